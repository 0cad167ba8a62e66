"""Bounds of numbers in words: which sign of a figure "more than", "or fewer" and "nearly" are."""

from collections.abc import Iterable

from innofacts.english.inflection import is_plural
from innofacts.english.wording import CHANGES, LIKELY, OF_AMOUNTS, PROFITS, TRANSITIVE_CHANGES, TURNOVERS

# Bounds before the number, each with its sign (docs/figures.md).
_BEFORE = {
    ">": "more than|over|above|greater than|higher than|larger than|bigger than|longer than|better than|"
    "exceeding|exceeds|"
    "exceeded|exceed|in excess of|upwards of|upward of|north of|"
    "beyond|surpassing|surpassed|surpasses|surpass|topping|topped|tops|"
    "passing|passed the mark of|crossed the mark of|passed|crossed|passes|crosses|pass|cross|top|past|>",
    ">=": "at least|at or above|a minimum of|minimum of|a minimum|"
    "start at|starts at|starting at|start from|starts from|starting from|begin at|begins at|beginning at|"
    "at a minimum|at minimum|minimum|min|at the very least|at the least|as few as|as little as|as low as|"
    "as short as|as young as|"
    "easily|down to|at least or equal to|a lower limit of|lower limit of|≥|⩾|≧|≳|>=|> =",
    "<=": "at most|at or below|at the most|"
    "at the very most|not above|up to|up to and including|at maximum|maximum|max|capped at|a maximum of|maximum of|"
    "a maximum|not exceeding|not exceed|as many as|as much as|as high as|as long as|as large as|as old as|as tall as|"
    "as far as|as late as|at most or equal to|within|upto|an upper limit of|upper limit of|≤|⩽|≦|≲|<=|< =",
    "<": "less than|fewer than|lower than|smaller than|under|below|beneath|shorter than|short of|south of|not even|<",
    "~<": "nearly|almost|close to|close on|getting on for|shy of|approaching|nearing|nears|not quite|virtually|"
    "the best part of|best part of|the better part of|better part of|closing in on|pushing|nudging|edging towards|"
    "within a whisker of|bordering on|verging on|not far short of|~<",
    "~>": "a good|~>",
    "~": "about|around|some|roughly|approximately|circa|ca|c|approx|an estimated|"
    "in the region of|in the order of|on the order of|of the order of|somewhere around|somewhere near|"
    "something like|more like|nearer|closer to|more or less|broadly|possibly|in the neighbourhood of|"
    "in the vicinity of|near enough|maybe|perhaps|barely|hardly|scarcely|not far off|almost exactly|nearly exactly|"
    "almost precisely|≈|~|∼|≃",
    "=": "exactly|precisely|=",
}  # fmt: skip
# Bounds after the number, or after its unit; those with comparatives, such as "or more", follow below.
_AFTER = {
    ">=": "and more|or above|and above|or over|and over|and upwards|upwards|at least|at the very least|"
    "and counting|and rising|and up|or better|at a minimum|plus",
    "<=": "or under|and under|or below|and below|at most|at the most|at the very most|at a maximum|tops|"
    "at the outside|at best",
    "=": "or equal|or equal to|or equal to it",
    "~": "or so|or thereabouts|approximately|roughly|odd|give or take|more or less|in round figures|in round numbers",
    "~>": "and change|and a bit",
}
# Bounds at the end of a clause, also behind a comma.
_AT_THE_END = {
    "=": "no more and no less|no less and no more|no more , no less|no less , no more|neither more nor less",
    "~": "maybe more , maybe less|perhaps more , perhaps less",
    ">": "and then some",
    ">=": "minimum|at the least|if not more|maybe more|perhaps more|possibly more|no fewer|no less",
    "<=": "maximum|max|if that|no more|and no more",
}


def _table(rows: dict[str, str]) -> dict[tuple[str, ...], str]:
    return {tuple(phrase.split()): sign for sign, phrases in rows.items() for phrase in phrases.split("|")}


# Words of a small difference, and what may follow them: a whisker under, marginally more than.
_SLIGHTLY = (
    "just|slightly|fractionally|marginally|barely|hardly|narrowly|little|not much|a little|a bit|a shade|a tad|a touch"
    "|a whisker|a hair|a fraction|a smidgen|a sliver|a notch"
).split("|")
_DIFFERENT = {
    "~<": "under|below|less than|fewer than|lower than|short of|shy of".split("|"),
    "~>": "over|above|more than|higher than|north of".split("|"),
}
_ABOUT_AS_MUCH = {
    tuple(f"{slightly} {different}".split()): sign
    for sign, words in _DIFFERENT.items()
    for different in words
    for slightly in _SLIGHTLY
}
# Comparatives, which "equal to" joins: greater than or equal to, equal to or more than.
_COMPARATIVES = {">=": "more greater higher larger bigger longer", "<=": "less fewer lower smaller shorter"}
_EQUAL_OR = (
    *("{} than or equal to", "{} than or equal", "{} or equal to", "{} or equal than"),
    *("equal to or {} than", "equal or {} than", "equal to or {}"),
)
_OR_EQUAL = {
    tuple(form.format(word).split()): sign
    for sign, words in _COMPARATIVES.items()
    for word in words.split()
    for form in _EQUAL_OR
}
# Comparatives: heavier than 3 kg; and denied ones: no longer than four hours.
_COMPARED = {
    ">": "older heavier faster farther taller wider deeper warmer hotter",
    "<": "younger lighter slower nearer closer colder cooler",
}
_DENIED = {
    "<=": f"{_COMPARED['>']} {_COMPARATIVES['>=']} later further better",
    ">=": f"{_COMPARED['<']} {_COMPARATIVES['<=']} earlier",
}
_THAN = {(word, "than"): sign for sign, words in _COMPARED.items() for word in words.split()} | {
    (denial, word, "than"): sign
    for sign, words in _DENIED.items()
    for word in words.split()
    for denial in ("no", "not")
}
DEGREES = frozenset(
    f"as {' '.join(_COMPARATIVES.values())} {' '.join(_COMPARED.values())} quicker cheaper dearer stronger thicker"
    " harder brighter louder stiffer denser wetter worse better sooner further".split()
)
"""Words behind how many times or per cent that make them a degree: grew up to 12 times faster, 9 times as fast."""
MEASURED_BY = frozenset(
    "weigh weighs weighed weighing worth emit emits emitted use uses used consume consumes consumed cost costs drink"
    " drinks drank eat eats ate need needs needed burn burns burned burnt absorb absorbs absorbed generate generates"
    " generated pollute pollutes polluted".split()
)
"""Words before "as much as" and a count of other things, which is no bound: it weighs as much as 40 elephants."""
# What a measure came short of: has not reached 40 %. But "aid has not reached 40 villages" is of 40.
NOT_REACHED = frozenset(
    (*denial.split(), verb)
    for denial in "not|not yet|never|yet to|failed to|fails to|without|didn't|hasn't|haven't".split("|")
    for verb in ("reach", "reached", "reaching")
)
BOUNDS_BEFORE = _THAN | _table(_BEFORE) | _ABOUT_AS_MUCH | _OR_EQUAL | dict.fromkeys(NOT_REACHED, "<")
BOUNDS_AFTER = (
    _table(_AFTER)
    | {("or", word): sign for sign, words in _COMPARATIVES.items() for word in words.split()}
    | {("or", word, "than"): sign for sign, words in _COMPARATIVES.items() for word in words.split()}
    | {("or", word): f"{sign}=" for sign, words in _COMPARED.items() for word in words.split()}
)
BOUNDS_AT_THE_END = (
    _table(_AT_THE_END)
    | {phrase: sign for phrase, sign in BOUNDS_AFTER.items() if phrase not in {("and", "more"), ("plus",)}}
    | {
        tuple(f"or {slightly} {word}".split()): sign
        for sign, words in {"~<": ("less", "under"), "~>": ("more", "over")}.items()
        for word in words
        for slightly in _SLIGHTLY
    }
)
"""Bounds after a number, and those that only the end of a clause may have."""
ABBREVIATED_BOUNDS = frozenset(("c", "ca", "approx", "max", "min"))
"""Bounds that may have a full stop before the number: approx. 40."""
LONGEST_BOUND = 5
"""The most words of a bound."""

EXCEEDING = ("exceed", "surpass", "topp")
"""Beginnings of verbs that say that something is more, before any ending but the shortest."""
REACHING = (*EXCEEDING, *"cross pass start reach near approach".split())
"""Beginnings of verbs that say how something compares with a number, or that it came to it."""
# Words that stress a bound and do not change it: "well over", "only over 600".
EMPHASIS = frozenset("well far comfortably only easily considerably significantly much still even far-from".split())

# The bounds of a fall bound its size: a fall by more than 3 % is a change of less than -3 %.
REVERSED = {">": "<", ">=": "<=", "<": ">", "<=": ">=", "~>": "~<", "~<": "~>", ">..": "..<", "..<": ">.."}
# Words that are not bounds after some verbs: spread over 40 islands, sold under five brands.
_IS_NO_BOUND = {
    "as": frozenset("times twice half".split()),  # twice as many as 40
    "over": frozenset(
        "stretch stretches stretched spread spreads extend extends extended scattered hang hangs hung hanging hand"
        " hands handed handing turned turning signed presided presides".split()
    ),
    "further": frozenset("get gets got gotten getting go goes went gone come comes came".split()),  # reached just 40
    "under": frozenset(
        "sold sells sell marketed traded trades published filed issued grouped known operates groaned creaked"
        " buckled".split()
    ),
}
_LEADING_UP_TO = frozenset("adds add added adding back inch inched inching way all it brings bringing brought".split())


def is_no_bound_after(words: tuple[str, ...], before: str) -> bool:
    """Return whether the words of a bound mean something else after another: went up to 40, spread over 40 islands."""
    if words == ("up", "to"):  # "went up to 40" says what it came to; "cut up to 40 jobs" is a bound
        return before in _LEADING_UP_TO or (before in CHANGES and before not in TRANSITIVE_CHANGES)
    if words == ("top",):
        return before not in LIKELY
    if words == ("past",):  # edged past 40,000, pushed its revenue past 40 million; not in the past 40 days
        return before not in _BEFORE_PAST
    if words[0] in ("maximum", "minimum", "max", "min"):
        return before == "the" or before[:1].isdigit()  # scored the maximum of 40, for 5 min
    if words == ("down", "to"):  # temperatures down to -18 °C; not "cut down to 40"
        return before in CHANGES | _COMING or not is_plural(before)
    return before in _IS_NO_BOUND.get("further" if "further" in words else words[0], ())


_COMING = frozenset("comes gets goes works".split())  # which look like plurals
PASSING_NUMBERS = frozenset(
    "number total tally toll headcount population membership attendance readership backlog queue turnover".split()
)
"""Nouns of amounts that pass a number, and pass no laws: the toll passed 300."""
_BEFORE_PAST = (
    CHANGES
    | (OF_AMOUNTS | TURNOVERS | PROFITS)
    | PASSING_NUMBERS
    | frozenset("edging sailed pushed tipped raced bill".split())
)


def longest(words: Iterable[str], table: dict[tuple[str, ...], str]) -> tuple[int, str]:
    """Return the length and the sign of the longest phrase of a table at the beginning of some words; 0 without one."""
    read = tuple(words)[:LONGEST_BOUND]
    for count in range(len(read), 0, -1):
        sign = table.get(read[:count])
        if sign is not None:
            return count, sign
    return 0, ""


LIMITS = frozenset("limit cap ceiling".split())
"""Nouns for the most that there may be."""
NO_LIMITS = frozenset("market ice polar".split())
"""Words before "cap" where it is none: the market cap of a company."""
RULED = frozenset("weight rent price fare fee charge fine stay load".split())
"""What a maximum is of that somebody has set, and nobody has measured: the maximum rent; but not: temperature."""
BANNED = frozenset("ban bans banned barred forbidden outlawed prohibited".split())
"""Words that say of what is above a limit that it may not be: a ban above 60 km/h."""
NOBODY = frozenset("no nobody nothing none".split())
"""Words that say so with one of `ALLOWED`: no lorry of more than 7.5 tonnes may pass."""
ALLOWED = frozenset("may might can could must allowed permitted legal legally authorised".split())
"""Words for what may be."""
_EXTREMES = (
    "best|worst|luckiest|unluckiest|longest|shortest|slowest|fastest|quickest|highest|lowest|largest|smallest|latest|"
    "earliest|most|least"
)
END_OF_RANGE = (
    rf"\b(?:at\s(?:the\s)?(?:{_EXTREMES})"
    r"|(?:in|for|at)\sthe\s(?:best|worst)(?:\s(?!year|month|week|season|decade)[a-z]+)?"
    r"|(?:in|for)\s(?:some|others|places|parts)"
    rf"|the\s(?:{_EXTREMES}|others)|others|elsewhere|as\s(?:long|much|many|high|far|late)\sas|up\sto)\b"
)
"""The pattern of words beside a number which is one end of a range whose other end is given apart: 40 at worst."""
