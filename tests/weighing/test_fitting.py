"""The figure of a sentence in the unit and with the sign of a fact."""

import pytest

from innofacts.english.paraphrases import UNDERGONE
from innofacts.features.text.sentence import read_sentence
from innofacts.prose.figures import find_figures
from innofacts.values.grammar import parse_figure
from innofacts.values.units import read_unit
from innofacts.weighing.closeness import has_number, is_telling
from innofacts.weighing.figures.fitting import fit, is_level
from innofacts.weighing.figures.looseness import as_loose_as_words

FACT = """
[[fact]]
id = "{}"
claim = "{}"
figure = "{}"
place = "NO"
"""
FACTS = (
    ("steel", "Norway made 624,000 tonnes of steel.", "624000 tonnes"),
    ("pay", "Teachers in Norway earned 47,000 kroner a month.", "47000 NOK"),
    ("labs", "Norway had 48 laboratories.", "48 laboratories"),
    ("nurses", "Norway had 90,300 nurses.", "90300 nurses"),
    ("growth", "Exports from Norway changed by -4.2 %.", "-4.2 %"),
    ("share", "Women are 41 % of the researchers in Norway.", "41 %"),
    ("rank", "Norway ranked 7th of 40 countries.", "7 rank"),
    ("filed", "Norway filed 3,480 applications for patents.", "3480 applications"),
    ("wait", "Patients in Norway waited 27 minutes.", "27 minutes"),
    ("path", "The path through Norway is 437 km long.", "437 km"),
    ("power", "Power in Norway cost 0.59 EUR per kilowatt-hour.", "0.59 EUR per kWh"),
    ("upkeep", "A conscript in Norway cost 8,160 EUR.", "8160 EUR per conscript"),
    ("apples", "Apples in Norway cost 900 EUR per tonne.", "900 EUR per tonne"),
    ("rent", "Rent in Norway came to 1,540 EUR.", "1540 EUR per month"),
    ("checks", "Norway made 5,480 checks of mills.", "5480 checks"),
    ("crashes", "In Norway, 412 drivers died.", "412 deaths"),
    ("gap", "Women in Norway earned 12 % less than men.", "12 %"),
    ("calls", "Norway counted 1,932 ship calls.", "1932 ship calls"),
    ("dockers", "Norway had 7,815 dockers.", "7815 dockers"),
    ("riveters", "Norway had 7,815 riveters.", "7815 riveters"),
    ("musicians", "Norway had 2,460 musicians.", "2460 musicians"),
    ("seats", "The party won 23 seats.", "23 seats"),
    ("dailies", "Norway had 86 daily newspapers.", "86 newspapers"),
    ("spin-offs", "Norway had 140 spin-off companies.", "140 companies"),
    ("nights", "Norway had 8.46 million guest nights.", "8.46 million guest nights"),
    ("donors", "Norway had 61.3 donors per 1,000 people.", "61.3 donors per 1000 people"),
    ("murders", "The murder rate of Norway was 7.9 per 100,000.", "7.9 per 100000"),
    ("lamp", "The lamp of Norway is 2.1 times as bright as the old one.", "2.1 times"),
    ("ferries", "Norway has 1.5 times as many ferries as Denmark.", "1.5 times"),
    ("doctors", "Norway had 5 general practitioners per 1,000 inhabitants.", "5 per 1000 inhabitants"),
)
HAPPENED = {
    "abductions": "430 people were abducted.",
    "acquittals": "430 people were acquitted.",
    "adoptions": "430 children were adopted.",
    "arrests": "430 people were arrested.",
    "bankruptcies": "430 firms went bankrupt.",
    "births": "430 babies were born.",
    "burials": "430 people were buried.",
    "cancellations": "430 flights were cancelled.",
    "cases": "430 people fell ill.",
    "convictions": "430 people were convicted.",
    "cremations": "430 people were cremated.",
    "arrivals": "430 people arrived.",
    "deaths": "The blaze claimed 430 lives.",
    "deportations": "430 people were deported.",
    "demolitions": "430 homes were demolished.",
    "derailments": "430 trains derailed.",
    "disconnections": "430 households were cut off.",
    "divorces": "430 couples divorced.",
    "doctorates": "430 people earned a PhD.",
    "drownings": "430 people drowned.",
    "escapes": "430 prisoners broke out of jail.",
    "evictions": "430 families were thrown out of their homes.",
    "executions": "430 prisoners were put to death.",
    "fellings": "430 trees were cut down.",
    "funerals": "430 people were laid to rest.",
    "graduations": "430 students graduated.",
    "homicides": "430 people were murdered.",
    "injuries": "430 people were injured.",
    "retirements": "430 people retired.",
    "layoffs": "430 people were laid off.",
    "pupils": "430 children went to school.",
    "seats": "The hall can seat 430 people.",
    "places": "There was room for 430 people.",
    "marriages": "430 couples tied the knot.",
    "registrations": "430 cars got number plates.",
    "resettlements": "430 refugees were resettled.",
    "suicides": "430 people took their own lives.",
    "vacancies": "430 jobs were vacant.",
}
FACTS += (
    ("hips", "Norway had 412 hip replacements.", "412 hip replacements"),
    ("visits", "Norway had 412 school visits.", "412 school visits"),
)
DONE = {
    "completions": ("412 house completions", "430 houses were completed."),
    "conversions": ("412 conversions of barns", "430 barns were converted."),
    "delays": ("412 train delays", "430 trains were delayed."),
    "recalls": ("412 recalls of cars", "430 cars were recalled."),
    "seizures": ("412 weapon seizures", "Police seized 430 weapons."),
}
FACTS += tuple((event, f"Norway had {counted}.", f"412 {event}") for event, (counted, _) in DONE.items())
FACTS += tuple((event, f"Norway had 412 {event}.", f"412 {event}") for event in HAPPENED)
LIBRARY = '[source]\nid = "office-2024"\ntype = "report"\npublisher = "Office"\n' + "".join(
    (
        *(FACT.format(*fact) for fact in FACTS),
        FACT.format("thefts", "In Norway, 29,600 bicycles were stolen in 2023.", "29600 bicycles"),
        'period = 2023\nnature = "flow"\n',
        FACT.format("herds", "Shepherds in Norway lost 14.2 % of their herds.", "14.2 %"),
        'nature = "share"\n',
        FACT.format("waste", "In Norway, 6 % of the apples stored were lost.", "6 %"),
        'nature = "share"\n',
        FACT.format("salmon", "In Norway, 13 % of the salmon in cages died.", "13 %"),
        'nature = "share"\n',
        FACT.format("ice", "The glaciers of Norway lost 5.8 % of their ice in 2022.", "5.8 %"),
        'nature = "change"\n',
        FACT.format("forest", "The forest area of Norway shrank by 29 %.", "29 %"),
        'nature = "change"\n',
        FACT.format("fleet", "The fleet of Norway changed by -12 %.", "-12 %"),
        'nature = "change"\n',
        FACT.format("guards", "Guards in Norway earned 690 US dollars a month.", "690 USD"),
        'nature = "rate"\n',
        FACT.format("prices", "The price index of Norway stood at 128.3 points in 2024 (2020 = 100).", "128.3 points"),
        'period = 2024\nnature = "index"\n',
        FACT.format("women", "Women were 38 % of the guards in Norway.", "38 %"),
        'nature = "share"\n',
        FACT.format("week", "The average working week in Norway was 37.5 hours.", "37.5 hours"),
        'nature = "rate"\n',
        FACT.format("mug", "A mug of cider in Norway cost 4.20 euros.", "4.20 EUR"),
        'nature = "rate"\n',
        FACT.format("cab", "A minute in a cab in Norway cost 0.80 euros.", "0.80 EUR"),
        'nature = "rate"\n',
        FACT.format("lodging", "The monthly rent of a room in Norway was 820 EUR.", "820 EUR"),
        'nature = "rate"\n',
        FACT.format("wages", "Norway spent 820 EUR on daily wages.", "820 EUR"),
        'nature = "flow"\n',
        FACT.format("milk", "In Norway, 61 litres of milk were drunk per person.", "61 litres per person"),
        'nature = "rate"\n',
    )
)


@pytest.fixture
def fitted(facts):
    """Return what gives the figure of a sentence as that of a fact; None if it cannot be."""

    def fitted(text: str, id_: str, which: int = 0) -> str | None:
        mention = find_figures(text)[which]
        figure = fit(read_sentence(text, mention, facts), facts.of_id(id_))
        return figure and str(figure)

    return fitted


@pytest.mark.parametrize(
    ("text", "id_", "figure"),
    [
        ("It made 0.624 Mt of steel.", "steel", "0.624 million tonnes"),
        ("It made 624,000 kg of steel.", "steel", "624000 kg"),  # the same number: the unit is the mistake
        ("It made nearly 700,000,000 kg of steel.", "steel", "~< 700000 tonnes"),  # not to the kilo
        ("It made 600,000,000 to 700,000,000 kg of steel.", "steel", "600000.000..700000.000 tonnes"),
        ("It made 624,000 crates of steel.", "steel", "624000 crates"),
        ("It made 900 crates of steel.", "steel", None),
        ("It cost 620 dollars.", "steel", None),
        ("They earned NOK 47,000.", "pay", "47000 NOK"),
        ("They earned 46,000 kroner.", "pay", "46000 NOK"),
        ("They earned 46,000 euros.", "pay", "46000 EUR"),
        ("They earned 46 %.", "pay", None),
        ("There are 50 labs.", "labs", "50 laboratories"),
        ("It has 90,000 citizens who nurse.", "nurses", "90000 nurses"),
        ("It has 90,000 foreign citizens who nurse.", "nurses", None),
        ("One herd in seven was lost.", "herds", "14 %"),
        ("Shepherds lost 14 % of their herds.", "herds", "14 %"),
        ("One herd in seven was sold.", "herds", None),
        ("The stores lost 4 % of their apples.", "waste", "4 %"),
        ("The glaciers lost 2 %; in 2022, 5 % vanished.", "ice", "2 %"),
        ("In 2022, 5 % vanished.", "ice", "5 %"),
        ("In 2022, one-tenth of the ice melted.", "ice", "10 %"),
        ("In 2022, one-tenth of the ice was grey.", "ice", None),
        ("In 2022, one-tenth of the snow melted.", "ice", None),
        ("The glaciers shed 6 % of their ice.", "ice", "6 %"),
        ("A tenth of the forest area has disappeared.", "forest", "10 %"),
        ("A tenth of the forests has disappeared.", "forest", None),
        ("By now, 12 % of the fleet is gone.", "fleet", "-12 %"),
        ("By now, 12 % of the fleet is new.", "fleet", None),
        ("A tenth of all women has disappeared.", "share", "10 %"),
        ("The share of lost apples fell by 4 %.", "waste", None),
        ("There were 48 in all.", "labs", "48"),
        ("There were 9,000 in all.", "labs", None),
        ("There are 91,000 people who nurse.", "nurses", "91000 nurses"),
        ("In 2023, 3,600 patents were filed.", "filed", "3600 applications"),
        ("Women are 43 %.", "share", "43 %"),
        ("In 2023, 5,600 mills were checked.", "checks", None),  # some of them twice
        ("Women are up by 2 percentage points.", "share", None),
        ("It ranked 9th.", "rank", "9 rank"),
        ("It ranked 9th.", "share", None),
        ("It has 9 countries.", "rank", None),
        ("Exports fell by 4.2 %.", "growth", "-4.2 %"),
        ("They waited less than half an hour.", "wait", "< 30 minutes"),
        ("They waited 0.45 hours.", "wait", "27 minutes"),  # rounded
        ("They waited a little over half an hour.", "wait", "30..33 minutes"),
        ("They waited 27 hours.", "wait", "27 hours"),  # the same number: the unit is the mistake
        ("It used 40 tonnes.", "power", None),  # no rate
        ("It paid 3 million dollars.", "power", None),
        ("It paid 3 million dollars a kilowatt-hour.", "power", "3 million dollars per kWh"),
        ("They waited 28 to 30 hours.", "wait", "1680..1800 minutes"),
        ("It is 272 miles long.", "path", "437 km"),
        ("It is about 270 miles long.", "path", "418.429..450.616 km"),
        ("It is nearly 280 miles long.", "path", "> 434.523..< 450.616 km"),
        ("It is 300 miles long.", "path", "482.803 km"),
        ("Power cost 59 cents a kilowatt-hour.", "power", "0.59 EUR per kWh"),
        ("A kilowatt-hour cost 59 cents.", "power", "0.59 EUR per kWh"),
        ("A megawatt-hour of power cost 590 euros.", "power", "0.59 EUR per kWh"),
        ("A megawatt-hour of power cost 600 euros.", "power", None),
        ("A kilo of apples cost 90 cents.", "apples", "900 EUR per tonne"),
        ("The path fell 437 km.", "path", None),
        ("A kilo of bread cost 90 cents.", "apples", None),
        ("The path rose by 40 km.", "path", None),
        ("Farms lost 12 % of their salmon.", "salmon", "12 %"),
        ("The stock of salmon fell by 12 %.", "salmon", None),
        ("They cost 8,160 euros a head.", "upkeep", "8160 EUR per conscript"),
        ("Rent came to 18,480 euros a year.", "rent", "1540 EUR per month"),
        ("Rent came to some 18,500 euros a year.", "rent", "~ 1540 EUR per month"),
        ("Rent came to 20,000 euros a year.", "rent", "20000 EUR per year"),
        ("Rent came to more than 18,000 euros a year.", "rent", "> 18000 EUR per year"),
        ("They paid 4.20 euros an hour.", "mug", "4.20 EUR per hour"),
        ("They paid 0.90 euros a minute.", "cab", "0.90 EUR"),
        ("They cost 8,160 euros.", "upkeep", "8160 EUR per conscript"),  # the price of one
        ("They cost 8,160 euros a year.", "upkeep", "8160 EUR per year"),
        ("A kilowatt-hour may be dear: they spent 3 million euros.", "power", None),
        ("They cost 8,160 euros per person.", "upkeep", "8160 EUR per person"),
        ("A conscript cost 8,160 Canadian dollars.", "upkeep", "8160 CAD per conscript"),
        ("Exports grew by more than 4.2 %.", "growth", "> 4.2 %"),
        ("Exports are 4.2 % of all.", "growth", None),
        ("The lamp is 110 % heavier than the old one.", "lamp", None),
        ("The lamp has 110 % of its power.", "lamp", None),
        ("Norway has 50 % fewer ferries than Denmark.", "ferries", None),
        ("Exports doubled.", "growth", "~ 100 %"),
        ("Exports more than trebled.", "growth", "> 200 %"),
        ("Exports became 2.5 times as large.", "growth", None),
        ("Exports doubled.", "share", None),
        ("The gap is 9 %.", "gap", "9 %"),
        ("Women are 9 % of them.", "gap", None),
        ("Ships called 1,390 times.", "calls", "1390 ship calls"),
        ("Bicycles were stolen 1,390 times.", "thefts", "1390 bicycles"),
        ("It tied up 1,950 times.", "calls", "1950 ship calls"),
        ("It tied up 1,390 times.", "calls", None),
        ("It had 9 million overnight stays.", "nights", "9 million guest nights"),
        ("It had 9 million long stays.", "nights", None),
        ("It rang up 1,950 calls.", "calls", "1950 ship calls"),
        ("In all, 7,500 people live as riveters.", "riveters", "7500 riveters"),
        ("In all, 7,500 people live in ports.", "riveters", None),
        ("It has 2,500 players.", "musicians", "2500 musicians"),
        ("It has 2,500 orchestras.", "musicians", None),
        ("It won 23 % of the seats.", "seats", "23 %"),
        ("It had 61 dailies.", "dailies", "61 newspapers"),
        ("It had 61 weeklies.", "dailies", None),
        ("It had 61 spin-offs.", "spin-offs", "61 companies"),
        ("It won 23 % of the votes.", "seats", None),
        ("It had 6.1 donors per 100 inhabitants.", "donors", "61 donors per 1000 people"),
        ("It had 61 donors per thousand people.", "donors", "61 donors per 1000 people"),
        ("It had 6.1 donors for every hundred people.", "donors", "61 donors per 1000 people"),
        ("It had 4 family doctors for every 1,000 people.", "doctors", "4 per 1000 inhabitants"),
        ("It had 4 vets for every 1,000 people.", "doctors", None),
        ("Its murder rate was 6 per 100,000 inhabitants.", "murders", "6 per 100000"),  # as a bare number is of people
        ("It had 6 murders per 100,000 people.", "murders", "6 per 100000"),
        ("It had 6 burglaries per 100,000 people.", "murders", None),
        ("Its murder rate was 6 per 100,000 women.", "murders", "6 per 100000 women"),
        ("Its murder rate was 6 per 10,000 people.", "murders", "60 per 100000"),
        ("It had 5 vets for every 1,000 people.", "doctors", "5 vets per 1000 people"),
        ("The average Norwegian drank 60 litres.", "milk", "60 litres per person"),
        ("The average Norwegian calf drank 60 litres.", "milk", None),
        ("They worked 38 hours a week.", "week", "38 hours"),
        ("A room cost 910 euros a month.", "lodging", "910 EUR"),
        ("A room cost 910 kroner a month.", "lodging", "910 NOK"),
        ("A minute cost 90 cents a minute.", "cab", "0.9 EUR"),
        ("They paid 7 pounds a mug.", "mug", "7 GBP"),
        ("They paid 7 pounds a loaf.", "mug", None),
        ("There were 61 donors on the books for every 1,000 people.", "donors", "61 donors per 1000 people"),
        ("There were 61 donors on the books for every 100 people.", "donors", None),
        ("Guards earned $690 a month.", "guards", "690 $"),  # which may be any dollars
        ("Guards earned $700 a month.", "guards", "700 $"),
        ("Guards earned $160 a week.", "guards", None),
        ("A room cost 910 euros a week.", "lodging", None),
        ("It spent 910 euros a day on wages.", "wages", None),  # on what is paid daily
        ("They worked 38 hours a month.", "week", None),
    ],
)
def test_a_figure_is_given_as_that_of_the_fact(fitted, text, id_, figure):
    assert fitted(text, id_) == figure


@pytest.mark.parametrize(
    ("text", "id_", "figure"),
    [
        ("It had 61 rooms on 740 hectares, 48 of them labs.", "labs", "48 laboratories"),
        ("It had 61 rooms on 740 hectares, almost 50 of them labs.", "labs", "~< 50 laboratories"),
        ("It had 61 rooms on 740 hectares, 46 of them labs.", "labs", "46 laboratories"),
        ("It had 61 rooms, and 48 rooms for labs.", "labs", None),
        ("It had 61 cranes, of which it sold 48.", "labs", None),
        ("It had 91,000 residents in white, after 90,300 a year earlier.", "nurses", "90300 nurses"),
        ("It had 61 rooms, 27 of them without a window.", "wait", None),  # minutes
        ("It paid 61 million euros, and 48 million in Oslo.", "labs", None),
    ],
)
def test_a_number_may_count_something_else_than_the_nouns_before_it(fitted, text, id_, figure):
    assert fitted(text, id_, which=-1) == figure


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Men were 62 % of the guards.", "38 %"),
        ("More than half of the guards were men.", "< 50 %"),
        ("Men were 72 % of the guards.", None),
        ("Of 40 guards, 62 to 63 % were men.", None),
        ("Women were 62 % of the guards.", "62 %"),
    ],
)
def test_a_share_of_men_leaves_that_of_women(fitted, text, figure):
    assert fitted(text, "women", which=-1) == figure


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("They are almost two thirds of it.", "60.3..67.0 %"),
        ("They are just over a tenth of it.", "10..12 %"),
        ("They cost almost half a million euros.", "0.45..0.50 million EUR"),
        ("They took a little over one and a half hours.", "1.50..1.65 hours"),
        ("They hired almost three dozen people.", "32.4..36.0 people"),
        ("They cost almost 0.5 million euros.", "~< 0.5 million EUR"),
        ("They cost half a million euros.", "0.5 million EUR"),
        ("They cost almost two million euros.", "~< 2 million EUR"),
        ("Nine in ten of them were late.", "85..95 %"),
        ("Of the boats 4 out of every 10 were late.", "35..45 %"),
        ("One in ten of them was late.", "8..12 %"),
        ("One boat in ten was late.", "8..12 %"),
        ("A quarter of them were late.", "23..27 %"),
        ("Exactly a quarter of them were late.", "= 25 %"),
        ("One in nine of them was late.", "11 %"),
        ("Four out of five of them were late.", "78..82 %"),
        ("Of the boats 2 in every 3 were late.", "65..69 %"),
        ("One in five of them was late.", "18..22 %"),
        ("Over nine in ten of them were late.", "> 90 %"),
        ("Nearly one in 12 of them was late.", "6..8 %"),
        ("About one in 1,000 of them was late.", "0.075..0.125 %"),
    ],
)
def test_a_fraction_in_words_that_is_about_right_is_loose(text, figure):
    (mention,) = find_figures(text)
    assert str(as_loose_as_words(mention.figure, mention)) == figure


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Thieves took 81 a day.", "29600 bicycles"),
        ("Thieves took some 80 bikes a day.", "~ 29600 bicycles"),
        ("Thieves took more than 80 bicycles a day.", "> 29200 bicycles"),
        ("Thieves struck 81 times a day.", "29600 bicycles"),
        ("Thieves took 570 bicycles a week.", None),  # 29,700 a year
        ("Thieves took more than 90 bicycles a day.", None),
        ("Thieves take 29,600 bicycles a year.", "29600 bicycles"),
        ("Thieves take more than 29,600 bicycles a year.", "> 29600 bicycles"),
        ("Thieves take fewer than 29,600 bicycles a year.", "< 29600 bicycles"),
        ("Thieves take some 30,000 bicycles a year.", "~ 29600 bicycles"),
        ("Thieves take 30,400 bicycles a year.", None),
        ("Thieves take some 2,470 bicycles a month.", "~ 29600 bicycles"),
        ("Thieves take 29,600 bicycles a month.", "29600 bicycles per month"),
        ("Thieves took 81 parcels a day.", None),
        ("Thieves took 81 bicycles an hour.", None),
    ],
)
def test_a_rate_may_come_to_the_number_of_a_fact_in_its_time(fitted, text, figure):
    assert fitted(text, "thefts") == figure


def test_what_happens_to_people_may_be_counted_as_those_whom_the_fact_names(fitted):
    assert fitted("In all, 400 drivers died.", "crashes") == "400 deaths"
    assert fitted("In all, 400 nurses died.", "crashes") is None


@pytest.mark.parametrize(
    ("text", "id_", "figure"),
    [
        ("Surgeons replaced 430 hips.", "hips", "430 hip replacements"),
        ("430 hips were sold.", "hips", None),
        ("430 knees were replaced.", "hips", None),
        ("The bus visited 430 schools.", "visits", None),  # a school may be visited more than once
    ],
)
def test_what_is_done_once_to_each_thing_may_be_counted_as_the_things(fitted, text, id_, figure):
    assert fitted(text, id_) == figure


@pytest.mark.parametrize(("event", "text"), [(event, text) for event, (_, text) in DONE.items()])
def test_what_is_next_to_the_noun_of_a_fact_is_what_it_was_done_to(fitted, event, text):
    noun = text.partition("430 ")[2].split()[0].rstrip(".")
    assert fitted(text, event) == f"430 {event}"
    assert fitted(f"There were 430 {noun}.", event) is None
    assert fitted(text.replace(noun, "masts"), event) is None


@pytest.mark.parametrize(("event", "text"), HAPPENED.items())
def test_what_happens_to_people_may_be_counted_as_people_whom_it_happened_to(fitted, event, text):
    assert fitted(text, event) == f"430 {event}"
    noun = text.partition("430 ")[2].split()[0].rstrip(".")
    assert fitted(f"430 {noun} were there.", event) is None


def test_each_noun_for_what_happens_has_an_example():
    events = {read_unit(event).key for event in HAPPENED}
    assert {whom for event, whom in UNDERGONE.items() if read_unit(event).key in events} == {*UNDERGONE.values()}
    assert events <= UNDERGONE.keys()


@pytest.mark.parametrize(("number", "is_it"), [("20", False), ("3 million", False), ("277,518", True), ("4.75", True)])
def test_a_telling_number_has_three_digits(number, is_it):
    assert is_telling(parse_figure(f"{number} people")) is is_it


def test_a_number_is_the_same_in_any_scale_and_with_either_sign(facts):
    assert has_number(parse_figure("0.624 million tonnes"), facts.of_id("steel"))
    assert has_number(parse_figure("4.2 %"), facts.of_id("growth"))
    assert not has_number(parse_figure("4.3 %"), facts.of_id("growth"))
    text = "It cost 5 dollars."
    sentence = read_sentence(text, find_figures(text)[0], facts)
    own = facts.of_ids(("growth", "pay", "power", "rent", "steel", "upkeep"))
    assert [fact.id for fact in own if is_level(sentence, fact)] == ["pay", "power", "rent", "upkeep"]
