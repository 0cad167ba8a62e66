"""Rules of a good library: the table RULES, and a module for each subject, with a function for each rule.

A function yields the violations in the facts that can be read. It gives no false alarms: if a library may be right, it
finds nothing. Reading finds the violations of the rules without a function.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from innofacts.check.copies import ALTERED, MISSING, MOVED, UNCHECKED
from innofacts.check.library import ParsedLibrary, Violation
from innofacts.check.rules import characters, claims, figures, ids, names, sources, words
from innofacts.factfiles.ids import CIRCLE, REFERENCE
from innofacts.factfiles.kinds import FIGURE_RULE, ID_RULE, PERIOD_RULE, UNIT_RULE, VALUE
from innofacts.factfiles.problems import DOMAIN, ENCODING, MISSING_KEY, SYNTAX, TYPE, UNKNOWN_KEY
from innofacts.index.rows import UNREADABLE

ERROR = "error"
WARNING = "warning"
UNCONFIRMED = "unconfirmed"


class Rule(NamedTuple):
    """A rule that a good library keeps."""

    name: str
    """Its name, such as `unknown-key`."""
    severity: str
    """ERROR if a violation makes the library unusable or untrue, WARNING if an editor should look at it."""
    about: str
    """A violation in a few words."""
    example: str
    """A file with a violation at `¦`; an example without [source] is appended to SOURCE_OF_EXAMPLES."""
    find: Callable[[ParsedLibrary], Iterator[Violation]] | None = None
    """The function that finds violations in a library; None if reading or a copy finds them."""
    needs_copy: bool = False
    """Whether only a copy of the source shows violations."""


RULES = (
    Rule(
        UNREADABLE, ERROR, "a file that cannot be read: not a regular file, too large, or a link out of its folder", ""
    ),
    Rule(ENCODING, ERROR, "a file that is not UTF-8", ""),
    Rule(SYNTAX, ERROR, "a file that is not TOML", 'note = "never¦\n'),
    Rule(MISSING_KEY, ERROR, "a required key that is missing", '[[¦fact]]\nid = "a"\n'),
    Rule(UNKNOWN_KEY, ERROR, "an unknown key", '[[fact]]\nid = "a"\nclaim = "c"\n¦meassure = "m"\n'),
    Rule(TYPE, ERROR, "a value of the wrong type, an empty value or a huge one", '[[fact]]\nid = "a"\nclaim = ¦5\n'),
    Rule(VALUE, ERROR, "a value that its key does not allow", '[[fact]]\nid = "a"\nclaim = "c"\nnature = ¦"flows"\n'),
    Rule(
        FIGURE_RULE, ERROR, "a figure that is not in the grammar", '[[fact]]\nid = "a"\nclaim = "c"\nfigure = "80¦"\n'
    ),
    Rule(
        DOMAIN,
        ERROR,
        "a figure that leaves no possible value: a negative count, a share over 100 %",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = ¦"120 %"\nnature = "share"\n',
    ),
    Rule(PERIOD_RULE, ERROR, "not a valid period", '[[fact]]\nid = "a"\nclaim = "c"\nperiod = ¦"soon"\n'),
    Rule(
        UNIT_RULE,
        ERROR,
        "not a valid unit",
        '[[series]]\nid = "a"\nclaim = "c"\nunit = ¦"80"\nvalues = { 2012 = "1.9" }\n',
    ),
    Rule(
        ID_RULE,
        ERROR,
        "an id that is not safe to type, or that is already taken",
        '[[fact]]\nid = "a"\nclaim = "c"\n[[fact]]\nid = ¦"a"\nclaim = "d"\n',
        ids.taken_ids,
    ),
    Rule(
        REFERENCE,
        ERROR,
        "a reference to a fact that does not exist",
        '[[fact]]\nid = "a"\nclaim = "c"\npart_of = ¦"b"\n',
        ids.dangling_references,
    ),
    Rule(
        CIRCLE,
        ERROR,
        "a fact that is part of itself, or replaces itself, through other facts",
        '[[fact]]\nid = "a"\nclaim = "c"\npart_of = ¦"b"\n[[fact]]\nid = "b"\nclaim = "d"\npart_of = "a"\n',
        ids.circles,
    ),
    Rule(
        "control-character",
        ERROR,
        "a control character, which a terminal would act on",
        '[[fact]]\nid = "a"\nclaim = "red ¦\\u001b[31m"\n',
        characters.control_characters,
    ),
    Rule(
        "invisible-character",
        WARNING,
        "a character that is invisible or reorders text",
        '[[fact]]\nid = "a"\nclaim = "abc ¦\u202edef"\n',
        characters.invisible_characters,
    ),
    Rule(
        "unknown-unit",
        WARNING,
        "a unit that looks like a typing error",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = ¦"5 million RNB"\n',
        names.unknown_units,
    ),
    Rule(
        "mixed-units",
        WARNING,
        "a figure in a different unit from the others of its measure",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = "80 laboratories"\nmeasure = "m"\n'
        '[[fact]]\nid = "b"\nclaim = "d"\nfigure = ¦"90 %"\nmeasure = "m"\n',
        names.mixed_units,
    ),
    Rule(
        "unknown-place",
        WARNING,
        "a place of two capital letters that is not a country code",
        '[[fact]]\nid = "a"\nclaim = "c"\nplace = ¦"UK"\n',
        names.unknown_places,
    ),
    Rule(
        "near-miss",
        WARNING,
        "a measure, place, basis or topic that is one typing error away from one that several facts have",
        "".join(f'[[fact]]\nid = "{id_}"\nclaim = "c {id_}"\nmeasure = "patents-granted"\n' for id_ in ("x", "y", "z"))
        + '[[fact]]\nid = "a"\nclaim = "c"\nmeasure = ¦"patents-grnated"\n',
        names.near_misses,
    ),
    Rule(
        "part",
        ERROR,
        "a part that is larger than its whole",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = ¦"90 people"\npart_of = "b"\n'
        '[[fact]]\nid = "b"\nclaim = "d"\nfigure = "80 people"\n',
        figures.parts_beyond_wholes,
    ),
    Rule(
        "share",
        WARNING,
        "a share of more than 100 percent that is not described as a ratio or a growth",
        '[[fact]]\nid = "a"\nclaim = "The share of exports in sales."\nfigure = ¦"264 %"\n',
        figures.shares_over_100,
    ),
    Rule(
        "conflict",
        WARNING,
        "figures of the same thing that cannot all be true, without a note that says so",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = "80 km"\nmeasure = "m"\nplace = "CN"\nperiod = 2023\n'
        '[[fact]]\nid = "b"\nclaim = "d"\nfigure = ¦"90 km"\nmeasure = "m"\nplace = "CN"\nperiod = 2023\n',
        figures.conflicts,
    ),
    Rule(
        "words",
        WARNING,
        "a claim or print whose words give a different number, bound, currency, noun or direction from the figure",
        '[[fact]]\nid = "a"\nclaim = "There are ¦more than 80 parks."\nfigure = "80 parks"\n',
        words.words_of_figures,
    ),
    Rule(
        "year",
        WARNING,
        "a claim that gives its figure for a year that is not in its period",
        '[[fact]]\nid = "a"\nclaim = "In ¦2022 there were 80 parks."\nfigure = "80 parks"\nperiod = 2023\n',
        figures.other_years,
    ),
    Rule(
        "replaced",
        WARNING,
        "a figure that replaces a figure of something else",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = "80 km"\nplace = "CN"\nreplaces = [¦"b"]\n'
        '[[fact]]\nid = "b"\nclaim = "d"\nfigure = "90 km"\nplace = "US"\n',
        ids.other_things_replaced,
    ),
    Rule(
        "future",
        WARNING,
        "a period after the source appeared, in a fact that is not described as a forecast",
        '[[fact]]\nid = "a"\nclaim = "Rails were laid."\nfigure = "80 km"\nperiod = ¦2026\n',
        figures.future_periods,
    ),
    Rule(
        "dates",
        WARNING,
        "a source that was accessed before it was published",
        '[source]\nid = "s"\ntype = "report"\npublisher = "Office"\ntitle = "T"\n'
        "published = 2025\naccessed = ¦2024-12-31\n",
        sources.dates_of_sources,
    ),
    Rule(
        "citation",
        WARNING,
        "a source with too few details to find it again",
        '[¦source]\nid = "s"\ntype = "report"\npublisher = "Office"\n',
        sources.thin_citations,
    ),
    Rule(
        "locator",
        WARNING,
        "a fact without its position in the copy of its source",
        '[source]\nid = "s"\ntype = "report"\npublisher = "Office"\ntitle = "T"\npublished = 2025\n'
        f'copy = {{ characters = 9, sha256 = "{"0" * 64}" }}\n[[¦fact]]\nid = "a"\nclaim = "c"\n',
        sources.missing_locators,
    ),
    Rule(
        "position",
        ERROR,
        "a position beyond the end of the copy, or out of order",
        '[source]\nid = "s"\ntype = "report"\npublisher = "Office"\ntitle = "T"\npublished = 2025\n'
        f'copy = {{ characters = 9, sha256 = "{"0" * 64}" }}\n[[fact]]\nid = "a"\nclaim = "c"\n'
        f'at = ¦{{ start = 5, end = 10, sha256 = "{"0" * 64}" }}\n',
        sources.wrong_positions,
    ),
    Rule(
        "duplicate",
        WARNING,
        "a claim that an earlier fact of the same source already makes",
        '[[fact]]\nid = "a"\nclaim = "Rails were laid."\n[[fact]]\nid = "b"\nclaim = ¦"The rails were laid"\n',
        claims.duplicate_claims,
    ),
    Rule(
        "unfinished",
        ERROR,
        "a placeholder that begins with TODO, as new and draft write them",
        '[[fact]]\nid = "a"\nclaim = ¦"TODO: describe 80 km in your own words"\nfigure = "80 km"\n',
        claims.placeholders,
    ),
    Rule(MOVED, WARNING, "with --copy: a claim whose passage has moved in the copy of its source", "", needs_copy=True),
    Rule(ALTERED, ERROR, "with --copy: a claim whose passage in the copy has changed", "", needs_copy=True),
    Rule(MISSING, ERROR, "with --copy: a claim whose passage is no longer in the copy", "", needs_copy=True),
    Rule(UNCHECKED, ERROR, "with --copy: a claim with no recorded position in the copy", "", needs_copy=True),
    Rule(
        UNCONFIRMED, ERROR, "with --copy: a figure that the passage in the copy does not confirm", "", needs_copy=True
    ),
)
"""All rules, in the order in which `--list-rules` shows them."""

SOURCE_OF_EXAMPLES = (
    '[source]\nid = "s"\ntype = "report"\ntitle = "T"\npublisher = "Office"\npublished = 2025-04-30\n\n'
)
"""The source above an example that has none of its own."""
RULES_BY_NAME = {rule.name: rule for rule in RULES}
