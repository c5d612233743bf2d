"""How fast and how big quoteverify is: ``python -m tests.benchmarks``."""
