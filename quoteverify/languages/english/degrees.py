"""English words for acts, outcomes and grounds of one kind that differ in how far they go."""

from __future__ import annotations

_DEGREES = """
advise advice ask encourage invite propose recommend recommendation request suggest suggestion urge < demand
    insist insistence < command dictate instruct instruction oblige order require requirement
allow authorise let permit tolerate < encourage promote < compel force oblige require
amend revise < abolish repeal scrap
claim allege allegation hint imply indicate indication suggest < confirm confirmation demonstrate establish
    proof prove show
consider consideration debate discuss discussion mull ponder propose proposal study weigh < accept adopt
    adoption agree announce announcement approve approval decide decision endorse enact implement impose
    introduce introduction launch ratify
contribute link associate relate tie < cause
damage < destroy destruction demolish ruin wreck
defer delay halt pause postpone postponement suspend suspension < cancel cancellation abandon abort axe scrap
difficult hard tough < impossible
discourage < cap curb limit restrict restriction regulate < ban forbid outlaw prohibit prohibition
draft preliminary provisional tentative < conclusive definitive final
err error misspeak mistaken < mislead < lie
exaggerate < fabricate forge invent
expect forecast predict < ensure guarantee
fine < imprison imprisonment jail
guess assume believe suspect think < know
hint < threaten
hurt injure injury maim wound < death dead die fatal fatally fatality kill
ill illness sick unwell < dead die
inspect search < confiscate seize
invite invitation < order subpoena summon
investigate investigation inquire inquiry probe question interview < suspect suspicion
    < arrest detain detention < accuse accusation allege < charge indict indictment prosecute prosecution
    < convict conviction guilty
kill killing manslaughter < murder
lay suspend < dismiss dismissal expel expulsion fire sack
negotiate negotiation < agree agreement sign
nominate shortlist < appoint elect
occupy < annex
optional voluntary < compulsory mandatory obligatory
perhaps conceivably maybe possibly < likely probably
    < certainly definitely doubtless inevitably surely undoubtedly
plan planning < build complete
near approach < reach
offer propose < give provide
possible < likely probable < certain inevitable sure
rebuke reprimand caution warn warning < suspend suspension < dismiss dismissal expel expulsion fire sack
reduce cut curb lower shrink < abolish eliminate eradicate
regret < apologise apology
resign resignation quit < dismiss dismissal fire oust sack
review < overturn reverse
risk chance < certainty
seek pursue request < gain obtain receive secure win
sign < ratify ratification
slow < halt stop
theft < robbery
threaten < attack invade
target < hit strike
threatened vulnerable < endangered < extinct
treat treatment < cure
warn < threaten
weaken < destroy
"""
"""A scale a line: words that say nearly the same between the marks, each mark a step further."""


def _scales() -> dict[str, tuple[tuple[int, int], ...]]:
    scales: dict[str, tuple[tuple[int, int], ...]] = {}
    for number, line in enumerate(_DEGREES.replace("\n    ", " ").strip().splitlines()):
        for step, words in enumerate(line.split("<")):
            for word in words.split():
                scales[word] = (*scales.get(word, ()), (number, step))
    return scales


DEGREES = _scales()
"""Each word, in the form of a dictionary, to the scales that it stands on and its step there."""
