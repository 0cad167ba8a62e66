"""What a run leaves behind whatever happens: an exit status, whole output or none, one message and no traceback."""

import os
import signal
import subprocess
import sys
from functools import cache, partial

import pytest
from conftest import PROGRAM, environment

from innofacts import cli, output
from innofacts.__main__ import main
from innofacts.factfiles.creation import is_watched

LIST = ("list", "-c", "id", "-n", "1")
FIRST_FACT = "id\ndeck-reshapes-landscape\n"
UNWRITTEN = "innofacts: error: standard output could not be written: {}\n  hint: -o FILE writes a file\n"
NO_SPACE, CLOSED = "No space left on device", "Bad file descriptor"


@pytest.fixture
def shell(tmp_path):
    """Return what runs a line of bash, in which `innofacts` is the program: its status, output and errors."""

    def shell(line: str, **more: str) -> tuple[int, str, str]:
        function = f'innofacts() {{ "{sys.executable}" -m innofacts "$@"; }}\n'
        command = ["bash", "-c", function + line]
        done = subprocess.run(
            command, capture_output=True, text=True, env=environment(**more), cwd=tmp_path, check=False
        )
        return done.returncode, done.stdout, done.stderr

    return shell


# --- standard output and standard error ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command", ["list", "list -c id -n 1", "show rd-exp -c figure", "list -f xlsx", "search patents"]
)
def test_a_full_disk_is_one_line_and_status_2(shell, command):
    assert shell(f"innofacts {command} > /dev/full") == (2, "", UNWRITTEN.format(NO_SPACE))


@pytest.mark.parametrize("command", ["list", "list -c id -n 1", "show rd-exp -c figure"])
def test_a_closed_output_is_one_line_and_status_2(shell, command):
    assert shell(f"innofacts {command} >&-") == (2, "", UNWRITTEN.format(CLOSED))


@pytest.mark.parametrize("command", ["--help", "--version", "list --help"])
@pytest.mark.parametrize(("where", "why"), [("> /dev/full", NO_SPACE), (">&-", CLOSED)])
def test_help_that_cannot_be_written_is_no_success(shell, command, where, why):
    told = f"innofacts: error: the output could not be written: {why}\n"
    assert shell(f"innofacts {command} {where}") == (2, "", told)


def test_a_closed_output_is_no_matter_where_a_file_is_written(shell, tmp_path):
    assert shell("innofacts list -c id -n 1 -o facts.csv >&-") == (0, "", "")
    assert (tmp_path / "facts.csv").read_text() == FIRST_FACT


@pytest.mark.parametrize("where", ["2>&-", "2> /dev/full"])
@pytest.mark.parametrize(
    ("command", "status", "out"),
    [
        ("list -c id -n 1", 0, FIRST_FACT),
        ("list -c id topic:nothing", 0, "id\n"),  # says so on standard error
        ("list -c nothing", 2, ""),
        ("", 2, ""),
    ],
)
def test_a_message_that_cannot_be_written_does_not_change_the_status(shell, where, command, status, out):
    assert shell(f"innofacts {command} {where}") == (status, out, "")


@pytest.mark.parametrize("command", ["proof -", "draft -", "embed -", "check --copy iol-2025-innovation=-"])
def test_a_closed_input_is_one_message_and_status_2(run, monkeypatch, command):
    monkeypatch.setattr(sys, "stdin", None)  # as Python has it for innofacts ... <&-
    told = "innofacts: error: <stdin>: this is closed\n  hint: send the text through a pipe, or name a file\n"
    status, out, err = run(*command.split())
    assert (status, out, err.replace("\ninnofacts: error: 1 report could not be read", "")) == (2, "", told)


def test_an_assistant_that_gives_no_input_is_told_so(run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    told = "innofacts: error: standard input is closed\n  hint: the program of the assistant starts this command\n"
    assert run("mcp") == (2, "", told)


def test_nobody_is_asked_whose_input_is_closed(monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    monkeypatch.setattr(output, "is_terminal", lambda: True)
    assert not is_watched()


def test_nothing_is_written_where_all_streams_are_closed(shell):
    assert shell("innofacts list <&- >&- 2>&-") == (2, "", "")


def test_head_ends_a_long_answer_silently(shell, many):
    line = f"innofacts list --facts {many} -c id,claim | head -1; echo ${{PIPESTATUS[0]}}"
    assert shell(line) == (0, "id,claim\n141\n", "")


def test_a_reader_that_goes_away_ends_every_format_silently(many):
    for form in ("csv", "json", "markdown", "table"):
        command = [*PROGRAM, "list", "--facts", str(many), "-f", form]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()) as process:
            process.stdout.read(1)
            process.stdout.close()
            assert (process.wait(), process.stderr.read()) == (141, b"")


def test_ctrl_c_is_silent_and_130(many):
    command = [*PROGRAM, "list", "--facts", str(many)]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509 - one thread only
    ) as process:  # else it would ignore the signal where the tests run in the background of a shell
        process.stdout.read(1)  # so it is in the midst of its answer, and waits for us to read on
        process.send_signal(signal.SIGINT)
        assert (process.wait(), process.stderr.read()) == (130, b"")


def test_ctrl_c_anywhere_else_too(run, monkeypatch):
    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "run", interrupted)
    assert run("check") == (130, "", "")


@pytest.fixture
def stream(monkeypatch):
    """Return what replaces a standard stream of this process by a file, perhaps one that takes nothing."""

    def replace(name: str, path: str, encoding: str = "utf-8"):
        made = open(path, "w", encoding=encoding, errors="backslashreplace")  # noqa: SIM115 - closed by who asks for it
        monkeypatch.setattr(sys, name, made)
        return made

    return replace


def test_within_a_process_it_is_all_the_same(stream, monkeypatch, capfdbinary, many):
    for command in (LIST, ("list", "--facts", str(many)), ("--version",), ("show", "rd-exp", "-c", "figure")):
        out = stream("stdout", "/dev/full")
        assert main(command) == 2
        out.close()
    out = stream("stdout", "/dev/null")
    for command, status in ((("list", "-c", "nothing"), 2), (("list", "topic:nothing"), 0)):
        err = stream("stderr", "/dev/full")
        assert main(command) == status
        err.close()
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(LIST) == 2
    for closed in (sys.stdout, sys.stderr, out):
        closed.close()
    assert capfdbinary.readouterr().out == b""


def test_a_pipe_without_a_reader_within_a_process(monkeypatch):
    ours, theirs = os.pipe()
    os.close(ours)
    with os.fdopen(theirs, "w") as out:
        monkeypatch.setattr(sys, "stdout", out)
        assert main(LIST) == 141


# --- what is wrong -------------------------------------------------------------------------------------------------


def test_nothing_found_is_1_and_says_what_may_be_meant(run):
    told = "nothing found for place:CH\n"
    told += '  hint: no fact has place:"CH"; did you mean "CN"?\n'
    assert run("search", "place:CH", "-c", "id") == (1, "", f"innofacts: error: {told}")


def test_an_empty_list_and_an_empty_export_are_no_failure(run):
    said = 'innofacts: nothing found for topic:fundnig\n  hint: no fact has topic:"fundnig"; did you mean "funding"?\n'
    assert run("list", "topic:fundnig", "-c", "id") == (0, "id\n", said)
    assert run("export", "topic:fundnig", "-c", "id") == (0, "id\n", said)


PROBLEM = """\
other.toml:13:1: unknown key "messure"
  13 | messure = "things"
     | ^
  hint: did you mean "measure"?
"""
COUNTED = "innofacts: 1 problem; the affected facts are left out, and --allow-problems continues without them\n"


def test_a_library_with_a_problem_gives_its_good_facts_names_the_problem_and_is_2(run, broken):
    told = f"innofacts: error: {broken}/{PROBLEM}{COUNTED}"
    assert run("list", "--facts", broken, "-c", "id") == (2, "id\ngood-fact\nother-fact\n", told)
    assert run("search", "sound", "--facts", broken, "-c", "id") == (2, "id\ngood-fact\nother-fact\n", told)
    assert run("show", "good", "--facts", broken, "-c", "claim") == (2, "Sound.\n", told)


def test_problems_that_are_allowed_are_warnings(run, broken):
    told = f"innofacts: warning: {broken}/{PROBLEM}"
    for command in ("list", "export"):
        assert run(command, "--facts", broken, "-c", "id", "--allow-problems") == (
            0,
            "id\ngood-fact\nother-fact\n",
            told,
        )


def test_export_refuses_a_library_with_a_problem_and_writes_nothing(run, broken, tmp_path):
    file = tmp_path / "facts.csv"
    refused = "so that nothing was written; --allow-problems writes it without the affected facts"
    told = f"innofacts: error: {broken}/{PROBLEM}innofacts: 1 problem, {refused}\n"
    assert run("export", "--facts", broken, "-o", file) == (2, "", told)
    assert not file.exists()
    file.write_text("old")
    assert run("export", "--facts", broken, "-o", file) == (2, "", told)
    assert file.read_text() == "old"


@pytest.mark.parametrize(
    ("command", "error"),
    [
        (("search", "torn"), 'innofacts: error: nothing found for torn\n  hint: no fact has "torn"\n'),
        (
            ("show", "bad-fact"),
            'innofacts: error: no fact has the id "bad-fact"\n  hint: innofacts search finds facts by their words\n',
        ),
    ],
)
def test_a_problem_that_may_be_why_nothing_is_found_is_reported_as_well(run, broken, command, error):
    status, out, err = run(*command, "--facts", broken)
    assert (status, out) == (2, "")
    assert err == f"innofacts: error: {broken}/{PROBLEM}{error}{COUNTED}"
    status, out, err = run(*command, "--facts", broken, "--allow-problems")
    assert (status, out) == (1 if command[0] == "search" else 2, "")
    assert err == f"innofacts: warning: {broken}/{PROBLEM}{error}"


def test_where_memory_is_short_that_is_no_mistake_of_ours(run, monkeypatch):
    def short(_):
        raise MemoryError  # as under ulimit -v

    monkeypatch.setattr(cli, "run", short)
    assert run("check") == (2, "", "innofacts: error: there is not enough memory\n")


def test_a_mistake_of_ours_is_one_message_too(run, monkeypatch):
    def mistaken(_):
        raise ZeroDivisionError("by \x1b[2J")

    monkeypatch.setattr(cli, "run", mistaken)
    told = """\
innofacts: error: this should not have happened: ZeroDivisionError: by \\x1b[2J
  hint: innofacts --debug ... shows where; please report it
"""
    assert run("check") == (2, "", told)


def test_an_error_of_the_system_names_the_file(run, monkeypatch):
    def failing(_):
        raise PermissionError(13, "Permission denied", "secret\n.toml")

    monkeypatch.setattr(cli, "run", failing)
    assert run("check") == (2, "", "innofacts: error: secret\\n.toml: Permission denied\n")


@pytest.mark.parametrize("arguments", [("--debug", "list", "-c", "x"), ("list", "-c", "x", "--debug")])
def test_debug_shows_where_an_error_came_from_and_then_the_error(run, arguments):
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith("Traceback (most recent call last):\n")
    assert '\ninnofacts: error: unknown column "x"\n' in err


def test_debug_after_two_hyphens_is_a_term(run):
    told = 'innofacts: error: nothing found for --debug\n  hint: no fact has "--debug"\n'
    assert run("search", "--", "--debug") == (1, "", told)


def test_the_arguments_of_the_process_are_the_default(program):
    assert program("show", "patent-app", "-c", "figure") == (0, "1,678,000 applications\n", "")


# --- the same bytes in every environment ---------------------------------------------------------------------------

ENVIRONMENTS = [
    *({"COLUMNS": columns} for columns in ("0", "-5", "abc", "10", "99999999999")),
    *({"TERM": term} for term in ("dumb", "", "xterm-256color")),
    *({"LANG": name, "LC_ALL": name} for name in ("C", "POSIX", "C.UTF-8", "")),
    *({"PYTHONIOENCODING": encoding} for encoding in ("ascii", "cp1252", "utf-16")),
    *({name: "1"} for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE")),
    {"NO_COLOR": "1", "FORCE_COLOR": "1", "COLUMNS": "1", "TERM": "dumb", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
]


def test_a_pipe_gets_the_same_bytes_in_every_environment(run, many):
    (many / "more.toml").write_text(
        '[source]\nid = "more"\ntype = "report"\npublisher = "Büro, 統計局"\n\n'
        '[[fact]]\nid = "wide"\nclaim = "≥ 5 – 中文, ümläut, 😀"\nfigure = "5 ± 0.2 %"\n',
        encoding="utf-8",
    )
    expected = run("search", "--facts", many, "wide").out
    assert "統計局" in expected
    command = [*PROGRAM, "search", "--facts", str(many), "wide"]
    for more in ENVIRONMENTS:
        done = subprocess.run(command, capture_output=True, env=environment(**more), check=False)
        assert (done.returncode, done.stdout.decode(), done.stderr) == (0, expected, b""), more


def test_help_in_a_pipe_is_the_same_whatever_the_terminal(program):
    assert program("list", "--help", COLUMNS="10") == program("list", "--help", COLUMNS="300")


@pytest.mark.slow
@pytest.mark.parametrize("form", ["csv", "json", "markdown", "table", "latex"])
def test_so_does_every_format(program, form):
    listed = cache(partial(program, "list", "-f", form))
    for more in ENVIRONMENTS:
        # FORCE_COLOR is there to colour the table of a pipe, and COLUMNS to lay it out; nothing else changes anything.
        meant = {"FORCE_COLOR": "1"} if more == {"FORCE_COLOR": "1"} else {}
        if form == "table" and "COLUMNS" in more:
            meant["COLUMNS"] = more["COLUMNS"]
        assert program("list", "-f", form, **more) == listed(**meant), more


@pytest.mark.slow
def test_no_environment_brings_a_traceback_to_an_error(program):
    for more in ENVIRONMENTS:
        status, out, err = program("search", "ümläut-中", **more)
        assert (status, out) == (1, "")
        plain = err.replace("\0", "").replace("\x1b[1;31m", "").replace("\x1b[0m", "")
        assert plain.startswith("innofacts: error: nothing found for ")


def test_arguments_that_are_no_text_are_no_trouble(tmp_path):
    commands = (
        b"search \xff",
        b"list topic:\xff",
        b"list --facts \xff",
        b"show \xff",
        b"list -c \xff",
        b"\xff",
        b"list -f \xff",
    )
    for arguments in [command.split() for command in commands]:
        done = subprocess.run([*PROGRAM, *arguments], capture_output=True, env=environment(), check=False)
        assert done.returncode == 2
        assert done.stdout == b""
        assert b"\\udcff" in done.stderr
        assert b"should not have happened" not in done.stderr
    name = os.fsencode(tmp_path) + b"/\xff.csv"
    done = subprocess.run([*PROGRAM, b"list", b"-c", b"id", b"-n", b"1", b"-o", name], env=environment(), check=False)
    assert done.returncode == 0
    with open(name) as file:
        assert file.read() == FIRST_FACT


LONG = "x" * 100_000


@pytest.mark.parametrize(
    "line",
    [
        ["search", LONG],
        ["search", f"topic:{LONG}", "y" * 100_000],
        ["search", f"{LONG}:x"],
        ["list", f"figure:{LONG}"],
        ["show", LONG],
        ["show", "x", LONG],
        ["compare", LONG],
        ["compare", "rd-expenditure-2023", LONG],
        ["cite", LONG],
        ["list", "-c", LONG],
        ["list", "-f", LONG],
        ["list", "-n", LONG],
        ["list", f"--{LONG}"],
        ["embed", "--check", "-", f"--{LONG}"],
        ["check", "--only", LONG],
        [LONG],
        ["--completion", LONG],
    ],
    ids=lambda line: " ".join(word[:10] for word in line),
)
def test_a_long_argument_is_quoted_by_its_beginning(run, line):
    result = run(*line)
    assert result.status in (1, 2)
    assert "xxx" in result.err
    assert len(result.err) < 2000
