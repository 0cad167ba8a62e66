"""The unit or noun phrase after a number, in longer and shorter forms, of which the noun is read here."""

from collections.abc import Iterable, Sequence

from innofacts.english import stopwords
from innofacts.english.bounds import BOUNDS_BEFORE, LONGEST_BOUND, longest
from innofacts.english.cardinals import CARDINALS
from innofacts.english.currencies import CENTS, SIGNS
from innofacts.english.function_words import BEFORE_TIMES, CLAUSES
from innofacts.english.inflection import PASTS, is_plural, singular
from innofacts.english.numerals import SCALE_WORDS
from innofacts.english.people import TOGETHER
from innofacts.english.units import (
    BASIS_POINT_WORDS,
    MEASURE_NAMES,
    MEASURES,
    PERCENT_WORDS,
    POINT_WORDS,
    TIME_UNITS,
    WITH_A_TIME,
)
from innofacts.english.wording import COMPARING, JOINING, OFTEN_VERBS, ONLY_VERBS
from innofacts.numbers.phrases.phrase import COUNTRIES, Phrase, is_plural_token, is_verb
from innofacts.numbers.phrases.rates import rate_alone, tied_base, with_rate
from innofacts.numbers.phrases.unit_names import currency_at, measure_at, with_complement, without_extent
from innofacts.numbers.tokens import NAME, NUMBER, SIGN, WORD, Token
from innofacts.patterns import not_behind, regex
from innofacts.values.grammar import meant_scale
from innofacts.values.units import read_unit

_LONGEST_PHRASE = 7
_QUOTES = '"“”‘’'
_APOSTROPHES = "'’"
_POSSESSIVE = regex(r" ['’](?= )")


def _spelled(names: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Return the tokens of names and of their plurals, the longest first: `%-points` are three tokens or two."""
    forms = {form for name in names for one in (name, f"{name}s") for form in (one, one.replace("-", " - "))}
    return tuple(sorted((tuple(form.replace("%", "% ").split()) for form in forms), key=len, reverse=True))


_BY_WEIGHT = (f"{name}{dot} %" for name in ("wt", "vol", "mol", "at") for dot in ("", " ."))  # 20 wt%
_PERCENT = tuple(tuple(name.split()) for name in (*PERCENT_WORDS, "percents", "p . c .", "pc", "％", *_BY_WEIGHT))
_POINTS = _spelled((*POINT_WORDS, "ppt", "p.p."))
_BASIS_POINTS = _spelled(BASIS_POINT_WORDS)
_SHARES = ((_POINTS, "pp", 0), (_BASIS_POINTS, "pp", -2), (_PERCENT, "%", 0))
_BEGINNING_SHARES = frozenset(row[0] for rows, _, _ in _SHARES for row in rows)
_GENERATION = regex(r"\d[A-Z]")  # 5G
# A 25-basis-point cut, a 3-percentage-point rise, 90-percent.
_TIED_SHARES = {"basis": ("pp", -2), "percentage": ("pp", 0), "percent": ("%", 0), "per": ("%", 0), "bp": ("pp", -2)}
HYPHENED = {"fold": "times", "strong": "people"}
"""What a word is as a unit that a hyphen ties to a number: 10-fold, a 60,000-strong army."""
_POWERS = frozenset(("square", "cubic", "nautical", "metric"))
_VERBS_OF_MANY = frozenset("carry speak bring eat write teach earn employ receive attend".split())  # 12 carry cars
_NO_NOUNS = frozenset("others upwards mark barrier threshold milestone short".split()) | _VERBS_OF_MANY
_LEVELS = frozenset(("lower", "higher"))
_SHORT_TONS = (["short", "ton"], ["short", "tons"])
_SKIPPED = frozenset(("more", "fewer", "other", "such"))
_FREQUENT = frozenset("daily weekly monthly yearly annual overall worldwide".split())
VERBS_LIKE_PLURALS = ONLY_VERBS | {"won"}
"""What looks like a plural and is always a verb: 26 rowers won."""
_VERBS = OFTEN_VERBS | VERBS_LIKE_PLURALS


def phrase_after(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return the unit or the noun phrase that begins at a token; None if there is neither."""
    if at >= len(tokens):
        return None
    if _is_of_us(tokens, at):
        return Phrase(("people",), at + 2, is_strong=True)
    is_treaty = tokens[at].text == "PCT" and is_plural_ahead(tokens, at)  # 69,610 PCT applications
    if tokens[at].lower in _BEGINNING_SHARES and not is_treaty:
        words = [token.lower for token in tokens[at : at + 4]]
        for rows, unit, power in _SHARES:
            count = next((len(row) for row in rows if tuple(words[: len(row)]) == row), 0)
            if count:
                return with_rate(tokens, Phrase((unit,), at + count, is_strong=True, number=power))
    if tokens[at].lower == "strong" and not is_plural_ahead(tokens, at):
        return Phrase((HYPHENED["strong"],), at + 1, is_strong=False)  # an army 1.3 million strong
    are_people = tokens[at].lower == "fte" and is_plural_ahead(tokens, at)  # 310 FTE teachers
    of_unit = currency_at(tokens, at) or (not are_people and measure_at(tokens, at)) or rate_alone(tokens, at)
    return of_unit or _length(tokens, at) or _noun(tokens, at)


def _is_of_us(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a number in digits is of people, of whom or to whom one speaks: 310 of us."""
    words = [token.text for token in tokens[at : at + 2]]
    return words in (["of", "us"], ["of", "you"]) and at > 0 and tokens[at - 1].text[-1].isdigit()


def _noun(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return the noun phrase from a token on: up to its first plural, else up to where a clause may go on."""
    if tokens[at].text in "-‐‑" and tokens[at].start == tokens[at - 1].end:
        return _tied(tokens, at)
    at = _behind_quoted(tokens, _behind_frequent(tokens, at))
    run = _run(tokens, at)
    if not run or _is_compared(tokens, at, run):
        return None
    if measure := _measured(run):
        return with_rate(tokens, Phrase((measure,), at + len(measure.split()), is_strong=True))
    run = _without_verb_of_the_whole(tokens, at, _without_comparison(_counted(run)))
    if _is_time_in_which(tokens, at, run):
        run = run[:1]
    words = [token.text for token in run]
    if (
        not run
        or (run[-1].kind != WORD and not is_plural_token(run[-1]))
        or not SCALE_WORDS.keys().isdisjoint(map(str.lower, words))
    ):
        return None
    if (len(run) == 1 and _is_verb_after(tokens, at)) or meant_scale(words[0]) is not None:
        return None  # "three k": what looks like a scale is not a unit
    end = at + len(run)
    following = tokens[end : end + 2]
    joiner, other = (following[0].lower, following[1]) if len(following) == 2 else ("", run[-1])
    if joiner == "and" and (together := TOGETHER.get(frozenset((run[-1].lower, other.lower)))):
        words[-1], end, joiner = together, end + 2, ""  # young men and women
    beginnings = (n for n, word in enumerate(words) if word not in JOINING and word not in _APOSTROPHES)
    units = tuple(_POSSESSIVE.sub("'", " ".join(words[n:])) for n in beginnings)
    if read_unit(units[0]).key in MEASURES:
        units = units[:1]  # kilowatt hours are no hours
    if joiner in ("and", "or") and is_plural_token(other) and other.lower not in _VERBS | _NO_NOUNS:
        units = (*units, f"{units[-1]} {following[0].text} {other.text}")  # countries and regions
    found = Phrase(units, end, is_strong=False)
    longer = with_complement(tokens, found)
    return longer if longer.end > found.end else with_rate(tokens, longer)


def _length(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return the unit of how long a noun is, a time without a plural before it: a 10 year period, ten year bonds."""
    unit = tokens[at].lower
    if unit not in _LENGTHS or is_plural(unit) or tokens[at - 1].lower in ("1", "one", "a", "an"):
        return None
    noun = [*_run(tokens, at + 1)][:1]
    is_length = noun and singular(noun[0].lower) not in WITH_A_TIME
    return Phrase((tokens[at].text,), at + 1, is_strong=True) if is_length else None


_LENGTHS = TIME_UNITS - {"second", "quarter", "night", "weekend"}  # 40 second homes, 19 night trains


def _is_compared(tokens: Sequence[Token], at: int, run: Sequence[Token]) -> bool:
    """Return whether words from a token on compare a number: 40 lower, 40 short; not 40 lower secondary schools."""
    word = run[0].lower
    if word in COMPARING:
        return word not in _LEVELS or not is_plural_ahead(tokens, at + 1)
    return word in _NO_NOUNS and [token.lower for token in run[:2]] not in _SHORT_TONS


def _without_comparison(run: list[Token]) -> list[Token]:
    """Return a noun without the comparative behind it: one place higher."""
    return run[:-1] if len(run) > 1 and run[-1].lower in COMPARING else run


def _behind_frequent(tokens: Sequence[Token], at: int) -> int:
    """Return the token after a word for how often, and after an adjective before it: 36 equal monthly instalments."""
    if tokens[at].lower in _SKIPPED or (tokens[at].lower in _FREQUENT and is_plural_ahead(tokens, at + 1)):
        return at + 1
    is_adjective = (
        tokens[at].kind == WORD and tokens[at].lower not in stopwords.PROSE and not is_plural_token(tokens[at])
    )
    is_next = is_adjective and at + 1 < len(tokens) and tokens[at + 1].lower in _FREQUENT
    return at + 2 if is_next and is_plural_ahead(tokens, at + 2) else at


def _without_verb_of_the_whole(tokens: Sequence[Token], at: int, run: list[Token]) -> list[Token]:
    """Return a noun without the verb that looks like its plural: a survey of 90 adults carries a margin.

    Before a noun or a number, only what has a noun before "of" has a verb: a fleet of 37 ships serves 60 islands; but
    of 12 sports clubs 7 closed.
    """
    end = at + len(run)
    if at < 2 or tokens[at - 2].lower != "of" or len(run) < 2 or not is_plural_token(run[-2]):
        return run
    head = tokens[at - 3] if at > 2 else tokens[at]
    has_head = at > 2 and head.kind == WORD and head.lower not in ("out", *stopwords.PROSE)
    if has_head and len(run) > 2 and is_plural_token(run[-3]):
        return run[:-2]  # a fleet of 37 ships carries cars
    is_before_object = end < len(tokens) and tokens[end].lower in ("a", "an", "the", "its", "no")
    ends_in_verb = (is_before_object or (has_head and _is_amount(tokens, end))) and run[-1].lower.endswith("s")
    return run[:-1] if ends_in_verb else run


def _is_time_in_which(tokens: Sequence[Token], at: int, run: Sequence[Token]) -> bool:
    """Return whether a noun is the subject behind the time that begins a clause: Over ten years profits fell."""
    is_beginning = at == 2 or (at > 2 and tokens[at - 3].lower in _BEGINNING_CLAUSES)
    is_led = is_beginning and tokens[at - 2].lower in BEFORE_TIMES
    return (
        is_led and len(run) > 1 and run[0].lower in TIME_UNITS and is_plural_token(run[0]) and is_plural_token(run[-1])
    )


_BEGINNING_CLAUSES = CLAUSES | {",", ";"}


def _behind_quoted(tokens: Sequence[Token], at: int) -> int:
    """Return the token after a quotation before a noun: 18 "little giant" parks."""
    if at >= len(tokens) or tokens[at].text not in _QUOTES:
        return at
    close = next((n for n in range(at + 1, min(len(tokens), at + _LONGEST_PHRASE)) if tokens[n].text in _QUOTES), at)
    return close + 1 if is_plural_ahead(tokens, close + 1) else at


def _is_verb_after(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a token is the verb of what a number names: block 12 goes, app 4.1 shows, a pack of 50 costs £9.

    Most of these verbs may be nouns too, but no decimal number counts them, and no amount follows.
    """
    word = tokens[at].lower
    return word in ONLY_VERBS or (word in OFTEN_VERBS and (_is_amount(tokens, at + 1) or "." in tokens[at - 1].text))


def _is_amount(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a number begins at a token, perhaps with a bound before it."""
    count, _ = longest((token.lower for token in tokens[at : at + LONGEST_BOUND]), BOUNDS_BEFORE)
    after = at + (count or (tokens[at : at + 1] != [] and tokens[at].lower in ("between", "from")))
    is_word = count and after < len(tokens) and tokens[after].lower in CARDINALS
    return after < len(tokens) and bool(is_word or tokens[after].kind == NUMBER or tokens[after].text in SIGNS)


def _tied(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Return what a hyphen ties to a number: 80-country, 10-fold, 25-basis-point."""
    after = without_extent(tokens[at + 1]) if at + 1 < len(tokens) else None
    if after is None or after.kind != WORD or after.start != tokens[at].end:
        return None
    if meant_scale(after.text) is not None:
        return None
    if rate := _tied_rate(after.text):
        return Phrase((rate,), at + 2, is_strong=False)
    share = _TIED_SHARES.get(after.lower.partition("-")[0])
    if share:
        return Phrase((share[0],), at + 2, is_strong=True, number=share[1])
    power, _, measure = after.text.partition("-")
    if power in _POWERS and measure in MEASURE_NAMES:
        return Phrase((f"{power} {measure}",), at + 2, is_strong=True)  # a 65-square-metre flat
    return Phrase((HYPHENED.get(after.lower, after.text),), at + 2, is_strong=False)


def _tied_rate(text: str) -> str:
    """Return the rate that a word with hyphens is after a number: tonne-a-year."""
    unit, by = text.rpartition("-a-")[0], tied_base(text)
    return f"{unit} per {by}" if unit and by else ""


def _counted(run: list[Token]) -> list[Token]:
    """Return the part of a run of tokens that is the counted noun."""
    plural = next((n for n, token in enumerate(run) if is_plural_token(token)), None)
    if plural is None:
        return _singular_run(run)
    if run[plural].lower == "times":
        return run[: plural + 1]  # 2.9 times earnings
    while plural + 1 < len(run) and run[plural + 1].lower not in _VERBS:
        if not (is_plural_token(run[plural + 1]) or run[plural + 1].text in _APOSTROPHES):
            break
        plural += 1
    return run[: plural + 1]


def _measured(run: Sequence[Token]) -> str:
    """Return the unit of measure in the singular that a run of tokens begins with: a 40 metre tower."""
    count = 1 + (run[0].lower in _POWERS)
    name = run[min(count, len(run)) - 1].lower
    is_coin = run[0].text in CENTS and not is_plural(run[0].text)  # 10 cent, as the Irish say; 3 sen
    is_measure = name in MEASURE_NAMES or name.endswith(("-km", "-kwh", "-mwh")) or (is_coin and count == 1)
    is_longer = len(run) > count and run[count].lower in ("hour", "hours")  # kilowatt hours
    return " ".join(token.text for token in run[:count]) if is_measure and not is_longer else ""


def _run(tokens: Sequence[Token], at: int) -> list[Token]:
    """Return the tokens that a noun phrase may be made of."""
    run: list[Token] = []
    if at + 1 < len(tokens) and tokens[at].lower == "once" and _begins_a_clause(tokens[at + 1]):
        return run  # 83.2 million once several owners had owned up; but 40 once busy stations
    for n in range(at, min(len(tokens), at + _LONGEST_PHRASE)):
        token = tokens[n]
        if token.lower in JOINING:
            if not run or any(map(is_plural_token, run)) or token.lower in ("or", ","):
                break
        elif _ends_run(token, run) and not _is_possessive(tokens, n, run):
            break
        run.append(token)
    return run


def _ends_run(token: Token, run: Sequence[Token]) -> bool:
    """Return whether a token is no part of a noun phrase that is made of a run of tokens so far."""
    is_little_word = token.lower in stopwords.PROSE and token.text not in COUNTRIES  # but the US
    begins_verb = bool(run) and token.lower in ONLY_VERBS
    is_code = token.kind == NAME and not token.text[0].isalpha() and not _is_model(token, run)
    return token.kind in (NUMBER, SIGN) or token.lower in CARDINALS or is_little_word or begins_verb or is_code


def _is_model(token: Token, run: Sequence[Token]) -> bool:
    """Return whether a token that begins with a digit is part of a noun: 5G networks, and of 618 Boeing 737s."""
    is_of_maker = run != [] and run[-1].text[0].isupper() and is_plural_token(token)
    return is_of_maker or _GENERATION.fullmatch(token.text) is not None


def _begins_a_clause(token: Token) -> bool:
    """Return whether a token behind "once" is a noun or what says of how many, and so no adjective."""
    return token.lower in _HOW_MANY or is_plural_token(token)


_HOW_MANY = frozenset("several many few enough".split())


def _is_possessive(tokens: Sequence[Token], at: int, run: Sequence[Token]) -> bool:
    """Return whether a token is the apostrophe of those that have what is counted: 750 officers' posts.

    Of a time it is a measure: 75 years' worth, two weeks' holidays.
    """
    if tokens[at].text not in _APOSTROPHES or not run or at + 1 >= len(tokens):
        return False
    is_of_many = is_plural_token(run[-1]) and run[-1].lower not in TIME_UNITS and tokens[at].start == run[-1].end
    return is_of_many and is_plural_token(tokens[at + 1]) and tokens[at].end < tokens[at + 1].start


def _singular_run(run: list[Token]) -> list[Token]:
    """Return the counted noun of a run without a plural: all of it up to a conjunction, a verb or a time."""
    end = next((n for n, token in enumerate(run) if token.lower in _BEHIND_A_NOUN), len(run))
    verbs = (n for n, token in enumerate(run[:end]) if is_verb(token) or token.lower in (PASTS if n else _INTRANSITIVE))
    return run[: next(verbs, end)]  # one bidder came, some 40 stood outside


_BEHIND_A_NOUN = JOINING | frozenset(("last", "next"))
_INTRANSITIVE = frozenset("stood came went sat fell fled slept swam flew rose ran spoke".split())


def is_plural_ahead(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a noun phrase begins at a token that has a plural in it."""
    at += at < len(tokens) and tokens[at].lower in _FREQUENT  # 13m monthly users
    return any(map(is_plural_token, _run(tokens, at)))


# --- nouns that imply a unit ------------------------------------------------------------------------------------------

_IMPLYING = regex(
    rf"(?i){not_behind('on by to against for among')}"  # assaults on staff
    r"\b(?:(?P<people>population|pop\.(?=\s$)|pop\.|workforce|payroll|staff|headcount|attendance|crowd|audience"
    r"|waiting lists?)"
    r"|(?P<riders>ridership)|(?P<points>index)"
    r"|(?P<deaths>(?<!road )toll|fatalities|deaths|mortality)|(?P<members>membership)|(?P<copies>circulation)"
    r"|(?P<years>(?:median|average|mean) age|life expectancy)"
    r"|(?P<students>enroll?ment)|(?P<jobs>employment|jobs|job gains|job losses|payrolls))(?!\w)"
)


def implied(words: str) -> str:
    """Return the unit that the last noun of some words implies without naming it: people, of a population."""
    found = [*_IMPLYING.finditer(words)]
    return str(found[-1].lastgroup) if found else ""
