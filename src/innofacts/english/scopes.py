"""Scopes of figures: what a text says that they include or leave out."""

from typing import NamedTuple

from innofacts.forms import Form

_LEFT_OUT = (
    r"excluding|without|except(?:\sfor)?|apart\sfrom|other\sthan|leaving\sout|not\s(?:counting|including)|"
    r"exclusive\sof|net\sof"
)
_AMONG = r"(?<!not\s)including|(?<!not\s)counting|inclusive\sof"
_THINGS = r"[^.;:()]{1,60}"
_BEFORE = Form(
    "excluding without except apart other leaving counting including exclusive inclusive net",
    rf"(?i)\b(?:(?P<out>{_LEFT_OUT})|(?P<among>{_AMONG}))\s(?P<things>{_THINGS})",
)
_AFTER = Form(
    "counted included excluded left",
    r"(?i)(?:^|[,;(:])\s*(?:the\s)?(?P<things>[^.,;:()]{1,60}?)\s(?:(?P<out>(?:are\s|is\s)?(?:not\s(?:counted|included)|"
    r"excluded|left\sout))|(?P<among>(?:are\s|is\s)?(?:included|counted)))\b",
)


class Scope(NamedTuple):
    """What a text says about the scope of a figure, in its words."""

    included: str
    left_out: str


def scope_in(text: str) -> Scope:
    """Return what a text says that a figure includes and leaves out; empty where it says neither.

    Hong Kong is left out "without Hong Kong", "excluding Hong Kong" and "Hong Kong not included".
    """
    found = [match for pattern in (_BEFORE, _AFTER) for match in pattern.finditer(text)]
    among, out = ([match["things"] for match in found if match[kind]] for kind in ("among", "out"))
    return Scope(" ".join(among), " ".join(out))
