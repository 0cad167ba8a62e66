"""Words and phrases that replace each other in a sentence, and nouns that count the same thing, for `proof`.

They are general English of the subjects that statistics are about, a heading a field. INTERCHANGEABLE are words, one of
which may appear in place of another; PHRASES give a shorter word for several; SAME_THING and UNDERGONE are for what is
counted. One form of a word is enough. Words that only resemble each other, such as exports and imports, are in
`contrasts`.
"""


def _rows(table: str) -> list[str]:
    """Return the rows of a table, without the headings of its fields."""
    return [row for row in table.strip().splitlines() if not row.startswith("#")]


# A word may be in several rows. Words in different groups of a row of `contrasts` are not interchangeable.
_INTERCHANGEABLE = """
# people and families
life live living lifetime
birth baby newborn infant bear deliver
child children kid minor
young youth teenager adolescent
old elderly senior pensioner
woman women female
man men male
people population inhabitant resident citizen person live living
expectancy expect lifespan
citizenship naturalise naturalisation passport
marry marriage wedding
divorce separation
# migration
migrate migrant migration immigrant immigration emigrate arrive
refugee asylum displace
displace uproot flee
host shelter accommodate house
deport deportation expel expulsion
repatriate repatriation return
# deaths, injuries and health
die dead death decease fatality kill mortality perish toll
injure injury hurt wound casualty
ill sick disease illness case patient infection infect sufferer
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
# crime, courts and prisons
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
# fire, rescue and disasters
rescue save
firefighter fireman
callout mission deployment turnout
quake earthquake tremor
missing disappear vanish
evacuate evacuation flee leave
# defence
soldier troop serviceman
conscript conscription draft draftee
recruit recruitment enlist
weapon arms armament
military defence armed
landmine mine
# elections and parliaments
vote voter election ballot turnout poll elect electorate
parliament member seat mp lawmaker legislator
voter elector electorate
candidate contender nominee
invalid spoilt spoiled
referendum plebiscite
# education and childcare
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
# work
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
# business, money and public budgets
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
gdp economy economic
inflation price consumer
own owner ownership possess
company firm business enterprise corporation
shop store retail outlet
start-up startup founded
bank banking lender
insure insurance insurer insured premium
claim payout damage
arrears overdue default
remittance remit
banknote note
mortgage loan
# trade and prices
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
close closure shut
# industry and mining
make produce production manufacture output generate factory build
build construct construction erect complete
factory plant works mill
assemble assembly build make
smelt smelter
brew brewery brewer
wine winery
mine mining ore extract extraction
oil petroleum crude
drill sink borehole well
operate operation running
# farming, fishing and forests
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
vine vineyard grape
orchard fruit tree
# nature and the environment
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
dog cat pet animal
animal livestock cattle
bird species
species wildlife
plant flora
protect protection reserve conserve conservation park
store storage reservoir
dam reservoir
# energy
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
# transport
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
bridge span crossing
fast speed
delay delayed overdue
accident crash collision
# tourism
tourist visitor visit guest arrival travel holidaymaker traveller
visit visitor attendance attend admission welcome crowd audience
hotel bed room accommodation lodging
night sleep stay
occupancy occupy fill full
book booking reserve reservation
camping campsite camper camp
restaurant eatery
ski skier skiing
hike hiker hiking
trail path
# culture and media
museum gallery exhibition
book title volume library
read reader readership circulation
film movie cinema
ticket admission attendance
visit visitor footfall attendance
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
newspaper paper press
listen listener radio
watch viewer television tv
play game
# sport
stadium arena
competitor contestant participant entrant
title championship trophy
tournament competition
player athlete team club
match game
win winner medal victory
# homes and building
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
empty vacant vacancy unoccupied uninhabited unfilled
# telecoms and post
phone telephone mobile handset subscription subscriber subscribe
internet online broadband web connect connection access
customer client subscriber user
smartphone handset
mobile cellular cell wireless
mast tower antenna
text sms message
hack hacker cyberattack breach
website site
letter mail post postal parcel
parcel package
# research
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
# charity and social affairs
charity charitable nonprofit
legacy bequest bequeath
volunteer helper
beneficiary recipient receive
member membership belong join
volunteer volunteering voluntary
donor donate donation give giving gift
speak speaker language
religion religious church
# general
inspection inspect check
satisfy satisfied satisfaction content
trust confidence
require need
area size
serve service connect
use user usage consume consumption demand
long length stretch
high height tall
heavy weigh weight
wait waiting queue delay
duration long
average mean typical
complaint complain grievance
answer reply respond response
license licence permit
registers registration
apply application applicant
share proportion part fraction
"""
INTERCHANGEABLE = tuple(frozenset(row.split()) for row in _rows(_INTERCHANGEABLE))
"""Words that may replace each other in a sentence, each row with an example in tests/data/interchangeable.txt."""

# A phrase with its nouns in the singular, and what says the same in fewer words, if it says anything about a subject.
_PHRASES = """
# people and families
per head | per person
per capita | per person
per inhabitant | per person
per resident | per person
tied the knot | married
expect to live | life expectancy
years old | of age
# migration
forced from home | displaced
driven from home | displaced
fled home | displaced
fled from home | displaced
# deaths, injuries and health
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
# crime, courts and prisons
behind bar | prison
broken into | burgled
broke into | burgled
break-in | burglary
# fire, rescue and disasters
fire brigade | fire service
fire department | fire service
called out | callout
call out | callout
# elections and parliaments
went to the poll | voted
# education and childcare
dropped out | dropout
high school | secondary school
child care | childcare
day care | childcare
# work
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
full-time | fulltime
part-time | parttime
full time | fulltime
part time | parttime
# business, money and public budgets
gross domestic product | gdp
gross national income | gni
paid back | repaid
# trade and prices
sent abroad | exported
sold abroad | exported
shipped abroad | exported
sent overseas | exported
sold overseas | exported
shipped overseas | exported
bought abroad | imported
bought from abroad | imported
box office | takings
cost of living | consumer prices
products | goods
# energy
power cut | outage
petrol station | fuel station
filling station | fuel station
gas station | fuel station
# farming, fishing and forests
brought ashore | landed
chopped down | felled
# transport
took to the air | flew
took off | departed
touched down | landed
on time | punctual
on schedule | punctual
behind schedule | delayed
on foot | walked
put on board | loaded
taken on board | loaded
# tourism
overnight stay | nights
guest night | nights
spent night | stayed
# culture and media
went to the picture | cinema
through door | visited
library card | library member
# homes and building
torn down | demolished
knocked down | demolished
pulled down | demolished
# charity and social affairs
nursing home | care home
retirement home | care home
gave time | volunteered
# general
home to |
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
"""
PHRASES = tuple(tuple(map(str.strip, row.split("|"))) for row in _rows(_PHRASES))
"""Phrases, each with what says the same, and an example in tests/data/phrases.txt."""

_SAME_THING = """
# people and families
birth newborn
marriage wedding
teenager adolescent
# deaths, injuries and health
death fatality
case infection
doctor physician
dose jab shot
# crime, courts and prisons
inmate prisoner detainee
murder homicide
burglary break-in
lawyer attorney
gun firearm
# fire, rescue and disasters
fire wildfire bushfire blaze
callout mission
firefighter fireman
quake earthquake
# defence
soldier troop serviceman
# elections and parliaments
vote ballot
lawmaker legislator
# education and childcare
pupil student schoolchild learner
# work
job employee worker staff
job post position
layoff redundancy
apprentice apprenticeship trainee
pensioner retiree
# business, money and public budgets
company firm business enterprise
merger takeover
# trade and prices
bottle container
shop store
# farming, fishing and forests
fisher fisherman
# energy
outage blackout
# transport
car automobile
plane aircraft jet
ship vessel boat
accident crash
trip journey ride
passenger traveller flyer
bicycle bike
motorcycle motorbike
lorry truck
# tourism
tourist visitor guest holidaymaker
night stay
# culture and media
ticket admission
film movie
concert gig
performance show
exhibit artefact object
book volume
# sport
match game
# homes and building
home house dwelling residence
# telecoms and post
subscription subscriber
parcel package
# research
paper article publication
laboratory lab
# general
country nation state
licence license permit
"""
SAME_THING = tuple(frozenset(row.split()) for row in _rows(_SAME_THING))
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
    for events, whom in (row.split("|") for row in _rows(_UNDERGONE))
    for event in events.split()
}
"""For what happens once to each, nouns for whom or what it happens to: people who died are counted as deaths."""
