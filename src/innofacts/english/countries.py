"""Names of countries, their people and regions, for queries and for text: "Kenya" and "Kenyan" are both KE.

Each row is the two codes of a country in ISO 3166-1, or the name of a region, then the names and adjectives that
English texts use.
"""

from functools import lru_cache

# All 249 countries of ISO 3166-1, each with its code of two and of three letters; and EU and XK, which are not in the
# standard but in use. Their codes of three letters are from the World Bank.
_COUNTRIES = """
AD AND Andorra|Andorran;AE ARE United Arab Emirates|UAE|Emirati|Emirates;AF AFG Afghanistan|Afghan
AG ATG Antigua and Barbuda|Antigua|Antiguan;AI AIA Anguilla|Anguillan;AL ALB Albania|Albanian;AM ARM Armenia|Armenian
AO AGO Angola|Angolan;AQ ATA Antarctica;AR ARG Argentina|Argentine|Argentinian|Argentinean;AS ASM American Samoa
AT AUT Austria|Austrian;AU AUS Australia|Australian;AW ABW Aruba|Aruban;AX ALA Åland Islands|Åland|Aland
AZ AZE Azerbaijan|Azerbaijani;BA BIH Bosnia and Herzegovina|Bosnia|Bosnian;BB BRB Barbados
BD BGD Bangladesh|Bangladeshi;BE BEL Belgium|Belgian;BF BFA Burkina Faso|Burkinabe;BG BGR Bulgaria|Bulgarian
BH BHR Bahrain|Bahraini;BI BDI Burundi|Burundian;BJ BEN Benin|Beninese
BL BLM Saint Barthélemy|St Barthélemy|Saint Barthelemy;BM BMU Bermuda|Bermudian|Bermudan;BN BRN Brunei|Bruneian
BO BOL Bolivia|Bolivian;BQ BES Caribbean Netherlands|Bonaire;BR BRA Brazil|Brazilian
BS BHS Bahamas|the Bahamas|Bahamian;BT BTN Bhutan|Bhutanese;BV BVT Bouvet Island;BW BWA Botswana|Batswana
BY BLR Belarus|Belarusian;BZ BLZ Belize|Belizean;CA CAN Canada|Canadian;CC CCK Cocos Islands|Keeling Islands
CD COD Democratic Republic of the Congo|DR Congo|DRC|Congolese;CF CAF Central African Republic
CG COG Republic of the Congo|Congo;CH CHE Switzerland|Swiss;CI CIV Côte d'Ivoire|Ivory Coast|Ivorian
CK COK Cook Islands;CL CHL Chile|Chilean;CM CMR Cameroon|Cameroonian
CN CHN China|Chinese|PRC|People's Republic of China|Mainland China;CO COL Colombia|Colombian
CR CRI Costa Rica|Costa Rican;CU CUB Cuba|Cuban;CV CPV Cape Verde|Cabo Verde;CW CUW Curaçao|Curacao|Curaçaoan
CX CXR Christmas Island;CY CYP Cyprus|Cypriot;CZ CZE Czechia|Czech Republic|Czech;DE DEU Germany|German
DJ DJI Djibouti|Djiboutian;DK DNK Denmark|Danish|Dane;DM DMA Dominica;DO DOM Dominican Republic|Dominican
DZ DZA Algeria|Algerian;EC ECU Ecuador|Ecuadorian|Ecuadorean;EE EST Estonia|Estonian;EG EGY Egypt|Egyptian
EH ESH Western Sahara|Sahrawi;ER ERI Eritrea|Eritrean;ES ESP Spain|Spanish|Spaniard;ET ETH Ethiopia|Ethiopian
EU EUU European Union|EU;FI FIN Finland|Finnish|Finn;FJ FJI Fiji|Fijian
FK FLK Falkland Islands|Falklands|Falkland Islander;FM FSM Micronesia|Federated States of Micronesia|Micronesian
FO FRO Faroe Islands|Faroes|Faroese;FR FRA France|French;GA GAB Gabon|Gabonese
GB GBR United Kingdom|UK|U.K.|Britain|Great Britain|British|Briton;GD GRD Grenada|Grenadian;GE GEO Georgia|Georgian
GF GUF French Guiana;GG GGY Guernsey;GH GHA Ghana|Ghanaian;GI GIB Gibraltar|Gibraltarian;GL GRL Greenland|Greenlandic
GM GMB Gambia|Gambian;GN GIN Guinea|Guinean;GP GLP Guadeloupe;GQ GNQ Equatorial Guinea|Equatorial Guinean|Equatoguinean
GR GRC Greece|Greek;GS SGS South Georgia;GT GTM Guatemala|Guatemalan;GU GUM Guam|Guamanian;GW GNB Guinea-Bissau
GY GUY Guyana|Guyanese;HK HKG Hong Kong;HM HMD Heard Island|Heard and McDonald Islands;HN HND Honduras|Honduran
HR HRV Croatia|Croatian|Croat;HT HTI Haiti|Haitian;HU HUN Hungary|Hungarian;ID IDN Indonesia|Indonesian
IE IRL Ireland|Irish;IL ISR Israel|Israeli;IM IMN Isle of Man|Manx;IN IND India|Indian
IO IOT British Indian Ocean Territory|Chagos Islands;IQ IRQ Iraq|Iraqi;IR IRN Iran|Iranian
IS ISL Iceland|Icelandic|Icelander;IT ITA Italy|Italian;JE JEY Jersey;JM JAM Jamaica|Jamaican;JO JOR Jordan|Jordanian
JP JPN Japan|Japanese;KE KEN Kenya|Kenyan;KG KGZ Kyrgyzstan|Kyrgyz;KH KHM Cambodia|Cambodian;KI KIR Kiribati|I-Kiribati
KM COM Comoros|the Comoros|Comorian;KN KNA Saint Kitts and Nevis|St Kitts and Nevis|Saint Kitts|St Kitts|Kittitian
KP PRK North Korea|North Korean;KR KOR South Korea|South Korean|Republic of Korea|Korea|Korean;KW KWT Kuwait|Kuwaiti
KY CYM Cayman Islands|Caymans|Caymanian;KZ KAZ Kazakhstan|Kazakh|Kazakhstani;LA LAO Laos|Lao|Laotian
LB LBN Lebanon|Lebanese;LC LCA Saint Lucia|St Lucia|Saint Lucian|St Lucian;LI LIE Liechtenstein
LK LKA Sri Lanka|Sri Lankan;LR LBR Liberia|Liberian;LS LSO Lesotho|Basotho;LT LTU Lithuania|Lithuanian
LU LUX Luxembourg|Luxembourgish;LV LVA Latvia|Latvian;LY LBY Libya|Libyan;MA MAR Morocco|Moroccan;MC MCO Monaco
MD MDA Moldova|Moldovan;ME MNE Montenegro|Montenegrin;MF MAF Saint Martin|St Martin;MG MDG Madagascar|Malagasy
MH MHL Marshall Islands|Marshallese;MK MKD North Macedonia|Macedonian;ML MLI Mali|Malian;MM MMR Myanmar|Burma|Burmese
MN MNG Mongolia|Mongolian;MO MAC Macao|Macau;MP MNP Northern Mariana Islands|Northern Marianas;MQ MTQ Martinique
MR MRT Mauritania|Mauritanian;MS MSR Montserrat|Montserratian;MT MLT Malta|Maltese;MU MUS Mauritius|Mauritian
MV MDV Maldives|Maldivian;MW MWI Malawi|Malawian;MX MEX Mexico|Mexican;MY MYS Malaysia|Malaysian
MZ MOZ Mozambique|Mozambican;NA NAM Namibia|Namibian;NC NCL New Caledonia|New Caledonian;NE NER Niger|Nigerien
NF NFK Norfolk Island;NG NGA Nigeria|Nigerian;NI NIC Nicaragua|Nicaraguan
NL NLD Netherlands|the Netherlands|Holland|Dutch;NO NOR Norway|Norwegian;NP NPL Nepal|Nepali|Nepalese
NR NRU Nauru|Nauruan;NU NIU Niue|Niuean;NZ NZL New Zealand|New Zealander;OM OMN Oman|Omani;PA PAN Panama|Panamanian
PE PER Peru|Peruvian;PF PYF French Polynesia|French Polynesian|Tahiti|Tahitian;PG PNG Papua New Guinea
PH PHL Philippines|Filipino|Philippine;PK PAK Pakistan|Pakistani;PL POL Poland|Polish|Pole
PM SPM Saint Pierre and Miquelon|St Pierre and Miquelon;PN PCN Pitcairn Islands|Pitcairn
PR PRI Puerto Rico|Puerto Rican;PS PSE Palestine|Palestinian;PT PRT Portugal|Portuguese;PW PLW Palau|Palauan
PY PRY Paraguay|Paraguayan;QA QAT Qatar|Qatari;RE REU La Réunion|Réunion;RO ROU Romania|Romanian
RS SRB Serbia|Serbian|Serb;RU RUS Russia|Russian|Russian Federation;RW RWA Rwanda|Rwandan
SA SAU Saudi Arabia|Saudi|Saudi Arabian;SB SLB Solomon Islands;SC SYC Seychelles|Seychellois;SD SDN Sudan|Sudanese
SE SWE Sweden|Swedish|Swede;SG SGP Singapore|Singaporean;SH SHN Saint Helena|St Helena
SI SVN Slovenia|Slovenian|Slovene;SJ SJM Svalbard|Jan Mayen;SK SVK Slovakia|Slovak|Slovakian
SL SLE Sierra Leone|Sierra Leonean;SM SMR San Marino|Sammarinese;SN SEN Senegal|Senegalese;SO SOM Somalia|Somali
SR SUR Suriname|Surinamese;SS SSD South Sudan|South Sudanese
ST STP São Tomé and Príncipe|Sao Tome and Principe|São Tomé|Sao Tome|Santomean
SV SLV El Salvador|Salvadoran|Salvadorean;SX SXM Sint Maarten;SY SYR Syria|Syrian;SZ SWZ Eswatini|Swaziland|Swazi
TC TCA Turks and Caicos Islands|Turks and Caicos;TD TCD Chad|Chadian;TF ATF French Southern Territories
TG TGO Togo|Togolese;TH THA Thailand|Thai;TJ TJK Tajikistan|Tajik;TK TKL Tokelau|Tokelauan
TL TLS Timor-Leste|East Timor;TM TKM Turkmenistan|Turkmen;TN TUN Tunisia|Tunisian;TO TON Tonga|Tongan
TR TUR Türkiye|Turkey|Turkish|Turk;TT TTO Trinidad and Tobago|Trinidadian;TV TUV Tuvalu|Tuvaluan
TW TWN Taiwan|Taiwanese;TZ TZA Tanzania|Tanzanian;UA UKR Ukraine|Ukrainian;UG UGA Uganda|Ugandan
UM UMI US Minor Outlying Islands|U.S. Minor Outlying Islands|United States Minor Outlying Islands
US USA United States|United States of America|USA|U.S.|U.S.A.|US|America|American;UY URY Uruguay|Uruguayan
UZ UZB Uzbekistan|Uzbek;VA VAT Vatican|Holy See
VC VCT Saint Vincent and the Grenadines|St Vincent and the Grenadines|Saint Vincent|St Vincent|Vincentian
VE VEN Venezuela|Venezuelan;VG VGB British Virgin Islands;VI VIR US Virgin Islands|U.S. Virgin Islands|Virgin Islands
VN VNM Vietnam|Viet Nam|Vietnamese;VU VUT Vanuatu;WF WLF Wallis and Futuna;WS WSM Samoa|Samoan;XK XKX Kosovo|Kosovar
YE YEM Yemen|Yemeni;YT MYT Mayotte;ZA ZAF South Africa|South African;ZM ZMB Zambia|Zambian;ZW ZWE Zimbabwe|Zimbabwean
"""
# Regions, and places whose names contain that of a country: New Jersey is not Jersey.
_REGIONS = """
africa Africa|African;asia Asia|Asian;europe Europe|European;latin-america Latin America|Latin American
americas Americas;oceania Oceania;north-america North America|North American;south-america South America|South American
middle-east Middle East|Middle Eastern;sub-saharan-africa Sub-Saharan Africa|sub-Saharan Africa;asean ASEAN;oecd OECD
world World;scotland Scotland|Scottish|Scot;england England;wales Wales|Welsh;northern-ireland Northern Ireland
catalonia Catalonia|Catalan;bavaria Bavaria|Bavarian;texas Texas|Texan;california California|Californian
ontario Ontario;quebec Quebec|Québec;scandinavia Scandinavia|Scandinavian;caribbean Caribbean;sahel Sahel
west-africa West Africa|West African;east-africa East Africa|East African;north-africa North Africa|North African
southern-africa Southern Africa;central-asia Central Asia|Central Asian;south-asia South Asia|South Asian
east-asia East Asia|East Asian;southeast-asia Southeast Asia|South-East Asia;new-jersey New Jersey
new-mexico New Mexico;new-england New England;euro-area euro area|eurozone|euro zone|euro-area
"""


def _split(table: str) -> list[str]:
    """Return the rows of a table."""
    return table.strip().replace("\n", ";").split(";")


_COUNTRY_ROWS = [(codes[:2], codes[3:6], codes[7:]) for codes in _split(_COUNTRIES)]
CODES = frozenset(code for code, _, _ in _COUNTRY_ROWS)
"""The codes of countries that a fact may have as its place."""
MEANT = {"UK": "GB", "EL": "GR", "SU": "RU", "EN": "GB", "UN": "World", "WW": "World"}
"""What people write in place of a code, and the place that they mean."""
CODES_OF_THREE = {three: code for code, three, _ in _COUNTRY_ROWS}
"""The code of two letters for each code of three letters."""
_PLACE_ROWS = [(code, names.split("|")) for code, _, names in _COUNTRY_ROWS] + [
    (region, names.split("|")) for region, _, names in (row.partition(" ") for row in _split(_REGIONS))
]
NAMES = {name.casefold(): place for place, names in _PLACE_ROWS for name in names}
"""The code, or the name of the region, for each name in lower case."""
SMALL = frozenset(("sub-Saharan", "euro", "eurozone", "euro-area"))
"""The words in small letters with which a name may begin."""
_FIRST_NAMES = {place: names[0] for place, names in _PLACE_ROWS}
LONGEST: dict[str, int] = {}
"""The most words of a name that begins with a word, in lower case."""
for _first, *_others in map(str.split, NAMES):
    LONGEST[_first] = max(LONGEST.get(_first, 1), 1 + len(_others))


@lru_cache(maxsize=4096)
def place_of(name: str) -> str:
    """Return the code or region for a name in any case: `KE` for Kenya, Kenyan and Kenyans, `US` for The US.

    It is empty if the name is unknown.
    """
    lower = name.casefold().removesuffix("'s").removesuffix("’s").removesuffix("'").removesuffix("’")
    lower = lower.removeprefix("the ") if name[4:5].isupper() else lower  # The US, but not: the world
    return NAMES.get(lower) or NAMES.get(lower.removesuffix("s"), "")


def canonical(place: str) -> str:
    """Return the place of a fact as `place_of` gives places: its code, else its own name in lower case."""
    return place if place in CODES else place_of(place) or place.casefold()


def demonyms(name: str) -> list[str]:
    """Return what the people of a place may be called, which is also its adjective: Kenyan, Icelander, Viennese.

    English forms these in many ways, so that each is given for any name: Tessalian and Tessalyan. None for a name of
    several words, or of a few letters, whose forms are words of their own: Port, porter.
    """
    if len(name) < _SHORTEST_NAME or not name.isalpha():
        return []
    if name[-1] in "aeiouy":
        return [f"{name}an", *(f"{name[:-1]}{ending}" for ending in _ENDINGS_OF_VOWELS)]  # no Palmer, of Palma
    shorter = f"{name[:-1]}v" if name.endswith("w") else ""
    return [f"{stem}{ending}" for stem in (name, shorter) if stem for ending in _ENDINGS]


_SHORTEST_NAME = 5
_ENDINGS_OF_VOWELS = "an ean ese ian ish ic".split()
# What follows the name of a place, whole or without its last vowel, in that of its people; w becomes v: Kracovian.
_ENDINGS = "an ean er ese i ian ic ish ite".split()


def name_of(place: str) -> str:
    """Return the name of a country or region for its code, and any other place as it is: China for CN, Lisbon."""
    return _FIRST_NAMES.get(place, place)
