"""English words that turn a statement round: negations, opposites and what only looks like them."""

from __future__ import annotations

NEGATIONS = """
are yet to
can not
can not afford to
can not possibly
could not possibly
had yet to
has yet to
have yet to
is yet to
may not
must not
need not
neither
never
no
no longer
no necessity to
no need for
no need to
no obligation to
no one
no requirement to
no right to
nobody
non
none
nope
nor
not
not allowed to
not bound to
not compelled to
not entitled to
not have to
not necessary for
not necessary that
not necessary to
not need to
not obliged to
not permitted to
not required to
nothing
nowhere
under no obligation to
without
"""
"""The words that negate wherever they stand."""

QUASI_NEGATIONS = """
barely
few
hardly
little
next to no
next to none
next to nothing
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
devoid of
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
free from
free of
hinder
hindered
impossible
impossible for
impossible to
in no position to
incapable of
instead of
it is unlikely
it is unlikely that
lack
lacked
lacking
lacks
neglected to
neglects to
omit to
omitted to
opposed to
out of action
out of order
out of reach
out of service
out of use
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
there is no way
too late to
unable to
unlikely
unlikely to
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
can not help but
can not wait to
could not agree more
could not be better
could not be clearer
could not be happier
could not be more
could not be prouder
could not care less
in no small part
no doubt
no end of
no fewer than
no lack of
no less a
no less than
no matter
no more than
no other than
no shortage of
no small
no sooner
no wonder
none other than
none too
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

SCOPES = {
    "enough": """
        enough
        sufficient
        sufficiently
    """,
    "total": """
        all
        all of
        altogether
        always
        both
        both of
        completely
        each
        each of
        entire
        entirely
        every
        every one of
        everybody
        everyone
        everything
        everywhere
        fully
        invariably
        necessarily
        totally
        unanimously
        universally
        unconditionally
        whole
        wholly
    """,
    "none": """
        a single
        any
        any of
        anybody
        anyone
        anything
        anywhere
        at all
        either
        either of
        ever
        one
        one of
        once
    """,
}
"""What a word in the scope of a negation makes of it: *not all* leaves some, *not any* leaves none."""

EXHAUSTIVE = {
    "few": """
        few
        little
        next to no
        next to none
        next to nothing
        not many
        not much
        rarely
        seldom
    """,
    "none": """
        neither
        never
        no
        no one
        nobody
        none
        nothing
        nowhere
    """,
}
"""What negations leave by themselves; *not* and *hardly* do not say it alone."""

EXCLUDING = """
before
except if
except when
till
unless
unless and until
until
"""
"""Conditions and dates under which something is not so: *unless it rains* is *if it does not rain*."""

NEGATIVE_PREFIXES = ("anti", "dis", "il", "im", "in", "ir", "mal", "mis", "non", "un")
PRIVATIVES = ("free", "less")
EXCEPTIONS = frozenset(
    {
        "apart from",
        "aside from",
        "bar",
        "barring",
        "but",
        "except",
        "except for",
        "other than",
        "save",
        "save for",
    }
)

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
absolve blame
abundance shortage
abundant scarce
accelerate decelerate
accelerate slow
accept decline
accept refuse
accept reject
accidental deliberate
accidental intentional
accidentally deliberately
accuse defend
accuse exonerate
accuser accused
acquit convict
acquitted guilty
activate deactivate
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
aggressor victim
agree disagree
agree refuse
agreement disagreement
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
answer ask
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
arm disarm
arrest release
arrival departure
arrive depart
arrive leave
ascend descend
asleep awake
assemble disassemble
assemble disperse
asset liability
attach detach
attack defend
attack retreat
attack surrender
attacker defender
attacker victim
attend miss
attract repel
authentic forged
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
ban legalize
ban permit
bankrupt solvent
barren fertile
bear bull
beautiful ugly
begin cease
begin end
begin finish
begin stop
beginning end
behind ahead
believe disbelieve
beneficial detrimental
beneficial harmful
benefit cost
benefit harm
best worst
better worse
blame credit
blame praise
bless curse
boom bust
boom slump
boost curb
boost cut
boost dent
boost hamper
boost undermine
born dead
borrow lend
borrower lender
boss subordinate
bottom top
brave cowardly
breach honor
break fix
break fulfill
break keep
break mend
break repair
brief long
bright dark
broad narrow
build demolish
build destroy
build dismantle
busy idle
buy sell
buyer seller
buyer vendor
calm agitated
calm anxious
calm escalate
calm nervous
calm panic
capable incapable
capture lose
careful careless
carelessly carefully
cause cure
cause prevent
cautious reckless
ceiling floor
celebrate mourn
centralise decentralise
centralize decentralize
certain doubtful
certain uncertain
chaos stability
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
comply defy
comply violate
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
contagious harmless
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
credible implausible
creditor debtor
criminalize legalize
criticise praise
criticism praise
crowded empty
cruel kind
cruelty kindness
cry laugh
culprit victim
customer supplier
damage repair
danger safety
dangerous safe
dark light
dawn dusk
day night
dead alive
deadly harmless
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
deepen ease
defeat victory
defeat win
defence attack
defence offence
defence prosecution
defendant claimant
defendant plaintiff
defender striker
deficient sufficient
deficit surplus
deflation inflation
defuse escalate
delay accelerate
delay hasten
delete insert
demand supply
demobilize mobilize
democracy dictatorship
demote promote
demotion promotion
deny admit
depart arrive
deport admit
deposit withdraw
deposit withdrawal
deregulate regulate
descend ascend
deter motivate
deteriorate improve
deterioration improvement
die live
difference similarity
different identical
different same
different similar
difficult easy
difficulty ease
dim bright
diminish grow
diminish increase
direct indirect
disadvantage advantage
disappoint delight
disaster triumph
discourage encourage
dishonest honest
disloyal loyal
dispute accept
distant near
divide unite
division unity
divorce marriage
divorce marry
divorce wedding
domestic foreign
doubt trust
dove hawk
down up
downgrade upgrade
downstream upstream
downturn upturn
downwards upwards
drop increase
drop rise
drought flood
dry wet
dull bright
dull exciting
earlier later
early late
earn spend
east west
eastern western
easy hard
economical wasteful
edible poisonous
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
exceptional typical
excess deficit
excess shortage
exclude include
excluding including
exclusion inclusion
exhale inhale
exonerate incriminate
expand contract
expand shrink
expenditure income
expenditure revenue
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
famous unknown
far near
fast slow
faster slower
fat thin
fatal harmless
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
forged genuine
forget learn
forget remember
forgive condemn
found lost
free costly
free imprisoned
freedom tyranny
freeze melt
freeze release
freeze thaw
frequent infrequent
frequent rare
friendly hostile
front back
front rear
frown smile
future past
gain lose
gain loss
generous mean
generous stingy
gentle rough
genuine bogus
genuine fake
give take
giver receiver
glory shame
glut shortage
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
harm heal
harm help
harmful harmless
harmless toxic
hate love
have lack
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
hunter prey
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
invade withdraw
invest divest
invite expel
jail free
join leave
join quit
joy grief
joy sorrow
junior senior
justify condemn
keep discard
keep lose
keep stop
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
left-wing right-wing
legal criminal
legalize outlaw
legitimate illegitimate
lender borrower
lengthen shorten
lenient harsh
lenient strict
less more
lessen worsen
lesser greater
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
maintain abandon
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
modern traditional
modest lavish
more fewer
nationalize privatize
native foreign
natural artificial
nearby distant
negative positive
neglect nurture
new old
newer older
nominate reject
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
outperform underperform
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
persist quit
persuade dissuade
physical mental
plausible implausible
pleasant unpleasant
please annoy
plenty scarcity
plunge soar
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
promote relegate
promotion relegation
prosecutor defendant
prosper struggle
prosperity poverty
protect endanger
protect harm
proud ashamed
prove disprove
prudent reckless
public secret
publish suppress
pull push
punish reward
punishment reward
pupil teacher
pure impure
qualify disqualify
quick slow
quicker slower
quickly slowly
quiet noisy
raise cut
raise reduce
rapid gradual
rapid slow
rapidly slowly
ratify reject
rational irrational
ready unprepared
real fake
real imaginary
reasonable unreasonable
recall forget
receive send
receiver sender
recent ancient
recession recovery
recipient donor
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
respect violate
responsible irresponsible
restrain unleash
restrict ease
restrict expand
resume suspend
reveal conceal
reversible irreversible
right wrong
rightly wrongly
ripe rotten
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
seize lose
self-sufficient dependent
sell purchase
sense nonsense
separate together
separately jointly
shallow profound
sharp blunt
shrink swell
sick well
sign veto
silence noise
simple complex
simple complicated
sink float
sink rise
sit stand
slavery freedom
sleep wake
smart stupid
smooth rough
sober drunk
soften harden
solid liquid
solution problem
soon late
sooner later
sour sweet
sparse dense
speaker listener
stability instability
stable unstable
stable volatile
stale fresh
start stop
stay go
steady unsteady
stop continue
straight crooked
strength weakness
strengthen undermine
strengthen weaken
strong weak
stronger weaker
strongly weakly
student teacher
succeed founder
success disaster
sudden gradual
suddenly gradually
sufficient insufficient
sunny cloudy
sunrise sunset
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
uphold lift
uphold overturn
uphold quash
uphold reverse
uphold strike
uphold violate
upright crooked
upset delighted
useful useless
usual unusual
valid invalid
valuable worthless
vendor purchaser
vice virtue
victim perpetrator
victor vanquished
victory loss
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
