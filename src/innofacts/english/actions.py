"""Verbs for what is done to things, or happens to them, each with words that say the same.

Things that were sold or lost are not those that there are, nor those to which something else was done: 40 buses that
a city bought are no fleet of 40. Verbs that say little of their own, such as had, took and handled, are in no row.
"""

_ROWS = """
abandon
apply | application applicant request seek candidate
arrest detain | custody detention prison prisoner jail inmate
auction | sell sale
axe dismiss lay_off let_go make_redundant sack | dismissal redundancy layoff cut lose job
ban outlaw prohibit | prohibition
bankrupt insolvent bust | bankruptcy insolvency fail failure collapse
borrow | loan lend debt bond credit library
build construct erect | construction complete new house produce production make manufacture set_up establish found
buy order purchase acquire | acquisition sell sale spend shop import register registration
cancel call_off | cancellation
catch | fish fishery land hunt
close shut | closure lose bankrupt insolvent cease vacate abandon disappear scrap
convert | conversion
convict | conviction guilty sentence
create | creation new generate found
damage flood destroy | damage destruction fire burn lose storm
decommission mothball | scrap close shut
demolish dismantle raze | demolition scrap break
die drown perish | death dead fatality kill mortality murder lose victim toll cull
divorce | divorcee
donate give_away | donation gift donor give parcel distribute
earn | revenue income turnover takings take fare ticket sale sell profit wage salary pay fee receipt raise tax price
    export worth value receive award prize degree doctorate
empty | vacant unoccupied vacancy
escape flee abscond | refugee flight displace
evacuate | evacuation
export | abroad foreign overseas ship sell sale trade deliver delivery market
free release discharge | rescue save parole emit emission publish publication
full | occupy occupied occupancy
gain | add win open new rise increase growth build found hire recruit join birth buy acquire arrive immigrate create
    enrol more
found_again get_back recover | recovery return refund
hear | hearing trial court judge jury verdict
hire recruit appoint | recruitment appointment vacancy new join rent rental ride loan
injure wound hurt | injury casualty hospital victim
kill | death dead die fatality murder victim shoot casualty toll cull slaughter hunt crash accident
late | delay late punctual
lend | loan borrow library credit debt
lose | loss closure close shut die death kill drown decline fall decrease shrink cut reduce sell dismiss quit depart
    drop destroy burn steal theft scrap fell cancel withdraw deficit fail miss vanish disappear victim fraud redundancy
marry | wedding couple marriage
miss | absent absence
operate_on | operation surgery surgical surgeon theatre treat treatment procedure
open inaugurate unveil | opening new launch inauguration found establish build dig begin
owe | debt liability loan levy fee arrears outstanding unpaid
plant replant sow | plantation reforest vineyard orchard vine cultivate grow
postpone put_off | delay postponement
prevent avert foil thwart | prevention stop avoid
pull_out withdraw | withdrawal
quit resign drop_out | resignation leave dropout turnover
refund | repay return
reject refuse turn_away turn_down | rejection refusal decline deny denial
renovate refurbish restore modernise upgrade overhaul | renovation restoration repair rebuild maintain
repair mend fix patch | maintain maintenance restore renovate fill
repay repaid pay_back | repayment debt loan
replace | replacement renew exchange new substitute lay swap
retire | retirement pension leave quit
save | rescue cut reduce avoid spare life
scrap | scrapyard demolish dismantle recycle
sell | sale buy purchase trade auction export revenue turnover market register registration
set_up establish founded | foundation new start birth build
solve | clear clearance detect
steal | theft thief rob robbery burglary burgle loss
strike | walkout stoppage
survive | survival survivor alive active rescue
throw_away discard dump | waste bin rubbish litter food throw
train | training apprentice qualify course teach graduate student enrol study
treat | treatment admit admission attend attendance consult consultation see visit inpatient outpatient
    discharge operate operation surgery care cure serve stay handle saw seen
vanish disappear | missing lose steal theft
write_off | loss debt
"""


def _rows() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    rows = (row.partition("|") for row in _ROWS.strip().replace("\n    ", " ").splitlines())
    return tuple((tuple(verbs.split()), (*verbs.split(), *words.split())) for verbs, _, words in rows)


ACTIONS = _rows()
"""The rows: the verbs, of which some have a second word after "_", and all words that say the same."""
STATES = frozenset("bankrupt bust empty full insolvent late strike".split())
"""Those of them that are no verbs, after forms of "be" and "go": 40 trains were late, 40 nurses went on strike."""
IN_FORCE = frozenset("limit cap ceiling maximum minimum rule toll charge rate tariff fee".split())
"""What applies without a request: a 40-tonne limit applied."""
