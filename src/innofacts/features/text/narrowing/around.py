"""The clause of a figure, and what belongs to it before and behind: where words may narrow what the figure is of."""

from typing import NamedTuple

from innofacts.english.boundaries import CLAUSE_ENDS_AND_RELATIVES, MARKS, clause_around, clause_start
from innofacts.patterns import regex
from innofacts.prose.figures import Mention


class Around(NamedTuple):
    """A figure in its text, with its clause and what belongs to that."""

    text: str
    mention: Mention
    start: int
    """Where its clause begins; a relative clause is none of its own."""
    end: int
    lead: str
    """The words that begin the sentence, and belong to the clause: before tax, at the prices of 2015."""
    added: str
    """The words that follow the clause, and belong to it: counting commuter trips only."""
    is_first: bool
    """Whether no other clause comes before its clause."""
    before: str
    """Its clause before it, from what something is compared with on."""
    behind: str
    """Its clause behind it, up to what something is compared with."""

    @property
    def clause(self) -> str:
        """The clause itself."""
        return self.text[self.start : self.end]

    @property
    def leading(self) -> str:
        """Its sentence up to it; empty if other clauses come before its clause."""
        return self.text[self.mention.sentence[0] : self.mention.start] if self.is_first else ""


def around(text: str, mention: Mention) -> Around:
    """Return a figure of a text with what belongs to its clause."""
    first, last = mention.sentence
    start, end = clause_around(text, mention.sentence, mention[:2], CLAUSE_ENDS_AND_RELATIVES)
    before, behind = clause_around(text, mention.sentence, mention[:2], COMPARING)
    lead, added = _LEAD.match(text, first, last), _AFTERTHOUGHT.match(text, end, last)
    return Around(
        text,
        mention,
        start,
        end,
        lead=lead[0] if lead and lead.end() <= start else "",
        added=added[0] if added else "",
        is_first=clause_start(text, mention.sentence, mention.start, _OTHER_CLAUSES) == first,
        before=text[before : mention.start],
        behind=text[mention.end : behind],
    )


COMPARING = MARKS | {"and", "but", "while", "which", "that", "than", "against", "because", "when"}
"""Where what is said of a figure ends, since something else follows, with which it may be compared."""
_OTHER_CLAUSES = frozenset(":;–").union("and but while because".split())
_LEAD = regex(r"[^,.;:\d]{1,40},|[^,.;:]{1,30}\b\d{4},")
_AFTERTHOUGHT = regex(r"(?:,\s|\s(?=if\b|when\b))[^,;:\d]{1,60}(?=[,.;]|\Z)")
