"""Completion as a shell asks for it: which candidates there are, and nothing else, whatever happens."""

import re
import subprocess
from pathlib import Path

import pytest
from conftest import PROGRAM, environment
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from innofacts import completion, requests
from innofacts.__main__ import main
from innofacts.cli import COMMANDS
from innofacts.completion import MOST
from innofacts.errors import InnofactsError
from innofacts.formats import OF_FACTS, OF_MISTAKES
from innofacts.index import files, store
from innofacts.index.columns import COLUMNS
from innofacts.index.terms import FIELDS
from innofacts.showing import is_hazardous
from innofacts.views.pivot import ROW_DIMENSIONS
from innofacts.views.wide import ROWS_BY

LIBRARY = """
[source]
id = "office-2024"
type = "report"
publisher = "Office"
standing = "official"
fiscal_year = "07-01"

[[fact]]
id = "rail-length"
claim = "There are 48,000 km\\tof \\u001b[31mrailway\\u202e."
figure = "48000 km"
measure = "length"
place = "CN"
nature = "stock"
topics = ["railways"]

[[fact]]
id = "rail-share"
claim = "Two thirds of all lines are railways."
figure = "66 %"
place = "Belt and Road countries"
topics = ["railways", "shares", "$(reboot)", "-rf", "a:b", "`x`"]

[[series]]
id = "spending"
claim = "Spending on railways"
unit = "CNY"
values = { 2012 = "1.9 billion", "2012..2023" = "30 billion", "FY2022/23" = "3 billion", "early 1950s" = "2" }
"""
SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]*")


@pytest.fixture
def small(library, monkeypatch):
    """Return a small library, which INNOFACTS_PATH names."""
    folder = library(office=LIBRARY)
    monkeypatch.setenv("INNOFACTS_PATH", str(folder))
    return folder


@pytest.fixture
def complete(run):
    """Return what completes a line up to the cursor for a shell, by default one that shows no more than candidates."""

    def complete(line: str, shell: str = "bash") -> list[str]:
        status, out, err = run("--complete", shell, *line.split(" "))
        assert (status, err) == (0, "")
        assert out == "" or out.endswith("\n")
        return out.splitlines()

    return complete


# --- commands and options ------------------------------------------------------------------------------------------


def test_commands_come_first(complete):
    assert complete("") == [name for name, _ in COMMANDS]
    assert complete("s", "zsh") == [
        "search\tSearch facts by words, numbers and fields, best match first.",
        "show\tShow one fact: its figure, what the figure means, and its source.",
    ]
    assert complete("frob") == []
    assert complete("--debug com", "fish") == [f"compare\t{_about('compare')}"]


def _about(name: str) -> str:
    return next(command.about for command in requests.commands() if command.name == name)


def test_options_before_a_command(complete):
    assert complete("--", "fish") == [
        "--version\tShow the version and exit.",
        "--completion\tPrint the completion script for bash, zsh, fish or powershell.",
        "--no-pager\tWrite to the terminal without a pager.",
        "--debug\tShow the traceback of an error.",
        "--help\tShow this message and exit.",
    ]
    assert complete("--completion ") == ["bash", "zsh", "fish", "powershell"]
    assert complete("--completion=f") == ["--completion=fish"]


def test_options_of_a_command_with_what_they_do(complete):
    assert complete("list -", "zsh") == [
        '--facts\tA fact file or a folder of them, repeatable; "builtin" is the shipped library.',
        "-f\tOne of table, cards, csv, tsv, json, jsonl, markdown, html, latex, xlsx, svg, rst, asciidoc, jira, mediawiki, textile, org.",
        "--format\tOne of table, cards, csv, tsv, json, jsonl, markdown, html, latex, xlsx, svg, rst, asciidoc, jira, mediawiki, textile, org.",
        "--json\tShort for -f json.",
        "-o\tWrite to a file; its suffix chooses the format.",
        "--output\tWrite to a file; its suffix chooses the format.",
        "-c\tColumns to show, separated by commas.",
        "--columns\tColumns to show, separated by commas.",
        "-s\tSort by a column; -COLUMN sorts in descending order.",
        "--sort\tSort by a column; -COLUMN sorts in descending order.",
        "-n\tShow at most N rows; 0 shows all.",
        "--limit\tShow at most N rows; 0 shows all.",
        "--count\tShow each value of a column and how often it occurs.",
        "--possibly\tAlso show figures that may or may not be in the range, marked.",
        "--sql\tPrint the terms as a filter in SQL, for the Parquet file of export.",
        "--points\tShow each point of a series, oldest first, in any format.",
        "--round\tRound to that many digits, without overstating figures.",
        "--scale\tGive figures in thousand, million, billion or trillion.",
        "--style\tWrite figures and places as in a report: prose or plain.",
        "--size\tThe size of a chart in pixels, such as 1200x600.",
        "--no-header\tLeave out the header row.",
        "--color\tUse colour: auto, always or never.",
        "--excel\tCSV for a spreadsheet in English, German (de) or French (fr).",
        "--as-of\tOnly what was public by that day, such as 2024-03-01.",
        "--allow-problems\tContinue even if fact files have mistakes.",
        "--fresh\tCheck every fact file for changes, however many there are.",
        "--follow\tFollow links that lead out of their folder.",
        "--large\tAlso read fact files larger than 16 MiB.",
        "-h\tShow this message and exit.",
        "--help\tShow this message and exit.",
    ]


@pytest.mark.parametrize("name", [name for name, _ in COMMANDS])
def test_every_option_of_every_command_is_there_and_may_be_completed_alone(complete, name):
    command = next(command for command in requests.commands() if command.name == name)
    options = {option.name: option for option in requests.options_of(command)}
    assert complete(f"{name} -") == [s for option in command.options for s in options[option].spellings]


def test_an_option_is_not_offered_again_but_where_it_may_be(complete):
    assert complete("show --json --f") == ["--facts", "--format", "--follow"]
    assert complete("show --follow -f csv --facts . --f") == ["--facts"]
    assert complete("show -fcsv --f") == ["--facts", "--follow"]
    assert complete("show --format=csv --f") == ["--facts", "--follow"]


def test_what_an_option_takes_is_known_of_every_option():
    taking = {
        option.name
        for command in requests.commands()
        for option in requests.options_of(command)
        if option.takes != requests.FLAG
    }
    arguments = {command.argument for command in requests.commands() if command.argument}
    free = set(
        "as_of limit round_to size source_id source title author publisher published url language license".split()
    )
    free |= set("measure place unit claim within digits decimal fiscal_year sheet rows".split())
    free |= set("place_column period_column value_column measure_column".split())  # of a table that is not read here
    assert taking | arguments == {*completion._GIVERS, *completion._TABLES, *free}  # noqa: SLF001 - nobody else asks


# --- values of options ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("list -f js", ["json", "jsonl"]),
        ("list -fjs", ["-fjson", "-fjsonl"]),
        ("list --format js", ["json", "jsonl"]),
        ("list --scale m", ["million"]),
        ("show x --style p", ["plain", "prose"]),
        ("list --format=js", ["--format=json", "--format=jsonl"]),
        ("list --format=", [f"--format={form.name}" for form in OF_FACTS]),
        ("new a --type rep", ["report"]),
        ("draft a.txt --language ", ["en", "de", "fr", "es"]),
        ("draft a.txt -f ", ["toml", "csv", "tsv", "json", "jsonl"]),
        ("new a --standing o", ["official", "opinion"]),
        ("import a.csv --nature s", ["stock", "share"]),
        (
            "check --only un",
            ["unknown-key", "unit", "unknown-unit", "unknown-place", "unfinished", "unchecked", "unconfirmed"],
        ),
        ("check --only unit,unknown-p", ["unit,unknown-place"]),
        ("check --format=", [f"--format={form.name}" for form in OF_MISTAKES]),
        ("list --format", ["--format"]),
        ("export -f pa", ["parquet"]),
        ("list -f", ["-f"]),
        ("list -f=", []),
        ("list --json=", []),
        ("list --colours=", []),
        ("list -xjs", []),
        ("list -n ", []),
        ("list -n 5 --li", []),
        ("list -c fi", ["figure", "first_day", "file"]),
        ("list -c ", [column.name for column in COLUMNS]),
        ("list -c id,fi", ["id,figure", "id,first_day", "id,file"]),
        ("list -c id,figure,file,fi", ["id,figure,file,first_day"]),
        ("list -cid,fig", ["-cid,figure"]),
        ("list --columns=id,fig", ["--columns=id,figure"]),
        ("list -c id,nope,fi", []),
        ("list -c ,fi", []),
        ("list -c -fi", []),
        ("list -s -va", ["-value"]),
        ("list -s va", ["value"]),
        ("list -s -value,-fi", ["-value,-figure", "-value,-first_day", "-value,-file"]),
        ("list -s -value,fig", ["-value,figure"]),
        ("list -s --va", []),
        ("list -s-va", ["-s-value"]),
        ("list --sort=-va", ["--sort=-value"]),
        ("list --count to", ["topics"]),
        ("list --count id,", []),
        ("list --color ", ["auto", "always", "never"]),
        ("list --excel d", ["de"]),
        ("list --excel=", ["--excel=en", "--excel=de", "--excel=fr"]),
        ("list --excel de vint", ["vintage:"]),
        ("list --excel vint", ["vintage:"]),
        ("list --excel rail vint", ["vintage:"]),
        ("list --nope vint", ["vintage:"]),
        ("list --excel --col", ["--columns", "--color"]),
        ("compare --by p", ["place", "period"]),
        ("embed --markup m", ["markdown", "mdx"]),
        ("embed rep", ["/"]),
        ("cite -f p", ["pandoc"]),
        ("cite rail-l", ["rail-length"]),
        ("cite rail-length rail-", ["rail-share"]),
        ("cite --source off", ["office-2024"]),
        ("list -o ", ["/"]),
        ("list -o rep", ["/"]),
        ("list -orep", ["/-o"]),
        ("list --output=rep", ["/--output="]),
        ("list --facts ", ["builtin", "/"]),
        ("list --facts=b", ["--facts=builtin", "/--facts="]),
        ("list --facts ./b", ["/"]),
        ("frob --facts ", []),
        ("frob -", []),
    ],
)
def test_values_of_options(complete, small, line, expected):  # noqa: ARG001 - the library of the line
    assert complete(line) == expected


def test_values_of_options_are_those_that_the_commands_take(complete, small, run):  # noqa: ARG001 - likewise
    for dimension in complete("compare --by "):
        assert run("compare", "--by", dimension, "topic:railways").status == 0
    assert tuple(complete("compare --by ")) == ROW_DIMENSIONS
    assert sorted(complete("export --wide --by ")) == sorted(ROWS_BY)
    for colour in complete("list --color "):
        assert run("list", "--color", colour).status == 0
    for locale in complete("list --excel="):
        assert run("list", locale).status == 0


# --- values of the library -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("show ", ["rail-length", "rail-share", "spending@2012", "spending@2012..2023"]),
        ("show rail-l", ["rail-length"]),
        ("show spending@", ["spending@2012", "spending@2012..2023"]),
        ("show Rail", []),
        ("show ä", []),
        ("show rail*", []),
        ("show rail-length --he", ["--help"]),
        ("show rail-length rail", []),
        ("show -f csv rail-l", ["rail-length"]),
        ("show --json rail-l", ["rail-length"]),
        ("show -- rail-l", ["rail-length"]),
        ("show -- -", []),
        ("compare rail-share ra", ["rail-length"]),
        ("compare rail-share rail-length ra", []),
        ("compare --in ", ["CNY"]),
        ("compare --by place topic:ra", ["topic:railways"]),
        ("list --count unit topic:", ["topic:railways", "topic:shares"]),
        ("search topic:ra", ["topic:railways"]),
        ("search TOPIC:ra", ["TOPIC:railways"]),
        ("search not:topic:ra", ["not:topic:railways"]),
        ("search NOT:topic:ra", ["NOT:topic:railways"]),
        ("search place:", ["place:CN"]),
        ("search measure:", ["measure:length"]),
        ("search unit:", ["unit:CNY", "unit:km"]),
        ("search source:", ["source:office-2024"]),
        ("search standing:", ["standing:official"]),
        ("search nature:", ["nature:stock"]),
        ("search id:rail-", ["id:rail-length", "id:rail-share"]),
        ("search not:id:rail-l", ["not:id:rail-length"]),
        ("search replaced:", ["replaced:no", "replaced:yes"]),
        ("search not:replaced:n", ["not:replaced:no"]),
        ("search period:", []),
        ("search figure:", []),
        ("search nope:", []),
        ("search not:not:", []),
        ("search topic:-", []),
        ("search topic:$", []),
        ("search topic:a", []),
        ("search s", ["source:", "standing:", "says:", "share", "shares", "spending"]),
        ("search not:s", ["not:source:", "not:standing:", "not:says:", "not:share", "not:shares", "not:spending"]),
        ("search ", [*(f"{field.name}:" for field in FIELDS), "not:"]),
        ("search not:", [f"not:{field.name}:" for field in FIELDS]),
        ("search n", ["nature:", "not:"]),
        ("search rail length topic:", ["topic:railways", "topic:shares"]),
        ("export -- topic:ra", ["topic:railways"]),
    ],
)
def test_values_of_the_library(complete, small, line, expected):  # noqa: ARG001 - the library of the line
    assert complete(line) == expected


def test_after_the_only_id_come_options(complete, small):  # noqa: ARG001 - the library of the line
    assert complete("show rail-length ") == complete("show rail-length -")


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_what_a_candidate_is_shows_no_control_character(complete, small, shell):  # noqa: ARG001 - likewise
    assert complete("show rail", shell) == [
        "rail-length\tThere are 48,000 km\\tof \\x1b[31mrailway\\u202e.",
        "rail-share\tTwo thirds of all lines are railways.",
    ]
    assert complete("list topic:", shell) == ["topic:railways\t2 facts", "topic:shares\t1 fact"]
    assert complete("list to", shell) == ["topic:\tas in topic:patents"]
    assert complete("search rai", shell) == ["rail", "railways"]
    assert complete("list -c cl", shell) == ["claim\tthe claim, in the words of the library"]
    assert complete("list -f json", shell) == ["json\tan array of objects", "jsonl\tJSON Lines, one object per line"]


def test_a_long_claim_is_cut(complete, library):
    folder = library(long=LIBRARY.replace("Two thirds", "Two " + "very " * 100 + "long thirds"))
    assert complete(f"show --facts {folder} rail-s", "zsh") == ["rail-share\tTwo " + "very " * 39 + "v"]


# --- words as they are typed ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("plain", "plain"),
        ("my\\ lib", "my lib"),
        ("'my lib'", "my lib"),
        ("'my \\lib", "my \\lib"),
        ('"my \\lib', "my \\lib"),
        ('"my \\"lib\\" \\$x \\\\', 'my "lib" $x \\'),
        ("it\\'s", "it's"),
        ("'it'\\''s'", "it's"),
        ('"it\'s"', "it's"),
        ("'say \"x\"'", 'say "x"'),
        ("end\\", "end"),
        ('"end\\', "end"),
        ("$HOME/x", "$HOME/x"),
        ("~/x", "/home/x/x"),
        ("'~/x'", "~/x"),
        ("a~/x", "a~/x"),
        ("", ""),
    ],
)
def test_a_word_loses_its_quotes(monkeypatch, typed, word):
    monkeypatch.setenv("HOME", "/home/x")
    assert completion.unquoted(typed) == word


@pytest.mark.parametrize("word", ["'topic:ra", '"topic:ra', "topic:'ra", 'topic:"ra', "topic\\:ra", 'to"pic:"ra'])
def test_a_quoted_word_is_completed(complete, small, word):  # noqa: ARG001 - the library of the line
    assert complete(f"search {word}") == ["topic:railways"]


def test_a_phrase_is_no_value(complete, small):  # noqa: ARG001 - the library of the line
    assert complete("search 'topic:\"ra") == []


# --- which library -------------------------------------------------------------------------------------------------


def test_the_shipped_library_is_completed_by_default(complete, small, run):
    named = ["rail-length", "rail-share"]
    assert complete("show rail-") == named
    assert complete("show --facts builtin rail-") == []
    assert complete(f"show --facts {small} --facts=builtin rail-") == named
    assert complete(f"show --facts={small}/office.toml rail-") == named
    shown = run("list", "--facts", "builtin", "-c", "id", "id:rd-exp").out.splitlines()[1:]
    assert complete("show --facts builtin rd-exp") == sorted(shown)


def test_another_folder_and_the_home_folder(complete, small, monkeypatch):
    monkeypatch.delenv("INNOFACTS_PATH")
    monkeypatch.chdir(small.parent)
    monkeypatch.setenv("HOME", str(small.parent))
    assert complete("show --facts library rail-l") == ["rail-length"]
    assert complete("show --facts ~/library rail-l") == ["rail-length"]


def test_links_that_leave_their_folder_are_followed_where_the_line_says_so(complete, small, tmp_path):
    outer = tmp_path / "outer"
    outer.mkdir()
    (outer / "link.toml").symlink_to(small / "office.toml")
    assert complete(f"show --facts {outer} rail-l") == []
    assert complete(f"show --facts {outer} --follow rail-l") == ["rail-length"]


def test_what_was_edited_is_offered_at_once(complete, small):
    assert complete("show rail-l") == ["rail-length"]
    (small / "office.toml").write_text(LIBRARY.replace("rail-length", "rail-lines"))
    assert complete("show rail-l") == ["rail-lines"]
    (small / "office.toml").unlink()
    assert complete("show rail-l") == []


# So many bytes that completion does not read the library itself.
LARGE = f"{LIBRARY}# {'x' * 600_000}\n"


def test_a_large_library_is_asked_as_the_last_lookup_left_it(complete, small, run):
    (small / "office.toml").write_text(LARGE)
    assert complete("show rail-l") == []  # nothing was built
    run("list")
    assert complete("show rail-l") == ["rail-length"]
    (small / "office.toml").write_text(LARGE.replace("rail-length", "rail-lines"))
    assert complete("show rail-l") == ["rail-length"]


def test_a_library_with_problems_offers_its_good_facts(complete, broken):
    assert complete(f"show --facts {broken} ") == ["good-fact", "other-fact"]


def test_without_a_library_there_is_what_the_program_knows(complete, tmp_path):
    assert complete("show --facts nowhere rail") == []
    assert complete(f"show --facts {tmp_path} rail") == []
    assert complete("search --facts nowhere to") == ["topic:"]
    (tmp_path / "torn.toml").write_bytes(b"\xff\x00[[[")
    assert complete(f"search --facts {tmp_path} to") == ["topic:"]


def test_without_a_cache_only_a_small_library_is_read(complete, small, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null")
    assert complete("show rail-l") == ["rail-length"]
    (small / "office.toml").write_text(LARGE)
    assert complete("show rail-l") == []


@pytest.mark.parametrize(("text", "found"), [(LIBRARY, ["rail-length"]), (LARGE, [])], ids=["small", "large"])
def test_an_index_that_is_damaged_is_no_matter(complete, small, run, text, found):
    (small / "office.toml").write_text(text)
    run("list")
    for path in Path(store.cache_folder()).glob("*.sqlite"):
        data = path.read_bytes()
        path.write_bytes(data[:4096] + b"x" * len(data[4096:]))
    assert complete("show rail-l") == found


# --- very many -----------------------------------------------------------------------------------------------------


def test_of_very_many_ids_the_first_and_the_very_last_are_offered(complete, library):
    ids = [f"fact-{n:04}" for n in range(MOST + 100)]
    facts = "".join(f'[[fact]]\nid = "{id_}"\nclaim = "C."\n' for id_ in ids)
    folder = library(many=f'[source]\nid = "many"\ntype = "report"\npublisher = "P"\n{facts}')
    assert complete(f"show --facts {folder} f") == [*ids[: MOST - 1], ids[-1]]
    assert complete(f"compare --facts {folder} {ids[0]} {ids[-1]} f") == [*ids[1:MOST], ids[-2]]
    assert complete(f"show --facts {folder} {ids[2]}") == [ids[2]]


# --- the scripts of the shells -------------------------------------------------------------------------------------


@pytest.mark.parametrize("shell", completion.SHELLS)
def test_what_a_shell_must_read_is_printed_as_it_is(run, shell):
    script = Path(completion.__file__).parent / "shells" / f"innofacts.{shell}"
    assert run("--completion", shell) == (0, script.read_text(encoding="utf-8"), "")


# --- whatever happens ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("arguments", [(), ("tcsh", "li"), ("", "li"), ("BASH", "li"), ("--help",), ("bash", "x", "y")])
def test_an_unknown_shell_or_command_has_no_candidates(run, arguments):
    assert run("--complete", *arguments) == (0, "", "")


def test_a_question_without_a_word_is_about_the_first(run, complete):
    assert run("--complete", "bash").out.splitlines() == complete("")


def test_a_mistake_of_ours_is_silent(complete, small, monkeypatch):  # noqa: ARG001 - the library of the line
    def fail(*_, **__):
        raise InnofactsError("no")

    monkeypatch.setattr(files, "is_small", fail)
    assert complete("show r") == []
    assert complete("search to") == ["topic:"]


def test_a_shell_that_has_enough_is_no_matter(run, monkeypatch):
    def enough(*_):
        raise BrokenPipeError

    with monkeypatch.context() as patch:
        patch.setattr(completion.os, "write", enough)
        assert run("--complete", "bash", "li") == (0, "", "")


@pytest.mark.parametrize("where", ["> /dev/full", ">&-", "2>&-", "<&- >&- 2>&-", "| true"])
def test_a_shell_that_does_not_listen_is_no_matter(where):
    line = f'"$@" --complete zsh list -c "" {where}; exit "${{PIPESTATUS[0]}}"'
    done = subprocess.run(["bash", "-c", line, "-", *PROGRAM], capture_output=True, env=environment(), check=False)
    assert (done.returncode, done.stderr) == (0, b"")


# --- safety --------------------------------------------------------------------------------------------------------

TEXTS = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"], exclude_characters="\0"),
        st.sampled_from("\x1b$`;|&<>(){}*?~!#'\"\\ \n\t:=,@-._/aZ9"),
    ),
    min_size=1,
    max_size=6,
)
BEGINNINGS = ("show", "search", "search not:", "list topic:", "list id:", "list place:", "compare --in")
BEGINNINGS += (
    "list -c",
    "list -c id,",
    "list -s",
    "list -s -id,-",
    "list -f",
    "list --format=",
    "list --facts",
    "list",
)
# What may stand before a value in a word: an option, a field, columns.
HEAD = re.compile(r"(--[a-z]+=|-[a-z])?|(not:)?[a-z]+:|(-?[a-z_]+,)*-?", re.IGNORECASE)


def is_fit(candidate: str) -> bool:
    """Return whether a candidate is an option, a field, or a value that is safe after what may stand before one."""
    if re.fullmatch(r"--?[a-z-]+|(not:)?[a-z]+:|/(--[a-z]+=|-[a-z])?", candidate, re.IGNORECASE):
        return True
    ends = [end for end in range(len(candidate)) if HEAD.fullmatch(candidate, 0, end)]
    return any(SAFE.fullmatch(candidate, end) for end in ends)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.tuples(TEXTS, TEXTS, TEXTS, TEXTS), beginning=st.sampled_from(BEGINNINGS), word=st.just("") | TEXTS)
def test_nothing_unsafe_gets_onto_a_command_line(tmp_path, capfdbinary, texts, beginning, word):
    escaped = ("".join(map("\\U{:08X}".format, map(ord, text))) for text in texts)
    claim, topic, place, noun = (f'"{text}"' for text in escaped)
    path = tmp_path / "nasty.toml"
    path.write_text(
        '[source]\nid = "s"\ntype = "report"\npublisher = "P"\n'
        f'[[fact]]\nid = "a"\nclaim = {claim}\n[[fact]]\nid = "b"\nclaim = "B"\ntopics = [{topic}]\n'
        f'[[fact]]\nid = "c"\nclaim = "C"\nplace = {place}\n'
        f'[[series]]\nid = "d"\nclaim = "D"\nunit = {noun}\nvalues = {{ 2012 = "1" }}\n',
        encoding="utf-8",
    )
    command, *before = beginning.split(" ")
    last = before.pop() if before and not before[-1][1:].isalpha() else ""
    words = [command, "--facts", str(path), *before, last + word]
    assert main(["--complete", "zsh", *words]) == 0
    out, err = capfdbinary.readouterr()
    assert err == b""
    for line in out.decode().removesuffix("\n").split("\n") if out else ():
        candidate, _, about = line.partition("\t")
        assert is_fit(candidate)
        assert not any(map(is_hazardous, about))


def test_the_property_itself_can_fail():
    fit = (
        "a",
        "2012..x@y_z",
        "--facts",
        "-c",
        "topic:a",
        "not:topic:a-b",
        "not:",
        "id,figure",
        "-id,-a",
        "--format=a",
        "-fa",
        "/",
    )
    unfit = (
        "",
        "a b",
        "-",
        ".",
        "a;",
        "$(a)",
        "a\n",
        "a:b:c",
        "topic:-a",
        "topic:a;",
        "--format=-a",
        "é",
        "a'",
        "topic: a",
        "not:x:y:",
    )
    assert [candidate for candidate in fit if not is_fit(candidate)] == []
    assert [candidate for candidate in unfit if is_fit(candidate)] == []
