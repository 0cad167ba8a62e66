"""The neighbours of a claim: with them alone, the finding on it is the same as with all facts of its measure."""

from hypothesis import given
from hypothesis import strategies as st
from making import make

from innofacts.compare.findings import finding
from innofacts.compare.neighbours import Neighbours

DIFFERENT = {"unit": ("km", "t"), "place": ("CN", "US", "DE"), "nature": ("flow", "stock"), "basis": (None, "PPP")}
FACTS = st.fixed_dictionaries(
    {
        "number": st.sampled_from([80, 81, 90]),
        "unit": st.sampled_from(DIFFERENT["unit"]),
        "place": st.sampled_from(DIFFERENT["place"]),
        "period": st.sampled_from([None, 2019, 2021, 2022]),
        "nature": st.sampled_from(DIFFERENT["nature"]),
        "basis": st.sampled_from(DIFFERENT["basis"]),
        "vintage": st.sampled_from([None, "preliminary", "final"]),
        "replaces": st.lists(st.integers(0, 9), max_size=1),
        "standing": st.sampled_from(["official", "opinion"]),
    }
)


def made(stated, *, is_unplaced=False):
    """Return the facts of what each states, of two sources in turn; the first without a place if that is asked for."""
    facts = []
    for n, one in enumerate(stated):
        figure, place = f"{one['number']} {one['unit']}", None if is_unplaced and not n else one["place"]
        other = {key: one[key] for key in ("period", "nature", "basis", "vintage", "standing")}
        replaces = tuple(f"f{other}" for other in one["replaces"])
        facts.append(make(figure, id=f"f{n}", source=f"s{n % 2}", place=place, replaces=replaces, **other))
    return facts


@given(st.lists(FACTS, min_size=1, max_size=14), st.booleans())
def test_the_neighbours_of_a_claim_give_the_same_finding(stated, is_unplaced):
    facts = made(stated, is_unplaced=is_unplaced)
    neighbours = Neighbours(facts)
    for claim in facts:
        assert finding(claim, neighbours.of(claim))[:5] == finding(claim, facts)[:5]


def test_of_each_other_place_only_the_nearest_are_neighbours():
    facts = [
        make("80 km", id=f"{place}-{year}", place=place, period=year)
        for place in ("CN", "US")
        for year in range(2000, 2010)
    ]
    facts += [
        make("90 km", id="named", place="US", period=2001, replaces=("CN-2000",)),
        make(None, id="said", place="US"),
    ]
    near = [fact.id for fact in Neighbours(facts).of(make("80 km", place="CN", period=2005))]
    assert near == [*(f"CN-{year}" for year in range(2000, 2010)), "US-2004", "US-2005", "named"]
