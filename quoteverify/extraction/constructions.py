"""Set phrases that say whose words follow, though nobody there is the subject of a verb of speech.

*Reed rejected Hale's claim that it was "safe"*; *in Hale's words, "a heap of rust"*; *described by
Hale as "rust"*.  Which nouns are nouns of speech is data of the language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quoteverify.extraction.phrasing import ADVERBS, CUE, ON, WHO, Settled, who

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quoteverify.extraction.phrasing import Beside
    from quoteverify.languages.language import Speech

_ANY = rf"(?:{WHO}|[^<\s]+) "
_ON_PAST_COMMAS = rf"(?:(?!{CUE}|[;:]/){_ANY}){{0,14}}$"
_SPEAKER = who("speaker", forms="nyphg")
_OWNER = rf"{who('speaker', forms='nyhg')} '\S*/' "
_OWN = r"<[ux] (?P<speaker>\d+) (?:her|his) "
_ADJECTIVES = r"(?:(?:[^\s<,]+ed/\S|[^\s<,]+/[^SLWMCEBJItj]) ){0,2}"
_WHEN = r"(?:[^\s<,]+/[#ORI] ){0,4}"
_HAS_CUE = re.compile(rf"(?:,/, )?(?:\S+/[SLW] {WHO}|{WHO} {ADVERBS}\S+/[SLW]) ")
_REPORTED = re.compile(r"/[SLWCMA] ")
_VERBS = frozenset("as by cite paraphrase put puts quote takes took turned went what".split())
_CALLED = re.compile(r"/C (?:<[^>]*> |(?!,/)[^\s<]+ )*$")
_GRADED = re.compile(r"with/e (?:<[^>]*> |\S+/[DO] ){0,3}$")
_AT_ONCE = re.compile(r"(?:that/j|to/t) $")
_BY = re.compile(rf"(?:,/, )?by/I {_SPEAKER} ")
_CALLED_WHAT = re.compile(r"/E (?:\S+/R )?\S+ed/[CLMW] (?:as/J )?$")
_VERB = re.compile(r"(?:\S+/[EBVR] )*\S+/[EBV] ")


def phrased(stretch: Beside) -> Settled | None:
    """Return whose words a set phrase beside a quotation says they are."""
    phrases = _phrases(stretch.layout.speech)
    if phrases.vocabulary.isdisjoint(stretch.words):
        return None
    leads, follows, group = stretch.leads, stretch.follows, stretch.group
    found = None
    if not leads.endswith(":/: "):
        following = (pattern.match(follows) for pattern in phrases.following)
        found = next((match for match in following if match), None) or _called_by(leads, follows)
    plain = group.frame.shape != "c" and not _HAS_CUE.match(follows)
    if found is None and (plain or leads.endswith(":/: ")):
        leading = (pattern.search(leads) for pattern in phrases.leading)
        found = next((match for match in leading if match and not _is_about(match, leads)), None)
    return Settled(int(found["speaker"])) if found is not None else None


def names(stretch: Beside) -> bool:
    """Tell what something is only called.

    So-called "bail-ins"; the "ghost", as they call it; Hale, known as "the Otter"; the café "Anchor".
    """
    if stretch.group.frame.shape in _WHOLE or stretch.words.isdisjoint(_NAMING):
        return False
    given = _SO_CALLED.search(stretch.leads) or _NAMED.search(stretch.leads)
    return bool(given or _AS_CALLED.match(stretch.follows)) or _is_called(stretch)


_SO_CALLED = re.compile(r"so-called/\S (?:[^\s<]+/[ON] ){0,2}$")
_AS_CALLED = re.compile(rf"(?:,/, )?as/J {WHO} {ADVERBS}\S+/C (?:it/\S |them/\S |<\w \d+ (?:it|them)> )")
_NAMED = re.compile(
    r"\b(?:known/\S (?:(?:to|by|in|among|around)/\S (?:(?!,/)(?:<[^>]*>|[^\s<]+) ){1,4})?(?:\S+/R )?as/J"
    r"|(?:nicknamed|codenamed|christened|titled|entitled|named|renamed)/\S"
    r"(?: (?:<[^>]*>|[^\s<,]+/[ODN'])){0,4}) (?:the/D |as/J )?$"
)
_CALLED_SO = re.compile(
    rf"(?P<before>[^\s<]+ |)(?:<[nyphgxu] \d+ (?:an?|one|another) [^>]*> |<[xu] [^>]*> |,/, |\S+/E )"
    rf"{ADVERBS}(?:called|dubbed)/C $"
)
_WHOLE = frozenset("cs")  # shapes of quotations that are whole sentences
_NAMING = frozenset(
    """as called christened codenamed dubbed entitled known named
    nicknamed renamed so-called titled""".split()
)
_OBJECTS = ("what/", "which/", "whom/")


def _is_called(stretch: Beside) -> bool:
    """Tell a name from what somebody calls another: a tax dubbed "the gull levy", not dubbed so by Hale."""
    found = _CALLED_SO.search(stretch.leads)
    if found is None or found["before"].startswith(_OBJECTS) or stretch.follows.startswith("by/I "):
        return False
    start = stretch.group.contents[0].start
    words = stretch.layout.text[start : start + 5]
    return words[:1].isupper() or words.startswith("the ")


def _called_by(leads: str, follows: str) -> re.Match[str] | None:
    """Match the end of "he was called a thief by Hale", where what he was called is quoted."""
    match = _BY.match(follows)
    return match if match is not None and _CALLED_WHAT.search(leads) else None


def _is_about(match: re.Match[str], leads: str) -> bool:
    """Tell words about what somebody said: "Hale's claim that it heals is"; "said of Hale's plea:"."""
    words, at = match[0], match.start()
    if words.endswith(":/: "):
        return _REPORTED.search(leads, 0, at) is not None
    if words.endswith("/E "):
        return 1 < len(_VERB.findall(words))
    if words.endswith("as/J "):
        return "that/j " in words
    if _GRADED.search(words):
        return True
    return not _AT_ONCE.search(words) and _CALLED.search(leads, 0, at) is not None


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The set phrases of a language."""

    vocabulary: frozenset[str]
    """Words of which each phrase has one."""
    leading: tuple[re.Pattern[str], ...]
    """For the words before a quotation."""
    following: tuple[re.Pattern[str], ...]
    """For the words after one."""


@lru_cache(maxsize=8)
def _phrases(speech: Speech) -> _Phrases:
    nouns = rf"(?:{_any(speech.speech_nouns)}|{_any(noun + 's' for noun in speech.speech_nouns)})"
    claims = rf"(?:{_any(speech.speech_nouns - speech.depicting_nouns)})s?"
    depicting = rf"(?:{_any(speech.depicting_nouns)})s?"
    replies = rf"(?:{_any(speech.reply_nouns)})"
    wording, views = rf"(?:{_any(speech.wording_nouns)})", rf"(?:{_any(speech.view_nouns)})"
    aside = r"(?:,/, [^,;:]{0,80} ,/, )?"
    opens = rf"{aside}{_WHEN}(?:that/j |to/t (?!<)){ON}$"
    colon = rf"(?:to/t {WHO} )?(?:\S+/E (?:[^\s<,:]+/\S ){{0,2}})?:/: $"
    was = rf"(?:to/t (?:{_ANY}){{1,5}})?\S+/E $"
    as_ = rf"(?:(?:of/o|to/t) {_ANY})?as/J $"
    of_words = rf"of/o (?:(?:the/D )?{wording}/\S |<\w \d+ the {wording}> )$"
    a_phrase = rf"(?:\S+/D {wording}/\S|<\w \d+ \w+ {wording}>)"
    leading = (
        *_each(rf"{_OWNER}{_ADJECTIVES}{nouns}/\S ", opens, colon),
        *_each(rf"{_OWN}[^>]*\b{nouns}> ", opens, colon),
        rf"{_OWNER}{_ADJECTIVES}{depicting}/\S {as_}",
        rf"{_OWN}[^>]*\b{depicting}> {as_}",
        *_each(rf"\b{claims}(?:/\S|>) {_ADJECTIVES}(?:by/I|of/o|from/\S) {_SPEAKER} ", opens, colon),
        *_each(rf"<x (?P<speaker>\d+) [^>]* '\S* [^>]*\b{nouns}> ", opens, colon),
        *_each(rf"{_OWNER}{_ADJECTIVES}{replies}/\S ", was),
        *_each(rf"<x (?P<speaker>\d+) [^>]* '\S* [^>]*\b{replies}> ", was),
        # Hale took to Twitter to say
        rf"{_SPEAKER} {ADVERBS}(?:took|takes|went|turned)/\S (?:to/t|on/I) {WHO} to/t \S+/[SLWMA] \W*$",
        # what Hale likes to call
        rf"what/\S {who('speaker', forms='nhg')} (?:\S+/\S ){{0,3}}\S+/C (?:<[ud][^>]*> |it/\S )?(?:as/J )?$",
        rf"{_OWNER}(?:use|choice)/\S {of_words}",
        # in Hale's words; in the words of Hale; to use Hale's phrase; to borrow a phrase from Hale
        rf"\bin/I {_OWNER}{_ADJECTIVES}(?:{wording}|{views})/\S (?:,/, )?{_ON_PAST_COMMAS}",
        rf"\bin/I {_OWN}(?:own )?(?:{wording}|{views})> (?:,/, )?{_ON_PAST_COMMAS}",
        rf"\bin/I (?:the/D {wording}/\S|<\w \d+ the {wording}>) of/o {_SPEAKER} (?:,/, )?{_ON_PAST_COMMAS}",
        rf"\bto/t (?:use|borrow|adopt)/\S {_OWNER}{_ADJECTIVES}{wording}/\S (?:,/, )?{_ON_PAST_COMMAS}",
        rf"\bto/t (?:use|borrow|adopt)/\S {a_phrase} (?:of|from)/\S {_SPEAKER} (?:,/, )?{_ON_PAST_COMMAS}",
        rf"\bto/t (?:quote|cite|paraphrase)/\S {_SPEAKER} (?:,/, )?{_ON_PAST_COMMAS}",
        # as Hale put it
        rf"\bas/J {_SPEAKER} {ADVERBS}(?:put|puts)/\S (?:it|things|matters)/\S (?:,/, |:/: )?$",
        rf"\bas/J {_SPEAKER} {ADVERBS}(?:put|puts)/\S <\w \d+ it> (?:,/, |:/: )?$",
        # described by Hale as; accused by Hale of
        rf"\S+(?:ed|told|known)/[CLMW] (?:\S+/R )?by/I {_SPEAKER} (?:as/J|of/o) {ON}$",
    )
    following = (
        rf"(?:,/, )?as/J {_SPEAKER} {ADVERBS}(?:put|puts)/\S (?:it/\S|things/\S|<\w \d+ it>) ",
        rf"(?:,/, )?in/I {_OWNER}{_ADJECTIVES}(?:{wording}|{views})/\S ",
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
    return _Phrases(vocabulary, tuple(map(re.compile, leading)), tuple(map(re.compile, following)))


def _each(phrase: str, *endings: str) -> tuple[str, ...]:
    return tuple(phrase + ending for ending in endings)


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))
