"""The guide does what it says: its files are written and its commands run, in order, and give what it shows.

INNOFACTS_REWRITE=1 writes what the commands give again, to be looked at before it is kept.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import environment

GUIDE = Path(__file__).parent.parent / "docs" / "guide.md"
_BLOCK = re.compile(r"^```(?P<language>\w+)(?: (?P<file>\S+))?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.slow
def test_the_guide_does_what_it_says(tmp_path):
    folder = tmp_path / "guide"
    folder.mkdir()
    program = tmp_path / "bin" / "innofacts"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m innofacts "$@"\n')
    program.chmod(0o755)
    world = environment(PATH=f"{program.parent}:{os.environ['PATH']}")

    def given(match):
        if match["file"]:
            (folder / match["file"]).write_text(match["text"], encoding="utf-8")
        if match["language"] != "console":
            return match[0]
        shown = ""
        for command in re.findall(r"^\$ (.*)$", match["text"], re.MULTILINE):
            done = subprocess.run(
                ["sh", "-c", command],
                cwd=folder,
                env=world,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                check=False,
            )
            shown += f"$ {command}\n{done.stdout.decode()}"
        return f"```console\n{shown}```"

    page = GUIDE.read_text(encoding="utf-8")
    made = _BLOCK.sub(given, page)
    if os.environ.get("INNOFACTS_REWRITE"):
        GUIDE.write_text(made, encoding="utf-8")
    assert made == page
    assert page.count("\n$ innofacts ") >= 12
