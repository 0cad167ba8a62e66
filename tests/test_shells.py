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
    ("innofacts show --facts $(touch run) rail\t", "innofacts show --facts $(touch run) rail"),
    ("innofacts show --facts `touch run` rail\t", "innofacts show --facts `touch run` rail"),
)


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(("keys", "line"), ANYWHERE)
def test_a_tab_completes(typed, shell, keys, line):
    assert typed(shell, keys).line == line
