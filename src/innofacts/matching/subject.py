"""What a text is about: the sources whose facts it gives, and their place.

A sentence alone has to name what its figure is of, since it may come from anywhere. A text that gives facts of a source
goes on with others: it need not name their place again, unless it has come to another one, and a figure with the number
of a fact is that of the fact if its sentence says nothing else with it.
"""

from collections import Counter, defaultdict
from collections.abc import Collection
from typing import NamedTuple

from innofacts.compare.verdicts import SUPPORTED
from innofacts.features.library.facts import Facts
from innofacts.matching.matches import Match

_LEAST_FACTS = 2
_LEAST_SHARE = 0.25  # of the figures
_ENOUGH = 8  # facts of a source, also where a long report has gone on to many other things


class TextSubject(NamedTuple):
    """What a text is about."""

    sources: frozenset[str]
    """The ids of the sources."""
    place: str
    """The place of most of the facts that the text gives; empty if there is none."""
    places: frozenset[str]
    """The places of all facts that the text gives."""
    nation: str = ""
    """The place that it means by "the country"; empty if that is uncertain."""
    seat: str = ""
    """The place that its sources name, be it a country or not, if it gives facts of it; empty if that is uncertain."""

    @property
    def home(self) -> str:
        """The place of most of its facts, else the country, or what its sources are about; empty if there is none."""
        return self.place or self.nation or self.seat


def subject_of(matches: Collection[Match], facts: Facts) -> TextSubject | None:
    """Return what a text is about, by the matches of its figures; None if that is uncertain.

    It is about the sources of which it gives two facts, if a quarter of its figures have a fact at all, or else about
    those of which it gives eight.
    """
    known = [match for match in matches if match.fact]
    least = _LEAST_FACTS if len(known) >= _LEAST_SHARE * len(matches) else _ENOUGH
    given = facts.of_ids({match.fact for match in known if match.fact and match.verdict == SUPPORTED})
    of_source = defaultdict[str, set[str]](set)
    for fact in given:
        of_source[fact.source].add(fact.id)
    sources = frozenset(source for source, ids in of_source.items() if len(ids) >= least)
    (place, times), *_ = Counter(fact.place for fact in given).most_common(1) or [("", 0)]
    if not sources:
        return None
    places = frozenset(fact.place for fact in given)
    nations, homes = ({of.get(source, "") for source in sources} for of in (facts.sources.nations, facts.sources.homes))
    return TextSubject(
        sources,
        place if times > len(given) / 2 else "",
        places,
        nations.pop() if len(nations) == 1 else "",
        homes.pop() if len(homes) == 1 and homes <= places else "",
    )
