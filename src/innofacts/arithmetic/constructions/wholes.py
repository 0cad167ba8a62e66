"""Constructions of shares whose whole is told elsewhere: three in five deaths, 756; costs of £30, 40 % of sales.

The whole is any larger amount of the text that words name; where no amount gives the share, the nearest one named does.
"""

from collections.abc import Iterator, Sequence

from innofacts.arithmetic.amounts.amount import Amount, together
from innofacts.arithmetic.amounts.levels import Level, are_of_one_kind, is_named, names_of
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.constructions.found import LEAST_RATIO, Found, is_how_much_more, rows, surest
from innofacts.arithmetic.constructions.signs import SHARE, place
from innofacts.arithmetic.ends import is_older, is_share_of_both
from innofacts.arithmetic.other_things import is_at_another_time
from innofacts.arithmetic.phrases import WORD, stem
from innofacts.arithmetic.relation import BASE, Relation, is_near, share_of
from innofacts.english.inflection import singular
from innofacts.english.people import TOGETHER
from innofacts.patterns import regex

_PLACES = {
    "part": place("part"),
    "whole": place("whole"),
    "share": place("share", SHARE),
    "whole of it": r"(?P<of>(?:(?!(?:and|but|while|in|was|were|is|are|had|has|with|to|from) )[\w’'-]+ ){0,6}[\w’'-]+)",
    "makes": r"(?:ma(?:de|kes?) up|represent(?:s|ed)?|account(?:s|ed)? for|was|is|were|are|comprise[sd]?)",
    "its subject": r"{beginning}(?P<subject>[\w’'-]+(?: [\w’'-]+){0,4}?)"
    "(?: (?:now|thus|therefore|then|still|also|alone|already|so))*",
    "make up": r"(?:ma(?:de|kes?) up|represent(?:s|ed)?|account(?:s|ed)? for|comprise[sd]?|form(?:s|ed)?)",
    "at its end": r"(?=[,.;):]| (?:in|and|but|while|was|were|is|are|had|has|at|on|with|to|from|happened|live|went) |$)",
    "compared": "(?:compared with|after|against|(?:up|down) from)",
    "of the total": "(?:{closed}| of the total)",
    "or": r"(?:{that is}|,| \(|,? m(?:aking|ade) up)",
}
_APPOSED = (
    # three in five deaths, 756, happened; a third of its visitors, 340,
    r"{share} (?:of )?{whole of it}(?:, (?:or |some )?| \(){part}(?=[,.;)]| [a-z]+[,.;)])",
    # caught 7,500 of the fakes, three in five
    r"{part} of (?:the|its|their|all) {whole of it}(?:,? or|,)(?: some| about)? {share}(?=[.;]|$)",
    # cost £30 million, 40 per cent of sales
    r"{part}{few}{or}{nearly} {share} of {whole of it}{at its end}",
    # wages of £30 million made up 40 per cent of all costs
    r"{part}{few} {makes}{nearly} {share} of {whole of it}{at its end}",
    # families, with £30 million, make up 40 per cent of it
    r", (?:with|at) [^{any},.;]{0,30}{part}{few}, {make up}{nearly} {share} of {whole of it}{at its end}",
    # of the inhabitants, 30 million were born there, which is 40 per cent
    r"{beginning}(?:Of|Among) {the}{whole of it},? {part}{few}(?:,? which is| \(|,? or){nearly} {share}{of the total}",
    # wages came to 73 per cent of revenue, compared with £30 million, or 40 per cent
    r"{percent} of {whole of it}, {compared} {the}{nouns}{part}{or}{nearly} {share}",
    # doubled to 820. That is 8 per cent of all who passed
    r"{part}{few}\. (?:That|This|It|They) {makes}{nearly} {share} of {whole of it}{at its end}",
)
_SUBJECTS = (
    # 25 women and 35 men came. Women thus made up 40 per cent of the guests
    "{its subject} {make up}{nearly} {share} of {whole of it}{at its end}",
)
# 25 women came. Women now make up 40 per cent of the 60 guests
_SUBJECTS_OF = ("{its subject} {make up}{nearly} {share} of {the}{nouns}{whole}",)
# 90 came. A third, or 20, stayed; the last third, 20, stayed
_ALONE = (r"(?:^|(?<=[.;:] ))(?:[Tt]he (?:first|last|other|remaining) )?{share}, (?:or (?:some |about )?)?{part}(?=,)",)
_BEFORE_COSTS = ("gross", "net")
_REFERRING = regex(
    r"(?i)(?:the\s)?(?:total|whole|it|that|this|them|these|those|all|money|sum|amount|bill|"
    r"(?:old|previous|former|earlier|original)\s(?:number|figure|level|total|sum|amount))"
)
_OF_GENERAL = regex(r"(?i)(?:the\s)?(?:money|number|sum|amount|total)\s(?:of|for|on)\s")
_TIMES = regex(r"(?i)\b(?:at|in|of|for|during|who|that|which|from|by|on)\b.*")
_ELSEWHERE = regex(r"(?i)\b(?:same|other|previous|last|next|normal|usual|average|world\w*|national|european)\b")


def _apposed(found: Found) -> Iterator[Relation]:
    """Yield what share of the whole that its words name a part is; of any other that gives the share, if one does."""
    part, share = found.named["part"], found.named["share"]
    is_level = part.is_plain and not (part.is_time or is_how_much_more(found.paragraph, part, share))
    is_level = is_level and not _is_of_what_it_became(found.paragraph, part, share)
    if not is_level or _ELSEWHERE.search(found.words["of"]):
        return
    possible = found.levels.alike(part)
    named = [one for one in _named(found, possible, part, share) if not _is_of_another_time(found, one, part)]
    near = [one for one in named if is_near(share.number, part.span.percent_of(one.amount.span).number, LEAST_RATIO)]
    beside = [one for one in near if found.is_in_paragraph(one)]
    # what words name beside a share is its whole, whatever is told elsewhere
    may_be = [one for one in possible if one in named or found.is_in_paragraph(one)] if beside else possible
    right = [one for one in may_be if share.value.allows(part.span.percent_of(one.amount.span))]
    is_cut = any(share.value.fits(part.span.percent_of(one.amount.span)) for one in may_be)
    is_cut = is_cut or is_share_of_both(found.paragraph, share, part, [one.amount for one in may_be])
    for one in right[:1] or ([found.likeliest(near, part)] if near and not is_cut else []):
        yield share_of(share, part, one.amount)


def _is_of_what_it_became(paragraph: Paragraph, part: Amount, share: Amount) -> bool:
    """Return whether the next sentence gives the share of what an amount became: it was 31, up from 30. That is ..."""
    return part.sentence < share.sentence and BASE.search(paragraph.before(part)) is not None


def _is_of_another_time(found: Found, level: Level, part: Amount) -> bool:
    """Return whether a level is said to be of another time than a part: 71 % of sales; in 2019 sales were 60."""
    paragraph, whole = found.paragraph, level.amount
    if not found.is_in_paragraph(level) or whole.sentence == part.sentence:
        return False
    first, last = sorted((whole, part))
    return is_older(paragraph, whole) > is_older(paragraph, part) or is_at_another_time(paragraph, last, [first])


def _named(found: Found, possible: Sequence[Level], part: Amount, share: Amount) -> Iterator[Level]:
    """Yield the levels that the words for the whole of a share name."""
    words = found.words["of"]
    if _REFERRING.fullmatch(words):
        near = [one for one in possible if found.is_in_paragraph(one) and one.place < share.begin]
        told = [one for one in near if is_named(one, part.nouns)]
        yield from told or (near if not part.kind or len(near) == 1 else ())
        return
    words = _OF_GENERAL.sub("", words)
    before_costs = {word for word in _BEFORE_COSTS if word in words.lower().split()}  # of gross sales
    head = names_of(_TIMES.sub("", words)) or names_of(words)
    last = [word for word in map(str, WORD.findall(words.lower())) if names_of(word) <= head and names_of(word)]
    head = names_of(last[-1]) if last else head
    yield from (one for one in possible if head and is_named(one, head) and before_costs <= one.words)


def _subjects(found: Found) -> Iterator[Relation]:
    """Yield what share of a whole the last amount before a claim is that its subject names.

    The whole is what words name, or all women and men if one of them is the part.
    """
    share, paragraph = found.named["share"], found.paragraph
    names = names_of(found.words["subject"])
    near = [one for one in paragraph.near(share, back=2) if one < share and one.is_plain and not one.is_time]
    parts = [one for one in near if one.nouns and not one.kind and not names.isdisjoint(map(stem, one.nouns))]
    if not parts or _ELSEWHERE.search(found.words["of"]):
        return
    part = parts[-1]
    halves = [pair for pair in _HALVES if not pair.isdisjoint(part.nouns)]
    both = [
        together(part, one)
        for one in near
        if one.sentence == part.sentence and any({*part.nouns, *one.nouns} >= pair for pair in halves)
    ]
    possible = found.levels.alike(part)
    all_levels = [one.amount for one in possible]
    named = [one for one in _named(found, possible, part, share) if not _is_of_another_time(found, one, part)]
    wholes = [*both, *(one.amount for one in named)]
    right = [one for one in (share_of(share, part, whole) for whole in (*both, *all_levels)) if one.is_right]
    near_to = [share_of(share, part, one) for one in wholes]
    near_to = [one for one in near_to if is_near(share.number, one.right.number, LEAST_RATIO)]
    yield from (right or near_to)[:1]


_HALVES = [frozenset(map(singular, pair)) for pair in TOGETHER]


def _subjects_of(found: Found) -> Iterator[Relation]:
    """Yield what share of an amount the only one of its kind is that the subject of the sentence names."""
    share, whole = found.named["share"], found.named["whole"]
    names = names_of(found.words["subject"])
    parts = [one.amount for one in found.levels.smaller(whole) if is_named(one, names) and one.place < share.begin]
    yield from surest([share_of(share, one, whole) for one in parts])


def _alone(found: Found) -> Iterator[Relation]:
    """Yield what share of the only larger amount that is told just before it a part is."""
    part, share = found.named["part"], found.named["share"]
    near = [
        one for one in found.paragraph.near(share, back=2) if one < share and one.is_plain and one.number > part.number
    ]
    near = [one for one in near if are_of_one_kind(one, part) and one.sentence < share.sentence]
    yield from surest([share_of(share, part, one) for one in near])


ROWS = rows(
    _PLACES,
    (_apposed, _APPOSED, ""),
    (_subjects, _SUBJECTS, ""),
    (_subjects_of, _SUBJECTS_OF, ""),
    (_alone, _ALONE, ""),
)
"""The constructions."""
