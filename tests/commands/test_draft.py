"""`innofacts draft`: from an article to draft facts, on standard output, in a file, and at the end of one."""

import json
import re

import pytest
from office import tbl, word

TEXT = """\
The ports of the north

In 2023 trade in Finland reached 3,327.8 million euros, and more than 80 lines called in a year.

Catches fell by 3 % in 2023.
"""


@pytest.fixture(autouse=True)
def _article(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "The ports, 2024.txt").write_text(TEXT)
    (tmp_path / "a.txt").write_text(TEXT)


def finished(path):
    """Write something in place of each placeholder of a fact file."""
    path.write_bytes(path.read_bytes().replace(b'"TODO: ', b'"'))


def test_an_article_becomes_a_fact_file_that_passes_when_it_is_finished(run, tmp_path):
    status, out, err = run("draft", "a.txt")
    assert (status, err) == (0, "innofacts: 3 figures drafted\n")
    assert out.startswith(
        "# Guessed from the first lines of the article: title\n"
        '[source]\nid        = "a"\ntype      = "report"\ntitle     = "The ports of the north"\n'
    )
    (tmp_path / "a.toml").write_text(out)
    found = run("check", "a.toml", "--only", "unfinished")
    assert (found.status, found.err) == (1, "innofacts: error: 4 errors in 1 file with 3 facts\n")
    assert found.out.startswith(
        'a.toml:6:13: error: "TODO: publisher" is a placeholder [unfinished]\n'
        '  6 | publisher = "TODO: publisher"\n'
        "    |             ^\n"
        "  hint: write who published the source\n"
    )
    finished(tmp_path / "a.toml")
    assert run("check", "a.toml", "--strict", "--copy", "a=a.txt") == (
        0,
        "",
        "innofacts: a: 3 of 3 claims found, 3 of 3 figures confirmed in a.txt\n"
        "innofacts: nothing wrong in 1 file with 3 facts\n",
    )
    assert re.findall(r'^figure = "(.*)"$', out, re.MULTILINE) == ["3327.8 million EUR", "> 80 lines", "-3 %"]


HARD = """\
Use fell by more than 25 percent, to nearly a third of it, and no one will pay more than £75 for it.

- Revenue was up 16%, and that of others 6%, after 30 years and 3 losses
- Traffic\tfell by a quarter of a percentage point, or by a quarter in all
- In FY 2025 net migration was −3,000 people, at −12 °C
- A count in March 2025 found 23 vacant shops among 161
"""


def test_what_is_drafted_of_falls_denials_and_like_digits_passes_too(run, tmp_path):
    (tmp_path / "hard.txt").write_text(HARD)
    run("draft", "hard.txt", "-o", "hard.toml")
    finished(tmp_path / "hard.toml")
    found = run("check", "hard.toml", "--strict", "--copy", "hard=hard.txt")
    assert (found.status, found.out) == (0, "")
    assert re.findall(r'^figure = "(.*)"$', (tmp_path / "hard.toml").read_text(), re.MULTILINE) == [
        "< -25 %",
        "~< 33 %",
        "<= 75 GBP",
        "16 %",
        "6 %",
        "3 losses",
        "-0.25 pp",
        "-25 %",
        "-3000 people",
        "-12 °C",
        "23 shops",
        "161 shops",
    ]


@pytest.mark.parametrize("name", ["-", "/dev/stdout"])
def test_standard_output_has_several_names(run, name):
    assert run("draft", "a.txt", "-o", name) == run("draft", "a.txt")


def test_a_new_file_has_the_schema_next_to_it(run, tmp_path):
    assert run("draft", "The ports, 2024.txt", "-o", "new.toml") == (
        0,
        "",
        "innofacts: wrote new.toml\ninnofacts: 3 figures drafted\n",
    )
    assert (
        (tmp_path / "new.toml")
        .read_text()
        .startswith(
            "#:schema ./facts.schema.json\n\n# Guessed from the first lines of the article: title\n"
            '[source]\nid        = "the-ports-2024"'
        )
    )
    assert (tmp_path / "facts.schema.json").exists()


MINE = (
    '# mine\r\n[source]\r\nid = "ports"\r\ntype = "report"\r\npublisher = "P"\r\npublished = 2024\r\n\r\n# at the end'
)


def test_drafts_are_added_to_a_file_that_stays_as_it_is(run, tmp_path):
    (tmp_path / "ports.toml").write_bytes(MINE.encode())
    assert run("draft", "a.txt", "-o", "ports.toml").err == "innofacts: 3 figures drafted\n"
    text = (tmp_path / "ports.toml").read_bytes().decode()
    assert text.startswith(MINE + "\r\n\r\n# In 2023 trade in Finland")
    assert text.count("\n") == text.count("\r\n")
    assert text.count("[[fact]]") == 3
    finished(tmp_path / "ports.toml")
    assert run("check", "ports.toml").status == 0


def test_an_article_without_its_day_is_named_where_a_time_counts_from_it(run, tmp_path):
    (tmp_path / "b.txt").write_text("In 2019 it had 4 ports. It had 5 ports in March 2020 and 6 ports last\nyear.\n")
    undated = 'innofacts: b.txt:1:66: "last year" counts from the day of the article; --published gives it\n'
    assert (
        run("draft", "b.txt", "-o", "b.toml").err == f"{undated}innofacts: wrote b.toml\ninnofacts: 3 figures drafted\n"
    )
    dated = run("draft", "b.txt", "--published", "2022-05-03")
    assert (dated.err, dated.out.count("period = 2021")) == ("innofacts: 3 figures drafted\n", 1)
    (tmp_path / "b.txt").write_text("In 2019 it had 4 ports, more than a year earlier. The firm said so on Friday.\n")
    assert run("draft", "b.txt").err == "innofacts: 1 figure drafted\n"


def test_the_day_that_a_document_marks_is_that_of_the_article(run, tmp_path):
    text = "3 May 2023\n\nExports rose by 3 % last year.\n"
    (tmp_path / "b.md").write_text(f"---\ndate: 2025-03-14\n---\n\n{text}")
    _, out, err = run("draft", "b.md")
    assert err == "innofacts: b.md: published 2025-03-14, as the front matter says\ninnofacts: 1 figure drafted\n"
    assert "published = 2025-03-14\n" in out
    assert "period = 2024\n" in out
    _, out, err = run("draft", "b.md", "--published", "2022-02-21")
    assert (err, out.count("period = 2021\n")) == ("innofacts: 1 figure drafted\n", 1)
    (tmp_path / "b.html").write_text(f'<meta name="date" content="2025-03-14">{text}')
    assert run("draft", "b.html", "--json")[1:] == (
        run("draft", "b.html", "--json", "--published", "2025-03-14").out,
        'innofacts: b.html: published 2025-03-14, as the property "date" of the page says\n',
    )
    (tmp_path / "ports.toml").write_bytes(MINE.encode())
    assert run("draft", "b.md", "-o", "ports.toml").err.endswith("innofacts: 1 figure drafted\n")


def test_a_date_of_front_matter_that_is_none_is_left_out(run, tmp_path):
    (tmp_path / "b.md").write_text("---\ndate: today\n---\n\n3 May 2023\n\nExports rose by 3 % last year.\n")
    _, out, err = run("draft", "b.md")
    assert err == (
        'innofacts: b.md: "today" of the front matter is no date, and is left out\ninnofacts: 1 figure drafted\n'
    )
    assert "published = 2023-05-03\n" in out


def test_times_of_other_languages_count_from_the_day_of_an_article(run, tmp_path):
    (tmp_path / "b.txt").write_text("Im vergangenen Jahr kamen 80 Gäste, 4 Prozent mehr als 2019. Heute ist es gut.\n")
    undated = 'innofacts: b.txt:1:1: "Im vergangenen Jahr" counts from the day of the article; --published gives it\n'
    out, err = run("draft", "b.txt")[1:]
    assert (err, out.count("period")) == (f"{undated}innofacts: 2 figures drafted\n", 0)
    out, err = run("draft", "b.txt", "--published", "2024-05-03")[1:]
    assert (err, out.count("period = 2023")) == ("innofacts: 2 figures drafted\n", 2)


def test_nothing_is_drafted_twice(run, tmp_path):
    run("draft", "a.txt", "-o", "a.toml")
    before = (tmp_path / "a.toml").read_text()
    left_out = "; those that facts already state are left out\n"
    assert run("draft", "a.txt", "-o", "a.toml").err == f"innofacts: 0 figures drafted{left_out}"
    assert (tmp_path / "a.toml").read_text() == before
    (tmp_path / "a.txt").write_text(TEXT + "\nThere are 12 cranes.\n")
    assert run("draft", "a.txt", "-o", "a.toml").err == f"innofacts: 1 figure drafted{left_out}"
    assert (tmp_path / "a.toml").read_text().startswith(before)


def test_the_ids_of_drafts_are_those_of_no_fact_or_series_of_the_library(run, tmp_path):
    (tmp_path / "c.txt").write_text("In 2023 the port sold 12 cranes. It lost 40 ships and 7 boats in 2023.\n")
    library = tmp_path / "library"
    library.mkdir()
    (library / "s.toml").write_text(
        '[source]\nid = "s"\ntype = "report"\npublisher = "P"\n'
        '[[fact]]\nid = "cranes-2023"\nclaim = "They were sold."\n'
        '[[fact]]\nid = "boats-2023"\nclaim = "They were sold."\nfigure = "many"\n'
    )
    (library / "t.toml").write_text(
        '[source]\nid = "t"\ntype = "report"\npublisher = "P"\n'
        '[[series]]\nid = "ships-2023"\nclaim = "Ships"\nunit = "ships"\n[series.values]\n2020 = "3"\n'
    )

    def ids(*options):
        out = run("draft", "c.txt", "--source", "c", *options).out
        return re.findall(r'^\[\[fact\]\]\nid\s*= "(.*)"$', out, re.MULTILINE)

    assert ids() == ["cranes-2023", "ships-2023", "boats-2023"]
    assert ids("--facts", library, "--allow-problems") == ["cranes-port-2023", "ships-2023-2", "boats-2023-2"]


def test_what_another_source_has_is_drafted_by_no_run(run, tmp_path):
    run("draft", "a.txt", "-o", "a.toml")
    (tmp_path / "b.txt").write_text(TEXT + "\nThere are 12 cranes.\n")
    asked = ("draft", "b.txt", "--missing", "-o", "b.toml", "--facts", "a.toml")
    left_out = "drafted; those that facts already state are left out\n"
    told = [f"innofacts: wrote b.toml\ninnofacts: 1 figure {left_out}", f"innofacts: 0 figures {left_out}"]
    assert [run(*asked).err for _ in range(2)] == told


def test_a_fact_may_call_what_it_counts_by_another_name_and_its_period_still_counts(run, tmp_path):
    (tmp_path / "a.toml").write_text(
        '[source]\nid = "s"\ntype = "report"\npublisher = "Office"\n'
        '[[fact]]\nid = "a"\nclaim = "People lived in Ost."\nfigure = "5300 people"\n'
        '[[fact]]\nid = "b"\nclaim = "Homes stood in Ost."\nfigure = "812 homes"\n'
        '[[fact]]\nid = "c"\nclaim = "Thefts were counted in Ost."\nfigure = "1055 thefts"\n'
    )
    (tmp_path / "b.txt").write_text(
        "In 2023 Ost had 5,300 inhabitants and 812 dwellings. Thefts rose to 1,055. It also had 14 shops.\n"
        "Ost had 5,300 pupils.\n"
    )
    found = json.loads(run("draft", "b.txt", "--missing", "--facts", "a.toml", "--json").out)
    assert [(one["figure"], one["period"]) for one in found] == [("14 shops", "2023"), ("5300 pupils", "2023")]


def test_what_the_library_has_not_is_listed(run, tmp_path):
    run("draft", "a.txt", "-o", "a.toml")
    (tmp_path / "a.txt").write_text(TEXT + "\nThere are 12 cranes.\n")
    found = run("draft", "a.txt", "--missing", "--facts", "a.toml", "--json")
    start = len(TEXT) + len("\nThere are ")
    assert json.loads(found.out) == [
        {
            "start": start,
            "end": start + len("12 cranes"),
            "printed": "12 cranes",
            "figure": "12 cranes",
            "period": None,
            "sentence": "There are 12 cranes.",
            "kind": "count",
            "place": None,
            "guessed": [],
        }
    ]
    # Of another source the figures count, wherever they stand.
    assert len(json.loads(run("draft", "a.txt", "--missing", "--facts", "a.toml", "--json", "--source", "b").out)) == 1
    assert len(json.loads(run("draft", "a.txt", "--missing", "--json").out)) == 4
    assert run("draft", "a.txt", "--missing", "--facts", "a.toml", "--source", "a").out.count("[[fact]]") == 1


def test_the_day_of_an_article_is_given_where_its_text_has_none(run, tmp_path):
    (tmp_path / "b.txt").write_text("Exports rose by 3 % last year.\n")
    assert json.loads(run("draft", "b.txt", "--json").out)[0]["period"] is None
    assert json.loads(run("draft", "b.txt", "--json", "--published", "2025-02-21").out)[0]["period"] == "2024"
    out = run("draft", "b.txt", "--published", "2025-02-21").out
    assert "published = 2025-02-21\n" in out
    assert "period = 2024\n" in out


def test_a_guess_says_from_where_it_is(run, tmp_path):
    (tmp_path / "b.txt").write_text("Ports in Sweden\n\nIn March it sold 3 of its 12 cranes.\n")
    out = run("draft", "b.txt", "--published", "2025-05-03").out
    assert out.count("\n# Guessed: ") == 2
    assert (
        "# In March it sold 3 of its 12 cranes.\n"
        "# Guessed: unit from the words around it; period from a time next to it that leaves its year or days\n"
        "# open; place from a heading above it\n"
        "[[fact]]\n"
    ) in out


def test_programs_get_a_row_for_each_figure(run, tmp_path):
    assert run("draft", "a.txt", "-f", "csv").out == (
        "start,end,printed,figure,period,sentence,kind,place,guessed\n"
        '57,78,"3,327.8 million euros",3327.8 million EUR,2023,"In 2023 trade in Finland reached 3,327.8 million euros,'
        ' and more than 80 lines called in a year.",money,FI,\n'
        '84,102,more than 80 lines,> 80 lines,2023,"In 2023 trade in Finland reached 3,327.8 million euros, and more'
        ' than 80 lines called in a year.",count,FI,period from another part of its'
        " sentence; place from another part of its sentence\n"
        "138,141,3 %,-3 %,2023,Catches fell by 3 % in 2023.,share,,\n"
    )
    assert run("draft", "a.txt", "--json", "-o", "a.json") == (0, "", "")
    assert len(json.loads((tmp_path / "a.json").read_text())) == 3
    assert run("draft", "a.txt", "-o", "b.json") == (0, "", "")
    assert (tmp_path / "b.json").read_text() == (tmp_path / "a.json").read_text()


def test_of_a_page_there_is_no_copy_to_count_in(run, tmp_path):
    (tmp_path / "2024.html").write_text(f"<title>9 lives</title><p>{TEXT}</p>")
    out = run("draft", "2024.html").out
    assert 'id        = "source-2024"' in out
    assert "copy" not in out
    assert out.count("[[fact]]") == 3


def test_where_no_figure_is_nothing_is_written(run, tmp_path):
    (tmp_path / "none.txt").write_text("On 30 April 2025 they met.")
    assert run("draft", "none.txt", "-o", "none.toml") == (0, "", "innofacts: 0 figures drafted\n")
    assert not (tmp_path / "none.toml").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("no.txt",), "innofacts: error: no.txt: cannot be read: No such file or directory\n"),
        (
            ("a.tx",),
            'innofacts: error: a.tx: cannot be read: No such file or directory\n  hint: did you mean "a.txt"?\n',
        ),
        (("",), "innofacts: error: an empty name: cannot be read: No such file or directory\n"),
        (
            ("a.txt", "-o", "/dev/zero"),
            "innofacts: error: /dev/zero: this is not a regular file\n  hint: name a fact file\n",
        ),
        (
            ("a.txt", "--source", "a b"),
            'innofacts: error: "a b" is not an id\n  | a b\n  |  ^\n  hint: an id is a letter, then letters, digits, points,'
            ' hyphens and underscores: "rd-expenditure-2023"\n',
        ),
        (("a.txt", "-o", "."), "innofacts: error: .: the file cannot be read: Is a directory\n"),
        (
            ("a.txt", "-f", "xlsx"),
            'innofacts: error: unknown format "xlsx"\n  hint: the formats are csv, tsv, json, jsonl\n',
        ),
        (
            ("a.txt", "-o", "broken.toml"),
            'innofacts: error: broken.toml:1:1: unknown key "x"\n  1 | x = 1\n    | ^\n'
            "  hint: known here: source, fact, series\ninnofacts: fix it first: nothing was changed\n",
        ),
        (
            ("a.txt", "--published", "May"),
            'innofacts: error: "May" is not a period\n  | May\n  | ^\n'
            "  hint: write 2023, 2012..2023, 2012.., 1950s, early 1950s, 2023-06, 2025-04-30, 2023-Q1, 2022-H2 or FY2022/23\n",
        ),
        (
            ("a.txt", "--source", "zzz", "-o", "other.toml"),
            "innofacts: error: other.toml keeps its source and its name: --source would do nothing\n"
            "  hint: leave it out, or edit the file\n",
        ),
        (
            ("a.txt", "-o", "library.toml"),
            "innofacts: error: library.toml: the file has no [source]\n  hint: fix it first: nothing was changed\n",
        ),
    ],
)
def test_a_request_that_cannot_be_met_is_reported_and_nothing_is_written(run, tmp_path, arguments, told):
    (tmp_path / "broken.toml").write_text('x = 1\n[source]\nid = "s"\ntype = "report"\npublisher = "P"\n')
    (tmp_path / "library.toml").write_text("")
    (tmp_path / "other.toml").write_text(MINE)
    found = run("draft", *arguments)
    assert (found.status, found.out) == (2, "")
    assert found.err == told


def test_of_a_source_that_the_library_knows_the_draft_says_what_is_known(run, tmp_path):
    (tmp_path / "ports.toml").write_bytes(MINE.encode() + b'\n[[fact]]\nid = "a"\nclaim = "c"\n')
    out = run("draft", "a.txt", "--missing", "--facts", "ports.toml", "--source", "ports").out
    assert out.startswith(
        "# Guessed from the first lines of the article: title\n"
        '[source]\nid        = "ports"\ntype      = "report"\ntitle     = "The ports of the north"\npublisher = "P"\n'
        "published = 2024\ncopy      = {"
    )
    (tmp_path / "ports.toml").write_text(
        (tmp_path / "ports.toml").read_text().replace("publisher", "title = 'T'\npublisher")
    )
    out = run("draft", "a.txt", "--missing", "--facts", "ports.toml", "--source", "ports").out
    assert out.startswith('[source]\nid        = "ports"\ntype      = "report"\ntitle     = "T"\npublisher = "P"\n')
    more = 'url = "https://example.org"\naccessed = 2025-02-21\nlicense = "CC-BY-4.0"\nstanding = "official"\n'
    (tmp_path / "ports.toml").write_text((tmp_path / "ports.toml").read_text().replace("publisher", f"{more}publisher"))
    out = run("draft", "a.txt", "--missing", "--facts", "ports.toml", "--source", "ports").out
    assert out[: out.index("copy")].splitlines()[5:] == [
        "published = 2024",
        'url       = "https://example.org"',
        "accessed  = 2025-02-21",
        'license   = "CC-BY-4.0"',
        'standing  = "official"',
    ]


def test_a_byline_gives_the_authors_and_a_text_without_a_headline_no_title(run, tmp_path):
    (tmp_path / "a.txt").write_text("By Ann Lee, Osby Courier\n\nThe port had 40 ships in 2023.\n")
    assert run("draft", "a.txt").out.startswith(
        "# Guessed from the first lines of the article: authors\n[source]\n"
        'id        = "a"\ntype      = "report"\ntitle     = "TODO: title of the source"\nauthors   = ["Lee, Ann"]\n'
        'publisher = "TODO: publisher"\n'
    )
    (tmp_path / "a.txt").write_text("The port had 40 ships in 2023.\n")
    assert run("draft", "a.txt").out.startswith('[source]\nid        = "a"\ntype      = "report"\ntitle     = "TODO: ')


def test_of_a_source_that_counts_fiscal_years_the_draft_does_too(run, tmp_path):
    source = MINE.replace("published = 2024\r\n", "fiscal_year = '07-01'\r\n")
    (tmp_path / "ports.toml").write_bytes(source.encode() + b'\n[[fact]]\nid = "a"\nclaim = "c"\n')
    (tmp_path / "a.txt").write_text("Trade reached 3,327.8 million euros in the fiscal year 2022/23.")
    out = run("draft", "a.txt", "--missing", "--facts", "ports.toml", "--source", "ports").out
    (tmp_path / "drafted.toml").write_text(out)
    assert 'fiscal_year = "07-01"' in out
    assert run("show", "trade", "-c", "first_day", "--facts", "drafted.toml") == (0, "2022-07-01\n", "")


FOREIGN = "Mehr als 80 Länder nahmen 2023 teil.\n\nHanno partecipato più di 90 paesi.\n"


def test_german_is_read_and_a_language_that_is_not_read_is_named(run, tmp_path):
    (tmp_path / "b.txt").write_text(FOREIGN)
    status, out, err = run("draft", "b.txt")
    assert (status, err) == (
        0,
        "innofacts: b.txt:3:1: 1 sentence in Italian was passed over; --language en reads the text as English\n"
        "innofacts: 1 figure drafted\n",
    )
    assert 'figure = "> 80 countries"\nperiod = 2023\n' in out
    status, out, err = run("draft", "b.txt", "--language", "en", "--json")
    assert (status, err) == (0, "")
    assert [row["printed"] for row in json.loads(out)] == ["80 Länder nahmen"]
    assert run("draft", "b.txt", "--language", "it") == (
        2,
        "",
        'innofacts: error: figures are not read in the language "it"\n  hint: write en, de, fr, es\n',
    )


@pytest.mark.parametrize(
    ("text", "name", "insist"),
    [
        ("Hanno partecipato più di 80 paesi. Nel 2023 erano meno di 90 paesi.", "Italian", ""),
        ("Hanno partecipato più di 80 paesi.", "Italian", "; --language en reads it as English"),
        ("苏黎世启用了92辆电车。", "Chinese", ""),
    ],
)
def test_a_text_in_a_language_that_is_not_read_is_refused(run, tmp_path, text, name, insist):
    (tmp_path / "b.txt").write_text(text, encoding="utf-8")
    assert run("draft", "b.txt", "-f", "csv") == (
        1,
        "",
        f"innofacts: error: b.txt: the text is in {name}, whose figures are not read: nothing was drafted\n"
        f"  hint: figures are read in English, German, French and Spanish{insist}\n",
    )
    (tmp_path / "b.txt").write_text(f"{text} But 40 ports were there, and that was it.", encoding="utf-8")
    assert run("draft", "b.txt", "-f", "csv").status == 0


TABLE = """\
# Ports of Finland in 2022

| Port | Ships | Freight (million tonnes) |
|---|---|---|
| Turku | 1,678 | 17.5 |
| Sweden, Gävle | 243 | over 3.1 |
"""


def test_a_number_of_a_table_belongs_to_its_row_and_column(run, tmp_path):
    (tmp_path / "ports.md").write_text(TABLE)
    assert run("draft", "ports.md", "-f", "csv").out == (
        "start,end,printed,figure,period,sentence,kind,place,guessed\n"
        '96,101,"1,678",1678 ships,2022,"Turku | 1,678 | 17.5",count,FI,period from a heading above it; place'
        " from a heading above it\n"
        '104,108,17.5,17.5 million tonnes,2022,"Turku | 1,678 | 17.5",measure,FI,period from a heading above it; place'
        " from a heading above it\n"
        '129,132,243,243 ships,2022,"Sweden, Gävle | 243 | over 3.1",count,SE,'
        "period from a heading above it\n"
        '135,143,over 3.1,> 3.1 million tonnes,2022,"Sweden, Gävle | 243 | over 3.1",measure,SE,'
        "period from a heading above it\n"
    )
    run("draft", "ports.md", "-o", "ports.toml")
    text = (tmp_path / "ports.toml").read_text()
    assert re.findall(r'^id     = "(.*)"$', text, re.MULTILINE) == [
        "turku-ships-2022",
        "turku-freight-tonnes-2022",
        "sweden-gavle-ships-2022",
        "sweden-gavle-freight-tonnes-2022",
    ]
    assert text.count("# Guessed: period from a heading above it\n") == 2
    finished(tmp_path / "ports.toml")
    assert run("check", "ports.toml", "--copy", "ports=ports.md").err.startswith(
        "innofacts: ports: 4 of 4 claims found, 4 of 4 figures confirmed in ports.md\n"
    )


def test_the_tables_of_a_page_and_of_a_word_file_are_read_alike(run, tmp_path):
    rows = [["Port", "Ships in 2023"], ["Turku", "1,678"]]
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    (tmp_path / "a.html").write_text(f"<h1>Ports</h1><table>{cells}</table>")
    (tmp_path / "a.docx").write_bytes(word(tbl(*rows)))
    for name in ("a.html", "a.docx"):
        (row,) = json.loads(run("draft", name, "--json").out)
        assert (row["printed"], row["figure"], row["period"], row["guessed"]) == ("1,678", "1678 ships", "2023", [])


def test_quantities_that_no_one_would_claim_are_drafted_on_request(run, tmp_path):
    (tmp_path / "b.txt").write_text("Ada, aged 45, sold 12 ships.")
    assert [row["printed"] for row in json.loads(run("draft", "b.txt", "--json").out)] == ["12 ships"]
    found = json.loads(run("draft", "b.txt", "--json", "--all").out)
    assert [(row["figure"], row["kind"]) for row in found] == [("45 years", "age"), ("12 ships", "count")]


def test_an_article_may_come_from_standard_input(run, standard_input):
    standard_input("There are 12 cranes.")
    found = run("draft", "-")
    assert (found.status, found.err) == (0, "innofacts: 1 figure drafted\n")
    assert 'id     = "cranes"\n' in found.out


def test_what_is_drafted_once_is_not_drafted_again(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(
        "The share of mills was three points up in 2024. That of barns grew by 16 percentage points between 2020 and "
        "2024, while that of sheds grew by 7 points. It sold 40 to 50 barns for 12.5 million euros, and half of the rest."
    )
    run("draft", "a.txt", "-o", "a.toml")
    first = (tmp_path / "a.toml").read_bytes()
    assert run("draft", "a.txt", "-o", "a.toml").err.endswith(
        "0 figures drafted; those that facts already state are left out\n"
    )
    assert (tmp_path / "a.toml").read_bytes() == first
