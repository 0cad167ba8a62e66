"""Whether words say a figure: the same number with its bound and its unit, whatever the spelling and the scale."""

from collections.abc import Sequence

from innofacts.library.judging import doubt_between
from innofacts.prose.figures import Mention
from innofacts.values.figures import Figure
from innofacts.values.rounding import numbers
from innofacts.values.units import COUNT, CURRENCY, PERCENT, POINTS, RATE, Unit, read_unit

_MONEY_AND_SHARES = (CURRENCY, PERCENT, POINTS)
# Money by its name, where several countries call theirs so: which is meant, the article may have said before.
_NAMES_OF_MONEY = frozenset(
    """
    baht bahts birr cedi colon cordoba crown dalasi denar dinar dirham dong dram escudo euro florin forint gourde
    guarani guilder hryvnia kina kip korun koruna krona krone kroner kronor kwacha kwanza lari lek lempira leu lev leva
    lira loti manat mark metical naira nakfa ngultrum ouguiya pataca peso pound pula quetzal rand real rial riel ringgit
    riyal rouble ruble rufiyaa rupee rupiah shekel shilling sol som somoni taka tala tenge tugrik vatu yen yuan zloty
    """.split()
)


def says(figure: Figure, mention: Mention) -> bool:
    """Tell whether a mention says a figure; what is counted may be called by another name."""
    return has_its_number(figure, mention) and _is_said(figure, mention.figure)


def has_its_number(figure: Figure, mention: Mention) -> bool:
    """Tell whether a mention has the number of a figure, or an end of its range; the words of a fall have no sign."""
    return abs(numbers(mention.figure)[0]) in {abs(number) for number in numbers(figure)}


def said_otherwise(figure: Figure, mentions: Sequence[Mention]) -> Mention | None:
    """Return what says a figure with another bound, currency or magnitude; None where nothing does.

    What is counted may be called by another name, so that only money and percent have to be the same.
    """
    same = [mention for mention in mentions if has_its_number(figure, mention)]
    if same:
        return None if any(_is_said(figure, mention.figure) for mention in same) else same[0]
    digits = _digits_of(figure)
    alike = (m for m in mentions if _digits_of(m.figure) == digits and _may_be_one(figure.unit, m.figure.unit))
    slip = next((m for m in alike if len(digits) > 1 or m.figure.scale != figure.scale), None)
    return slip or _only_one(figure, mentions)


def _only_one(figure: Figure, mentions: Sequence[Mention]) -> Mention | None:
    """Return the one mention of a figure in the same unit, where it cannot be true beside it: its number is another."""
    of_unit = [m for m in mentions if figure.unit.key in [read_unit(unit).key for unit in m.units] and not m.change]
    if len(of_unit) != 1 or len(mentions) != 1:
        return None
    said = of_unit[0].figure._replace(unit=figure.unit)
    return None if said.interval("change").meets(figure.interval("change")) else of_unit[0]


def _is_said(figure: Figure, said: Figure) -> bool:
    """Tell whether a figure of the same number has the same bound and, of money and percent, the same unit."""
    stated, written = ("" if bound == "=" else bound for bound in (figure.bound, said.bound))
    is_about = written == "~" and stated.startswith("~")
    return _may_be_one(figure.unit, said.unit) and (stated == written or is_about or stated in ("..", "±"))


def _may_be_one(one: Unit, other: Unit) -> bool:
    """Tell whether two units may be one; money and percent are nothing else, a rate may be told without its base."""
    if not other.key or one.key == other.key or doubt_between(one, other):
        return True
    if RATE in (one.kind, other.kind):
        heads = (read_unit(unit.key.partition(" per ")[0]) for unit in (one, other))
        return one.kind == other.kind or _may_be_one(*heads)
    if CURRENCY in (one.kind, other.kind) and COUNT in (one.kind, other.kind):
        return any(unit.key.split(" ")[-1] in _NAMES_OF_MONEY for unit in (one, other))
    if one.kind in _MONEY_AND_SHARES or other.kind in _MONEY_AND_SHARES:
        return one.kind == other.kind == PERCENT
    return True


def _digits_of(figure: Figure) -> str:
    """Return the digits of a figure without zeros at either end."""
    return "".join(map(str, figure.number.as_tuple().digits)).strip("0")
