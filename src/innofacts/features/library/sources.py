"""What the sources of a library say of all their facts: the place that they are about, and who publishes them."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from innofacts.english.places import PARTS_OF_COUNTRIES
from innofacts.english.speakers import BODIES
from innofacts.features.content import WORD, places_in
from innofacts.features.meanings import Stems
from innofacts.index.analysis import fold
from innofacts.index.index import Index

_TOWNS = (
    "borough|canton|city|college|county|district|hospital|league|municipality|parish|port|prefecture|province|region"
    "|town|university|village"
)
_ENDS_A_NAME = r"(?=\s?(?:\Z|[:;,.’'(–-])|\s(?:authority|board|council|trust|company)\b)"  # not: Orton Port Statistics


class Sources:
    """The titles, the publishers, the years and the standings of the sources of a library."""

    def __init__(self, index: Index, stems: Stems, local_places: Callable[[str], Iterable[tuple[str, str]]]) -> None:
        """Read them from an open index; `local_places` returns the names of places of the library only in a text."""
        columns = "id, ifnull(published, ''), ifnull(title, ''), ifnull(publisher, ''), ifnull(standing, '')"
        rows = [*index.rows(f"SELECT {columns} FROM source")]
        self._stems, self._local_places = stems, local_places
        self._titles = {source: f"{title} {publisher}" for source, _, title, publisher, _ in rows}
        self.publishers: dict[str, str] = {source: publisher for source, _, _, publisher, _ in rows}
        """The publisher of each source, by its id; empty if it names none."""
        self.standings: dict[str, str] = {source: standing for source, *_, standing in rows}
        """The standing of each source, by its id; empty if it states none."""
        years = {published[:4] for _, published, *_ in rows if published}
        self.year = years.pop() if len(years) == 1 else ""
        """The year in which all of them were published; empty if that is not one."""

    @cached_property
    def nations(self) -> Mapping[str, str]:
        """The place that the title or the publisher of a source names, by the id of the source.

        A text that gives its facts calls it "the country", unless the place is called a city or the like. A source that
        names several places has none.
        """
        homes = ((id_, place) for id_, place in self.homes.items() if place not in self.parts)
        return {id_: place for id_, place in homes if PARTS_OF_COUNTRIES.isdisjoint(fold(self._titles[id_]).split())}

    @cached_property
    def parts(self) -> frozenset[str]:
        """The places that the title or the publisher of a source calls a site or a town: the University of Orton."""
        return frozenset(place for id_, place in self.homes.items() if self._is_part(self._titles[id_], place))

    def _is_part(self, title: str, place: str) -> bool:
        known = (name for name, whole in self._local_places(title) if whole == place)
        names = "|".join(map(re.escape, {place, *known}))
        pattern = rf"(?i)\b(?:{_TOWNS})\sof\s(?:{names})\b|\b(?:{names})\s(?:{_TOWNS})\b{_ENDS_A_NAME}"
        return re.search(pattern, title) is not None

    @cached_property
    def homes(self) -> Mapping[str, str]:
        """The one place that the title or the publisher of a source names, be it a country or not, by its id."""
        found = {
            source: {place for _, place in self._local_places(title)} or {*places_in(title)}
            for source, title in self._titles.items()
        }
        return {source: place for source, named in found.items() if len(named) == 1 for place in named}

    @cached_property
    def bodies(self) -> frozenset[str]:
        """The stems of what a text may call those who publish the sources, such as the union."""
        return self._stems.of(BODIES.intersection(fold(" ".join(self._titles.values())).split()))

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the titles and the publishers of all of them, as they are written."""
        return frozenset(word for title in self._titles.values() for word in WORD.findall(title))
