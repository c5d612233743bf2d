"""English nouns for what somebody says: "Hale's claim that ...", "in Hale's words"."""

from __future__ import annotations

SPEECH_NOUNS = frozenset(
    """
    accusation acknowledgement acknowledgment admission admonition advice affirmation allegation
    allusion analogy announcement answer apology appeal argument assertion assessment assurance
    attack belief boast catchphrase challenge characterisation characterization charge claim
    comment commitment comparison complaint concession conclusion confession contention
    conviction criticism criticisms declaration defence defense definition demand denial
    denunciation description dismissal edict estimate evaluation exclamation exhortation
    explanation expression gibe guarantee hint hope injunction insinuation insistence
    instruction instructions insult invitation jab jibe joke judgement judgment lament message
    mockery motto nickname oath objection observation offer opinion outburst plea pledge
    prediction promise proposal proposition protest protestation question quip rallying-cry
    rebuke rebuttal recollection recommendation reference remark reminder reply request response
    retort revelation rhetoric riposte slogan soundbite statement suggestion suspicion swipe
    tagline taunt testimony threat tirade utterance verdict view vow warning wisecrack wish
    witticism
    """.split()
)
"""In the singular, save those that have none."""

WORDING_NOUNS = frozenset(
    "expression language parlance phrase phrasing term terms word words wording".split()
)
"""What names the very words: "in Hale's words", "Hale's use of the phrase"."""

VIEW_NOUNS = frozenset(
    "account assessment estimation eyes judgment judgement opinion telling version view".split()
)
"""What presents words as somebody's: "in Hale's view"."""

DEPICTING_NOUNS = frozenset(
    """
    characterisation characterization definition denunciation depiction description dismissal
    labelling labeling portrayal recollection reference view
    """.split()
)
"""What is said to be something: "Hale's description of it as"."""

REPLY_NOUNS = frozenset(
    "advice answer catchphrase message motto reply response retort riposte slogan verdict".split()
)
"""What words can be said to be: "Hale's answer was"."""
