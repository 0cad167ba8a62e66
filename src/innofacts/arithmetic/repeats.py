"""The same figure given twice in a paragraph with two values: thirteen sailors, and later all 15 sailors."""

import re
from collections.abc import Iterator
from itertools import combinations

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.explanations import TWO, is_plain, ruled_out, span
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.values import YEAR, Slip
from innofacts.english.paraphrases import SAME_THING
from innofacts.english.stopwords import PROSE
from innofacts.english.wording import MONTHS

_DEFINITE = re.compile(r"(?i)\b(?:the|all|these|those|its|their)\s(?:of\s)?(?:the\s|these\s|those\s)?$")
_OTHER = re.compile(
    r"(?i)\b(?:last|previous(?:ly)?|earlier|ago|another|others?(?!\shalf)|next|rivals?|planned|original(?:ly)?|"
    r"initial(?:ly)?|target|forecast|expected|estimates?|estimated|later|more|fewer|less|average|remaining|rest|again|since|"
    r"of\sthem|of\swhom|up\sto|so\sfar|rose|fell|grew|than|instead|rather|among)\b"
)
_TOLD = re.compile(r"\s(?P<verb>[a-z]+ed)\b[^.;:,]*")
_FOR = re.compile(r"\s[a-z]+ed\s(?:for|to|by)\s(?:(?:the|its|their|an?)\s)?(?P<what>[\w-]+)")
_MONTH = re.compile(rf"\b(?:{'|'.join(month.title() for month in MONTHS)})\b")
_YEAR = re.compile(rf"\b{YEAR}\b")
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5  # letters that forms of a word have in common
_FEWEST = 2  # digits of a figure that can have a misprint


def repeats(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield a figure that comes with "the" and is the one before but for a misprint: 23 houses burnt; the 32 houses."""
    for one, other in combinations(paragraph.amounts, TWO):
        is_alike = one.kind == other.kind and not one.is_share and one.per == other.per and _is_misprint(one, other)
        if not is_alike or one.sentence >= other.sentence or not (is_plain(one) and is_plain(other)):
            continue
        sentences = [paragraph.words(amount.sentence, amount.sentence) for amount in (one, other)]
        among = paragraph
        told = _TOLD.match(paragraph.text, other.end)
        if told and paragraph.before(one).endswith(f"{told['verb']} "):
            sentences[1] = paragraph.before(other) + told[0]  # approved £46; of the £64 approved in May, half is spent
            among = paragraph.without(third for third in paragraph.amounts if third.begin > other.begin)
        months = [{*_MONTH.findall(sentence)} for sentence in sentences]
        is_other = any(map(_OTHER.search, sentences)) or all(map(_YEAR.search, sentences))
        is_other = is_other or (all(months) and months[0].isdisjoint(months[1]))
        use = _FOR.match(paragraph.text, other.end)
        is_other = is_other or (use is not None and use["what"].lower() not in sentences[0].lower())
        if _DEFINITE.search(paragraph.before(other)) and not is_other and _are_of_one_thing(paragraph, one, other):
            yield from ruled_out(among, other, span(one), f"the text also gives {one.text} for this")


def _are_of_one_thing(paragraph: Paragraph, one: Amount, other: Amount) -> bool:
    """Return whether two amounts count the same; of measures and money, whether words next to them are the same."""
    if not one.kind:
        is_same = any(not row.isdisjoint(one.nouns) and not row.isdisjoint(other.nouns) for row in SAME_THING)
        return is_same or not set(one.nouns).isdisjoint(other.nouns)
    near = [_WORD.findall((paragraph.before(end) + paragraph.after(end)).lower()) for end in (one, other)]
    unit = one.kind.rpartition(" ")[2]
    common = {word[:_STEM] for word in near[0]} & {word[:_STEM] for word in near[1]}
    return not common <= {word[:_STEM] for word in (*PROSE, *_WORD.findall(other.text.lower()), unit)}


def _is_misprint(one: Amount, other: Amount) -> bool:
    """Return whether two numbers differ in one digit, or in two neighbouring digits that are swapped."""
    first, last = (format(amount.number.scaleb(-amount.value.power), "f") for amount in (one, other))
    if first.find(".") != last.find(".") or len(first) != len(last) or len(first.replace(".", "")) < _FEWEST:
        return False
    pairs = [*zip(first.replace(".", ""), last.replace(".", ""), strict=True)]
    apart = [n for n, (digit, same) in enumerate(pairs) if digit != same]
    is_swapped = len(apart) == TWO and apart[0] + 1 == apart[1] and pairs[apart[0]] == pairs[apart[1]][::-1]
    return len(apart) == 1 or is_swapped
