"""Lets the tests import what Benchmarks is made of."""

import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY / "Benchmarks" / name) for name in ("corpus", "relevance", "speed")]
