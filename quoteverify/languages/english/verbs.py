"""English verbs that announce words, by class, and how to inflect them.

Collected from grammars of reported speech and from the forms that news copy uses; each class is
sorted, one verb a line.
"""

from __future__ import annotations

_SAY = """
say
"""

_TELL = """
admonish
advise
assure
brief
caution
convince
implore
inform
instruct
notify
order
persuade
promise
reassure
remind
tell
urge
warn
"""

_WRITE = """
blog
email
journal
post
publish
read
retweet
scrawl
scribble
text
text-message
tweet
write
"""

_CALL = """
accuse
blast
brand
call
cast
characterise
characterize
classify
compare
condemn
criticise
criticize
decry
deem
denounce
depict
deride
describe
dismiss
dub
hail
highlight
identify
label
lambast
lampoon
laud
liken
mock
name
nickname
paint
portray
praise
present
refer
regard
ridicule
slam
stigmatise
stigmatize
style
tag
term
trash
"""

_CLAIM = """
acknowledge
add
admit
affirm
agree
allege
announce
answer
argue
ask
assert
attest
aver
babble
bark
beam
bellow
blurt
boast
boom
burble
caption
chant
chatter
chide
chime
chuckle
claim
clarify
comment
complain
concede
conclude
concur
confess
confide
confirm
contend
continue
coo
counter
croak
cry
declare
demand
deny
drawl
drone
ejaculate
emphasise
emphasize
enthuse
exclaim
exhort
explain
fume
gasp
groan
growl
grumble
grunt
gush
hint
hiss
holler
howl
huff
insinuate
insist
interject
interrupt
intone
jest
joke
lament
maintain
marvel
mention
moan
mumble
murmur
muse
mutter
note
object
observe
opine
pipe
plead
pledge
posit
postulate
predict
proclaim
profess
pronounce
protest
purr
quaver
quip
quote
rail
rant
reaffirm
recall
reckon
recount
reflect
reiterate
rejoin
relay
remark
remember
repeat
reply
report
respond
retort
reveal
roar
ruminate
scoff
scold
scream
shout
shriek
shrug
sigh
sing-song
snap
snarl
sneer
sniff
speculate
splutter
stammer
state
stipulate
stress
stutter
suggest
summarise
summarize
swear
taunt
testify
theorise
theorize
thunder
underscore
utter
venture
volunteer
vow
wail
whine
whisper
wonder
yell
yelp
"""

_ACT = """
advocate
apologise
apologize
appeal
applaud
attack
believe
bemoan
blame
call
caricature
challenge
charge
cite
commend
commit
congratulate
consider
credit
deadpan
decide
deliver
demonstrate
detail
dispute
doubt
echo
elaborate
encourage
endorse
estimate
expect
express
fault
fear
feel
find
focus
forecast
guarantee
hope
imagine
imply
indicate
inquire
introduce
invite
invoke
issue
jab
judge
justify
laugh
lecture
list
nod
offer
oppose
outline
paint
paraphrase
pen
phrase
point
pray
propose
put
question
quiz
rap
react
realise
realize
reason
recite
recommend
regret
reject
release
relate
request
rip
see
send
share
show
sign
signal
sing
smile
speak
spell
submit
sum
support
surmise
talk
tease
thank
think
threaten
toast
tout
tweak
understand
unveil
venture
vent
view
voice
welcome
worry
"""

NEVER_NOUNS = frozenset(
    """
    accuses acknowledges adds admits advises agrees alleges announces argues asks asserts assures
    believes complains concedes concludes confirms considers contends continues declares denies
    describes emphasises emphasizes exclaims explains expresses imagines implies informs insists
    laments maintains notifies observes portrays predicts proclaims proposes publishes read reads
    recommends refers rejects reminds responds reveals says shouts suggests tells thinks
    understands urges warns writes
    """.split()
)
"""Forms that stay verbs after a determiner: "the sign says"."""

_IRREGULAR = {
    "cast": ("cast",),
    "feel": ("felt",),
    "find": ("found",),
    "foretell": ("foretold",),
    "put": ("put",),
    "read": ("read",),
    "say": ("said",),
    "see": ("saw", "seen"),
    "send": ("sent",),
    "show": ("showed", "shown"),
    "sing": ("sang", "sung"),
    "speak": ("spoke", "spoken"),
    "spell": ("spelled", "spelt"),
    "swear": ("swore", "sworn"),
    "tell": ("told",),
    "think": ("thought",),
    "understand": ("understood",),
    "write": ("wrote", "written"),
}
_DOUBLING = frozenset(
    {
        "admit",
        "begin",
        "concur",
        "chat",
        "commit",
        "dub",
        "plan",
        "put",
        "quip",
        "quiz",
        "rap",
        "refer",
        "rip",
        "slam",
        "snap",
        "sum",
        "tag",
    }
)
_VOWELS = "aeiou"


def reporting_verbs() -> dict[str, str]:
    """Return each form of each reporting verb with its class; the stronger class wins."""
    forms: dict[str, str] = {}
    for name, lemmas in (
        ("act", _ACT),
        ("claim", _CLAIM),
        ("call", _CALL),
        ("write", _WRITE),
        ("tell", _TELL),
        ("say", _SAY),
    ):
        for lemma in lemmas.split():
            for form in _forms(lemma):
                forms[form] = name
    return forms


def _forms(lemma: str) -> tuple[str, ...]:
    stem = lemma + lemma[-1] if lemma in _DOUBLING else lemma
    past = _IRREGULAR.get(lemma) or (_past(lemma, stem),)
    return (lemma, _third_person(lemma), _participle(lemma, stem), *past)


def _third_person(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _participle(lemma: str, stem: str) -> str:
    return lemma[:-1] + "ing" if lemma.endswith("e") and not lemma.endswith("ee") else stem + "ing"


def _past(lemma: str, stem: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ied"
    return stem + "ed"


PERFECT_AUXILIARIES = frozenset("had has have having".split())
MIDDLES = frozenset(
    """
    accelerate accumulate adapt adjust age aim amuse annoy arm assemble balance bake base bend bleach blend
    bore break burn burst call capsize centre change charge choke clear close collapse combine compress
    concern connect consolidate continue convert convince cook cool crack crash crease crumble crystallise
    date decay decide decrease deepen deploy design destabilise detach deteriorate determine detonate develop
    devote dim disappoint disperse dissolve divide dock double drain dress drop drown dry embarrass empty end
    engage enlarge enter evacuate evolve excite exhaust expand explode extend fade fill finish flood form
    fracture freeze frustrate gather graduate grow halt halve hang harden heal heat ignite impress improve
    incline increase interest involve join land launch lengthen light line link locate lock lodge lower
    marry melt merge mix move multiply narrow open operate overturn please prepare print qualify quadruple
    recover reform register relax relocate reopen repeat resolve rest restart resume retire reunite ring
    rip roll rotate rupture sail satisfy scatter schedule sell separate settle shatter shelter shift ship
    show shrink shut sink slam slow smash snap soak sound spill spin splinter split spoil spread stabilise
    stand start starve steer stop strand strengthen stretch suffocate surprise suspend swing switch tangle
    tear terrify thaw thicken thrill tie tighten tire top train transfer transform treble triple turn unfold
    unite upset use vary warm wash weaken widen withdraw worry worsen
    """.split()
)
