"""Completion in the real shells: what is on the line after a TAB, and what is shown of it."""

import os
import pty
import re
import select
import shutil
import signal
import sys
import time
from typing import NamedTuple

import pytest
from conftest import environment

from innofacts.completing import SHELLS

pytestmark = pytest.mark.slow

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

[[series]]
id = "spending"
claim = "Spending on railways"
unit = "CNY"
values = { 2012 = "1.9 billion", 2023 = "3.3 billion" }
"""
# What each shell reads when it starts; Ctrl-X d writes the line, whole.
START = {
    "bash": """
PS1='> '
source <(innofacts --completion bash)
bind 'set enable-bracketed-paste off'
bind 'set bell-style none'
bind 'set show-all-if-ambiguous on'
bind 'set completion-query-items 0'
bind 'set page-completions off'
bind -x '"\\C-xd": printf "\\n{{%s}}\\n" "$READLINE_LINE"'
""",
    "zsh": """
PROMPT='> '
autoload -Uz compinit
compinit -D
source <(innofacts --completion zsh)
unsetopt beep
dump() { print -r -- $'\\n'"{{$BUFFER}}" }
zle -N dump
bindkey '^Xd' dump
""",
    "fish": """
function fish_prompt; echo '> '; end
function fish_greeting; end
innofacts --completion fish | source
bind ctrl-x,d 'printf "\\n{{%s}}\\n" (commandline)'
""",
}
COMMANDS = {
    "bash": ("bash", "--noprofile", "--rcfile", "{start}", "-i"),
    "zsh": ("zsh", "-i"),
    "fish": ("fish", "--no-config", "-i", "-C", "source {start}"),
}
PATIENCE = 30  # seconds


class Shown(NamedTuple):
    """What is there after some keys: the line, and what the terminal was sent, without what colours it."""

    line: str
    screen: str


@pytest.fixture
def typed(tmp_path, library):
    """Return what types some keys into a shell, in a folder that has a library."""
    bin, home, work = (tmp_path / name for name in ("bin", "home", "work"))
    for folder in (bin, home, work):
        folder.mkdir()
    program = bin / "innofacts"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m innofacts "$@"\n')
    program.chmod(0o755)
    (work / "report.csv").touch()
    library(office=LIBRARY).rename(work / "my lib")

    def typed(shell: str, keys: str, **more: str) -> Shown:
        if not shutil.which(shell):
            pytest.skip(f"{shell} is not installed")
        start = home / ".zshrc" if shell == "zsh" else tmp_path / "start"
        start.write_text(START[shell])
        here = environment(HOME=str(home), ZDOTDIR=str(home), PATH=f"{bin}:{os.environ['PATH']}", COLUMNS="200", **more)
        command = [word.format(start=start) for word in COMMANDS[shell]]
        process, terminal = pty.fork()
        if not process:
            os.chdir(work)
            os.execvpe(command[0], command, here)
        try:
            _read(terminal, r"> ")
            os.write(terminal, keys.encode() + b"\x18d")
            screen = _read(terminal, r"\{\{.*\}\}")
        finally:
            os.kill(process, signal.SIGKILL)
            os.close(terminal)
            os.waitpid(process, 0)
        assert sorted(path.name for path in work.iterdir()) == ["my lib", "report.csv"]
        return Shown(re.findall(r"\{\{(.*)\}\}", screen)[-1], screen)

    return typed


def _read(terminal: int, until: str) -> str:
    """Return what comes from a terminal until something is there."""
    shown, end = b"", time.monotonic() + PATIENCE
    while not re.search(
        until, text := re.sub(r"\x1b\[[0-9;?<>=]*[a-zA-Z]|\x1b[=>]", "", shown.decode(errors="replace"))
    ):
        assert time.monotonic() < end, text
        if select.select([terminal], [], [], 1)[0]:
            shown += os.read(terminal, 65536)
    return text


# What is typed, and what is on the line then, in any shell.
ANYWHERE = (
    ("innofacts li\t", "innofacts list "),
    ("innofacts --compl\tz\t", "innofacts --completion zsh "),
    ("innofacts show --facts 'my lib' rail-l\t", "innofacts show --facts 'my lib' rail-length "),
    ("innofacts show --facts my\\ lib rail-l\t", "innofacts show --facts my\\ lib rail-length "),
    ("innofacts show --facts ./'my lib' --no\trail-s\t", "innofacts show --facts ./'my lib' --no-header rail-share "),
    ("innofacts show --facts=my\\ lib spending@201\t", "innofacts show --facts=my\\ lib spending@2012 "),
    ("innofacts show --facts=my\\ lib spen\t23\t", "innofacts show --facts=my\\ lib spending@2023 "),
    ("innofacts show --facts=my\\ lib spending@\t1\t", "innofacts show --facts=my\\ lib spending@2012 "),
    (
        "innofacts compare --facts my\\ lib rail-share rail-\t",
        "innofacts compare --facts my\\ lib rail-share rail-length ",
    ),
    ("innofacts search --facts my\\ lib topi\tra\t", "innofacts search --facts my\\ lib topic:railways "),
    ("innofacts search --facts my\\ lib not:topi\tra\t", "innofacts search --facts my\\ lib not:topic:railways "),
    ("innofacts search --facts my\\ lib id:spending@2\t1\t", "innofacts search --facts my\\ lib id:spending@2012 "),
    ("innofacts list --facts my\\ lib unit:C\t", "innofacts list --facts my\\ lib unit:CNY "),
    ("innofacts list -c id,figu\t", "innofacts list -c id,figure "),
    ("innofacts list -s -val\t", "innofacts list -s -value "),
    ("innofacts list --format=mark\t", "innofacts list --format=markdown "),
    ("innofacts list -fmark\t", "innofacts list -fmarkdown "),
    ("innofacts list --columns=id,figu\t", "innofacts list --columns=id,figure "),
    ("innofacts list -- --for\t", "innofacts list -- --for"),
    ("innofacts list --facts my\\ lib -- topic:ra\t", "innofacts list --facts my\\ lib -- topic:railways "),
    ("innofacts list -o rep\t", "innofacts list -o report.csv "),
    ("innofacts list --output=rep\t", "innofacts list --output=report.csv "),
    ("innofacts list --facts my\t", "innofacts list --facts my\\ lib/"),
    ("innofacts list --facts=my\t", "innofacts list --facts=my\\ lib/"),
    ("innofacts list --facts built\t", "innofacts list --facts builtin "),
    ("innofacts list --facts='my lib' -c fi\t", "innofacts list --facts='my lib' -c fi"),
    ("innofacts frobnicate rail\t", "innofacts frobnicate rail"),
    ("innofacts show --facts nowhere rail\t", "innofacts show --facts nowhere rail"),
    ("innofacts list --facts my\\ lib 'topic:ra\t", "innofacts list --facts my\\ lib 'topic:railways' "),
    ('innofacts list --facts my\\ lib "topic:ra\t', 'innofacts list --facts my\\ lib "topic:railways" '),
    ("innofacts list -c 'id,figu\t", "innofacts list -c 'id,figure' "),
    ("true; innofacts list -f mark\t", "true; innofacts list -f markdown "),
    ("true | innofacts list -f mark\t", "true | innofacts list -f markdown "),
    ("NO_COLOR=1 innofacts list -f mark\t", "NO_COLOR=1 innofacts list -f markdown "),
    ("../bin/innofacts list -f mark\t", "../bin/innofacts list -f markdown "),
    ("innofacts show --facts $(touch run) rail\t", "innofacts show --facts $(touch run) rail"),
    ("innofacts show --facts `touch run` rail\t", "innofacts show --facts `touch run` rail"),
)


# Each shell has ways of its own with quotes, and with what is behind the cursor.
BACK = "\x1b[D" * 5
ELSEWHERE = (
    ("bash", 'innofacts list --facts my\\ lib topic:"ra\t', 'innofacts list --facts my\\ lib topic:"railways" '),
    ("zsh", 'innofacts list --facts my\\ lib topic:"ra\t', "innofacts list --facts my\\ lib topic:railways "),
    ("fish", 'innofacts list --facts my\\ lib topic:"ra\t', 'innofacts list --facts my\\ lib topic:"railways" '),
    ("bash", "innofacts list --facts my\\ lib topic\\:ra\t", "innofacts list --facts my\\ lib topic:railways "),
    ("zsh", "innofacts list --facts my\\ lib topic\\:ra\t", "innofacts list --facts my\\ lib topic:railways "),
    ("fish", "innofacts list --facts my\\ lib topic\\:ra\t", "innofacts list --facts my\\ lib topic\\:railways "),
    ("bash", f"innofacts list -f mark -n 3{BACK}\t", "innofacts list -f markdown -n 3"),
    ("zsh", f"innofacts list -f mark -n 3{BACK}\t", "innofacts list -f markdown  -n 3"),
    ("fish", f"innofacts list -f mark -n 3{BACK}\t", "innofacts list -f markdown -n 3"),
)
CASES = (*((shell, *case) for case in ANYWHERE for shell in SHELLS), *ELSEWHERE)


@pytest.mark.parametrize(("shell", "keys", "line"), CASES)
def test_a_tab_completes(typed, shell, keys, line):
    assert typed(shell, keys).line == line


@pytest.mark.parametrize("shell", SHELLS)
def test_what_the_environment_names_is_the_library(typed, shell):
    assert typed(shell, "innofacts show rail-l\t", INNOFACTS_PATH="my lib").line == "innofacts show rail-length "


@pytest.mark.parametrize("shell", SHELLS)
def test_several_candidates_are_filled_in_as_far_as_they_agree_and_shown(typed, shell):
    tabs = "\t\t" if shell == "zsh" else "\t"  # the first fills in, the second shows
    shown = typed(shell, f"innofacts show ra{tabs}", INNOFACTS_PATH="my lib")
    assert shown.line == "innofacts show rail-"
    about = r" +\S* *There are 48,000 km of railway" if shell != "bash" else ""
    assert re.search(rf"rail-length{about}", shown.screen)
    assert "rail-share" in shown.screen


@pytest.mark.parametrize(
    "before",
    [
        "COMP_WORDBREAKS=${COMP_WORDBREAKS//:}",
        "COMP_WORDBREAKS=${COMP_WORDBREAKS//=}",
        "COMP_WORDBREAKS=${COMP_WORDBREAKS//@}",
        "set -u",
        "set -o noglob",
        "IFS=i",
        "shopt -u hostcomplete",
        "alias f=innofacts; complete -F _innofacts f",
    ],
)
def test_bash_completes_however_it_is_set(typed, before):
    program = "f" if "alias" in before else "innofacts"
    for word, whole in (
        ("topic:ra", "topic:railways"),
        ("--format=mark", "--format=markdown"),
        ("id:spending@2\t1", "id:spending@2012"),
    ):
        line = typed("bash", f"{before}\r{program} list --facts my\\ lib {word}\t").line
        assert line == f"{program} list --facts my\\ lib {whole} "
