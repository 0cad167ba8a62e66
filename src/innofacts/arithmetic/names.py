"""Lists of names that are longer than their number: only three towns: Ayle, Brent, Corle and Dunn."""

import re
from collections.abc import Iterator

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.values import Slip, slip_of
from innofacts.english.inflection import singular
from innofacts.english.stopwords import PROSE

_TWO_IN_ONE = r"(?!Herzegovina|Tobago|Barbuda|Nevis|Caicos|Hove\b|Sons?\b|Partners|Co\b)"  # Bosnia and Herzegovina
_NAME = r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3}"
_LIST = rf"(?P<names>{_NAME}(?:,\s{_NAME})+\sand\s{_TWO_IN_ONE}{_NAME})(?=\.|$|,\s(?:and|but)\s[a-z])"
_COLON = re.compile(rf"[^.;:\d]{{0,80}}:\s{_LIST}")
_ARE = re.compile(rf"\s*The\s(?P<who>[a-z]+)\s(?:are|were)\s{_LIST}")
_WORD = re.compile(r"[a-z]{3,}")
_DOER = re.compile(r"(?:er|or|ant|ent|ist|ee)$")
_STEM = 4  # letters that forms of a word have in common
_MOST = 10


def names(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield a small number of things if more of them are named: three towns have bid. The bidders are ..."""
    for count in paragraph.amounts:
        if not count.nouns or not count.value.in_words or count.value.bound or count.number > _MOST:
            continue
        if paragraph.after(count).startswith(" of "):
            continue
        found = _names(paragraph, count)
        is_alone = found and not paragraph.near(count, back=0)
        named = len(re.split(r",\s|\sand\s", found["names"])) if found else 0
        if found and is_alone and named > count.number:
            yield slip_of(count.value, f"{found['names']} are {named}")


def _names(paragraph: Paragraph, count: Amount) -> re.Match[str] | None:
    """Return the list of what a number counts: after a colon, or in the next sentence, which says that it is one."""
    text, (_, end) = paragraph.text, paragraph.sentences[count.sentence]
    if listed := _COLON.match(text, count.end, end):
        return listed
    n = count.sentence + 1
    listed = _ARE.match(text, *paragraph.sentences[n]) if n < len(paragraph.sentences) else None
    if not listed or len(count.nouns) > 1:
        return None
    who = singular(listed["who"])
    doing = {word[:_STEM] for word in {*_WORD.findall(text, count.end, end)} - PROSE}
    is_doer = _DOER.search(who) and any(map(who.startswith, doing))  # have bid: the bidders
    return listed if is_doer or who in count.nouns else None
