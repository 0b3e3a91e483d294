"""Regions and countries as datelines print them after a city, and kinds of place.

States of the United States in full, in the traditional abbreviations of the AP
Stylebook (entry "state names") and in postal form; provinces and states of Canada,
Australia, India and Pakistan; nations of the United Kingdom; countries, some of them
under older names for archives. All lower case, without a closing full stop. Public
facts; many to a row.
"""

from typing import Final

STATES: Final[frozenset[str]] = frozenset(
    region
    for row in (
        "ab, act, ak, al, ala, alabama, alaska, alberta, alta, andhra pradesh, ar",
        "ariz, arizona, ark, arkansas, assam, az, b.c, balochistan, bc, bihar",
        "british columbia, ca, cal, calif, california, chhattisgarh, co, colo",
        "colorado, conn, connecticut, cornwall, ct, cumbria, d.c, dc, de, del",
        "delaware, devon, district of columbia, england, essex, fl, fla, florida, ga",
        "georgia, goa, gujarat, haryana, hawaii, hi, himachal pradesh, ia, id, idaho",
        "il, ill, illinois, in, ind, indiana, iowa, jharkhand, kan, kans, kansas",
        "karnataka, kashmir, kent, kentucky, kerala, khyber pakhtunkhwa, ks, ky, la",
        "lancashire, louisiana, ma, madhya pradesh, maharashtra, maine, man, manipur",
        "manitoba, maryland, mass, massachusetts, mb, md, me, meghalaya, mi, mich",
        "michigan, minn, minnesota, miss, mississippi, missouri, mizoram, mn, mo",
        "mont, montana, ms, mt, n.b, n.c, n.d, n.h, n.j, n.l, n.m, n.s, n.w.t, n.y",
        "nagaland, nb, nc, nd, ne, neb, nebraska, nev, nevada, new brunswick",
        "new hampshire, new jersey, new mexico, new south wales, new york",
        "newfoundland, newfoundland and labrador, nfld, nh, nj, nl, nm, norfolk",
        "north carolina, north dakota, northern ireland, northern territory",
        "northwest territories, nova scotia, ns, nsw, nunavut, nv, ny, odisha, oh",
        "ohio, ok, okla, oklahoma, on, ont, ontario, or, ore, oreg, oregon, orissa",
        "p.e.i, p.r, pa, pe, pei, penn, pennsylvania, pr, prince edward island",
        "puerto rico, punjab, qc, qld, que, quebec, queensland, r.i, rajasthan",
        "rhode island, ri, s.c, s.d, sask, saskatchewan, sc, scotland, sd, sikkim",
        "sindh, sk, south australia, south carolina, south dakota, suffolk",
        "tamil nadu, tasmania, telangana, tenn, tennessee, tex, texas, tn, tripura",
        "tx, ut, utah, uttar pradesh, uttarakhand, va, vermont, vic, victoria",
        "virginia, vt, w. va, w.va, wa, wales, wash, washington, west bengal",
        "west virginia, western australia, wi, wis, wisconsin, wv, wy, wyo, wyoming",
        "yorkshire, yt, yukon",
    )
    for region in row.split(", ")
)
"""States, provinces and nations that are part of a country."""

COUNTRIES: Final[frozenset[str]] = frozenset(
    country
    for row in (
        "afghanistan, albania, algeria, andorra, angola, antarctica, antigua",
        "argentina, armenia, aruba, australia, austria, azerbaijan, azores, bahamas",
        "bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bermuda",
        "bhutan, bolivia, bosnia, bosnia and herzegovina, bosnia-herzegovina",
        "botswana, brazil, brunei, bulgaria, burkina faso, burma, burundi, cambodia",
        "cameroon, canada, canary islands, cape verde, cayman islands",
        "central african republic, chad, chechnya, chile, china, colombia, comoros",
        "congo, costa rica, crete, crimea, croatia, cuba, cyprus, czech republic",
        "czechia, czechoslovakia, democratic republic of congo, denmark, djibouti",
        "dominica, dominican republic, dr congo, drc, east germany, east timor",
        "ecuador, egypt",
        "el salvador, equatorial guinea, eritrea, estonia, eswatini, ethiopia",
        "falkland islands, fiji, finland, france, french guiana, french polynesia",
        "gabon, gambia, gaza, gaza strip, georgia, germany, ghana, gibraltar, greece",
        "greenland, grenada, guadeloupe, guam, guatemala, guinea, guinea-bissau",
        "guyana, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq",
        "ireland, isle of man, israel, italy, ivory coast, jamaica, japan, jordan",
        "kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon",
        "lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macedonia",
        "madagascar, malawi, malaysia, maldives, mali, malta, martinique, mauritania",
        "mauritius, mexico, micronesia, moldova, monaco, mongolia, montenegro",
        "morocco, mozambique, myanmar, namibia, nepal, netherlands, new caledonia",
        "new zealand, nicaragua, niger, nigeria, north korea, north macedonia, norway",
        "oman, pakistan, palestine, palestinian territories, panama, papua new guinea",
        "paraguay, peru, philippines, poland, portugal, puerto rico, qatar",
        "republic of congo, romania, russia, rwanda, samoa, san marino, sardinia",
        "saudi arabia, senegal, serbia, seychelles, sicily, sierra leone, singapore",
        "slovakia, slovenia, solomon islands, somalia, somaliland, south africa",
        "south korea, south sudan, soviet union, spain, sri lanka, st. kitts",
        "st. lucia, sudan, suriname, swaziland, sweden, switzerland, syria, taiwan",
        "tajikistan, tanzania, thailand, the netherlands, tibet, timor-leste, togo",
        "tonga, trinidad, trinidad and tobago, tunisia, turkey, turkiye, turkmenistan",
        "türkiye, u.a.e, u.k, u.s, uae, uganda, uk, ukraine, united arab emirates",
        "united kingdom, united states, uruguay, us, usa, ussr, uzbekistan, vanuatu",
        "venezuela, vietnam, west bank, west germany, western sahara, yemen",
        "yugoslavia, zaire, zambia, zimbabwe",
    )
    for country in row.split(", ")
)
"""Countries and territories."""

PLACE_WORDS: Final[frozenset[str]] = frozenset(
    {
        "aboard",
        "air",
        "airport",
        "base",
        "bay",
        "beach",
        "bridge",
        "camp",
        "cape",
        "city",
        "county",
        "creek",
        "east",
        "falls",
        "force",
        "fort",
        "grand",
        "grove",
        "harbor",
        "harbour",
        "heights",
        "hill",
        "hills",
        "island",
        "islands",
        "lake",
        "lakes",
        "mount",
        "mountain",
        "nations",
        "naval",
        "new",
        "north",
        "old",
        "one",  # aboard Air Force One
        "park",
        "point",
        "port",
        "rapids",
        "refugee",
        "river",
        "rock",
        "saint",
        "san",
        "santa",
        "shores",
        "south",
        "spring",
        "springs",
        "station",
        "town",
        "township",
        "united",
        "upper",
        "valley",
        "village",
        "west",
    }
)
"""Words that stand in the names of places, common words though they are."""

NAMESAKES: Final[frozenset[str]] = frozenset(
    {
        "adelaide",
        "austin",
        "brooklyn",
        "florence",
        "kingston",
        "madison",
        "orlando",
        "paris",
        "savannah",
        "sofia",
        "sydney",
        "victoria",
    }
)
"""Cities whose name is also a person's, or begins too many other names."""
