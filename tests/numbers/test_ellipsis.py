"""Numbers that leave out what an earlier number of their sentence has: their unit, their noun and their verb."""

from cases import cases

from innofacts.prose.figures import find_mentions


@cases(
    ("sentence", "found"),
    [
        ("Osby had 14 ponds in May; in nearby Vik it was twelve.", [("14 ponds", "ponds"), ("twelve", "ponds")]),
        ("There were 31 raids in May, after 24 in the same period of 2023.", [("31 raids", "raids"), ("24", "raids")]),
        ("In Osby, the fullest of the 9 mills, it is 44.", [("9 mills", "mills"), ("44", "")]),
        ("Shops accounted for 30, schools for 12.", [("30", ""), ("12", "")]),
        ("The bus came after 15 minutes, in the Dales after 17.4.", [("15 minutes", "minutes"), ("17.4", "minutes")]),
        ("In 2023 a bale cost 84 euros, and in 2021 78.", [("84 euros", "EUR"), ("78", "EUR")]),
        ("A mare weighed 412.5 kilos and a stallion 468.2.", [("412.5 kilos", "kilos"), ("468.2", "kilos")]),
        ("Osby had four mills in 2024, Vik had one.", [("four mills", "mills"), ("one", "mills")]),
        ("Osby had four mills, and it had one for good.", [("four mills", "mills")]),
        (
            "Frost killed fewer than ten lambs in Osby in 2024 and seven in 2021.",
            [("fewer than ten lambs", "lambs"), ("seven", "lambs")],
        ),
        (
            "Osby had 6.13 owls per farm, and nearby Vik 4.8.",
            [("6.13 owls per farm", "owls per farm"), ("4.8", "owls per farm")],
        ),
        (
            "A hen weighed 2.95 kilos, those in the Far Dale 1.8 kilos.",
            [("2.95 kilos", "kilos"), ("1.8 kilos", "kilos")],
        ),
        (
            "Pines there are nearly 40 metres tall, those in the Far Dale a mere 22.",
            [("nearly 40 metres", "metres"), ("22", "metres")],
        ),
        (
            "It has 60 wells according to the office, 75 according to a farmer.",
            [("60 wells", "wells"), ("75", "wells")],
        ),
        (
            "Building a barn took seven weeks on average; a hut took ten days.",
            [("seven weeks", "weeks"), ("ten days", "days")],
        ),
        ("One barn in nine was lost, and 30 burned.", [("One barn in nine", "%"), ("30", "")]),
        ("Osby was 19th, with 132. The day was 19th.", [("19th", "rank"), ("132", "")]),
        ("Paint is a quarter dearer, and thus cost twice what it did.", [("a quarter", "%"), ("twice", "times")]),
        ("Osby came third, Vik only seventh.", [("third", "rank"), ("seventh", "rank")]),
        ("STORM: 1,180 TREES DOWN, NINE DEAD IN OSBY", [("1,180 TREES", "trees"), ("NINE", "")]),
        ("A BARN IN UNDER TEN DAYS FOR USD 900", [("UNDER TEN DAYS", "days"), ("USD 900", "USD")]),
        ("He came second in flat no. 31, and 340 of them left.", [("second", "rank"), ("340", "")]),
        ("The raffle was won with the numbers 4, 11 and 40.", []),
        ("Ring the helpline, on 116 117, each morning at 6.15, says desk 4.", []),
        (
            "Thefts fell by three quarters, from 84 in 2012 to 21.",
            [("three quarters", "%"), ("84", ""), ("21", "")],
        ),
        ("Frost killed 18, or 12 %, of the lambs.", [("18", ""), ("12 %", "%")]),
        ("Osby has 14 ponds, it was ten in", [("14 ponds", "ponds"), ("ten in", "inches")]),
        # a name has no verbs, and US is not us
        ("France built 300 ships, the United States 220.", [("300 ships", "ships"), ("220", "ships")]),
        ("France built 300 ships, and the US 220.", [("300 ships", "ships"), ("220", "ships")]),
        ("France spent €300m, and the United Kingdom 220 million.", [("€300m", "EUR"), ("220 million", "EUR")]),
        ("France built 300 ships, and among us 220.", [("300 ships", "ships")]),
        ("France built 300 ships, and the US 101 is closed.", [("300 ships", "ships")]),
        ("France built 300 ships, with rises of 220.", [("300 ships", "ships"), ("220", "")]),
        ("Osby runs 40 trains, the ICE 220 among them.", [("40 trains", "trains")]),
        ("Growth of 2, 3, or 4 % is likely.", [("2", "%"), ("3", "%"), ("4 %", "%")]),
        ("The tax rose to 9 %, from 7 in 2012.", [("9 %", "%"), ("7", "%")]),
        ("Half of it is rotten, the town's desk 4 reckons.", [("Half", "%")]),
    ],
)
def test_a_number_goes_on_with_the_unit_of_the_one_before(sentence, found):
    mentions = find_mentions(sentence)
    assert [(mention.printed, mention.figure.unit.text) for mention in mentions] == found
