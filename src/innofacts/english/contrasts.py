"""Words that speak of different things where one stands for another: exports and imports, women and men, road and rail.

A figure of the one is no figure of the other, however alike the rest of the sentence is. The rows are general English.
"""

_ROWS = """
import | export | re-export | produce production manufacture harvest output generate | consume consumption
    | stock inventory
production produce output manufacture generate | consumption consume use demand | stock inventory
generation generate output | capacity installed
recycle | incinerate burn | landfill | compost
begin start entry enrol | finish complete graduate
smoke | drink
burglary | robbery | theft steal
electricity | gas | petrol | diesel | coal
urban city town | rural village
men man male boy husband | women woman female girl mother wife
youth young teenager | elderly old pensioner senior | child children infant baby | adult
infant | maternal | neonatal
population inhabitant resident live living
birth born | death die dead mortality killed fatality | injury injured hurt wounded
primary | secondary | tertiary university college higher | preschool kindergarten nursery | vocational
public state government | private
domestic local | foreign overseas international abroad
income revenue earning receipt | expenditure spending spent cost outlay invest investment
surplus | deficit
profit | loss
road highway lorry truck | rail railway train | air aviation airline flight | sea maritime shipping
    | inland waterway barge
passenger | freight cargo goods
onshore | offshore
wind | solar photovoltaic | hydro hydropower hydroelectric | nuclear | coal | gas | oil petroleum | geothermal
    | biomass biogas | tidal wave
gross | net
nominal | real
application filed | granted grant
arrival arrive | departure depart
immigrate immigration immigrant | emigrate emigration emigrant
inflow inbound incoming | outflow outbound outgoing
debt | asset | deposit
military defence | civilian
case infection | death fatality killed die | recovery
employed employment | unemployed unemployment jobless
minimum lowest | maximum highest peak | average mean | median
full-time | part-time
preliminary provisional | final
mobile | fixed fixed-line landline
indoor | outdoor
online | offline
legal | illegal
paid | unpaid
upload | download
inside | outside
before | after
day daytime | night
hotel | hospital | school | prison
church | mosque | temple | synagogue
wholesale | retail
gold | silver | bronze
wet | dry
above | below
male | female
wheat | rice | maize corn | barley | soya soybean | coffee | tea | cocoa | cotton | sugar | rubber | potato
    | palm | milk | meat beef pork | egg | fish
cattle cow | sheep | pig swine | goat | chicken poultry hen
measles | polio | cholera | malaria | hiv aids | tuberculosis tb | diabetes | cancer | covid | ebola | dengue
    | flu influenza
steel | cement | aluminium aluminum | copper | iron | lithium | gold | nickel | cobalt
car | bus | bicycle bike cycling | motorcycle | tram | ferry | aircraft plane
electricity power | water sanitation | internet broadband
health hospital | education school | agriculture farming | industry manufacturing | service | tourism
    | construction | mining
methane | carbon co2 dioxide | nitrous
phone | textile garment clothing | furniture | footwear shoe | computer
doctor physician | nurse | teacher | dentist | midwife | engineer
reading literacy | mathematics math maths
north northern | south southern | east eastern | west western
first | second | third | fourth
monthly | annual yearly | daily | weekly | quarterly
winter | summer | spring | autumn
household domestic | business commercial | industrial
district regional provincial | national nationwide
patent | trademark trade-mark | design copyright
undergraduate bachelor | postgraduate master | doctoral doctorate phd
read | write
foreigner migrant immigrant | native
lending loan credit | saving deposit
"""

ROWS = tuple(
    tuple(frozenset(group.split()) for group in row.split("|"))
    for row in _ROWS.strip().replace("\n    ", " ").splitlines()
)
"""The rows, each of groups of words of which no two mean the same thing."""

NARROWING = frozenset(
    n for n, row in enumerate(ROWS) if row[0] & {"men", "urban", "youth", "infant", "primary", "onshore", "full-time"}
)
"""The rows, by their numbers, of which a word narrows what is measured even where the other side has none of them: a
figure of women is none of all people."""
