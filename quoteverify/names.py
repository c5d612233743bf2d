"""Personal and other names, and when two of them mean one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
"""What may follow a family name, in folded case."""
_SHORT_FORMS = dict(
    pair.split("=")
    for pair in """
        abby=abigail al=albert alex=alexander andy=andrew barb=barbara ben=benjamin
        bernie=bernard beth=elizabeth betty=elizabeth bill=william billy=william bob=robert
        bobby=robert cathy=catherine charlie=charles chris=christopher chuck=charles dan=daniel
        danny=daniel dave=david debbie=deborah dick=richard don=donald doug=douglas ed=edward
        eddie=edward frank=francis fred=frederick gene=eugene geoff=geoffrey greg=gregory
        hank=henry harry=henry jack=john jeff=jeffrey jen=jennifer jerry=gerald jim=james
        jimmy=james joe=joseph jon=jonathan josh=joshua kate=katherine kathy=kathleen
        katie=katherine ken=kenneth larry=lawrence liz=elizabeth lou=louis maggie=margaret
        mandy=amanda marty=martin matt=matthew max=maxwell meg=margaret mike=michael
        mitch=mitchell nate=nathan ned=edward nick=nicholas pam=pamela pat=patrick
        peggy=margaret pete=peter phil=philip ray=raymond rich=richard rick=richard rob=robert
        ron=ronald russ=russell sam=samuel sandy=sandra steve=steven sue=susan ted=edward
        terry=terence tim=timothy tom=thomas tommy=thomas tony=anthony val=valerie vince=vincent
        walt=walter wes=wesley will=william
        """.split()
)
_PARTICLES = frozenset("al bin da de del den der di dos du el ibn la le ten ter van von y".split())
_TRANSLITERATION = (("y", "i"), ("kh", "h"), ("zh", "j"), ("ks", "x"), ("w", "v"))
_DOUBLED = re.compile(r"(.)\1+")


def given_names_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether given names can be one person's: equal, an initial, a short form, or left out.

    >>> given_names_agree(("Donald", "J."), ("Donald",)), given_names_agree(("Bill",), ("Hillary",))
    (True, False)
    """
    return not one or not other or _given_agree(_fold(one[0]), _fold(other[0]))


@lru_cache(maxsize=65536)
def compatible(one: str | None, other: str | None) -> bool:
    """Tell whether two speakers may be one: an unknown speaker may be anyone.

    Two names agree when their family names do, up to transliteration, and their given names do not
    clash.  Somebody described may be anyone named, but is not somebody described otherwise.

    >>> compatible("Volodymyr Zelensky", "Zelenskyy"), compatible("Ann Hale", "Tom Hale")
    (True, False)
    """
    if one is None or other is None:
        return True
    mine, theirs = _parts(one), _parts(other)
    if not mine or not theirs:
        return mine == theirs
    if mine == theirs or describes(one) != describes(other):
        return True
    if mine[-1] != theirs[-1]:
        return False
    return given_names_agree(mine[:-1], theirs[:-1])


def family(name: str) -> str:
    """Return the folded family name: of two people who are named, it differs unless they are ``compatible``.

    >>> family("Volodymyr Zelensky") == family("Zelenskyy")
    True
    """
    return next(reversed(_parts(name)), "")


@lru_cache(maxsize=65536)
def describes(speaker: str) -> bool:
    """Tell a description ("senior official") from a name ("Ludwig van Ode").

    >>> describes("senior official"), describes("van der Ode"), describes("Office of the Mayor")
    (True, False, False)
    """
    words = [word for word in speaker.split() if word not in _PARTICLES]
    return any(word[0].islower() for word in (words[0], words[-1])) if words else False


def _given_agree(one: str, other: str) -> bool:
    if one == other:
        return True
    if min(len(one), len(other)) == 1:
        return one[:1] == other[:1]
    if one.replace("g", "h") == other.replace("g", "h"):  # Oleg and Oleh, Olga and Olha
        return True
    return _FULL_FORMS.get(one, one) == _FULL_FORMS.get(other, other)


@lru_cache(maxsize=65536)
def _parts(name: str) -> tuple[str, ...]:
    """Return the folded words of a name without suffixes and a leading article."""
    words = [_fold(word) for word in name.replace(",", " ").split()]
    words = [word for word in words if word and word not in SUFFIXES]
    return tuple(words[1:] if len(words) > 1 and words[0] == "the" else words)


@lru_cache(maxsize=65536)
def _fold(word: str) -> str:
    """Return a word without case, accents, full stops and the accidents of transliteration."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    letters = "".join(char for char in plain if char.isalnum())
    for spelling, folded in _TRANSLITERATION:
        letters = letters.replace(spelling, folded)
    return _DOUBLED.sub(r"\1", letters)


_FULL_FORMS = {_fold(short): _fold(full) for short, full in _SHORT_FORMS.items()}
