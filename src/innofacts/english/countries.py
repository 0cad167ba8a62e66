"""Names of countries and their people, for queries and for the text of reports: "Kenya" and "Kenyan" are KE.

ISO 3166-1 codes; names as English texts write them, each row a code, then names and adjectives parted by "|".
"""

from functools import lru_cache

_ROWS = """
AD Andorra|Andorran;AE United Arab Emirates|UAE|Emirati|Emirates;AF Afghanistan|Afghan;AL Albania|Albanian
AM Armenia|Armenian;AO Angola|Angolan;AR Argentina|Argentine|Argentinian|Argentinean;AT Austria|Austrian
AU Australia|Australian;AZ Azerbaijan|Azerbaijani;BA Bosnia and Herzegovina|Bosnia|Bosnian;BB Barbados
BD Bangladesh|Bangladeshi;BE Belgium|Belgian;BF Burkina Faso|Burkinabe;BG Bulgaria|Bulgarian;BH Bahrain|Bahraini
BI Burundi|Burundian;BJ Benin|Beninese;BN Brunei|Bruneian;BO Bolivia|Bolivian;BR Brazil|Brazilian;BT Bhutan|Bhutanese
BW Botswana|Batswana;BY Belarus|Belarusian;BZ Belize|Belizean;CA Canada|Canadian
CD Democratic Republic of the Congo|DR Congo|DRC|Congolese;CF Central African Republic;CG Republic of the Congo|Congo
CH Switzerland|Swiss;CI Côte d'Ivoire|Ivory Coast|Ivorian;CL Chile|Chilean;CM Cameroon|Cameroonian
CN China|Chinese|PRC|People's Republic of China|Mainland China;CO Colombia|Colombian;CR Costa Rica|Costa Rican
CU Cuba|Cuban;CV Cape Verde|Cabo Verde;CY Cyprus|Cypriot;CZ Czechia|Czech Republic|Czech;DE Germany|German
DJ Djibouti|Djiboutian;DK Denmark|Danish|Dane;DO Dominican Republic|Dominican;DZ Algeria|Algerian
EC Ecuador|Ecuadorian|Ecuadorean;EE Estonia|Estonian;EG Egypt|Egyptian;ER Eritrea|Eritrean;ES Spain|Spanish|Spaniard
ET Ethiopia|Ethiopian;EU European Union|EU;FI Finland|Finnish|Finn;FJ Fiji|Fijian;FR France|French;GA Gabon|Gabonese
GB United Kingdom|UK|U.K.|Britain|Great Britain|British|Briton;GE Georgia|Georgian;GH Ghana|Ghanaian
GL Greenland|Greenlandic;GM Gambia|Gambian;GN Guinea|Guinean;GR Greece|Greek;GT Guatemala|Guatemalan;GW Guinea-Bissau
GY Guyana|Guyanese;HK Hong Kong;HN Honduras|Honduran;HR Croatia|Croatian|Croat;HT Haiti|Haitian;HU Hungary|Hungarian
ID Indonesia|Indonesian;IE Ireland|Irish;IL Israel|Israeli;IN India|Indian;IQ Iraq|Iraqi;IR Iran|Iranian
IS Iceland|Icelandic|Icelander;IT Italy|Italian;JM Jamaica|Jamaican;JO Jordan|Jordanian;JP Japan|Japanese
KE Kenya|Kenyan;KG Kyrgyzstan|Kyrgyz;KH Cambodia|Cambodian;KP North Korea|North Korean
KR South Korea|South Korean|Republic of Korea|Korea|Korean;KW Kuwait|Kuwaiti;KZ Kazakhstan|Kazakh|Kazakhstani
LA Laos|Lao|Laotian;LB Lebanon|Lebanese;LI Liechtenstein;LK Sri Lanka|Sri Lankan;LR Liberia|Liberian
LS Lesotho|Basotho;LT Lithuania|Lithuanian;LU Luxembourg|Luxembourgish;LV Latvia|Latvian;LY Libya|Libyan
MA Morocco|Moroccan;MC Monaco;MD Moldova|Moldovan;ME Montenegro|Montenegrin;MG Madagascar|Malagasy
MK North Macedonia|Macedonian;ML Mali|Malian;MM Myanmar|Burma|Burmese;MN Mongolia|Mongolian;MO Macao|Macau
MR Mauritania|Mauritanian;MT Malta|Maltese;MU Mauritius|Mauritian;MV Maldives|Maldivian;MW Malawi|Malawian
MX Mexico|Mexican;MY Malaysia|Malaysian;MZ Mozambique|Mozambican;NA Namibia|Namibian;NE Niger|Nigerien
NG Nigeria|Nigerian;NI Nicaragua|Nicaraguan;NL Netherlands|the Netherlands|Holland|Dutch;NO Norway|Norwegian
NP Nepal|Nepali|Nepalese;NZ New Zealand|New Zealander;OM Oman|Omani;PA Panama|Panamanian;PE Peru|Peruvian
PG Papua New Guinea;PH Philippines|Filipino|Philippine;PK Pakistan|Pakistani;PL Poland|Polish|Pole
PR Puerto Rico|Puerto Rican;PS Palestine|Palestinian;PT Portugal|Portuguese;PY Paraguay|Paraguayan;QA Qatar|Qatari
RO Romania|Romanian;RS Serbia|Serbian|Serb;RU Russia|Russian|Russian Federation;RW Rwanda|Rwandan
SA Saudi Arabia|Saudi|Saudi Arabian;SB Solomon Islands;SC Seychelles|Seychellois;SD Sudan|Sudanese
SE Sweden|Swedish|Swede;SG Singapore|Singaporean;SI Slovenia|Slovenian|Slovene;SK Slovakia|Slovak|Slovakian
SL Sierra Leone|Sierra Leonean;SN Senegal|Senegalese;SO Somalia|Somali;SR Suriname|Surinamese
SS South Sudan|South Sudanese;SV El Salvador|Salvadoran|Salvadorean;SY Syria|Syrian;SZ Eswatini|Swaziland|Swazi
TD Chad|Chadian;TG Togo|Togolese;TH Thailand|Thai;TJ Tajikistan|Tajik;TL Timor-Leste|East Timor
TM Turkmenistan|Turkmen;TN Tunisia|Tunisian;TO Tonga|Tongan;TR Türkiye|Turkey|Turkish|Turk
TT Trinidad and Tobago|Trinidadian;TW Taiwan|Taiwanese;TZ Tanzania|Tanzanian;UA Ukraine|Ukrainian;UG Uganda|Ugandan
US United States|United States of America|USA|U.S.|U.S.A.|US|America|American;UY Uruguay|Uruguayan;UZ Uzbekistan|Uzbek
VA Vatican;VE Venezuela|Venezuelan;VN Vietnam|Viet Nam|Vietnamese;VU Vanuatu;WS Samoa|Samoan;XK Kosovo|Kosovar
YE Yemen|Yemeni;ZA South Africa|South African;ZM Zambia|Zambian;ZW Zimbabwe|Zimbabwean;africa Africa|African
asia Asia|Asian;europe Europe|European;latin-america Latin America|Latin American;oceania Oceania
north-america North America|North American;south-america South America|South American
middle-east Middle East|Middle Eastern;sub-saharan-africa Sub-Saharan Africa|sub-Saharan Africa;asean ASEAN;oecd OECD
world World;FO Faroe Islands|Faroes|Faroese;scotland Scotland|Scottish|Scot;england England;wales Wales|Welsh
northern-ireland Northern Ireland;catalonia Catalonia|Catalan;bavaria Bavaria|Bavarian;texas Texas|Texan
california California|Californian;ontario Ontario;quebec Quebec|Québec;scandinavia Scandinavia|Scandinavian
caribbean Caribbean;sahel Sahel;west-africa West Africa|West African;east-africa East Africa|East African
north-africa North Africa|North African;southern-africa Southern Africa;central-asia Central Asia|Central Asian
south-asia South Asia|South Asian;east-asia East Asia|East Asian;southeast-asia Southeast Asia|South-East Asia
"""

NAMES = {
    name.casefold(): row.partition(" ")[0]
    for line in _ROWS.strip().splitlines()
    for row in line.split(";")
    for name in row.partition(" ")[2].split("|")
}
"""The code, or the name of a region, for each name in lower case."""
LONGEST = 5
"""The most words of a name."""


@lru_cache(maxsize=4096)
def place_of(name: str) -> str:
    """Return what a name in any case stands for: `KE` for Kenya, Kenyan and Kenyans; empty where it is no place."""
    lower = name.casefold().removesuffix("'s").removesuffix("’s").removesuffix("'").removesuffix("’")
    return NAMES.get(lower) or NAMES.get(lower.removesuffix("s"), "")


def canonical(place: str) -> str:
    """Return a fact's place as names in a text are told: its code, else its own name in lower case."""
    return place if place.isupper() and len(place) == 2 else place_of(place) or place.casefold()  # noqa: PLR2004 - ISO 3166
