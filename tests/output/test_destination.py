"""Where a table goes: files that are whole or not there, terminals that nothing acts upon, colour where wanted."""

import errno
import fcntl
import io
import json
import os
import pty
import re
import stat
import subprocess
import threading
import time
from pathlib import Path

import pytest
from cases import cases
from conftest import ARTICLE, ARTICLE_FILE, PROGRAM, environment

from innofacts import output
from innofacts.datasets import DATASETS
from innofacts.formats import OF_FACTS
from innofacts.output import destination, files
from innofacts.reports.citing import STYLES
from innofacts.table import Column, Table

LIST = ("list", "-c", "id", "-n", "1")
FIRST_FACT = "id\ndeck-reshapes-landscape\n"


def names_in(folder: Path) -> list[str]:
    """Return what is in a folder, so that nothing left over goes unseen."""
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def folder(tmp_path) -> Path:
    """Return an empty folder."""
    made = tmp_path / "out"
    made.mkdir()
    return made


@pytest.fixture(params=["a file without a name", "a file with a name"])
def temporary(request, monkeypatch) -> str:
    """Let the system have files without a name, as Linux, or have none, as others."""
    if request.param == "a file with a name":
        monkeypatch.setattr(files, "_CAN_NAME", False)
    return request.param


# --- files ---------------------------------------------------------------------------------------------------------


def test_a_file_holds_what_a_pipe_would_get(run, folder):
    assert run(*LIST, "-o", folder / "facts.csv") == (0, "", "")
    assert (folder / "facts.csv").read_text() == FIRST_FACT
    assert names_in(folder) == ["facts.csv"]


@pytest.mark.parametrize("suffix", ["csv", "json", "md", "xlsx", "html", "tex"])
def test_writing_again_gives_the_same_bytes(run, folder, suffix):
    file = folder / f"facts.{suffix}"
    run("export", "-o", file)
    first = file.read_bytes()
    run("export", "-o", file)
    assert file.read_bytes() == first
    assert len(first) > 1000


def test_a_suffix_in_any_case_implies_the_format(run, folder):
    run(*LIST, "-o", folder / "FACTS.JSON")
    assert (folder / "FACTS.JSON").read_text() == '[\n  {"id": "deck-reshapes-landscape"}\n]\n'


def test_a_named_format_goes_before_the_suffix(run, folder):
    run(*LIST, "-o", folder / "facts.txt", "-f", "jsonl")
    assert (folder / "facts.txt").read_text() == '{"id": "deck-reshapes-landscape"}\n'
    run(*LIST, "-o", folder / "facts.csv", "--json")
    assert (folder / "facts.csv").read_text() == '[\n  {"id": "deck-reshapes-landscape"}\n]\n'
    run(*LIST, "-o", folder / "sheet", "--excel")
    assert (folder / "sheet").read_bytes() == b"\xef\xbb\xbfid\r\ndeck-reshapes-landscape\r\n"


def test_a_suffix_that_names_no_format_is_refused(run, folder):
    suffixes = " ".join(form.suffixes[0] for form in OF_FACTS if form.suffixes)
    assert suffixes.startswith(".csv .tsv .json .jsonl .md .html .tex .xlsx")
    told = f"{folder}/facts.foo: the suffix does not say which format\n  hint: choose the format with -f, or use one of {suffixes}\n"
    assert run(*LIST, "-o", folder / "facts.foo") == (2, "", f"innofacts: error: {told}")
    told = told.replace(".foo", ".PDF").replace("choose the format with -f, or use", "PDF is not written: use")
    told = told.replace(suffixes, f"{suffixes}, and a program that prints it")
    assert run(*LIST, "-o", folder / "facts.PDF") == (2, "", f"innofacts: error: {told}")
    assert names_in(folder) == []


def test_sources_are_written_by_cite(run, folder):
    cite, export, mistakes = destination.ELSEWHERE
    assert cite.names == tuple(style.name for style in STYLES)
    assert [export.names, export.suffixes] == [
        tuple(form.name for form in DATASETS),
        tuple(suffix for form in DATASETS for suffix in form.suffixes),
    ]
    assert (mistakes.names, mistakes.suffixes) == (("lines", "github", "sarif"), (".sarif",))
    error = "innofacts: error: bibtex is a format of cite\n  hint: innofacts cite -f bibtex writes the sources\n"
    assert run("export", "-f", "bibtex") == (2, "", error)
    told = f"innofacts cite -o {folder}/facts.bib writes the sources"
    assert run(*LIST, "-o", folder / "facts.bib").err.endswith(
        f"/facts.bib: the suffix does not say which format\n  hint: {told}\n"
    )


def test_data_sets_are_written_by_export(run, folder):
    told = "innofacts: error: parquet is a format of export\n  hint: innofacts export -f parquet writes the facts\n"
    assert run(*LIST, "-f", "parquet") == (2, "", told)
    told = f"innofacts export -o {folder}/facts.db writes the facts"
    assert run(*LIST, "-o", folder / "facts.db").err.endswith(f"\n  hint: {told}\n")


@pytest.mark.parametrize("name", ["-", "/dev/stdout", "/dev/fd/1"])
def test_standard_output_has_three_names(run, name):
    assert run(*LIST, "-o", name) == (0, FIRST_FACT, "")


def test_standard_output_by_name_does_not_replace_a_file_that_is_appended_to(folder):
    log = folder / "log.csv"
    log.write_text("before\n")
    command = [*PROGRAM, *LIST, "-o", "/dev/stdout"]
    with log.open("ab") as end:
        subprocess.run(command, stdout=end, env=environment(), check=True)
    assert log.read_text() == "before\n" + FIRST_FACT


def test_no_name_is_no_file(run):
    told = "innofacts: error: -o needs a value\n  hint: leave it out, or give it one\n"
    assert run(*LIST, "-o", "") == (2, "", told)


def test_no_answer_replaces_a_fact_file(run, folder):
    path = folder / "mine.TOML"
    path.write_text("mine")
    hint = "choose a different suffix; innofacts new, draft and import write fact files"
    told = f"innofacts: error: {path}: this is the name of a fact file, and nothing else is written there\n  hint: {hint}\n"
    for command in (
        (*LIST, "-f", "csv"),
        ("cite", "bri-joint-labs"),
        ("check", "--schema"),
        ("export", "-f", "sqlite"),
        ("export", "-f", "datapackage"),
    ):
        assert run(*command, "-o", path) == (2, "", told)
    assert path.read_text() == "mine"
    assert names_in(folder) == ["mine.TOML"]


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("missing/facts.csv", "No such file or directory"),
        ("folder.csv", "Is a directory"),
        ("facts.csv/", "Is a directory"),
        ("file/facts.csv", "Not a directory"),
        ("loop.csv", "Too many levels of symbolic links"),
        ("n" * 300 + ".csv", "File name too long"),
    ],
)
def test_a_path_that_cannot_be_written_is_named(run, folder, path, why):
    (folder / "folder.csv").mkdir()
    (folder / "file").touch()
    (folder / "loop.csv").symlink_to(folder / "loop.csv")
    before = names_in(folder)
    hint = f"  hint: make the folder {folder}/missing first\n" if path.startswith("missing") else ""
    told = f"innofacts: error: {folder}/{path}: could not be written: {why}\n{hint}"
    assert run(*LIST, "-o", f"{folder}/{path}", "-f", "csv") == (2, "", told)
    assert names_in(folder) == before


def test_the_name_of_a_file_cannot_play_on_the_terminal(run, folder):
    status, out, err = run(*LIST, "-o", folder / "no\x1b[2J" / "x.csv")
    assert (status, out) == (2, "")
    assert err == (
        f"innofacts: error: {folder}/no\\x1b[2J/x.csv: could not be written: No such file or directory\n"
        f"  hint: make the folder {folder}/no\\x1b[2J first\n"
    )


def test_a_name_as_long_as_the_file_system_allows_is_no_trouble(run, folder):
    name = "n" * 251 + ".csv"
    assert run(*LIST, "-o", folder / name).status == 0
    assert names_in(folder) == [name]


def test_a_file_that_may_not_be_written_is_left_alone(run, folder, monkeypatch):
    file = folder / "facts.csv"
    file.write_text("old")
    file.chmod(0o444)
    if os.geteuid() == 0:  # who may write everything
        monkeypatch.setattr(os, "access", lambda path, _: path != str(file))
    told = f"innofacts: error: {file}: could not be written: Permission denied\n"
    assert run(*LIST, "-o", file) == (2, "", told)
    assert file.read_text() == "old"


def test_a_link_stays_and_its_target_is_written(run, folder, tmp_path):
    target = tmp_path / "target.csv"
    target.write_text("old")
    (folder / "facts.csv").symlink_to(target)
    (folder / "new.csv").symlink_to(tmp_path / "later.csv")
    for name in ("facts.csv", "new.csv"):
        assert run(*LIST, "-o", folder / name).status == 0
        assert (folder / name).is_symlink()
    assert target.read_text() == (tmp_path / "later.csv").read_text() == FIRST_FACT


@pytest.mark.parametrize("mode", [0o640, 0o600, 0o666, 0o755])
def test_the_mode_of_a_file_is_kept(run, folder, mode):
    file = folder / "facts.csv"
    file.write_text("old")
    file.chmod(mode)
    run(*LIST, "-o", file)
    assert stat.S_IMODE(file.stat().st_mode) == mode
    assert file.read_text() == FIRST_FACT


@pytest.mark.skipif(os.geteuid() != 0, reason="only the superuser can give a file away")
def test_the_owner_of_a_file_is_kept(run, folder, monkeypatch):
    file = folder / "facts.csv"
    file.write_text("old")
    os.chown(file, 65534, 65534)
    run(*LIST, "-o", file)
    assert (file.stat().st_uid, file.stat().st_gid) == (65534, 65534)
    monkeypatch.setattr(os, "fchown", _raising(PermissionError(errno.EPERM, "no")))
    assert run(*LIST, "-o", file).status == 0  # a user who may not give it away writes it all the same
    assert file.read_text() == FIRST_FACT


@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
@pytest.mark.usefixtures("temporary")
def test_a_new_file_has_the_mode_that_the_umask_leaves(run, folder, umask, mode):
    before = os.umask(umask)
    try:
        run(*LIST, "-o", folder / "facts.csv")
    finally:
        os.umask(before)
    assert stat.S_IMODE((folder / "facts.csv").stat().st_mode) == mode


def test_a_fifo_is_written_to_and_stays(run, folder):
    fifo = folder / "facts.csv"
    os.mkfifo(fifo)
    got = []
    reader = threading.Thread(target=lambda: got.append(fifo.read_text()))
    reader.start()
    assert run(*LIST, "-o", fifo) == (0, "", "")
    reader.join()
    assert got == [FIRST_FACT]
    assert stat.S_ISFIFO(fifo.stat().st_mode)


def test_a_fifo_whose_reader_goes_away_ends_silently(run, folder, many):
    fifo = folder / "facts.csv"
    os.mkfifo(fifo)

    def look() -> None:
        with fifo.open("rb") as file:
            file.read(1)

    reader = threading.Thread(target=look)
    reader.start()
    assert run("list", "--facts", many, "-o", fifo) == (141, "", "")
    reader.join()


def test_a_device_is_written_to(run):
    assert run(*LIST, "-o", "/dev/null", "-f", "csv") == (0, "", "")
    told = "innofacts: error: /dev/full: could not be written: No space left on device\n"
    assert run(*LIST, "-o", "/dev/full", "-f", "csv") == (2, "", told)
    assert stat.S_ISCHR(os.stat("/dev/full").st_mode)


def _raising(error: BaseException):
    def raises(*_, **__):
        raise error

    return raises


STEPS = ("open", "fchmod", "write", "fsync", "link", "replace")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("old", [None, b"old"])
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
def test_writing_that_is_stopped_leaves_the_old_file_and_nothing_else(
    run, folder, monkeypatch, temporary, step, old, error
):
    file = folder / "facts.csv"
    if old is None:
        step = "fsync" if step == "fchmod" else step  # a new file has no mode to keep
    else:
        file.write_bytes(old)
    if temporary == "a file with a name":
        step = "replace" if step == "link" else step
    run(*LIST)  # the index is made before anything fails
    if step == "write":
        monkeypatch.setattr(files, "_write_pieces", _raising(error))
    elif step == "open":
        real = os.open
        monkeypatch.setattr(
            os,
            "open",
            lambda path, flags, *a: _raising(error)() if flags & os.O_WRONLY else real(path, flags, *a),
        )
    else:
        monkeypatch.setattr(os, step, _raising(error))
    status, out, err = run(*LIST, "-o", file)
    monkeypatch.undo()
    if isinstance(error, KeyboardInterrupt):
        assert (status, out, err) == (130, "", "")
    else:
        told = f"innofacts: error: {file}: could not be written: No space left on device\n"
        assert (status, out, err) == (2, "", told)
    assert names_in(folder) == ([] if old is None else ["facts.csv"])
    assert old is None or file.read_bytes() == old


def test_what_a_killed_run_left_an_hour_ago_is_removed(run, folder):
    for name, age in ((".innofacts-0123.tmp", 3700), (".innofacts-4567.tmp", 60), ("mine.tmp", 3700)):
        (folder / name).touch()
        os.utime(folder / name, (time.time() - age,) * 2)
    assert run(*LIST, "-o", folder / "facts.csv") == (0, "", "")
    assert names_in(folder) == [".innofacts-4567.tmp", "facts.csv", "mine.tmp"]


def test_the_complete_file_of_a_run_that_was_killed_before_it_had_its_place_is_removed_at_once(run, folder):
    for name in (".innofacts-0123.new", "mine.new"):
        (folder / name).write_text("new")
    assert run(*LIST, "-o", folder / "facts.csv") == (0, "", "")
    assert names_in(folder) == ["facts.csv", "mine.new"]
    with (folder / ".innofacts-4567.new").open("w") as other:
        fcntl.flock(other, fcntl.LOCK_EX)  # as a run that is still there holds it
        assert run(*LIST, "-o", folder / "facts.csv") == (0, "", "")
    assert names_in(folder) == [".innofacts-4567.new", "facts.csv", "mine.new"]


def test_a_disk_that_fills_up_while_writing_leaves_the_old_file(run, folder, many, request):
    file = folder / "facts.csv"
    file.write_bytes(b"old")
    run("list", "-n", "1", "--facts", many)  # the index is made before the disk is full
    request.getfixturevalue("little_room")
    status, _, err = run("list", "--facts", many, "-o", file)
    assert (status, err) == (2, f"innofacts: error: {file}: could not be written: File too large\n")
    assert file.read_bytes() == b"old"
    assert [name for name in names_in(folder) if name.startswith(".innofacts-")] == []


def test_a_file_that_cannot_be_removed_either_hides_nothing(run, folder, monkeypatch):
    monkeypatch.setattr(os, "fsync", _raising(OSError(errno.EIO, "Input/output error")))
    monkeypatch.setattr(os, "unlink", _raising(OSError(errno.EROFS, "Read-only file system")))
    status, _, err = run(*LIST, "-o", folder / "facts.csv")
    assert (status, err) == (
        2,
        f"innofacts: error: {folder}/facts.csv: could not be written: Input/output error\n",
    )


def test_a_question_that_cannot_be_answered_leaves_the_old_file(run, folder):
    file = folder / "facts.csv"
    file.write_text("old")
    for question in (("list", "-c", "nope"), ("search", "zzzz"), ("show", "zzzz"), ("list", "foo:bar")):
        assert run(*question, "-o", file).status in (1, 2)
        assert file.read_text() == "old"
        assert names_in(folder) == ["facts.csv"]


@pytest.mark.slow
def test_a_run_that_is_killed_leaves_the_old_or_the_new_file(folder, many):
    file = folder / "facts.csv"
    command = [*PROGRAM, "list", "--facts", str(many), "-o", str(file)]
    subprocess.run(command, env=environment(), check=True)
    new = file.read_bytes()
    for moment in range(30):
        file.write_bytes(b"old")
        with subprocess.Popen(command, env=environment()) as process:
            try:
                process.wait(timeout=0.05 + moment / 500)
            except subprocess.TimeoutExpired:
                process.kill()
        assert file.read_bytes() in (b"old", new)


# --- options that do not agree -------------------------------------------------------------------------------------

NAMES = ", ".join(form.name for form in OF_FACTS)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ("-f jso", f'unknown format "jso"\n  hint: did you mean "json" or "jsonl"? the formats are {NAMES}'),
        ("-f exel", f'unknown format "exel"\n  hint: did you mean "xlsx"? the formats are {NAMES}'),
        ("-f md", f'unknown format "md"\n  hint: did you mean "markdown"? the formats are {NAMES}'),
        ("-f \x1b[2J", f'unknown format "\\x1b[2J"\n  hint: the formats are {NAMES}'),
        ("--excel=es", 'unknown locale "es"\n  hint: --excel takes en, de, fr'),
        ("--excel -f json", "--excel is for CSV, not for json\n  hint: leave it out, or write -f csv"),
        ("--excel -o x.md", "--excel is for CSV, not for markdown\n  hint: leave it out, or write -f csv"),
        ("--color=sometimes", '--color does not take "sometimes"\n  hint: it takes auto, always or never'),
        ("--json -f csv", "--json and -f csv name two formats\n  hint: remove one of them"),
    ],
)
def test_options_that_are_wrong_or_do_not_agree_are_one_message(run, options, told):
    assert run("list", *options.split(" ")) == (2, "", f"innofacts: error: {told}\n")


# --- colour --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("option", "variables", "where", "coloured"),
    [
        ("", "", "terminal", True),
        ("", "", "program", False),
        ("", "TERM=dumb", "terminal", False),
        ("", "NO_COLOR=1", "terminal", False),
        ("", "NO_COLOR=", "terminal", True),
        ("", "FORCE_COLOR=1", "program", True),
        ("", "FORCE_COLOR=1 TERM=dumb", "program", True),
        ("", "FORCE_COLOR=1 NO_COLOR=1", "terminal", False),
        ("", "CLICOLOR_FORCE=1", "program", False),
        ("", "CLICOLOR=0", "terminal", True),
        ("always", "", "program", True),
        ("always", "NO_COLOR=1 TERM=dumb", "program", True),
        ("never", "", "terminal", False),
        ("never", "FORCE_COLOR=1", "terminal", False),
    ],
)
def test_colour_is_where_it_is_wanted(request, option, variables, where, coloured):
    line = ["list", "topic:cooperation", ARTICLE, "-f", "table", *(["--color", option] if option else [])]
    more = dict(variable.split("=") for variable in variables.split())
    status, out, err = request.getfixturevalue(where)(*line, **more)
    assert (status, err) == (0, "")
    assert ("\x1b[" in out) == coloured


def test_only_a_table_is_ever_coloured(run, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    for form in ("csv", "json", "markdown", "html", "latex", "org"):
        assert "\x1b" not in run("list", "-f", form, "--color", "always").out


def test_a_file_has_colour_only_where_the_option_says_so(run, folder, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    run("list", "-f", "table", "-o", folder / "plain.txt")
    assert b"\x1b" not in (folder / "plain.txt").read_bytes()
    run("list", "-f", "table", "-o", folder / "coloured.txt", "--color", "always")
    assert b"\x1b" in (folder / "coloured.txt").read_bytes()


def test_a_table_in_a_pipe_is_as_wide_as_it_must_be_or_as_columns_says(run, monkeypatch):
    lines = run("list", "--facts", ARTICLE_FILE, "-f", "table").out.splitlines()
    assert len(lines) == 2 + 58
    assert max(map(len, lines)) > 200
    assert all(line == line.rstrip() for line in lines)
    csv = run("list", "--facts", ARTICLE_FILE)
    monkeypatch.setenv("COLUMNS", "60")
    narrow = run("list", "--facts", ARTICLE_FILE, "-f", "table").out.splitlines()
    assert max(map(len, narrow)) == 60
    assert run("list", "--facts", ARTICLE_FILE) == csv
    monkeypatch.setenv("COLUMNS", "many")
    assert run("list", "--facts", ARTICLE_FILE, "-f", "table").out.splitlines() == lines


# --- on a terminal -------------------------------------------------------------------------------------------------


REPLACED = (
    "innofacts: rd-expenditure-2023 (preliminary) was replaced by rd-cn-2023-final: 3,335.71 billion CNY, final since 2"
    " October 2024, 210 days before iol-2025-innovation appeared\n"
)


def test_a_terminal_gets_a_table_of_its_width(terminal):
    assert terminal("list", ARTICLE, "topic:funding", "figure:0..", "-c", "id,figure,by,standing", NO_COLOR="1") == (
        0,
        """\
ID                                FIGURE  BY       STANDING
───────────────────────────────────────────────────────────
rd-expenditure-2023  3,327.8 billion CNY  Yan Cui  opinion
""",
        REPLACED,
    )
    assert terminal("list", ARTICLE, "topic:funding", "figure:0..", columns=40, NO_COLOR="1") == (
        0,
        """\
rd-expenditure-2023  3,327.8 billion CNY
  China spent 3,327.8 billion yuan on
  research and experimental development
  in 2023. · 2023 · Yan Cui · opinion
""",
        REPLACED,
    )


def test_the_matches_of_a_search_are_highlighted(terminal):
    status, out, err = terminal("search", ARTICLE, "patents", "-c", "id,claim", columns=120)
    assert (status, err) == (0, "")
    assert "applications for \x1b[1;31minvention patents\x1b[0m were filed" in out
    assert out.startswith("\x1b[2mID\x1b[0m                        \x1b[2mCLAIM\x1b[0m\n")


def test_a_long_answer_is_cut_on_a_terminal_and_that_is_said(terminal, many):
    status, out, err = terminal("list", "--facts", many, "-c", "id")
    assert (status, err) == (0, "innofacts: 20 of 641; -n 0 for all\n")
    assert out.count("fact-") == 20
    status, out, err = terminal("list", "--facts", many, "-c", "id", "-n", "0")
    assert (status, err) == (0, "")
    assert out.count("fact-") == 641


@cases(
    ("arguments", "shown", "said"),
    [
        (("list",), 20, "innofacts: 20 of 641; -n 0 for all\n"),
        (("list", "-f", "csv", "--no-header"), 20, "innofacts: 20 of 641; -n 0 for all\n"),
        (("list", "-f", "jsonl"), 20, "innofacts: 20 of 641; -n 0 for all\n"),
        (("search", "claim"), 20, "innofacts: 20 of 641; -n 0 for all\n"),
        (("list", "-n", "5"), 5, ""),  # nobody who asks for five must be told that there are more
        (("list", "-n", "641"), 641, ""),
        (("list", "-n", "99999999999999999999999"), 641, ""),
        (("list", "figure:..20"), 20, ""),
        (("export",), 641, ""),
        (("export", "-n", "7"), 7, ""),
    ],
)
@pytest.mark.usefixtures("on_terminal")
def test_how_many_rows_a_terminal_shows(run, many, arguments, shown, said):
    status, out, err = run(*arguments, "--facts", many)
    assert (status, err) == (0, said)
    assert sum(f"Claim {n} of" in out for n in range(1, 642)) == shown


@cases("arguments", [("list",), ("search", "claim"), ("export",), ("list", "-f", "table")])
def test_a_pipe_always_gets_all(run, many, arguments):
    status, out, err = run(*arguments, "--facts", many)
    assert (status, err) == (0, "")
    assert out.count("Claim ") == 641


@pytest.mark.usefixtures("on_terminal")
def test_no_id_and_no_figure_is_cut_at_any_width(run, monkeypatch):
    facts = json.loads(run("list", "--facts", ARTICLE_FILE, "--json", "-n", "0").out)
    assert len(facts) == 58
    for width in range(40, 201, 5):
        monkeypatch.setenv("COLUMNS", str(width))
        lines = run("list", "--facts", ARTICLE_FILE, "-n", "0").out.splitlines()
        words = {word for line in lines for word in line.split()}
        assert {fact["id"] for fact in facts} <= words
        for figure in (fact["figure"] for fact in facts):
            assert figure is None or any(figure in line for line in lines), (width, figure)
        assert max(map(len, lines)) <= width


@pytest.mark.parametrize(
    ("columns", "width"),
    [
        ("0", 80),
        ("-5", 80),
        ("abc", 80),
        ("", 80),
        ("99999999999", 80),
        ("10001", 80),
        ("²", 80),
        ("120", 120),
        ("44", 44),
    ],
)
def test_a_width_that_makes_no_sense_is_not_believed(terminal, columns, width):
    lines = terminal("list", columns=80, COLUMNS=columns, NO_COLOR="1").out.splitlines()
    assert width - 25 < max(map(len, lines)) <= width


def test_a_terminal_of_no_width_is_80_wide(terminal):
    assert 55 < max(map(len, terminal("list", columns=0, NO_COLOR="1").out.splitlines())) <= 80


@pytest.mark.usefixtures("on_terminal")
def test_a_terminal_of_unknown_width_is_80_wide(run, monkeypatch):
    monkeypatch.delenv("COLUMNS")
    assert 55 < max(map(len, run("list").out.splitlines())) <= 80


def test_help_on_a_terminal_is_as_wide_as_it_up_to_100(terminal):
    for columns, width in ((60, 60), (80, 80), (200, 100)):
        assert width - 20 < max(map(len, terminal("list", "--help", columns=columns).out.splitlines())) <= width


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1"])
def test_a_terminal_without_unicode_gets_plain_rules_and_signs(terminal, library, encoding):
    facts = library(
        office='[source]\nid = "office"\ntype = "report"\npublisher = "Office"\n\n'
        '[[fact]]\nid = "share"\nclaim = "A share – of all: Büro 中."\nfigure = "5 ± 0.2 %"\n'
    )
    asked = ("list", "--facts", facts, "-c", "id,claim,figure")
    more = {"NO_COLOR": "1", "PYTHONIOENCODING": encoding}
    status, out, err = terminal(*asked, **more)
    assert (status, err) == (0, "")
    assert out.splitlines()[1].strip("-") == ""
    assert "5 +- 0.2 %" in out
    assert "A share - of all: B" in out
    assert "\\u4e2d" in out
    assert json.loads(terminal(*asked, "--json", **more).out) == [
        {"id": "share", "claim": "A share – of all: Büro 中.", "figure": "5 ± 0.2 %"}
    ]


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("table", "CLAIM\n---------\n\\u4e2d - B\\xfcro\n"),
        ("csv", "claim\n\\u4e2d - B\\xfcro\n"),
        ("jsonl", '{"claim": "\\u4e2d \\u2013 B\\u00fcro"}\n'),
    ],
)
def test_a_character_that_an_ascii_terminal_does_not_have_is_an_escape(terminal, library, form, shown):
    facts = library(
        o='[source]\nid = "o"\ntype = "report"\npublisher = "O"\n\n[[fact]]\nid = "x"\nclaim = "中 – Büro"\n'
    )
    more = {"PYTHONIOENCODING": "ascii", "NO_COLOR": "1"}
    assert terminal("list", "--facts", facts, "-c", "claim", "-f", form, **more) == (0, shown, "")


def test_json_on_a_poor_terminal_escapes_what_is_beyond_16_bits_in_pairs(terminal, library):
    facts = library(
        office='[source]\nid = "office"\ntype = "report"\npublisher = "O"\n\n[[fact]]\nid = "emoji"\nclaim = "😀"\n'
    )
    out = terminal("list", "--facts", facts, "-c", "claim", "-f", "jsonl", PYTHONIOENCODING="ascii").out
    assert out == '{"claim": "\\ud83d\\ude00"}\n'


@pytest.mark.usefixtures("on_terminal")
def test_a_workbook_is_not_for_a_terminal(run):
    told = "innofacts: error: xlsx is not text for a terminal\n  hint: -o facts.xlsx writes a file\n"
    assert run("list", "-f", "xlsx") == (2, "", told)


def test_a_terminal_that_goes_away_is_one_status(many):
    # The other end of a terminal that is closed gives EIO, not EPIPE.
    ours, theirs = pty.openpty()
    command = [*PROGRAM, "list", "--facts", str(many), "-n", "0"]
    with subprocess.Popen(command, stdout=theirs, stderr=subprocess.PIPE, env=environment()) as process:
        os.close(theirs)
        os.read(ours, 1)
        os.close(ours)
        assert process.wait() == 2
        assert process.stderr.read().startswith(b"innofacts: error: standard output could not be written: ")


def test_a_default_of_a_command_is_always_a_format():
    with pytest.raises(AssertionError):
        destination.choose(format=None, path=None, color="auto", excel="", always="nonsense")


def test_several_tables_have_an_empty_line_between_them(capfdbinary):
    tables = [Table((Column("a", "A"),), rows=((cell,),)) for cell in ("one", "two")]
    place = destination.choose(format="markdown", path=None, color="auto", excel="")
    destination.write(tables, place)
    destination.write([], place)
    assert capfdbinary.readouterr().out == b"| A |\n| --- |\n| one |\n\n| A |\n| --- |\n| two |\n"


# --- links ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("more", "has_links"),
    [
        ({"FORCE_HYPERLINK": "1"}, True),
        ({"TERM": "xterm-kitty"}, True),
        ({"VTE_VERSION": "7006"}, True),
        ({"WT_SESSION": "some"}, True),
        ({"TERM_PROGRAM": "WezTerm"}, True),
        ({"TERM_PROGRAM": "WezTerm", "FORCE_HYPERLINK": "0"}, False),
        ({"VTE_VERSION": "4999"}, False),
        ({"TERM_PROGRAM": "Apple_Terminal"}, False),
        ({"TERM": "xterm-kitty", "NO_COLOR": "1"}, False),
    ],
)
def test_a_terminal_that_has_links_gets_those_of_the_sources(terminal, more, has_links):
    out = terminal("list", "source:cnipa-2022-yearbook", "-n", "1", **more).out
    assert ("\x1b]8;;https://english.cnipa.gov.cn/" in out) == has_links
    assert "China National Intellectual" in STYLE.sub("", out)


STYLE = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\\\")


@pytest.mark.parametrize(
    ("form", "shown"), [("table", "\\u53d1 ... 5"), ("json", '[\n  {"a": "\\u53d1 \\u2026 5"}\n]')]
)
def test_what_the_terminal_cannot_show_is_an_escape(monkeypatch, form, shown):
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(output, "is_terminal", lambda: True)
    monkeypatch.setattr("sys.stdout", out)
    monkeypatch.setenv("COLUMNS", "80")
    chosen = destination.choose(format=form, path=None, no_header=True, color="never", excel="")
    destination.write(Table((Column("a", "A"),), [("\u53d1 \u2026 5",)]), chosen)
    assert out.buffer.getvalue().decode() == f"{shown}\n"
