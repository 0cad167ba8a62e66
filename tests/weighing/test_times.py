"""How a sentence says of which time a figure is: ways of reporters, each with the facts that are meant, and the verdicts."""

import pytest

from innofacts.matching.matcher import Matcher
from innofacts.prose.figures import find_mentions

LIBRARY = """
[source]
id = "veldria-timber-2024"
type = "report"
publisher = "Forest Office of Veldria"
published = 2025-03-14

[[fact]]
id = "mills-2024"
claim = "Veldria had 412 sawmills at the end of 2024."
figure = "412 sawmills"
measure = "sawmills"
place = "Veldria"
period = 2024-12-31
nature = "stock"

[[fact]]
id = "mills-2023"
claim = "Veldria had 437 sawmills at the end of 2023."
figure = "437 sawmills"
measure = "sawmills"
place = "Veldria"
period = 2023-12-31
nature = "stock"

[[fact]]
id = "workers-2024"
claim = "Sawmills in Veldria employed 9,380 people in 2024."
figure = "9380 people"
measure = "people employed in sawmills"
place = "Veldria"
period = 2024
nature = "stock"

[[fact]]
id = "sawn-2024"
claim = "Sawmills in Veldria cut 3.87 million tonnes of logs in 2024."
figure = "3.87 million tonnes"
measure = "logs cut by sawmills"
place = "Veldria"
period = 2024
nature = "flow"

[[fact]]
id = "sawn-2023"
claim = "Sawmills in Veldria cut 3.42 million tonnes of logs in 2023."
figure = "3.42 million tonnes"
measure = "logs cut by sawmills"
place = "Veldria"
period = 2023
nature = "flow"

[[fact]]
id = "sawn-2022"
claim = "Sawmills in Veldria cut 3.16 million tonnes of logs in 2022."
figure = "3.16 million tonnes"
measure = "logs cut by sawmills"
place = "Veldria"
period = 2022
nature = "flow"

[[fact]]
id = "sawn-2024-07"
claim = "Sawmills in Veldria cut 418,000 tonnes of logs in July 2024."
figure = "418000 tonnes"
measure = "logs cut by sawmills"
place = "Veldria"
period = "2024-07"
nature = "flow"

[[fact]]
id = "sawn-change-2024"
claim = "The quantity of logs cut by sawmills in Veldria rose by 13.2 % in 2024."
figure = "13.2 %"
measure = "change in the quantity of logs cut by sawmills"
place = "Veldria"
period = 2024
nature = "change"

[[fact]]
id = "pellets-2019-2024"
claim = "Sawmills in Veldria sold 2.6 times as many pellets in 2024 as in 2019."
figure = "2.6 times"
measure = "ratio of pellets sold by sawmills in 2024 to 2019"
place = "Veldria"
period = 2024
nature = "change"
basis = "2019"

[[fact]]
id = "price-2019-2024"
claim = "The price of planks in Veldria rose by 31 % from 2019 to 2024."
figure = "31 %"
measure = "change in the price of planks"
place = "Veldria"
period = "2019..2024"
nature = "change"

[[fact]]
id = "planks-2019-2024"
claim = "Sawmills in Veldria exported 3.3 times as many planks in 2024 as in 2019."
figure = "3.3 times"
measure = "planks exported in 2024 as a multiple of those in 2019"
place = "Veldria"
period = "2019..2024"
nature = "rate"

[[fact]]
id = "share-2024"
claim = "Oak made up 17.4 % of the logs cut by sawmills in Veldria in 2024."
figure = "17.4 %"
measure = "share of oak in the logs cut by sawmills"
place = "Veldria"
period = 2024
nature = "share"

[[fact]]
id = "price-2024"
claim = "A cubic metre of oak planks cost 640 EUR on average in Veldria in 2024."
figure = "640 EUR"
measure = "average price of a cubic metre of oak planks"
place = "Veldria"
period = 2024
nature = "rate"

[[fact]]
id = "fires-2020-2024"
claim = "There were 246 fires at sawmills in Veldria from 2020 to 2024."
figure = "246 fires"
measure = "fires at sawmills"
place = "Veldria"
period = "2020..2024"
nature = "cumulative"

[[fact]]
id = "injuries-2024"
claim = "There were 183 accidents at sawmills in Veldria in 2024."
figure = "183 accidents"
measure = "accidents at sawmills"
place = "Veldria"
period = 2024
nature = "flow"

[[fact]]
id = "levy-2025"
claim = "The levy on logs in Veldria brought in 27 million EUR in the twelve months to June 2024."
figure = "27 million EUR"
measure = "revenue of the levy on logs"
place = "Veldria"
period = "2023-07..2024-06"
nature = "flow"
"""


def judged(matcher: Matcher, text: str) -> list[str]:
    """Return the verdict on each figure of a text with the id of its fact; of one without a fact, nothing."""
    matcher.begin()
    matches = (matcher.match(mention, text) for mention in find_mentions(text))
    return [f"{match.verdict} {match.fact}" if match.fact else "" for match in matches]


@pytest.mark.parametrize(
    "text",
    [
        "In 2024 alone there were 246 fires at sawmills in Veldria.",
        "In 2024 there were 246 fires at sawmills in Veldria.",
        "Veldria had 246 fires at sawmills in 2023.",
        "Last year alone there were 246 fires at sawmills in Veldria.",
        "In a single year there were 246 fires at sawmills in Veldria.",
        "There were 246 fires at sawmills in Veldria during 2023.",
        "There were 246 fires at sawmills in Veldria in July 2024.",
        "There were 246 fires at sawmills in Veldria from 2021 to 2023.",
        "There were 246 fires at sawmills in Veldria in 2021 and 2022.",
        "There were 246 fires at sawmills in Veldria every year from 2020 to 2024.",
    ],
)
def test_what_came_about_in_some_years_is_not_of_a_part_of_them(told, text):
    [row] = told(text)
    assert (row["fact"], row["verdict"]) == ("fires-2020-2024", "misquoted")
    assert row["reason"] == "the source gives this for 2020..2024"


@pytest.mark.parametrize(
    "text",
    [
        "There were 246 fires at sawmills in Veldria from 2020 to 2024.",
        "There were 246 fires at sawmills in Veldria from 2020 to 2024, most of them in 2023.",
        "Each sawmill in Veldria knows of the 246 fires at sawmills from 2020 to 2024.",
        "There were 246 fires at sawmills in Veldria in 2020, 2021, 2022, 2023 and 2024.",
        "There were 246 fires at sawmills in Veldria from 2020 on.",
        "Veldria saw 246 fires at sawmills between 2020 and the close of 2024.",
        "By 2024 there had been 246 fires at sawmills in Veldria.",
        "In 2024 the number of fires at sawmills in Veldria since 2020 reached 246.",
        "As 2024 ended, 246 fires at sawmills in Veldria had been counted.",
        "Before 2024 was out, Veldria had seen 246 fires at its sawmills.",
        "On 31 December 2024 the count of fires at sawmills in Veldria was 246 fires.",
        "In the five years to June 2024, there were 246 fires at sawmills in Veldria.",
        "The 2024 yearbook counts 246 fires at sawmills in Veldria.",
        "Last year the office counted 246 fires at sawmills in Veldria.",
    ],
)
def test_what_had_come_about_by_a_time_is_right(matcher, text):
    assert judged(matcher, text) == ["supported fires-2020-2024"]


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("At the end of 2024 it had 412 sawmills. A year earlier, Veldria had 437 sawmills.", "supported mills-2023"),
        ("At the end of 2024 it was 412. The year before, Veldria had had 451 sawmills.", "contradicted mills-2023"),
        ("That was in 2023. Twelve months on, there were 412 sawmills in Veldria.", "supported mills-2024"),
        ("In 2022 the big fire came. Two years on, Veldria had 412 sawmills.", "supported mills-2024"),
        (
            "It had a hard 2023. The following year, sawmills in Veldria cut 3.87 million tonnes of logs.",
            "supported sawn-2024",
        ),
        (
            "It had a hard 2023. In that year sawmills in Veldria cut 3.42 million tonnes of logs.",
            "supported sawn-2023",
        ),
        ("2024 was fair. That July, sawmills in Veldria cut 418,000 tonnes of logs.", "supported sawn-2024-07"),
        (
            "In 2024 it grew. Sawmills in Veldria had cut 3.42 million tonnes of logs the year before.",
            "supported sawn-2023",
        ),
        # The sentence before names no time, several, a span, or when something was published.
        ("Nobody knows why. A year earlier, Veldria had 437 sawmills.", ""),
        ("It had 412 in 2024 and 437 in 2023. A year earlier, Veldria had 437 sawmills.", ""),
        ("In 2024 it had 412, down from 437 a year earlier. A year later, Veldria had 437 sawmills.", ""),
        ("It fell from 2019 to 2024. A year earlier, Veldria had 437 sawmills.", ""),
        ("The list published in March 2025 has more. A year earlier, Veldria had 451 sawmills.", ""),
        ("It was in 2024.\n\nA year earlier, Veldria had 437 sawmills.", ""),
        ("In 2024 it was wet. Two weeks later, Veldria had 437 sawmills.", ""),
    ],
)
def test_a_time_counts_from_that_of_the_sentence_before(matcher, text, verdicts):
    assert judged(matcher, text)[-1] == verdicts


CUT = "Sawmills in Veldria cut 3.87 million tonnes of logs that year."


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (f"In 2024 it grew. Nobody knows why. {CUT}", "supported sawn-2024"),
        (f"Last year was wet. The rain hardly stopped. {CUT}", "supported sawn-2024"),
        (f"It was in 2024.\n\nOrton is dear. {CUT}", "supported sawn-2024"),
        (f"It was in 2024.\n\n{CUT}", "supported sawn-2024"),
        (
            "In 2024 it was wet, and sawmills in Veldria cut 3.87 million tonnes of logs that year.",
            "supported sawn-2024",
        ),
        (f"In 2024 it grew. In 2019 it had not. Nobody knows why. {CUT}", ""),
        (f"In 2024 it grew. It had not in 2019. {CUT}", ""),
        (f"In 2024 it grew.\n\n## Logs\n\n{CUT}", ""),
        (f"It was in 2024.\n\nOrton is dear. It was so in 1998. {CUT}", ""),
        (f"It grew in 2024.\n\nIt rained.\n\n{CUT}", ""),
        (f"The list published in March 2025 has more. Nobody has read it. {CUT}", ""),
        (f"It fell from 2019 to 2024. Nobody knows why. {CUT}", ""),
    ],
)
def test_that_year_is_the_last_one_of_which_the_text_tells(matcher, text, verdict):
    assert judged(matcher, text)[-1] == verdict


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        (
            "Sawmills in Veldria cut 3.87 million tonnes of logs in 2024, 3.42 million the year before and 3.16 million the "
            "year before that.",
            ["supported sawn-2024", "supported sawn-2023", "supported sawn-2022"],
        ),
        (
            "In 2024 it grew. Sawmills in Veldria had cut 3.42 million tonnes of logs the year before, and 3.16 million the "
            "year before that.",
            ["supported sawn-2023", "supported sawn-2022"],
        ),
        (
            "Sawmills in Veldria cut 3.87 million tonnes of logs in 2024 and 3.42 million the year before that.",
            ["supported sawn-2024", "supported sawn-2023"],
        ),
        (  # of no month that is known
            "In 2024 it grew. Sawmills in Veldria had cut 418,000 tonnes of logs two weeks before, and 3.16 million the year "
            "before that.",
            ["", ""],
        ),
    ],
)
def test_the_year_before_that_is_a_year_before_the_last_one(matcher, text, verdicts):
    assert judged(matcher, text) == verdicts


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        (
            "That was in July 2024. Sawmills in Veldria cut 418,000 tonnes of logs that month.",
            ["supported sawn-2024-07"],
        ),
        ("In July 2024, sawmills in Veldria cut 418,000 tonnes of logs that month.", ["supported sawn-2024-07"]),
        ("In 2024, sawmills in Veldria cut 418,000 tonnes of logs in July.", ["supported sawn-2024-07"]),
        ("In July of 2024, sawmills in Veldria cut 418,000 tonnes of logs.", ["supported sawn-2024-07"]),
        ("In 2024, sawmills in Veldria cut 418,000 tonnes of logs in June.", [""]),
        ("In 2024, sawmills in Veldria cut 418,000 tonnes of logs in July and August.", [""]),
        # What follows is when somebody said so, or of something else.
        ("In 2024, sawmills in Veldria cut 3.87 million tonnes of logs, it said in July.", ["supported sawn-2024"]),
        ("In 2024, sawmills in Veldria cut 3.87 million tonnes of logs, more than in July.", ["supported sawn-2024"]),
        (
            "Sawmills in Veldria cut 3.87 million tonnes of logs in 2024, and a hall opened in July.",
            ["supported sawn-2024"],
        ),
        ("In 2024, sawmills in Veldria cut 3.87 million tonnes of logs wet in July's floods.", ["supported sawn-2024"]),
        ("In July it was told: sawmills in Veldria cut 3.87 million tonnes of logs in 2024.", ["supported sawn-2024"]),
    ],
)
def test_a_month_may_be_named_apart_from_its_year(matcher, text, verdicts):
    assert judged(matcher, text) == verdicts


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("Sawmills in Veldria sold 2.6 times as many pellets in 2024 as in 2019.", "supported pellets-2019-2024"),
        ("In 2024 sawmills in Veldria sold 2.6 times the 2019 number of pellets.", "supported pellets-2019-2024"),
        (
            "Pellets sold by sawmills in Veldria in 2024 ran at 2.6 times the level of 2019.",
            "supported pellets-2019-2024",
        ),
        ("Sawmills in Veldria sold 3.9 times as many pellets in 2024 as in 2019.", "contradicted pellets-2019-2024"),
        ("Sawmills in Veldria sold 2.6 times as many pellets in 2023 as in 2019.", ""),
        ("Sawmills in Veldria exported 3.3 times as many planks in 2024 as in 2019.", "supported planks-2019-2024"),
        (
            "Planks exported by sawmills in Veldria in 2024 ran at more than triple the 2019 level.",
            "supported planks-2019-2024",
        ),
        ("Sawmills in Veldria sold 2.6 times as many pellets in 2024 as in 2018.", ""),
        ("The price of planks in Veldria rose by 31 % from 2019 to 2024.", "supported price-2019-2024"),
        ("The price of planks in Veldria rose by 31 % from 2018 to 2024.", ""),
        (
            "The price of planks in Veldria rose by 31 % from 2019 to 2024, the most since 2003.",
            "supported price-2019-2024",
        ),
        (
            "Veldria, with a forest law since 2003, sold 2.6 times as many pellets in 2024.",
            "supported pellets-2019-2024",
        ),
        ("Sawmills in Veldria cut 13.2 % more logs in 2024 than in 2023.", "supported sawn-change-2024"),
    ],
)
def test_a_change_or_a_multiple_is_of_two_years(matcher, text, verdicts):
    assert judged(matcher, text) == [verdicts]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (f"{text.format(2024, 2025)} Veldria had 412 sawmills.", "supported mills-2024")
        for text in (
            "In {0}",
            "As {0} drew to a close,",
            "When {0} ended,",
            "When {1} began,",
            "By the time {0} was out,",
            "By the close of {0},",
            "At year's end {0},",
            "On the last day of {0}",
            "On New Year's Eve {0}",
            "At the last count, on 31 December {0},",
            "On 1 January {1}",
            "At the turn of {1},",
            "Late in {0}",
            "In December {0}",
        )
    ]
    + [
        (f"Veldria {text} with 412 sawmills.", "supported mills-2024")
        for text in ("went into 2025", "rang in 2025", "saw out 2024", "closed 2024", "started 2025")
    ]
    + [
        (f"{text} Veldria had 412 sawmills.", "contradicted mills-2023")
        for text in (
            "As 2024 began,",
            "By the close of 2023,",
            "On 1 January 2024",
        )
    ],
)
def test_the_end_of_a_year_in_the_words_of_reporters(matcher, text, verdict):
    assert judged(matcher, text) == [verdict]


@pytest.mark.parametrize(
    "time",
    [
        "In 2024",
        "In all of 2024",
        "In the whole of 2024",
        "Over the course of 2024,",
        "Across 2024 as a whole,",
        "In the calendar year 2024",
        "From January to December 2024",
        "In the twelve months of 2024",
        "In the 12 months to December 2024",
        "In the year to 31 December 2024",
        "In the year to the end of 2024",
        "In 2024, as in 2018,",
        "In 2024 alone,",
    ],
)
def test_all_of_a_year_in_the_words_of_reporters(matcher, time):
    text = f"{time} sawmills in Veldria cut 3.87 million tonnes of logs, more than in 2023."
    assert judged(matcher, text) == ["supported sawn-2024"]
    other = text.replace("2023", "2021").replace("2024", "2023")
    assert judged(matcher, other) == ["contradicted sawn-2023"]


@pytest.mark.parametrize(
    "time",
    [
        "from 2019 to 2024",
        "between 2019 and 2024",
        "over the five years to 2024",
        "in the five years from 2019 to 2024",
        "in the five years up to 2024",
        "in the five years after 2019",
        "from 2019 through 2024",
        "between the end of 2019 and the end of 2024",
    ],
)
def test_a_change_over_some_years_in_the_words_of_reporters(matcher, time):
    text = f"The price of planks in Veldria rose by 31 % {time}."
    assert judged(matcher, text)[-1] == "supported price-2019-2024"
    assert judged(matcher, text.replace("2019", "2017").replace("five", "seven"))[-1] == ""


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("In the past five years there were 183 accidents at sawmills in Veldria.", ""),
        ("Over five years there were 183 accidents at sawmills in Veldria.", ""),
        ("Over the last two years there were 183 accidents at sawmills in Veldria.", ""),
        ("There were 183 accidents at sawmills in Veldria in a decade.", ""),
        ("In the past five years there were 246 fires at sawmills in Veldria.", "supported fires-2020-2024"),
        ("In the past decade there were 246 fires at sawmills in Veldria.", ""),
        ("The price of planks in Veldria rose by 31 % in five years.", "supported price-2019-2024"),
        ("The price of planks in Veldria rose by 31 % in a decade.", ""),
        ("The quantity of logs cut by sawmills in Veldria rose by 13.2 % in five years.", ""),
        # In them it is the most, or they are those of something else.
        ("The 183 accidents at sawmills in Veldria were the most in ten years.", "supported injuries-2024"),
        (
            "There were 183 accidents at sawmills in Veldria, more than in the past ten years.",
            "supported injuries-2024",
        ),
        ("There were 183 accidents at sawmills in Veldria with saws over ten years old.", "supported injuries-2024"),
        ("In 2024 there were 183 accidents at sawmills in Veldria, the most in ten years.", "supported injuries-2024"),
        ("Veldria has had 412 sawmills over the past two years.", "supported mills-2024"),
        (
            "In Veldria, a cubic metre of oak planks has cost €640 on average in the past two years.",
            "supported price-2024",
        ),
    ],
)
def test_what_took_years_is_of_no_year(matcher, text, verdict):
    texts = (text[mention.start : mention.end] for mention in find_mentions(text))
    of = dict(zip(texts, judged(matcher, text), strict=True))
    assert of[next(printed for printed in of if "year" not in printed)] == verdict


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        (
            "Last year sawmills in Veldria cut 3.87 million tonnes of logs, which the office has weighed since 1996.",
            ["supported sawn-2024"],
        ),
        (
            "In Veldria, 183 accidents at sawmills last year would have been a scandal in 1985, when nobody was hurt.",
            ["supported injuries-2024"],
        ),
        (
            "After 183 accidents at sawmills in Veldria last year, everybody was home the same evening.",
            ["supported injuries-2024"],
        ),
        ("In 1985, there were 183 accidents at sawmills in Veldria, unlike last year.", [""]),
        (
            "The office first put the logs cut by sawmills in Veldria in 2024 at about 3.9 million tonnes; the final number, out in "
            "June, is 3.87 million tonnes of logs cut by sawmills.",
            ["supported sawn-2024", "supported sawn-2024"],
        ),
        (
            "Sawmills in Veldria cut 3.87 million tonnes of logs in 2024, against 3.42 million in 2023 \N{EN DASH} a rise of "
            "13.2 % in the quantity of logs cut.",
            ["supported sawn-2024", "supported sawn-2023", "supported sawn-change-2024"],
        ),
    ],
)
def test_the_nearest_time_of_a_figure_is_its_own(matcher, text, verdicts):
    assert judged(matcher, text) == verdicts


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("Last year sawmills in Veldria cut 3.87 million tonnes of logs.", ["supported sawn-2024"]),
        ("Last year sawmills in Veldria cut 3.16 million tonnes of logs.", ["contradicted sawn-2024"]),
        (
            "Last year sawmills in Veldria cut 3.87 million tonnes of logs, compared with 3.42 million a year earlier.",
            ["supported sawn-2024", "supported sawn-2023"],
        ),
        (
            "Sawmills in Veldria cut 3.87 million tonnes of logs last year. The year before, sawmills in Veldria cut 3.42 "
            "million tonnes of logs.",
            ["supported sawn-2024", "supported sawn-2023"],
        ),
        (  # the text may be of another year
            "Last year sawmills in Veldria cut 3.87 million tonnes of logs, compared with 3.55 million a year earlier.",
            ["supported sawn-2024", ""],
        ),
        ("In Veldria, well over a sixth of the logs cut by sawmills last year were oak.", ["supported share-2024"]),
        ("In the year before last, sawmills in Veldria cut 3.42 million tonnes of logs.", ["supported sawn-2023"]),
        ("Three years ago, sawmills in Veldria cut 3.16 million tonnes of logs.", ["supported sawn-2022"]),
        ("Three years ago, sawmills in Veldria cut 3.87 million tonnes of logs.", ["contradicted sawn-2022"]),
        ("A year ago, Veldria had 412 sawmills.", ["supported mills-2024"]),
        ("In Veldria, a third of the logs cut by sawmills last year were oak.", ["contradicted share-2024"]),
        ("Veldria had 437 sawmills at the close of last year, as in 2019.", ["contradicted mills-2024"]),
        ("Sawmills in Veldria cut 418,000 tonnes of logs in July last year.", ["supported sawn-2024-07"]),
        ("The levy on logs in Veldria brought in €27 million last year.", ["supported levy-2025"]),
        (
            "Last year the office said that sawmills in Veldria cut 3.42 million tonnes in 2023.",
            ["supported sawn-2023"],
        ),
    ],
)
def test_last_year_is_the_one_before_that_of_the_source(matcher, text, verdicts):
    assert judged(matcher, text) == verdicts


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("In a single month of 2024 there were 183 accidents at sawmills in Veldria.", [""]),
        ("On one day in 2024 there were 183 accidents at sawmills in Veldria.", [""]),
        ("In one busy week of 2024 there were 12 accidents at sawmills in Veldria.", [""]),
        ("In just one month, sawmills in Veldria cut 418,000 tonnes of logs.", ["supported sawn-2024-07"]),
        (
            "In 2024 there were 183 accidents at sawmills in Veldria, which it told in one go.",
            ["supported injuries-2024"],
        ),
        (
            "In 2024 there were 183 accidents at sawmills in Veldria, with one day off a week.",
            ["supported injuries-2024"],
        ),
    ],
)
def test_what_there_was_in_a_month_is_not_that_of_its_year(matcher, text, verdicts):
    assert judged(matcher, text) == verdicts


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        (
            "Veldria began 2024 with 437 sawmills and ended it with 412 sawmills.",
            ["supported mills-2023", "supported mills-2024"],
        ),
        (
            "Veldria went into 2024 with 437 sawmills, and at the end of the year there were 437 sawmills.",
            ["supported mills-2023", "contradicted mills-2024"],
        ),
        (
            "Sawmills in Veldria cut 3.87 million tonnes of logs in 2024 (3.42 million tonnes in 2023).",
            ["supported sawn-2024", "supported sawn-2023"],
        ),
        (
            "Sawmills in Veldria cut 3.42 million and 3.87 million tonnes of logs in 2023 and 2024 respectively.",
            ["supported sawn-2023", "supported sawn-2024"],
        ),
    ],
)
def test_each_figure_of_a_sentence_has_its_time(matcher, text, verdicts):
    assert judged(matcher, text) == verdicts


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("In December 2024 oak made up 19.1 % of the logs cut by sawmills in Veldria.", [""]),
        ("Oak made up 19.1 % of the logs cut by sawmills in Veldria in the last quarter of 2024.", [""]),
        ("In the second half of 2024, oak made up 15.2 % of the logs cut by sawmills in Veldria.", [""]),
        ("In 2024 oak made up 19.1 % of the logs cut by sawmills in Veldria.", ["contradicted share-2024"]),
        ("At the end of 2024, oak made up 19.1 % of the logs cut by sawmills in Veldria.", ["contradicted share-2024"]),
        ("In December 2024 oak made up 17.4 % of the logs cut by sawmills in Veldria.", ["supported share-2024"]),
    ],
)
def test_the_share_of_the_last_months_of_a_year_is_not_that_of_the_year(matcher, text, verdicts):
    assert judged(matcher, text) == verdicts
