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
ASSERTIONS = frozenset("admit announce assure insist promise say swear tell warn".split())
ROLE_MARKERS = frozenset("after against before behind below by for from over to toward towards under".split())
DURATIONS = frozenset("for through till until".split())
TIMES = frozenset(
    """
    afternoon afternoons autumn century christmas day days decade decades easter evening evenings fall
    fortnight fridays half hour hours lifetime midday midnight minute minutes moment mondays month months
    morning mornings night nights noon nowadays quarter quarters ramadan saturdays season seasons semester
    spring summer sundays term terms thursdays today tomorrow tonight tuesdays wednesdays week weekdays
    weekend weekends weeks winter year years yesterday
    """.split()
)
OF_TIMES = frozenset(
    """
    a all an and any at beginning both by coming current during each early end every following for from in
    last late later mid middle next of on or our over past present previous remaining rest same since
    start that the these this those through throughout till until whole within
    """.split()
)
POINTS_IN_TIME = frozenset("at by from on since".split())
STATES = frozenset("am are is keep keeps remain remains stay stays".split())
BEFORE_PARTICIPLES = STATES | frozenset("be become becomes been being get gets".split())
FOCI = frozenset("chiefly even exclusively mainly merely only primarily principally purely solely".split())
PASTS = frozenset("did had was were".split())
VALIDITIES = frozenset(
    """
    allowed applicable applies apply available banned barred closed compulsory covers effective exempt
    exempted fit forbidden free guaranteed help helps hold holds illegal lawful legal limited mandatory
    necessary needed obligatory open permitted possible prohibited protect protects required reserved
    restricted safe shut suffices suitable toxic true unavailable unfit unlawful unsafe unsuitable valid
    voluntary welcome work works
    """.split()
)
SCOPES_OF_VALIDITY = frozenset(
    """
    above across against among at before below beneath between beyond by during for from in inside
    near off on outside over throughout to under up with within without
    """.split()
)
PRESENTS = frozenset("am are can do does has have is may must shall will".split())
CAUSES = frozenset("as because since".split())
SYMMETRIC = frozenset("adjoin agree border differ disagree equal marry meet negotiate resemble".split())
JOINING = frozenset("and because but so then therefore".split())
INVERSIONS = frozenset("had should were".split())
LACKING = frozenset({"without"})
SUPERLATIVES = ("est", "best", "least", "most", "worst")
POINTERS = frozenset("it that this which".split())
DEICTICS = frozenset("coming following last next past previous this".split())
AUXILIARIES = frozenset(
    "am are be been being did do does doing had has have having is was were will would".split()
)
AGREEMENTS = tuple(
    frozenset(line.split()) for line in ("am are is", "was were", "has have", "do does", "did done")
)
RAISING = frozenset("appear believe expect feel guess imagine intend reckon seem suppose think want".split())

NAME_ENDINGS = frozenset(
    """
    's a an ans as e ean eans ens er ers es ese i ia ia's ian ians ic ics ine ines ing ings is ish ism ist
    ists ite ites ly n ns o os s y y's
    """.split()
) | {""}
PLAIN_ENDINGS = (
    *("bs", "cs", "ds", "es", "fs", "gs", "hs", "ks", "ls", "ms", "ns", "ps", "rs", "ts", "ws", "ys"),
    *("ed", "ing", "ly", "ness", "tion"),
)
SINGULAR_VERBS = frozenset("does has is was".split())

PERSONS = """
activist activists campaigner campaigners
actor actors actress actresses
admiral admirals
ambassador ambassadors consul consuls diplomat diplomats envoy envoys
analyst analysts
apprentice apprentices trainee trainees
architect architects
aristocrat aristocrats
astronaut astronauts cosmonaut cosmonauts
athlete athletes
aunt aunts
author authors novelist novelists writer writers
baby babies infant infants newborn newborns toddler toddlers
bailiff bailiffs
baker bakers
banker bankers financier financiers
barber barbers hairdresser hairdressers
beggar beggars
bishop bishops
bodyguard bodyguards
bomber bombers
bookseller booksellers
borrower borrowers debtor debtors
boss bosses chief chiefs executive executives manager managers
boxer boxers
boy boys lad lads
brewer brewers
bride brides
broker brokers
brother brothers sibling siblings
builder builders
butcher butchers
buyer buyers purchaser purchasers
candidate candidates contender contenders nominee nominees
captain captains skipper skippers
cardinal cardinals bishop bishops archbishop archbishops
carpenter carpenters joiner joiners
champion champions winner winners victor victors
chancellor chancellors
chef chefs cook cooks
child children kid kids youngster youngsters
citizen citizens people population public
civilian civilians
clerk clerks
coach coaches trainer trainers
colleague colleagues coworker coworkers
collector collectors
colonel colonels
commander commanders
commissioner commissioners
composer composers
conductor conductors
conservative conservatives
contractor contractors
corporal corporals
councillor councillors
cousin cousins
creditor creditors lender lenders
curator curators
customer customers client clients consumer consumers shopper shoppers
dancer dancers
daughter daughters girl girls
deacon deacons
defender defenders
democrat democrats
deputy deputies
designer designers
detective detectives investigator investigators
dictator dictators tyrant tyrants despot despots
director directors
dissident dissidents
diver divers
doctor doctors medic medics physician physicians
donor donors benefactor benefactors
driver drivers motorist motorists
editor editors
editor-in-chief
electrician electricians
emperor emperors
employee employees staff worker workers workforce
employer employers
empress empresses
engineer engineers
expert experts specialist specialists
farmer farmers grower growers
father fathers dad dads
fiance fiances fiancee fiancees
fighter fighters combatant combatants gunman gunmen militant militants
firefighter firefighters fireman firemen
fisherman fishermen fishers
foreigner foreigners
friend friends pal pals mate mates
gangster gangsters mobster mobsters
gardener gardeners
general generals
goalkeeper goalkeepers
governor governors
grandfather grandfathers
grandmother grandmothers
grandson grandsons granddaughter granddaughters grandchild grandchildren
groom grooms bridegroom bridegrooms
guard guards warder warders
guardian guardians
guest guests visitor visitors
hacker hackers
heir heirs heiress heiresses
historian historians
hostage hostages captive captives
hunter hunters
immigrant immigrants migrant migrants newcomer newcomers
inspector inspectors
instructor instructors
insurgent insurgents rebel rebels
inventor inventors
islander islanders
jeweller jewellers
jockey jockeys
journalist journalists reporter reporters
judge judges magistrate magistrates
juror jurors
landlord landlords landlady landladies
lawmaker lawmakers legislator legislators mp mps
lawyer lawyers attorney attorneys barrister barristers solicitor solicitors
leader leaders
liberal liberals
librarian librarians
lieutenant lieutenants
lifeguard lifeguards
major majors
man men
mayor mayors mayoress
mechanic mechanics
mercenary mercenaries
merchant merchants dealer dealers
midfielder midfielders
midwife midwives nurse nurses
miner miners
minister ministers secretary
monarch monarchs sovereign sovereigns
monk monks friar friars
mother mothers mum mums
neighbour neighbours
nephew nephews
niece nieces
nun nuns
officer officers policeman policemen cop cops constable constables
owner owners proprietor proprietors
painter painters
paramedic paramedics
parent parents
partisan partisans
passenger passengers rider riders traveler travelers
pastor pastors
patient patients
peasant peasants
pensioner pensioners retiree retirees
photographer photographers
pilot pilots aviator aviators
pirate pirates
plaintiff plaintiffs claimant claimants
player players footballer footballers
plumber plumbers
poet poets
politician politicians
pregnant
president presidents
priest priests vicar vicars
prince princes
princess princesses
prisoner prisoners inmate inmates detainee detainees convict convicts
producer producers
prosecutor prosecutors
protester protesters demonstrator demonstrators marcher marchers
publisher publishers
queen king queens kings
rabbi rabbis imam imams
referee referees umpire umpires
refugee refugees asylum-seeker asylum-seekers
regent regents
republican republicans
resident residents inhabitant inhabitants local locals villager villagers
rioter rioters looter looters thug thugs hooligan hooligans
adversary adversaries competitor competitors enemy enemies foe foes opponent opponents rival rivals
rower rowers
runner runners
sailor sailors seaman seamen crew crews
scientist scientists researcher researchers
sculptor sculptors
senator senators
separatist separatists
sergeant sergeants
servant servants
settler settlers
shareholder shareholders investor investors stockholder stockholders
shepherd shepherds
shopkeeper shopkeepers retailer retailers trader traders
singer singers vocalist vocalists
sister sisters
slave slaves
smuggler smugglers
sniper snipers
soldier soldiers troops
son sons
spokesman spokeswoman spokesperson
spy spies agent agents
stepfather stepfathers
stepmother stepmothers
striker strikers
student students pupil pupils undergraduate undergraduates
supporter supporters fan fans
surgeon surgeons
surveyor surveyors
survivor survivors
suspect suspects
swimmer swimmers
tailor tailors
taxpayer taxpayers
teacher teachers lecturer lecturers professor professors
teenager teenagers teen teens adolescent adolescents youth youths
tenant tenants lodger lodgers renter renters
terrorist terrorists
thief thieves robber robbers burglar burglars
tourist tourists holidaymaker holidaymakers
translator translators interpreter interpreters
treasurer treasurers
tutor tutors
twin twins
uncle uncles
vet vets veterinarian veterinarians
veteran veterans
victim victims casualty casualties
volunteer volunteers
voter voters elector electors electorate
waiter waiters
waitress waitresses
widow widows widower widowers
wife wives husband husbands
winger wingers
witness witnesses bystander bystanders onlooker onlookers
woman women lady ladies
wrestler wrestlers
"""
"""Nouns for people, a line for each kind."""

OVERLAPPING = """
academic academics expert experts researcher researchers scholar scholars scientist scientists
analyst analysts expert experts
accused defendant defendants suspect suspects
activist activists campaigner campaigners supporter supporters
administration cabinet government ministers
army military troops soldier soldiers forces
athlete athletes player players team side squad
authorities official officials administrator administrators
backer backers follower followers supporter supporters voter voters
bench court courts judge judges tribunal
boss bosses chief chiefs director directors head heads leader leaders president manager managers
boss bosses coach coaches manager managers
child children pupil pupils schoolchild schoolchildren student students
citizen citizens electorate people public taxpayer taxpayers voter voters
citizen citizens inhabitant inhabitants local locals people resident residents townspeople villagers
clinician clinicians doctor doctors medic medics physician physicians surgeon surgeons
crew staff team
civilian civilians people
cleric clerics clergyman clergymen pastor pastors priest priests vicar vicars
colleague colleagues coworker coworkers teammate teammates
commuter commuters passenger passengers traveler travelers
councillors council
counsel lawyer lawyers attorney attorneys barrister barristers
crowd crowds demonstrators marchers protesters
customer customers buyer buyers shopper shoppers user users client clients
family families relative relatives kin
family families household households
farmer farmers grower growers producer producers
fighter fighters insurgent insurgents militant militants rebel rebels
guest guests holidaymaker holidaymakers tourist tourists visitor visitors
homeowner homeowners householder householders resident residents
individual individuals man men people person woman women
congressman congressmen lawmaker lawmakers legislator legislators mp mps senator senators
lawmaker lawmakers politician politicians
lawmakers legislators mps parliament
motorcyclist motorcyclists biker bikers rider riders
neighbour neighbours local locals resident residents
officer officers police policeman policemen detective detectives
pedestrian pedestrians walker walkers
personnel staff employees workers
serviceman servicemen soldier soldiers troops
teenager teenagers youngster youngsters youth youths
trader traders dealer dealers merchant merchants seller sellers vendor vendors
worker workers labourer labourers
"""
"""Nouns that are not for one kind, but may be for the same people, a line for each set of them."""

OCCUPATIONS = """
abbess abbot accomplice accountant actuary addict adviser advisor advocate agitator aide airman
alderman amateur amputee anaesthetist anarchist angler announcer applicant arbiter arbitrator archer
archivist arsonist assailant assassin assessor astronomer attacker auctioneer auditor bandit
bartender batsman beekeeper biographer blacksmith blogger boatman bookkeeper bookmaker bouncer bowler
breeder bricklayer bridesmaid buccaneer bursar butler cabbie cadet camper canvasser caregiver carer
caretaker cashier caterer celebrant chairman chairwoman challenger chambermaid chaperone chaplain
chauffeur choreographer cleaner climber clown cobbler codebreaker collaborator complainant
comptroller concierge confidant consultant convener coroner courier courtier cricketer crofter
croupier crusader curate custodian cyclist defector dentist dermatologist deserter developer
dispatcher docker draughtsman drummer drunkard dustman ecologist embezzler enemy entertainer explorer
facilitator farrier ferryman fisher fishmonger florist forecaster foreman forester forger fugitive
fundraiser gambler gamekeeper geologist glazier goldsmith grocer guerrilla gymnast handyman harvester
headmaster headmistress headteacher herder hermit hijacker hiker hitchhiker hostess housekeeper
housewife impostor informant informer innkeeper insider interrogator intruder invader janitor keeper
kidnapper landowner laundress layman lobbyist locksmith logger machinist magician maid manufacturer
marine marksman masseur mediator messenger milkman moderator mountaineer murderer musician naturalist
neurologist newsreader novice nursemaid nutritionist oarsman obstetrician offender optician organiser
orphan osteopath outlaw paediatrician panellist pathologist pawnbroker performer pharmacist
philosopher physiotherapist pickpocket pilgrim planner plasterer playwright poacher porter postman
potter preacher predecessor prefect presenter printer probationer programmer promoter prophet provost
psychiatrist psychologist publican pundit quartermaster radiographer radiologist rancher ranger
recruiter rector registrar reservist restaurateur reviewer ringleader roofer ruler saboteur saddler
salesman saleswoman satirist schoolboy schoolgirl scriptwriter sentry signalman skater skier sorcerer
spectator sponsor squatter statesman statistician steward stewardess stonemason stowaway strategist
subcontractor successor sultan surrogate sweeper swindler taxidermist technician telegraphist teller
therapist trafficker traitor trapper trawlerman trespasser trooper trustee tycoon undersecretary
undertaker usher vagrant valet vandal verger viewer villain viscount warden warlord warrior watchman
weaver welder whaler whistleblower woodcutter worshipper yachtsman
"""
"""More nouns for people, in the singular, each a kind of its own."""

BODIES = """
academy academies
agency agencies
airline airlines carrier carriers
alliance alliances coalition coalitions
ambulance ambulances paramedics
army armies
association associations federation federations
authority authorities
bakery bakeries
bank banks
battalion battalions
board boards directors
brewery breweries
brigade brigades
broadcaster broadcasters
bureau bureaus
cabinet cabinets
cartel cartels
charity charities
choir choirs chorus
church churches
city cities town towns
clinic clinics hospital hospitals
club clubs team teams
college colleges university universities
commission commissions inquiry
committee committees panel panels
company companies corporation corporations firm firms
congress
cooperative cooperatives
council councils
county counties
court courts tribunal tribunals
department departments ministry ministries
embassy embassies consulate consulates
factory factories
fleet fleets
foundation foundations
gang gangs mob mobs
government governments administration state states
hotel hotels
house
institute institutes
insurer insurers
junta juntas
jury juries
kremlin
laboratory laboratories lab labs
militia militias
monarchy monarchies
mosque mosques
municipality municipalities
museum museums
navy navies
newspaper newspapers
opposition
orchestra orchestras
parliament parliaments
parish parishes
party parties
pentagon
police
prison prisons jail jails
regiment regiments
regulator regulators watchdog watchdogs
restaurant restaurants
school schools
senate
shipyard shipyards
squad squads
studio studios
supermarket supermarkets
supplier suppliers
theatre theatres
treasury
tribe tribes
union unions
village villages
zoo zoos
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
analysis analyses
arise arose arisen
awake awoke awoken
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
crisis crises
criterion criteria
deal dealt
die dying
dig dug
do did does done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
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
forgo forwent forgone
freeze froze frozen
get got gotten
give gave given
go goes going gone went
goose geese
grind ground
grow grew grown
hang hung
have had has having
hear heard
hew hewn
hide hid hidden
hold held
index indices
keep kept
kneel knelt
know knew known
lay laid
lead led
leaf leaves
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lain lying
life lives
light lit
lose lost
major majors
make made
man men
mayor mayors mayoress
mean meant
meet met
mouse mice
mow mown
overcome overcame
overthrow overthrew overthrown
ox oxen
pay paid
person persons
phenomenon phenomena
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
shear shorn
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slink slunk
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode stridden
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
that those
think thought
this these
throw threw thrown
tie tying
tooth teeth
tread trod trodden
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
wife wives
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
woman women
wring wrung
write wrote written
"""
"""The form of a dictionary and the irregular ones, a line for each word."""
