"""English words that turn a statement round: negations, opposites and what only looks like them."""

from __future__ import annotations

NEGATIONS = """
neither
never
no
no longer
no one
nobody
non
none
nope
nor
not
nothing
nowhere
without
"""
"""The words that negate wherever they stand."""

QUASI_NEGATIONS = """
barely
few
hardly
little
not many
not much
rarely
scarcely
seldom
"""

IMPLICIT_NEGATIONS = """
absence of
abstain from
anything but
avoid
avoided
avoiding
avoids
ban
banned
bar
barred
cease to
ceased to
decline to
declined
declined to
declines to
declining to
denied
denies
deny
denying
doubt
doubted
doubts
exclude
excluded
excludes
excluding
fail to
failed
failed to
failing to
fails to
far from
forbade
forbid
forbidden
forbids
forget to
forgets to
forgot to
hinder
hindered
incapable of
instead of
lack
lacked
lacking
lacks
neglected to
neglects to
omit to
omitted to
opposed to
prevent
prevented
preventing
prevents
prohibit
prohibited
prohibits
refrain from
refrained from
refusal to
refuse
refuse to
refused
refused to
refuses
refuses to
refusing
refusing to
reject
rejected
rejecting
rejects
rule out
ruled out
rules out
ruling out
short of
stop short of
stopped short of
too late to
unable to
unwilling to
withheld
withhold
"""

ENDINGS = """
cease
ceased
ceases
gave up
give up
gives up
giving up
quit
stop
stopped
stopping
stops
"""
"""Verbs that deny what they end: only before its gerund."""

NOT_NEGATING = """
by no means least
in no small part
no doubt
no fewer than
no less a
no less than
no matter
no more than
no other than
no sooner
no wonder
none other than
not just
not least
not merely
not only
not simply
not solely
not to mention
nothing but
nothing less than
nothing more than
nothing short of
whether or not
why not
"""
"""Set phrases whose negation denies nothing."""

NEGATIVE_PREFIXES = ("anti", "dis", "il", "im", "in", "ir", "mal", "mis", "non", "un")

NOT_NEGATED = frozenset(
    """
    antic
    antique
    dismay
    display
    disposed
    disposal
    distress
    distressed
    discount
    discounts
    discover
    discovered
    disaster
    disease
    discharge
    discharged
    dismiss
    dismissed
    dispatch
    illuminate
    impart
    impassion
    impassioned
    impeach
    impending
    imperil
    import
    important
    imported
    imports
    impose
    imposed
    imposes
    imposing
    impound
    impress
    impressed
    impresses
    impressive
    imprint
    improve
    improved
    imprison
    impulse
    incite
    incited
    incites
    inciting
    incline
    income
    incoming
    increase
    increased
    incur
    indeed
    indent
    index
    indifferent
    indoor
    induce
    inert
    infant
    infer
    inflame
    inflammable
    inflate
    inflated
    inform
    information
    informed
    informing
    informs
    inhabit
    inhabited
    inhabiting
    inland
    inmate
    inmates
    inquest
    inquire
    inset
    inside
    insight
    inspire
    inspired
    install
    installed
    instance
    instant
    instate
    instead
    institute
    instill
    instruct
    insure
    insured
    intact
    intake
    intend
    intended
    intends
    intense
    intent
    inter
    into
    invalid
    invaluable
    invent
    invented
    invest
    invested
    inward
    irradiate
    malice
    mischief
    miss
    missed
    missile
    mission
    mister
    misses
    misuse
    nonce
    under
    union
    unit
    unite
    united
    units
    unity
    until
    unto
    """.split()
) - {"invalid", "misuse"}
"""Words that begin like a negative prefix before a word, but do not deny that word."""

OPPOSITE_PARTS = (
    ("ante", "anti"),
    ("ante", "post"),
    ("ful", "less"),
    ("hyper", "hypo"),
    ("inter", "intra"),
    ("macro", "micro"),
    ("maxi", "mini"),
    ("over", "under"),
    ("post", "pre"),
    ("anti", "pro"),
    ("in", "out"),
    ("in", "ex"),
    ("im", "ex"),
    ("up", "down"),
)

_OPPOSITES = """
abandon keep
ability inability
able unable
above below
absence presence
absent present
abundance shortage
abundant scarce
accelerate decelerate
accelerate slow
accept decline
accept refuse
accept reject
accidental deliberate
accidentally deliberately
accuse defend
accuser accused
acquit convict
active inactive
active passive
add remove
add subtract
admire despise
admission denial
admit deny
adopt reject
advance retreat
advantage disadvantage
advantage drawback
affirm deny
affordable expensive
after before
afterwards beforehand
against for
agree disagree
agree refuse
agreement disagreement
aggressor victim
ahead behind
alive dead
alleviate worsen
allow ban
allow block
allow deny
allow forbid
allow prevent
allow prohibit
ally enemy
ally opponent
amateur professional
ancestor descendant
ancient modern
answer question
antagonist protagonist
appear disappear
applaud boo
appoint dismiss
approach recede
approval disapproval
approval rejection
approve block
approve disapprove
approve reject
approve veto
arrest release
arrival departure
arrive depart
arrive leave
ascend descend
asset liability
assemble disassemble
assemble disperse
asleep awake
attach detach
attack defend
attack surrender
attend miss
attack retreat
attacker defender
attacker victim
attract repel
authorise ban
authorise forbid
authorise prohibit
avoid confront
awake asleep
back oppose
back reject
backward forward
backwards forwards
bad excellent
bad good
badly well
ban legalise
ban permit
bankrupt solvent
bear bull
beautiful ugly
begin cease
begin end
begin finish
begin stop
beginning end
behind ahead
believe disbelieve
benefit cost
benefit harm
beneficial detrimental
beneficial harmful
best worst
better worse
bless curse
blame credit
blame praise
boom bust
boost curb
boost cut
boost dent
boost hamper
boost undermine
borrow lend
borrower lender
bottom top
brave cowardly
break fix
break mend
break repair
brief long
bright dark
broad narrow
build demolish
build destroy
build dismantle
buy sell
buyer seller
buyer vendor
calm agitated
calm anxious
calm panic
capable incapable
careful careless
carelessly carefully
cause cure
cause prevent
cautious reckless
centralise decentralise
certain doubtful
certain uncertain
cheap costly
cheap dear
cheap expensive
civilian military
clean dirty
clean polluted
clear opaque
clear unclear
clear vague
clockwise anticlockwise
close distant
close far
close open
closed open
closure opening
cold hot
collapse recover
collapse recovery
comedy tragedy
comfort distress
common rare
compulsory optional
compulsory voluntary
conceal disclose
conceal reveal
condemn applaud
condemn commend
condemn endorse
condemn praise
condemn welcome
confess deny
confidence doubt
confident doubtful
confirm contradict
confirm deny
confirm refute
connect disconnect
connect separate
conservative liberal
conservative progressive
consistent contradictory
consumer producer
contract expand
contraction expansion
convict acquit
conviction acquittal
cool warm
cooperate obstruct
correct false
correct incorrect
correct wrong
courage cowardice
coward hero
create abolish
create destroy
creation destruction
creditor debtor
credible implausible
criticise praise
criticism praise
crowded empty
cruel kind
cruelty kindness
culprit victim
customer supplier
damage repair
danger safety
dangerous safe
dark light
day night
dead alive
dearer cheaper
death birth
death life
debit credit
debt surplus
deceive enlighten
decline grow
decline growth
decline improve
decline increase
decline rise
decrease grow
decrease increase
decrease rise
deep shallow
defeat victory
defeat win
defence attack
defence offence
defence prosecution
defendant claimant
defendant plaintiff
defender striker
deficit surplus
deflation inflation
deficient sufficient
delay accelerate
delay hasten
demand supply
demote promote
demotion promotion
deny admit
depart arrive
deport admit
deposit withdraw
deposit withdrawal
deregulate regulate
descend ascend
deteriorate improve
deterioration improvement
difference similarity
different identical
different same
difficult easy
difficulty ease
dim bright
diminish grow
diminish increase
direct indirect
disadvantage advantage
disaster triumph
disappoint delight
discourage encourage
dishonest honest
disloyal loyal
dispute accept
distant near
divide unite
division unity
divorce marriage
domestic foreign
down up
downgrade upgrade
downstream upstream
downturn upturn
downwards upwards
dove hawk
drop increase
drop rise
dry wet
dull bright
dull exciting
early late
earlier later
earn spend
east west
eastern western
easy hard
economical wasteful
effective ineffective
efficient inefficient
eligible ineligible
emerge vanish
emigrant immigrant
emigrate immigrate
emigration immigration
employ dismiss
employee employer
empty full
enable prevent
encourage deter
end start
endorse reject
enemy friend
enough insufficient
enter exit
enter leave
entrance exit
equal unequal
essential unnecessary
evening morning
evil good
exaggerate understate
excess deficit
excess shortage
exclude include
excluding including
exclusion inclusion
exonerate incriminate
exhale inhale
expand contract
expand shrink
explicit implicit
export import
exporter importer
expose conceal
expose hide
expose protect
extend shorten
exterior interior
external internal
extraordinary ordinary
fact fiction
fail pass
fail succeed
failure success
fair unfair
fall gain
fall grow
fall increase
fall rise
false true
falsehood truth
familiar strange
famous obscure
far near
fast slow
faster slower
fat thin
favour oppose
favourable adverse
feasible impossible
fewer more
find lose
finish start
first last
flexible rigid
flourish wither
fluctuate stabilise
foe friend
follow lead
follow precede
follower leader
foolish wise
for against
forbid allow
forbid permit
forbidden allowed
forget remember
forgive condemn
found lost
free costly
free imprisoned
freeze melt
freeze thaw
frequent infrequent
frequent rare
friendly hostile
front back
front rear
future past
gain loss
gain lose
generous mean
generous stingy
gentle rough
genuine bogus
genuine fake
give take
giver receiver
glory shame
government opposition
grant deny
grant refuse
grant revoke
grow shrink
growing shrinking
guest host
guilt innocence
guilty innocent
happiness misery
happy miserable
happy sad
happy unhappy
hard soft
harm help
harmful harmless
hate love
head tail
healthy ill
healthy sick
heat cold
heaven hell
heavy light
help hinder
help hurt
here there
hero villain
hide reveal
hide show
high low
higher lower
highest lowest
hire fire
hit miss
hold release
honest corrupt
honour disgrace
honour shame
hopeful desperate
hopeful hopeless
hostile sympathetic
huge tiny
humble arrogant
husband wife
illegal lawful
illegal legal
illegally legally
improve worsen
improvement decline
in out
inbound outbound
incoming outgoing
increase reduce
increase reduction
increasingly decreasingly
independence dependence
independent dependent
indoors outdoors
inferior superior
inhabited deserted
initial final
inner outer
input output
inside outside
insult compliment
interesting boring
interviewee interviewer
invest divest
invite expel
join leave
join quit
joy grief
joy sorrow
junior senior
justify condemn
keep discard
keep stop
keep lose
kill save
kill spare
knowledge ignorance
known unknown
lack plenty
lacking abundant
landlord tenant
large small
larger smaller
largest smallest
last first
laugh weep
lawful unlawful
lax strict
lazy diligent
least most
leave remain
leave return
leave stay
left right
legal criminal
legitimate illegitimate
lender borrower
lengthen shorten
lenient harsh
less more
lesser greater
lessen worsen
liberate occupy
lift impose
lift lower
likely unlikely
literal figurative
local global
local national
lock unlock
long short
longer shorter
loose tight
loosen tighten
lose win
loser winner
loss profit
loss win
lost won
loud quiet
love hatred
lower raise
lower upper
loyal treacherous
loyalty betrayal
lucky unlucky
major minor
majority minority
male female
mandatory optional
mandatory voluntary
married single
masculine feminine
master servant
maximise minimise
maximum minimum
mean kind
merciful merciless
merge split
mild severe
mobile stationary
moderate extreme
moderate radical
modest lavish
more fewer
natural artificial
nearby distant
neglect nurture
negative positive
new old
newer older
normal abnormal
north south
northern southern
obedient defiant
obey defy
obey disobey
obscure obvious
occupied vacant
odd even
off on
offensive defensive
offline online
old young
older younger
oldest youngest
open shut
opponent supporter
oppose support
opposed supportive
opposition support
optimism pessimism
optimist pessimist
optimistic pessimistic
order chaos
over under
overestimate underestimate
overpaid underpaid
overvalue undervalue
overweight underweight
owner tenant
pain pleasure
pardon punish
parent child
partial impartial
partial total
patient impatient
pay receive
payee payer
peace war
peaceful violent
peacefully violently
perfect flawed
permanent temporary
permanently temporarily
permit ban
permit forbid
permit prevent
permit prohibit
permitted prohibited
persuade dissuade
physical mental
plausible implausible
pleasant unpleasant
please annoy
plenty scarcity
plus minus
polite rude
poor rich
poor wealthy
popular unpopular
possible impossible
poverty wealth
powerful powerless
powerful weak
praise blame
praise condemn
predator prey
preserve destroy
pride shame
private public
privatise nationalise
profit deficit
profitable unprofitable
progress regress
progress setback
prosecutor defendant
prosper struggle
prosperity poverty
protect endanger
protect harm
proud ashamed
prove disprove
prudent reckless
public secret
pull push
punish reward
punishment reward
pupil teacher
pure impure
qualify disqualify
quick slow
quickly slowly
quicker slower
quiet noisy
raise cut
raise reduce
rapid gradual
rapid slow
rapidly slowly
rational irrational
ready unprepared
real fake
real imaginary
reasonable unreasonable
recall forget
receive send
receiver sender
recent ancient
recipient donor
recession recovery
recognise ignore
recover worsen
reduce raise
reduction rise
regret welcome
regular irregular
reject endorse
reject welcome
relax tighten
release detain
release withhold
relevant irrelevant
reliable unreliable
relief burden
reluctant eager
reluctant willing
remain vanish
remember forget
remote near
repeal enact
resign stay
resist surrender
resist yield
respect contempt
responsible irresponsible
restrain unleash
restrict expand
restrict ease
reveal conceal
reversible irreversible
right wrong
rightly wrongly
ripe unripe
rise drop
rise reduction
rising falling
risk safety
risky safe
rural urban
safe unsafe
safely dangerously
safer riskier
satisfied dissatisfied
save spend
save squander
save waste
scarce plentiful
secret open
secure insecure
secure vulnerable
self-sufficient dependent
sell purchase
sense nonsense
separate together
separately jointly
shallow profound
sharp blunt
shrink swell
sick well
silence noise
simple complex
simple complicated
sink float
sink rise
sit stand
slavery freedom
smart stupid
smooth rough
sober drunk
soften harden
solid liquid
solution problem
sooner later
soon late
sour sweet
sparse dense
speaker listener
stable unstable
stability instability
stale fresh
start stop
stay go
steady unsteady
stop continue
straight crooked
strength weakness
strengthen undermine
strengthen weaken
stronger weaker
strong weak
strongly weakly
student teacher
succeed founder
success disaster
sudden gradual
suddenly gradually
sufficient insufficient
sunrise sunset
sunny cloudy
superiority inferiority
support attack
support block
support resist
supporter critic
surplus shortage
surplus shortfall
survive die
survive perish
suspect trust
sweet bitter
sympathetic unsympathetic
take return
tall short
tame wild
tasty bland
temporary lasting
thick thin
thicken thin
tighten ease
together apart
tolerant intolerant
tolerate condemn
transmitter receiver
transparency secrecy
transparent opaque
transparent secretive
triumph tragedy
trivial vital
trust distrust
trust mistrust
trustworthy untrustworthy
truth lie
ultimate initial
uncle aunt
understand misunderstand
uniform varied
unite separate
uphold overturn
uphold quash
uphold reverse
uphold violate
uphold strike
upright crooked
upset delighted
useful useless
usual unusual
valid invalid
valuable worthless
vendor purchaser
victim perpetrator
victor vanquished
victory loss
vice virtue
visible hidden
visible invisible
voluntary forced
vulnerable protected
warmer colder
waste conserve
weaken reinforce
weaker stronger
wealth debt
welcome condemn
welcome deplore
wide narrow
widen narrow
willing unwilling
win defeat
winter summer
withdraw advance
withdraw deploy
withdraw submit
withdrawal deployment
within outside
work fail
worsen ease
worthwhile pointless
worthy unworthy
"""

_CONVERSES = """
above below
after before
ahead behind
beat lose
behind front
better worse
bigger smaller
borrow lend
buy sell
cheaper dearer
child parent
cost pay
creditor debtor
daughter mother
defeat lose
earlier later
east west
employee employer
export import
faster slower
fewer more
follow precede
give get
give receive
greater smaller
guest host
hand receive
heavier lighter
higher lower
hire work
husband wife
inherit leave
larger smaller
learn teach
left right
less more
longer shorter
lose win
north south
offer accept
older younger
over under
own belong
owe lend
patient doctor
pupil teacher
purchase sell
richer poorer
seller buyer
send receive
stronger weaker
taller shorter
tenant landlord
victim attacker
"""
"""Relations seen from their two ends: with what they relate exchanged, they say the same."""


def _pairs(lines: str) -> frozenset[tuple[str, str]]:
    return frozenset(
        (min(pair), max(pair)) for pair in (tuple(line.split()) for line in lines.strip().splitlines())
    )


CONVERSES = _pairs(_CONVERSES)
OPPOSITES = _pairs(_OPPOSITES)
"""Pairs in alphabetical order; opposites and converses (buyer, seller) alike."""
