"""The remarks on what of a document is not read, such as sentences in another language."""

from collections.abc import Iterable, Iterator, Sequence

from innofacts.documents.document import Document
from innofacts.prose.foreign import unclear
from innofacts.prose.segments import Segment, foreign_numbers, in_no_known_language, segments_of, unread
from innofacts.showing import counted, visible


def remarks_on_unread(
    document: Document,
    how_to_insist: str = "--language en",
    segments: Iterable[Segment] | None = None,
    starts_of_figures: Sequence[int] | None = None,
) -> list[str]:
    """Return a sentence for each language that is not read, and for numbers, sentences and charts that are not.

    `segments` are those of the running text, if it has been taken apart before. Without `starts_of_figures`, the
    offsets of its figures in order, no sentence is said to be in a language that is not known.
    """
    of_text = segments_of(document.prose, document.language) if segments is None else [*segments]
    remarks = [*_on_languages(document, of_text, how_to_insist)]
    if starts_of_figures is not None and not document.language:
        remarks += _on_no_known_language(document, of_text, starts_of_figures)
    return [*remarks, *_on_bounds(document, of_text), *_on_numbers(document, of_text), *_on_other_parts(document)]


def _on_languages(document: Document, segments: Sequence[Segment], how_to_insist: str) -> Iterator[str]:
    """Yield a remark for each language that is known but not read.

    Its only sentence may be English after all, if no letters of its own and not many words say otherwise.
    """
    found = [*unread(segments, document.prose)]
    for language in {segment.language.code: segment.language for segment in found}.values():
        starts = sorted(segment.start for segment in found if segment.language is language)
        may_be_english = len(starts) == 1 and language.words
        reads = f"{how_to_insist} reads the text as English"
        help_ = reads if may_be_english else f"figures in {language.name} are not read"
        what = f"{counted(len(starts), 'sentence')} in {language.name} {_were_passed_over(len(starts))}"
        yield f"{document.where(starts[0])}: {what}; {help_}"


def _on_no_known_language(
    document: Document, segments: Sequence[Segment], starts_of_figures: Sequence[int]
) -> Iterator[str]:
    """Yield the remark on sentences with numbers but no figures, in words of no language that is known."""
    found = [*in_no_known_language(segments, document.prose, starts_of_figures)]
    if found:
        what = f"{counted(len(found), 'sentence')} that may be in another language {_were_passed_over(len(found))}"
        yield f"{document.where(found[0].start)}: {what}"


def _were_passed_over(count: int) -> str:
    return "were passed over, of which this is the first" if count > 1 else "was passed over"


def _on_bounds(document: Document, segments: Sequence[Segment]) -> Iterator[str]:
    """Yield the remark on bounds in other languages that may be of other words: al menos en Lugo hay 80 barcos."""
    found = [*unclear(document.prose, segments)]
    if found:
        start, language = found[0]
        it = "it" if len(found) == 1 else "each"
        what = f"the numbers beside {counted(len(found), 'bound')} in {language} were passed over"
        yield f"{document.where(start)}: {what}, since {it} may be of other words; write {it} right before its number"


def _on_numbers(document: Document, segments: Sequence[Segment]) -> Iterator[str]:
    """Yield the remark on numbers that are written as English has none: 1.234,5."""
    found = [*foreign_numbers(segments, document.prose)]
    if found:
        first = found[0]
        digits = "".join(character for character in first[0] if character.isdigit() or character in ".,")
        were, them = ("were", "them") if len(found) > 1 else ("was", "it")
        passed_over = f"{counted(len(found), 'number')} {were} passed over, since English writes {them} differently"
        yield f"{document.where(first.start())}: {passed_over}: {digits.translate(_POINTS_AND_COMMAS)} for {digits}"


_POINTS_AND_COMMAS = str.maketrans(",.", ".,")


def _on_other_parts(document: Document) -> Iterator[str]:
    """Yield the remark on the parts of an office document that are no text, such as charts."""
    if document.others:
        is_one = len(document.others) == 1 and document.others[0].startswith("1 ")
        are, their = ("is", "its") if is_one else ("are", "their")
        parts = " and ".join(document.others)
        yield f"{visible(document.shown)}: {parts} {are} not read; check {their} figures by hand"
