"""Set phrases that say whose words follow, though nobody there is the subject of a verb of speech.

*Reed rejected Hale's claim that it was "safe"*; *in Hale's words, "a heap of rust"*; *described by
Hale as "rust"*.  Which nouns are nouns of speech is data of the language.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quoteverify.extraction.phrasing import ADVERBS, WHO, Settled, who

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quoteverify.extraction.layout import Group, Layout
    from quoteverify.languages.language import Speech

_CUE = r"\S+/[SLWCMK] "
_ANY = rf"(?:{WHO}|[^<\s]+) "
_ON = rf"(?:(?!{_CUE}|[,;:]/){_ANY}){{0,14}}$"  # to the quotation, without another cue or comma
_ON_PAST_COMMAS = rf"(?:(?!{_CUE}|[;:]/){_ANY}){{0,14}}$"
_SPEAKER = who("speaker", forms="nyphg")
_OWNER = rf"{who('speaker', forms='nyhg')} '\S*/' "
_OWN = r"<[ux] (?P<speaker>\d+) (?:her|his) "
_ADJECTIVES = r"(?:(?!\S+/[SLWMCEBJItj] )[^\s<,]+/\S ){0,2}"
_HAS_CUE = re.compile(rf"(?:,/, )?(?:\S+/[SLW] {WHO}|{WHO} {ADVERBS}\S+/[SLW]) ")
_REPORTED = re.compile(r"/[SLWCMA] ")
_VERBS = frozenset("by cite paraphrase put puts quote".split())
_WORD = re.compile(r"[\w'-]+")
_VERB = re.compile(r"\S+/[EBV] ")


def phrased(layout: Layout, group: Group, leads: str, follows: str) -> Settled | None:
    """Return whose words a set phrase before or after a quotation says they are."""
    vocabulary, leading, following = _patterns(layout.speech)
    if vocabulary.isdisjoint(_WORD.findall(leads)) and vocabulary.isdisjoint(_WORD.findall(follows)):
        return None
    if not leads.endswith(":/: "):
        matches = (pattern.match(follows) for pattern in following)
        found = next((match for match in matches if match), None)
        if found is not None:
            return Settled(int(found["speaker"]))
        if group.frame.shape == "c" or _HAS_CUE.match(follows):
            return None
    matches = (pattern.search(leads) for pattern in leading)
    found = next((match for match in matches if match and not _is_about(match, leads)), None)
    return Settled(int(found["speaker"])) if found is not None else None


def _is_about(match: re.Match[str], leads: str) -> bool:
    """Tell words about what somebody said: "Hale's claim that it heals is"; "said of Hale's plea:"."""
    words = match[0]
    if words.endswith(":/: "):
        return _REPORTED.search(leads, 0, match.start()) is not None
    judged = words.endswith("/E ") and 1 < len(_VERB.findall(words))
    return judged or (words.endswith("as/J ") and "that/j " in words)


@lru_cache(maxsize=8)
def _patterns(
    speech: Speech,
) -> tuple[frozenset[str], tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
    """Return the words of which each phrase has one, the phrases before a quotation and those after it."""
    nouns = rf"(?:{_any(speech.speech_nouns)}|{_any(noun + 's' for noun in speech.speech_nouns)})"
    depicting = rf"(?:{_any(speech.depicting_nouns)})s?"
    wording, views = rf"(?:{_any(speech.wording_nouns)})", rf"(?:{_any(speech.view_nouns)})"
    aside = r"(?:,/, [^,;:]{0,80} ,/, )?"
    opens = rf"{aside}(?:that/j |to/t (?!<)){_ON}"
    colon = rf"(?:to/t {WHO} )?(?:\S+/E (?:[^\s<,:]+/\S ){{0,2}})?:/: $"
    as_ = rf"(?:(?:of/o|to/t) {_ANY})?as/J $"
    of_words = rf"of/o (?:(?:the/D )?{wording}/\S |<\w \d+ the {wording}> )$"
    a_phrase = rf"(?:\S+/D {wording}/\S|<\w \d+ \w+ {wording}>)"
    leading = (
        *_each(rf"{_OWNER}{_ADJECTIVES}{nouns}/\S ", opens, colon),
        *_each(rf"{_OWN}[^>]*\b{nouns}> ", opens, colon),
        rf"{_OWNER}{_ADJECTIVES}{depicting}/\S {as_}",
        rf"{_OWN}[^>]*\b{depicting}> {as_}",
        *_each(rf"\b{nouns}(?:/\S|>) {_ADJECTIVES}(?:by/I|of/o|from/\S) {_SPEAKER} ", opens, colon),
        *_each(rf"<x (?P<speaker>\d+) [^>]* '\S* [^>]*\b{nouns}> ", opens, colon),
        rf"{_OWNER}(?:use|choice)/\S {of_words}",
        # in Hale's words; in the words of Hale; to use Hale's phrase; to borrow a phrase from Hale
        rf"\bin/I {_OWNER}(?:own/\S )?(?:{wording}|{views})/\S (?:,/, )?{_ON_PAST_COMMAS}",
        rf"\bin/I {_OWN}(?:own )?(?:{wording}|{views})> (?:,/, )?{_ON_PAST_COMMAS}",
        rf"\bin/I (?:the/D {wording}/\S|<\w \d+ the {wording}>) of/o {_SPEAKER} (?:,/, )?{_ON_PAST_COMMAS}",
        rf"\bto/t (?:use|borrow|adopt)/\S {_OWNER}{_ADJECTIVES}{wording}/\S (?:,/, )?{_ON_PAST_COMMAS}",
        rf"\bto/t (?:use|borrow|adopt)/\S {a_phrase} (?:of|from)/\S {_SPEAKER} (?:,/, )?{_ON_PAST_COMMAS}",
        rf"\bto/t (?:quote|cite|paraphrase)/\S {_SPEAKER} (?:,/, )?{_ON_PAST_COMMAS}",
        # as Hale put it
        rf"\bas/J {_SPEAKER} {ADVERBS}(?:put|puts)/\S (?:it|things|matters)/\S (?:,/, |:/: )?$",
        rf"\bas/J {_SPEAKER} {ADVERBS}(?:put|puts)/\S <\w \d+ it> (?:,/, |:/: )?$",
        # described by Hale as; accused by Hale of
        rf"\S+(?:ed|told|known)/[CLMW] (?:\S+/R )?by/I {_SPEAKER} (?:as/J|of/o) {_ON}",
    )
    following = (
        rf"(?:,/, )?as/J {_SPEAKER} {ADVERBS}(?:put|puts)/\S (?:it/\S|things/\S|<\w \d+ it>) ",
        rf"(?:,/, )?in/I {_OWNER}(?:own/\S )?(?:{wording}|{views})/\S ",
        rf"(?:,/, )?in/I (?:the/D {wording}/\S|<\w \d+ the {wording}>) of/o {_SPEAKER} ",
        rf"(?:,/, )?to/t (?:quote|cite)/\S {_SPEAKER} ",
        rf"(?:,/, )?to/t (?:use|borrow)/\S {_OWNER}{_ADJECTIVES}{wording}/\S ",
        rf"(?:,/, )?\S+/E {_OWNER}{_ADJECTIVES}{nouns}/\S ",
        # were the words that Hale used
        rf"(?:,/, )?\S+/E {a_phrase} (?:that/j )?{_SPEAKER} {ADVERBS}(?:used|chose|uses)/\S ",
    )
    singular = speech.speech_nouns | speech.depicting_nouns
    plain = speech.wording_nouns | speech.view_nouns | _VERBS
    vocabulary = plain | singular | {noun + "s" for noun in singular}
    return vocabulary, tuple(map(re.compile, leading)), tuple(map(re.compile, following))


def _each(phrase: str, *endings: str) -> tuple[str, ...]:
    return tuple(phrase + ending for ending in endings)


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))
