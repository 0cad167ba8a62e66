"""Words that people who write about figures use for one another, so that one may stand for the other in a sentence.

The rows are general English, of the trades that statistics are about. A word may stand in several rows. Endings need
not be told, nor words that `contrasts` has together.
"""

_ROWS = """
die dead death decease fatality kill mortality perish toll
life live living lifetime
injure injury hurt wound casualty
birth baby newborn infant bear deliver
ill sick disease illness case patient infection infect sufferer
jail prison imprison incarcerate inmate prisoner detainee detain custody cell
crime offence offense criminal offender
murder homicide kill
theft steal
court judge tribunal trial judicial
police officer constable
employ employee employment job staff work worker workforce payroll personnel labour post hire
earn earnings pay wage salary income paid remuneration
wage salary pay
pension retire retirement pensioner
spend spending expenditure expense outlay cost budget invest investment allocate fund funding money
cost price charge fee tariff levy fare
sell sale sales buy purchase turnover revenue
revenue turnover income receipt proceeds takings
profit surplus margin gain
debt loan borrow lend credit owe liability
tax levy duty
aid assistance grant donation donate support help
export ship abroad sell foreign
import buy abroad foreign
trade commerce
make produce production manufacture output generate factory build
build construct construction erect complete
grow cultivate crop plant harvest farm
harvest crop yield output pick
catch fish fishery landing haul land net fishing
farm farmer agriculture agricultural holding
land area acreage hectare surface cover territory
forest wood woodland tree
burn fire wildfire blaze flame
rain rainfall precipitation
flood flooding inundate
water freshwater
waste rubbish refuse garbage trash discard throw
recycle recycling recover recovery reuse
emit emission release greenhouse carbon co2 pollution
pollute pollution pollutant contaminate
electricity power grid current
generate generation produce production output
energy power fuel
wind turbine
solar photovoltaic sun
car vehicle automobile motor
truck lorry vehicle
road highway motorway street
rail railway train track railroad
ship vessel boat fleet fishing
port harbour harbor dock quay
cargo freight goods throughput handle load tonnage
container box teu
fly flight air airline aviation plane aircraft
passenger traveller traveler rider commuter journey trip carry
travel trip journey tourism tourist
tourist visitor visit guest arrival travel holidaymaker traveller
visit visitor attendance attend admission welcome crowd audience come
hotel bed room accommodation lodging overnight stay
museum gallery exhibition
book title volume library
borrow loan lend
read reader readership circulation
film movie cinema
ticket admission attendance
school pupil student enrol enrolment education classroom
pupil schoolchild student enrol attend
teach teacher teaching
study student university college graduate
graduate degree diploma
learn education training
child children kid minor
young youth teenager adolescent
old elderly senior pensioner
woman women female
man men male
people population inhabitant resident citizen person live
home house housing dwelling household flat apartment residence
rent tenant rental lease
homeless shelter
marry marriage wedding
divorce separation
migrate migrant migration immigrant immigration emigrate arrive
refugee asylum displace
displace uproot flee
host shelter accommodate house
vote voter election ballot turnout poll elect
parliament member seat mp lawmaker legislator
hospital clinic bed ward
doctor physician medical
nurse nursing midwife
vaccine vaccinate vaccination immunise immunisation jab dose
test testing screen
drug medicine medication pharmaceutical
smoke smoker smoking tobacco cigarette
drink alcohol drinker
eat food diet nutrition
hunger hungry undernourished famine starve
poor poverty
rich wealth wealthy
phone telephone mobile subscription subscriber subscribe
internet online broadband web connect connection access
customer client subscriber user
use user usage consume consumption demand
gdp economy economic
inflation price consumer
own owner ownership possess
company firm business enterprise corporation
shop store retail outlet
start-up startup founded found
bank banking lender
insure insurance insurer insured premium
claim payout damage loss
research r&d science scientific development
patent invention
scientist researcher
launch rocket satellite orbit
member membership belong join
volunteer volunteering voluntary
donor donate donation give giving
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
park reserve
hectare land area
mine mining ore extract extraction
oil petroleum crude
store storage reservoir
dam reservoir
bridge span crossing
operate operation run
drill sink borehole well
tunnel bore
long length stretch
high height tall
deep depth
wide width
heavy weigh weight
fast speed
wait waiting queue delay time
late delay delayed overdue
time duration last take long
average mean typical
accident crash collision
complaint complain
answer reply respond response
reach arrive
evacuate evacuation flee leave
license licence permit
register registration
apply application applicant
open opening
close closure shut
empty vacant vacancy
share proportion part fraction make up
women-held female
speak speaker language
religion religious church
letter mail post postal parcel
parcel package
newspaper paper press
listen listener radio
watch viewer television tv
play game
"""

GROUPS = tuple(frozenset(row.split()) for row in _ROWS.strip().splitlines())
"""The rows."""

_COUNTED = """
inmate prisoner detainee
job employee worker staff
pupil student schoolchild learner
home house dwelling residence
company firm business enterprise
country nation state
car automobile
plane aircraft
ship vessel boat
murder homicide
tourist visitor guest holidaymaker
bottle container
paper article
licence license permit
accident crash
fire wildfire blaze
shop store
death fatality
trip journey
passenger traveller
"""
COUNTED = tuple(frozenset(row.split()) for row in _COUNTED.strip().splitlines())
"""Nouns that are counted for one thing, in one row."""
