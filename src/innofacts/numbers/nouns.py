"""The unit or noun phrase after a number, in longer and shorter forms."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from innofacts.english import stopwords
from innofacts.english.bounds import BOUNDS_BEFORE, LONGEST_BOUND, longest
from innofacts.english.cardinals import CARDINALS
from innofacts.english.currencies import CENTS, COINS, IN_SCALES, SIGNS, SYMBOLS
from innofacts.english.function_words import BEFORE_TIMES, CLAUSES, OWNERS
from innofacts.english.inflection import PASTS, is_past, is_plural
from innofacts.english.numerals import SCALE_WORDS
from innofacts.english.people import HEADS, TOGETHER
from innofacts.english.units import (
    BASIS_POINT_WORDS,
    EXACT_MEASURES,
    EXTENTS,
    MEASURE_NAMES,
    MEASURES,
    PER_ONE,
    PERCENT_WORDS,
    POINT_WORDS,
    TIME_UNITS,
    WRITTEN_OUT,
)
from innofacts.english.wording import COMPARING, FALLS, JOINING, NOUNS_OF_CHANGE, OFTEN_VERBS, ONLY_VERBS, RISES
from innofacts.numbers.tokens import HYPHENS, NAME, NUMBER, SIGN, WORD, Token
from innofacts.patterns import regex
from innofacts.values.grammar import meant_scale
from innofacts.values.units import CURRENCY, may_name_money, read_unit

_LONGEST_PHRASE = 7
_QUOTES = '"“”‘’'
_APOSTROPHES = "'’"
_POSSESSIVE = regex(r" ['’](?= )")
_LONGEST_COMPLEMENT = 3
_CURRENCY_WORDS = 3
_LONGEST_BY = 5  # per million British thermal units
_PAIR = 2


class Phrase(NamedTuple):
    """A unit or a noun phrase."""

    units: tuple[str, ...]
    """Its forms, the longest first: `invention patent applications`, `patent applications`, `applications`."""
    end: int
    """The token after it."""
    is_strong: bool
    """Whether the text can only be a unit: per cent, a currency, a unit of measure."""
    number: int = 0
    """A power of ten by which the number is to be shifted: -2 for basis points in percentage points."""


def _spelled(names: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Return the tokens of names and of their plurals, the longest first: `%-points` are three tokens or two."""
    forms = {form for name in names for one in (name, f"{name}s") for form in (one, one.replace("-", " - "))}
    return tuple(sorted((tuple(form.replace("%", "% ").split()) for form in forms), key=len, reverse=True))


_BY_WEIGHT = (f"{name}{dot} %" for name in ("wt", "vol", "mol", "at") for dot in ("", " ."))  # 20 wt%
_PERCENT = tuple(tuple(name.split()) for name in (*PERCENT_WORDS, "percents", "p . c .", "pc", "％", *_BY_WEIGHT))
_POINTS = _spelled((*POINT_WORDS, "ppt", "p.p."))
_BASIS_POINTS = _spelled(BASIS_POINT_WORDS)
_SHARES = ((_POINTS, "pp", 0), (_BASIS_POINTS, "pp", -2), (_PERCENT, "%", 0))
_BEGINNING_SHARES = frozenset(row[0] for rows, _, _ in _SHARES for row in rows)
_GENERATION = regex(r"\d[A-Z]")  # 5G
_DEGREES = frozenset("c f celsius fahrenheit centigrade kelvin".split())
_CARBON = regex(r"(?:[kMG]?t|k?g|[kKM]?g)CO[2₂](?:e|-?eq)?")
# A 25-basis-point cut, a 3-percentage-point rise, 90-percent.
_TIED_SHARES = {"basis": ("pp", -2), "percentage": ("pp", 0), "percent": ("%", 0), "per": ("%", 0), "bp": ("pp", -2)}
HYPHENED = {"fold": "times", "strong": "people"}
"""What a word is as a unit that a hyphen ties to a number: 10-fold, a 60,000-strong army."""
_OF_TOKENS = (("mm", "Hg"), ("b", "/", "d"), ("bbl", "/", "d"))  # barrels a day
_POWERS_BEHIND = {"squared": "²", "cubed": "³"}
_POWERS = frozenset(("square", "cubic", "nautical", "metric"))
_VERBS_OF_MANY = frozenset("carry speak bring eat write teach earn employ receive attend".split())  # 12 carry cars
_NO_NOUNS = frozenset("others upwards mark barrier threshold milestone short".split()) | _VERBS_OF_MANY
_SHORT_TONS = (["short", "ton"], ["short", "tons"])
_COUNTRIES = ("US", "UK", "EU", "UN")  # and no "us"
_SKIPPED = frozenset(("more", "fewer", "other", "such"))
_AREAS = frozenset("km2 km² m2 m³ m3 m² ha h s l".split())
# What the bases of rates are called in a unit.
_BASES = {**dict.fromkeys(("head", "capita", "inhabitant", "resident"), "person"), "annum": "year"}
_ADVERBS = {"annually": "year", "daily": "day", "pcm": "month", "pa": "year"} | {
    f"{unit}ly": unit for unit in ("year", "month", "week", "hour")
}
_FREQUENT = frozenset("daily weekly monthly yearly annual overall worldwide".split())
VERBS_LIKE_PLURALS = ONLY_VERBS | {"won"}
"""What looks like a plural and is always a verb: 26 rowers won."""
_VERBS = OFTEN_VERBS | VERBS_LIKE_PLURALS
RELATIVE = frozenset(("earlier", "ago", "before", "later", "previously"))
"""The words after "a year" that make it a time, and neither a quantity nor a rate."""


def phrase_after(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return the unit or the noun phrase that begins at a token; None if there is neither."""
    if at >= len(tokens):
        return None
    if _is_of_us(tokens, at):
        return Phrase(("people",), at + _PAIR, is_strong=True)
    is_treaty = tokens[at].text == "PCT" and is_plural_ahead(tokens, at)  # 69,610 PCT applications
    if tokens[at].lower in _BEGINNING_SHARES and not is_treaty:
        words = [token.lower for token in tokens[at : at + 4]]
        for rows, unit, power in _SHARES:
            count = next((len(row) for row in rows if tuple(words[: len(row)]) == row), 0)
            if count:
                return _with_rate(tokens, Phrase((unit,), at + count, is_strong=True, number=power))
    if tokens[at].lower == "strong" and not is_plural_ahead(tokens, at):
        return Phrase((HYPHENED["strong"],), at + 1, is_strong=False)  # an army 1.3 million strong
    return _currency(tokens, at) or measure_at(tokens, at) or rate_alone(tokens, at) or _noun(tokens, at)


def rate_alone(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return the base of a rate whose noun is elsewhere in the sentence: 31 per 1,000 births, 210 a week."""
    if base := _inverse_base(tokens, at):
        return Phrase((f"per {base}",), at + 1, is_strong=True)  # 10 cm−3
    if tokens[at].lower == "for" and at + 1 < len(tokens) and tokens[at + 1].lower in ("every", "each"):
        at += 1  # 13 for every 10,000 pupils
    if base := _every_so_many(tokens, at):
        return Phrase((f"per {base}",), at + 3, is_strong=True)
    words = _by_one(tokens, at) if tokens[at].lower in ("a", "an") else []
    if [token.lower for token in tokens[at : at + 2]] == ["to", "the"] and _is_currency(tokens, at + 2):
        return Phrase((f"per {tokens[at + 2].lower}",), at + 3, is_strong=True)
    if tokens[at].lower in ("per", "every", "each") or _is_slash_before_a_measure(tokens, at):
        words = _by(tokens, at + 1)
    by = _OF_THEM.sub(" ", " ".join(words).replace(",", ""))
    by = _BASES.get(by, by)
    return Phrase((f"per {by}",), at + 1 + len(words), is_strong=True) if words else None


def _is_slash_before_a_measure(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a token is the slash between a number and what it is counted by: £265-275/m³."""
    base = tokens[at + 1].lower if _is_slash(tokens, at) else ""
    return base in MEASURES or base in MEASURE_NAMES or base in PER_ONE


def _is_slash(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a token is a slash without a blank on either side."""
    around = tokens[at - 1 : at + 2]
    return tokens[at].text == "/" and len(around) > _PAIR and around[0].end + 1 == around[2].start


def phrase_of_currency(tokens: Sequence[Token], at: int, currency: str) -> Phrase:
    """Return the unit of a number with a currency before it, with the base of a rate after it: $40 a barrel."""
    return _with_rate(tokens, Phrase((currency,), at, is_strong=True))


def _currency(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return the unit of a currency that begins at a token, with the base of a rate: euros a tonne; else None."""
    around = tokens[at - 1 : at + 2]
    is_sign = tokens[at].text in SYMBOLS and len(around) > _PAIR and around[2].kind == NUMBER
    if is_sign and around[0].end < around[1].start and around[1].end == around[2].start:
        return None  # 12 $40 prizes
    if tokens[at].text in IN_SCALES:
        return _with_rate(tokens, Phrase((IN_SCALES[tokens[at].text][1],), at + 1, is_strong=True))  # 120 MEUR
    for count in range(_CURRENCY_WORDS, 0, -1):
        some = tokens[at : at + count]
        are_words = len(some) == count and all(token.kind == WORD or token.text in SYMBOLS for token in some)
        if are_words and may_name_money(some[-1].text):
            text = " ".join(token.text for token in some)
            unit = read_unit(text)
            is_coin = at + count < len(tokens) and tokens[at + count].lower in COINS  # 59 euro cents
            if not is_coin and (unit.kind == CURRENCY or text.lower() == "pounds"):
                units = (unit.text,) if unit.kind == CURRENCY else ("pounds", "GBP")
                return _with_rate(tokens, Phrase(units, at + count, is_strong=True))
    return None


def measure_at(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return a unit of measure by its abbreviation; `m` and `t` are such only before nothing that is counted."""
    token = _without_extent(tokens[at])
    text, end = token.text, at + 1
    if token.lower in ("degree", "degrees", "deg", "°") and end < len(tokens) and tokens[end].lower in _DEGREES:
        scale = tokens[end].text
        name = "degrees" if text in ("°", "deg") else text
        text, end = f"°{scale.upper()}" if scale.lower() in ("c", "f") else f"{name} {scale}", end + 1
    elif token.lower in ("sq", "cu") and (last := _side(tokens, end)) > end:
        text, end = f"{text} {tokens[last - 1].text}", last
    elif _CARBON.fullmatch(text) or (end < len(tokens) and _CARBON.fullmatch(f"{text}{tokens[end].text}")):
        written = text if _CARBON.fullmatch(text) else f"{text}{tokens[end].text}"
        text, end = written.replace("₂", "2"), end + (written != text)
    elif count := _tokens_of_symbol(tokens, at):
        text, end = "".join(one.text for one in tokens[at : at + count]), at + count
    elif text in ("C", "F", "c") and token.start == tokens[at - 1].end:
        text = "cents" if text == "c" else f"°{text}"
    elif text == "°":
        text = "degrees"
    elif length := _length_by_sign(tokens, at):
        text = length
    elif token.lower not in MEASURES and text not in EXACT_MEASURES:
        return None
    text = WRITTEN_OUT.get(text.lower(), text)
    if end < len(tokens) and tokens[end].lower in _POWERS_BEHIND:
        text, end = text + _POWERS_BEHIND[tokens[end].lower], end + 1  # 4 km squared
    found = Phrase((text,), end, is_strong=True)
    longer = _with_complement(tokens, found)
    return longer if longer.end > end else _with_rate(tokens, longer)


def _length_by_sign(tokens: Sequence[Token], at: int) -> str:
    """Return what a token is short for, inches or feet: a 4in pipe, 3" wide, a 27" screen, 5'10"; empty for neither."""
    text, is_tied = tokens[at].text, tokens[at].start == tokens[at - 1].end
    if text in _FEET:
        return "feet" if _are_feet(tokens, at) else ""
    if text == "in":
        return "inches" if is_tied or _is_before_an_extent(tokens, at + 1) else ""
    is_alone = text in _INCHES_ALONE and is_tied and _is_of_a_length(tokens, at)
    return "inches" if is_alone or (text in _INCHES and _are_feet(tokens, at - _PAIR)) else ""


def _is_of_a_length(tokens: Sequence[Token], at: int) -> bool:
    """Return whether what is around a mark behind a number shows that it ends no quotation: 3" wide, a 27" screen."""
    is_open = sum(token.text == '"' and other.kind != NUMBER for other, token in pairwise(tokens[:at])) % 2 == 1
    if is_open or at + 1 == len(tokens):
        return False
    word, is_of_one = tokens[at + 1].lower, at > 1 and tokens[at - 2].lower in ("a", "an")
    is_noun = word.isalpha() and word not in stopwords.PROSE and word not in ("and", "or")
    return word in EXTENTS or (is_of_one and is_noun)


def _are_feet(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a token is the sign of feet between two numbers, of which the second has that of inches: 5'10"."""
    some = tokens[max(0, at - 1) : at + 3]
    are_tied = all(one.end == other.start for one, other in pairwise(some))
    kinds = [one.kind for one in some]
    are_minutes = "°" in (token.text for token in tokens[max(0, at - 3) : at - 1])  # of an angle: 57° 50' 26"
    return (
        are_tied
        and not are_minutes
        and kinds == [NUMBER, SIGN, NUMBER, SIGN]
        and some[1].text in _FEET
        and some[3].text in _INCHES
    )


_FEET, _INCHES = ("'", "’", "′"), ('"', "”", "″")
_INCHES_ALONE = ('"', "″")  # not as a “27” may end


def _is_before_an_extent(tokens: Sequence[Token], at: int) -> bool:
    """Return whether what follows "in" lets it be a length only: 5 in of rain, 5 in. wide, (5 in)."""
    at += at < len(tokens) and tokens[at].text == "."
    return at < len(tokens) and (tokens[at].lower in EXTENTS or tokens[at].text in ("of", ")"))


def _without_extent(token: Token) -> Token:
    """Return a token without the adjective that a hyphen ties to a length: the m of a 3m-tall door."""
    stem, _, extent = token.text.rpartition("-")
    return token._replace(text=stem, lower=stem.lower()) if stem and extent in EXTENTS else token


def _tokens_of_symbol(tokens: Sequence[Token], at: int) -> int:
    """Return how many tokens from one on are a symbol that is written in several, such as mm Hg; 0 for none."""
    rows = (row for row in _OF_TOKENS if tuple(one.text for one in tokens[at : at + len(row)]) == row)
    return len(next(rows, ()))


_SIDES = frozenset("km m ft cm mi yd metres meters miles feet".split())


def _side(tokens: Sequence[Token], at: int) -> int:
    """Return the token after the length whose square or cube is meant from one on: sq km, sq. km; itself for none."""
    end = at + (at < len(tokens) and tokens[at].text == ".")
    return end + 1 if end < len(tokens) and tokens[end].lower in _SIDES else at


def _is_of_us(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a number in digits is of people, of whom one speaks: 310 of us."""
    words = [token.text for token in tokens[at : at + _PAIR]]
    return words == ["of", "us"] and at > 0 and tokens[at - 1].text[-1].isdigit()


def _noun(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return the noun phrase from a token on: up to its first plural, else up to where a clause may go on."""
    if tokens[at].text in "-‐‑" and tokens[at].start == tokens[at - 1].end:
        return _tied(tokens, at)
    at = _behind_quoted(tokens, _behind_frequent(tokens, at))
    run = _run(tokens, at)
    is_short_ton = [token.lower for token in run[:_PAIR]] in _SHORT_TONS  # but the ward is 40 short
    if not run or run[0].lower in COMPARING or (run[0].lower in _NO_NOUNS and not is_short_ton):
        return None
    if measure := _measured(run):
        return _with_rate(tokens, Phrase((measure,), at + len(measure.split()), is_strong=True))
    run = _without_verb_of_the_whole(tokens, at, _counted(run))
    if _is_time_in_which(tokens, at, run):
        run = run[:1]
    words = [token.text for token in run]
    if (
        not run
        or (run[-1].kind != WORD and not _is_plural(run[-1]))
        or not SCALE_WORDS.keys().isdisjoint(map(str.lower, words))
    ):
        return None
    if (len(run) == 1 and _is_verb_after(tokens, at)) or meant_scale(words[0]) is not None:
        return None  # "three k": what looks like a scale is not a unit
    end = at + len(run)
    following = tokens[end : end + _PAIR]
    joiner, other = (following[0].lower, following[1]) if len(following) == _PAIR else ("", run[-1])
    if joiner == "and" and (together := TOGETHER.get(frozenset((run[-1].lower, other.lower)))):
        words[-1], end, joiner = together, end + _PAIR, ""  # young men and women
    beginnings = (n for n, word in enumerate(words) if word not in JOINING and word not in _APOSTROPHES)
    units = tuple(_POSSESSIVE.sub("'", " ".join(words[n:])) for n in beginnings)
    if read_unit(units[0]).key in MEASURES:
        units = units[:1]  # kilowatt hours are no hours
    if joiner in ("and", "or") and _is_plural(other) and other.lower not in _VERBS | _NO_NOUNS:
        units = (*units, f"{units[-1]} {following[0].text} {other.text}")  # countries and regions
    found = Phrase(units, end, is_strong=False)
    longer = _with_complement(tokens, found)
    return longer if longer.end > found.end else _with_rate(tokens, longer)


def _behind_frequent(tokens: Sequence[Token], at: int) -> int:
    """Return the token after a word for how often, and after an adjective before it: 36 equal monthly instalments."""
    if tokens[at].lower in _SKIPPED or (tokens[at].lower in _FREQUENT and is_plural_ahead(tokens, at + 1)):
        return at + 1
    is_adjective = tokens[at].kind == WORD and tokens[at].lower not in stopwords.PROSE and not _is_plural(tokens[at])
    is_next = is_adjective and at + 1 < len(tokens) and tokens[at + 1].lower in _FREQUENT
    return at + 2 if is_next and is_plural_ahead(tokens, at + 2) else at


def _without_verb_of_the_whole(tokens: Sequence[Token], at: int, run: list[Token]) -> list[Token]:
    """Return a noun without the verb that looks like its plural: a survey of 90 adults carries a margin.

    Before a noun or a number, only what has a noun before "of" has a verb: a fleet of 37 ships serves 60 islands; but
    of 12 sports clubs 7 closed.
    """
    end = at + len(run)
    if at < _PAIR or tokens[at - _PAIR].lower != "of" or len(run) < _PAIR or not _is_plural(run[-2]):
        return run
    head = tokens[at - _PAIR - 1] if at > _PAIR else tokens[at]
    has_head = at > _PAIR and head.kind == WORD and head.lower not in ("out", *stopwords.PROSE)
    if has_head and len(run) > _PAIR and _is_plural(run[-3]):
        return run[:-2]  # a fleet of 37 ships carries cars
    is_before_object = end < len(tokens) and tokens[end].lower in ("a", "an", "the", "its", "no")
    is_verb = (is_before_object or (has_head and _is_amount(tokens, end))) and run[-1].lower.endswith("s")
    return run[:-1] if is_verb else run


def _is_time_in_which(tokens: Sequence[Token], at: int, run: Sequence[Token]) -> bool:
    """Return whether a noun is the subject behind the time that begins a clause: Over ten years profits fell."""
    is_beginning = at == _PAIR or (at > _PAIR and tokens[at - _PAIR - 1].lower in _BEGINNING_CLAUSES)
    is_led = is_beginning and tokens[at - _PAIR].lower in BEFORE_TIMES
    return is_led and len(run) > 1 and run[0].lower in TIME_UNITS and _is_plural(run[0]) and _is_plural(run[-1])


_BEGINNING_CLAUSES = CLAUSES | {",", ";"}


def _behind_quoted(tokens: Sequence[Token], at: int) -> int:
    """Return the token after a quotation before a noun: 18 "little giant" parks."""
    if at >= len(tokens) or tokens[at].text not in _QUOTES:
        return at
    close = next((n for n in range(at + 1, min(len(tokens), at + _LONGEST_PHRASE)) if tokens[n].text in _QUOTES), at)
    return close + 1 if is_plural_ahead(tokens, close + 1) else at


def _is_verb_after(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a token is the verb of what a number names: block 12 goes, app 4.1 shows, a pack of 50 costs £9.

    Most of these verbs may be nouns too, but no decimal number counts them, and no amount follows.
    """
    word = tokens[at].lower
    return word in ONLY_VERBS or (word in OFTEN_VERBS and (_is_amount(tokens, at + 1) or "." in tokens[at - 1].text))


def _is_amount(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a number begins at a token, perhaps with a bound before it."""
    count, _ = longest((token.lower for token in tokens[at : at + LONGEST_BOUND]), BOUNDS_BEFORE)
    after = at + (count or (tokens[at : at + 1] != [] and tokens[at].lower in ("between", "from")))
    is_word = count and after < len(tokens) and tokens[after].lower in CARDINALS
    return after < len(tokens) and bool(is_word or tokens[after].kind == NUMBER or tokens[after].text in SIGNS)


def _tied(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return what a hyphen ties to a number: 80-country, 10-fold, 25-basis-point."""
    after = _without_extent(tokens[at + 1]) if at + 1 < len(tokens) else None
    if after is None or after.kind != WORD or after.start != tokens[at].end:
        return None
    if meant_scale(after.text) is not None:
        return None
    if rate := _tied_rate(after.text):
        return Phrase((rate,), at + 2, is_strong=False)
    share = _TIED_SHARES.get(after.lower.partition("-")[0])
    if share:
        return Phrase((share[0],), at + 2, is_strong=True, number=share[1])
    return Phrase((HYPHENED.get(after.lower, after.text),), at + 2, is_strong=False)


def tied_base(text: str) -> str:
    """Return what a word with hyphens is counted by: the year of bn-a-year; empty if it is not a rate."""
    by = text.rpartition("-a-")[2] if "-a-" in text else text.removeprefix("a-")
    return by if by != text and by in PER_ONE else ""


def _tied_rate(text: str) -> str:
    """Return the rate that a word with hyphens is after a number: tonne-a-year."""
    unit, by = text.rpartition("-a-")[0], tied_base(text)
    return f"{unit} per {by}" if unit and by else ""


def _counted(run: list[Token]) -> list[Token]:
    """Return the part of a run of tokens that is the counted noun."""
    plural = next((n for n, token in enumerate(run) if _is_plural(token)), None)
    if plural is None:
        return _singular_run(run)
    if run[plural].lower == "times":
        return run[: plural + 1]  # 2.9 times earnings
    while plural + 1 < len(run) and run[plural + 1].lower not in _VERBS:
        if not (_is_plural(run[plural + 1]) or run[plural + 1].text in _APOSTROPHES):
            break
        plural += 1
    return run[: plural + 1]


def _measured(run: Sequence[Token]) -> str:
    """Return the unit of measure in the singular that a run of tokens begins with: a 40 metre tower."""
    count = 1 + (run[0].lower in _POWERS)
    name = run[min(count, len(run)) - 1].lower
    is_coin = run[0].text in CENTS and not is_plural(run[0].text)  # 10 cent, as the Irish say; 3 sen
    is_measure = name in MEASURE_NAMES or name.endswith(("-km", "-kwh", "-mwh")) or (is_coin and count == 1)
    is_longer = len(run) > count and run[count].lower in ("hour", "hours")  # kilowatt hours
    return " ".join(token.text for token in run[:count]) if is_measure and not is_longer else ""


def _run(tokens: Sequence[Token], at: int) -> list[Token]:
    """Return the tokens that a noun phrase may be made of."""
    run: list[Token] = []
    if at + 1 < len(tokens) and tokens[at].lower == "once" and _begins_a_clause(tokens[at + 1]):
        return run  # 83.2 million once several owners had owned up; but 40 once busy stations
    for n in range(at, min(len(tokens), at + _LONGEST_PHRASE)):
        token = tokens[n]
        if token.lower in JOINING:
            if not run or any(map(_is_plural, run)) or token.lower in ("or", ","):
                break
        elif not _is_possessive(tokens, n, run) and (
            token.kind in (NUMBER, SIGN)
            or (token.lower in stopwords.PROSE and token.text not in _COUNTRIES)
            or token.lower in CARDINALS
            or (run and token.lower in ONLY_VERBS)
            or (token.kind == NAME and not token.text[0].isalpha() and not _GENERATION.fullmatch(token.text))
        ):
            break
        run.append(token)
    return run


def _begins_a_clause(token: Token) -> bool:
    """Return whether a token behind "once" is a noun or what says of how many, and so no adjective."""
    return token.lower in _HOW_MANY or _is_plural(token)


_HOW_MANY = frozenset("several many few enough".split())


def _is_possessive(tokens: Sequence[Token], at: int, run: Sequence[Token]) -> bool:
    """Return whether a token is the apostrophe of those that have what is counted: 750 officers' posts.

    Of a time it is a measure: 75 years' worth, two weeks' holidays.
    """
    if tokens[at].text not in _APOSTROPHES or not run or at + 1 >= len(tokens):
        return False
    is_of_many = _is_plural(run[-1]) and run[-1].lower not in TIME_UNITS and tokens[at].start == run[-1].end
    return is_of_many and _is_plural(tokens[at + 1]) and tokens[at].end < tokens[at + 1].start


def _singular_run(run: list[Token]) -> list[Token]:
    """Return the counted noun of a run without a plural: all of it up to a conjunction, a verb or a time."""
    end = next((n for n, token in enumerate(run) if token.lower in _BEHIND_A_NOUN), len(run))
    verbs = (
        n for n, token in enumerate(run[:end]) if _is_verb(token) or token.lower in (PASTS if n else _INTRANSITIVE)
    )
    return run[: next(verbs, end)]  # one bidder came, some 40 stood outside


_BEHIND_A_NOUN = JOINING | frozenset(("last", "next"))
_INTRANSITIVE = frozenset("stood came went sat fell fled slept swam flew rose ran spoke".split())


def _is_verb(token: Token) -> bool:
    return token.lower.endswith(("ed", "ing")) and token.text.islower()


def is_plural_ahead(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a noun phrase begins at a token that has a plural in it."""
    at += at < len(tokens) and tokens[at].lower in _FREQUENT  # 13m monthly users
    return any(map(_is_plural, _run(tokens, at)))


def _is_plural(token: Token) -> bool:
    return (token.kind == WORD and is_plural(token.text)) or (
        token.kind == NAME and _MODELS.fullmatch(token.text) is not None
    )


_MODELS = regex(r"[A-Z][A-Za-z-]*\d[\da-z-]*s")  # A320s, F-16s


def _with_complement(tokens: Sequence[Token], found: Phrase) -> Phrase:
    """Return the phrase with what follows "of": 40 GW of solar capacity, 3 million barrels of oil."""
    at = found.end
    if at + 1 >= len(tokens) or tokens[at].lower != "of" or not tokens[at + 1].text[0].isalpha():
        return found
    words: list[str] = []
    of_it = int(tokens[at + 1].lower == "the")  # 20 mg of the drug a day
    end = at + 1 + of_it
    for token in tokens[end : end + _LONGEST_COMPLEMENT]:
        is_tied = words != [] and tokens[end - 1].text in HYPHENS  # CO2-equivalent
        is_hyphen = words != [] and token.text in HYPHENS and token.start == tokens[end - 1].end
        if not is_hyphen and (token.kind in (SIGN, NUMBER) or token.lower in stopwords.PROSE or token.lower in JOINING):
            break
        words = [*words[:-1], words[-1] + token.text] if is_hyphen or is_tied else [*words, token.text]
        end += 1
    longer = tuple(f"{found.units[0]} of {' '.join(words[:n])}" for n in range(len(words), 0, -1))
    rate = _with_rate(tokens, found._replace(end=end))
    if rate.end > end:  # tonnes of greenhouse gases per person
        return rate._replace(units=(*rate.units, *longer))
    return found if of_it else found._replace(units=(*found.units, *longer))


def _with_rate(tokens: Sequence[Token], found: Phrase) -> Phrase:
    """Return the phrase with what it is counted by, which may be two things: litres per person per day."""
    once = _with_one_rate(tokens, found)
    return _with_one_rate(tokens, once) if once.end > found.end and once.units[0] != "%" else once


def _with_one_rate(tokens: Sequence[Token], found: Phrase) -> Phrase:
    """Return the phrase with what it is counted by: km s−1, deaths per 100,000 people, $40 a barrel, km/h."""
    at = found.end
    base = _inverse_base(tokens, at)
    if base or at + 1 >= len(tokens):
        return _rate(found, base, at + 1) if base else found
    sign = tokens[at].lower
    by = tokens[at + 1]
    is_adverb = by.kind == SIGN or by.lower in stopwords.PROSE or by.lower in JOINING  # not $640 weekly wages
    if base := _ADVERBS.get(sign, "") if is_adverb else tied_base(by.lower) if sign in HYPHENS else "":
        return _rate(found, base, at + 1 if is_adverb else at + 2)  # $95,000 annually, £60,000-a-year
    if sign == "to" and by.lower == "the" and (_is_currency(tokens, at + 2) or _is_measure(tokens, at + 2)):
        return _rate(found, tokens[at + 2].lower, at + 3)  # 7.2 yuan to the dollar, 40 miles to the gallon
    if sign in ("for", "on") and by.lower in ("every", "each"):  # loses $40 on each trip
        sign, at = "per", at + 1
        by = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    if base := _every_so_many(tokens, at):
        return _rate(found, base, at + _PAIR + 1)
    words = _by_one(tokens, at) or ([by.text] if _is_measured(found) and _is_each(tokens, at) else [])
    if sign == "per" or _is_slash(tokens, at):
        words = _by(tokens, at + 1)
    return _rate(found, " ".join(words).replace(",", ""), at + 1 + len(words)) if words else found


_INVERSE = regex(r"(?P<unit>[A-Za-z\u00b5\u03bc]{1,4})[-−⁻](?P<power>[1-3¹²³])")  # km s−1, W m⁻²
_RAISED = {"1": "", "¹": "", "2": "²", "²": "²", "3": "³", "³": "³"}


def _inverse_base(tokens: Sequence[Token], at: int) -> str:
    """Return the unit that a token has with a negative power, of which there is so much per one; empty for others."""
    inverse = _INVERSE.fullmatch(tokens[at].text) if at < len(tokens) and tokens[at].kind == NAME else None
    symbol = inverse["unit"] if inverse else ""
    is_unit = symbol.lower() in MEASURES or symbol in EXACT_MEASURES or symbol in ("s", "d", "yr")
    return symbol + _RAISED[inverse["power"]] if inverse and is_unit else ""


def _is_currency(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and (tokens[at].lower == "pound" or read_unit(tokens[at].lower).kind == CURRENCY)


def _every_so_many(tokens: Sequence[Token], at: int) -> str:
    """Return the times of which there is so much in each, from "every" on: a train every 11 minutes; else nothing."""
    words = [token.lower for token in tokens[at : at + 3]]
    if len(words) <= _PAIR or words[0] not in ("every", "each") or words[2] not in TIME_UNITS:
        return ""
    count = words[1] if words[1].isdecimal() else str(CARDINALS.get(words[1], ""))
    return f"{count} {words[2]}" if count else ""


def _is_measured(found: Phrase) -> bool:
    return (found.is_strong and found.units[0] not in ("%", "pp", "times")) or found.units[0] in COINS


def _is_each(tokens: Sequence[Token], at: int) -> bool:
    """Return whether one of something follows an amount that is per it: £6 a slice, 75 cents a bucket, 40 t a load."""
    noun = tokens[at + 1]
    after = tokens[at + 2].lower if at + 2 < len(tokens) else ""
    is_noun = tokens[at].lower in ("a", "an") and noun.kind == WORD and noun.text.islower() and not is_plural(noun.text)
    is_noun = is_noun and noun.lower not in _NOT_EACH and not noun.lower.endswith("ly")
    is_end = not after[:1].isalnum() or after in _AFTER_EACH
    return is_noun and is_end and after not in RELATIVE and not is_past(after)


_NOT_EACH = stopwords.PROSE | NOUNS_OF_CHANGE | {"sum", "record"}
_AFTER_EACH = stopwords.PROSE | JOINING | RISES | FALLS


def _is_measure(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].lower in MEASURE_NAMES


def _by_one(tokens: Sequence[Token], at: int) -> list[str]:
    """Return the base of a rate after an article: a week, a barrel, but not a year earlier, nor one on."""
    words = [token.lower for token in tokens[at : at + 4]]
    if words[0] == "a" and words[1:2] in (["square"], ["cubic"]) and _is_measure(tokens, at + 2):
        return words[1:3]
    is_one = words[0] in ("a", "an", "each", "every") and words[1:2] != []
    is_one = is_one and (words[1] in PER_ONE or any(token.lower == f"{words[1]}s" for token in tokens[:at]))
    is_other = words[3:] == [] or not words[3].isalpha() or words[3] in JOINING  # from 40 a year before and 50 in 2015
    is_before = words[2:3] == ["before"] and not is_other  # a month before tax
    is_on = words[2:3] == ["on"] and (words[3:] == [] or words[3] in ".,;:")  # not 46 a year on average, or on R&D
    is_later = is_on or (words[2:3] != [] and words[2] in RELATIVE and not is_before)
    return words[1:2] if is_one and not is_later else []


def _by(tokens: Sequence[Token], at: int) -> list[str]:
    """Return the words of what something is counted by, from a token on: 1,000 live births, square kilometre, km2."""
    words: list[str] = []
    for token in tokens[at : at + _LONGEST_BY]:
        is_beyond = (token.lower in stopwords.PROSE and token.text not in _COUNTRIES) or token.lower in JOINING
        is_other = _is_verb(token) or token.lower in RISES or token.lower in FALLS or token.lower in _BEFORE_A_TIME
        is_beyond = is_beyond or (words != [] and is_other)
        if token.kind == SIGN or is_beyond:
            break
        if token.kind == NUMBER and any(word.isalpha() for word in words):
            break
        words.append(token.text)
        if _is_plural(token) or token.lower in PER_ONE or token.lower in _AREAS:
            break
    return [*words, *_of_whom(tokens, at + len(words))] if words and not any(map(_is_word, words)) else words


def _of_whom(tokens: Sequence[Token], at: int) -> list[str]:
    """Return the words after a number of those by whom something is counted: of its people, of the population."""
    words = [token.lower for token in tokens[at : at + _LONGEST_BY]]
    count = 1 + (words[1:2] != [] and words[1] in _THEIR)
    is_of = words[:1] == ["of"] and len(words) > count
    is_people = is_of and (words[count] in HEADS or _is_plural(tokens[at + count]))
    return words[: count + 1] if is_people else []


def _is_word(text: str) -> bool:
    return text.lower() not in SCALE_WORDS and any(map(str.isalpha, text))


_THEIR = OWNERS | {"the"}
_OF_THEM = regex(rf" of (?:(?:{'|'.join(sorted(_THEIR))}) )?")


_BEFORE_A_TIME = frozenset("last next early late earlier later".split())  # $40 per tonne last May


def _rate(found: Phrase, by: str, end: int) -> Phrase:
    by = _OF_THEM.sub(" ", by)
    by = _BASES.get(by, by)
    rates = tuple(f"{unit} per {by}" for unit in found.units)
    if found.units[0] == "%":
        return found._replace(units=(*found.units, *rates), end=end)
    return found._replace(units=(*rates, *found.units), end=end)


# --- nouns that imply a unit ------------------------------------------------------------------------------------------

_IMPLYING = re.compile(
    r"(?<!\bon )(?<!\bby )(?<!\bto )(?<!\bagainst )(?<!\bfor )(?<!\bamong )"  # assaults on staff
    r"\b(?:(?P<people>population|pop\.(?=\s$)|pop\.|workforce|payroll|staff|headcount|attendance|crowd|audience"
    r"|waiting list)"
    r"|(?P<riders>ridership)|(?P<points>index)"
    r"|(?P<deaths>(?<!road )toll|fatalities|deaths|mortality)|(?P<members>membership)|(?P<copies>circulation)"
    r"|(?P<years>(?:median|average|mean) age|life expectancy)"
    r"|(?P<students>enroll?ment)|(?P<jobs>employment|jobs|job gains|job losses|payrolls))(?!\w)",
    re.IGNORECASE,
)


def implied(words: str) -> str:
    """Return the unit that the last noun of some words implies without naming it: people, of a population."""
    found = [*_IMPLYING.finditer(words)]
    return str(found[-1].lastgroup) if found else ""
