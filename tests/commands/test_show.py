"""`innofacts show`."""

import json

import pytest

from innofacts.formats import FORMATS, MACHINES, READERS
from innofacts.showing import is_hazardous

CARD = """\
bri-joint-labs
Claim     As of April 2025, China had built more than 50 Belt and Road joint laboratories, in transport, materials, energy and further fields.
Figure    more than 50 laboratories
Meaning   at least 51 laboratories
Interval  (50, ∞) laboratories
Measure   joint-laboratories
Place     Belt and Road countries
Period    2025-04-30
Nature    cumulative
Said by   Yan Cui (opinion)
Source    iol-2025-innovation, IOL, 2025-04-30
Position  paragraph 5, characters 5148 to 5243, printed "more than 50"
Topics    belt-and-road, cooperation, research
Note      Built: counted as built so far. True as a bound, but stale: 'more than 70' was public in January 2025. The ministry named agriculture, medicine, information, new energy and basic research as the fields.
File      builtin/iol-2025-innovation.toml:563

What others say
Finding                stale: more than 70 laboratories was public since 15 January 2025, 105 days before the claim appeared
bri-2025-09-labs-scio  more than 70 laboratories (2025-09-18, official)
bri-2025-09-labs       more than 70 laboratories (2025-09-18, press)
bri-2025-01-labs       more than 70 laboratories (2025-01-14, press)
"""


REPLACED = (
    "innofacts: rd-expenditure-2023 (preliminary) was replaced by rd-cn-2023-final: 3,335.71 billion CNY, final since"
    " 2 October 2024, 210 days before iol-2025-innovation appeared\n"
)


def test_one_column_of_one_fact_is_bare_text(run):
    assert run("show", "rd-cn-2023-final", "-c", "figure") == (0, "3,335.71 billion CNY\n", "")
    assert run("show", "rd-cn-2023-final", "-c", "value") == (0, "3335710000000\n", "")
    assert run("show", "rd-expenditure-2023", "-c", "topics") == (0, "funding; research\n", "")
    assert run("show", "rd-expenditure-2023", "-c", "start") == (0, "1137\n", "")
    assert run("show", "deck-drives-economy", "-c", "figure") == (0, "\n", "")


@pytest.mark.parametrize(
    ("asked", "out"),
    [
        (("-c", "figure"), "3,327.8 billion CNY\n"),
        (("-c", "value"), "3327800000000\n"),
        (("-c", "figure", "-f", "markdown"), "| Figure |\n| ---: |\n| 3,327.8 billion CNY |\n"),
        (("-c", "id,low", "-f", "csv"), "id,low\nrd-expenditure-2023,3327750000000\n"),
    ],
)
def test_a_figure_that_was_replaced_is_said_to_be(run, asked, out):
    assert run("show", "rd-expenditure-2023", *asked) == (0, out, REPLACED)
    assert run("show", "rd-expenditure-2023", *asked, "--as-of", "2024-06-01") == (0, out, "")


def test_a_card_and_what_is_no_figure_say_no_more(run):
    assert run("show", "rd-expenditure-2023", "-f", "table").err == ""
    assert run("show", "rd-expenditure-2023", "-c", "published") == (0, "2025-04-30\n", "")


def test_bare_text_can_be_written_to_a_file_of_any_name(run, tmp_path):
    for name in ("figure.txt", "figure"):
        assert run("show", "rd-exp", "-c", "figure", "-o", tmp_path / name) == (0, "", REPLACED)
        assert (tmp_path / name).read_text() == "3,327.8 billion CNY\n"


def test_one_column_in_an_explicit_format_is_not_plain_text(run, tmp_path):
    table = 'figure\n"3,327.8 billion CNY"\n'
    assert run("show", "rd-exp", "-c", "figure", "-f", "csv").out == table
    assert run("show", "rd-exp", "-c", "figure", "--json").out == '[\n  {"figure": "3,327.8 billion CNY"}\n]\n'
    assert run("show", "rd-exp", "-c", "figure", "--excel").out == "\ufefffigure\r\n" + '"3,327.8 billion CNY"\r\n'
    run("show", "rd-exp", "-c", "figure", "-o", tmp_path / "figure.csv")
    assert (tmp_path / "figure.csv").read_text() == table


def test_several_columns_are_a_row(run):
    assert run("show", "rd-exp", "-c", "id,value,vintage") == (
        0,
        "id,value,vintage\nrd-expenditure-2023,3327800000000,preliminary\n",
        REPLACED,
    )
    assert (
        run("show", "rd-exp", "-c", "figure,by", "-f", "markdown").out
        == """\
| Figure | By |
| ---: | --- |
| 3,327.8 billion CNY | Yan Cui |
"""
    )


def test_a_card_says_all_that_is_known(run):
    assert run("show", "bri-joint-labs", "-f", "table") == (0, CARD, "")


@pytest.mark.usefixtures("on_terminal")
def test_a_card_on_a_terminal_is_as_wide_as_it(run):
    status, out, err = run("show", "bri-joint-labs")
    assert (status, err) == (0, "")
    assert out.split() == CARD.split()
    assert max(map(len, out.splitlines())) <= 80


@pytest.mark.parametrize("beginning", ["bri-joint-labs", "bri-joint-l", "bri-j"])
def test_any_unambiguous_beginning_of_an_id_will_do(run, beginning):
    assert run("show", beginning, "-c", "id") == ((0, "bri-joint-labs\n", "") if beginning != "bri-j" else AMBIGUOUS)


@pytest.mark.parametrize("series", ["rd-intensity-cn", "pat-resident-k"])
def test_a_series_is_shown_by_its_latest_value(run, series):
    latest = {"rd-intensity-cn": "rd-intensity-cn@2022", "pat-resident-k": "pat-resident-kr@2021"}[series]
    told = f"innofacts: {latest.partition('@')[0]} is a series, and {latest} is its latest value\n"
    assert run("show", series, "-c", "id") == (0, f"{latest}\n", told)
    assert run("show", series, "-c", "id", "--color", "never") == (0, f"{latest}\n", told)
    assert run("show", series, "-f", "table") == run("show", latest, "-f", "table")


def test_the_beginning_of_the_id_of_a_value_is_not_its_series(run):
    assert run("show", "rd-intensity-cn@201", "-c", "id") == (
        2,
        "",
        'innofacts: error: 10 ids begin with "rd-intensity-cn@201"\n  hint: it may be '
        + ", ".join(f"rd-intensity-cn@{year}" for year in range(2010, 2020))
        + "\n",
    )
    assert run("show", "bri-joint-labs@", "-c", "id").status == 2
    assert run("show", "cny-per-usd@196", "-c", "id").status == 2
    assert run("show", "rd-intensity-kr@2019", "-c", "id") == (0, "rd-intensity-kr@2019\n", "")


def test_the_candidates_name_a_series_once(run):
    assert run("show", "pat-resident", "-c", "id") == (
        2,
        "",
        'innofacts: error: 5 ids begin with "pat-resident"\n  hint: it may be pat-resident-cn, pat-resident-us,'
        " pat-resident-jp, pat-resident-kr, pat-resident-de\n",
    )


AMBIGUOUS = (
    2,
    "",
    'innofacts: error: 2 ids begin with "bri-j"\n  hint: it may be bri-joint-challenges, bri-joint-labs\n',
)


def test_a_whole_id_is_meant_even_if_others_begin_with_it(run, library):
    source = '[source]\nid = "s"\ntype = "report"\npublisher = "P"\n'
    facts = library(s=source + "".join(f'\n[[fact]]\nid = "{i}"\nclaim = "{i}."\n' for i in ("a", "ab", "abc")))
    assert run("show", "a", "--facts", facts, "-c", "claim").out == "a.\n"
    assert run("show", "ab", "--facts", facts, "-c", "claim").out == "ab.\n"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("nothing", 'no fact has the id "nothing"'),
        (
            "rd-expenditure-2032",
            'no fact has the id "rd-expenditure-2032"\n  hint: did you mean "rd-expenditure-2023"?',
        ),
        ("", "the id is empty"),
        ("x\x1b[2J", 'no fact has the id "x\\x1b[2J"'),
        ("RD-EXP", "no fact has the id"),
        ("%", "no fact has the id"),
        ("rd_exp", "no fact has the id"),
    ],
)
def test_an_unknown_id_is_2_with_what_may_be_meant(run, asked, told):
    status, out, err = run("show", asked)
    assert (status, out) == (2, "")
    assert err.startswith(f"innofacts: error: {told}")
    assert "\n  hint: " in err
    assert not any(is_hazardous(c) for c in err.replace("\n", ""))


def test_json_has_every_column_with_its_type(run):
    (fact,) = json.loads(run("show", "rd-expenditure-2023", "--json").out)
    assert fact == {
        "id": "rd-expenditure-2023",
        "claim": "China spent 3,327.8 billion yuan on research and experimental development in 2023.",
        "figure": "3,327.8 billion CNY",
        "written": "3327.8 billion CNY",
        "bound": None,
        "value": "3327800000000",
        "low": "3327750000000",
        "high": "3327850000000",
        "low_open": False,
        "high_open": True,
        "whole": False,
        "unit": "CNY",
        "measure": "rd-expenditure",
        "place": "CN",
        "period": "2023",
        "first_day": "2023-01-01",
        "last_day": "2023-12-31",
        "nature": "flow",
        "basis": "current prices",
        "vintage": "preliminary",
        "scope": None,
        "by": "Yan Cui",
        "standing": "opinion",
        "source": "iol-2025-innovation",
        "title": None,
        "publisher": "IOL",
        "published": "2025-04-30",
        "url": None,
        "link": None,
        "paragraph": 3,
        "start": 1137,
        "end": 1230,
        "topics": ["funding", "research"],
        "part_of": None,
        "series": None,
        "replaces": [],
        "says": None,
        "note": "The preliminary figure of early 2024. The final one, 3,335.71 billion of October 2024, was out"
        " 210 days before the article. Vintage and basis are not printed: the number shows them.",
        "file": "builtin/iol-2025-innovation.toml",
        "line": 190,
    }


@pytest.mark.parametrize(
    "form", [form for form in FORMATS if form.audience in (READERS, MACHINES)], ids=lambda form: form.name
)
def test_every_format_shows_a_whole_fact(run, tmp_path, form):
    status, out, err = run("show", "rd-exp", "-f", form.name)
    assert (status, err) == (0, "" if form.audience == READERS else REPLACED)
    assert "research and experimental development in 2023" in out
    assert ("at least 3,327.75 and less than 3,327.85 billion CNY" in out) == (form.audience == READERS)
    for suffix in form.suffixes:
        assert run("show", "rd-exp", "-o", tmp_path / f"fact{suffix}").status == 0
        assert (tmp_path / f"fact{suffix}").read_text(encoding="utf-8") == out


def test_a_workbook_of_one_fact(run, tmp_path):
    assert run("show", "rd-exp", "-o", tmp_path / "fact.xlsx") == (0, "", REPLACED)
    assert (tmp_path / "fact.xlsx").read_bytes()[:2] == b"PK"


@pytest.mark.parametrize("name", ["pipe", "newline", "formula", "markup", "escape", "bidi", "scripts", "long"])
@pytest.mark.usefixtures("on_terminal")
def test_nasty_cells_are_shown_whole_and_act_on_nothing(run, nasty, name):
    fact = next(fact for fact in nasty.facts if fact["id"] == name)
    for options in ((), ("-f", "csv"), ("-f", "json"), ("-c", "claim"), ("-f", "markdown")):
        status, out, _ = run("show", name, "--facts", nasty.folder, *options)
        assert status == 0
        assert not any(is_hazardous(c) for c in out.replace("\n", ""))
    if name == "long":
        out = run("show", name, "--facts", nasty.folder).out
        assert "".join(out.split()).count("tenletter") == 2 * fact["quote"].count("ten letter")


def test_bare_text_in_a_pipe_is_exact(run, nasty):
    for fact in nasty.facts:
        assert run("show", fact["id"], "--facts", nasty.folder, "-c", "claim").out == fact["claim"] + "\n"


@pytest.mark.parametrize(
    ("line", "out"),
    [
        (("rd-cn-2023-final", "-c", "figure", "--round", "3", "--style", "prose"), "3.34 trillion yuan\n"),
        (("rd-cn-2023-final", "-c", "figure", "--scale", "trillion"), "3.33571 trillion CNY\n"),
        (("rd-expenditure-2023", "-c", "place", "--style", "prose"), "China\n"),
        (("bri-agreement-countries", "-c", "figure", "--round", "1"), "more than 80 countries\n"),
    ],
)
def test_a_figure_reads_as_prose(run, line, out):
    assert run("show", *line) == (0, out, "")


def test_a_card_has_the_figure_in_prose_and_its_meaning_in_full(run):
    out = run("show", "rd-expenditure-2023", "-f", "markdown", "--round", "2", "--style", "prose").out
    assert "| Figure | 3.3 trillion yuan |\n" in out
    assert "| Meaning | at least 3,327.75 and less than 3,327.85 billion CNY |\n" in out
    assert "| Place | China |\n" in out


@pytest.mark.parametrize(
    ("option", "given", "told"),
    [
        ("--round", "0", '--round does not take "0"\n  hint: it takes 1 to 38 digits\n'),
        ("--round", "two", '--round does not take "two"\n  hint: it takes 1 to 38 digits\n'),
        ("--scale", "trilion", '--scale does not take "trilion"\n  hint: did you mean "trillion"?\n'),
        ("--style", "terse", '--style does not take "terse"\n  hint: it takes plain, prose\n'),
    ],
)
def test_a_style_that_there_is_not_is_refused(run, option, given, told):
    assert run("show", "rd-expenditure-2023", option, given) == (2, "", f"innofacts: error: {told}")


HISTORY = """\
2023-10-10     bri-2023-06-labs-scio  more than 50 laboratories  2023-06-30  official, State Counci…
2023-10-20     bri-2023-06-labs       more than 50 laboratories  2023-06-30  press, Belt and Road N…
by 2023-11-07  bri-2023-10-labs       more than 50 laboratories  2023-10-30  secondary, Zhang Guang…
2023           bri-2023-labs-53                 53 laboratories  2023        secondary, Dai Gang, M…
2024-09-28     bri-2024-09-labs       more than 50 laboratories  2024-09-28  press, Science and Tec…
2025-01-15     bri-2025-01-labs       more than 70 laboratories  2025-01-14  press, china.org.cn
2025-04-30     bri-joint-labs         more than 50 laboratories  2025-04-30  opinion, Yan Cui
2025-09-19     bri-2025-09-labs-scio  more than 70 laboratories  2025-09-18  official, Yin Hejun, M…
2025-09-19     bri-2025-09-labs       more than 70 laboratories  2025-09-18  press, Xinhua
"""


def test_the_history_of_a_figure_is_in_order_of_publication(run, terminal):
    assert terminal("show", "bri-joint-labs", "--history", columns=100, NO_COLOR="1") == (0, HISTORY, "")
    table = run("show", "bri-joint-labs", "--history", "--as-of", "2023", "--json").out
    assert [row["published"] or row["reported"] for row in json.loads(table)] == [
        "2023-10-10",
        "2023-10-20",
        "2023-11-07",
        "2023",
        "2025-04-30",
    ]


def test_programs_get_the_history_with_a_column_for_each_date(run):
    assert run("show", "rd-exp", "--history").out == (
        "published,reported,id,figure,period,vintage,standing,by\n"
        '2024-02-29,,rd-cn-2023-prelim,"3,327.8 billion CNY",2023,preliminary,press,National Bureau of Statistics of China\n'
        '2024-10-02,,rd-cn-2023-final,"3,335.71 billion CNY",2023,final,official,'
        '"National Bureau of Statistics of China, Ministry of Science and Technology, Ministry of Finance"\n'
        '2025-04-30,,rd-expenditure-2023,"3,327.8 billion CNY",2023,preliminary,opinion,Yan Cui\n'
    )
    (line,) = run("show", "deck-drives-economy", "--history").out.splitlines()[1:]
    assert line == "2025-04-30,,deck-drives-economy,,,,opinion,IOL"


@pytest.mark.parametrize("option", [("-c", "id"), ("--round", "2"), ("--style", "prose")])
def test_a_history_has_columns_and_a_style_of_its_own(run, option):
    assert run("show", "rd-exp", "--history", *option) == (
        2,
        "",
        "innofacts: error: --history has columns and a style of its own\n"
        "  hint: leave out -c, --round, --scale and --style\n",
    )


def test_the_card_of_a_point_names_its_series_and_a_terminal_draws_it(run, request):
    assert "\n| Series | rd-intensity-cn |\n" in run("show", "rd-intensity-cn@2012", "-f", "markdown").out
    request.getfixturevalue("on_terminal")
    lines = [" ".join(line.split()) for line in run("show", "rd-intensity-cn@2012").out.splitlines()]
    assert "Series rd-intensity-cn 1996..2022 ▁▂▂▃▄▅▅▆▆▇▇█" in lines
