"""Constructions of what came and went, and of income and costs: twelve joined and nine left, so that there are 63."""

from collections.abc import Iterator

from innofacts.arithmetic.amounts.alike import are_comparable
from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.constructions.found import Found, is_how_much_more, rows
from innofacts.arithmetic.constructions.signs import place
from innofacts.arithmetic.ends import are_alike, may_be_ends
from innofacts.arithmetic.relation import Relation
from innofacts.patterns import regex

_PLACES = {
    **{name: place(name) for name in ("first", "last", "gain", "loss", "size")},
    "income": r"(?:[Ii]ncome|[Tt]urnover|[Rr]evenues?|[Ss]ales|[Tt]akings|[Rr]eceipts)",
    "costs": r"(?:costs?|expenditure|spending|expenses|outgoings)",
    "on income": r"{size}{few} on (?:an? |its |their )?{income} of{nearly} {gain}{few}",
    "balance": r"(?P<balance>loss|deficit|shortfall|profit|surplus)",
    "took": r"(?:took(?: in)?|earned|raised|received|brought in)",
    "cost": r"(?:spent|paid out|cost)",
    "were": r"(?:(?:has|have|had|was|were) (?:been )?)?",
    "came": r"(?:joined|arrived|opened|reopened|added|hired|recruited|taken on|took on|admitted|born|acquired|bought|"
    r"built|gained|enrolled|imported|launched|founded|moved in)",
    "went": r"(?:left|closed|shut(?: down)?|dissolved|resigned|retired|died|lost|sold|exported|demolished|scrapped|"
    r"withdrawn|withdrew|disappeared|dismissed|laid off|moved out|given up|gave up)",
    "paid in": r"(?:{income}|[Dd]eposits)",
    "paid out": r"(?:payments|withdrawals|{costs})(?: of| to| had been| were| was| came to)?",
    "leads to": r"(?:taking|bringing|cutting|raising|lifting|reducing|so(?: that)?|which (?:took|brought|cut|raised))",
    "from to": "from{nearly} {first} to{nearly} {last}",
    "leaving": r"[^{any}.;]{0,40}(?:, so(?: that)?|, which means(?: that)?|, leaving(?: it| us| them)?(?: with)?|"
    r", which left (?:it|us|them) with|, (?:taking|bringing) [^{any}.;]{0,30} to)",
    "and": r"[^{any}.;]{0,40}?,? (?:and|but|while)(?: (?:the|its|other|only|just))*",
}
_FORMS = (
    r"{gain}{few} {were}{came}{and} {loss}{few} {were}{went}\b",
    r"{loss}{few} {were}{went}{and} {gain}{few} {were}{came}\b",
    r"\b{came} {gain}{few}{and} {went} {loss}",
    r"\b{went} {loss}{few}{and} {came} {gain}",
    r"\b{paid in}[^{any}.;]{0,30}{gain}{and} {paid out}{nearly} {loss}",
)
# Twelve joined and nine left, taking the number from 60 to 63
_FROM_TO = tuple(rf"{form}[^{{any}}.;]{{0,40}}, {{leads to}} [^{{any}}.;]{{0,40}}\b{{from to}}" for form in _FORMS)
# Twelve joined and nine left, five of them to work abroad. Our staff thus grew from 60 to 63
_THUS = tuple(
    rf"{form}[^{{any}}.;]{{0,40}}\..{{0,160}}?\b(?:therefore|thus)(?:[^{{any}}.;]|{{percent}}){{0,60}}? {{from to}}"
    for form in _FORMS
)
# There are 63 clubs, three more than the 60 of May. In the summer 12 joined and nine left
_AHEAD = tuple(
    r"{last}{few},(?: {size} (?:[a-z-]+ )?{more} than| compared with| against| (?:up|down) from) {the}{nouns}{first}"
    rf"[^{{any}}.]{{0,60}}\. [^{{any}}.;]{{0,40}}{form}"
    for form in _FORMS
)
# so that 63 are left; which left it with 63
_LEAVING = tuple(f"{form}{{leaving}}{{nearly}} {{last}}" for form in _FORMS)
# which left it with 63, compared with 60 in May
_LEAVING_OF = tuple(
    f"{form}{{few}},? (?:compared with|against|up from|down from) {{the}}{{nouns}}{{first}}" for form in _LEAVING
)
# a loss of 20 on income of 60, having spent 80; made a profit of 20: it took 80 and spent 60
_BALANCES = (
    (
        r"\b(?:{balance} of|lost){nearly} {on income},? "
        r"(?:having spent|after {costs} of|with {costs} of|and {costs} of){nearly} {loss}"
    ),
    (
        r"\b(?:{balance} of|lost){nearly} {on income}\. "
        r"(?:Its|Their|The) (?:total )?{costs}(?:, [^{any}.;,]{0,40},)? (?:were|was|came to|amounted to){nearly} {loss}"
    ),
    (
        r"\b{balance} of{nearly} {size}{few}(?::|\.|,? (?:as|because)) [^{any}.;]{0,40}?\b{took}{nearly} {gain}{few},? "
        r"(?:and|but|while)[^{any}.;]{0,30} {cost}{nearly} {loss}"
    ),
    (
        r"\b{took}{nearly} {gain}{few},? (?:and|but)[^{any}.;]{0,30} {cost}{nearly} {loss}{few}, "
        r"(?:a|which (?:left|leaves|made) (?:it |them )?(?:with )?a|making a) {balance} of{nearly} {size}"
    ),
    (
        r"\b[Ii]ncome (?:was|came to){nearly} {gain}{few},? and {costs}(?: was| were| came to)?{nearly} {loss}"
        r"{few}\. (?:That|This|It) (?:left|leaves|makes|made|meant|means) a {balance} of{nearly} {size}"
    ),
)

_SIDES = (
    # income came to 60 and costs to 40, which left a surplus of 20
    (
        r"\b{income}\b[^{any}.;]{0,60}{first}{few}"
        r",? (?:and|against|while|with) [^{any}.;]{0,40}\b{costs}\b"
        r"[^{any}.;]{0,40}{last}[^{any}.;]{0,60}\ba {balance} of{nearly} {size}"
    ),
)
_TURNED_ROUND = (
    # a profit of 40 follows a loss of 20, a turnaround of 60
    (
        r"\b{balance} of{nearly} {last}[^{any}]{0,80}"
        r"\b(?P<other>surplus|profit|deficit|loss) of{nearly} {first}[^{any}.;]{0,60}"
        r"\ba (?:turn-?a?round|swing) of{nearly} {size}"
    ),
)


def _balances(found: Found) -> Iterator[Relation]:
    """Yield by how much costs are above income, or below it, or the last of the three that are so far apart."""
    size, gain, loss = (found.named[name] for name in ("size", "gain", "loss"))
    is_loss = found.words.get("balance", "loss") in _LOSSES
    less, more = (gain, loss) if is_loss else (loss, gain)
    if are_alike(gain, loss) and are_alike(size, gain):
        if max(gain, loss, size) == loss:
            right = gain.span + size.span if is_loss else gain.span - size.span
            yield Relation("sum" if is_loss else "rest", loss, (gain, size), right)
        elif more.number > less.number:
            yield Relation("rest", size, (more, less), more.span - less.span)


_LOSSES = ("loss", "deficit", "shortfall")


def _sides(found: Found) -> Iterator[Relation]:
    """Yield which of two amounts is more, if that is not what their balance is called."""
    income, costs, size = (found.named[name] for name in ("first", "last", "size"))
    is_plus = found.words["balance"] not in _LOSSES
    is_balance = size.value.fits(abs(income.span - costs.span)) and are_alike(income, costs)
    if is_balance and income.number != costs.number and is_plus != (income.number > costs.number):
        yield Relation("order", income, (costs,), costs.span, is_opposite=True)


def _turned_round(found: Found) -> Iterator[Relation]:
    """Yield how far a profit is from a loss."""
    first, last, size = (found.named[name] for name in ("first", "last", "size"))
    gains = [found.words[name] not in _LOSSES for name in ("balance", "other")]
    if gains[0] != gains[1] and are_alike(first, last) and are_comparable(size, last):
        is_gap = size.value.allows(abs(first.span - last.span))  # which is no turn from one to the other
        yield Relation("sum", size, (first, last), first.span + last.span, is_opposite=is_gap)


def _of_both(found: Found) -> Iterator[Relation]:
    """Yield what is there now, of what was there, what came and what went."""
    yield from _balance(found, found.named["first"])


def _of_the_one_before(found: Found) -> Iterator[Relation]:
    """Yield what is there now if only one amount before what came and went may be what was there."""
    gain, loss = found.named["gain"], found.named["loss"]
    paragraph, last = found.paragraph, found.named["last"]
    among = [one for one in paragraph.near(min(gain, loss)) if one < min(gain, loss) and may_be_ends(one, last)]
    if len(among) == 1 and not is_how_much_more(paragraph, *among):
        yield from _balance(found, among[0])


def _balance(found: Found, first: Amount) -> Iterator[Relation]:
    """Yield what is there now, of some amounts of one kind; none of a part of them, and of no others that moved."""
    last, gain, loss = (found.named[name] for name in ("last", "gain", "loss"))
    words = found.paragraph.words(gain.sentence, loss.sentence)
    are_plain = all(one.is_plain and not (one.is_time or one.per) for one in (first, last, gain, loss))
    is_of_one = may_be_ends(first, last) and all(may_be_ends(one, end) for one in (gain, loss) for end in (first, last))
    if are_plain and is_of_one and loss.number < first.number and not _OTHERS.search(words):
        yield Relation("balance", last, (first, gain, loss), first.span + gain.span - loss.span)


_OTHERS = regex(r"(?i)\b(?:merged|mergers?|transfer\w*|moved\sto|among\sthem|including|also|others?|net)\b")

_WENT = (
    "left closed shut dissolved resigned retired died lost sold exported demolished scrapped withdrawn withdrew "
    "disappeared dismissed laid_off moved_out given_up gave_up payments withdrawals cost expenditure "
    "spending expenses outgoings"
)
ROWS = rows(
    _PLACES,
    (_of_both, (*_FROM_TO, *_THUS, *_AHEAD, *_LEAVING_OF), _WENT),
    (_of_the_one_before, _LEAVING, _WENT),
    (_balances, _BALANCES, "loss lost deficit shortfall profit surplus"),
    (_sides, _SIDES, "loss deficit shortfall profit surplus"),
    (_turned_round, _TURNED_ROUND, "loss deficit shortfall profit surplus"),
)
"""The constructions."""
