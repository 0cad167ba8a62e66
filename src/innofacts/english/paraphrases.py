"""Words and phrases that replace each other in a sentence, and nouns that count the same thing, for `proof`.

They are general English of the subjects that statistics are about, a heading a field. INTERCHANGEABLE are words, one of
which may appear in place of another; PHRASES give a shorter word for several; SAME_THING and UNDERGONE are for what is
counted. One form of a word is enough. Words that only resemble each other, such as exports and imports, are in
`contrasts`.
"""


def _rows(table: str) -> list[str]:
    """Return the rows of a table, without the headings of its fields."""
    return [row for row in table.strip().splitlines() if not row.startswith("#")]


# A word may be in several rows. Words in different groups of a row of `contrasts` are not interchangeable. Nouns joined
# by `=` count the same thing: 40 funerals are 40 burials.
_INTERCHANGEABLE = """
# people and families
life live living lifetime
birth baby=newborn=infant bear deliver
child children kid minor
young youth teenager=adolescent
old elderly senior
people population inhabitant resident citizen person live living
citizenship naturalise naturalisation passport
child=kid=youngster toddler
youngster=youth=teenager young
inhabitant=resident=dweller=villager=islander townspeople
fertility birth childbearing
expectancy lifespan longevity
density dense packed
census enumeration
baptism=christening baptise
funeral=burial
nationality citizenship
aged older old elderly
surname family
stepparent stepmother stepfather
grandparent grandmother grandfather grandma grandpa
sibling brother sister
# migration
migrate migrant migration immigrant immigration emigrate arrive
refugee asylum displace
displace uproot flee
host shelter accommodate house
foreigner=alien foreign
asylum refuge protection
border frontier
residence residency stay
emigrate emigration emigrant leave depart departure
immigrate immigration immigrant enter arrive arrival
resettle resettlement relocate relocation
camp tent encampment
reject rejection refuse refusal deny denial
grant recognise recognition approve
apply application=claim=request seek
expatriate=expat diaspora emigrant
cross crossing enter entry
boat dinghy raft
immigrant foreignborn
exodus emigration outflow
influx inflow immigration
undocumented irregular illegal
interpreter=translator
reunification reunite reunion
newcomer arrival immigrant
returnee return repatriate
# deaths, injuries and health
die dead death=fatality decease kill mortality perish toll
injure injury hurt wound casualty
ill sick disease illness case=infection patient infect sufferer
hospital clinic ward
doctor physician medic medical practitioner gp
nurse nursing midwife
vaccine vaccinate vaccination immunise immunisation jab dose
outbreak epidemic
infect infection catch strike case diagnose diagnosis
vaccine vaccinate vaccination inoculate inoculation shot
uptake coverage
surgery=operation=procedure surgical
treat treatment therapy care
hospitalise hospitalisation admit admission
covid coronavirus
cancer tumour
heart cardiac cardiovascular
maternity obstetric
disability disabled handicap handicapped
dentist dental
pharmacy=chemist=drugstore
drug medicine medication pharmaceutical
smoke smoker smoking tobacco cigarette
drink alcohol drinker
eat food diet nutrition
hunger hungry undernourished famine starve starvation
poor poverty needy impoverished deprived
rich wealth wealthy affluent
hospital infirmary
doctor=physician=clinician=medic
specialist consultant
contagious infectious communicable
transplant=graft
prescription=script
abortion=termination
stillbirth stillborn
vape ecigarette
blind sight visual
glasses spectacles optician
test=swab screen
recover recovery cure heal
appointment=consultation
injection jab vaccination shot
scan imaging mri
pharmacist=chemist pharmacy druggist
addict dependence
die succumb perish
disease illness ailment disorder sickness
psychological mental psychiatric
premature preterm
pregnant expectant
hospice palliative
rehabilitation rehab
survive survival survivor alive
tooth dental
obese obesity fat
deaf hearing
telemedicine video remote
# crime, courts and prisons
jail prison imprison incarcerate inmate prisoner detainee detain custody cell
crime=offence offense criminal offender
theft thief steal larceny pilfer snatch
court tribunal trial hearing judicial
police officer constable
robbery robber mugging
burglary burgle burglar
fraud=scam=swindle
assault=attack beat
convict conviction guilty
prosecute prosecution prosecutor
lawsuit=suit=case=proceeding
fines penalty ticket sanction
drug=narcotic
seize seizure confiscate confiscation
smuggle trafficking contraband
resolve settle clear
pending backlog outstanding unresolved
crime lawbreaking wrongdoing delinquency
offender culprit perpetrator lawbreaker
suspect alleged
knife stab stabbing blade
shoot shooting gunfire gun gunshot
kidnap kidnapping=abduction abduct hostage
vandal vandalism graffiti
arson arsonist torch
fraud con cheat deception fraudster deceive
bribe bribery corruption corrupt graft kickback
violence violent abuse assault
rape rapist
racist racism xenophobic
gang mob mafia
cybercrime hack hacker online
terror terrorist terrorism
protest protester=demonstrator demonstration rally
riot rioter unrest
counterfeit fake forged forgery bogus
police cop policeman policewoman force
arrest apprehend detain nab custody
investigate investigation=probe=inquiry enquiry
detective investigator sleuth
solve clear detect crack
patrol beat
seize intercept impound
search=raid swoop
dial call=ring
cctv=camera surveillance
magistrate=judge bench
sentence=term punish punishment
verdict=ruling=judgment=decision judgement
appeal appellant
acquit acquittal innocent exonerate
defendant=accused
lawsuit sue sued litigation litigant
file lodge submit
caution warning reprimand
compensation compensate damages redress
witness testify testimony
counsel lawyer advocate
dispute quarrel conflict
evict eviction repossess repossession bailiff
resolve dispose decide
pending await wait
remand pretrial untried unconvicted
guard=warder=jailer officer
release free freed
reoffend reconvict reconviction recidivism relapse
reconvict reconviction convict conviction
probation supervision
supervise supervision monitor oversee watch
tag anklet ankle bracelet
probation client offender
escape=breakout escapee=fugitive abscond
solitary isolation segregation
execute execution hang behead
juvenile youth young
place room space capacity
pardon amnesty clemency
criminal=crook=villain thug
loot booty haul
threat=intimidation threaten intimidate
extort extortion blackmail
trespass trespasser=intruder
killing=slaying=murder=homicide
pistol handgun revolver gun
rifle gun shotgun
squad=unit=team crew
trick dupe swindle con
rob robbery=heist
overturn quash reverse annul
uphold confirm
summons=subpoena summon
probate inheritance
caseload case docket
adjourn postpone
claimant=plaintiff
petition application
prisoner inmate convict
accuse accusation charge indict indictment
cannabis marijuana hashish pot weed
police detective constable
case trial proceeding
murder killer homicide
precinct=station
fraud fraudster swindler cheat
murder killer killing
steal nick swipe pinch
issue write impose
tow remove haul
gamble gambling bet betting wager stake
gambler punter player
# fire, rescue and disasters
rescue save pull retrieve
firefighter=fireman brigade fire
callout mission deployment turnout
missing disappear vanish
evacuate evacuation flee leave
fire=blaze=inferno
engine=appliance tender
callout incident emergency dispatch
extinguish douse quench
ambulance paramedic medic
respond response arrive scene
stranded trapped stuck marooned
lifeboat lifeguard coastguard
detector=alarm
airlift winch
siren alert=warning
ignite ignition spark
burn scorch char
victim casualty
aftershock=tremor quake
rescue rescuer save
mountain climber=mountaineer alpine
rescue free
# defence
soldier troop serviceman
conscript conscription draft draftee
weapon arms armament
military defence armed
landmine=mine
army military force troop
soldier fighter warrior combatant
reserve reservist
warship navy naval
warplane=fighter=jet
missile rocket
shell ammunition munition artillery
barracks garrison base
exercise manoeuvre drill
deploy deployment station
peacekeeper peacekeeping mission
war conflict fighting battle combat
bomb bombing explosive explosion blast
demine clear sweep
enlist join recruit volunteer
captive prisoner
commander officer
cadet recruit trainee
shelling bombardment bombard bombing
invade invasion incursion
spy=agent espionage
ceasefire truce armistice
fighter militia militant=rebel=insurgent
# elections and parliaments
vote=ballot voter election turnout poll elect electorate
parliament member seat mp lawmaker legislator
invalid spoilt spoiled
referendum plebiscite
lawmaker=legislator=mp=parliamentarian=deputy representative
constituency district riding
seat=mandate
candidate=contender=nominee=hopeful
campaign canvass
coalition alliance bloc
constituent elector
eligible entitled
invalid spoilt blank void
petition signature
law=act=statute legislation
party=faction
turnout participate participation
councillor alderman chamber
# education and childcare
school pupil student enrol enrolment education classroom
pupil schoolchild student enrol attend
study student university college graduate
graduate degree diploma
learn education training
qualification certificate diploma
lesson=class
nursery creche daycare childcare
professor lecturer academic
independent private
tuition fee
nanny=babysitter
nursery daycare playgroup
teacher=educator=instructor=tutor=schoolteacher teach
pupil=learner=schoolchild=student schoolboy schoolgirl
headteacher=principal headmaster headmistress
enrol registration admit intake entrant
attend present presence
exam=examination=test resit
grade mark score
university uni campus varsity
scholarship=bursary=stipend=grant fellowship
course=programme=class training
vocational technical trade
exclude expel
term semester
textbook schoolbook
bully harass
boarding boarder
literate literacy read
illiterate illiteracy
carer=caregiver
dropout=leaver
place=spot=slot
trainer=coach training
faculty department
fail flunk
# work
employ employee=job=staff=worker employment work workforce payroll personnel labour post hire
earn earnings pay wage salary income paid remuneration
employ hire recruit recruitment
apprentice=apprenticeship=trainee traineeship
position=post=job
workplace work occupational
telework teleworking homeworking
holiday=vacation leave
benefit allowance welfare
unemployed jobless unemployment workless
staff=employee=staffer workforce headcount
worker=labourer=workman hand
pay wage salary paycheck payslip
layoff=redundancy axe cull
strike=walkout=stoppage picket
selfemployed freelance
temporary temp casual
intern=trainee internship placement
manager=executive=boss
vacancy=opening unfilled
retire pension retiree
profession occupation trade
colleague coworker
bonus premium
minimum floor
resign quit
informal undeclared unregistered
jobseeker=unemployed jobless
earn pocket receive
# business, money and public budgets
bankruptcy=insolvency bankrupt insolvent
merger=takeover merge acquisition
branch=office=outlet
subsidiary affiliate
dividend payout
deficit shortfall gap
spend spending expenditure expense outlay cost budget invest investment allocate fund funding money
cost price charge fee tariff levy fare
sell sale sales buy purchase turnover revenue
revenue turnover income receipt proceeds takings collect
profit surplus margin
debt loan=credit borrow lend owe liability
tax taxation taxman levy duty
aid assistance grant donation donate support help
gdp economy economic
inflation price consumer
own owner ownership possess
start-up startup founded
bank banking lender
insure insurance insurer insured premium
claim payout damage
arrears overdue default
remittance remit
banknote note
public state government taxpayer treasury exchequer fiscal coffers purse
company=firm=business=enterprise=venture corporation undertaking
spend disburse outlay expend splurge splash
fund finance bankroll sponsor sponsorship underwrite
allocate earmark appropriation
subsidy subsidise handout
transaction=payment=transfer
deposit savings nest-egg
debt owe indebted indebtedness liability borrowing
interest coupon
shareholder=investor stockholder
equity stock
exchange bourse
flotation ipo listing
atm=cashpoint
bond gilt
civilservant bureaucrat
audit auditor accountant
bankruptcy bust insolvency liquidation receivership
writeoff writedown impairment
fee charge commission
policyholder insured
sponsor backer
wealth asset fortune
income earnings revenue proceeds
founder=entrepreneur
refund reimburse repay rebate
guarantee guarantor collateral surety
deposit savings accounts
unclaimed uncollected lapse forfeit expire
lottery lotto raffle draw
prize jackpot winning
bonus incentive grant
# trade and prices
export ship abroad sell foreign overseas
import buy purchase abroad foreign overseas
trade commerce
bill cost charge price
fetch price sell pay
subsidy subsidise aid support grant
goods merchandise product
buy purchase acquire acquisition procure procurement
customer=client=buyer=shopper
supply supplier provide provider deliver delivery
warehouse storehouse depot
customs duty tariff
close closure shut
shop=store=outlet=boutique retail
shopper consumer customer buyer
supermarket grocer grocery
goods merchandise commodity ware
cheap inexpensive affordable
discount rebate markdown
market bazaar
dealer=trader=merchant
stockpile inventory stock
shipment=consignment=delivery
advertise advertisement commercial ad
brand label
# industry and mining
make produce production manufacture output generate factory build
build construct construction erect complete
assemble assembly build make
smelt smelter
brew brewery brewer
wine winery
mine mining ore extract extraction
oil=petroleum=crude
drill sink borehole=well
mine=pit=colliery quarry excavate dig extract
miner=mineworker=collier pitman
produce output yield extract manufacture
refine refinery smelter
foundry cast forge
explore prospect
tailings spoil
gem gemstone
garment clothing apparel
textile cloth fabric
machine machinery equipment
idle mothball
plant=factory=facility=mill works
industry manufacturing sector
underground subterranean subsurface
steelworks steelmaker mill
kiln oven furnace
explore search
# farming, fishing and forests
cultivate crop plant harvest farm
harvest crop yield output pick reap
catch fish fishery fisher=fisherman landing haul land net fishing
farm farmer=grower agriculture agricultural holding
sow plant cultivate
cereal grain
herd cattle livestock
slaughter abattoir
hive=beehive=colony
greenhouse glasshouse
fodder feed hay
quota allowance
ban prohibit prohibition forbid outlaw
aquaculture farmed farm
felled felling logged logging harvest
deforest deforestation clear
reforest reforestation replant afforestation plant
sapling=seedling=tree
ranger warden
land=area=territory acreage hectare surface cover
forest=wood=woodland tree
vine vineyard grape
orchard fruit tree
cropland arable
cattle bovine herd
pig=hog=swine
sheep flock
poultry fowl
slaughter cull butcher
irrigate watering
pesticide spray
organic ecological bio
beekeeper=apiarist apiary
angler angling
grassland pasture meadow graze
smallholder=peasant
farmhand farmworker labourer
greenhouse hothouse polytunnel
grape wine vine vintage
harvest gather glean
crop cultivate rear
breed rear breeder
timber lumber wood sawmill
agricultural farming agrarian
mollusc shellfish
# nature and the environment
burn fire wildfire bushfire blaze flame
rain=rainfall=precipitation
water freshwater
waste=rubbish=refuse=garbage=trash discard throw
recycle recycling recover recovery reuse
emit emission release greenhouse pollution
emit emission release carbon co2 pollution
sewage=wastewater=effluent sewer
leak leakage loss
pipe pipeline
withdrawal abstraction extraction
toilet latrine lavatory
potable drinking tap
swim swimmer bathe bather bathing
landfill=dump=tip bury
hazardous dangerous toxic poisonous
temperature warmth warm
snow snowfall
sunshine sun sunny
sea ocean
wildlife fauna
pollute pollution pollutant contaminate
pet animal
animal livestock cattle
bird species
species wildlife
plant flora
protect protection reserve conserve conservation park
store storage reservoir
dam reservoir
hot warm heat heatwave
cold frost freeze chill
drought dry arid
storm=gale=tempest
glacier ice icecap
endangered imperilled
extinct extinction vanish disappear
hunt hunter hunting cull shoot
poach poacher poaching
breed breeding nest nesting pair
particulate dust soot smog
exhaust=emission fume
noise din loud
wetland marsh bog swamp peat peatland
coast shore shoreline beach seaside
river stream brook creek
reserve=sanctuary=refuge
disaster=catastrophe calamity
landslide=mudslide=landslip
destroy destruction devastate devastation wreck flatten gut
invasive alien
reintroduce release rewild
climate warming
soil=ground=earth
compost biowaste organic
recycle reprocess recyclable
packaging packing wrapper wrapping
litter=rubbish=trash=garbage
bin=dustbin skip container
collect collection gather
treat purify clean cleanse purification
irrigate irrigation sprinkler
groundwater aquifer well underground
leak=burst leakage
waterworks utility supplier
sanitation toilet latrine sewer
nuclear radioactive atomic
clean cleanup sweep swept
emit belch spew
absorb sequester capture
habitat ecosystem biotope
gauge sensor monitor station
chick hatchling
environmentalist conservationist
protected protection safeguard shield
downpour rain deluge
inundate flood submerge
tap=faucet
dispose discard jettison bin
scrap leftover peelings
herbicide weedkiller
drain sewer drainage
bag=sack
tin canister
barrel=drum cask
smog haze smoke
mushroom fungus
generate discard throw dump
safe clean potable drinkable
yard depot centre
carrier bag
coastline=coast=shore
tonne tonnage load
dirty polluted filthy
temperature thermometer mercury
# energy
electricity=power=current grid
energy power fuel
wind turbine
solar photovoltaic sun
blackout outage interruption powerless
plant=station
nuclear atomic reactor
renewable green clean sustainable
charger charge chargepoint recharge plug socket connector
pump extract extraction
consume draw swallow guzzle devour
solar panel photovoltaic
grid=network transmission pylon
storage battery store
connect connection access link hook
disconnect disconnection cutoff
heat heating boiler furnace stove radiator
firewood fuelwood wood log
deposit field
depend dependence dependency rely reliance
decommission shutdown close retire
coal colliery pit
rig platform well
fuel pump forecourt
lamp=light bulb lighting streetlight
efficient efficiency thrifty saving
supply feed deliver provide
appliance=device=gadget
kerosene paraffin
refuel refill
drilling drill rig bore
windfarm wind farm
windmill=turbine
wire=line=cable
offshore sea marine
undersea submarine subsea underwater
bidder bid auction tender
roof rooftop
# transport
car=automobile vehicle motor
truck lorry vehicle
road highway motorway street
rail=railway=railroad train track
ship=vessel=boat craft trawler fleet fishing fisher fisherman
port harbour harbor dock quay
cargo=freight=goods throughput handle load tonnage
container=box teu
fly flight air airline aviation plane aircraft
passenger=traveller=flyer traveler rider commuter journey=trip=ride carry
travel trip journey tourism tourist
rail railway network track
road street network
cancel cancellation scrap
tram streetcar tramway
underground subway metro tube
bicycle=bike cycle cyclist
motorcycle=motorbike motorcyclist biker
pedestrian walk walker foot
driver=motorist drive
fare ticket seat
carry transport haul convey
journey trip ride voyage passage
place seat
path lane cycleway cycle
canal waterway
airplane aeroplane airliner jet=plane=aircraft
airline=carrier
sailor=seafarer=mariner crew
quay wharf pier jetty
shipyard yard shipbuilder
docker stevedore longshoreman
bridge span crossing
fast speed
delay delayed overdue
accident=crash=collision=smash pileup wreck
registration plate numberplate sale dealer dealership showroom
battery electric ev
fast rapid quick swift speedy
site location spot
range mileage distance
speeding speed speeder radar
drunk intoxicated drink alcohol tipsy breathalyser
congestion jam gridlock tailback queue
traffic=flow vehicle
pothole=crater=hole
resurface repave asphalt tarmac pave
motorway highway freeway expressway autobahn
toll charge fee levy
parking bay space
garage workshop mechanic
scrap dismantle junk wreck
roadworthy roadworthiness defect fault inspection
breakdown tow stranded
seatbelt belt buckle strap
taxi=cab minicab
bus=coach
truck=lorry=hgv trucker haulier
junction=intersection=crossroads
used secondhand preowned
carshare carsharing carpool pool
pavement sidewalk footpath footway
punctual punctuality timetable schedule
station=stop=halt platform
locomotive=engine
carriage=wagon=coach
line route service
electrified electrification overhead wire electric
breakdown fault malfunction defect
maintain maintenance upkeep repair
accessible wheelchair barrier step disabled
conductor attendant guard inspector
airport hub gateway airfield aerodrome
runway airstrip strip
flight movement
baggage luggage bag=suitcase
mishandle mislay mislaid misplace
pilot aviator cockpit
steward stewardess attendant cabin
helicopter=chopper
divert diversion reroute
drone=uav unmanned
ground grounded cancel
call=arrival visit berth dock moor arrive
freighter carrier vessel ship
tanker carrier
ferry crossing sail sailing
wreck=shipwreck founder capsize
captain=skipper
transit=passage=crossing cross
pirate piracy hijack hijacking
spill slick leak spillage
barge lighter inland
throughput turnover handle
marina mooring yacht
lighthouse beacon
anchor anchorage berth moor
defect defective faulty broken fault
road traffic
handle carry serve process
driverless autonomous selfdriving
haulage freight haul haulier
fatal deadly lethal die
serious severe grave critical
detour=diversion
roadwork roadworks resurfacing
puncture flat tyre
disqualify disqualification ban
aboard onboard
scrapyard breaker dismantle
crossing crosswalk zebra
levelcrossing=crossing
pedelec ebike
flyer flight air passenger
motorist car driver
# tourism
tourist visitor visit guest arrival travel holidaymaker traveller
visit visitor attendance attend admission welcome crowd audience
hotel bed room accommodation lodging
occupancy occupy fill full
book booking=reservation reserve
camping campsite camper camp
trail path
tourist=visitor=guest=holidaymaker=vacationer=sightseer traveller
hotel accommodation lodging inn
night overnight stay sleep
holiday vacation trip break
restaurant=eatery diner bistro
resort spa
attraction=sight
hospitality hotel catering
chalet=cabin hut lodge
ski skier piste slope
hike hiker walk rambler
# culture and media
book=volume title library
read reader readership circulation
ticket=admission attendance
visit visitor footfall attendance
audience spectator=fan=supporter crowd
object=artefact=exhibit
loan lend borrow issue
member cardholder
digital electronic
audiobook audio
newspaper=paper press
listen listener radio
watch viewer television tv
play game
museum gallery exhibition collection
theatre playhouse stage drama play
concert=gig=recital
film=movie=picture cinema flick
screen showing
audience spectator=moviegoer=cinemagoer=theatregoer=concertgoer crowd
book=title novel
author writer novelist
journalist=reporter correspondent newsroom editorial
magazine=periodical
broadcast radio television tv station channel
heritage monument=landmark
painting=picture=canvas
artist painter sculptor
musician player orchestra
choir=chorus singer
festival fair
lend borrow checkout=loan
premiere opening
video clip
actor=performer actress
newspaper dailies
film movie cinema moviegoer cinemagoer picture
theatre theatregoer playhouse stage
concert concertgoer gig
museum museumgoer gallery
stream streaming platform
# sport
competitor contestant participant=entrant
title championship trophy
player athlete team club
win=victory winner medal
player=footballer athlete sportsman sportswoman
team=side=squad
coach trainer manager
match=game=fixture
win victory triumph
stadium=arena ground venue
spectator fan supporter crowd gate turnstile
league division
trophy cup title
race running marathon runner
swim swimmer pool bath
gym fitness
referee=umpire
competitor participant entrant contender starter
cyclist rider
transfer signing
tournament championship competition cup
goal score net
# homes and building
home=household house housing dwelling flat apartment residence
rent renter=tenant rental lease
homeless shelter
renovate renovation refurbish refurbishment restore restoration modernise
overcrowd overcrowding crowded cramped full packed
slum shanty shack=hut
repair fix mend
install installation fit
empty vacant vacancy unoccupied uninhabited unfilled
property home house
flat=apartment=condo condominium tenement
landlord letting let rent
builder construction contractor
building block structure tower edifice
skyscraper=tower highrise
complete completion finish ready
permit permission planning
vacant empty unused idle
social council municipal
floor space
occupy inhabit occupied
derelict dilapidated ruin rundown
bedroom room
dormitory dorm hostel
lift elevator
homeowner owner
cellar=basement
storey=floor
suburb suburban outskirts
developer=housebuilder=builder
bricklayer mason builder
lease=tenancy rental
squat squatter
caravan=trailer
bathroom bath shower
plot land
# telecoms and post
phone telephone mobile handset subscription subscriber subscribe
internet online broadband web connect connection access
customer=client=subscriber=user
mobile cellular cell wireless
mast=tower=antenna
text=sms=message
hack=cyberattack hacker breach
website=site
letter mail post postal
sim card subscription
coverage signal reception
speed bandwidth
email mail message
malware virus
spam junk
call voice talk conversation
operator provider carrier company
online ecommerce web
payphone=booth kiosk
line=connection
bug vulnerability flaw
datacentre server
wifi wireless hotspot
letterbox=mailbox=postbox
browse surf internet
app software
caller call
interception=wiretap eavesdrop
telecom telecoms telecommunication phone
lay bury install
post postal postman mail
# research
research r&d science scientific development
patent invention inventor
scientist researcher
launch rocket satellite orbit
lab=laboratory institute
paper=article=publication journal
citation=reference cite
trial=experiment test
spacecraft probe
grant award receive
discover discovery
doctorate=phd=thesis=dissertation doctoral
innovate innovation innovative novel
astronaut=cosmonaut
specimen sample
expedition voyage
scholar academic researcher
database dataset archive
prize=award=medal
retract withdraw retraction
fellow fellowship postdoc
prototype model
payload satellite
orbit circle
# charity and social affairs
charity=nonprofit charitable
legacy=bequest bequeath
volunteer=helper
beneficiary recipient receive
member membership belong join
volunteer volunteering voluntary
donor donate donation give giving gift
speak speaker language
religion religious church
claimant=recipient=beneficiary
disabled impairment
donate contribute
fundraise appeal
poor deprived hardship
shelter hostel refuge
abuse maltreat mistreat
advice advise counsel counsellor
helpline hotline
alimony maintenance
inequality disparity gap
lonely loneliness isolated
gender sex
parish=congregation
priest=pastor=vicar clergy
foodbank pantry
voucher=coupon
befriend mentor
philanthropist benefactor=donor patron
legacy estate inheritance bequest
# general
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
answer=reply=response respond
registers registration
share proportion part fraction
distribute dispense
approve accept
inspect audit check examine review
wait waitlist queue
postpone defer delay
provide offer supply
expensive costly dear pricey
abandon disused derelict
operate working running
satisfy pleased content
site location place
order=request
helper=assistant aide
wide broad breadth
guarantee warranty
rural countryside country
combined joint
illegal unlawful illicit
establish create
attract draw lure visit
depend rely reliant
improve upgrade modernise refurbish renovate overhaul
meet conference session assembly
oppose opposition opponent
replace renew
cease stop halt discontinue
typical usual normal average
principal chief
shared joint common
expert=specialist
rule=regulation
breach=violation=infringement
complain complaint=grievance objection
village=hamlet=settlement
neighbourhood district
photo=photograph=picture image
ceremony celebration
danger hazard risk
safe security
law legislation legal
"""
INTERCHANGEABLE = tuple(frozenset(row.replace("=", " ").split()) for row in _rows(_INTERCHANGEABLE))
"""Words that may replace each other in a sentence, each row with an example in tests/data/interchangeable.txt."""

OBJECT = "them"
"""In a phrase: what it is done to, in up to four words, or none: lay 40 people off."""
# A phrase with its words in the base form, and what says the same in fewer words, if it says anything about a subject.
_PHRASES = """
# people and families
per head | per person
per capita | per person
per inhabitant | per person
per resident | per person
tie knot | married
expect to live | life expectancy
years old | of age
give birth | birth
come into world | born
bring them into world | born
get married | married
get divorced | divorced
walk down aisle | married
exchange vow | married
split up | divorced
part way | divorced
live alone | single-person household
live on own | single-person household
grown-up | adult
come of age | adult
old people | elderly people
older people | elderly people
little one | children
put down root | settled
call them home | resident
get hitched | married
go separate way | divorced
become mother | birth
become parent | birth
expect baby | pregnant
move house | relocated
lay them to rest | buried
step parent | stepparent
# migration
force them from home | displaced
drive them from home | displaced
flee home | displaced
flee from home | displaced
foreign national | foreigner
foreign citizen | foreigner
non national | foreigner
foreign passport | foreigner
foreign born | foreignborn
born abroad | foreignborn
born overseas | foreignborn
born in another country | foreignborn
turn away | rejected
send them back | returned
family reunion | family reunification
green card | residence permit
set foot in | arrived in
set off | departed
seek protection | asylum
seek refuge | asylum
come ashore | arrived
show them door | deported
leave to remain | residence permit
leave to stay | residence permit
become citizen | naturalised
take oath of citizenship | naturalised
second passport | dual citizenship
dual nationality | dual citizenship
go back | returned
go home | returned
come back | returned
work permit | employment permit
people smuggler | smuggler
human trafficking | trafficking
asylum claim | asylum application
asylum request | asylum application
turn back on | left
reception centre | shelter
asylum centre | shelter
refugee shelter | shelter
put them on plane | deported
knock on door | applied
without papers | undocumented
without document | undocumented
cross border | entered
pack bag | emigrated
make way to | arrived in
from another country | foreign
in another country | foreign
make home in | settled in
# deaths, injuries and health
lose life | died
life lose | died
loss of life | died
claim life | died
take life | died
cost life | died
take own life | suicide
kill themselves | suicide
pass away | died
fall ill | ill
come down with | ill
test positive | infected
general practitioner | gp
family doctor | gp
emergency room | emergency
emergency department | emergency
fall sick | ill
go down with | ill
strike down | ill
high blood pressure | hypertension
go under knife | surgery
have operation | surgery
under anaesthetic | surgery
give blood | blood donor
donate blood | blood donor
go to doctor | consultation
doctor appointment | consultation
accident and emergency | emergency
casualty department | emergency
lose battle with | died
breathe last | died
meet death | died
meet end | died
pay with life | died
leave them dead | died
roll up sleeve | vaccinated
leave hospital | discharged
send home from hospital | discharged
take to hospital | admitted
end up in hospital | admitted
land in hospital | admitted
check into hospital | admitted
rush to hospital | admitted
e-cigarette | ecigarette
c-section | caesarean section
heart attack | cardiac infarction
flu jab | flu vaccination
make recovery | recovered
get well | recovered
get better | recovered
old-age home | care home
old folk home | care home
home for elderly | care home
heart stop | cardiac arrest
cut short | premature died
leave them injured | injured
leave them hurt | injured
get hurt | injured
kick habit | quit smoking
give up smoking | quit smoking
live to see | survived
pull through | survived
stay alive | survived
freeze to death | died
video consultation | telemedicine consultation
not make it through | died
under the knife | surgery
# crime, courts and prisons
behind bar | prison
break into | burgled
break-in | burglary
lock them in | imprison
lock them up | imprison
send them down | imprison
serve time | imprisoned
under lock and key | imprisoned
walk free | released
set them free | released
walk out of prison | released from prison
walk out of jail | released from jail
leave prison | released from prison
await trial | remand
wait for trial | remand
pre trial | remand
put them to death | executed
death row | condemned
death sentence | condemned
death penalty | condemned
sentence them to death | condemned
life sentence | lifer
life imprisonment | lifer
law enforcement | police
police force | police
on the run | fugitive
take them hostage | kidnapped
hold them hostage | kidnapped
money laundering | laundering
community service | unpaid work
electronic monitoring | electronic tag
ankle monitor | electronic tag
ankle bracelet | electronic tag
ankle tag | electronic tag
put them on trial | prosecuted
bring them to court | prosecuted
bring them to justice | prosecuted
take them to court | prosecuted
go to court | lawsuit
hand them down | passed
out of court | settled
go missing | missing
keep an eye on | supervised
under the eye of | supervised by
round them up | arrested
take them into custody | arrested
place them under arrest | arrested
hold them in custody | detained
put them behind bar | imprisoned
on the loose | fugitive
break out of prison | escaped prison
break out of jail | escaped jail
make off with | stole
run off with | stole
walk off with | stole
beat them up | assaulted
come under attack | attacked
break the law | offend
gun them down | shot
take legal action | lawsuit
file suit | lawsuit
clear them of | acquitted of
throw them out of court | dismissed
offend again | reoffend
re-offend | reoffend
return to crime | reoffend
speeding ticket | speeding fines
parking ticket | parking fines
on the beat | patrol
law breaker | offender
repeat offender | reoffender
pay damages | compensation
turn themselves in | surrendered
get hand on | seized
plain clothes officer | detective
not yet try | remand
not yet convict | remand
not yet sentence | remand
wait for verdict | remand
await verdict | remand
not guilty | acquitted
in handcuff | arrested
without licence | unlicensed
in the dock | defendant
help themselves to | stole
pull them over | stopped
press charge | charged
come before court | tried
end up in court | tried
# fire, rescue and disasters
fire brigade | fire service
fire department | fire service
call out | callout
put them out | extinguished
catch fire | burned
go up in flame | burned
burn down | burned
burn to the ground | burned
set fire to | arson
set them on fire | arson
set them alight | arson
fire crew | firefighter
fire fighter | firefighter
fire truck | fire engine
cut them free | rescued
smoke detector | smoke alarm
bring them under control | extinguished
get them under control | extinguished
on fire | burning
in flame | burning
burst into flame | burned
go up in smoke | burned
pluck them from | rescued from
haul them from | rescued from
free them from | rescued from
fish them out of | rescued from
bring them out alive | rescued
lose home | homeless
to safety | rescued
ground shake | earthquake
earth shake | earthquake
come to aid of | rescued
go to aid of | rescued
get them out of | rescued from
reduce to ash | burned
reduce to rubble | destroyed
# elections and parliaments
go to poll | voted
cast ballot | voted
cast vote | voted
turn out to vote | voted
go to ballot box | voted
head to poll | voted
fill in ballot | voted
mark ballot | voted
at ballot box | vote
stay away from poll | abstained
vote by post | postal vote
vote by mail | postal vote
postal ballot | postal vote
mail ballot | postal vote
absentee ballot | postal vote
electoral roll | registered voter
electoral register | registered voter
voter roll | registered voter
entitled to vote | voter
eligible to vote | voter
right to vote | voter
polling place | polling station
take seat in parliament | elected
stand for election | candidate
run for office | candidate
member of parliament | mp
head of state | president
throw hat into ring | candidate
on the ballot | candidate
# education and childcare
drop out | dropout
high school | secondary school
child care | childcare
day care | childcare
school leaver | graduate
sign up | enrolled
put name down | enrolled
on the roll | enrolled
on the books | enrolled registered employed
in classroom | school
first year student | fresher
leave school early | dropout
leave education early | dropout
quit school | dropout
read and write | literate
look after | care
take care of | care
waiting list | waitlist
stand in line | waiting
wait in line | waiting
in queue | waiting
through night | overnight
pass them with flying colours | passed
mother tongue | native language
first language | native language
child-minder | childminder
school dinner | school meal
school lunch | school meal
pre-school | preschool
day nursery | nursery
play truant | absent
skip school | absent
repeat year | repeater
sit exam | examined
go to university | studied
student body | students
go to nursery | attend nursery
go to school | attend school
# work
people in work | employed people
out of work | unemployed
out of a job | unemployed
lay them off | layoff
work from home | telework
vacant post | vacancy
unfilled post | vacancy
job opening | vacancy
full-time | fulltime
part-time | parttime
full time | fulltime
part time | parttime
on payroll | employed
in employment | employed
in paid work | employed
in job | employed
have job | employed
hold job | employed
in work | employed
seek work | jobseeker
look for work | jobseeker
look for job | jobseeker
earn living | employed
make living | employed
for living | work
on dole | unemployed
lose job | layoff
job loss | layoff
job cut | layoff
cut job | layoff
shed job | layoff
make them redundant | layoff
industrial action | strike
civil servant | civilservant
public servant | civilservant
self-employed | selfemployed
own boss | selfemployed
off sick | sick leave
call in sick | sick leave
sick note | sick leave
hang up boot | retired
draw pension | pensioner
pay packet | pay
take-home pay | net pay
home office | telework
remote work | telework
work remotely | telework
fall vacant | vacancy
hand in notice | resigned
hand in key | resigned
walk off job | strike
walk-out | strike
take them on | hired
bring them on board | hired
let them go | layoff
throw out of work | layoff
open job | vacancy
job on offer | vacancy
bring home | earned
take home | earned
call it a day | retired
on the job | at work
# business, money and public budgets
gross domestic product | gdp
gross national income | gni
pay them back | repaid
lay them out | spent
shell them out | spent
fork them out | spent
cough up | paid
stump up | paid
splash out | spent
plough them into | invested
go towards | spent
set aside | allocated
put aside | saved
foot bill | paid
pick up bill | paid
pick up tab | paid
dip into pocket | paid
out of own pocket | paid private
public purse | public budget
public money | public budget
public fund | public budget
public coffers | public budget
taxpayer money | public budget
price tag | cost
set them back | cost
in the red | deficit
red ink | deficit
in black | surplus
go bust | bankrupt
go under | bankrupt
go to wall | bankrupt
go out of business | bankrupt
file for bankruptcy | bankrupt
housing loan | mortgage
cash machine | atm
cash dispenser | atm
stock market | stock exchange
value added tax | vat
national debt | public debt
government debt | public debt
foreign aid | development aid
overseas aid | development aid
economic output | gdp
national output | gdp
output of economy | gdp
size of economy | gdp
gross national product | gnp
borrowing cost | interest rate
cost of borrowing | interest rate
key rate | policy rate
base rate | policy rate
bad loan | nonperforming loan
bad debt | nonperforming loan
non-performing loan | nonperforming loan
write them off | writeoff
write-off | writeoff
fall behind with | arrears
behind with | arrears
take out loan | borrowed
take out mortgage | mortgage
rake in | earned
tax take | tax revenue
net of tax | net
after tax | net
before tax | gross
pre-tax | gross
small business | small company
start-up | startup
go broke | bankrupt
go belly up | bankrupt
shut up shop | closed
close for good | closed
pull down shutter | closed
set up shop | opened
start business | founded
young company | startup
young firm | startup
bring in | earned
pump money into | invested in
put money into | invested in
hand them over | paid delivered
dole them out | paid
shell out for | spent
bear cost | paid
shoulder cost | paid
never collect | unclaimed
not collect | unclaimed
never pick them up | unclaimed
run up | owed
in debt | debt
live on credit | debt
bottom line | profit
make ends meet | poor
# trade and prices
send them abroad | exported
sell them abroad | exported
ship them abroad | exported
send them overseas | exported
sell them overseas | exported
ship them overseas | exported
buy them abroad | imported
buy them from abroad | imported
box office | takings
cost of living | consumer prices
products | goods
come under hammer | auctioned
go under hammer | auctioned
snap up | bought
e-commerce | online retail
ecommerce | online retail
online sale | online retail
bring them into country | imported
from abroad | foreign
from overseas | foreign
cost of food | food prices
shop price | retail price
corner shop | shop
second-hand | used
trade gap | trade deficit
go over counter | sold
leave shelf | sold
fly off shelf | sold
put them in basket | bought
fetch them from abroad | imported
# industry and mining
turn them out | produced
churn them out | produced
roll off production line | produced
roll off assembly line | produced
roll off line | produced
home loan | mortgage
leave factory | produced
dig them up | mined
dig from ground | mined
come out of ground | mined
take out of ground | mined
bring them to surface | mined
below ground | underground
beneath ground | underground
below surface | underground
open-pit | opencast
open-cast | opencast
strip mine | opencast mine
brown coal | lignite coal
raw material | commodity
precious stone | gem
leave mill | produced
leave plant | produced
get through | consumed spent
go through | consumed handled
burn through | consumed
come off line | produced
come off production line | produced
come out of oven | baked
# energy
power cut | outage
petrol station | fuel station
filling station | fuel station
gas station | fuel station
power failure | outage
power outage | outage
loss of power | outage
natural gas | gas
come online | operate
come on stream | operate
go on stream | operate
go into operation | operate
go into service | operate
enter service | operate
solar cell | solar panel
feed them into grid | supplied
go into grid | supplied
draw them from grid | consumed
take them from grid | consumed
hook them up | connected
wire them up | connected
cut them off | disconnected
take them off grid | closed
go off grid | closed
sun power | solar power
power of sun | solar power
charge up | charged
street lamp | street light
without power | outage
without electricity | outage
plunge them into darkness | outage
in the dark | outage
come from sun | solar
come from wind | wind power
purely electric | battery electric
all electric | battery electric
fully electric | battery electric
pure electric | battery electric
# farming, fishing and forests
bring them ashore | landed
chop them down | felled
under plough | cultivated
under cultivation | cultivated
haul in | caught
reel in | caught
pull from sea | caught
pull from water | caught
bring in harvest | harvested
work land | farmed
head of cattle | cattle
keep bee | beekeeper
till soil | farmed
# transport
take to air | flew
take off | departed
touch down | landed
on time | punctual
on schedule | punctual
behind schedule | delayed
on foot | walked
put them on board | loaded
take them on board | loaded
plug in hybrid | plugin hybrid
plug them in | charge
charging point | charger
charging post | charger
charge point | charger
charge post | charger
run on battery | electric
number plate | registration
licence plate | registration
license plate | registration
second hand | used
pre owned | used
brand new | new
factory fresh | new
change hand | sold
motor car | car
motor vehicle | vehicle
heavy goods vehicle | lorry
rush hour | peak
break down by |
break down | breakdown
behind the wheel | driving
at the wheel | driving
driving under the influence | drunk driving
traffic jam | jam
to the minute | punctual
as scheduled | punctual
run late | delayed
arrive late | delayed
late train | delayed train
late flight | delayed flight
train late | delayed train
flight late | delayed flight
bus late | delayed bus
ferry late | delayed ferry
parcel late | delayed parcel
call off | cancel
fail to run | cancelled
rolling stock | train
off the rail | derail
load factor | occupancy
set sail | departed
put to sea | departed
drop anchor | called
tie up | berth
run aground | aground
twenty foot equivalent unit | teu
dock worker | docker
standard container | teu
break speed limit | speeding
over speed limit | speeding
exceed speed limit | speeding
drive too fast | speeding
go too fast | speeding
lose licence | disqualified
driving ban | disqualified
out of order | defective
out of action | defective
out of service | defective
not survive | died
not turn up | absent
without pay | unpaid
without home | homeless
without work | unemployed
without job | unemployed
hold them up | delayed
take them out of service | retired
road traffic accident | road accident
traffic accident | road accident
goods train | freight train
level crossing | levelcrossing
railway crossing | levelcrossing
zebra crossing | pedestrian crossing
flat tyre | puncture
electric bike | ebike
electric bicycle | ebike
e-bike | ebike
e-scooter | electric scooter
e-car | electric car
in transit | transit
change plane | transit
on rock | aground
drive to work | commute by car
travel to work | commute
way to work | commute
journey to work | commute
trip to work | commute
go for | cost
climb aboard | boarded
step aboard | boarded
get behind wheel | driving
take bus | bus passenger
take train | train passenger
go by train | train passenger
go by bus | bus passenger
go by bike | cycle
get on bike | cycle
hop on bike | cycle
park up | parked
tow them away | towed
carry them off | removed
cart them off | removed
stuck in traffic | jam
sit in traffic | jam
# tourism
overnight stay | nights
guest night | nights
spend night | stayed
spend holiday | stayed
guest house | guesthouse
bed and breakfast | guesthouse
youth hostel | hostel
holiday flat | holiday home
holiday let | holiday home
cruise ship | cruise
eat out | restaurant
city break | city trip
stay overnight | nights
# culture and media
go to picture | cinema
through door | visited
library card | library member
through turnstile | visited
step inside | visited
pay visit | visited
come to see | visited
borrow book | loan
check out book | loan
on loan | loan
take out book | loan
go to press | printed
hit shelf | published
on air | broadcast
go out live | broadcast
tune in | listen
big screen | cinema
silver screen | cinema
movie theatre | cinema
picture house | cinema
art gallery | museum
opera house | opera
e-book | ebook
electronic book | ebook
talking book | audiobook
take to stage | performed
go on stage | performed
bring them to stage | staged
hit screen | released
hit cinema | released cinema
come to screen | released
video on demand | streaming
go to theatre | theatregoer
go to concert | concertgoer
go to cinema | cinemagoer
# sport
cross finish line | finished race
play host to | hosted
take field | played
take to pitch | played
do sport | sport
play sport | sport
swimming bath | pool
swimming pool | pool
lift trophy | won
take title | won
step onto podium | medal
walk away with | won
come away with | won
# homes and building
tear them down | demolished
knock them down | demolished
pull them down | demolished
give time | volunteered
put up | build
sleep rough | rough sleeper
live on the street | rough sleeper
owner occupier | homeowner
owner occupied | homeowner
home owner | homeowner
bricks and mortar | property
high rise | highrise
tower block | highrise
spruce them up | renovated
for rent | rental
planning permission | building permit
planning consent | building permit
planning approval | building permit
building permission | building permit
building consent | building permit
rent them out | rented
snap them up | bought
change owner | sold
give facelift | renovated
throw them out of home | evicted
throw them onto street | evicted
housing stock | housing
detached house | single-family house
rent allowance | housing benefit
housing allowance | housing benefit
rent subsidy | housing benefit
rent support | housing benefit
emergency shelter | emergency accommodation
no roof over head | homeless
without roof over head | homeless
put them out of home | evicted
own four walls | homeowner
pay rent | tenant
move into | occupied
# charity and social affairs
nursing home | care home
retirement home | care home
greenhouse gas | greenhouse
heat trapping gas | greenhouse
climate gas | greenhouse
carbon dioxide | co2
carbon footprint | emissions
global warming | climate warming
at risk of extinction | endangered
on the brink of extinction | endangered
threatened with extinction | endangered
in danger of dying out | endangered
die out | extinct
below freezing | frost
below zero | frost
fine dust | particulate
waste water | wastewater
pick them up | collect
clean them up | clean
run dry | dry
armed force | military
armed service | military
under arms | military
in uniform | military
air force | airforce
national service | conscription
compulsory service | conscription
military service | conscription
call them up | conscripted
join up | enlisted
join the army | enlisted
fighter jet | warplane
combat aircraft | warplane
blue helmet | peacekeeper
peace keeper | peacekeeper
land mine | landmine
killed in action | killed
cell phone | mobile phone
text message | sms
go online | internet
log on | internet
surf the web | internet
world wide web | internet
base station | mast
land line | landline
fixed line | landline
social network | social media
on line | online
cyber attack | cyberattack
cyber crime | cybercrime
pay as you go | prepaid
phone box | payphone
phone booth | payphone
web shop | online shop
start up | startup
spin off | spinoff
spin out | spinoff
lift off | launch
blast off | launch
put them into orbit | launched
send them into orbit | launched
send them into space | launched
research paper | paper
phd student | doctoral student
food bank | foodbank
food pantry | foodbank
on breadline | poor
below poverty line | poor
live in poverty | poor
low-income | poor
hard up | poor
well-off | rich
well-to-do | rich
chip in | contributed
pass hat | donated
reach into pocket | donated
lend hand | volunteered
help out | volunteered
unpaid helper | volunteer
hot meal | meal
social security | welfare
meal on wheel | meals
non-profit | nonprofit
not-for-profit | nonprofit
edge of poverty | risk of poverty
brink of poverty | risk of poverty
threaten by poverty | risk of poverty
dig deep | donated
dig into pocket | donated
give to charity | donated
leave them in will | bequeathed
# nature and the environment
pump them into air | emitted
pump them into atmosphere | emitted
blow them into air | emitted
put them into air | emitted
give off | emitted
soak up | absorbed
suck up | absorbed
wash ashore | stranded
wipe them out | extinct
on verge of extinction | endangered
face extinction | endangered
close to extinction | endangered
at risk of dying out | endangered
under threat | threatened
under protection | protected
put them in ground | planted
cut them down | felled
burst bank | flooded
under water | flooded
dry up | dry
end up in landfill | landfilled
go to landfill | landfilled
end up on tip | landfilled
end up in bin | discarded
go in bin | discarded
go into bin | discarded
turn them into compost | composted
use them again | reused
trickle away | leaked
seep away | leaked
running water | piped water
mains water | piped water
fit for drinking | drinkable
fit to drink | drinkable
safe to drink | drinkable
fly-tip | dumping
give them second life | recycled
give them new life | recycled
put them to new use | reused
put them to use again | reused
send them for recycling | recycled
ice stream | glacier
dirty air | air pollution
bad air | air pollution
polluted air | air pollution
fall prey to | killed by
lay waste to | destroyed
plants and animals | species
animals and plants | species
bird of prey | raptor
swimming spot | bathing water
swimming site | bathing water
bathing spot | bathing water
bathing site | bathing water
top mark | excellent
high water | flood
sweep them away | destroyed
wash them away | destroyed
fall from sky | rain
come out of tap | tap water
mercury climb to | temperature
thermometer climb to | temperature
tip them into sea | dumped
sun shine | sunshine
# defence
join rank | enlisted
lay down life | died
fall in battle | killed
tour of duty | deployment
boot on ground | troop
small arms | firearm
blow them up | destroyed
shoot them down | destroyed
prisoner of war | captive
wear uniform | military
make them safe | cleared
defuse | cleared
# telecoms and post
take out subscription | subscribed
hack into | hacked
high-speed internet | broadband
fast internet | broadband
post box | letterbox
letter box | letterbox
snail mail | letters
place call | called
data centre | datacentre
wi-fi | wifi
sim card | mobile subscription
piece of mail | letter
to the door | delivered
drop through letterbox | delivered
pick up the phone | called
ring up | called
hang on line | waiting
# research
appear in print | published
go to print | published
see light of day | published
defend thesis | doctorate
space flight | spaceflight
space craft | spacecraft
bring them out | published
shoot them into orbit | launched
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
take place |
carry them out |
add up to |
there is room for | places
have room for | places
make up of |
at the close of |
by the close of |
close of year |
into the air |
financial year |
fiscal year |
in the course of |
over the course of |
draw to close |
come to end |
come to close |
turn of year |
count day |
reference date |
reporting date |
turn out to be |
as it turn out |
clock them up |
rack them up |
chalk them up |
notch them up |
use up | consumed
turn them away | rejected
turn down | rejected
knock back | refused
give green light | approved
give go-ahead | approved
wave through | approved
sign off | approved
set up | founded
get under way | began
kick off | began
call them off | cancelled
put them off | postponed
shut down | closed
close down | closed
close door | closed
shut door | closed
open door |
take part | participated
turn up |
show up |
hand them out | distributed
give them away | distributed
send them out | distributed
throw them away | wasted
on average | average
half as many again |
under way |
in charge of |
good news |
bad news |
record low | low
in place |
in total |
in use |
make use of | used
happy with | satisfied
pleased with | satisfied
percentage point |
per cent point |
free of charge | free
for nothing | free
in favour of | support
bring to end | ended
take out of service | retired
bring into service | launched
spruce up | renovated
in hand of | owned
in possession of | owned
at the moment |
at present |
on paper |
at last count |
in recent memory |
round figure |
tip scale at | weighed
fall victim to | victim
pile up |
put forward | submitted
get rid of | scrapped
phase out | scrapped
dealt with | handled
deal with | handled
put differently |
in other word |
in round number |
take out of use | retired
go without | lack
live without | lack
do without | lack
go on for | lasted
drag on for | lasted
"""
PHRASES = tuple(tuple(map(str.strip, row.split("|"))) for row in _rows(_PHRASES))
"""Phrases, each with what says the same, and an example in tests/data/phrases.txt."""

# Nouns that count the same thing, but are not in one row above.
_SAME_THING = """
# people and families
birth newborn
marriage wedding
adult grown-up
pensioner retiree
baby child
# deaths, injuries and health
injection jab shot dose
# crime, courts and prisons
inmate prisoner detainee convict
burglary break-in
lawyer attorney
gun firearm
offender criminal culprit perpetrator
officer policeman constable cop
weapon arm
officer policeman policewoman constable
# fire, rescue and disasters
callout mission incident operation deployment
quake earthquake
crew team squad
person life
# defence
soldier troop serviceman fighter combatant
# elections and parliaments
voter elector
vote voter
# education and childcare
entrant newcomer beginner
# work
freelancer freelance
layoff dismissal sacking
official bureaucrat
# business, money and public budgets
borrower debtor
# trade and prices
product item article
bottle container
advertisement advert
# industry and mining
machine device
# farming, fishing and forests
field plot
cropland field
# energy
outage blackout interruption failure
panel module
meter gauge
petrol gasoline
# transport
charger point plug socket post connector chargepoint
site location place spot
fine ticket penalty
call visit
breakdown failure
# culture and media
performance show
screening showing
film feature
# sport
athlete sportsman competitor
runner starter
# homes and building
home house dwelling residence property
permit permission approval consent
plot parcel
# telecoms and post
subscription subscriber contract card
parcel package
account profile
# research
researcher scientist scholar academic
# nature and the environment
hurricane cyclone typhoon
tin can
area site reserve
# migration
immigrant migrant newcomer
applicant seeker claimant
deportation removal expulsion
citizen national
# charity and social affairs
donation contribution gift
# general
country nation state
licence license permit
check inspection audit
form questionnaire
plan project scheme
municipality borough
room chamber
meeting session
"""
SAME_THING = (
    *(frozenset(nouns.split("=")) for row in _rows(_INTERCHANGEABLE) for nouns in row.split() if "=" in nouns),
    *(frozenset(row.split()) for row in _rows(_SAME_THING)),
)
"""Nouns that count the same thing, each row with an example in tests/data/same_thing.txt."""

# What happens once to each person or thing, and to whom or what.
_UNDERGONE = """
abduction kidnapping | person
acquittal prosecution | person defendant
adoption | child animal
arrest | person
birth | baby child
cancellation | flight train
case infection | person patient
conviction | person
death fatality | person life
demolition | home house building
deportation expulsion | person
derailment | train
disappearance drowning naturalisation | person
disconnection | home household customer
divorce | couple
doctorate | person graduate
escape release | person prisoner inmate
eviction | family household person tenant
execution | person prisoner
felling | tree
homicide murder | person
injury | person
layoff redundancy | person worker
marriage wedding | couple
registration | car vehicle
pupil | child teenager
resettlement | person refugee
suicide | person
vacancy | job post position
place seat | person child pupil student patient guest prisoner
"""
UNDERGONE = {
    event: frozenset(whom.split())
    for events, whom in (row.split("|") for row in _rows(_UNDERGONE))
    for event in events.split()
}
"""For what happens once to each, nouns for whom or what it happens to: people who died are counted as deaths."""
