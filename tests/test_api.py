"""What Python programs use: its names, its page (docs/python.md), and what it does beyond the page."""

import doctest
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from threading import Barrier

import pytest
from conftest import ROOT, environment

import innofacts
from innofacts import api

PAGE = ROOT / "docs" / "python.md"
_EXAMPLES = re.compile(r"(?<=^```pycon\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
_ROW = re.compile(r"^\| `(\w+)` \|[^|]*\|([^|]*)\|$", re.MULTILINE)
_SCRIPT = re.compile(r"^```python (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

NAMES = """
Comparison Draft Fact Facts Figure Finding InnofactsError Interval Library Mention Period Proof Result Source
__version__ figures_in open
""".split()


@pytest.fixture
def shipped(ready):
    ready()
    with innofacts.open() as opened:
        yield opened


# --- the names -------------------------------------------------------------------------------------------------------


def test_these_names_stay():
    assert list(innofacts.__all__) == NAMES
    assert dir(innofacts) == sorted(NAMES)
    assert sorted((*api.__all__, "__version__")) == sorted(NAMES)
    assert all(getattr(innofacts, name) is not None for name in NAMES)
    assert (ROOT / "src" / "innofacts" / "py.typed").read_text() == ""


def test_the_page_has_every_name_and_every_member_on_the_page_is_there():
    names = {}
    for name, members in _ROW.findall(PAGE.read_text(encoding="utf-8")):
        names[name] = found = getattr(innofacts, name)
        one = innofacts.InnofactsError("m", hint="h") if name == "InnofactsError" else found
        assert [member for member in members.replace("`", "").split() if not hasattr(one, member)] == [], name
    assert sorted(names) == sorted(NAMES)


def test_no_other_name_is_there():
    with pytest.raises(AttributeError, match="module 'innofacts' has no attribute 'serach'"):
        innofacts.serach  # noqa: B018 - it raises


def test_the_import_loads_next_to_nothing(bare):
    code = f"import sys; sys.path.insert(0, {str(ROOT / 'src')!r}); before = {{*sys.modules}}; import innofacts"
    loaded = bare(f"{code}; print(*sorted({{*sys.modules}} - before))").split()
    assert loaded == ["innofacts", "innofacts.version"]


# --- the page --------------------------------------------------------------------------------------------------------


class _Runner(doctest.DocTestRunner):
    """Runs examples, and keeps those that give something else than the page shows."""

    def __init__(self):
        super().__init__(optionflags=doctest.ELLIPSIS)
        self.wrong = []

    def report_failure(self, out, test, example, got):  # noqa: ARG002 - doctest's signature
        typed = "".join(f"{'... ' if n else '>>> '}{line}\n" for n, line in enumerate(example.source.splitlines()))
        self.wrong.append((typed + example.want, typed + got))

    def report_unexpected_exception(self, out, test, example, exc_info):  # noqa: ARG002 - likewise
        raise exc_info[1]


def test_the_page_gives_what_it_shows():
    page = PAGE.read_text(encoding="utf-8")
    examples = "".join(_EXAMPLES.findall(page))
    runner = _Runner()
    test = doctest.DocTestParser().get_doctest(examples, {}, PAGE.name, None, 0)
    assert runner.run(test, out=lambda _: None, clear_globs=False).attempted >= 20
    test.globs["library"].close()
    made = page
    for shown, given in runner.wrong:
        made = made.replace(shown, given, 1)
    if os.environ.get("INNOFACTS_REWRITE"):
        PAGE.write_text(made, encoding="utf-8")
    assert (runner.wrong, made) == ([], page)


@pytest.fixture
def scripts(tmp_path):
    """Write the scripts of the page into a folder, and return the folder."""
    for name, text in _SCRIPT.findall(PAGE.read_text(encoding="utf-8")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def _run(folder, *command):
    done = subprocess.run(
        [sys.executable, *command], cwd=folder, env=environment(), capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.slow
def test_the_script_of_the_page_finds_what_is_wrong(scripts):
    (scripts / "report.md").write_text("China spent 3,327.8 billion dollars on R&D in 2023.\n")
    (scripts / "right.md").write_text("Nothing here.\n")
    status, out, err = _run(scripts, "check_report.py", "report.md")
    assert (status, err) == (1, "")
    assert out.startswith("1: 3,327.8 billion dollars: contradicted: ")
    assert _run(scripts, "check_report.py", "right.md") == (0, "\n", "")


@pytest.mark.slow
def test_data_frames_and_databases_read_the_stream(scripts):
    for name in ("pandas", "polars", "pyarrow"):
        pytest.importorskip(name)
    assert _run(scripts, "frames.py") == (
        0,
        "True Decimal(precision=38, scale=12) (Decimal('129350000000000.000000000000'),)\n",
        "",
    )


@pytest.mark.slow
def test_the_scripts_of_the_page_have_no_type_errors(scripts):
    status, out, err = _run(scripts, "-m", "mypy", "--strict", "check_report.py")
    assert (status, out, err) == (0, "Success: no issues found in 1 source file\n", "")


# --- libraries ---------------------------------------------------------------------------------------------------------


def test_a_library_of_ones_own_is_opened_by_its_path(library):
    folder = library(a='[source]\nid = "a"\ntype = "report"\npublisher = "P"\n[[fact]]\nid = "f"\nclaim = "C."\n')
    with innofacts.open(folder) as opened:
        assert repr(opened) == f"<library {folder}: 1 fact>"
        assert [fact.claim for fact in opened.list()] == ["C."]
        assert opened["f"].interval is None
        assert repr(opened["f"]) == "<fact f>"
    with innofacts.open("builtin", folder) as opened:
        assert "f" in opened


def test_a_library_with_problems_is_refused_unless_they_are_allowed(broken):
    with pytest.raises(innofacts.InnofactsError, match="messure") as caught:
        innofacts.open(broken)
    assert caught.value.hint == "1 problem; with allow_problems=True the affected facts are left out"
    assert caught.value.__notes__ == [f"hint: {caught.value.hint}"]
    with innofacts.open(broken, allow_problems=True) as opened:
        assert opened.list().ids == ("good-fact", "other-fact")
        assert [problem.line for problem in opened.problems] == [13]


def test_only_what_was_public_by_a_day_counts():
    with innofacts.open(as_of="2024-06") as then, innofacts.open(as_of=date(2024, 12, 31)) as later:
        assert 0 < len(then.list()) < len(later.list())
        assert then.finding("rd-cn-2023-prelim").finding != later.finding("rd-cn-2023-prelim").finding == "revised"
        assert "rd-cn-2023-final" in then
        assert then["rd-cn-2023-final"].figure.words() == "3,335.71 billion CNY"
    with pytest.raises(innofacts.InnofactsError, match='does not take "soon"'):
        innofacts.open(as_of="soon")


def test_a_path_that_does_not_exist_is_an_error():
    with pytest.raises(innofacts.InnofactsError, match="nowhere: no such file or folder"):
        innofacts.open("nowhere")


def test_a_library_may_be_used_by_a_different_thread_than_opened_it(shipped):
    def answers(_=None):
        return len(shipped.search("patents")), len(shipped.proof("9 centres in 2025."))

    with ThreadPoolExecutor(1) as pool:
        assert list(pool.map(answers, range(2))) == [answers(), answers()]


# --- facts -------------------------------------------------------------------------------------------------------------


def test_facts_are_read_when_they_are_asked_for(shipped):
    found = shipped.search("patents", limit=3)
    assert (len(found), bool(found), found[0].id, found[-1].id) == (3, True, found.ids[0], found.ids[2])
    assert [fact.id for fact in found] == list(found.ids)
    assert repr(found) == f"<3 facts: {', '.join(found.ids)}>"
    assert repr(shipped.search("patents", limit=4)).endswith(", ...>")
    with pytest.raises(IndexError):
        found[3]
    assert [fact.id for fact in found[1:]] == list(found.ids[1:])
    assert found[3:] == ()
    assert next(iter(shipped)).id == shipped.list().ids[0]


def test_nothing_found_is_empty_and_says_what_may_have_been_meant(shipped):
    found = shipped.search("patnets")
    assert (len(found), bool(found), found.to_dicts(), list(found)) == (0, False, [], [])
    assert repr(found) == "<0 facts>"
    assert found.hint.startswith('no fact has "patnets"; did you mean "patents"')
    assert shipped.search("patents").hint == ""


def test_a_query_that_is_not_valid_is_an_error(shipped):
    with pytest.raises(innofacts.InnofactsError, match="colour"):
        shipped.list("colour:red")
    with pytest.raises(innofacts.InnofactsError, match="a limit of -1 facts"):
        shipped.list(limit=-1)
    with pytest.raises(innofacts.InnofactsError, match='unknown column "clam"'):
        shipped.list(columns=["clam"])
    with pytest.raises(innofacts.InnofactsError, match='unknown column "clam"'):
        shipped.search("patents", columns="id,clam")
    with pytest.raises(innofacts.InnofactsError, match='unknown column "clam"'):
        shipped.list(sort="-clam")
    assert shipped.list("patents", columns="id", sort="-relevance").to_dicts() != []


def test_order_and_doubt_are_those_of_the_command_line(run, shipped):
    terms, options = ("figure:80..90", "unit:countries"), ("-s", "-figure", "--possibly", "-c", "id", "--no-header")
    expected = [line.split(",")[0] for line in run("list", *terms, *options).out.splitlines()]
    found = shipped.list(*terms, sort=["-figure"], possibly=True, columns=["id"])
    assert list(found.ids) == expected
    assert {row["match"] for row in found.to_dicts()} <= {"surely", "cannot tell"}
    assert len(expected) > len(shipped.list(*terms))


def test_names_may_be_one_text_as_on_the_command_line(shipped):
    terms = ("place:CN", "measure:rd-intensity")
    found = shipped.list(*terms, sort="-low", columns="id, low", limit=2)
    assert found.to_dicts() == shipped.list(*terms, sort=["-low"], columns=["id", "low"], limit=2).to_dicts()
    assert list(found.to_dicts()[0]) == ["id", "low"]
    assert shipped.search("patents", columns="id", limit=1).to_dicts() == [{"id": shipped.search("patents").ids[0]}]
    named = shipped.cite(sources="iol-2025-innovation,stdaily-2024-bri", style="apa")
    assert named == shipped.cite(sources=["iol-2025-innovation", "stdaily-2024-bri"], style="apa")
    assert len(named.splitlines()) == 2


def test_rows_are_python_values(shipped):
    (row,) = shipped.list("id:bri-agreement-countries").to_dicts()
    assert (row["low"], row["high"], row["value"], row["low_open"]) == (Decimal(80), None, None, True)
    assert (row["first_day"], row["paragraph"], row["replaces"]) == (date(2025, 4, 30), 5, [])
    assert row["topics"] == ["belt-and-road", "cooperation"]


def test_notebooks_show_a_table(shipped):
    found = shipped.list()
    html, markdown = found._repr_html_(), found._repr_markdown_()
    assert html.startswith('<table class="innofacts">\n')
    assert html.count("<tr>") == 21
    assert '<td class="text" dir="auto" style="text-align: left">' in html  # notebooks set all cells on the right
    assert '<td class="figure" style="text-align: right">' in html
    assert html.endswith(f"</table>\n\n20 of {len(found)} facts\n")
    assert markdown.startswith("| Id | Claim | Figure | Period | By | Standing |\n")
    few = shipped.list(limit=2, columns=["id"])
    assert few._repr_markdown_() == f"| Id |\n| --- |\n| {few.ids[0]} |\n| {few.ids[1]} |\n"


def test_answers_show_themselves_in_short(shipped):
    # All fields of one filled a screen of a notebook.
    spent = "rd-expenditure-2023"
    assert repr(shipped.finding(spent)) == "<finding rd-expenditure-2023: outdated, print 3,335.71 billion CNY>"
    (without,) = shipped.findings("id:market-size-foundation")
    assert repr(without) == "<finding market-size-foundation: no figure>"
    assert repr(shipped.compare("bri-agreement-countries", "80 countries")) == (
        "(<comparison bri-agreement-countries, 80 countries: misquoted>,)"
    )
    assert repr(shipped.compare("pat-cnipa@2022", "patent-applications-2023")) == (
        "(<comparison pat-cnipa@2022, patent-applications-2023: different years (2022 and 2023)>,)"
    )
    assert repr(shipped.proof("China spent 3,327.8 billion dollars on R&D in 2023. A mill ground 700 sacks.")) == (
        '(<proof 1:13 "3,327.8 billion dollars": contradicted, rd-cn-2023-prelim>, <proof 1:67 "700 sacks": no fact>)'
    )
    assert repr(shipped.draft("The port handled no more than 40 ships in 2014. It has 9 cranes.")) == (
        '(<draft "no more than 40 ships": <= 40 ships, 2014>, <draft "9 cranes": 9 cranes>)'
    )


# --- the Arrow stream ----------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_the_stream_has_the_rows_and_always_the_same_types(shipped):
    pa = pytest.importorskip("pyarrow")

    every, none = (pa.RecordBatchReader.from_stream(shipped.list(*terms)) for terms in ((), ("id:none",)))
    assert every.schema == none.schema
    rows, table = shipped.list().to_dicts(), every.read_all()
    assert [{name: row[name] for name in rows[0]} for row in table.to_pylist()] == rows
    assert none.read_all().num_rows == 0
    assert str(table.schema.field("low").type) == "decimal128(38, 12)"
    assert [row["low_text"] and Decimal(row["low_text"]) for row in table.to_pylist()] == [row["low"] for row in rows]


@pytest.mark.slow
def test_a_decimal_of_too_many_digits_is_null_and_exact_as_text(library):
    pa = pytest.importorskip("pyarrow")

    figures = ("= 0.0000000000001 km", "= 100000000000000000000000000 km", "= 99999999999999999999999999 km")
    facts = "".join(f'[[fact]]\nid = "f{n}"\nclaim = "C."\nfigure = "{figure}"\n' for n, figure in enumerate(figures))
    folder = library(a=f'[source]\nid = "a"\ntype = "report"\npublisher = "P"\n{facts}')
    with innofacts.open(folder) as opened:
        rows = pa.table(opened.list(columns=["value"])).to_pylist()
    assert rows == [
        {"value": None, "value_text": "0.0000000000001"},
        {"value": None, "value_text": "100000000000000000000000000"},
        {"value": Decimal(99999999999999999999999999), "value_text": "99999999999999999999999999"},
    ]


def test_without_pyarrow_the_error_names_it(shipped, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.delitem(sys.modules, "innofacts.formats.arrow", raising=False)
    monkeypatch.delattr("innofacts.formats.arrow", raising=False)
    with pytest.raises(innofacts.InnofactsError, match="an Arrow stream needs pyarrow") as caught:
        shipped.list().__arrow_c_stream__()
    assert caught.value.hint == "pip install pyarrow"


# --- checking and citing ---------------------------------------------------------------------------------------------------


def test_a_fact_alone_is_compared_with_all_others_of_its_measure(shipped):
    found = shipped.compare("rd-expenditure-2023")
    assert len(found) > 3
    assert {pair.left for pair in found} == {"rd-expenditure-2023"}


def test_what_cannot_be_compared_is_an_error(shipped):
    with pytest.raises(innofacts.InnofactsError, match='no fact has the id "rd-exp"'):
        shipped.compare("rd-exp", "80 %")
    with pytest.raises(innofacts.InnofactsError):
        shipped.compare("rd-expenditure-2023", "soon")


def test_a_draft_leaves_out_what_the_library_states(shipped):
    text = "More than 80 countries have signed. It has 17 gates."
    assert [draft.printed for draft in shipped.draft(text)] == ["More than 80 countries", "17 gates"]
    assert [draft.printed for draft in shipped.draft(text, missing=True)] == ["17 gates"]
    (age, ships) = shipped.draft("Ada, aged 45, sold 12 ships.", every=True)
    assert (age.kind, str(age.figure), ships.kind, ships.guessed) == ("age", "45 years", "count", ())
    (now,) = shipped.draft("At present there are 17 gates.", published="2024-05-01")
    assert (str(now.period), now.guessed) == ("2024-05-01", ("period from the date of the article",))
    with pytest.raises(innofacts.InnofactsError):
        shipped.draft(text, published="soon")
    (gates,) = shipped.draft("At \ud800 there are 17 gates.")
    assert gates.printed == "17 gates"


def test_a_language_that_is_not_read_is_a_warning(shipped):
    text = "Hanno firmato più di 80 parks. Mehr als 90 Länder haben unterzeichnet."
    warning = '^text:1:1: 1 sentence in Italian was passed over; language="en" reads the text as English$'
    with pytest.warns(UserWarning, match=warning) as caught:
        assert [str(mention.figure) for mention in innofacts.figures_in(text)] == ["> 90 countries"]
    assert caught[0].filename == __file__
    with pytest.warns(UserWarning, match=warning):
        assert [str(draft.figure) for draft in shipped.draft(text)] == ["> 90 countries"]
    with pytest.warns(UserWarning, match=warning):
        assert [str(proof.mention.figure) for proof in shipped.proof(text)] == ["> 90 countries"]
    assert [draft.printed for draft in shipped.draft(text, language="en")] == ["80 parks"]
    assert [proof.mention.printed for proof in shipped.proof(text, language="en")] == ["80 parks"]


def test_citations_are_those_of_the_command_line(run, shipped):
    assert shipped.cite("bri-joint-labs", style="chicago") + "\n" == run("cite", "bri-joint-labs", "-f", "chicago").out
    assert shipped.cite(style="ris") + "\n" == run("cite", "-f", "ris").out
    with pytest.raises(innofacts.InnofactsError, match='no source has the id "iol"'):
        shipped.cite(sources=["iol"])
    with pytest.raises(innofacts.InnofactsError, match="unknown style"):
        shipped.cite("bri-joint-labs", style="mla")


def test_threads_may_share_a_library(shipped):
    texts = (
        "China spent 3,335.7 billion yuan on R&D in 2023.",
        "The commuters of 2023 were counted. China filed 1.68 million applications for invention patents that year.",
        "China was 34th in the Global Innovation Index in 2012.",
        "By April 2025 more than 80 Belt and Road countries had agreements with China on science.",
    ) * 2
    right = [[proof.match for proof in shipped.proof(text)] for text in texts]
    together = Barrier(len(texts))
    with innofacts.open() as library, ThreadPoolExecutor(len(texts)) as threads:

        def proof(text):
            together.wait()
            (compared,) = library.compare("bri-agreement-countries", "80 countries")
            assert compared.verdict == "misquoted"
            return [proof.match for proof in library.proof(text)]

        assert list(threads.map(proof, texts)) == right


def test_each_thread_gets_the_facts_that_it_asks_for(shipped):
    ids = [fact.id for fact in shipped][:100]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # so that they ask at once
    try:
        with innofacts.open() as library, ThreadPoolExecutor(8) as threads:
            assert [*threads.map(lambda asked: library[asked].id, ids)] == ids
            assert [*threads.map(lambda asked: library.finding(asked).fact.id, ids)] == ids
    finally:
        sys.setswitchinterval(before)


def test_a_closed_library_says_that_it_is_closed():
    library = innofacts.open()
    found = library.list(limit=2)
    fact = next(iter(found))
    library.close()
    library.close()
    for asked in (
        lambda: library.search("patents").ids,
        lambda: library[fact.id],
        lambda: fact.id in library,
        lambda: library.proof("China spent 3,327.8 billion yuan on R&D in 2023."),
        lambda: library.cite(fact.id),
        lambda: list(found),
        found.to_dicts,
    ):
        with pytest.raises(innofacts.InnofactsError) as raised:
            asked()
        assert (raised.value.message, raised.value.hint) == ("the library is closed", "open it again")
    assert fact.claim
