"""How names and words sound, roughly: one name in two alphabets, one word misheard for another."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

_CACHE = 65536
_RHYME = 4
"""Words that share fewer letters from their first vowel on are too many to be slips."""
_ONSET = re.compile("^[^aeiouy]+")


@lru_cache(maxsize=_CACHE)
def transliterated(one: str, other: str) -> bool:
    """Tell whether two names are one in two transliterations: *Zelensky* and *Zelenskyy*."""
    return min(len(one), len(other)) >= 4 and _letters(one) == _letters(other)


def _letters(name: str) -> str:
    """Return a name by the sounds on which the usual systems of transliteration agree."""
    for pattern, sound in _SOUNDS_OF_NAMES:
        name = pattern.sub(sound, name)
    return name


_SOUNDS_OF_NAMES = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"(?:yy|iy|ij|ii|yi|iyy|y|i)(?='s$|$)", "y"),
        (r"tch|tsch", "ch"),
        (r"kh|gh", "h"),
        (r"tz|cz", "ts"),
        (r"dj", "j"),
        (r"ou|oo", "u"),
        (r"w", "v"),
        (r"q|ck", "k"),
        (r"x", "ks"),
        (r"ff|v(?=$)", "f"),
        (r"[ie](?=[aeou])|y(?=[aeou])|j(?=[aeou])", ""),
        (r"(.)\1", r"\1"),
        (r"-|'", ""),
    )
)


@lru_cache(maxsize=_CACHE)
def sound_alike(one: str, other: str) -> bool:
    """Tell whether an unrelated word could be heard for another: *waive* and *weigh*."""
    if min(len(one), len(other)) < 3 or _derived(one, other):
        return False
    ours, theirs = _heard(one), _heard(other)
    if ours == theirs:
        return True
    near = OSA.distance(ours, theirs) == 1 and 3 <= max(len(ours), len(theirs))
    return (near and ours[:1] == theirs[:1]) or _rhyme(one, other)


def _rhyme(one: str, other: str) -> bool:
    """Tell whether two words part in the consonants before their first vowel only: *liver* and *river*."""
    rests = [_ONSET.sub("", word) for word in (one, other)]
    return (
        rests[0] == rests[1] and len(one) != len(rests[0]) != 0 and _RHYME <= len(rests[0]) and one != other
    )


def _heard(word: str) -> str:
    """Return roughly how a word sounds: consonants that are told apart, and where vowels stand."""
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"gh(?=[a-z]?$)|gh(?=t)", ""),
        (r"^kn|^gn", "n"),
        (r"^wr", "r"),
        (r"ph", "f"),
        (r"c(?=[eiy])", "s"),
        (r"[cq]k?", "k"),
        (r"(?<=[a-z]{2})e(?=s?$)", ""),
        (r"z", "s"),
        (r"[aeiouy]+", "a"),
        (r"(.)\1", r"\1"),
    )
)
_SUFFIXES = frozenset(
    """
    a able age al ally ance ant ate ation e ed ee ence ency ent er ers es ful ial ible ic ical ied ies ily
    ing ings ion ism ist ity ive ize ly ment ments n ness or ors ous s th tion ty y
    """.split()
)


def _derived(one: str, other: str) -> bool:
    """Tell whether two words share a stem and part in suffixes only."""
    shared = 0
    while shared < min(len(one), len(other)) and one[shared] == other[shared]:
        shared += 1
    rests = one[shared:], other[shared:]
    return 3 <= shared and all(rest in _SUFFIXES or not rest for rest in rests)
