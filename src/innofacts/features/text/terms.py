"""On which terms a sentence counts: what it denies, on which basis, and which words of it have a contrast."""

from collections.abc import Iterable

from innofacts.english.bases import bases_in, without_bases
from innofacts.english.boundaries import CLAUSE_ENDS, clause_end, clause_start
from innofacts.english.contrasts import without_other_senses
from innofacts.english.denials import OF_DENIED
from innofacts.english.scopes import scope_in
from innofacts.features.content import content
from innofacts.features.denials import EVERYTHING, denied
from innofacts.features.library.facts import Facts
from innofacts.features.meanings import Stems, contrast_groups
from innofacts.features.terms import Terms
from innofacts.features.text.clause import Clause
from innofacts.features.wholes import words_of_whole
from innofacts.patterns import regex
from innofacts.prose.figures import Mention


def terms_of(text: str, mention: Mention, clause: Clause, counted: str, facts: Facts) -> Terms:
    """Return on which terms a figure counts what it counts, given the words of its unit for things that are counted."""
    stems, plain = facts.stems, facts.stems.of(clause.words)
    said = content(without_bases(" ".join(filter(clause.said.__contains__, clause.words))))
    own = content(without_other_senses(without_bases(clause.own)))  # the words that may be of a row of contrasts
    scope = scope_in(f"{clause.leading} {clause.text}")
    not_so = _denied(text, mention, facts, CLAUSE_ENDS)
    if EVERYTHING in not_so:
        not_so |= plain
    return Terms(
        denied=not_so,
        affirmed=plain - not_so - _denied(text, mention, facts, frozenset()),
        bases=bases_in(_without_other_clauses(clause) + clause.text),
        included=stems.of_text(scope.included),
        left_out=stems.of_text(scope.left_out),
        groups=contrast_groups(stems.of(said)) | contrast_groups(stems.of(own)),
        counted_groups=contrast_groups(stems.of(content(without_other_senses(without_bases(counted))))),
        is_of_denied=bool(OF_DENIED.match(text, mention.end)),
        whole_rows=frozenset(contrast_groups(stems.of(words_of_whole(text, mention.end)))),
        beside=contrast_groups(stems.of(_counted_beside(text, mention))),
        first_groups=_first_groups(own, stems),
    )


def _counted_beside(text: str, mention: Mention) -> list[str]:
    """Return the words behind the other numbers of a sentence, which they may count: and 40 dogs."""
    start, end = mention.sentence
    return _COUNTED.findall(text, start, mention.start) + _COUNTED.findall(text, mention.end, end)


_COUNTED = regex(r"\d\s([a-z]+)\b")


def _denied(text: str, mention: Mention, facts: Facts, ends: frozenset[str]) -> frozenset[str]:
    """Return the stems of what is denied around a figure: of "it was not wet, and 40 had no boat", boat."""
    start = max(mention.clause[0], clause_start(text, mention.sentence, mention.start, ends))
    apposed = _APPOSED.match(text, mention.end) if text.endswith(", ", 0, mention.start) else None
    behind = apposed.end() if apposed else mention.end
    end = min(mention.clause[1], clause_end(text, mention.sentence, behind, ends))
    words = denied(f"{text[start : mention.start]}0 {text[mention.end : end]}")
    return frozenset().union(*(facts.meanings.word(word).meanings for word in words))


# What goes on behind a figure between commas: too many homes, 28 %, have no alarm.
_APPOSED = regex(r",\s")


def _without_other_clauses(clause: Clause) -> str:
    """Return what leads to a clause: if that has a topic of its own, only from a semicolon on, unless it is a label."""
    is_label = not clause.topics or ":" in clause.leading
    return f"{clause.leading if is_label else clause.leading.rpartition(';')[2]} "


def _first_groups(words: Iterable[str], stems: Stems) -> dict[int, frozenset[int]]:
    found: dict[int, frozenset[int]] = {}
    for word in words:
        found = contrast_groups(stems.of([word])) | found
    return found
