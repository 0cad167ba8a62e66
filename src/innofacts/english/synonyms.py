"""Synonyms for queries, words that may replace each other in a sentence, and nouns for the same thing.

SYNONYMS are for search: the rows go into each index, and `[synonyms]` of a library's `library.toml` adds rows of its
own. They are general English and the vocabulary of statistics on science, and need not be exact: a fact with a synonym
is ranked after those with the word itself. INTERCHANGEABLE is for `proof`: general English of the subjects that
statistics are about, in which one word may appear in place of another; PHRASES give a shorter word for several, and
SAME_THING and UNDERGONE are for what is counted. One form of a word is enough.
"""

from collections.abc import Mapping

from innofacts.english import countries, currencies
from innofacts.english.numerals import ORDINALS
from innofacts.english.stopwords import QUESTION


def _alike(meanings: Mapping[str, str]) -> list[list[str]]:
    """Return the names that mean the same, if there are several; no signs, and not "us", which is a word in claims."""
    names: dict[str, list[str]] = {}
    for name, meaning in meanings.items():
        if name[-1] not in currencies.SIGNS and name not in QUESTION:
            names.setdefault(meaning, []).append(name)
    return [alike for alike in names.values() if len(alike) > 1]


def _in_digits(n: int) -> str:
    """Return an ordinal in digits: 1st, 11th, 22nd."""
    is_teen = n % 100 // 10 == 1
    return f"{n}{'th' if is_teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


_CODES_OF_MONEY = currencies.CODES - currencies.WORD_CODES
GENERAL = (
    # science and research
    "R&D | RD | RnD | R and D | R & D | research and development | research and experimental development",
    "S&T | S and T | S & T | sci-tech | STI | science and technology | scientific and technological",
    "science | scientific",
    "STEM | science, technology, engineering and mathematics",
    (
        "GERD | gross domestic expenditure on R&D | gross expenditure on R&D | R&D expenditure | rd-expenditure"
        " | on research and experimental development | research spending | research expenditure | spending on research"
        " | expenditure on research | science spending | science funding | science budget"
        " | spending on science | funding for science | research funding | R&D funding | R&D budget"
    ),
    "R&D intensity | research intensity | share of GDP | R&D expenditure as a share of GDP | rd-intensity",
    "FTE | full-time equivalent | person-years",
    (
        "scientist | researcher | scholar | research staff | academic | people working in science and technology"
        " | specialised in research | talent"
    ),
    ("personnel | staff | workforce | labour force | manpower | human resources | worker | employee | people working"),
    "talent | skilled people | skilled workers | skills | brains | human capital | personnel",
    "fundamental research | basic research | basic science | pure research | blue-sky research",
    "lab | laboratory",
    "university | college | higher education | academia",
    "discipline | subject | field of study | branch of science",
    "innovation | innovator | invention | innovativeness",
    "unprecedented | never before | than at any time before | ever before",
    "technological revolution | industrial revolution | tech revolution",
    "breakthrough | discovery",
    "pioneering | original | novel | groundbreaking | ground-breaking | breaks new ground",
    "cutting-edge | leading-edge | frontier | forefront | state-of-the-art",
    "joint R&D | joint research | collaborative research",
    "achievement | result | outcome | accomplishment",
    "tech | technology | technological | technical",
    "high-tech | high technology | hi-tech | advanced technology",
    "indigenous | home-grown | homegrown | independent | self-reliant | self-sufficient | domestic | autonomous",
    "home-grown | made in China | domestically developed",
    (
        "self-reliance | self-sufficiency | technological independence | sovereignty | autonomy"
        " | independent innovation | own path"
    ),
    "equipment | machinery | hardware",
    # technology
    "HSR | high-speed rail | high-speed railway | high-speed train | bullet train | fast train | fast rail | maglev",
    "train | rail | railway | railroad",
    (
        "space | spacecraft | spaceship | space exploration | aerospace | spaceflight | cosmos"
        " | outer space | astronaut"
        " | cosmonaut | taikonaut | rocket | lunar | moon | Mars"
    ),
    "satellite navigation | satnav | BeiDou | GPS | GNSS | positioning | sat nav | global positioning system",
    "computer | computing | supercomputer | supercomputing",
    (
        "supercomputer | supercomputing | super computer | super computing | HPC"
        " | high-performance computing | exascale"
        " | Tianhe | Sunway"
    ),
    "AI | artificial intelligence",
    "ICT | information and communication technology | IT | information technology",
    "5G | fifth-generation mobile",
    "phone | telephone | mobile phone | smartphone | handset",
    "EV | electric vehicle | electric car",
    "car | automobile | vehicle",
    "semiconductor | chip | integrated circuit",
    "nuclear | atomic",
    "solar | photovoltaic | PV",
    # money and the economy
    (
        "spend | spent | spending | expenditure | outlay | invest | investment | invested | expense | cost"
        " | budget | put into | putting more into"
    ),
    "money | funding | fund | finance | financing | budget | put into | putting more into",
    "GDP | gross domestic product | economic output | national income",
    "economy | economic",
    "growth | grow | grew | grown | increase | rise | rose | risen | more",
    "economic growth | economic development | prosperity",
    "decline | decrease | fall | fell | fallen | drop",
    "firm | company | enterprise | business | corporation | entrepreneur | startup | start-up",
    "private sector | private firm | private enterprise | private company | private business | privately owned",
    "SOE | state-owned enterprise | state-owned company | state-owned",
    (
        "SME | small and medium-sized enterprise | small and medium enterprise | small business"
        " | small firm | private firm"
    ),
    "flourish | thrive | prosper | boom",
    "market economy | free market",
    "PPP | purchasing power parity",
    "dollar | USD | greenback",
    "pound | GBP | sterling",
    "rupee | INR",
    "rouble | RUB",
    "percent | per cent | pct",
    "per capita | per head | a head | per person | per inhabitant",
    "trade | commerce",
    "build | built | construct | establish | set up",
    "industry | industrial | manufacturing",
    "job | employment | work",
    # patents
    "IP | intellectual property | patent",
    "PCT | Patent Cooperation Treaty",
    "filing | application | filed | apply",
    "patent | invention patent",
    "granted | grant | awarded | issued",
    "in force | valid | active",
    "non-resident | foreign | foreigner",
    "office of the United States | US patent office | USPTO",
    # states and their policies
    (
        "BRI | B&R | Belt and Road | Belt and Road Initiative | Silk Road | New Silk Road | One Belt One Road | OBOR"
        " | One Belt, One Road"
    ),
    "country | nation | member state",
    "state | government",
    "whole-nation system | national system | whole nation system | new nationwide system | juguo",
    "CCP | CPC | Communist Party | Chinese Communist Party | Communist Party of China",
    "party congress | congress | party conference",
    "treaty | agreement | accord | pact | deal | memorandum | MoU | memorandum of understanding",
    "signed | agreement",
    "intergovernmental | government-to-government | bilateral | with other governments",
    "intergovernmental agreement | government agreement | agreement between governments",
    "cooperation | collaboration | co-operation | partnership | collaborate | team up",
    "alliance | partnership | consortium",
    "event | activity | meeting",
    "matchmaking | matching | docking",
    "abroad | overseas | foreign | international",
    "cross-border | across borders | international | transnational",
    "global | world | worldwide",
    "geopolitics | geopolitical | world order | global order | international order | balance of power",
    "tech war | tech rivalry | tech race | technology race | technology war | rivalry of countries in high technology",
    "rivalry | competition | contest | race",
    "respond | answer | address | tackle | meet | face",
    "common | joint | mutual | together",
    "concern | care | cares about | interest",
    "obstacle | barrier | hurdle | red tape | bureaucracy | restriction",
    "challenge | problem | issue",
    "reform | restructuring | overhaul",
    "socialism | socialist",
    "centre | hub",
    "park | zone | estate",
    (
        "economic zone | trade zone | free trade zone | special economic zone | SEZ"
        " | zone of economic and trade cooperation"
    ),
    "demonstrate | demonstration | showcase | demo",
    "farming | agriculture | agricultural | farm | crop | rural",
    "biggest | largest | greatest | top | bigger | larger | most numerous",
    "huge | vast | enormous | giant | gigantic | big",
    "talent pool | body of talent | talent base | talent system | talent team",
    "leading | leader | leadership | lead the world | leads the world | world-class | world-leading",
    "goal | aim | target | objective",
    "chance | opportunity",
    "foundation | base | basis",
    "solid foundation | firm base | strong base",
    "advantage | strength | superiority",
    "entity | actor | participant | player",
    "main body | chief actor | main actor | mainstay | backbone | protagonist",
    "main force | chief force | driving force | engine | driver",
    "area | field | sector | domain",
    "landscape | picture | map | scene",
    "earth | world | globe",
    "allocate | allocation | distribution | distribute",
    "improve | raise | boost | enhance | strengthen | lift | upgrade",
    "better | improved | higher quality | best",
    "turn | turning point | watershed | milestone | transformation | transition | shift | change",
    "alter | change | reshape | remake | transform",
    "impact | influence | effect | shape | affect",
    "deep | deeply | profound | profoundly",
    "fundamentally | radically | at its root",
    "fast | rapid | rapidly | quick | quickly | swift | high-speed",
    "forward-looking | looks ahead | far-sighted | visionary",
    "carry out | implement | implementation | help forward",
    "draw on | use | leverage",
    "push | promote | advance",
    "close | tight",
    "favourable | conducive | supportive | friendly",
    "environment | conditions | climate",
    "creativity | ingenuity | inventiveness",
    "capacity | capability | ability | able",
    "maximise | maximum | maximal | greatest possible | optimal",
    "benefit | payoff | gain",
    "more important | matters more | outweigh | outweighs",
    "megaproject | mega-project | flagship project | major project",
    "framework | structure | mechanism",
    "strategy | strategic | plan",
    "coordination | coordinate | orchestrate",
    "complete | comprehensive",
    "ideology | ideological | mindset",
    "preliminary | provisional | initial",
    "final | definitive",
    "revised | corrected | updated",
    "rank | ranking | position",
    "win | gain",
    "strategic lead | strategic high ground | upper hand",
    "quantity | number | amount",
    "percentage | share | proportion | percent",
    "census | survey",
    "km | kilometre",
    # times
    "1950s | fifties | 50s",
    "population | inhabitants",
    # places and bodies
    "EU | EU27 | EU-27 | European Union",
    "Southeast Asia | ASEAN | Association of Southeast Asian Nations",
    "Latin America | LatAm | South America",
    "WIPO | World Intellectual Property Organization",
    "NBS | National Bureau of Statistics",
    "CNIPA | China National Intellectual Property Administration | SIPO",
    "OECD | Organisation for Economic Co-operation and Development",
    "UNESCO | United Nations Educational, Scientific and Cultural Organization",
    "UN | United Nations",
    "NSF | National Science Foundation",
    "Xinhua | New China News Agency",
    "WB | World Bank",
    "GII | Global Innovation Index",
)
"""Rows of words and phrases that stand for one another, each with an example in tests/data/synonyms.txt."""
SYNONYMS = (
    *GENERAL,
    *map(" | ".join, _alike(countries.NAMES)),
    *map(" | ".join, _alike(currencies.NAMES | {code.lower(): code for code in _CODES_OF_MONEY})),
    *(f"{word} | {_in_digits(n)}" for word, n in ORDINALS.items()),
)
"""All rows for search: GENERAL, and the names of one country, of one currency and of one ordinal."""

# A word may be in several rows. Words in different groups of a row of `contrasts` are not interchangeable.
_INTERCHANGEABLE = """
die dead death decease fatality kill mortality perish toll
life live living lifetime
injure injury hurt wound casualty
birth baby newborn infant bear deliver
ill sick disease illness case patient infection infect sufferer
jail prison imprison incarcerate inmate prisoner detainee detain custody cell
crime offence offense criminal offender
murder murderer homicide
theft thief steal larceny
court judge tribunal trial hearing judicial
police officer constable
robbery robber mugging
burglary burgle burglar
fraud scam swindle
assault attack
convict conviction guilty
prosecute prosecution prosecutor
lawyer solicitor attorney barrister advocate
lawsuit suit case proceeding
fines penalty
reoffend reoffending recidivism
gun firearm
drug narcotic
seize seizure confiscate confiscation
smuggle trafficking contraband
resolve settle clear
pending backlog outstanding unresolved
employ employee employment job staff work worker workforce payroll personnel labour post hire
earn earnings pay wage salary income paid remuneration
pension retire retirement pensioner
employ hire recruit recruitment
redundancy redundant layoff dismiss dismissal sack
strike walkout stoppage
apprentice apprenticeship trainee traineeship
position post job
workplace work occupational
telework teleworking homeworking
holiday vacation leave
benefit allowance welfare
bankruptcy bankrupt insolvency insolvent
merger merge takeover acquisition
branch office outlet
subsidiary affiliate
shareholder stockholder
dividend payout
deficit shortfall gap
spend spending expenditure expense outlay cost budget invest investment allocate fund funding money
cost price charge fee tariff levy fare
sell sale sales buy purchase turnover revenue
revenue turnover income receipt proceeds takings collect
profit surplus margin
debt loan borrow lend credit owe liability
tax taxation taxman levy duty
aid assistance grant donation donate support help
export ship abroad sell foreign overseas
import buy purchase abroad foreign overseas
trade commerce
bill cost charge price
fetch price sell pay
subsidy subsidise aid support grant
goods merchandise product
buy purchase acquire acquisition procure procurement
customer client buyer shopper
supply supplier provide provider deliver delivery
warehouse storehouse depot
customs duty tariff
make produce production manufacture output generate factory build
build construct construction erect complete
factory plant works mill
assemble assembly build make
smelt smelter
brew brewery brewer
wine winery
timber lumber wood log
cultivate crop plant harvest farm
harvest crop yield output pick reap
catch fish fishery fisher fisherman landing haul land net fishing
farm farmer grower agriculture agricultural holding
sow plant cultivate
cereal grain
herd cattle livestock
flock sheep
slaughter abattoir
hive beehive colony
greenhouse glasshouse
fodder feed hay
quota allowance
ban prohibit prohibition forbid outlaw
aquaculture farmed farm
felled felling logged logging harvest
deforest deforestation clear
reforest reforestation replant afforestation plant
sapling seedling
ranger warden
land area acreage hectare surface cover territory
forest wood woodland tree
burn fire wildfire bushfire blaze flame
rain rainfall precipitation
flood flooding inundate
water freshwater
waste rubbish refuse garbage trash discard throw
recycle recycling recover recovery reuse
emit emission release greenhouse carbon co2 pollution
sewage wastewater effluent sewer
leak leakage loss
pipe pipeline
withdrawal abstraction extraction
toilet latrine lavatory
potable drinking tap
swim swimmer bathe bather bathing
landfill dump tip
hazardous dangerous toxic
temperature warmth warm
snow snowfall
sunshine sun sunny
sea ocean
wildlife fauna
pollute pollution pollutant contaminate
electricity power grid current
generate generation produce production output
energy power fuel
wind turbine
solar photovoltaic sun
blackout outage interruption
plant station
nuclear atomic reactor
renewable green
petrol gasoline
charger charge chargepoint
pump extract extraction
car vehicle automobile motor
truck lorry vehicle
road highway motorway street
rail railway train track railroad
ship vessel boat craft trawler fleet fishing fisher fisherman
port harbour harbor dock quay
cargo freight goods throughput handle load tonnage
container box teu
fly flight air airline aviation plane aircraft
passenger traveller traveler flyer rider commuter journey trip ride carry
travel trip journey tourism tourist
rail railway network track
road street network
cancel cancellation scrap
tram streetcar tramway
underground subway metro
bicycle bike cycle cyclist
motorcycle motorbike
pedestrian walk walker foot
driver motorist drive
fare ticket
carry transport haul convey
journey trip ride voyage passage
place seat
path lane
canal waterway
airplane aeroplane airliner jet plane aircraft
airline carrier
sailor seafarer mariner crew
quay wharf pier jetty
shipyard yard shipbuilder
docker stevedore
tourist visitor visit guest arrival travel holidaymaker traveller
visit visitor attendance attend admission welcome crowd audience
hotel bed room accommodation lodging
museum gallery exhibition
book title volume library
read reader readership circulation
film movie cinema
ticket admission attendance
visit visitor footfall attendance
night sleep stay
occupancy occupy fill full
book booking reserve reservation
camping campsite camper camp
restaurant eatery
ski skier skiing
hike hiker hiking
trail path
concert gig
theatre playhouse stage
audience spectator crowd fan supporter
object artefact exhibit
author writer
loan lend borrow issue
member cardholder
digital electronic
collection holding stock
audiobook audio
stadium arena
competitor contestant participant entrant
title championship trophy
tournament competition
school pupil student enrol enrolment education classroom
pupil schoolchild student enrol attend
teach teacher teaching
study student university college graduate
graduate degree diploma
learn education training
absence absenteeism
exam examination test
qualification certificate diploma
lesson class
truancy truant
nursery kindergarten preschool creche daycare childcare
literate literacy
scholarship bursary stipend
primary elementary
professor lecturer academic
independent private
tuition fee
child children kid minor
young youth teenager adolescent
old elderly senior pensioner
woman women female
man men male
people population inhabitant resident citizen person live living
expectancy expect lifespan
citizenship naturalise naturalisation passport
home house housing dwelling household flat apartment residence
rent renter tenant rental lease
homeless shelter
permit permission approval approve authorise consent
demolish demolition raze
renovate renovation refurbish refurbishment restore restoration modernise
overcrowd overcrowding crowded cramped
slum shanty
repair fix mend
install installation fit
marry marriage wedding
divorce separation
migrate migrant migration immigrant immigration emigrate arrive
refugee asylum displace
displace uproot flee
host shelter accommodate house
vote voter election ballot turnout poll elect electorate
parliament member seat mp lawmaker legislator
deport deportation expel expulsion
repatriate repatriation return
voter elector electorate
candidate contender nominee
invalid spoilt spoiled
referendum plebiscite
soldier troop serviceman
conscript conscription draft draftee
recruit recruitment enlist
weapon arms armament
military defence armed
landmine mine
rescue save
firefighter fireman
callout mission deployment turnout
quake earthquake tremor
missing disappear vanish
inspection inspect check
satisfy satisfied satisfaction content
trust confidence
require need
area size
serve service connect
hospital clinic bed ward
doctor physician medic medical practitioner gp
nurse nursing midwife
vaccine vaccinate vaccination immunise immunisation jab dose
outbreak epidemic
infect infection catch strike case diagnose diagnosis
vaccine vaccinate vaccination inoculate inoculation shot
uptake coverage
surgery surgical operation procedure
treat treatment therapy care
hospitalise hospitalisation admit admission
covid coronavirus
cancer tumour
heart cardiac cardiovascular
maternity obstetric
mental psychiatric
disability disabled handicap handicapped
dentist dental
pharmacy chemist drugstore
test testing screen
drug medicine medication pharmaceutical
smoke smoker smoking tobacco cigarette
drink alcohol drinker
eat food diet nutrition
hunger hungry undernourished famine starve starvation
poor poverty needy impoverished deprived
rich wealth wealthy affluent
phone telephone mobile handset subscription subscriber subscribe
internet online broadband web connect connection access
customer client subscriber user
use user usage consume consumption demand
gdp economy economic
inflation price consumer
own owner ownership possess
company firm business enterprise corporation
shop store retail outlet
start-up startup founded
bank banking lender
insure insurance insurer insured premium
claim payout damage
research r&d science scientific development
patent invention inventor
scientist researcher
launch rocket satellite orbit
lab laboratory
paper article publication
citation cite
trial experiment
spacecraft probe
grant award receive
discover discovery
smartphone handset
mobile cellular cell wireless
mast tower antenna
text sms message
hack hacker cyberattack breach
website site
arrears overdue default
remittance remit
banknote note
mortgage loan
charity charitable nonprofit
legacy bequest bequeath
volunteer helper
beneficiary recipient receive
member membership belong join
volunteer volunteering voluntary
donor donate donation give giving gift
player athlete team club
match game
win winner medal victory
dog cat pet animal
animal livestock cattle
bird species
species wildlife
plant flora
vine vineyard grape
orchard fruit tree
protect protection reserve conserve conservation park
mine mining ore extract extraction
oil petroleum crude
store storage reservoir
dam reservoir
bridge span crossing
drill sink borehole well
operate operation running
long length stretch
high height tall
heavy weigh weight
fast speed
wait waiting queue delay
delay delayed overdue
duration long
average mean typical
accident crash collision
complaint complain grievance
answer reply respond response
evacuate evacuation flee leave
license licence permit
registers registration
apply application applicant
close closure shut
empty vacant vacancy unoccupied uninhabited unfilled
share proportion part fraction
speak speaker language
religion religious church
letter mail post postal parcel
parcel package
newspaper paper press
listen listener radio
watch viewer television tv
play game
"""
INTERCHANGEABLE = tuple(frozenset(row.split()) for row in _INTERCHANGEABLE.strip().splitlines())
"""Words that may replace each other in a sentence, each row with an example in tests/data/interchangeable.txt."""

# A phrase with its nouns in the singular, and what says the same in fewer words, if it says anything about a subject.
_PHRASES = """
behind bar | prison
home to |
forced from home | displaced
driven from home | displaced
fled home | displaced
fled from home | displaced
lost life | died
life lost | died
loss of life | died
claimed life | died
took life | died
cost life | died
took own life | suicide
killed themselves | suicide
passed away | died
fell ill | ill
came down with | ill
tested positive | infected
general practitioner | gp
family doctor | gp
emergency room | emergency
emergency department | emergency
nursing home | care home
retirement home | care home
people in work | employed people
out of work | unemployed
out of a job | unemployed
laid off | layoff
work from home | telework
worked from home | telework
working from home | telework
vacant post | vacancy
unfilled post | vacancy
job opening | vacancy
gross domestic product | gdp
gross national income | gni
per head | per person
per capita | per person
per inhabitant | per person
per resident | per person
sent abroad | exported
sold abroad | exported
shipped abroad | exported
sent overseas | exported
sold overseas | exported
shipped overseas | exported
bought abroad | imported
bought from abroad | imported
box office | takings
paid back | repaid
cost of living | consumer prices
fire brigade | fire service
fire department | fire service
full-time | fulltime
part-time | parttime
tied the knot | married
went to the picture | cinema
expect to live | life expectancy
overnight stay | nights
guest night | nights
products | goods
took to the air | flew
took off | departed
touched down | landed
on time | punctual
on schedule | punctual
behind schedule | delayed
on foot | walked
put on board | loaded
taken on board | loaded
brought ashore | landed
power cut | outage
petrol station | fuel station
filling station | fuel station
gas station | fuel station
through door | visited
library card | library member
gave time | volunteered
torn down | demolished
knocked down | demolished
pulled down | demolished
broken into | burgled
broke into | burgled
break-in | burglary
dropped out | dropout
high school | secondary school
child care | childcare
day care | childcare
chopped down | felled
went to the poll | voted
called out | callout
call out | callout
spent night | stayed
years old | of age
well above |
well below |
well over |
well under |
well ahead of |
well behind |
far above |
far below |
short of |
so far |
by far |
full time | fulltime
part time | parttime
"""
PHRASES = tuple(tuple(map(str.strip, row.split("|"))) for row in _PHRASES.strip().splitlines())
"""Phrases, each with what says the same, and an example in tests/data/phrases.txt."""

_SAME_THING = """
inmate prisoner detainee
job employee worker staff
job post position
pupil student schoolchild learner
home house dwelling residence
company firm business enterprise
country nation state
car automobile
plane aircraft jet
ship vessel boat
murder homicide
tourist visitor guest holidaymaker
bottle container
paper article publication
licence license permit
accident crash
fire wildfire bushfire blaze
shop store
death fatality
case infection
birth newborn
marriage wedding
layoff redundancy
trip journey ride
passenger traveller flyer
night stay
ticket admission
burglary break-in
callout mission
subscription subscriber
soldier troop serviceman
firefighter fireman
fisher fisherman
film movie
match game
concert gig
performance show
bicycle bike
motorcycle motorbike
lorry truck
doctor physician
lawyer attorney
teenager adolescent
gun firearm
quake earthquake
outage blackout
laboratory lab
dose jab shot
parcel package
merger takeover
apprentice apprenticeship trainee
pensioner retiree
vote ballot
lawmaker legislator
exhibit artefact object
book volume
"""
SAME_THING = tuple(frozenset(row.split()) for row in _SAME_THING.strip().splitlines())
"""Nouns that count the same thing, each row with an example in tests/data/same_thing.txt."""

# What happens once to each person or thing, and to whom or what.
_UNDERGONE = """
arrest | person
birth | baby child
case infection | person patient
conviction | person
death fatality | person life
deportation expulsion | person
divorce | couple
homicide murder | person
injury | person
layoff redundancy | person worker
marriage wedding | couple
suicide | person
vacancy | job post position
"""
UNDERGONE = {
    event: frozenset(whom.split())
    for events, whom in (row.split("|") for row in _UNDERGONE.strip().splitlines())
    for event in events.split()
}
"""For what happens once to each, nouns for whom or what it happens to: people who died are counted as deaths."""
