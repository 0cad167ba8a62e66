"""A figure that is the whole of another number: 640 vans, of "212 of the 640 vans were electric"."""

import re

from innofacts.english.boundaries import CLAUSE_ENDS, clause_end, clause_start
from innofacts.english.function_words import AUXILIARIES
from innofacts.english.inflection import is_past
from innofacts.english.numerals import COUNTS
from innofacts.features.content import WORD
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.units import RANK


def without_part(text: str, mention: Mention) -> str:
    """Return a text with blanks for a part of what a figure counts, and for what its sentence says of that alone.

    On 1 May, 212 of the 640 vans were electric: on 1 May, the 640 vans. What names a time or a place stays. Likewise,
    of "the firm sold 40 of its 640 vans".
    """
    part = _PART_OF_THE.search(text, mention.sentence[0], mention.start)
    if part is None or not mention.units:  # half of the 3 million that were sold
        return text
    end = clause_end(text, mention.sentence, mention.end, CLAUSE_ENDS)
    start = clause_start(text, mention.sentence, part.start(), CLAUSE_ENDS)
    before = [word for word in WORD.finditer(text, start, part.start()) if _is_verb(word[0])]
    if not before and (verb := _verb(text, mention.end, end)):
        told = _WHERE_OR_WHEN.split(text[verb.start() : end])
        said = "".join(one if n % 2 else " " * len(one) for n, one in enumerate(told))
        text = f"{text[: verb.start()]}{said}{text[end:]}"
    first, stop = part.span("part")
    if before:  # sold 40 of the 412
        first = before[-2].start() if len(before) > 1 and before[-2][0] in AUXILIARIES else before[-1].start()
    return f"{text[:first]}{' ' * (stop - first)}{text[stop:]}"


def without_compared(text: str, mention: Mention) -> str:
    """Return a text with blanks for what something is compared with, if a figure is said of that alone.

    The tower of Orton is twice as high as that of Vik, which measures 23 metres: Vik, which measures 23 metres.
    """
    is_rank = mention.figure.unit.kind == RANK  # no town has more than Vik, which came first
    found = None if is_rank else _COMPARED.match(text, mention.sentence[0], mention.start)
    return f"{text[: found.start('blank')]}{' ' * len(found['blank'])}{text[found.end('blank') :]}" if found else text


def _verb(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the verb of what stands between two offsets, not that of a relative clause, nor a participle: held."""
    words = [*WORD.finditer(text, start, end)]
    verbs = [n for n, word in enumerate(words) if _is_verb(word[0])]
    relative = next((n for n, word in enumerate(words) if word[0] in _RELATIVES), len(words))
    if verbs and relative < verbs[0]:
        verbs = [n for n in verbs[1:] if n > verbs[0] + 1]
    forms = [n for n in verbs if words[n][0] in AUXILIARIES]
    return words[forms[0]] if forms else None


def _is_verb(word: str) -> bool:
    return word in AUXILIARIES or is_past(word)


_RELATIVES = frozenset("who that which whose where".split())
_COMPARED = regex(
    r"(?P<blank>[^;]*\b(?:than|as|like|(?:similar|compared)\s(?:to|with))\s)"
    r"(?:(?:that|those|the\s[a-z]+)\s(?:of|in|at)\s)?(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*,\s(?:which|who)\s[^,;]*\Z"
)
_NUMBERS = "|".join(sorted({*COUNTS} - {"a", "an"}))
_PART_OF_THE = regex(
    rf"(?P<part>(?i:(?:\b(?:only|just|almost|nearly|over|about|some|more\sthan|fewer\sthan|less\sthan|at\s(?:least|most))\s)?"
    rf"\b(?:[\d.,]*\d|not\s(?:a\s(?:single\s)?)?one|(?:{_NUMBERS})(?:-[a-z]+)?|none))\sof\s)"
    r"(?:(?:the|its|their|these|those)|(?:the\s)?(?:[A-Z&][\w’'-]*\s){0,4}[A-Z][\w’'-]*(?:['’]s|s['’]))\s\Z"
)
# In 2024, at the end of 2024, on 1 May 2024, in Orton.
_WHERE_OR_WHEN = regex(
    r"(\b(?:(?:in|on|at|by|since|until|during|before|after|off|near|across)\s)(?:the\s)?(?:(?:end|beginning|start|middle|turn)\sof\s)?"
    r"(?:\d{1,2}\s)?(?:[A-Z][\w’'-]+|\d{4}\b)(?:\s(?:[A-Z][\w’'-]+|\d{4}\b))*)"
)
