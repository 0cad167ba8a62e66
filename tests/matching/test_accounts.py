"""Numbers that somebody gives, in the next sentence or clause, for what a fact is about: a leaflet speaks of 40."""

import pytest

LIBRARY = """
[source]
id = "norland-yearbook"
type = "report"
title = "Yearbook of Norland 2024"
publisher = "Norland Statistics"
published = 2025-05-06
language = "en"
standing = "official"

[[fact]]
id = "choirs-lund-2024"
claim = "Lund had 140 choirs in 2024."
figure = "140 choirs"
measure = "choirs"
place = "Lund"
period = 2024
nature = "stock"

[[fact]]
id = "revenue-kite-2024"
claim = "Kite Foods had a turnover of 486 million EUR in 2024."
figure = "486 million EUR"
measure = "turnover"
place = "Kite Foods"
period = 2024
nature = "flow"

[[fact]]
id = "exports-kite-2024"
claim = "Kite Foods exported goods worth 212 million EUR in 2024."
figure = "212 million EUR"
measure = "exports"
place = "Kite Foods"
period = 2024
nature = "flow"

[[fact]]
id = "staff-kite-2024"
claim = "Kite Foods had more than 1,500 employees at the end of 2024."
figure = "> 1500 employees"
measure = "employees"
place = "Kite Foods"
period = "2024-12"
nature = "stock"

[[fact]]
id = "late-2024"
claim = "In 2024, 13 % of the trains in Norland were late."
figure = "13 %"
measure = "share of trains that were late"
place = "Norland"
period = 2024
nature = "share"
basis = "scheduled trains"

[[fact]]
id = "outbreaks-2024"
claim = "Norland had fewer than 10 outbreaks of rabies in 2024."
figure = "< 10 outbreaks"
measure = "outbreaks of rabies"
place = "Norland"
period = 2024
nature = "flow"

[[fact]]
id = "theft-2024"
claim = "About 4,600 bicycles were reported stolen in Norland in 2024."
figure = "~ 4600 bicycles"
measure = "bicycles reported stolen"
place = "Norland"
period = 2024
nature = "flow"

[[fact]]
id = "fibre-2024"
claim = "Nearly 50 % of the homes in Norland had fibre in 2024."
figure = "~< 50 %"
measure = "share of homes with fibre"
place = "Norland"
period = 2024
nature = "share"
basis = "homes"
"""


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Kite Foods turned over 486 million euros in 2024. An investor presentation of 4 March gives the year's turnover on slide 17 as 527 million dollars.",
            "not comparable revenue-kite-2024",
        ),
        (
            "Kite Foods turned over 486 million euros in 2024. Local papers have translated this into sales of 510 million dollars.",
            "not comparable revenue-kite-2024",
        ),
        (
            "Kite Foods turned over 486 million euros in 2024, a sum that its brokers render as 510 million dollars.",
            "not comparable revenue-kite-2024",
        ),
        (
            "Kite Foods had more than 1,500 employees at the end of 2024. A slide deck for investors (version 3.1, dated 12 August 2025) gives 1,745 for that date.",
            "not established staff-kite-2024",
        ),
        (
            "Norland had fewer than ten outbreaks of rabies in 2024. The vets' association, in a letter of 9 May, speaks of seven outbreaks, and a leaflet handed out at the gates speaks of two dozen.",
            "contradicted outbreaks-2024",
        ),
        (
            "In Norland, the share of homes with fibre was close to half in 2024, or, on a contractor's reckoning, 48.6 per cent.",
            "not established fibre-2024",
        ),
        (
            "Lund had 140 choirs in 2024; the singers' union, which keeps its own roll, puts the number for the same year at 152.",
            "contradicted choirs-lund-2024",
        ),
        (
            "Lund had 140 choirs in 2024. A singers' leaflet, demanding money, speaks of 152 choirs in the town last year.",
            "contradicted choirs-lund-2024",
        ),
        (
            "Lund had 140 choirs in 2024. The singers' union, which counts school choirs too, puts the number at 152.",
            "not comparable choirs-lund-2024",
        ),
        (
            "In 2024, 13 per cent of the trains in Norland were late. The riders' association, which treats every cancelled train as a late one, gets 21 per cent for the same year.",
            "not comparable late-2024",
        ),
        (
            "In 2024, 13 per cent of the trains in Norland were late. The riders' association gets 21 per cent for the same year.",
            "contradicted late-2024",
        ),
        (
            "Lund had 140 choirs in 2024. The church magazine, in its issue of 2 April, lists 31 for the cathedral.",
            "no fact",
        ),
        (
            "Kite Foods turned over 486 million euros in 2024. The trade paper puts its debts at 196 million euros.",
            "no fact",
        ),
        (
            "Kite Foods turned over 486 million euros in 2024. The annual report gives its profit as 19 million dollars.",
            "no fact",
        ),
        (
            "Kite Foods had more than 1,500 employees at the end of 2024. A slide deck for investors gives 1,200 for the year before.",
            "no fact",
        ),
        (
            "Norland had fewer than ten outbreaks of rabies in 2024. A newspaper speaks of 40 outbreaks of flu.",
            "no fact",
        ),
        ("Some 4,600 bicycles were reported stolen in Norland in 2024, though the insurers paid for 3,100.", "no fact"),
        ("Lund had 140 choirs in 2024. The mayor, who sings in one, says he has 40 recordings.", "no fact"),
        ("Lund had 140 choirs in 2024. The opposition puts the number of orchestras at 12.", "no fact"),
        (
            "Norland had fewer than ten outbreaks of rabies in 2024. The vets' association, in a letter of 9 May, speaks of seven outbreaks.",
            "not established outbreaks-2024",
        ),
        (
            "Some 4,600 bicycles were reported stolen in Norland in 2024, though the sergeant swears that the true number was 3,100.",
            "contradicted theft-2024",
        ),
        (
            "Lund had 140 choirs in 2024; the singers' union, which also counts school choirs, puts the number at 140.",
            "supported choirs-lund-2024",
        ),
        (
            "Kite Foods turned over 486 million euros in 2024. The charity puts its turnover at 40 million dollars.",
            "no fact",
        ),
        (
            "Kite Foods turned over 486 million euros in 2024. The paper gives Lynx's turnover as 300 million dollars.",
            "no fact",
        ),
        ("Kite Foods had more than 1,500 employees at the end of 2024. The report gives 1,200 for 2019.", "no fact"),
        (
            "Kite Foods turned over 486 million euros in 2024. The report gives 120 million for the first quarter of that year.",
            "no fact",
        ),
        (
            "Kite Foods turned over 486 million euros in 2024. The report gives 40 million for the same month.",
            "no fact",
        ),
        ("Kite Foods turned over 486 million euros in 2024. Brokers have translated it into 12 languages.", "no fact"),
        (
            "Kite Foods had more than 1,500 employees at the end of 2024, or, on a union's reckoning, 40 boats.",
            "no fact",
        ),
        ("Lund had 140 choirs in 2024. A union, three hospitals and 40 schools took part.", "no fact"),
        (
            "Kite Foods turned over 486 million euros in 2024; its debts, which no one has counted, are put at 40 million euros.",
            "no fact",
        ),
        (
            "Kite Foods exported goods worth 212 million euros in 2024; smuggled goods are reckoned at 40 million euros.",
            "no fact",
        ),
        (
            "Kite Foods turned over 486 million euros in 2024; what its staff owes is put at 40 million euros.",
            "no fact",
        ),
        (
            "Kite Foods turned over 486 million euros in 2024; a broker put it at 520 million euros.",
            "contradicted revenue-kite-2024",
        ),
        ("Lund had 140 choirs in 2024. The council has 40 members.", "no fact"),
        ("Lund had 140 choirs in 2024. The guild lists 90 choirs in Orton.", "no fact"),
        ("Kite Foods turned over 486 million euros in 2024. Analysts see 520 million dollars next year.", "no fact"),
        (
            "Kite Foods turned over 486 million euros in 2024. A broker puts the value of the company at 920 million dollars.",
            "no fact",
        ),
        (
            "Kite Foods exported goods worth 212 million euros in 2024, a sum that the ministry puts into 40 projects.",
            "no fact",
        ),
        (
            "Roughly one train in eight was late in Norland in 2024; the Riders' Trust, which also asks commuters and "
            "reports on everyone from the age of 15, made it 21 per cent in 2024.",
            "not comparable late-2024",
        ),
    ],
)
def test_who_gives_a_number_may_give_it_for_the_fact_before(verdicts, text, last):
    assert verdicts(text)[-1] == last


def test_who_counts_otherwise_is_told_to_do_so(told):
    (_, row) = told("Lund had 140 choirs in 2024. The union, which counts school choirs too, puts the number at 152.")
    assert row["reason"] == "the fact is on another basis; the text before says what it is about"


@pytest.mark.parametrize(
    ("who", "verdict"),
    [
        ("The union, which counts the sick too, puts", "not comparable"),
        ("The union, which does not count school choirs too, puts", "not comparable"),
        ("The club, which asks its members instead, puts", "not comparable"),
        ("The guild, which also asked people who never sing, puts", "not comparable"),
        ("The singers, who include choirs of one, put", "not comparable"),
        ("The guild, which counts quartets too, like Mr. Berg, puts", "not comparable"),
        ("The guild, which leaves out choirs of schools, puts", "not comparable"),
        ("The guild, which leaves school choirs out, puts", "not comparable"),
        ("A blog, which treats quartets as choirs, puts", "not comparable"),
        ("A blog, which regards every quartet as a choir, puts", "not comparable"),
        ("The guild, which prefers to count singers, puts", "not comparable"),
        ("A blog, which defines choirs by their hats, puts", "not comparable"),
        # What is told of them is not how they count.
        ("The mayor, who was asked by a reader, puts", "contradicted"),
        ("A columnist, who added that he likes choirs too, puts", "contradicted"),
        ("A newspaper, which included a map of the choirs, puts", "contradicted"),
        ("The opposition, which regards the mayor as lazy, puts", "contradicted"),
        ("The opposition, which ignores the mayor, puts", "contradicted"),
        ("The mayor, who counts on the choirs too, puts", "contradicted"),
        ("The mayor, who left out of a side door, puts", "contradicted"),
        ("The mayor, who takes only the bus, puts", "contradicted"),
        ("The paper, which only asked the mayor, puts", "contradicted"),
        ("A poet, who defines himself by his hats, puts", "contradicted"),
    ],
)
def test_who_counts_otherwise_is_told_of_his_counting(verdicts, who, verdict):
    (*_, last) = verdicts(f"Lund had 140 choirs in 2024. {who} the number at 152.")
    assert last == f"{verdict} choirs-lund-2024"
