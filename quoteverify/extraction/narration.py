"""The outlet's own words around the quotations, as a row of coded tokens.

Each token gets one letter for its class, so that grammar can be written as regular expressions
over a string of letters, as long as the row of tokens:

    Q quoted words         N name, "@handle"      Y capitalised word of organisations
    T title                H noun for a person    G noun for a body     X noun for a text
    P subject pronoun      D determiner           d demonstrative       ' possessive
    S L W C M A            reporting verbs by class (say, tell, write, call, claim, act);
                           in lower case their -ing forms
    B auxiliary            E form of "be"         V another verb        R adverb
    I preposition          o "of"                 t "to"                e "at", "for", "from", "with"
    J conjunction          j "that"               K "according"         f particle of names
    # number or time       O any other word       | paragraph end
    , . : ; ( ) -          marks (``.`` ends a sentence, ``-`` is a dash)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from quoteverify.languages.language import Speech
    from quoteverify.model import Span

REPORTING = {"say": "S", "tell": "L", "write": "W", "call": "C", "claim": "M", "act": "A"}
SPEAKING = frozenset("SLWM")
"""Verbs after which words are given: not those that only call somebody something, or smile."""
REPORTED = frozenset("SLWCMA")
"""All reporting verbs but their -ing forms."""
VERBS = REPORTED | frozenset("slwcmaBEV")
"""All verbs."""
CUES = REPORTED | frozenset("slwcmaK")
"""Whatever may tell that words are somebody's."""

_REST = r"(?:[-'’&.][^\W\d_]+)*(?:(?<=s)(?<!['’]s)['’](?= ))?"  # of a word, behind its first letters
_TOKEN = re.compile(
    rf"[a-z][^\W\d_]*{_REST}"  # what comes most is tried first
    r"|(?:[A-Z]\.){2,}|[A-Z]\.(?=\s[A-Z])"  # abbreviations and initials
    rf"|[^\W\d_]+{_REST}"
    r"|[,:;()\[\]]|[.!?…]+"
    r"|[$£€]?\d[\w,.%-]*(?<![.,])%?"
    r"|--+|[—–―]|(?<=\s)-(?=\s)"
    r"|(?<![\w.@])@\w{2,30}"
)
_MARKS = {",": ",", ":": ":", ";": ";", "(": "(", ")": ")", "[": "(", "]": ")", "—": "-", "–": "-"}


@dataclass(frozen=True, slots=True)
class Narration:
    """The coded tokens of a document, quotations counting as one token each."""

    codes: str
    starts: Sequence[int]
    ends: Sequence[int]
    words: Sequence[str]
    """As printed; without a possessive ending."""
    quotes: Mapping[int, int]
    """Offset at which quoted words begin, to the index of their token."""


def narrate(text: str, paragraphs: Iterable[Span], quoted: Sequence[Span], *, speech: Speech) -> Narration:
    """Code the words of a text outside the quoted spans (sorted, not overlapping)."""
    row = _Row([], [], [], [], {}, frozenset(_WITHIN.findall(text)), frozenset(_SMALL.findall(text)))
    lexicon = _lexicon(speech)
    place = told = 0
    for paragraph in paragraphs:
        begin = max(paragraph.start, told)
        while place < len(quoted) and quoted[place].start < paragraph.end:
            if begin <= quoted[place].start:
                _code(text, begin, quoted[place].start, row, lexicon)
            row.quotes[quoted[place].start] = len(row.codes)
            row.add("Q", quoted[place].start, quoted[place].end, "")
            begin = told = max(begin, quoted[place].end)
            place += 1
        if paragraph.end < told:
            continue  # mark-up may quote several paragraphs as one
        if begin < paragraph.end:
            _code(text, begin, paragraph.end, row, lexicon)
        row.add("|", paragraph.end, paragraph.end, "")
    return Narration("".join(row.codes), row.starts, row.ends, row.words, row.quotes)


@dataclass(frozen=True, slots=True)
class _Row:
    codes: list[str]
    starts: list[int]
    ends: list[int]
    words: list[str]
    quotes: dict[int, int]
    named: frozenset[str]
    """Words that the text capitalises within a sentence."""
    small: frozenset[str]
    """Words of some length that it does not capitalise."""

    def add(self, code: str, start: int, end: int, word: str) -> None:
        self.codes.append(code)
        self.starts.append(start)
        self.ends.append(end)
        self.words.append(word)


def _code(text: str, begin: int, end: int, row: _Row, lexicon: _Lexicon) -> None:
    plain = lexicon.plain
    codes, starts, ends, words = row.codes.append, row.starts.append, row.ends.append, row.words.append
    for match in _TOKEN.finditer(text, begin, end):
        found = match[0]
        start, stop = match.span()
        if code := plain(found):  # most words and marks
            codes(code)
            starts(start)
            ends(stop)
            words(found)
        else:
            _code_other(text, found, start, stop, row, lexicon)


def _code_other(text: str, found: str, start: int, end: int, row: _Row, lexicon: _Lexicon) -> None:  # noqa: PLR0913
    """Code a token whose first letter or neighbours have a say."""
    first = found[0]
    if first in ".!?…":
        if found != "." or not _ends_abbreviation(text, row, start, lexicon):
            row.add(".", start, end, found)
    elif first in "-—–―":
        row.add("-", start, end, found)
    elif first in "$£€" or first.isdecimal():
        row.add("H" if found.endswith(lexicon.age_endings) else "#", start, end, found)
    elif first == "@" or found[-1] == ".":
        row.add("N", start, end, found)
    else:
        _code_word(text, found, start, end, row, lexicon)


def _ends_abbreviation(text: str, row: _Row, start: int, lexicon: _Lexicon) -> bool:
    """Tell a full stop that belongs to the word before it, as in "Sen.", from the end of a sentence."""
    if not row.ends or row.ends[-1] != start:
        return False
    word = row.words[-1].lower()
    if word in lexicon.abbreviations:
        return True
    following = text[start + 1 : start + 3].lstrip()[:1]
    if word in lexicon.numbered:
        return following.isdigit()
    return word in lexicon.trailing and (following.islower() or following in (",", ";", ":"))


def _code_word(text: str, word: str, start: int, end: int, row: _Row, lexicon: _Lexicon) -> None:  # noqa: PLR0913
    owner = ""
    if word[-1] in "'’":
        word, owner = word[:-1], word[-1]
    elif word[-2:].lower() in ("'s", "’s"):
        word, owner = word[:-2], word[-2:]
    lower = word.lower().replace("’", "'")
    if owner and lower in lexicon.contracted:
        row.add(lexicon.codes.get(lower, "O"), start, start + len(word), word)
        row.add("E", start + len(word), end, "is")
        return
    code = _word_code(word, lower, row, lexicon)
    if code == "N" and not owner and _only_begins(text, word, end, row, lexicon):
        code = _guess(lower)
    row.add(code, start, start + len(word), word)
    if owner:
        row.add("'", start + len(word), end, "'s")


def _word_code(word: str, lower: str, row: _Row, lexicon: _Lexicon) -> str:
    if word[0].isupper():
        return _capital_code(word, lower, row, lexicon)
    if lower in lexicon.nouns and _is_noun(lower, row.codes, lexicon):
        return lexicon.nouns[lower]
    return lexicon.codes.get(lower) or _guess(lower)


def _capital_code(word: str, lower: str, row: _Row, lexicon: _Lexicon) -> str:
    if lower in lexicon.calendar:
        return "#"
    first = not row.codes or row.codes[-1] in ".|Q:-("
    acronym = word.isupper() and word not in ("A", "I")
    if lower in lexicon.never_names and (first or not acronym):
        return lexicon.codes.get(lower, "O")
    if lower in lexicon.titles:
        return "T"
    if first and lexicon.codes.get(lower, "f") not in "Tf":
        return lexicon.codes[lower]
    return "Y" if lower in lexicon.organisations else "N"


def _plain_code(token: str, codes: Mapping[str, str], nouns: Mapping[str, str]) -> str:
    """Return the code of a token that has it wherever it stands; of others none."""
    if token in _MARKS:
        return _MARKS[token]
    lower = token.replace("’", "'")
    if not token[0].islower() or token.lower() != token or lower in nouns or lower.endswith(("'", "'s")):
        return ""
    return codes.get(lower) or _guess(lower)


_WITHIN = re.compile(r"(?<=[a-z,] )[A-Z][^\W_'’]+")
_SMALL = re.compile(r" ([a-z]{5,})")
_NEXT = re.compile(r"\s+([^\W\d_]+)")


def _only_begins(text: str, word: str, end: int, row: _Row, lexicon: _Lexicon) -> bool:
    """Tell a word that only begins its sentence from a name: "Proponents of the dam" from "Hale said"."""
    if (row.codes and row.codes[-1] not in ".|Q:-(") or word in row.named or word.lower() in lexicon.given:
        return False
    if word.lower() in row.small or (word.endswith("ly") and text[end : end + 1] == ","):
        return True
    following = _NEXT.match(text, end)
    if following is None or following[1][0].isupper():
        return False
    return (
        lexicon.codes.get(following[1].lower(), "V" if following[1].endswith("ed") else "O")
        not in "SLWMCABEVRHGXT"
    )


def _is_noun(lower: str, codes: Sequence[str], lexicon: _Lexicon) -> bool:
    """Tell a noun from a verb of the same form: a determiner or owner stands before it.

    A base form that names a body or a text is a noun wherever no subject or "to" stands before it.
    """
    for code in codes[-1:-4:-1]:
        if code in "Dd'":
            return True
        if code not in "ONYT#":
            break
    base = lexicon.nouns[lower] != "O" and not lower.endswith("s")
    return base and bool(codes) and codes[-1] not in "tPHBR"


def _guess(lower: str) -> str:
    """Guess the class of a word that no list has, by its ending."""
    if lower.endswith("ed") and len(lower) > 4:
        return "V"
    if lower.endswith("ly") and len(lower) > 4:
        return "R"
    return "O"


@dataclass(frozen=True, slots=True)
class _Lexicon:
    codes: Mapping[str, str]
    plain: Callable[[str], str]
    """Gives the code of a lower-case word or mark, empty where it depends on what stands around."""
    nouns: Mapping[str, str]
    """Forms of reporting verbs that are nouns too, to the code that they have after a determiner."""
    abbreviations: frozenset[str]
    numbered: frozenset[str]
    trailing: frozenset[str]
    calendar: frozenset[str]
    never_names: frozenset[str]
    titles: frozenset[str]
    given: frozenset[str]
    organisations: frozenset[str]
    age_endings: tuple[str, ...]
    contracted: frozenset[str]
    """Pronouns after which 's is a verb."""


@lru_cache(maxsize=8)
def _lexicon(speech: Speech) -> _Lexicon:
    codes: dict[str, str] = {}
    codes.update(dict.fromkeys(speech.particles, "f"))
    codes.update(dict.fromkeys(speech.text_nouns, "X"))
    codes.update(dict.fromkeys((noun + "s" for noun in speech.text_nouns), "X"))
    codes.update(dict.fromkeys(speech.group_nouns, "G"))
    codes.update(dict.fromkeys((_plural(noun) for noun in speech.group_nouns), "G"))
    codes.update(dict.fromkeys(speech.person_nouns, "H"))
    codes.update(dict.fromkeys((_plural(noun) for noun in speech.person_nouns), "H"))
    codes.update(dict.fromkeys(speech.plural_people, "H"))
    nouns = dict(codes)
    for form, name in speech.reporting.items():
        code = REPORTING[name]
        codes[form] = code.lower() if form.endswith("ing") else code
    codes.update(dict.fromkeys(speech.titles.keys() - codes.keys(), "T"))
    codes.update(dict.fromkeys(speech.adverbs, "R"))
    codes.update(dict.fromkeys(speech.auxiliaries, "B"))
    codes.update(dict.fromkeys(speech.prepositions, "I"))
    codes.update(dict.fromkeys(speech.conjunctions, "J"))
    codes.update(dict.fromkeys(speech.determiners, "D"))
    codes.update(dict.fromkeys(speech.demonstratives, "d"))
    codes.update(dict.fromkeys(speech.object_pronouns.keys() - speech.determiners, "O"))
    codes.update(dict.fromkeys(speech.pronouns, "P"))
    codes.update(dict.fromkeys(speech.verbs - codes.keys(), "V"))
    codes.update(dict.fromkeys(speech.copulas, "E"))
    codes.update(dict.fromkeys(speech.relatives, "P"))
    codes.update(speech.keywords)
    ambiguous = {
        form: nouns.get(form, "O")
        for form in speech.reporting
        if form in nouns or not (form in speech.never_nouns or form.endswith(("ed", "ing", "told", "said")))
    }
    return _Lexicon(
        codes=codes,
        plain=lru_cache(maxsize=1 << 16)(partial(_plain_code, codes=codes, nouns=ambiguous)),
        nouns=ambiguous,
        abbreviations=speech.honorifics | speech.leading_abbreviations,
        numbered=speech.numbered_abbreviations,
        trailing=speech.trailing_abbreviations,
        calendar=speech.calendar,
        never_names=speech.never_names,
        titles=frozenset(speech.titles),
        given=frozenset(speech.given_names),
        organisations=speech.organisation_words,
        age_endings=speech.age_endings,
        contracted=frozenset(speech.pronouns) | {"that", "there", "what", "here"},
    )


def _plural(noun: str) -> str:
    if noun.endswith("man"):
        return noun[:-3] + "men"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")
