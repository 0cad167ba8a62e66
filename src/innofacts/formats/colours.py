"""The colours of verdicts, findings, errors and warnings on a terminal; a light module."""

RED, GREEN, YELLOW = 31, 32, 33
"""Colours as a terminal takes them: ECMA-48, "select graphic rendition"."""

COLOURS = {
    **dict.fromkeys(("error", "contradicted", "misquoted", "outdated", "disputed", "conflict"), RED),
    **dict.fromkeys(("warning", "stale", "revised", "superseded", "not established", "unconfirmed"), YELLOW),
    **dict.fromkeys(("supported", "confirmed", "agree"), GREEN),
}
"""The colour of each word for the state of a claim, a figure or a file; other words have none."""


def painted(text: str, colour: int) -> str:
    """Return a text in bold and in a colour."""
    return f"\x1b[1;{colour}m{text}\x1b[0m"


def painted_word(text: str) -> str:
    """Return a text in the colour that it has as a word of COLOURS; any other text as it is."""
    return painted(text, COLOURS[text]) if text in COLOURS else text
