"""English words by what they are: pronouns, kinds of people, near-synonyms, irregular forms."""

from __future__ import annotations

PRONOUNS = {
    word: person
    for person, words in (
        ("1", "i me my mine myself"),
        ("1p", "we us our ours ourselves"),
        ("2", "you your yours yourself yourselves"),
        ("3m", "he him his himself"),
        ("3f", "she her hers herself"),
        ("3n", "it its itself"),
        ("3p", "they them their theirs themselves"),
    )
    for word in words.split()
}

GRAMMATICAL = frozenset(
    """
    a about all also am an and any are as at be because been being both by can could did do does doing done
    down each every for from further get go gets goes going had has have having here how if in into is it
    its itself just let like may might more most much must my no nor not of off on once one only or other
    our out over own same shall should so some such than that the their them then there these they this
    those through to too under until up upon very was we were what when where which while who whom whose why
    will with would yet you your i he she him her his me us ours mine us myself themselves
    """.split()
)

VERBAL_PREFIXES = ("fore", "mis", "out", "over", "re", "un", "under", "up", "with")
ASIDES = frozenset("and because since which who whom whose".split())
JOINTS = frozenset("and at but did do does even just or perhaps then the to".split())
LINKS = frozenset("he her him i it me she that the them they to us we you".split())
ALTERNATIVES = frozenset("and nor or plus".split())
DETERMINERS = frozenset("a an any both her his its my our that the their these this those your".split())
RELATIVES = frozenset("that when where which who whom whose".split())
POINTERS = frozenset("it that this which".split())
DEICTICS = frozenset("coming following last next past previous this".split())
AUXILIARIES = frozenset(
    "am are be been being did do does doing had has have having is was were will would".split()
)
RAISING = frozenset("appear believe expect feel guess imagine intend reckon seem suppose think want".split())

PLAIN_ENDINGS = (
    *("bs", "cs", "ds", "es", "fs", "gs", "hs", "ks", "ls", "ms", "ns", "ps", "rs", "ts", "ws", "ys"),
    *("ed", "ing", "ly", "ness", "tion"),
)
SINGULAR_VERBS = frozenset("does has is was".split())

PERSONS = """
ambassador ambassadors consul consuls diplomat diplomats envoy envoys
athlete athletes
activist activists campaigner campaigners
actor actors actress actresses
analyst analysts
architect architects
aristocrat aristocrats
author authors novelist novelists writer writers
baby babies infant infants newborn newborns toddler toddlers
banker bankers financier financiers
beggar beggars
bishop bishops
bomber bombers
boss bosses chief chiefs executive executives manager managers
boy boys lad lads
brother brothers sibling siblings
captain captains skipper skippers
cardinal cardinals bishop bishops archbishop archbishops
child children kid kids youngster youngsters
citizen citizens people population public
chancellor chancellors
civilian civilians
clerk clerks
coach coaches trainer trainers
colleague colleagues coworker coworkers
colonel colonels
commander commanders
corporal corporals
customer customers client clients consumer consumers shopper shoppers
dancer dancers
daughter daughters girl girls
deputy deputies
dissident dissidents
director directors
detective detectives investigator investigators
doctor doctors medic medics physician physicians
driver drivers motorist motorists
editor editors
editor-in-chief
electrician electricians
employee employees staff worker workers workforce
employer employers
engineer engineers
farmer farmers grower growers
father fathers dad dads
fighter fighters combatant combatants gunman gunmen militant militants
firefighter firefighters fireman firemen
fisherman fishermen fishers
general generals
governor governors
friend friends pal pals mate mates
gangster gangsters mobster mobsters
grandfather grandfathers
grandmother grandmothers
guard guards warder warders
guest guests visitor visitors
hostage hostages captive captives
immigrant immigrants migrant migrants newcomer newcomers
insurgent insurgents rebel rebels
journalist journalists reporter reporters
judge judges magistrate magistrates
lawyer lawyers attorney attorneys barrister barristers solicitor solicitors
lawmaker lawmakers legislator legislators mp mps
leader leaders
lieutenant lieutenants
major majors
man men
mayor mayors mayoress
midwife midwives nurse nurses
merchant merchants dealer dealers
monk monks friar friars
neighbour neighbours
nun nuns
miner miners
minister ministers secretary
mother mothers mum mums
officer officers policeman policemen cop cops constable constables
painter painters
paramedic paramedics
parent parents
partisan partisans
passenger passengers rider riders traveler travelers
patient patients
pensioner pensioners retiree retirees
pilot pilots aviator aviators
player players footballer footballers
politician politicians
pregnant
president presidents
prisoner prisoners inmate inmates detainee detainees convict convicts
prosecutor prosecutors
protester protesters demonstrator demonstrators marcher marchers
referee referees umpire umpires
refugee refugees asylum-seeker asylum-seekers
resident residents inhabitant inhabitants local locals villager villagers
rioter rioters looter looters thug thugs hooligan hooligans
priest priests vicar vicars
prince princes
queen king queens kings
sailor sailors seaman seamen crew crews
rabbi rabbis imam imams
scientist scientists researcher researchers
senator senators
sergeant sergeants
shareholder shareholders investor investors stockholder stockholders
shopkeeper shopkeepers retailer retailers trader traders
singer singers vocalist vocalists
separatist separatists
settler settlers
sister sisters
slave slaves
sniper snipers
soldier soldiers troops
son sons
smuggler smugglers
spokesman spokeswoman spokesperson
spy spies agent agents
student students pupil pupils undergraduate undergraduates
supporter supporters fan fans
surgeon surgeons
suspect suspects
survivor survivors
taxpayer taxpayers
teacher teachers lecturer lecturers professor professors
teenager teenagers teen teens adolescent adolescents youth youths
tenant tenants lodger lodgers renter renters
terrorist terrorists
thief thieves robber robbers burglar burglars
tourist tourists holidaymaker holidaymakers
victim victims casualty casualties
volunteer volunteers
veteran veterans
voter voters elector electors electorate
widow widows widower widowers
wife wives husband husbands
witness witnesses bystander bystanders onlooker onlookers
woman women lady ladies
"""
"""Nouns for people, a line for each kind."""

BODIES = """
agency agencies
airline airlines carrier carriers
ambulance ambulances paramedics
army armies
association associations federation federations
bank banks
board boards directors
cabinet cabinets
charity charities
church churches
clinic clinics hospital hospitals
club clubs team teams
college colleges university universities
commission commissions inquiry
committee committees panel panels
company companies corporation corporations firm firms
congress
council councils
court courts tribunal tribunals
department departments ministry ministries
embassy embassies consulate consulates
government governments administration
house
insurer insurers
jury juries
kremlin
laboratory laboratories lab labs
mosque mosques
navy navies
newspaper newspapers
opposition
parliament parliaments
party parties
pentagon
police
prison prisons jail jails
regulator regulators watchdog watchdogs
school schools
senate
supplier suppliers
treasury
union unions
"""
"""Nouns for bodies that act, a line for each kind."""

PORTFOLIOS = """
agriculture
antitrust
aviation
budget
business
climate
commerce
culture
defense
development
digital
economy
education
employment
energy
environment
family
finance
fisheries
foreign
health
home
homeland
housing
immigration
industry
information
infrastructure
intelligence
interior
investment
justice
labor
migration
mining
oil
pensions
planning
research
science
security
sport
sports
tourism
trade
transport
treasury
water
welfare
"""
"""What ministers, ministries and committees are there for: another one is another body."""

SUBORDINATES = frozenset("assistant associate deputy vice".split())

PERSON_ENDINGS = ("ician", "ist", "ists", "icians", "eer", "eers", "woman", "women", "man", "men")

SYNONYMS = """
accident crash collision
acceptable okay tolerable
achieve accomplish attain
acquire obtain get
additional extra further
address tackle
afraid frightened scared
aid assist assistance help
aim goal objective target
allow let permit
amazing astonishing incredible unbelievable
anger fury rage
angry furious livid
annual yearly
answer reply response respond
anyone anybody
appalling awful dreadful terrible horrible horrendous
appear emerge
approximately about around roughly some
area region zone
argue contend maintain
ask request
assault attack
assume suppose presume
attempt try effort
authorise approve
automobile car
awarded given handed
bad poor
bar pub tavern
battle fight struggle
beautiful gorgeous lovely
because since as
before prior
begin start commence
behave act
believe think reckon
beneath under below
big large huge enormous giant great massive vast
bill invoice
bizarre odd strange weird
blaze fire
blast explosion
boat ship vessel
brave courageous
brief short
bring carry
broad wide
build construct erect
building structure
business company enterprise firm
buy purchase acquire
calm quiet
carry bear
cash money funds
cease stop halt
certain sure confident convinced
challenge difficulty problem
chance opportunity
change alter modify
cheerful happy glad pleased delighted
choose pick select
choice option
clear obvious plain evident
climb rise increase
clothes clothing
collapse fall
collect gather
comment remark
complete finish conclude
complete full entire whole total
completely entirely totally fully wholly utterly
comprehend understand grasp
concern worry
concerned worried anxious
consequence outcome result
consequently therefore thus hence
construct make
continue proceed
correct right
country nation
courage bravery
create make produce
crisis emergency
crucial vital essential critical
cut slash reduce lower
damage harm
danger peril risk threat
dead deceased
deal agreement pact accord
debris rubble wreckage ruins
decide resolve determine
deeply profoundly
defend protect
demand call
demolish destroy
deny refute
depart leave go
devastated heartbroken shattered
die perish
different distinct
difficult hard tough tricky
disappointed dismayed
discover find uncover
discuss debate
disease illness sickness
disgrace scandal shame
dispute row quarrel
drop fall decline decrease
dwelling home house
each every
earlier previously
economical thrifty
elderly old
employ hire recruit
employment work job
end finish conclude
enough sufficient adequate
ensure guarantee
entirely wholly
error mistake
essential necessary
everybody everyone
evidence proof
exact precise
examine inspect study
excellent outstanding superb brilliant great fantastic wonderful
exhausted tired weary
expect anticipate
expensive costly
explain clarify
facility plant
fair just
family relatives
famous renowned
fast quick rapid swift
fast quickly rapidly swiftly
fatal deadly lethal
fault blame
fear dread
finally eventually ultimately
fire shoot
first initially
flat apartment
forbid ban prohibit outlaw
foe enemy
forest woods
fortunate lucky
free release liberate
frequently often
future coming
garbage rubbish trash
give provide hand offer
gift present
global worldwide
grateful thankful
grow expand increase
happen occur
happiness joy
honest truthful
huge immense
hurt injure wound
idea notion thought
ill sick unwell
immediately instantly straightaway
important significant
improve better
increase raise boost
inform tell
injured wounded hurt
innocent blameless
insist maintain
investigate probe examine
investigation inquiry probe
journey trip voyage
just only merely
keep retain hold
kill slay
lack shortage
last final
later afterwards
law legislation statute
lead head
lie falsehood
like enjoy
likely probable
link connection tie
little small tiny
look seem appear
loss defeat
lot many plenty
luck fortune
mad crazy insane
main chief principal primary
major big significant
make create
maybe perhaps possibly
meet encounter
meeting gathering
method way approach
missing absent
moment instant
money cash
mostly mainly largely chiefly
murder kill
near close
nearly almost
necessary needed required
need require
new fresh
nice pleasant
nobody none
normal usual
now currently today
object thing
obvious clear
offer propose
ongoing continuing
outrage fury
outrageous scandalous shocking
over above more
pain suffering
people folk citizens
permit licence
person individual
phone telephone call
place spot location site
plan scheme proposal
pledge promise vow
pleased happy glad
portion part share
power strength
practically virtually
pressure strain
price cost
prison jail
probably presumably likely
problem issue trouble
protect shield safeguard
proud pleased
pull drag haul
put place
question query
quit leave resign
quickly fast rapidly
quietly silently
raise lift
ran run
ready prepared
real genuine actual
really truly very extremely
reason cause
recall remember
recently lately
refuse decline
regret sorrow
rely depend
remain stay
remarkable extraordinary
remove withdraw
repair fix mend
repeatedly often
replace substitute
respect esteem
rest remainder
return back
rich wealthy
road street
rule regulation
sack fire dismiss
sad unhappy miserable
safe secure
say tell state
scared terrified
see witness
seek want
send dispatch
sensible reasonable
sentence verdict
serious grave severe
shock surprise
shop store
shout yell scream
show demonstrate
shut close
sign indication
silent quiet
simple easy
site location
situation circumstances
skilled talented
slow sluggish
smart clever intelligent
sneak slip
sofa couch
speak talk
speech address
speed pace
split divide
spokesman spokesperson
spot see
steal rob
stop end halt
storm gale
strange unusual
strike hit
strong powerful
stupid foolish
subject topic
sudden abrupt
suddenly abruptly
suggest propose
supply provide
support back
sure certain
surprised astonished amazed
swear vow
swim bathe
take grab
task job
tax levy
team squad side
terrified petrified
thanks gratitude
think feel
throughout across
throw hurl toss
town city
toxic poisonous
tragedy disaster catastrophe
truck lorry
trust faith
truth fact
try endeavour
turmoil chaos
typical usual
ugly hideous
under below fewer less
unhappy upset
urgent pressing
use utilise employ
useful helpful
value worth
victory win triumph
view opinion
village hamlet
violent brutal
wait hang
walk stroll
wage salary pay
want wish desire
war conflict
warn caution
watch observe look
weak feeble
wealth fortune
weapon arm
welcome greet
wet damp
whole entire
wipe clean
wonderful marvellous
word term
work labour
world globe
worry fear
wrong incorrect mistaken
year twelvemonth
yell cry
young youthful
"""
"""Near-synonyms, a line for each group; a word may be in several."""

IRREGULAR = """
arise arose arisen
be am are been being is was were
bear bore borne
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
child children
choose chose chosen
cling clung
come came
creep crept
deal dealt
die dying
dig dug
do did does done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
foot feet
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go goes going gone went
grind ground
grow grew grown
hang hung
have had has having
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
leap leapt
learn learnt
leave left
lend lent
lie lain lying
light lit
lose lost
make made
major majors
man men
mayor mayors mayoress
mean meant
meet met
mouse mice
overcome overcame
pay paid
person persons
prove proven
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
sling slung
speak spoke spoken
speed sped
spend spent
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
this these
that those
throw threw thrown
tie tying
tooth teeth
tread trod trodden
understand understood
undertake undertook undertaken
uphold upheld
overthrow overthrew overthrown
wake woke woken
wear wore worn
weave wove woven
weep wept
wife wives
life lives
leaf leaves
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
woman women
write wrote written
"""
"""The form of a dictionary and the irregular ones, a line for each word."""
