"""Words that say of an amount that it is how far two others are apart: so it fell by 40; 60, a rise of 20; 20 short."""

from typing import NamedTuple

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import PERCENT, POINTS
from innofacts.arithmetic.phrases import (
    BY,
    CHANGE,
    CHANGED,
    COMPARATIVE,
    JUST,
    MOVING,
    NOUN_OF_CHANGE,
    YEARLY,
    any_of,
)
from innofacts.english.cardinals import CARDINALS
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.numerals import YEAR
from innofacts.english.wording import NOUNS_OF_GAPS
from innofacts.patterns import regex


class Said(NamedTuple):
    """How words say that an amount follows from others."""

    far: int
    """In how many sentences before its own, at most, these are."""
    has_own: bool = False
    """Whether one of them is in its own sentence."""
    is_of_rows: bool = False
    """Whether they may be those of a row of a table: the increase of 40."""


APART = rf"(?:{CHANGE}|{'|'.join(sorted(NOUNS_OF_GAPS))})"
_SCALE = r"(?:\s(?:million|billion))?"
# What comes after how much more something is; no verb of the next thing: 60 led to a higher mark, 46 expect higher pay.
_HOLDING = (
    "(?:expect|foresee|report|want|think|say|see|get|pay|earn|have|need)s?|foresaw|thought|said|saw|got|paid|had|has"
)
_OLDER = "older|younger|taller|longer|shorter|wetter|drier|warmer|colder|heavier|lighter"
MORE = regex(
    rf"(?i){_SCALE}(?:\s(?!(?:and|or|but|to|an?|the|is|are|was|were|did|so|\w+ed|{_HOLDING})\b)[a-z-]+){{0,2}}?"
    rf"\s(?:{COMPARATIVE}|{_OLDER})\b(?!\sof\b)"
)
_OR_IN_PERCENT = r"(?:\s[a-z]+)?\sor\s[\d.,]+\s?(?:%|per\s?cent)"  # 70 cents or 25 per cent more
SIZE_OR_MORE = regex(rf"{_OR_IN_PERCENT}\s(?:{COMPARATIVE})\b")
_SIZE_OR = regex(r"(?:,|,\swhich\sis)\s\S+(?:\s[a-z]+)?\sor\s$")
_CLOSED_MORE = regex(rf"(?:{_OR_IN_PERCENT}|(?:\s[a-z]+){{0,2}})\s(?:{COMPARATIVE})(?=[,.;)])")
# Than what is told elsewhere: than in the north, than now.
_THAN_A_TIME = (
    r"(?:an?|one|two|three|five|ten)\s(?:year|month|week|day|decade|season)|"
    r"(?:last|usual|before|normal|previously)\b(?!\s[a-z]+[’'])|(?:in\s)?the\s(?:[a-z]+\s)?(?:year|month|week|season)\sbefore\b"
)
_THAN_ELSEWHERE = regex(rf"\s?(?:than\s(?!{_THAN_A_TIME})|that\sof\s|those\sof\s)|\sthan\s(?:now|today|at\spresent)\b")
SHORT = regex(
    r"(?:\s[a-z]+){0,2}?\s(?:short\b(?!\sof\b)|(?:over|under)(?=\scapacity|\sbudget|\starget)|vacant|below|"
    r"too\s(?:few|many|little|much))"
)
_MISSED = regex(
    r"(?i)\b(?:miss(?:ed|es|ing)?|beat(?:s|en|ing)?|exceed(?:s|ed|ing)?|outnumber(?:s|ed)?|overspent|underspent|"
    rf"overshot|undershot|surpass(?:es|ed)?|tops?|topped)\b(?![^.;:]*\b(?:last|previous)\b)[^.;:]{{0,40}}\bby\s{JUST}$"
)
_FELL = regex(r"\b(?:fell|falls|fall|is|was|were|are|came|comes|finished|ended)\s$")
# so the number fell by; thus it is; and no clause of something else behind it
_SO = regex(
    r"(?i)\b(?:so(?!\s(?:far|many|much|called|long|on)\b)|thus|therefore|hence|consequently|accordingly|"
    r"(?:which|that|this)\s(?:means?|meant)|meaning|in\sother\swords)\b"
    r"(?![^.;:]*\b(?:while|whereas|although|but|whose|who|which)\b)"
    r"(?![^.;:]*\b(?:the\s(?:[a-z]+\s){1,2}that|without|nothing|others?|rest)\b)[^.;:]{0,90}$"  # the share that did not
)
_BEHIND_A_COMMA = regex(rf",\s{JUST}{MONEY_SIGN}?$")
_THAT_IS = regex(
    r"(?i)^\W*(?:that|this|it|which)\s(?:is|was|means|meant|makes|made|represents|represented|marks|amounts\sto|comes\sto)\s"
    rf"(?:(?:an?\s|{JUST}){MONEY_SIGN}?|[^.;:]{{0,60}},\sor\s)$"
)
_LEAVING = regex(
    r"(?i)\b(?:leaving|leaves|left|giving|gives|making|makes|meaning|for)\s(?:an?|the|its)\s(?:[a-z-]+\s){0,2}?"
    rf"{APART}\s(?:of\s)?{JUST}$"
)
# it has risen by; the number has fallen by
_IT = "(?:it|they|this|that|(?:the|its|their) (?:number|total|figure|share|level|rate|sum|amount)s?)"
_HAS_MOVED = any_of(
    rf"(?:^\W*|[,;] (?:and |but |so )?)(?:(?P<it>{_IT} )|(?:its|their|the|that|this) (?:[a-z]+ ){{1,3}}?)"
    rf"(?:has|have|had|is|are) (?:[a-z]+ )?(?:{CHANGED}|gone (?:up|down)|up|down) (?:[a-z]+ )?by {JUST}{MONEY_SIGN}?$"
)
_HAS_LOST = any_of(rf"^\W*{_IT} (?:has|have|had) (?:[a-z]+ )?(?:lost|gained) {JUST}$")  # it has lost 8 per cent
_CLOSED = regex(r"(?=[.,;]|$)")
_THE = regex(rf"(?i)\b(?:the|that|this|its|their)\s(?:[a-z-]+\s)?{APART}\s(?:of|comes\sto|came\sto)\s{JUST}$")
_THE_SO_MANY = regex(rf"(?i)\b(?:the|that|this|those|these)\s{MONEY_SIGN}?$")
ADDED = regex(rf"{_SCALE}\s(?:additional|extra|more|further|{APART})\b")
_PROJECT = regex(r"\b(?:expansion|extension|improvement)s?$")  # the $236 million expansion of the plant
_OF_SOMETHING = regex(r"[\s\w]{0,12}?\s(?:for|in|to|at|from)\s")  # the increase of 12 million for schools
# it had 40 more; and there were 40 fewer
_HAS_MORE = regex(
    rf"(?i)(?:^\W*|[,;]\s(?:and\s|but\s)?)(?:it|they|there|we|the\s[a-z]+)\s(?:still\s|now\s|also\s|thus\s)?[a-z]+\s{JUST}{MONEY_SIGN}?$"
)
_FROM_THEN = regex(
    r"(?:\s[a-z]+){0,2}?\s(?:since(?!\sthen\b)|over|from|to|in|within|on|of|for|during|after|compared|against|as|every|each)\b"
)
_LOSES = regex(r"\b(?:los(?:es?|t|ing)|gain(?:s|ed)?)\s$")
_AND_MORE = regex(rf"\sand\s{MONEY_SIGN}?\d")  # an increase of 5 % and 3 %
APPOSED = regex(
    rf"(?i)(?<=.)(?:,|[–—-]|\()\s?(?:which\sis\s)?(?:(?:or|by|up|down|i\.e\.)\s(?:by\s)?|"
    rf"(?:an?|the|its)\s(?:[a-z-]+\s){{0,2}}?(?P<noun>{APART})\sof\s(?:plus\s|minus\s)?)?{JUST}{MONEY_SIGN}?$"
)
# An amount of the past at the beginning of a sentence: A year earlier it was 40, 20 fewer.
_COUNTS = "|".join(CARDINALS)
_EARLIER = regex(
    rf"(?i)\W*(?:(?:an?|{_COUNTS})\s(?:[a-z]+\s)?(?:years?|months?|weeks?|decades?|seasons?|quarters?)\s(?:earlier|before|ago)\b|"
    rf"(?:in|by)\s(?:[a-z]+\s)?{YEAR}\b|last\s(?:year|month|week|season)\b|the\s(?:[a-z]+\s)?(?:year|month|week|season)\sbefore\b|"
    r"in\sthe\sprevious\s)"
)
_LONGEST, _LAST = 70, 24  # characters before an amount that say that it follows
_SOON = 30  # characters


class _Words(NamedTuple):
    """The words around an amount, in its sentence."""

    before: str
    near: str
    """The last of those before it."""
    last: str
    """The very last."""
    after: str
    is_more: bool
    """Whether those after it call it more or less."""


def said_of(paragraph: Paragraph, claim: Amount) -> Said | None:
    """Return how words say that an amount is how far two others are apart; None if they do not."""
    before = paragraph.before(claim, 2 * _LONGEST)
    after = paragraph.text[claim.end : paragraph.end_of(claim)][:_LONGEST] if claim.is_share else paragraph.after(claim)
    more = MORE.match(after) or SIZE_OR_MORE.match(after)
    if (more and _THAN_ELSEWHERE.match(after, more.end())) or YEARLY.search(after, 0, _SOON) or _AND_MORE.match(after):
        return None
    words = _Words(before, before[-_LONGEST:], before[-_LAST:], after, more is not None)
    return _concluded(paragraph, claim, words) or _apposed(paragraph, claim, words)


def _concluded(paragraph: Paragraph, claim: Amount, words: _Words) -> Said | None:
    """Return how a word that refers to what was told says so: so it fell by 40; that is 40 more; the fall of 40."""
    is_of = (" of " in words.last or " to " in words.last) and not _is_of_all(claim, words)
    if is_of and _LEAVING.search(words.near):
        return Said(0)
    is_the_size = is_of and _THE.search(words.near) and not _OF_SOMETHING.match(words.after)
    added = ADDED.match(words.after) if _THE_SO_MANY.search(words.last) else None
    added = None if added and claim.kind.startswith("money") and _PROJECT.search(added[0]) else added
    if is_the_size or (added and not _OF_SOMETHING.match(words.after, added.end())):
        return Said(2, is_of_rows=True)
    is_clause = _SO.search(words.before) and not (_BEHIND_A_COMMA.search(words.last) or _LOSES.search(words.last))
    if is_clause and (words.is_more or _is_short(words) or BY.search(words.last) or MOVING.search(words.near)):
        return Said(3)
    if _is_of_what_was_told(paragraph, claim, words):
        return Said(2)
    noun = NOUN_OF_CHANGE.match(words.after)
    if (words.is_more or noun) and _THAT_IS.search(paragraph.before(claim, claim.begin)):
        return Said(2 if noun or _CLOSED_MORE.match(words.after) else 1)
    return None


def _is_of_what_was_told(paragraph: Paragraph, claim: Amount, words: _Words) -> bool:
    """Return whether a sentence says how much what was told before has changed: it has risen by 40; it has 40 more."""
    before = paragraph.before(claim, claim.begin)
    moved = _HAS_MOVED.search(before)
    if moved and (moved["it"] or claim.kind != PERCENT):
        return _FROM_THEN.match(words.after) is None
    if claim.is_share and _HAS_LOST.search(before):
        return _CLOSED.match(words.after) is not None
    return words.is_more and claim.kind != PERCENT and _HAS_MORE.search(before) is not None


def _apposed(paragraph: Paragraph, claim: Amount, words: _Words) -> Said | None:
    """Return how words beside one of the two amounts say so: it missed 60 by 20; 60, 20 more; 60, a rise of 20."""
    is_short = SHORT.match(words.after) is not None
    if _is_short(words) or ("by" in words.last and _MISSED.search(words.near)):
        return Said(min(3, claim.sentence), has_own=True)
    if words.is_more and _SIZE_OR.search(words.near):
        return Said(1)
    found = APPOSED.search(words.near)
    if found and (found["noun"] or words.is_more or claim.kind == POINTS or is_short) and not _is_of_all(claim, words):
        has_base = " than " in words.after  # than the year before, which is told nowhere
        is_earlier = not has_base and _EARLIER.match(paragraph.text, paragraph.sentences[claim.sentence][0])
        return Said(2 if is_earlier else 1 if _CLOSED_MORE.match(words.after) else 0)
    return None


def _is_of_all(claim: Amount, words: _Words) -> bool:
    """Return whether a share is one of sales, of a budget or of all votes: a margin of 9 per cent."""
    found = _SHARE_OF_ALL.search(words.near) if claim.is_share else None
    return found is not None and (claim.kind == PERCENT or found["what"] == "majority")


_SHARE_OF_ALL = regex(rf"\b(?P<what>margin|surplus|deficit|majority)\sof\s{JUST}$")


def _is_short(words: _Words) -> bool:
    """Return whether something is said to be so far below what it should be: it fell 40 short."""
    return SHORT.match(words.after) is not None and _FELL.search(words.last) is not None
