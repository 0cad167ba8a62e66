"""Words that mean the same to whoever looks for something: abbreviations, and plain words for the words of the field.

The rows go into each index, where a query finds them; `[synonyms]` of a library's `library.toml` adds rows of its own.
They are general English and the vocabulary of statistics on science, and need not be exact: what has a synonym comes
after what has the word itself. Endings are folded, so that one form of a word is enough.
"""

# The words and phrases of a row, parted by "|", stand for one another.
SYNONYMS = (
    # science and research
    "R&D | RD | R and D | R & D | research and development | research and experimental development",
    "S&T | S and T | S & T | sci-tech | science and technology | scientific and technological",
    "science | scientific",
    "STEM | science, technology, engineering and mathematics",
    (
        "GERD | gross domestic expenditure on R&D | gross expenditure on R&D | R&D expenditure | rd-expenditure"
        " | on research and experimental development | research spending | research expenditure | spending on research"
        " | expenditure on research | science spending | science funding | science budget"
    ),
    "R&D intensity | research intensity | share of GDP | R&D expenditure as a share of GDP | rd-intensity",
    "FTE | full-time equivalent | person-years",
    (
        "scientist | researcher | research staff | academic | people working in science and technology"
        " | specialised in research | talent"
    ),
    "personnel | staff | workforce | manpower | human resources | worker | employee | people working",
    "talent | skilled people | brains | human capital | personnel",
    "fundamental research | basic research | basic science | pure research",
    "lab | laboratory",
    "university | college | higher education | academia",
    "institute | institution",
    "discipline | subject | field of study",
    "innovation | innovator | invention",
    "breakthrough | discovery",
    "pioneering | original | novel | groundbreaking | breaks new ground",
    "cutting-edge | leading-edge | frontier | state-of-the-art",
    "joint R&D | joint research | collaborative research",
    "achievement | result | outcome | accomplishment",
    "tech | technology | technological",
    "high-tech | high technology | hi-tech | advanced technology",
    "indigenous | home-grown | homegrown | independent | self-reliant | domestic",
    "self-reliance | independent innovation | own path",
    # what is built
    "HSR | high-speed rail | high-speed railway | high-speed train | bullet train | fast train | fast rail",
    "train | rail | railway | railroad",
    (
        "space | spacecraft | space exploration | aerospace | spaceflight | cosmos | outer space | astronaut | rocket"
        " | lunar | moon"
    ),
    "satellite | satnav | BeiDou | GPS | GNSS | satellite navigation",
    "satellite navigation | satnav | BeiDou | GPS | GNSS | positioning | sat nav",
    "computer | computing | supercomputer | supercomputing",
    "supercomputer | supercomputing | super computer | super computing | HPC | high-performance computing | exascale",
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
        "spend | spent | spending | expenditure | outlay | invest | investment | invested | expense | budget | put into"
        " | putting more into"
    ),
    "money | funding | fund | finance | financing | budget | put into | putting more into",
    "GDP | gross domestic product",
    "economy | economic",
    "growth | grow | grew | grown | increase | rise | rose | risen | more",
    "economic growth | economic development",
    "decline | decrease | fall | fell | fallen | drop",
    "firm | company | enterprise | business | corporation | entrepreneur",
    "private sector | private firm | private enterprise | private company | private business",
    "SOE | state-owned enterprise | state-owned company",
    "SME | small and medium-sized enterprise | small business",
    "market economy | free market",
    "PPP | purchasing power parity",
    "dollar | USD | US$ | greenback",
    "yuan | RMB | renminbi | CNY",
    "euro | EUR",
    "pound | GBP | sterling",
    "yen | JPY",
    "South Korean won | Korean won | KRW",
    "Swiss franc | CHF",
    "rupee | INR",
    "rouble | RUB",
    "Australian dollar | AUD",
    "Canadian dollar | CAD",
    "Hong Kong dollar | HKD",
    "New Taiwan dollar | TWD",
    "New Zealand dollar | NZD",
    "Singapore dollar | SGD",
    "percent | per cent | pct",
    "per capita | per head | a head | per person | per inhabitant",
    "trade | commerce",
    "build | built | construct | establish | set up",
    "lead | led",
    "hold | held",
    "industry | industrial | manufacturing",
    "job | employment | work",
    # patents
    "IP | intellectual property | patent",
    "PCT | Patent Cooperation Treaty",
    "filing | application | filed",
    "patent | invention patent",
    "granted | grant | awarded",
    # states and their policies
    (
        "BRI | Belt and Road | Belt and Road Initiative | Silk Road | New Silk Road | One Belt One Road | OBOR"
        " | One Belt, One Road"
    ),
    "country | nation",
    "state | government",
    "whole-nation system | national system | whole nation system | new nationwide system | juguo",
    "CCP | CPC | Communist Party | Chinese Communist Party | Communist Party of China",
    "party congress | congress | party conference",
    "president | head of state",
    "treaty | agreement | accord | pact | deal | memorandum",
    "signed | agreement",
    "cooperation | collaboration | co-operation | partnership | collaborate",
    "alliance | partnership | consortium",
    "event | activity | meeting",
    "matchmaking | matching | docking",
    "abroad | overseas | foreign | international",
    "cross-border | across borders | international | transnational",
    "global | world | worldwide",
    "geopolitics | geopolitical | world order | global order",
    "rivalry | competition | contest | race",
    "respond | answer | address | tackle | meet | face",
    "common | joint | mutual | together",
    "concern | care | cares about | interest",
    "obstacle | barrier | hurdle",
    "challenge | problem",
    "reform | restructuring | overhaul",
    "socialism | socialist",
    "centre | hub",
    "park | zone",
    "farming | agriculture | agricultural | farm",
    "biggest | largest | greatest | top | bigger | larger",
    "talent pool | body of talent | talent base | talent system | talent team",
    "leading | leader | leadership",
    "goal | aim | target | objective",
    "chance | opportunity",
    "foundation | base | basis",
    "solid foundation | firm base | strong base",
    "advantage | strength",
    "entity | actor | participant | player",
    "area | field | sector | domain",
    "landscape | picture | map",
    "earth | world | globe",
    "allocate | allocation | distribution | distribute",
    "centralised | centrally | central",
    "improve | raise | boost | enhance | strengthen | lift | upgrade",
    "better | improved | higher quality",
    "turn | transformation | transition | shift | change",
    "alter | change | reshape | remake | transform",
    "impact | influence | effect | shape",
    "deep | deeply | profound | profoundly",
    "fundamentally | radically | at its root",
    "fast | rapid | rapidly | quick | quickly | high-speed",
    "forward-looking | looks ahead",
    "carry out | implement | implementation | help forward",
    "draw on | use | leverage",
    "push | promote | advance",
    "close | tight",
    "win | gain",
    "strategic lead | strategic high ground | upper hand",
    "quantity | number | amount",
    "percentage | share | proportion | percent",
    "modern | modernisation",
    "census | survey",
    "km | kilometre",
    # times
    "1950s | fifties | 50s",
    "1960s | sixties | 60s",
    "1970s | seventies | 70s",
    "1980s | eighties | 80s",
    "1990s | nineties | 90s",
    "population | inhabitants",
    # places and bodies
    "China | Chinese | PRC | People's Republic of China | mainland China | CN",
    "USA | U.S. | United States | United States of America | America | American",
    "UK | United Kingdom | Britain | Great Britain | British",
    "EU | European Union",
    "South Korea | Korea | Republic of Korea | KR",
    "Russia | Russian Federation",
    "Germany | German",
    "Japan | Japanese",
    "India | Indian",
    "Southeast Asia | South-East Asia | ASEAN",
    "Latin America | South America",
    "WIPO | World Intellectual Property Organization",
    "NBS | National Bureau of Statistics",
    "CNIPA | China National Intellectual Property Administration | SIPO",
    "OECD | Organisation for Economic Co-operation and Development",
    "UNESCO | United Nations Educational, Scientific and Cultural Organization",
    "UN | United Nations",
    "WB | World Bank",
    "GII | Global Innovation Index",
)

# The names of places whose facts have an ISO 3166 code: `place:China` is `place:CN`.
PLACES = (
    "AR Argentina|AT Austria|AU Australia|BD Bangladesh|BE Belgium|BG Bulgaria|BR Brazil|CA Canada|CH Switzerland"
    "|CL Chile|CN China|CN PRC|CN People's Republic of China|CO Colombia|CZ Czechia|CZ Czech Republic|DE Germany"
    "|DK Denmark|EE Estonia|EG Egypt|ES Spain|ET Ethiopia|EU European Union|FI Finland|FR France|GB United Kingdom"
    "|GB Great Britain|GB Britain|GB UK|GR Greece|HK Hong Kong|HR Croatia|HU Hungary|ID Indonesia|IE Ireland|IL Israel"
    "|IN India|IQ Iraq|IR Iran|IS Iceland|IT Italy|JP Japan|KE Kenya|KH Cambodia|KR South Korea|KR Korea"
    "|KR Republic of Korea|KZ Kazakhstan|LA Laos|LK Sri Lanka|LT Lithuania|LU Luxembourg|LV Latvia|MA Morocco"
    "|MM Myanmar|MN Mongolia|MO Macao|MX Mexico|MY Malaysia|NG Nigeria|NL Netherlands|NO Norway|NP Nepal"
    "|NZ New Zealand|PE Peru|PH Philippines|PK Pakistan|PL Poland|PT Portugal|RO Romania|RS Serbia|RU Russia"
    "|RU Russian Federation|SA Saudi Arabia|SE Sweden|SG Singapore|SI Slovenia|SK Slovakia|TH Thailand|TR Turkey"
    "|TR Türkiye|TW Taiwan|UA Ukraine|US United States|US United States of America|US USA|US America|UZ Uzbekistan"
    "|VN Vietnam|VN Viet Nam|ZA South Africa"
)
