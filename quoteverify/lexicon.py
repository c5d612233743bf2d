"""What two words are to each other, and which phrases a row of words holds, by the data of a language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from quoteverify.languages import sense, speech
from quoteverify.wording import norm_of, wording
from quoteverify.words import is_word, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_CACHE = 65536
_ROOT = 4
"""So many first letters tell one name from another."""
_ENDINGS = (
    ("ies", "y"),
    ("ied", "y"),
    ("ves", "f"),
    ("ves", "fe"),
    ("es", ""),
    ("s", ""),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("'s", ""),
)
_DEGREES = (("ier", "y"), ("iest", "y"), ("er", ""), ("er", "e"), ("est", ""), ("est", "e"), ("ly", ""))


@dataclass(frozen=True, slots=True)
class Sign:
    """A word or phrase of a class that changes what is asserted."""

    first: int
    last: int
    classes: Mapping[str, str]
    """Each class to the kind within it."""


def signs(norms: Sequence[str], *, language: str | None = None) -> tuple[Sign, ...]:
    """Return the signs in a row of normal forms, the longest at each place, none within another."""
    table = _phrases(language)
    found: list[Sign] = []
    last = 0
    for at, norm in enumerate(norms):
        if at < last or norm not in table:
            continue
        behind = norms[at + 1] if at + 1 < len(norms) else ""
        for words, classes in table[norm].get(behind, ()) or table[norm].get("", ()):
            if tuple(norms[at : at + len(words)]) == words:
                last = at + len(words)
                found.append(Sign(at, last, classes))
                break
    return tuple(found)


_Phrase = tuple[tuple[str, ...], dict[str, str]]


@cache
def _phrases(language: str | None) -> dict[str, dict[str, tuple[_Phrase, ...]]]:
    """Each first word, and the second, to the phrases that begin so, the longest first, with their classes.

    Under no second word, and last under each, stands the first word alone, where it is a sign.
    """
    classes: dict[tuple[str, ...], dict[str, str]] = {}
    for name, entries in sense(language).classes.items():
        for entry, kind in entries.items():
            classes.setdefault(_norms(entry, language), {})[name] = kind
    table: dict[str, dict[str, list[_Phrase]]] = {}
    for words in sorted(classes, key=len, reverse=True):
        rows = table.setdefault(words[0], {})
        for second in rows.keys() | {""} if len(words) == 1 else words[1:2]:
            rows.setdefault(second, []).append((words, classes[words]))
    return {
        first: {second: tuple(phrases) for second, phrases in rows.items()} for first, rows in table.items()
    }


def _norms(entry: str, language: str | None) -> tuple[str, ...]:
    return tuple(token.norm for token in wording(entry, language=language) if is_word(token) or "-" in entry)


@lru_cache(maxsize=_CACHE)
def forms(norm: str, language: str | None = None) -> frozenset[str]:
    """Return the words of a dictionary that a word may be an inflected form of, itself among them."""
    found = {norm, _regular(norm, language)}
    for ending, replacement in _ENDINGS:
        if norm.endswith(ending) and len(ending) + 2 <= len(norm):
            root = norm[: -len(ending)] + replacement
            found.add(root)
            if not replacement and root[-1:] == root[-2:-1]:
                found.add(root[:-1])
    return frozenset(found)


def _regular(norm: str, language: str | None) -> str:
    """Return the form of a dictionary of an irregular form, itself or behind a prefix: *misled*."""
    lexicon = sense(language)
    for prefix in ("", *lexicon.verbal_prefixes):
        if norm.startswith(prefix) and (root := lexicon.irregular.get(norm[len(prefix) :])):
            return prefix + root
    return norm


@lru_cache(maxsize=_CACHE)
def root(norm: str, language: str | None = None) -> str:
    """Return one form that all forms of a word share, where an ending or a list gives it away."""
    regular = _regular(norm, language)
    return regular if regular != norm else min(forms(norm, language), key=lambda form: (len(form), form))


@lru_cache(maxsize=_CACHE)
def inflected(one: str, other: str, language: str | None = None) -> bool:
    """Tell whether two words are forms of one: *goes* and *went*."""
    shared = forms(one, language) & forms(other, language)
    return any(2 <= len(root) for root in shared)


@lru_cache(maxsize=_CACHE)
def _wide_forms(norm: str, language: str | None) -> frozenset[str]:
    """As ``forms``, and without the endings of comparison and of adverbs."""
    found = set(forms(norm, language))
    for ending, replacement in _DEGREES:
        if norm.endswith(ending) and len(ending) + 2 <= len(norm):
            found.add(norm[: -len(ending)] + replacement)
    return frozenset(found)


@lru_cache(maxsize=_CACHE)
def opposed(one: str, other: str, language: str | None = None) -> bool:
    """Tell whether two words are opposites: *buyer* and *seller*, *hyper-* and *hypoglycaemia*."""
    ours, theirs = _wide_forms(one, language), _wide_forms(other, language)
    if _paired(ours, theirs, language):
        return True
    return any(
        _exchanged(one, other, a, b) or _exchanged(other, one, a, b)
        for a, b in sense(language).opposite_parts
    )


def _paired(ours: Iterable[str], theirs: Iterable[str], language: str | None) -> bool:
    pairs = _opposites(language)
    return any((min(a, b), max(a, b)) in pairs for a in ours for b in theirs)


@lru_cache(maxsize=_CACHE)
def _likes(norm: str, language: str | None) -> frozenset[str]:
    """Return the near-synonyms of a word that stands in one group only: of one sense, most likely."""
    groups, members = _groups(language, "synonyms"), _members(language)
    for form in sorted(_wide_forms(norm, language)):
        if len(numbers := groups.get(form, frozenset())) == 1:
            return members[next(iter(numbers))]
    return frozenset()


@cache
def _members(language: str | None) -> dict[int, frozenset[str]]:
    """Return the words of each group of near-synonyms."""
    members: dict[int, set[str]] = {}
    for word, numbers in _groups(language, "synonyms").items():
        for number in numbers:
            members.setdefault(number, set()).add(word)
    return {number: frozenset(words) for number, words in members.items()}


@lru_cache(maxsize=_CACHE)
def valence(norm: str, language: str | None = None) -> str:
    """Return whether a word praises (``+``) or blames (``-``), or nothing."""
    return _valued(_wide_forms(norm, language), language)


def _valued(norms: Iterable[str], language: str | None) -> str:
    """Return whether one of some forms praises or blames, or nothing."""
    valences = _valences(language)
    return next((valences[norm] for norm in sorted(norms) if norm in valences), "")


@cache
def _valences(language: str | None) -> dict[str, str]:
    return {norm_of(word, language): side for word, side in sense(language).valences.items()}


@lru_cache(maxsize=_CACHE)
def contrary(one: str, other: str, language: str | None = None) -> bool:
    """Tell whether two words most likely stand for opposites: by a near-synonym, or by praise and blame.

    It holds where one word stands for one, not where more has changed around them.
    """
    if synonymous(one, other, language):
        return False
    ours, theirs = _wide_forms(one, language), _wide_forms(other, language)
    if _valued(ours, language) + _valued(theirs, language) in {"+-", "-+"}:
        return True
    likes, others = _likes(one, language), _likes(other, language)
    return _paired(likes, theirs, language) or _paired(ours, others, language)


@lru_cache(maxsize=_CACHE)
def converse(one: str, other: str, language: str | None = None) -> bool:
    """Tell whether two words name one relation from its two ends: *buys*, *sold*."""
    ours, theirs = _wide_forms(one, language), _wide_forms(other, language)
    pairs = _converses(language)
    return any((min(a, b), max(a, b)) in pairs for a in ours for b in theirs)


@cache
def _converses(language: str | None) -> frozenset[tuple[str, str]]:
    pairs = [[norm_of(word, language) for word in pair] for pair in sense(language).converses]
    return frozenset((min(pair), max(pair)) for pair in pairs)


def _exchanged(one: str, other: str, a: str, b: str) -> bool:
    before = one.startswith(a) and other.startswith(b) and one[len(a) :] == other[len(b) :]
    after = one.endswith(a) and other.endswith(b) and one[: -len(a)] == other[: -len(b)]
    return (before and len(a) + 3 < len(one)) or (after and len(a) + 2 < len(one))


@cache
def _opposites(language: str | None) -> frozenset[tuple[str, str]]:
    pairs = [[norm_of(word, language) for word in pair] for pair in sense(language).opposites]
    return frozenset((min(pair), max(pair)) for pair in pairs)


@lru_cache(maxsize=_CACHE)
def negated(one: str, other: str, language: str | None = None) -> bool:
    """Tell whether one word is the other with a negative prefix: *likely* and *unlikely*."""
    short, long = sorted((one, other), key=len)
    lexicon = sense(language)
    if len(short) < 4 or long in lexicon.not_negated or long in lexicon.synonyms.keys() & {short}:
        return False
    for prefix in lexicon.negative_prefixes:
        rest = long.removeprefix(prefix)
        if rest != long and (rest == short or (3 < len(rest) and inflected(rest, short, language))):
            return True
    return False


@lru_cache(maxsize=_CACHE)
def synonymous(one: str, other: str, language: str | None = None) -> bool:
    """Tell whether two words can mean nearly the same."""
    return _share_group(_groups(language, "synonyms"), one, other, language)


@lru_cache(maxsize=_CACHE)
def one_way(one: str, other: str, language: str | None = None) -> bool:
    """Tell whether two words go the same way: in one group, however wide, or with an opposite in common."""
    if _share_group(_groups(language, "synonyms"), one, other, language) or _share_group(
        _groups(language, "same_way"), one, other, language
    ):
        return True
    ours, theirs = (
        {
            opposite
            for form in _wide_forms(norm, language)
            for opposite in _all_opposites(language).get(form, ())
        }
        for norm in (one, other)
    )
    return not ours.isdisjoint(theirs)


@cache
def _all_opposites(language: str | None) -> dict[str, frozenset[str]]:
    """Return each word that has opposites with all of them."""
    found: dict[str, set[str]] = {}
    for one, other in _opposites(language):
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {word: frozenset(opposites) for word, opposites in found.items()}


@lru_cache(maxsize=_CACHE)
def graded(one: str, other: str, language: str | None = None) -> bool:
    """Tell whether two words are steps of one scale, and can never be the same step: *injured*, *killed*."""
    if synonymous(one, other, language):
        return False
    ours, theirs = _steps(one, language), _steps(other, language)
    return not ours & theirs and bool({scale for scale, _ in ours} & {scale for scale, _ in theirs})


def _steps(norm: str, language: str | None) -> frozenset[tuple[int, int]]:
    scales = _degrees(language)
    return frozenset(step for form in forms(norm, language) for step in scales.get(form, ()))


@cache
def _degrees(language: str | None) -> dict[str, tuple[tuple[int, int], ...]]:
    return {norm_of(word, language): steps for word, steps in sense(language).degrees.items()}


@lru_cache(maxsize=_CACHE)
def person(norm: str, language: str | None = None) -> bool:
    """Tell whether a word is a noun for a kind of person or of body that acts."""
    noun = norm.partition("'")[0]
    return noun in _groups(language, "persons") or noun.endswith(sense(language).person_endings)


@lru_cache(maxsize=_CACHE)
def same_persons(one: str, other: str, language: str | None = None) -> bool:
    """Tell whether two nouns are for one kind of person."""
    return _share_group(_groups(language, "persons"), one, other, language)


@cache
def _groups(language: str | None, name: str) -> dict[str, frozenset[int]]:
    groups: Mapping[str, tuple[int, ...]] = getattr(sense(language), name)
    return {norm_of(word, language): frozenset(numbers) for word, numbers in groups.items()}


def _share_group(groups: Mapping[str, frozenset[int]], one: str, other: str, language: str | None) -> bool:
    return any(
        groups[a] & groups[b]
        for a in _wide_forms(one, language)
        if a in groups
        for b in _wide_forms(other, language)
        if b in groups
    )


@lru_cache(maxsize=_CACHE)
def known_name(norm: str, language: str | None = None) -> bool:
    """Tell whether a word, known to be in capitals, is the name of a person or a place."""
    data = speech(language)
    return norm in data.given_names or norm in data.place_names


@lru_cache(maxsize=_CACHE)
def akin(one: str, other: str, language: str | None = None) -> bool:
    """Tell whether two words are made from one name: *Austria* and *Austrians*, but not *Australia*."""
    parts = (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    shared = next(parts, min(len(one), len(other)))
    endings = sense(language).name_endings
    return one == other or (_ROOT <= shared and one[shared:] in endings and other[shared:] in endings)


@cache
def vocabulary(language: str | None) -> frozenset[str]:
    """Return all single words that anything is known of, in the form in which they are compared."""
    data = sense(language)
    words = {word for pair in data.opposites for word in pair}
    words.update(data.synonyms, data.persons, data.irregular, data.valences, data.degrees, data.grammatical)
    words.update(data.irregular.values())
    words.update(word for entries in data.classes.values() for entry in entries for word in entry.split())
    return frozenset(norm_of(word, language) for word in words)


@lru_cache(maxsize=_CACHE)
def likeness(one: str, other: str, language: str | None = None) -> float:
    """Return how well one word can answer to another in an alignment, 0 to 1."""
    if ":" in one or ":" in other:
        return 0.9 if one.partition(":")[0] == other.partition(":")[0] and ":" in one else 0.0
    if one == other or inflected(one, other, language):
        return 1.0 if one == other else 0.95
    if opposed(one, other, language) or negated(one, other, language):
        return 0.85
    if synonymous(one, other, language) or graded(one, other, language) or stem(one) == stem(other):
        return 0.8
    if _one_class(one, other, language):
        return 0.7
    ratio = float(Levenshtein.normalized_similarity(one, other))
    return 0.8 * ratio if 4 <= len(one) and 0.75 <= ratio else 0.0


def _one_class(one: str, other: str, language: str | None) -> bool:
    lexicon = sense(language)
    if one in lexicon.pronouns:
        return other in lexicon.pronouns
    if person(one, language) and person(other, language):
        return True
    modals = lexicon.classes["modal"]
    return one in modals and other in modals


@cache
def grammatical(language: str | None) -> frozenset[str]:
    """Return the words that serve the grammar, in the form in which they are compared."""
    return frozenset(norm_of(word, language) for word in sense(language).grammatical)
