"""Runs commands one after another and says what they took together, by the system's own accounts."""

import os
import sys
import tempfile
import time


def _run(command, log):
    start = time.perf_counter()
    log.seek(0)
    log.truncate()
    child = os.posix_spawn(command[0], [str(word) for word in command], os.environ,
                           file_actions=[(os.POSIX_SPAWN_DUP2, log.fileno(), 1), (os.POSIX_SPAWN_DUP2, log.fileno(), 2)])
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status):
        log.seek(0)
        sys.exit(f"{' '.join(map(str, command))} failed:\n{log.read()[-3000:]}")
    return wall, usage


def measured(commands):
    """Wall and processor seconds in all, and the peak memory of the largest process."""
    wall = user = system = peak = 0.0
    with tempfile.TemporaryFile("w+") as log:
        for command in commands:
            seconds, usage = _run(command, log)
            wall += seconds
            user += usage.ru_utime
            system += usage.ru_stime
            peak = max(peak, usage.ru_maxrss * 1024)
    return {"wall": wall, "cpu": user + system, "user": user, "system": system, "peak": peak}
