"""What the words next to an amount say that it is: what is left, a gap, a total, a change."""

import re
from collections.abc import Iterator

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.phrases import CHANGE, COMPARATIVE, JUST, MOVING
from innofacts.english.wording import NOUNS_OF_CHANGE

_BE = r"(?:are|is|were|was|to\sbe)"
_IS = r"(?:of|to|is|was|at|by)"
# Of each role, what comes before an amount and what comes after it: leaving 40, 40 are left.
_ROLES = {
    "told left": (
        (
            r"\b(?:leav(?:es?|ing)|(?<!has\s)(?<!had\s)(?<!have\s)left|(?:has|have|had)\s(?:still\s)?left)(?:\s[^\W\d]+){0,4}\s$",
            r"\bstill\s(?:has|have|had|needs?|owes?|lacks?)(?:\s[^\W\d]+){0,4}\s$",
            r"\bthe\s(?:remaining|other|last|rest,?|balance\sof|outstanding|missing|unpaid|unsold|final)\s$",
        ),
        (
            rf"(?:\s[^\W\d]+){{0,3}}\s(?:{_BE}\s)?(?:still\s)?(?:left|remain(?:s|ed|ing)?|unsold|unfilled|missing)\b",
            r"(?:\s[^\W\d]+){0,4}\s(?:outstanding(?=[,.;)]|$|\s(?:at|on|in|and|as|from|to)\b)|(?:empty|free|vacant)(?!\s[a-z]+\s[a-z]))\b",
            r"(?:\s[^\W\d]+){0,3}\s(?:to\s(?:go|spare|come)|(?:did|have|had|has)\snot)\b",
            rf"(?:\s[^\W\d]+){{0,2}}\s(?:{_BE}\s(?:still|yet)|still\sto\s[a-z]+)\b",
        ),
    ),
    "told gap": (
        (
            rf"\b(?:gap|shortfall|deficit|surplus|difference|margin|majority|lead|advantage|profit|loss)\s(?:{_IS}\s)?{JUST}$",
            rf"\b(?:sav(?:ing|ings|es?|ed)|improvement|balance|discount|overrun|excess|overspend|rebate|hole|short)\s(?:{_IS}\s)?{JUST}$",
            rf"\b(?:the|this|that)\s(?:{'|'.join(sorted(NOUNS_OF_CHANGE))})\s(?:of|is|was)\s{JUST}$",
            rf"\b(?:won|wins?|beat|beats|beaten|defeated|lost|victory|defeat|trail(?:s|ed)?|leads?|led)\b[^.;:]{{0,60}}\bby\s{JUST}$",
            rf"\b(?:ahead|exceed(?:s|ed|ing)?|miss(?:ed|ing)|outnumber(?:s|ed)?)\b[^.;:]{{0,60}}\bby\s{JUST}$",
        ),
        (
            r"(?:\s(?!and\b|or\b)[^\W\d]+){0,3}\s(?:ahead|behind|clear|adrift|short(?=\sof\b|[,.;)]|$)|(?:over|under)\sbudget)\b",
            rf"(?:\s(?!and\b|or\b)[^\W\d]+){{0,2}}\s(?:{COMPARATIVE}|older|younger|taller)(?=\s(?:than|in)\b|[,.;)]|$)",
            r"\s(?:gap|shortfall|deficit|surplus|difference|margin|lead|majority|overspend|overrun)\b",
        ),
    ),
    "told total": (
        (
            r"\b(?:together|altogether|combined|all\stold|between\sthem|total(?:s|led|ling|ed|ing)?|overall|in\sall)\b[^\d.;:]{0,40}$",
            r"\b(?:sum\sof|adds?\sup\sto|mak(?:es|ing)|that\sis|comes?\sto|came\sto|tally|haul)\b[^\d.;:]{0,40}$",
            r"\b(?:bill|invoice)(?!\s[a-z]+ed\b)[^\d.;:]{0,40}$",
            r"\bbring(?:s|ing)\s[^\d.;:]{0,40}\bto\b[^\d.;:]{0,40}$",
        ),
        (
            r"(?:\s[^\W\d]+){0,3},?\s(?:in\s(?:total|all)|altogether|combined|(?:all\stold|together|between\sthem)(?=[,.;)]|$))",
        ),
    ),
    "told change": (
        (
            MOVING.pattern.removeprefix("(?i)"),
            rf"\b(?:the|that|this)\s{CHANGE}\s(?:[a-z]+\s)?(?:to|is|was|of|at|being|means)\s$",
            rf"\b{CHANGE}\sof\s$",
        ),
        (rf"(?:\s[a-z-]+)?\s{CHANGE}\b", rf"\s(?:[a-z]+\s)?(?:{COMPARATIVE}|off|over\sbudget|under\sbudget)\b"),
    ),
    "told older": (
        (
            r"\b(?:from|compared\s(?:with|to)|against|than|instead\sof|after|up\son|down\son)\s(?:[a-z]+\s){0,2}[^\d.;:]{0,12}$",
            r"\b(?:previously|originally|formerly|once|used\sto|had\sbeen)\b[^\d.;:]{0,40}$",
        ),
        (
            r"[^\d.;:,]{0,40}?\bbefore(?!\s(?:[a-z]+ing|they|it|he|she|we)\b)",
            r"[^\d.;:,]{0,40}?\b(?:earlier|previously|ago|last\s(?:year|month|week|season))\b",
        ),
    ),
}
_PATTERNS = {
    role: tuple(re.compile(f"(?i)(?:{'|'.join(patterns)})") for patterns in sides) for role, sides in _ROLES.items()
}


def roles(paragraph: Paragraph, one: Amount) -> Iterator[str]:
    """Yield what the words next to an amount say that it is."""
    before, after = paragraph.before(one), paragraph.after(one)
    for role, (ahead, behind) in _PATTERNS.items():
        if ahead.search(before) or behind.match(after):
            yield role
