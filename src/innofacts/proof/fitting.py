"""What is said of a fact: the figure in the fact's own unit and with its sign, where that is what is meant."""

from collections.abc import Callable, Sequence

from innofacts.english.alike import COUNTED
from innofacts.english.countries import place_of
from innofacts.english.wording import CHANGES, REVERSED
from innofacts.index.analysis import fold
from innofacts.proof.candidates import Candidate
from innofacts.proof.content import content
from innofacts.proof.facts import Known
from innofacts.proof.measures import (
    PERSON,
    PERSONS,
    any_currency,
    currency,
    is_measure,
    is_money,
    is_rate_of,
    may_stand_for,
    names_of,
    power_between,
    rate_key,
)
from innofacts.proof.sentence import Said
from innofacts.prose.figures import CHANGE, FALL
from innofacts.values.figures import SCALES, Figure
from innofacts.values.units import COUNT, CURRENCY, PERCENT, POINTS, RANK, Unit, read_unit

_TELLING_DIGITS = 3
_COUNTED = tuple(frozenset(read_unit(noun).key for noun in row) for row in COUNTED)


def fitting(known: Known, one: Candidate, said: Said) -> Figure | None:
    """Return the figure that is said, in the fact's unit where that is meant; None where it counts other things.

    Another unit of the same kind stays as it is said, for that is what is wrong.
    """
    unit, figure = one.unit, said.mention.figure
    if not said.mention.units:
        is_counted = unit.kind == COUNT and (_has_noun(one, said) or (said.where.places and _names_measure(one, said)))
        is_likely = has_number(one, figure) or is_near(one, figure) or bool(is_counted)
        return figure if unit.kind != RANK and is_likely else None
    units = said.units
    if (unit.kind == RANK) != (units[0].kind == RANK):
        return None
    meant = [read_unit(currency(other, one.place) or other.text) for other in units]
    is_same = any(rate_key(other) == rate_key(unit) for other in units) or is_rate_of(meant, unit, said.raw)
    if is_same or _is_called(known, one, said):
        return figure._replace(unit=unit)
    converted = _converted(figure, units, unit)
    if converted and figure.base_number != one.number:  # 834 g is no 834 kg, but 62 Mt are 62 million tonnes
        return converted
    return _in_another_unit(one, said)


def _in_another_unit(one: Candidate, said: Said) -> Figure | None:
    """Return the figure in the unit that is said where that may be taken for the fact's; None for another kind."""
    unit, units, figure = one.unit, said.units, said.mention.figure
    is_same = one.number == figure.base_number
    if unit.kind == PERCENT and units[0].kind == PERCENT:
        return figure._replace(unit=units[0])
    if is_money(unit) and is_money(units[0]):
        return figure._replace(unit=_currency(units))
    for is_kind in (_is_share, is_money, is_measure):
        if is_kind(unit) or is_kind(units[0]):
            return figure if (is_kind(unit) and is_kind(units[0])) or (is_same and is_telling(figure)) else None
    return figure if is_same and (_has_noun(one, said) or is_telling(figure)) else None


def is_telling(figure: Figure) -> bool:
    """Tell whether a number is hardly that of two things by chance: 277,518, but not 20 or 3 million."""
    return len(figure.number.normalize().as_tuple().digits) >= _TELLING_DIGITS


def _currency(units: Sequence[Unit]) -> Unit:
    """Return the currency that is meant by a name that is none of the fact's: pounds are of the United Kingdom."""
    named = next((other for other in units if read_unit(other.text.partition(" per ")[0]).kind == CURRENCY), None)
    if named:
        return named
    name, per, by = units[0].text.partition(" per ")
    return read_unit(f"{any_currency(read_unit(name))}{per}{by}")


def _converted(figure: Figure, units: Sequence[Unit], unit: Unit) -> Figure | None:
    """Return a figure in another unit of the same dimension: 62 Mt in tonnes, 22 cents in euros; None without one."""
    power = next((power for other in units if (power := power_between(other, unit)) is not None), None)
    if power is None:
        return None
    scale = next((scale for scale, of_scale in SCALES.items() if of_scale == power), "")
    if scale and not figure.scale:
        return figure._replace(scale=scale, unit=unit)
    second = None if figure.second is None else figure.second.scaleb(power)
    return figure._replace(number=figure.number.scaleb(power), second=second, unit=unit)


def _names_measure(one: Candidate, said: Said) -> bool:
    """Tell whether the sentence has all words of the measure."""
    return bool(one.measure_words) and one.measure_words <= said.covered(one)


def _is_share(unit: Unit) -> bool:
    return unit.kind in (PERCENT, POINTS)


def _has_noun(one: Candidate, said: Said) -> bool:
    """Tell whether the sentence names what the fact counts beside what it counts itself."""
    return not one.unit_words.isdisjoint(said.plain)


# --- other names of what a fact counts -----------------------------------------------------------------------------


def _is_called(known: Known, one: Candidate, said: Said) -> bool:
    """Tell whether a noun is another name of what the fact counts, or the currency that the place must mean."""
    unit, told = one.unit, known.told(one)
    if not told.names.isdisjoint(names_of(unit, (other.text for other in said.units))):
        return True
    if is_money(unit):
        return may_stand_for(said.units, unit, one.place)
    if any(map(is_money, said.units)) or unit.kind in (PERCENT, POINTS, RANK) or is_measure(unit):
        return False
    return read_unit(said.noun).key not in told.beside and any(is_name(known, one, said) for is_name in _NAMES)


def _is_same_noun(_: Known, one: Candidate, said: Said) -> bool:
    """Tell whether both count the same, whatever stands beside the noun."""
    return read_unit(said.noun).key == read_unit(one.noun).key


def _is_of_people(known: Known, one: Candidate, said: Said) -> bool:
    """Tell whether a fact that counts people speaks of people so called: staff, patients, Ghanaians."""
    if read_unit(one.noun).key != PERSON:
        return False
    meant = map(known.meanings.word, content(said.noun))
    return any((word.meanings | word.others) & one.words for word in meant) or place_of(said.noun) != ""


def _is_just_people(_: Known, one: Candidate, said: Said) -> bool:
    """Tell whether people are counted where the fact says what people, or those of a country: Ghanaians."""
    return read_unit(one.noun).key in PERSONS and (read_unit(said.noun).key == PERSON or place_of(said.noun) != "")


def _is_synonym(known: Known, one: Candidate, said: Said) -> bool:
    """Tell whether the two nouns mean the same: countries and nations, laboratories and labs."""
    meanings = (one.noun, *known.meanings.synonyms(fold(one.noun).split()))
    return read_unit(said.noun).key in {read_unit(meaning.rpartition(" ")[2]).key for meaning in meanings}


def _is_measured(_: Known, one: Candidate, said: Said) -> bool:
    """Tell whether a noun is what the measure counts: stays for overnight-stays, whatever its unit is called."""
    last = one.measure.replace("-", " ").rpartition(" ")[2]
    return one.unit.kind == COUNT and read_unit(last).key == read_unit(said.noun).key


def _is_counted_alike(_: Known, one: Candidate, said: Said) -> bool:
    """Tell whether the two nouns are counted for one another."""
    keys = {read_unit(noun).key for noun in (one.noun, said.noun)}
    return any(keys <= row for row in _COUNTED)


def _is_how_often(_: Known, one: Candidate, said: Said) -> bool:
    """Tell whether the fact counts what happens so many times: called 8,946 times."""
    return read_unit(said.noun).key == "time" and is_near(one, said.mention.figure)


def _is_metonym(known: Known, one: Candidate, said: Said) -> bool:
    """Tell whether a noun stands for what the fact counts: "1.68 million patents" for applications for patents."""
    if _has_noun(one, said):
        return False
    words, noun, unit = one.claim_content, fold(said.noun).split(), fold(one.noun).split()[-1:]
    stems = known.stems.each((*words, *noun, *unit))
    noun_stems, unit_stems = {stems[word] for word in noun}, {stems[word] for word in unit}
    near = [n for n, word in enumerate(words) if stems[word] in unit_stems]
    return any(stems[word] in noun_stems for n in near for word in (*words[max(0, n - 1) : n], *words[n + 1 : n + 3]))


_NAMES: tuple[Callable[[Known, Candidate, Said], bool], ...] = (
    _is_same_noun,
    _is_of_people,
    _is_just_people,
    _is_synonym,
    _is_measured,
    _is_counted_alike,
    _is_how_often,
    _is_metonym,
)


# --- the sign of a figure ------------------------------------------------------------------------------------------


def is_level(known: Known, one: Candidate, said: Said) -> bool:
    """Tell whether both a fact and a figure that is said are of a size: no change, share or rank."""
    units = said.mention.units
    is_change = said.mention.change or known.told(one).change or one.nature == "change"
    kinds = {one.unit.kind, *(read_unit(unit).kind for unit in units)}
    is_money_apart = is_money(one.unit) != is_money(read_unit(units[0])) if units else True
    return not is_money_apart and not is_change and kinds.isdisjoint((PERCENT, POINTS, RANK))


def oriented(known: Known, one: Candidate, said: Said, figure: Figure) -> Figure | None:
    """Return a figure with the sign that the fact has it with; None where one is a change and the other a level."""
    direction = known.told(one).change
    is_change = bool(direction) or one.nature == "change"
    stored = -1 if one.number < 0 else 1
    if said.mention.change:
        claimed = -1 if direction == FALL else 1 if direction else stored
        is_open = said.mention.change == CHANGE  # got worse by 2 %: in whichever way the fact says
        is_as_stored = (figure.number > 0) == (stored > 0) if is_open else claimed == stored
        turned = figure if is_as_stored else _negated(figure)
        return turned if is_change else None
    is_named = _names_measure(one, said) and CHANGES.isdisjoint(one.measure.split("-"))  # inflation, return
    if is_change and _is_share(figure.unit) and not (said.has_change or is_named):
        return None
    is_fall = is_change and stored < 0 < figure.number and said.has_fall  # "the decline was 3 %"
    return _negated(figure) if is_fall else figure


def _negated(figure: Figure) -> Figure:
    """Return a figure with the other sign, and its bound the other way round."""
    number, second = -figure.number, figure.second
    if second is not None and figure.bound == "..":
        number, second = -second, -figure.number
    return figure._replace(number=number, second=second, bound=REVERSED.get(figure.bound, figure.bound))


def is_near(one: Candidate, figure: Figure) -> bool:
    """Tell whether a figure prints nearly the number of a fact, to a tenth of it, with whatever sign."""
    theirs, ours = abs(one.number), abs(figure.base_number)
    return abs(theirs - ours) <= theirs / 10


def has_number(one: Candidate, figure: Figure) -> bool:
    """Tell whether a figure prints the number of a fact, in whatever scale and with whatever sign."""
    return abs(figure.base_number) == abs(one.number)
