"""Systems that the tests do not run on, simulated by what they lack: Windows refuses in one sentence, macOS answers."""

import subprocess
import sys

import pytest
from conftest import environment

WINDOWS = """
import os, shutil, subprocess, sys, tempfile  # these would load the modules of the other system
for name in ("geteuid", "getuid", "O_DIRECTORY", "O_NONBLOCK", "fchown", "fchmod", "fork", "kill"):
    delattr(os, name)
sys.modules["fcntl"] = sys.modules["pwd"] = sys.modules["termios"] = None
os.name, sys.platform = "nt", "win32"
"""
MACOS = """
import os, sys, fcntl, types
for name in ("sched_getaffinity", "copy_file_range", "memfd_create", "splice", "eventfd", "posix_fallocate", "O_PATH"):
    if hasattr(os, name):
        delattr(os, name)
for name in ("F_SETPIPE_SZ", "F_GETPIPE_SZ"):
    if hasattr(fcntl, name):
        delattr(fcntl, name)
sys.platform = "darwin"
sys.modules["_scproxy"] = types.SimpleNamespace(_get_proxy_settings=dict, _get_proxies=dict)  # which urllib asks for
"""
REFUSAL = "innofacts runs on Linux and macOS, and on Windows only within WSL"


def on(system, code, folder):
    command = [sys.executable, "-c", f"{system}\n{code}"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment(), check=False)
    return done.returncode, done.stdout, done.stderr


def main(*arguments):
    return f"import sys; from innofacts.__main__ import main; sys.exit(main({list(arguments)!r}))"


@pytest.mark.parametrize(
    "arguments", [("search", "patents"), ("show", "bri-joint-labs"), ("check",), ("new", "a"), ("--version",), ()]
)
def test_windows_refuses_in_one_sentence(tmp_path, arguments):
    status, out, err = on(WINDOWS, main(*arguments), tmp_path)
    hint = "  hint: in WSL, install and run it as on Linux\n"
    assert (status, out, err) == (2, "", f"innofacts: error: {REFUSAL}\n{hint}")


def test_windows_completes_nothing_and_says_nothing(tmp_path):
    status, _, err = on(WINDOWS, main("--complete", "powershell", "show", "bri"), tmp_path)
    assert (status, err) == (0, "")


def test_windows_refuses_to_open_a_library_in_python(tmp_path):
    status, _, err = on(WINDOWS, "import innofacts; innofacts.open()", tmp_path)
    assert status == 1
    assert f"InnofactsError: {REFUSAL}\nhint: in WSL" in err


@pytest.mark.slow
def test_macos_answers_as_linux_does(tmp_path):
    (tmp_path / "article.txt").write_text("In 2023 more than 80 countries signed.\n")
    (tmp_path / "report.md").write_text("<!-- innofacts show bri-joint-labs -c figure --><!-- /innofacts -->\n")
    for arguments in (
        ("search", "patents"),
        ("show", "bri-joint-labs"),
        ("compare", "rd-expenditure-2023", "--json"),
        ("export", "-f", "json"),
        ("export", "-o", "facts.csv"),
        ("cite", "-f", "bibtex"),
        ("embed", "report.md"),
        ("proof", "article.txt", "--json"),
        ("draft", "article.txt", "--source", "a", "-o", "a.toml"),
        ("check", "a.toml"),
        ("list", "--facts", "a.toml"),
    ):
        status, out, err = on(MACOS, main(*arguments), tmp_path)
        # A draft has placeholders, which check reports.
        assert status == (arguments[0] == "check"), (arguments, err)
        if arguments[-1] not in ("report.md", "facts.csv", "a.toml") or arguments[0] == "list":
            assert out == on("", main(*arguments), tmp_path)[1]
