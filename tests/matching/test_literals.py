"""Figures on the command line, read as in a report."""

import json

import pytest
from cases import cases
from making import rows

from innofacts.errors import Unreadable
from innofacts.index.files import locate
from innofacts.index.loading import recall
from innofacts.index.opening import open_index
from innofacts.matching.literals import reader

FACTS = {
    "money": ("3327.8 billion CNY", "In 2023 China spent 3,327.8 billion yuan on research."),
    "dollars": ("783.6 billion USD", "The United States spent 783.6 billion dollars on research."),
    "labs": ("> 50 laboratories", "China has built more than 50 joint laboratories."),
    "rails": ("42000 km", "The railway had 42,000 km of track."),
    "patents": ("1678000 applications", "China received 1,678,000 applications for invention patents."),
    "countries": ("> 80 countries", "China has agreements with more than 80 countries."),
    "staff": ("<= 50000 people", "At most 50,000 people worked in science."),
    "share": ("2.65 %", "China spent 2.65 % of its GDP on research."),
    "points": ("0.11 pp", "The share rose by 0.11 percentage points."),
    "rank": ("11 rank", "China ranked 11th."),
    "fall": ("-4.2 %", "Catches fell by 4.2 %."),
    "projects": ("> 1000 projects", "They led to more than 1,000 projects."),
    "milk": ("142 litres per person per week", "Norway drank 142 litres of milk per person per week."),
    "oats": ("8 tonnes per hectare", "Oats yielded 8 tonnes per hectare."),
    "shift": ("31 EUR per nurse per hour", "A nurse costs 31 euros per hour."),
    "tram": ("76 km per h", "The tram does up to 76 km/h."),
    "lag": ("< 45 milliseconds", "The lag is less than 45 milliseconds."),
    "zinc": ("0.4 micrograms per gram", "Soil had 0.4 micrograms of zinc per gram."),
    "download": ("61.8 Mbit per s", "Downloads ran at 61.8 Mbit/s."),
    "levy": ("0.06 $ per person", "The levy is 6 cents per head."),
    "oil": ("845 Mtoe", "Demand for energy was 845 Mtoe."),
    "gases": ("7.3 Mt CO2e", "Farms emitted 7.3 Mt of CO2 equivalent."),
    "heat": ("54 PJ", "Homes used 54 PJ of heat."),
    "tutors": ("1280 FTE tutors", "The college had 1,280 full-time equivalent tutors."),
    "burns": ("213 per million people", "There were 213 burns per million people."),
}

# Written by hand, from what proof makes of the same words in a sentence.
LITERALS = """
fact      | written                                | read
money     | over 3.3 trillion yuan                 | > 3.3 trillion CNY
money     | 3.3tn yuan                             | 3.3 trillion CNY
money     | 3.3 tn yuan                            | 3.3 trillion CNY
money     | 3,327.8 billion renminbi               | 3327.8 billion CNY
money     | RMB 3.3 trillion                       | 3.3 trillion CNY
money     | CNY 3.3 trillion                       | 3.3 trillion CNY
money     | about 3.3 trillion yuan                | ~ 3.3 trillion CNY
money     | more than 3 trillion yuan              | > 3 trillion CNY
money     | nearly 3.4 trillion yuan               | ~< 3.4 trillion CNY
money     | 3.3278 trillion                        | 3.3278 trillion CNY
money     | > 3 trillion                           | > 3 trillion CNY
money     | 3.3 trillion dollars                   | 3.3 trillion dollars
money     | US$5 billion                           | 5 billion USD
dollars   | $783.6 billion                         | 783.6 billion USD
dollars   | $783.6bn                               | 783.6 billion USD
dollars   | 783.6 billion US dollars               | 783.6 billion USD
labs      | 50 labs                                | 50 laboratories
labs      | 50 labz                                | 50 labz
labs      | over 50 labz                           | > 50 labz
labs      | over 50 in total                       | > 50
labs      | 50 nationally                          | 50
labs      | 50 built                               | 50
labs      | 50 total                               | 50
labs      | 50 joint                               | 50
labs      | more than 50 labs                      | > 50 laboratories
labs      | two dozen labs                         | 24 laboratories
labs      | between 50 and 60 labs                 | 50..60 laboratories
labs      | fewer than 60 laboratories             | < 60 laboratories
labs      | 50 joint laboratories                  | 50 laboratories
rails     | 41 000 km                              | 41000 km
rails     | 25,000 miles                           | 40233.6 km
rails     | 42,000 kilometres                      | 42000 kilometres
rails     | over 40,000 kilometers                 | > 40000 km
patents   | 1.7 million patents                    | 1.7 million applications
patents   | some 1.68 million patent applications  | ~ 1.68 million applications
patents   | 1.68 million applications              | 1.68 million applications
patents   | 1.68m                                  | 1.68 million applications
patents   | > 1.5 m                                | > 1.5 million applications
patents   | 1.68 metres                            | 1.68 metres
rails     | 42000000 m                             | 42000 km
money     | 4.2m                                   | 4.2 million CNY
patents   | nearly 1.7 million applications        | ~< 1.7 million applications
countries | at least 80 countries                  | >= 80 countries
countries | 80-plus countries                      | >= 80 countries
countries | 80+ countries                          | >= 80 countries
countries | thirty countries                       | 30 countries
countries | 80 to 90 countries                     | 80..90 countries
countries | 80 treaties                            | 80 treaties
countries | 80 agreements                          | 80 agreements
countries | eighty agreements                      | 80 agreements
staff     | no more than 50,000 people             | <= 50000 people
staff     | up to 50,000 people                    | <= 50000 people
staff     | half a million people                  | 0.5 million people
staff     | fifty thousand people                  | 50 thousand people
share     | 2.65 percent                           | 2.65 %
share     | 2.65 per cent of GDP                   | 2.65 %
share     | 2.65                                   | 2.65 %
points    | 0.1 percentage points                  | 0.1 pp
rank      | ranked 11th                            | 11 rank
fall      | fell by 4.2 %                          | -4.2 %
fall      | -4.2 %                                 | -4.2 %
projects  | more than a thousand projects          | > 1 thousand projects
labs      | 50 labs in 2023                        | 50 laboratories
labs      | more than 50 labs at the end of 2023   | > 50 laboratories
money     | CNY 3.3 trillion in 2023               | 3.3 trillion CNY
money     | in 2023, 3.3 trillion yuan             | 3.3 trillion CNY
milk      | 142 litres a head a week               | 142 litres per person per week
milk      | 142 litres a week per person           | 142 litres per person per week
milk      | 142 litres per person per day          | 142 litres per person per day
milk      | 142 litres per household per week      | 142 litres per household per week
milk      | 142 litres a week                      | 142 litres per week
milk      | 142 litres per person                  | 142 litres per person
oats      | 8 tonnes per hectare per year          | 8 tonnes per hectare
oats      | 8 tonnes per hectare per month         | 8 tonnes per hectare per month
shift     | 31 euros per nurse per hour            | 31 euros per nurse per hour
shift     | 31 euros an hour per nurse             | 31 EUR per nurse per hour
shift     | 31 euros per ward per hour             | 31 EUR per ward per hour
tram      | 76 kilometres an hour                  | 76 km per h
tram      | 76 mph                                 | 76 mph
tram      | 47.2 mph                               | 76 km per h
lag       | under 45 ms                            | < 45 milliseconds
lag       | less than 0.045 seconds                | < 45 milliseconds
zinc      | 0.4 mg/kg                              | 0.4 micrograms per gram
zinc      | 400 micrograms per kilogram            | 0.4 micrograms per gram
download  | 61.8 Mb/s                              | 61.8 Mb/s
download  | 61.8 MB/s                              | 61.8 MB per s
levy      | 6 cents a head                         | 0.06 $ per person
oil       | 845 million tonnes of oil equivalent   | 845 Mtoe
gases     | 7.3 MtCO2e                             | 7.3 MtCO2e
gases     | 7.3 Mt CO₂-eq                          | 7.3 Mt CO₂-eq
gases     | 7,300 kt of CO2 equivalent             | 7.3 Mt CO2e
gases     | 7.3 million tonnes of CO2e             | 7.3 Mt CO2e
gases     | 7.3 million tonnes                     | 7.3 Mt CO2e
gases     | 7.3 kt CO2e                            | 7.3 kt CO2e
gases     | 7.3 Gt CO2e                            | 7.3 Gt CO2e
gases     | 73 kt CO2e                             | 0.073 Mt CO2e
gases     | 7.3 Mt CO2                             | 7.3 Mt CO2
heat      | 15 TWh                                 | 54 PJ
heat      | 16 TWh                                 | 57.6 PJ
heat      | 1.29 Mtoe                              | 54 PJ
heat      | 54 TWh                                 | 54 TWh
tutors    | 1,280 FTE tutors                       | 1280 FTE tutors
burns     | 21.3 per 100,000 people                | 213 per million people
burns     | 21 per 100,000                         | 213 per million people
burns     | 25 per 100,000                         | 250 per million people
"""


@pytest.mark.parametrize("written", ["50 labs in 2021", "more than 50 labs in 2019", "in 2024, 50 labs"])
def test_a_literal_of_a_different_time_is_refused(index, written):
    (fact,) = recall(index, ["labs"])
    with pytest.raises(Unreadable, match=f'^"{written}" is of a different time: labs is of 2023$'):
        reader(index)(written, fact)


@pytest.mark.parametrize("written", ["80 labs and 90 labs", "over 80 labs, 90 labs in all", "80, 90 labs"])
def test_two_figures_are_no_literal(index, written):
    (fact,) = recall(index, ["labs"])
    with pytest.raises(Unreadable, match=f'^"{written}" has 2 figures$'):
        reader(index)(written, fact)


@pytest.fixture(scope="module")
def index(tmp_path_factory):
    folder = tmp_path_factory.mktemp("literals")
    facts = "".join(
        f'[[fact]]\nid = "{id_}"\nclaim = "{claim}"\nfigure = "{figure}"\nperiod = 2023\n'
        + ('nature = "change"\n' if id_ == "fall" else "")
        for id_, (figure, claim) in FACTS.items()
    )
    (folder / "a.toml").write_text(f'[source]\nid = "a"\ntype = "report"\npublisher = "P"\n\n{facts}')
    (folder / "library.toml").write_text('[synonyms]\nlab = "laboratory"\n')
    with open_index(locate([str(folder)])) as opened:
        yield opened


@cases(("id_", "written", "read"), rows(LITERALS))
def test_a_literal_is_read_as_prose_is(index, id_, written, read):
    (fact,) = recall(index, [id_])
    assert str(reader(index)(written, fact)) == read


@pytest.mark.parametrize("written", ["many people", "", "a b", "> 5 ± 2 people"])
def test_a_text_that_is_not_one_figure_is_refused_as_by_the_grammar(index, written):
    (fact,) = recall(index, ["staff"])
    with pytest.raises(Unreadable):
        reader(index)(written, fact)


@pytest.mark.parametrize("written", ["-4.2 %", "-4 %"])
def test_a_leading_hyphen_is_a_sign(run, library, written):
    source = '[source]\nid = "a"\ntype = "report"\npublisher = "P"\n\n'
    figure = 'figure = "-4.2 %"\nnature = "change"\n'
    facts = library(a=source + f'[[fact]]\nid = "fall"\nclaim = "Catches fell."\n{figure}')
    assert run("compare", "--facts", facts, "fall", written, "-f", "csv").out.startswith("left,right")
    assert f"fall,{written}," in run("compare", "--facts", facts, "fall", written, "-n", 1).out


def test_a_literal_about_a_fact_in_another_currency_is_read_as_written(run, library):
    source = '[source]\nid = "a"\ntype = "report"\npublisher = "P"\n\n'
    money = '[[fact]]\nid = "money"\nclaim = "China spent 7 billion yuan."\nfigure = "7 billion CNY"\nperiod = 2023\n\n'
    rate = '[[fact]]\nid = "rate"\nclaim = "A dollar cost 7 yuan."\nfigure = "7 CNY per USD"\nmeasure = "exchange-rate"\nperiod = 2023\n'
    facts = library(a=source + money + rate)
    out = run("compare", "--facts", facts, "money", "about one billion US dollars", "--in", "USD", "--json").out
    (pair,) = json.loads(out)
    assert (pair["left_figure"], pair["right_figure"], pair["verdict"], pair["notes"]) == (
        "0.95 to 1.06 billion USD",
        "about 1 billion USD",
        "supported",
        [{"kind": "converted", "text": "money: 7 billion CNY at 7 CNY per USD (rate)"}],
    )


def test_a_claim_may_say_what_a_figure_is_per(run, library):
    source = '[source]\nid = "a"\ntype = "report"\npublisher = "P"\n\n'
    facts = library(a=source + '[[fact]]\nid = "fish"\nclaim = "Per capita use of fish was 12 kg."\nfigure = "12 kg"\n')
    (pair,) = json.loads(run("compare", "--facts", facts, "fish", "12 kg per person", "--json").out)
    assert pair["verdict"] == "supported"


@pytest.mark.parametrize(
    ("stated", "written", "verdict"),
    [
        ("7.7 %", "one in 13", "supported"),
        ("7.8 %", "one in 13", "supported"),
        ("8 %", "one in 13", "supported"),
        ("8 %", "one in twelve", "supported"),
        ("8.2 %", "one in 13", "contradicted"),
        ("7.7 %", "one in twelve", "contradicted"),
        ("33.8 %", "a third", "contradicted"),
        ("14.2 %", "one in seven", "supported"),
        ("16 %", "one in seven", "contradicted"),
        ("7.7 km", "one in 13", "misquoted"),
    ],
)
def test_a_fraction_stands_for_the_shares_next_to_it(run, library, stated, written, verdict):
    source = '[source]\nid = "a"\ntype = "report"\npublisher = "P"\n\n'
    facts = library(a=source + f'[[fact]]\nid = "empty"\nclaim = "Some homes are empty."\nfigure = "{stated}"\n')
    (pair,) = json.loads(run("compare", "--facts", facts, "empty", written, "--json").out)
    assert pair["verdict"] == verdict
