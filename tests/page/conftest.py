"""What the tests of web pages share: pages in parts, JavaScript run by Node, and pages in a headless Chromium."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import ROOT

ROOM = ROOT / "src" / "innofacts" / "page"


class Page(NamedTuple):
    """The parts of a page."""

    policy: str
    style: str
    body: str
    data: dict
    script: str


def parts_of(page: str) -> Page:
    """Return the parts of a page, of which the policy, the style and the body are always there."""
    pattern = (
        r'.*<meta http-equiv="Content-Security-Policy" content="([^"]*)">.*<style>(.*?)</style>.*<body>\n(.*?)'
        r'(?:<script type="application/json" id="data">([^\n]*)</script>\n<script>(.*)</script>\n)?</body>\n</html>\n'
    )
    policy, style, body, data, script = re.fullmatch(pattern, page, flags=re.DOTALL).groups()
    return Page(policy, style, body, json.loads(data or "{}"), script or "")


def columns_of(page: Page) -> dict[str, list]:
    """Return the columns of the facts of a page as lists of cells."""
    return {
        column["name"]: [column["values"][row] for row in column["rows"]] if "rows" in column else column["values"]
        for column in page.data["columns"]
    }


@pytest.fixture
def node() -> Callable[..., object]:
    """Return what runs an expression after scripts of the room, with what it is given, and gives its value."""
    if not shutil.which("node"):
        pytest.skip("node is not there")

    def node(expression: str, given: object, *scripts: str) -> object:
        program = """
            const { readFileSync } = require("fs");
            const { runInThisContext } = require("vm");
            const { files, expression, given } = JSON.parse(readFileSync(0, "utf8"));
            for (const file of files) runInThisContext(readFileSync(file, "utf8"), file);
            globalThis.given = given;
            console.log(JSON.stringify(runInThisContext(expression)));
        """
        asked = {"files": [str(ROOM / script) for script in scripts], "expression": expression, "given": given}
        done = subprocess.run(
            ["node", "-e", program], input=json.dumps(asked), capture_output=True, text=True, check=False
        )
        assert done.stderr == ""
        return json.loads(done.stdout)

    return node


class Browser:
    """A headless Chromium, driven through a pipe (https://chromedevtools.github.io/devtools-protocol/)."""

    def __init__(self, program: str, folder: Path) -> None:
        commands, self._commands = os.pipe()
        self._answers, answers = os.pipe()
        options = [
            *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"),
            *("--remote-debugging-pipe", f"--user-data-dir={folder}", "about:blank"),
        ]
        command = f'exec "$0" "$@" 3<&{commands} 4>&{answers}'  # dash knows no descriptors of two digits
        self._process = subprocess.Popen(
            ["bash", "-c", command, program, *options],
            pass_fds=(commands, answers),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(commands)
        os.close(answers)
        self._rest, self._number, self._session, self.events = b"", 0, {}, []
        [target, *_] = [one for one in self.call("Target.getTargets")["targetInfos"] if one["type"] == "page"]
        attached = self.call("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        self._session = {"sessionId": attached["sessionId"]}
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def call(self, method: str, **parameters: object) -> dict:
        """Return the result of a command; what the browser reports meanwhile is kept."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters, **self._session}
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return answer["result"]

    def _next(self) -> dict:
        while b"\0" not in self._rest:
            piece = os.read(self._answers, 1 << 20)
            assert piece, "the browser has ended"
            self._rest += piece
        message, _, self._rest = self._rest.partition(b"\0")
        event = json.loads(message)
        if "method" in event:
            self.events.append(event)
        return event

    def open(self, address: str) -> None:
        """Load a page from a blank one, and forget what was reported before."""
        for url in ("about:blank", address):
            self.events.clear()
            self.call("Page.navigate", url=url)
            while not any(event["method"] == "Page.loadEventFired" for event in self.events):
                self._next()

    def run(self, expression: str) -> object:
        """Return the value of an expression in the page; a promise is awaited."""
        found = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def reported(self, *methods: str) -> list[dict]:
        """Return what the browser reported of some kinds since the page was opened."""
        self.run("new Promise((done) => setTimeout(done, 50))")
        return [event["params"] for event in self.events if event["method"] in methods]

    def close(self) -> None:
        """End the browser."""
        self._session = {}
        self.call("Browser.close")
        self._process.wait(timeout=30)
        os.close(self._commands)
        os.close(self._answers)


@pytest.fixture
def browser(tmp_path) -> Iterator[Browser]:
    """Yield a browser, and end it."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if not program:
        pytest.skip("chromium is not there")
    browser = Browser(program, tmp_path / "profile")
    yield browser
    browser.close()
