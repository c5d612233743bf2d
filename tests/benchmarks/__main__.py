"""Print what is measured on this machine, each figure beside its aim.

    python -m tests.benchmarks [--articles FILE.jsonl] [--items FILE.jsonl] [--story FOLDER]

Seconds depend on the machine.  The time that one regular expression takes to cut the same text into
words, in the same process, is printed with the extraction's, that of grouping quotations in the plainest way
with that of clustering: their ratios can be compared across machines.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from tests.benchmarks import items
from tests.benchmarks.articles import generated, read
from tests.benchmarks.measures import (
    check_seconds,
    collation_seconds,
    comparison_rate,
    extraction,
    grouping,
    installed_megabytes,
    second_run,
    start_seconds,
    worst_comparison,
)

ROOT = Path(__file__).parents[2]
PAIRS = ROOT / "tests/rules/pairs.jsonl"
STORY = ROOT / "fixtures/new-territories"


def main() -> None:
    """Measure everything, and print a line as soon as it is known."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("--articles", type=Path, help='JSON Lines with a "text" each; else text is generated')
    parser.add_argument("--items", type=Path, help="quotations as `cluster` reads them; else made up")
    parser.add_argument("--story", type=Path, help="a folder of articles for `check`")
    options = parser.parse_args()

    speed = extraction(read(options.articles) if options.articles else generated())
    text = "the articles given" if options.articles else "generated text"
    _print(f"extraction of {speed.megabytes:.1f} MB of {text}", f"{speed.rate:.2f} MB/s", ">= 1 MB/s a core")
    _print("  beside one regular expression's words", f"{speed.ratio:.0f} times its time", "")
    share = second_run(generated(articles=1000))
    _print("  1,000 articles again, one changed", f"{share:.0%} of its time", "< 10 %")
    pairs = [json.loads(line) for line in PAIRS.read_text("utf-8").splitlines()]
    rate = comparison_rate([(pair["reference"], pair["variant"]) for pair in pairs])
    _print(f"comparing {len(pairs)} pairs", f"{rate:.0f} pairs/s", ">= 3,000 pairs/s a core")
    _print("collating 50 witnesses of 60 words", f"{1000 * collation_seconds():.0f} ms", "< 50 ms")
    seconds, which = worst_comparison()
    _print("comparing 10,000 words, the worst case", f"{seconds:.2f} s: {which}", "< 1 s")
    given = items.read(options.items) if options.items else items.generated()
    for count in (1_000, 5_000, 20_000):
        grouped = grouping(items.copied(given, count))
        aim = "< 15 s, < 1000 MB" if count == 20_000 else ""
        _print(
            f"clustering {count:,} quotations", f"{grouped.seconds:.2f} s, {grouped.megabytes:.0f} MB", aim
        )
        _print("  beside the plainest way", f"{grouped.seconds / grouped.plain:.2f} times its time", "")
    story = options.story or STORY
    _print(
        f"check of {len(list(story.iterdir()))} articles, whole process",
        f"{check_seconds(story):.2f} s",
        "< 0.6 s",
    )
    _print("start-up: --version, whole process", f"{start_seconds():.3f} s", "< 0.3 s")
    _print("default install", f"{installed_megabytes():.0f} MB", "< 60 MB")


def _print(what: str, figure: str, aim: str) -> None:
    print(f"{what:44} {figure:>18}   {aim and f'aim {aim}'}".rstrip(), flush=True)


if __name__ == "__main__":
    main()
