"""Work that several processes share: its results are those of one process, whatever happens to the others."""

import errno
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Event, Thread

import pytest
from conftest import environment

from innofacts.cores import shared
from innofacts.documents.document import Document
from innofacts.draft.drafting import drafts
from innofacts.index.files import locate
from innofacts.index.opening import open_index
from innofacts.matching.matcher import Matcher
from innofacts.proof.proofing import proofread

# A process of tests that run in parallel has a thread, of which Python warns; a copy needs none of its locks.
pytestmark = pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")

ITEMS = range(300)


@pytest.fixture
def use(monkeypatch):
    """Return what lets this process use so many cores, as if it had no other threads."""

    def use(cores: int) -> None:
        monkeypatch.setattr(os, "sched_getaffinity", lambda _: range(cores))
        monkeypatch.setattr("innofacts.cores._LIMIT", "/none")

    listdir = os.listdir
    monkeypatch.setattr(os, "listdir", lambda path: ["1"] if path == "/proc/self/task" else listdir(path))
    return use


@pytest.fixture(params=[1, 2, 3])
def processes(request, use):
    use(request.param)
    return request.param


def slow(item):
    time.sleep(0.003)
    return item, os.getpid()


def workers(items=ITEMS) -> set[int]:
    """Return the numbers of the processes that share some work."""
    return {process for _, process in shared(slow, items)}


def assert_all_have_ended():
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_results_are_in_the_order_of_the_items(processes):
    done = list(shared(slow, ITEMS))
    assert [item for item, _ in done] == list(ITEMS)
    assert len({process for _, process in done}) == processes
    assert_all_have_ended()


def test_others_begin_with_what_they_are_told(use):
    use(3)
    began = []
    done = list(shared(lambda item: (slow(item)[1], list(began)), ITEMS, lambda: began.append(os.getpid())))
    assert all(begun == ([] if process == os.getpid() else [process]) for process, begun in done)


# --- as many processes as are of use -----------------------------------------------------------------------------------


def test_a_short_list_is_not_shared(use):
    use(3)
    assert workers(ITEMS[:99]) == {os.getpid()}
    assert len(workers(ITEMS[:100])) == 2


def test_a_list_of_small_items_is_shared_if_it_is_longer(use):
    use(2)
    assert {process for _, process in shared(slow, ITEMS, weight=0.3)} == {os.getpid()}
    assert len({process for _, process in shared(slow, ITEMS, weight=0.4)}) == 2


def test_more_than_eight_processes_are_of_no_use(use):
    use(100)
    assert len(workers(range(1000))) <= 8


@pytest.mark.parametrize(
    ("limit", "processes"), [("max 100000", 3), ("250000 100000", 2), ("100000 100000", 1), ("50000 100000", 1)]
)
def test_a_container_uses_no_more_cores_than_it_may_keep_busy(use, monkeypatch, tmp_path, limit, processes):
    use(3)
    (tmp_path / "cpu.max").write_text(f"{limit}\n")
    monkeypatch.setattr("innofacts.cores._LIMIT", str(tmp_path / "cpu.max"))
    assert len(workers()) == processes


def test_a_process_with_other_threads_is_not_copied():
    done = Event()
    thread = Thread(target=done.wait)
    thread.start()
    assert workers() == {os.getpid()}
    done.set()
    thread.join()


def test_a_process_is_not_copied_on_macos(use, monkeypatch):
    use(2)
    monkeypatch.delattr(os, "sched_getaffinity")
    assert workers() == {os.getpid()}


# --- what may happen to others ---------------------------------------------------------------------------------------


def failing_elsewhere(fail):
    """Return a function of an item that does something bad in other processes than this one."""
    this = os.getpid()

    def function(item):
        if os.getpid() != this:
            fail()
        return slow(item)[0]

    return function


def kill():
    os.kill(os.getpid(), signal.SIGKILL)


def run_out():
    raise MemoryError


@pytest.mark.parametrize("fail", [kill, run_out])
def test_what_others_leave_undone_is_done_here(use, capfd, fail):
    use(3)
    assert list(shared(failing_elsewhere(fail), ITEMS)) == list(ITEMS)
    assert_all_have_ended()
    assert capfd.readouterr() == ("", "")


def test_where_no_process_can_be_started_all_is_done_here(use, monkeypatch):
    def fork():
        raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))

    use(3)
    monkeypatch.setattr(os, "fork", fork)
    before = os.listdir("/proc/self/fd")
    assert workers() == {os.getpid()}
    assert os.listdir("/proc/self/fd") == before


def test_an_error_is_raised_here_and_ends_the_others(use):
    use(3)
    with pytest.raises(ZeroDivisionError):
        list(shared(lambda item: slow(item)[0] // (item - 299), ITEMS))
    assert_all_have_ended()


def test_whoever_started_the_program_may_have_linux_remove_what_has_ended(processes):
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        assert len(workers()) == processes
    finally:
        signal.signal(signal.SIGCHLD, before)


WORK_OF_A_MINUTE = """
import os, signal, sys, time
from innofacts import __main__, cli, cores
def work(item):
    os.write(1, f"{os.getpid()}\\n".encode())
    time.sleep(0.06)
signal.signal(signal.SIGINT, signal.default_int_handler)
os.sched_getaffinity = lambda _: {0, 1}
cli.run = lambda arguments: list(cores.shared(work, range(2000)))
sys.argv = ["innofacts", "check"]
__main__.program()
"""


@pytest.mark.slow
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, -15), (signal.SIGKILL, -9)])
def test_all_processes_end_together(number, status):
    with subprocess.Popen(
        [sys.executable, "-c", WORK_OF_A_MINUTE], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as process:
        seen = set()
        while len(seen) < 2:
            seen.add(process.stdout.readline())
        process.send_signal(number)
        _, err = process.communicate(timeout=20)  # standard output is at its end when no process has it any more
    assert (process.returncode, err) == (status, b"")


RESULTS_THAT_NO_ONE_READS = WORK_OF_A_MINUTE.replace(
    "    time.sleep(0.06)\n", "    time.sleep(60 if os.getpid() == this else 0)\n    return bytes(1000)\n"
).replace("def work", "this = os.getpid()\ndef work")


@pytest.mark.slow
def test_a_process_that_has_results_for_one_that_was_killed_ends():
    with subprocess.Popen(
        [sys.executable, "-c", RESULTS_THAT_NO_ONE_READS], stdout=subprocess.PIPE, env=environment()
    ) as process:
        for _ in range(90):
            process.stdout.readline()
        time.sleep(1)  # until the pipe is full
        process.kill()
        process.communicate(timeout=20)


# --- long texts ------------------------------------------------------------------------------------------------------

AIRPORT = Path(__file__).parent / "data" / "proof" / "airport.txt"
LONG = (
    re.sub(r"[{]([^|]*)[^}]*[}]", r"\1", AIRPORT.read_text(encoding="utf-8")).replace("\n", "\n\n")
    + """
## Lindmark in 2023

| | 2022 | 2023 |
|---|---|---|
| Passengers (million) | 15.4 | 18.64 |
| Aircraft movements | 140,212 | 152,380 |
| Aircraft movements | 140,212 | 152,380 |

Sie sagte: „Im Jahr 2023 waren es 18,64 Millionen Passagiere in Lindmark“, and there were 152,380 movements.
The airport had 18.9 million passengers in 2023. <!-- innofacts: ok as the minister says -->
Of 400 shops, 300 opened in 2023, and the other 90 in 2022.
"""
)


@pytest.fixture
def each(use, monkeypatch):
    """Return what yields what a function returns by one process, by two and by three."""
    monkeypatch.setattr("innofacts.cores._FEWEST", 1)
    monkeypatch.setattr("innofacts.features.library.wordings._OF_A_SENTENCE", 1)

    def each(function):
        for cores in (1, 2, 3):
            use(cores)
            yield function()
        assert_all_have_ended()

    return each


@pytest.mark.slow
def test_the_proof_of_a_report_is_the_same_however_many_processes_read_it(each):
    report = Document("report.md", LONG)
    with open_index(locate([str(AIRPORT.with_suffix(".toml"))])) as index:
        proofs, *others = each(
            lambda: proofread(report, report.markup(), Matcher(index), index, lambda *_: None)._replace(read=None),
        )
    assert others == [proofs, proofs]
    assert len(proofs.figures) > 50
    assert len({proof.match.verdict for proof in proofs.figures}) == 6


def test_the_drafts_of_an_article_are_the_same_however_many_processes_read_it(each):
    found, *others = each(lambda: [*drafts(Document("article.md", LONG))])
    assert others == [found, found]
    assert len(found) > 50
