"""Reports proofread: the twelve sentences, and what markers, citations, comments and the syntax of a report change."""

import json
from collections import Counter
from textwrap import dedent

import pytest
from conftest import ARTICLE_FILE

from innofacts.documents.document import Document
from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.markup.languages import MARKUPS
from innofacts.markup.running_text import running_text
from innofacts.matching.matcher import Matcher
from innofacts.proof.proofing import Proofs, proofread

LIBRARY = """
[source]
id = "office-2024"
type = "report"
publisher = "Office"
published = 2024-03-01

[[fact]]
id = "labs-2023"
claim = "Norway had more than 50 polar laboratories in 2023."
figure = "> 50 laboratories"
measure = "polar-laboratories"
place = "NO"
period = 2023
nature = "stock"

[[fact]]
id = "spending-2023"
claim = "Norway spent 3,327.8 million kroner on polar research in 2023."
figure = "3327.8 million NOK"
measure = "polar-research-spending"
place = "NO"
period = 2023
nature = "flow"
vintage = "preliminary"

[[fact]]
id = "spending-2023-final"
claim = "Norway spent 3,401 million kroner on polar research in 2023, by the final count."
figure = "3401 million NOK"
measure = "polar-research-spending"
place = "NO"
period = 2023
nature = "flow"
vintage = "final"

[[fact]]
id = "share-2022"
claim = "Women made up 41 % of polar researchers in Norway in 2022."
figure = "41 %"
measure = "women-share-of-polar-researchers"
place = "NO"
period = 2022
nature = "share"

[[fact]]
id = "start-2023"
claim = "In 2023, polar research ships of Norway set sail 9 hours after the call on average."
figure = "9 hours"
measure = "time-to-set-sail"
place = "NO"
period = 2023
nature = "rate"

[[fact]]
id = "rank-2023"
claim = "Norway ranked fourth in the world by the number of polar ships in 2023."
figure = "4 rank"
measure = "rank-by-polar-ships"
place = "NO"
period = 2023
nature = "rank"

[[fact]]
id = "motto"
claim = "Norway aims high."
"""

OTHER = """
[source]
id = "institute-2024"
type = "report"
publisher = "Institute"

[[fact]]
id = "labs-2023-institute"
claim = "Norway had 48 polar laboratories in 2023."
figure = "48 laboratories"
measure = "polar-laboratories"
place = "NO"
period = 2023
nature = "stock"
"""


@pytest.fixture
def proofs(run, library, tmp_path, monkeypatch):
    """Return what gives the proofs of a report of that text: line, column, printed, fact and verdict of each figure."""
    monkeypatch.setenv("INNOFACTS_PATH", str(library(office=LIBRARY, institute=OTHER)))
    monkeypatch.chdir(tmp_path)

    def proofs(text: str, name: str = "report.md") -> list[tuple]:
        (tmp_path / name).write_bytes(text.encode())
        rows = json.loads(run("proof", name, "-f", "json").out)
        return [(row["line"], row["column"], row["printed"], row["fact"], row["verdict"]) for row in rows]

    return proofs


# Of these, tools that look for digits alone get four right.
TWELVE = (
    ("China has signed agreements on science and technology with more than 80 countries.", "supported", "bri-agreement-countries"),
    ("China has signed agreements on science and technology with 80 countries.", "misquoted", "bri-agreement-countries"),
    ("China has signed agreements on science and technology with more than 79 countries.", "supported", "bri-agreement-countries"),
    ("China has signed agreements on science and technology with more than 90 countries.", "not established", "bri-agreement-countries"),
    ("China has signed agreements on science and technology with fewer than 80 countries.", "contradicted", "bri-agreement-countries"),
    ("China spent 3.3278 trillion RMB on R&D in 2023.", "supported", "rd-expenditure-2023"),
    ("China spent 3,327.8 billion USD on R&D in 2023.", "contradicted", "rd-expenditure-2023"),
    ("In 2023, 1.68 million patents were filed in China.", "supported", "patent-applications-2023"),
    ("In 2023, nearly 1.7 million invention patent applications were filed in China.", "supported", "patent-applications-2023"),
    ("China set up nine centres and over a thousand projects.", "supported", "bri-tech-transfer-centers"),
    ("There were no more than 50,000 staff in the 1950s.", "supported", "personnel-1950s"),
    ("China set up at most 9 centres for technology transfer.", "supported", "bri-tech-transfer-centers"),
)  # fmt: skip


@pytest.mark.parametrize(("sentence", "verdict", "fact"), TWELVE)
def test_the_twelve_sentences(run, tmp_path, sentence, verdict, fact):
    (tmp_path / "report.txt").write_text(sentence)
    every = json.loads(run("proof", tmp_path / "report.txt", "-f", "json").out)
    assert every[0]["verdict"] == ("outdated" if "3.3278" in sentence else verdict)
    rows = json.loads(run("proof", tmp_path / "report.txt", "-f", "json", "--facts", ARTICLE_FILE).out)
    assert [(row["verdict"], row["fact"]) for row in rows[:1]] == [(verdict, fact)]
    assert len(rows) == 1 + ("thousand" in sentence)
    if "thousand" in sentence:
        assert (rows[1]["verdict"], rows[1]["fact"]) == ("supported", "cooperation-projects")


def test_a_figure_is_found_across_lines_and_markup(proofs):
    text = (
        "# 1. Norway\n\nNorway had **more\nthan 50** polar laboratories in 2023 and `12` polar\nlaboratories in code.\n"
    )
    assert proofs(text) == [(3, 14, "more than 50 polar laboratories", "labs-2023", "supported")]


def test_a_marker_says_which_fact_is_meant(proofs):
    text = dedent(
        """\
        It had <!-- innofacts show labs-2023 -c figure -->50 laboratories<!-- /innofacts --> then.
        It had <!-- innofacts show labs-2023 -c figure -->more than 50 laboratories<!-- /innofacts --> then.
        It had <!-- innofacts show motto -c claim -->80 laboratories<!-- /innofacts --> then.
        It had <!-- innofacts list -c id -->80 ministries<!-- /innofacts --> then.
        <!-- innofacts list -c id -->
        80 laboratories
        <!-- /innofacts -->
        """
    )
    assert proofs(text) == [
        (1, 51, "50 laboratories", "labs-2023", "misquoted"),
        (2, 51, "more than 50 laboratories", "labs-2023", "supported"),
        (3, 46, "80 laboratories", "motto", "no fact"),
        (4, 37, "80 ministries", None, "no fact"),
    ]


@pytest.mark.parametrize("id_", ["motto", "gone"])
def test_a_marker_whose_fact_has_no_figure_or_is_not_in_the_library_says_so(run, tmp_path, id_):
    text = f"It had <!-- innofacts show {id_} -c figure -->80 laboratories<!-- /innofacts --> then."
    assert reasons(run, tmp_path, text) == [f"the marker names {id_}, of which the library has no figure"]


def test_a_marker_whose_fact_an_option_leaves_out_says_so(run, proofs, tmp_path):
    text = "It had <!-- innofacts show labs-2023 -c figure -->50 laboratories<!-- /innofacts --> then."
    told = ["the marker names labs-2023, which is left out of the facts to check with"]
    assert proofs(text) == [(1, 51, "50 laboratories", "labs-2023", "misquoted")]
    assert reasons(run, tmp_path, text, "--standing", "opinion") == told
    assert reasons(run, tmp_path, text, "--as-of", "1999") == told


@pytest.mark.parametrize(
    ("citation", "fact", "verdict"),
    [
        ("", "labs-2023-institute", "supported"),
        ("[^office-2024]", "labs-2023", "contradicted"),
        (" [see @office-2024, p. 3]", "labs-2023", "contradicted"),
        (" [@institute-2024]", "labs-2023-institute", "supported"),
        (" [@nobody-2024]", "labs-2023-institute", "supported"),
    ],
)
def test_a_source_that_is_cited_goes_first(proofs, citation, fact, verdict):
    assert proofs(f"Norway had 48 polar laboratories in 2023{citation}.\n") == [
        (1, 12, "48 polar laboratories", fact, verdict)
    ]


@pytest.mark.parametrize(
    ("text", "fact", "verdict"),
    [
        ("It came to NOK 3,401 million.", None, "no fact"),
        ("It came to NOK 3,401 million [@office-2024].", "spending-2023-final", "supported"),
        ("It came to more than NOK 3,401 million [@office-2024].", "spending-2023-final", "misquoted"),
        ("It came to NOK 2,900 million [@office-2024].", None, "no fact"),
        ("Research took NOK 2,900 million [@office-2024].", "spending-2023-final", "contradicted"),
        ("It came to NOK 2,900 million[^spending-2023-final].", "spending-2023-final", "contradicted"),
        ("It came to 41 tonnes[^spending-2023-final].", None, "no fact"),
        ("It came to 41 % [@institute-2024].", None, "no fact"),
        ("In 2019 it came to NOK 3,401 million [@office-2024].", None, "no fact"),
        ("In 2023 they had 49 laboratories [@institute-2024].", "labs-2023-institute", "contradicted"),
        ("According to the Office, it came to NOK 3,401 million.", "spending-2023-final", "supported"),
        ("According to the Ministry of Fish, it came to NOK 3,401 million.", None, "no fact"),
        ("It came to NOK 3,401 million[^1].\n\n[^1]: Office, table A.", "spending-2023-final", "supported"),
        ("It came to NOK 3,401 million[^1].\n\n[^1]: See @office-2024.", "spending-2023-final", "supported"),
        ("It came to NOK 3,401 million[^1].\n\n[^1]: See table A.", None, "no fact"),
    ],
)
def test_one_figure_of_the_cited_source_is_enough(proofs, text, fact, verdict):
    assert [row[3:] for row in proofs(text)][:1] == [(fact, verdict)]


def test_a_source_that_says_nothing_of_it_leaves_it_to_others(proofs):
    text = "Women made up 41 % of polar researchers in Norway in 2022 [@institute-2024].\n"
    assert proofs(text) == [(1, 15, "41 %", "share-2022", "supported")]


def test_a_comment_with_a_reason_silences_its_line_or_the_next(proofs):
    text = dedent(
        """\
        Norway had 50 polar laboratories in 2023. <!-- innofacts: ok the ministry counts so -->
        Norway had 51 polar laboratories in 2023. <!-- innofacts: ok -->

        <!-- innofacts: ok
             figure of the ministry -->
        Norway had 52 polar laboratories in 2023.
        Norway had 53 polar laboratories in 2023.
        """
    )
    assert [(line, printed) for line, _, printed, fact, _ in proofs(text) if fact] == [
        (2, "51 polar laboratories"),
        (7, "53 polar laboratories"),
    ]


@pytest.mark.parametrize(
    ("name", "text", "printed"),
    [
        (
            "r.tex",
            "Norway spent 3{,}327.8~million kroner on polar research in 2023. % 5 men\n",
            "3,327.8 million kroner",
        ),
        ("r.tex", "Women made up 41\\,\\% of polar researchers in Norway in 2022.\n", "41 %"),
        ("r.html", "<p>Women made up <b>41</b>&nbsp;% of R&amp;D polar researchers in Norway in 2022.</p>\n", "41 %"),
        ("r.html", "<p>Women made up 41&#8239;% of polar researchers in Norway in 2022.</p><!-- 5 men -->\n", "41 %"),
        ("r.rst", "Women made up **41** % of polar researchers in Norway in 2022.\n\n.. 5 men\n", "41 %"),
        ("r.txt", "Women made up 41 % of polar researchers\r\nin Norway in 2022.\r\n", "41 %"),
        ("r.md", "\ufeffWomen made up 41 % of polar researchers in Norway in 2022.\n", "41 %"),
        ("r.adoc", "Women made up *41* % of polar researchers in Norway in 2022.\n// 5 men\n", "41 %"),
        ("r.mdx", "Women made up 41 % of polar researchers in Norway in 2022. {/* 5 men */}\n", "41 %"),
    ],
)
def test_each_syntax_has_its_running_text(proofs, name, text, printed):
    ((_, _, shown, _, verdict),) = proofs(text, name)
    assert (shown, verdict) == (printed, "outdated" if "327.8" in text or "3{,}" in text else "supported")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("report.md", "Polar laboratories in Norway in 2023: more than 50  \nSpending on polar research was lower.\n"),
        ("report.md", "Polar laboratories in Norway in 2023: more than 50<br>Spending on polar research was lower.\n"),
        (
            "report.html",
            "<p>Polar laboratories in Norway in 2023: more than 50<br/>Spending on polar research was lower.</p>",
        ),
    ],
)
def test_a_line_break_ends_a_sentence(proofs, name, text):
    assert [(printed, fact, verdict) for _, _, printed, fact, verdict in proofs(text, name)] == [
        ("more than 50", "labs-2023", "supported")
    ]


def test_a_line_break_before_a_small_letter_ends_nothing(proofs):
    text = "In 2023 Norway had more than 50<br>polar laboratories.\n"
    assert [(printed, verdict) for _, _, printed, _, verdict in proofs(text)] == [
        ("more than 50 polar laboratories", "supported")
    ]


def test_running_text_keeps_every_character_in_its_place():
    latex = next(one for one in MARKUPS if one.name == "latex")
    text = "A \\emph{b} 5\\,\\% of 1{,}000~c \\& d\n% e\n"
    made = running_text(text, latex)
    assert len(made) == len(text)
    assert made.split() == ["A", "b", "5", "%", "of", "1", "000", "c", "&", "d"]


# --- what the library says of time and vintage ---------------------------------------------------------------------


def reasons(run, tmp_path, text: str, *options: str) -> list[str]:
    (tmp_path / "report.md").write_text(text)
    return [row["reason"] for row in json.loads(run("proof", tmp_path / "report.md", "-f", "json", *options).out)]


def test_what_the_sentence_leaves_out_is_noted(run, proofs, tmp_path):
    assert proofs("Polar laboratories numbered more than 50.")
    assert reasons(run, tmp_path, "More than 50 polar laboratories exist.") == [
        "the source says more than 50 laboratories; you give no year (fact: 2023) and no place (fact: Norway)"
    ]


def test_a_year_in_another_clause_of_the_sentence_is_not_left_out(run, proofs, tmp_path):
    text = "Norway had 900 polar researchers in 2022, of whom 41 % were women."
    assert proofs(text)[-1][2:] == ("41 %", "share-2022", "supported")
    assert reasons(run, tmp_path, text)[-1] == "the source says 41 %"


OLD = "Norway spent NOK 3,327.8 million on polar research in 2023"


def test_a_superseded_figure_is_outdated(run, proofs, tmp_path):
    assert proofs(f"{OLD}.") == [(1, 14, "NOK 3,327.8 million", "spending-2023", "outdated")]
    assert reasons(run, tmp_path, f"{OLD}.") == [
        "replaced by spending-2023-final: print 3,401 million NOK, final since 1 March 2024, cite Office"
    ]


def test_what_to_print_instead_has_the_digits_of_the_text(run, proofs, tmp_path):
    text = "Norway spent NOK 3.3 billion on polar research in 2023."
    assert proofs(text)[0][3:] == ("spending-2023", "outdated")
    assert reasons(run, tmp_path, text) == [
        "replaced by spending-2023-final: print 3.4 billion NOK, final since 1 March 2024, cite Office"
    ]
    run("proof", "--fix", tmp_path / "report.md")
    assert (tmp_path / "report.md").read_text() == text.replace("3.3", "3.4")


@pytest.mark.parametrize(("name", "sign"), [("r.tex", "%"), ("r.adoc", "//")])
def test_the_cell_of_a_marker_between_comments_is_a_figure_of_its_sentence(proofs, name, sign):
    text = (
        f"Norway spent\n{sign} innofacts show spending-2023 -c figure\n3,327.8 million NOK\n{sign} /innofacts\non it.\n"
    )
    assert proofs(text, name) == [(3, 1, "3,327.8 million NOK", "spending-2023", "outdated")]


@pytest.mark.parametrize(
    "text",
    [
        f"{OLD}, by a preliminary figure.",
        f"{OLD}, the ministry first reported.",
        "Spending on polar research in Norway in 2023 was first put at NOK 3,327.8 million.",
        f"{OLD}, a figure since revised.",
        f"{OLD}. That was the preliminary figure.",
    ],
)
def test_a_superseded_figure_is_supported_where_the_sentence_says_so(proofs, text):
    assert [row[3:] for row in proofs(text)] == [("spending-2023", "supported")]


def test_of_several_facts_the_current_one_is_first(proofs):
    assert [row[3:] for row in proofs("Norway spent NOK 3,401 million on polar research in 2023.")] == [
        ("spending-2023-final", "supported")
    ]
    assert [row[3:] for row in proofs("Norway spent NOK 2,900 million on polar research in 2023.")] == [
        ("spending-2023-final", "contradicted")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Norway had more than 50 polar laboratories in 2019.",
        "Sweden had more than 50 polar laboratories in 2023.",
        "Norway had more than 50 polar laboratories five years earlier.",
        "Norway had more than 50 marine stations in 2023.",
        "Women made up 41 % of polar researchers in Tromsø and in Bergen in 2022.",
        "Men made up 41 % of polar researchers in Norway in 2022.",
        "The share of women rose by 41 % in Norway in 2022.",
    ],
)
def test_what_the_sentence_says_otherwise_is_no_fact(proofs, text):
    assert [row[3:] for row in proofs(text)] == [(None, "no fact")]


@pytest.mark.parametrize(
    ("country", "verdict"), [("China", "supported"), ("France", "no fact"), ("Kenya", "no fact"), ("The country", "supported")]
)  # fmt: skip
def test_who_did_it_counts_beside_where_it_is(run, tmp_path, country, verdict):
    (tmp_path / "r.txt").write_text(
        f"{country} has built more than 50 joint laboratories with Belt and Road countries."
    )
    assert [row["verdict"] for row in json.loads(run("proof", tmp_path / "r.txt", "-f", "json").out)] == [verdict]


def test_progress_is_reported_for_each_sentence_with_figures(library):
    report = Document("report.md", "Norway had 50 polar laboratories in 2023.\n\nIt has 5 whaling ships.\n")
    told = []
    with open_index(locate([str(library(office=LIBRARY))])) as index:
        proofread(report, report.markup(), Matcher(index), index, lambda *news: told.append(news))
    assert told == [("proofreading", 11, 67), ("proofreading", 50, 67)]


def test_progress_never_goes_back_where_sentences_are_read_again(library):
    text = "Norway had more than 50 polar laboratories in 2023. Women made up 41 % of polar researchers in Norway in 2022. It has 5 ships."
    report, told = Document("report.md", text), []
    with open_index(locate([str(library(office=LIBRARY))])) as index:
        proofread(report, report.markup(), Matcher(index), index, lambda *news: told.append(news))
    assert told == [("proofreading", at, len(text)) for at in (11, 66, 118)]


@pytest.mark.parametrize("text", ["It was written with innofacts.\n", "<!-- innofacts show x " * 2000])
def test_a_report_may_name_the_program_without_a_marker(library, text):
    report = Document("report.md", text)
    with open_index(locate([str(library(office=LIBRARY))])) as index:
        proofs = proofread(report, report.markup(), Matcher(index), index, lambda *_: None)
    assert proofs == Proofs(report, proofs.read, (), Counter())


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Nine bands went on tour, spending €3,100 on the bus.", ["Nine bands", "€3,100"]),
        ("The trip took nine weeks and cost €3,100.", ["€3,100"]),
        ("Of those who died within nine weeks, 3,100 were men.", ["3,100"]),
        ("The trip took nine weeks. It cost €3,100.", ["€3,100"]),
        ("Nine bands went on tour. They spent €3,100 on the bus.", ["€3,100"]),
        ("Nine bands went on tour.", []),
        ("Two bands went on tour, spending €3,100 on the bus.", ["€3,100"]),
        ("A field of nine hectares was sold for €3,100.", ["€3,100"]),
        ("It sold 3,100 two-litre bottles.", ["3,100 two-litre bottles"]),
    ],
)
def test_a_small_number_is_a_figure_beside_one_beyond_doubt(proofs, text, printed):
    assert [words for _, _, words, *_ in proofs(text)] == printed


def test_a_number_in_a_slip_is_not_passed_over(run, tmp_path):
    (report := tmp_path / "report.md").write_text("Profit doubled to £840,000 from £520,000.\n")
    said = run("proof", report)
    assert said.err.splitlines()[0] == f"innofacts: {report}: 3 figures: 1 arithmetic, 2 no fact"


def test_a_quantity_in_passing_is_no_figure_of_a_report(proofs):
    assert proofs("He was 46 when he died.") == []


@pytest.mark.parametrize(("hours", "verdicts"), [("nine", ["supported"]), ("seven", [])])
def test_a_quantity_in_passing_is_a_figure_if_it_is_that_of_a_fact(proofs, hours, verdicts):
    text = f"In 2023, polar research ships of Norway set sail {hours} hours after the call on average."
    assert [verdict for *_, verdict in proofs(text)] == verdicts


@pytest.mark.parametrize(
    ("sentence", "printed"),
    [
        ("Norway had the highest number of polar ships in the world in 2023.", ["the highest"]),
        ("Norway had the highest number of polar ships in the world.", ["the highest"]),
        ("Norway, the world's largest by the number of polar ships in 2023, is proud.", ["largest"]),
        ("Norway had the highest number of polar ships in Europe.", []),
        ("Of the Nordic countries, Norway had the highest number of polar ships.", []),
        ("Norway had the highest number of polar ships.", []),
        ("Norway had the highest tax on polar ships in the world.", []),
        ("Norway may soon have the highest number of polar ships in the world.", []),
        ("Norway had one of the highest numbers of polar ships in the world in 2023.", []),
        ("Norway had the highest number of polar ships ever in 2023.", []),
        ("Norway had the highest rank by the number of polar ships in 2023.", []),
        ("Norway has the finest and the oldest harbours.", []),
        ("Sandmark had the highest number of polar ships in 2023, and Norway followed.", []),
        ("Sandmark had the highest number of polar ships in 2023, well ahead of Norway.", []),
        ("Norway had the lowest number of polar ships in 2023.", []),
        ("Norway clearly is the world's largest by the number of polar ships in 2023.", ["largest"]),
        ("The largest number of polar ships of Norway sailed to the Arctic in 2023.", []),
        ("In Norway, the largest number of polar ships in the world was counted in 2023.", []),
        ("Norway was behind the largest owners of polar ships in the world in 2023.", []),
        ("Norway owns the port that had the highest number of polar ships in 2023.", []),
        ("By the most recent number of polar ships in 2023, Norway is far behind.", []),
    ],
)
def test_a_superlative_is_the_first_rank_if_a_fact_gives_the_rank(proofs, sentence, printed):
    assert [(words, verdict) for _, _, words, _, verdict in proofs(sentence)] == [(w, "contradicted") for w in printed]


def test_superlatives_without_a_fact_are_not_counted(run, tmp_path):
    (report := tmp_path / "report.md").write_text("The tallest tree is the oldest one.\n")
    assert run("proof", report) == (0, "", f"innofacts: {report}: no figures\n")


@pytest.mark.parametrize(
    ("name", "note"), [("r.tex", r"\footnote{{{}}}"), ("r.adoc", "footnote:[{}]"), ("r.adoc", "footnote:a[{}]")]
)
@pytest.mark.parametrize(
    ("text", "inner", "wrong"),
    [
        (
            "Some 26,400 people paid.¦ At 60 euros each, that is close to 1.6 million euros.",
            "In 2024 it was 24,100.",
            [],
        ),
        (
            "Some 26,400 people paid.¦ At 60 euros each, that is close to 1.9 million euros.",
            "In 2024 it was 24,100.",
            ["1.9 million"],
        ),
        (
            "The panel has 24 people¦: 11 doctors, 8 nurses and 5 cooks.",
            "A jury has 20 people: 11 men and 8 women.",
            ["20"],
        ),
        (
            "The panel has 24 people¦: 11 doctors, 8 nurses and 7 cooks.",
            "A jury has 20 people: 11 men and 9 women.",
            ["24"],
        ),
    ],
)
def test_the_sums_of_a_note_within_a_sentence_are_its_own(rows, name, note, text, inner, wrong):
    found = rows(text.replace("¦", note.format(inner)), name)
    assert [row["printed"] for row in found if row["verdict"] == "arithmetic"] == wrong


def test_a_note_that_two_sentences_refer_to_is_read_once(rows):
    text = "It has 40 nurses.[^1] It has 20 cooks.[^1]\n\n[^1]: A jury has 20 people: 11 men and 8 women.\n\nIt has 60 cooks.\n"
    found = [(row["column"], row["printed"]) for row in rows(text, "r.md") if row["verdict"] == "arithmetic"]
    assert found == [(18, "20")]
