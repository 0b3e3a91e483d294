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
        "browser": (
            ("try refreshing your browser", "furniture"),
            ("your browser does not support", "furniture"),
        ),
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
            ("let us know in the comments", "comment"),
            ("log in to comment", "comment"),
            ("values your comments", "comment"),
        ),
        "commission": (("affiliate commission", "furniture"),),
        "cookie": (
            ("accept cookies", "legal"),
            ("cookie policy", "legal"),
            ("use cookies", "legal"),
        ),
        "do you": (
            ("do you have a story", "furniture"),
            ("do you know more", "furniture"),
        ),
        "earn": (("we may earn", "furniture"),),
        "email updates": (("get email updates", "newsletter"),),
        "error": (("there was an error, please", "newsletter"),),
        "follow us": (
            ("follow us @", "furniture"),
            ("follow us on", "furniture"),
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
        "like us": (("like us on facebook", "furniture"),),
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
        "our free": (("get our free", "newsletter"),),
        "privacy": (
            ("privacy notice", "legal"),
            ("privacy policy", "legal"),
        ),
        "say": (("have your say", "comment"),),
        "scroll": (("scroll to continue", "advert"),),
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
        "support our": (("support our", "furniture"),),
        "tap here": (("tap here to see other", "furniture"),),
        "telegram": (("telegram channel", "newsletter"),),
        "terms": (
            ("terms and conditions", "legal"),
            ("terms of service", "legal"),
            ("terms of use", "legal"),
        ),
        "tip": (
            ("have a news tip", "furniture"),
            ("send us a tip", "furniture"),
        ),
        "typo": (("report a typo", "furniture"),),
        "video": (
            ("this video can not be played", "furniture"),
            ("video has failed to load", "furniture"),
        ),
    }
)
"""A word -> the phrases that hold it, casefolded, each with what the line then is.

Each phrase addresses the reader of the page: a line that has one of the words is looked
at again, all others pass at once."""
