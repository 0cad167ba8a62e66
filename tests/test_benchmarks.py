"""What benchmarks measure with: libraries that are read without a problem, and of which is known what a search finds."""

import csv
import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import public_sets
import pytest
from fit_proof import RULES
from generating import RARE, STEMS, Layout, facts, write_csv, write_library, write_papis, write_report, write_sqlite
from measuring import run as run_command
from measuring import watched

pytestmark = pytest.mark.no_cover  # it runs the benchmarks

FORTY = Layout("40", 40, 10)


@pytest.fixture
def generated(tmp_path):
    return tmp_path / "facts", write_library(tmp_path / "facts", FORTY)


def test_a_generated_library_is_read_without_a_problem(generated, run):
    folder, known = generated
    assert len(list(folder.glob("000/source-*.toml"))) == 4
    listed = run("list", "--facts", folder)
    assert (listed.status, listed.err) == (0, "")
    assert len(listed.out.splitlines()) == known.facts + 1 == 41


def test_a_generated_library_of_series_is_read_without_a_problem(tmp_path, run):
    write_library(tmp_path / "facts", Layout("series", 100, 50, points=25))
    listed = run("list", "--facts", tmp_path / "facts")
    assert (listed.status, listed.err) == (0, "")
    assert len(listed.out.splitlines()) == 101


def test_a_report_has_no_figures_but_those_of_its_sentences(tmp_path, run):
    write_report(tmp_path / "report.md", ["It has 40 parks.", "It has 3 lakes."], 10)
    assert (tmp_path / "report.md").read_text(encoding="utf-8").splitlines()[::5] == [
        "It has 40 parks.",
        "It has 3 lakes.",
    ]
    assert "2 figures" in run("proof", tmp_path / "report.md").err


@pytest.mark.parametrize("word", STEMS)
def test_a_search_finds_what_is_known_of_a_generated_library(generated, run, word):
    folder, known = generated
    found = run("search", word, "--facts", folder)
    assert (found.status, found.err) == (0, "")
    assert len(found.out.splitlines()) == known.holding[word] + 1 > 1


def test_a_library_is_the_same_whenever_it_is_written_and_however_it_is_laid_out():
    thousand = list(facts(1_000))
    assert list(facts(1_040))[:1_000] == thousand
    assert list(facts(40)) == thousand[:40]


def test_peers_get_the_same_facts(tmp_path):
    expected = list(facts(40))
    write_csv(tmp_path / "facts.csv", 40)
    with (tmp_path / "facts.csv").open(encoding="utf-8", newline="") as file:
        assert [tuple(row) for row in csv.reader(file)][1:] == expected
    write_sqlite(tmp_path / "facts.db", 40)
    connection = sqlite3.connect(tmp_path / "facts.db")
    assert connection.execute("SELECT * FROM fact").fetchall() == expected
    found = connection.execute("SELECT rowid FROM fact_fts WHERE fact_fts MATCH ?", (RARE,)).fetchall()
    connection.close()
    assert found == [(18,)]
    write_papis(tmp_path / "papis", 40)
    documents = sorted((tmp_path / "papis").iterdir())
    assert [document.name for document in documents] == sorted(fact.id for fact in expected)


def test_a_run_says_how_long_it_took_what_it_wrote_and_how_much_memory_it_needed(tmp_path):
    script = "import sys; big = bytearray(64 << 20); print('one\\ntwo', sys.stdout.isatty()); sys.exit(3)"
    answer = run_command((sys.executable, "-c", script), {})
    assert (answer.status, answer.lines, answer.text) == (3, 2, b"one\ntwo False\n")
    assert answer.seconds > 0
    assert run_command((sys.executable, "-c", script), {}, terminal=True).text == b"one\r\ntwo True\r\n"
    report = tmp_path / "peak"
    assert run_command(watched((sys.executable, "-c", script), str(report)), {}).status == 3
    assert 64 < json.loads(report.read_text()) / 1024 < 128


def test_each_table_of_rules_that_is_left_out_in_turn_is_there():
    assert all(getattr(module, table) for module, table in RULES)


SETS = {
    "duckling/duckling-en.jsonl": """\
{"dimension": "AmountOfMoney", "expected": "(under EUR 30)", "text": "less than 30 euros"}
{"dimension": "AmountOfMoney", "expected": "(between Pound (2,2.5))", "text": "2 to 2.5 pounds"}
{"dimension": "AmountOfMoney", "expected": "(simple Pound 6)", "text": "more than 6 pounds"}
{"dimension": "Duration", "expected": "(DurationData 90 Minute)", "text": "an hour and a half"}
{"dimension": "Ordinal", "expected": "(OrdinalData 6)", "text": "the sixth boat"}
""",
    "quantulum3/quantities.json": """[
{"req": "The rope is 6 to 8 metres long.", "res": [{"value": 7, "uncertainty": 1, "unit": "metre"}]},
{"req": "The rope is long.", "res": []},
{"req": "The rope is 8 metres long.", "res": []}
]""",
    "quantulum3/expand.json": """[
{"req": "It is 8 kg.", "res": "It is eight kilograms."},
{"req": "It is 8 kg.", "res": "It is nine grams."}
]""",
    "quantulum3/errors.json": '["8/9 or"]',
    "recognizers/NumberWithUnit/English/TemperatureModel.json": """\ufeff[
{"Input": "It was 8 to 12 °C.", "Results": [
  {"TypeName": "temperature", "Resolution": {"value": "8", "unit": "C"}},
  {"TypeName": "temperature", "Resolution": {"value": "12", "unit": "C"}}]},
{"Input": "Celsius it was.", "Results": [{"TypeName": "temperature", "Resolution": {"value": null, "unit": "C"}}]},
{"Input": "Gate C is shut.", "Results": []}
]""",
    "recognizers/Number/English/PercentModel.json": """[
{"Input": "Prices fell by 8 %.", "Results": [{"TypeName": "percentage", "Resolution": {"value": "8%"}}]}
]""",
    "recognizers/DateTime/English/DurationParser.json": """[
{"Input": "It took 3 days.", "Results": [{"Value": {"Timex": "P3D", "FutureResolution": {"duration": "259200"}}}]},
{"Input": "It took 3 h 1 s.", "Results": [{"Value": {"Timex": "PT3H1S", "FutureResolution": {"duration": "10801"}}}]}
]""",
    "recognizers/DateTime/English/DatePeriodParser.json": """[
{"Input": "It was in May 2019.", "Context": {"ReferenceDateTime": "2020-02-01T00:00:00"}, "Results": [{"Value": {
  "FutureResolution": {"startDate": "2019-05-01", "endDate": "2019-06-01"}, "PastResolution": {}}}]},
{"Input": "It was then.", "Results": [{"Value": {
  "FutureResolution": {"date": "0001-01-01"}, "PastResolution": {"date": "0001-01-01"}}}]}
]""",
}


def test_a_public_set_is_read_and_what_is_wrong_is_told_by_kind(tmp_path, capsys):
    for name, text in SETS.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    public_sets.main([str(tmp_path), "--missed"])
    assert (
        capsys.readouterr().out
        == """\
Duckling, AmountOfMoney: 2 of 3
    'It was more than 6 pounds.': 6 pound; read: > 6 pounds
Duckling, Duration: 1 of 1
Duckling, Ordinal: 0 of 1
    'It was the sixth boat.': 6 rank; read: nothing
quantulum3, quantities: 2 of 3
    'The rope is 8 metres long.': not 8 metres; read: 8 metres
quantulum3, expand: 1 of 2
    'It is 8 kg.': 9 g of 'It is nine grams.'; read: 8 kg
quantulum3, errors: 1 of 1
Recognizers, temperature: 2 of 2
Recognizers, percent: 1 of 1
Recognizers, duration: 2 of 2
Recognizers, periods: 1 of 2
    'It was then.': 0001-01-01..0001-01-01; read: nothing
"""
    )
    with pytest.raises(SystemExit, match=r"FOLDER \[--missed\]: the folder has any of\nduckling/duckling-en.jsonl"):
        public_sets.main([str(tmp_path / "duckling")])


def test_what_is_right_is_measured_in_the_checkout_and_not_in_what_is_installed(tmp_path):
    (tmp_path / "innofacts").mkdir()
    (tmp_path / "innofacts" / "__init__.py").write_text("")
    root = Path(__file__).parents[1]
    for name in ("draft_corpus", "report_corpus", "fit_proof", "fit_sums", "public_sets"):
        code = f"import {name}, innofacts; print(innofacts.__file__)"
        environment = {"PYTHONPATH": f"{tmp_path}:{root / 'benchmarks'}"}
        done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
        assert done.stdout == f"{root / 'src' / 'innofacts' / '__init__.py'}\n"
