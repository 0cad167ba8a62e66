"""What is written instead of a wrong figure is what the fact states, and no digit more."""

import re

import pytest

from innofacts.prose.figures import find_mentions

LIBRARY = """
[source]
id = "office"
type = "report"
publisher = "Office"

[[fact]]
id = "visits"
claim = "Clinics in Norway had 3.4 million visits in 2023."
figure = "3.4 million visits"
measure = "visits-to-clinics"
place = "NO"
period = 2023
nature = "flow"
"""
SENTENCE = "Clinics in Norway had {} visits in 2023.\n"


SAID = 'report.txt:1:23: contradicted: "{0} visits": the source says 3.4 million visits, which rules out "{0} visits" (visits)\n'


@pytest.mark.parametrize(
    ("wrong", "right", "status", "told"),
    [
        ("3.3 million", "3.4 million", 0, "report.txt: corrected 1 figure"),
        (
            "1.4 million",
            "1.4 million",
            1,
            "report.txt: left to you: 1 too far off for a slip\n"
            "innofacts: error: 1 of 1 figure is wrong",  # of something else?
        ),
        (
            "3,300 thousand",
            "3,300 thousand",
            1,
            "report.txt: left to you: 1 whose sentence needs other words\ninnofacts: error: 1 of 1 figure is wrong",
        ),
    ],
)
def test_a_number_is_corrected_only_in_a_scale_that_needs_no_more_digits(
    run, library, tmp_path, monkeypatch, wrong, right, status, told
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_text(SENTENCE.format(wrong))
    why = told.partition("left to you: 1 ")[2].partition("\n")[0]
    said = SAID.format(wrong).replace("\n", f"; left to you: a figure {why}\n")
    if not status:
        said = SAID.format(wrong).replace(
            f'contradicted: "{wrong} visits"', f'corrected: "{wrong} visits" → "{right} visits"'
        )
    assert run("proof", "--fix", "report.txt", "--facts", library(office=LIBRARY)) == (
        status,
        said,
        f"innofacts: report.txt: 1 figure: 1 contradicted\ninnofacts: {told}\n",
    )
    assert (tmp_path / "report.txt").read_text() == SENTENCE.format(right)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("$52.4 million", "$52.4 billion"),
        ("52.4 trillion US dollars", "52.4 billion US dollars"),
        ("$52,400 billion", "$52,400 million"),
        ("$52.4m", "$52.4m"),
        ("52.4 US dollars", "52.4 US dollars"),
    ],
)
def test_all_digits_with_the_wrong_scale_behind_them_are_a_slip(run, library, tmp_path, wrong, right):
    report = tmp_path / "report.txt"
    text = "Norway gave {} of aid to schools in 2023.\n"
    report.write_text(text.format(wrong))
    run("proof", "--fix", str(report), "--facts", library(office=MONEY))
    assert report.read_text() == text.format(right)


@pytest.mark.parametrize(
    ("again", "right"),
    [
        (", up from $49.9 million", "$52.4 million"),
        (", up from 49.9 million", "$52.4 million"),
        (", up from $49.9 billion", "$52.4 billion"),
        (" with 3.1 million pupils", "$52.4 billion"),
    ],
)
def test_a_scale_that_a_sentence_has_again_is_no_slip(run, library, tmp_path, again, right):
    report = tmp_path / "report.txt"
    text = "Norway gave {} of aid to schools{} in 2023.\n"
    report.write_text(text.format("$52.4 million", again))
    run("proof", "--fix", str(report), "--facts", library(office=MONEY))
    assert report.read_text() == text.format(right, again)


def test_a_treaty_is_no_per_cent():
    texts = ("The world filed 272,600 PCT applications.", "It rose 3 PCT in 2023.")
    assert [one.printed for text in texts for one in find_mentions(text)] == ["272,600 PCT applications", "3 PCT"]


MONEY = """
[source]
id = "bank"
type = "report"
publisher = "Bank"

[[fact]]
id = "aid"
claim = "Norway gave 52.4 billion kroner of aid to schools in 2023."
figure = "52.4 billion USD"
measure = "aid"
place = "NO"
period = 2023

[[fact]]
id = "share"
claim = "Schools got 12.5 % of the aid of Norway in 2023."
figure = "12.5 %"
measure = "share-of-aid"
place = "NO"
period = 2023
nature = "share"

[[fact]]
id = "books"
claim = "Norway spent 78.4 USD per pupil on books in 2023."
figure = "78.4 USD per pupil"
measure = "spending-on-books-per-pupil"
place = "NO"
period = 2023

[[fact]]
id = "bridge"
claim = "A bridge in Norway cost about 640 million USD in 2023."
figure = "~ 640 million USD"
measure = "cost-of-bridges"
place = "NO"
period = 2023

[[fact]]
id = "tolls"
claim = "Tolls brought Norway 14.6 million kroner in 2023."
figure = "14.6 million NOK"
measure = "tolls"
place = "NO"
period = 2023

[[fact]]
id = "ships"
claim = "Norway had 23,415 ships in 2023."
figure = "23415 ships"
measure = "ships"
place = "NO"
period = 2023
"""


@pytest.mark.parametrize(
    ("elsewhere", "wrong", "right"),
    [
        ("", "Norway gave 52.4 billion euros of aid to schools in 2023.", "52.4 billion US dollars of"),
        ("Fees were US$4.", "Norway gave 52.4 billion euros of aid to schools in 2023.", "gave US$52.4 billion of"),
        ("", "Norway gave USD 51.4 billion of aid to schools in 2023.", "gave USD 52.4 billion of"),
        ("", "Norway gave 51.4 billion dollars of aid to schools in 2023.", "gave 52.4 billion dollars of"),
        ("", "Norway gave $51.4bn of aid to schools in 2023.", "gave $52.4bn of"),
        ("", "Norway gave US$51.4bn of aid to schools in 2023.", "gave US$52.4bn of"),
        ("", "Schools got 12.5 percentage points of the aid of Norway in 2023.", "12.5 percent of"),
        ("", "Schools got 12.5 pp of the aid of Norway in 2023.", "12.5 % of"),
        ("Rain fell on 3 per cent of days.", "Schools got 12.5 pp of the aid of Norway in 2023.", "12.5 per cent of"),
        (
            "",
            "Norway spent 78.4 euros on books for each pupil in 2023.",
            "spent 78.4 US dollars on books for each pupil",
        ),
        ("", "In 2023 a bridge in Norway cost US$640 million.", "cost about US$640 million."),
        ("", "Tolls brought Norway 16.4 million kroner in 2023.", "Norway 14.6 million kroner in"),
        ("", "Norway had 23,514 ships in 2023.", "had 23,415 ships"),
        ("", "Norway had 23514 ships in 2023.", "had 23415 ships"),
        ("", "Norway had 23 514 ships in 2023.", "had 23 415 ships"),
        ("It came second.", "Norway had 23 514 ships in 2023.", "had 23 415 ships"),
    ],
)
def test_a_correction_is_worded_as_the_text_words_it(run, library, tmp_path, monkeypatch, elsewhere, wrong, right):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_text(f"{wrong}\n\n{elsewhere}\n")
    run("proof", "--fix", "report.txt", "--facts", library(bank=MONEY))
    assert right in (tmp_path / "report.txt").read_text()


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("“Clinics in Norway had 3.3 million visits in 2023.”", "1 in quotation marks"),
        ('"Clinics in Norway had 3.3 million visits in 2023", it read.', "1 in quotation marks"),
        ("‘Norway’s clinics had 3.3 million visits in 2023’, it read.", "1 in quotation marks"),
        ("The lobby claims that clinics in Norway had 3.3 million visits in 2023.", "1 that somebody is said to give"),
        ("Clinics in Norway had 3.3 million visits in 2023, the mayor said.", "1 that somebody is said to give"),
    ],
)
@pytest.mark.parametrize("option", ["--fix", "--diff"])
def test_what_somebody_has_said_is_left_to_the_reader(run, library, tmp_path, monkeypatch, option, sentence, left):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_text(sentence)
    _, _, told = run("proof", option, "report.txt", "--facts", library(office=LIBRARY))
    assert f"innofacts: report.txt: left to you: {left}\n" in told
    assert (tmp_path / "report.txt").read_text() == sentence


PLAN = """
[[fact]]
id = "forecast"
claim = "Clinics in Norway are forecast to have 3.9 million visits in 2026."
figure = "3.9 million visits"
measure = "visits-to-clinics"
place = "NO"
period = 2026
"""


@pytest.mark.parametrize(
    ("text", "told", "after"),
    [
        ("It is: “Few paid.” Clinics in Norway had 3.3 million visits in 2023.", "corrected 1 figure", "3.4"),
        (
            "Clinics in Norway might have 3.8 million visits in 2026 if fees fall.",
            "left to you: 1 of a plan or a forecast",
            "3.8",
        ),
        ("Clinics in Norway had planned to have 3.3 million visits in 2023.", "1 figure: 1 no fact", "3.3"),
    ],
)
def test_a_plan_is_left_to_the_reader_too(run, library, tmp_path, monkeypatch, text, told, after):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_text(text)
    _, _, said = run("proof", "--fix", "report.txt", "--facts", library(office=LIBRARY + PLAN))
    assert f"innofacts: report.txt: {told}\n" in said
    assert f"{after} million" in (tmp_path / "report.txt").read_text()


def test_what_is_counted_is_left_to_the_reader(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_text("Clinics in Norway had 3.4 million floors in 2023.")
    said = run("proof", "--fix", "report.txt", "--facts", library(office=LIBRARY))
    assert "misquoted" in said.out
    assert "corrected" not in said.err
    assert "left to you: 1 whose sentence needs other words\n" in said.err


SHARE = """
[[fact]]
id = "open"
claim = "Of the clinics in Norway, 68 % were open in 2023."
figure = "68 %"
place = "NO"
measure = "open-clinics"
period = 2023
nature = "share"
"""


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("62 % were open in 2023, 38 % were not", ""),
        ("38 % were closed in 2023 and 62 % were open", ""),
        ("62 % were open in 2023", "68 % were open in 2023"),
        ("62 % were open in 2023. The other nine were not", "68 % were open in 2023. The other nine were not"),
        ("62 % were open in 2023, 30 % of them at night", "68 % were open in 2023, 30 % of them at night"),
    ],
)
def test_a_share_with_the_rest_in_its_sentence_is_left_to_the_reader(run, library, tmp_path, wrong, right):
    report = tmp_path / "report.txt"
    report.write_text(f"Of the clinics in Norway, {wrong}.")
    said = run("proof", "--fix", report, "--facts", library(office=LIBRARY + SHARE)).err
    assert report.read_text() == f"Of the clinics in Norway, {right or wrong}."
    assert ("left to you: 1 that adds up to 100 % with another share of the sentence\n" in said) == (not right)


ENTITIES = (
    ("had 3.3&nbsp;million visits", "had 3.4&nbsp;million visits", ""),
    ("had 3&#46;3&nbsp;million visits", "had 3.4&nbsp;million visits", ""),
    ("took &pound;2.5&nbsp;million in fees", "took &pound;2.4&nbsp;million in fees", ""),
    ("took &pound;2.4&nbsp;billion in fees", "took &pound;2.4&nbsp;billion in fees", "1 too far off for a slip"),
    ("got &pound;7 million in gifts", "got more than &pound;7 million in gifts", ""),
    ("got &#163;<b>7</b> million in gifts", "got more than &#163;<b>7</b> million in gifts", ""),
    ("changed staff by &minus;4.5&#8239;%", "changed staff by &minus;4.4&#8239;%", ""),
    ("changed staff by -4.5 %", "changed staff by -4.4 %", ""),
    ("cut their staff by 4.5 %", "cut their staff by 4.4 %", ""),
    ("raised their staff by 4.5 %", "raised their staff by 4.5 %", "1 whose sentence needs other words"),
    ("cut their staff by more than 4.5 %", "cut their staff by more than 4.5 %", "1 whose sentence needs other words"),
    ("had three million visits", "had three million visits", "1 with a number in words"),
    (
        "never had more than 3.3 million visits",
        "never had more than 3.3 million visits",
        "1 whose sentence needs other words",
    ),
    (
        "didn't have over 3.3 million visits",
        "didn't have over 3.3 million visits",
        "1 whose sentence needs other words",
    ),
    ("had no more than 3.3 million visits", "had 3.4 million visits", ""),
    ("exceeded 3.5 million visits", "exceeded 3.5 million visits", "1 whose sentence needs other words"),
    ("fell short of 3.3 million visits", "fell short of 3.3 million visits", "1 whose sentence needs other words"),
    ("had 3<b>.3</b> million visits", "had 3<b>.3</b> million visits", "1 with markup among its words"),
    ("had 3<b>.4</b> million visits", "had 3<b>.4</b> million visits", ""),
    ("had 3.<b>3</b> million visits", "had 3.<b>3</b> million visits", "1 with markup among its words"),
    ("changed staff by -<b>4</b>.<i>5 %</i>", "changed staff by -<b>4</b>.<i>5 %</i>", "1 with markup among its words"),
)
FEES = """
[[fact]]
id = "fees"
claim = "Clinics in Norway took 2.4 million pounds in fees in 2023."
figure = "2.4 million GBP"
place = "NO"
measure = "fees-of-clinics"
period = 2023

[[fact]]
id = "gifts"
claim = "Clinics in Norway got more than 7 million pounds in gifts in 2023."
figure = "> 7 million GBP"
place = "NO"
measure = "gifts-to-clinics"
period = 2023

[[fact]]
id = "staff"
claim = "Clinics in Norway changed their staff by -4.4 % in 2023."
figure = "-4.4 %"
nature = "change"
place = "NO"
measure = "staff-of-clinics"
period = 2023
"""


@pytest.mark.parametrize(("words", "after", "left"), ENTITIES)
def test_entities_of_a_page_stay_and_what_markup_divides_is_left_with_the_reason(
    run, library, tmp_path, monkeypatch, words, after, left
):
    monkeypatch.chdir(tmp_path)
    sentence = "<p>Clinics in Norway {} in 2023.</p>\n"
    (tmp_path / "r.html").write_text(sentence.format(words))
    said = run("proof", "--fix", "r.html", "--facts", library(office=LIBRARY + FEES))
    assert (tmp_path / "r.html").read_text() == sentence.format(after)
    assert ("left to you" in said.err) == bool(left)
    assert (f"left to you: {left}\n" in said.err) == bool(left)
    assert ("corrected 1 figure" in said.err) == (words != after)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("3.3 trillion kroner", "3.4 trillion kroner"),
        ("3.36 trillion kroner", "3.35 trillion kroner"),
        ("3.353 trillion kroner", "3.354 trillion kroner"),
        ("3.4 trillion kroner", "3.4 trillion kroner"),  # it is right
        ("3 trillion kroner", "3.35418 trillion kroner"),  # with one digit of its own, it says nothing of the others
        ("3,360 billion kroner", "3,354.18 billion kroner"),
        ("3,361.7 billion kroner", "3,354.2 billion kroner"),
    ],
)
def test_a_number_is_corrected_to_as_many_decimals_as_it_has(run, library, tmp_path, monkeypatch, wrong, right):
    monkeypatch.chdir(tmp_path)
    fact = LIBRARY.replace("visits-to-clinics", "spending").replace(
        "had 3.4 million visits", "cost 3,354.18 billion kroner"
    )
    path = library(office=fact.replace("3.4 million visits", "3354.18 billion NOK"))
    (tmp_path / "report.txt").write_text(f"Clinics in Norway cost {wrong} in 2023.\n")
    run("proof", "--fix", "report.txt", "--facts", path)
    assert (tmp_path / "report.txt").read_text() == f"Clinics in Norway cost {right} in 2023.\n"


RATES = """
[[fact]]
id = "researchers"
claim = "Norway had 1,849.23669 researchers per million people in 2023."
figure = "1849.23669 researchers per million people"
measure = "researchers-per-million"
place = "NO"
period = 2023
nature = "rate"

[[fact]]
id = "researchers-of-sweden"
claim = "Sweden had 5,787.44181 researchers per million people in 2023."
figure = "5787.44181 researchers per million people"
measure = "researchers-per-million"
place = "SE"
period = 2023
nature = "rate"

[[fact]]
id = "wards"
claim = "The wards of hospitals in Norway took 0.563241 % of the power in 2023."
figure = "0.563241 %"
measure = "share-of-wards"
place = "NO"
period = 2023
nature = "share"
"""


@pytest.mark.parametrize(
    ("sentence", "wrong", "right"),
    [
        ("Norway had {} researchers per million people in 2023.", ["1,890"], ["1,849"]),
        ("Norway had {} researchers per million people in 2023.", ["1,890.5"], ["1,849.2"]),
        (
            "Per million people, Norway had {} researchers in 2023, and Sweden {}.",
            ["1,890", "5,600"],
            ["1,849", "5,787"],
        ),
        ("Per million people, Sweden had {} researchers in 2023.", ["5,600"], ["5,787"]),
        # 0.6 % is not what a figure of 0.5632 % may be called.
        ("The wards of hospitals in Norway took {} % of the power in 2023.", ["0.7"], ["0.56"]),
        ("The wards of hospitals in Norway took {} % of the power in 2023.", ["0.51"], ["0.56"]),
        ("Clinics in Norway had {} million visits in 2023.", ["3.3"], ["3.4"]),
    ],
)
def test_a_computed_number_gets_about_as_many_digits_as_the_one_it_replaces(
    run, library, tmp_path, sentence, wrong, right
):
    report = tmp_path / "report.txt"
    report.write_text(sentence.format(*wrong))
    run("proof", "--fix", report, "--facts", library(office=LIBRARY + RATES))
    assert report.read_text() == sentence.format(*right)
    assert run("proof", report, "--facts", library(office=LIBRARY + RATES)).status == 0


@pytest.mark.parametrize(
    ("figure", "wrong", "right"),
    [
        ("~ 3400 thousand visits", "3.4 million", "about 3.4 million"),
        ("3400 thousand visits", "over 3.4 million", "3.4 million"),
        ("> 3400 thousand visits", "3,400 thousand", "more than 3,400 thousand"),
        ("> 3.4 million visits", "3400000", "3400000"),  # it states no such digits
        ("> 3450 thousand visits", "3.4 million", "more than 3.450 million"),
    ],
)
def test_a_right_number_stays_as_it_is_written(run, library, tmp_path, figure, wrong, right):
    report = tmp_path / "report.txt"
    report.write_text(f"Clinics in Norway had {wrong} visits in 2023.")
    run("proof", "--fix", report, "--facts", library(office=LIBRARY.replace("3.4 million visits", figure)))
    assert report.read_text() == f"Clinics in Norway had {right} visits in 2023."


@pytest.mark.parametrize(
    "text",
    [
        "Clinics in Norway had 3.3 million visits.",
        "# Visits in 2024\n\nClinics in Norway had 3.3 million visits.",
        "# Visits in 2024\n\nIn 2023 the clinics were busy. Clinics in Norway had 3.3 million visits.",
        "In 2022 and 2023 the clinics were busy. Clinics in Norway had 3.3 million visits.",
        "In 2023 the clinics were busy. Before the reform, clinics in Norway had 3.3 million visits.",
        "In 2023 the clinics were busy.\n\nClinics in Norway had 3.3 million visits.",
    ],
)
def test_a_number_that_may_be_right_for_another_year_is_left(run, library, tmp_path, text):
    report = tmp_path / "report.md"
    report.write_text(text)
    said = run("proof", "--fix", report, "--facts", library(office=LIBRARY))
    assert said.out.endswith("; left to you: a figure whose sentence names no time\n")
    assert report.read_text() == text


@pytest.mark.parametrize(
    "text",
    [
        "In 2023 the clinics were busy. Clinics in Norway had {} million visits.",
        "# Visits in 2023\n\nClinics in Norway had {} million visits.",
        "# Visits in 2023\n\nIn 2023 the clinics were busy. Clinics in Norway had {} million visits.",
        "In 2024 the clinics were busy. Clinics in Norway had {} million visits, and that in 2023.",
    ],
)
def test_a_number_of_the_time_that_its_paragraph_and_its_heading_name_is_corrected(run, library, tmp_path, text):
    report = tmp_path / "report.md"
    report.write_text(text.format("3.3"))
    run("proof", "--fix", report, "--facts", library(office=LIBRARY))
    assert report.read_text() == text.format("3.4")


def test_how_long_a_thing_is_needs_no_time(run, library, tmp_path):
    fact = '[[fact]]\nid = "bridge"\nclaim = "The bridge of Orvane is 2,340 metres long."\nfigure = "2340 metres"\nperiod = 2023\n'
    report = tmp_path / "report.txt"
    report.write_text("The bridge of Orvane is 2,430 metres long.")
    run("proof", "--fix", report, "--facts", library(office=LIBRARY + fact))
    assert report.read_text() == "The bridge of Orvane is 2,340 metres long."


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Clinics had {} visits in Norway, more than in 2022, in all of 2023.", "3.4 million"),
        ("In 2023 clinics were busy. Clinics in Norway had {} visits that year.", "3.4 million"),
        ("| Year | Visits to clinics in Norway, million |\n|---|---|\n| 2023 | {} |", "3.4"),
        ("Clinics in Norway had {} visits [@visits].", "3.4 million"),  # the fact itself
        ("Clinics in Norway had more than {} visits.", "3.4 million"),  # its number
    ],
)
def test_a_number_is_corrected_whose_time_or_fact_is_named(run, library, tmp_path, text, right):
    report, is_bound = tmp_path / "report.md", "more than {}" in text
    report.write_text(text.format(right if is_bound else right.replace("3.4", "3.3")))
    assert run("proof", "--fix", report, "--facts", library(office=LIBRARY)).status == 0
    assert report.read_text() == text.replace("more than {}", "{}").format(right)


COUNTS = """
[source]
id = "counts"
type = "report"
publisher = "Office"

[[fact]]
id = "landings"
claim = "Planes landed at the airfield of Norway 4,312 times in 2023."
figure = "4312 landings"
measure = "landings"
place = "NO"
period = 2023
nature = "flow"

[[fact]]
id = "pilots"
claim = "Fewer than 90 pilots had a licence in Norway in 2023."
figure = "< 90 pilots"
measure = "pilots with a licence"
place = "NO"
period = 2023
nature = "stock"
"""


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (
            "Planes landed at the airfield of Norway 4,132 times in 2023.",
            "Planes landed at the airfield of Norway 4,312 times in 2023.",
        ),
        ("In 2023, 90 pilots had a licence in Norway.", "In 2023, fewer than 90 pilots had a licence in Norway."),
    ],
)
def test_how_often_something_happened_and_how_many_there_are_at_most_is_corrected(run, library, tmp_path, wrong, right):
    report = tmp_path / "report.md"
    report.write_text(wrong)
    assert run("proof", "--fix", report, "--facts", library(counts=COUNTS)).status == 0
    assert report.read_text() == right


LIMIT = """
[source]
id = "rules"
type = "report"
publisher = "Office"

[[fact]]
id = "speed"
claim = "The speed limit on the ring road of Oslo was 60 km/h in 2023."
figure = "60 km/h"
measure = "speed limit"
place = "Oslo"
period = 2023
nature = "stock"
"""


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (
            "Driving at more than 70 km/h on the ring road of Oslo was banned in 2023.",
            "Driving at more than 70 km/h on the ring road of Oslo was banned in 2023.",
        ),
        (
            "The speed limit on the ring road of Oslo was more than 60 km/h in 2023.",
            "The speed limit on the ring road of Oslo was 60 km/h in 2023.",
        ),
    ],
)
def test_above_what_something_is_banned_is_left_to_the_reader(run, library, tmp_path, wrong, right):
    (tmp_path / "a.txt").write_text(wrong)
    _, _, told = run("proof", "--fix", str(tmp_path / "a.txt"), "--facts", library(rules=LIMIT))
    assert ("needs other words" in told) == (wrong == right)
    assert (tmp_path / "a.txt").read_text() == right


CELL = "Table 1: Visits to clinics in Norway in 2023\n\n| Place | Visits |\n|---|---|\n| Norway | 3{0}{1}{0}000 |\n"


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        *((text, blank) for text in (CELL, SENTENCE.format("3{0}{1}{0}000")) for blank in "\u202f\u2009\u00a0,"),
        (SENTENCE.format("3{0}{1}{0}000"), "&nbsp;"),
        (SENTENCE.format("3{0}{1}{0}000"), "&#8239;"),
    ],
)
def test_a_number_keeps_the_spaces_of_its_groups(run, library, tmp_path, text, blank):
    report = tmp_path / "report.md"
    report.write_text(text.format(blank, 300))
    facts = library(office=LIBRARY.replace("3.4 million", "3400000"))
    assert run("proof", "--fix", report, "--facts", facts).status == 0
    assert report.read_text() == text.format(blank, 400)


DEBT = """
[source]
id = "office"
type = "report"
publisher = "Office"

[[fact]]
id = "debt"
claim = "The debt of Norway was at most 310 million euros in 2023."
figure = "<= 310 million EUR"
measure = "debt"
place = "NO"
period = 2023
nature = "stock"
"""


@pytest.mark.parametrize(
    ("figure", "text", "right"),
    [
        ("<=", "The debt of Norway stood at 310 million euros in 2023.", "stood at no more than 310"),
        (">=", "The debt of Norway stood at\n310 million euros in 2023.", "stood at\nno less than 310"),
        (">", "The debt of Norway stood at 310 million euros in 2023.", "stood at more than 310"),
        ("<=", "The debt of Norway was 310 million euros in 2023.", "was at most 310"),
    ],
)
def test_a_bound_behind_at_has_no_second_at(run, library, tmp_path, monkeypatch, figure, text, right):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_text(f"{text}\n")
    facts = library(office=DEBT.replace("<=", figure))
    assert run("proof", "--fix", "report.txt", "--facts", facts).status == 0
    assert right in (tmp_path / "report.txt").read_text()
    assert run("proof", "report.txt", "--facts", facts).err == "innofacts: report.txt: 1 figure: 1 supported\n"


HARBOURS = """
[source]
id = "port"
type = "report"
publisher = "Port Office"

[[fact]]
id = "harbours"
claim = "There were 16 ferry harbours in Norway in 2023."
figure = "16 harbours"
measure = "ferry-harbours"
place = "NO"
period = 2023
nature = "stock"

[[fact]]
id = "lighthouses"
claim = "Norway had more than 24 lighthouses in 2023."
figure = "> 24 lighthouses"
measure = "lighthouses"
place = "NO"
period = 2023
nature = "stock"
"""


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("In 2023 there were fifteen ferry harbours in Norway.", "sixteen"),
        ("Seventeen ferry harbours were in Norway in 2023.", "Sixteen"),
        ("In 2023 there were a dozen ferry harbours in Norway.", ""),
        ("In 2023 there were twelve-and-a-half ferry harbours in Norway.", ""),
        ("In 2023 Norway had twenty-four lighthouses.", "more than twenty-four"),
        ("Twenty-three lighthouses stood in Norway in 2023.", "More than twenty-four"),
    ],
)
def test_a_number_in_words_becomes_another_word(run, library, tmp_path, text, right):
    (tmp_path / "r.txt").write_text(text)
    said = run("proof", "--fix", str(tmp_path / "r.txt"), "--facts", library(office=HARBOURS))
    words = re.search(r"(?i)\b(?:a dozen|[a-z-]*teen|twen[a-z-]*|twelve[a-z-]*)\b", text)[0]
    assert (tmp_path / "r.txt").read_text() == text.replace(words, right or words)
    assert ("left to you: 1 with a number in words\n" in said.err) == (not right)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("16{,}400", "15{,}400"),
        ("15{,}900", "15{,}400"),
        (r"14\,900", r"15\,400"),
        ("$15{,}900$", "$15{,}400$"),
    ],
)
def test_the_groups_of_a_number_stay_divided_as_latex_divides_them(run, library, tmp_path, wrong, right):
    sentence = "Norway had {} seals in 2023.\n"
    (tmp_path / "r.tex").write_text(sentence.format(wrong))
    run("proof", "--fix", str(tmp_path / "r.tex"), "--facts", library(office=SEALS))
    assert (tmp_path / "r.tex").read_text() == sentence.format(right)
    table = "\\begin{tabular}{lr}\nMeasure & 2023 \\\\\nSeals, Norway (seals) & 16{,}400 \\\\\n\\end{tabular}\n"
    (tmp_path / "t.tex").write_text(table)
    _, lines, _ = run("proof", "--fix", str(tmp_path / "t.tex"), "--facts", library(office=SEALS))
    assert '"16,400" → "15,400"' in lines
    assert (tmp_path / "t.tex").read_text() == table.replace("16{,}400", "15{,}400")


SEALS = """
[source]
id = "zoo"
type = "report"
publisher = "Zoo"

[[fact]]
id = "seals"
claim = "Norway had 15,400 seals in 2023."
figure = "15400 seals"
measure = "seals"
place = "NO"
period = 2023
nature = "stock"
"""


@pytest.mark.parametrize(
    ("stated", "wrong", "right"),
    [
        ("6,340 MW", "6.43 GW", "6.34 GW"),
        ("6.34 GW", "6,430 MW", "6,340 MW"),
        ("6,340 g", "6,430 kg", "6,430 kg"),  # too far off
        ("7.3 Mt CO2e", "7,800 kt CO2e", "7,300 kt CO2e"),
        ("7.3 Mt CO2e", "3.7 MtCO2e", "3.7 MtCO2e"),
        ("7.3 Mt CO2e", "7.8 MtCO2e", "7.3 MtCO2e"),
        ("7.3 Mt CO2e", "7.3 kt CO2e", "7.3 Mt CO2e"),
        ("7.3 Mt CO2e", "7.3 Mt CO2", "7.3 Mt CO2e"),
    ],
)
def test_a_number_is_corrected_in_the_measure_of_the_text(run, library, tmp_path, monkeypatch, stated, wrong, right):
    monkeypatch.chdir(tmp_path)
    claim = f"The farms of Norway gave {stated} in 2023."
    text = LIBRARY.replace(LIBRARY[LIBRARY.index("claim") : LIBRARY.index("place")], "")
    text = text.replace(
        "[[fact]]", f'[[fact]]\nclaim = "{claim}"\nfigure = "{stated.replace(",", "")}"\nmeasure = "farms"'
    )
    (tmp_path / "report.txt").write_text(f"The farms of Norway gave {wrong} in 2023.\n")
    run("proof", "--fix", "report.txt", "--facts", library(office=text))
    assert (tmp_path / "report.txt").read_text() == f"The farms of Norway gave {right} in 2023.\n"


@pytest.mark.parametrize(
    ("sentence", "is_corrected"),
    [
        ("Clinics in Norway had {} visits in 2023.", True),
        ("In 2023, clinics in Norway counted {} visits.", True),
        ("Clinics in Norway had {} visits by tourists in 2023.", False),
        ("Clinics for wolves in Norway had {} visits in 2023.", False),
    ],
)
def test_what_says_more_than_the_fact_is_left(run, library, tmp_path, monkeypatch, sentence, is_corrected):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_text(sentence.format("3.1 million"))
    run("proof", "--fix", "report.txt", "--facts", library(office=LIBRARY))
    assert (tmp_path / "report.txt").read_text() == sentence.format("3.4 million" if is_corrected else "3.1 million")
