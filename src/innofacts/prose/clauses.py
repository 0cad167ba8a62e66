"""The clause of each figure of a sentence: the span that is about it, without its neighbours."""

from collections.abc import Sequence

from innofacts.english.boundaries import clause_end
from innofacts.patterns import regex
from innofacts.times.times import Time

# Where the clause of a figure ends before another one, and that of the last one, which may be compared with no figure:
# 40 votes against the road in May.
_OTHER_CLAUSES = frozenset((";", ", and", "but", "while", "than", "against", ", which"))
_AFTER_THE_LAST = frozenset((";", ", and", ", but", "while", "than", ", which"))
# After a comma they begin a phrase that ends the clause, too: 40 seats, with 9 more in June.
_PHRASE_OF_OTHERS = regex(r",\s(?:with|up|down|from)\b")
_PHRASE_AFTER_THE_LAST = regex(r",\s(?:with|up|down|more|less)\b")
# Where it ends before another figure without such a boundary: at the first of these that matches between the two.
_LESSER_ENDS = tuple(
    regex(pattern)
    for pattern in (
        r"[,:]|(?<!^)\((?!(?:[A-Z][a-z]+|(?:[A-Z][a-z]+\s)?\d{4})\))",  # but not before a time: 40 (May)
        r"(?:\b(?:and|or)\b|(?<=\s)&(?=\s))(?!.*(?:\b(?:and|or)\b|\s&\s))",
        r"\b(?:to|from|up|down|by|with)\s+(?:\w+\s+){0,2}$",
    )
)


def clauses(text: str, sentence: tuple[int, int], figures: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the clause of each figure: the span of the sentence that is about it."""
    begin, end = sentence
    found: list[tuple[int, int]] = []
    for n, (_, last) in enumerate(figures):
        following = figures[n + 1][0] if n + 1 < len(figures) else end
        is_last = n + 1 == len(figures)
        stop = _end_of_last(text, sentence, last) if is_last else _end_of_clause(text, sentence, last, following)
        found.append((text.rfind(";", begin, figures[n][0]) + 1 or begin, stop))
        begin = stop if stop < following else last  # without a boundary, the text between belongs to both
    for n in range(len(found) - 2, -1, -1):
        last, following = figures[n][1], figures[n + 1][0]
        is_in_a_row = _SHARE.search(text[max(0, last - 8) : last]) and _AND_A_SHARE.fullmatch(text, last, following)
        if is_in_a_row or _PART_OF.fullmatch(text, last, following):
            # 66th of 70 countries in mathematics, 3 % and 4 % of their output
            found[n] = (found[n][0], found[n + 1][1])
    return found


_PART_OF = regex(r"\s(?:out\s)?of(?:\s(?:the|its|all))*\s")
_AND_A_SHARE = regex(r",?\sand\s")
_SHARE = regex(r"(?:%|per\scent|percent)\Z")


def _end_of_clause(text: str, sentence: tuple[int, int], start: int, end: int) -> int:
    """Return where the clause of a figure ends that is over at `start`, if the next one begins at `end`."""
    aside = _BEFORE_A_TIME.match(text, start, end)
    first = aside.end() if aside else start
    phrase = _PHRASE_OF_OTHERS.search(text, first, end)
    stop = min(clause_end(text, sentence, first, _OTHER_CLAUSES), phrase.start() if phrase else end)
    if stop < end:
        return stop
    between = text[start:end]
    matches = (pattern.search(between, first - start) for pattern in _LESSER_ENDS)
    return next((start + match.start() for match in matches if match), end)


# The clause goes on after an aside: in six towns, from Lund to Kiel, between 2012 and 2024; 9 cooks (part-time) in May.
_BEFORE_A_TIME = regex(
    r"[^,;:()]*,\s[^,;:()]+,\s(?=(?:in|on|between|during|over|since|by)\s(?:the\s)?(?:\d|[A-Z]))"
    r"|\s\([^()\d]{1,40}\)\s(?=(?:in|on|at|during|by)\s(?:the\s(?:end|start|close)\sof\s)?(?:\d|[A-Z]))"
)


def _end_of_last(text: str, sentence: tuple[int, int], start: int) -> int:
    phrase = _PHRASE_AFTER_THE_LAST.search(text, start, sentence[1])
    return min(clause_end(text, sentence, start, _AFTER_THE_LAST), phrase.start() if phrase else sentence[1])


# --- what may be between a figure and a time --------------------------------------------------------------------------

STOP = regex(r"[,;:](?!\d)")
"""Where what is before a figure may be about something else."""
AND_A_VERB = regex(r"\sand\s(?:[a-z]+ly\s)?([a-z]+)\s")
MULTIPLE = f"(?:{'|'.join(f'(?<={word})' for word in 'times twice double half third quarter fifth tenth'.split())})"
"""The pattern of where a multiple ends."""
LEVEL = "(?:level|record|peak|average|mean|median|total|number|rate|price|figure|amount|value|sum|high|low)"
"""The pattern of nouns of what is compared."""
_NO_NOUN = (
    "because|in|out|as|and|but|or|when|with|to|on|by|for|at|from|after|before|thanks|despite|amid|through|since|which|that"
    "|who|is|are|was|were|has|have|had|[a-z]+ing"
)
_PHRASE = regex(
    r"['’]s\s(?:[\w-]+\s){0,3}(?:of\s)?|\swith\s"
    rf"|\s(?:(?!(?:{_NO_NOUN})\s)[a-z-]+\s){{1,3}}of\s"
    r"|\s(?:[a-z]+\s){0,2}(?:levels?|figure|average|mean|median|norm|total|record|peak)\s(?:of|was|were|is|stood\sat|came\sto)\s"
)
_FROM = regex(r"(?i)\bfrom\s\Z")


def is_of_a_thing(text: str, time: Time, figure: int) -> bool:
    """Return whether a time is that of a thing whose figure follows: than the 2019 crop of 40, May's 40."""
    return _PHRASE.fullmatch(text, time.end, figure) is not None


def is_after_from(text: str, figure: int) -> bool:
    """Return whether a figure is what something has changed from: from 40 to 50."""
    return _FROM.search(text, max(0, figure - len(" from ")), figure) is not None
