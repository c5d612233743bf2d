"""How English transcripts are written down, as data."""

from __future__ import annotations

from quoteverify.languages.language import Records

_CROWD = frozenset("audience crowd many people several".split())
_ROLES = """
    a anchor announcer female host interviewer interpreter journalist male man moderator mr ms operator
    presenter president q question questioner reporter speaker the translator unidentified unknown voice woman
"""
_HEADINGS = """
    agenda appendix caution contents copyright date description disclaimer duration editor's event example
    figure filmed important length location note notes participants photo place published recorded
    source sources speakers subject summary table time title topic transcript transcribed update venue
    warning when where
"""
_WRITINGS = """
    blog book column communique email emails essay filing letter memo memoir message newsletter note
    op-ed post posting posts press-release release report statement text tweet tweets
"""
_OCCASIONS = """
    acceptance annual budget campaign ceremony closing commencement concession conference convention
    economic economy election evening farewell final full hall inaugural inauguration keynote morning
    national new official opening part policy press prime public rally session state summit televised
    text town transcript union victory weekly
"""
_SOUNDS = """
    applause audience booing boos chanting cheering cheers cross-talk crosstalk inaudible indistinct laughing
    laughs laughter music off-mic pause sighs
"""
_REPEATING = """
    announced answered asked called calling calls declared described once promised quote quoted read replied
    said say saying says told tweeted warned writes wrote
"""
_RETRACTIONS = """
    correction
    i am joking
    i am just joking
    i am just kidding
    i am kidding
    i am only joking
    i'm joking
    i'm just joking
    i'm just kidding
    i'm kidding
    i'm only joking
    i misspoke
    i take it back
    i take that back
    i was joking
    i was only joking
    is what critics say
    is what people say
    is what some people say
    is what they say
    just joking
    just kidding
    let me correct myself
    let me correct that
    let me rephrase
    not true
    only joking
    scratch that
    strike that
    that is not true
    that was a joke
    that was a mistake
    that was wrong
    that's not true
    was what they said
"""
_SLIGHT = """
    a about also am an and are as at be been being but by did do does for from had has have here in into is
    it its just of on or so that the then there these this those to was well were which who with
"""

RECORDS = Records(
    headings=frozenset(_HEADINGS.split()),
    crowd=_CROWD,
    roles=_CROWD | frozenset(_ROLES.split()),
    monologues=frozenset(
        "address eulogy keynote lecture monologue remarks sermon speech statement testimony".split()
    ),
    monologue_qualities=frozenset("closing full opening".split()),
    dialogues=frozenset(
        "briefing conversation debate hearing interview podcast questions session talk transcript".split()
    ),
    writings=frozenset(_WRITINGS.split()),
    given_in=frozenset("by in via".split()),
    bylines=frozenset("by from of".split()),
    occasions=frozenset(_OCCASIONS.split()),
    sounds=frozenset(_SOUNDS.split()),
    hesitations=("uhm?", "um+", "er", "erm", "hm+", "mm+", "uh-huh"),
    repeating=frozenset(_REPEATING.split()),
    addressed=frozenset({"you"}),
    restricting=frozenset("except that unless where which who whom whose".split()),
    wholes=frozenset("anybody anyone no nobody none people those".split()),
    openings=frozenset("actually no or sorry wait well".split()),
    retractions=frozenset(line.strip() for line in _RETRACTIONS.strip().splitlines()),
    questioning=frozenset({"whether"}),
    wishing=frozenset("dream hope imagine pray pretend suppose wish".split()),
    ends_of_denial=frozenset("till until".split()),
    ends_in_time=frozenset({"before"}),
    quotative=frozenset({"that"}),
    indefinite={"anybody": "anyone", "everybody": "everyone", "nobody": "no one", "somebody": "someone"},
    slight=frozenset(_SLIGHT.split()),
)
