"""Public sets of other readers of figures and times: how much of them innofacts reads, by kind.

The sets are no part of the project: their licences differ, and tests made of them would only measure themselves. A
folder has the files of any of them:

- duckling/duckling-en.jsonl: the English corpus of Duckling, a line a case, with its text, dimension and expected value
- quantulum3/: quantities.json, quantities.ambiguity.json, expand.json and errors.json, the cases of quantulum3
- recognizers/: Number/English, NumberWithUnit/English and DateTime/English, specifications of Recognizers-Text

Each text is read by itself, as `draft --all` reads it; those of Duckling, which are no sentences, as "It was ...". Bare
numbers, which no draft has since nothing says what they count, are read too. A figure of a set is right if one that is
read has both:

- its number, or both ends of its range. Of Duckling, a figure that is more or less than a number has to be open to that
  side; other sets have no bounds, and Recognizers has two figures for a range. Not compared are "about", which no set
  has, whether an end is itself meant, which Duckling does not say, the sign of a fall, and where the figure is.
- its unit, or one that converts to it: 0.002 kg for 2 g. Dollars, pounds and other names that several currencies have
  are right for any of these. A number without a unit may count a noun, and a fraction of something is a share in %.
  Numbers of Recognizers are those of figures with a unit, too.

A text is right if all its figures are, and one that has none if nothing of its kind is read. A text that only has to be
read is right if it can be, and one with a spelling in words if the same figures are read of both. A time of Recognizers
is right if one that is read has its days; the last one may be the day after its end in the set.

`python benchmarks/public_sets.py FOLDER` prints how many texts are right of each kind, and `--missed` also the others.
"""

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

import checkout  # noqa: F401 - before innofacts

from innofacts.documents.document import Document
from innofacts.english.currencies import POSSIBLE
from innofacts.numbers.exclusions import AGE, BARE
from innofacts.prose.figures import Mention, mentions_of
from innofacts.prose.kinds import KINDS, MEASURE, MONEY, POINTS, SHARE, TEMPERATURE
from innofacts.prose.segments import segments
from innofacts.times.times import times
from innofacts.values.conversions import factor_between, power_of_measures
from innofacts.values.units import COUNT, PERCENT, Unit, read_unit

BOUNDS, RANGES, NUMBERS = "bounds", "ranges", "numbers"
"""What a set may have: ranges and bounds, only ranges, or two numbers for a range."""
ANY = "any unit"


class Wanted(NamedTuple):
    """A figure of a set."""

    low: Decimal | None
    """Its number, or its low end; None if it is less than something."""
    high: Decimal | None
    """Its number, or its high end; None if it is more than something."""
    units: tuple[str, ...]
    """The units that it may have, one of them empty if it has none, or ANY."""

    def __str__(self) -> str:
        low, high = ("" if end is None else f"{end:f}" for end in self[:2])
        return f"{low if low == high else f'{low}..{high}'} {self.units[0]}".strip()


class Case(NamedTuple):
    """A text of a set."""

    kind: str
    """The set, and what the text is about, in the words of the set."""
    text: str
    missed: list[str]
    """Its figures or times that are not read, or what is wrongly read of it."""


def cases(folder: Path) -> Iterator[Case]:
    """Yield the texts of the sets in a folder."""
    for name, read in _FILES.items():
        if (folder / name).exists():
            yield from read((folder / name).read_text(encoding="utf-8-sig"))


def scores(folder: Path, *, is_told: bool = False) -> Iterator[str]:
    """Yield how many texts of each kind are right, and those that are not if that `is_told`."""
    for kind, some in groupby(cases(folder), lambda case: case.kind):
        read = [*some]
        yield f"{kind}: {sum(not case.missed for case in read)} of {len(read)}"
        wrong = [case for case in read if case.missed and is_told]
        yield from (f"    {one.text!r}: {', '.join(one.missed)}; read: {_shown(one.text)}" for one in wrong)


def _read(text: str) -> list[Mention]:
    prose = Document("case.txt", text).prose
    return [*mentions_of(segments(prose), prose)]


def _shown(text: str) -> str:
    return ", ".join(f"{one.figure}{' (bare)' if one.doubt == BARE else ''}" for one in _read(text)) or "nothing"


def missing(text: str, figures: Iterable[Wanted], stated: str) -> list[str]:
    """Return the figures that are not read of a text, of a set that may have so much."""
    found = [(one, ends) for one in _read(text) for ends in _ends(one, stated)]
    missed = []
    for wanted in figures:
        if right := next((one for one in found if is_right(*one, wanted)), None):
            found.remove(right)
        else:
            missed.append(str(wanted))
    return missed


def unwanted(text: str, kinds: Sequence[str]) -> list[str]:
    """Return the figures of some kinds that are read of a text without any."""
    return [f"not {one.printed}" for one in _read(text) if one.kind in kinds and one.doubt != BARE]


def _alike(text: str, other: str) -> list[str]:
    """Return what is read of a text if that is not what is read of another."""
    one, two = ([_in_base_units(mention) for mention in _read(each)] for each in (text, other))
    return [] if one == two else [f"{', '.join(two)} of {other!r}"]


def _in_base_units(mention: Mention) -> str:
    return f"{mention.figure.base_number.normalize():f} {mention.figure.unit.key}".strip()


Ends = tuple[Decimal | None, Decimal | None]


def _ends(mention: Mention, stated: str) -> list[Ends]:
    """Return the ends of a figure as a set has them that may have so much; of two numbers, both."""
    figure = mention.figure
    number, second = mention.exact or figure.base_number, figure.base_second
    if second is not None:
        low, high = (number - second, number + second) if figure.bound == "±" else (number, second)
        return [(low, high)] if stated != NUMBERS else [(low, low), (high, high)]
    is_less, is_more = (stated == BOUNDS and figure.bound in row for row in (("<", "<="), (">", ">=")))
    return [(None if is_less else number, None if is_more else number)]


def is_right(mention: Mention, ends: Ends, wanted: Wanted) -> bool:
    """Return whether a figure with such ends is the one that is wanted."""
    units = {mention.figure.unit, *map(read_unit, mention.units)}
    factors = {_factor(one, other) for one in units for other in wanted.units}
    signs = (1, -1) if mention.change else (1,)
    return any(_are_near(ends, wanted, sign * factor) for factor in factors if factor for sign in signs)


def _factor(unit: Unit, wanted: str) -> Decimal | None:
    """Return how many of the unit that is wanted one is, None if it is of a different kind."""
    if wanted == ANY or (not wanted and unit.kind in (COUNT, PERCENT)):
        return _PERCENT if unit.kind == PERCENT else _ONE
    other = read_unit(wanted)
    if unit.key == other.key or other.key in POSSIBLE.get(unit.key, ()) or unit.key in POSSIBLE.get(other.key, ()):
        return _ONE
    power = power_of_measures(unit.key, other.key)
    return factor_between(unit, other) if power is None else _ONE.scaleb(power)


_ONE, _PERCENT = Decimal(1), Decimal("0.01")


def _are_near(ends: Ends, wanted: Wanted, factor: Decimal) -> bool:
    return all(
        one is other if one is None or other is None else abs(one * factor - other) <= abs(other) * _NEAR
        for one, other in zip(ends, wanted[:2], strict=True)
    )


_NEAR = Decimal("0.003")  # a sixth may be 0.167


# --- the sets --------------------------------------------------------------------------------------------------------


def _duckling(text: str) -> Iterator[Case]:
    for row in map(json.loads, text.splitlines()):
        said = _EXPECTED.match(row["expected"])
        if said is None:
            raise ValueError(row["expected"])
        number, low, high = (Decimal(one) if one else None for one in said.group("number", "low", "high"))
        name = "rank" if row["dimension"] == "Ordinal" else said["unit"] or said["time"] or ""
        ends = {"under": (None, number), "above": (number, None), "between": (low, high)}
        wanted = Wanted(*ends.get(said["sign"], (number, number)), _units(name))
        sentence = f"It was {row['text']}."
        yield Case(f"Duckling, {row['dimension']}", sentence, missing(sentence, [wanted], BOUNDS))


# (NumeralValue 8), (DurationData 8 Hour), (between Gram (8,9) Nothing), (under EUR 8)
_EXPECTED = re.compile(
    r"\((?:[A-Z]\w+|(?P<sign>[a-z]+) (?P<unit>[A-Za-z]+)) "
    r"(?:\((?P<low>[-\d.e]+), ?(?P<high>[-\d.e]+)\)|\(?(?P<number>[-\d.e]+)\)?)(?: (?P<time>[A-Z]\w+))?"
)


def _quantulum3(name: str) -> Callable[[str], Iterator[Case]]:
    def read(text: str) -> Iterator[Case]:
        for row in json.loads(text):
            text, wanted = row["req"], [_quantity(one) for one in row["res"]]
            missed = missing(text, wanted, RANGES) if wanted else unwanted(text, KINDS)
            yield Case(f"quantulum3, {name}", text, missed)

    return read


def _quantity(row: Mapping[str, Any]) -> Wanted:
    number, reach = Decimal(str(row["value"])), Decimal(str(row.get("uncertainty") or 0))
    return Wanted(number - reach, number + reach, _units(row["unit"]))


def _expansions(text: str) -> Iterator[Case]:
    for row in json.loads(text):
        yield Case("quantulum3, expand", row["req"], _alike(row["req"], row["res"]))


def _errors(text: str) -> Iterator[Case]:
    for row in json.loads(text):
        yield Case("quantulum3, errors", row, unwanted(row, ()))


def _recognizers(name: str, *kinds: str) -> Callable[[str], Iterator[Case]]:
    """Return what yields the texts of a specification, of which those without a figure have none of some kinds."""

    def read(text: str) -> Iterator[Case]:
        for row in json.loads(text):
            said = [_resolved(one) for one in row["Results"]]
            text, wanted = row["Input"], [one for one in said if one]
            if wanted or (kinds and not said):
                missed = missing(text, wanted, NUMBERS) if wanted else unwanted(text, kinds)
                yield Case(f"Recognizers, {name}", text, missed)

    return read


def _resolved(result: Mapping[str, Any]) -> Wanted | None:
    """Return the figure of a result; None for a unit without a number, and for "the last but one"."""
    if "Value" in result:
        return _duration(result["Value"]["Timex"], result["Value"]["FutureResolution"]["duration"])
    values = result.get("Resolution") or {}
    found = _NUMBER.fullmatch(values.get("value") or "")
    if found is None:
        return None
    kind = result["TypeName"]
    unit = {"number": (ANY,), "ordinal": ("rank",), "percentage": ("%",)}.get(kind) or _units(values["unit"])
    return Wanted(Decimal(found[1]), Decimal(found[1]), unit)


_NUMBER = re.compile(r"(-?\d[\d.]*(?:E[-+]?\d+)?)%?")


def _duration(timex: str, seconds: str) -> Wanted:
    """Return a duration in its unit, or in seconds if it has several: PT3H, P1Y2M."""
    one = re.fullmatch(r"P(T?)([\d.]+)([A-Z])", timex)
    number, unit = (one[2], _OF_TIME[one[1] + one[3]]) if one else (seconds, "second")
    return Wanted(Decimal(number), Decimal(number), (unit,))


_OF_TIME = {"Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute", "TS": "second"}


def _times(name: str) -> Callable[[str], Iterator[Case]]:
    def read(text: str) -> Iterator[Case]:
        for row in json.loads(text):
            day = date.fromisoformat(row.get("Context", {}).get("ReferenceDateTime", "2016-11-07")[:10])
            wanted = [spans for one in row["Results"] if (spans := _spans(one["Value"]))]
            if wanted:
                yield Case(f"Recognizers, {name}", row["Input"], _missing_times(row["Input"], wanted, day))

    return read


Span = tuple[date, date]


def _spans(value: Mapping[str, Any]) -> list[Span]:
    """Return the days that a time may have: those of the past, those to come, and each without the last one."""
    found = []
    for said in (value["PastResolution"], value["FutureResolution"]):
        if first := said.get("startDate") or said.get("date"):
            last = date.fromisoformat(said.get("endDate") or first)
            before = last - timedelta(1) if last > date.min else last
            found += [(date.fromisoformat(first), end) for end in (last, before)]
    return found


def _missing_times(text: str, wanted: Iterable[list[Span]], day: date) -> list[str]:
    found = [(time.period.first, time.period.last) for time in times(text, day=day) if time.period]
    return [f"{spans[0][0]}..{spans[0][1]}" for spans in wanted if not any(span in found for span in spans)]


def _units(name: str) -> tuple[str, ...]:
    """Return what a unit of a set is in our words."""
    return _NAMES.get(name.lower(), (name.lower() if name.istitle() else name,))


_FILES: Mapping[str, Callable[[str], Iterator[Case]]] = {
    "duckling/duckling-en.jsonl": _duckling,
    "quantulum3/quantities.json": _quantulum3("quantities"),
    "quantulum3/quantities.ambiguity.json": _quantulum3("ambiguity"),
    "quantulum3/expand.json": _expansions,
    "quantulum3/errors.json": _errors,
    "recognizers/NumberWithUnit/English/CurrencyModel.json": _recognizers("currency", MONEY),
    "recognizers/NumberWithUnit/English/DimensionModel.json": _recognizers("dimension", MEASURE),
    "recognizers/NumberWithUnit/English/AgeModel.json": _recognizers("age", AGE),
    "recognizers/NumberWithUnit/English/TemperatureModel.json": _recognizers("temperature", TEMPERATURE),
    "recognizers/Number/English/PercentModel.json": _recognizers("percent", SHARE, POINTS),
    "recognizers/Number/English/NumberModel.json": _recognizers("number"),
    "recognizers/Number/English/OrdinalModel.json": _recognizers("ordinal"),
    "recognizers/DateTime/English/DurationParser.json": _recognizers("duration"),
    "recognizers/DateTime/English/DatePeriodParser.json": _times("periods"),
    "recognizers/DateTime/English/DateParser.json": _times("days"),
}
_NAMES = {
    row[0]: tuple(row[1:])
    for row in (
        ("unnamed", ""),
        ("dimensionless", ""),
        ("dollar", "$", "USD"),
        ("united states dollar", "USD", "$"),
        ("pound", "pound", "lb", "GBP"),
        ("pound-mass", "pound", "lb"),
        ("percentage", "%"),
        ("degree", "degree"),
        *((name, "°C") for name in ("c", "celsius", "degree celsius")),
        *((name, "°F") for name in ("f", "fahrenheit", "degree fahrenheit")),
        ("m", "m"),
        ("cubic centimetre", "ml"),
        ("electronvolt", "eV"),
        ("teraelectronvolt", "TeV"),
        ("megayear", "Ma"),
        ("milligray", "mGy"),
        ("gray", "Gy"),
        ("barn", "b"),
        ("tablespoon", "tbsp", "tablespoon"),
        ("count per week", "times per week"),
        ("ton per day", "tpd"),
        ("watt per minute", "W per minute"),
        ("joule per square metre per year", "J per m2 per year"),
        ("kilometre per square second", "km per s2"),
        ("kilogram per cubic centimetre", "kg per cm3"),
        ("costa rican colón", "CRC"),
        ("lao kip", "LAK"),
        ("netherlands guilder", "dutch guilders"),
        ("sri lankan rupee", "LKR"),
        ("chinese yuan", "CNY"),
        ("bitcoin", "BTC", "bitcoin"),
        ("ton", "ton", "tonne"),
        ("turn", "turn"),
    )
}


def main(arguments: Sequence[str]) -> None:
    """Print how many texts of the sets in a folder are right."""
    folder = next((Path(one) for one in arguments if not one.startswith("-")), None)
    if folder is None or not any((folder / name).exists() for name in _FILES):
        sys.exit(f"python benchmarks/public_sets.py FOLDER [--missed]: the folder has any of\n{chr(10).join(_FILES)}")
    print(*scores(folder, is_told="--missed" in arguments), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
