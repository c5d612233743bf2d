"""English words for how firmly, for how much and on what condition something is said."""

from __future__ import annotations

MODALS = {
    "possible": """
        could
        may
        may not
        might
    """,
    "able": """
        am able to
        are able to
        be able to
        can
        can not
        can not possibly
        capable of
        could not possibly
        had the ability to
        has the ability to
        has the capacity to
        has the means to
        have the ability to
        have the capacity to
        have the means to
        impossible
        impossible for
        impossible to
        in a position to
        is able to
        there is no way
        was able to
        were able to
    """,
    "advisable": """
        are supposed to
        had better
        is supposed to
        it would be advisable to
        it would be better if
        it would be better to
        it would be sensible to
        it would be wise to
        need to think about
        ought to
        should
        supposed to
        would be advised to
        would be better off
        would be better to
        would be well advised to
        would be wise to
        would do better to
        would do well to
    """,
    "obliged": """
        am obliged to
        are bound by law to
        are obliged to
        are required to
        compelled to
        essential that
        essential to
        forced to
        had no alternative but to
        had no choice but to
        had no option but to
        had to
        has got to
        has no alternative but to
        has no choice but to
        has no option but to
        has to
        have got to
        have no alternative but to
        have no choice but to
        have no option but to
        have to
        imperative that
        imperative to
        is obliged to
        is required to
        it is essential that
        it is essential to
        it is imperative that
        it is imperative to
        it is necessary for
        it is necessary that
        it is necessary to
        it is vital that
        it is vital to
        must
        necessary for
        necessary to
        need to
        needs to
        obliged to
        required to
        under an obligation to
        was obliged to
        was required to
        were obliged to
        were required to
    """,
    "certain": """
        am going to
        are going to
        bound to
        certain to
        guaranteed to
        going to
        is going to
        shall
        sure to
        will
    """,
    "conditional": """
        would
    """,
    "intending": """
        aim to
        aiming to
        aims to
        committed to
        determined to
        has every intention of
        has plans to
        has the intention of
        have every intention of
        have plans to
        have the intention of
        have the intention to
        her intention to
        his intention to
        intend to
        intended to
        intending to
        intends to
        intention is to
        mean to
        my aim is to
        my goal is to
        my intention is to
        my intention to
        my plan is to
        our aim is to
        our goal is to
        our intention is to
        our intention to
        our plan is to
        plan on
        plan to
        planned to
        planning to
        plans to
        propose to
        proposed to
        proposes to
        the aim is to
        the goal is to
        the intention is to
        the plan is to
        their intention to
    """,
    "willing": """
        free to
        glad to
        happy to
        inclined to
        more than happy to
        only too happy to
        open to
        prepared to
        quite prepared to
        ready to
        willing to
    """,
    "hoping": """
        eager to
        hope is to
        hope to
        hoped to
        hopes to
        hoping to
        keen to
        looking to
        my hope is to
        our hope is to
        tempted to
        the hope is to
        want to
        wanted to
        wants to
        wish to
        would like to
        would love to
    """,
    "fond": """
        like to
        liked to
        likes to
        love to
        loved to
        loves to
    """,
    "considering": """
        consider
        considered
        considering
        considers
        contemplate
        contemplating
        discuss
        discussing
        explore
        exploring
        look at
        looking at
        mull
        mulling
        think about
        thinking about
        thinking of
        weigh
        weighing
    """,
    "attempting": """
        attempt to
        attempted to
        attempting to
        attempts to
        endeavour to
        endeavoured to
        seek to
        seeking to
        seeks to
        sought to
        strive to
        tried hard to
        tried in vain to
        tried repeatedly to
        tried to
        tried unsuccessfully to
        tries to
        try to
        trying to
    """,
    "expecting": """
        about to
        due to
        expect to
        expected to
        expects to
        likely to
        on course to
        on track to
        scheduled to
        set to
        slated to
        tend to
        tended to
        tends to
        timetabled to
        unlikely to
    """,
    "deciding": """
        agreed on
        agreed to
        chose to
        chosen to
        decide to
        decided
        decided on
        decided to
        resolved to
        settled on
    """,
    "almost": """
        came close to
        came near to
        close to
        on the brink of
        on the point of
        on the verge of
        threaten to
        threatened to
        threatens to
    """,
    "beginning": """
        began to
        begin to
        begins to
        start to
        started to
        starting to
        starts to
    """,
    "ordering": """
        commanded to
        instructed to
        ordered to
        told to
    """,
    "promising": """
        pledge to
        pledged to
        promise to
        promised to
        promises to
        swear to
        swore to
        undertake to
        vow to
        vowed to
        vows to
    """,
    "forbidden": """
        against the law to
        against the rules to
        banned from
        barred from
        can not afford to
        forbidden from
        forbidden to
        must not
        no right to
        not allowed to
        not entitled to
        not permitted to
        prohibited from
    """,
    "offering": """
        offer to
        offered to
        offering to
        offers to
        volunteer to
        volunteered to
    """,
    "formerly": """
        used to
    """,
    "unneeded": """
        need not
        no necessity to
        no need for
        no need to
        no obligation to
        no requirement to
        not bound to
        not compelled to
        not have to
        not necessary for
        not necessary that
        not necessary to
        not need to
        not obliged to
        not required to
        under no obligation to
    """,
    "urging": """
        advised to
        asked to
        encouraged to
        invited to
        recommend
        recommended
        suggest
        suggested
        urged to
    """,
}
"""Each strength of commitment, obligation, intention or likelihood to the expressions that have it."""

HEDGES = """
according to
alleged
alleged by
allegedly
apparent
apparently
appear to
appeared to
appears
appears to
arguably
as far as anyone can tell
as far as anyone knows
as far as i am aware
as far as i can see
as far as i can tell
as far as i know
as far as i remember
as far as we are aware
as far as we can tell
as far as we know
as i recall
as i remember it
as i see it
as i understand it
at a guess
believed by
believed to
chances are
claim to
claimed by
claimed to
claiming to
claims to
conceivably
everything points to
evidence points to
feasibly
for all i know
for all we know
from my point of view
from what i gather
from what i hear
from what i understand
from what we gather
from what we hear
i am afraid
i am fairly certain
i am fairly sure
i am pretty sure
i am told
i assume
i believe
i dare say
i estimate
i expect
i fancy
i fear
i feel
i gather
i get the impression
i got the impression
i guess
i had the impression
i have been told
i have heard
i have the feeling
i have the impression
i hear
i imagine
i presume
i reckon
i sense
i should think
i suppose
i suspect
i think
i understand
i was told
i would argue
i would assume
i would guess
i would imagine
i would like to think
i would say
i would think
if i am not mistaken
if i am right
if i recall
if i recall correctly
if i recall rightly
if i remember
if i remember correctly
if i remember rightly
if memory serves
if the reports are right
if the reports are true
if you ask me
in all likelihood
in all probability
in my assessment
in my estimation
in my experience
in my judgment
in my opinion
in my view
in our assessment
in our estimation
in our judgment
in our opinion
in our view
it appears
it appears as if
it appears as though
it appears that
it could be that
it has been said
it is alleged
it is assumed
it is believed
it is claimed
it is conceivable
it is likely
it is possible
it is probable
it is rumored
it is said
it is suspected
it is thought
it is understood
it looks as if
it looks as though
it looks like
it may be that
it might be that
it seems
it seems as if
it seems as though
it seems likely
it seems that
it seems to me
it sounds as if
it sounds as though
it sounds like
it would appear
it would seem
likely
looks like
looks set to
maybe
more than likely
most likely
my belief is
my feeling is
my guess is
my hunch is
my impression is
my sense is
my suspicion is
my understanding is
on current evidence
on present evidence
on the available evidence
one might say
ostensibly
our belief is
our guess is
our sense is
our suspicion is
our understanding is
perhaps
plausibly
possible
possibly
potential
potentially
presumably
presumed
probable
probably
purport to
purported to
purportedly
purports to
putative
quite possibly
reported by
reported to
reportedly
reputedly
rumor has it
rumor has it that
rumor is
rumored to
said by
said to
seem to
seemed to
seemingly
seems
seems to
signs are
so far as i am aware
so far as i know
so far as we know
so i am told
so we are told
so-called
some say
sort of
suggests that
supposedly
suspected
suspected of
tentatively
the assumption is
the belief is
the consensus is
the evidence suggests
the expectation is
the feeling is
the impression is
the indications are
the rumor is
the signs are
the story goes
the suggestion is
the suspicion is
the theory is
the word is
there are indications
there are reports
there are rumors
there are signs
there are suggestions
there is a chance
there is a possibility
there is a risk
there is a suspicion
there is reason to believe
there is speculation
they say
thought by
thought to
to all appearances
to my knowledge
to my mind
to our knowledge
to the best of my belief
to the best of my knowledge
to the best of my recollection
to the best of our knowledge
unconfirmed
unless i am mistaken
unless i am wrong
unverified
we are told
we assume
we believe
we estimate
we expect
we fear
we feel
we gather
we guess
we have been told
we have heard
we hear
we imagine
we presume
we reckon
we suspect
we think
we understand
we were told
we would argue
word is
you could say
you might say
"""

CERTAINTIES = {
    "likely": """
        chances are
        expect to
        expected to
        expects to
        highly likely
        in all likelihood
        in all probability
        it is likely
        it is likely that
        it is likely to
        it is probable
        it is probable that
        it is unlikely
        it is unlikely that
        likely
        likely to
        more than likely
        more than likely to
        most likely
        most likely to
        probable
        probably
        the likelihood is
        there is every chance
        there is every likelihood
        unlikely
        unlikely to
        very likely
        very likely to
        very probably
    """,
    "possible": """
        conceivable
        conceivably
        feasibly
        it could be
        it could be that
        it could well be that
        it is conceivable
        it is conceivable that
        it is possible
        it is possible that
        it may be
        it may be that
        it may well be that
        it might be
        it might be that
        maybe
        perhaps
        possibly
        quite possibly
        there is a chance
        there is a chance that
        there is a possibility
        there is a possibility that
        there is some chance
    """,
    "said": """
        according to
        allegedly
        alleged to
        are said to
        claimed to
        i am told
        i have been told
        i have heard
        i was told
        is alleged to
        is reported to
        is said to
        it has been said
        it is alleged
        it is alleged that
        it is claimed
        it is claimed that
        it is reported
        it is reported that
        it is said
        it is said that
        reported to
        reportedly
        rumor has it
        rumor has it that
        said to
        so i am told
        so we are told
        the allegation is
        there are reports
        they say
        we are told
        we have been told
        we have heard
        we were told
        word is
    """,
    "seeming": """
        apparently
        appear to
        appeared to
        appears to
        it appears
        it appears as if
        it appears as though
        it appears that
        it looks as if
        it looks as though
        it looks like
        it seems
        it seems as if
        it seems as though
        it seems that
        it would appear
        it would appear that
        it would seem
        it would seem that
        looks like
        seem to
        seemed to
        seemingly
        seems to
        to all appearances
    """,
    "opinion": """
        as i see it
        from my point of view
        i am of the opinion that
        i believe
        i feel
        i reckon
        i think
        i would argue
        i would say
        if you ask me
        in my eyes
        in my judgment
        in my opinion
        in my view
        in our judgment
        in our opinion
        in our view
        it is my belief that
        it is my opinion that
        it is my view that
        it is our belief that
        it is our view that
        it seems to me
        my belief is
        my feeling is
        my opinion is
        my view is
        our belief is
        our view is
        to my mind
        to my way of thinking
        we are of the opinion that
        we believe
        we feel
        we reckon
        we think
    """,
    "scheduled": """
        due to
        scheduled to
        slated to
        timetabled to
    """,
    "known": """
        as far as anyone knows
        as far as i am aware
        as far as i can tell
        as far as i know
        as far as we are aware
        as far as we can tell
        as far as we know
        for all i know
        for all we know
        if i am not mistaken
        if i remember correctly
        if i remember rightly
        if memory serves
        so far as i am aware
        so far as i know
        so far as we know
        that i am aware of
        that i know of
        that we are aware of
        that we know of
        to my knowledge
        to our knowledge
        to the best of my belief
        to the best of my knowledge
        to the best of our knowledge
        unless i am mistaken
        unless i am wrong
    """,
}
"""What makes a statement uncertain, or somebody's word, by how."""

CONDITIONS = """
all being well
all else being equal
allowing for
as long as
assuming
assuming that
barring
but for
conditional on
conditional upon
conditionally
contingent on
contingent upon
depending on
depending upon
dependent on
except
except for
except if
except when
excepting
excluding
failing
funds permitting
god willing
apart from
aside from
if
if and only if
if and when
in case
in exchange for
in return for
in so far as
in the absence of
in the event
insofar as
just as long as
on condition
on condition that
on the assumption
on the basis that
on the condition
on the condition that
on the proviso
on the understanding
only after
only as long as
only if
only once
only when
other than
permitting
provided
provided that
providing
providing that
save for
save in
should
so long as
subject to
supposing
the exception being
time permitting
to the extent that
unless
unless and until
weather permitting
where possible
with the exception of
with the proviso
pending
"""

DATED_CONDITIONS = """
after
as soon as
once
the moment
till
until
when
whenever
"""
"""Words that date an event: conditions only where what they date is still to come."""

COURTESIES = """
as if
as long as possible
as soon as possible
even if
if anything
if ever
if i can
if i could
if i may
if i might
if only
if you allow me
if you recall
if you remember
if you do not mind
if you like
if you please
if you want
if you will
should you wish
what if
when all is said and done
when it comes to
"""
"""Phrases that look like conditions and set none."""

LIMITS = {
    "few": """
        a couple of
        a few
        a fraction of
        a handful of
        a minority of
        a small number of
        one or two
        two or three
    """,
    "among": """
        among
        one of
    """,
    "some": """
        a certain number of
        a number of
        a portion of
        a proportion of
        numbers of
        part of
        parts of
        several
        several of
        some
        some of
        sections of
    """,
    "many": """
        a good many
        a good number of
        a great deal of
        a great many
        a large number of
        a large part of
        a lot of
        lots of
        many
        many of
        much of
        no end of
        no lack of
        no shortage of
        plenty
        plenty of
        scores of
    """,
    "most": """
        a majority of
        most
        most of
        the bulk of
        the majority of
        the vast majority of
    """,
    "near": """
        about
        an estimated
        approximately
        around
        give or take
        in the region of
        more or less
        or so
        or thereabouts
        roughly
        somewhere around
        something like
    """,
    "just below": """
        all but
        almost
        close to
        just below
        just under
        nearly
        virtually
        well nigh
        within a hair of
        within a whisker of
        within an ace of
        within an inch of
    """,
    "below": """
        below
        fewer than
        less than
        short of
        under
        well below
        well under
    """,
    "above": """
        above
        in excess of
        more than
        or more
        over
        upward of
        upwards of
        well above
        well over
    """,
    "at most": """
        a maximum of
        anything up to
        as many as
        as much as
        at most
        at the most
        at the outside
        no more than
        not more than
        or less
        up to
    """,
    "at least": """
        a minimum of
        as few as
        as little as
        at least
        at the least
        at the very least
        no fewer than
        no less than
        not less than
    """,
    "restriction": """
        alone
        certain
        chiefly
        exclusively
        just
        mainly
        merely
        mostly
        nothing but
        only
        predominantly
        primarily
        principally
        purely
        selected
        solely
        specific
    """,
    "kind": """
        adult
        adults
        armed
        civilian
        commercial
        domestic
        elderly
        essential
        female
        foreign
        full-time
        imported
        indoor
        junior
        licensed
        long-term
        low-income
        male
        medical
        mild
        military
        minor
        non-essential
        outdoor
        overseas
        part-time
        pregnant
        private
        public
        qualified
        registered
        retired
        rural
        senior
        severe
        unarmed
        unvaccinated
        urban
        urgent
        vaccinated
        voluntary
        young
    """,
    "reference": """
        aspiring
        attempted
        bogus
        counterfeit
        ex
        fake
        forged
        honorary
        imitation
        incoming
        mock
        onetime
        outgoing
        pretend
        prospective
        replica
        self-appointed
        self-declared
        self-proclaimed
        self-styled
        sham
        simulated
        unofficial
        unsuccessful
        would-be
    """,
    "degree": """
        a little
        as a rule
        as such
        broadly
        broadly speaking
        by and large
        comparatively
        effectively
        essentially
        fairly
        for the most part
        generally
        generally speaking
        in a sense
        in a way
        in broad terms
        in essence
        in general
        in large part
        in many cases
        in many respects
        in many ways
        in most cases
        in part
        in places
        in practice
        in principle
        in some cases
        in some respects
        in some ways
        in theory
        in certain cases
        in certain circumstances
        in certain respects
        kind of
        largely
        moderately
        nominally
        officially
        on average
        on balance
        on paper
        on the whole
        partial
        partially
        partly
        practically
        relatively
        slightly
        somewhat
        technically
        to a certain degree
        to a certain extent
        to a degree
        to a large extent
        to a limited extent
        to a point
        to an extent
        to some degree
        to some extent
        under certain circumstances
        up to a point
    """,
    "sometimes": """
        at times
        every now and then
        every so often
        from time to time
        now and again
        now and then
        occasionally
        on occasion
        on occasions
        once in a while
        sometimes
    """,
    "often": """
        commonly
        frequently
        habitually
        more often than not
        normally
        often
        ordinarily
        regularly
        routinely
        typically
        usually
    """,
    "habit": """
        at night
        at weekends
        by day
        by night
        during the day
        during the night
        in emergencies
        in summer
        in the daytime
        in the evenings
        in the mornings
        in the summer
        in the winter
        in winter
        on sundays
        on weekdays
        on weekends
    """,
    "time": """
        acting
        as of now
        at first
        at present
        at the moment
        at the outset
        at this point
        at this stage
        by now
        currently
        for a time
        for a while
        for now
        for the first time
        for the foreseeable future
        for the moment
        for the present
        for the time being
        former
        in the long run
        in the long term
        in the medium term
        in the near term
        in the short run
        in the short term
        initial
        initially
        interim
        on a trial basis
        periodically
        presently
        preliminary
        provisional
        provisionally
        short-term
        so far
        temporarily
        temporary
        thus far
        to begin with
        to date
        until now
        yet
    """,
}
"""Each kind of limit to its expressions."""

UNIVERSALS = """
all
all of
always
any
anybody
anyone
both
each
entire
entirely
every
everybody
everyone
everything
forever
no one
nobody
none
nothing
whole
wholly
"""
"""Words that set no limit; opposed to a limit they widen it."""

MARGINS = """
considerably
marginally
markedly
significantly
slightly
substantially
vastly
"""
"""How far apart two things are: limits of degree before the words of ``COMPARATIVES``."""

COMPARATIVES = """
better
fewer
greater
higher
larger
less
lower
more
smaller
worse
"""

CONTRASTS = """
albeit
although
but
even so
even though
except that
however
in spite of
nevertheless
nonetheless
notwithstanding
on the other hand
or else
or so
otherwise
still
that said
though
whereas
while
yet
"""

RETRACTIONS = """
a joke
a lie
a mistake
at least
believed
fiction
have changed my mind
i was wrong
i were wrong
joking
lied
mistaken
nonsense
not
now i know
now we know
or at any rate
or at least
or not
or perhaps not
or rather
or so
or that
pretended
proved
that was before
thought
turned out
turns out
until
untrue
was wrong
we were wrong
were wrong
wrong
"""
"""What the rest of a sentence may have that takes its beginning back."""

FALSEHOODS = """
a lie
absurd
baseless
bogus
fabricated
fabrication
fairy tale
fake
false
falsehood
fantasy
fiction
groundless
hoax
impossible
inconceivable
invented
invention
legend
lie
ludicrous
myth
nonsense
preposterous
propaganda
ridiculous
rubbish
slander
unthinkable
untrue
"""
"""Words for what is not so, by which a speaker denies a whole clause."""

FILLERS = """
actually
ah
and so on
as a matter of fact
as i said
as i say
as it happens
as you know
at the end of the day
basically
by the way
eh
er
erm
frankly
hm
hmm
honestly
i have to say
i mean
i must say
i tell you
if you like
in fact
indeed
just
let me be clear
let me tell you
like
literally
look
my friends
no doubt
obviously
oh
of course
okay
quite frankly
quite honestly
really
right
simply
so
to be frank
to be honest
to tell you the truth
uh
um
very
well
yeah
yes
you know
you see
"""

VOICED = {
    "sound": """
ah
eh
er
erm
hm
hmm
uh
um
""",
    "word": """
i mean
like
oh
okay
right
so
well
yeah
you know
you see
""",
}
"""Fillers that style books call so, by whether they are words, too."""

SAYINGS = """
accusation
admitted
admits
advised
allegation
alleged
alleges
announced
argue
argued
argues
asserted
asserts
assumption
assure
assured
assures
belief
believe
believed
believes
boasted
chance
claim
claimed
claims
complain
complained
complains
contended
contends
danger
estimate
estimated
estimates
fear
feeling
hear
heard
hold
hope
hunch
imagine
impression
indicated
insist
insisted
insists
likelihood
possibility
predicted
pretend
pretended
pretends
probability
report
reported
reports
risk
rumor
said
say
saying
says
suggest
suggested
suggests
suppose
suspicion
swear
swears
swore
tell
telling
tells
theory
think
thinks
thought
told
warned
warns
wrote
"""
"""Verbs whose clause is somebody's word and not a fact."""

ACCUSATIONS = """
abuse
abused
bribe
bribed
bribery
bribes
cheat
cheated
cheating
complicit
conned
conspired
corrupt
corruption
cover-up
covered up
criminal
criminally
criminals
crook
crooked
crooks
cynically
deceitful
deceived
defrauded
deliberately
dishonest
dishonestly
disgraced
disgraceful
embezzled
falsified
fraud
fraudster
fraudulent
fraudulently
guilty
illegal
illegally
incompetent
intentionally
knowingly
liar
liars
lied
lying
malicious
maliciously
murdered
murderer
murderous
negligent
racist
reckless
recklessly
secretly
shameful
stole
stolen
terrorist
thief
thieves
thieving
treacherous
treason
unlawfully
wilfully
"""
