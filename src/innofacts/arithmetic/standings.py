"""Tables of a league, or of games: the points of wins and draws, and a place with more ahead of it than it says."""

import re
from collections.abc import Iterator
from decimal import Decimal

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.changes import are_alike
from innofacts.arithmetic.explanations import TWO, wrong
from innofacts.arithmetic.gaps import MAY_BE_LEAST
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.relation import is_near, listed
from innofacts.arithmetic.values import Slip
from innofacts.english.cardinals import CARDINALS
from innofacts.english.numerals import ORDINALS
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.times.spans import count_of

_COUNT = rf"(?:\d{{1,2}}|{'|'.join(CARDINALS)})"
_WON, _DRAWN, _LOST = (
    regex(rf"(?i)\b(?:(?:{verbs})\s(?P<after>{_COUNT})|(?P<count>{_COUNT})\s(?:(?!and\b|but\b)[a-z]+\s)?(?:{nouns}))\b")
    for verbs, nouns in (
        ("won|winning", "wins|victories|won"),
        ("drew|drawn|drawing", "draws|drawn"),
        ("lost|losing", "defeats|losses|lost"),
    )
)
# What gives or takes points too, or is no whole season.
_NOT_ALL = regex(
    r"(?i)\b(?:deduct\w*|docked|penalt\w+|bonus|carried|rugby|hockey|overtime|at\shome|away|last|since|under(?!\sthe\susual)|run|streak|"
    r"record\sof)\b"
)
_A_WIN = regex(r"(?i)\b(?P<each>two|three)(?:\spoints)?\sfor\s(?:a|each|every)\swin\b")
_APART = regex(r"(?i)\s(?:points?\s)?(?:ahead|behind|clear|adrift|off|short|more|fewer|for|above|below|per|a)\b")


def points(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield the points that wins and draws rule out, three or two a win: 11 wins, six draws and three defeats, 41."""
    for claim in paragraph.amounts:
        if "point" not in claim.nouns or claim.per or _APART.match(paragraph.after(claim)):
            continue
        if paragraph.before(claim).endswith(" not "):
            continue  # they would have 29 points, not 41
        words = paragraph.words(claim.sentence - 1, claim.sentence)
        found = [[*form.finditer(words)] for form in (_WON, _DRAWN, _LOST)]
        many = [len(one) for one in found]
        told = _A_WIN.search(words)
        are_all = many == [1, 1, 1] or (many == [1, 1, 0] and told)
        if not are_all or _NOT_ALL.search(words):
            continue
        wins, draws = (count_of(one[0]["count"] or one[0]["after"]) for one in found[:TWO])
        rights = [wins * each + draws for each in ((CARDINALS[told["each"].lower()],) if told else (3, 2))]
        if claim.is_plain and claim.number not in rights and is_near(claim.number, Decimal(rights[0])):
            yield wrong(claim, f"{wins} wins and {draws} draws are {' or '.join(map(str, rights))} points")


# Of 13 games, from 20 matches, played 21 games; and not the last 13.
_PLAYED = Form(
    "games matches fights bouts",
    rf"(?i)\b(?:of|from|in|played|fought|after)\s(?:(?:the|their|its|his|her|all)\s)?(?P<count>{_COUNT})\s(?:[a-z]+\s)?(?:games|matches|fights|bouts)\b",
)


def games(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield the last of wins, draws and defeats that are not all games: 21 games, winning 13 and losing nine."""
    for n, span in enumerate(paragraph.sentences):
        text = paragraph.text[slice(*span)]
        played = [*_PLAYED.finditer(text)]
        if len(played) != 1:
            continue
        found = [[*form.finditer(text)] for form in (_WON, _DRAWN, _LOST)]
        many = [len(one) for one in found]
        if found[2] and not _GAMES_OR_END.match(text, found[2][0].end()):
            continue  # and lost nine players
        if many not in ([1, 1, 1], [1, 0, 1]) or _NOT_ALL.search(paragraph.words(n - 1, n)):
            continue
        parts = [(one[0], "after" if one[0]["after"] else "count") for one in found if one]
        counts = [count_of(one[name]) for one, name in parts]
        total, all_of_them = sum(counts), count_of(played[0]["count"])
        is_possible = many[1] == 0 and total < all_of_them  # they may have drawn the others
        if total != all_of_them and not is_possible and is_near(Decimal(total), Decimal(all_of_them), _ALIKE):
            last, name = max(parts, key=lambda part: part[0].start())
            start, end = (span[0] + at for at in last.span(name))
            reason = f"{' + '.join(map(str, counts))} = {total}, of {all_of_them}"
            yield Slip(start, end, reason, Decimal(count_of(last[name])), "")


_GAMES_OR_END = regex(r"[,.;:)]|$|\s(?:and|of|to|with|games|matches|bouts|fights|times)\b")
_ALIKE = Decimal("0.7")
_LAST_PLACE = 10
_PLACES = "|".join(word for word, n in ORDINALS.items() if 1 < n <= _LAST_PLACE)
_IN_PLACE = regex(
    r"(?i)\b(?:settle\sfor|(?:up|down|back)\sto|finish(?:ed|es)?|came|come|lies?|lying|sits?|sitting|stands?|remain(?:s|ed)?|are|is|in|into)"
    rf"\s(?:only\s|just\s)?(?P<place>{_PLACES})(?=\splace\b|[,.;]|$|\sin\sthe\s(?:table|league|standings)\b)"
)
_WITH = regex(r"(?i)\b(?:with|on|at|has|have|had|won|took|got|scored)\s$")
_TO = regex(r"(?i)\bto\s$")  # took them to 61 points
_ANOTHER_TIME = regex(r"(?i)\b(?:last|previous|ago|earlier|before|later|then|next|record)\b")


def placed(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield a place if as many are told to have more: third with 61 points, and 70, 66 and 64 have the three above."""
    for n, span in enumerate(paragraph.sentences):
        words = paragraph.words(n - 1, min(n + 1, len(paragraph.sentences) - 1))
        for found in _IN_PLACE.finditer(paragraph.text, *span):
            own = max((one for one in paragraph.amounts if span[0] <= one.begin < found.start()), default=None)
            if own is None or MAY_BE_LEAST.search(words) or _ANOTHER_TIME.search(words) or not _is_its(paragraph, own):
                continue
            near = [one for one in paragraph.near(own, ahead=1) if one.is_plain and are_alike(one, own) and not one.per]
            more = [one for one in near if one.number > own.number and _WITH.search(paragraph.before(one))]
            if len(more) >= ORDINALS[found["place"].lower()]:
                reason = f"{listed([one.text for one in sorted(more)])} are more than {own.told}"
                place = Decimal(ORDINALS[found["place"].lower()])
                yield Slip(*found.span("place"), reason, place, "")


# --- so many ahead ----------------------------------------------------------------------------------------------------

_NAME = r"(?:[Tt]he\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}"
# What comes behind a name: Osk with 44, Malta (31).
_SO_MUCH = r"(?:\s\([^()]{1,30}\)|,?\s(?:with|on|at)\s[$€£]?\d[\d.,]*(?<=\d)(?:m|bn)?(?:\s(?!and\b)[a-z]+)?)"
_ONE = rf"{_NAME}{_SO_MUCH}?"
_NAMES = rf"(?P<names>{_ONE}(?:,\s{_ONE})*(?:,?\sand\s(?!Herzegovina|Tobago|Barbuda|Nevis|Caicos){_ONE})?)"
_BETTER = (
    r"(?:more|higher|larger|bigger|faster|better|longer|older|busier|richer|taller|dearer|heavier|stronger|"
    r"worse|less|fewer|lower|smaller|poorer)"
)
# What comes after somebody else: only Arden is larger than Lund; Osk is third.
_AND_ANOTHER = r"(?:;|,?\s(?:and|but|while|whereas|with))\s(?:the\s)?[A-Z]"
# Only Norway and Malta have more; behind only Norway and Malta; Norway and Malta alone are larger.
_ONLY = (
    Form("only", rf"\b[Oo]nly\s{_NAMES},?\s(?:[a-z]+\s){{1,3}}{_BETTER}\b(?!\s(?:or|and)\b)"),
    Form("only", rf"\b(?:[Bb]ehind|[Tt]rail(?:s|ed|ing)?)\sonly\s{_NAMES}(?=[,.;]|\sand\b)(?!{_AND_ANOTHER})"),
    Form("alone", rf"(?<![a-z]\s)(?<![A-Z]){_NAMES}\salone\s(?:[a-z]+\s){{1,2}}{_BETTER}\b"),
)
_SO_MANY_AHEAD = Form(
    "ahead front",
    rf"(?i)\b(?P<count>{'|'.join(CARDINALS)})\s(?:other\s)?[a-z]+s\s(?:[a-z]+\s){{1,4}}(?:ahead\sof|in\sfront\sof)\s(?:him|her|it|them)\b",
)
_PLACED = regex(
    rf"(?i)\b(?:is|are|was|were|stands?|stood|ranks?|ranked|comes?|came|lies?|lay|finish(?:es|ed)?|sits?)\s(?:[a-z]+ly\s|home\s|in\s|now\s|only\s|just\s)*"
    rf"(?P<place>{_PLACES}|first)(?=[,.;]|$|\s(?:place|in\s(?:the|its|their)\s[^\d.;,]*?(?:table|list|ranking|league|standings|world|country|Europe)|"
    r"and\b|among\b|worldwide\b|overall\b|in\s[A-Z]))"
)
_IT_IS = regex(r"\s*(?:It|He|She|That|This|They)\s(?!(?:was|were)\b)")
_SHARED = regex(
    r"(?i)\b(?:race|disqualif\w+|relegated|penal\w+|joint|jointly|tied|equal|level|shared|among|including|last\s(?:year|time))\b"
)
_THAN_AND_ANOTHER = regex(rf"\bthan\s{_NAME}(?s:.*?){_AND_ANOTHER}")


def outranked(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield a place that those who are told to be ahead rule out: only Norway and Malta have more, and it is second."""
    for n, (start, end) in enumerate(paragraph.sentences):
        ahead, many, told = _ahead(paragraph.text[start:end])
        following = paragraph.sentences[n + 1 : n + 2] if _IT_IS.match(paragraph.text, end) else []
        last = following[0][1] if following else end
        said = _PLACED.search(paragraph.text, start + told, last) if ahead else None
        if said and _THAN_AND_ANOTHER.search(paragraph.text, start + told, said.start()):
            continue
        if said and not _SHARED.search(paragraph.text, start, said.end()):
            place = ORDINALS[said["place"].lower()]
            if abs(place - (many + 1)) == 1:
                yield Slip(*said.span("place"), f"with {ahead} ahead it is place {many + 1}", Decimal(place), "")


def _ahead(sentence: str) -> tuple[str, int, int]:
    """Return who is said to be ahead, how many that are, and where it ends; an empty text if nobody is."""
    if named := next((match for form in _ONLY if (match := form.search(sentence))), None):
        names = re.sub(_SO_MUCH, "", named["names"]).replace(", and", " and")
        return names, len(re.split(r",\s(?:and\s)?|\sand\s", names)), named.end()
    if counted := _SO_MANY_AHEAD.search(sentence):
        return counted["count"].lower(), count_of(counted["count"]), counted.end()
    return "", 0, 0


def _is_its(paragraph: Paragraph, own: Amount) -> bool:
    """Return whether an amount may be that of what has a place, and is no small number."""
    is_many = own.is_plain and not (own.per or own.is_time or own.is_share or own.value.in_words)
    return is_many and bool(_WITH.search(paragraph.before(own)) or _TO.search(paragraph.before(own)))
