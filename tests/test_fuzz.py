"""What holds for whatever is written: libraries, reports, articles, tables and documents made at random, or mutated.

Some seconds by default; `INNOFACTS_FUZZ=1000 pytest -n 0 tests/test_fuzz.py` tries a thousand times as many examples.
"""

import csv
import io
import json
import os
import re
import tomllib
from collections.abc import Callable

from conftest import ARTICLE_FILE
from figuring import FIGURES, possible
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from office import archive, parts_of, word

from innofacts.showing import is_hazardous
from innofacts.values.grammar import parse_figure

_TIMES = int(os.environ.get("INNOFACTS_FUZZ", "1"))


def fuzz(examples: int, **drawn: st.SearchStrategy) -> Callable:
    """Return a decorator for a test of some examples, and many more where hours are given."""
    set_up = settings(max_examples=examples * _TIMES, suppress_health_check=list(HealthCheck))

    def decorate(test: Callable) -> Callable:
        return set_up(given(**drawn)(test))

    return decorate


TEXT = (
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn")), min_size=1, max_size=40)
    .map(str.strip)
    .filter(bool)
)
WORD = st.sampled_from("labs trains patents Kenya China growth of the in 2023 rose fell".split())
FACTS = st.lists(
    st.tuples(
        TEXT | st.lists(WORD, min_size=1).map(" ".join), st.none() | FIGURES.filter(lambda figure: possible(figure, ""))
    ),
    min_size=1,
    max_size=6,
)
# Pieces of prose, of which any sequence is an article.
PROSE = st.lists(
    WORD
    | st.sampled_from(
        [". ", ", ", "\n\n", "(", ")", '"', "%", "percent", "more than", "at most", "about", "half of", "±"]
    )
    | st.sampled_from(
        ["between 5 and 7", "from 3 to", "twenty-one", "3,327.8 billion yuan", "$5 million", "-4.2", "1,000"]
    )
    | st.integers(0, 10**7).map(str),
    max_size=40,
).map(" ".join)


def toml(text: str) -> str:
    """Return a text as a string of TOML."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def fact_file(facts: list[tuple[str, object]]) -> str:
    """Return a fact file of claims and figures."""
    text = '[source]\nid = "s"\ntype = "report"\npublisher = "Office"\ntitle = "T"\npublished = 2020\n'
    for number, (claim, figure) in enumerate(facts):
        text += f'[[fact]]\nid = "f{number}"\nclaim = {toml(claim)}\n'
        text += f"figure = {toml(str(figure))}\n" if figure else ""
    return text


@fuzz(15, facts=FACTS)
def test_csv_and_json_have_what_the_toml_has(run, library, facts):
    folder = library(x=fact_file(facts))
    known = tomllib.loads((folder / "x.toml").read_text(encoding="utf-8"))["fact"]
    columns = "id,claim,figure,written,bound,value,low,high,unit,source"
    status, out, _ = run("export", "--facts", folder, "-c", columns)
    rows = list(csv.DictReader(io.StringIO(out, newline=""), strict=True))
    assert (status, [(row["id"], row["claim"]) for row in rows]) == (0, [(fact["id"], fact["claim"]) for fact in known])
    written = [parse_figure(row["written"]) if row["written"] else None for row in rows]
    assert written == [parse_figure(fact["figure"]) if "figure" in fact else None for fact in known]
    objects = json.loads(run("export", "--facts", folder, "-c", columns, "--json").out, parse_float=str, parse_int=str)
    assert [{key: "" if value is None else value for key, value in one.items()} for one in objects] == rows


@fuzz(15, facts=FACTS, words=st.lists(WORD, min_size=1, max_size=2))
def test_list_has_what_search_finds(run, library, facts, words):
    folder = library(x=fact_file(facts))
    status, found, err = run("search", "--facts", folder, "-c", "id", "--no-header", "--", *words)
    assert status in (0, 1), err
    assert set(found.split()) <= set(run("list", "--facts", folder, "-c", "id", "--no-header").out.split())


@fuzz(10, facts=FACTS.filter(lambda facts: len(facts) > 1))
def test_a_comparison_is_the_mirror_of_its_reverse(run, library, facts):
    folder = library(x=fact_file(facts))

    def compared(one: str, other: str) -> tuple[int, object]:
        status, out, _ = run("compare", "--facts", folder, one, other, "--json")
        return status, json.loads(out)[0]["verdict"]

    assert compared("f0", "f1") == compared("f1", "f0")


@fuzz(15, article=PROSE)
def test_drafts_pass_the_check_and_are_the_same_when_read_again(run, tmp_path, article):
    copy, file = tmp_path / "article.txt", tmp_path / "drafts.toml"
    copy.write_text(article, encoding="utf-8")
    file.unlink(missing_ok=True)
    first = run("draft", copy, "--json")
    assert first.status == 0, first.err
    assert run("draft", copy, "--json") == first
    for one in json.loads(first.out):
        assert article[int(one["start"]) : int(one["end"])] == one["printed"]
    assert run("draft", copy, "-o", file).status == 0
    if file.exists():
        mistakes = json.loads(run("check", file, "--json").out)
        errors = {mistake["rule"] for mistake in mistakes if mistake["severity"] == "error"}
        assert errors == {"unfinished"}  # the words that a person has to write


@example(title="0", publisher="\xad")
@fuzz(10, title=TEXT, publisher=TEXT)
def test_a_new_file_passes_the_check(run, tmp_path, title, publisher):
    file = tmp_path / "new.toml"
    file.unlink(missing_ok=True)
    assert run("new", "a-2020", f"--title={title}", f"--publisher={publisher}", "-o", file).status == 0
    source = tomllib.loads(file.read_text(encoding="utf-8"))["source"]
    assert (source["title"], source["publisher"]) == (title, publisher)
    checked = run("check", file, "--json")
    rules = {mistake["rule"] for mistake in json.loads(checked.out)}
    is_seen = not any(map(is_hazardous, title + publisher))
    assert (checked.status, rules) == (0, set() if is_seen else {"invisible-character"})


CELL = st.sampled_from(["", "..", "5", "1.50", "1,234", "~ 7", "80*", "2020", "x"]) | st.integers(0, 10**9).map(str)


@fuzz(
    15,
    rows=st.lists(st.tuples(st.sampled_from(["China", "KE", "Atlantis"]), st.integers(1990, 2020), CELL), max_size=6),
)
def test_what_is_imported_passes_the_check(run, tmp_path, rows):
    table, file = tmp_path / "table.csv", tmp_path / "imported.toml"
    file.unlink(missing_ok=True)
    table.write_text("place,year,value\n" + "".join(f'{place},{year},"{cell}"\n' for place, year, cell in rows))
    status, _, err = run("import", table, "--unit", "points", "--publisher", "Office", "--title", "T", "-o", file)
    assert status in (0, 2), err
    assert file.exists() == (status == 0)
    if not status:
        assert run("check", file)[:2] == (0, "")


@fuzz(10, pieces=st.lists(st.sampled_from(["*", "`", "| ", "\n", "> ", "é", "<!--", "-->", "{%", "```\n"]) | WORD))
def test_filling_markers_twice_is_filling_them_once(run, library, tmp_path, pieces):
    library(x=fact_file([("There are labs.", parse_figure("> 80 labs"))]))
    marker = "<!-- innofacts show f0 -c figure --><!-- /innofacts -->"
    report = tmp_path / "report.md"
    report.write_text(f" {marker} ".join(pieces), encoding="utf-8")
    options = (report, "--facts", tmp_path / "library")
    if run("embed", *options).status == 0:
        once = report.read_bytes()
        assert run("embed", *options)[:2] == (0, "")
        assert report.read_bytes() == once
        assert run("embed", "--check", *options).status == 0


# --- mutations -------------------------------------------------------------------------------------------------------

MUTATIONS = st.lists(
    st.tuples(
        st.sampled_from(["cut", "double", "swap", "insert"]),
        st.floats(0, 1, exclude_max=True),
        st.sampled_from(
            ['"', "'", "[", "]", "<", ">", "&", "=", "\n", "\x00", "\ufeff", "é", "9" * 50, "[[fact]]\n", "</w:p>"]
        ),
    ),
    min_size=1,
    max_size=5,
)


def mutated(text: str, mutations: list[tuple[str, float, str]]) -> str:
    """Return a text of which pieces, such as lines, tags or words, are cut, doubled, swapped or inserted."""
    pieces = re.split(r"(?<=\n)|(?=<)|(?<=>)|(?<= )", text)
    for how, where, piece in mutations:
        n = int(where * len(pieces))
        if how == "cut":
            pieces[n : n + 1] = []
        elif how == "double":
            pieces[n:n] = pieces[n : n + 1]
        elif how == "swap":
            pieces[n : n + 2] = pieces[n : n + 2][::-1]
        else:
            pieces[n:n] = [piece]
    return "".join(pieces)


def is_answered(result: object) -> bool:
    """Return whether a run ended as runs do, with an answer or with what is wrong."""
    status, _, err = result
    return status in (0, 1, 2) and "this should not have happened" not in err and "Traceback" not in err


@fuzz(10, mutations=MUTATIONS)
def test_a_mutated_fact_file_is_read_or_its_mistakes_are_named(run, library, mutations):
    text = ARTICLE_FILE.read_text(encoding="utf-8")[:6000].rpartition("\n[[fact]]")[0]
    folder = library(x=mutated(text, mutations))
    for command in (("check", folder), ("list", "--facts", folder), ("search", "labs", "--facts", folder)):
        assert is_answered(run(*command))


@fuzz(10, prose=PROSE, mutations=MUTATIONS, suffix=st.sampled_from(["md", "html", "tex", "rst", "adoc", "txt"]))
def test_a_mutated_report_is_read(run, tmp_path, prose, mutations, suffix):
    report = tmp_path / f"report.{suffix}"
    markup = "# T\n\n* a <b>c</b> `d` \\cite{a} [e](f) <!-- innofacts show bri-joint-labs --><!-- /innofacts -->\n"
    report.write_text(mutated(markup + prose, mutations), encoding="utf-8")
    for command in ("proof", "embed", "draft"):
        assert is_answered(run(command, report))


@fuzz(10, prose=PROSE, mutations=MUTATIONS)
def test_a_mutated_document_is_read_or_refused_and_stays(run, tmp_path, prose, mutations):
    report = tmp_path / "report.docx"
    body = "".join(f"<w:p><w:r><w:t>{part}</w:t></w:r></w:p>" for part in prose.split("\n\n"))
    parts = parts_of(word(f"{body}<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"))
    parts["word/document.xml"] = mutated(parts["word/document.xml"].decode(), mutations).encode()
    report.write_bytes(archive(parts))
    before = report.read_bytes()
    for options in (("proof", report), ("proof", report, "-o", tmp_path / "reviewed.docx"), ("draft", report)):
        assert is_answered(run(*options))
    assert report.read_bytes() == before


def test_mutations_change_a_text():
    text = "one two\nthree\n"
    assert mutated(text, [("cut", 0, ""), ("double", 0, ""), ("insert", 0.5, "!")]) == "two\ntwo\n!three\n"
    assert mutated(text, [("swap", 0, "")]) == "two\none three\n"
