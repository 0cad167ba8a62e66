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
# by `=` count the same thing: 40 magazines are 40 periodicals.
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
funeral burial
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
firefighter=fireman brigade
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
municipality commune council parish
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
toilet=loo latrine lavatory
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
roadworthy roadworthiness defect fault
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
tourist=visitor=guest=holidaymaker=vacationer=sightseer=tripper traveller
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
audience visitor=spectator=listener=moviegoer=cinemagoer=theatregoer=concertgoer crowd
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
floor space area
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
# Phrases with their words in the base form, and what says the same in fewer words, if they say anything of a subject.
_PHRASES = """
# people and families
per head, per capita, per inhabitant, per resident | per person
tie knot, get married, walk down aisle, exchange vow, get hitched | married
expect to live | life expectancy
years old | of age
give birth, become mother, become parent | birth
come into world, bring them into world | born
get divorced, split up, part way, go separate way | divorced
live alone, live on own | single-person household
grown-up, come of age | adult
old people, older people | elderly people
little one | children
put down root | settled
call them home | resident
expect baby | pregnant
move house | relocated
lay them to rest | buried
step parent | stepparent
# migration
force them from home, drive them from home, flee home, flee from home | displaced
foreign national, foreign citizen, non national, foreign passport | foreigner
foreign born, born abroad, born overseas, born in another country | foreignborn
turn away | rejected
send them back, go back, go home, come back | returned
family reunion | family reunification
green card, leave to remain, leave to stay | residence permit
set foot in, make way to | arrived in
set off | departed
seek protection, seek refuge | asylum
come ashore | arrived
show them door, put them on plane | deported
become citizen, take oath of citizenship | naturalised
second passport, dual nationality | dual citizenship
work permit | employment permit
people smuggler | smuggler
human trafficking | trafficking
asylum claim, asylum request | asylum application
turn back on | left
reception centre, asylum centre, refugee shelter | shelter
knock on door | applied
without papers, without document | undocumented
cross border | entered
pack bag | emigrated
from another country, in another country | foreign
make home in | settled in
# deaths, injuries and health
lose life, life lose, loss of life, claim life, take life, cost life, pass away, lose battle with, breathe last | died
take own life, kill themselves | suicide
fall ill, come down with, fall sick, go down with, strike down | ill
test positive | infected
general practitioner, family doctor | gp
emergency room, emergency department, accident and emergency, casualty department | emergency
high blood pressure | hypertension
go under knife, have operation, under anaesthetic, under the knife | surgery
give blood, donate blood | blood donor
go to doctor, doctor appointment | consultation
meet death, meet end, pay with life, leave them dead, freeze to death, not make it through | died
roll up sleeve | vaccinated
leave hospital, send home from hospital | discharged
take to hospital, end up in hospital, land in hospital, check into hospital, rush to hospital | admitted
e-cigarette | ecigarette
c-section | caesarean section
heart attack | cardiac infarction
flu jab | flu vaccination
make recovery, get well, get better | recovered
old-age home, old folk home, home for elderly | care home
heart stop | cardiac arrest
cut short | premature died
leave them injured, leave them hurt, get hurt | injured
kick habit, give up smoking | quit smoking
live to see, pull through, stay alive | survived
video consultation | telemedicine consultation
# crime, courts and prisons
behind bar | prison
break into | burgled
break-in | burglary
lock them in, lock them up, send them down | imprison
serve time, under lock and key, put them behind bar | imprisoned
walk free, set them free | released
walk out of prison, leave prison | released from prison
walk out of jail | released from jail
await trial, wait for trial, pre trial, not yet try, not yet convict, not yet sentence, wait for verdict | remand
put them to death | executed
death row, death sentence, death penalty, sentence them to death | condemned
life sentence, life imprisonment | lifer
law enforcement, police force | police
on the run, on the loose | fugitive
take them hostage, hold them hostage | kidnapped
money laundering | laundering
community service | unpaid work
electronic monitoring, ankle monitor, ankle bracelet, ankle tag | electronic tag
put them on trial, bring them to court, bring them to justice, take them to court | prosecuted
go to court, take legal action, file suit | lawsuit
hand them down | imposed
out of court | settled
go missing | missing
keep an eye on | supervised
under the eye of | supervised by
round them up, take them into custody, place them under arrest, in handcuff | arrested
hold them in custody | detained
break out of prison | escaped prison
break out of jail | escaped jail
make off with, run off with, walk off with, help themselves to | stole
beat them up | assaulted
come under attack | attacked
break the law | offend
gun them down | shot
clear them of | acquitted of
throw them out of court | dismissed
offend again, re-offend, return to crime | reoffend
speeding ticket | speeding fines
parking ticket | parking fines
on the beat | patrol
law breaker | offender
repeat offender | reoffender
pay damages | compensation
turn themselves in | surrendered
get hand on | seized
plain clothes officer | detective
await verdict | remand
not guilty | acquitted
without licence | unlicensed
in the dock | defendant
pull them over | stopped
press charge | charged
come before court, end up in court | tried
# fire, rescue and disasters
fire brigade, fire department | fire service
call out | callout
put them out, bring them under control, get them under control | extinguished
catch fire, go up in flame, burn down, burn to the ground, burst into flame, go up in smoke, reduce to ash | burned
set fire to, set them on fire, set them alight | arson
fire crew, fire fighter | firefighter
fire truck | fire engine
cut them free, bring them out alive, to safety, come to aid of, go to aid of | rescued
smoke detector | smoke alarm
on fire, in flame | burning
destroy property | damage property
pluck them from, haul them from, free them from, fish them out of, get them out of | rescued from
lose home | homeless
ground shake, earth shake | earthquake
reduce to rubble | destroyed
# elections and parliaments
go to poll, cast ballot, cast vote, turn out to vote, go to ballot box, head to poll, fill in ballot | voted
mark ballot | voted
at ballot box | vote
stay away from poll | abstained
vote by post, vote by mail, postal ballot, mail ballot, absentee ballot | postal vote
electoral roll, electoral register, voter roll | registered voter
entitled to vote, eligible to vote, right to vote | voter
polling place | polling station
take seat in parliament | elected
stand for election, run for office, throw hat into ring, on the ballot | candidate
member of parliament | mp
head of state | president
# education and childcare
drop out, leave school early, leave education early, quit school | dropout
high school | secondary school
child care, day care | childcare
school leaver | graduate
sign up, put name down, on the roll | enrolled
on the books | enrolled registered employed
in classroom | school
first year student | fresher
read and write | literate
look after, take care of | care
waiting list | waitlist
stand in line, wait in line, in queue | waiting
through night | overnight
pass them with flying colours | passed
mother tongue, first language | native language
child-minder | childminder
school dinner, school lunch | school meal
pre-school | preschool
day nursery | nursery
play truant, skip school | absent
repeat year | repeater
sit exam | examined
go to university | studied
student body | students
go to nursery | attend nursery
go to school | attend school
# work
people in work | employed people
out of work, out of a job, on dole | unemployed
lay them off, lose job, job loss, job cut, cut job, shed job, make them redundant, let them go | layoff
work from home, home office, remote work, work remotely | telework
vacant post, unfilled post, job opening, fall vacant, open job, job on offer, go begging | vacancy
full-time, full time | fulltime
part-time, part time | parttime
on payroll, in employment, in paid work, in job, have job, hold job, in work, earn living, make living | employed
seek work, look for work, look for job | jobseeker
for living | work
industrial action, walk off job, walk-out | strike
civil servant, public servant | civilservant
self-employed, own boss | selfemployed
off sick, call in sick, sick note | sick leave
hang up boot, call it a day | retired
draw pension | pensioner
pay packet | pay
take-home pay | net pay
hand in notice, hand in key | resigned
take them on, bring them on board | hired
throw out of work | layoff
bring home, take home | earned
on the job | at work
# business, money and public budgets
town and village, village and town, town hall, city hall | municipality
turn over | turnover
gross domestic product, economic output, national output, output of economy, size of economy | gdp
gross national income | gni
pay them back | repaid
lay them out, shell them out, fork them out, splash out, go towards, shell out for | spent
cough up, stump up, foot bill, pick up bill, pick up tab, dip into pocket, dole them out, bear cost | paid
plough them into | invested
set aside | allocated
put aside | saved
out of own pocket | paid private
public purse, public money, public fund, public coffers, taxpayer money | public budget
price tag, set them back | cost
in the red, red ink | deficit
in black | surplus
go bust, go under, go to wall, go out of business, file for bankruptcy, go broke, go belly up | bankrupt
housing loan, take out mortgage | mortgage
cash machine, cash dispenser | atm
stock market | stock exchange
value added tax | vat
national debt, government debt | public debt
foreign aid, overseas aid | development aid
gross national product | gnp
borrowing cost, cost of borrowing | interest rate
key rate, base rate | policy rate
bad loan, bad debt, non-performing loan | nonperforming loan
write them off, write-off | writeoff
fall behind with, behind with | arrears
take out loan | borrowed
rake in, bring in | earned
tax take | tax revenue
net of tax, after tax | net
before tax, pre-tax | gross
small business | small company
start-up, young company, young firm | startup
shut up shop, close for good, pull down shutter | closed
set up shop | opened
start business | founded
pump money into, put money into | invested in
hand them over | paid delivered
shoulder cost | paid
never collect, not collect, never pick them up | unclaimed
run up | owed
in debt, live on credit | debt
bottom line | profit
make ends meet | poor
# trade and prices
send them abroad, sell them abroad, ship them abroad, send them overseas, sell them overseas | exported
ship them overseas | exported
buy them abroad, buy them from abroad, bring them into country, fetch them from abroad | imported
box office | takings
cost of living | consumer prices
products | goods
come under hammer, go under hammer | auctioned
snap up, put them in basket | bought
e-commerce, ecommerce, online sale | online retail
from abroad, from overseas | foreign
cost of food | food prices
shop price | retail price
corner shop | shop
second-hand | used
trade gap | trade deficit
go over counter, leave shelf, fly off shelf | sold
# industry and mining
turn them out, churn them out, roll off production line, roll off assembly line, roll off line, leave factory | produced
home loan | mortgage
dig them up, dig from ground, come out of ground, take out of ground, bring them to surface | mined
below ground, beneath ground, below surface | underground
open-pit, open-cast | opencast
strip mine | opencast mine
brown coal | lignite coal
raw material | commodity
precious stone | gem
leave mill, leave plant, come off line, come off production line | produced
get through | consumed spent
go through | consumed handled
burn through | consumed
come out of oven | baked
# energy
power cut, power failure, power outage, loss of power, without power, without electricity, in the dark | outage
petrol station, filling station, gas station | fuel station
natural gas | gas
come online, come on stream, go on stream, go into operation, go into service, enter service | operate
solar cell | solar panel
feed them into grid, go into grid | supplied
draw them from grid, take them from grid | consumed
hook them up, wire them up | connected
cut them off | disconnected
take them off grid, go off grid | closed
sun power, power of sun | solar power
charge up | charged
street lamp | street light
plunge them into darkness | outage
come from sun | solar
come from wind | wind power
purely electric, all electric, fully electric, pure electric | battery electric
# farming, fishing and forests
bring them ashore | landed
chop them down | felled
under plough, under cultivation | cultivated
haul in, reel in, pull from sea, pull from water | caught
bring in harvest | harvested
work land, till soil | farmed
head of cattle | cattle
keep bee | beekeeper
# transport
take to air | flew
take off, set sail, put to sea | departed
touch down | landed
on time, on schedule, to the minute, as scheduled | punctual
off-peak, off peak | offpeak
behind schedule, run late, arrive late, hold them up | delayed
on foot | walked
put them on board, take them on board | loaded
plug in hybrid | plugin hybrid
plug them in | charge
charging point, charging post, charge point, charge post | charger
run on battery | electric
number plate, licence plate, license plate | registration
second hand, pre owned | used
brand new, factory fresh | new
change hand | sold
motor car | car
family car | passenger car
motor vehicle | vehicle
heavy goods vehicle | lorry
rush hour | peak
break down by |
break down | breakdown
behind the wheel, at the wheel, get behind wheel | driving
driving under the influence | drunk driving
traffic jam, stuck in traffic, sit in traffic | jam
late train, train late | delayed train
late flight, flight late | delayed flight
bus late | delayed bus
departure late | delayed departure
ferry late | delayed ferry
parcel late | delayed parcel
call off | cancel
fail to run | cancelled
rolling stock | train
off the rail | derail
load factor | occupancy
drop anchor | called
tie up | berth
run aground, on rock | aground
twenty foot equivalent unit, standard container | teu
dock worker | docker
break speed limit, over speed limit, exceed speed limit, drive too fast, go too fast | speeding
lose licence, driving ban | disqualified
out of order, out of action, out of service | defective
not survive | died
not turn up, not show up | absent
without pay | unpaid
without home | homeless
without work, without job | unemployed
take them out of service | retired
road traffic accident, traffic accident | road accident
goods train | freight train
level crossing, railway crossing | levelcrossing
zebra crossing | pedestrian crossing
flat tyre | puncture
electric bike, electric bicycle, e-bike | ebike
e-scooter | electric scooter
e-car | electric car
in transit, change plane | transit
drive to work | commute by car
travel to work, way to work, journey to work, trip to work | commute
go for | cost
climb aboard, step aboard | boarded
take bus, go by bus | bus passenger
take train, go by train | train passenger
go by bike, get on bike, hop on bike | cycle
park up | parked
tow them away | towed
carry them off, cart them off | removed
# tourism
overnight stay, guest night, stay overnight | nights
spend night, spend holiday | stayed
guest house, bed and breakfast | guesthouse
youth hostel | hostel
holiday flat, holiday let | holiday home
cruise ship | cruise
eat out | restaurant
city break | city trip
# culture and media
go to picture, big screen, silver screen, movie theatre, picture house | cinema
through door, through turnstile, step inside, pay visit, come to see | visited
library card | library member
borrow book, check out book, on loan, take out book | loan
go to press | printed
hit shelf | published
on air, go out live | broadcast
tune in | listen
art gallery | museum
opera house | opera
e-book, electronic book | ebook
talking book | audiobook
take to stage, go on stage | performed
bring them to stage | staged
hit screen, come to screen | released
hit cinema | released cinema
video on demand | streaming
go to theatre | theatregoer
go to concert | concertgoer
go to cinema | cinemagoer
# sport
cross finish line, make it to finish | finished race
play host to | hosted
take field, take to pitch | played
do sport, play sport | sport
swimming bath, swimming pool | pool
lift trophy, take title, walk away with, come away with | won
step onto podium | medal
# homes and building
tear them down, knock them down, pull them down | demolished
give time | volunteered
put up | build
sleep rough, live on the street | rough sleeper
owner occupier, owner occupied, home owner, own four walls | homeowner
bricks and mortar | property
high rise, tower block | highrise
spruce them up, give facelift | renovated
for rent | rental
planning permission, planning consent, planning approval, building permission, building consent | building permit
rent them out | rented
snap them up | bought
change owner | sold
throw them out of home, throw them onto street, put them out of home | evicted
housing stock | housing
detached house | single-family house
rent allowance, housing allowance, rent subsidy, rent support | housing benefit
emergency shelter | emergency accommodation
no roof over head, without roof over head | homeless
pay rent | tenant
move into | occupied
# charity and social affairs
nursing home, retirement home, residential home | care home
greenhouse gas, heat trapping gas, climate gas | greenhouse
carbon dioxide | co2
carbon footprint | emissions
global warming | climate warming
at risk of extinction, on the brink of extinction, threatened with extinction, in danger of dying out | endangered
die out | extinct
below freezing, below zero | frost
fine dust | particulate
waste water | wastewater
pick them up | collect
clean them up | clean
run dry | dry
armed force, armed service, under arms, in uniform | military
air force | airforce
national service, compulsory service, military service | conscription
call them up | conscripted
join up, join the army | enlisted
fighter jet, combat aircraft | warplane
blue helmet, peace keeper | peacekeeper
land mine | landmine
killed in action | killed
cell phone | mobile phone
text message | sms
go online, log on, surf the web, world wide web | internet
base station | mast
land line, fixed line | landline
social network | social media
on line | online
cyber attack | cyberattack
cyber crime | cybercrime
pay as you go | prepaid
phone box, phone booth | payphone
web shop | online shop
start up | startup
spin off, spin out | spinoff
lift off, blast off | launch
put them into orbit, send them into orbit, send them into space | launched
research paper | paper
phd student | doctoral student
food bank, food pantry | foodbank
on breadline, below poverty line, live in poverty, low-income, hard up | poor
well-off, well-to-do | rich
chip in | contributed
pass hat, reach into pocket, dig deep, dig into pocket, give to charity | donated
lend hand, help out | volunteered
unpaid helper | volunteer
hot meal | meal
social security | welfare
meal on wheel | meals
non-profit, not-for-profit | nonprofit
edge of poverty, brink of poverty, threaten by poverty | risk of poverty
leave them in will | bequeathed
# nature and the environment
pump them into air, pump them into atmosphere, blow them into air, put them into air, give off | emitted
soak up, suck up | absorbed
wash ashore | stranded
wipe them out | extinct
on verge of extinction, face extinction, close to extinction, at risk of dying out | endangered
under threat | threatened
under protection | protected
put them in ground | planted
cut them down | felled
burst bank, under water | flooded
dry up | dry
end up in landfill, go to landfill, end up on tip | landfilled
end up in bin, go in bin, go into bin | discarded
turn them into compost | composted
use them again, put them to new use, put them to use again | reused
trickle away, seep away | leaked
running water, mains water | piped water
fit for drinking, fit to drink, safe to drink | drinkable
fly-tip | dumping
give them second life, give them new life, send them for recycling | recycled
ice stream | glacier
dirty air, bad air, polluted air | air pollution
fall prey to | killed by
lay waste to, sweep them away, wash them away | destroyed
plants and animals, animals and plants | species
bird of prey | raptor
swimming spot, swimming site, bathing spot, bathing site | bathing water
top mark | excellent
high water | flood
fall from sky | rain
come out of tap | tap water
mercury climb to, thermometer climb to | temperature
tip them into sea | dumped
sun shine | sunshine
# defence
join rank | enlisted
lay down life | died
fall in battle | killed
tour of duty | deployment
boot on ground | troop
small arms | firearm
blow them up, shoot them down | destroyed
prisoner of war | captive
wear uniform | military
make them safe, defuse | cleared
# telecoms and post
take out subscription | subscribed
hack into | hacked
high-speed internet, fast internet | broadband
post box, letter box | letterbox
snail mail | letters
place call, pick up the phone, ring up | called
data centre | datacentre
wi-fi | wifi
sim card | mobile subscription
piece of mail | letter
to the door, drop through letterbox | delivered
hang on line | waiting
# research
appear in print, go to print, see light of day, bring them out | published
defend thesis | doctorate
space flight | spaceflight
space craft | spacecraft
shoot them into orbit | launched
# general
end to end | long
home to, well above, well below, well over, well under, well ahead of, well behind, far above, far below, short of |
so far, by far, take place, carry them out, add up to, make up of, at the close of, by the close of, close of year |
there is room for, have room for | places
into the air, financial year, fiscal year, in the course of, over the course of, draw to close, come to end, turn up |
come to close, turn of year, count day, reference date, reporting date, turn out to be, as it turn out, clock them up |
rack them up, chalk them up, notch them up, open door, show up, half as many again, under way, in charge of, bad news |
use up | consumed
turn them away, turn down | rejected
knock back | refused
give green light, give go-ahead, wave through, sign off | approved
set up | founded
get under way, kick off | began
call them off | cancelled
put them off | postponed
shut down, close down, close door, shut door | closed
take part | participated
hand them out, give them away, send them out | distributed
throw them away | wasted
on average | average
good news, in place, in total, in use, percentage point, per cent point, at the moment, at present, on paper, pile up |
record low | low
make use of | used
happy with, pleased with | satisfied
free of charge, for nothing, at no charge, pay nothing, cost nothing | free
in favour of | support
bring to end | ended
take out of service, take out of use | retired
bring into service | launched
spruce up | renovated
in hand of, in possession of | owned
at last count, in recent memory, round figure, put differently, in other word, in round number |
tip scale at | weighed
fall victim to | victim
put forward | submitted
get rid of, phase out | scrapped
dealt with, deal with | handled
go without, live without, do without | lack
go on for, drag on for | lasted
"""
PHRASES = tuple(
    (phrase, instead.strip())
    for phrases, _, instead in (row.partition(" |") for row in _rows(_PHRASES))
    for phrase in phrases.split(", ")
)
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
driver cabby cabdriver
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
cattle head
sheep head
pig head
# energy
outage blackout interruption failure
panel module
meter gauge
petrol gasoline
# transport
sailing crossing
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
applicant hopeful seeker claimant
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
arrival evacuation | person
bankruptcy insolvency | company firm business
birth | baby child
burial cremation funeral | person
cancellation | flight train
case infection | person patient
conviction | person
death fatality | person life
demolition | home house building
deportation expulsion | person
derailment | train
disappearance drowning naturalisation | person
dismissal resignation retirement | person
disconnection | home household customer
divorce | couple
doctorate | person graduate
escape release | person prisoner inmate
eviction | family household person tenant
graduation | person student
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
DONE_TO = frozenset(
    """
    cancellation closure completion conversion delay extraction installation operation recall removal renovation repair
    replacement restoration sale seizure sinking theft transplant
    """.split()
)
"""What is done once to each of the things that the word before it names: hips that were replaced, hip replacements."""
ASKING = frozenset("application copy dose item job post procedure request title unit vacancy".split())
"""What says only that one of something or somebody is wanted or there, which may be named instead: patents, for patent
applications, vaccines, for doses."""
FILING = frozenset("file files filed filing lodge lodges lodged lodging submit submits submitted submitting".split())
"""Verbs by which somebody asks for such a thing: applicants who filed 40 patents filed as many applications."""
EVENTS = UNDERGONE.keys() - {"case", "place", "pupil", "registration", "seat", "vacancy"} | frozenset(
    """
        accident arson assault avalanche blackout blaze burglary collision crash earthquake explosion failure fire flood
        fraud leak outage poisoning rape rescue robbery sighting spill theft vandalism
        """.split()
)
"""What happens, and is counted one by one."""
CASES = frozenset("case incident instance occurrence offence offense report".split())
"""Nouns for anything that happens, or is said to have happened: cases of theft are counted as thefts."""
ANY_OF_A_KIND = CASES | {"animal", "crime", "vehicle"}
"""Nouns for things of any kind, which tables count by kind: burglaries, of offences; lorries, of vehicles."""
