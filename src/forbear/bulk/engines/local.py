"""All cores of this machine: a pool of processes that read and write files themselves, so that memory stays flat."""

from __future__ import annotations

import gc
import multiprocessing
import os
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import connection

from forbear.bulk.parts import Part
from forbear.bulk.store import Done
from forbear.bulk.work import Job, give_up, work

AHEAD = 2
"""Parts that wait for each worker; what is not yet asked for costs no memory."""


def run(parts: Iterable[Part], job: Job, workers: int) -> Iterator[Done]:
    """Reads every part; when a worker dies, what it held is read again, alone, and given up if it kills again."""
    left = iter(parts)
    held: list[Part] = []
    while True:
        try:
            yield from _pooled(left, held, job, workers)
            return
        except BrokenProcessPool:
            for part in list(held):
                yield _alone(part, job)
                held.remove(part)


def _pooled(left: Iterator[Part], held: list[Part], job: Job, workers: int) -> Iterator[Done]:
    """Keeps every worker busy; `held` always names the parts that were handed out and are not known to be finished."""
    with pool_of(workers) as pool:
        running: dict[Future[Done], Part] = {}
        try:
            while True:
                for part in islice(left, workers * AHEAD - len(running)):
                    held.append(part)
                    running[pool.submit(work, part, job)] = part
                if not running:
                    return
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    done = future.result()
                    held.remove(running.pop(future))
                    yield done
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _alone(part: Part, job: Job) -> Done:
    with pool_of(1) as pool:
        try:
            return pool.submit(work, part, job).result()
        except BrokenProcessPool:
            return give_up(part, job)


def pool_of(workers: int) -> ProcessPoolExecutor:
    """Processes that are started afresh: unlike a fork server they need no socket, and unlike a fork no luck."""
    return ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"), initializer=_begin)


def _begin() -> None:
    """A worker's own start: leave when the program that started it is gone, and spare the collector what stays."""
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    from forbear.read.cues import engine

    engine()
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 20)  # readings hold no cycles; looking for them costs a tenth of the time


def _leave_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
