"""Whether words say a figure: in any spelling and scale, and not with another bound, currency or magnitude."""

import pytest
from cases import cases
from hypothesis import example, given
from hypothesis import strategies as st

from innofacts.check.restatements import may_misstate, misprint, misstatement, restates_figure
from innofacts.prose.figures import find_figures
from innofacts.values.grammar import parse_figure

SAID = (
    ("> 80 countries", "Over 80 nations signed."),
    ("> 80 countries", "more than 80"),
    ("<= 50000 people", "There were no more than 50,000 personnel."),
    ("> 1000 projects", "over a thousand projects"),
    ("3327.8 billion CNY", "China spent 3.3278 trillion yuan."),
    ("3327.8 billion CNY", "China spent 3,327.8 billion RMB."),
    ("5 billion USD", "They raised $5bn."),
    ("-3 %", "Exports fell by 3 %."),
    ("12..15 %", "It was between 12 and 15 per cent."),
    ("9 centres", "There are nine centers."),
    ("= 12 labs", "There are 12 laboratories."),
    ("~> 600 people", "Some 600 people came."),
    ("20 USD per person", "They spent 20 dollars on each."),
    ("58.3 billion KES", "They spent 58.3 billion shillings."),
    ("8 pp", "It rose by 8 percentage points."),
    ("0.70 GBP", "It rose by 70p."),
    ("0.046 GBP per share", "It pays 4.6p per share."),
    ("70 pence", "It rose by £0.70."),
    ("84 %", "It spent 84p of every pound on aid."),
    ("318000 t", "It raised 318 kt of ore."),
    ("5 tonnes", "It weighs 5,000 kg."),
    ("1.5 GWh", "It made 1,500 MWh."),
    ("0.2 kg per person", "They eat 200 g per person."),
    ("6.4 per thousand", "Of every 1,000 children born in Orton, 6.4 children died."),
    ("6.4 per 1000 people", "Of every 1,000 people in Orton, 6.4 people died."),
    ("6 children", "Six per thousand are ill."),
)
NOT_SAID = (
    ("> 80 countries", "80 countries signed.", "80 countries"),
    ("80 countries", "Up to 80 countries signed.", "Up to 80 countries"),
    ("> 80 countries", "No more than 80 countries signed.", "No more than 80 countries"),
    ("3327.8 billion CNY", "China spent 3,327.8 billion dollars.", "3,327.8 billion dollars"),
    ("3327.8 billion CNY", "China spent 3,327.8 billion euros.", "3,327.8 billion euros"),
    ("3327.8 billion CNY", "China spent 3,327.8 million yuan.", "3,327.8 million yuan"),
    ("8 pp", "It rose by 8 %.", "8 %"),
    ("8 %", "It rose by 8 percentage points.", "8 percentage points"),
    ("5 billion USD", "They raised €5 billion.", "€5 billion"),
    ("3 million people", "Of them 3,000 people left.", "3,000 people"),
    ("1687000 applications", "In all 1,678,000 applications were filed.", "1,678,000 applications"),
    ("20 km", "It is 20 % of it.", "20 %"),
    ("92.5 % of trains", "In 2023, 95.2 percent of the trains were punctual.", "95.2 percent"),
    ("267 million CHF", "The railway made a profit of 276 million francs in 2023.", "276 million francs"),
    ("11.3 billion CHF", "Net debt was 13.1 billion francs.", "13.1 billion francs"),
    ("~ 34900 employees", "It employed about 39,400 people.", "about 39,400 people"),
    ("34900 people", "It employed 39,400 nurses.", "39,400 nurses"),
    ("2100..2300 apprentices", "It trained 2,100 to 2,400 apprentices.", "2,100 to 2,400 apprentices"),
    ("612 MW", "Wind parks of 162 megawatts were built in 30 towns.", "162 megawatts"),
    ("27.80 EUR per ticket", "A ticket cost 72.80 euros on average.", "72.80 euros"),
    ("75 parks", "There were 57 parks in 3 towns.", "57 parks"),
    ("6.4 per thousand", "The loss was 6.4 per cent.", "6.4 per cent"),
    ("6.4 %", "The loss was 6.4 per thousand.", "6.4 per thousand"),
    ("6.4 per thousand", "It costs $6.4.", "$6.4"),
)
# Nothing there says the figure, and nothing says it wrongly.
SILENT = (
    ("80 countries", "Countries signed."),
    ("80 countries", "In 2023 it grew by 5 %."),
    ("1678000 applications", "Nearly 1.7 million applications were filed."),
    ("5 parks", "There were 7 parks, and 8 more were added."),
    ("8 CNY", "It has 9 parks."),
    ("0.70 GBP", "It rose by 70 cents."),
    ("92.5 %", "It rose from 81.2 % to 83 %."),
    ("92.5 %", "Nearly all came, two thirds of them by bus."),
    ("92.5 %", "It rose by 5 %."),
    ("3.2 pp", "It is 8 % now."),
    ("40 nurses", "The town has 3,000 judges."),
    ("20 EUR per ticket", "It earned 3 million dollars."),
    ("5 km", "It has 3 parks."),
    # What it is counted from, a part of it, or what somebody wanted.
    ("35 nurses", "A third of the 105 nurses work at night."),
    ("24 %", "The share trebled from 8 %."),
    ("31.50 EUR", "A seat costs €3.50, and a row of nine as much as nine of them."),
    ("27 million EUR", "It missed the target of €30 million by a tenth."),
    ("4.3 %", "It was half a point below the rate of Orton, which was 4.8 %."),
    ("60 %", "40 % of the boats were moored, the others at sea."),
    ("7.5 %", "Fares went up by 3 % more than wages."),
    ("5 parks", "There were 7 parks in 3 towns."),
    ("318000 t", "It raised 218 kg of ore."),
    ("0.37 boats per person", "Of 100 people in Orton, 37 have a boat."),
)


@cases(("figure", "text"), SAID)
def test_words_say_a_figure(figure, text):
    stated = parse_figure(figure)
    mentions = find_figures(text)
    assert any(restates_figure(stated, mention) for mention in mentions)
    assert misstatement(stated, mentions) is None


@cases(("figure", "text", "printed"), NOT_SAID)
def test_words_say_another_figure(figure, text, printed):
    stated = parse_figure(figure)
    mentions = find_figures(text)
    assert not any(restates_figure(stated, mention) for mention in mentions)
    assert misstatement(stated, mentions).printed == printed
    assert may_misstate(stated, text)


@cases(("figure", "text"), SILENT)
def test_words_may_say_nothing_of_a_figure(figure, text):
    stated = parse_figure(figure)
    mentions = find_figures(text)
    assert not any(restates_figure(stated, mention) for mention in mentions)
    assert misstatement(stated, mentions) is None


def test_words_say_another_change():
    exports = find_figures("Exports fell by 5.2 % in 2023.")
    assert misstatement(parse_figure("-2.5 %"), exports, "change").printed == "5.2 %"
    assert misstatement(parse_figure("-3 %"), exports, "change") is None
    assert misstatement(parse_figure("-2.5 %"), exports, "share") is None
    assert misstatement(parse_figure("< -2.5 %"), exports, "change") is None


@pytest.mark.parametrize(
    ("figure", "claim", "printed"),
    [
        ("80 parks", "Maravia had 81 parks in 2023.", "81 parks"),
        ("318000 t", "Orton raised 218,000 t of ore in 2024.", "218,000 t"),
        ("318000 t", "Orton raised 218 kt of ore in 2024.", "218 kt"),
        ("318000 t", "Orton raised 381 kt of ore in 2024.", "381 kt"),
        ("4.3 %", "The rate was 4.8 %.", "4.8 %"),
        ("24 million EUR", "The ferry cost 27 million euros.", "27 million euros"),
    ],
)
def test_a_claim_with_one_figure_says_a_number_a_digit_apart(figure, claim, printed):
    assert may_misstate(parse_figure(figure), claim)
    assert misprint(parse_figure(figure), find_figures(claim), claim).printed == printed


@cases(
    ("figure", "claim"),
    [
        *SAID,
        *SILENT,
        ("80 parks", "Maravia had more than 70 parks."),
        ("84 parks", "Maravia had about 80 parks."),
        ("5 parks", "Maravia had 7 parks."),
        ("80 parks", "Maravia had 81 gardens."),
        ("80 parks", "That is one fewer than the 81 parks of 2022."),
        ("4.3 %", "It was lower by half a point, from 4.8 %."),
        ("36 parks", "Half as many parks again as the 26 parks of Vik."),
        ("38 %", "In Vik 62 % of them work; the others do not."),
        ("45 %", "The number of parks rose by 15 %."),
        ("80 parks", "Of 81 parks, 80 were open."),
    ],
)
def test_a_claim_may_give_another_figure(figure, claim):
    assert misprint(parse_figure(figure), find_figures(claim), claim) is None


NUMBERS = ("80", "1,200", "3,327.8", "12.5", "9", "1678000", "600")
BOUNDS = ("", "more than ", "Over ", "no more than ", "about ", "nearly ", "only ", "> ", ">= ", "not ", "$", "€")
SCALES = ("", " million", " billion")
UNITS = (
    " countries",
    " %",
    " percentage points",
    " yuan",
    " US dollars",
    " euros",
    " invention patents",
    " CNY",
    "",
    " or so",
)
STATED = [
    f"{bound}{number}{scale}{unit}"
    for bound in ("", "> ", "<= ", "~ ")
    for number in NUMBERS
    for scale in ("", " million", " billion")
    for unit in (" countries", " %", " pp", " CNY", " USD", " USD per person", " patents")
]


@given(
    st.sampled_from(STATED),
    st.tuples(*map(st.sampled_from, (BOUNDS, NUMBERS, SCALES, UNITS))).map("".join),
    st.sampled_from(
        ("In 2023 China had {}.", "{} were counted", "It went from 7 % to {}, at most.", "Nine of {} left.")
    ),
)
@example("1,200 countries", "1,200 CNY", "In 2023 China had {}.")
@example("~ 80 million patents", "about 80 million", "It went from 7 % to {}, at most.")
def test_what_is_not_read_says_nothing_otherwise(figure, words, sentence):
    stated, text = parse_figure(figure), sentence.format(words)
    if not may_misstate(stated, text):
        assert misstatement(stated, find_figures(text)) is None
