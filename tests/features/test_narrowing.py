"""What narrows what a sentence says a figure is of."""

from types import SimpleNamespace

import pytest

from innofacts.features.meanings import Meanings
from innofacts.features.text.narrowing.narrowing import narrowing_of
from innofacts.prose.figures import find_mentions

FACTS = SimpleNamespace(
    meanings=Meanings.__new__(Meanings), has_kind=lambda word, noun: (word, noun) == ("cruise", "ships")
)


@pytest.fixture
def narrowing(monkeypatch):
    """Return what gives what narrows the first figure of a text, with each word as it is."""
    monkeypatch.setattr(Meanings, "word", lambda _, word: word)
    return lambda text: narrowing_of(text, find_mentions(text)[0], FACTS)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Luxury hotels in Orton had 40 rooms.", ["luxury hotels"]),
        ("The hotels of Orton had 40 double rooms.", ["double rooms"]),
        ("Orton has 400 electric buses.", ["electric bus"]),
        ("Of the new officers, 40 % left.", []),
        ("Women were 40 % of the new police officers.", ["new officers"]),
        ("A double room cost 40 euros.", ["double room"]),
        ("Public and private hotels in Orton had 40 rooms.", []),
        ("Private hotels and public ones in Orton had 40 rooms.", []),
        ("The double bridge cost 40 million euros.", []),
        ("Orton had 548 full-time equivalent staff.", []),
        ("A new report has 40 hotels.", []),
        ("It built 40 homes near luxury hotels.", []),
        ("While luxury hotels closed, 40 homes opened.", []),
        ("Orton built 40 cruise ships.", ["cruise ships"]),
        ("Cruise ships were 40 % of all.", ["cruise ships"]),
        ("A cruise on ships cost 40 euros.", []),
    ],
)
def test_kinds_are_those_of_the_figure(text, kinds, narrowing):
    assert [f"{kind.printed} {kind.noun}" for kind in narrowing(text).kinds.known] == kinds


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The suburbs of Orton had 40 parks.", [("suburbs", "orton")]),
        ("The north of the Upper Vale has 40 parks.", [("north", "upper vale")]),
        ("There were 40 parks in eastern Orton.", [("eastern", "orton")]),
        ("Northern Ireland had 40 parks.", []),
        ("The towns around Orton had 40 parks.", [("towns around", "orton")]),
        ("Outside Orton's walls there were 40 parks.", [("outside", "orton")]),
        ("In the north of Orton, people have 40 parks.", [("north", "orton")]),
        ("From its offices in the north of Orton, it ran 40 parks.", []),
        ("Outside Orton, Lund had 40 parks.", [("outside", "orton")]),
        ("Orton, in the north of the country, had 40 parks.", []),
        ("Orton had 40 parks, and the suburbs of Orton had none.", []),
        ("In Bell Street, 40 homes burnt.", [("bell street", "")]),
        ("In 2024, on the Old Mill Road in Orton, thieves took 40 cars.", [("old mill road", "")]),
        ("Thieves took 40 cars in 2024 on Fish Quay.", [("fish quay", "")]),
        ("The bureau in Bell Street counted 40 homes.", []),
        ("From its house in Bell Street, Orton counted 40 homes.", []),
        ("On Market Square, the Clock Museum had 40 visitors.", []),
        ("Thieves took 40 cars, two of them in Bell Street.", []),
        ("Thieves took 40 cars, says the bureau in Bell Street.", []),
        ("Thieves took 40 cars according to the bureau in Bell Street.", []),
        ("Thieves took 40 cars and sold them on Fish Quay.", []),
        ("The museums in the centre of Orton had 40 guests.", [("centre", "orton")]),
        ("Hotels in the centre of Orton had 40 guests.", [("centre", "orton")]),
        ("In all parts of Orton together there were 40 parks.", []),
        ("In parts of Orton there were 40 parks.", [("parts", "orton")]),
    ],
)
def test_parts_of_places_come_with_the_name_of_the_whole(text, places, narrowing):
    assert [*narrowing(text).part.places] == places


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Orton had 40 visits on weekdays in 2024.", ["weekday"]),
        ("Orton had 40 visits in the summer of 2024.", ["summer"]),
        ("Orton had 40 visits during the school holidays of 2024.", ["school", "holiday"]),
        ("On Sundays, Orton had 40 visits in 2024.", ["sunday"]),
        ("Every month Orton had 40 visits in 2024.", ["month"]),
        ("Orton had 40 visits on weekdays and at weekends in 2024.", []),
        ("Orton had 40 visits in 2024, most of them in summer.", []),
        ("After a wet summer, Orton had 40 visits in 2024.", []),
        ("Orton had 40 visits in the winter of 2023/24.", []),
        ("Orton had 40 visits, the mayor said on Monday.", []),
        ("On Sundays in 2024, Orton had 40 visits.", ["sunday"]),
        ("On Sundays, when it is full, Orton had 40 visits in 2024.", ["sunday"]),
        ("At night the guests came: 40 visits in 2024.", []),
        ("Every day people come, 40 of them in 2024.", []),
        ("Every day people come to the museum: in 2024, 40 people came.", []),
        ("On Mondays it is shut, and yet the museum had 40 visits in 2024.", []),
        ("In winter as in summer, Orton had 40 visits in 2024.", []),
        ("Each month, the porters count; in all, Orton had 40 visits in 2024.", []),
    ],
)
def test_some_days_are_a_part_of_the_time(text, times, narrowing):
    assert [*narrowing(text).part.times] == times


@pytest.mark.parametrize(
    ("text", "bases"),
    [
        ("Before tax, a room cost 40 euros.", ["before"]),
        ("A room cost 40 euros before tax.", ["before"]),
        ("The pre-tax price was 40 euros.", ["pre"]),
        ("After tax rises, a room cost 40 euros.", []),
        ("Adjusted for inflation, a room cost 40 euros.", ["inflation"]),
        ("In real terms a room cost 40 euros.", ["real"]),
        ("At the prices of 2015, a room cost 40 euros.", ["prices"]),
        ("Excluding breakfast, a room cost 40 euros.", ["breakfast"]),
        ("Net of refunds, it sold 40 tickets.", ["refunds"]),
        ("Per room, it took 40 euros.", ["per"]),
        ("Per room and night it took 40 euros.", []),
        ("Per month, it took 40 euros.", ["per"]),
        ("Per year, it took 40 euros.", []),
    ],
)
def test_bases_are_said_at_the_beginning_or_in_the_clause(text, bases, narrowing):
    assert [*narrowing(text).bases] == bases


@pytest.mark.parametrize(
    ("text", "is_unreal"),
    [
        ("Orton would have had 40 visits.", True),
        ("Orton should have sold 40 tickets.", True),
        ("Nobody would have thought that Orton had 40 visits.", False),
        ("Few would have expected the harbour to have 40 boats.", False),
        ("Laid end to end, the boats would have stretched for 40 kilometres.", False),
        ("You would have had 40 visits.", False),
        ("It would have been easy to lock the 40 boats that were taken.", False),
        ("It would have been able to sell 40 boats.", True),
        ("Anyone would have seen 40 boats.", False),
        ("Orton would have had more than the 40 visits it had.", False),
        ("Orton sold 40 tickets, and could have sold more.", False),
    ],
)
def test_what_would_have_been_is_unreal(text, is_unreal, narrowing):
    assert narrowing(text).is_unreal is is_unreal


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Counting commuter trips only, Orton had 40 trips.", ["commuter", "trips"]),
        ("Orton had 40 trips, counting only trips to work.", ["commute"]),
        ("If only walks are included, Orton had 40 trips.", ["walks"]),
        ("When walks alone are counted, Orton had 40 trips.", ["walks"]),
        ("Orton had 40 trips, counting walks alone.", ["walks"]),
        ("Orton had 40 trips, counting walks too.", []),
        ("If walks are included, Orton had 40 trips.", []),
        ("Once the last walk was counted, Orton had 40 trips.", []),
        ("Orton had 40 trips, for commercial reasons only.", []),
        ("On a wider definition, Orton had 40 trips.", ["wider", "definition"]),
        ("On the police's looser count Orton had 40 trips.", ["police", "looser"]),
        ("Orton had 40 trips, commuter trips only.", ["commuter", "trips"]),
        ("Orton had only 40 trips, counting every walk.", []),
        ("Anyone counting trips got to 40.", []),
        ("Orton had 40 trips, for a short time only.", []),
    ],
)
def test_what_is_counted_may_be_said_apart(text, counts, narrowing):
    assert [*narrowing(text).counts] == counts


@pytest.mark.parametrize(
    ("text", "additions"),
    [
        ("Orton had 40 trips, counting walks too.", ["walks"]),
        ("Counting walks as well, Orton had 40 trips.", ["walks"]),
        ("If walks are included, Orton had 40 trips.", ["walks"]),
        ("When all walks were counted, Orton had 40 trips.", []),
        ("Orton had 40 trips, counting every walk.", []),
    ],
)
def test_what_is_counted_besides_is_no_limit(text, additions, narrowing):
    assert [*narrowing(text).additions] == additions


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("The buses and trams of Orton carried 40 guests.", [("bus", "trams")]),
        ("Cars and bikes filled the yards and 40 cars were stolen.", []),
        ("Cars and bikes filled the yards when 40 vans were stolen.", []),
        ("Thieves of cars and bikes took 40 bikes.", []),
        ("Buses and trams ran: 40 guests came.", []),
        ("Orton and villages had 40 guests.", []),
    ],
)
def test_pairs_have_or_do_what_is_counted(text, pairs, narrowing):
    assert [*narrowing(text).kinds.pairs] == pairs


@pytest.mark.parametrize(
    ("text", "adjunct"),
    [
        ("Orton had 40 accidents at work.", "at work"),
        ("Orton had 40 accidents at level crossings.", "at level crossings"),
        ("Orton had 40 accidents involving cyclists.", "involving cyclists"),
        ("40 bikes were stolen from the stations.", "from the stations"),
        ("40 bikes had been quickly stolen from bus stations.", "from bus stations"),
        ("40 bikes were stolen from stations and streets.", ""),
        ("40 bikes were stolen from the streets.", ""),
        ("40 bikes were stolen from owners.", ""),
        ("40 bikes were stolen at stations, schools and homes.", ""),
        ("40 bikes were counted at stations.", ""),
        ("Orton had 40 teachers at school.", ""),
        ("Boats saved 40 people at sea.", ""),
        ("40 people were rescued from the waves.", ""),
        ("It employed 40 people at factories and offices.", ""),
        ("40 dogs were registered at town halls.", ""),
        ("Orton had 40 accidents involving vehicles.", ""),
        ("40 bikes were stolen with cutters.", ""),
        ("Crews brought 40 people from houses.", ""),
        ("40 people were driven from their homes.", ""),
        ("40 bikes from all over Orton were stolen.", ""),
        ("40 bikes at times lay there.", ""),
        ("Orton spent 40 euros at markets.", ""),
    ],
)
def test_what_follows_things_says_which_are_meant(text, adjunct, narrowing):
    assert narrowing(text).things.adjunct == adjunct


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Exports to Norway rose to 40 tonnes.", ["NO"]),
        ("From Norway came 40 tonnes.", ["NO"]),
        ("Exports of 40 tonnes went to the United States.", ["US"]),
        ("Thanks to Norway, exports rose to 40 tonnes.", []),
        ("Close to Norway it caught 40 tonnes.", []),
        ("In Norway it caught 40 tonnes.", []),
        ("Exports rose to 40 tonnes, and Norway paid.", []),
    ],
)
def test_a_country_may_be_an_end(text, ends, narrowing):
    assert [*narrowing(text).ends] == ends
