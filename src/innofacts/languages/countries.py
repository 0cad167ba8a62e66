"""Names of countries in German, French and Spanish, by their codes of ISO 3166-1: Deutschland, Allemagne, Alemania."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from innofacts.english import countries
from innofacts.languages.detection import language_with_code
from innofacts.languages.language import any_of
from innofacts.patterns import regex

_LANGUAGES = ("de", "fr", "es")
# A row each: a code, then the names in these languages. A name that is as often a town, a person or a thing is left out
# (Grenade, Maurice, San Martín). Names without a code contain that of a country, and are of something else.
_TABLE = """
AD Andorra;Andorre;Andorra
AE Vereinigte Arabische Emirate|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten;
  Émirats arabes unis|Emirats arabes unis;Emiratos Árabes Unidos|Emiratos Árabes
AF Afghanistan;Afghanistan;Afganistán
AG Antigua und Barbuda;Antigua-et-Barbuda;Antigua y Barbuda
AI Anguilla;Anguilla;Anguila
AL Albanien;Albanie;Albania
AM Armenien;Arménie;Armenia
AO Angola;Angola;Angola
AQ Antarktis;Antarctique;Antártida
AR Argentinien;Argentine;Argentina
AS Amerikanisch-Samoa;Samoa américaines;Samoa Americana
AT Österreich|Oesterreich;Autriche;Austria
AU Australien;Australie;Australia
AW Aruba;Aruba;Aruba
AX Ålandinseln;îles Åland|Îles Åland;Islas Åland
AZ Aserbaidschan;Azerbaïdjan;Azerbaiyán
BA Bosnien und Herzegowina|Bosnien-Herzegowina|Bosnien;Bosnie-Herzégovine|Bosnie;Bosnia y Herzegovina|
  Bosnia-Herzegovina|Bosnia
BB Barbados;Barbade;Barbados
BD Bangladesch;Bangladesh;Bangladés|Bangladesh
BE Belgien;Belgique;Bélgica
BF Burkina Faso;Burkina Faso;Burkina Faso
BG Bulgarien;Bulgarie;Bulgaria
BH Bahrain;Bahreïn;Baréin|Bahréin
BI Burundi;Burundi;Burundi
BJ Benin;Bénin;Benín
BL ;Saint-Barthélemy;
BM Bermuda|Bermudas;Bermudes;Bermudas
BN Brunei;Brunei|Brunéi;Brunéi
BO Bolivien;Bolivie;Bolivia
BQ Bonaire;Bonaire;Bonaire
BR Brasilien;Brésil;Brasil
BS Bahamas;Bahamas;Bahamas
BT Bhutan;Bhoutan;Bután
BV Bouvetinsel;île Bouvet;Isla Bouvet
BW Botsuana|Botswana;Botswana;Botsuana
BY Belarus|Weißrussland;Biélorussie|Bélarus;Bielorrusia
BZ Belize;Belize;Belice
CA Kanada;Canada;Canadá
CC Kokosinseln;îles Cocos;Islas Cocos
CD Demokratische Republik Kongo|Demokratischen Republik Kongo|DR Kongo;République démocratique du Congo|RDC;
  República Democrática del Congo
CF Zentralafrikanische Republik|Zentralafrikanischen Republik;République centrafricaine|Centrafrique;
  República Centroafricana
CG Republik Kongo|Kongo;République du Congo|Congo-Brazzaville|Congo;República del Congo|Congo
CH Schweiz;Suisse;Suiza
CI Elfenbeinküste|Côte d'Ivoire;Côte d'Ivoire;Costa de Marfil
CK Cookinseln;îles Cook|Îles Cook;Islas Cook
CL Chile;Chili;Chile
CM Kamerun;Cameroun;Camerún
CN China|Volksrepublik China;Chine;China
CO Kolumbien;Colombie;Colombia
CR Costa Rica;Costa Rica;Costa Rica
CU Kuba;Cuba;Cuba
CV Kap Verde|Cabo Verde;Cap-Vert;Cabo Verde
CW Curaçao;Curaçao;Curazao
CX Weihnachtsinsel;île Christmas;Isla de Navidad
CY Zypern;Chypre;Chipre
CZ Tschechien|Tschechische Republik|Tschechischen Republik;Tchéquie|République tchèque;Chequia|República Checa
DE Deutschland|Bundesrepublik Deutschland|Bundesrepublik;Allemagne;Alemania
DJ Dschibuti;Djibouti;Yibuti
DK Dänemark;Danemark;Dinamarca
DM Dominica;;
DO Dominikanische Republik|Dominikanischen Republik;République dominicaine;República Dominicana
DZ Algerien;Algérie;Argelia
EC Ecuador;Équateur;Ecuador
EE Estland;Estonie;Estonia
EG Ägypten;Égypte|Egypte;Egipto
EH Westsahara;Sahara occidental;Sahara Occidental
ER Eritrea;Érythrée|Erythrée;Eritrea
ES Spanien;Espagne;España
ET Äthiopien;Éthiopie|Ethiopie;Etiopía
EU Europäische Union|Europäischen Union|EU;Union européenne|UE;Unión Europea|UE
FI Finnland;Finlande;Finlandia
FJ Fidschi;Fidji;Fiyi
FK Falklandinseln;îles Malouines|Malouines;Islas Malvinas|Malvinas
FM Mikronesien;Micronésie;Micronesia
FO Färöer;îles Féroé|Îles Féroé;Islas Feroe
FR Frankreich;France;Francia
GA Gabun;Gabon;Gabón
GB Vereinigtes Königreich|Vereinigten Königreich|Vereinigte Königreich|Großbritannien|Grossbritannien;
  Royaume-Uni|Grande-Bretagne;Reino Unido|Gran Bretaña
GD Grenada;;
GE Georgien;Géorgie;Georgia
GF Französisch-Guayana;Guyane|Guyane française;Guayana Francesa
GG Guernsey;Guernesey;Guernsey
GH Ghana;Ghana;Ghana
GI Gibraltar;Gibraltar;Gibraltar
GL Grönland;Groenland;Groenlandia
GM Gambia;Gambie;Gambia
GN Guinea;Guinée;Guinea
GP Guadeloupe;Guadeloupe;
GQ Äquatorialguinea;Guinée équatoriale;Guinea Ecuatorial
GR Griechenland;Grèce;Grecia
GS Südgeorgien;Géorgie du Sud;Georgia del Sur
GT Guatemala;Guatemala;Guatemala
GU Guam;Guam;Guam
GW Guinea-Bissau;Guinée-Bissau;Guinea-Bisáu|Guinea-Bissau
GY Guyana;Guyana;Guyana
HK Hongkong;Hong Kong;Hong Kong
HM Heard und McDonaldinseln;îles Heard-et-MacDonald;Islas Heard y McDonald
HN Honduras;Honduras;Honduras
HR Kroatien;Croatie;Croacia
HT Haiti;Haïti;Haití
HU Ungarn;Hongrie;Hungría
ID Indonesien;Indonésie;Indonesia
IE Irland;Irlande;Irlanda
IL Israel;Israël;Israel
IM Isle of Man|Insel Man;île de Man;Isla de Man
IN Indien;Inde;India
IO Chagos-Archipel;archipel des Chagos;Archipiélago de Chagos
IQ Irak;Irak;Irak|Iraq
IR Iran;Iran;Irán
IS Island;Islande;Islandia
IT Italien;Italie;Italia
JE Jersey;Jersey;Jersey
JM Jamaika;Jamaïque;Jamaica
JO Jordanien;Jordanie;Jordania
JP Japan;Japon;Japón
KE Kenia;Kenya;Kenia
KG Kirgisistan|Kirgistan;Kirghizistan|Kirghizstan;Kirguistán
KH Kambodscha;Cambodge;Camboya
KI Kiribati;Kiribati;Kiribati
KM Komoren;Comores;Comoras
KN St. Kitts und Nevis;Saint-Christophe-et-Niévès;San Cristóbal y Nieves
KP Nordkorea;Corée du Nord;Corea del Norte
KR Südkorea;Corée du Sud;Corea del Sur
KW Kuwait;Koweït;Kuwait
KY Kaimaninseln|Cayman Islands;îles Caïmans|Îles Caïmans;Islas Caimán
KZ Kasachstan;Kazakhstan;Kazajistán
LA Laos;Laos;Laos
LB Libanon;Liban;Líbano
LC St. Lucia;Sainte-Lucie;
LI Liechtenstein;Liechtenstein;Liechtenstein
LK Sri Lanka;Sri Lanka;Sri Lanka
LR Liberia;Liberia|Libéria;Liberia
LS Lesotho;Lesotho;Lesoto
LT Litauen;Lituanie;Lituania
LU Luxemburg;Luxembourg;Luxemburgo
LV Lettland;Lettonie;Letonia
LY Libyen;Libye;Libia
MA Marokko;Maroc;Marruecos
MC Monaco;Monaco;Mónaco
MD Moldau|Republik Moldau|Moldawien;Moldavie;Moldavia
ME Montenegro;Monténégro;Montenegro
MF ;;
MG Madagaskar;Madagascar;Madagascar
MH Marshallinseln;îles Marshall|Îles Marshall;Islas Marshall
MK Nordmazedonien;Macédoine du Nord;Macedonia del Norte
ML Mali;Mali;Mali|Malí
MM Myanmar|Birma;Birmanie|Myanmar;Birmania|Myanmar
MN Mongolei;Mongolie;Mongolia
MO Macau|Macao;Macao;Macao
MP Nördliche Marianen;îles Mariannes du Nord;Islas Marianas del Norte
MQ Martinique;Martinique;Martinica
MR Mauretanien;Mauritanie;Mauritania
MS Montserrat;;
MT Malta;Malte;Malta
MU Mauritius;île Maurice|Île Maurice;isla Mauricio|Isla Mauricio
MV Malediven;Maldives;Maldivas
MW Malawi;Malawi;Malaui
MX Mexiko;Mexique;México|Méjico
MY Malaysia;Malaisie;Malasia
MZ Mosambik;Mozambique;Mozambique
NA Namibia;Namibie;Namibia
NC Neukaledonien;Nouvelle-Calédonie;Nueva Caledonia
NE Niger;Niger;Níger
NF Norfolkinsel;île Norfolk;Isla Norfolk
NG Nigeria;Nigeria|Nigéria;Nigeria
NI Nicaragua;Nicaragua;Nicaragua
NL Niederlande|Niederlanden|Holland;Pays-Bas;Países Bajos|Holanda
NO Norwegen;Norvège;Noruega
NP Nepal;Népal;Nepal
NR Nauru;Nauru;Nauru
NU Niue;Niue;Niue
NZ Neuseeland;Nouvelle-Zélande;Nueva Zelanda|Nueva Zelandia
OM Oman;Oman;Omán
PA Panama;Panama;Panamá
PE Peru;Pérou;Perú
PF Französisch-Polynesien;Polynésie française;Polinesia Francesa
PG Papua-Neuguinea;Papouasie-Nouvelle-Guinée;Papúa Nueva Guinea
PH Philippinen;Philippines;Filipinas
PK Pakistan;Pakistan;Pakistán
PL Polen;Pologne;Polonia
PM St. Pierre und Miquelon;Saint-Pierre-et-Miquelon;San Pedro y Miquelón
PN Pitcairninseln;îles Pitcairn;Islas Pitcairn
PR Puerto Rico;Porto Rico;Puerto Rico
PS Palästina;Palestine;Palestina
PT Portugal;Portugal;Portugal
PW Palau;Palaos;Palaos
PY Paraguay;Paraguay;Paraguay
QA Katar;Qatar;Catar|Qatar
RE Réunion;La Réunion;isla de la Reunión|Isla de la Reunión
RO Rumänien;Roumanie;Rumanía|Rumania
RS Serbien;Serbie;Serbia
RU Russland|Rußland|Russische Föderation|Russischen Föderation;Russie;Rusia
RW Ruanda;Rwanda;Ruanda
SA Saudi-Arabien|Saudiarabien;Arabie saoudite;Arabia Saudita|Arabia Saudí
SB Salomonen;îles Salomon|Îles Salomon;Islas Salomón
SC Seychellen;Seychelles;Seychelles
SD Sudan;Soudan;Sudán
SE Schweden;Suède;Suecia
SG Singapur;Singapour;Singapur
SH St. Helena;Sainte-Hélène;
SI Slowenien;Slovénie;Eslovenia
SJ Spitzbergen;Svalbard;Svalbard
SK Slowakei;Slovaquie;Eslovaquia
SL Sierra Leone;Sierra Leone;Sierra Leona
SM San Marino;Saint-Marin;San Marino
SN Senegal;Sénégal;Senegal
SO Somalia;Somalie;Somalia
SR Suriname|Surinam;Suriname|Surinam;Surinam
SS Südsudan;Soudan du Sud;Sudán del Sur
ST São Tomé und Príncipe;Sao Tomé-et-Principe;Santo Tomé y Príncipe
SV El Salvador;Salvador;El Salvador
SX Sint Maarten;;
SY Syrien;Syrie;Siria
SZ Eswatini|Swasiland;Eswatini|Swaziland;Esuatini|Suazilandia
TC Turks- und Caicosinseln;îles Turques-et-Caïques;Islas Turcas y Caicos
TD Tschad;Tchad;Chad
TF ;Terres australes et antarctiques françaises;Territorios Australes Franceses
TG Togo;Togo;Togo
TH Thailand;Thaïlande;Tailandia
TJ Tadschikistan;Tadjikistan;Tayikistán
TK Tokelau;Tokelau;Tokelau
TL Osttimor|Timor-Leste;Timor oriental;Timor Oriental
TM Turkmenistan;Turkménistan;Turkmenistán
TN Tunesien;Tunisie;Túnez
TO Tonga;Tonga;Tonga
TR Türkei;Turquie;Turquía
TT Trinidad und Tobago;Trinité-et-Tobago;Trinidad y Tobago
TV Tuvalu;Tuvalu;Tuvalu
TW Taiwan;Taïwan|Taiwan;Taiwán
TZ Tansania;Tanzanie;Tanzania
UA Ukraine;Ukraine;Ucrania
UG Uganda;Ouganda;Uganda
UM ;;
US Vereinigte Staaten von Amerika|Vereinigte Staaten|Vereinigten Staaten|USA;États-Unis|Etats-Unis|USA;
  Estados Unidos|EE. UU.|EE.UU.|EE UU|EEUU
UY Uruguay;Uruguay;Uruguay
UZ Usbekistan;Ouzbékistan;Uzbekistán
VA Vatikanstadt|Vatikan;Vatican;Ciudad del Vaticano|Vaticano
VC St. Vincent und die Grenadinen;Saint-Vincent-et-les-Grenadines;San Vicente y las Granadinas
VE Venezuela;Venezuela;Venezuela
VG Britische Jungferninseln;îles Vierges britanniques;Islas Vírgenes Británicas
VI Amerikanische Jungferninseln;îles Vierges américaines;Islas Vírgenes de los Estados Unidos
VN Vietnam;Vietnam|Viêt Nam;Vietnam
VU Vanuatu;Vanuatu;Vanuatu
WF Wallis und Futuna;Wallis-et-Futuna;Wallis y Futuna
WS Samoa;Samoa;Samoa
XK Kosovo;Kosovo;Kosovo
YE Jemen;Yémen;Yemen
YT Mayotte;Mayotte;Mayotte
ZA Südafrika;Afrique du Sud;Sudáfrica
ZM Sambia;Zambie;Zambia
ZW Simbabwe;Zimbabwe;Zimbabue
-- Golf von Mexiko|New Mexico|Rhode Island|Long Island|New Jersey|Rosa Luxemburg;Irlande du Nord|New Jersey|
  Air France|Radio France|Tour de France|Stade de France|Banque de France|golfe du Mexique;Irlanda del Norte|
  Nueva Jersey|Nuevo México|Ciudad de México|Golfo de México|Estado de México|Banco de España|Nueva Guinea
"""
COUNTRIES = tuple(
    (row[:2], tuple(tuple(filter(None, names.split("|"))) for names in row[3:].split(";")))
    for row in _TABLE.strip().replace("\n  ", "").splitlines()
)
"""The code of each country with its names in each of the languages."""


class Place(NamedTuple):
    """The name of a country in a text."""

    start: int
    """The offset of its first character."""
    end: int
    """The offset after it."""
    code: str
    """Its code."""
    is_compared: bool
    """Whether figures before it are only compared with those of it: doppelt so hoch *wie in Polen*."""


def places(text: str, start: int, end: int, language: str) -> Iterator[Place]:
    """Yield the countries that are named between two offsets of a text in a language, in order."""
    for match in _pattern(language).finditer(text, start, end):
        if code := place_of(match["name"], language):
            yield Place(match.start("name"), match.end("name"), code, match["than"] is not None)


def place_of(name: str, language: str) -> str:
    """Return the code of a country for its name in a language, which is English if empty; empty if it is unknown."""
    return _names(language).get(" ".join(name.replace("’", "'").split()), "") if language else countries.place_of(name)


@cache
def _names(language: str) -> dict[str, str]:
    """Return the codes of the countries by their names in a language."""
    column = _LANGUAGES.index(language)
    return {name: code if code in countries.CODES else "" for code, names in COUNTRIES for name in names[column]}


@cache  # to compile it takes some milliseconds
def _pattern(language: str) -> re.Pattern[str]:
    """Return a pattern for the names in a language, the longer ones first."""
    found = language_with_code(language)
    assert found is not None
    assert found.grammar is not None
    than = rf"(?P<than>(?<!\w)(?:{any_of(found.grammar.than)})(?:\s+|(?<=['’]))(?:[a-zà-ÿ]+(?:\s+|['’])){{0,2}})?"
    name = rf"(?<![\w-])(?P<name>{any_of(*_names(language))})(?:{found.grammar.genitive})?(?![\w-])"
    return regex(than + name)
