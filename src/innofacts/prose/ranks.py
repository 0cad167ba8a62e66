"""Ranks in a sentence: ranked 11th, in third place, the second-busiest port, topped the table."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from innofacts.english.bounds import REVERSED
from innofacts.english.calendar import MONTHS
from innofacts.english.function_words import BEING, COMPARED_WITH, TO_BE
from innofacts.english.numerals import ORDINALS
from innofacts.english.ranks import SUPERLATIVES, TOPPING, is_superlative
from innofacts.english.wording import CHANGES
from innofacts.numbers.context import RUNNER_UP, Sentence
from innofacts.numbers.proportions import small_number
from innofacts.numbers.tokens import NAME, NUMBER, Token
from innofacts.patterns import regex
from innofacts.prose.doubts import ORDINAL
from innofacts.prose.kinds import RANK
from innofacts.prose.quantity import Quantity
from innofacts.values.figures import Figure
from innofacts.values.units import read_unit

_MOST_DIGITS = 6  # of a rank
_PLACES = frozenset("place position spot rank ranking".split())
_TOLD_OF_PLACES = frozenset("is was went goes will would means".split())
RANKING = frozenset("rank ranks ranked ranking placed position".split())
"""Words that make a rank of an ordinal in their sentence."""
# After these verbs an ordinal is a rank, if one of _AFTER_A_RANK follows.
_MOVING = frozenset(
    """
    places came come comes finish finishes finished lie lies lay trail trails trailed
    stands stood listed fell dropped rose climbed moved slipped jumped rated
    """.split()
)
_PUTTING = frozenset(
    """
    put puts place places placed rank ranks ranked rate rates rated have has had make makes made sees saw leaves
    """.split()
)
_PLACED = frozenset(("it", "them"))
_CALLING = _PUTTING | frozenset("call calls called".split())
_AFTER_A_RANK = frozenset(
    ("", *". , ; in on globally worldwide among out to of for by and with within behind that".split())
)
_BEFORE_A_RANK = frozenset(
    "at as the a in only up down to from no . number just joint th global globally overall between".split()
)
_STAYING = frozenset("stays stayed remains remained became becomes".split())
_BEFORE_A_NUMBER = BEING | _STAYING | frozenset(", as the it them to".split())
_AROUND_A_PLACE = frozenset(
    (one, other) for one in BEING | _STAYING | {"to", "it", "them"} for other in ("", ".", ",", "on")
)
_AFTER_A_PLACE = frozenset("in among behind worldwide globally".split())
_NO_PLACES = frozenset("command line charge importance".split())  # second in command
_NOT_RANKED = frozenset("time year month quarter century congress edition".split())
_ORDINAL = regex(r"(\d{1,4})(?:st|nd|rd|th)")
_AFTER_A_NAME = frozenset(("", ".", ",", ";", "and", "with"))
_TABLES = frozenset("table tables list lists ranking rankings league leagues".split())
_LONGEST_TABLE = 3  # words of "national league table"
_AROUND = frozenset("around about roughly approximately".split())
"""Words before a rank that is not exact: around 12th; but perhaps third is third, or not."""
_FARTHEST_VERB = 4  # tokens between a verb and its rank


class Rank(NamedTuple):
    """A rank, or a range of ranks."""

    number: int
    """The rank; the first one of a range."""
    first: int
    """Its first token."""
    end: int
    """The token after it."""
    second: int | None = None
    """The last rank of a range."""


def ranks(sentence: Sentence) -> list[Quantity]:
    """Return the ranks of a sentence in order; without a word such as "ranked" an ordinal is in doubt."""
    return [quantity_of(sentence, rank) for rank in _found_in(sentence)]


def quantity_of(sentence: Sentence, rank: Rank) -> Quantity:
    """Return a rank as it is read; with a word such as "ranked" it is in no doubt."""
    second = None if rank.second is None else Decimal(rank.second)
    first, bound = (rank.first, "..") if second is not None else _bounded_rank(sentence, rank.first)
    figure = Figure(bound, Decimal(rank.number), second, "", read_unit("rank"))
    is_behind = sentence.tokens[rank.end - 1].lower.rpartition("-")[2] in SUPERLATIVES
    is_told = is_behind or any(token.lower in RANKING for token in sentence.tokens)
    span = sentence.tokens[first].start, sentence.tokens[rank.end - 1].end
    return Quantity(*span, figure, ("rank",), "", RANK, "" if is_told else ORDINAL)


def _bounded_rank(sentence: Sentence, first: int) -> tuple[int, str]:
    """Return the first token of a rank with its bound, and the sign: around 12th; higher than 10th is less than 10."""
    lead = first - (sentence.before(first) == "the")
    count, sign = sentence.bound_before(lead)
    word = sentence.before(lead)
    if count and (word == "than" or word in _AROUND):
        return lead - count, REVERSED.get(sign, sign)
    return first, ""


def _found_in(sentence: Sentence) -> list[Rank]:
    found: list[Rank] = []
    for at, token in enumerate(sentence.tokens):
        number = _ranked_number(sentence, at) if _may_be_ranked(sentence, at) else 0
        if (
            not number
            or (found and at < found[-1].end)
            or any(time.start < token.end and token.start < time.end for time in sentence.times)
        ):
            continue
        after = sentence.word(at + 1)
        if after in _PLACES and sentence.word(at + 2) in _TOLD_OF_PLACES:
            continue  # second place is an expensive seat
        if token.lower == "first" and after == "place" and _is_to_begin_with(sentence, at):
            continue
        following = sentence.tokens[at + 1].text if after else ""
        if after in _PLACES or is_superlative(following):
            found.append(Rank(number, at, at + 2))
        elif is_superlative(token.lower.rpartition("-")[2]):
            found.append(Rank(number, at, at + 1))
        elif _NOT_RANKED.isdisjoint(_counted_after(sentence, at)):
            ways = (*_RANKED, *_RANKED_BEHIND_ANOTHER) if found else _RANKED
            if any(is_so(sentence, at, after) for is_so in ways):
                found.append(_with_last(sentence, Rank(number, at, at + 1)))
    return sorted([*found, *_first_of_tables(sentence), *_among_the_first(sentence)], key=lambda rank: rank.first)


def _may_be_ranked(sentence: Sentence, at: int) -> bool:
    """Return whether a token may be the number of a rank, as few words are: an ordinal, the two of number two."""
    token = sentence.tokens[at]
    is_number = token.kind in (NUMBER, NAME) or token.lower in ORDINALS or "-" in token.lower
    return is_number or sentence.word(at - 1) in ("number", ".")


def _is_to_begin_with(sentence: Sentence, at: int) -> bool:
    """Return whether "the first place" is an idiom, and no rank: why pay in the first place? Not: is in first place."""
    before = [sentence.before(at, back) for back in (3, 2, 1)]
    return before[1:] == ["in", "the"] and before[0] not in BEING


def _is_after_its_name(sentence: Sentence, at: int, after: str) -> bool:
    """Return whether an ordinal has only the name that it ranks before it: Latvia came third, Estonia only ninth."""
    last = at - 1 - (sentence.before(at) in ("only", "just", "even"))
    return after in _AFTER_A_NAME and last >= 0 and sentence.tokens[last].text[0].isupper()


def _counted_after(sentence: Sentence, at: int) -> Iterator[str]:
    """Yield the words that an ordinal, or another that it is joined to, is before: the 19th to the 20th century."""
    yield sentence.word(at + 1)
    if sentence.word(at + 1) in ("to", "and", "or"):
        yield sentence.word(at + 3 + (sentence.word(at + 2) == "the"))


def _is_end_of_a_move(sentence: Sentence, at: int, _: str) -> bool:
    """Return whether an ordinal is one of two places of a move: took it from 19th to eighth, up from fifth to third.

    Between the two may be where and when: from third place in the Lund Index in 2013 to fifth.
    """
    begin = max(0, at - _LONGEST_MOVE)
    first = next((n for n in range(at, begin, -1) if _is_behind(sentence, "from", n)), at)
    last = next((n for n in range(first + 1, first + _LONGEST_MOVE) if _is_behind(sentence, "to", n)), first)
    if not _is_behind(sentence, "from", first) or first == last or at not in (first, last):
        return False
    to = last - 1 - (sentence.before(last) in _AROUND)
    between = sentence.tokens[first + 1 + (sentence.word(first + 1) in _PLACES) : to]
    after = sentence.word(last + 1)
    is_where = not between or (between[0].lower in _OF_WHERE and all(map(_tells_where, between)))
    return is_where and (after in _AFTER_A_RANK or after in _PLACES)


def _is_behind(sentence: Sentence, word: str, at: int) -> bool:
    """Return whether a rank is right behind a word, or behind it and "around"."""
    before = sentence.before(at, 1 + (sentence.before(at) in _AROUND))
    return before == word and at < len(sentence.tokens) and _ranked_number(sentence, at) > 0


def _tells_where(token: Token) -> bool:
    """Return whether a token may be part of where or when a rank was: in the Lund Index of 2013."""
    is_year = token.kind == NUMBER and len(token.text) == _DIGITS_OF_A_YEAR
    return is_year or token.text[0].isupper() or token.lower in _OF_WHERE


_LONGEST_MOVE = 12  # tokens
_DIGITS_OF_A_YEAR = 4
_OF_WHERE = frozenset("in on of the ( ) ranking index list edition".split())


def _is_by_its_label(sentence: Sentence, at: int, after: str) -> bool:
    """Return whether a number is the rank of a label, or of a subject: GII rank (2024): 11; its rank was 11 in 2024."""
    if _digits(sentence, at) is None or after not in _AFTER_A_RANK | {"("}:
        return False
    back = at - 1
    while back > 0 and sentence.word(back) not in _LABELS and _may_be_behind_a_label(sentence.tokens[back]):
        back -= 1
    return back < at - 1 and sentence.word(back) in _LABELS


def _may_be_behind_a_label(token: Token) -> bool:
    """Return whether a token is part of the place or time of a label, or leads to its number: rank of Lund (2024):."""
    return token.lower in _BEHIND_A_LABEL or token.kind == NUMBER or token.text[0].isupper()


_LABELS = frozenset(("rank", "ranking"))
_BEHIND_A_LABEL = BEING | frozenset(("(", ")", ":", "of", "in", "=", "#"))


def _digits(sentence: Sentence, at: int) -> int | None:
    """Return the number that a token is, with or without its sign: 11, #11; None for others."""
    token = sentence.tokens[at]
    digits = token.text.removeprefix("#") if token.kind in (NUMBER, NAME) else ""
    return int(digits) if digits.isdecimal() and len(digits) <= _MOST_DIGITS else None


def _is_behind_its_sign(sentence: Sentence, at: int, after: str) -> bool:
    """Return whether a number with its sign is a rank: is #2 in Europe, GII: #10 (2025); not: see issue #10."""
    token = sentence.tokens[at]
    if not token.text.startswith("#") or _digits(sentence, at) is None:
        return False
    before = sentence.before(at)
    is_told = before in BEING | {"at", "as", "now", "to", "from"} or before in RANKING
    is_dated = after == "(" and any(time.start == sentence.tokens[at + 1].end for time in sentence.times)
    return after in _AFTER_A_PLACE or (is_told and after in _AFTER_A_RANK) or (before in _SIGNS and is_dated)


_SIGNS = frozenset((":", ",", ";", "/"))


def _is_rank_of_other_name(sentence: Sentence, at: int, after: str) -> bool:
    """Return whether an ordinal behind a rank is what something else was: it came ninth, and Estonia was third.

    So is what it is compared with: 19th, compared with 22nd in 2022; up from 22nd.
    """
    before = sentence.before(at, 2), sentence.before(at)
    if before in COMPARED_WITH:
        return after in _AFTER_A_RANK
    return before[1] in BEING and after in _AFTER_A_NAME and sentence.tokens[at].lower != "first"


def _first_of_tables(sentence: Sentence) -> Iterator[Rank]:
    """Yield the ranks of those that are said to be at the top: topped the world ranking, came top among the towns."""
    for at, token in enumerate(sentence.tokens):
        if token.lower == "top" and sentence.before(at) in _COMING and sentence.word(at + 1) in _AFTER_THE_TOP:
            yield Rank(1, at, at + 1)
        if token.lower in TOPPING and sentence.word(at + 1) in ("the", "a"):
            words = [sentence.word(at + n) for n in range(2, 2 + _LONGEST_TABLE)]
            end = next((n for n, word in enumerate(words) if word in _TABLES), None)
            if end is not None:
                yield Rank(1, at, at + end + 3)


def _among_the_first(sentence: Sentence) -> Iterator[Rank]:
    """Yield the ranks of those that are said to be among the first: is in the top five, made the top 10 for exports."""
    for at, token in enumerate(sentence.tokens):
        before = sentence.before(at)
        is_owned = before.endswith("'s")
        if token.lower == "top" and (before in ("the", "its", "their") or is_owned):
            after, last = sentence.word(at + 2), small_number(sentence, at + 1)
            is_end = after in _AFTER_A_RANK or after in ("again", "last", "this")
            back = 3 if is_owned and sentence.before(at, 2) == "the" else 2
            if last > 1 and is_end and sentence.before(at, back) in _BEFORE_THE_TOP:
                yield Rank(1, at - 1, at + 2, last)


_COMING = frozenset("come comes came finish finishes finished".split())
_AFTER_THE_TOP = _AFTER_A_PLACE | {"of", "for", "by"}
_BEFORE_THE_TOP = frozenset("in into among within inside made makes make reached reaches entered enters joined".split())


def _with_last(sentence: Sentence, rank: Rank) -> Rank:
    """Return a rank with the last one of its range: tenth to fifteenth, between the tenth and the fifteenth."""
    joiner = sentence.word(rank.end)
    at = rank.end + 1 + (sentence.word(rank.end + 1) == "the")
    last = _ranked_number(sentence, at) if joiner in ("to", "and", "-", "–") and at < len(sentence.tokens) else 0
    lead = rank.first - (sentence.before(rank.first) == "the")
    is_moved = (
        sentence.before(lead) == "from" and sentence.governing(lead - 1, CHANGES) != ""
    )  # fell from 112th to 127th
    is_range = last > rank.number and not is_moved and (joiner != "and" or sentence.before(lead) == "between")
    return rank._replace(end=at + 1, second=last) if is_range else rank


def _ranked_number(sentence: Sentence, at: int) -> int:
    """Return the number of an ordinal, or of a number after "rank" or "ranked number"; 0 for other tokens."""
    token = sentence.tokens[at]
    if token.kind == NAME and (match := _ORDINAL.fullmatch(token.lower)):
        return int(match[1])
    after = sentence.word(at + 1)
    if _is_numbered(sentence, at, after):
        return small_number(sentence, at)
    digits = _digits(sentence, at)
    if digits is not None:
        before = sentence.before(at)
        is_rank = (
            before in RANKING
            or (before in ("number", ".", "no") and _is_ranked(sentence, at, ""))
            or _is_by_its_label(sentence, at, after)
            or _is_behind_its_sign(sentence, at, after)
        )
        return digits if is_rank else 0
    if token.lower == RUNNER_UP:
        return 2
    ordinal, hyphen, superlative = token.lower.rpartition("-")
    if hyphen and is_superlative(superlative):
        match = _ORDINAL.fullmatch(ordinal)  # the 14th-highest
        return int(match[1]) if match else ORDINALS.get(ordinal, 0)
    return ORDINALS.get(token.lower, 0)


def _is_ranked(sentence: Sentence, at: int, after: str) -> bool:
    """Return whether an ordinal follows a word of ranking, and is followed by a word that fits."""
    for back in range(1, _FARTHEST_VERB + 1):
        word = sentence.before(at, back)
        if word in RANKING:
            return True
        if word in _MOVING:
            is_part = word in CHANGES and sentence.before(at) == "a"  # rose a tenth in May
            return after in _AFTER_A_RANK and not is_part
        if word in TO_BE:
            is_told = (
                sentence.tokens[at].lower == RUNNER_UP
                or any(one.lower in RANKING for one in sentence.tokens)
                or (back == 1 and _is_of_a_name(sentence, at))
            )
            return (is_told and after in _AFTER_A_RANK) or _is_in_a_place(sentence, at, after)
        is_praise = back == 1 and sentence.before(at, 2) in ("a", "an")  # came a close second
        if word not in _BEFORE_A_RANK and not (is_praise or _ORDINAL.fullmatch(word)):  # from 112th to 127th
            return False
    return False


def _is_where_it_is(sentence: Sentence, at: int, after: str) -> bool:
    """Return whether an ordinal says where something is at a time: in 2013 they were 11th; good for ninth in it."""
    before = sentence.before(at)
    if (sentence.before(at, 2), before) == ("good", "for"):
        return after in _AFTER_A_PLACE
    back = 1 + (before in _ADVERBS)
    # The team is now seventh; but the feast is now 5th may be a day.
    is_told = sentence.before(at, back + 1) in _THEY or (before == "now" and sentence.tokens[at].lower in ORDINALS)
    is_it = sentence.before(at, back) in BEING and is_told
    is_by = any(token.lower == "by" for token in sentence.tokens)  # by number of boats it was fourth
    is_at_a_time = before == "now" or is_by or sentence.times != []
    return is_it and is_at_a_time and after in _AFTER_A_NAME | {"by"} and sentence.tokens[at].lower not in _FIRST_TWO


_ADVERBS = frozenset("now only just still".split())
_THEY = frozenset(("it", "they"))
_FIRST_TWO = frozenset(("first", "second"))


def _is_of_a_name(sentence: Sentence, at: int) -> bool:
    """Return whether an ordinal in digits is what a name was: Osk was 19th, with 132; not the deadline is 19th."""
    subject = sentence.tokens[max(0, at - 2)]
    is_digits = _ORDINAL.fullmatch(sentence.tokens[at].lower) is not None
    return is_digits and at > 1 and subject.text[0].isupper() and subject.lower not in MONTHS


def _is_in_a_place(sentence: Sentence, at: int, after: str) -> bool:
    """Return whether an ordinal is a place: is third in the north and fifth by size; not first in line."""
    is_other = sentence.tokens[at].lower == "first" or sentence.before(at) == "a"
    is_sure = not is_other and sentence.word(at + 2) not in _NO_PLACES
    return is_sure and (after in _AFTER_A_PLACE or (after in ("by", "for") and sentence.before(at) == "and"))


def _is_put(sentence: Sentence, at: int, after: str) -> bool:
    """Return whether an ordinal is the place that something is given: puts the country 17th, has it third.

    In words, it may well be no place: he puts safety first; but what ranks the city second gives it one.
    """
    words = [sentence.before(at, back) for back in range(2, _FARTHEST_VERB + 1)]
    is_in_digits = sentence.tokens[at].kind == NAME
    is_sure = is_in_digits or not (_PLACED.isdisjoint((sentence.before(at), words[0])) and RANKING.isdisjoint(words))
    return after in _AFTER_A_RANK and is_sure and not _PUTTING.isdisjoint(words)


def _is_numbered(sentence: Sentence, at: int, after: str) -> bool:
    """Return whether a number is a place, without a word of ranking: the firm, number two in Europe, is for sale."""
    last = sentence.before(at)
    if last not in ("number", ".") or (last == "." and sentence.before(at, 2) != "no"):
        return False
    back = 1 + (last == ".")
    before = sentence.before(at, back + 1)
    is_made = not _CALLING.isdisjoint(sentence.before(at, back + n) for n in (2, 3))  # calls the town number two
    if _is_the_number(sentence, at, back + 1, after):
        return True
    is_placed = after in _AFTER_A_PLACE or (after in ("for", "by") and before not in (",", "to"))
    is_placed = is_placed or (before, after) == (",", "of")  # Orton, number one of the seven towns
    is_owned = before.endswith("'s")  # the region's number four for it
    is_its = before in _BEFORE_A_NUMBER or not before.isalnum() or is_owned or is_made
    is_at_end = (before, after) in _AROUND_A_PLACE or (is_owned and after in _ENDS)
    return (is_placed and is_its) or is_at_end or (is_made and after in _AFTER_A_RANK)


def _is_the_number(sentence: Sentence, at: int, back: int, after: str) -> bool:
    """Return whether a number is a place with its article, `back` tokens before it: was the number one in 2024.

    So is one with an adjective, and one of the first with the noun of what it ranks: the clear number two, the number
    one mill. A tram is the number 11 tram for its line.
    """
    lead = back + (sentence.before(at, back) != "the" and sentence.before(at, back).isalpha())
    if sentence.before(at, lead) != "the":
        return False
    is_told = sentence.before(at, lead + 1) in _BEFORE_THE_NUMBER
    digits = _digits(sentence, at)
    is_of_things = after.isalpha() and (digits is None or digits == 1) and small_number(sentence, at) <= _FIRST_FEW
    return is_told and (after in _AFTER_A_RANK | {"at"} or is_of_things)


_ENDS = frozenset(("", ".", ",", ";"))
_BEFORE_THE_NUMBER = BEING | _STAYING | frozenset(", : as –".split())
_FIRST_FEW = 3


def _is_one_more_place(sentence: Sentence, at: int, after: str) -> bool:
    """Return whether an ordinal is one more place of the same: is third in the north and fifth by size."""
    return sentence.before(at) == "and" and _is_in_a_place(sentence, at, after)


def _is_of_the_name_before(sentence: Sentence, at: int, after: str) -> bool:
    """Return whether an ordinal behind a comma says which rank a name has: Lund, third of the five towns, fell.

    So does Lund, ninth in 2019; but not: on Friday, third of May; Ada, second of two daughters.
    """
    if sentence.before(at) != "," or at < len(("Lund", ",")) or not sentence.tokens[at - 2].text[0].isupper():
        return False
    if after == "of":
        whole = small_number(sentence, at + 2 + (sentence.word(at + 2) in _ALL_OF_THEM))
        return whole > _FEWEST_RANKED and sentence.word(at + 3) not in MONTHS
    is_dated = after in ("in", "last") and any(time.end > sentence.tokens[at + 1].start for time in sentence.times)
    is_year = is_dated and (sentence.word(at + 2) == "year" or sentence.word(at + 2).isdecimal())
    return is_year and sentence.word(at + 3) in ("", ",", ".", ";")


_ALL_OF_THEM = frozenset("the its all".split())
_FEWEST_RANKED = 2
_RANKED = (
    *(_is_ranked, _is_end_of_a_move, _is_put, _is_numbered, _is_of_the_name_before),
    *(_is_by_its_label, _is_behind_its_sign, _is_where_it_is),
)
_RANKED_BEHIND_ANOTHER = (_is_after_its_name, _is_rank_of_other_name, _is_one_more_place)
