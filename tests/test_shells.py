"""Completion in the real shells: what is on the line after a TAB, and what is shown of it."""

import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT, environment

from innofacts import completion

pytestmark = pytest.mark.slow

SHELLS = tuple(shell for shell in completion.SHELLS if shell != "powershell")  # which Debian does not have

LIBRARY = """
[source]
id = "office-2024"
type = "report"
publisher = "Office"

[[fact]]
id = "rail-length"
claim = "There are 48,000 km of railway."
figure = "48000 km"
topics = ["railways"]

[[fact]]
id = "rail-share"
claim = "Two thirds of all lines are railways."
figure = "66 %"
topics = ["railways", "shares"]

[[fact]]
id = "nasty-a"
claim = "%F{red}%B $(touch run) `touch run` \\\\n \\u001b[31mred\\u0007 a:b \\t it's."
topics = ["nasty", "nasty-$(touch run)", "nasty|touch run", "nasty run"]

[[fact]]
id = "nasty-b"
claim = "-n"

[[series]]
id = "spending"
claim = "Spending on railways"
unit = "CNY"
values = { 2012 = "1.9 billion", 2023 = "3.3 billion" }
"""
# How the reference turns completion on.
REFERENCE = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
TURNING_ON = dict(re.findall(r"^\| (\w+) \| `([^`]+)`", REFERENCE, re.MULTILINE))
# What each shell reads before; Ctrl-X d shows the line, whole, and Ctrl-U takes it away.
START = {
    "bash": r"""
PS1='> '
bind 'set enable-bracketed-paste off'
bind 'set bell-style none'
bind 'set show-all-if-ambiguous on'
bind -x '"\C-xd": printf "\n{{%s}}\n" "$READLINE_LINE"'
bind 'set bind-tty-special-chars off'
bind '"\C-u": kill-whole-line'
""",
    "zsh": r"""
PROMPT='> '
autoload -Uz compinit
compinit -D
unsetopt beep
dump() { print -r -- $'\n'"{{$BUFFER}}" }
zle -N dump
bindkey '^Xd' dump
""",
    "fish": r"""
function fish_prompt; echo '> '; end
function fish_greeting; end
bind \cxd 'printf "\n{{%s}}\n" (commandline)'
bind \cu 'commandline ""'
""",
}
FILES = {"bash": ".bashrc", "zsh": ".zshrc", "fish": ".config/fish/config.fish"}
PATIENCE = 30  # seconds
_SHOW, _TAKE_AWAY = "\x18d", "\x15"
_COLOURS = re.compile(r"\x1b\[[0-9;?<>=]*[a-zA-Z]|\x1b[=>]|\x1b\(B")


class Shell:
    """A shell on a terminal of its own."""

    def __init__(self, name: str, folder: Path, environment: dict[str, str]) -> None:
        """Start it in a folder, and wait until it is ready."""
        self.process, self.terminal = pty.fork()
        if not self.process:
            os.chdir(folder)
            os.execvpe(name, [name, "-i"], environment)
        self._read("> ")

    def after(self, keys: str) -> tuple[str, str]:
        """Return the line that is there after some keys, and what the terminal showed meanwhile."""
        os.write(self.terminal, f"{keys}{_SHOW}".encode())
        screen = self._read(r"\{\{.*\}\}")
        os.write(self.terminal, _TAKE_AWAY.encode())
        return re.findall(r"\{\{(.*)\}\}", screen)[-1], screen

    def _read(self, until: str) -> str:
        """Return what the terminal shows until something is there."""
        shown, end = b"", time.monotonic() + PATIENCE
        while not re.search(until, text := _COLOURS.sub("", shown.decode(errors="replace"))):
            assert time.monotonic() < end, text
            if select.select([self.terminal], [], [], 1)[0]:
                shown += os.read(self.terminal, 65536)
        return text

    def end(self) -> None:
        """End it, whatever it is doing."""
        os.kill(self.process, signal.SIGKILL)
        os.close(self.terminal)
        os.waitpid(self.process, 0)


@pytest.fixture
def start(tmp_path, library) -> Callable[..., Shell]:
    """Return what starts a shell, in a folder that has a library and a report."""
    bin, home, work = (tmp_path / name for name in ("bin", "home", "work"))
    for folder in (bin, home, work):
        folder.mkdir()
    program = bin / "innofacts"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m innofacts "$@"\n')
    program.chmod(0o755)
    (work / "report.csv").touch()
    library(office=LIBRARY).rename(work / "my lib")
    started = []

    def start(shell: str, **more: str) -> Shell:
        if not shutil.which(shell):
            pytest.skip(f"{shell} is not installed")
        file = home / FILES[shell]
        (file.parent / "completions").mkdir(parents=True, exist_ok=True)
        file.write_text(START[shell])
        here = environment(HOME=str(home), PATH=f"{bin}:{os.environ['PATH']}", COLUMNS="200", **more)
        subprocess.run(["bash", "-c", TURNING_ON[shell]], env=here, check=True)
        started.append(Shell(shell, work, here))
        return started[-1]

    yield start
    for shell in started:
        shell.end()
    assert sorted(path.name for path in work.iterdir()) == ["my lib", "report.csv"], "nothing of a line was run"


# What is typed, and what is on the line then; where the shells differ, each of them. What follows the cursor and the
# quotes that are open are their own affair.
LINES = {
    "li\t": "list ",
    "--compl\tz\t": "--completion zsh ",
    # which library
    "show --facts 'my lib' rail-l\t": "show --facts 'my lib' rail-length ",
    "show --facts my\\ lib rail-l\t": "show --facts my\\ lib rail-length ",
    "show --facts ./'my lib' --no\trail-s\t": "show --facts ./'my lib' --no-header rail-share ",
    "show --facts nowhere rail\t": "show --facts nowhere rail",
    "show --facts $(touch run) rail\t": "show --facts $(touch run) rail",
    "show --facts `touch run` rail\t": "show --facts `touch run` rail",
    "frobnicate rail\t": "frobnicate rail",
    # ids
    "show --facts=my\\ lib spending@201\t": "show --facts=my\\ lib spending@2012 ",
    "show --facts=my\\ lib spen\t23\t": "show --facts=my\\ lib spending@2023 ",
    "show --facts=my\\ lib spending@\t1\t": "show --facts=my\\ lib spending@2012 ",
    "compare --facts my\\ lib rail-share rail-\t": "compare --facts my\\ lib rail-share rail-length ",
    # fields
    "search --facts my\\ lib topi\tra\t": "search --facts my\\ lib topic:railways ",
    "search --facts my\\ lib not:topi\tra\t": "search --facts my\\ lib not:topic:railways ",
    "search --facts my\\ lib id:spending@2\t1\t": "search --facts my\\ lib id:spending@2012 ",
    "list --facts my\\ lib unit:C\t": "list --facts my\\ lib unit:CNY ",
    "list --facts my\\ lib -- topic:ra\t": "list --facts my\\ lib -- topic:railways ",
    # options and their values
    "list -c id,figu\t": "list -c id,figure ",
    "list -s -val\t": "list -s -value ",
    "list --format=mark\t": "list --format=markdown ",
    "list -fmark\t": "list -fmarkdown ",
    "list --columns=id,figu\t": "list --columns=id,figure ",
    "list --facts='my lib' -c fi\t": "list --facts='my lib' -c fi",
    "list -- --for\t": "list -- --for",
    # files
    "list -o rep\t": "list -o report.csv ",
    "list --output=rep\t": "list --output=report.csv ",
    "list --facts my\t": "list --facts my\\ lib/",
    "list --facts=my\t": "list --facts=my\\ lib/",
    "list --facts built\t": "list --facts builtin ",
    # quotes
    "list --facts my\\ lib 'topic:ra\t": "list --facts my\\ lib 'topic:railways' ",
    'list --facts my\\ lib "topic:ra\t': 'list --facts my\\ lib "topic:railways" ',
    "list -c 'id,figu\t": "list -c 'id,figure' ",
    'list --facts my\\ lib topic:"ra\t': {
        "bash": 'list --facts my\\ lib topic:"railways" ',
        "zsh": "list --facts my\\ lib topic:railways ",
        "fish": 'list --facts my\\ lib topic:"railways" ',
    },
    "list --facts my\\ lib topic\\:ra\t": {
        "bash": "list --facts my\\ lib topic:railways ",
        "zsh": "list --facts my\\ lib topic:railways ",
        "fish": "list --facts my\\ lib topic\\:railways ",
    },
    # within a line
    "list -f mark -n 3\x1b[D\x1b[D\x1b[D\x1b[D\x1b[D\t": {
        "bash": "list -f markdown -n 3",
        "zsh": "list -f markdown  -n 3",
        "fish": "list -f markdown -n 3",
    },
}
AROUND = {
    f"{before}{program} list -f mark\t": f"{before}{program} list -f markdown "
    for before, program in (
        ("true; ", "innofacts"),
        ("true | ", "innofacts"),
        ("NO_COLOR=1 ", "innofacts"),
        ("", "../bin/innofacts"),
    )
}


@pytest.mark.parametrize("shell", SHELLS)
def test_a_tab_completes(start, shell):
    expected = {
        f"innofacts {keys}": f"innofacts {line if isinstance(line, str) else line[shell]}"
        for keys, line in LINES.items()
    } | AROUND
    running = start(shell)
    assert {keys: running.after(keys)[0] for keys in expected} == expected


@pytest.mark.parametrize("shell", SHELLS)
def test_several_candidates_are_filled_in_as_far_as_they_agree_and_shown(start, shell):
    tabs = "\t\t" if shell == "zsh" else "\t"  # its first one only fills in
    line, screen = start(shell, INNOFACTS_PATH="my lib").after(f"innofacts show ra{tabs}")
    assert line == "innofacts show rail-"
    about = "" if shell == "bash" else r"\W+There are 48,000 km of railway\."
    assert re.search(rf"rail-length{about}", screen)
    assert "rail-share" in screen


def test_zsh_finds_completion_in_a_folder_of_its_own_too(start, tmp_path):
    running = start("zsh", INNOFACTS_PATH="my lib")
    running.after(f"unfunction _innofacts; cd {tmp_path}\r")
    running.after("mkdir fpath; innofacts --completion zsh > fpath/_innofacts; fpath+=($PWD/fpath); cd -\r")
    running.after("compinit -D\r")
    for _ in range(2):  # the first time it is loaded
        assert running.after("innofacts show rail-l\t")[0] == "innofacts show rail-length "


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_what_is_shown_of_a_claim_is_what_it_says_and_nothing_else(start, shell):
    tabs = "\t\t" if shell == "zsh" else "\t"
    line, screen = start(shell, INNOFACTS_PATH="my lib").after(f"innofacts show nas{tabs}")
    assert line == "innofacts show nasty-"
    assert r"%F{red}%B $(touch run) `touch run` \n \x1b[31mred\x07 a:b \t it's." in screen
    assert re.search(r"nasty-b\W+-n\b", screen)


@pytest.mark.parametrize("shell", SHELLS)
def test_a_value_that_is_not_safe_is_not_offered(start, shell):
    running = start(shell, INNOFACTS_PATH="my lib")
    assert running.after("innofacts list topic:nas\t")[0] == "innofacts list topic:nasty "


SETTINGS = (
    "COMP_WORDBREAKS=${COMP_WORDBREAKS//:}",
    "COMP_WORDBREAKS=${COMP_WORDBREAKS//=}",
    "COMP_WORDBREAKS=${COMP_WORDBREAKS//@}",
    "shopt -u hostcomplete",
    "set -u",
    "set -o noglob",
    "IFS=i",
)


@pytest.mark.parametrize("before", SETTINGS)
def test_bash_completes_however_it_is_set(start, before):
    running = start("bash", INNOFACTS_PATH="my lib")
    running.after(f"{before}\r")
    expected = {
        "innofacts list topic:ra\t": "innofacts list topic:railways ",
        "innofacts list --format=mark\t": "innofacts list --format=markdown ",
        "innofacts list id:spending@2\t1\t": "innofacts list id:spending@2012 ",
        "innofacts show spending@\t1\t": "innofacts show spending@2012 ",
        "innofacts list -o rep\t": "innofacts list -o report.csv ",
        "innofacts list --output=rep\t": "innofacts list --output=report.csv ",
    }
    assert {keys: running.after(keys)[0] for keys in expected} == expected


@pytest.mark.parametrize(
    ("shell", "define"),
    [
        ("bash", "alias f=innofacts; complete -F _innofacts f"),
        ("zsh", "alias f=innofacts"),
        ("zsh", "alias f=innofacts; setopt complete_aliases; compdef f=innofacts"),
        ("fish", "alias f=innofacts"),
    ],
)
def test_an_alias_is_completed(start, shell, define):
    running = start(shell, INNOFACTS_PATH="my lib")
    running.after(f"{define}\r")
    assert running.after("f show rail-l\t")[0] == "f show rail-length "
