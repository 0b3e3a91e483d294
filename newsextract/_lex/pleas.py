"""Phrases by which a page speaks to its reader; a story does not."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

PLEAS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = MappingProxyType(
    {
        "advertisement": (("advertisement has not loaded", "advert"),),
        "app": (
            ("app store", "furniture"),
            ("download our app", "furniture"),
            ("download the app", "furniture"),
            ("join our whatsapp", "newsletter"),
            ("our whatsapp channel", "newsletter"),
        ),
        "article continues": (
            ("article continues after", "advert"),
            ("article continues below", "advert"),
            ("your article continues below", "advert"),
        ),
        "bookmarks": (("this story in my bookmarks", "furniture"),),
        "browser": (
            ("try refreshing your browser", "furniture"),
            ("your browser does not support", "furniture"),
        ),
        "check back": (
            ("check back for updates", "furniture"),
            ("check back later", "furniture"),
        ),
        "check out": (("check out our", "furniture"),),
        "civil": (("civil forum", "comment"),),
        "click": (
            ("click here for", "furniture"),
            ("click here to", "furniture"),
            ("click here.", "furniture"),
        ),
        "comment": (
            ("comments are closed", "comment"),
            ("comments are moderated", "comment"),
            ("comments may take", "comment"),
            ("in the comment section", "comment"),
            ("in the comments below", "comment"),
            ("let us know in the comments", "comment"),
            ("log in to comment", "comment"),
            ("think in the comments", "comment"),
            ("values your comments", "comment"),
        ),
        "comment policy": (("our comment policy", "comment"),),
        "commission": (("affiliate commission", "furniture"),),
        "constitutes": (("use of this site constitutes", "legal"),),
        "continue reading": (
            ("to continue reading, please", "furniture"),
            ("to continue reading, subscribe", "furniture"),
        ),
        "cookie": (
            ("accept cookies", "legal"),
            ("cookie policy", "legal"),
            ("use cookies", "legal"),
        ),
        "do you": (
            ("do you have a story", "furniture"),
            ("do you know more", "furniture"),
        ),
        "donat": (
            ("consider a donation", "furniture"),
            ("consider donating", "furniture"),
            ("your donation", "furniture"),
        ),
        "earn": (
            ("may earn a commission", "furniture"),
            ("may earn an affiliate", "furniture"),
            ("may earn commission", "furniture"),
            ("we may earn", "furniture"),
        ),
        "email our": (("email our newsroom", "furniture"),),
        "email updates": (("get email updates", "newsletter"),),
        "error": (("there was an error, please", "newsletter"),),
        "follow us": (
            ("follow us @", "furniture"),
            ("follow us on", "furniture"),
        ),
        "free articles": (
            ("free articles left", "furniture"),
            ("free articles remaining", "furniture"),
        ),
        "get in touch": (
            ("get in touch with our", "furniture"),
            ("get in touch:", "furniture"),
        ),
        "google play": (("google play", "furniture"),),
        "got a": (
            ("got a story", "furniture"),
            ("got a tip", "furniture"),
        ),
        "inbox": (
            ("in your inbox", "newsletter"),
            ("to your inbox", "newsletter"),
        ),
        "javascript": (
            ("enable javascript", "furniture"),
            ("javascript is", "furniture"),
        ),
        "join": (
            ("join the conversation", "comment"),
            ("join the discussion", "comment"),
        ),
        "let us know": (
            ("let us know by", "furniture"),
            ("please let us know", "furniture"),
        ),
        "like us": (("like us on facebook", "furniture"),),
        "listen to": (("you can now listen to", "furniture"),),
        "log in to": (
            ("log in to bookmark", "furniture"),
            ("log in to read", "furniture"),
            ("log in to save", "furniture"),
        ),
        "logged": (("must be logged in", "comment"),),
        "member": (
            ("become a member", "furniture"),
            ("becoming a member", "furniture"),
        ),
        "newsletter": (
            ("daily newsletter", "newsletter"),
            ("join our newsletter", "newsletter"),
            ("newsletter promotion", "newsletter"),
            ("our newsletter", "newsletter"),
            ("weekly newsletter", "newsletter"),
        ),
        "our comments": (("our comments to be", "comment"),),
        "our free": (("get our free", "newsletter"),),
        "personalized": (("your personalized", "furniture"),),
        "privacy": (
            ("privacy notice", "legal"),
            ("privacy policy", "legal"),
        ),
        "readers like": (("readers like you", "furniture"),),
        "receiving": (("you are receiving this", "legal"),),
        "refresh": (
            ("refresh the page", "furniture"),
            ("refresh this page", "furniture"),
        ),
        "republish": (
            ("republish our articles", "legal"),
            ("republish our stories", "legal"),
        ),
        "saved": (
            ("of saved items", "furniture"),
            ("your saved list", "furniture"),
        ),
        "say": (("have your say", "comment"),),
        "scroll": (("scroll to continue", "advert"),),
        "selected": (
            ("independently selected", "furniture"),
            ("selected by our editors", "furniture"),
        ),
        "share": (
            ("share this article", "furniture"),
            ("share your thoughts", "furniture"),
        ),
        "sign": (
            ("[sign up", "newsletter"),
            ("by signing up", "newsletter"),
            ("sign in to comment", "comment"),
            ("sign up for our", "newsletter"),
            ("sign up for the", "newsletter"),
            ("sign up here", "newsletter"),
            ("sign up to get", "newsletter"),
            ("sign up to our", "newsletter"),
            ("sign up to receive", "newsletter"),
        ),
        "standards:": (("our standards:", "legal"),),
        "story continues": (("story continues below", "advert"),),
        "submitting": (("by submitting", "newsletter"),),
        "subscri": (
            ("by subscribing", "newsletter"),
            ("subscribe for", "newsletter"),
            ("subscribe now", "newsletter"),
            ("subscribe to our", "newsletter"),
            ("subscribe to the", "newsletter"),
            ("subscribe today", "newsletter"),
            ("unsubscribe", "newsletter"),
        ),
        "subscription": (("digital subscription to", "newsletter"),),
        "support our": (("support our", "furniture"),),
        "tap here": (("tap here to see other", "furniture"),),
        "telegram": (("telegram channel", "newsletter"),),
        "tell us": (
            ("tell us what you think", "furniture"),
            ("tell us your story", "furniture"),
        ),
        "terms": (
            ("terms and conditions", "legal"),
            ("terms of service", "legal"),
            ("terms of use", "legal"),
        ),
        "thank": (
            ("thank you for signing up", "newsletter"),
            ("thanks for signing up", "newsletter"),
        ),
        "tip": (
            ("have a news tip", "furniture"),
            ("send us a tip", "furniture"),
        ),
        "try again": (("please try again later", "newsletter"),),
        "typo": (("report a typo", "furniture"),),
        "video": (
            ("this video can not be played", "furniture"),
            ("video has failed to load", "furniture"),
        ),
        "your support": (
            ("your support helps", "furniture"),
            ("your support keeps", "furniture"),
            ("your support makes", "furniture"),
        ),
    }
)
"""A word -> the phrases that hold it, casefolded, each with what the line then is.

Each phrase addresses the reader of the page: a line that has one of the words is looked
at again, all others pass at once."""
