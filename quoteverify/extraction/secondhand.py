"""Words that reach the outlet through somebody: who spoke, and who relays it.

*Hale recalled Reed saying "no"*: the speaker is Reed, relayed by Hale.  *Reed was told: "No"*: the
speaker is anyone but Reed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quoteverify.extraction.coreference import same
from quoteverify.extraction.mentions import Form
from quoteverify.extraction.phrasing import ADVERBS, ON, WHO, Settled, who

if TYPE_CHECKING:
    from quoteverify.extraction.layout import Layout
    from quoteverify.extraction.phrasing import Beside

_AS_SAYING = r"as/J \S+/[slwm] "
_TO_WHOM = rf"(?:to/t {WHO} |{WHO} |\S+/[OHD] )?"
_OPENS = r"(?:[:,]/[:,] |that/j )?"
_SAID = rf"{ADVERBS}\S+/[SLWM] "
_HAD_SAID = r"(?:\S+/R |(?:had|has|have)/\S )*\S+/[SLW] "  # not "would say": what was never said is nobody's
_QUOTED = r"(?:quot(?:ed|es|e|ing)|cit(?:ed|es|e|ing))/\S "
_RELAYING = "(?:recall(?:s|ed)?|remember(?:s|ed)?|hear(?:s|d)?|overheard|record(?:s|ed)|film(?:s|ed)|caught)"
_PASSED_ON = r"(?:retweet(?:s|ed|ing)?|repost(?:s|ed|ing)?|reshared)/\S "
_POST = r"(?:<[xu] [^>]*> |[^\s<]+/[DO] ){1,3}"
_SPEAKER, _VIA = who("speaker", forms="nyphg"), who("via")
_SOMEBODY_SAYS = rf"{_VIA} (?:,/, )?{ADVERBS}\S+/[SLMA] "

_BEFORE = tuple(
    re.compile(pattern)
    for pattern in (
        # Reed was quoted by Hale as saying
        rf"{_SPEAKER} {ADVERBS}(?:\S+/E )+{_QUOTED}by/I {_VIA} {_AS_SAYING}{_OPENS}$",
        # Hale quoted Reed as saying
        rf"{_VIA} {ADVERBS}{_QUOTED}{who('speaker')} {_AS_SAYING}{_OPENS}$",
        # Hale recalled Reed telling her
        rf"{_VIA} {ADVERBS}{_RELAYING}/\S {_SPEAKER} \S+/[slw] {_TO_WHOM}{_OPENS}$",
        # Hale heard Reed say
        rf"{_VIA} {ADVERBS}(?:hear|heard|hears)/\S {_SPEAKER} (?:say|tell|ask|shout)/\S {_TO_WHOM}{_OPENS}$",
        # Hale retweeted Reed; Hale retweeted a message from Reed that said
        rf"{_VIA} {ADVERBS}{_PASSED_ON}{_SPEAKER} (?:that/j \S+/[SLW] )?{_OPENS}$",
        rf"{_VIA} {ADVERBS}{_PASSED_ON}{_POST}(?:by|from|of)/\S {_SPEAKER} (?:that/j \S+/[SLW] )?{_OPENS}$",
        # According to Hale, Reed said
        rf"according/K to/t {_VIA} ,/, {_SPEAKER} {_SAID}{_TO_WHOM}{_OPENS}$",
        # Hale said (that) Reed told her
        rf"{_SOMEBODY_SAYS}{_TO_WHOM}(?:that/j )?{_SPEAKER} {_HAD_SAID}{_TO_WHOM}{_OPENS}$",
    )
)
_AFTER = tuple(
    re.compile(pattern)
    for pattern in (
        # Hale quoted Reed as saying
        rf"(?:,/, )?{_VIA} {ADVERBS}{_QUOTED}{who('speaker')} {_AS_SAYING}",
        # Reed was quoted as saying by Hale
        rf"(?:,/, )?{_SPEAKER} {ADVERBS}(?:\S+/E )+{_QUOTED}{_AS_SAYING}by/I {_VIA}",
        # Reed said (on Monday), according to Hale
        rf"(?:,/, )?{_SPEAKER} {_SAID}(?:[^,<]{{0,60}}|{_TO_WHOM})(?:,/, )?according/K to/t {_VIA}",
        rf"(?:,/, )?\S+/[SLWM] {_SPEAKER} (?:,/, )?according/K to/t {_VIA}",
        # Hale said, quoting Reed
        rf"(?:,/, )?{_VIA} {_SAID}(?:,/, )?quoting/\S {_SPEAKER} (?!')",
    )
)
_PASSIVE = r"(?:\S+/E )+(?:\S+/R )*(?:\S+/L |asked/\S )"
_TOLD = re.compile(
    rf"{who('hearer')} {ADVERBS}{_PASSIVE}(?:by/I {who('speaker')} )?(?:{_OPENS}|(?:that/j|to/t) {ON})$"
)
_WAS_TOLD = re.compile(rf"(?:,/, )?{who('hearer')} {ADVERBS}{_PASSIVE}(?:by/I {who('speaker')} )?")


_WORDS = frozenset(
    """according caught cite cited cites citing film filmed films hear heard hears overheard quote quoted
    quotes quoting recall recalled recalls record recorded records remember remembered remembers
    repost reposted reposting reposts reshared retweet retweeted retweeting retweets""".split()
)


def relayed(stretch: Beside) -> Settled | None:
    """Return who speaks and who relays it, where the words beside a quotation say so."""
    if not _may_relay(stretch):
        return None
    layout, group, leads, follows = stretch.layout, stretch.group, stretch.leads, stretch.follows
    colon = leads.endswith(":/: ")
    matches = () if colon else (pattern.match(follows) for pattern in _AFTER)
    found = next((match for match in matches if match), None)
    if found is None and group.frame.shape != "c":
        found = next((match for pattern in _BEFORE if (match := pattern.search(leads))), None)
    if found is not None:
        speaker, via = int(found["speaker"]), int(found["via"])
        return Settled(speaker, via) if _apart(layout, speaker, via) else None
    if "according/K " in leads:
        return None
    told = _TOLD.search(leads) or (None if colon else _WAS_TOLD.match(follows))
    if told is not None:
        return Settled(int(told["speaker"]) if told["speaker"] else None)
    return None


def _may_relay(stretch: Beside) -> bool:
    """Tell quickly whether anything can match: a word for relaying, two verbs of speech, or a passive."""
    words, codes = stretch.words, stretch.codes
    passive = "E" in codes and ("L" in codes or "asked" in words)
    return passive or not words.isdisjoint(_WORDS) or 1 < sum(map(codes.count, "SLWMA"))


def _apart(layout: Layout, speaker: int, via: int) -> bool:
    """Tell whether two mentions are two persons or bodies; a pronoun must be known to be another."""
    if layout.mentions[speaker].form is Form.PRONOUN and layout.references[speaker].entity is None:
        return False
    return not same(layout.references, speaker, via)
