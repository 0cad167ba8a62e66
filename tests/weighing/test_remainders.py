"""What a share leaves: the other 37 %, of 63 % that a fact gives, and those of whom a sentence says the opposite."""

import pytest

LIBRARY = """
[source]
id = "wards"
type = "report"
publisher = "Office of Wards"

[[fact]]
id = "day-surgery"
claim = "In 2024, 63 % of planned operations in Halmark were done as day surgery."
figure = "63 %"
measure = "share of day surgery"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "prices"
claim = "The price of beds in Halmark rose by 40 % in 2024."
figure = "40 %"
measure = "growth of prices of beds"
place = "Halmark"
period = 2024
nature = "change"

[[fact]]
id = "women"
claim = "Women made up 58 % of the students of Halmark in 2024."
figure = "58 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "bus"
claim = "In Halmark, 31 % of commuters took the bus in 2024."
figure = "31 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "peat"
claim = "Peat-free soil made up 57 % of the potting soil sold in Halmark in 2024."
figure = "57 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "absent"
claim = "In 2024, 14 % of the patients in Halmark failed to appear without excuse."
figure = "14 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "diesel"
claim = "Diesel trains made up 26 % of the trains of Halmark in 2024."
figure = "26 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "internet"
claim = "In 2024, 9 % of homes in Halmark had no internet connection."
figure = "9 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "lorries"
claim = "Lorries made up 14 % of the vehicles in the Orm Tunnel in Halmark in 2024."
figure = "14 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "hung"
claim = "In 2024, 5 % of trials in Halmark ended with a hung jury."
figure = "5 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "tram"
claim = "In 2024, 41 % of the trips in Halmark were made by tram; the others were made on foot."
figure = "41 %"
measure = "share of trips by tram"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "graves"
claim = "In 2024, 18 % of the graveyards in Halmark had no room for new graves."
figure = "18 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "thefts"
claim = "Police in Halmark solved 6.4 % of the thefts recorded in 2024."
figure = "6.4 %"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "ponds"
claim = "94 % of the ponds measured in Halmark in 2024 had shrunk."
figure = "94 %"
measure = "shrinking ponds"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "woods"
claim = "Woods covered 38 % of the land area of Halmark in 2024."
figure = "38 %"
measure = "share of land covered by woods"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "common-woods"
claim = "Villages owned 61 % of the area of woods in Halmark in 2024."
figure = "61 %"
measure = "share of woods owned by villages"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "at-home"
claim = "Of the pupils of Halmark, 27 % were taught at home in 2024."
figure = "27 %"
measure = "share taught at home"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "exam"
claim = "83 % of the candidates passed the driving exam in Halmark in 2024."
figure = "83 %"
measure = "pass rate"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "young"
claim = "Of the guards at the pools of Halmark, 54 % were under 21 years of age in 2024."
figure = "54 %"
measure = "share of young guards"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "milk"
claim = "In 2024, 2.3 % of the fresh milk of Halmark expired before use."
figure = "2.3 %"
measure = "share of fresh milk that expired"
place = "Halmark"
period = 2024
nature = "share"

[[fact]]
id = "fines"
claim = "Courts in Halmark imposed 2,600 fines for failing to answer a summons in 2024."
figure = "2600 fines"
place = "Halmark"
period = 2024
nature = "flow"
"""
SHARE = "In Halmark, 63 % of planned operations were day surgery in 2024"


@pytest.mark.parametrize(
    "behind",
    [
        ". The remaining 37 % needed a bed.",
        "; the other 37 per cent needed a bed.",
        ", and the rest, 37 %, needed a bed.",
        ", and the rest - 37 % - needed a bed.",
        ". The remainder (37 %) needed a bed.",
        ". For the other 37 % of operations, a bed was needed.",
        ", and a bed was needed for the other 37.",
        "; a bed was needed for the remaining 37 (see page 4).",
    ],
)
def test_the_rest_of_a_share_is_supported_by_the_fact_of_it(rows, behind):
    first, rest = rows(SHARE + behind)
    assert first["verdict"] == "supported"
    assert (rest["verdict"], rest["fact"], rest["reason"]) == (
        "supported",
        "day-surgery",
        "the source gives the rest of the share; the source says 63 %",
    )


@pytest.mark.parametrize(
    "text",
    [
        f"{SHARE}. The other 37 beds are new.",
        f"{SHARE}, and the other 37 were closed.",  # beds, wards or surgeons
        f"{SHARE}, and a bed was needed for the other 38.",
        f"{SHARE}. A bed was needed for the other 37.",
        f"{SHARE}. Another 37 % needed a bed.",  # of those that needed one, perhaps
        f"{SHARE}. The other 37 % of the beds stood empty.",
        f"{SHARE}. In 2020, the other 37 % needed a bed.",
        f"{SHARE}. In Norway, the other 37 % needed a bed.",
        f"{SHARE}. Nurses are paid well. The other 37 % needed a bed.",
        "The price of beds in Halmark rose by 40 % in 2024. The other 60 % were cheap.",
        "The other 37 % needed a bed.",
    ],
)
def test_what_may_be_the_rest_of_something_else_has_no_fact(rows, text):
    assert rows(text)[-1]["verdict"] == "no fact"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("In 2024, 42 % of the students of Halmark were not women.", "women"),
        ("In 2024, 69 % of commuters in Halmark did not take the bus.", "bus"),
        ("In 2024, something other than the bus was taken by 69 % of the commuters in Halmark.", "bus"),
        ("Soil with peat in it was still 43 % of the potting soil sold in Halmark in 2024.", "peat"),
        ("In 2024, 86 % of the patients in Halmark appeared.", "absent"),
        ("In Halmark, 74 % of the trains ran on something other than diesel in 2024.", "diesel"),
        ("In 2024, 91 % of homes in Halmark had an internet connection.", "internet"),
        ("Everything but lorries was 86 % of the vehicles in the Orm Tunnel in Halmark in 2024.", "lorries"),
        ("In 2024, 95 % of trials in Halmark did not end with a hung jury.", "hung"),
        ("17 % of the candidates failed the driving exam in Halmark in 2024.", "exam"),
    ],
)
def test_of_those_of_whom_a_sentence_says_the_opposite_it_gives_the_rest(rows, text, fact):
    (row,) = rows(text)
    assert (row["verdict"], row["fact"]) == ("supported", fact)
    assert row["reason"].startswith("the source gives the rest of the share; the source says ")


@pytest.mark.parametrize(
    ("text", "verdict", "reason"),
    [
        ("83 % of the candidates passed the driving exam in Halmark in 2024.", "supported", "the source says 83 %"),
        (
            "83 % of the candidates failed the driving exam in Halmark in 2024.",
            "misquoted",
            "the source gives this for the contrary",
        ),
    ],
)
def test_the_share_of_one_side_is_not_that_of_the_other(rows, text, verdict, reason):
    (row,) = rows(text)
    assert (row["verdict"], row["reason"], row["fact"]) == (verdict, reason, "exam")


def test_who_is_not_yet_of_an_age_is_under_it_and_denies_nothing(rows):
    (row,) = rows("Of the guards at the pools of Halmark, 54 % were not yet 21 in 2024.")
    assert (row["verdict"], row["reason"], row["fact"]) == ("supported", "the source says 54 %", "young")


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("With 59 % of its trips in 2024 made on foot, Halmark is a town of walkers.", "tram"),
        ("The rails go everywhere, and yet 59 % of the trips in Halmark were made on foot in 2024.", "tram"),
        ("That leaves 42 % of the students of Halmark in 2024 to the men.", "women"),
        ("In 2024, a mystery remained behind 93.6 % of the thefts in Halmark, since they went unsolved.", "thefts"),
        ("Whoever walks or drives was left with 69 % of the commuters in Halmark in 2024.", "bus"),
        ("In 2024, something else carried the other 69 % of the commuters in Halmark to work.", "bus"),
        ("This left 69 % of the commuters in Halmark in 2024 on foot.", "bus"),
        ("In 2024, 43 % of the potting soil sold in Halmark came with peat, and not without.", "peat"),
    ],
)
def test_a_share_that_leaves_that_of_a_fact_exactly_may_have_words_of_its_own(rows, text, fact):
    (row,) = rows(text)
    assert (row["verdict"], row["fact"]) == ("supported", fact)
    assert row["reason"].startswith("the source gives the rest of the share; the source says ")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("In 2024, 59 % of the trips in Halmark were made by tram.", "contradicted"),  # which says the same
        ("In 2024, 69 % of commuters in Halmark took the bus.", "contradicted"),
        ("In 2024, 69 % of commuters in Halmark took the car.", "no fact"),  # and others a bicycle
        ("In 2024, 69 % of commuters in Halmark had an umbrella.", "no fact"),
        ("In 2024, 69 % of commuters in Halmark had no umbrella.", "no fact"),
        ("In 2024, 59 % of the trips in Halmark were made by pensioners.", "no fact"),
        ("In 2024, 82 % of the graveyards in Halmark had a chapel.", "no fact"),
        ("One can still be buried in 82 % of the graveyards in Halmark in 2024.", "no fact"),
        ("In 2024, the other 42 % of the women among the students of Halmark were away.", "no fact"),
        ("In 2024, the other 68 % of the commuters in Halmark went by something else.", "no fact"),
        ("In 2024, something else carried the other 69 % of the young commuters in Halmark.", "no fact"),
        ("In 2023, something else carried the other 69 % of the commuters in Halmark.", "no fact"),
        ("In 2024, something else carried the other 69 % of the pupils in Halmark.", "no fact"),
        ("In 2024, something else carried the other 69 % of the commuters in Norway.", "no fact"),
        ("Something else carried the other 69 % of the commuters in Halmark.", "no fact"),
        ("Cars, it is true, were left with 69 % of the commuters in Halmark in 2024.", "no fact"),
        ("In 2024, the other 60 % of the prices of beds in Halmark stayed as they were.", "no fact"),
    ],
)
def test_a_share_leaves_nothing_of_what_it_may_be_itself(rows, text, verdict):
    (row,) = rows(text)
    assert row["verdict"] == verdict


@pytest.mark.parametrize(
    "text",
    [
        "In 2024, 69 % of the commuters in Halmark left the house before eight.",
        "In 2024, 69 % of the commuters in Halmark were with other people.",
        "In 2024, 69 % of the commuters in Halmark slept for the rest of the way.",
        "In 2024, 69 % of the commuters in Halmark were left standing.",
        "In 2024, 69 % of the commuters in Halmark had a ticket and other papers.",
        "In 2024, something else annoyed 69 % of the commuters in Halmark.",
        "In 2024, the fog came, leaving 69 % of the commuters in Halmark in the cold.",
        "In 2024, the fog left 69 % of the commuters in Halmark in the cold.",
        "So 69 % of the commuters in Halmark had a ticket in 2024.",
        "In 2024, the others say, 69 % of the commuters in Halmark had a ticket.",
        "The remaining lines got 69 % of the commuters in Halmark in 2024.",
        "In 2024, 42 % of the students of Halmark met other men.",
    ],
)
def test_what_is_left_has_to_be_said_right_at_the_share(rows, text):
    (row,) = rows(text)
    assert (row["verdict"], row["fact"]) == ("no fact", None)


@pytest.mark.parametrize(
    "text",
    [
        "In 2024, 69 % of the commuters in Halmark took the bus and other lines.",
        "In 2024, power cuts in the wards of Halmark postponed 37 % of planned operations.",
        "Just 6 % of the ponds measured in Halmark in 2024 kept all of their water.",
        "In 2024, 97.7 % of the fresh milk of Halmark was used in time.",  # none of which expired before use
    ],
)
def test_nothing_contradicts_what_its_own_share_leaves(rows, text):
    (row,) = rows(text)
    assert (row["verdict"], row["fact"]) == ("no fact", None)


@pytest.mark.parametrize(
    "behind",
    [
        ", which leaves 37 % that needed a bed.",
        ", leaving 37 % that needed a bed.",
        ", leaving the other wards with 37 %.",
        "; and leaving just 37 % that needed a bed.",
        ", and the wards were left with 37 % of operations.",
        ", so 37 % needed a bed.",
        ", meaning that only 37 % needed a bed.",
        ", and thus 37 % of operations needed a bed.",
        ", and 37 % were not.",
        ", but 37 % of operations weren't; nobody knows why.",
        ", and 37 % were not day surgery.",
        "; 37 % went to bed without any surgery in their day.",
        ". So 37 % needed a bed.",
        ". That leaves 37 % who needed a bed.",
        ". That leaves the other wards with 37 % of operations.",
        ". This means that 37 % needed a bed, but not why.",
    ],
)
def test_what_a_share_before_leaves_exactly_is_its_rest(rows, behind):
    first, rest = rows(SHARE + behind)
    assert first["verdict"] == "supported"
    assert (rest["verdict"], rest["fact"]) == ("supported", "day-surgery")
    assert rest["reason"] == "the source gives the rest of the share; the source says 63 %"


@pytest.mark.parametrize(
    "behind",
    [
        ", which leaves 36 % that needed a bed.",
        ", and 37 % needed a bed.",
        "; 37 % needed a bed.",
        ", while 37 % had been put off for months.",
        ", and 37 % were not on time.",
        ", and 37 % of those that were not day surgery were late.",
        ", and 37 % left a bill.",
        ", and 37 % were left for later.",
        ", and in other words 37 % needed a bed.",
        ", which left nobody in the other wards, where 37 % needed a bed.",
        ", so the wards say, and 37 % needed a bed.",
        ", up from 37 % in 2010.",
        ". The nurses left early, leaving 37 % without help.",
        ". A storm left 37 % without power.",
        ". The nurses were left with 37 %.",
        ". That leaves more than a third.",
        ". 37 % were not.",
        ". So far, 37 % needed a bed.",
        ", and a further 37 % needed a bed.",
        ", leaving a further 37 % without a bed.",
        ", and about 37 % needed a bed.",
        ", and 37 % of the beds stood empty.",
        ". In bad weather, 37 % needed a bed.",
        ". That leaves 37 beds.",
        ". That leaves the nurses with 37 beds.",
    ],
)
def test_what_need_not_be_left_of_a_share_before_has_no_fact(rows, behind):
    assert rows(SHARE + behind)[-1]["verdict"] == "no fact"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Courts in Halmark imposed 2,600 fines on people who had not answered a summons in 2024.", "fines"),
        ("In 2024, 5 % of trials in Halmark ended because the jury could not agree.", "hung"),
        ("In 2024, 14 % of the patients in Halmark did not turn up and offered no excuse.", "absent"),
        ("In 2024, 9 % of homes in Halmark lacked an internet connection.", "internet"),
    ],
)
def test_what_both_deny_or_only_one_speaks_of_is_no_contrary(rows, text, fact):
    (row,) = rows(text)
    assert (row["verdict"], row["fact"]) == ("supported", fact)


@pytest.mark.parametrize(
    "text",
    [
        # the share of those of whom it is so
        "In 2024, 58 % of the students of Halmark were not women.",
        "In 2024, 31 % of commuters in Halmark did not take the bus.",
        "In 2024, 57 % of the potting soil sold in Halmark contained peat.",
        "In 2024, 26 % of the trains of Halmark ran on something other than diesel.",
        "In 2024, 9 % of homes in Halmark had an internet connection.",
        # of those, not of all
        "In 2024, 69 % of commuters who never took the bus in Halmark were men.",
        "In 2024, 69 % of those without a bus in Halmark commuted by car.",
        # something else is denied
        "In 2024, 86 % of the women among the students of Halmark did not vote.",
        "Courts in Halmark imposed 2,900 fines in 2024, none of them for failing to answer a letter.",
    ],
)
def test_what_is_denied_of_others_has_no_fact(rows, text):
    (row,) = rows(text)
    assert (row["verdict"], row["fact"]) == ("no fact", None)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Woods covered half a valley of Halmark in 2024, which leaves 62 % of the land.", ("supported", "woods")),
        ("Villages owned most woods in Halmark in 2024, leaving 39 % of the woods.", ("supported", "common-woods")),
        ("A storm came over Halmark in 2024, which left 62 % of the land under water.", ("no fact", None)),
        ("A flood reached Halmark in 2024, leaving 62.4 % of the area of woods under water.", ("no fact", None)),
        ("Woods covered half a valley of Halmark in 2024, which leaves 64 % of the land.", ("no fact", None)),
    ],
)
def test_what_something_leaves_is_the_rest_of_a_share_of_which_it_speaks_and_contradicts_none(rows, sentence, expected):
    assert [(row["verdict"], row["fact"]) for row in rows(sentence)][-1] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In 2024, 27 % of the pupils of Halmark were taught at home.", ("supported", "at-home")),
        ("Halmark had 27 % of its pupils taught at home in 2024.", ("supported", "at-home")),
        ("In 2024, 27 % of Halmark's dogs were taught at home.", ("no fact", None)),
        ("In 2024, 27 % of the teachers in Halmark taught at home.", ("misquoted", "at-home")),
    ],
)
def test_a_claim_may_begin_with_what_its_share_is_of(rows, sentence, expected):
    assert [(row["verdict"], row["fact"]) for row in rows(sentence)] == [expected]
