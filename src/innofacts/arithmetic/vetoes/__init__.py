"""The vetoes: why what some amounts seem to have to do with each other says nothing of a claim.

Each module has those of some forms of relations, as rows of a table; those of more forms are here. What only makes it
less likely that amounts are related is one of the `cues`.
"""

from collections.abc import Callable, Container, Sequence

from innofacts.arithmetic.amounts.completing import is_when
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.other_things import (
    is_at_another_time,
    is_from_another_year,
    is_from_what_is_new,
    is_of_other_things,
    is_told_of_another,
    is_told_of_others,
)
from innofacts.arithmetic.phrases import CHANGE
from innofacts.arithmetic.relation import FORMS, LISTS, PRODUCTS, Relation
from innofacts.arithmetic.twice import tell_of_two
from innofacts.arithmetic.vetoes import changes, lists, shares
from innofacts.english import function_words
from innofacts.english.calendar import WEEKDAYS
from innofacts.patterns import regex


def is_vetoed(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the claim of a relation is surely of other things, or of another time, than its operands."""
    if any(relation.form in forms and veto(paragraph, relation) for forms, veto in _VETOES):
        return True
    among, claim = relation.amounts, relation.claim
    words = paragraph.text[paragraph.sentences[among[0].sentence][0] : claim.begin]
    words += "#" + paragraph.text[claim.value.end : paragraph.end_of(among[-1])]
    return any(relation.form in forms and phrase.search(words) for forms, phrase in _PHRASES)


_ANOTHER_TIME = regex(
    r"(?i)\b(?:(?:last|next|previous|following|preceding)\s(?:year|month|week|season|summer|winter|spring|autumn|time|election|ballot)|"
    r"on\sthe\s(?:second|third|next)\s(?:day|night|evening)|"
    r"used\sto|once\s(?:paid|had|was|were|cost|made|took|gave)|"
    r"an?\s(?:year|month|week|day)\s(?:later|before|earlier|ago)|the\s(?:year|month|week|day)\s(?:before|after))\b"
)
_DAY = regex(rf"\b(?:{'|'.join(map(str.title, WEEKDAYS))})\b")


def _is_of_another_time(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a result is of another time than what gives it: 340 and 285 crates; last year it was 655."""
    n, others = relation.claim.sentence, {one.sentence for one in relation.operands}
    if relation.form == "share" and any(one > n and _ANOTHER_TIME.search(paragraph.words(one, one)) for one in others):
        return True  # twelve went there, one in 16. In the previous year 240 had come
    if n in others:
        return False
    if relation.form == "order" and any(_ANOTHER_TIME.search(paragraph.words(one, one)) for one in others):
        return True  # the busiest day had 340; the week before, one had 390
    days = [{*_DAY.findall(paragraph.words(one, one))} for one in (n, *others)]
    if relation.form in PRODUCTS and all(days) and days[0].isdisjoint(set().union(*days[1:])):
        return True  # 210 tickets at £8 on Friday. It took £2,310 on Saturday
    other_times = [_ANOTHER_TIME.search(paragraph.words(one, one)) for one in (n, *others)]
    return bool(other_times[0]) and not any(other_times[1:])


def _is_from_what_is_new(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether what is not told leads to a result: from 40 to 60, 5 more than expected, is no difference."""
    return is_from_what_is_new(paragraph, relation.claim, relation.amounts[-1])


def _is_told_already(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a result is told before the claim: 900 gave 60 hours each. The 54,000 hours exceed the 45,000."""
    start, claim = min(relation.amounts).sentence, relation.claim
    among = [one for one in paragraph.amounts if one.sentence >= start and one < claim and one not in relation.operands]
    rights = (relation.right, relation.right / claim.unit)  # the "54,000 hours exceed" count hours
    return any(one.value.allows(right) for one in among if not (one.is_share or one.value.in_words) for right in rights)


_VETOES: Sequence[tuple[Container[str], Callable[[Paragraph, Relation], bool]]] = (
    (LISTS | PRODUCTS | {"share", "part", "order", "points"}, _is_of_another_time),
    (FORMS, lambda _, relation: is_of_other_things(relation.claim, relation.operands)),
    ({"growth"}, lambda paragraph, relation: is_told_of_others(paragraph, relation.claim)),
    ({"rest", "points", "growth"}, _is_from_what_is_new),
    (
        LISTS | {"quotient", "points", "same"},
        lambda paragraph, relation: is_at_another_time(paragraph, relation.claim, relation.operands),
    ),
    (
        PRODUCTS | {"sum", "rest"},
        lambda paragraph, relation: is_told_of_another(paragraph, relation.claim, relation.operands),
    ),
    (PRODUCTS | {"part"}, _is_told_already),
    (
        {"growth", "outcome", "points", "rest"},
        lambda paragraph, relation: is_from_another_year(paragraph, relation.claim, relation.operands),
    ),
    ({"same"}, lambda paragraph, relation: tell_of_two(paragraph, relation.operands[0], relation.claim)),
    # 14 months late; over the twelve months
    ({"same"}, lambda paragraph, relation: any(is_when(paragraph.text, one) for one in relation.amounts)),
    *lists.VETOES,
    *shares.VETOES,
    *changes.VETOES,
)


_OF_WHAT_EACH_HAS = (
    r"\bof\s(?:(?:its|their|his|her)|the\s[a-z-]+\s(?:(?:that|which)\s)?(?:it|they|he|she))\s[^;#]*,\s"
    r"(?:(?:and|but|while|whereas)\s)?(?!(?:on|in|to|for|with|at|by|from|of|an?|another)\b)(?:[\w’'-]+\s){1,2}"
    r"(?:(?:only|just|but)\s)?#"
)
# What says that a claim, the "#", is of something else, in the sentences of its relation.
_PHRASES = tuple(
    (forms, regex(pattern))
    for forms, pattern in (
        # first with 42 per cent, followed by Kent with 27 and Oss with 21
        (
            {"hundred"},
            r"(?i)\b(?:followed\sby|ahead\sof|behind|(?:top|largest|biggest)\s(?:two|three|four|five))\b",
        ),
        # Lund spends 62 per cent of its budget on it, Kent only 44; women buy 62 per cent of what they read, men 44
        ({"hundred"}, _OF_WHAT_EACH_HAS),
        # six flats on each of the others
        (PRODUCTS, r"(?i)\b(?:each|every\sone)\sof\sthe\s(?:others?|rest|remaining)\b"),
        # measures 40 metres by 25. Next to it is one of 1,200 square metres
        (PRODUCTS, r"(?i)\b(?:next\sto|beside|behind|opposite)\s(?:it|them)\b[^.;\d]*#"),
        # in nine rounds 153 punches, 19 of them in the last
        ({"quotient"}, rf",\s#(?:\s[a-z]+)?\s{function_words.OF_THEM}\b(?!\s(?:each|on\saverage))"),
        # four hours for 190 kilometres, with stops; for 90 guests and the wine £2,640; £1,140 with the cakes
        (
            PRODUCTS - {"triple"},
            r"#(?:\s[a-z]+)?,\s(?:with|including)\s(?:[a-z]+\s)?(?:stops?|breaks?|pauses?|changes?)\b",
        ),
        (PRODUCTS - {"triple"}, r"\d\s[a-z]+\sand\sthe\s[a-z]+(?:,|\s(?:he|she|it|they|we)\b)[^.;\d]*#"),
        (PRODUCTS - {"triple"}, r"#[^.;:,\d]*\swith\sthe\s[a-z]+(?=[,.;]|$)"),
        # eight percentage points of its voters
        ({"points"}, r"#\sof\s(?:the|its|their|his|her)\s"),
        # branches with 24 and 31 employees. It still has 82
        ({"sum"}, r"\bstill\s[a-z]+\s#"),
        # a course costs £280, a weekend £262
        (PRODUCTS | {"less", "part"}, r"(?i)\ban?\s[a-z]+\scosts?\s\S+,\s(?:and\s)?an?\s[a-z]+\s#"),
        # treated 9,600 people, and has a waiting list of 7,200
        (
            {"rest"},
            r"\b(?:has|have|had)\san?\s(?:[a-z]+\s)?(?!balance|surplus|deficit|lead|profit|majority|rest|gap)[a-z]+\sof\s#",
        ),
        # 260 litres were left, and 740 more were ordered; 27 votes were still being counted
        ({"rest"}, r"#(?:\s[a-z]+)?\s(?:more\s(?:is|are|was|were)|(?:is|are|was|were)\sstill\sbeing)\b"),
        # five of the twelve were against it; a majority of eight is needed
        ({"rest"}, r"#(?:\s[a-z]+){0,4}\s(?:needed|required|necessary)\b"),
        # 14 of the 20 came, so that the quorum of seven was met
        ({"rest"}, r"(?i)\bquorum\sof\s#"),
        # texts of Lund (379,000 words) and Oss (305,000 words); half of each was read
        ({"share"}, r"#\sof\s(?:each|every|both|either)\b"),
        # of 24,000 people 3,600 work at the mill, and 25 per cent of these live elsewhere
        ({"share"}, rf"\sand\s#\s{function_words.OF_THEM}\b"),
        # from 4,200 to 5,040; half of the increase was in the port
        ({"growth", "outcome", "share"}, rf"#\sof\s(?:the|this|that|its|their)\s{CHANGE}\b"),
        # employs 1,900 of the 4,800. The others had a bonus that was half as large
        ({"share"}, r"#\sas\s"),
        # climbed from 16 to 12 in the rankings
        ({"direction"}, r"#[^.;:]*\b(?:rankings?|standings|league|charts|table|index)\b"),
        # 48 metres. The old one, with its 84 metres
        ({"same"}, r"(?i)\bthe\s(?:old|other|new|second|next|previous|former)\sone\b[^.;]*#"),
        # 45 million: 20 million of income and 38 million of charges, partly offset by 13 million
        ({"sum"}, r"\boffset\sby\b"),
        # from 55 to 78 cents; inflation was 21 per cent
        ({"growth"}, r"(?i)\b(?:inflation|consumer\sprice)\b[^;#]{0,60}#"),
        # forty-eight states answered. Two of the 34 states with such a programme
        ({"same"}, r"\sof\sthe\s#\s[a-z]+\s(?:with|that|which|who|whose)\b"),
        # over four weeks; in the last 13 weeks, 2.7 times as much as others
        ({"times"}, r"#\s(?:[a-z]+\s){0,9}?(?:in|over|during|for)\sthe\s(?:last|latest|past|first|next)\s"),
        # of every 1,000 letters, 42 are lost
        (LISTS, r"(?i)\b(?:of|for)\s(?:every|each)\s(?:\d|hundred\b|thousand\b|million\b)"),
        # a quarter are empty. Of those that are let, 90 have no lift
        ({"part", "share"}, r"(?i)\bof\sthose\s(?:that|who|which)\b[^.;]*#"),
        # half of the 84 came to the first, and 48 to the second
        ({"part"}, r"#(?:\s[a-z]+)?\s(?:to|in|on|at|for|of)\sthe\s(?:second|other|next)\b"),
        # the one at Marburg, with 62 metres, is only a mast; a mast of 120 metres is to be built
        (
            {"order"},
            r"\bto\sbe\s(?:built|erected|planted|opened|launched)\b|\b(?:is|are)\s(?:only|just|not?)\san?\b",
        ),
    )
)
