"""Conflicts: the earliest is found in any library, as by comparing each figure with each one before it."""

from hypothesis import given, settings
from hypothesis import strategies as st
from making import make

from innofacts.check.conflicts import earliest_conflicts
from innofacts.compare.comparability import comparability
from innofacts.compare.replacements import superseding
from innofacts.factfiles.facts import Source

OFFICE, AGENCY, WRITERS = (
    Source(id_, "report", publisher=publisher, authors=authors)
    for id_, publisher, authors in (
        ("a", "Office", ()),
        ("b", "Agency", ("Ng, Ada",)),
        ("c", "", ("office", "Writers")),
    )
)
FIGURES = (
    *("80 km", "80.2 km", "90 km", "> 80 km", "< 85 km", "70..100 km", "80 parks", "81 parks", "> 80 parks"),
    *("80.5 parks", "<= 81 parks", "~ 80 parks", "8 %", "8.4 %", "9 %", "9 % of GDP", "7 % of trade", "9.1 % of GDP"),
)


def pairwise_conflicts(facts):
    """Yield each fact that conflicts with an earlier one, and the first that it conflicts with, by the definition."""
    for position, fact in enumerate(facts):
        for other in facts[:position]:
            pair = comparability(other, fact)
            texts = ("measure", "place", "basis", "scope", "nature")
            if (
                all(getattr(fact, name).casefold() == getattr(other, name).casefold() for name in texts)
                and fact.measure
                and pair.same_period
                and not pair.differences
                and not fact.stated().interval.meets(other.stated().interval)
                and (fact.source is other.source or not (fact.note or other.note))
                and superseding(other, fact) is None
            ):
                yield fact, other
                break


@st.composite
def libraries(draw):
    """Return facts of few things, of which many conflict and many replace others."""
    facts = []
    for number in range(draw(st.integers(2, 12))):
        fact = make(
            draw(st.sampled_from(FIGURES)),
            id=f"f{number}",
            measure=draw(st.sampled_from(("m", "m", "m", "M", ""))),
            period=draw(st.sampled_from((2023, 2023, "2022-07-01..2023-12-31", "2023..", "2024.."))),
            nature=draw(st.sampled_from(("flow", "stock", "stock", ""))),
            vintage=draw(st.sampled_from(("", "preliminary", "final", "revised"))),
            note=draw(st.sampled_from(("", "", "Counted differently."))),
            replaces=tuple(f"f{n}" for n in draw(st.lists(st.integers(0, 12), max_size=3))),
        )
        facts.append(fact._replace(source=draw(st.sampled_from((OFFICE, AGENCY, WRITERS)))))
    return facts


def ids(pairs):
    return [(fact.id, other.id) for fact, other in pairs]


@given(libraries())
@settings(max_examples=30)
def test_the_conflicts_are_those_of_all_pairs(facts):
    assert dict(ids(earliest_conflicts(facts))) == dict(ids(pairwise_conflicts(facts)))


def test_the_first_conflict_may_be_anywhere_before():
    figures = "5 km, 5 km, 5 km, 5 km, 5 km, 9 km, 5 km, 4..9 km, 9 km, 5 km".split(", ")
    facts = [make(figure, id=f"f{n}", replaces=("f5",) * (n == 6)) for n, figure in enumerate(figures)]
    assert ids(earliest_conflicts(facts)) == [("f5", "f0"), ("f8", "f0"), ("f9", "f5")]
