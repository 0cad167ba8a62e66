"""What amounts are said to have to do with each other, in words that leave no doubt: from 40 to 60, a rise of 50 %.

A construction is a pattern of words with places for amounts, whose names say what each amount is (`signs`). Where one
fits, what other amounts of its paragraph would give is no explanation of a wrong claim; and a right claim is explained.
Each module has the constructions of some relations as rows of a table.
"""

from collections.abc import Iterator

from innofacts.arithmetic.constructions import changes, compared, following, lists, rates, shares, wholes
from innofacts.arithmetic.constructions.found import Found
from innofacts.arithmetic.constructions.pairs import shares_of_parts
from innofacts.arithmetic.constructions.signs import with_signs
from innofacts.arithmetic.levels import Levels
from innofacts.arithmetic.paragraph import Paragraph
from innofacts.arithmetic.phrases import CHANGING, direction
from innofacts.arithmetic.relation import Relation
from innofacts.forms import Forms

_FORMS = Forms((*changes.ROWS, *compared.ROWS, *shares.ROWS, *lists.ROWS, *following.ROWS, *wholes.ROWS, *rates.ROWS))


def told(paragraph: Paragraph, levels: Levels) -> Iterator[Relation]:
    """Yield what amounts of a paragraph are said to have to do with each other, right or wrong.

    `levels` are those of the whole text.
    """
    signed = with_signs(paragraph)
    for match, relations in _FORMS.matches(signed.text, 0, len(signed.text)) if len(signed.amounts) > 1 else ():
        said = match.groupdict()
        named = {name: signed.amounts[sign] for name, sign in said.items() if sign in signed.amounts}
        listed = [signed.amounts[sign] for sign in said.get("list") or "" if sign in signed.amounts]
        if "changed" in said and said["changed"] not in CHANGING:
            continue
        way = direction(" ".join(said.get(name) or "" for name in ("way", "turn", "updown", "changed")))
        words = {name: one for name, one in said.items() if one and name not in named}
        yield from relations(Found(paragraph, named, listed, way, levels, words))
    yield from shares_of_parts(paragraph, signed, levels)
