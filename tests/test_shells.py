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
        return Shown(re.findall(r"\{\{(.*)\}\}", screen)[-1], screen)

    return typed


def _read(terminal: int, until: str) -> str:
    """Return what comes from a terminal until something is there."""
    shown, end = b"", time.monotonic() + PATIENCE
    while not re.search(until, text := re.sub(r"\x1b\[[0-9;?<>=]*[a-zA-Z]|\x1b[=>]", "", shown.decode(errors="replace"))):
        assert time.monotonic() < end, text
        if select.select([terminal], [], [], 1)[0]:
            shown += os.read(terminal, 65536)
    return text


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ("innofacts li\t", "innofacts list "),
        ("innofacts --compl\t", "innofacts --completion "),
        ("innofacts show --facts 'my lib' rail-l\t", "innofacts show --facts 'my lib' rail-length "),
    ],
)
def test_a_tab_completes(typed, shell, keys, line):
    shown = typed(shell, keys)
    print(shown.screen)
    assert shown.line == line
