"""Rules of claims: written to the end, and made once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from innofacts.check.library import ParsedLibrary, Violation, at, in_source, texts_of
from innofacts.check.rules.names import LONG_ENOUGH
from innofacts.english import stopwords
from innofacts.english.spelling import fold_spelling
from innofacts.factfiles.facts import Fact
from innofacts.factfiles.writing import PLACEHOLDER
from innofacts.patterns import regex
from innofacts.showing import quoted
from innofacts.suggesting import nearest

_INSTEAD = {
    "claim": "say in your own words what the source says",
    "title": "write the title of the source",
    "publisher": "write who published the source",
}


def placeholders(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each text that somebody has still to write: the claims of drafts, the title and publisher of new files."""
    for file, source in library.sources:
        texts = {key: getattr(source, key) for key in ("title", "publisher", "container", "url", "doi", "license")}
        for key, text in texts.items():
            if text.startswith(PLACEHOLDER):
                yield in_source(file, key, *_to_write(key, text))
        for position, name in enumerate(source.authors):
            if name.startswith(PLACEHOLDER):
                yield Violation(file.name, ("source", "authors", position), *_to_write("authors", name))
    for fact in library.facts:
        for key, text in texts_of(fact):
            if text.startswith(PLACEHOLDER):
                yield at(fact, key, *_to_write(key, text))


def _to_write(key: str, text: str) -> tuple[str, str]:
    """Return the message and the hint about a placeholder."""
    return f"{quoted(text)} is a placeholder", _INSTEAD.get(key, f"write it, or leave {key} out")


_WORD = regex(r"[^\W_]+(?:[.,'’][^\W_]+)*")
_MANY_WORDS = 6
_MOST_WORDS = 200  # a claim as long as a page: leaving out each of its words in turn would take too long


def duplicate_claims(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each claim that an earlier fact of the same source makes in nearly the same words, with the same figure."""
    for file in library.files:
        groups: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
        for fact in file.facts:
            if not fact.series:
                figure = fact.figure and (fact.figure.bound, fact.figure.base_number, fact.figure.unit.key)
                days = fact.period and (fact.period.first, fact.period.last)
                groups[figure, days, fact.place.casefold(), fact.by].append(fact)
        for facts in groups.values():
            if len(facts) > 1:
                yield from _duplicates(facts)


def _duplicates(facts: Sequence[Fact]) -> Iterator[Violation]:
    """Find the duplicates among the facts of a source that have the same figure, period and place."""
    measured: dict[tuple[str, ...], Fact] = {}
    whole: dict[tuple[str, ...], Fact] = {}
    shortened: dict[tuple[str, ...], tuple[Fact, str]] = {}  # each with the omitted word
    for fact in facts:
        words = _content(fact.claim)
        # One word more or less, or one with a typing error, in a claim of enough words.
        has_some = _MANY_WORDS < len(words) <= _MOST_WORDS
        shorter = {words[:n] + words[n + 1 :]: word for n, word in enumerate(words) if has_some}
        about = tuple(text.casefold() for text in (fact.measure, fact.basis, fact.scope, fact.nature, fact.vintage))
        other = measured.get(about) if fact.figure and fact.measure else None
        other = other or whole.get(words) or _nearly(words, shorter, whole, shortened)
        if other is not None and _is_one_subject(fact, other):
            yield at(fact, "claim", f"{other.id} says the same, on line {other.line}", "remove one of them")
        measured.setdefault(about, fact)
        whole.setdefault(words, fact)
        for less, word in shorter.items():
            shortened.setdefault(less, (fact, word))


def _nearly(
    words: tuple[str, ...],
    shorter: Mapping[tuple[str, ...], str],
    whole: Mapping[tuple[str, ...], Fact],
    shortened: Mapping[tuple[str, ...], tuple[Fact, str]],
) -> Fact | None:
    """Return a fact whose claim has one word more or less, or one word spelled slightly differently."""
    longer, extra = shortened.get(words, (None, ""))
    if longer and extra not in _DENIALS:
        return longer
    for less, word in shorter.items():
        if less in whole and word not in _DENIALS:
            return whole[less]
        other, was = shortened.get(less, (None, ""))
        if other and len(word) >= LONG_ENOUGH and nearest(word, (was,), edits=1):
            return other
    return None


_DENIALS = frozenset(("not", "no", "never", "neither", "without", "hardly"))


def _is_one_subject(one: Fact, other: Fact) -> bool:
    """Return whether no field shows that two facts are about different things."""
    pairs = (
        (one.measure, other.measure),
        (one.basis, other.basis),
        (one.scope, other.scope),
        (one.nature, other.nature),
    )
    return all(not a or not b or a.casefold() == b.casefold() for a, b in pairs)


def _content(claim: str) -> tuple[str, ...]:
    """Return the content words of a claim, normalised, in alphabetical order."""
    return tuple(sorted(_folded(word) for word in _WORD.findall(claim.lower()) if word not in stopwords.CLAIM))


@lru_cache(maxsize=65536)
def _folded(word: str) -> str:
    return fold_spelling(word.replace(",", "").removesuffix("s"))
