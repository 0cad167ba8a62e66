"""Figures and places in the words of a report: fewer digits, one scale, names for codes."""

from collections.abc import Callable, Sequence

from innofacts.english.countries import name_of
from innofacts.english.currencies import in_prose
from innofacts.english.numerals import LARGE_SCALES, ordinal
from innofacts.requests import Style
from innofacts.values.figures import Figure
from innofacts.values.grammar import parse_figure
from innofacts.values.rounding import rounded_to, scaled_to
from innofacts.values.units import CURRENCY, RANK, RATE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from innofacts.table import Cell


def in_style(figure: Figure, style: Style, measured: frozenset[str] = frozenset()) -> Figure:
    """Return a figure in the digits and the scale of a style; it never says more than it did (docs/figures.md).

    A number of things that is not whole, such as 0.1 people per household, stays as it is if it would round to whole
    things, which are counted and never negative.
    """
    styled = figure
    if style.scale:
        styled = scaled_to(styled, style.scale, measured)
    if style.digits:
        styled = rounded_to(styled, style.digits, styled.scale if styled.scale == style.scale else "", measured)
    if style.prose and not style.scale and styled.scale in LARGE_SCALES[:-1] and abs(styled.number) >= 1000:
        styled = scaled_to(styled, LARGE_SCALES[LARGE_SCALES.index(styled.scale) + 1], measured)
    return styled if styled.is_count(measured) == figure.is_count(measured) else figure


def words_of(figure: Figure, style: Style, measured: frozenset[str] = frozenset()) -> str:
    """Return a figure in words, in a style: `3.33 trillion yuan`, `11th`."""
    figure = in_style(figure, style, measured)
    place = figure.base_number
    if style.prose and figure.unit.kind == RANK and not figure.bound and place == int(place) > 0:
        return ordinal(int(place))
    if style.prose and figure.unit.kind in (CURRENCY, RATE):
        figure = figure._replace(unit=figure.unit._replace(text=in_prose(figure.unit.text)))
    return figure.words()


def restyling(
    columns: Sequence[str], style: Style, measured: frozenset[str]
) -> "Callable[[Sequence[Cell]], Sequence[Cell]]":
    """Return a function that puts a row in a style: the figures, which are as written, and with prose the places."""

    def figure(cell: "Cell") -> "Cell":
        return cell and words_of(parse_figure(str(cell)), style, measured)

    def place(cell: "Cell") -> "Cell":
        return cell and name_of(str(cell))

    makers: dict[str, Callable[[Cell], Cell]] = {"figure": figure}
    if style.prose:
        makers["place"] = place
    made = [makers.get(name) for name in columns]
    return lambda row: [make(cell) if make else cell for make, cell in zip(made, row, strict=True)]
