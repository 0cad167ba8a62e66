"""Mastheads: title, authors and day of an article, as the document marks them or the lines above its text give them.

What the document itself marks comes first: its front matter, its JSON-LD or its <meta>, then its first heading. Lines
are guessed from only where it marks nothing. Of a page also its type, publisher and address, which are never guessed.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice, takewhile
from typing import NamedTuple

from innofacts.dating.headings import MOST_ABOVE, is_heading, lines_of, published_in
from innofacts.documents.document import Document
from innofacts.documents.fingerprints import paragraphs
from innofacts.english.countries import place_of
from innofacts.english.mastheads import (
    FUNCTIONS,
    HONORIFICS,
    KEYS_OF_DAYS,
    MENU,
    NEWSROOMS,
    PARTICLES,
    PUBLISHED,
    PUBLISHED_BY,
    SUFFIXES,
    WRITTEN_BY,
)
from innofacts.english.places import NEWSPAPERS, NO_NAMES_ALONE
from innofacts.english.speakers import AGENTS, MEDIA
from innofacts.errors import Unreadable
from innofacts.languages.dates import dates
from innofacts.languages.detection import READ
from innofacts.markup.html import marks_of_html
from innofacts.markup.markdown import front_matter
from innofacts.markup.outline import Span
from innofacts.patterns import regex
from innofacts.times.times import times
from innofacts.values.periods import Period, parse_period


class Masthead(NamedTuple):
    """Who wrote an article, and what it is called."""

    title: str
    """Its title; empty if it gives none."""
    authors: tuple[str, ...]
    """Its authors, persons as "Family, Given"; empty if it gives none."""
    guessed: tuple[str, ...]
    """Which of these the document does not mark, so that they come from the first lines of its text."""


def masthead_of(copy: Document) -> Masthead:
    """Return the title of an article and its authors."""
    text, blocks = copy.prose, paragraphs(copy.text)
    heading = _marked_heading(copy, text, blocks)
    below = [block for block in blocks if heading is None or block[1] > heading[0]]
    lines = sorted(
        {span for spans in (blocks, below) for span in islice(lines_of(text, spans), MOST_ABOVE)} - {heading}
    )
    named = "" if heading else _first_mark(copy, ("og:title",))
    span = heading or (None if named else _guessed_title(text, lines))
    matter = _matter(copy)
    title = next(iter(front_matter(matter, "title")), _line(text, span) if span else named)
    given = tuple(one for value in front_matter(matter, "authors?") for one in _of_matter(value))
    written = given or _authors(text, [one for one in lines if one != span])
    marked = _authors_of_page(copy, written)
    is_title_guessed = title != "" and not (named or [*front_matter(matter, "title")])
    is_author_guessed = bool(written) and not (given or marked)
    guessed = [name for name, is_one in (("title", is_title_guessed), ("authors", is_author_guessed)) if is_one]
    return Masthead(title, marked or written, tuple(guessed))


def _matter(copy: Document) -> str:
    """Return the text of a document that may begin with front matter; empty for any other."""
    return copy.text if copy.has_lines and copy.markup().name in ("markdown", "mdx") else ""


def _is_page(copy: Document) -> bool:
    """Return whether a document is a web page."""
    return not (copy.has_lines or copy.kind)


def _marks(copy: Document) -> list[tuple[str, str]]:
    """Return what a web page says of itself for programs; nothing for other documents."""
    return _marks_of(copy.data) if _is_page(copy) else []


def _first_mark(copy: Document, names: Iterable[str]) -> str:
    """Return what a page says of itself by the first of some names that it has; empty if it has none of them."""
    marks = dict(reversed(_marks(copy)))  # the first of each name
    return next((" ".join(marks[name].split()) for name in names if name in marks), "")


@lru_cache(maxsize=1)  # for the day, the authors and the others
def _marks_of(page: bytes) -> list[tuple[str, str]]:
    return marks_of_html(page.decode())


def _line(text: str, span: Span) -> str:
    """Return a line without its markup."""
    return " ".join(text[slice(*span)].strip("#*_= \t\n").split())


# --- the title ------------------------------------------------------------------------------------------------------


def _marked_heading(copy: Document, text: str, blocks: Sequence[Span]) -> Span | None:
    """Return the first heading of a document that appears above its text, whatever menu is before it; None for none.

    Only the highest headings of a web page are known; they may follow a sentence, such as one on cookies.
    """
    text_begins = next((end for start, end in blocks if text[start:end].endswith(_ENDS_OF_SENTENCES)), len(text))
    for start, end in copy.outline(copy.markup()).headings:
        if start > text_begins and not _is_page(copy):
            return None
        if not _is_of_the_site(_line(text, (start, end))) and not published_in(text, [(start, end)]):
            return start, end
    return None


_ENDS_OF_SENTENCES = (".", "!", ".”", '."', ".’")


def _guessed_title(text: str, lines: Iterable[Span]) -> Span | None:
    """Return the first line that may be a title; None if it begins no headline, or goes on in the line below."""
    first, *others = [span for span in lines if not _is_no_title(text, span)] or [(0, 0)]
    line = _line(text, first)
    if not others or text[first[1] : others[0][0]] == "\n" or line[0].islower():
        return None
    return first if is_heading(line.rstrip("?!")) else None


def _is_no_title(text: str, span: Span) -> bool:
    """Return whether a line is a word, a byline, a date, a menu or the name of a paper."""
    line = _line(text, span)
    is_other = " " not in line or line.isupper() or _is_of_the_site(line)
    return is_other or _names_of_byline(line) != [] or published_in(text, [span]) is not None


def _is_of_the_site(line: str) -> bool:
    """Return whether a line is a menu, the way to a page, or the name of a paper: Home > News; Corrie Herald."""
    is_menu = all(match[0].lower() in _OF_MENUS for match in _WORD.finditer(line))
    words = [match[0] for match in islice(_WORD.finditer(line), _LONGEST_NAME + 1)]
    is_paper = len(words) <= _LONGEST_NAME and words[-1:] and words[-1].lower() in NEWSPAPERS | MEDIA
    return is_menu or bool(is_paper and all(_is_capital(word) for word in words)) or _PATH.search(line) is not None


_WORD = regex(r"[^\W\d_][\w’']*")
_OF_MENUS = MENU | FUNCTIONS
_PATH = regex(r"\s[>»›]\s")
_LONGEST_NAME = 3  # words of the name of a paper


def _is_capital(word: str) -> bool:
    """Return whether a word begins with a capital letter, or joins those that do: the, of."""
    return word[0].isupper() or word in ("the", "of", "and")


# --- the day --------------------------------------------------------------------------------------------------------


class Marked(NamedTuple):
    """The day on which an article was published, as the document marks it."""

    words: str
    """What it says."""
    where: str
    """Where it says so: the front matter."""
    period: Period | None
    """That day, or a month or year; None if the words say none."""


def marked_day(copy: Document) -> Marked | None:
    """Return the day that front matter or the tags of a page give an article; None if they do not.

    A page with several days of one name, such as those of the articles that it links to, gives none by it.
    """
    matter = _matter(copy)
    for key in KEYS_OF_DAYS:
        for value in front_matter(matter, key):
            said = Marked(value, "the front matter", _day_in(value))
            if said.period or key == "date":  # "published: true" says whether, and not when
                return said
    marks = _marks(copy)
    for name in PUBLISHED:
        where = f'the property "{name.lstrip(".")}" of the page'
        found = [Marked(value, where, _day_in(value)) for one, value in marks if one == name]
        days = {one.period.text: one for one in found if one.period}
        if len(days) == 1:
            return days.popitem()[1]
    return None


def _day_in(words: str) -> Period | None:
    """Return the day, month or year that words consist of: 2025-03-14 10:00; Friday, 14 March 2025; 14. März 2025."""
    plain = _REST.sub("", _WITH_SLASHES.sub(r"\1-\2-\3", words)).strip("\"'")
    if plain.replace("-", "").isdecimal():
        try:
            return parse_period(plain)
        except Unreadable:
            return None
    named = [(one.start, one.period) for one in times(plain, 0, len(plain)) if one.end == len(plain)]
    for language in READ:
        found = dates(plain, 0, len(plain), language) if language.grammar else ()
        named += [(one.start, one.period) for one in found if one.end == len(plain)]
    for start, period in named:
        if period is None:
            continue
        is_day = period.first == period.last
        if start == 0 or (is_day and _BEFORE_A_DAY.fullmatch(plain, 0, start)):
            return period if _IS_DAY.fullmatch(period.text) else None
    return None


_WITH_SLASHES = regex(r"\A(\d{4})/(\d\d)/(\d\d)(?!\d)")
_REST = regex(r"(?:(?<=\d)T|,?\s)\d\d?:\d\d.*\Z|\s#.*\Z")  # a time of day, or a comment
_BEFORE_A_DAY = regex(r"(?:[^\W\d_]{2,10}\.?,?\s)?(?:(?:den|le|el)\s)?")
_IS_DAY = regex(r"\d{4}(?:-\d\d){0,2}")  # or a month or year


# --- the authors ----------------------------------------------------------------------------------------------------


def _authors(text: str, lines: Iterable[Span]) -> tuple[str, ...]:
    """Return the persons of the first byline among some lines that names one: those before what is nobody's name."""
    for span in lines:
        names = _names_of_byline(_line(text, span))
        persons = takewhile(lambda one: _is_person(one[1], is_first=one[0] == 0), enumerate(names))
        if found := tuple(_family_first(name) for _, name in persons):
            return found
    return ()


def _authors_of_page(copy: Document, written: Sequence[str]) -> tuple[str, ...]:
    """Return the authors whom a page marks; none if it names only the paper, and its text a person."""
    marks = [(name, " ".join(value.split())) for name, value in _marks(copy) if not _ADDRESS.search(value)]
    bodies = [value for name, value in marks if name == "schema:organization"]
    persons = [value for name, value in marks if name == "schema:person"]
    names = persons if persons or bodies else [value for name, value in marks if name in WRITTEN_BY]
    found = tuple(dict.fromkeys((*(one for value in names for one in _of_matter(value)), *bodies)))
    return () if written and all(one in bodies or _is_of_an_institution(one) for one in found) else found


_ADDRESS = regex(r"[/@]")


def _of_matter(names: str) -> list[str]:
    """Return authors whom front matter gives, each as facts have it: also "Lee, Ann", or an institution."""
    if "," in names and " " not in names.partition(",")[0]:
        return [names]
    return [_family_first(one) if " " in one and not _is_of_an_institution(one) else one for one in _listed(names)]


def _names_of_byline(line: str) -> list[str]:
    """Return the names of a byline, "By Ann Lee and Jo van Dam in Oslo"; none for a line that is no byline."""
    byline = _BYLINE.fullmatch(line)
    names = _listed(byline["names"]) if byline else []
    return names if names and all(map(_is_of_a_name, names[0].split())) else []


# What is before it may be a paper and a day: Corrie Herald | 5 May 2024 | By Ann Lee; 5 May 2024 – by Ann Lee.
_BYLINE = regex(r"(?:.{1,80}\s[|·•–—-]\s)?(?:By|BY|by)\s(?P<names>.+?)(?:,?\s(?:in\b|[|·•–—-]\s).*)?")


def _listed(names: str) -> list[str]:
    """Return the names of a list: Ann Lee, Bo Kim, Jr., and Jo van Dam."""
    return [name for name in _AND.split(_SUFFIX.sub(r" \1", names)) if name]


_AND = regex(r",?\s(?:and|&)\s|,\s")
_SUFFIX = regex(r",\s((?:Jr|Sr)\b)")


def _is_person(name: str, *, is_first: bool) -> bool:
    """Return whether a name of a byline is that of a person; behind the first, it may also be a town or a post."""
    words = name.split()
    is_town = not is_first and (words[0].lower() in NO_NAMES_ALONE or place_of(name))
    return len(words) > 1 and all(map(_is_of_a_name, words)) and not (is_town or _is_of_an_institution(name))


def _is_of_a_name(word: str) -> bool:
    """Return whether a word may be one of a name: Éva, M., O'Hara, van."""
    return (word[0].isupper() or word in PARTICLES) and _NAME.fullmatch(word) is not None


_NAME = regex(r"[^\W\d_][\w.’'-]*")


def _is_of_an_institution(name: str) -> bool:
    """Return whether a name is that of an agency, a newsroom, an authority or a paper."""
    words = [word.lower() for word in _WORD.findall(name)]
    return bool((NEWSROOMS | AGENTS) & set(words) or (NEWSPAPERS | MEDIA) & set(words[-1:]))


def _family_first(name: str) -> str:
    """Return "Dr. Jo van Dam" as "van Dam, Jo": the family has the last word, and the small ones before it.

    A name of one word stays alone.
    """
    words = (name.title() if name.isupper() else name).split()
    while len(words) > 1 and words[0].lower().rstrip(".") in HONORIFICS:
        del words[0]
    at = len(words) - 1
    while at > 1 and words[at].lower().rstrip(".") in SUFFIXES:
        at -= 1
    while at > 1 and words[at - 1].lower() in PARTICLES:
        at -= 1
    return f"{' '.join(words[at:])}, {' '.join(words[:at])}".removesuffix(", ")


# --- what only a page says -------------------------------------------------------------------------------------------


def type_of(copy: Document) -> str:
    """Return the type of CSL that an article has: that of the type that its page gives it, else a report."""
    kind = _first_mark(copy, ("schema:type",))
    return next((type_ for ending, type_ in _TYPES.items() if kind.endswith(ending)), "report")


_TYPES = {
    "NewsArticle": "article-newspaper",
    "ScholarlyArticle": "article-journal",
    "Article": "article",
    "Posting": "post-weblog",
}


def publisher_of(copy: Document) -> str:
    """Return the publisher of an article as its page names it; empty if it does not."""
    return _first_mark(copy, PUBLISHED_BY)


def address_of(copy: Document) -> str:
    """Return the web address that a page says it has; empty if it says none."""
    address = _first_mark(copy, ("canonical", "og:url"))
    return address if _WEB_ADDRESS.fullmatch(address) else ""


_WEB_ADDRESS = regex(r"https?://[^\s/]+\.[^\s/]+(?:/\S*)?")
