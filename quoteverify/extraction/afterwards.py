"""Sentences after a quotation that say whose it was: "That was the verdict of Hale", "So said Hale".

They count only behind words that are a paragraph so far, since others have their cue before them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quoteverify.extraction.phrasing import ADVERBS, Settled, who, written

if TYPE_CHECKING:
    from quoteverify.extraction.layout import Group, Layout
    from quoteverify.languages.language import Speech

_WINDOW = 24  # tokens of the sentence that are read
_OPENING = frozenset("so such that these this those thus".split())
_SPEAKER = who("speaker", forms="nyphg")
_THAT_WAS = (
    r"(?:such|that|these|this|those)/\S (?:,/, at/e least/O ,/, )?(?:are|is|was|were)/E "
    r"(?:(?:also|again|exactly|just|precisely|roughly)/\S )?"
)


def told_afterwards(layout: Layout, group: Group) -> Settled | None:
    """Return whose words the sentence after a quotation says they were."""
    codes, words = layout.narration.codes, layout.narration.words
    if codes[group.first - 1 : group.first] not in ("|", ""):
        return None
    begin = group.last + 1
    while codes[begin : begin + 1] in (".", "|") and begin < group.last + 3:
        begin += 1
    if begin == len(words) or words[begin].lower() not in _OPENING:
        return None
    ends = (codes.find(mark, begin, begin + _WINDOW) for mark in ".|Q")
    end = min((place for place in ends if place >= 0), default=min(len(codes), begin + _WINDOW))
    sentence = written(layout, begin, end)
    matches = (pattern.match(sentence) for pattern in _patterns(layout.speech))
    found = next((match for match in matches if match), None)
    return Settled(int(found["speaker"])) if found is not None else None


@lru_cache(maxsize=8)
def _patterns(speech: Speech) -> tuple[re.Pattern[str], ...]:
    singular = speech.speech_nouns | speech.depicting_nouns | speech.reply_nouns
    every = singular | {noun + "s" for noun in singular} | speech.wording_nouns | speech.view_nouns
    nouns = rf"(?:{'|'.join(sorted(map(re.escape, every), key=len, reverse=True))})"
    patterns = (
        # That was the verdict of Hale; those were the words used by Hale
        rf"{_THAT_WAS}<[ux] \d+ [^>]*\b{nouns}(?: \w+)?> (?:of|by|from)/\S {_SPEAKER} ",
        # That was Hale's last word on the matter
        rf"{_THAT_WAS}{_SPEAKER} '\S*/' (?:[^\s<,]+/\S ){{0,2}}{nouns}/\S ",
        rf"{_THAT_WAS}<[ux] (?P<speaker>\d+) (?:her|his) [^>]*\b{nouns}> ",
        # That was how Hale put it; this is what Hale told the council
        rf"{_THAT_WAS}(?:how|what)/\S {_SPEAKER} {ADVERBS}\S+/[SLWMCA] ",
        # So said Hale; thus spoke Hale
        rf"(?:so|thus)/\S \S+/[SLWMA] {_SPEAKER} ",
    )
    return tuple(map(re.compile, patterns))
