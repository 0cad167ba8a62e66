"""The messages about parts of a document whose figures are not read, such as those in another language."""

from collections.abc import Iterable, Sequence

from innofacts.documents.document import Document
from innofacts.prose.segments import Segment, foreign_numbers, in_no_known_language, segments_of, unread
from innofacts.showing import counted, visible


def passed_over(
    copy: Document,
    insist: str = "--language en",
    read: Iterable[Segment] | None = None,
    figures: Sequence[int] | None = None,
) -> list[str]:
    """Return a sentence for each language of a document that is not read, and for other things that are not.

    These are numbers as English has none, and the charts of an office document.

    `insist` is how to read a sentence as English, which it may be if it is the only one of its language. `read` has the
    segments of the running text, if that has been taken apart before, and `figures` the offsets of its figures in
    order: a sentence without any may be in a language that is not known.
    """
    every = segments_of(copy.prose, copy.language) if read is None else [*read]
    found = [*unread(every, copy.prose)]
    sentences = []
    for language in {segment.language.code: segment.language for segment in found}.values():
        starts = sorted(segment.start for segment in found if segment.language is language)
        were = "were passed over, of which this is the first" if len(starts) > 1 else "was passed over"
        what = f"{counted(len(starts), 'sentence')} in {language.name} {were}"
        is_doubtful = len(starts) == 1 and language.words  # one with letters of its own, or many, are not in English
        help_ = f"{insist} reads the text as English" if is_doubtful else f"figures in {language.name} are not read"
        sentences.append(f"{copy.where(starts[0])}: {what}; {help_}")
    unknown = [] if figures is None or copy.language else [*in_no_known_language(every, copy.prose, figures)]
    if unknown:
        were = "were passed over, of which this is the first" if len(unknown) > 1 else "was passed over"
        what = f"{counted(len(unknown), 'sentence')} that may be in another language {were}"
        sentences.append(f"{copy.where(unknown[0].start)}: {what}")
    numbers = [*foreign_numbers(every, copy.prose)]
    if numbers:
        first = numbers[0]
        digits = "".join(character for character in first[0] if character.isdigit() or character in ".,")
        were = (
            "were passed over, since English writes them"
            if len(numbers) > 1
            else "was passed over, since English writes it"
        )
        what = (
            f"{counted(len(numbers), 'number')} {were} differently: {digits.translate(_POINTS_AND_COMMAS)} for {digits}"
        )
        sentences.append(f"{copy.where(first.start())}: {what}")
    if copy.others:
        one = len(copy.others) == 1 and copy.others[0].startswith("1 ")
        by_hand = f"{'is' if one else 'are'} not read; check {'its' if one else 'their'} figures by hand"
        sentences.append(f"{visible(copy.shown)}: {' and '.join(copy.others)} {by_hand}")
    return sentences


_POINTS_AND_COMMAS = str.maketrans(",.", ".,")
