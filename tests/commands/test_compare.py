"""`innofacts compare`: what two figures come to, in every format, and what cannot be compared."""

import csv
import io
import json
import re
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from commands.conftest import WARNING

from innofacts.formats import OF_FACTS
from innofacts.views import comparison

MONEY = """
[source]
id = "office"
type = "report"
publisher = "Office"
published = 2024-03-01
standing = "official"

[[fact]]
id = "spent"
claim = "China spent 3,327.8 billion yuan."
figure = "3327.8 billion CNY"
measure = "spending"
place = "CN"
period = 2023
nature = "flow"

[[fact]]
id = "spent-us"
claim = "The United States spent 900 billion dollars."
figure = "900 billion USD"
measure = "spending"
place = "US"
period = 2023
nature = "flow"

[[fact]]
id = "spent-2022"
claim = "China spent more than 3 trillion yuan in 2022."
figure = "> 3 trillion CNY"
measure = "spending"
place = "CN"
period = 2022
nature = "flow"

[[fact]]
id = "wordy"
claim = "It is the best."
measure = "spending"

[[fact]]
id = "alone"
claim = "A fleet of five."
figure = "5 ships"
measure = "ships"
"""
RATE = """
[[fact]]
id = "rate"
claim = "The price of a dollar, or of a yuan."
figure = "{}"
period = {}
"""
KEYS = (
    "left right left_figure right_figure same_thing verdict reason finding replaced_by"
    " difference ratio growth growth_per_year from to share notes"
).split()
RESULTS = ("difference", "ratio", "growth", "growth_per_year", "share")


@pytest.fixture
def money(library):
    return library(money=MONEY)


def rows_of(out):
    """Return the rows of CSV, read strictly."""
    return list(csv.DictReader(io.StringIO(out, newline=""), strict=True))


def error(message, hint=""):
    return f"innofacts: error: {message}\n" + (f"  hint: {hint}\n" if hint else "")


# --- what can be asked ---------------------------------------------------------------------------------------------


def test_the_article_is_compared_with_what_others_say(run):
    pairs = json.loads(run("compare", "rd-expenditure-2023", "--json").out)
    assert len(pairs) > 10
    assert [(pair["right"], pair["verdict"]) for pair in pairs[:2]] == [
        ("rd-cn-2023-prelim", "agree"),
        ("rd-cn-2023-final", "superseded"),
    ]
    assert {pair["left"] for pair in pairs} == {"rd-expenditure-2023"}
    told = [pair["verdict"] for pair in pairs]
    assert told[told.index("not comparable") :] == ["not comparable"] * told.count("not comparable")


def test_several_are_compared_with_the_first(run, money):
    pairs = json.loads(
        run("compare", "--facts", money, "spent", "spent-2022", "> 3 trillion", "spent-us", "-f", "json").out
    )
    assert [(pair["left"], pair["right"], pair["same_thing"], pair["verdict"]) for pair in pairs] == [
        ("spent", "spent-2022", False, None),
        ("spent", "> 3 trillion", True, "supported"),
        ("spent", "spent-us", False, "not comparable"),
    ]


def test_the_same_fact_twice_agrees_with_itself(run, money):
    (pair,) = json.loads(run("compare", "--facts", money, "alone", "alone", "--json").out)
    assert (pair["verdict"], pair["difference"]["text"], pair["ratio"]["text"]) == ("agree", "0 ships", "1")


def test_json_has_the_shape_that_programs_rely_on(run, money):
    status, out, err = run("compare", "--facts", money, "spent", "spent-2022", "5 ships", "-f", "json")
    assert (status, err) == (0, "")
    assert all(list(pair) == KEYS for pair in json.loads(out))
    assert (
        out
        == """\
[
  {"left": "spent", "right": "spent-2022",\
 "left_figure": "3,327.8 billion CNY", "right_figure": "more than 3 trillion CNY",\
 "same_thing": false, "verdict": null,\
 "reason": "different years (2023 and 2022)",\
 "finding": "unconfirmed", "replaced_by": null,\
 "difference": {"low": "-327850000000", "high": null, "low_open": true, "high_open": true, "unit": "CNY", "text": "> -328 billion CNY"},\
 "ratio": {"low": "0.90148", "high": null, "low_open": true, "high_open": true, "unit": "", "text": "> 0.901"},\
 "growth": {"low": "-100", "high": "10.929", "low_open": true, "high_open": true, "unit": "%", "text": "< +11.0 %"},\
 "growth_per_year": {"low": "-100", "high": "10.929", "low_open": true, "high_open": true, "unit": "%", "text": "< +11.0 %"},\
 "from": "spent-2022", "to": "spent", "share": null, "notes": []},
  {"left": "spent", "right": "5 ships",\
 "left_figure": "3,327.8 billion CNY", "right_figure": "5 ships",\
 "same_thing": true, "verdict": "not comparable",\
 "reason": "the source says 3,327.8 billion CNY, and \\"5 ships\\" is a different number in a different unit",\
 "finding": "unconfirmed", "replaced_by": null,\
 "difference": null,\
 "ratio": null,\
 "growth": null,\
 "growth_per_year": null,\
 "from": null, "to": null, "share": null, "notes": []}
]
"""
    )


def test_notes_are_objects_in_json_and_words_in_csv(run):
    asked = ("compare", "bri-joint-labs", "bri-2025-01-labs")
    text = (
        "bri-2025-01-labs says more than 70 laboratories, public since 15 January 2025,"
        " 105 days before iol-2025-innovation appeared"
    )
    natures = "cumulative (bri-joint-labs) and stock (bri-2025-01-labs) are compared as one"
    (pair,) = json.loads(run(*asked, "--json").out)
    assert (pair["verdict"], pair["ratio"], pair["difference"]) == ("compatible", None, None)
    assert pair["notes"] == [{"kind": "stale", "text": text}, {"kind": "nature differs", "text": natures}]
    (row,) = rows_of(run(*asked).out)
    assert (row["verdict"], row["ratio"]) == ("compatible", "")
    assert row["notes"] == f"stale: {text}; nature differs: {natures}"


def test_csv_takes_intervals_apart_and_warns_of_signs(run, money):
    status, out, err = run("compare", "--facts", money, "spent-2022", "spent")
    assert (status, err) == (0, "")
    (row,) = rows_of(out)
    parts = ("", "_low", "_high", "_low_open", "_high_open", "_unit")
    assert list(row) == [name + part for name in KEYS for part in (parts if name in RESULTS else ("",))]
    assert [row["growth" + part] for part in parts] == ["< +11.0 %", "-100", "10.929", "true", "true", "%"]
    assert [row["share" + part] for part in parts] == [""] * 6
    assert row["verdict"] == ""
    # A text that begins with a sign is a formula to a spreadsheet, whatever the sign of its ends.
    assert run("compare", "--facts", money, "alone", "8 ships").err == WARNING
    assert run("compare", "--facts", money, "alone", "2 ships").err == WARNING
    assert run("compare", "--facts", money, "alone", "8 ships", "--json").err == ""
    out = run("compare", "--facts", money, "alone", "8 ships", "--excel").out
    assert ",'+3 ships,3,3,false,false,ships," in out


def test_readers_see_the_facts_and_then_the_pairs(run, money):
    assert run("compare", "--facts", money, "spent", "spent-2022", "spent-us", "-f", "markdown") == (
        0,
        """\
| Id | Figure | Period | By | Standing |
| --- | ---: | --- | --- | --- |
| spent | 3,327.8 billion CNY | 2023 | Office | official |
| spent-2022 | more than 3 trillion CNY | 2022 | Office | official |
| spent-us | 900 billion USD | 2023 | Office | official |

**Compared with spent**

| Compared with | Verdict | Reason | Difference | Ratio | Growth |
| -------------------- | -------------------- | ---------------------------------------- | ------------------------------: | ----------: | --------------------: |
| spent-2022 |  | different years (2023 and 2022) | &lt; +328 billion CNY | &lt; 1.11 | &lt; +11.0 % |
| spent-us | not comparable | different units (CNY and USD) |  |  |  |
""",
        "",
    )


def test_a_single_pair_is_a_card(run, money):
    assert (
        run("compare", "--facts", money, "alone", "6 ships", "-f", "markdown").out
        == """\
**alone and 6 ships**

|  |  |
| --- | --- |
| Verdict | contradicted |
| Because | the source says 5 ships, which rules out "6 ships" |
| Difference | +1 ships |
| Ratio | 1.2 |

| Id | Figure | By | Standing |
| --- | ---: | --- | --- |
| alone | 5 ships | Office | official |
"""
    )


@pytest.mark.parametrize("form", [form.name for form in OF_FACTS if form.name != "xlsx"])
def test_every_format_names_all_that_is_compared(run, money, form):
    status, out, err = run("compare", "--facts", money, "spent", "spent-2022", "> 2 trillion CNY", "-f", form)
    assert (status, err) == (0, "")
    if form == "svg":
        assert len(ET.fromstring(out).findall(".//{*}rect")) == 2
        assert ">Office, official</text>" in out
        return
    out = re.sub(r"\\textgreater\{\}|&gt;|&#62;|\\>", ">", out)
    assert "spent-2022" in out
    assert "> 2 trillion CNY" in out
    assert "different years (2023 and 2022)" in out


def test_a_claim_without_figure_is_in_the_chart_but_has_no_bar(run, money):
    status, out, _ = run("compare", "--facts", money, "spent", "wordy", "-f", "svg")
    assert status == 0
    assert len(ET.fromstring(out).findall(".//{*}rect")) == 1


def test_a_workbook_has_the_ends_as_numbers(run, money, tmp_path):
    file = tmp_path / "pairs.xlsx"
    assert run("compare", "--facts", money, "spent", "spent-2022", "-o", file) == (0, "", "")
    sheet = openpyxl.load_workbook(file).worksheets[0]
    assert sheet.print_area == "'Facts'!$A$1:$H$2"  # up to the finding: all 42 columns were on one page
    assert sheet["E2"].alignment.horizontal == "center"
    heading, row = sheet.iter_rows(values_only=True)
    cells = dict(zip(heading, row, strict=True))
    assert cells["Difference low"] == -327850000000
    assert cells["Difference high"] is None
    assert cells["Compared with"] == "spent-2022"


# --- on a terminal -------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("on_terminal")
def test_a_pair_on_a_terminal(run, monkeypatch):
    asked = ("compare", "bri-joint-labs", "bri-2025-01-labs")
    assert (
        run(*asked).out
        == """\
bri-joint-labs and bri-2025-01-labs
Verdict         compatible
Because         both can be true: more than 50 laboratories (2025-04-30) and
                more than 70 laboratories (2025-01-14)
Stale           bri-2025-01-labs says more than 70 laboratories, public since 15
                January 2025, 105 days before iol-2025-innovation appeared
Nature differs  cumulative (bri-joint-labs) and stock (bri-2025-01-labs) are
                compared as one

bri-joint-labs · ███████████▍▶ · 2025-04-30 · opinion  more than 50 laboratories
  Yan Cui
bri-2025-01-labs · ████████████████▶ · 2025-01-14      more than 70 laboratories
  china.org.cn · press
"""
    )
    monkeypatch.setenv("COLUMNS", "120")
    assert (
        run(*asked).out
        == """\
bri-joint-labs and bri-2025-01-labs
Verdict         compatible
Because         both can be true: more than 50 laboratories (2025-04-30) and more than 70 laboratories (2025-01-14)
Stale           bri-2025-01-labs says more than 70 laboratories, public since 15 January 2025, 105 days before
                iol-2025-innovation appeared
Nature differs  cumulative (bri-joint-labs) and stock (bri-2025-01-labs) are compared as one

ID                                   FIGURE                     PERIOD      BY            STANDING
──────────────────────────────────────────────────────────────────────────────────────────────────
bri-joint-labs    more than 50 laboratories  ███████████▍▶      2025-04-30  Yan Cui       opinion
bri-2025-01-labs  more than 70 laboratories  ████████████████▶  2025-01-14  china.org.cn  press
"""
    )


@pytest.mark.usefixtures("on_terminal")
def test_a_figure_on_a_terminal(run):
    assert run("compare", "bri-agreement-countries", "80 countries") == (
        0,
        """\
bri-agreement-countries and 80 countries
Verdict     misquoted
Because     the source says more than 80 countries: "more than" was left out
Difference  < 0 countries
Ratio       < 1

ID                                       FIGURE  PERIOD      BY       STANDING
──────────────────────────────────────────────────────────────────────────────
bri-agreement-countries  more than 80 countries  2025-04-30  Yan Cui  opinion
""",
        "",
    )


@pytest.mark.usefixtures("on_terminal")
def test_several_on_a_terminal_are_each_next_to_their_verdict(run, money):
    assert (
        run("compare", "--facts", money, "spent", "spent-2022", "5 ships", "wordy").out
        == """\
spent                                                        3,327.8 billion CNY
  the base
  2023 · Office · official

spent-2022                                              more than 3 trillion CNY
  different years (2023 and 2022)
  2022 · Office · official · Difference < +328 billion CNY · Ratio < 1.11 ·
  Growth < +11.0 %

5 ships
  not comparable: the source says 3,327.8 billion CNY, and "5 ships" is a
  different number in a different unit

wordy
  wordy has no figure
  Office · official
"""
    )


@pytest.mark.parametrize(
    "asked",
    [
        ("rd-expenditure-2023",),
        ("personnel-1950s", "researchers-1950s"),
        ("bri-joint-labs", "60 laboratories"),
    ],
)
@pytest.mark.usefixtures("on_terminal")
def test_no_id_and_no_figure_is_cut_at_any_width(run, monkeypatch, asked):
    pairs = json.loads(run("compare", *asked, "--json").out)
    named = {asked[0], *(pair["right"] for pair in pairs)}
    texts = {pair[name]["text"] for pair in pairs for name in RESULTS if pair[name]}
    for width in range(40, 201, 5):
        monkeypatch.setenv("COLUMNS", str(width))
        lines = run("compare", *asked).out.splitlines()
        if len(asked) > 1:
            assert [(width, text) for text in named | texts if not any(text in line for line in lines)] == []
        assert max(map(len, lines)) <= width


@pytest.mark.usefixtures("on_terminal")
def test_bars_are_of_one_unit_only(run, money):
    assert "█" in run("compare", "--facts", money, "spent", "spent-2022").out
    assert "█" not in run("compare", "--facts", money, "spent", "spent-us").out
    assert "█" not in run("compare", "--facts", money, "alone", "8 ships").out  # one bar says nothing


def test_on_a_real_terminal_without_unicode_bars_are_plain(terminal, money):
    asked = ("compare", "--facts", money, "spent", "spent-2022")
    out = terminal(*asked, columns=120, NO_COLOR="1", PYTHONIOENCODING="ascii").out
    assert out.splitlines()[-2:] == [
        "spent            3,327.8 billion CNY  ################  2023    Office  official",
        "spent-2022  more than 3 trillion CNY  ############## >  2022    Office  official",
    ]


# --- --assert ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("subjects", "status", "err"),
    [
        (["alone", "alone"], 0, ""),
        (["alone", "5 ships", "5"], 0, ""),
        (["alone", "6 ships", "5 ships"], 1, error("neither supported nor in agreement: 1 of 2 pairs: 6 ships")),
        (["spent", "spent-2022"], 1, error("neither supported nor in agreement: 1 of 1 pair: spent-2022")),
        (["spent", "wordy"], 1, error("neither supported nor in agreement: 1 of 1 pair: wordy")),
    ],
)
def test_assert_is_1_unless_all_hold(run, money, subjects, status, err):
    given = run("compare", "--facts", money, *subjects, "--assert", "-f", "json")
    assert given == (status, run("compare", "--facts", money, *subjects, "-f", "json").out, err)


# --- what cannot be asked ------------------------------------------------------------------------------------------

FIGURE_HINT = 'a figure is written "> 80 countries" or "3327.8 billion CNY"'


@pytest.mark.parametrize(
    ("arguments", "status", "err"),
    [
        (["nope"], 2, error('no fact has the id "nope"', "innofacts search finds facts by their words")),
        (["alnoe"], 2, error('no fact has the id "alnoe"', 'did you mean "alone"?')),
        (["alone", "nope"], 2, error('no fact has the id "nope"', "innofacts search finds facts by their words")),
        (["sp", "alone"], 2, error('3 ids begin with "sp"', "it may be spent, spent-us, spent-2022")),
        (
            ["at least 80 islands"],
            2,
            error('"at least 80 islands" is not an id', "compare begins with the id of a fact"),
        ),
        (
            ["5 ships", "alone"],
            2,
            error('"5 ships" is not an id', "compare begins with the id of a fact, such as alone (5 ships)"),
        ),
        (["", "alone"], 2, error('"" is not an id', "compare begins with the id of a fact")),
        (["alone", ""], 2, error("a number is missing", FIGURE_HINT)),
        (["alone", "a b"], 2, error('"a b" does not begin with a number\n  | a b\n  | ^', FIGURE_HINT)),
        (
            ["alone", "> 5 ± 2 ships"],
            2,
            error('">" cannot come before a ±\n  | > 5 ± 2 ships\n  | ^', "leave the sign out"),
        ),
        (
            ["alone", "5 \x1b[2J"],
            2,
            error(
                '"\\x1b[2J" is not a unit\n  | 5 \\x1b[2J\n  |   ^',
                'a unit is an ISO 4217 code, "%", "pp", "rank" or the noun that is counted',
            ),
        ),
        (["spent", "--in", "ships"], 2, error('"ships" is not a currency', "--in takes an ISO 4217 code, such as USD")),
        (["spent", "--in", "$"], 2, error('"$" is not a currency', "some dollar: the currency is not named")),
        (["x", "--by", "plce"], 2, error('--by does not take "plce"', 'did you mean "place"?')),
        (["x", "--by", "zzzzz"], 2, error('--by does not take "zzzzz"', "it takes place, period, source, measure")),
        (
            ["topc:x", "--by", "place"],
            2,
            error('unknown field "topc" in "topc:x"\n  | topc:x\n  | ^', 'did you mean "topic"?'),
        ),
        (
            ["best", "--by", "place"],
            1,
            error("no figure found for best", "the facts that it finds are claims without a figure"),
        ),
        (["nothing", "--by", "place"], 1, error("nothing found for nothing", 'no fact has "nothing"')),
        (["x", "--by", "place", "--assert"], 2, error("--by cannot be combined with --assert", "leave out --by")),
    ],
)
def test_what_cannot_be_compared_is_one_message(run, money, arguments, status, err):
    assert run("compare", "--facts", money, *arguments) == (status, "", err)


def test_nothing_to_compare_is_a_mistake(run):
    assert run("compare") == (
        2,
        "",
        error("innofacts compare needs an ID", "innofacts compare --help lists the options"),
    )


def test_the_beginning_of_an_id_is_enough(run, money):
    (pair,) = json.loads(run("compare", "--facts", money, "al", "spent-2", "--json").out)
    assert (pair["left"], pair["right"]) == ("alone", "spent-2022")


def test_a_library_with_problems_compares_its_good_facts_and_says_so(run, broken):
    status, out, err = run("compare", "--facts", broken, "good-fact", "other-fact", "--json")
    assert status == 2
    assert json.loads(out)[0]["reason"] == "good-fact has no figure"
    assert 'unknown key "messure"' in err
    status, out, err = run("compare", "--facts", broken, "good-fact", "bad-fact")
    assert (status, out) == (2, "")
    assert err.index("messure") < err.index('no fact has the id "bad-fact"')
    status, _, err = run("compare", "--facts", broken, "good", "other", "--allow-problems")
    assert (status, err.count("warning: ")) == (0, 1)


# --- --in ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rate", "period", "words"),
    [
        ("7.0467 CNY per USD", 2023, "472.23 to 472.26 billion USD"),
        ("0.14191 USD per CNY", 2023, "472.22 to 472.28 billion USD"),
    ],
)
def test_money_is_converted_by_a_rate_of_the_library_and_that_is_cited(run, library, rate, period, words):
    facts = library(money=MONEY + RATE.format(rate, period))
    status, out, _ = run("compare", "--facts", facts, "spent", "spent-us", "--in", "USD", "-f", "json")
    assert status == 0
    (pair,) = json.loads(out)
    assert pair["verdict"] is None
    assert pair["reason"] == "different places (CN and US)"
    assert pair["difference"]["unit"] == "USD"
    assert pair["notes"] == [{"kind": "converted", "text": f"spent: 3,327.8 billion CNY at {rate} (rate)"}]
    assert words in run("compare", "--facts", facts, "spent", "spent-us", "--in", "USD", "-f", "markdown").out


def test_a_missing_rate_is_named(run, money, library):
    hint = 'it would be a fact with the unit "CNY per USD" and the period of the figure'
    told = error("spent: no exchange rate of CNY and USD for 2023 is in the library", hint)
    assert run("compare", "--facts", money, "spent", "spent-us", "--in", "USD") == (2, "", told)
    other_year = library(money=MONEY + RATE.format("7 CNY per USD", 2020))
    told = error("spent: no exchange rate of CNY and USD for 2023 is in the library", f"{hint}, as rate is for 2020")
    assert run("compare", "--facts", other_year, "spent", "spent-us", "--in", "USD") == (2, "", told)
    assert run("compare", "--facts", money, "alone", "5 ships", "--in", "USD").status == 0  # nothing to convert


PARITY = """
[[fact]]
id = "spent-ppp"
claim = "China spent 811.9 billion dollars at purchasing power parity."
figure = "811.9 billion USD"
measure = "spending"
place = "CN"
period = 2022
nature = "flow"
basis = "current PPP"
"""


def test_one_claim_in_another_currency_says_what_was_said_and_at_which_rate(run, library):
    old = RATE.format("6.74 CNY per USD", 2022).replace('"rate"', '"rate-2022"')
    facts = library(money=MONEY + PARITY + RATE.format("7.05 CNY per USD", 2023) + old)
    asked = ("compare", "--facts", facts, "spent", "--in", "USD")
    assert run(*asked, "-f", "markdown") == (
        0,
        """\
**spent**

|  |  |
| ---------- | ------------------------------------------------------------ |
| Finding | unconfirmed |
| Said | 3,327.8 billion CNY (Office, official, 1 March 2024) |
| Converted | 471.6 to 472.4 billion USD at 7.05 CNY per USD (rate) |
| Print | 471.6 to 472.4 billion USD |
| Because | no other source gives the figure; the nearest is spent-us, 900 billion USD: a different place, US |
| Cite | office (Office, 1 March 2024) |

**Over time**

| Period | Figure | Id | Change |
| --- | ---: | --- | --- |
| 2022 | more than 0.444 trillion USD | spent-2022 |  |
| 2023 | 471.6 to 472.4 billion USD | spent | &lt; +6.21 % |

**Elsewhere**

| Id | Figure | Ratio to CN | By |
| --- | ---: | --- | --- |
| spent-us | 900 billion USD | 1.904 to 1.910 | official, Office |

**Converted at**

| Period | Rate |
| --- | --- |
| 2022 | 6.74 CNY per USD (rate-2022) |
| 2023 | 7.05 CNY per USD (rate) |

**Not compared**

| Facts | Why |
| ---: | --- |
| 1 | a different basis (current PPP) |
""",
        "",
    )
    pairs = {pair["right"]: pair for pair in json.loads(run(*asked, "--json").out)}
    assert pairs["spent-ppp"]["reason"] == 'different bases ("market exchange rate" and "current PPP")'
    assert [pair["verdict"] for pair in pairs.values()].count("not comparable") == 1
    (pair,) = json.loads(run("compare", "--facts", facts, "spent-ppp", "spent", "--in", "USD", "--json").out)
    assert pair["reason"] == 'different bases ("current PPP" and "market exchange rate")'
    # What no rate converts stays as it is, whatever the format.
    facts = library(money=MONEY + RATE.format("7.05 CNY per USD", 2023))
    asked = ("compare", "--facts", facts, "spent", "--in", "USD")
    assert "| Facts | Why |\n| ---: | --- |\n| 1 | a different unit (CNY) |\n" in run(*asked, "-f", "markdown").out
    pairs = {pair["right"]: pair for pair in json.loads(run(*asked, "--json").out)}
    assert pairs["spent-2022"]["reason"] == "different units (USD and CNY)"
    assert pairs["spent-us"]["verdict"] is None


def test_a_claim_at_purchasing_power_parity_is_not_compared_with_what_a_market_rate_converted(run, library):
    rates = RATE.format("7.05 CNY per USD", 2023) + RATE.format("6.74 CNY per USD", 2022).replace(
        '"rate"', '"rate-2022"'
    )
    asked = ("compare", "--facts", library(money=MONEY + PARITY + rates), "spent-ppp", "-f", "markdown")
    apart = "| Facts | Why |\n| ---: | --- |\n| 2 | a different basis (market exchange rate) |\n"
    out = run(*asked, "--in", "USD").out
    assert apart in out
    assert "Over time" not in out
    assert "| 2 | --in USD | a different unit (CNY) |\n" in run(*asked).out


def test_a_page_does_not_convert(run, library, tmp_path):
    money = library(money=MONEY + RATE.format("7.05 CNY per USD", 2023))
    page = tmp_path / "page.html"
    hint = "a page gives each figure as it was said"
    told = error("--page cannot be combined with --in", hint)
    assert run("compare", "--facts", money, "spent", "--in", "USD", "--page", "-o", page) == (2, "", told)
    assert not page.exists()


# --- --by ----------------------------------------------------------------------------------------------------------


def test_a_row_a_place_a_period_a_source_or_a_measure(run, money):
    tables = {
        "place": 'place,2022,2023\nCN,more than 3 trillion CNY,"3,327.8 billion CNY"\nUS,,900 billion USD\n',
        "period": 'period,CN,US\n2022,more than 3 trillion CNY,\n2023,"3,327.8 billion CNY",900 billion USD\n',
        "source": 'source,"CN, 2022","CN, 2023","US, 2023"\n'
        'office,more than 3 trillion CNY,"3,327.8 billion CNY",900 billion USD\n',
        "measure": 'measure,"CN, 2022","CN, 2023","US, 2023"\n'
        'spending,more than 3 trillion CNY,"3,327.8 billion CNY",900 billion USD\n',
    }
    for by, table in tables.items():
        assert run("compare", "--facts", money, "measure:spending", "--by", by) == (0, table, "")


def test_a_table_in_one_currency_names_the_rates(run, library):
    old = RATE.format("6.74 CNY per USD", 2022).replace('"rate"', '"rate-2022"')
    facts = library(money=MONEY + RATE.format("7.05 CNY per USD", 2023) + old)
    asked = ("compare", "--facts", facts, "measure:spending", "--in", "USD", "--by")
    new = "7.05 CNY per USD (rate)"
    assert run(*asked, "place") == (
        0,
        f"place,2022,2023,rate\nCN,more than 0.444 trillion USD,471.6 to 472.4 billion USD,"
        f"2022: 6.74 CNY per USD (rate-2022); 2023: {new}\nUS,,900 billion USD,\n",
        "",
    )
    assert run(*asked, "period").out == (
        "period,CN,US,rate\n2022,more than 0.444 trillion USD,,6.74 CNY per USD (rate-2022)\n"
        f"2023,471.6 to 472.4 billion USD,900 billion USD,{new}\n"
    )
    # What no rate converts stays as it is; if that is all, it is said.
    facts = library(money=MONEY + RATE.format("7.05 CNY per USD", 2023))
    asked = ("compare", "--facts", facts, "measure:spending", "--by", "place", "--in")
    assert run(*asked, "USD").out == (
        f"place,2022,2023,rate\nCN,more than 3 trillion CNY,471.6 to 472.4 billion USD,2023: {new}\nUS,,900 billion USD,\n"
    )
    told = "spent: no exchange rate of CNY and JPY for 2023 is in the library"
    assert run(*asked, "JPY")[:2] == (2, "")
    assert run(*asked, "JPY").err.startswith(f"innofacts: error: {told}\n")
    told = error("a chart of --by does not convert", "leave out --in, or write a table")
    assert run(*asked, "USD", "-f", "svg") == (2, "", told)
    us = ("compare", "--facts", facts, "measure:spending", "place:US", "--by", "place", "--in", "USD")
    assert run(*us).out == "place,figure\nUS,900 billion USD\n"


def test_an_opinion_is_never_bare_truth(run):
    asked = (
        "compare",
        "measure:rd-expenditure",
        "place:CN",
        "period:2023",
        "not:basis:PPP",
        "--by",
        "place",
        "-f",
        "markdown",
    )
    heading, _, row = run(*asked).out.splitlines()[:3]
    assert "iol-2025-innovation" in heading
    assert "3,327.8 billion CNY" in row


# --- -n ------------------------------------------------------------------------------------------------------------


def compared_with(out):
    return [pair["right"] for pair in json.loads(out)]


def test_no_more_pairs_than_asked_for_the_nearest_first(run, money):
    asked = ("compare", "--facts", money, "spent", "--json")
    every = compared_with(run(*asked).out)
    assert every == ["spent-2022", "spent-us"]
    assert [compared_with(run(*asked, "-n", n).out) for n in (0, 1, 2, 9)] == [every, every[:1], every, every]
    assert compared_with(run(*asked, "5 ships", "spent-us", "> 1 CNY", "alone", "-n", 2).out) == ["5 ships", "spent-us"]
    facts = run("compare", "--facts", money, "spent", "5 ships", "spent-us", "alone", "-n", 2, "-f", "markdown").out
    assert [name in facts for name in ("5 ships", "spent-us", "alone")] == [True, True, False]


def test_every_pair_must_hold_shown_or_not(run, money):
    asked = ("compare", "--facts", money, "alone", "5 ships", "6 ships", "--assert", "-n", 1, "--json")
    status, out, err = run(*asked)
    assert (status, compared_with(out)) == (1, ["5 ships"])
    assert err == error("neither supported nor in agreement: 1 of 2 pairs: 6 ships")


def test_no_more_rows_than_asked_for(run, money):
    asked = ("compare", "--facts", money, "measure:spending", "--by", "place", "-n", 1)
    assert run(*asked) == (0, 'place,2022,2023\nCN,more than 3 trillion CNY,"3,327.8 billion CNY"\n', "")


def test_a_terminal_shows_the_first_twenty_and_says_so(library, terminal):
    values = ", ".join(f'{year} = "{year}"' for year in range(1900, 2002))
    series = f'[[series]]\nid = "ships"\nclaim = "Ships."\nmeasure = "ships"\nunit = "ships"\nvalues = {{ {values} }}\n'
    facts = library(ships=f'[source]\nid = "s"\ntype = "report"\npublisher = "P"\n\n{series}')
    command = ("compare", "--facts", facts, "measure:ships", "--by", "period")
    status, out, err = terminal(*command)
    whole = terminal(*command, "-n", 0)
    assert (status, whole.status, whole.err) == (0, 0, "")
    assert err == "innofacts: 20 of 102; -n 0 for all\n"
    assert ("1919" in out, "1919" in whole.out) == (True, True)
    assert ("2001" in out, "2001" in whole.out) == (False, True)
    status, out, err = terminal("compare", "--facts", facts, "ships@1900", columns=100)
    whole = terminal("compare", "--facts", facts, "ships@1900", "-n", 0)
    assert (status, whole.status, whole.err) == (0, 0, "")
    assert err == "innofacts: 31 of 102; -n 0 for all\n"
    assert (out.count("\n") <= 40, "2001" in out, "2001" in whole.out) == (True, False, True)


def test_a_side_by_side_is_drawn_in_groups(run):
    out = run("compare", "--by", "place", "measure:rd-intensity", "period:2020", "-f", "svg").out
    root = ET.fromstring(out)
    groups = [text.text for text in root.findall(".//{*}text") if text.get("class") == "group"]
    assert groups[:4] == ["China", "World", "OECD", "United States"]
    assert root.find("{*}title").text == "rd-intensity, 2020"
    assert "China GDP of the time: 2.40 % (" in root.find("{*}desc").text


@pytest.mark.parametrize(
    ("literal", "verdict"),
    [("mehr als 80 Länder", "supported"), ("plus de 80 pays", "supported"), ("80 Länder", "misquoted")],
)
def test_a_figure_in_german_or_french_is_read(run, literal, verdict):
    (row,) = json.loads(run("compare", "bri-agreement-countries", literal, "--json").out)
    assert row["verdict"] == verdict


def test_a_figure_in_a_language_that_is_not_read_is_refused(run):
    asked = ("compare", "bri-agreement-countries", "più di 80 paesi")
    assert run(*asked) == (
        2,
        "",
        'innofacts: error: "più di 80 paesi" is in Italian, which is not read\n'
        "  hint: write the figure in English, or add --language en if it is English\n",
    )
    assert "Italian" not in run(*asked, "--language", "en").err


def test_a_chart_of_groups_has_the_size_that_is_asked_for(run):
    status, out, err = run("compare", "measure:rd-intensity", "--by", "place", "-f", "svg", "--size", "900x500")
    assert (status, err) == (0, "")
    assert out.startswith('<svg xmlns="http://www.w3.org/2000/svg" width="900" ')


def test_a_claim_that_nothing_else_is_about_has_its_finding_in_every_format(run, library):
    source = '[source]\nid = "a"\ntype = "report"\npublisher = "P"\n\n'
    fact = '[[fact]]\nid = "ships"\nclaim = "There were 12 ships."\nfigure = "12 ships"\nmeasure = "ships"\n\n'
    other = '[[fact]]\nid = "words"\nclaim = "Ships are fine."\n'
    facts = library(a=source + fact + other)
    (pair,) = json.loads(run("compare", "--facts", facts, "ships", "--json").out)
    assert {key: value for key, value in pair.items() if value not in (None, [])} == {
        "left": "ships",
        "left_figure": "12 ships",
        "same_thing": False,
        "reason": "no other source gives the figure",
        "finding": "unconfirmed",
    }
    row = rows_of(run("compare", "--facts", facts, "words").out)[-1]
    assert (row["left"], row["left_figure"], row["right"], row["finding"]) == ("words", "", "", "no figure")
    assert run("compare", "--facts", facts, "ships", "--assert").status == 0


def test_only_the_claims_that_are_shown_are_looked_at(run, monkeypatch):
    asked = []

    def findings(ids, index):
        asked.append(ids)
        return real(ids, index)

    real = comparison.findings
    monkeypatch.setattr(comparison, "findings", findings)
    whole = run("compare", "source:iol-2025-innovation", "-f", "csv").out.splitlines(keepends=True)
    assert (
        run("compare", "source:iol-2025-innovation", "-f", "csv", "-n", "3").out.splitlines(keepends=True) == whole[:4]
    )
    for_readers = run("compare", "source:iol-2025-innovation", "-f", "markdown").out.splitlines(keepends=True)
    few = run("compare", "source:iol-2025-innovation", "-f", "markdown", "-n", "3")
    assert [line.split(" | ")[0] for line in few.out.splitlines()[2:]] == [
        line.split(" | ")[0] for line in for_readers[2:5]
    ]
    assert "no figure" not in few.out
    assert [len(ids) for ids in asked] == [58, 3, 58, 3]


def test_all_claims_have_to_hold_however_many_are_shown(run):
    claims = ("compare", "id:bri-", "source:iol-2025-innovation", "-f", "csv", "--assert")
    every, one = run(*claims), run(*claims, "-n", "1")
    assert (every.status, one.status, one.out) == (1, 1, "".join(every.out.splitlines(keepends=True)[:2]))
    assert every.err.splitlines()[-1] == one.err.splitlines()[-1]


RANKS = """
[source]
id = "board"
type = "report"
publisher = "Board"

[[fact]]
id = "place-of-et"
claim = "Ethiopia was the fifth-largest exporter."
figure = "5 rank"
measure = "rank"
place = "ET"
period = 2023
nature = "rank"
"""


def test_a_figure_in_words_is_no_unknown_id(run, library):
    folder = library(board=RANKS)
    done = run("compare", "place-of-et", "fifth", "third", "--facts", folder, "--json")
    assert [(one["right"], one["verdict"]) for one in json.loads(done.out)] == [
        ("fifth", "supported"),
        ("third", "contradicted"),
    ]
    assert "fifth" in run("compare", "place-of-et", "fifth", "third", "--facts", folder, "-f", "table").out
    hint = "  hint: innofacts search finds facts by their words\n"
    assert run("compare", "place-of-et", "nonsense", "--facts", folder) == (
        2,
        "",
        f'innofacts: error: no fact has the id "nonsense"\n{hint}',
    )


def test_what_is_no_money_is_not_converted(run, library):
    done = run("compare", "place-of-et", "--in", "NOK", "--facts", library(board=RANKS))
    told = "innofacts: error: --in converts money, and place-of-et is none\n  hint: leave out --in\n"
    assert done == (2, "", told)
