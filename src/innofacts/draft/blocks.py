"""Drafts as TOML: each with its sentence as a comment, an id of its own, and what its editor has to decide."""

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import tee
from textwrap import TextWrapper

from innofacts.documents.document import Document
from innofacts.documents.fingerprints import fingerprint
from innofacts.draft.drafting import Draft
from innofacts.draft.ids import ids
from innofacts.errors import Unreadable
from innofacts.factfiles.facts import Source
from innofacts.factfiles.writing import PLACEHOLDER, Value, period_value, table
from innofacts.showing import visible
from innofacts.values.periods import Period, parse_period

_COMMENT = TextWrapper(100, expand_tabs=False, replace_whitespace=False, break_on_hyphens=False)
_FISCAL = "Period {}: add it once [source] has fiscal_year, the day on which such years begin."


def with_ids(found: Iterable[Draft], taken: Collection[str]) -> Iterator[tuple[Draft, str]]:
    """Yield each draft with an id that is not `taken`."""
    drafted, named = tee(found)
    return zip(drafted, ids(((draft.name, draft.period) for draft in named), taken), strict=True)


def blocks(found: Iterable[Draft], copy: Document, taken: Collection[str], source: Source) -> Iterator[str]:
    """Yield each draft as a [[fact]] in TOML, with its sentence above as a comment and an id that is not `taken`."""
    for draft, id_ in with_ids(found, taken):
        comment, (start, end) = _comment(draft.sentence), draft.passage
        at: dict[str, str | int] = {"paragraph": draft.paragraph, "start": start, "end": end}
        at |= {"printed": draft.printed, "sha256": fingerprint(copy.text[start:end])}
        if draft.guessed:
            comment += _comment(f"Guessed: {'; '.join(draft.guessed)}")
        yield f"\n{comment}{_block(draft, id_, source, at)}"


@lru_cache(maxsize=8)  # a sentence may have many figures
def _comment(text: str) -> str:
    """Return a text as a comment of TOML."""
    shown = visible(text)
    return "".join(f"# {line}\n" for line in (_COMMENT.wrap(shown) if len(shown) > _COMMENT.width else [shown]))


def _is_readable(period: Period, source: Source) -> bool:
    """Return whether a period can be read in a source: a fiscal year only if the source says when it begins."""
    try:
        parse_period(period.text, fiscal_year=source.fiscal_year)
    except Unreadable:
        return False
    return True


def _notes(draft: Draft, source: Source) -> Iterator[str]:
    """Yield what the editor of a draft has to decide about its period, or what the words say of it."""
    if draft.period and not _is_readable(draft.period, source):
        yield _FISCAL.format(draft.period.text)
    if draft.outlook:
        yield draft.outlook


def _block(draft: Draft, id_: str, source: Source, at: dict[str, str | int]) -> str:
    """Return a draft as a [[fact]] with an id and its position in the source."""
    values: dict[str, Value] = {
        "id": id_,
        "claim": f"{PLACEHOLDER}: describe {draft.figure.words()} in your own words",
        "figure": str(draft.figure),
    }
    if draft.place:
        values["place"] = draft.place
    if draft.period and _is_readable(draft.period, source):
        values["period"] = period_value(draft.period.text)
    if draft.nature:
        values["nature"] = draft.nature
    if notes := [*_notes(draft, source)]:
        values["note"] = " ".join(notes)
    return table("[[fact]]", values | {"at": at})
