"""Facts, their sources, and what one file contains; all frozen."""

from collections.abc import Mapping
from functools import lru_cache

from innofacts.errors import Problem
from innofacts.records import Record
from innofacts.values.figures import Figure, Quantity
from innofacts.values.intervals import Interval
from innofacts.values.periods import Period

_FRAGMENT_WORDS = 5  # at either end of a quote: enough to be unique, short enough for an address

NATURES = ("flow", "stock", "cumulative", "share", "rank", "change", "rate", "index")
PRELIMINARY, FINAL, REVISED = "preliminary", "final", "revised"
VINTAGES = (PRELIMINARY, FINAL, REVISED)
"""The vintages, each of which replaces those before it."""
OPINION = "opinion"
STANDINGS = ("official", "dataset", "press", OPINION, "secondary")

# The item types of CSL 1.0.2, appendix III (https://docs.citationstyles.org/en/stable/specification.html).
SOURCE_TYPES = tuple(
    """
    article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
    document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
    manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
    personal_communication post post-weblog regulation report review review-book software song speech standard thesis
    treaty webpage
    """.split()
)


class Copy(Record):
    """The text that the locators of a source refer to; the text itself is not kept."""

    characters: int
    """Its length in Unicode code points."""
    sha256: str
    """The SHA-256 of its UTF-8 bytes, without BOM and with LF newlines, in hexadecimal."""


class Locator(Record):
    """The position of a claim in the copy of its source."""

    paragraph: int | None = None
    """The block between blank lines, from 1."""
    start: int | None = None
    """The first code point of the span, from 0."""
    end: int | None = None
    """The code point after the span."""
    printed: str = ""
    """The figure as printed there, from the bound word to the unit."""
    sha256: str = ""
    """The fingerprint of the span (docs/library.md)."""


class Source(Record):
    """Who speaks, where and when."""

    id: str
    """The citation key, unique in the library."""
    type: str
    """A CSL item type: `article-newspaper`."""
    title: str = ""
    """The title, where the source has one."""
    authors: tuple[str, ...] = ()
    """The authors as "Family, Given"; without a comma an institution."""
    publisher: str = ""
    """Who published it."""
    container: str = ""
    """The journal, site or series that it appeared in."""
    published: Period | None = None
    """When it appeared: a day, a month or a year."""
    reported: Period | None = None
    """When a retelling of it appeared, if the release itself is not at hand."""
    url: str = ""
    """The address at which it can be read."""
    doi: str = ""
    """Its DOI."""
    accessed: Period | None = None
    """The day on which it was read there."""
    language: str = ""
    """Its language as a BCP 47 tag: `en`."""
    license: str = ""
    """Its licence."""
    standing: str = ""
    """Who is speaking: one of STANDINGS."""
    fiscal_year: str = ""
    """The month and day on which its fiscal years begin: `07-01`."""
    copy: Copy | None = None
    """The text that locators refer to."""

    def __repr__(self) -> str:
        """Return the id and the speaker, as for a fact."""
        return f"<source {self.id}: {self.speaker}>"

    @property
    def speaker(self) -> str:
        """Who says what the source says: its authors by name, else its publisher."""
        return _spoken_all(self.authors) or self.publisher

    @property
    def public(self) -> Period | None:
        """The time by which its figures were public: when it appeared, else when a retelling of it did."""
        return self.published or self.reported


@lru_cache(maxsize=256)  # each fact of a source asks
def _spoken_all(authors: tuple[str, ...]) -> str:
    return ", ".join(map(_spoken, authors))


def _spoken(author: str) -> str:
    """Return "Cui, Yan" as "Yan Cui"; an institution as it is."""
    family, comma, given = (part.strip() for part in author.partition(","))
    return f"{given} {family}".strip() if comma else author


class Fact(Record):
    """One claim of one source, with its figure where it has one."""

    id: str
    """The key, unique in the library; `series@period` for a value of a series."""
    claim: str
    """The claim, in words of the library's own."""
    source: Source
    """Who says it."""
    file: str
    """The file with the fact, as the user named it."""
    line: int
    """The line of its table in that file, from 1."""
    quantity: Quantity | None = None
    """The figure and the values that it can mean; None for a claim without a figure."""
    measure: str = ""
    """The name of the measure: `rd-expenditure`."""
    place: str = ""
    """An ISO 3166 code or a name."""
    period: Period | None = None
    """The time of the claim."""
    nature: str = ""
    """One of NATURES."""
    basis: str = ""
    """The way of measuring: `current prices`, `PPP`, `headcount`, `by office`."""
    vintage: str = ""
    """One of VINTAGES."""
    scope: str = ""
    """The things that are included, if the measure does not say so."""
    topics: tuple[str, ...] = ()
    """The topics it belongs to."""
    part_of: str = ""
    """The id of the whole that this is a part of."""
    replaces: tuple[str, ...] = ()
    """The ids of the figures that this one supersedes."""
    by: str = ""
    """Who says it, if not the authors of the source."""
    says: str = ""
    """The kind of statement of a claim without a figure: `superlative`, `causal`, `policy`."""
    note: str = ""
    """A remark for readers."""
    at: Locator = Locator()
    """Where it appears in the copy of the source."""
    quote: str = ""
    """The words of the source, if they may be kept."""
    see: tuple[str, ...] = ()
    """The ids of facts that bear on the claim though they measure something else, or nothing."""
    series: str = ""
    """The id of the series it is a value of."""
    breaks: tuple[Period, ...] = ()
    """The periods from which the definition of its series differs."""
    path: tuple[str | int, ...] = ()
    """The path of its table in the parsed file: `("fact", 3)`, `("series", 0, "values", "2012")`."""

    def __repr__(self) -> str:
        """Return the id and the figure: notebooks show this, and all fields fill a screen."""
        return f"<fact {self.id}: {self.figure.words()}>" if self.figure else f"<fact {self.id}>"

    @property
    def published(self) -> Period | None:
        """When the figure was made public: with its source, unless it belongs to an earlier release."""
        return self.source.published

    @property
    def figure(self) -> Figure | None:
        """The figure of the quantity, None for a claim without one."""
        return self.quantity and self.quantity.figure

    @property
    def interval(self) -> Interval | None:
        """The possible values of the figure in base units, None for a claim without one."""
        return self.quantity and self.quantity.interval

    def stated(self) -> Quantity:
        """Return the quantity of a fact that is known to have one; raises ValueError for a claim without a figure."""
        if self.quantity is None:
            message = f"{self.id} has no figure"
            raise ValueError(message)
        return self.quantity

    @property
    def called(self) -> str:
        """What messages call a fact that has a figure: its id, and the figure in words."""
        return f"{self.id} ({self.stated().figure.words()})"

    @property
    def references(self) -> tuple[tuple[tuple[str | int, ...], str], ...]:
        """The ids that it refers to, each with the path of its value in the table."""
        whole = [(("part_of",), self.part_of)] if self.part_of else []
        lists = (("replaces", self.replaces), ("see", self.see))
        return (*whole, *(((key, position), id_) for key, ids in lists for position, id_ in enumerate(ids)))

    @property
    def speaker(self) -> str:
        """Who says it: `by`, else the speaker of the source."""
        return self.by or self.source.speaker

    @property
    def link(self) -> str:
        """The address of the quote in its source as a text fragment, empty without an address or a quote.

        https://wicg.github.io/scroll-to-text-fragment/: a long text is named by its first and last words, and hyphens
        are encoded too since they have a meaning there.
        """
        words = self.quote.split()
        if not self.source.url or not words:
            return ""
        ends = [words] if len(words) <= 2 * _FRAGMENT_WORDS else [words[:_FRAGMENT_WORDS], words[-_FRAGMENT_WORDS:]]
        from urllib.parse import quote as percent_encoded  # 2 ms, and few facts have a quote

        parts = [percent_encoded(" ".join(end), safe="").replace("-", "%2D") for end in ends]
        return f"{self.source.url.partition('#')[0]}#:~:text={','.join(parts)}"


class Broken(Record):
    """What is known of a fact or a series with a mistake."""

    id: str
    """Its id, empty if it has none."""
    path: tuple[str | int, ...]
    """The path of its table in the parsed file."""
    references: tuple[tuple[tuple[str | int, ...], str], ...]
    """The ids that it refers to, each with the path of its value in the table."""


class FactFile(Record):
    """The content of one file: its source, the facts without a mistake, and every problem."""

    name: str
    """The file, as the user named it."""
    source: Source | None = None
    """The source, None if the file has no source with an id."""
    facts: tuple[Fact, ...] = ()
    """The facts without a mistake, in the order of the file."""
    source_table: Mapping[str, object] | None = None
    """The table of the source as written, from which it can be read again."""
    tables: tuple[Mapping[str, object], ...] = ()
    """The table of each of these facts as written, from which it can be read again."""
    spoiled: tuple[str, ...] = ()
    """The ids of the facts with a mistake: a reference to one of them is not dangling."""
    broken: tuple[Broken, ...] = ()
    """The facts and series with a mistake, of whose other keys more mistakes may be told."""
    problems: tuple[Problem, ...] = ()
    """The problems, in the order of the file."""
    synonyms: tuple[tuple[str, str], ...] = ()
    """From `library.toml`: words, each with its meaning."""
    measured: frozenset[str] = frozenset()
    """From `library.toml`: the keys of the units that measure and do not count."""
