#!/usr/bin/env python3
"""Gives guidegen spoilt input until a time is over, and keeps what made it crash, hang or swell.

    Tests/Hostile/fuzz.py --minutes 60 --keep /tmp/found
    Tests/Hostile/fuzz.py --minutes 5 --only records,hsds --seed 1000
"""

import argparse
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from support.trials import TRIALS


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--minutes", type=float, default=5)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--only", default=",".join(TRIALS), help="of " + ", ".join(TRIALS))
    options.add_argument("--keep", type=Path, default=Path("fuzz-found"), help="where spoilt input that was too much is kept")
    options = options.parse_args()
    end = time.monotonic() + options.minutes * 60
    seed, runs, found = options.seed, dict.fromkeys(options.only.split(","), 0), 0
    while time.monotonic() < end:
        for name in runs:
            with tempfile.TemporaryDirectory() as folder:
                problems = TRIALS[name](Path(folder), random.Random(f"{name} {seed}"))
                runs[name] += 1
                if problems:
                    found += 1
                    print(f"{name} {seed}: " + "; ".join(problems), flush=True)
                    shutil.copytree(folder, options.keep / f"{name}-{seed}", symlinks=True, dirs_exist_ok=True)
        seed += 1
    print(", ".join(f"{count} of {name}" for name, count in runs.items()) + f": {found} found")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
