"""Time zones as newsrooms print them.

Offsets are those of the IANA time zone database, release 2025b; the abbreviations that
it no longer lists (it prints "+08" for Singapore) follow the zones' official names.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple


class Meaning(NamedTuple):
    """What an abbreviation can stand for."""

    country: str
    """ISO 3166 code of the country that uses it so."""
    minutes: int | None
    """Minutes east of UTC, or None where `key` has to tell by the date."""
    key: str
    """IANA zone of the place."""


OFFSETS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "ACDT": 630,
        "ACST": 570,
        "ADT": -180,  # Atlantic
        "AEDT": 660,
        "AEST": 600,
        "AKDT": -480,
        "AKST": -540,
        "ART": -180,  # Argentina
        "AWST": 480,
        "BRST": -120,
        "BRT": -180,
        "CAT": 120,  # Central Africa
        "CDT": -300,  # Cuba's is an hour ahead of it, and hardly ever printed
        "CEST": 120,
        "CET": 60,
        "CHST": 600,  # Guam
        "CLST": -180,
        "CLT": -240,
        "COT": -300,
        "EAT": 180,  # East Africa
        "EDT": -240,
        "EEST": 180,
        "EET": 120,
        "FJT": 720,
        "GMT": 0,
        "HDT": -540,
        "HKT": 480,
        "HST": -600,
        "IDT": 180,  # Israel, summer
        "JST": 540,
        "KST": 540,
        "MDT": -360,
        "MMT": 390,  # Myanmar
        "MSD": 240,
        "MSK": 180,
        "MST": -420,
        "MYT": 480,
        "NDT": -150,
        "NPT": 345,
        "NST": -210,
        "NZDT": 780,
        "NZST": 720,
        "PDT": -420,
        "PET": -300,
        "PHT": 480,
        "PKT": 300,
        "PST": -480,
        "SAST": 120,
        "SGT": 480,
        "SLST": 330,  # Sri Lanka
        "SST": -660,  # Samoa
        "TRT": 180,
        "UT": 0,
        "UTC": 0,
        "UYT": -180,
        "WAT": 60,
        "WEST": 60,
        "WET": 0,
        "WIB": 420,  # Indonesia, west
        "WIT": 540,  # Indonesia, east
        "WITA": 480,  # Indonesia, middle
        "Z": 0,
    }
)
"""Abbreviation in capitals -> minutes east of UTC, where it has one use in the news."""

AMBIGUOUS: Final[Mapping[str, tuple[Meaning, ...]]] = MappingProxyType(
    {
        "AST": (
            Meaning("CA", -240, "America/Halifax"),
            Meaning("PR", -240, "America/Puerto_Rico"),
            Meaning("SA", 180, "Asia/Riyadh"),
        ),
        "BST": (
            Meaning("GB", 60, "Europe/London"),
            Meaning("BD", 360, "Asia/Dhaka"),
        ),
        "CST": (
            Meaning("US", -360, "America/Chicago"),
            Meaning("CA", -360, "America/Winnipeg"),
            Meaning("MX", -360, "America/Mexico_City"),
            Meaning("CN", 480, "Asia/Shanghai"),
            Meaning("TW", 480, "Asia/Taipei"),
            Meaning("CU", -300, "America/Havana"),
            Meaning("AU", None, "Australia/Adelaide"),
        ),
        "EST": (
            Meaning("US", -300, "America/New_York"),
            Meaning("CA", -300, "America/Toronto"),
            Meaning("AU", None, "Australia/Sydney"),
        ),
        "GST": (
            Meaning("AE", 240, "Asia/Dubai"),
            Meaning("OM", 240, "Asia/Muscat"),
            Meaning("GU", 600, "Pacific/Guam"),
            Meaning("GS", -120, "Atlantic/South_Georgia"),
        ),
        "IST": (
            Meaning("IN", 330, "Asia/Kolkata"),
            Meaning("IL", 120, "Asia/Jerusalem"),
            Meaning("IE", 60, "Europe/Dublin"),
        ),
    }
)
"""Abbreviation with several uses -> its meanings, the commonest first."""

USUAL: Final[frozenset[str]] = frozenset(
    {
        "BST",
        "CST",
        "EST",
        "IST",
    }
)
"""Those of `AMBIGUOUS` that nearly always have their first meaning: it is assumed where
nothing speaks for another. The rest stay open."""

SEASONAL: Final[Mapping[str, str]] = MappingProxyType(
    {
        "AET": "Australia/Sydney",
        "AKT": "America/Anchorage",
        "AT": "America/Halifax",
        "CT": "America/Chicago",
        "ET": "America/New_York",
        "MT": "America/Denver",
        "NT": "America/St_Johns",
        "NZT": "Pacific/Auckland",
        "PT": "America/Los_Angeles",
    }
)
"""Abbreviation that is the same in summer and winter -> the IANA zone that tells which
offset holds on a date."""

NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "alaska": "America/Anchorage",
        "atlantic": "America/Halifax",
        "beijing": "Asia/Shanghai",
        "berlin": "Europe/Berlin",
        "british": "Europe/London",
        "central": "America/Chicago",
        "central european": "Europe/Paris",
        "eastern": "America/New_York",
        "hawaii": "Pacific/Honolulu",
        "hong kong": "Asia/Hong_Kong",
        "india": "Asia/Kolkata",
        "indian": "Asia/Kolkata",
        "irish": "Europe/Dublin",
        "israel": "Asia/Jerusalem",
        "japan": "Asia/Tokyo",
        "korea": "Asia/Seoul",
        "kyiv": "Europe/Kyiv",
        "london": "Europe/London",
        "moscow": "Europe/Moscow",
        "mountain": "America/Denver",
        "new york": "America/New_York",
        "pacific": "America/Los_Angeles",
        "paris": "Europe/Paris",
        "singapore": "Asia/Singapore",
        "sydney": "Australia/Sydney",
        "tokyo": "Asia/Tokyo",
        "uk": "Europe/London",
    }
)
"""Name of a zone in lower case ("Eastern", "UK time") -> IANA zone."""

SMALL: Final[frozenset[str]] = frozenset(
    {
        "aedt",
        "aest",
        "bst",
        "cdt",
        "cet",
        "cst",
        "edt",
        "est",
        "gmt",
        "hkt",
        "ist",
        "jst",
        "mdt",
        "mst",
        "pdt",
        "pst",
        "sast",
        "sgt",
        "utc",
    }
)
"""Abbreviations that are read in small letters too; the others ("eat", "art", "et") are
words then."""

HOMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ACDT": "AU",
        "ACST": "AU",
        "AEDT": "AU",
        "AEST": "AU",
        "AWST": "AU",
        "CDT": "US",
        "EDT": "US",
        "ET": "US",
        "IDT": "IL",
        "MDT": "US",
        "MST": "US",
        "PDT": "US",
        "PST": "US",
        "PT": "US",
    }
)
"""Abbreviation -> the country it speaks for, so that it settles an ambiguous one on the
same page."""

PLACES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "abu dhabi": "AE",
        "adelaide": "AU",
        "ahmedabad": "IN",
        "australia": "AU",
        "bangladesh": "BD",
        "beijing": "CN",
        "belfast": "GB",
        "bengaluru": "IN",
        "birmingham": "GB",
        "brisbane": "AU",
        "canberra": "AU",
        "chennai": "IN",
        "chicago": "US",
        "china": "CN",
        "cork": "IE",
        "cuba": "CU",
        "delhi": "IN",
        "dhaka": "BD",
        "dubai": "AE",
        "dublin": "IE",
        "edinburgh": "GB",
        "galway": "IE",
        "haifa": "IL",
        "halifax": "CA",
        "havana": "CU",
        "hyderabad": "IN",
        "india": "IN",
        "ireland": "IE",
        "israel": "IL",
        "jeddah": "SA",
        "jerusalem": "IL",
        "kolkata": "IN",
        "limerick": "IE",
        "london": "GB",
        "manchester": "GB",
        "melbourne": "AU",
        "mumbai": "IN",
        "muscat": "OM",
        "new delhi": "IN",
        "new york": "US",
        "riyadh": "SA",
        "san juan": "PR",
        "saudi arabia": "SA",
        "shanghai": "CN",
        "shenzhen": "CN",
        "sydney": "AU",
        "taipei": "TW",
        "taiwan": "TW",
        "tel aviv": "IL",
        "toronto": "CA",
        "washington": "US",
        "winnipeg": "CA",
    }
)
"""Place of a dateline in lower case -> country, for the countries of `AMBIGUOUS`."""
