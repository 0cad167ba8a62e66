"""Words that say little by themselves: one base, and named additions for each use; a light module."""

GRAMMAR = frozenset(
    "a an the of in on at to for from by with is are was were be been has have had that which who it its this these "
    "those as".split()
)
"""Articles, prepositions, auxiliary verbs and pronouns, without which a claim says the same."""
BASE = GRAMMAR | frozenset(
    "about all any but can could did do does how i if into me more most my no not our out over shall should so some "
    "such than their them then there they under up we what when where whom whose why will would you your".split()
)
"""Function words: GRAMMAR, and words that may reverse a claim."""
QUERY = BASE | frozenset(
    "am amount and figure figures get give given many much number one or overall statistic statistics total very "
    "whether".split()
)
"""Words of questions, which need not be in the answer if other words are. IT in capitals is a name."""
QUESTION = frozenset(
    "also article author being claim claims compare current currently data doing done fact facts find "
    "happen happened having her his just latest let list may might now other please really said say says she show "
    "tell us versus vs yes".split()
)
"""Words about how something is asked, not what: left out if a query finds nothing."""
PROSE = BASE | frozenset(
    """
    above abroad according across after against ago alike almost alone already also although altogether among annually
    another around because before being below between both compared daily down during each earlier either even every
    excluding fewer globally having he her here him his including instead itself just later less may might minus
    monthly must nationwide nearly neither nor now off only onto other overall per plus respectively roughly she since
    still themselves though through till today together toward towards until upon us versus via vs whereas while within
    without worldwide y yearly yet
    """.split()
)
"""Words that no noun phrase contains: 40 GW of capacity *across* Europe."""
CLAIM = GRAMMAR | frozenset(("and", "or", "being", "s"))
"""Words that two claims may differ in and still say the same."""
TITLE = BASE | frozenset(
    """
    above accounted also among and being billion came china come during fell gained get got grew half he her his hit
    increased just last lost made make many million nearly new next now one only or other people reached reaching
    reported rising rose said same saw say she since spent stood thousand through total totalled trillion went while
    year years
    """.split()
)
"""Words that do not become part of the id of a drafted fact."""
MEASURE = frozenset(
    """
    have has had came come make made making record recorded reach reached amount amounted total totalled totaled
    stand stood account accounted number numbered see saw seen show shown showed report reported register
    registered take taken took give given gave get got put run ran be been being become became went go gone end
    ended year years month months time times day level share rate ratio percentage percent proportion figure
    value volume quantity estimate estimated preliminary worth quarter half early late mid hundred
    reports reporting figures statistics data survey study found find finds shows
    official officials
    largest biggest highest lowest smallest longest oldest youngest fastest greatest strongest richest
    poorest main major hit hits latest count counts counted all tell told away back ahead forth altogether nationwide
    cent cents pence
    than nearly almost least according some such only also still
    already last first new open opened hold held country's it's up down by per
    anyone anybody someone somebody everyone everybody nobody nothing everything whoever whatever same few several
    various somewhere anywhere everywhere exactly precisely apart thanks keep keeps kept keeping remain remains remained
    remaining slice portion chunk bulk handful tally tallied sum summed shade contain contains contained
    comprise comprises comprised comprising consist consists consisted include includes included
    """.split()
)
"""Words that many claims have and that say nothing about the measure: China *recorded a total* of 40 accidents."""
JUDGEMENT = frozenset(
    """
    said say says active quite rather pretty fairly simply entirely wholly fully largely mainly mostly partly
    slightly somewhat sharply steadily slowly quickly rapidly dramatically significantly considerably
    substantially markedly strongly modestly broadly clearly obviously apparently reportedly allegedly certainly
    barely hardly merely scarcely surely perhaps probably likely unlikely actually indeed anyway besides moreover
    furthermore nevertheless
    nonetheless however therefore thus hence meanwhile finally eventually recently lately previously formerly
    presently usually normally typically generally often sometimes rarely always ever again once twice alone good
    better best bad worse worst big bigger little huge enormous vast massive tiny mere modest decent impressive
    remarkable astonishing surprising disappointing worrying welcome strong stronger weak weaker low busy busier
    busiest easy easier harder difficult proud happy sad lucky famous whole entire sheer proper true
    name bar trouble way thing lot bit kind sort point matter reason result story rest start beginning
    improvement progress achievement feat milestone blow boost worry concern hope fear
    surprise shame pride neighbour neighbor neighbouring neighboring
    """.split()
)
"""Words of judgement and degree, which say nothing of what is counted: a *decent* 4 million, *hence* the *worry*."""
