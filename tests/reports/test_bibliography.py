"""Sources for bibliography programs: every field in its place, and nothing in it live."""

import json
import re
import shutil
import subprocess

import pytest
from cases import cases
from hypothesis import given
from hypothesis import strategies as st

from innofacts.factfiles.facts import SOURCE_TYPES, Source
from innofacts.reports.bibliography import bibtex, csl_json, date_parts, ris
from innofacts.values.periods import parse_period

WHOLE = Source(
    id="iol-2025",
    type="article-newspaper",
    title="R&D: 100 % of {it}, a_b #1 ~ ^ \\ $5",
    authors=("Cui, Yan", "Ministry of Trade and Industry"),
    publisher="IOL Ltd",
    container="IOL",
    published=parse_period("2025-04-30"),
    url="https://x.example/a_b?c={d}&e=%20",
    doi="10.1000/a_b",
    accessed=parse_period("2026-11-24"),
    language="en",
    standing="opinion",
)
BARE = Source(id="bare", type="report", publisher="Office\nof Two Lines")


def test_csl_json():
    assert json.loads(csl_json([WHOLE, BARE])) == [
        {
            "id": "iol-2025",
            "type": "article-newspaper",
            "title": "R&D: 100 % of {it}, a_b #1 ~ ^ \\ $5",
            "author": [{"family": "Cui", "given": "Yan"}, {"literal": "Ministry of Trade and Industry"}],
            "container-title": "IOL",
            "publisher": "IOL Ltd",
            "genre": "Opinion",
            "issued": {"date-parts": [[2025, 4, 30]]},
            "URL": "https://x.example/a_b?c={d}&e=%20",
            "DOI": "10.1000/a_b",
            "accessed": {"date-parts": [[2026, 11, 24]]},
            "language": "en",
        },
        {"id": "bare", "type": "report", "author": [{"literal": "Office\nof Two Lines"}]},
    ]


def test_bibtex():
    assert bibtex([WHOLE, BARE]) == (
        r"""@article{iol-2025,
  author = {Cui, Yan and {Ministry of Trade and Industry}},
  title = {{R\&D: 100 \% of \{it\}, a\_b \#1 \textasciitilde{} \textasciicircum{} \textbackslash{} \$5}},
  journal = {IOL},
  publisher = {IOL Ltd},
  type = {Opinion},
  entrysubtype = {newspaper},
  date = {2025-04-30},
  year = {2025},
  month = apr,
  doi = {10.1000/a\_b},
  url = {https://x.example/a_b?c=%7Bd%7D&e=%20},
  urldate = {2026-11-24},
  langid = {en},
}

@techreport{bare,
  author = {{Office of Two Lines}},
}
"""
    )


def test_braces_without_their_fellows_are_named_in_bibtex():
    titles = [bibtex([BARE._replace(title=title)]).split("\n")[2] for title in ("{a{b}}", "{", "}{", "a}")]
    assert titles == [
        r"  title = {{\{a\{b\}\}}},",
        r"  title = {{\textbraceleft{}}},",
        r"  title = {{\textbraceright{}\textbraceleft{}}},",
        r"  title = {{a\textbraceright{}}},",
    ]


def test_ris():
    assert ris([WHOLE, BARE]).split("\n") == [
        "TY  - NEWS",
        "ID  - iol-2025",
        "AU  - Cui, Yan",
        "AU  - Ministry of Trade and Industry,",
        "TI  - R&D: 100 % of {it}, a_b #1 ~ ^ \\ $5",
        "T2  - IOL",
        "PB  - IOL Ltd",
        "M3  - Opinion",
        "PY  - 2025",
        "DA  - 2025/04/30",
        "DO  - 10.1000/a_b",
        "UR  - https://x.example/a_b?c={d}&e=%20",
        "Y2  - 2026/11/24",
        "LA  - en",
        "ER  - ",
        "",
        "TY  - RPRT",
        "ID  - bare",
        "AU  - Office of Two Lines,",
        "ER  - ",
        "",
    ]


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("2025", [[2025]]),
        ("2025-02", [[2025, 2]]),
        ("2025-12", [[2025, 12]]),
        ("2025-04-30", [[2025, 4, 30]]),
        ("2025-Q1", [[2025]]),
        ("2025-01..2025-02", [[2025]]),
        ("2012..2013", [[2012], [2013]]),
        ("FY2022/23", [[2022], [2023]]),
        ("2012..", [[2012]]),
        ("9999-12", [[9999, 12]]),
    ],
)
def test_dates(written, parts):
    assert date_parts(parse_period(written, fiscal_year="07-01")) == parts


@cases("type", SOURCE_TYPES)
def test_every_type_has_an_entry_and_a_type_of_reference(type):
    given = BARE._replace(type=type)
    assert re.match(r"@[a-z]+\{bare,\n", bibtex([given]))
    assert re.match(r"TY  - [A-Z]{3,6}\n", ris([given]))


_TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(str.strip)


@given(title=_TEXTS, publisher=_TEXTS)
def test_no_text_breaks_out_of_its_field(title, publisher):
    one = BARE._replace(title=title, publisher=publisher, authors=("Office",))
    text = bibtex([one])
    # Braces in pairs, and only ours begin a line.
    assert [line[:1] for line in text.split("\n") if line[:1] != " "] == ["@", "}", ""]
    assert text.count("{") == text.count("}")
    assert [line[:6] for line in ris([one]).split("\n") if line] == [
        "TY  - ",
        "ID  - ",
        "AU  - ",
        "TI  - ",
        "PB  - ",
        "ER  - ",
    ]
    (item,) = json.loads(csl_json([one]))
    assert (item["title"], item["publisher"]) == (title, publisher)


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not there")
@pytest.mark.parametrize("reader", ["bibtex", "biblatex"])
def test_pandoc_reads_the_title_and_the_names_that_were_written(reader):
    command = ["pandoc", f"--from={reader}", "--to=csljson"]
    done = subprocess.run(command, input=bibtex([WHOLE]), capture_output=True, text=True, check=True)
    (item,) = json.loads(done.stdout)
    assert item["title"].replace('<span class="nocase">', "").replace("</span>", "") == WHOLE.title
    assert item["author"] == [{"family": "Cui", "given": "Yan"}, {"literal": "Ministry of Trade and Industry"}]
