"""English words at the two ends of one line, and verbs of two words with the one that says the same."""

from __future__ import annotations

_SPECTRA = """
accept approve authorise back endorse favour pass ratify support welcome
    | block condemn oppose quash refuse reject resist spurn veto
acquit clear exonerate | convict condemn
admit acknowledge concede confess confirm | deny refute
advance advantage progress | disadvantage regress setback
agree | differ disagree
ally friend partner supporter | adversary enemy foe opponent rival
allow authorise enable let permit | ban bar block forbid outlaw prevent prohibit stop
ample plentiful | insufficient lacking scarce
appear arrive come enter emerge | depart disappear exit leave vanish
applaud acclaim commend hail laud praise salute | attack blame condemn criticise denounce lambast slam
arm | disarm
ascend | descend
asset | liability
attract | deter repel
attend | absent boycott skip
begin commence open start | cease close conclude end finish stop
best finest | worst
better good | bad poor weak worse
bless | curse
bold brave courageous daring fearless | cautious cowardly fearful timid
boom | bust recession slump
bright | dark dim gloomy
build construct erect raise | demolish destroy dismantle raze wreck
calm peaceful quiet | chaotic noisy restless stormy turbulent violent
cheap affordable inexpensive | costly dear expensive unaffordable
clean pure | contaminated dirty filthy polluted
clear obvious | ambiguous obscure unclear vague
close near nearby | distant far remote
comfort reassure | alarm frighten scare
common frequent widespread | rare scarce
confidence trust faith | distrust doubt mistrust suspicion
consensus harmony | discord dispute
continue keep persist proceed | abandon cease drop end quit stop
create establish found launch | abolish close destroy dissolve
credit | blame
decent generous kind | cruel mean
deep | shallow
defend protect shield | attack endanger expose harm
dry | wet
early | late
ease relax loosen soften | harden stiffen tighten toughen
easy simple straightforward | complicated difficult hard tough
employ hire recruit appoint | axe dismiss fire oust sack
encourage | deter discourage
enemy | friend
exact precise | approximate rough
expand extend grow increase lengthen widen | contract curtail narrow reduce shorten shrink
experienced veteran | inexperienced novice
fair just | biased unfair unjust
fast quick rapid swift speedy | gradual slow sluggish
fertile | barren
flexible | inflexible rigid
flood | drought
forget | remember recall
forgive pardon | punish
free release liberate | arrest capture detain imprison jail
fresh | rotten stale
full packed crowded busy | deserted empty
gain profit surplus | deficit loss
gentle mild | harsh rough severe
give | take
guilty | innocent
happy glad pleased delighted satisfied | angry disappointed dissatisfied miserable sad unhappy upset
harmless safe secure | dangerous harmful hazardous insecure perilous risky unsafe
harmful | beneficial
healthy fit well | ailing ill sick unhealthy
heaven | hell
help assist aid | hamper harm hinder hurt impede obstruct
high tall | low
honest sincere truthful | deceitful dishonest insincere lying
honour respect | breach break defy dishonour flout violate
hope optimism | despair pessimism
hopeful optimistic upbeat | despairing downbeat gloomy pessimistic
hot warm | chilly cold cool freezing
hurry rush | dawdle delay
import | export
improve recover rebound strengthen | decline deteriorate fail sicken weaken worsen
include | exclude omit
increase rise climb grow jump leap mount rally rebound rocket skyrocket soar surge swell
    | crash decline decrease dip diminish dive drop dwindle ebb fall plummet plunge shrink sink slide slump
    subside tumble wane
inhale | exhale
inside indoors | outside outdoors
intact undamaged unscathed | broken damaged destroyed ruined wrecked
join enter | leave quit
lack | display enjoy have possess show
laugh smile | cry weep
lead | trail
lenient soft | harsh severe strict tough
like adore cherish enjoy love | abhor despise detest dislike hate loathe resent
long | brief short
loose | tight
loud | quiet silent
loyal faithful | disloyal treacherous
majority | minority
maximum | minimum
maximise | minimise
modern new | ancient antiquated old outdated
more | fewer less
natural | artificial
numerous | few scarce
obey comply | breach defy disobey ignore
offence attack | defence
orderly tidy | chaotic disorderly messy
overestimate exaggerate overstate | downplay underestimate understate
parent | child
pass | fail
past | future
pay | owe
peace truce ceasefire | war fighting hostilities
permanent lasting | brief temporary
physical | mental
pleasant | unpleasant nasty
plus | minus
popular | unpopular
positive | negative
praise | blame
present | absent
private | public
prosper flourish thrive | collapse decline fail struggle suffer wither
proud | ashamed
public open | secret secretive
push | pull
raise boost hike increase lift | cut decrease lower reduce slash trim
ready prepared | unprepared
real genuine authentic | bogus counterfeit fake false
reliable dependable | unreliable
reveal disclose expose publish | conceal cover hide suppress withhold
reward | penalise punish
rich wealthy affluent prosperous | poor impoverished needy
right correct accurate | inaccurate incorrect mistaken wrong
rise growth increase upturn | decline decrease downturn drop fall reduction slump
rural | urban
save | spend squander waste
sharp | blunt
simplify | complicate
smart clever wise intelligent | dumb foolish stupid
smooth | bumpy rough
sober | drunk
spread | contain
stable steady | erratic shaky unstable volatile
stand | collapse crumble topple
stay remain | depart go leave
strength | weakness
strengthen bolster fortify reinforce | erode sap undermine weaken
strong robust powerful | feeble frail weak
subtract | add
succeed | fail
success triumph victory win | defeat failure fiasco loss
supply | demand
survive live | die perish
sweet | bitter sour
sympathetic friendly | hostile unfriendly
thick | thin
top | bottom
trust | distrust doubt mistrust suspect
unanimous | divided split
unite | divide
upper | lower
useful helpful | unhelpful useless
victor winner | loser
virtue | vice
visible | invisible
vertical | horizontal
wide broad | narrow
win triumph prevail | lose
wonderful brilliant excellent great marvellous superb | appalling awful dreadful horrible poor terrible
worthless | priceless valuable
young | elderly old
"""
"""A line for each: every word before the mark is an opposite of every word behind it."""

_PHRASAL = """
accept: take up
admit: let in, own up to
approve: push through, vote through, wave through
arrest: lock up, round up
cancel: call off
close: close down, shut down, wind up
collapse: fall apart, go bust, go under
continue: carry on, go on, keep on, press on
delay: put back, put off
despise: look down on
dismiss: lay off
exclude: keep out, leave out, shut out
fail: break down, fall through
fall: come down, die down, drop off, fall away, fall off, go down, slow down, tail off, taper off
hasten: bring forward, speed up
hire: take on
join: sign up
leave: drop out, pull out, walk out
oppose: campaign against, come out against, speak out against, turn against, vote against
proceed: go ahead
publish: bring out
quit: give up, stand down, step down
reduce: bring down, cut back, cut down, push down, scale back, scale down
reject: throw out, turn down, vote down
raise: build up, drive up, push up, ramp up, scale up, step up
recover: bounce back, pull through
release: let go, let off, let out
resist: hold out, stand firm
rise: creep up, edge up, go up, move up, pick up, shoot up, take off
stay: stay on, stay put
support: campaign for, come out for, side with, stand by, stand up for, vote for
yield: back down, cave in, climb down, give in
"""
"""A word, and the verbs of two words that can stand for it."""


def _pairs() -> frozenset[tuple[str, str]]:
    sides = [
        [side.split() for side in line.split("|")]
        for line in _SPECTRA.replace("\n    ", " ").strip().splitlines()
    ]
    return frozenset((min(a, b), max(a, b)) for one, other in sides for a in one for b in other)


OPPOSITES = _pairs()
"""Each pair in alphabetical order."""

PHRASAL = {
    tuple(phrase.split()): word
    for word, _, phrases in (line.partition(":") for line in _PHRASAL.strip().splitlines())
    for phrase in phrases.split(",")
}
"""Each verb of two words or more, in the form of a dictionary, to the one that says the same."""
