"""Ages of people of whom a figure is: the under-25s, nurses aged 60 or more, 15- to 24-year-olds."""

import re
from functools import cache

from innofacts.english.boundaries import MARKS, clause_around, clause_start
from innofacts.features.meanings import Meanings, Stems, contrast_groups
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.units import PERCENT

_TO = r"(?:\s?[–-]\s?|(?:-|\s)to\s|\sand\s)"
# Not nurses over 40 hospitals, nor parcels over 20 kg.
_END = r"(?![.,]?\d|\s?%|-|\s(?!(?:was|has|is)\b)[a-z]+s\b(?<!years))"
_AGES = Form(
    "under below over above younger older aged olds",
    r"(?i)\b(?:(?P<unders>under|below)|over|above)[-\s](?P<group>\d\d)s\b"
    r"|\b(?P<who>[a-z]+)\s(?:who\s(?:are|were)\s)?"
    r"(?:(?:aged\s)?(?:(?P<below>under|below|younger\sthan)|over|above|older\sthan)\s(?:the\sage\sof\s)?"
    rf"(?P<age>\d\d){_END}"
    rf"|aged\s(?:(?:between|from)\s)?(?P<first>\d\d)(?:{_TO}(?P<last>\d\d)\b|\+|\s(?:or|and)\s"
    r"(?:over|older|above|more|(?P<down>under|younger|below|less))\b))"
    rf"|\b(?P<low>\d\d)-?{_TO}(?P<high>\d\d)[-\s]year[-\s]olds\b",
)
_OLDEST_START, _YOUNGEST_END = 20, 60  # of the ages of all who may work or vote
_OF = r"(?:(?<!because\s)(?<!ahead\s)(?<!instead\s)(?<!regardless\s)of|among|amongst"
_THE = r"\s(?:(?:all|the|those)\s){0,2}"
_OF_THEM = regex(rf"(?i)\b{_OF}|rates?\s(?:for|in)){_THE}\Z")
_IN_2024 = r"\W*(?:in\s[\w-]+,?\s)?"
# What begins a sentence: of the under-25s, among the homes of people over 60; private tenants under 25.
_FIRST = regex(
    rf"(?i){_IN_2024}(?:{_OF}|for){_THE}(?:[a-z-]+\s){{0,4}}|(?:(?:all|the|those)\s)?(?!there\b)(?:[a-z-]+\s){{0,2}})\Z"
)
_BEHIND = regex(rf"\s?|\sof{_THE}")
_CLAUSES, _MARKS = frozenset(":;–"), MARKS | {"(", ")"}


def gives_some_ages(text: str, mention: Mention, meanings: Meanings) -> bool:
    """Return whether a figure is of people of some ages, and not of all who are grown up: 40 % of the under-25s.

    A rate of those from 15 to 64, or of 18 or more, is that of all who may work or vote.
    """
    first, is_share = mention.sentence[0], mention.figure.unit.kind == PERCENT
    start, end = clause_around(text, mention.sentence, mention[:2], _MARKS)
    is_first = clause_start(text, mention.sentence, mention.start, _CLAUSES) == first
    said = [found for found in _AGES.finditer(text, first, end) if _is_some(found)]
    at = [found.start() for found in said if found["who"] is None or _is_people(found["who"].lower(), meanings)]
    if is_first and any(_FIRST.fullmatch(text, first, there) for there in at):
        return True
    if any(_BEHIND.fullmatch(text, mention.end, max(mention.end, there)) for there in at if there >= mention.start):
        return True
    return is_share and any(_OF_THEM.search(text, first, there) for there in at if there >= start)


def _is_some(found: re.Match[str]) -> bool:
    """Return whether ages leave out some of those who are grown up."""
    number = int(next(filter(None, (found[name] for name in ("group", "age", "first", "low")))))
    if found["unders"] or found["below"] or found["down"]:
        return True
    last = found["last"] or found["high"]
    return number > _OLDEST_START or (last is not None and int(last) < _YOUNGEST_END)


def _is_people(printed: str, meanings: Meanings) -> bool:
    word = meanings.word(printed)
    return word.is_group or word.is_anyone or printed in ("someone", "somebody")


def names_ages(stems: frozenset[str]) -> bool:
    """Return whether some words name people of some ages: children, young."""
    return any(not groups.isdisjoint(_of_ages().get(row, ())) for row, groups in contrast_groups(stems).items())


@cache
def _of_ages() -> dict[int, frozenset[int]]:
    """Return the groups of contrasts of ages, without that of adults."""
    return contrast_groups(Stems().of(("young", "elderly", "child")))
