"""Mastheads: the title and the authors of an article, as the document marks them or the lines above its text give them.

What the document itself marks comes first: its front matter, then its first heading. Lines are guessed from only where
it marks nothing.
"""

from collections.abc import Iterable, Sequence
from itertools import islice, takewhile

from innofacts.documents.document import Document
from innofacts.documents.fingerprints import paragraphs
from innofacts.draft.headings import MOST_ABOVE, is_heading, lines_of, published_in
from innofacts.english.countries import place_of
from innofacts.english.mastheads import FUNCTIONS, HONORIFICS, MENU, NEWSROOMS, PARTICLES, SUFFIXES
from innofacts.english.places import NEWSPAPERS, NO_NAMES_ALONE
from innofacts.english.speakers import AGENTS, MEDIA
from innofacts.markup.markdown import front_matter
from innofacts.markup.outline import Span
from innofacts.patterns import regex


def title_and_authors(copy: Document) -> tuple[str, tuple[str, ...]]:
    """Return the title of an article and its authors, persons as "Family, Given"; empty for what it does not give."""
    text, blocks = copy.prose, paragraphs(copy.text)
    heading = _marked_heading(copy, text, blocks)
    below = [block for block in blocks if heading is None or block[1] > heading[0]]
    lines = sorted(
        {span for spans in (blocks, below) for span in islice(lines_of(text, spans), MOST_ABOVE)} - {heading}
    )
    span = heading or _guessed_title(text, lines)
    is_markdown = copy.has_lines and copy.markup().name in ("markdown", "mdx")
    matter = copy.text if is_markdown else ""
    title = next(iter(front_matter(matter, "title")), _line(text, span) if span else "")
    given = tuple(one for value in front_matter(matter, "authors?") for one in _of_matter(value))
    return title, given or _authors(text, [one for one in lines if one != span])


def _line(text: str, span: Span) -> str:
    """Return a line without its markup."""
    return " ".join(text[slice(*span)].strip("#*_= \t\n").split())


# --- the title ------------------------------------------------------------------------------------------------------


def _marked_heading(copy: Document, text: str, blocks: Sequence[Span]) -> Span | None:
    """Return the first heading of a document that appears above its text, whatever menu is before it; None for none.

    Only the highest headings of a web page are known; they may follow a sentence, such as one on cookies.
    """
    is_page = not copy.has_lines and not copy.kind
    text_begins = next((end for start, end in blocks if text[start:end].endswith(_ENDS_OF_SENTENCES)), len(text))
    for start, end in copy.outline(copy.markup()).headings:
        if start > text_begins and not is_page:
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
    words = _WORD.findall(line)
    is_menu = {word.lower() for word in words} <= MENU | FUNCTIONS
    is_paper = len(words) <= _LONGEST_NAME and words[-1:] and words[-1].lower() in NEWSPAPERS | MEDIA
    return is_menu or bool(is_paper and all(_is_capital(word) for word in words)) or _PATH.search(line) is not None


_WORD = regex(r"[^\W\d_][\w’']*")
_PATH = regex(r"\s[>»›]\s")
_LONGEST_NAME = 3  # words of the name of a paper


def _is_capital(word: str) -> bool:
    """Return whether a word begins with a capital letter, or joins those that do: the, of."""
    return word[0].isupper() or word in ("the", "of", "and")


# --- the authors ----------------------------------------------------------------------------------------------------


def _authors(text: str, lines: Iterable[Span]) -> tuple[str, ...]:
    """Return the persons of the first byline among some lines that names one: those before what is nobody's name."""
    for span in lines:
        names = _names_of_byline(_line(text, span))
        persons = takewhile(lambda one: _is_person(one[1], is_first=one[0] == 0), enumerate(names))
        if found := tuple(_family_first(name) for _, name in persons):
            return found
    return ()


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


_BYLINE = regex(r"(?:By|BY|by)\s(?P<names>.+?)(?:,?\s(?:in\b|[|·•–—-]\s).*)?")


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
