"""Synonyms for `search`; those for `proof` are in `paraphrases`.

The rows go into each index, and `[synonyms]` of a library's `library.toml` adds rows of its own. They are general
English and the vocabulary of statistics on science, and need not be exact: a fact with a synonym is ranked after those
with the word itself. One form of a word is enough.
"""

from collections.abc import Mapping

from innofacts.english import countries, currencies
from innofacts.english.numerals import ORDINALS, ordinal
from innofacts.english.stopwords import QUESTION


def _alike(meanings: Mapping[str, str]) -> list[list[str]]:
    """Return the names that mean the same, if there are several; no signs, and not "us", which is a word in claims."""
    names: dict[str, list[str]] = {}
    for name, meaning in meanings.items():
        if name[-1] not in currencies.SIGNS and name not in QUESTION:
            names.setdefault(meaning, []).append(name)
    return [alike for alike in names.values() if len(alike) > 1]


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
    "Nobel laureate | Nobel prize | Nobel prize winner | Nobel winner | Nobelist",
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
    "population | inhabitants | people live | people living",
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
_PLURALS = (("krone", "kroner"), ("krona", "kronor"), ("real", "reais"))  # that no stem shares: Norwegian kroner
_NAMES_OF_MONEY = currencies.NAMES | {
    name.removesuffix(one) + several: code
    for name, code in currencies.NAMES.items()
    for one, several in _PLURALS
    if name.endswith(f" {one}")
}
SYNONYMS = (
    *GENERAL,
    *map(" | ".join, _alike(countries.NAMES)),
    *map(" | ".join, _alike(_NAMES_OF_MONEY | {code.lower(): code for code in _CODES_OF_MONEY})),
    *(f"{word} | {ordinal(n)}" for word, n in ORDINALS.items()),
)
"""All rows for search: GENERAL, and the names of one country, of one currency and of one ordinal."""
_BARE_NAMES = (
    "krone kroner krona kronor kronur koruna franc francs peso pesos dinar dinars dirham dirhams rupee rupees shekel "
    "shekels shilling shillings"
).split()  # that mean nothing but money, and are near no other word, as rial is to rail
MEANINGS = {name: currencies.POSSIBLE[name] for name in _BARE_NAMES}
"""The codes that each name of money without a country may mean: kroner finds NOK and DKK, but NOK finds no DKK."""
