"""The names of the places and organisations that only a library knows, whole and short: Orton, of Orton Zoo."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from innofacts.english.countries import demonyms, place_of
from innofacts.english.inflection import is_plural, singular
from innofacts.english.places import KINDS_OF_ORGANISATIONS, KINDS_OF_PLACES, KINDS_OF_SITES, NO_NAMES, NO_NAMES_ALONE
from innofacts.english.speakers import AGENTS
from innofacts.patterns import regex


@cache
def is_local(place: str) -> bool:
    """Return whether a place is one that only the library knows, such as Lisbon; not a country or region."""
    return place.islower() and not place_of(place)


_KINDS = sorted({kind.capitalize() for kind in KINDS_OF_ORGANISATIONS | KINDS_OF_PLACES})
_OF_A_KIND = rf"((?:[A-Z][\w-]*\s)+)({'|'.join(_KINDS)})\b(?:\sof\s((?:[A-Z][\w-]*\s?)+))?"
_LEAD = r"(?:In\s\d{4}\s|(?:In|During|Over|At|By)\s[^,]{1,40},\s)"  # In the 2024 season,
_NAMED, _AT_HEAD = regex(rf"\b{_OF_A_KIND}"), regex(rf"{_LEAD}?(?:[Tt]he\s)?{_OF_A_KIND}(?!,)")
# Its kind in small letters: the Lund tunnel, the Lund road tunnel.
_SMALL_AT_HEAD = regex(rf"{_LEAD}?[Tt]he\s((?:[A-Z][\w-]*\s)+(?:[a-z]+\s)?)({'|'.join(_KINDS).lower()})\b(?!,)()")


class Namesake(NamedTuple):
    """The name of a place or an organisation that ends with its kind: the National League of Norway."""

    kind: str
    words: frozenset[str]
    """The words before the kind, in lower case."""
    of: frozenset[str]
    """The words behind "of"."""

    def may_be(self, other: "Namesake") -> bool:
        """Return whether two names of a kind may be of the same: they share a word, or Lund Zoo is the Zoo of Lund.

        The Lund Art Museum is not the Lund Railway Museum.
        """
        if self.words.isdisjoint(other.words | other.of) and self.of.isdisjoint(other.words):
            return False
        return self.words <= other.words | other.of or other.words <= self.words | self.of


@lru_cache(maxsize=4096)  # the figures of a sentence come one after another, and facts have many of them
def namesakes(text: str) -> tuple[Namesake, ...]:
    """Return the names in a text that end with their kind."""
    return tuple(filter(None, map(_namesake, _NAMED.finditer(text))))


def namesake_at_head(clause: str) -> Namesake | None:
    """Return the name with which a clause begins, perhaps behind a time, if it ends with its kind."""
    head = clause.lstrip()
    found = _AT_HEAD.match(head) or _SMALL_AT_HEAD.match(head)
    is_name = found is not None and found[1].split()[0].lower() not in NO_NAMES  # behind Velda University
    return _namesake(found) if found and is_name else None


def _namesake(found: re.Match[str]) -> Namesake | None:
    words = frozenset(found[1].lower().split()) - NO_NAMES - {"last", "next"}  # last Sunday Orton Zoo opened
    return Namesake(found[2].capitalize(), words, frozenset((found[3] or "").lower().split())) if words else None


@lru_cache(maxsize=4096)  # called for the claim of each fact
def indexes_named(text: str) -> tuple[frozenset[str], ...]:
    """Return the words of the name of each index in a text: global, peace; of "the Global Peace Index"."""
    names = (frozenset(name.lower().split()) - NO_NAMES for name in _INDEX.findall(text))
    return tuple(filter(None, names))


_INDEX = regex(r"\b([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*)\s(?:Index|Barometer|Ranking)\b")


class LocalPlaces:
    """The names of the places that only a library knows, and what their people are called.

    A name of several words may be short: its beginning, where the end says what kind of thing it is, or its end behind
    "the". What two of the places may be called names neither.
    """

    def __init__(
        self,
        places: Iterable[str],
        homes: Mapping[str, str],
        owners: Mapping[str, str],
        is_known: Callable[[str], bool],
        is_noun: Callable[[str], bool],
    ) -> None:
        """Take the places of all facts in lower case, and by the name of what is at one of them, this place.

        So by the names of `owners`, which may be common words too, and need a capital letter.
        `is_known` says whether facts have a word besides their place, and `is_noun` whether they do in lower case.
        """
        local = {place for place in places if is_local(place) and _WORD.search(place)}
        self._places = {place: place for place in local}
        self._places |= {name: place for name, place in homes.items() if name not in local and place in local}
        for place in sorted(local, key=lambda place: (-len(place), place)):  # a Velmaran is of Velmara, not of Velmar
            for name in demonyms(place):
                self._places |= {form: place for form in (name, f"{name}s") if form not in self._places}
        self._beginnings = self._only(local, lambda place: _beginnings(place, is_known, is_noun))
        self._ends = self._only(local, _ends)
        self._owners = {name: place for name, place in owners.items() if name not in self._places and place in local}
        self._having_short = {*self._beginnings.values(), *self._ends.values()}
        self._names: dict[str, list[str]] = defaultdict(list)  # by the first word, the longest first
        for name in sorted({*self._places, *self._beginnings, *self._ends, *self._owners}, key=len, reverse=True):
            self._names[_WORD.findall(name)[0]].append(name)

    def _only(self, local: Iterable[str], short: Callable[[str], Iterable[str]]) -> dict[str, str]:
        """Return the short names that are those of one place only, and no whole name, with their places."""
        names = [(name, place) for place in local for name in short(place) if name not in self._places]
        having = Counter(name for name, _ in names)
        return {name: place for name, place in names if having[name] == 1}

    def in_text(self, text: str) -> list[tuple[str, str]]:
        """Return the names in a text in order, in lower case, each with its place."""
        written, text, found, done = text, text.casefold(), [], 0
        if self._names.keys().isdisjoint(_WORD.findall(text)):  # as most texts
            return []
        for word in _WORD.finditer(text):
            start = word.start()
            if start < done or word[0] not in self._names:
                continue
            names = (name for name in self._names[word[0]] if _has_at(text, start, name))
            at = ((name, self._place(written, start, name)) for name in names)
            name, place = next(((name, place) for name, place in at if place), ("", ""))
            if name:
                found.append((name, place))
                done = start + len(name)
        elsewhere = [(name, place) for name, place in found if name not in self._owners]
        return elsewhere or found  # Orton Mills, whose mills in Lund are told of

    def may_be_other(self, place: str, text: str, start: int, end: int) -> bool:
        """Return whether a sentence of a text calls a place by a short name only that may well be that of another.

        If nothing so far says both Orton and zoo, Orton may be the town, and the Zoo, or the Cinemas, those of Leeds.
        The League may be a different one if the text has told of a league before.
        """
        if place not in self._having_short:
            return False
        head, *others = place.split()
        kinds, kind = [word for word in others if singular(word) in KINDS_OF_ORGANISATIONS] or others, others[-1]
        if 0 <= _first(text, head) < end and any(0 <= _first(text, word) < end for word in kinds):
            return False
        is_common = singular(kind) in KINDS_OF_SITES or 0 <= _first(text, kind) < start
        ends = (meant for name, meant in self.in_text(text[start:end]) if name in self._ends)
        is_end = is_common and place in ends
        return is_end or kind in KINDS_OF_SITES

    def _place(self, text: str, start: int, name: str) -> str:
        """Return the place that a name at a position of a text is that of; empty if it is part of a different one."""
        if name in self._places:
            return self._places[name]
        if not text[start : start + 1].isupper():
            return ""
        before, behind = text[max(0, start - _LONGEST) : start], _NEXT.match(text, start + len(name))
        if name in self._owners:
            return "" if _is_in_name(before) else self._owners[name]
        if name in self._ends and _BEHIND_THE.search(before):
            return "" if _OF_A_NAME.match(text, start + len(name)) else self._ends[name]  # the League of Nations
        place = self._beginnings.get(name, "")
        following = behind[1] if behind else ""
        is_longer = following[:1].isupper() or following in AGENTS or following in KINDS_OF_PLACES
        if is_longer and following.lower() not in place.split():
            return ""  # Orton Road, Orton council
        is_site = singular(place.rpartition(" ")[2]) not in KINDS_OF_PLACES and before.endswith((" in ", "In "))
        return "" if is_site or _is_in_name(before) else place


@lru_cache(maxsize=256)  # each contradicted figure of a text asks for the same words
def _first(text: str, word: str) -> int:
    """Return where a text has the first word that begins so; -1 if it has none."""
    found = re.search(rf"\b{re.escape(word)}", text, re.IGNORECASE)
    return found.start() if found else -1


def _is_in_name(before: str) -> bool:
    """Return whether what comes before a name ends in another word of it: Eva Orton, Little Orton."""
    found = _BEFORE.search(before)
    return found is not None and found[1].lower() not in NO_NAMES


_WORD = regex(r"\w+")
_NEXT = regex(r"\s([\w-]+)")
_BEHIND_THE = regex(r"\b[Tt]he\s\Z")
_OF_A_NAME = regex(r"\sof\s[A-Z]")
_BEFORE = regex(r"\b([A-Z][\w’'.-]*)\s\Z")


def _has_at(text: str, start: int, name: str) -> bool:
    """Return whether a text has a name from a position, as whole words."""
    return text.startswith(name, start) and not text[start + len(name) : start + len(name) + 1].isalnum()


def _beginnings(place: str, is_known: Callable[[str], bool], is_noun: Callable[[str], bool]) -> Iterator[str]:
    """Yield the short forms of a name with an end that says what kind of thing it is: Orton, of Orton Bay hostel.

    Of a name with several such words, any may be left out, and the one that stays may come first: of Arle river system,
    Arle, Arle river, Arle system and river Arle.
    """
    *words, last = place.split()
    is_kind = last in KINDS_OF_ORGANISATIONS or last in KINDS_OF_PLACES or last in AGENTS
    if not (words and (is_kind or is_plural(last) or is_known(last))):
        return
    name = ""
    for word in words:
        name = f"{name} {word}".strip()
        is_none = word in NO_NAMES_ALONE or word in KINDS_OF_PLACES or is_noun(word)
        if not (word == name and is_none) and not place_of(name) and len(word) >= _SHORTEST:
            yield name
    *proper, kind = words
    if proper and kind in KINDS_OF_PLACES and last in KINDS_OF_PLACES:
        name = " ".join(proper)
        yield from (f"{name} {last}", f"{kind} {name}")


def _ends(place: str) -> Iterator[str]:
    """Yield the ends of a name by which it may be called behind "the": the Zoo, of Orton Zoo."""
    words = place.split()
    return (" ".join(words[n:]) for n in range(1, len(words)) if not place_of(" ".join(words[n:])))


_SHORTEST, _LONGEST = 3, 40  # letters of a word
