"""Numbers that leave out the noun or the verb that an earlier number has: Osby had 310 flats, Vik 212 and Tarn 88."""

from collections.abc import Sequence
from itertools import takewhile

from innofacts.english import stopwords
from innofacts.english.calendar import MONTHS
from innofacts.english.countries import NAMES
from innofacts.english.function_words import AGAINST, BEFORE_FIGURES, BEING, CLAUSES, OWNERS, PRONOUNS
from innofacts.english.inflection import is_past, is_plural, is_present, singular
from innofacts.english.numerals import COUNTS, ORDINALS
from innofacts.english.speakers import REMARKING, SAYING
from innofacts.english.units import MEASURE_NAMES, TIME_UNITS
from innofacts.english.wording import CHANGES, FALLS, RISES, TAKING, TRANSITIVE_CHANGES
from innofacts.numbers.context import Sentence
from innofacts.numbers.designations import is_called
from innofacts.numbers.numbers import Number
from innofacts.numbers.tokens import WORD, Token
from innofacts.numbers.words import OWNING

_PARTING = CLAUSES | {",", ";", ":"}
_ENDING = CLAUSES | {"", ",", ";", ".", ")"}
_OTHERS = frozenset((":", "(", "number", "numbers"))  # 40 boats sank, and the number of crews fell from 9 in May
_PLACING = frozenset("in at among for on".split())
_STRESSING = frozenset("mere bare just only even still barely hardly".split())
_ALL = frozenset(("all", "total"))  # 40 nurses, 12 in all
_EVERYWHERE = frozenset("nationwide worldwide globally nationally elsewhere overall".split())
_COMPARING = AGAINST | {"after", "from"}
_BEFORE_TIMES = frozenset("a the last in on at this".split())
_SAME = frozenset("same corresponding equivalent comparable".split())
_SPANS = TIME_UNITS | {"period", "half", "season"}
_OF_A_SUBJECT = OWNERS | frozenset("the of in at for from those that".split())
_LEADING = BEFORE_FIGURES | {"within", "through", "across", "over"}
_NO_SUBJECTS = frozenset("number numbers no top last next other others rest which who whom where or".split()) | (
    COUNTS.keys() - {"one"}
)
_HAVING = frozenset("get gets have win wins lose loses".split())
_SAYING = frozenset("say says said".split())  # one atlas has 240 lakes, another says 310
_UNITS = {unit: n for n, unit in enumerate("second minute hour day week month year".split(), 1)}
_BEEN = BEING | {"been"}
_LASTING = TAKING | {"need", "needs", "needed"}
_SOURCES = frozenset((("according", "to"), ("if", "you"), ("if", "we"), ("as", "the")))  # 75 according to the mayor
_NOT_HAVING = frozenset("turned aged dated passed retired was were did be been".split())
_LONGEST_SUBJECT = 6  # tokens
_FEWEST = 12  # a plain number up to this behind a name may be a part of the name
_FEW = 1000  # a smaller number may leave out a scale
_FARTHEST = 1000  # times as much
_FARTHEST_ALIKE = 30  # times as much, where the scale is left out


def resumed(sentence: Sentence, numbers: Sequence[Number]) -> list[Number]:
    """Return the numbers, those without a unit that resume an earlier one with its unit."""
    found: list[Number] = []
    for number in numbers:
        model = _model(sentence, number, [one for one in reversed(found) if one.units])
        if model and number.units:
            found.append(number._replace(is_resuming=_is_of_one_verb(sentence, number, model)))
        else:
            # 5, from 4
            is_of_bare = found != [] and not found[-1].units and sentence.word_before(number.first) == "from"
            is_like = model is not None and not is_of_bare and _is_resuming(sentence, number, model)
            found.append(_like(model, number) if model and is_like else number)
    return found


def _model(sentence: Sentence, number: Number, earlier: Sequence[Number]) -> Number | None:
    """Return the number with a unit that another may resume: the last one, and of changes the last change.

    A comparison resumes the last one of about its size: 9,400 pupils in 22 schools, down from 11,200 in May.
    """
    models = [one for one in earlier if not _is_multiple(sentence, one)]
    is_change = sentence.word_before(number.first) == "by"
    changes = (one for one in models if is_change and sentence.word_before(one.first) == "by")
    if sentence.before(number.first) in _COMPARING:
        models = [one for one in models if is_as_large(one, number)] or models
    return next(changes, models[0] if models else None)


def is_as_large(one: Number, other: Number) -> bool:
    """Return whether two numbers are of about one size."""
    small, large = sorted(abs(each.base) for each in (one, other))
    return large <= small * _FARTHEST_ALIKE


def _is_of_one_verb(sentence: Sentence, number: Number, model: Number) -> bool:
    """Return whether two times are what two things took: a house took two years to build, a hut took three weeks."""
    verb = sentence.word_before(number.first)
    are_times = all(one.units[0].lower() in TIME_UNITS for one in (number, model))
    is_one = is_past(verb) and verb not in _NOT_HAVING and verb == sentence.word_before(model.first)
    ranks = [_UNITS.get(singular(one.units[0].lower()), 0) for one in (number, model)]
    is_alike = max(ranks) - min(ranks) <= 1  # days and weeks
    return are_times and (is_one or (verb in _LASTING and is_alike and _is_lasting(sentence, model)))


def _is_lasting(sentence: Sentence, time: Number) -> bool:
    """Return whether a time is how long something lasted: needed 31 months, were mended in nine days on average."""
    verb = sentence.word_before(time.first)
    is_past_of_one = is_past(verb) and verb not in _NOT_HAVING
    return verb in _LASTING or is_past_of_one or sentence.is_averaged(time.first)


def _is_multiple(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is how many times something else another thing is: three times as many."""
    return number.units[0] == "times" and sentence.word(number.end) in ("as", "the", "that")


def _like(model: Number, number: Number) -> Number:
    """Return a number with the unit of the one that it resumes, and its scale if it is as large without it."""
    is_near = number.value <= model.value * _FARTHEST_ALIKE and model.value <= number.value * _FARTHEST_ALIKE
    is_scaled = is_near and not number.scale and number.value < _FEW and not (number.in_words and number.value == 1)
    scale = model.scale if is_scaled else number.scale  # of 2.4 million cars nobody had one
    like = number._replace(units=model.units, is_strong=model.is_strong, scale=scale, is_resuming=True)
    farthest = _FARTHEST_ALIKE if model.units[0].startswith("per ") else _FARTHEST  # 25 a day, against 7,800 in 2023
    is_like = like.base <= model.base * farthest and model.base <= like.base * farthest
    is_share = model.units[0] == "%" and like.base > 100
    return like if is_like and not is_share else number


def _is_resuming(sentence: Sentence, number: Number, model: Number) -> bool:
    """Return whether a number says of another subject, place or time what the nearest number with a unit says."""
    between = {token.text for token in sentence.tokens[model.end : number.first]}
    if model.units[0] == "%" and _is_told_in_percent(sentence, number.end):
        return False
    is_word_one = number.in_words and number.value == 1 and sentence.before(number.first) not in OWNING
    if (
        number.second is not None
        or number.value <= 0
        or is_word_one
        or model.value <= 0
        or not _OTHERS.isdisjoint(between)
    ):
        return False
    if is_given(sentence, number):
        return True
    lead = sentence.lead(number.first)
    while sentence.before(lead) in _STRESSING:
        lead -= 1
    before, after = sentence.before(lead), sentence.word(number.end)
    is_elsewhere = before in AGAINST and (_is_placed(sentence, number.end) or after in _EVERYWHERE)
    if is_elsewhere or (before in _COMPARING and _begins_a_time(sentence, number.end)):
        # after 31 the year before, against 40 nationwide; and not: by two thirds, from 96 in May
        is_end = before == "from" and model.units[0] == "%" and sentence.word_before(model.first) == "by"
        return not is_end and ";" not in between
    is_among = before == "them" and sentence.before(lead, 2) == "among"
    if is_among or before in (",", "and"):
        is_of_a_source = (after, sentence.word(number.end + 1)) in _SOURCES
        return is_of_a_source or _is_of_another_time_or_place(sentence, number, lead, model)
    return _is_told_of_another(sentence, number, lead, model) and (
        after in _ENDING or _begins_a_time(sentence, number.end)
    )


def _is_told_in_percent(sentence: Sentence, at: int) -> bool:
    """Return whether a percentage behind a number says the same: it fell by a third; here by 68, or 28 per cent."""
    at += sentence.word(at) == ","
    is_number = sentence.word(at) == "or" and sentence.word(at + 1)[:1].isdigit()
    return is_number and sentence.word(at + 2) in ("%", "per", "percent")


def _is_of_another_time_or_place(sentence: Sentence, number: Number, lead: int, model: Number) -> bool:
    """Return whether a time or place follows a number in a list, as one does the number before.

    71 % in the north, 64 in the south; 40 in the north in May and 30 in June. It may also be a part: 446 firms, 58 in
    2024 alone.
    """
    is_part = sentence.before(lead) != "and" and number.value < model.value and model.counts_things
    if _begins_a_time(sentence, number.end):
        return is_part or any(_begins_a_time(sentence, at) for at in range(model.end, lead - 1))
    if _is_placed(sentence, number.end) and (is_part or _is_placed(sentence, model.end)):
        return True
    return _is_in_a_name(sentence, number.end) and _has_name_between(sentence, model.end, lead)


def _is_told_of_another(sentence: Sentence, number: Number, lead: int, model: Number) -> bool:
    """Return whether a number is said of another subject, or of the same at another time, in the words before it."""
    before = sentence.before(lead)
    is_led = before in _LEADING and before == sentence.word_before(model.first)
    lead -= is_led  # for 19 hours, at the other for 21
    is_by = is_led and before == "by"
    verb = sentence.before(lead) if is_by else before
    return (
        _is_taken(sentence, verb, model, is_by=is_by)
        or _is_behind_a_subject(sentence, number, lead, model)
        or before in _SAYING
        or (before in _BEEN and _is_of_a_pronoun(sentence, lead) and not _is_of_many(sentence, model))
        or (before in _LASTING and model.units[0].lower() in TIME_UNITS and _is_lasting(sentence, model))
        or _is_behind_a_time(sentence, lead)
    )


def is_given(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is all that somebody gives: had 40; sixty, claims the mayor; but 50 according to a blog.

    "But according to a blog 50" gives it too.
    """
    lead = number.first - sentence.bound_before(number.first)[0]
    lead -= sentence.before(lead) in BEFORE_FIGURES
    if number.value == 1:
        return False
    if (sentence.word(number.end), sentence.word(number.end + 1)) == ("according", "to"):
        return sentence.before(lead) in _BEFORE_A_SOURCE
    if sentence.word(number.end) == "," and sentence.before(lead) in _APART:
        said = [*takewhile(lambda token: token.text not in _STOPS, sentence.tokens[number.end + 1 :])]
        stop = number.end + 1 + len(said)
        is_end = sentence.word(stop) != "," or sentence.word(stop + 1) in _AFTER_WHAT_IS_GIVEN
        return is_end and any(token.lower in SAYING or token.lower in REMARKING for token in said)
    if sentence.word(number.end) not in _STOPS:
        return False
    before = [token.lower for token in sentence.tokens[max(0, lead - _LONGEST_SOURCE) : lead]]
    at = next((n for n in range(len(before) - 1, 0, -1) if before[n - 1 : n + 1] == ["according", "to"]), 0)
    return at > 1 and before[at - 2] in _BEFORE_A_SOURCE and _STOPS.isdisjoint(before[at:])


_AFTER_WHAT_IS_GIVEN = frozenset("and but or while who which whose where when".split())
_BEFORE_A_SOURCE = frozenset(("but", "and", "or", ";", ":"))
_APART = frozenset(("but", ";", ":"))
_STOPS = frozenset(("", ".", ",", ";", ":"))
_LONGEST_SOURCE = 12  # tokens


def _is_of_a_pronoun(sentence: Sentence, at: int) -> bool:
    """Return whether the subject of the verb before a token is a pronoun: it was, these had been."""
    return not PRONOUNS.isdisjoint((sentence.before(at, 2), sentence.before(at, 3)))


def _is_of_many(sentence: Sentence, model: Number) -> bool:
    """Return whether a number is of those among which one is: in Osby, the fullest of the 41 huts, it is 171."""
    return sentence.before(model.first) == "the" and sentence.before(model.first, 2) in ("of", "among")


def _is_taken(sentence: Sentence, verb: str, model: Number, *, is_by: bool) -> bool:
    """Return whether a verb before a number has as many of the same things as its object: the Greens lost nine."""
    if model.units[0] == "%":
        is_change = sentence.governing(model.first, CHANGES) != ""
        # The town lost 3 per cent of its people, the city gained 0.4; rose by 3 per cent, while others fell by 2.
        return is_change and (verb in TRANSITIVE_CHANGES or (is_by and verb in RISES | FALLS))
    is_past_of_one = is_past(verb) and verb not in _NOT_HAVING and verb not in RISES | FALLS - TRANSITIVE_CHANGES
    return model.counts_things and (verb in _HAVING or is_past_of_one)


def _is_behind_a_subject(sentence: Sentence, number: Number, lead: int, model: Number) -> bool:
    """Return whether there is only a subject or a place between a number and a comma or conjunction before it."""
    first = next((n for n in range(lead - 1, model.end - 1, -1) if sentence.tokens[n].lower in _PARTING), lead)
    subject = sentence.tokens[first + 1 : lead]
    is_as_fine = number.value.as_tuple().exponent != 0 != model.value.as_tuple().exponent  # 6.1 goals, Vik 4.82
    has_one = any(token.lower in _ARTICLES for token in sentence.tokens[: model.first])  # a donor heart took four
    is_of_one = (is_as_fine or has_one) and bool(subject) and subject[0].lower in _ARTICLES
    subject = subject[is_of_one:]  # a man 33.9; a man weighed 80 kilos, a woman 64
    if not 0 < len(subject) <= _LONGEST_SUBJECT or any(token.kind != WORD for token in subject):
        return False
    words, last = [token.lower for token in subject], subject[-1].text
    if len(last) == 1 or words[-1] in _OF_A_SUBJECT or not _NO_SUBJECTS.isdisjoint(words):  # p < 0.01
        return False
    light = stopwords.PROSE - _OF_A_SUBJECT - (frozenset(_ARTICLES) if has_one else frozenset())
    if not light.isdisjoint(words[:-1] if last == "US" else words):
        return False
    is_noun = is_of_one or words[0] in _DETERMINERS  # the second word at the earliest: the average garden
    if _has_verb(subject, sentence.tokens[lead : number.first], is_noun=is_noun):
        return False
    is_small = number.base <= _FEWEST and not is_as_fine
    if lead == number.first and _is_name_with_number(subject, number, is_small=is_small):
        return False  # but those in Upper Vale a mere 22
    return is_of_one or not _is_label(words, last, model)


def _has_verb(subject: Sequence[Token], bound: Sequence[Token], *, is_noun: bool) -> bool:
    """Return whether a verb is in what seems to be a subject, or in a bound after it: visits topped 3 million."""
    plain = [token.text if token.text.islower() else "" for token in subject]  # no verbs: the United States
    is_verb = any(is_past(word) for word in plain) or any(map(is_present, plain[: 2 - is_noun]))
    return is_verb or any(is_past(token.lower) or is_present(token.lower) for token in bound)


def _is_name_with_number(subject: Sequence[Token], number: Number, *, is_small: bool) -> bool:
    """Return whether a number belongs to the name before it: the Marianne 77; not "and the US 220"."""
    words, last = [token.lower for token in subject], subject[-1].text
    if not last[0].isupper() or " ".join(words).removeprefix("the ") in NAMES:
        return False
    is_ship = words == ["the", last.lower()] and not is_plural(last)
    return last.isupper() or (not number.in_words and (is_small or is_called(subject) or is_ship))


def _is_label(words: Sequence[str], last: str, model: Number) -> bool:
    """Return whether a noun is one of a place or a thing with a number: in flat 16."""
    is_of_things = not model.is_strong and singular(model.units[0].lower().split()[-1]) not in MEASURE_NAMES
    is_alone = words == [last] and is_of_things
    return last.islower() and not is_plural(last) and (words[:-1] in _INSIDE or is_alone)


_ARTICLES = ("a", "an")
_DETERMINERS = frozenset(("the", *_ARTICLES, "its", "their"))  # before a noun, or an adjective such as "average"
_INSIDE = (["in"], ["at"], ["from"])  # in flat 16; without an article, a noun that is no name and no plural is a label


def _begins_a_time(sentence: Sentence, at: int) -> bool:
    """Return whether a time begins at a token: in 2023, the year before, in the second (quarter), the same period."""
    word, following = sentence.word(at), sentence.word(at + 1)
    if sentence.taken[at : at + 1] == [True]:
        return word not in _OF_A_YEAR  # two fiscal year 2022 acts
    if word in _BEFORE_TIMES and (following in TIME_UNITS or any(sentence.taken[at + 1 : at + 2])):
        return True
    which, ending = sentence.word(at + 2), sentence.word(at + 3)
    is_numbered = which in ORDINALS and (ending in _ENDING or ending in TIME_UNITS)
    is_one = following == "the" and (is_numbered or (which in _SAME and ending in _SPANS))
    return word == "in" and (following in MONTHS or is_one)


_OF_A_YEAR = ("fiscal", "financial", "calendar")


def _is_behind_a_time(sentence: Sentence, lead: int) -> bool:
    """Return whether there is only a time between a number and a comma or conjunction before it: and in 2021 78."""
    first = next((n for n in range(lead - 1, -1, -1) if not sentence.taken[n]), -1)
    return 0 < first < lead - 1 and sentence.before(first + 1) in _BEFORE_TIMES and sentence.before(first) in _PARTING


def _has_name_between(sentence: Sentence, first: int, last: int) -> bool:
    """Return whether a name that may be a place is between two tokens: 40 firms lent bikes in Osby, and 30 in Vik."""
    return any(_is_in_a_name(sentence, at) for at in range(first, last - 1))


def _is_in_a_name(sentence: Sentence, at: int) -> bool:
    return sentence.word(at) == "in" and _is_placed(sentence, at) and sentence.tokens[at + 1].text[0].isupper()


def _is_placed(sentence: Sentence, at: int) -> bool:
    """Return whether a place follows, and no time: in the north, for adults, and not in ten or in all."""
    following = sentence.word(at + 1)
    is_number = following in COUNTS or following[:1].isdigit() or following in _ALL
    is_of_one = sentence.word(at) == "of" and following in _ARTICLES  # 741 of a kidney
    return (is_of_one or sentence.word(at) in _PLACING) and not is_number and not _begins_a_time(sentence, at)
