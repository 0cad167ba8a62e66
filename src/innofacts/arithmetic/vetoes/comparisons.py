"""What speaks against two numbers of one thing, or their order."""

from innofacts.arithmetic.paragraph import Paragraph
from innofacts.arithmetic.phrases import stems
from innofacts.arithmetic.relation import Relation
from innofacts.arithmetic.rules.repeats import tell_of_two
from innofacts.english.speakers import SAYING
from innofacts.patterns import regex


def _is_of_another_kind(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a later sentence with one amount is of another thing: the tallest oak is 31 metres. The elm ..."""
    first, last = relation.amounts
    alike = [one for one in paragraph.amounts if one.sentence == last.sentence and one.kind == last.kind]
    subject = _SUBJECT.match(paragraph.text, paragraph.sentences[last.sentence][0])
    told = stems(paragraph.words(first.sentence, first.sentence))
    return bool(
        first.sentence < last.sentence and len(alike) == 1 and subject and told.isdisjoint(stems(subject["noun"]))
    )


_SUBJECT = regex(
    r"(?:The|Its|Their|His|Her|An?)\s(?!(?:one|others?|next|second|two|three|runner-up|rivals?|neighbours?|latter|former|closest|nearest)\b)"
    r"(?P<noun>[a-z]{3,})\b(?!\s(?:tallest|largest|smallest|longest|oldest))"
)


def _is_given_by_another(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether somebody is said to give a number that another sentence has otherwise: the zoo says 241."""
    claim, ahead = relation.claim, paragraph.words(relation.operands[0].sentence, relation.operands[0].sentence)
    words = paragraph.words(claim.sentence, claim.sentence)
    told = _SAYING.search(paragraph.before(claim)) or _ACCORDING.search(words)
    return told is not None and told[0].strip() not in ahead


_SAYING = regex(
    rf"\b(?:{'|'.join(sorted(SAYING))})\s"
    r"(?:(?:that|there|it|they|is|are|was|were|has|have|had|only|just|about)\s){0,3}$"
)
_ACCORDING = regex(r"(?i)\baccording\sto\b")


def _are_of_two(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a number that seems to be told twice is of two things: Ada sold 1,234 cars. Ben sold 1,243."""
    return tell_of_two(paragraph, relation.operands[0], relation.claim)


VETOES = (
    ({"order"}, _is_of_another_kind),
    ({"same"}, _are_of_two),
    ({"same"}, _is_given_by_another),
)
"""The forms of relations for which each veto is asked, and the veto."""
