"""Words with different meanings that appear in otherwise equal sentences: exports and imports, road and rail.

A figure of the one is not a figure of the other, however similar the rest of the sentence is. A row has two or more
groups of words, with "|" between them; two words of different groups never mean the same. Opposites are pairs of them
that only exclude each other where a sentence and a fact have one of each.
"""

from typing import NamedTuple

from innofacts.english.people import ORGANISATIONS
from innofacts.english.wording import DEFICITS, LOSING, PROFITS
from innofacts.forms import Form
from innofacts.patterns import regex

_ROWS = """
import | export | produce production manufacture harvest output generate | consume consumption | stock
    inventory
production produce output manufacture generate | consumption consume use demand | stock inventory
generation generate output | capacity installed
recycle | incinerate burn | landfill | compost
begin start entry enrol | finish complete graduate
smoke | drink
burglary | robbery | theft steal larceny | fraud | arson | vandalism | assault | murder homicide | rape | kidnapping
    abduction
electricity | gas | petrol gasoline | diesel | hybrid | hydrogen | coal
birth born | death die dead mortality killed fatality | injury injured hurt wounded
public state government || private
domestic local || foreign overseas international abroad
income revenue turnover earning receipt profit | expenditure expense spending spent cost outlay invest investment
road highway lorry truck | rail railway train | air aviation airline flight airport
    aircraft plane | sea maritime shipping | inland
    waterway barge
passenger | freight cargo goods
wind | solar photovoltaic | hydro hydropower hydroelectric | nuclear | coal | gas | oil petroleum | geothermal |
    biomass biogas | tidal wave
gross | net
nominal | real
application filed | granted grant
debt | asset | deposit
military defence | civilian
case infection | death fatality killed die | recovery
employed employment | unemployed unemployment jobless
minimum | maximum peak | average mean | median
mobile | fixed landline
indoor || outdoor
online || offline
legal || illegal
paid || unpaid
free || pay paid payer
upload | download
inside | outside
day daytime | night
hotel | hospital | school | prison | university | museum | library | theatre | cinema | zoo
church | mosque | temple | synagogue
wholesale | retail
home house dwelling flat apartment | shop supermarket
gold | silver | bronze
wet | dry
wheat | rice | maize corn | barley | soya soybean | coffee | tea | cocoa | cotton | sugar | rubber | potato | palm |
    milk dairy | meat beef pork | egg | fish
cattle cow | sheep | pig swine | goat | chicken poultry hen
measles | polio | cholera | malaria | hiv aids | tuberculosis tb | diabetes | cancer | covid | ebola | dengue | flu
    influenza
steel | cement | aluminium aluminum | copper | iron | lithium | gold | nickel | cobalt
car | bus | bicycle bike cycling | motorcycle | scooter | moped | lorry truck | van | taxi cab | tram |
    metro underground subway | ferry | aircraft plane
electricity power grid | water sanitation | internet broadband
health hospital | education school | agriculture farming | industry manufacturing | service | tourism | construction
    | mining
methane | carbon co2 dioxide | nitrous | greenhouse
phone telephone mobile handset smartphone | textile garment clothing | furniture | footwear shoe | computer pc laptop
doctor physician | nurse | teacher | dentist | midwife | engineer
reading literacy | mathematics math maths
north northern | south southern | east eastern | west western
second | third | fourth
annual | weekly | quarterly
winter | summer | spring | autumn
household domestic | commercial | industrial
district regional provincial | national nationwide
patent | trademark | design copyright
undergraduate bachelor | postgraduate master | doctoral doctorate phd
read | write
foreigner migrant immigrant | native
marry marriage wedding | divorce
arrest | prosecute prosecution | convict conviction | acquit acquittal | fine
approve accept grant issue | refuse reject deny | revoke revocation | apply
enrol enroll | exclude exclusion | suspend suspension | dropout
rescue save | drown
felled felling logged logging | burn | replant reforest reforestation afforestation
hire recruit | dismiss layoff redundancy sack
build construct complete completion | demolish demolition raze
admit admission | discharge
lending loan credit | saving deposit | repay repayment
fast rapid | slow
punctual | delay delayed | cancel cancellation
cyclist bicycle bike | pedestrian | motorcyclist motorcycle motorbike
embark board | disembark alight
load | unload
cruise liner | ferry | tanker | trawler fishing | barge | yacht
flood | drought | storm gale | hurricane cyclone typhoon | tornado | earthquake quake tremor | avalanche | landslide
    mudslide | volcano eruption
damage | destroy destruction
hot warm | cold frost
emit emission | absorb absorption
wolf | lynx | fox | deer | boar | beaver | otter | whale | eagle | stork | elephant | rhino | lion | tiger
oak | pine | spruce | beech | birch
plastic | cardboard | glass | metal | textile
drinking potable | wastewater sewage effluent
groundwater aquifer | surface | river | lake
knife | gun firearm
cocaine | heroin | cannabis marijuana hashish | amphetamine | ecstasy
judge magistrate | juror jury | prosecutor | lawyer solicitor attorney barrister advocate
resettle resettlement | return repatriate repatriation | deport deportation expel expulsion
    removal
homeowner | tenant renter rent
permit permission approval licence license consent authorisation | complete completion finish
tunnel | bridge
army | navy | airforce
conscript draftee | reservist
tank | drone | helicopter | warship
letter | parcel package
prepaid | postpaid
fibre fiber optic optical | copper dsl | satellite
2g | 3g | 4g | 5g
mother mum maternity | father dad paternity
burial | cremation
single unmarried bachelor | married | widowed
literate || illiterate
living alive | deceased posthumous
attendance present || absent absenteeism truancy
temporary temp seasonal | permanent
manual | clerical
skilled || unskilled
lender creditor | borrower debtor
listed quoted | unlisted
direct | indirect
principal | interest
turnover takings revenue | profit
operating | net
police | army | ambulance
tobacco | drug | alcohol | weapon
wine | beer | cheese
underground | opencast openpit
zinc | tin | platinum | uranium | diamond | salt | potash | copper | iron | gold | silver | coal
anthracite | lignite
apple | pear | orange | olive | banana | tomato | onion | carrot | grape | mango
cod | herring | mackerel | salmon | tuna | shrimp prawn | crab | lobster | sardine
opposition | coalition
valid | invalid spoilt blank
local municipal | parliamentary | presidential
fiction || nonfiction
radio | television tv | newspaper | magazine
win victory | defeat | draw tie
amateur | professional
football soccer | rugby | cricket | tennis | handball | basketball | golf | hockey
business | leisure holiday
outpatient | inpatient
obese | overweight | underweight
deaf | blind
physical | mental psychiatric
infarction | stroke
vaccinated || unvaccinated
endangered | threatened | vulnerable | extinct
fertiliser | manure | pesticide | herbicide | insecticide | fungicide
lend borrow checkout | holding stock collection
cement | concrete
probation | parole
remand untried | lifer
white | brown | red | black
online internet | telephone phone
wash launder | dry | iron
visa | permit
dog | cat
kindergarten preschool | creche | childminder
surgeon | psychiatrist | paediatrician | gp | optician
rich wealthy | poor
occupied || empty unoccupied
bake brew distil | sell sale sold
flour | sugar | butter | salt | yeast
bread loaf | cake | bun | biscuit cookie | pastry | pie
pass || fail failure
peak | offpeak
"""
# Opposite ways of the same things: the number of the one, given for the other, is a slip.
_DIRECTIONS = """
import | export
arrival arrive | departure depart
immigrate immigration immigrant | emigrate emigration emigrant
inflow inbound incoming | outflow outbound outgoing
"""
# Rows whose words narrow the measure: a figure of women is not one of all people, so that a word of these rows
# counts even if the other side has none.
_NARROWING_ROWS = """
urban city town || rural village
men man male boy husband groom bridegroom || women woman female girl mother wife bride
youth young teenager | elderly pensioner senior | child children infant baby | adult
infant | maternal | neonatal
primary elementary | secondary | tertiary university college | preschool kindergarten nursery | vocational
onshore | offshore
attempted | consummated
suspected | proven
fulltime || parttime
"""
# What is for one group only, or happens to it, so that a fact about it is about the group: a place at a nursery.
_IMPLYING_ROWS = """
nursery kindergarten preschool creche childminder childcare daycare birth born adoption foster | child
apprentice trainee | young
school pupil | child young
student university college | young adult
playground | child young
municipality commune | town village
birth born abortion midwife maternity | woman
"""
# Opposite things that people or firms do or come to, in all forms that a sentence may have.
_OPPOSITES = f"""
opened opens | closed closes shut shuts
late | punctual
enrol enrols enrolled enrolling join joins joined joining | leave leaves left quit quits withdrew
leave leaves left quit quits dropped | stay stays stayed pass passed finished completed
{" ".join(sorted(DEFICITS - LOSING))} loss-making | {" ".join(sorted(PROFITS))} profitable broke
"""
_OPPOSITES_OF_ONE = """
spend spends spent spending pays paid paying | receive receives received receiving earn earns earned collected
receive receives received receiving | send sends sent sending
"""
# Words of the rows that narrow a measure, where they do not: senior doctors, primary energy, young firms, a port city.
_OTHER_SENSES = Form(
    "senior primary secondary tertiary young city cities town village free",
    r"(?i)\bsenior\s(?!citizens?\b|people\b|persons?\b|residents?\b|m[ae]n\b|wom[ae]n\b)"
    r"|\b(?:primary|secondary|tertiary)\s(?:energy|care|market|sector|industr\w+|source|reason|cause|use|road|material)"
    # What is free of something, or was set free, and a free port.
    r"|\bfree\s(?:of\s(?!charge)|from\b|trade|time|speech|kick|flow|port|movement|market)"
    r"|\b[a-z]+-free\b|\b(?:set|was|were|go|went|walk|walked)\sfree\b"
    rf"|\byoung(?:er)?\s(?=(?:{'|'.join(sorted(ORGANISATIONS))})|compan|industr|tree|forest|team|democrac)"
    r"|(?<=[a-z]\s)(?:city|town|village)\b(?!\s[a-z]+s\b)"
    # All that there are, or those who govern one: towns and villages, town halls, the city limits.
    r"|\b(?:cities|towns|villages)(?:,\s(?:cities|towns|villages))?\sand\s(?:cities|towns|villages)\b"
    r"|\b(?:city|town|village)\s(?=(?:hall|council|limit|wall|boundar|border)(?:s|y|ies)?\b)",
)


def without_other_senses(text: str) -> str:
    """Return a text without words that look as if they narrowed its measure, but have a different sense there."""
    return _OTHER_SENSES.sub(" ", text)


# Ages of whole groups of people: under-25s, were over 65, aged 65 and older.
_AGES = regex(
    r"(?i)\b(?P<most>under|below|up\sto|younger\sthan)[-\s](?:the\sage\sof\s)?(?P<age>\d\d)(?:s\b|(?![.,]?\d|\s?(?:%|km\b|[a-z]+s\b)))"
    r"|\b(?:over|above|older\sthan)[-\s](?:the\sage\sof\s)?(?P<least>\d\d)(?:s\b|(?![.,]?\d|\s?(?:%|km\b|[a-z]+s\b)))"
    r"|\b(?P<older>\d\d)(?:\syears)?\s(?:and|or)\s(?:over|older|above)\b"
)
_OLDEST_CHILD, _OLDEST_YOUNG, _YOUNGEST_OLD = 18, 30, 60


def of_ages(text: str) -> list[str]:
    """Return words for the groups of people whose ages a text gives: young, for under-25s."""
    found = []
    for match in _AGES.finditer(text):
        age = int(match["age"] or match["least"] or match["older"])
        if match["most"]:
            found += ["young"] * (age <= _OLDEST_YOUNG) + ["child"] * (age <= _OLDEST_CHILD)
        else:
            found += ["elderly"] * (age >= _YOUNGEST_OLD)
    return found


class Contrast(NamedTuple):
    """A row of groups of words."""

    groups: tuple[frozenset[str], ...]
    """The groups; a word of one is never a word of another in meaning."""
    narrowing: bool
    """Whether a word of the row on one side alone is a difference too."""
    is_whole: bool
    """Whether the groups, of which there are two, make up the whole: the share of men leaves that of women."""


def _rows(table: str, *, narrowing: bool) -> list[Contrast]:
    rows = table.strip().replace("\n    ", " ").splitlines()
    groups = (tuple(frozenset(group.split()) for group in row.replace("||", "|").split("|")) for row in rows)
    return [Contrast(words, narrowing, "||" in row) for words, row in zip(groups, rows, strict=True)]


DIRECTIONS = _rows(_DIRECTIONS, narrowing=False)
"""The rows of opposite ways: what is exported somewhere is no import."""
ROWS = (*_rows(_ROWS, narrowing=False), *_rows(_NARROWING_ROWS, narrowing=True), *DIRECTIONS)
"""The rows, each with an example in tests/data/contrasts.txt."""
IMPLYING = tuple(
    (frozenset(words.split()), frozenset(groups.split()))
    for words, _, groups in (row.partition("|") for row in _IMPLYING_ROWS.strip().splitlines())
)
"""Words, each with words of the groups of people that it implies: those at a school are children or young."""


def _pairs(table: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    rows = (row.split("|") for row in table.strip().splitlines())
    return tuple((frozenset(one.split()), frozenset(other.split())) for one, other in rows)


OPPOSITES = _pairs(_OPPOSITES)
"""Words for opposites, each pair in all forms: enrolled, and left; made a loss, and made a profit or broke even."""
OPPOSITES_OF_ONE = _pairs(_OPPOSITES_OF_ONE)
"""Words for what one party does where another does the opposite: what is paid is received by somebody."""
