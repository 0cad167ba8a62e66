"""Rules of sources: readers find them again, and find in their copies what the facts are from."""

from collections.abc import Iterator
from itertools import pairwise

from innofacts.check.library import ParsedLibrary, Violation, at, in_source


def dates_of_sources(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each source that was accessed before it was published."""
    for file, source in library.sources:
        accessed, published = source.accessed, source.public
        if accessed and accessed.last and published and accessed.last < published.first:
            message = f"the source was read ({accessed}) before it appeared ({published})"
            yield in_source(file, "accessed", message, "one of the two is wrong")


_ENOUGH = 2
_DATED = ("article", "book", "chapter", "paper-conference", "thesis", "speech", "interview", "review")
_ONLINE = ("webpage", "post", "post-weblog")


def thin_citations(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each source with too few details to find it again: no date, no title, no address."""
    for file, source in library.sources:
        if any(not problem.fact for problem in file.problems):
            continue  # a key that cannot be read is not missing
        address = source.url or source.doi or source.copy
        known = {
            "published": source.public or source.accessed,
            "title": source.title or source.container,
            "url": address,
        }
        missing = [key for key, value in known.items() if not value]
        wanted = [key for key in missing if len(known) - len(missing) < _ENOUGH]
        if source.type.startswith(_DATED) and not source.public:
            wanted = ["published"]
        elif source.type in _ONLINE and not address:
            wanted = ["url"]
        if wanted:
            what = " and ".join(filter(None, (", ".join(wanted[:-1]), wanted[-1])))
            verb = "are" if len(wanted) > 1 else "is"
            yield Violation(
                file.name, ("source",), f"{what} {verb} missing: readers cannot find the source", _CITATION_HINT
            )


_CITATION_HINT = "add the date, the title and the address of the source, as far as they are known"


def missing_locators(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each fact or series without its position, if its source has a copy."""
    for fact in library.facts:
        own = fact.at
        if fact.source.copy and (own.start is None or own.end is None or not own.sha256) and not fact.quote:
            lacking = [name for name in ("start", "end", "sha256") if getattr(own, name) in (None, "")]
            what = " and ".join(lacking)
            message = f"the position in the copy of the source is not recorded: {what} missing in at"
            table = fact.path[:2] if fact.series else fact.path
            path = (*table, "at")
            yield Violation(
                fact.file, path, message, "at = { paragraph = 3, start = 1137, end = 1230 }", fact.series or fact.id
            )


def wrong_positions(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each position beyond the end of the copy, or in a paragraph that is out of order."""
    for file, source in library.sources:
        for fact in file.facts:
            if source.copy and fact.at.end is not None and fact.at.end > source.copy.characters:
                message = f"the span ends at {fact.at.end}, and the copy has {source.copy.characters} characters"
                yield at(fact, "at", message, "start and end count the code points of the copy")
        placed = [(f.at.start, f.at.paragraph, f) for f in file.facts if f.at.start is not None and f.at.paragraph]
        for (_, above, before), (_, paragraph, fact) in pairwise(sorted(placed, key=lambda row: row[0])):
            if paragraph < above:
                message = f"paragraph {paragraph} comes before the paragraph of {before.id}, whose passage comes first"
                yield at(fact, "at", message, "paragraphs are the blocks between blank lines, from 1")
