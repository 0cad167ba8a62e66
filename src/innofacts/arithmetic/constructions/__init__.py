"""What amounts are said to have to do with each other, in words that leave no doubt: from 40 to 60, a rise of 50 %.

A construction is a pattern of words with places for amounts, whose names say what each amount is (`signs`). Where one
fits, what other amounts of its paragraph would give is no explanation of a wrong claim; and a right claim is explained.
Each module has the constructions of some relations as rows of a table.
"""

import re
from collections.abc import Iterator

from innofacts.arithmetic.amounts.levels import Levels
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.constructions import changes, compared, flows, following, lists, rates, shares, wholes
from innofacts.arithmetic.constructions.found import Found
from innofacts.arithmetic.constructions.pairs import shares_of_parts
from innofacts.arithmetic.constructions.signs import with_signs
from innofacts.arithmetic.phrases import CHANGING, direction
from innofacts.arithmetic.relation import Relation
from innofacts.forms import Forms

_FORMS = Forms(
    (*changes.ROWS, *compared.ROWS, *shares.ROWS, *lists.ROWS, *flows.ROWS, *following.ROWS, *wholes.ROWS, *rates.ROWS)
)


def told(paragraph: Paragraph, levels: Levels) -> Iterator[Relation]:
    """Yield what amounts of a paragraph are said to have to do with each other, right or wrong.

    `levels` are those of the whole text.
    """
    signed = with_signs(paragraph)
    for pattern, relations in _FORMS.likely(signed.text) if len(signed.amounts) > 1 else ():
        for match in _matches(pattern, signed.text):
            said = match.groupdict()
            named = {name: signed.amounts[sign] for name, sign in said.items() if sign in signed.amounts}
            listed = [signed.amounts[sign] for sign in said.get("list") or "" if sign in signed.amounts]
            way = direction(" ".join(said.get(name) or "" for name in ("way", "turn", "updown", "changed")))
            words = {name: one for name, one in said.items() if one and name not in named}
            yield from relations(Found(paragraph, named, listed, way, levels, words))
    yield from shares_of_parts(paragraph, signed, levels)


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield where a pattern fits some text, with a verb or noun of change where it says so: none other hides one."""
    at = 0
    while match := pattern.search(text, at):
        said = match.groupdict()
        is_change = "changed" not in said or said["changed"] in CHANGING or bool(said.get("updown"))
        if is_change:
            yield match
        at = max(match.end() if is_change else match.end("changed"), at + 1)
