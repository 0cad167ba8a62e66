"""Figures in German, French and Spanish: numbers, bounds, scales, units, ranges and changes."""

import pytest
from cases import cases

from innofacts.languages.detection import language_with_code
from innofacts.languages.numbers import readings
from innofacts.prose.figures import find_figures
from innofacts.prose.kinds import MEASURE, MULTIPLE, RATE_PER, TEMPERATURE

GERMAN = """
mehr als 80 Länder nahmen teil | > 80 countries
über 80 neue Länder | > 80 countries
nicht mehr als 80 Länder, mindestens 5 Gäste | <= 80 countries; >= 5 Gäste
bis zu 700 Arbeitsplätze, knapp 40 Orte, gut 30 Orte | <= 700 jobs; ~< 40 Orte; ~> 30 Orte
nicht weniger als 1.500 Euro pro Stunde | >= 1500 EUR per hour
80 Gäste oder mehr, 12 Tonnen höchstens | >= 80 Gäste; <= 12 tonnes
weniger als 1 234 567,8 t | < 1234567.8 tonnes
rund 1,5 Millionen Menschen und 3,3 Mrd. US-Dollar | ~ 1.5 million people; 3.3 billion USD
eine Million Tonnen, anderthalb Milliarden, zwei Billionen Euro | 1 million tonnes; 1.5 billion; 2 trillion EUR
zwischen 20 und 30 Prozent, von 5 bis 7 km, 8–9 Tage | 20..30 %; 5..7 km; 8..9 days
zwischen 2 und 3 Mio. Euro | 2..3 million EUR
stieg um 2,5 Prozentpunkte auf 34 %, sank um mehr als 3 Prozent | 2.5 pp rise; 34 %; > 3 % fall
am 5. Juni 2024, im Jahr 2023 nahmen 80 Gäste teil | 80 Gäste
seit 2009 Menschen, über 2000 Menschen | > 2000 people
€ 1,2 Mio., $5, CHF 30 und 7 EUR | 1.2 million EUR; 5 $; 30 CHF; 7 EUR
-12 °C und minus; >= 5 km; <5 km | -12 °C; >= 5 km; < 5 km
12.5 kg, 1.500 kg, 1'500 kg, 0901 kg | 12.5 kg; 1500 kg; 1500 kg
A3, COVID-19 Patienten, 5G, 12:30 Uhr, 1.2.3, 80 nahmen |
rund 0 Prozent, -4 % | 0 %; -4 %
30 bis 20 Prozent | 20 %
stieg auf bis zu 40 Prozent, übersteigt nicht 5 %, übertraf 1,3 Bill. Euro | 40 %; <= 5 %; > 1.3 trillion EUR
mehr als 20 bis 30 Prozent | > 20; 30 %
80 Länder und 90 Gäste | 80 countries; 90 Gäste
Kein Hof hat mehr als 80 Kühe, kein Hof mit mehr als 80 Kühen | <= 80 Kühe; > 80 Kühen
minus 12,5 Grad, minus 30 Euro, nicht einmal 40 Orte, kaum 30 Orte | -12.5 degrees; -30 EUR; < 40 Orte; ~ 30 Orte
von 5 auf minus 3 Grad, 900 Euro minus 30 Euro, minus 20 Euro je Megawattstunde | 5 degrees; -3 degrees; 900 EUR; 30 EUR; -20 EUR per MWh
der Zug fährt 250 km/h, 50 µg/m³, 5 Euro/Ticket, 80 Orte/Regionen, 6 l/100 km | 250 km per h; 50 µg per m³; 5 EUR per Ticket; 80 Orte; 6 l per 100 km
900 Euro im Monat, 80 Gäste im Jahr 2023, 12 Grad am Tag, 40 Gäste am Tag danach | 900 EUR per month; 80 Gäste; 12 degrees; 40 Gäste
30 Euro die Stunde, verbrachten 400 Menschen die Nacht im Freien, 5 Fälle je nach Lage | 30 EUR per hour; 400 people; 5 Fälle
33 je Million Einwohner, 3 Brände auf 100.000 Einwohner, 3 Fälle je eine Million Menschen | 33 per million inhabitants; 3 Brände per 100000 inhabitants; 3 Fälle per million people
stieg von 500 auf 1.000 Einwohner, 4 Brände je 100 Fahrzeuge, zwei pro Tag | 500 inhabitants; 1000 inhabitants; 4 Brände per 100 Fahrzeuge; 2 per day
12.000 Euro pro Kopf, 5 Liter pro Kopf und Tag, 30 Autos je Verein | 12000 EUR per person; 5 litres per person per day; 30 Autos per Verein
Die Kosten überschreiten 5 Mrd. Euro | > 5 billion EUR
zwischen 2 Millionen und 3 Milliarden Euro | 2 million; 3 billion EUR
fast ein Fünftel mehr, mehr als zwei Drittel der Gäste, die Hälfte der Orte | ~< 20 % rise; > 66.667 %; 50 %
die Miete stieg um ein Viertel, ein Viertel mit 500 Wohnungen, drei Viertel davon | 25 % rise; 500 Wohnungen; 75 %
Jeder sechste Fahrer ist über 60, jede zweite Frau und jedes achte Kind | 17 %; > 60; 50 %; 12.5 %
die zweite Hälfte des Jahres, die Hälfte der Saison, sank auf die Hälfte der Kosten, ein Viertel der Stadt |
drei Drittel der Gäste, um mehr als 2000 %, fast 2000 % | > 2000 %; ~< 2000 %
jede zweite Woche, jedes dritte Jahr, jeden fünften Tag, zwei von drei |
sank um 38 auf 1'412 per Ende Dezember, halbierte sich auf 45 | 38 fall; 1412; 45
2022 kamen 1.200 Schiffe, 2023 waren es 1.100 | 1200 Schiffe; 1100
stieg von 1,2 auf 1,5 Milliarden Euro, fiel von 40 auf 30 Prozent | 1.2 billion EUR; 1.5 billion EUR; 40 %; 30 %
verbuchte 2023 einen Verlust von 3 Euro, 2023 machte die Bahn Gewinn, 2023 Verluste | 3 EUR
1850 Häuser, über 2023 Häuser, 2023 Menschen | 1850 Häuser; > 2023 Häuser; 2023 people
zwölf Kräne und drei neue Linien, die zwei Länder, diese drei Orte, ihre vier Gäste | 12 Kräne; 3 Linien
in zwei Jahren, um sieben Uhr, acht geben, eine Frau, Seite zwei, hundert Gäste |
um 5 % niedriger als 2023, 80 weniger als im Vorjahr, 2 bis 3 % weniger, ein Drittel weniger | 5 % fall; 80 fall; 2..3 % fall; 33 % fall
3 Mrd. Euro mehr als 2023, warteten 5 Gäste mehr als 30 Minuten, 40 mehr als zwei | 3 billion EUR rise; 5 Gäste; > 30 minutes
stieg 2022, lag 2023 um 5 % niedriger, 4 % unter dem Vorjahr, 40 Gäste oder mehr | 5 % fall; 4 % fall; >= 40 Gäste
in 13 von 16 Ländern, 13 der 16 Länder, zwölf der 27 Staaten | 13 countries; 16 countries; 13 countries; 16 countries; 12 countries; 27 countries
neun von zehn Gästen, 3 von 100 Gästen, zwei von drei |
Es kamen 80 weniger als im Vorjahr ums Leben, zwölf starben, 43 kamen | 80 people fall; 12 people
Dreimal so viele Orte wie 1960, 2,5-mal so viel, mehr als doppelt so hoch, kam dreimal | 3 times; 2.5 times; > 2 times
80 Gäste, davon 40 in Bonn, und dreimal höher als 2020, drei von vier Gästen | 80 Gäste; 40 Gäste; 3 times
es kamen 277 Menschen, das waren 12 weniger als im Vorjahr | 277 people; 12 people fall
stieg am 5. auf Platz 12, der Bürgermeister ist 61 |
Höchstens passen 80 Gäste hinein, stieg maximal um 5 %, kamen mindestens im Ort rund 70 | <= 80 Gäste; <= 5 % rise; >= 70
Zumindest in Bonn gibt es 80 Orte, in Kiel 70 Orte, mindestens ein Mann und 3 Frauen kamen | 70 Orte
Der Preis liegt mindestens bei 80 Euro, wenigstens kamen 20 Gäste und 30 Orte | >= 80 EUR
unter den 45 fehlen zwei, unter den 26 Köchen, unter den 30 Prozent, über die 71 Funde, nicht ganz 500 Boote | 26 Köchen; < 30 %; 71 Funde; ~< 500 Boote
acht bis zehn Boote, zwischen fünf und 40 Booten, von vier bis fünf Booten, zwei oder drei Tage | 8..10 Boote; 5..40 Booten; 4..5 Booten; 2..3 days
mindestens 20 bis 30 Boote, nicht mehr als 50 bis 70 Boote, in zwei Tagen | >= 20 Boote; <= 70 Boote
fiel von 5.000 auf 3.500 Boote, von 59 auf 65 Prozent, von sechs auf 9 Boote | 5000 Boote; 3500 Boote; 59 %; 65 %; 6 Boote; 9 Boote
ab 20 Uhr, von 10 bis 12 Uhr, nach § 5 Abs. 3, Artikel 50 Vertrag, als Nummer 10 gesetzte Fischer, Platz 3 von 80 Orten | 80 Orten
ein 20-prozentiger Rabatt, bis zu 30-prozentige Rabatte, die etwa 20-jährige Köchin, 50-Euro-Scheine | 20 %; <= 30 %
am 15. Juni 1215 König Johann, um 20.00 MEZ, 5 Real, vom 3. bis 8. Mai, zwanzig bis 30 Boote, 5 schwedische Kronen | 5 BRL; 20..30 Boote; 5 SEK
80 Boote mit mindestens einem Netz, ein 32 GB-Gerät, bei einer Verurteilung bis zu 30 Jahre Haft, bis 17.11.15, bis 22.30, bis 60 Kilometer, bis 300 Euro, 30 Euro bis 20 Euro, bis 2030 Menschen, von 5 bis 8 Boote, die 18 Euro-Minister, 15 von Rot, 90 der Boote, 1-800-367 wählen | 80 Boote; 32 GB; <= 30 years; <= 60 km; <= 300 EUR; 30 EUR; 20 EUR; 5..8 Boote; 18 Euro-Minister; 90 Boote
um 1,0 Prozent gewachsen, um ein Viertel geschrumpft, nahm um 5 Prozent auf insgesamt 3.059 Boote ab | 1.0 % rise; 25 % fall; 5 % fall; 3059 Boote
sprach über zwei Wege, ein Kredit über 5 Millionen Euro, das Finale über 100 m, Kosten über 5 Millionen Euro | 5 million EUR; 100 m; > 5 million EUR
mindestens einmal pro Woche, 2015 waren es 69 Prozent, pro 1.000 Orte gab es 33 Brände, 30 mehr als die 80 Boote | 69 %; 33 Brände; 30 Brände rise; 80 Boote
um 80 Boote zu retten, kletterte um 5 auf 540 Boote, Kosten von 20 Euro zu | 80 Boote; 5 Boote rise; 540 Boote; 20 EUR
fünfundzwanzig Boote, mehr als zwanzig Boote, zweihundert Millionen Euro, hundert Boote | 25 Boote; > 20 Boote; 200 million EUR
93 M€, 5 TEUR, 40 Cent | 93 million EUR; 5 thousand EUR; 40 cents
"""
FRENCH = """
Au maximum, la salle accueille 80 pays, elle accueille au plus, en 2024, 70 pays | <= 80 countries
Au plus tard en mai 80 pays sont venus, un bus transporte 60 personnes au maximum | 80 countries; <= 60 people
Au moins un homme et 3 femmes, au moins la moitié des pays | >= 50 %
plus de 80 pays, moins d'un million d'habitants | > 80 countries; < 1 million inhabitants
jusqu’à 700 travailleurs, au moins 30 % | <= 700 travailleurs; >= 30 %
supérieur ou égal à 50 %, inférieure à 3,5 % | >= 50 %; < 3.5 %
pas plus de 30 ans, ne dépasse pas 5 % | <= 30 years; <= 5 %
environ 3,3 milliards d'euros, près de 400 nouveaux emplois | ~ 3.3 billion EUR; ~< 400 jobs
entre 20 et 30 personnes, de 5 à 7 km, 8 à 9 jours | 20..30 people; 5..7 km; 8..9 days
est passé de 200 à 300 emplois, a baissé de 12 % à 11,5 % | 200 jobs; 300 jobs; 12 %; 11.5 %
ne dépasserait pas les 2 %, excède 5 %, a augmenté jusqu'à 7 % | <= 2 %; > 5 %; 7 %
a baissé de 2,5 % et a progressé de 3 points de pourcentage | 2.5 % fall; 3 pp rise
le 5 mai 2024, en 2009, depuis 2010 pays | 
dix mille tonnes, 500 ou plus, environ 500 ou plus | 10 thousand tonnes; >= 500; >= 500
aucune ville n'a plus de 30 parcs, moins 4 degrés, à peine 9 villes, au-dessus des 30 % | <= 30 parcs; -4 degrees; ~ 9 villes; > 30 %
près d'un cinquième de plus, plus des deux tiers des clients, la moitié des trains | ~< 20 % rise; > 66.667 %; 50 %
Un conducteur sur six a plus de 60 ans, deux femmes sur trois, un pont sur deux piles | 17 %; > 60 years; 67 %; 2 piles
la seconde moitié de la tournée, la moitié de la saison, la moitié de la population, un quart des gens | 50 %; 25 %
a perdu 12 millions d'euros, contre un bénéfice de 3 millions | 12 million EUR; 3 million
deux clients sur deux | 2 clients
un quart d'heure plus tard, un tiers ne le savait pas, un jour sur deux, trois sur trois |
a reculé de 38 à 1 412, a augmenté de 40 à 38 | 38 fall; 1412; 40 rise; 38
a augmenté de 5 % à 40 millions d'euros, de 3 à 4 euros | 5 % rise; 40 million EUR; 3 EUR; 4 EUR
moins de dix accidents, vingt-deux trams, vingt et un bus, deux cents gares, les deux trams | < 10 accidents; 22 trams; 21 bus
en 2023 une perte de 12,3 millions de francs, ils étaient 1 100 | 12.3 million francs; 1100
130 km/h, 900 euros par mois, 900 euros par rapport à 2023, 40 clients par avion | 130 km per h; 900 EUR per month; 900 EUR; 40 clients
900 euros mensuels, 12 euros de l'heure, 900 euros l'an dernier, 5 euros le kilo | 900 EUR per month; 12 EUR per hour; 900 EUR; 5 EUR per kilo
12 incendies pour 100 000 habitants, 3 robes pour 100 euros, 33 par million d'habitants | 12 incendies per 100000 inhabitants; 3 robes; 100 EUR; 33 per million inhabitants
40 chats sauvés par un enfant, 3 litres par habitant et par jour | 40 chats; 3 litres per person per day
12 000 francs suisses par habitant | 12000 CHF per person
0,7 % de moins qu'en 2023, 20 % de moins de 30 ans, 40 de moins que l'an dernier, 5 % plus cher | 0.7 % fall; 20 %; < 30 years; 40 fall; 5 % rise
10 % inférieur à la moyenne, 40 accidents de plus qu'en 2022, un tiers de moins | 10 % fall; 40 accidents rise; 33 % fall
Douze des 27 pays, 13 sur 16 pays, deux sur trois, trois des quatre villes | 12 countries; 27 countries; 13 countries; 16 countries; 3 villes; 4 villes
43 roulaient, 43 sont morts, plus de 30 étaient à vélo | 43 people; > 30
deux fois plus élevé, le double de 1990, 2,5 fois plus, deux fois moins, trois fois par semaine | 2 times; 2 times; 2.5 times; 3 times per week
80 clients, dont 40 à Lyon, dont 30 % de femmes | 80 clients; 40 clients; 30 %
il fait au moins 20 °C et moins 12 °C la nuit, plus ou moins 9 degrés | >= 20 °C; -12 °C; 9 degrees
supérieur au 5 %, inférieurs aux 8 %, entre les 20 et les 30 %, sous 3 conditions | > 5 %; < 8 %; 20..30 %
deux ou trois trams, trois à quatre heures, entre cinq et 40 gares, au moins 20 à 30 gares | 2..3 trams; 3..4 hours; 5..40 gares; >= 20 gares
9 gares au plus fort, 9 gares au plus, 5 dollars de Taïwan, vingt à trente gares | 9 gares; <= 9 gares; 5 TWD; 20..30 gares
à 20 heures, après 20 heures, l'article 50, la ligne 9 sera fermée, le 40 viendra, 8 de moyenne | 20 hours
soixante-cinq mille gares, quatre-vingt-onze gares, soixante et onze gares, septante gares | 65 thousand gares; 91 gares; 71 gares; 70 gares
deux mille cinq cents euros, cent deux mille euros, plus de mille milliards d'euros | > 1000 billion EUR
93 M€, 5 Md€, 3 milliards de dette, 40 centimes, des 90 des gares | 93 million EUR; 5 billion EUR; 3 billion dette; 40 cents; 90 gares
"""  # noqa: W291 - a last field may be empty
SPANISH = """
Como máximo caben 80 países, caben 70 países en la sala como máximo, por lo menos vinieron 60 | <= 80 countries; <= 70 countries; >= 60
Al menos en Lugo hay 80 países, como máximo caben 70 países y 30 euros, hay más de 20 euros y 3 países al menos | > 20 EUR; >= 3 countries
Por lo menos caben entre 20 y 30 países, al menos vinieron 12 países y la mitad de los niños |
más de 80 países, no más de 5 %, no superan los 80 casos | > 80 countries; <= 5 %; <= 80 casos
al menos 20 manzanas, como máximo 100 personas | >= 20 manzanas; <= 100 people
30 manzanas al menos, 40 manzanas al día, 50 manzanas por lo menos | >= 30 manzanas; 40 manzanas per day; >= 50 manzanas
al menos 20 °C, por lo menos 30 grados, menos 12 °C | >= 20 °C; >= 30 degrees; -12 °C
menores o iguales a 100, igual o mayor que 30 | <= 100; >= 30
unos 3,3 mil millones de euros, 2 billones de dólares | ~ 3.3 billion EUR; 2 trillion $
entre 20 y 100 manzanas, desde 5 hasta 7 km | 20..100 manzanas; 5..7 km
creció un 12,5 % hasta los 3.400 millones, no superará el 2 % | 12.5 % rise; 3400 million; <= 2 %
bajó del 12 % al 11,5 % | 12 %; 11.5 %
cayó un 5 % y subió en 3 puntos porcentuales | 5 % fall; 3 pp rise
1.500 personas, 1,500 personas, 1,500,000 personas, $1,500 | 1500 people; 1500 people; 1500000 people; 1500 $
3,327 billones de euros, 1,500 km, 2,650 % | 3.327 trillion EUR
ninguna aldea tiene menos de 30 casas, menos 4 grados, apenas 9 casas, por debajo del 30 % | >= 30 casas; -4 degrees; ~ 9 casas; < 30 %
casi un quinto más, más de dos tercios de los encuestados, la mitad de los trenes | ~< 20 % rise; > 66.667 %; 50 %
Uno de cada seis tiene más de 60 años, 3 de cada 10 casas, un cuarto de baño | 17 %; > 60 years; 30 %
la primera mitad del ciclo, a mitad del año, a la mitad del precio, la mitad de la población | 50 %
menos de diez accidentes, doce grúas, los dos países, treinta y dos grúas | < 10 accidentes; 12 grúas; 32 grúas
el paro bajó del 12 al 10 % | 12 %; 10 %
abierto del 3 al 9 | 3..9
bajó en 38 a 1.412, subieron de 1,2 a 1,5 millones de euros, fueron 1.100 | 38 fall; 1412; 1.2 million EUR; 1.5 million EUR; 1100
120 km/h, 900 euros al mes, 40 gatos al día siguiente, $40 por barril | 120 km per h; 900 EUR per month; 40 gatos; 40 $ per barrel
33 por millón de habitantes, 3 incendios por cada 100.000 habitantes | 33 per million inhabitants; 3 incendios per 100000 inhabitants
300 euros a la hora de pagar, 20 euros la hora, 12 proyectos por empresas | 300 EUR; 20 EUR per hour; 12 projects
un 2 % menos que en 2023, un 20 % más de empleos, 43 menos que el año pasado | 2 % fall; 20 % rise; 43 fall
5 % por debajo del nivel, 5 % más de 60 años, un tercio menos | 5 % fall; 5 %; > 60 years; 33 % fall
12 de los 27 países, al menos 13 de 16 casas, uno de los 12 barcos | 12 countries; 27 countries; >= 13 casas; 16 casas; 12 barcos
Al menos 4.634 resultaron heridas, 564 viajaban, 43 murieron, 43 clubes | >= 4634 people; 43 people; 43 clubes
el doble de casas que en 1990, casi tres veces más, 2,5 veces superior, tres veces menos | 2 times; ~< 3 times; 2.5 times
80 casas, de las cuales 30 están vacías, 5 millones de euros, de ellos 3 en casas | 80 casas; 30 casas; 5 million EUR
1,500 pesos al mes, 5 litros por persona y día | 1500 pesos per month; 5 litres per person per day
5 de junio de 2024, 200 o más productos | >= 200
4 mil 755 barcos, más de mil 500 barcos, 13 mil 200 millones de euros, dos mil barcos | 4755 barcos; > 1500 barcos; 13200 million EUR; 2 thousand barcos
sesenta y cinco mil barcos, cuarenta mil 300 barcos, veintidós barcos, cien millones de euros | 65 thousand barcos; 40300 barcos; 22 barcos; 100 million EUR
ciento dos mil euros, dos mil quinientos euros, dos mil doce barcos, más de mil millones de euros | > 1000 million EUR
2 millones 300 mil pesos, un millón 40 mil 25 barcos, 3 millones de barcos | 2300000 pesos; 1040025 barcos; 3 million barcos
93 mdd, 20 mil mdp, $169 pesos, $790.000 pesos colombianos, $250 dólares, $40 al mes | 93 million $; 20000 million pesos; 169 pesos; 790000 COP; 250 $; 40 $ per month
hasta un 40 %, poco más de un 20 %, menor al 1 %, en torno al 30 %, creció casi un 5 % | <= 40 %; ~> 20 %; < 1 %; ~ 30 %; ~< 5 % rise
superiores al 2 por ciento anual, rondan los 60 euros, supera ya los 9.500, no llega al 3 % | > 2 % per year; ~ 60 EUR; > 9500; < 3 %
entre el 20 y el 30 %, entre los tres y los diez millones de euros, entre cinco y 40 barcos | 20..30 %; 3..10 million EUR; 5..40 barcos
perderían del 4 al 6 %, tres o cuatro barcos, 20 ó 30 años, al menos tres o cuatro barcos | 4..6 % fall; 3..4 barcos; 20..30 years; >= 3 barcos
en 2020 y dos días después, desde 12 países, bajo dos lemas, sobre 18 barcos, sobre 500 barcos, sobre los 30 barcos | > 500 barcos; 30 barcos
sobre las 10.50 horas, desde el 2 hasta el 15 de mayo, veinte o treinta barcos | 20..30 barcos
a las 14 horas, en 14 horas, 4 PM, a las 9 de la noche, la covid 19 puede, fase 3 de pruebas, calle 63 sur | 14 hours
desciende hasta los 739 barcos, cinco de cada 1.000 gatos, al menos una vez por semana, eran 69 euros | 739 barcos; 69 EUR
80 barcos, de las que 50 salieron, los 315 actuales, 30 más que los 80 barcos | 80 barcos; 50 barcos; 30 barcos rise; 80 barcos
49,000 millones de dólares, 6,251 millones de pesos con 1,250,000 barcos | 49000 million $; 6251 million pesos; 1250000 barcos
no han superado los 2.000 barcos, una de cada 10.000 redes, cada 24-48 horas, reducir hasta en un 45 % | <= 2000 barcos; <= 45 % fall
80 barcos que tienen al menos una red, el 46 alcalde, dos posibles rutas, 429 de lana, cinco de esas, 7 de Lugo, 40 céntimos | 80 barcos; 2 rutas; 40 cents
"""


def _read(text: str, code: str) -> str:
    language = language_with_code(code)
    assert language is not None
    found = [(f"{one.figure} {one.change}".strip(), one) for one in readings(text, 0, len(text), language)]
    assert all(0 <= one.start < one.end <= len(text) for _, one in found)
    return "; ".join(figure for figure, _ in found)


@cases(
    ("code", "row"),
    [
        (code, row)
        for code, rows in (("de", GERMAN), ("fr", FRENCH), ("es", SPANISH))
        for row in rows.strip("\n").splitlines()
    ],
)
def test_a_figure_is_read_as_its_language_writes_it(code, row):
    text, _, figures = row.rpartition("|")
    assert _read(text.strip(), code) == figures.strip()


def test_a_span_begins_with_the_bound_and_ends_with_the_unit():
    text = "Es nahmen nicht mehr als 80 Länder teil, zwischen 5 und 7 Prozent, und 9 Gäste oder mehr."
    language = language_with_code("de")
    assert language is not None
    assert [text[one.start : one.end] for one in readings(text, 0, len(text), language)] == [
        "nicht mehr als 80 Länder",
        "zwischen 5 und 7 Prozent",
        "9 Gäste oder mehr",
    ]


AGES = """
de | Ein 72 Jahre alter Mann und zwei Kinder unter 6 Jahren | age; age
de | Menschen über 60 Jahre, im Alter von 43 Jahren, Gäste im Alter zwischen 18 und 24 Jahren, älter als 30 Jahre | age; age; age; age
de | ein 6 Monate altes Fohlen, eine Frist von 6 Monaten, ein Vertrag über 5 Jahre, eine Haftstrafe unter 2 Jahren | age; no; no; no
de | bei einer Verurteilung bis zu 30 Jahre Haft, ein Fischer von 30 Jahren | no; no
de | das Durchschnittsalter liegt bei 43 Jahren, die Lebenserwartung bei über 81 Jahren | no; no
fr | un homme de 72 ans, les moins de 25 ans, les personnes de plus de 65 ans, âgés de 10 à 12 ans | age; age; age; age
fr | ils avaient entre 18 et 24 ans, des filles entre 6 et 9 ans, une femme de 40 ans | age; age; age
fr | un contrat de 3 ans, pendant 5 ans, une peine de 5 ans de prison, près de 10 ans | no; no; no; no
fr | l'âge moyen est de 43 ans, avec une espérance de vie de 82,5 ans | no; no
es | un hombre de 72 años, tenía 71 años, niños de 10 a 12 años, mayores de 65 años | age; age; age; age
es | José, de 27 años, vino a sus 39 años | age; age
es | a los 60 años, menores de 6 años, los jóvenes entre 18 y 24 años | age; age; age
es | un contrato de 3 años, durante 5 años, una pena de más de 5 años, la edad media es de 43 años | no; no; no; no
"""


@pytest.mark.parametrize("row", AGES.strip().splitlines())
def test_an_age_is_told_from_other_years(row):
    code, text, kinds = row.split(" | ")
    language = language_with_code(code)
    assert language is not None
    found = readings(text, 0, len(text), language)
    assert "; ".join(one.kind or "no" for one in found if one.figure.unit.key in ("year", "month")) == kinds


def test_a_verb_of_change_counts_in_its_own_sentence():
    text = "Les ventes ont baissé. Jusqu'à 40 vendeurs sont venus."
    assert [str(one.figure) for one in find_figures(text)] == ["<= 40 vendeurs"]


def test_a_number_with_too_many_digits_is_no_figure():
    assert _read(f"mehr als {'9' * 40} Länder", "de") == ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Der Zug fährt mit 250 km pro Stunde durch den Tunnel.", RATE_PER),
        ("Il roule à 130 km/h et il en est fier.", RATE_PER),
        ("La ville a délivré 12000 permis par mois.", RATE_PER),
        ("Im Januar waren es minus 12 Grad auf dem Berg.", TEMPERATURE),
        ("Die Temperatur lag bei 30 Grad.", TEMPERATURE),
        ("Die Straße steigt um 12 Grad an.", MEASURE),
        ("Es gab dreimal so viele Orte wie 1960.", MULTIPLE),
        ("Am Montag waren es 31 °C in der Stadt.", TEMPERATURE),
    ],
)
def test_the_kind_of_a_figure_shows(text, kind):
    assert [one.kind for one in find_figures(text)] == [kind]
