"""Sentences about the shipped library, as journalists and press officers write them, and what `proof` says of each."""

import json

import pytest

# Under each heading texts, each with the verdict on each figure and its fact: those that are right, those that a rule
# must find wrong, and their neighbours.
TEXTS = {
    "Full-time equivalents are person-years, in any words; people by headcount are not.": [
        ("In 2019 China had 4.801 million full-time equivalent R&D personnel.", ["supported fte-2019"]),
        ("In 2019 China had 4.801 million full-time equivalents of R&D personnel.", ["supported fte-2019"]),
        ("In 2019 China had 4.801 million R&D personnel (FTE).", ["supported fte-2019"]),
        ("In 2019 China's R&D personnel came to 4.801 million FTE.", ["supported fte-2019"]),
        ("In 2019 China's R&D personnel came to 5.801 million FTE.", ["contradicted fte-2019"]),
        ("China had 5.801 million full-time equivalent R&D personnel in 2019.", ["contradicted fte-2019"]),
        (
            "China had 4.801 million full-time equivalent R&D personnel in 2019 and 6.354 million in 2022.",
            ["supported fte-2019", "supported fte-2022"],
        ),
        ("In 2019 China had 4.801 million R&D personnel.", ["misquoted fte-2019"]),
        ("In 2019 China had 4.801 million R&D staff by headcount.", ["not comparable fte-2019"]),
    ],
    "A share in brackets is of what follows them: of all enterprises, and not that of enterprises.": [
        ("Two thirds (66 %) of enterprises sell by letter.", ["no fact", "no fact"]),
        ("Enterprises performed two thirds (66 %) of R&D in France.", ["supported enterprise-share-fr"] * 2),
    ],
    "The prices of currencies say of which dollar, or leave that to the fact.": [
        ("In 2022 the average exchange rate in China was 6.74 yuan per dollar.", ["supported cny-per-usd@2022"]),
        ("In 2022 the average exchange rate in China was 6.74 yuan to the dollar.", ["supported cny-per-usd@2022"]),
        ("In 2022 the average exchange rate in China was 6.94 yuan per dollar.", ["contradicted cny-per-usd@2022"]),
        ("In 2022 the average exchange rate in China was 6.94 yuan per euro.", ["not comparable cny-per-usd@2022"]),
    ],
    "Of the shares of seven countries in 27 years, one rounds to nearly any.": [
        ("The province spent 3.42% of GDP on R&D.", ["no fact"]),
        ("R&D took 3.42% of GDP.", ["no fact"]),
        ("R&D took 3.42% of GDP in the United States.", ["supported rd-intensity-us@2020"]),
        ("R&D took 3.42% of GDP in 2020.", ["supported rd-intensity-us@2020"]),
        ("R&D took 3.42467% of GDP.", ["supported rd-intensity-us@2020"]),
        ("R&D took 2.65% of GDP.", ["supported rd-intensity-cn-2023-final"]),
    ],
    "What is sold, and what it costs, is no spending in real terms.": [
        ("Sales to China fell by 8.6%.", ["no fact"]),
        ("Prices in China rose by 8.6%.", ["no fact"]),
        ("In real terms China's spending on R&D rose by 9.4% in 2021.", ["supported rd-cn-2021-prelim-real-growth"]),
        ("In real terms China's spending on R&D rose by 8.6% in 2021.", ["contradicted rd-cn-2021-prelim-real-growth"]),
    ],
    "A share without a place is not of a country of which the paragraph does not tell.": [
        (
            "Korea spends much of its GDP on research. In 2023 the sum was 119 trillion won. Companies put up 79 % of it.",
            ["no fact", "no fact"],
        ),
        (
            "America spends much of its GDP on research. In 2023 the sum was a record. Companies put up 79 % of it.",
            ["supported enterprise-share-us"],
        ),
    ],
    "What is spent on something else has no fact, whatever its number.": [
        ("China spent 2.65 % of GDP on health in 2023.", ["no fact"]),
        ("China spent 2.65 % of its GDP on research in 2023.", ["supported rd-intensity-cn-2023-final"]),
        ("China's defence spending was 3,335.71 billion yuan in 2023.", ["no fact"]),
        ("China's research spending was 3,335.71 billion yuan in 2023.", ["supported rd-cn-2023-final"]),
        ("Spending on schools came to 3,335.71 billion yuan in China in 2023.", ["no fact"]),
        ("Spending on R&D came to 3,335.71 billion yuan in China in 2023.", ["supported rd-cn-2023-final"]),
        ("In 2023 China spent 3,335.71 billion yuan on science.", ["supported rd-cn-2023-final"]),
        ("In 2023 China spent 3,335.71 billion yuan on laboratories.", ["no fact"]),
    ],
    "What was built was set up, whichever of the two a fact says.": [
        (
            "China helped to build 24 agricultural technology demonstration centres in Africa by November 2023.",
            ["supported agri-africa-24-xinhua"],
        ),
        ("By April 2025 China had built 9 technology transfer centres.", ["supported bri-tech-transfer-centers"]),
        ("By April 2025 China had built 8 technology transfer centres.", ["contradicted bri-tech-transfer-centers"]),
        ("By April 2025 China had closed more than 50 joint laboratories.", ["misquoted bri-joint-labs"]),
    ],
    "The time at the end of another clause is not when a replaced figure was told; one that begins the sentence is.": [
        (
            "China had 47,000 km of high-speed rail in September 2024; its R&D intensity was 2.64 % in 2023.",
            ["not established hsr-2024", "outdated rd-intensity-cn-2023-prelim"],
        ),
        (
            "As of September 2024, China had 47,000 km of high-speed rail; its R&D intensity was 2.64 % in 2023.",
            ["not established hsr-2024", "supported rd-intensity-cn-2023-prelim"],
        ),
        (
            "China had some rail; its R&D intensity was 2.64 % in 2023, the office said in March 2024.",
            ["supported rd-intensity-cn-2023-prelim"],
        ),
        (
            "The R&D intensity of China was 2.64 % in 2023; the office had said so in March 2024.",
            ["supported rd-intensity-cn-2023-prelim"],
        ),
    ],
    "What was added is not all there is, of things or of kilometres.": [
        ("China added 3,000 km of high-speed rail in 2024.", ["no fact"]),
        ("China had 41,000 km of high-speed rail in 2024.", ["contradicted hsr-2024"]),
    ],
    "A replaced figure is right beside the newer one of the same thing.": [
        (
            "In 2012 China spent 1.98% of its GDP on R&D, now put at 1.91%.",
            ["supported rd-intensity-cn-2012-final", "supported rd-intensity-cn-2012-revised"],
        ),
        (
            "In 2023 China spent 3,327.8 billion yuan on R&D, a number that became 3,335.71 billion yuan.",
            ["supported rd-cn-2023-prelim", "supported rd-cn-2023-final"],
        ),
        (
            "In 2012 China spent 1.98% of its GDP on R&D, and in 2023 2.65%.",
            ["outdated rd-intensity-cn-2012-final", "supported rd-intensity-cn-2023-final"],
        ),
        (
            "In 2012 China spent 1.98% of its GDP on R&D. In 2012 it spent 1.91% of its GDP on R&D.",
            ["outdated rd-intensity-cn-2012-final", "supported rd-intensity-cn-2012-revised"],
        ),
    ],
    "A number of things is not so many per million people.": [
        ("China had 2.1 million researchers in R&D in 2018.", ["no fact"]),
        (
            "China had 101.545 million science and technology human resources in 2018, more than any other country.",
            ["supported st-human-resources-2018"],
        ),
        ("China had 101.545 million S&T human resources in 2018.", ["supported st-human-resources-2018"]),
        ("China had 1,317 researchers per million people in 2018.", ["supported researchers-per-million-cn@2018"]),
    ],
    "What is called the largest in the world is not the world.": [
        ("The world's largest economy spent 3.2 trillion dollars on R&D in 2022.", ["no fact"]),
        ("The world's largest economy spent 923.24 billion dollars on R&D in 2022.", ["supported rd-ppp-2022-us"]),
        ("The world's countries spent 3.2 trillion dollars on R&D in 2022.", ["contradicted rd-ppp-2022-world"]),
        (
            "The world spent 3.1 trillion dollars on R&D in 2022, and the world's largest economy the most of it.",
            ["supported rd-ppp-2022-world"],
        ),
    ],
    "A figure is not of what another is a share of that gives it once more.": [
        (
            "China invests heavily in R&D. It was 3.34 trillion yuan in 2023, or 2.65% of GDP.",
            ["supported rd-cn-2023-final", "supported rd-intensity-cn-2023-final"],
        ),
        (
            "China invests heavily in R&D. In 2023 it was 3.44 trillion yuan, or 2.65% of GDP.",
            ["contradicted rd-cn-2023-final", "supported rd-intensity-cn-2023-final"],
        ),
        (
            "Q: How much does China spend on R&D?\nA: 3.34 trillion yuan in 2023, or 2.65% of GDP.",
            ["supported rd-cn-2023-final", "supported rd-intensity-cn-2023-final"],
        ),
        (
            "China's GDP in 2023 was 126,058.2 billion yuan, or 17% of the world's.",
            ["outdated gdp-2023-prelim", "no fact"],
        ),
    ],
    "What has been replaced does not contradict the figure that replaced it.": [
        ("China's health spending took 2.65% of GDP in 2023.", ["no fact"]),
        ("China's education spending rose 8.4% in 2023.", ["no fact"]),
        ("China's R&D spending rose 8.4% in 2023.", ["supported rd-cn-2023-final-growth"]),
        ("China's R&D spending rose 9.4% in 2023.", ["contradicted rd-cn-2023-final-growth"]),
    ],
    "A series of shares says of what they are.": [
        ("South Korea spent 5.21% of its budget on R&D in 2022.", ["misquoted rd-intensity-kr-2022-ncses"]),
        ("South Korea spent 4.91% of its sales on R&D in 2021.", ["no fact"]),
        ("South Korea spent 4.91% of its GDP on R&D in 2021.", ["supported rd-intensity-kr@2021"]),
        ("South Korea spent 4.81% of its GDP on R&D in 2021.", ["contradicted rd-intensity-kr@2021"]),
        ("South Korea's R&D intensity was 4.91% in 2021.", ["supported rd-intensity-kr@2021"]),
        (
            "- China's R&D intensity 2022: 2.56% of GDP\n- R&D intensity in Japan (2021): 3.28% of GDP\n",
            ["supported rd-intensity-cn-2022-ncses", "supported rd-intensity-jp@2021"],
        ),
    ],
    "What is planned is not there.": [
        ("China planned 42,000 km of high-speed rail in 2022.", ["no fact"]),
        ("By April 2025 China had plans for more than 70 industrial parks abroad.", ["no fact"]),
        (
            "By April 2025 China had more than 70 industrial parks abroad, as planned.",
            ["supported bri-industrial-parks"],
        ),
    ],
    "Each index has a name of its own.": [
        ("China ranked 11th in the Global Competitiveness Index in 2024.", ["no fact"]),
        ("China came 12th in the Global Peace Index in 2024.", ["no fact"]),
        ("China ranked 12th in WIPO's Global Innovation Index in 2024.", ["contradicted gii-2024"]),
        ("In the 2024 Global Innovation Index, China was 11th.", ["supported gii-2024"]),
        ("China ranked 11th in the Innovation Index in 2024.", ["supported gii-2024"]),
        ("The Innovation Index put China 11th in 2024.", ["supported gii-2024"]),
        ("The Peace Index put China 11th in 2024.", ["no fact"]),
        ("China ranked 11th in the GII in 2024.", ["supported gii-2024"]),
    ],
    "The authors and the year of a work say nothing of the figure for which it is cited.": [
        (
            "In 2012, China's R&D expenditure came to 1,029.84 billion yuan, or 1.91% of GDP (Caixin, 2013).",
            ["supported rd-cn-2012-final", "supported rd-intensity-cn-2012-revised"],
        ),
        (
            "In 2012, China's R&D expenditure came to 1,129.84 billion yuan, or 1.81% of GDP (Caixin, 2013).",
            ["contradicted rd-cn-2012-final", "contradicted rd-intensity-cn-2012-revised"],
        ),
        ("Enterprises performed 77.7% of China's R&D (NBS, 2024).", ["supported rd-cn-2023-enterprise-share"]),
        ("Enterprises performed 78.7% of China's R&D (NBS, 2024).", ["contradicted rd-cn-2023-enterprise-share"]),
        (
            "NBS (2024) reports that R&D in China amounted to 3,335.71 billion yuan.",
            ["supported rd-cn-2023-final"],
        ),
        ("In 2024 R&D in China amounted to 3,335.71 billion yuan (NBS).", ["contradicted rd-cn-2024-final"]),
        ("R&D intensity was 2.56% (China, 2022).", ["supported rd-intensity-cn-2022-ncses"]),
        ("R&D intensity was 2.56% (China, 2021).", ["contradicted rd-intensity-cn@2021"]),
    ],
    "The World Bank is not the world.": [
        ("In 2022 R&D intensity was 2.56%, the World Bank says.", ["supported rd-intensity-cn-2022-ncses"]),
        ("World Bank data show an R&D intensity of 2.77% in 2022.", ["no fact"]),
        ("World R&D intensity was 2.67% in 2022.", ["supported rd-intensity-world@2022"]),
        ("The world's R&D intensity was 2.77% in 2022.", ["contradicted rd-intensity-world@2022"]),
    ],
    "A country beside others is one, also right before the sign of its money.": [
        (
            "R&D (WIPO, 2023): US $784bn, China $723bn, EU $410bn",
            ["supported rd-wipo-2023-us", "supported rd-wipo-2023-cn", "supported rd-wipo-2023-eu"],
        ),
        ("China spent US $723bn on R&D in 2023, according to WIPO.", ["supported rd-wipo-2023-cn"]),
    ],
    "What a figure is compared with is not where it is.": [
        ("- PCT filings: 69,610 (2023) vs US 55,678", ["supported pct-cn-2023", "supported pct-us-2023"]),
        ("In 2023 there were 69,610 PCT filings, vs. Japan's 48,000.", ["supported pct-cn-2023", "no fact"]),
        ("In the US there were 69,610 PCT filings in 2023.", ["contradicted pct-us-2023"]),
    ],
    "What is now is not of the year that the sentence began with.": [
        (
            "In 2012 China ranked 34th in the Global Innovation Index; now it is 10th.",
            ["supported gii-2012", "supported gii-2025"],
        ),
        (
            "In 2012 China had 9,000 km of high-speed rail and now it has more than 46,000 km.",
            ["supported hsr-2012", "supported hsr-2024"],
        ),
        (
            "In 2000 China spent 0.89% of its GDP on R&D and today it spends 2.69%.",
            ["supported rd-intensity-cn@2000", "supported rd-intensity-cn-2024-final"],
        ),
    ],
    "Ranks in lists.": [
        ("- China's GII: #10 (2025), #11 (2024)", ["supported gii-2025", "supported gii-2024"]),
        ("- China's GII: #11 (2025)", ["contradicted gii-2025"]),
        ("- GII rank (2024): 11", ["supported gii-2024"]),
        ("China's GII rank was 12 in 2024.", ["contradicted gii-2024"]),
        ("GII rank of China (2024): 11", ["supported gii-2024"]),
        (
            "China rose from 34th in the Global Innovation Index in 2012 to 10th in 2025.",
            ["supported gii-2012", "supported gii-2025"],
        ),
    ],
    "What is spent per head may be said before the money.": [
        ("Per head, Israel spent about $3,420 on R&D in 2023.", ["supported rd-per-head-2023-il"]),
        ("Per head, Israel spent about $4,420 on R&D in 2023.", ["contradicted rd-per-head-2023-il"]),
        ("Per head, Israel spent about \u20ac3,420 on R&D in 2023.", ["contradicted rd-per-head-2023-il"]),
        ("Israel spent about $3,420 on R&D in 2023.", ["misquoted rd-per-head-2023-il"]),
        (
            "Wine costs more per head than beer; Israel spent about $3,420 on R&D in 2023.",
            ["not established rd-per-head-2023-il"],
        ),
        (
            "Israel spent about $3,420 on R&D in 2023, though it spends more per head on roads.",
            ["not established rd-per-head-2023-il"],
        ),
        ("Per head, Israel spent $3.4 billion on R&D in 2023.", ["no fact"]),
        (
            "R&D per head 2023: US ~$2,850, Korea ~$2,779",
            ["supported rd-per-head-2023-us", "supported rd-per-head-2023-kr"],
        ),
    ],
    "A sentence goes on with other countries, and their numbers of the same time.": [
        (
            "South Korea spent 5.21% of its GDP on R&D in 2022. America's 3.59% and Japan's 3.41% look modest beside it."
            " China's 2.56% was higher than the EU's 2.11%.",
            [
                "supported rd-intensity-kr-2022-ncses",
                "supported rd-intensity-us-2022-ncses",
                "supported rd-intensity-jp-2022-ncses",
                "supported rd-intensity-cn-2022-ncses",
                "supported rd-intensity-eu-2022-ncses",
            ],
        ),
        (
            "Korea's R&D intensity was 5.21% in 2022. America's is 3.59%. Japan's is 3.41%. Germany's is 3.13%."
            " The EU's is 2.11%.",
            [
                "supported rd-intensity-kr-2022-ncses",
                "supported rd-intensity-us-2022-ncses",
                "supported rd-intensity-jp-2022-ncses",
                "supported rd-intensity-de-2022-ncses",
                "supported rd-intensity-eu-2022-ncses",
            ],
        ),
        (
            "Korea's R&D intensity was 5.21% in 2022. It rained on 12 days. It snowed on 13 days. It thawed on 14 days."
            " It froze on 15 days. It hailed on 16 days. America's is 3.59%.",
            ["supported rd-intensity-kr-2022-ncses", "no fact"],
        ),
        (
            "South Korea's R&D intensity was 5.21% in 2022. In 2021 Germany spent 3.13%.",
            ["supported rd-intensity-kr-2022-ncses", "supported rd-intensity-de@2021"],
        ),
        (
            "South Korea's R&D intensity was 5.21% in 2022. In Germany the share was 3.33%.",
            ["supported rd-intensity-kr-2022-ncses", "no fact"],
        ),
        (
            "South Korea's R&D intensity was 5.21% in 2022. Germany's inflation was 3.13%.",
            ["supported rd-intensity-kr-2022-ncses", "no fact"],
        ),
        (
            "South Korea's R&D intensity was 5.21% in 2022. In Germany the share of women was 3.13%.",
            ["supported rd-intensity-kr-2022-ncses", "no fact"],
        ),
        (
            "South Korea's R&D intensity was 5.21% in 2022. Germany grew by 3.13%.",
            ["supported rd-intensity-kr-2022-ncses", "no fact"],
        ),
        (
            "South Korea's R&D intensity was 5.21% in 2022. Much is new. America's 3.59% is, too.",
            ["supported rd-intensity-kr-2022-ncses", "no fact"],
        ),
        (
            "China spent $812bn on R&D in 2022, adjusted for purchasing power. Japan was a distant third, with $201bn.",
            ["supported rd-ppp-2022-cn", "supported rd-ppp-2022-jp"],
        ),
        (
            "China spent $812bn on R&D in 2022, adjusted for purchasing power. Germany has debts of $175bn.",
            ["supported rd-ppp-2022-cn", "no fact"],
        ),
        (
            "Enterprises performed 77.7% of China's R&D in 2023. By comparison, the share was 79.0% in the United States.",
            ["supported rd-cn-2023-enterprise-share", "supported enterprise-share-us"],
        ),
    ],
    "What a number is per may have been said of another country.": [
        (
            "Per head, the Israelis spent about $3,420 on R&D in 2023. Swedes spend about $2,406 and Austrians about $2,320.",
            ["supported rd-per-head-2023-il", "supported rd-per-head-2023-se", "supported rd-per-head-2023-at"],
        ),
        (
            "Per head, Israel spent about $3,420 on R&D in 2023. Swedes spend about $2,406 on beer.",
            ["supported rd-per-head-2023-il", "no fact"],
        ),
        (
            "Israel spent much. Swedes spend about $2,406 on R&D.",
            ["misquoted rd-per-head-2023-se"],
        ),
        (
            "China had 1,849 researchers per million people in 2022. Germany had 5,787.",
            ["supported researchers-per-million-cn@2022", "supported researchers-per-million-de@2022"],
        ),
        (
            "China had 1,849 researchers per million people in 2022. Germany had 5,787 castles.",
            ["supported researchers-per-million-cn@2022", "no fact"],
        ),
    ],
    "A number with m of things that are counted is so many millions.": [
        (
            "- Invention patent applications in China: 1.62 m (2022), 1.59 m (2021)",
            ["supported pat-cnipa@2022", "supported pat-cnipa@2021"],
        ),
        ("China received 1.62m patent applications in 2022.", ["supported pat-cnipa@2022"]),
        ("- R&D personnel in China (FTE): 6.35 m (2022)", ["supported fte-2022"]),
        ("- R&D personnel in China (FTE): 7.35 m (2022)", ["not comparable fte-2022"]),
        ("- Patent filings worldwide: 3.65 m (2023)", ["not comparable pat-world-2023"]),
        ("China's patent office got a door for applications 1.62 m wide in 2022.", ["no fact"]),
        ("In 2022 patent applications in China lay on a shelf 1.62 m long.", ["no fact"]),
        ("- Shelves for patent applications in China: 1.62 m of oak in 2022", ["no fact"]),
        ("- Patent applications in China in 2022: 1.62 m", ["supported pat-cnipa@2022"]),
        (
            "China's invention patent applications rose from 1.59m in 2021 to 1.62m in 2022.",
            ["supported pat-cnipa@2021", "supported pat-cnipa@2022"],
        ),
        ("A shelf for patent applications in China grew to 1.62m in length in 2022.", ["no fact"]),
        ("The tower with China's patents of 2022 is 1.62 metres high.", ["no fact"]),
    ],
    "The heading right above a table says what its columns of years or units leave open.": [
        (
            "## Gross R&D expenditure, USD bn (PPP)\n\n| Country | 2013 | 2022 |\n|---|---|---|\n| US | 454 | 823.24 |\n",
            ["supported rd-ppp-2013-us", "contradicted rd-ppp-2022-us"],
        ),
        (
            "Table 1: R&D expenditure in billion dollars (PPP)\n\n| Country | 2013 | 2022 |\n|---|---|---|\n| US | 454 | 923.24 |\n",
            ["supported rd-ppp-2013-us", "supported rd-ppp-2022-us"],
        ),
        (
            "| R&D, USD bn (PPP) | 2013 | 2022 |\n|---|---|---|\n| China | 337 | 811.86 |\n",
            ["supported rd-ppp-2013-cn", "supported rd-ppp-2022-cn"],
        ),
        (
            "# China's R&D expenditure in 2023\n\n| Performer | bn yuan | Share |\n|---|---|---|\n"
            "| Enterprises | 2,592.22 | 77.7 % |\n| Research institutes | 385.63 | |\n",
            [
                "supported rd-cn-2023-enterprises",
                "supported rd-cn-2023-enterprise-share",
                "supported rd-cn-2023-institutes",
            ],
        ),
        (
            "# China's R&D expenditure in 2023\n\nSee below.\n\n| Performer | Debts, bn yuan |\n|---|---|\n| Enterprises | 2,592.22 |\n",
            ["no fact"],
        ),
        (
            "# China's R&D expenditure in 2023\n\n| Performer | Debts, bn yuan |\n|---|---|\n| Enterprises | 2,592.22 |\n",
            ["no fact"],
        ),
        ("In 2022 China spent 811.86 billion in USD at PPP on R&D.", ["supported rd-ppp-2022-cn"]),
    ],
    "Growth of one year after another, and on the year before.": [
        (
            "- China's R&D growth: 10.1 % (2022), 8.4 % (2023), 8.9 % (2024)",
            [
                "supported rd-cn-2022-final-growth",
                "supported rd-cn-2023-final-growth",
                "supported rd-cn-2024-final-growth",
            ],
        ),
        (
            "- R&D growth in China: 10.1 % (2023), 8.4 % (2022)",
            ["contradicted rd-cn-2023-final-growth", "no fact"],
        ),
        (
            "China's R&D grew by 10.1 % in 2022, and enterprises had 8.4 % of it in 2023.",
            ["supported rd-cn-2022-final-growth", "no fact"],
        ),
        (
            "China's R&D: 3.34 trillion yuan (2023), +8.4 % y/y",
            ["supported rd-cn-2023-final", "supported rd-cn-2023-final-growth"],
        ),
        (
            "China's R&D spending: 3.34 trillion yuan (2023), +9.4 % y/y",
            ["supported rd-cn-2023-final", "contradicted rd-cn-2023-final-growth"],
        ),
    ],
    "A list of countries is no sum.": [
        (
            "China had 1,849 researchers per million people in 2022. Germany had 5,787, Japan 5,630.",
            [
                "supported researchers-per-million-cn@2022",
                "supported researchers-per-million-de@2022",
                "supported researchers-per-million-jp@2022",
            ],
        ),
    ],
    "What something has changed from is of an earlier time than the one in which it changed.": [
        ("China rose from 12th to 11th in the GII in 2024.", ["supported gii-2023", "supported gii-2024"]),
        ("China fell from 11th to 12th in the GII in 2024.", ["supported gii-2022", "contradicted gii-2024"]),
        ("In 2024 China rose from 11th to 12th in the GII.", ["supported gii-2022", "contradicted gii-2024"]),
        ("China climbed from 34th to 11th in the GII in 2024.", ["supported gii-2012", "supported gii-2024"]),
        ("China climbed from 34th to 11th in the GII.", ["supported gii-2012", "supported gii-2024"]),
        (
            "China rose from 12th in the GII in 2023 to 11th in 2024.",
            ["supported gii-2023", "supported gii-2024"],
        ),
        (
            "China's R&D intensity rose from 2.65 % to 2.69 % in 2024.",
            ["supported rd-intensity-cn-2023-final", "supported rd-intensity-cn-2024-final"],
        ),
        (
            "China's R&D intensity rose from 2.69 % to 2.72 % in 2024.",
            ["no fact", "contradicted rd-intensity-cn-2024-final"],
        ),
        (
            "In 2024 China's R&D intensity: 2.58 % → 2.69 %.",
            ["no fact", "supported rd-intensity-cn-2024-final"],
        ),
        (
            "In 2024 spending grew. China's R&D intensity 2.58 % → 2.69 %.",
            ["no fact", "supported rd-intensity-cn-2024-final"],
        ),
        (
            "In 2024 China's R&D intensity: 2.65 % → 2.79 %.",
            ["supported rd-intensity-cn-2023-final", "contradicted rd-intensity-cn-2024-final"],
        ),
        (
            "China's R&D intensity rose from 2.12 % to 2.69 % between 2017 and 2024.",
            ["supported rd-intensity-cn-2017", "supported rd-intensity-cn-2024-final"],
        ),
        (
            "China's R&D intensity rose from 2.12 % to 2.69 % since 2017.",
            ["supported rd-intensity-cn-2017", "supported rd-intensity-cn-2024-final"],
        ),
        (
            "China's R&D intensity rose from 2.22 % in 2017 to 2.69 % in 2024.",
            ["contradicted rd-intensity-cn@2017", "supported rd-intensity-cn-2024-final"],
        ),
        (
            "China's R&D intensity rose from 2.22 % to 2.69 % between 2017 and 2024.",
            ["contradicted rd-intensity-cn@2017", "supported rd-intensity-cn-2024-final"],
        ),
        ("China's R&D intensity was 2.58 % in 2024.", ["contradicted rd-intensity-cn-2024-final"]),
    ],
    "The patents that are registered in a year are not all that are in force.": [
        ("China registered more than 4 million patents last year.", ["no fact"]),
        ("In 2023, China registered 4.015 million patents.", ["misquoted pat-in-force-2023"]),
        (
            "In 2023 mainland China registered a total of 4.015 million invention patents.",
            ["misquoted pat-in-force-2023"],
        ),
        ("In 2023 China had registered 4.015 million invention patents.", ["supported pat-in-force-2023"]),
        ("At the end of 2023 China registered 4.015 million invention patents.", ["supported pat-in-force-2023"]),
        ("China had 4.015 million registered invention patents in 2023.", ["supported pat-in-force-2023"]),
        ("China registered 101.545 million S&T human resources in 2018.", ["supported st-human-resources-2018"]),
        ("China registered 1,409.67 million people in 2023.", ["supported pop-2023"]),
    ],
    "How many more there are is not how many there are.": [
        ("PCT filings 2023: US 69,610 vs China 55,678", ["contradicted pct-us-2023", "no fact"]),
        ("PCT filings 2023: US 55,678 vs China 69,610", ["supported pct-us-2023", "supported pct-cn-2023"]),
        ("PCT filings 2023: China 60,678.", ["contradicted pct-cn-2023-office"]),
        (
            "In 2023 China filed at least 57,830 patent applications.",
            ["misquoted pat-cn-2023-resident-increase"],
        ),
        (
            "In 2023 applicants from China filed at least 57,830 more patent applications than in 2022.",
            ["supported pat-cn-2023-resident-increase"],
        ),
        (
            "In 2023 patent filings by residents of China rose by 47,830.",
            ["contradicted pat-cn-2023-resident-increase"],
        ),
        ("In 2023 China had an extra 257.42 billion yuan for R&D.", ["supported rd-cn-2023-final-increase"]),
    ],
    "Applicants who file patents file applications for them.": [
        (
            "In 2022, domestic applicants filed 1,464,605 invention patents.",
            ["supported pat-cnipa-domestic@2022"],
        ),
        (
            "In 2022 domestic applicants in China filed 1,646,605 invention patents.",
            ["contradicted pat-cnipa-domestic@2022"],
        ),
        ("In 2023 Chinese applicants filed 69,610 international patents under the PCT.", ["supported pct-cn-2023"]),
        (
            "In 2022 domestic applicants in China held 1,464,605 invention patents.",
            ["misquoted pat-cnipa-domestic@2022"],
        ),
        (
            "Domestic applicants in China were granted 1,464,605 invention patents in 2022.",
            ["misquoted pat-cnipa-domestic@2022"],
        ),
        (
            "In 2022 domestic applicants in China filed applications and got 1,464,605 invention patents.",
            ["misquoted pat-cnipa-domestic@2022"],
        ),
        ("In 2022 domestic applicants in China filed 1,464,605 lawsuits.", ["misquoted pat-cnipa-domestic@2022"]),
    ],
}


@pytest.mark.parametrize("texts", TEXTS.values(), ids=TEXTS)
def test_figures_of_the_shipped_library(run, tmp_path, monkeypatch, texts):
    monkeypatch.chdir(tmp_path)
    expected = {f"{n}.md": [text, *verdicts] for n, (text, verdicts) in enumerate(texts)}
    for name, (text, *_) in expected.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = {name: [text] for name, (text, *_) in expected.items()}
    for row in json.loads(run("proof", *expected, "--facts", "builtin", "--json").out):
        found[row["file"]].append(" ".join(filter(None, (row["verdict"], row["fact"]))))
    assert found == expected
