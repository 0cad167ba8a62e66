"""Work on a long list, shared among the cores of the machine: a process for each core.

The other processes are copies of this one (`fork`), so that they have the library and the patterns without loading
them; only results are sent, through pipes. Each process takes a part of the list, and the next one that is left when
it is done; this process takes one only if whoever uses the results waits for them. What the others do not do, since
they could not start or were killed, this process does: how many there are changes no result.
"""

import gc
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from select import select
from signal import SIGKILL
from typing import Any, Generic, NamedTuple, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_MOST = 8  # processes
_FEWEST = 50  # sentences for each process: with fewer, two processes are hardly quicker than one
_LIMIT = "/sys/fs/cgroup/cpu.max"  # two times in microseconds, or "max" for the first
_PARTS = 32  # for each process, so that all of them end at about the same time; their numbers are a byte each
_SIZE = 8  # bytes of the size of what a copy sends


def shared(
    function: Callable[[Item], Result],
    items: Sequence[Item],
    begin: Callable[[], object] = os.getpid,
    weight: float = 1,
) -> Iterator[Result]:
    """Yield what a function returns for each of some items, in their order.

    What it returns has to be such that `pickle` can send it; what it raises is raised here. `begin` is called once in
    each other process. `weight` is how long an item takes, as a multiple of a sentence.
    """
    processes = min(_MOST, int(len(items) * weight) // _FEWEST)
    if processes <= 1 or (processes := min(processes, _cores())) == 1:
        yield from map(function, items)
        return
    size = -(-len(items) // (processes * _PARTS))
    parts = [items[start : start + size] for start in range(0, len(items), size)]
    for results in _done(lambda part: list(map(function, parts[part])), len(parts), processes - 1, begin):
        yield from results


def _cores() -> int:
    """Return how many cores this process may use; 1 if it must not be copied, since it has other threads.

    On systems other than Linux it is 1: on macOS, a copy of a process may not use its libraries.
    """
    try:
        return min(len(os.sched_getaffinity(0)), _limit()) if len(os.listdir("/proc/self/task")) == 1 else 1
    except (AttributeError, OSError):
        return 1


def _limit() -> int:
    """Return how many cores a container may keep busy; as many as are of use if it has no limit."""
    try:
        with open(_LIMIT, encoding="ascii") as file:
            busy, period = file.read().split()
        return max(1, int(busy) // int(period))
    except (OSError, ValueError):
        return _MOST


class _Copy(NamedTuple):
    """A copy of this process."""

    process: int
    """Its number."""
    results: int
    """The pipe from which its results are read."""


def _done(work: Callable[[int], Result], parts: int, others: int, begin: Callable[[], object]) -> Iterator[Result]:
    """Yield the results of parts of some work in their order, as this process and so many others have them."""
    left, writing = os.pipe()
    os.write(writing, bytes(range(parts)))
    os.close(writing)
    this, copies, done = os.getpid(), list[_Copy](), dict[int, Result]()
    try:
        while len(copies) < others and (copy := _copy(begin, lambda: _taken(work, left, this))):
            copies.append(copy)
        sending = {copy.results for copy in copies}
        here = _taken(work, left, os.getppid())
        for part in range(parts):
            while part not in done:
                # What others have done comes first, so that they need not wait: a pipe has room for some parts.
                if one := _received(sending, wait=False) or next(here, None) or _received(sending, wait=True):
                    done[one.part] = one.results
                else:  # the copy that took it was killed
                    done[part] = work(part)
            yield done.pop(part)
    finally:
        os.close(left)
        for copy in copies:
            _end(copy)


class _Done(NamedTuple, Generic[Result]):
    """A part of some work that is done."""

    part: int
    results: Result


def _taken(work: Callable[[int], Result], left: int, parent: int) -> Iterator[_Done[Result]]:
    """Yield the parts that this process takes of those left and does, until its parent has ended."""
    while os.getppid() == parent and (number := os.read(left, 1)):
        yield _Done(number[0], work(number[0]))


def _copy(begin: Callable[[], object], work: Callable[[], Iterable[object]]) -> _Copy | None:
    """Return a copy of this process that sends what some work yields; None if the system allows no more processes."""
    import pickle  # which takes 2 ms, and a short text does without

    results, writing = os.pipe()
    try:
        process = os.fork()
    except OSError:
        process = None
        os.close(results)
    if process == 0:  # pragma: no cover - coverage does not follow it
        try:
            os.close(results)  # else it would wait for ever for its parent to read, where that was killed
            gc.freeze()  # what it looks for garbage in, it has to copy
            begin()
            with open(writing, "wb") as pipe:
                for one in work():
                    sent = pickle.dumps(one)
                    pipe.write(len(sent).to_bytes(_SIZE) + sent)
                    pipe.flush()
        finally:
            os._exit(0)  # without a word: what it did not do is done again
    os.close(writing)
    return None if process is None else _Copy(process, results)


def _received(sending: set[int], *, wait: bool) -> Any:
    """Return a part that a copy has sent; None if no one has and this process does not `wait`, or if all have ended.

    A pipe of a copy that has ended is removed from those that are `sending`.
    """
    import pickle  # as above

    while sending and (ready := select(sending, (), (), None if wait else 0)[0]):
        size = int.from_bytes(_read(ready[0], _SIZE))
        sent = _read(ready[0], size)
        if size and len(sent) == size:
            return pickle.loads(sent)  # noqa: S301 - from a copy of this process
        sending.remove(ready[0])  # it has ended, or was killed
    return None


def _read(pipe: int, size: int) -> bytes:
    """Return so many bytes from a pipe, fewer at its end."""
    read = b""
    while len(read) < size and (more := os.read(pipe, size - len(read))):
        read += more
    return read


def _end(copy: _Copy) -> None:
    """End a copy, which may have ended."""
    os.close(copy.results)
    try:
        os.kill(copy.process, SIGKILL)
        os.waitpid(copy.process, 0)
    except OSError:
        pass  # whoever started this process had Linux remove those that end
