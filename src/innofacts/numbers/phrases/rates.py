"""What a unit is counted by: per 100,000 people, a barrel, annually, km s−1."""

from collections.abc import Sequence

from innofacts.english import stopwords
from innofacts.english.cardinals import CARDINALS
from innofacts.english.currencies import COINS
from innofacts.english.function_words import DEFINITE
from innofacts.english.inflection import is_past, is_plural
from innofacts.english.numerals import SCALE_WORDS
from innofacts.english.people import HEADS
from innofacts.english.units import EXACT_MEASURES, MEASURE_NAMES, MEASURES, PARTS_OF_UNITS, PER_ONE, TIME_UNITS
from innofacts.english.wording import FALLS, JOINING, NOUNS_OF_CHANGE, RISES
from innofacts.numbers.phrases.phrase import COUNTRIES, Phrase, is_plural_token, is_slash, is_verb
from innofacts.numbers.tokens import HYPHENS, NAME, NUMBER, SIGN, WORD, Token
from innofacts.patterns import regex
from innofacts.values.units import CURRENCY, read_unit

_LONGEST_BY = 5  # per million British thermal units
_AREAS = frozenset("km2 km² m2 m³ m3 m² ha h s l".split())
# What the bases of rates are called in a unit.
_BASES = {**dict.fromkeys(("head", "capita", "inhabitant", "resident"), "person"), "annum": "year"}
_ADVERBS = {"annually": "year", "daily": "day", "pcm": "month", "pa": "year"} | {
    f"{unit}ly": unit for unit in ("year", "month", "week", "hour")
}
RELATIVE = frozenset(("earlier", "ago", "before", "later", "previously"))
"""The words after "a year" that make it a time, and neither a quantity nor a rate."""


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
    base = tokens[at + 1].lower if is_slash(tokens, at) else ""
    return base in MEASURES or base in MEASURE_NAMES or base in PER_ONE


def tied_base(text: str) -> str:
    """Return what a word with hyphens is counted by: the year of bn-a-year; empty if it is not a rate."""
    by = text.rpartition("-a-")[2] if "-a-" in text else text.removeprefix("a-")
    return by if by != text and by in PER_ONE else ""


def with_rate(tokens: Sequence[Token], found: Phrase) -> Phrase:
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
    is_of_them = at + 2 < len(tokens) and tokens[at + 2].lower in ("one", "of")  # on every one of them
    if sign in ("for", "on", "to") and by.lower in ("every", "each") and not is_of_them:  # loses $40 on each trip
        sign, at = "per", at + 1
        by = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    if base := _every_so_many(tokens, at):
        return _rate(found, base, at + 3)
    words = _by_one(tokens, at) or ([by.text] if _is_measured(found) and _is_each(tokens, at) else [])
    if sign == "per" or is_slash(tokens, at):
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
    if len(words) <= 2 or words[0] not in ("every", "each") or words[2] not in TIME_UNITS:
        return ""
    count = words[1] if words[1].isdecimal() else str(CARDINALS.get(words[1], ""))
    return f"{count} {words[2]}" if count else ""


def _is_measured(found: Phrase) -> bool:
    return (found.is_strong and found.units[0] not in ("%", "pp", "times")) or found.units[0] in COINS


def _is_each(tokens: Sequence[Token], at: int) -> bool:
    """Return whether one of something follows an amount that is per it: £6 a slice, 75 cents a bucket, 40 t a load."""
    noun = tokens[at + 1]
    after = tokens[at + 2].lower if at + 2 < len(tokens) else ""
    is_word = noun.kind == WORD and noun.text.islower() and noun.lower not in _NOT_EACH
    is_one = is_word and not is_plural(noun.text) and not noun.lower.endswith("ly")
    is_end = not after[:1].isalnum() or after in _AFTER_EACH
    return tokens[at].lower in ("a", "an") and is_one and is_end and after not in RELATIVE and not is_past(after)


_NOT_EACH = stopwords.PROSE | NOUNS_OF_CHANGE | {"sum", "record"}
_AFTER_EACH = stopwords.PROSE | JOINING | RISES | FALLS


def _is_measure(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].lower in MEASURE_NAMES


def _by_one(tokens: Sequence[Token], at: int) -> list[str]:
    """Return the base of a rate after an article: a week, a kilowatt hour, but not a year earlier, nor one on."""
    words = [token.lower for token in tokens[at : at + 4]]
    is_unit = len(words) > 2 and words[1] in PARTS_OF_UNITS and (_is_measure(tokens, at + 2) or words[2] == "hour")
    if words[0] == "a" and is_unit:
        return words[1:3]
    if words[0] not in ("a", "an", "each", "every") or words[1:2] == []:
        return []
    is_one = words[1] in PER_ONE or any(token.lower == f"{words[1]}s" for token in tokens[:at])
    is_other = words[3:] == [] or not words[3].isalpha() or words[3] in JOINING  # from 40 a year before and 50 in 2015
    is_before = words[2:3] == ["before"] and not is_other  # a month before tax
    is_on = words[2:3] == ["on"] and (words[3:] == [] or words[3] in ".,;:")  # not 46 a year on average, or on R&D
    is_later = is_on or (words[2:3] != [] and words[2] in RELATIVE and not is_before)
    return words[1:2] if is_one and not is_later else []


def _by(tokens: Sequence[Token], at: int) -> list[str]:
    """Return the words of what something is counted by, from a token on: 1,000 live births, square kilometre, km2."""
    words: list[str] = []
    for token in tokens[at : at + _LONGEST_BY]:
        is_light = (token.lower in stopwords.PROSE and token.text not in COUNTRIES) or token.lower in JOINING
        is_other = is_verb(token) or token.lower in RISES or token.lower in FALLS or token.lower in _BEFORE_A_TIME
        if token.kind == SIGN or is_light or (words != [] and is_other):
            break
        if token.kind == NUMBER and any(word.isalpha() for word in words):
            break
        words.append(token.text)
        if is_plural_token(token) or token.lower in PER_ONE or token.lower in _AREAS:
            break
    return [*words, *_of_whom(tokens, at + len(words))] if words and not any(map(_is_word, words)) else words


def _of_whom(tokens: Sequence[Token], at: int) -> list[str]:
    """Return the words after a number of those by whom something is counted: of its people, of the population."""
    words = [token.lower for token in tokens[at : at + _LONGEST_BY]]
    count = 1 + (words[1:2] != [] and words[1] in DEFINITE)
    is_of = words[:1] == ["of"] and len(words) > count
    is_people = is_of and (words[count] in HEADS or is_plural_token(tokens[at + count]))
    return words[: count + 1] if is_people else []


def _is_word(text: str) -> bool:
    return text.lower() not in SCALE_WORDS and any(map(str.isalpha, text))


_OF_THEM = regex(rf" of (?:(?:{'|'.join(sorted(DEFINITE))}) )?")
_BEFORE_A_TIME = frozenset("last next early late earlier later".split())  # $40 per tonne last May


def _rate(found: Phrase, by: str, end: int) -> Phrase:
    by = _OF_THEM.sub(" ", by)
    by = _BASES.get(by, by)
    rates = tuple(f"{unit} per {by}" for unit in found.units)
    if found.units[0] == "%":
        return found._replace(units=(*found.units, *rates), end=end)
    return found._replace(units=(*rates, *found.units), end=end)
