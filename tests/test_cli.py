"""The command line as people meet it: help that can be followed, and mistakes that are answered in one message.

`INNOFACTS_REWRITE=1 pytest tests/test_cli.py` writes the golden help again where the program has changed.
"""

import os
import shlex

import office
import pytest
from commands.conftest import WARNING
from conftest import ARTICLE, ROOT
from typer._click.exceptions import UsageError

from innofacts import __version__, cli
from innofacts.cli import COMMANDS, module_of
from innofacts.formats import OF_FACTS
from innofacts.index.columns import COLUMNS
from innofacts.index.terms import FIELDS

HELP = ROOT / "tests" / "golden" / "help"
NAMES = tuple(name for name, *_ in COMMANDS)
# tests/test_mcp.py runs the server, which answers as long as there is standard input.
EXAMPLES = tuple((name, command) for name in NAMES if name != "mcp" for command, _ in module_of(name).EXAMPLES)


def test_the_version_is_one_line(run):
    assert run("--version") == (0, f"innofacts {__version__}\n", "")


@pytest.mark.parametrize("name", ["", *NAMES])
def test_help_is_as_in_the_golden_files(run, name):
    shown = run(*name.split(), "--help")
    golden = HELP / f"{name or 'innofacts'}.txt"
    if os.environ.get("INNOFACTS_REWRITE"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(shown.out, encoding="utf-8")
    assert shown == (0, golden.read_text(encoding="utf-8"), "")
    assert run(*name.split(), "-h") == shown


def test_without_a_pager_the_rest_is_as_ever(run):
    assert run("--no-pager", "--version") == run("--version")
    assert run("--no-pager", "list", "-n", "3", "-c", "id") == run("list", "-n", "3", "-c", "id")


def test_every_golden_file_is_of_a_command():
    assert sorted(path.stem for path in HELP.iterdir()) == sorted(["innofacts", *NAMES])


def test_help_cuts_no_sentence_and_fits_80_columns(run):
    for name in ("", *NAMES):
        out = run(*name.split(), "--help").out
        assert not any(line.endswith("...") for line in out.splitlines() if not line.startswith("Usage: "))
        assert max(map(len, out.splitlines())) <= 80


def test_help_names_every_command_and_every_format(run):
    assert [name for name in NAMES if f"\n  {name} " not in run("--help").out] == []
    words = run("list", "--help").out.replace(",", " ").replace(".", " ").split()
    assert [form.name for form in OF_FACTS if form.name not in words] == []


def test_no_command_gives_the_help_as_an_error(run):
    assert run() == (2, "", run("--help").out)


# --- examples ------------------------------------------------------------------------------------------------------


def test_each_command_has_two_examples_and_shows_them(run):
    for name in NAMES:
        examples = module_of(name).EXAMPLES
        assert len(examples) >= 2
        out = run(name, "--help").out
        for command, gives in examples:
            assert command.startswith(f"innofacts {name} ")
            assert f"\n  {command}\n      {gives}\n" in out


REPORT = (
    "China spent <!-- innofacts show rd-cn-2023-final -c figure -->3,335.71 billion CNY<!-- /innofacts 02258f17 -->"
    " on R&D in 2023.\n"
)


# What is said by the examples that write nothing on standard output.
SAID = {
    "innofacts check facts/": "innofacts: nothing wrong in 1 file with 0 facts\n",
    "innofacts check --only syntax,unknown-key -f github": "innofacts: nothing wrong in ",
    "innofacts draft article.txt --source a-2024 -o a-2024.toml": "innofacts: wrote a-2024.toml\n",
    "innofacts proof report.md": "innofacts: report.md: 1 figure: 1 supported\n",
    "innofacts proof --strict -f github docs": "innofacts: docs/page.md: no figures\n",
    "innofacts proof report.docx -o reviewed.docx": (
        "innofacts: report.docx: no figures\ninnofacts: reviewed.docx: 0 comments\n"
    ),
    "innofacts proof --fix report.docx": "innofacts: report.docx: no figures\n",
    "innofacts export topic:funding -o funding.xlsx": "innofacts: rd-expenditure-2023 (preliminary) was replaced by ",
    "innofacts import energy.csv --value-column coal --unit TJ --dry-run": "innofacts: energy.csv: ",
    "innofacts import gdp-2025.csv --update gdp.toml": "innofacts: gdp.toml does not say ",
    "innofacts import gdp.csv --unit 'million EUR' --publisher Office": "innofacts: gdp.csv: ",
    "innofacts new ministry-2024-report": "innofacts: wrote ministry-2024-report.toml\n",
    "innofacts embed report.md": "innofacts: report.md: 1 marker is up to date\n",
    "innofacts embed --check report.md": "innofacts: report.md: 1 marker is up to date\n",
}


@pytest.mark.parametrize(("name", "command"), EXAMPLES)
def test_examples_really_run(run, tmp_path, monkeypatch, name, command):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.md").write_text(REPORT)
    (tmp_path / "report.docx").write_bytes(office.word(office.p("China spent much on R&amp;D.")))
    (tmp_path / "article.txt").write_text("In 2023 more than 80 countries signed.")
    for table in ("gdp.csv", "gdp-2025.csv"):
        (tmp_path / table).write_text("country,year,gdp\nChina,2020,12.5\n")
    (tmp_path / "energy.csv").write_text("country,year,coal,oil\nChina,2020,12.5,3\nChina,2021,1,2\n")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "page.md").write_text("No figures here.\n")
    if "--update" in command:
        (tmp_path / "gdp.toml").write_text(
            '[source]\nid = "gdp"\ntype = "report"\npublisher = "P"\n\n[[series]]\nid = "gdp-cn"\nclaim = "GDP, China"\n'
            'unit = "million EUR"\nmeasure = "gdp"\nplace = "CN"\n[series.values]\n2020 = "12.4"\n'
        )
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "good.toml").write_text(
        '[source]\nid = "s"\ntype = "report"\npublisher = "P"\ntitle = "T"\npublished = 2025\n'
    )
    words = shlex.split(command)
    file = words[words.index(">") + 1] if ">" in words else ""
    status, out, err = run(*words[1 : words.index(">") if file else None])
    said = SAID.get(command)
    if said:
        assert (status, bool(out)) == (0, "--dry-run" in command or ("import" in command and "--update" in command))
        assert err.startswith(said)
        return
    err = err.removeprefix("innofacts: 1 figure drafted\n")
    if command.startswith("innofacts show"):  # the claim of the examples was replaced, and that is said with its figure
        assert err.startswith("innofacts: rd-expenditure-2023 (preliminary) was replaced by rd-cn-2023-final: ")
        err = ""
    # In a pipe, growth by some percent begins with a sign, as a formula does.
    assert (status, err) == (0, WARNING if command == "innofacts compare rd-expenditure-2023" else "")
    assert out.count("\n") > 1 or any(path.stat().st_size > 100 for path in tmp_path.iterdir()) or "-c" in words
    assert words[1] == name


# --- mistakes ------------------------------------------------------------------------------------------------------

COMMANDS_LISTED = f"the commands are {', '.join(NAMES)}"
COLUMNS_LISTED = f"the columns are {', '.join(column.name for column in COLUMNS)}"
FIELDS_LISTED = f"the fields are {', '.join(field.name for field in FIELDS)}"


@pytest.mark.parametrize(
    ("arguments", "told", "hint"),
    [
        ("lst", 'unknown command "lst"', 'did you mean "list"?'),
        ("frobnicate", 'unknown command "frobnicate"', COMMANDS_LISTED),
        ("help", 'unknown command "help"', "did you mean innofacts --help?"),
        ("help list", 'unknown command "help"', "did you mean innofacts list --help?"),
        ("help lst", 'unknown command "help"', "did you mean innofacts --help?"),
        ("version", 'unknown command "version"', "did you mean innofacts --version?"),
        ("\x1b[2J", 'unknown command "\\x1b[2J"', COMMANDS_LISTED),
        ("new a --title=", "--title needs a value", "leave it out, or give it one"),
        ("list -o=x.csv", '-o takes its value without "="', "write -o x.csv"),
        ("list --format=", "-f needs a value", "leave it out, or give it one"),
        ("list --excel=", "--excel= needs a value", "leave out the =, or give it one"),
        ("list --excel it patents", 'unknown locale "it"', "--excel takes en, de, fr"),
        (
            "search patents --page",
            'unknown option "--page"',
            "compare and export have it; innofacts search --help lists the options",
        ),
        ("--bogus", 'unknown option "--bogus"', "innofacts --help lists the options"),
        ("-V", 'unknown option "-V"', "innofacts --help lists the options"),
        ("--verson", 'unknown option "--verson"', 'did you mean "--version"?'),
        ("--facts x list", 'unknown option "--facts"', "it comes after the command, as in innofacts list --facts ..."),
        ("-n 3 list", 'unknown option "-n"', "it comes after the command, as in innofacts list -n ..."),
        ("list --colums id", 'unknown option "--colums"', 'did you mean "--columns"?'),
        ("list --zzz", 'unknown option "--zzz"', "innofacts list --help lists the options"),
        (
            "search -x",
            'unknown option "-x"',
            "a term that begins with a hyphen comes after --; innofacts search --help lists the options",
        ),
        ("show -x", 'unknown option "-x"', "innofacts show --help lists the options"),
        ("show", "innofacts show needs an ID", "innofacts show --help lists the options"),
        ("compare", "innofacts compare needs an ID", "innofacts compare --help lists the options"),
        ("embed", "innofacts embed needs a FILE", "innofacts embed --help lists the options"),
        ("new", "innofacts new needs a SOURCE-ID", "innofacts new --help lists the options"),
        ("show a b", 'innofacts show does not take "b"', "innofacts show --help lists the options"),
        ("list -c", "-c needs a value", "innofacts list --help lists the options"),
        ("list --json=1", "--json takes no value", "innofacts list --help lists the options"),
        ("--completion", "--completion needs a value", "innofacts --help lists the options"),
        ("--completion tcsh", '--completion does not take "tcsh"', "it takes bash, zsh, fish, powershell"),
        ("--completion bashh", '--completion does not take "bashh"', 'did you mean "bash"?'),
        ("search", "nothing to search for", "innofacts list shows all facts"),
        ("list -c claims", 'unknown column "claims"', f'did you mean "claim"? {COLUMNS_LISTED}'),
        ("list -s -vlaue", 'unknown column "vlaue"', f'did you mean "value"? {COLUMNS_LISTED}, relevance'),
        ("list --count qqqqqq", 'unknown column "qqqqqq"', COLUMNS_LISTED),
        ("list --count topics -c id", "--count cannot be combined with -c or -s", "leave out -c and -s"),
        ("search a --count topics -s id", "--count cannot be combined with -c or -s", "leave out -c and -s"),
        ("list topc:rail", 'unknown field "topc" in "topc:rail"\n  | topc:rail\n  | ^', 'did you mean "topic"?'),
        ("list qqqqqq:rail", 'unknown field "qqqqqq" in "qqqqqq:rail"\n  | qqqqqq:rail\n  | ^', FIELDS_LISTED),
        ("list period:", 'the field "period:" has no value\n  | period:\n  |        ^', "write period:2012..2023"),
        (
            "list --facts nowhere",
            "nowhere: no such file or folder",
            'name a fact file, a folder of them, or "builtin", the shipped library',
        ),
    ],
)
def test_a_usage_error_is_one_message_with_status_2(run, arguments, told, hint):
    assert run(*arguments.split(" ")) == (2, "", f"innofacts: error: {told}\n  hint: {hint}\n")


def test_what_else_typer_may_say_is_passed_on():
    error = cli._usage_error(UsageError("Some new \x1b complaint."))  # noqa: SLF001 - nothing gives one today
    assert (error.message, error.hint) == ("some new \\x1b complaint", "innofacts --help lists the options")


@pytest.mark.parametrize("term", ["", " ", "\t\n"])
def test_a_search_for_nothing_is_not_a_list_of_everything(run, term):
    told = "innofacts: error: nothing to search for\n  hint: innofacts list shows all facts\n"
    assert run("search", term) == (2, "", told)


def test_a_term_that_begins_with_a_hyphen_comes_after_two_hyphens(run):
    status, out, _ = run("search", "-c", "id", "--", "-patents")
    assert (status, out) == (0, run("search", "-c", "id", "patents").out)


def test_terms_and_options_stand_in_any_order(run):
    expected = run("list", ARTICLE, "topic:funding", "figure:0..", "-c", "id,value").out
    assert expected == "id,value\nrd-expenditure-2023,3327800000000\n"
    assert run("list", "-c", "id", ARTICLE, "topic:funding", "-c", "value", "figure:0..").out == expected
    assert run("list", "--columns=id,value", ARTICLE, "topic:funding", "figure:0..").out == expected
    assert run("list", "-cid,value", ARTICLE, "topic:funding", "figure:0..").out == expected


@pytest.mark.parametrize(
    ("option", "out"),
    [
        ("--excel", "id,value\r\nrd-expenditure-2023,3327800000000\r\n"),
        ("--excel=en", "id,value\r\nrd-expenditure-2023,3327800000000\r\n"),
        ("--excel en", "id,value\r\nrd-expenditure-2023,3327800000000\r\n"),
        ("--excel=de", "id;value\r\nrd-expenditure-2023;3327800000000\r\n"),
        ("--excel de", "id;value\r\nrd-expenditure-2023;3327800000000\r\n"),
        ("--excel fr", "id;value\r\nrd-expenditure-2023;3327800000000\r\n"),
    ],
)
def test_the_locale_of_a_spreadsheet_may_be_left_out(run, option, out):
    question = ("list", ARTICLE, "topic:funding", "figure:0..", "-c", "id,value")
    assert run(*question, *option.split()) == (0, "\ufeff" + out, "")
    assert run("list", *option.split(), *question[1:]) == (0, "\ufeff" + out, "")


def test_what_follows_two_hyphens_is_never_an_option(run):
    for terms in (("--excel",), ("--debug",), ("--json",)):
        told = f"innofacts: error: nothing found for {' '.join(terms)}\n"
        assert run("search", "--", *terms)[:2] == (1, "")
        assert run("search", "--", *terms).err.startswith(told)
    assert run("search", "-c", "id", "--", "--excel", "de").err == 'innofacts: no fact has "--excel"; showing "de"\n'
