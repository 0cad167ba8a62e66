"""Citations: who says what a report quotes, where and when, as notes, in two styles, and for bibliography programs.

The styles follow the Publication Manual of the APA (7th edition) and the author-date system of the Chicago Manual
(17th edition), for the few kinds of sources that facts have.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from innofacts.factfiles.facts import Fact, Source
from innofacts.reports.bibliography import (
    PERIODICALS,
    authors_of,
    bibtex,
    container_of,
    csl_json,
    date_parts,
    genre_of,
    publisher_of,
    ris,
)
from innofacts.suggesting import unknown
from innofacts.table import TEXT, URL
from innofacts.values.periods import Period

ITALIC = "italic"
AS_IT_IS = "as it is"


class Inline(NamedTuple):
    """A part of a citation in one typeface."""

    text: str
    """The text."""
    kind: str = TEXT
    """TEXT, ITALIC, URL for an address, or AS_IT_IS for markup."""


Inlines = tuple[Inline, ...]
Setting = Callable[[Inline], str]
"""A function that writes an inline in some markup."""


def plainly(inline: Inline) -> str:
    """Return an inline as plain text."""
    return inline.text


class Citation(NamedTuple):
    """A source to cite, and perhaps the place of a claim in it."""

    source: Source
    """The source."""
    speaker: str
    """The name of the speaker."""
    paragraph: int | None = None
    """The paragraph of the source, from 1."""
    link: str = ""
    """The address of the quoted words; empty if there is none."""

    @property
    def address(self) -> str:
        """The web address of the quoted words, or of the source, or its DOI."""
        source = self.source
        return self.link or source.url or (f"https://doi.org/{source.doi}" if source.doi else "")

    @property
    def locator(self) -> str:
        """The place in the source: `para. 3`."""
        return f"para. {self.paragraph}" if self.paragraph else ""


def of_fact(fact: Fact) -> Citation:
    """Return what to cite for a fact."""
    return Citation(fact.source, fact.speaker, fact.at.paragraph, fact.link)


def of_source(source: Source) -> Citation:
    """Return what to cite for a whole source."""
    return Citation(source, source.speaker)


class CitationStyle(NamedTuple):
    """A citation style."""

    name: str
    """The name that `--format` takes."""
    about: str
    """A description in a few words."""
    one: Callable[[Citation], Inlines] | None = None
    """Return the citation of one source; None for a style that writes a whole file."""
    every: Callable[[Sequence[Source]], str] | None = None
    """Return all sources as the text of one file; None for other styles."""
    suffixes: tuple[str, ...] = ()
    """The file suffixes that imply it."""
    is_sorted: bool = False
    """Whether a list of references is in alphabetical order, rather than in the order of use."""


def citations(places: Sequence[Citation], style: CitationStyle, setting: Setting = plainly) -> list[str]:
    """Return the citations of these sources, each once, as one or a few lines each; or all sources as one file."""
    if style.one is None:
        assert style.every is not None
        return [style.every(list(dict.fromkeys(place.source for place in places))).removesuffix("\n")]
    written = dict.fromkeys("".join(map(setting, style.one(place))) for place in places)
    return sorted(written, key=str.casefold) if style.is_sorted else list(written)


def style_of(name: str, path: str = "") -> CitationStyle:
    """Return the style with that name, or the one that a suffix implies, or the first; raises InnofactsError."""
    if not name:
        lowered = path.lower()
        return next((style for style in STYLES if style.suffixes and lowered.endswith(style.suffixes)), STYLES[0])
    found = next((style for style in STYLES if style.name == name), None)
    if found is None:
        raise unknown("style", name, [style.name for style in STYLES], "the styles are")
    return found


# --- parts that several styles have --------------------------------------------------------------------------------


def _sentences(*parts: Inlines) -> Inlines:
    """Return parts as sentences: each ends in a full stop, unless it is an address, and a space follows."""
    inlines: list[Inline] = []
    for part in filter(None, parts):
        inlines += [Inline(" ")] if inlines else []
        inlines += part
        if part[-1].kind != URL and not part[-1].text.rstrip("”").endswith((".", "?", "!")):
            inlines.append(Inline("."))
    return tuple(inlines)


def _commas(*parts: Inlines) -> Inlines:
    """Return parts separated by commas."""
    inlines: list[Inline] = []
    for part in filter(None, parts):
        inlines += [Inline(", ")] if inlines else []
        inlines += part
    return tuple(inlines)


def _inline(text: str, kind: str = TEXT) -> Inlines:
    return (Inline(text, kind),) if text else ()


def _publisher(source: Source) -> Inlines:
    """Return the publisher of a source, unless it appeared in a periodical."""
    return _inline("" if source.type in PERIODICALS else publisher_of(source))


def _name_list(names: Sequence[str], last: str) -> str:
    """Return names as a list: `a`, `a{last}b`, `a, b,{last}c`."""
    if len(names) == 1:
        return names[0]
    return ", ".join(names[:-1]) + last + names[-1]


def _year(source: Source) -> str:
    return _years(source.public) or "n.d."


def _years(period: Period | None) -> str:
    """Return the year of a date, or both: `2025`, `2019–2021`."""
    return "–".join(str(numbers[0]) for numbers in date_parts(period)) if period else ""


def _month_day(period: Period | None) -> str:
    """Return month and day of a date in words, if known: `April 30`, `April`."""
    if period is None:
        return ""
    _, *more = date_parts(period)[0]
    return " ".join([f"{period.first:%B}", *map(str, more[1:])]) if more else ""


def _day(period: Period | None) -> str:
    """Return a date in words, with month and day if known: `April 30, 2025`, `April 2025`, `2025`."""
    month, _, day = _month_day(period).partition(" ")
    return " ".join(filter(None, (month, day and f"{day},", _years(period))))


def _day_first(period: Period | None) -> str:
    """Return a date in words, the day first: `30 April 2025`."""
    month, _, day = _month_day(period).partition(" ")
    return " ".join(filter(None, (day, month, _years(period))))


# --- the styles ----------------------------------------------------------------------------------------------------


def _note(place: Citation) -> Inlines:
    """Return a note: the speaker, their role, the title, publication and date, the paragraph, the address.

    The speaker of a quotation comes before the author of the source.
    """
    source = place.source
    who = place.speaker if place.speaker == source.speaker else f"{place.speaker}, in {source.speaker}"
    container = source.container or source.publisher
    accessed = _day_first(source.accessed)
    address = _inline(place.address, URL)
    if address and accessed:
        address = (*address, Inline(f" (accessed {accessed})"))
    inlines = _commas(
        _inline(who),
        _inline(source.standing),
        _inline(source.title and f"“{source.title}”"),
        _inline("" if container in (place.speaker, source.speaker, *source.authors) else container, ITALIC),
        _inline(_day_first(source.public)),
        _inline(place.locator),
        address,
    )
    return _sentences(inlines)


_BLOGS = frozenset(("post", "post-weblog"))
_PARTS = frozenset("chapter entry entry-dictionary entry-encyclopedia paper-conference".split())
_WORKS = frozenset("bill book classic collection legislation map motion_picture regulation standard treaty".split())
_MOST_NAMES = 10
_NAMES_OF_MANY = 7


def _chicago(place: Citation) -> Inlines:
    """Return an entry in a list of references in the style of the Chicago Manual, with the paragraph at its end."""
    source = place.source
    accessed = _day(source.accessed) if place.address and not source.public else ""  # a dated source needs none
    return _sentences(
        _inline(_chicago_names(source)),
        _inline(_year(source)),
        _chicago_title(source),
        _inline(genre_of(source)),
        *_chicago_where(source),
        _publisher(source),
        _inline(accessed and f"Accessed {accessed}"),
        _ended(_inline(place.address, URL)),
        _inline(place.locator.capitalize()),
    )


def _chicago_names(source: Source) -> str:
    """Return the authors, with the family name of the first one before the given name."""
    (family, given), *others = authors_of(source)
    names = [", ".join(filter(None, (family, given)))]
    names += (" ".join(filter(None, (given, family))) for family, given in others)
    return f"{', '.join(names[:_NAMES_OF_MANY])}, et al." if len(names) > _MOST_NAMES else _name_list(names, ", and ")


def _chicago_title(source: Source) -> Inlines:
    """Return the title: in italics for a whole work, in quotation marks for a part of one."""
    if source.type in _WORKS:
        return _inline(source.title, ITALIC)
    end = "" if source.title.endswith(("?", "!", ".")) else "."
    return _inline(source.title and f"“{source.title}{end}”")


def _chicago_where(source: Source) -> tuple[Inlines, ...]:
    """Return the container and the date of a source in one or two sentences, as its type requires."""
    kind, container, day = source.type, container_of(source), _inline(_day(source.public))
    name = _inline(container, ITALIC)
    if kind == "webpage":
        return _inline(container), day
    if kind in _BLOGS:
        return (*name, Inline(" (blog)")), day
    if kind == "article-journal":
        return (_commas(name, _inline(_month_day(source.public).partition(" ")[0])),)
    if kind in PERIODICALS:
        return (_commas(name, day),)
    if kind in _PARTS and container:
        return ((Inline("In "), *name),)
    return (name,)


def _ended(address: Inlines) -> Inlines:
    """Return an address with the full stop that ends its sentence."""
    return (*address, Inline(".")) if address else ()


_YEAR_ONLY = frozenset(
    "article-journal bill book chapter classic collection dataset legislation manuscript map patent regulation report"
    " software standard thesis treaty".split()
)
_MOST_APA_NAMES = 20


def _apa(place: Citation) -> Inlines:
    """Return an entry in a list of references in the style of the APA, with the paragraph at its end."""
    source = place.source
    who = _apa_names(source)
    month_day = "" if source.type in _YEAR_ONLY else _month_day(source.public)
    when = ", ".join(filter(None, (_year(source), month_day)))
    accessed = _day(source.accessed) if place.address else ""
    address = (*_inline(accessed and f"Retrieved {accessed}, from "), *_inline(place.address, URL))
    return (
        *_sentences(
            (*_inline(who), Inline(f"{'' if who.endswith('.') else '.'} ({when})")),
            *_apa_title(source),
            _publisher(source),
        ),
        *((Inline(" "), *address) if address else ()),
        *_inline(place.locator and f" {place.locator.capitalize()}."),
    )


def _apa_names(source: Source) -> str:
    """Return the authors, each with the family name before the initials."""
    names = [f"{family}, {_initials(given)}" if given else family for family, given in authors_of(source)]
    if len(names) > _MOST_APA_NAMES:
        return f"{', '.join(names[: _MOST_APA_NAMES - 1])}, . . . {names[-1]}"
    return _name_list(names, ", & ")


def _apa_title(source: Source) -> tuple[Inlines, Inlines]:
    """Return the title with the type of source, and the container; the whole work is in italics."""
    kind, container = source.type, container_of(source)
    stands_alone = kind == "webpage" or not container
    title = _inline(source.title, ITALIC if stands_alone else TEXT)
    genre = genre_of(source) or ("Dataset" if kind == "dataset" and source.title else "")
    if genre:
        title = (*title, Inline(f"{' ' if title else ''}[{genre}]"))
    where = _inline(container, TEXT if kind == "webpage" else ITALIC)
    return title, (Inline("In "), *where) if where and kind not in PERIODICALS else where


def _initials(given: str) -> str:
    """Return the initials of given names: `J. Q.` of John Quincy, `J.-P.` of Jean-Paul."""
    return " ".join("-".join(f"{part[0]}." for part in name.split("-") if part) for name in given.split())


def _in_text(place: Citation) -> Inlines:
    """Return a citation within the text: `(Cui 2025, para. 3)`."""
    names = [family for family, _ in authors_of(place.source)]
    # As Chicago has it.
    who = f"{names[0]} et al." if len(names) > 3 else _name_list(names, " and " if len(names) == 2 else ", and ")
    when = f" {_year(place.source)}" if place.source.public else ", n.d."
    return _inline(f"({who}{when}{place.locator and f', {place.locator}'})")


def _pandoc(place: Citation) -> Inlines:
    """Return a citation for pandoc: `[@key, para. 3]`."""
    return _inline(f"[@{place.source.id}{place.locator and f', {place.locator}'}]", AS_IT_IS)


STYLES = (
    CitationStyle("footnote", "a note: the speaker, their role, the publication, date and paragraph", _note),
    CitationStyle("apa", "an entry in a list of references, APA 7", _apa, is_sorted=True),
    CitationStyle("chicago", "an entry in a list of references, Chicago author-date", _chicago, is_sorted=True),
    CitationStyle("in-text", "author, year and paragraph in parentheses", _in_text),
    CitationStyle("pandoc", "a citation that pandoc, Quarto and MyST read", _pandoc),
    CitationStyle("bibtex", "BibTeX and BibLaTeX", every=bibtex, suffixes=(".bib", ".bibtex")),
    CitationStyle("ris", "RIS, for Zotero, EndNote and Mendeley", every=ris, suffixes=(".ris",)),
    CitationStyle("csl-json", "CSL-JSON, for pandoc, Quarto and Zotero", every=csl_json, suffixes=(".json", ".csl")),
)
