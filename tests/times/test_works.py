"""The year of a work that a text cites is no time of a figure; that behind a place is one."""

from cases import cases

from innofacts.prose.figures import find_mentions


@cases(
    ("text", "expected"),
    [
        # places and times in brackets
        ("The ferry carried 900 people (Lund, 2019).", ["2019"]),
        ("The ferry carried 900 people (Germany, 2019) in all.", ["2019"]),
        ("The ferry carried 900 people (OECD, 2019) in all.", ["2019"]),
        ("Some 900 people came (France and Spain, 2019).", ["2019"]),
        ("The ferry carried 900 people (May 2019).", ["2019-05"]),
        ("The ferry carried 900 people (2019).", ["2019"]),
        ("In Lund (2019) the ferry carried 900 people.", ["2019"]),
        ("In the Lund Marathon (2019) some 900 people ran.", ["2019"]),
        ("The ferry carried 900 people (NBS, 2019).", ["2019"]),
        ("The ferry carried 900 people (Weld & Moor, 2019).", ["2019"]),
        ("In 2018 all was well; the ferry carried 900 people (Lund, 2019).", ["2019"]),
        ("In 2018 the ferry carried 900 people, and 800 people (Lund, 2019).", ["2018", "2019"]),
        ("More than in 2018, the ferry carried 900 people (Lund, 2019).", ["2019"]),
        ("Figures from Lund (2019) show 900 people.", ["2019"]),
        ("Lund (2019) reported 900 people.", ["2019"]),
        ("As seen in Lund (2019), the ferry carried 900 people.", ["2019"]),
        ("The ferry carried 900 people (Lund, 2019: final).", ["2019"]),
        # no older than what the sentence tells of
        ("In 2018 the ferry carried 900 people (Lund, 2019).", ["2018"]),
        ("In 2018 the ferry carried 900 people (Lund Post, 2018; Vik, 2019).", ["2018"]),
        ("In 2018 the ferry carried 900 people, or 4 % of all (Weld 2019).", ["2018", "2018"]),
        # authors and publishers
        ("The ferry carried 900 people (Weld et al., 2019).", [""]),
        ("The ferry carried 900 people (Weld & Moor, 2019; Israel et al. 2020).", [""]),
        ("The ferry carried 900 people (see Weld and Moor 2019, pp. 12-14).", [""]),
        ("The ferry carried 900 people [Weld 2019a] in summer.", [""]),
        ("The ferry of Vik carried 900 people (Ferry Office, 2019).", [""]),
        ("The ferry of Vik carried 900 people (NBS, 2019).", [""]),
        ("The ferry carried 900 people in the summer (NBS, 2019).", [""]),
        ("The ferry of Vik carried 900 people (Weld & Moor, 2019).", [""]),
        ("The ferry carried 900 people (source: World Bank, 2019, table 3).", [""]),
        # in the sentence
        ("According to Weld (2019), the ferry carried 900 people.", [""]),
        ("As shown by Weld et al. (2019), the ferry carried 900 people.", [""]),
        ("Weld and Moor (2019b) report that the ferry carried 900 people in 2018.", ["2018"]),
        ("Weld (2019) says that the ferry carried 900 people.", [""]),
        ("NBS (2019) says that the ferry carried 900 people.", [""]),
    ],
)
def test_the_year_of_a_work_is_no_time_of_a_figure(text, expected):
    mentions = find_mentions(text, 0, len(text))
    assert [next((str(time.period) for time in mention.times), "") for mention in mentions] == expected
