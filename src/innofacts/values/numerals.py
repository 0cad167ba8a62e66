"""Numbers as people type them among words: `1,678,000`, `1.678 million`, `fifty thousand`, `$5.6bn`; a light module.

A number is given as plain decimal text: digits, and a point where there is a fraction. Figures with bounds and units
are the matter of `figures`; this reads what stands in a query, where a number is one word of several.
"""

from innofacts.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
_UNITS += "seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_CARDINALS = {word: n for n, word in enumerate(_UNITS)} | {word: 20 + 10 * n for n, word in enumerate(_TENS)}
_TIMES = {"hundred": 100, "dozen": 12}

# Each scale with its power of ten, by the words and by the letters that stand for it right behind the digits.
_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_SCALES |= {f"{scale}s": power for scale, power in _SCALES.items()}
_SCALES |= {"mn": 6, "mln": 6, "bn": 9, "bln": 9, "tn": 12, "trn": 12}
_LETTERS = {"k": 3, "m": 6, "b": 9, "t": 12, **{word: power for word, power in _SCALES.items() if len(word) <= 3}}
_FRACTIONS = {"half": (5, -1), "quarter": (25, -2), "quarters": (25, -2)}
_AND_A_FRACTION = {("and", "a", "half"): _FRACTIONS["half"], ("and", "a", "quarter"): _FRACTIONS["quarter"]}

_SIGNS_BEFORE = (("us$", "usd"), ("$", "dollar"), ("€", "eur"), ("£", "gbp"), ("¥", ""))
_LONGEST = 60  # characters of a number; a figure has at most 38 digits and 30 zeros behind or before them
_LONGEST_NUMERAL = 16  # words: "nine hundred and ninety-nine million nine hundred ..."


class Numeral(Record):
    """A number at the beginning of some words."""

    words: int
    """How many words it takes."""
    number: str
    """The number in plain decimal text: `1678000`, `0.5`."""
    signs: tuple[str, ...]
    """What is written onto it, in words: `percent`, `dollar`."""


def may_be_numeral(word: str) -> bool:
    """Tell whether a number may begin with that word, at little cost."""
    return any(c.isdigit() for c in word) or word.partition("-")[0].lower() in _BEGINNINGS


_BEGINNINGS = frozenset((*_CARDINALS, "a", "an", *_FRACTIONS, "hundreds"))


def read_numeral(words: "Sequence[str]") -> Numeral | None:
    """Return the longest number that the words begin with, None where they begin with none.

    "one" and "a" by themselves are words like others.
    """
    first = [word.lower() for word in words[:_LONGEST_NUMERAL]]
    return (_in_digits(first) or _in_words(first)) if first else None


def _in_digits(words: "Sequence[str]") -> Numeral | None:
    """Read a number that begins with digits, and the scale behind it."""
    text, signs, power = words[0], [], 0
    for sign, name in _SIGNS_BEFORE:
        if text.startswith(sign):
            text = text.removeprefix(sign)
            signs = [name] if name else []
            break
    if text.endswith("%"):
        text = text.removesuffix("%")
        signs.append("percent")
    text = text.rstrip(".,;:!?)").lstrip("(~<>=+≥≤≈")
    letters = text.lstrip("0123456789.,")
    if letters:
        if letters not in _LETTERS:
            return None
        text, power = text.removesuffix(letters), _LETTERS[letters]
    number = plain_number(text)
    if not number or len(number) > _LONGEST:
        return None
    count = 1
    if not power and len(words) > 1 and words[1] in _SCALES:
        count, power = 2, _SCALES[words[1]]
    return Numeral(count, shifted(number, power), tuple(signs))


def plain_number(text: str) -> str:
    """Return a number in digits without its groups: `1678000.5` for `1,678,000.5`; empty for what is none."""
    whole, point, fraction = text.partition(".")
    if not text.isascii() or (point and not fraction.isdigit()):
        return ""
    groups = whole.split(",")
    grouped = len(groups) > 1
    if grouped and (not 1 <= len(groups[0]) <= 3 or any(len(group) != 3 for group in groups[1:])):
        return ""
    digits = "".join(groups)
    return digits + point + fraction if digits.isdigit() else ""


def shifted(number: str, power: int) -> str:
    """Return a plain number times a power of ten, without zeros that say nothing."""
    whole, _, fraction = number.partition(".")
    if power >= 0:
        moved = fraction[:power].ljust(power, "0")
        whole, fraction = whole + moved, fraction[power:]
    else:
        padded = whole.rjust(1 - power, "0")
        whole, fraction = padded[:power], padded[power:] + fraction
    whole, fraction = whole.lstrip("0") or "0", fraction.rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def _in_words(words: "Sequence[str]") -> Numeral | None:
    """Read a number that is written out; hyphens part words, `and` and `a` stand within it."""
    total, part, power = 0, 0, 0
    begun = some = False
    end = 0
    for at, written in enumerate(words):
        if at < end:
            continue  # "a half", which was read with the "and" before it
        taken = False
        added = _AND_A_FRACTION.get(tuple(words[at : at + 3])) if some and not (power or total) else None
        if added:
            digits, power = added
            part, end = part * 10**-power + digits, at + 3
            number = shifted(str(total + part), power)
            continue
        for word in written.split("-"):
            if word in ("a", "an") and (power or not part):
                begun = True
            elif word == "and" and some:
                pass
            elif word == "of" and power:
                pass
            elif word in _CARDINALS and not power:
                part, some, taken = part + _CARDINALS[word], True, True
            elif word in _TIMES and (part or begun) and not power:
                part, some, taken = (part or 1) * _TIMES[word], True, True
            elif word in _FRACTIONS and not total:
                digits, power = _FRACTIONS[word]
                part, taken = (part or 1) * digits, some  # "three quarters", but "half" needs more behind it
            elif word in _SCALES and (part or begun):
                scale = _SCALES[word]
                if power:
                    return Numeral(at + 1, shifted(str(part), scale + power), ())
                total, part, begun, some, taken = total + (part or 1) * 10**scale, 0, False, True, True
            else:
                taken = False
                break
        else:
            if taken:
                end, number = at + 1, shifted(str(total + part), power)
            continue
        break
    if not end or (end == 1 and words[0] == "one"):
        return None
    return Numeral(end, number, ())


def spelled(number: str) -> tuple[str, ...]:
    """Return other spellings of a plain number that a text may have: `nine` for 9, `1.678 million` for 1678000."""
    if number.isdigit() and int(number) < len(_UNITS):
        return (number, _UNITS[int(number)])
    found = [number]
    if number.isdigit() and number in _ROUND:
        found.append(_ROUND[number])
    for scale, power in list(_SCALES.items())[:4]:
        scaled = shifted(number, -power)
        if len(scaled) <= 6 and not scaled.startswith("0"):
            found.append(f"{scaled} {scale}")
    return tuple(found)


_ROUND = {str(20 + 10 * n): word for n, word in enumerate(_TENS)}
