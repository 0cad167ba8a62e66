"""Names of countries, their people and regions, for queries and for text: "Kenya" and "Kenyan" are both KE.

Each row is a code of ISO 3166-1, or the name of a region, then the names and adjectives that English texts use.
"""

from functools import lru_cache

# All 249 codes of ISO 3166-1, with EU and XK, which are not in the standard but in use.
_COUNTRIES = """
AD Andorra|Andorran;AE United Arab Emirates|UAE|Emirati|Emirates;AF Afghanistan|Afghan
AG Antigua and Barbuda|Antigua|Antiguan;AI Anguilla|Anguillan;AL Albania|Albanian;AM Armenia|Armenian
AO Angola|Angolan;AQ Antarctica;AR Argentina|Argentine|Argentinian|Argentinean;AS American Samoa;AT Austria|Austrian
AU Australia|Australian;AW Aruba|Aruban;AX Åland Islands|Åland|Aland;AZ Azerbaijan|Azerbaijani
BA Bosnia and Herzegovina|Bosnia|Bosnian;BB Barbados;BD Bangladesh|Bangladeshi;BE Belgium|Belgian
BF Burkina Faso|Burkinabe;BG Bulgaria|Bulgarian;BH Bahrain|Bahraini;BI Burundi|Burundian;BJ Benin|Beninese
BL Saint Barthélemy|St Barthélemy|Saint Barthelemy;BM Bermuda|Bermudian|Bermudan;BN Brunei|Bruneian
BO Bolivia|Bolivian;BQ Caribbean Netherlands|Bonaire;BR Brazil|Brazilian;BS Bahamas|the Bahamas|Bahamian
BT Bhutan|Bhutanese;BV Bouvet Island;BW Botswana|Batswana;BY Belarus|Belarusian;BZ Belize|Belizean;CA Canada|Canadian
CC Cocos Islands|Keeling Islands;CD Democratic Republic of the Congo|DR Congo|DRC|Congolese
CF Central African Republic;CG Republic of the Congo|Congo;CH Switzerland|Swiss;CI Côte d'Ivoire|Ivory Coast|Ivorian
CK Cook Islands;CL Chile|Chilean;CM Cameroon|Cameroonian
CN China|Chinese|PRC|People's Republic of China|Mainland China;CO Colombia|Colombian;CR Costa Rica|Costa Rican
CU Cuba|Cuban;CV Cape Verde|Cabo Verde;CW Curaçao|Curacao|Curaçaoan;CX Christmas Island;CY Cyprus|Cypriot
CZ Czechia|Czech Republic|Czech;DE Germany|German;DJ Djibouti|Djiboutian;DK Denmark|Danish|Dane;DM Dominica
DO Dominican Republic|Dominican;DZ Algeria|Algerian;EC Ecuador|Ecuadorian|Ecuadorean;EE Estonia|Estonian
EG Egypt|Egyptian;EH Western Sahara|Sahrawi;ER Eritrea|Eritrean;ES Spain|Spanish|Spaniard;ET Ethiopia|Ethiopian
EU European Union|EU;FI Finland|Finnish|Finn;FJ Fiji|Fijian;FK Falkland Islands|Falklands|Falkland Islander
FM Micronesia|Federated States of Micronesia|Micronesian;FO Faroe Islands|Faroes|Faroese;FR France|French
GA Gabon|Gabonese;GB United Kingdom|UK|U.K.|Britain|Great Britain|British|Briton;GD Grenada|Grenadian
GE Georgia|Georgian;GF French Guiana;GG Guernsey;GH Ghana|Ghanaian;GI Gibraltar|Gibraltarian;GL Greenland|Greenlandic
GM Gambia|Gambian;GN Guinea|Guinean;GP Guadeloupe;GQ Equatorial Guinea|Equatorial Guinean|Equatoguinean
GR Greece|Greek;GS South Georgia;GT Guatemala|Guatemalan;GU Guam|Guamanian;GW Guinea-Bissau;GY Guyana|Guyanese
HK Hong Kong;HM Heard Island|Heard and McDonald Islands;HN Honduras|Honduran;HR Croatia|Croatian|Croat
HT Haiti|Haitian;HU Hungary|Hungarian;ID Indonesia|Indonesian;IE Ireland|Irish;IL Israel|Israeli;IM Isle of Man|Manx
IN India|Indian;IO British Indian Ocean Territory|Chagos Islands;IQ Iraq|Iraqi;IR Iran|Iranian
IS Iceland|Icelandic|Icelander;IT Italy|Italian;JE Jersey;JM Jamaica|Jamaican;JO Jordan|Jordanian;JP Japan|Japanese
KE Kenya|Kenyan;KG Kyrgyzstan|Kyrgyz;KH Cambodia|Cambodian;KI Kiribati|I-Kiribati;KM Comoros|the Comoros|Comorian
KN Saint Kitts and Nevis|St Kitts and Nevis|Saint Kitts|St Kitts|Kittitian;KP North Korea|North Korean
KR South Korea|South Korean|Republic of Korea|Korea|Korean;KW Kuwait|Kuwaiti;KY Cayman Islands|Caymans|Caymanian
KZ Kazakhstan|Kazakh|Kazakhstani;LA Laos|Lao|Laotian;LB Lebanon|Lebanese
LC Saint Lucia|St Lucia|Saint Lucian|St Lucian;LI Liechtenstein;LK Sri Lanka|Sri Lankan;LR Liberia|Liberian
LS Lesotho|Basotho;LT Lithuania|Lithuanian;LU Luxembourg|Luxembourgish;LV Latvia|Latvian;LY Libya|Libyan
MA Morocco|Moroccan;MC Monaco;MD Moldova|Moldovan;ME Montenegro|Montenegrin;MF Saint Martin|St Martin
MG Madagascar|Malagasy;MH Marshall Islands|Marshallese;MK North Macedonia|Macedonian;ML Mali|Malian
MM Myanmar|Burma|Burmese;MN Mongolia|Mongolian;MO Macao|Macau;MP Northern Mariana Islands|Northern Marianas
MQ Martinique;MR Mauritania|Mauritanian;MS Montserrat|Montserratian;MT Malta|Maltese;MU Mauritius|Mauritian
MV Maldives|Maldivian;MW Malawi|Malawian;MX Mexico|Mexican;MY Malaysia|Malaysian;MZ Mozambique|Mozambican
NA Namibia|Namibian;NC New Caledonia|New Caledonian;NE Niger|Nigerien;NF Norfolk Island;NG Nigeria|Nigerian
NI Nicaragua|Nicaraguan;NL Netherlands|the Netherlands|Holland|Dutch;NO Norway|Norwegian;NP Nepal|Nepali|Nepalese
NR Nauru|Nauruan;NU Niue|Niuean;NZ New Zealand|New Zealander;OM Oman|Omani;PA Panama|Panamanian;PE Peru|Peruvian
PF French Polynesia|French Polynesian|Tahiti|Tahitian;PG Papua New Guinea;PH Philippines|Filipino|Philippine
PK Pakistan|Pakistani;PL Poland|Polish|Pole;PM Saint Pierre and Miquelon|St Pierre and Miquelon
PN Pitcairn Islands|Pitcairn;PR Puerto Rico|Puerto Rican;PS Palestine|Palestinian;PT Portugal|Portuguese
PW Palau|Palauan;PY Paraguay|Paraguayan;QA Qatar|Qatari;RE La Réunion|Réunion;RO Romania|Romanian
RS Serbia|Serbian|Serb;RU Russia|Russian|Russian Federation;RW Rwanda|Rwandan;SA Saudi Arabia|Saudi|Saudi Arabian
SB Solomon Islands;SC Seychelles|Seychellois;SD Sudan|Sudanese;SE Sweden|Swedish|Swede;SG Singapore|Singaporean
SH Saint Helena|St Helena;SI Slovenia|Slovenian|Slovene;SJ Svalbard|Jan Mayen;SK Slovakia|Slovak|Slovakian
SL Sierra Leone|Sierra Leonean;SM San Marino|Sammarinese;SN Senegal|Senegalese;SO Somalia|Somali
SR Suriname|Surinamese;SS South Sudan|South Sudanese
ST São Tomé and Príncipe|Sao Tome and Principe|São Tomé|Sao Tome|Santomean;SV El Salvador|Salvadoran|Salvadorean
SX Sint Maarten;SY Syria|Syrian;SZ Eswatini|Swaziland|Swazi;TC Turks and Caicos Islands|Turks and Caicos
TD Chad|Chadian;TF French Southern Territories;TG Togo|Togolese;TH Thailand|Thai;TJ Tajikistan|Tajik
TK Tokelau|Tokelauan;TL Timor-Leste|East Timor;TM Turkmenistan|Turkmen;TN Tunisia|Tunisian;TO Tonga|Tongan
TR Türkiye|Turkey|Turkish|Turk;TT Trinidad and Tobago|Trinidadian;TV Tuvalu|Tuvaluan;TW Taiwan|Taiwanese
TZ Tanzania|Tanzanian;UA Ukraine|Ukrainian;UG Uganda|Ugandan
UM US Minor Outlying Islands|U.S. Minor Outlying Islands|United States Minor Outlying Islands
US United States|United States of America|USA|U.S.|U.S.A.|US|America|American;UY Uruguay|Uruguayan;UZ Uzbekistan|Uzbek
VA Vatican;VC Saint Vincent and the Grenadines|St Vincent and the Grenadines|Saint Vincent|St Vincent|Vincentian
VE Venezuela|Venezuelan;VG British Virgin Islands;VI US Virgin Islands|U.S. Virgin Islands|Virgin Islands
VN Vietnam|Viet Nam|Vietnamese;VU Vanuatu;WF Wallis and Futuna;WS Samoa|Samoan;XK Kosovo|Kosovar;YE Yemen|Yemeni
YT Mayotte;ZA South Africa|South African;ZM Zambia|Zambian;ZW Zimbabwe|Zimbabwean
"""
# Regions, and places whose names contain that of a country: New Jersey is not Jersey.
_REGIONS = """
africa Africa|African;asia Asia|Asian;europe Europe|European;latin-america Latin America|Latin American
oceania Oceania;north-america North America|North American;south-america South America|South American
middle-east Middle East|Middle Eastern;sub-saharan-africa Sub-Saharan Africa|sub-Saharan Africa;asean ASEAN;oecd OECD
world World;scotland Scotland|Scottish|Scot;england England;wales Wales|Welsh;northern-ireland Northern Ireland
catalonia Catalonia|Catalan;bavaria Bavaria|Bavarian;texas Texas|Texan;california California|Californian
ontario Ontario;quebec Quebec|Québec;scandinavia Scandinavia|Scandinavian;caribbean Caribbean;sahel Sahel
west-africa West Africa|West African;east-africa East Africa|East African;north-africa North Africa|North African
southern-africa Southern Africa;central-asia Central Asia|Central Asian;south-asia South Asia|South Asian
east-asia East Asia|East Asian;southeast-asia Southeast Asia|South-East Asia;new-jersey New Jersey
new-mexico New Mexico;new-england New England
"""


def _rows(table: str) -> list[tuple[str, list[str]]]:
    """Return each code or region of a table with its names."""
    rows = (row.partition(" ") for row in table.strip().replace("\n", ";").split(";"))
    return [(place, names.split("|")) for place, _, names in rows]


CODES = frozenset(code for code, _ in _rows(_COUNTRIES))
"""The codes of countries that a fact may have as its place."""
MEANT = {"UK": "GB", "EL": "GR", "SU": "RU", "EN": "GB", "UN": "World", "WW": "World"}
"""What people write in place of a code, and the place that they mean."""
NAMES = {name.casefold(): place for place, names in _rows(_COUNTRIES + _REGIONS) for name in names}
"""The code, or the name of the region, for each name in lower case."""
_NAME_OF_CODE = {code: names[0] for code, names in _rows(_COUNTRIES)}
LONGEST = max(len(name.split()) for name in NAMES)
"""The most words of a name."""


@lru_cache(maxsize=4096)
def place_of(name: str) -> str:
    """Return the code or region for a name in any case: `KE` for Kenya, Kenyan and Kenyans; empty if unknown."""
    lower = name.casefold().removesuffix("'s").removesuffix("’s").removesuffix("'").removesuffix("’")
    return NAMES.get(lower) or NAMES.get(lower.removesuffix("s"), "")


def canonical(place: str) -> str:
    """Return the place of a fact as `place_of` gives places: its code, else its own name in lower case."""
    return place if place in CODES else place_of(place) or place.casefold()


def name_of(place: str) -> str:
    """Return the name of a country for its code, and every other place as it is: China for CN, Lisbon for Lisbon."""
    return _NAME_OF_CODE.get(place, place)
