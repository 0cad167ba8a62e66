"""The arithmetic of texts: slips that are found, roundings that are allowed, and 200 slips planted in clean text."""

import json
from collections.abc import Callable
from random import Random

import pytest

from innofacts.arithmetic.slips import slips
from innofacts.arithmetic.sums import slips_in_tables
from innofacts.arithmetic.values import Slip
from innofacts.markup.outline import Outline
from innofacts.markup.tables import tables

SLIPS = (
    ("Visitors fell from 2,415 to 2,315, a 5.2 percent drop.", "5.2 percent", "from 2,415 to 2,315 is -4.14 %"),
    ("Visitors fell from 2,415 to 2,315, a drop of about 9 percent.", "9 percent", "from 2,415 to 2,315 is -4.14 %"),
    ("Visitors fell from 2,415 to 2,315, a drop of less than 3 %.", "3 %", "from 2,415 to 2,315 is -4.14 %"),
    ("Sales went from 120 to 150, a fall of 25 %.", "25 %", "from 120 to 150 is +25 %"),
    ("Sales went from 120 to 150, a change of 40 %.", "40 %", "from 120 to 150 is +25 %"),
    ("The share rose from 40 % to 45 %, up 5 %.", "5 %", "from 40 % to 45 % is 5 percentage points, not percent"),
    (
        "The share rose from 40 % to 45 %, up 7 percentage points.",
        "7 percentage points",
        "from 40 % to 45 % is +5 points",
    ),
    (
        "Turnover grew from €14.0 billion to €15.7 billion, up 19 %.",
        "19 %",
        "from €14.0 billion to €15.7 billion is +12.1 %",
    ),
    ("Stocks grew from 120 to 150 tonnes, an increase of 40 tonnes.", "40", "150 less 120 is 30"),
    ("Prices doubled, from 40 to 95 euros.", "doubled", "from 40 to 95 is 2.38 times"),
    ("Prices more than doubled, from 40 to 70 euros.", "doubled", "from 40 to 70 is 1.75 times"),
    ("In all 25 of the 60 schools, a third, have a pool.", "a third", "25 of 60 is 41.7 %"),
    ("In all 25 of the 60 schools, two sevenths, have a pool.", "two sevenths", "25 of 60 is 41.7 %"),
    ("In all 25 of the 60 schools (31 %) have a pool.", "31 %", "25 of 60 is 41.7 %"),
    ("It has 120 cars, 45 buses and 15 lorries, 190 vehicles in all.", "190", "120 + 45 + 15 = 180"),
    ("It has a total of 210 projects: 120 in Asia, 60 in Africa and 20 in Europe.", "210", "120 + 60 + 20 = 200"),
    ("Here 45 % walked, 38 % cycled and the remaining 27 % drove.", "27 %", "45 + 38 + 27 = 110 %, not 100 %"),
    (
        "The club counted 4,120 members in 2023.\n\nIt was a good year. The club counted 4,310 members in 2023.",
        "4,310",
        "the text also gives 4,120 for this",
    ),
)
RIGHT = (
    "A grant of $11 million, leveraged with other money, brings in a total of $131 million for the 56 parishes.",
    "With a further $25 million - leveraging $165 million - we can drive a total of $535 million in construction.",
    "Visitors fell from 2,415 to 2,315, a 4.2 percent drop.",
    "Visitors fell from 2,415 to 2,315, more than 4 percent down.",
    "Visitors fell from about 2,400 to 2,315, a 9 percent drop.",
    "Visitors fell from 2,415 to 2,315, a drop of about 4 percent.",
    "Visitors fell from 2,415 to 2,315, a drop of less than 5 percent.",
    "Sales went from 120 to 150, a change of 25 %.",
    "Stocks grew from 120 to 150 tonnes, an increase of 30 tonnes.",
    "The share rose from 40 % to 45 %, up 12.5 %.",
    "The share rose from 40 % to 45 %, up 5 percentage points.",
    "Prices nearly doubled, from 40 to 75 euros.",
    "In all 25 of the 60 schools, about a third, have a pool.",
    "In all 21 of the 60 schools, a third, have a pool.",
    "Of 60 schools, 25 have a pool and 31 % of them a gym.",
    "It has 120 cars, including 45 vans and 15 buses, 120 vehicles in all.",
    "Here 45 % walked, 38 % cycled and 27 % drove; many do both.",
    "Here 45 % walked, 38 % cycled and the remaining 17 % drove.",
    "The club counted 4,120 members in 2022. The club counted 4,310 members in 2023.",
    "The club counted 4,120 members in 2023. The team counted 4,310 members in 2023.",
    "From 2019 to 2023, the number rose by 12 %.",
)
TABLE = (
    "| Town | Visits | Share |\n|---|--:|--:|\n| A | 1,200 | 77.9 % |\n| B | 340 | 22.1 % |\n| Total | {} | 100.0 % |\n"
)


@pytest.mark.parametrize(("text", "printed", "reason"), SLIPS)
def test_a_result_that_no_rounding_allows_is_a_slip(text, printed, reason):
    assert [(text[slip.start : slip.end], slip.reason) for slip in slips(text)] == [(printed, reason)]


@pytest.mark.parametrize("text", RIGHT)
def test_what_rounding_or_another_reading_allows_is_none(text):
    assert slips(text) == []


def in_tables(text: str) -> list[Slip]:
    return slips_in_tables(tables(text, text, "markdown", Outline()))


def test_the_total_of_a_column_is_added_up():
    text = TABLE.format("1,640")
    assert [(text[slip.start : slip.end], slip.reason) for slip in in_tables(text)] == [
        ("1,640", "1,200 + 340 = 1,540")
    ]
    assert in_tables(TABLE.format("1,541")) == []  # rounded parts
    assert in_tables(TABLE.format("1,640").replace("Visits", "Average visits")) == []


def test_slips_are_findings_without_any_fact(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = f"Visitors fell from 2,415 to 2,315, a 5.2 percent drop.\n\n{TABLE.format('1,640')}\n    {TABLE}"
    (tmp_path / "r.md").write_text(text)
    status, out, err = run("proof", "r.md", "--json")
    found = [row for row in json.loads(out) if row["verdict"] == "arithmetic"]
    assert [(row["line"], row["column"], row["printed"], row["figure"]) for row in found] == [
        (1, 38, "5.2 percent", "5.2 %"),
        (7, 11, "1,640", "1640"),
    ]
    assert status == 1
    assert "2 arithmetic" in err
    silenced = "Visitors fell from 2,415 to 2,315, a 5.2 percent drop. <!-- innofacts: ok as the museum has it -->\n"
    (tmp_path / "r.md").write_text(silenced)
    assert run("proof", "r.md").status == 0


# --- planted slips --------------------------------------------------------------------------------------------------

THINGS = ("visitors", "tonnes of wheat", "patients", "passengers", "members", "books", "trees")
UP = ("rose", "increase"), ("grew", "rise"), ("climbed", "jump")
DOWN = ("fell", "drop"), ("dropped", "decline"), ("decreased", "fall")
FRACTIONS = {"half": 0.5, "a third": 1 / 3, "two thirds": 2 / 3, "a quarter": 0.25, "a fifth": 0.2}


def growth(random: Random, off: int) -> str:
    first, share = random.randint(1100, 90000), random.uniform(3, 60)
    verb, noun = random.choice(UP if (is_up := random.random() < 0.5) else DOWN)
    last = round(first * (1 + share / 100 if is_up else 1 - share / 100))
    true = abs(last / first - 1) * 100
    digits = random.choice((0, 1))
    said = f"{true * random.choice((0.5, 0.75, 1.25, 1.5)) + 1 if off else true:.{digits}f}"
    if off and float(said) == round(true, digits):
        said = f"{true + 2:.{digits}f}"
    percent, thing = said + random.choice(("%", " %", " per cent", " percent")), random.choice(THINGS)
    return random.choice(
        (
            f"The number of {thing} {verb} from {first:,} in 2019 to {last:,} in 2023, a {noun} of {percent}.",
            f"Between the two counts the {thing} {verb} by {percent}, from {first:,} to {last:,}.",
            f"The town counted {thing}: they {verb} {percent} to {last:,}, from {first:,} a year earlier.",
            f"{thing.capitalize()} {verb} from {first:,} to {last:,} ({'+' if is_up else '-'}{percent}).",
        )
    )


def share(random: Random, off: int) -> str:
    whole = random.randint(40, 900)
    part = random.randint(5, whole - 3)
    true = 100 * part / whole
    said = round((true * 0.6 + 1 if true > 40 else true * 1.5 + 3) if off else true)
    return random.choice(
        (
            f"In all {part} of the {whole} schools ({said} %) replied.",
            f"Some schools were closed: {said} % ({part} of {whole}) in the last count.",
            f"{part} out of {whole} farms, or {said}%, have a garden.",
        )
    )


def fraction(random: Random, off: int) -> str:
    words, size = random.choice(tuple(FRACTIONS.items()))
    whole = random.randint(30, 600)
    part = round(whole * (size + (0.12 if size < 0.6 else -0.13) * off))
    return f"In the vote {part} of {whole} members, {words} of the total, said yes."


def total(random: Random, off: int) -> str:
    parts = [random.randint(11, 900) for _ in range(random.choice((2, 3, 4)))]
    said = sum(parts) + (random.choice((10, -10, 100, 7, -9)) if off else 0)
    named = [f"{part} {noun}" for part, noun in zip(parts, ("cars", "buses", "vans", "boats"), strict=False)]
    listed = f"{', '.join(named[:-1])} and {named[-1]}"
    return random.choice(
        (
            f"The depot has {listed}, {said:,} vehicles in all.",
            f"The depot has a total of {said:,} vehicles: {listed}.",
            f"There were {listed}, for a total of {said:,}.",
        )
    )


def points(random: Random, off: int) -> str:
    first = random.randint(8, 60)
    last = first + random.randint(3, 25)
    return (
        f"The share of women rose from {first} % to {last} %, up {last - first} {'%' if off else 'percentage points'}."
    )


def multiple(random: Random, off: int) -> str:
    word, times = random.choice((("doubled", 2), ("tripled", 3), ("halved", 0.5)))
    first = random.randint(200, 4000)
    last = round(first * times * (random.choice((1.4, 0.7)) if off else random.uniform(0.98, 1.02)))
    return f"The number of {random.choice(THINGS)} {word} from {first:,} in 2010 to {last:,} in 2020."


def table(random: Random, off: int) -> str:
    parts = [random.randint(50, 9000) for _ in range(random.randint(3, 6))]
    rows = "".join(f"| T{n} | {part:,} |\n" for n, part in enumerate(parts))
    return f"| Town | Visits |\n|---|--:|\n{rows}| Total | {sum(parts) + random.choice((10, -100, 50)) * off:,} |\n"


def twice(random: Random, off: int) -> str:
    number, thing = random.randint(1200, 90000), random.choice(("visitors", "members", "passengers"))
    again = number + random.randint(100, 900) * off
    return f"The club had {number:,} {thing} in 2023.\n\nIt was a good year. The club had {again:,} {thing} in 2023."


KINDS: tuple[Callable[[Random, int], str], ...] = (growth, share, fraction, total, points, multiple, table, twice)


def found(text: str) -> bool:
    return bool(slips(text) or in_tables(text))


def test_planted_slips_are_found_and_clean_text_has_none():
    random = Random(4)  # noqa: S311 - which slips are planted is no secret
    planted = [KINDS[n % len(KINDS)](random, 1) for n in range(200)]
    clean = [KINDS[n % len(KINDS)](random, 0) for n in range(600)]
    missed = [text for text in planted if not found(text)]
    assert len(missed) <= 0.1 * len(planted), missed
    assert [text for text in clean if found(text)] == []


def test_blanks_that_markup_leaves_do_not_matter():
    text = "Sales rose      from 200 to   250   tonnes, a 35      % increase."
    assert [text[slip.start : slip.end] for slip in slips(text)] == ["35      %"]
