"""A time in an aside is that of the figures in there, and of no others."""

from cases import cases

from innofacts.prose.figures import find_mentions


@cases(
    ("text", "expected"),
    [
        # relative clauses
        ("In 2024 the ferry, which was built in 1931, carried 900 people.", ["2024"]),
        ("Some 900 boats a day pass the lock, which opened in 2019.", [""]),
        ("Wool, which earned a fifth of the total in 2019, fell by 40 % in 2024.", ["2019", "2024"]),
        ("The debt was 40 million euros at the end of the year, which closed on 30 June 2024.", ["2024-06-30"]),
        ("It drew 900 guests in its season, which ran from 3 May 2024 to 9 June 2024.", ["2024-05-03..2024-06-09"]),
        # participles
        ("In May 2024 the vault, dug in 1958, held 40 tonnes.", ["2024-05"]),
        ("In 2024 some 900 people ran the relay, first held in 1979.", ["2024"]),
        ("In 2024 the museum, opened in 1931 by the queen, drew 900 people.", ["2024"]),
        ("Built in 1936, the bridge carries 900 cars a day.", [""]),
        ("The airline was founded in 1998 with 2 aircraft. It has 900 now.", ["1998", ""]),
        ("The jail, built in 1902 for 400 men, held 684 in May 2024.", ["1902", "2024-05"]),
        ("The pier, opened in 1967 and shut for repairs in 2009, is 900 metres long.", [""]),
        ("The reservoir, filled in 1950, drained by order of the county in 2009, has 40 owners.", [""]),
        ("Led by two brothers since 1952, the firm employs 900 people.", ["1952..", ""]),
        ("Polled in 2024, 40 % said yes.", ["2024"]),
        ("The record of 900 guests, set in 2019, was broken.", ["2019"]),
        ("In May 2024 the yard (founded in 1899) built 12 ships.", ["2024-05"]),
        ("Of the cottages damaged in 2019 some 12 are still empty.", ["2019"]),
        ("Some 12 of the cottages damaged in 2019 are still empty.", [""]),
        ("In May 2024 the choir, third in 2019, came first of 40.", ["2024-05"] * 2),
        ("Some 3,900 children were born in March 2024 in the town, and the mayor was born in 1952.", ["2024-03"]),
        ("In 2024 they shut two of the five floors of the 1934 building.", ["2024", "2024"]),
        ("They sold 12 tonnes of the 2024 harvest.", ["2024"]),
        ("A loan of 40 million euros was signed in May 2024.", ["2024-05"]),
        ("Most of these, 40 ships, sank in May 2024.", ["2024-05"]),
        # how much it says that there is of what the aside is about
        ("In 2025 it has 12 ships, which is more than it had when 2024 ended, about 9.", ["2025", "2024"]),
        (
            "In 2025 it has 12 ships, which is more than it had at the end of 2024, about 9 tugs.",
            ["2025", "2024-12-31"],
        ),
        ("In 2025 the yard, which opened in 2019, about 9 years late, has 12 ships.", ["2025", "2025"]),
        ("In 2025 it has 12 ships, which it built in 2019, about 9 of them tugs.", ["2025", "2025"]),
        # what a paper of a day says
        ("In 2023 the yard built 12 ships, she wrote in the Lund Post of 14 June 2024.", ["2023"]),
        ("In the Lund Courier of 14 June 2024 he says that the yard has 12 ships.", [""]),
        ("In 2023 there were 12 ships, it says in a letter of June 14, 2024.", ["2023"]),
        ("It had 12 ships by the afternoon of 14 June 2024.", ["2024-06-14"]),
        ("The Lund Post of 14 June 2024 had 12 pages.", ["2024-06-14"]),
        # what has a noun of its own
        ("Under a treaty signed in 1974 the state must release 40 million litres.", [""]),
        ("After the fire of 2021, which took 300 houses, 12 families left.", ["2021", ""]),
        ("After the summer of 2021 some 12 families left.", ["2021-06..2021-08"]),
        ("Under the 2024 act a mill costs 40 million euros.", [""]),
        ("The mill costs 40 million euros and has a hall, due to open in May 2026.", [""]),
        ("The $40 million programme for 2026 has begun.", ["2026"]),
        ("The programme for 2026 costs 40 million euros.", [""]),
        ("The court fined it 900 euros for offences committed between 2019 and 2021.", [""]),
        ("Some 40 % of homes built before 1980 are cold.", [""]),
        ("It paid 40 million euros in May 2024, most of it for a storm in March 2023.", ["2024-05"]),
        # what was made at a time, and what it is or does
        ("The bridge built in 1990 carries 900 cars a day.", [""]),
        ("The plan that it adopted in May 2024 calls for 900 homes.", [""]),
        ("A firm that opened near Osk in 2019 employs 40 people, and one that came in 2020 has 9 shops.", ["", ""]),
        ("The number of homes built in 2024 exceeds 900.", ["2024"]),
        ("The number of homes built in 2024 is 900.", ["2024"]),
        ("The average home sold in May 2024 costs 900 euros.", ["2024-05"]),
        ("The tally for 2024 includes 40 ships.", ["2024"]),
        # another clause
        ("The bridge opens 900 times a year; its motors were replaced in 2019.", [""]),
    ],
)
def test_a_time_in_an_aside_is_only_that_of_figures_in_it(text, expected):
    mentions = find_mentions(text, 0, len(text))
    assert [next((str(time.period) for time in mention.times), "") for mention in mentions] == expected
