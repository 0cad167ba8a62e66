"""The unit of measure or the currency that is named after a number: 12 km², 5 ft 4 in, 40 mg of a drug, 3 euros."""

from collections.abc import Sequence
from itertools import pairwise

from innofacts.english import stopwords
from innofacts.english.currencies import COINS, IN_SCALES, SYMBOLS
from innofacts.english.units import EXACT_MEASURES, EXTENTS, MEASURES, WRITTEN_OUT
from innofacts.english.wording import JOINING
from innofacts.numbers.phrases.phrase import Phrase
from innofacts.numbers.phrases.rates import with_rate
from innofacts.numbers.tokens import HYPHENS, NUMBER, SIGN, WORD, Token
from innofacts.values.units import CURRENCY, is_carbon, may_name_money, read_unit

_LONGEST_COMPLEMENT = 3
_CURRENCY_WORDS = 3
_DEGREES = frozenset("c f celsius fahrenheit centigrade kelvin".split())
_OF_TOKENS = (("mm", "Hg"), ("b", "/", "d"), ("bbl", "/", "d"))  # barrels a day
_POWERS_BEHIND = {"squared": "²", "cubed": "³"}


def phrase_of_currency(tokens: Sequence[Token], at: int, currency: str) -> Phrase:
    """Return the unit of a number with a currency before it, with the base of a rate after it: $40 a barrel."""
    return with_rate(tokens, Phrase((currency,), at, is_strong=True))


def currency_at(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return the unit of a currency that begins at a token, with the base of a rate: euros a tonne; else None."""
    around = tokens[at - 1 : at + 2]
    is_sign = tokens[at].text in SYMBOLS and len(around) > 2 and around[2].kind == NUMBER
    if is_sign and around[0].end < around[1].start and around[1].end == around[2].start:
        return None  # 12 $40 prizes
    if tokens[at].text in IN_SCALES:
        return with_rate(tokens, Phrase((IN_SCALES[tokens[at].text][1],), at + 1, is_strong=True))  # 120 MEUR
    for count in range(_CURRENCY_WORDS, 0, -1):
        some = tokens[at : at + count]
        are_words = len(some) == count and all(token.kind == WORD or token.text in SYMBOLS for token in some)
        if are_words and may_name_money(some[-1].text):
            text = " ".join(token.text for token in some)
            unit = read_unit(text)
            is_coin = at + count < len(tokens) and tokens[at + count].lower in COINS  # 59 euro cents
            if not is_coin and (unit.kind == CURRENCY or text.lower() == "pounds"):
                units = (unit.text,) if unit.kind == CURRENCY else ("pounds", "GBP")
                return with_rate(tokens, Phrase(units, at + count, is_strong=True))
    return None


def measure_at(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return a unit of measure by its abbreviation; `m` and `t` are such only before nothing that is counted."""
    token = without_extent(tokens[at])
    text, end = token.text, at + 1
    if token.lower in ("degree", "degrees", "deg", "°") and end < len(tokens) and tokens[end].lower in _DEGREES:
        scale = tokens[end].text
        name = "degrees" if text in ("°", "deg") else text
        text, end = f"°{scale.upper()}" if scale.lower() in ("c", "f") else f"{name} {scale}", end + 1
    elif token.lower in _SIDES and (last := _side(tokens, end, _SIDES[token.lower])) > end:
        text, end = f"{text} {tokens[last - 1].text}", last
    elif carbon := _carbon_at(tokens, at):
        text, end = carbon
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
    longer = with_complement(tokens, found)
    return longer if longer.end > end else with_rate(tokens, longer)


def _carbon_at(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """Return a mass of carbon dioxide or its equivalent from a token on, and the token after it: 8 t CO₂-eq.

    Markup may lower the 2: CO_2, CO$_2$.
    """
    if not any("CO" in token.text for token in tokens[at : at + 2]):
        return None
    for end in range(min(at + _LONGEST_CARBON, len(tokens)), at, -1):
        mass, gas = tokens[at], "".join(one.text for one in tokens[at + 1 : end]).translate(_LOWERING)
        written = f"{mass.text}{' ' * (end > at + 1)}{gas}".replace("₂", "2")
        if is_carbon(read_unit(written)):
            return written, end
    return None


_LONGEST_CARBON = 7  # tokens: t CO $ 2 $ - eq
_LOWERING = str.maketrans("", "", "$_")


def _length_by_sign(tokens: Sequence[Token], at: int) -> str:
    """Return what a token is short for, inches or feet: a 4in pipe, 3" wide, a 27" screen, 5'10"; empty for neither."""
    text, is_tied = tokens[at].text, tokens[at].start == tokens[at - 1].end
    if text in _FEET:
        return "feet" if _are_feet(tokens, at) else ""
    if text == "in":
        return "inches" if is_tied or _is_before_an_extent(tokens, at + 1) else ""
    is_alone = text in _INCHES_ALONE and is_tied and _is_of_a_length(tokens, at)
    return "inches" if is_alone or (text in _INCHES and _are_feet(tokens, at - 2)) else ""


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
    """Return whether what follows "in" lets it be a length only: 5 in of rain, 5 in. wide, (5 in), it is 5 in."""
    at += at < len(tokens) and tokens[at].text == "."
    return at == len(tokens) or tokens[at].lower in EXTENTS or tokens[at].text in ("of", ")")


def without_extent(token: Token) -> Token:
    """Return a token without the adjective that a hyphen ties to a length: the m of a 3m-tall door."""
    stem, _, extent = token.text.rpartition("-")
    return token._replace(text=stem, lower=stem.lower()) if stem and extent in EXTENTS else token


def _tokens_of_symbol(tokens: Sequence[Token], at: int) -> int:
    """Return how many tokens from one on are a symbol that is written in several, such as mm Hg; 0 for none."""
    rows = (row for row in _OF_TOKENS if tuple(one.text for one in tokens[at : at + len(row)]) == row)
    return len(next(rows, ()))


_SHORT_SIDES = frozenset("km m cm mm ft mi yd".split())
_SIDES = {
    **dict.fromkeys(("sq", "cu"), _SHORT_SIDES | frozenset("metres meters miles feet".split())),
    **dict.fromkeys(("square", "cubic"), _SHORT_SIDES),  # with a name they are read as a noun
}


def _side(tokens: Sequence[Token], at: int, sides: frozenset[str]) -> int:
    """Return the token after the length whose square or cube is meant from one on: sq km, sq. km; itself for none."""
    end = at + (at < len(tokens) and tokens[at].text == ".")
    return end + 1 if end < len(tokens) and tokens[end].lower in sides else at


def with_complement(tokens: Sequence[Token], found: Phrase) -> Phrase:
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
    if longer and is_carbon(read_unit(longer[0])):
        longer = longer[:1]  # CO2 equivalent is not CO2
    rate = with_rate(tokens, found._replace(end=end))
    if rate.end > end:  # tonnes of greenhouse gases per person
        return rate._replace(units=(*rate.units, *longer))
    return found if of_it else found._replace(units=(*found.units, *longer))
