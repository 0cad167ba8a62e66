"""Facts made for tests in a line each, and tables of cases written as pictures."""

from datetime import date
from textwrap import dedent

from innofacts.factfiles.facts import Fact, Source
from innofacts.index.query import Lexicon
from innofacts.index.terms import parse_terms
from innofacts.values.figures import Quantity
from innofacts.values.grammar import parse_figure
from innofacts.values.periods import parse_period

CURRENT = {"measure": "things", "place": "CN", "period": 2023, "nature": "flow"}
"""What facts made for a test state, if the test says nothing else."""


NO_LEXICON = Lexicon(lambda _field, _value: None, lambda _words: (), lambda _words: None, lambda _names: (None, None))
"""The words of a library that knows none."""


def make(figure, *, id="fact", published=None, source="source", standing="", measured=frozenset(), **stated):
    """Return a fact with a figure in the grammar; what is given as None it does not state."""
    fields = {name: value for name, value in {**CURRENT, **stated}.items() if value is not None}
    if "period" in fields:
        fields["period"] = parse_period(fields["period"])
    if "breaks" in fields:
        fields["breaks"] = tuple(map(parse_period, fields["breaks"]))
    parsed = parse_figure(figure) if figure is not None else None
    quantity = Quantity(parsed, parsed.interval(fields.get("nature", ""), measured)) if parsed else None
    at = parse_period(date.fromisoformat(published) if published and len(published) == 10 else published or 2024)
    spoken = Source(source, "report", publisher="Office", published=at if published else None, standing=standing)
    return Fact(id, fields.pop("claim", "Claimed."), spoken, "facts.toml", 1, quantity=quantity, **fields)


def of_orton(facts):
    """Return a fact file of 2024 of the Office of Orton; a fact is an id, a claim, a figure, a measure and a nature."""
    return '[source]\nid = "orton-2024"\ntype = "report"\npublisher = "Office of Orton"\n' + "".join(
        f'[[fact]]\nid = "{id_}"\nclaim = "{claim}"\nfigure = "{figure}"\nmeasure = "{measure}"\nplace = "Orton"\n'
        f'period = 2024\nnature = "{nature}"\n'
        for id_, claim, figure, measure, nature in facts
    )


def terms(*arguments):
    """Return the terms of a query."""
    return tuple(term for term, _ in parse_terms(arguments))


def rows(picture):
    """Return the cells of a table written as a picture: a line a row, `|` between cells, the heading left out."""
    lines = [line for line in picture.strip().splitlines() if line.strip()]
    return [tuple(cell.strip() for cell in line.split("|")) for line in lines[1:]]


def text(result):
    """Return the text of a result, `null` where there is none."""
    return result.text if result else "null"


def kinds(comparison):
    """Return the kinds of the notes of a comparison, in their order."""
    return [note.kind for note in comparison.notes]


def sample(text: str) -> str:
    """Return a text without its common indentation and the line end that it begins with."""
    return dedent(text).removeprefix("\n")
