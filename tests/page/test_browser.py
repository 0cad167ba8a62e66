"""Pages in a browser: Chromium shows no message, loads nothing, runs nothing from facts, and gives the CSV."""

import json
import time
from pathlib import Path

import pytest
from commands.conftest import NASTY
from page.test_check import OFFICE, OPINION
from page.test_facts import SMALL

pytestmark = pytest.mark.slow
MESSAGES = ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")

HOSTILE = (
    NASTY
    + r"""
[[fact]]
id = "hostile"
claim = "</script><script>document.title = 'owned'</script><img src=x onerror=\"document.title = 'owned'\">"
figure = "7 things"
note = "<a href='javascript:alert(1)'>press</a> \u202e\u2066 \u001b[31m"
measure = "a' onclick='x"
"""
)


def quiet(browser, address: str) -> list[dict]:
    """Return what a page that was opened logged, and what it loaded other than itself."""
    requests = [one["request"]["url"] for one in browser.reported("Network.requestWillBeSent")]
    assert requests[0].partition("#")[0] == address.partition("#")[0]
    return [*browser.reported(*MESSAGES), *requests[1:]]


def page_of(run, tmp_path: Path, *arguments: object) -> str:
    """Return the address of the page that a command line writes."""
    file = tmp_path / "page.html"
    assert run(*arguments, "--page", "-o", file).status == 0
    return file.as_uri()


def test_search_facets_permalinks_and_keys(run, browser, tmp_path):
    address = page_of(run, tmp_path, "export")
    browser.open(address)
    state = "[document.getElementById('status').textContent, decodeURIComponent(location.hash)]"
    typed = """(text) => {
        const field = document.getElementById("q");
        field.value = text;
        field.dispatchEvent(new Event("input"));
        return new Promise((done) => setTimeout(done, 300));
    }"""
    browser.run(f"({typed})('joint laboratories figure:>60')")
    status, fragment = browser.run(state)
    assert status.endswith("facts with joint and laboratories and figure >60")
    assert fragment == "#q=joint+laboratories+figure:>60"
    browser.run("document.getElementById('possibly').click()")
    assert "only possibly" in browser.run(state)[0]
    browser.run("document.querySelector('#facets input').click()")
    status, fragment = browser.run(state)
    assert "&possibly=1" in fragment
    assert "finding=" in fragment
    browser.open(f"{address}{browser.run('location.hash')}")  # the address alone restores all of it
    assert browser.run(state) == [status, fragment]
    browser.run(f"({typed})('messure:x')")
    assert browser.run("document.getElementById('problem').textContent").startswith("Unknown field “messure”")
    browser.open(f"{address}#rd-expenditure-2023")
    pinned = browser.run("document.querySelector('#pinned dl').innerText")
    assert "at least 3,327.75 and less than 3,327.85 billion CNY" in pinned
    assert "[3,327,750,000,000, 3,327,850,000,000) CNY" in pinned
    assert "rd-cn-2023-final" in pinned
    for kind in ("keyDown", "keyUp"):
        browser.call("Input.dispatchKeyEvent", type=kind, key="/", text="/")
    assert browser.run("document.activeElement.id") == "q"
    assert quiet(browser, address) == []


def test_the_csv_of_what_is_found_is_that_of_the_command_line(run, browser, tmp_path):
    address = page_of(run, tmp_path, "export")
    folder = tmp_path / "downloads"
    browser.call("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(folder))
    browser.open(f"{address}#q=place%3ACN+figure%3A1000000..&order=library")
    browser.run("document.getElementById('csv').click()")
    file = folder / "facts.csv"
    for _ in range(100):
        if file.exists():
            break
        time.sleep(0.05)
    assert file.read_text(encoding="utf-8") == run("export", "place:CN", "figure:1000000..").out
    assert quiet(browser, address) == []


def test_hostile_facts_are_inert(run, browser, library, tmp_path):
    address = page_of(run, tmp_path, "export", "--facts", library(nasty=HOSTILE))
    browser.open(address)
    browser.run("for (const summary of document.querySelectorAll('.entry summary')) summary.click()")
    assert browser.run("document.title") == "Sourced facts"
    assert browser.run("document.querySelectorAll('img, script').length") == 2  # our data and our script
    links = browser.run("[...document.querySelectorAll('#app a')].map((link) => link.href)")
    assert {link.partition("#")[0] for link in links} == {address, "https://example.org/a_b?c=d&e=[f]"}
    text = browser.run("document.body.innerText")
    assert "\\u202e\\u2066 \\x1b[31m" in text
    assert not set("\u202e\u2066\x1b") & set(text)
    assert quiet(browser, address) == []


def test_a_chart_shows_bounds_as_arrows_and_intervals_as_bars(run, browser, library, tmp_path):
    address = page_of(run, tmp_path, "export", "--facts", library(a=OPINION, b=OFFICE))
    browser.open(f"{address}#q=countries")
    shapes = "['circle.dot', 'path.arrow', 'line.reach', 'line.end'].map((one) => document.querySelectorAll(`#chart ${one}`).length)"
    assert browser.run(shapes) == [1, 1, 2, 1]
    assert browser.run("document.querySelector('#chart svg').getAttribute('aria-label')") == (
        "countries, in countries: 2 figures. The facts below have each of them."
    )
    browser.open(f"{address}#q=future")
    assert browser.run("document.getElementById('chart').hidden")


@pytest.mark.parametrize("given", [["2021", "2022", "2023"], ["2022", "2022-12", "2023"]])
def test_the_years_of_a_chart_are_whole_and_none_is_left_out(run, browser, library, tmp_path, given):
    values = "[series.values]\n" + "".join(f'{period} = "1{period[-1]}"\n' for period in given)
    series = f'[[series]]\nid = "ferries"\nclaim = "Ferries"\nunit = "ferries"\nmeasure = "ferries"\n{values}'
    address = page_of(run, tmp_path, "export", "--facts", library(a=OFFICE.partition("[[")[0] + series))
    browser.open(f"{address}#q=ferries")
    years = (
        "[...document.querySelectorAll('#chart .tick')].map((one) => one.textContent).filter((one) => one.length === 4)"
    )
    assert browser.run(years) == [period for period in given if len(period) == 4]
    beyond = """[...document.querySelectorAll('#chart text')].filter((one) => {
        const [text, svg] = [one, one.ownerSVGElement].map((each) => each.getBoundingClientRect());
        return text.left < svg.left || text.right > svg.right + 1;
    }).length"""
    assert browser.run(beyond) == 0


def test_a_series_is_one_entry_whose_line_has_a_gap_where_its_definition_changes(run, browser, library, tmp_path):
    address = page_of(run, tmp_path, "export", "--facts", library(office=SMALL))
    browser.open(f"{address}#q=spending")
    assert browser.run("document.querySelectorAll('.entry').length") == 1
    assert browser.run("document.querySelectorAll('.sparkline .stroke').length") == 2
    browser.run("document.querySelector('.entry summary').click()")
    rows = "[...document.querySelectorAll('.points tbody tr')].map((row) => [row.innerText, row.className])"
    assert browser.run(rows) == [
        ["2013\t2 billion CNY\tat least 1.95 and less than 2.05 billion CNY", "break"],
        ["2012\t1.9 billion CNY\tat least 1.8525 and less than 1.9475 billion CNY", ""],
    ]
    browser.open(f"{address}#spending")  # the id of a series opens it
    assert browser.run("document.querySelectorAll('#pinned .points tbody tr').length") == 2
    browser.open(f"{address}#q=spending+period%3A2010..2020")  # a query that names a period asks for points
    assert browser.run("document.querySelectorAll('.entry').length") == 2
    assert quiet(browser, address) == []


def test_a_fact_check_shows_the_claims_of_one_finding(run, browser, library, tmp_path):
    address = page_of(run, tmp_path, "compare", "source:paper-2024", "--facts", library(a=OPINION, b=OFFICE))
    browser.open(f"{address}#rails")
    shown = "[...document.querySelectorAll('.claim')].filter((one) => one.offsetParent).map((one) => one.id)"
    assert browser.run(shown) == ["spent", "countries", "rails", "future"]
    browser.run("document.getElementById('show-outdated').click()")
    assert browser.run(shown) == ["spent"]
    assert json.dumps(quiet(browser, address)) == "[]"
