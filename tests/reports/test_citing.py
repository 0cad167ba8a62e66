"""Citations say what pandoc's citeproc makes of the same sources, and what no style has room for: who speaks."""

import json
import re
import shutil
import subprocess

import pytest
from conftest import ROOT

from innofacts.factfiles.facts import Fact, Locator, Source
from innofacts.factfiles.reading import read_file
from innofacts.reports.citing import STYLES, citations, of_fact, of_source, style_of
from innofacts.values.periods import parse_period

SHIPPED = [
    read_file(path.name, path.read_bytes()).source
    for path in sorted((ROOT / "facts").rglob("*.toml"))
    if path.name != "library.toml"
]


def source(type: str = "report", **more: object) -> Source:
    """Return a source; periods may be given as they are written."""
    for name in ("published", "reported", "accessed"):
        if name in more:
            more[name] = parse_period(more[name])
    return Source(**({"id": "key", "type": type, "publisher": "Office"} | more))


def cite(name: str, *sources: Source) -> str:
    (text,) = citations([of_source(one) for one in sources], style_of(name))
    return text


CUI = {
    "type": "article-newspaper",
    "authors": ("Cui, Yan",),
    "publisher": "IOL",
    "published": "2025-04-30",
    "standing": "opinion",
}

CASES = [
    (
        source(**CUI),
        "Yan Cui, opinion, IOL, 30 April 2025.",
        "Cui, Y. (2025, April 30). [Opinion]. IOL.",
        "Cui, Yan. 2025. Opinion. IOL, April 30, 2025.",
        "(Cui 2025)",
    ),
    (
        source(**CUI, title="On innovation", url="https://x.example/a", accessed="2026-11-24"),
        "Yan Cui, opinion, “On innovation”, IOL, 30 April 2025, https://x.example/a (accessed 24 November 2026).",
        "Cui, Y. (2025, April 30). On innovation [Opinion]. IOL. Retrieved November 24, 2026, from https://x.example/a",
        "Cui, Yan. 2025. “On innovation.” Opinion. IOL, April 30, 2025. https://x.example/a.",
        "(Cui 2025)",
    ),
    (
        source(),
        "Office.",
        "Office. (n.d.).",
        "Office. n.d.",
        "(Office, n.d.)",
    ),
    (
        source(title="Why?", authors=("Ministry of Science", "Li, Jean-Paul A."), published="2023-06", doi="10.1/x"),
        "Ministry of Science, Jean-Paul A. Li, “Why?”, Office, June 2023, https://doi.org/10.1/x",
        "Ministry of Science, & Li, J.-P. A. (2023). Why? Office. https://doi.org/10.1/x",
        "Ministry of Science, and Jean-Paul A. Li. 2023. “Why?” Office. https://doi.org/10.1/x.",
        "(Ministry of Science and Li 2023)",
    ),
    (
        source(publisher="Centre for Security, University", title="T", published=2020),
        "Centre for Security, University, “T”, 2020.",
        "Centre for Security, University. (2020). T.",
        "Centre for Security, University. 2020. “T.”",
        "(Centre for Security, University 2020)",
    ),
    (
        source("book", title="A book", authors=("A, B", "C, D", "E, F"), published=2012),
        "B A, D C, F E, “A book”, Office, 2012.",
        "A, B., C, D., & E, F. (2012). A book. Office.",
        "A, B, D C, and F E. 2012. A book. Office.",
        "(A, C, and E 2012)",
    ),
    (
        source("dataset", title="Data", container="Indicators", published="2012..2013"),
        "Office, “Data”, Indicators, 2012–2013.",
        "Office. (2012–2013). Data [Dataset]. In Indicators.",
        "Office. 2012–2013. “Data.” Indicators.",
        "(Office 2012–2013)",
    ),
    (
        source(
            "chapter",
            title="A chapter",
            container="A book",
            authors=tuple(f"A{n}, B" for n in range(11)),
            published="2012-Q1",
        ),
        "B A0, B A1, B A2, B A3, B A4, B A5, B A6, B A7, B A8, B A9, B A10, “A chapter”, A book, 2012.",
        "A0, B., A1, B., A2, B., A3, B., A4, B., A5, B., A6, B., A7, B., A8, B., A9, B., & A10, B. (2012). A chapter. In A book. Office.",
        "A0, B, B A1, B A2, B A3, B A4, B A5, B A6, et al. 2012. “A chapter.” In A book. Office.",
        "(A0 et al. 2012)",
    ),
    (
        source("report", title="Many", authors=tuple(f"I{n}" for n in range(21)), published=2012),
        f"{', '.join(f'I{n}' for n in range(21))}, “Many”, Office, 2012.",
        f"{', '.join(f'I{n}' for n in range(19))}, . . . I20. (2012). Many. Office.",
        f"{', '.join(f'I{n}' for n in range(7))}, et al. 2012. “Many.” Office.",
        "(I0 et al. 2012)",
    ),
    (
        source("article-journal", title="Size", container="Policy", authors=("Sun, Yutao",), published="2019-05-02"),
        "Yutao Sun, “Size”, Policy, 2 May 2019.",
        "Sun, Y. (2019). Size. Policy.",
        "Sun, Yutao. 2019. “Size.” Policy, May.",
        "(Sun 2019)",
    ),
    (
        source("post-weblog", title="Post", publisher="Mondaq", published="2024-03"),
        "Mondaq, “Post”, March 2024.",
        "Mondaq. (2024, March). Post. Mondaq.",
        "Mondaq. 2024. “Post.” Mondaq (blog). March 2024.",
        "(Mondaq 2024)",
    ),
]


@pytest.mark.parametrize(("given", "note", "apa", "chicago", "in_text"), CASES)
def test_styles(given, note, apa, chicago, in_text):
    assert [cite(name, given) for name in ("footnote", "apa", "chicago", "in-text")] == [note, apa, chicago, in_text]
    assert cite("pandoc", given) == "[@key]"


def test_a_source_known_from_a_retelling_is_cited_by_its_day():
    retold = source("article-newspaper", publisher="IOL", reported="2025-05-01")
    assert [cite(name, retold) for name in ("footnote", "in-text")] == ["IOL, 1 May 2025.", "(IOL 2025)"]


def fact(source: Source, paragraph: int | None = None, **more: object) -> Fact:
    return Fact("id", "Claim.", source, "file", 1, at=Locator(paragraph=paragraph), **more)


def test_a_fact_is_cited_with_its_paragraph_and_with_who_says_it():
    place = of_fact(fact(source(**CUI), 3))
    written = [citations([place], style) for style in STYLES if style.one]
    assert written == [
        ["Yan Cui, opinion, IOL, 30 April 2025, para. 3."],
        ["Cui, Y. (2025, April 30). [Opinion]. IOL. Para. 3."],
        ["Cui, Yan. 2025. Opinion. IOL, April 30, 2025. Para. 3."],
        ["(Cui 2025, para. 3)"],
        ["[@key, para. 3]"],
    ]
    quoted = of_fact(fact(source(**CUI), 1, by="the minister"))
    assert citations([quoted], STYLES[0]) == ["the minister, in Yan Cui, opinion, IOL, 30 April 2025, para. 1."]


def test_a_quote_has_the_address_of_its_very_words():
    given = source(**CUI, url="https://x.example/a#top")
    (written,) = citations([of_fact(fact(given, quote="more than 80 countries - in all"))], STYLES[0])
    assert written.endswith(", https://x.example/a#:~:text=more%20than%2080%20countries%20%2D%20in%20all")


def test_each_citation_is_given_once_and_references_are_in_alphabetical_order():
    places = [of_source(source(publisher=name, published=2020)) for name in ("beta", "Gamma", "alpha", "beta")]
    assert citations(places, style_of("footnote")) == ["beta, 2020.", "Gamma, 2020.", "alpha, 2020."]
    assert citations(places, style_of("chicago")) == ["alpha. 2020.", "beta. 2020.", "Gamma. 2020."]


def test_a_style_is_implied_by_a_suffix():
    names = ("x.bib", "x.BIBTEX", "x.ris", "x.json", "x.csl", "x.md", "")
    assert [style_of("", name).name for name in names] == [
        "bibtex",
        "bibtex",
        "ris",
        "csl-json",
        "csl-json",
        "footnote",
        "footnote",
    ]


# --- as pandoc has it ----------------------------------------------------------------------------------------------


def processed(bibliography, *options: str) -> dict[str, str]:
    """Return the list of references that pandoc makes of a bibliography, by key."""
    command = ["pandoc", "--from=markdown", "--to=json", "--citeproc", f"--bibliography={bibliography}", *options]
    keys = [given.id for given in SHIPPED]
    # An author a document, or citeproc would tell them apart by letters and dashes.
    entries = {}
    for key in keys:
        text = f"---\nlang: en\n---\n[@{key}, para. 3]\n"
        done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
        assert done.stderr == ""
        cited, references = json.loads(done.stdout)["blocks"]
        entries[key] = words(cited), words(references)
    return entries


def words(block: object) -> str:
    """Return the text of a block of pandoc's, whatever its face."""
    if isinstance(block, list):
        return "".join(map(words, block))
    if not isinstance(block, dict):
        return ""
    kind, content = block["t"], block.get("c")
    if kind in ("Space", "SoftBreak"):
        return " "
    text = content if kind == "Str" else words(content[1] if kind in ("Quoted", "Cite") else content)
    return f"“{text}”" if kind == "Quoted" else text


def folded(text: str) -> str:
    """Return a text without what a style does to the words of a title: capitals and quotation marks."""
    return re.sub(r"[’‘“”\"']", "'", text.replace("\xa0", " ")).casefold()


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not there")
@pytest.mark.parametrize(("style", "file"), [("csl-json", "sources.json"), ("bibtex", "sources.bib")])
def test_pandoc_makes_the_right_bibliography_of_what_we_give_it(tmp_path, style, file):
    (text,) = citations([of_source(given) for given in SHIPPED], style_of(style))
    (tmp_path / file).write_text(text, encoding="utf-8")
    made = processed(tmp_path / file)
    for given in SHIPPED:
        in_text, entry = made[given.id]
        # The manual asks for a comma before "n.d.", which pandoc leaves out behind some names.
        ours = f"{cite('in-text', given).removesuffix(')')}, para. 3)"
        assert folded(in_text).replace(", n.d.", " n.d.") == folded(ours).replace(", n.d.", " n.d.")
        # BibTeX has no blogs, only what is online.
        expected = cite("chicago", given) if style == "csl-json" else cite("chicago", given).replace(" (blog)", "")
        assert folded(entry) == folded(expected)
