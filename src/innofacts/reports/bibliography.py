"""Sources in the formats of bibliography programs: CSL-JSON, BibTeX and RIS."""

import json
from calendar import monthrange
from collections.abc import Iterable, Sequence

from innofacts.factfiles.facts import OPINION, Source
from innofacts.formats.latex import SPECIAL
from innofacts.patterns import regex
from innofacts.values.periods import Period

# The types of source that appear in a periodical or site: without a container, it is that of the publisher.
PERIODICALS = frozenset(
    "article article-journal article-magazine article-newspaper post post-weblog review review-book webpage".split()
)


def authors_of(source: Source) -> list[tuple[str, str]]:
    """Return the authors of a source as family and given name, an institution without the latter.

    Where none is named its publisher speaks.
    """
    if not source.authors:
        return [(source.publisher, "")]
    names = []
    for author in source.authors:
        family, _, given = (part.strip() for part in author.partition(","))
        names.append((family, given))
    return names


def container_of(source: Source) -> str:
    """Return the container of a source; empty if it was published on its own."""
    return source.container or (source.publisher if source.type in PERIODICALS else "")


def publisher_of(source: Source) -> str:
    """Return the publisher of a source, unless its author or container already names it."""
    is_said = not source.authors or (source.type in PERIODICALS and not source.container)
    return "" if is_said else source.publisher


def genre_of(source: Source) -> str:
    """Return the genre of a source that readers must know about: an opinion."""
    return "Opinion" if source.standing == OPINION else ""


def date_parts(period: Period) -> list[list[int]]:
    """Return a period as a date of CSL: year, perhaps month, perhaps day; two years for a longer period."""
    first, last = period.first, period.last
    if first == last:
        return [[first.year, first.month, first.day]]
    if last is None or last.year == first.year:
        end = monthrange(first.year, first.month)[1]
        is_month = first.day == 1 and last == first.replace(day=end)
        return [[first.year, first.month] if is_month else [first.year]]
    return [[first.year], [last.year]]


def _digits(numbers: Sequence[int]) -> list[str]:
    """Return year, month and day, if known, with four and two digits."""
    year, *more = numbers
    return [f"{year:04}", *(f"{number:02}" for number in more)]


# --- CSL-JSON ------------------------------------------------------------------------------------------------------


def csl_json(sources: Sequence[Source]) -> str:
    """Return sources as CSL-JSON, an array of items: https://docs.citationstyles.org/en/stable/specification.html."""
    return json.dumps([_item(source) for source in sources], ensure_ascii=False, indent=2) + "\n"


def _item(source: Source) -> dict[str, object]:
    """Return a source as an item of CSL-JSON, without the fields that it does not have."""
    item: dict[str, object] = {
        "id": source.id,
        "type": source.type,
        "title": source.title,
        "author": [
            {"family": family, "given": given} if given else {"literal": family} for family, given in authors_of(source)
        ],
        "container-title": container_of(source),
        "publisher": publisher_of(source),
        "genre": genre_of(source),
        "issued": source.public and {"date-parts": date_parts(source.public)},
        "URL": source.url,
        "DOI": source.doi,
        "accessed": source.accessed and {"date-parts": date_parts(source.accessed)},
        "language": source.language,
    }
    return {name: value for name, value in item.items() if value}


# --- BibTeX --------------------------------------------------------------------------------------------------------

_ENTRIES = {
    **dict.fromkeys(("article", "article-journal", "article-magazine", "article-newspaper", "review"), "article"),
    "book": "book",
    "chapter": "incollection",
    "paper-conference": "inproceedings",
    "report": "techreport",
    "thesis": "phdthesis",
    "pamphlet": "booklet",
    "manuscript": "unpublished",
    # Types of BibLaTeX, which BibTeX treats as `misc`.
    "dataset": "dataset",
    "post": "online",
    "post-weblog": "online",
    "webpage": "online",
}
_SUBTYPES = {
    "article-newspaper": "newspaper",
    "article-magazine": "magazine",
}  # how BibLaTeX distinguishes them from journals
_PUBLISHERS = {"techreport": "institution", "phdthesis": "school"}
_CONTAINERS = {
    **dict.fromkeys(("book", "techreport"), "series"),
    "article": "journal",
    "incollection": "booktitle",
    "inproceedings": "booktitle",
}
_BIBTEX_ESCAPES = str.maketrans(SPECIAL)
# BibTeX counts braces even after a backslash, so an unpaired brace has to be written by name.
_BRACES_NAMED = _BIBTEX_ESCAPES | str.maketrans({"{": r"\textbraceleft{}", "}": r"\textbraceright{}"})
_PAIR = regex(r"\{[^{}]*\}")
# Characters that must be escaped in an address: BibTeX takes it literally, except for braces.
_NOT_IN_AN_ADDRESS = regex(r"[{}\\\s]")


def bibtex(sources: Sequence[Source]) -> str:
    """Return sources as BibTeX, with the fields `date` and `urldate` of BibLaTeX in addition to `year` and `month`."""
    return "\n".join(_entry(source) for source in sources)


def _entry(source: Source) -> str:
    """Return a source as an entry of BibTeX, without the fields that it does not have."""
    entry = _ENTRIES.get(source.type, "misc")
    fields: list[tuple[str, str]] = [
        # Braces keep the words of an institution together, and the capitals of a title.
        ("author", " and ".join(_bibtex_name(*name) for name in authors_of(source))),
        ("title", source.title and f"{{{_bibtex(source.title)}}}"),
        (_CONTAINERS.get(entry, "howpublished"), _bibtex(container_of(source))),
        (_PUBLISHERS.get(entry, "publisher"), _bibtex(publisher_of(source))),
        ("type", genre_of(source)),
        ("entrysubtype", _SUBTYPES.get(source.type, "")),
        ("date", _iso_date(source.public)),
        ("year", _iso_date(source.public)[:4]),
        ("month", _month(source.public)),
        ("doi", _bibtex(source.doi)),
        ("url", _NOT_IN_AN_ADDRESS.sub(lambda match: f"%{ord(match[0]):02X}", source.url)),
        ("urldate", _iso_date(source.accessed)),
        ("langid", _bibtex(source.language)),
    ]
    lines = "".join(f"  {name} = {value if name == 'month' else f'{{{value}}}'},\n" for name, value in fields if value)
    return f"@{entry}{{{source.id},\n{lines}}}\n"


def _bibtex_name(family: str, given: str) -> str:
    return f"{_bibtex(family)}, {_bibtex(given)}" if given else f"{{{_bibtex(family)}}}"


def _iso_date(period: Period | None) -> str:
    """Return a date for BibLaTeX: `2025-04-30`, with month and day if known, or two years with a slash between."""
    if period is None:
        return ""
    return "/".join("-".join(_digits(numbers)) for numbers in date_parts(period))


def _month(period: Period | None) -> str:
    """Return the name of the month of a date in BibTeX, which is written without braces: `apr`."""
    return f"{period.first:%b}".lower() if period and len(date_parts(period)[0]) > 1 else ""


def _bibtex(text: str) -> str:
    """Return a text escaped for BibTeX, on one line."""
    rest, pairs = text, 1
    while pairs:
        rest, pairs = _PAIR.subn("", rest)
    return " ".join(text.split()).translate(_BRACES_NAMED if "{" in rest or "}" in rest else _BIBTEX_ESCAPES)


# --- RIS -----------------------------------------------------------------------------------------------------------

# https://en.wikipedia.org/wiki/RIS_(file_format)#Type_of_reference
_RIS_TYPES = {
    "article": "JOUR",
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "bill": "BILL",
    "book": "BOOK",
    "broadcast": "VIDEO",
    "chapter": "CHAP",
    "dataset": "DATA",
    "figure": "FIGURE",
    "entry-dictionary": "DICT",
    "entry-encyclopedia": "ENCYC",
    "graphic": "ART",
    "hearing": "HEAR",
    "legal_case": "CASE",
    "legislation": "STAT",
    "manuscript": "UNPB",
    "map": "MAP",
    "motion_picture": "MPCT",
    "pamphlet": "PAMP",
    "paper-conference": "CPAPER",
    "patent": "PAT",
    "personal_communication": "PCOMM",
    "post": "BLOG",
    "post-weblog": "BLOG",
    "report": "RPRT",
    "software": "COMP",
    "song": "SOUND",
    "standard": "STAND",
    "thesis": "THES",
    "webpage": "ELEC",
}


def ris(sources: Sequence[Source]) -> str:
    """Return sources as RIS, with one line per field."""
    return "\n".join("".join(f"{tag}  - {' '.join(str(value).split())}\n" for tag, value in _ris(s)) for s in sources)


def _ris(source: Source) -> Iterable[tuple[str, str]]:
    """Return the tags of a source in RIS, each with its value, in order."""
    published, accessed = (_ris_date(period) for period in (source.public, source.accessed))
    fields = [
        ("ID", source.id),
        # A comma after an institution keeps programs from taking its last word for a family name.
        *(("AU", f"{family}, {given}".strip()) for family, given in authors_of(source)),
        ("TI", source.title),
        ("T2", container_of(source)),
        ("PB", publisher_of(source)),
        ("M3", genre_of(source)),
        ("PY", published[:4]),
        ("DA", published),
        ("DO", source.doi),
        ("UR", source.url),
        ("Y2", accessed),
        ("LA", source.language),
    ]
    return [("TY", _RIS_TYPES.get(source.type, "GEN")), *((tag, value) for tag, value in fields if value), ("ER", "")]


def _ris_date(period: Period | None) -> str:
    """Return a date for RIS: year, and month and day if known, separated by slashes."""
    if period is None:
        return ""
    return "/".join(_digits(date_parts(period)[0]))
