"""A card: everything that is known about one fact, for people."""

from innofacts.english.countries import name_of
from innofacts.factfiles.facts import Fact, Locator
from innofacts.requests import PLAIN, Style
from innofacts.table import Table, names_and_values
from innofacts.values.periods import Period
from innofacts.views.styles import words_of


def card(fact: Fact, style: Style = PLAIN, trend: str = "") -> Table:
    """Return a table of two columns, the names of the fields of a fact and their values, the figure in a style.

    `trend` is the course of its series over time, where that can be shown.
    """
    period, figure, at, source = fact.period, fact.figure, fact.at, fact.source
    appeared = source.published.text if source.published else ""
    reported = f"reported {source.reported}" if source.reported else ""
    rows = [
        ("Claim", fact.claim),
        ("Figure", figure and words_of(figure, style)),
        ("Meaning", fact.quantity and fact.quantity.meaning()),
        ("Interval", fact.quantity and f"{fact.quantity.interval} {fact.quantity.figure.unit}"),
        ("Unit", figure and figure.unit.doubt),
        ("Says", fact.says),
        ("Measure", fact.measure),
        ("Place", name_of(fact.place) if style.prose else fact.place),
        ("Period", period and _days(period)),
        ("Series", " ".join(filter(None, (fact.series, trend)))),
        ("Nature", fact.nature),
        ("Basis", fact.basis),
        ("Vintage", fact.vintage),
        ("Scope", fact.scope),
        ("Part of", fact.part_of),
        ("Replaces", ", ".join(fact.replaces)),
        ("See", ", ".join(fact.see)),
        ("Said by", _with_remark(fact.speaker, source.standing)),
        ("Source", ", ".join(filter(None, (source.id, source.title, source.publisher, appeared, reported)))),
        ("URL", source.url),
        ("Position", _position(at)),
        ("Quote", fact.quote),
        ("Link", fact.link),
        ("Topics", ", ".join(fact.topics)),
        ("Note", fact.note),
        ("File", f"{fact.file}:{fact.line}"),
    ]
    return names_and_values(rows, fact.id)


def _days(period: Period) -> str:
    last = "no end stated" if period.last is None else period.last.isoformat()
    days = f"{period.first.isoformat()} to {last}"
    if period.first == period.last:
        days = "" if period.text == period.first.isoformat() else period.first.isoformat()
    return _with_remark(period.text, f"{days}, interpreted" if period.interpreted else days)


def _position(at: Locator) -> str:
    parts = [
        at.paragraph is not None and f"paragraph {at.paragraph}",
        at.start is not None and at.end is not None and f"characters {at.start} to {at.end}",
        at.printed and f'printed "{at.printed}"',
    ]
    return ", ".join(part for part in parts if part)


def _with_remark(text: str, remark: str) -> str:
    return " ".join(part for part in (text, remark and f"({remark})") if part)
