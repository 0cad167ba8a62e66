"""Each dialect is recognised by its appearance, and its units, flags and metadata become those of series."""

import json
import re
import tomllib
from datetime import date

import pytest

from innofacts.importing.dialects import DIALECTS

SDMX_1 = """DATAFLOW,FREQ,REF_AREA,Reference area,INDICATOR,SEX,UNIT_MEASURE,UNIT_MULT,TIME_PERIOD,OBS_VALUE,OBS_STATUS
OECD.SDD:DF_GDP(1.0),A,CHN,China,GDP,_T,CNY,6,2020,101356700.0,A
OECD.SDD:DF_GDP(1.0),A,CHN,China,GDP,_T,CNY,6,2021,114923.70,E
OECD.SDD:DF_GDP(1.0),A,CHN,China,GDP,_T,CNY,6,2022,120472.4,B
OECD.SDD:DF_GDP(1.0),A,CHN,China,GDP,_T,CNY,6,2023,126058.2,P
OECD.SDD:DF_GDP(1.0),A,CHN,China,GDP,_T,CNY,6,2024,,Q
OECD.SDD:DF_GDP(1.0),A,OECD,OECD,GDP,_T,CNY,6,2020,1,U
"""
SDMX_2 = """STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,freq: Frequency,unit: Unit,geo: Area,TIME_PERIOD: Time,OBS_VALUE: Value,OBS_FLAG: Flag
dataflow,ESTAT:UNE_RT_A(1.0),Unemployment by sex,I,A: Annual,PC_ACT: Percentage,EL: Greece,2020: 2020,16.3,
dataflow,ESTAT:UNE_RT_A(1.0),Unemployment by sex,I,A: Annual,PC_ACT: Percentage,EU27_2020: EU,2020: 2020,7.2,e: estimated
"""
EUROSTAT = "freq,age,unit,geo\\TIME_PERIOD\t2021 \t2022 \t2023 \nA,Y15-24,PC_ACT,EL\t: c\t31.4 bu\t26.70 p\nA,Y15-24,PC_ACT,FR\t18.9 d\t: \t17.30 e\n"
WORLD_BANK = """"Data Source","World Development Indicators",

"Last Updated Date","2024-06-28",

"Country Name","Country Code","Indicator Name","Indicator Code","2020","2021",
"Namibia","NAM","GDP (current US$)","NY.GDP.MKTP.CD","10619.10","",
"Arab World","ARB","GDP (current US$)","NY.GDP.MKTP.CD","","2.9",
"""
JSON_STAT = {
    "version": "2.0",
    "class": "dataset",
    "label": "Population by region",
    "source": "Statistics Office",
    "updated": "2024-02-22T07:00:00Z",
    "note": ["On 1 January."],
    "id": ["Region", "ContentsCode", "Tid"],
    "size": [2, 1, 2],
    "role": {"time": ["Tid"], "geo": ["Region"], "metric": ["ContentsCode"]},
    "dimension": {
        "Region": {"category": {"index": {"0": 0, "03": 1}, "label": {"0": "Norway", "03": "Oslo"}}},
        "ContentsCode": {"category": {"label": {"Personer": "Persons"}, "unit": {"Personer": {"base": "persons", "decimals": 0}}}},
        "Tid": {"category": {"index": ["2023", "2024"]}},
    },
    "value": [5488984, 5550203, None, 717710],
    "status": {"1": "p"},
}  # fmt: skip


def test_the_dialects_are_a_table():
    assert [dialect.name for dialect in DIALECTS][-3:] == ["wide", "long", "one period"]
    assert len(DIALECTS) == 13


ONS = """"Title","Output of harbours: £m","Dockers at work (000s)","Share of ferries","Deflator of harbours","Length of quays"
"CDID","HAR1","DOC1","FER1","DEF1","QUA1"
"PreUnit","£","","","",""
"Unit","m","000s","%","Index, base year = 100",""
"Release date","30-09-2024"
"Important notes",
"2022","2463","33.5","7.1","100.0",""
"2023","2472","","7.2","103.1",""
"2023 Q1","617","33.0","","",""
"2023 JAN","205",".."
"""


def test_time_series_of_the_ons(imported):
    found = imported(ONS.replace('"QUA1"', '""'), unit="")
    assert found.said.startswith('table.csv: time series of the ONS, separated by ","\n')
    assert found.series == {
        "har1": {"2022": "2463", "2023-01": "205", "2023-Q1": "617", "2023": "2472"},
        "doc1": {"2022": "33.5", "2023-Q1": "33.0"},
        "fer1": {"2022": "7.1", "2023": "7.2"},
        "def1": {"2022": "100.0", "2023": "103.1"},
    }
    assert [head["unit"] for head in found.heads] == ["million GBP", "thousand dockers", "%", "points"]
    assert [head["claim"] for head in found.heads][:2] == ["Output of harbours: £m", "Dockers at work (000s)"]
    assert str(found.source["published"]) == "2024-09-30"
    table = ONS.replace('"2022","2463","33.5","7.1","100.0",""', '"2022","2463","33.5","7.1","100.0","12"')
    assert 'no unit is known for "Length of quays"' in imported(table, unit="").said
    assert (
        'error: row 7, column "HAR1": "many" is not a figure\n'
        in imported(ONS.replace('"2463"', '"many"'), unit="").said
    )


def test_the_columns_of_a_currency_and_of_prices_are_said_to_be_read(imported):
    table = """DATAFLOW,REF_AREA,INDICATOR,UNIT_MEASURE,UNIT_MULT,CURRENCY,PRICE_BASE,BASE_PER,TIME_PERIOD,OBS_VALUE
OECD.SDD:DF_GDP(1.0),NOR,GDP,XDC,6,NOK,Q,2015,2020,5
"""
    found = imported(table, unit="")
    assert (
        "; unit: UNIT_MEASURE, UNIT_MULT, CURRENCY; basis: PRICE_BASE, BASE_PER; not imported: DATAFLOW\n" in found.said
    )
    assert [(one["unit"], one["basis"]) for one in found.heads] == [("million NOK", "constant prices, prices of 2015")]


def test_sdmx_csv_1(imported):
    found = imported(SDMX_1, unit="")
    assert found.said.startswith('table.csv: SDMX-CSV 1, separated by ","\n')
    assert found.source["publisher"] == "Office"
    assert found.series == {
        "gdp-cn": {"2020": "101356700.0", "2021": "~ 114923.70", "2022": "120472.4"},
        "gdp-cn-preliminary": {"2023": "126058.2"},
        "gdp-oecd": {"2020": "1"},
    }
    assert found.heads[0] == {
        "id": "gdp-cn", "claim": "GDP, China", "unit": "million CNY", "breaks": [2022], "measure": "gdp", "place": "CN", "scope": "SEX _T",
    }  # fmt: skip
    assert found.heads[1]["vintage"] == "preliminary"
    assert found.heads[2]["note"] == "Low reliability: 2020."
    assert "4 values; left out: 1 confidential" not in found.said
    assert "3 series, 5 values; left out: 1 confidential\n" in found.said


def test_sdmx_csv_2_with_labels(imported, run, tmp_path):
    found = imported(SDMX_2, unit="")
    assert found.said.startswith('table.csv: SDMX-CSV 2, separated by ","\n')
    assert found.source["title"] == "Unemployment by sex"
    assert found.series == {
        "unemployment-by-sex-gr": {"2020": "16.3"},
        "unemployment-by-sex-european-union-27-countries": {"2020": "~ 7.2"},
    }
    assert {(head["unit"], head["basis"]) for head in found.heads} == {("%", "of the active population")}
    run("import", tmp_path / "table.csv", "-o", tmp_path / "a.toml")
    assert 'publisher = "Eurostat"' in (tmp_path / "a.toml").read_text()


def test_sdmx_csv_2_with_labels_without_a_blank_in_the_heading(imported):
    table = (
        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ:Frequency,AREA:Reporting area,TYPE:Gap,TIME_PERIOD:Period,OBS_VALUE:Value,"
        "UNIT_MEASURE:Unit,UNIT_MULT:Multiplier,OBS_STATUS:Status\n"
        "dataflow,BIS:WS_GAP(1.0): Credit gaps,I,Q: Quarterly,CN: China,C: Actual-trend,2025-Q4,-7.68,"
        "770: Percentage of GDP,0: Units,A: Normal value\n"
    )
    found = imported(table, "--measure-column", "TYPE:Gap", unit="")
    assert found.series == {"credit-gaps-c-cn": {"2025-Q4": "-7.68"}}
    assert found.heads[0] == {
        "id": "credit-gaps-c-cn", "claim": "Credit gaps, Actual-trend, China", "unit": "%", "measure": "credit-gaps-c",
        "place": "CN", "basis": "of GDP", "scope": "TYPE C",
    }  # fmt: skip


def test_sdmx_csv_2_with_columns_of_names(imported):
    table = (
        "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,bop_item,Balance of payments item,unit,Unit of measure,geo,Geopolitical"
        " entity,TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Flag\n"
        "dataflow,ESTAT:BOP(1.0),Balance of payments,CA,Current account,MIO_EUR,Million euro,BA,Bosnia and Herzegovina,2019,,"
        '269,,ip,"imputed, provisional"\n'
    )
    found = imported(table, "--measure-column", "bop_item", unit="")
    assert found.series == {"balance-of-payments-ca-ba-preliminary": {"2019": "~ 269"}}
    assert found.heads[0]["claim"] == "Balance of payments, Current account, Bosnia and Herzegovina"
    assert (found.heads[0]["unit"], found.heads[0]["note"]) == ("million EUR", "Imputed: 2019.")


@pytest.mark.parametrize(
    ("code", "label", "unit", "basis"),
    [
        ("NGT_SP", "Nights spent", "Nights spent", None),
        ("PCH_X", "Percentage change on the month before", "%", "change on the month before"),
        ("RCH_X", "Weekly rate of change", "%", "weekly rate of change"),
        ("MIO_EUR", "Million of something", "million EUR", None),
    ],
)
def test_the_name_of_a_unit_of_sdmx_explains_a_code_that_is_not_known(imported, code, label, unit, basis):
    columns = "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,unit,Unit of measure,geo,Country,TIME_PERIOD,OBS_VALUE"
    found = imported(f"{columns}\ndataflow,ESTAT:A(1.0),Guests,{code},{label},SE,Sweden,2023,5.5\n", unit="")
    assert [(head["unit"], head.get("basis"), head.get("scope")) for head in found.heads] == [(unit, basis, None)]
    assert "codes" not in found.said


def test_a_place_with_values_of_one_measure_is_not_without_a_value(imported):
    found = imported("country,year,a,b\nFrance,2020,1,\nFrance,2021,2,\nSpain,2020,,\nSpain,2021,,\nItaly,2020,3,4\n")
    assert set(found.series) == {"a-fr", "a-it", "b-it"}
    assert "1 place without a value, left out: Spain\n" in found.said


def test_dimensions_with_several_values_are_refused_and_named(imported):
    table = SDMX_1 + "OECD.SDD:DF_GDP(1.0),A,CHN,China,GDP,F,CNY,6,2020,5,A\n"
    assert imported(table, unit="").said.endswith(
        "error: China has several values for a period: the column distinguishes them: SEX (SEX: _T, F)\n"
        "  hint: choose one of each, as in --only SEX=_T; or keep them apart with --measure-column SEX\n"
    )
    assert imported(table, "--only", "SEX=F", unit="").series == {"gdp-cn": {"2020": "5"}}


@pytest.mark.parametrize(
    ("table", "options", "name", "said"),
    [
        (SDMX_1, ("--value-column", "OBS_VALUE"), "a.csv", "a.csv is SDMX-CSV 1: --value-column would do nothing\n  hint: leave it out; --only COLUMN=VALUE"),
        (EUROSTAT, ("--place-column", "geo", "--period-column", "x"), "a.tsv", "a.tsv is Eurostat TSV: --place-column, --period-column would do nothing"),
        (JSON_STAT, ("--sheet", "x"), "a.json", "a.json is JSON-stat"),
        ("Entity,Code,Year,CO2\nFrance,FRA,2020,1\n", ("--place-column", "Entity"), "a.csv", "a.csv is a table of Our World in Data: --place-column would"),
    ],
)  # fmt: skip
def test_an_option_that_would_do_nothing_is_refused(imported, table, options, name, said):
    found = imported(json.dumps(table) if isinstance(table, dict) else table, *options, unit="", name=name)
    assert found.status == 2
    assert f"error: {said}" in found.said


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--period-column", "year"), "a column for each measure"),
        (("--period-column", "year", "--value-column", "2000 prices"), "one value a row"),
    ],
)
def test_columns_that_are_named_are_used_where_others_are_called_like_years(imported, options, said):
    table = "country,year,2000 prices,2010,2015\nFrance,2020,1,2,3\nFrance,2021,4,5,6\n"
    found = imported(table, *options)
    assert f": {said}, " in found.said
    assert found.series["series-2000-prices-fr"] == {"2020": "1", "2021": "4"}


@pytest.mark.parametrize(
    ("country", "codes", "column"),
    [
        ("Norway", ("MT", "SH", "GR"), "place: Country; measure: Item; not imported: Code"),  # meat, sheep, grapes
        ("Norway", ("XX1", "XX2", "XX3"), "place: Country; measure: Item; not imported: Code"),
        ("Norway", ("NOR", "NOR", "NOR"), "place: Code, Country; measure: Item"),
        ("Oslo", ("NO", "NO", "NO"), "place: Code, Country; measure: Item"),
    ],
)
def test_codes_of_things_next_to_a_country_are_not_places(imported, country, codes, column):
    rows = "".join(f"{country},2023,{code},{code} farms,12\n" for code in codes)
    assert f"period: Year; {column}\n" in imported(f"Country,Year,Code,Item,Value\n{rows}", unit="farms").said


@pytest.mark.parametrize(
    ("head", "rows", "places"),
    [
        ("City,Country,Year,Value", ("Tarn,Norway,2023,5", "Vik,Denmark,2023,6"), ["tarn", "vik"]),
        ("City,Country,2022,2023", ("Tarn,Norway,4,5", "Vik,Norway,6,7"), ["tarn", "vik"]),
        ("City,Country,Year,Pupils,Boats", ("Tarn,Norway,2023,5,1", "Vik,Norway,2023,6,2"), ["tarn", "vik"]),
        ("NUTS,Region,Year,Value", ("NO08,Upper Vale,2023,5", "NO09,Lower Vale,2023,6"), ["upper-vale", "lower-vale"]),
        ("kommune,name,Year,Value", ("0301,Tarn,2023,5", "1103,Vik,2023,6"), ["tarn", "vik"]),
    ],
)
def test_the_column_of_places_that_is_chosen_has_names_next_to_it_only_if_it_has_codes(imported, head, rows, places):
    found = imported("\n".join((head, *rows)), "--place-column", head.partition(",")[0])
    assert [place for place in places if any(place in id_ for id_ in found.series)] == places
    assert not any("norway" in id_ or id_.endswith("-no") for id_ in found.series)


@pytest.mark.parametrize("heading", ["City", "Ville", "Stadt", "Ciudad", "Provincia"])
@pytest.mark.parametrize(
    "year",
    [*("Year", "Année", "Jahr", "Año", "Years"), *("Zeit", "Zeitraum", "Periode", "Période", "Período", "Periodo")],
)
def test_headings_of_places_and_years_are_known_in_four_languages(imported, heading, year):
    found = imported(f"{heading},{year},Boats\nTarn,2023,5\nVik,2023,6\n", unit="")
    assert found.series == {"boats-tarn": {"2023": "5"}, "boats-vik": {"2023": "6"}}


def test_the_day_that_counts_is_a_period(imported):
    found = imported("Stichtag;Land;Boote\n31.12.2022;Bayern;5\n31.12.2023;Bayern;6\n")
    assert found.series == {"boote-bayern": {"2022-12-31": "5", "2023-12-31": "6"}}


def test_the_first_days_of_months_are_months_below_a_heading_in_any_of_four_languages(imported):
    for heading in ("Month", "Mois", "Monat", "Mes"):
        assert imported(f"{heading},Boats\n2023-03-01,5\n", unit="").series == {"boats": {"2023-03": "5"}}
    for heading in ("Quarter", "Quartal", "Trimestre"):
        assert imported(f"{heading},Boats\n2023-04-01,5\n", unit="").series == {"boats": {"2023-Q2": "5"}}


def test_a_county_is_a_place_and_has_its_letters_in_the_id(imported):
    found = imported("County,Year,Pupils,Teachers\nTrøndelag,2023,5,1\nGdańsk,2023,6,2\n", unit="")
    assert list(found.series) == ["pupils-trondelag", "teachers-trondelag", "pupils-gdansk", "teachers-gdansk"]


def test_a_column_that_may_distinguish_two_values_is_named_though_it_is_not_imported(imported):
    said = imported("School,Year,Pupils,Teachers\nHill,2023,5,1\nLake,2023,6,2\n", unit="").said
    assert said.endswith("  hint: if School distinguishes them, name it with --place-column\n")


@pytest.mark.parametrize(("cells", "unit"), [(("4.5%", "n/a", "7 %"), "%"), (("4.5%", "6"), "")])
def test_cells_in_percent_are_so_where_no_unit_is_given(imported, cells, unit):
    rows = "".join(f"Norway,{2020 + n},{cell}\n" for n, cell in enumerate(cells))
    found = imported(f"Country,Year,Turnout\n{rows}", unit="")
    if unit:
        assert (found.heads[0]["unit"], found.series) == ("%", {"turnout-no": {"2020": "4.5", "2022": "7"}})
    else:
        assert '"4.5%" is in %, and other values name no unit' in found.said


@pytest.mark.parametrize("power", ["2", "x"])
def test_a_power_of_ten_without_a_word_is_refused(imported, power):
    said = imported(SDMX_1.replace(",6,", f",{power},"), unit="").said
    assert f'the values are multiplied by ten to the power of "{power}", for which there is no word\n' in said


def test_eurostat_tsv(imported):
    found = imported(EUROSTAT, "--title", "Youth unemployment", unit="", name="une.tsv")
    assert found.said.startswith("une.tsv: Eurostat TSV, separated by tabs\n")
    assert found.series == {
        "youth-unemployment-gr": {"2022": "31.4"},
        "youth-unemployment-gr-preliminary": {"2023": "26.70"},
        "youth-unemployment-fr": {"2021": "18.9", "2023": "~ 17.30"},
    }
    assert found.heads[0]["breaks"] == [2022]
    assert found.heads[0]["scope"] == "age Y15-24"
    assert found.heads[0]["note"] == "Low reliability: 2022."
    assert found.heads[2]["note"] == "The definition differs: 2021."
    assert "left out: 1 missing, 1 confidential\n" in found.said
    wrong = imported(EUROSTAT.replace("31.4 bu", "many"), unit="", name="une.tsv")
    assert wrong.said.endswith(
        'error: row 2, column "2022": "many" is not a figure\n  hint: --only COLUMN=VALUE leaves rows out\n'
    )


@pytest.mark.parametrize(
    ("code", "unit", "basis"),
    [
        ("CLV_PCH_PRE", "%", "chain-linked volumes, change on the previous period"),
        ("RCH_A", "%", "annual rate of change"),
        ("I21", "points", "2021 = 100"),
        ("PD95_EUR", "points", "implicit deflator in EUR, 1995 = 100"),
        ("CLV20_MEUR", "million EUR", "chain-linked volumes, prices of 2020"),
        ("CP_PPS_EU27_2020_HAB", "PPS per person", "current prices, EU27 from 2020"),
        ("CP_MPPS_EU28_2013", "million PPS", "current prices, EU28 from 2013"),
        ("MIO_PPS", "million PPS", None),
        ("PYP_MEUR", "million EUR", "prices of the previous year"),
        ("THS_HA", "thousand hectares", None),
        ("MIO_PKM", "million passenger-kilometres", None),
        ("PER_KM2", "people per square kilometre", None),
        ("P_HTHAB", "per 100,000 people", None),
        ("PC_POP_Y15-74", "%", "PC_POP_Y15-74"),
    ],
)
def test_the_codes_of_units_of_eurostat(imported, code, unit, basis):
    found = imported(f"freq,unit,geo\\TIME_PERIOD\t2022 \t2023 \nA,{code},SE\t5.9 \t1.2 \n", unit="", name="a.tsv")
    assert [(head["unit"], head.get("basis")) for head in found.heads] == [(unit, basis)]
    assert found.said.endswith("\n1 series, 2 values\n")


def test_codes_of_units_that_say_different_things_are_series_of_their_own(imported):
    codes = ["I15", "PD15_EUR", "MIO_PPS", "MPPS", "MIO_PPS_EU27_2020", "MIO_PPS_EU28_2013"]
    rows = "".join(f"A,{code},SE\t5 \t6 \n" for code in codes)
    found = imported(f"freq,unit,geo\\TIME_PERIOD\t2022 \t2023 \n{rows}", unit="", name="a.tsv")
    assert [(head["unit"], head.get("basis")) for head in found.heads] == [
        ("points", "2015 = 100"),
        ("points", "implicit deflator in EUR, 2015 = 100"),
        ("million PPS", None),
        ("MPPS", None),
        ("million PPS", "EU27 from 2020"),
        ("million PPS", "EU28 from 2013"),
    ]
    assert found.said.endswith("\n6 series, 12 values\n")


def test_a_rate_of_change_may_be_negative(imported):
    found = imported("freq,unit,geo\\TIME_PERIOD\t2022 \t2023 \nA,PCH_SM,SE\t5.9 \t-1.2 \n", unit="", name="a.tsv")
    assert list(found.series.values()) == [{"2022": "5.9", "2023": "-1.2"}]


def test_codes_of_units_that_the_table_does_not_explain_are_named(imported):
    table = "freq,unit,geo\\TIME_PERIOD\t2022 \t2023 \nA,CP_MNAC,SE\t5 \t6 \nA,RT_X,SE\t7 \t8 \nA,PC,SE\t1 \t2 \n"
    found = imported(table, unit="", name="a.tsv")
    assert [head["unit"] for head in found.heads] == ["CP_MNAC", "RT_X", "%"]
    assert found.said.splitlines()[-1] == (
        "units that are codes, and that the table does not explain: CP_MNAC, RT_X; to name one, import the rows with one"
        " alone: --only unit=CP_MNAC --unit NAME"
    )
    found = imported(table, "--only", "unit=CP_MNAC", unit="million SEK", name="a.tsv")
    assert [head["unit"] for head in found.heads] == ["million SEK"]


OF_THE_DATA_BROWSER = """Data extracted on 15/10/2024 12:01:11 from [ESTAT]
Dataset: \t\tHours worked by fishermen [fish_hrs__custom_13]
Last updated: \t\t14/10/2024 23:00

Time frequency\t\tAnnual
Unit of measure\t\tCurrent prices, million euro
Age class\t\tFrom 15 to 24 years

TIME\t\t2021\t\t2022\t\t2023\t
GEO (Labels)\tSEX (Labels)\t\t\t\t\t\t
European Union - 27 countries (from 2020)\tFemales\t16.7\tb\t14.5\t\t14.6\tp
Malta\tFemales\t:\tu\t8.1\tu\t:\tc

Special value
:\tnot available
Available flags:
b\tbreak in time series
"""


def test_a_workbook_of_eurostat(imported):
    found = imported(OF_THE_DATA_BROWSER, name="fish.tsv", unit="")
    assert found.said == (
        "fish.tsv: a workbook of Eurostat, separated by tabs\n"
        "columns: place: GEO; scope: SEX, Age class; flags: flags\n"
        "3 series, 4 values; left out: 1 missing, 1 confidential\n"
        "1 place kept by name: European Union (27 countries)\n"
    )
    assert found.source["title"] == "Hours worked by fishermen"
    assert str(found.source["published"]) == "2024-10-14"
    eu, preliminary, malta = found.heads
    assert list(found.series.values()) == [{"2021": "16.7", "2022": "14.5"}, {"2023": "14.6"}, {"2022": "8.1"}]
    assert eu == {
        "id": "hours-worked-by-fishermen-european-union-27-countries",
        "claim": "Hours worked by fishermen, European Union (27 countries)",
        "unit": "million euro",
        "breaks": [2021],
        "measure": "hours-worked-by-fishermen",
        "place": "European Union (27 countries)",
        "basis": "current prices",
        "scope": "SEX Females, Age class From 15 to 24 years",
    }
    assert (preliminary["vintage"], malta["note"]) == ("preliminary", "Low reliability: 2022.")


def test_a_workbook_of_eurostat_with_units_in_its_rows_and_without_flags(imported):
    found = imported(
        "Data extracted on 15/10/2024 from [ESTAT]\nDataset:,,Boats [bo]\n\n"
        "TIME,2021,2022\nUNIT (Labels),,\nThousand tonnes,1.5,x\nEuro,3,4\n",
        unit="",
    )
    assert found.said.endswith("2 series, 3 values; left out: 1 confidential\n")
    assert [(head["claim"], head["unit"]) for head in found.heads] == [("Boats", "thousand tonnes"), ("Boats", "Euro")]
    assert "published" not in found.source
    said = imported("Data extracted on 15/10/2024 from [ESTAT]\nTIME,2021,2022\nGEO,,\nMalta,1,two\n").said
    assert said.endswith(
        'error: row 4, column "2022": "two" is not a figure\n  hint: --only COLUMN=VALUE leaves rows out\n'
    )


def test_world_bank(imported, tmp_path):
    (tmp_path / "Metadata_Indicator_API_X.csv").write_text(
        '"INDICATOR_CODE","INDICATOR_NAME","SOURCE_NOTE"\n"NY.GDP.MKTP.CD","GDP","A  note."\n'
    )
    (tmp_path / "Metadata_Indicator_X.csv").write_text(
        '"INDICATOR_CODE","INDICATOR_NAME","SOURCE_NOTE"\n"NY.GDP.MKTP.CD","GDP","A  note."\n'
    )
    found = imported(WORLD_BANK, unit="", name="API_X.csv")
    assert found.said.startswith('API_X.csv: a table of the World Bank, separated by ","\n')
    assert found.source["title"] == "World Development Indicators"
    assert str(found.source["published"]) == "2024-06-28"
    assert found.series == {"ny-gdp-mktp-cd-na": {"2020": "10619.10"}, "ny-gdp-mktp-cd-arab-world": {"2021": "2.9"}}
    assert found.heads[0] == {
        "id": "ny-gdp-mktp-cd-na", "claim": "GDP (current US$), Namibia", "unit": "USD", "measure": "ny-gdp-mktp-cd",
        "place": "NA", "basis": "current prices", "note": "A note.",
    }  # fmt: skip


def test_our_world_in_data_with_a_codebook(imported, tmp_path):
    (tmp_path / "owid-energy-codebook.csv").write_text(
        "column,title,description,unit,source\ncoal,Coal use,Burnt.,terawatt-hours,X\n"
    )
    table = (
        "country,year,iso_code,coal,label\nWorld,2020,OWID_WRL,1.50,a\nChina,2020,CHN,,b\nKosovo,2020,OWID_KOS,2,c\n"
    )
    found = imported(table, unit="")
    assert found.series == {"coal-world": {"2020": "1.50"}, "coal-xk": {"2020": "2"}}
    assert found.heads[0]["claim"] == "Coal use, World"
    assert found.heads[0]["unit"] == "terawatt-hours"
    assert found.heads[0]["note"] == "Burnt."
    assert found.source["title"] == "Coal use"


def test_our_world_in_data_with_metadata(imported, tmp_path):
    metadata = {
        "chart": {"title": "CO2", "originalChartUrl": "https://ourworldindata.org/grapher/co2?v=1"},
        "columns": {"CO2": {"titleShort": "CO2 emissions", "unit": "tonnes per person", "lastUpdated": "2024-06-20"}},
    }
    (tmp_path / "table.metadata.json").write_text(json.dumps(metadata))
    found = imported("Entity,Code,Day,CO2\nChina,CHN,2020-01-05,1.5\n", unit="")
    assert found.series == {"co2-cn": {"2020-01-05": "1.5"}}
    assert found.heads[0]["unit"] == "tonnes per person"
    assert found.source["url"] == "https://ourworldindata.org/grapher/co2"


def test_json_stat(imported):
    found = imported(json.dumps(JSON_STAT), unit="", name="pop.json")
    assert found.said.startswith("pop.json: JSON-stat, JSON\n")
    assert found.source["title"] == "Population by region"
    assert found.series == {
        "personer-no": {"2023": "5488984"},
        "personer-no-preliminary": {"2024": "5550203"},
        "personer-oslo": {"2024": "717710"},
    }
    assert found.heads[0]["unit"] == "people"
    assert found.heads[0]["note"] == "On 1 January."


def test_json_stat_1_and_its_digits(imported):
    dimension = {**JSON_STAT["dimension"], "id": JSON_STAT["id"], "size": JSON_STAT["size"], "role": JSON_STAT["role"]}
    values = '{"0": 12.50, "3": 1.0}'
    text = json.dumps({"dataset": {"dimension": dimension, "value": "VALUES", "status": "e"}}).replace(
        '"VALUES"', values
    )
    found = imported(text, "--title", "T", unit="%", name="pop.json")
    assert found.series == {"personer-no": {"2023": "~ 12.50"}, "personer-oslo": {"2024": "~ 1.0"}}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "error: a.json: this is not JSON: "),
        ("{}", "error: a.json: this JSON is neither JSON-stat nor a Data Package\n"),
        ("[]", "error: a.json: this JSON is neither JSON-stat nor a Data Package\n"),
        ("null", "error: a.json: this JSON is neither JSON-stat nor a Data Package\n"),
        (json.dumps({**JSON_STAT, "size": [1, 1, 1]}), "error: a.json: the sizes of the dimensions are not those of their categories\n"),
        ('{"resources": []}', "error: a.json: the package has no file with data\n"),
        ('{"resources": [5, {"path": "x\\u0000.csv"}, {"path": ""}]}', "error: a.json: the package has no file with data\n"),
        ('{"resources": [{"path": "../x.csv"}]}', 'error: a.json: the path of the resource "../x.csv" leaves the package\n'),
        ('{"resources": [{"path": "a.json"}]}', "error: a.json: this file is not a table\n"),
        ('{"resources": [{"path": "x.csv"}]}', "x.csv: cannot be read: No such file or directory\n"),
    ],
)  # fmt: skip
def test_json_that_cannot_be_read(imported, text, said):
    assert said in imported(text, name="a.json").said


def json_stat(**other: object) -> str:
    """Return a small dataset of JSON-stat with something else in it."""
    dimension = {"year": {"category": {"index": ["2020"]}}}
    return json.dumps({"label": "Ships", "id": ["year"], "size": [1], "dimension": dimension, "value": [5], **other})


@pytest.mark.parametrize(
    "other",
    [
        {"size": ["x"]},
        {"size": 1},
        {"id": 5},
        {"id": ["month"]},
        {"dimension": {"year": 5}},
        {"dimension": {"year": {"category": 5}}},
        {"dimension": {"year": {"category": {"index": {"2020": "x"}}}}},
    ],
)
def test_json_stat_whose_dimensions_are_damaged_is_refused_in_a_sentence(imported, other):
    sizes = "error: a.json: the sizes of the dimensions are not those of their categories\n"
    assert sizes in imported(json_stat(**other), name="a.json").said


@pytest.mark.parametrize(
    "other",
    [
        {},
        {"role": 5, "note": {"a": 1}, "source": 5, "updated": 2020},
        {"role": {"metric": ["none"], "time": 5}},
        {"dimension": {"year": {"category": {"index": ["2020"], "label": 5, "unit": 5}}}, "role": {"metric": "year"}},
        {"value": {"0": 5}, "status": 5},
    ],
)
def test_what_damaged_json_stat_says_besides_is_left_out(imported, other):
    found = imported(json_stat(**other), "--place", "NO", unit="ships", name="a.json")
    assert found.series == {"ships-no": {"2020": "5"}}


@pytest.mark.parametrize(
    "other",
    [
        {"sources": {"title": "Office"}, "licenses": "CC", "created": 5},
        {"sources": ["Office"], "licenses": [5]},
        {"sources": [{"title": 5}], "title": ["Ships"]},
    ],
)
@pytest.mark.parametrize("fields", [5, {"a": 1}, ["value"], [{"name": ["value"]}], [{"name": "value", "title": {}}]])
def test_what_a_damaged_package_says_of_its_table_is_left_out(imported, tmp_path, other, fields):
    (tmp_path / "x.csv").write_text("country,year,value\nNorway,2020,5\n")
    package = {"resources": [{"path": "x.csv", "schema": {"fields": fields}}], **other}
    found = imported(json.dumps(package), "--measure", "ships", unit="ships", name="datapackage.json")
    assert found.series == {"ships-no": {"2020": "5"}}


def test_a_data_package(imported, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "gdp.csv").write_text("Country Name,Country Code,Year,Value\nChina,CHN,2020,1.50\n")
    package = {
        "name": "gdp",
        "title": "GDP of countries",
        "homepage": "https://example.org/gdp",
        "licenses": [{"name": "CC-BY-4.0"}],
        "sources": [{"title": "World Bank", "path": "https://example.org"}],
        "created": "2024-06-28",
        "resources": [
            {"name": "gdp", "path": "data/gdp.csv", "schema": {"fields": [{"name": "Value", "title": "GDP", "unit": "million USD"}]}},
            {"name": "other", "path": "data/other.csv"},
        ],
    }  # fmt: skip
    found = imported(json.dumps(package), unit="", name="datapackage.json")
    assert 'resource "gdp" of a Data Package ("other" not read; see --sheet), one value a row' in found.said
    assert found.series == {"gdp-cn": {"2020": "1.50"}}
    assert found.heads[0]["unit"] == "million USD"
    assert (found.source["title"], found.source["license"]) == ("GDP of countries", "CC-BY-4.0")
    assert imported(json.dumps(package), "--sheet", "gpd", name="datapackage.json").said.endswith(
        'error: unknown resource "gpd"\n  hint: did you mean "gdp"? the resources are gdp, other\n'
    )


@pytest.mark.parametrize("missing", [["", "-99"], [{"value": "-99", "label": "not asked"}], [7, "-99"]])
def test_a_package_says_which_values_are_missing(imported, tmp_path, missing):
    (tmp_path / "t.csv").write_text("country,year,Balance\nNorway,2022,-99\nNorway,2023,-9\n")
    package = {"resources": [{"path": "t.csv", "schema": {"missingValues": missing}}]}
    found = imported(json.dumps(package), name="datapackage.json", unit="million EUR")
    assert found.series == {"balance-no": {"2023": "-9"}}
    assert "left out: 1 missing" in found.said


def test_a_link_out_of_a_data_package_is_not_followed(imported, tmp_path):
    (tmp_path / "package").mkdir()
    (tmp_path / "secret.csv").write_text("country,year,value\nChina,2020,5\n")
    (tmp_path / "package" / "table.csv").symlink_to("../secret.csv")
    found = imported('{"resources": [{"path": "table.csv"}]}', name="package/datapackage.json")
    assert found.said.endswith(
        'the path of the resource "table.csv" leaves the package\n'
        "  hint: put the file into the folder of the package, or import it by itself\n"
    )


def test_ddf(imported, tmp_path):
    (tmp_path / "ddf--concepts.csv").write_text(
        "concept,concept_type,name,unit\nmortality,measure,Child mortality,deaths\n"
    )
    (tmp_path / "ddf--entities--geo.csv").write_text("geo,name\nchn,China\nsea,The sea\n")
    (tmp_path / "datapackage.json").write_text('{"title": "Mortality", "created": "2020-05-01"}')
    name = "ddf--datapoints--mortality--by--geo--time.csv"
    found = imported("geo,time,mortality\nchn,2019,1.50\nsea,2020,2\nchn,2021,3\n", unit="", name=name)
    assert found.said.startswith(f'{name}: DDF, separated by ","\n')
    assert found.series == {
        "child-mortality-cn": {"2019": "1.50", "2021": "3"},
        "child-mortality-the-sea": {"2020": "2"},
    }
    assert found.heads[0]["unit"] == "deaths"
    assert found.heads[0]["note"] == "From 2021 on these are projections: the table is of 2020-05-01."


def test_the_last_update_of_a_dataflow_is_its_date(imported):
    table = "DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nESTAT:GDP(1.0),23/05/24 23:00:00,A,MIO_EUR,FR,2020,5.0,\n"
    found = imported(table, unit="")
    assert str(found.source["published"]) == "2024-05-23"
    assert found.series == {"gdp-fr": {"2020": "5.0"}}
    assert found.heads[0]["unit"] == "million EUR"


def test_json_stat_without_roles_and_a_value_that_is_not_one(imported):
    plain = {**JSON_STAT, "role": {}, "value": [1, 2, "many", 4]}
    plain["id"] = ["region", "ContentsCode", "tid"]
    plain["dimension"] = {
        name.replace("R", "r").replace("Tid", "tid"): value for name, value in JSON_STAT["dimension"].items()
    }
    assert imported(json.dumps(plain), unit="", name="pop.json").said.endswith(
        'error: value 2: "many" is not a figure\n  hint: --only COLUMN=VALUE leaves rows out\n'
    )


def test_our_world_in_data_without_metadata(imported):
    assert imported("Entity,Code,Year,Life expectancy (years)\nChina,CHN,2020,77.1\n", unit="").series == {
        "life-expectancy-years-cn": {"2020": "77.1"}
    }
    assert "error: " in imported("Entity,Code,Year,Law\nChina,CHN,2020,strict\n").said


def test_what_is_only_called_like_ddf(imported):
    assert imported("geo,year,x\nchn,2020,1\n", name="ddf--datapoints--x--by--geo.csv").series == {
        "x-cn": {"2020": "1"}
    }


def test_metadata_of_the_world_bank_that_cannot_be_read_are_left_out(imported, tmp_path):
    (tmp_path / "Metadata_Indicator_X.csv").write_bytes(b"\xff\xfe\xff")
    found = imported(WORLD_BANK, unit="", name="API_X.csv")
    assert "note" not in found.heads[0]


def test_json_stat_without_a_dimension_of_measures(imported):
    plain = {**JSON_STAT, "id": ["Region", "Tid"], "size": [2, 2], "role": {"time": ["Tid"], "geo": ["Region"]}}
    found = imported(json.dumps(plain), "--only", "Region=0", unit="people", name="pop.json")
    assert found.series == {
        "population-by-region-no": {"2023": "5488984"},
        "population-by-region-no-preliminary": {"2024": "5550203"},
    }
    assert found.heads[0]["note"] == "On 1 January."


@pytest.mark.parametrize("other", ["name,meaning\ncoal,Coal\n", "name,meaning\n"])
def test_a_codebook_without_the_columns_of_one_is_passed_over(imported, tmp_path, other):
    (tmp_path / "a-codebook.csv").write_text(other)
    (tmp_path / "b-codebook.csv").write_text("column,title,unit\ncoal,Coal use,TWh\n")
    found = imported("country,year,iso_code,coal\nChina,2020,CHN,1\n", unit="")
    assert found.heads[0]["claim"] == "Coal use, China"


def test_an_agency_that_is_not_known_is_no_publisher(imported):
    table = "DATAFLOW,REF_AREA,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE\nXYZ:GDP(1.0),CHN,GDP,PT,2020,1\n"
    found = imported(table, "--publisher", "", unit="%")
    assert found.said.endswith("error: the source has no publisher\n  hint: --publisher says who published the table\n")


def test_an_indicator_of_the_world_bank_without_a_unit_in_its_brackets(imported):
    found = imported(WORLD_BANK.replace("(current US$)", "(2010 = 100)"), unit="points", name="API_X.csv")
    assert found.heads[0]["claim"] == "GDP (2010 = 100), Namibia"
    assert found.heads[0]["unit"] == "points"


@pytest.mark.parametrize(
    ("table", "name"), [(SDMX_1.replace("_T,CNY,6,2021", "F,CNY,6,2021"), "a.csv"), (EUROSTAT, "a.tsv")]
)
def test_a_chosen_column_keeps_series_apart_in_a_dialect_that_names_its_columns(imported, table, name):
    if name == "a.csv":
        found = imported(table, "--measure-column", "SEX", unit="")
        assert found.series["gdp-f-cn"] == {"2021": "~ 114923.70"}
        assert found.series["gdp-t-cn"] == {"2020": "101356700.0", "2022": "120472.4"}
        assert found.heads[0]["claim"] == "GDP, _T, China"
    else:
        found = imported(table, "--measure-column", "age", "--measure", "unemployment", unit="", name=name)
        assert found.heads[0]["measure"] == "unemployment Y15-24"
        assert next(iter(found.series)) == "unemployment-y15-24-gr"


def test_the_currency_and_the_base_of_sdmx(imported):
    found = imported(
        "DATAFLOW,REF_AREA,MEASURE,UNIT_MEASURE,PRICE_BASE,TIME_PERIOD,OBS_VALUE,UNIT_MULT,CURRENCY,BASE_PER\n"
        "OECD:DF(1.0),CHN,GDP,XDC,L,2020,1.50,6,CNY,2015\n"
        "OECD:DF(1.0),SWE,GDP,XDC,V,2020,2.50,6,SEK,\n"
        "OECD:DF(1.0),SWE,HPI,IX,_Z,2020,101.5,0,,2015\n"
        "OECD:DF(1.0),SWE,EMP,PT_POP_SUB,_Z,2020,50.5,0,,\n",
        unit="",
    )
    assert [(head["id"], head["unit"], head["basis"]) for head in found.heads] == [
        ("gdp-cn", "million CNY", "chain-linked volumes, prices of 2015"),
        ("gdp-se", "million SEK", "current prices"),
        ("hpi-se", "points", "2015 = 100"),
        ("emp-se", "%", "PT_POP_SUB"),
    ]


def test_eurostat_with_a_column_for_each_dimension(imported):
    table = "freq,age,unit,geo\\TIME_PERIOD,2021,2022\nA,Y15-24,PC_ACT,EL,NaN,31.4\nA,Y15-24,PC_ACT,FR,18.90,17.3\n"
    found = imported(table, "--title", "Youth unemployment", unit="")
    assert found.said.startswith('table.csv: Eurostat TSV, separated by ","\n')
    assert found.series == {
        "youth-unemployment-gr": {"2022": "31.4"},
        "youth-unemployment-fr": {"2021": "18.90", "2022": "17.3"},
    }
    wrong = imported(table.replace("31.4", "many"), unit="").said
    assert 'error: row 2, column "2022": "many" is not a figure\n' in wrong


@pytest.mark.parametrize(
    ("unit", "option", "expected"),
    [
        ({"base": "people", "label": "thousands of persons", "multiplier": 3}, "", "thousand people"),
        ({"symbol": "%", "multiplier": 0}, "", "%"),
        ({"label": "million", "multiplier": 6}, "people", "million people"),
    ],
)
def test_the_power_of_ten_of_json_stat(imported, unit, option, expected):
    dimension = {**JSON_STAT["dimension"], "ContentsCode": {"category": {"label": {"Personer": "Persons"}, "unit": {"Personer": unit}}}}  # fmt: skip
    table = json.dumps({**JSON_STAT, "dimension": dimension, "value": [5.5, 6.5, None, 7.5]})
    assert imported(table, unit=option, name="a.json").heads[0]["unit"] == expected


def test_places_of_ddf_are_those_with_a_file_of_entities(imported, tmp_path):
    (tmp_path / "ddf--entities--geo--geographic_region.csv").write_text(
        "geographic_region,name\n903,Africa\n935,Asia\n"
    )
    table = "geographic_region,time,births\n903,1950,11071.722\n935,1950,2.50\n"
    found = imported(table, name="ddf--datapoints--births--by--geographic_region--time.csv")
    assert found.series == {"births-africa": {"1950": "11071.722"}, "births-asia": {"1950": "2.50"}}


def test_a_column_of_our_world_in_data_that_lost_its_name(imported, tmp_path):
    metadata = {"columns": {"Period life expectancy at birth": {"titleShort": "Life expectancy", "unit": "years"}}}
    (tmp_path / "life.metadata.json").write_text(json.dumps(metadata))
    table = "entity,code,year,value\nAmericas,,1950,58.5\nUnited States,USA,1950,68.1\n"
    found = imported(table, unit="", name="life.csv")
    assert found.series == {"value-americas": {"1950": "58.5"}, "value-us": {"1950": "68.1"}}
    assert found.heads[1] == {
        "id": "value-us", "claim": "Life expectancy, United States", "unit": "years", "measure": "value", "place": "US",
    }  # fmt: skip


# --- units in the labels of rows -------------------------------------------------------------------------------------


def of(found):
    """Return the claim, the unit, the nature or the basis, and the values of each series."""
    values = found.series.values()
    return [(head["claim"], head["unit"], one) for head, one in zip(found.heads, values, strict=True)]


@pytest.mark.parametrize(
    ("label", "claim", "unit"),
    [
        ("Harvest (million tonnes)", "Harvest", "million tonnes"),
        ("Aid [bn USD]", "Aid", "billion USD"),
        ("Turnover (EUR million)", "Turnover", "million EUR"),
        ("Pupils (1,000)", "Pupils", "thousand pupils"),
        ("Population (thousands)", "Population", "thousand people"),
        ("Unemployed (mn)", "Unemployed", "million people"),
        ("Bridges (number)", "Bridges", "bridges"),
        ("Arrivals (persons)", "Arrivals", "people"),
        ("Quota, %", "Quota", "%"),
        ("Rents (2015 = 100)", "Rents", "points"),
        ("Births per 1,000 (per 1,000 inhabitants)", "Births per 1,000", "per 1,000 inhabitants"),
        ("Resident population", "Resident population", "people"),
    ],
)
def test_a_label_of_a_row_may_end_with_its_unit(imported, label, claim, unit):
    tables = (
        f'Indicator,2022,2023\n"{label}",12,13\n"Rainfall (mm)",801,802\n',
        f'"",2022,2023\n"Rainfall (mm)",801,802\n"{label}",12,13\n"Snow (mm)",3,4\n',
        f'country,indicator,year,value\nNO,"{label}",2022,12\nNO,"{label}",2023,13\n',
        f'country,indicator,indicator_name,year,value\nNO,VESSELS,"{label}",2022,12\nNO,VESSELS,"{label}",2023,13\n',
    )
    for table in tables:
        found = imported(table, unit="")
        told = [one for one in of(found) if one[0].removesuffix(", Norway") == claim]
        assert [one[1:] for one in told] == [(unit, {"2022": "12", "2023": "13"})]
    assert imported(tables[0], unit="").series.keys() >= {"rainfall"}


COUNTED = [
    ("Nurses", "nurses"),
    ("Number of ferries", "ferries"),
    ("No. of lighthouses", "lighthouses"),
    ("All keepers", "keepers"),
    ("Population, total", "people"),
    ("Boats with sails", "boats"),
    ("Registered anglers, women", "registered anglers"),
    ("Staff", "staff"),
    ("Researchers", "researchers"),
    ("Employed", "people"),
    ("EU citizens", "EU citizens"),
    ("SMEs", "SMEs"),
]
NOT_COUNTED = """
Exports | House prices | Subsidies | Average scores | Share of nurses | Change in boats | Net arrivals
Boats and lighthouses | Boats per harbour | Anglers % | Catches in thousands | Rainfall | Researchers' pay
"""


@pytest.mark.parametrize(("heading", "unit"), COUNTED)
def test_a_heading_that_says_what_is_counted_gives_the_unit_of_whole_numbers(imported, heading, unit):
    found = imported(f'Country,"{heading} 2022","{heading} 2023"\nNorway,1200,1301\n', unit="")
    assert of(found) == [(f"{heading}, Norway", unit, {"2022": "1200", "2023": "1301"})]
    assert f"the unit is what the headings say is counted: {unit}; --unit says another\n" in found.said
    half = imported(f'Country,"{heading}, 2022","{heading}, 2023"\nNorway,1200,1301.5\n', unit="")
    assert f'no unit is known for "{heading}"' in half.said


@pytest.mark.parametrize("heading", re.split(r" [|] |\n", NOT_COUNTED.strip()))
def test_the_unit_of_what_may_be_an_amount_is_asked_for(imported, heading):
    found = imported(f'Country,Year,"{heading}"\nNorway,2022,1200\nNorway,2023,1301\n', unit="")
    assert f'no unit is known for "{heading}"' in found.said


def test_of_many_units_that_headings_say_a_line_names_the_first(imported):
    headings = "Boats,Nets,Ropes,Sails,Oars,Buoys,Anchors"
    found = imported(f"Year,{headings}\n2022,1,2,3,4,5,6,7\n2023,8,9,10,11,12,13,14\n", unit="")
    assert [head["unit"] for head in found.heads] == headings.lower().split(",")
    assert "is counted: boats, nets, ropes, sails, oars and 2 more; --unit" in found.said


def test_one_heading_may_have_the_period_if_no_other_column_has_figures(imported):
    found = imported("Aquarium,Guests 2023\nTromsø,1200\nBergen,3400\n", unit="")
    assert of(found) == [("Guests, Tromsø", "guests", {"2023": "1200"}), ("Guests, Bergen", "guests", {"2023": "3400"})]


def test_the_period_of_a_whole_table_is_no_part_of_the_name_of_a_column(imported):
    table = "Aquarium,Guests 2023,Staff,Income (EUR)\nTromsø,1200,30,45000\nBergen,3400,40,56000\n"
    claims = [[head["claim"] for head in imported(table, "--period", year, unit="").heads] for year in ("2023", "2022")]
    assert claims[0][:3] == ["Guests, Tromsø", "Staff, Tromsø", "Income, Tromsø"]
    assert claims[1][:3] == ["Guests 2023, Tromsø", "Staff, Tromsø", "Income, Tromsø"]


@pytest.mark.parametrize("label", ["Jobs (women)", "Exports (provisional)", "Debt (thousands)", "Pupils (aged 6-15)"])
def test_what_is_in_brackets_after_the_label_of_a_row_may_be_no_unit(imported, label):
    table = f'Indicator,2022,2023\n"{label}",12,13\n'
    assert imported(table, unit="").said.splitlines()[2].startswith(f'error: no unit is known for "{label[:4]}')
    assert [one[1] for one in of(imported(table, unit="things"))] == ["things"]


# --- tables of one period --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "options", "series", "left"),
    [
        # the corner cell has the place and the period
        (
            '"Norway, 2023",Value\n"Aid (bn USD)",5.4\n"Population (thousands)",5488\n',
            (),
            [("Aid, Norway", "billion USD", "5.4"), ("Population, Norway", "thousand people", "5488")],
            "",
        ),
        (
            "Norway 2023,Women,Men\nEmployed (thousands),1350,1511\nPaid (thousands),1100,1201\n",
            (),
            [
                ("Employed, Women, Norway", "thousand people", "1350"),
                ("Employed, Men, Norway", "thousand people", "1511"),
                ("Paid, Women, Norway", "thousand women", "1100"),
                ("Paid, Men, Norway", "thousand men", "1201"),
            ],
            "",
        ),
        # or only the period, and the rows or columns are places
        (
            "Country (2023),Area (km2),Remark\nNorway,385207,mountains\nSweden,450295,woods\n",
            (),
            [("Area, Norway", "km2", "385207"), ("Area, Sweden", "km2", "450295")],
            "Remark",
        ),
        (
            "2023,Norway,Sweden\nArea (km2),385207,450295\n",
            (),
            [("Area, Norway", "km2", "385207"), ("Area, Sweden", "km2", "450295")],
            "",
        ),
        # the title has it
        (
            "Wells and springs 2023\nDistrict,Wells (number),+/- 2022\nLower,12,-3\nUpper,40,2\n",
            (),
            [("Wells, Lower", "wells", "12"), ("Wells, Upper", "wells", "40")],
            "+/- 2022",
        ),
        (
            "Wells (number) 2023\nDistrict,Value\nLower,12\nUpper,40\n",
            ("--unit", "wells"),
            [("Wells (number), Lower", "wells", "12"), ("Wells (number), Upper", "wells", "40")],
            "",
        ),
        (
            "Wells in use 2023\nDistrict,Deep,Shallow\nLower,12,3\n",
            ("--unit", "wells"),
            [("Wells in use, Deep, Lower", "wells", "12"), ("Wells in use, Shallow, Lower", "wells", "3")],
            "",
        ),
        # or the user says it
        (
            "Town,Population,Area (km2)\nLower,12,3\n",
            ("--period", "2023"),
            [("Population, Lower", "people", "12"), ("Area, Lower", "km2", "3")],
            "",
        ),
        (
            "Indicator,Value,Area (km2)\nThis,12,3\n",
            ("--period", "2023", "--value-column", "Area (km2)"),
            [("This, Area", "km2", "3")],
            "Value",
        ),
        # one column has it, perhaps with a unit
        (
            "Country,Exports 2023 (bn USD),Change in %\nNorway,485.5,-16.3\n",
            (),
            [("Exports, Norway", "billion USD", "485.5")],
            "Change in %",
        ),
        (
            "Energy use by sector\nSector,2023 (TWh)\nIndustry,77\n",
            (),
            [("Energy use by sector, Industry", "TWh", "77")],
            "",
        ),
    ],
)
def test_a_table_of_one_period(imported, table, options, series, left):
    found = imported(table, *options, unit="")
    assert of(found) == [(claim, unit, {"2023": value}) for claim, unit, value in series]
    assert found.said.splitlines()[1].endswith(f"; not imported: {left}") if left else "not imported" not in found.said


@pytest.mark.parametrize(
    "table",
    [
        "Town,Ships\nLower,12\n",
        "Ships in 2020 and 2023\nTown,Ships\nLower,12\n",
        "Town 2023,Remark\nLower,none\n",
    ],
)
def test_a_table_of_no_period_is_refused(imported, table):
    assert "no column of periods was found" in imported(table).said


def test_a_column_of_changes_and_one_of_words_are_named_and_not_imported(imported):
    table = 'country,year,GDP (bn USD),"Change, %",Population growth (%),Note\nNO,2022,579.4,18.9,0.6,high\nNO,2023,485.5,-16.2,1.1,\n'
    found = imported(table, unit="")
    assert [one[:2] for one in of(found)] == [("GDP, Norway", "billion USD"), ("Population growth, Norway", "%")]
    assert "; not imported: Change, %, Note\n" in found.said
    assert imported(table, "--value-column", "Change, %", "--nature", "change", unit="").series == {
        "change-no": {"2022": "18.9", "2023": "-16.2"}
    }


def test_a_growth_is_a_measure(imported):
    table = "country,year,Growth (%),Inflation (%)\nNO,2022,3.0,5.8\nNO,2023,0.5,5.5\n"
    assert [one[0] for one in of(imported(table, unit=""))] == ["Growth, Norway", "Inflation, Norway"]


def test_a_row_of_numbers_of_four_digits_is_no_row_of_years(imported):
    table = "Town,Ships,Boats\nLower,2718,2770\nUpper,2500,2900\n"
    found = imported(table, "--period", "2023", unit="things")
    assert len(found.series) == 4


@pytest.mark.parametrize(
    ("table", "series"),
    [
        # a row of its own
        (
            "Waste by country\nThousand tonnes\nCountry,2022,2023\nNorway,12,13\n",
            [("Waste by country, Norway", "thousand tonnes", {"2022": "12", "2023": "13"})],
        ),
        (
            "Waste by town 2023\n(in EUR million)\nTown,Paid,Owed\nLower,12,13\n",
            [
                ("Waste by town, Paid, Lower", "million EUR", {"2023": "12"}),
                ("Waste by town, Owed, Lower", "million EUR", {"2023": "13"}),
            ],
        ),
        (
            "Age,2022,2023\n15-24,12,13\nUnit: thousand persons\n",
            [("table, 15-24", "thousand persons", {"2022": "12", "2023": "13"})],
        ),
        # the heading of the labels
        (
            '"Accounts, EUR million",Q1 2023,2023 Q2,H1 2023\nRevenue,12.5,13.1,25.6\nShips (number),3,4,4\n',
            [
                ("Revenue", "million EUR", {"2023-Q1": "12.5", "2023-H1": "25.6", "2023-Q2": "13.1"}),
                ("Ships", "ships", {"2023-Q1": "3", "2023-H1": "4", "2023-Q2": "4"}),
            ],
        ),
    ],
)
def test_a_table_may_say_once_in_what_unit_all_its_values_are(imported, table, series):
    found = imported(table, unit="")
    assert of(found) == series


def test_a_row_of_its_own_may_say_other_things_than_a_unit(imported):
    table = "Waste by country\nPreliminary\nCountry,2022,2023\nNorway,12,13\nTonnes\n"
    assert "no unit is known" in imported(table, unit="").said


def test_a_period_with_values_of_several_vintages_has_them_all_and_the_latest_replaces_the_others(imported):
    found = imported("country,2022,2023,2023p,2023r,2024p\nChina,1,2,3,4,5\nKenya,6,7,7,,\n")
    assert found.series == {
        "table-cn": {"2022": "1", "2023": "2"},
        "table-cn-preliminary": {"2023": "3", "2024": "5"},
        "table-cn-revised": {"2023": "4"},
        "table-ke": {"2022": "6", "2023": "7"},
        "table-ke-preliminary": {"2023": "7"},
    }
    assert [one.get("replaces") for one in found.heads] == [
        ["table-cn-preliminary@2023"],
        None,
        ["table-cn@2023", "table-cn-preliminary@2023"],
        ["table-ke-preliminary@2023"],
        None,
    ]


def test_two_values_of_one_vintage_are_refused(imported):
    found = imported("country,year,value,flag\nChina,2023,1,p\nChina,2023,2,p\n")
    assert found.said.endswith(
        "error: row 2 and row 3: two values for China, 2023: 1 and 2\n"
        "  hint: no column distinguishes them: remove one of the rows\n"
    )


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("Einwohner (Tsd.)", "thousand inhabitants"),
        ("Beschäftigte (in 1 000 Personen)", "thousand people"),
        ("Ernte (1.000 t)", "thousand t"),
        ("Umsatz (Mrd. Euro)", "billion Euro"),
        ("Umsatz (Billionen EUR)", "trillion EUR"),
        ("Anteil (Prozent)", "%"),
        ("Emplois (milliers d'emplois)", "thousand jobs"),
        ("Recettes (millions d’euros)", "million euros"),
        ("Ingresos (miles de euros)", "thousand euros"),
        ("Ingresos (mil millones de euros)", "billion euros"),
        ("Coast (miles)", "miles"),
        ("Schools (Länder)", "Länder"),
        ("Cable (billion miles)", "billion miles"),
        ("Trips (thousand days)", "thousand days"),
        ("Waste (Tonnes)", "Tonnes"),
    ],
)
def test_units_in_other_languages(imported, heading, unit):
    assert imported(f"year;{heading}\n2020;1,5\n", unit="").heads[0]["unit"] == unit


@pytest.mark.parametrize(("heading", "said"), [("Betriebe (Anzahl)", "Betriebe"), ("BIP (Tsd.)", "BIP")])
def test_a_number_in_german_of_something_that_is_not_known(imported, heading, said):
    assert f'error: no unit is known for "{said}"\n' in imported(f"year;{heading}\n2020;1,5\n", unit="").said


def test_units_in_a_column_in_other_languages(imported):
    rows = "Bevölkerung;1 000 Personen;8,9\nEinwohner;Tsd.;9\nAusgaben;Mio. Euro;3,5\nErnte;Tonnen;2\n"
    found = imported("Indikator;Einheit;2021\n" + rows, unit="")
    assert [one["unit"] for one in found.heads] == ["thousand people", "thousand inhabitants", "million Euro", "tonnes"]


@pytest.mark.parametrize(
    ("table", "unit", "series"),
    [
        ("Overnight stays (thousand nights),2022,2023\nNorth,1,2\n", "", [("Overnight stays, North", "thousand nights")]),
        ("Overnight stays (thousand),2022,2023\nNorth,1,2\n", "thousand nights", [("Overnight stays, North", "thousand nights")]),
        ("Accounts (EUR million),2022,2023\nRevenue,1,2\nBalance,-3,4\n", "", [("Accounts, Revenue", "million EUR"), ("Accounts, Balance", "million EUR")]),
        ("Item (EUR million),2022,2023\nRevenue,1,2\n", "", [("Revenue", "million EUR")]),
        ("Category (EUR million),2022,2023\nRevenue,1,2\n", "", [("Revenue", "million EUR")]),
        ("Output (tonnes),2022,2023\nNorway,1,2\nChina,3,4\n", "", [("Output, Norway", "tonnes"), ("Output, China", "tonnes")]),
        ("Rivers\nLength (km),2022,2023\nNorway,1,2\nChina,3,4\n", "", [("Rivers, Norway", "km"), ("Rivers, China", "km")]),
        ("Accounts,2022,2023\nRevenue (EUR),1,2\n", "", [("Revenue", "EUR")]),
        # the heading is the unit
        ("Tsd. Personen;2023;2024\nBeschäftigte;1;2\nArbeitslose;3;4\n", "", [("Beschäftigte", "thousand people"), ("Arbeitslose", "thousand people")]),
        ("in Mio. EUR,2022,2023\nUmsatz,1,2\n", "", [("Umsatz", "million EUR")]),
        ("EUR million,2022,2023\nRevenue,1,2\nShips (number),3,4\n", "", [("Revenue", "million EUR"), ("Ships", "ships")]),
        ("Output\nMillion tonnes,2022,2023\nNorway,1,2\nChile,3,4\n", "", [("Output, Norway", "million tonnes"), ("Output, Chile", "million tonnes")]),
        ("Results 2023\nEUR million,North,South\nBeer,1,2\n", "", [("Beer, North", "million EUR"), ("Beer, South", "million EUR")]),
        ("Hours,2022,2023\nFirst,1,2\n", "people", [("table, First", "people")]),  # of matches, or of opening
        ("Industry sector,2022,2023\nMining,1,2\n", "people", [("table, Mining", "people")]),
    ],
)  # fmt: skip
def test_the_heading_of_items_with_the_unit_of_all_is_a_part_of_their_names(imported, table, unit, series):
    found = imported(table, unit=unit)
    assert [(one["claim"], one["unit"]) for one in found.heads] == series


@pytest.mark.parametrize(
    ("table", "options", "series"),
    [
        ("Turnover 2023\nRegion,Q1,Q2\nNorth,1,2\n", (), {"turnover-north": {"2023-Q1": "1", "2023-Q2": "2"}}),
        (
            "Stays 2023 (EUR million)\nRegion,Jan,Feb,Total,Rank\nMar,1,2,3,1\n",
            (),
            {"stays-ma": {"2023": "3", "2023-01": "1", "2023-02": "2"}},
        ),
        ("2023;1. Quartal;2. Quartal\nNord;1;2\n", (), {"table-nord": {"2023-Q1": "1", "2023-Q2": "2"}}),
        (
            "2022/23,Q1,Q2\nNorth,1,2\n",
            ("--fiscal-year", "04-01"),
            {"table-north": {"FY2022/23-Q1": "1", "FY2022/23-Q2": "2"}},
        ),
        (
            "Area 2023\nRegion,May,Size\nNorth,1,2\n",
            (),
            {"area-may-north": {"2023": "1"}, "area-size-north": {"2023": "2"}},
        ),
    ],
)
def test_months_and_quarters_below_the_year_of_the_table_are_of_this_year(imported, table, options, series):
    assert imported(table, *options).series == series


@pytest.mark.parametrize(
    ("table", "series"),
    [
        ("Stays by theatre 2023\nRegion,T1,T2\nVik,1,2\n", {"stays-by-theatre-t1-vik": {"2023": "1"}, "stays-by-theatre-t2-vik": {"2023": "2"}}),
        ("Year,T1,T2\n2023,1,2\n", {"t1": {"2023": "1"}, "t2": {"2023": "2"}}),
        ("Country,2022,,2023,\n,T1,T2,T1,T2\nChile,1,2,3,4\n", {"t1-cl": {"2022": "1", "2023": "3"}, "t2-cl": {"2022": "2", "2023": "4"}}),
        ("Flats 2023\nFloor,H1,H2\nTop,1,2\n", {"flats-h1-top": {"2023": "1"}, "flats-h2-top": {"2023": "2"}}),
        ("Year,S1,S2\n2023,1,2\n", {"s1": {"2023": "1"}, "s2": {"2023": "2"}}),
        ("Year,M1,M2,M3\n2023,1,2,3\n", {"m1": {"2023": "1"}, "m2": {"2023": "2"}, "m3": {"2023": "3"}}),
        # The table says that they are parts of the year.
        ("Nuits par trimestre 2023\nRégion;T1;T2\nVik;1;2\n", {"nuits-par-trimestre-vik": {"2023-Q1": "1", "2023-Q2": "2"}}),
        ("Pays,2022,,2023,\nTrimestre,T1,T2,T1,T2\nChile,1,2,3,4\n", {"table-cl": {"2022-Q1": "1", "2022-Q2": "2", "2023-Q1": "3", "2023-Q2": "4"}}),
        ("Año,S1,S2\n2023,1,2\n", {"table": {"2023-H1": "1", "2023-H2": "2"}}),
        ("Year,H1,H2\n2023,1,2\n", {"table": {"2023-H1": "1", "2023-H2": "2"}}),
        ("2023,H1,H2\nNorth,1,2\n", {"table-north": {"2023-H1": "1", "2023-H2": "2"}}),
        ("Year,M01,M02\n2023,1,2\n", {"table": {"2023-01": "1", "2023-02": "2"}}),
        ("Month by month\nYear,M1,M2\n2023,1,2\n", {"month-by-month": {"2023-01": "1", "2023-02": "2"}}),
        (f"Year,{','.join(f'M{n}' for n in range(1, 13))}\n2023{',7' * 12}\n", {"table": {f"2023-{n:02}": "7" for n in range(1, 13)}}),
    ],
)  # fmt: skip
def test_a_letter_and_a_number_are_a_part_of_the_year_only_where_the_table_says_so(imported, table, series):
    assert imported(table).series == series


def test_a_month_has_no_quarters(imported):
    assert (
        'error: row 2, column "Q1": "January 2023 Q1" is not a period\n' in imported("January 2023,Q1,Q2\nA,1,2\n").said
    )


@pytest.mark.parametrize(
    ("heading", "claim", "unit"),
    [
        ("Umsatz in Mio. EUR", "Umsatz", "million EUR"),
        ("Ventes en milliers d'euros", "Ventes", "thousand euros"),
        ("Length in km", "Length", "km"),
        ("Share of rooms in use in %", "Share of rooms in use", "%"),
        ("Women in work", "Women in work", "women"),
        ("Staff in 1 000 people", "Staff", "thousand people"),
        ('"Births, rate per 1000 population"', "Births", "rate per 1000 population"),
    ],
)
def test_a_unit_may_come_after_a_word(imported, heading, claim, unit):
    found = imported(f"year;{heading}\n2021;5\n", unit="")
    assert [(one["claim"], one["unit"]) for one in found.heads] == [(claim, unit)]


@pytest.mark.parametrize(
    ("heading", "claim", "period"),
    [
        ("Pupils 2024", "Pupils, Tarn", "2024"),
        ("Pupils in 2024", "Pupils, Tarn", "2024"),
        ("Marches 2024", "Marches, Tarn", "2024"),
        ("Pupils, Sept. 2024", "Pupils, Tarn", "2024-09"),
        ("Pupils in May 2024 (number)", "Pupils, Tarn", "2024-05"),
        ("Schüler im Okt. 2024", "Schüler, Tarn", "2024-10"),
    ],
)
def test_the_heading_of_a_column_may_end_with_its_month(imported, heading, claim, period):
    # The month was part of the measure, and the values those of the year.
    found = imported(f'School,"{heading}"\nTarn,312\nVik,228\n', "--place-column", "School", unit="pupils")
    assert (found.heads[0]["claim"], next(iter(found.series.values()))) == (claim, {period: "312"})


@pytest.mark.parametrize(
    ("period", "claim"),
    [("2024-09", "Pupils, Tarn"), ("2023-09", "Pupils, Sept. 2024, Tarn")],
)
def test_a_heading_may_name_the_period_of_the_table_in_its_own_way(imported, period, claim):
    table = 'School,"Pupils, Sept. 2024",Teachers (FTE)\nTarn,312,17.4\nVik,228,12.8\n'
    found = imported(table, "--period", period, unit="")
    assert found.heads[0]["claim"] == claim


@pytest.mark.parametrize("heading", ["Change on 2023", "Change 2023", "+/- 2023", "Rise on 2023", "Visitors vs. 2023"])
def test_a_column_of_changes_from_a_year_has_no_values_of_that_year(imported, heading):
    found = imported(f"Town,Visitors 2024,{heading}\nTarn,4120,+3.1%\nVik,3905,-1.0%\n", unit="")
    assert found.series == {"visitors-tarn": {"2024": "4120"}, "visitors-vik": {"2024": "3905"}}
    assert f"columns: place: Town; not imported: {heading}\n" in found.said


def test_a_source_above_a_table_is_no_title(imported):
    assert "title" not in imported("Source: Office\nyear,value\n2021,5\n").source


@pytest.mark.parametrize(
    ("table", "heads"),
    [
        ("Jobs\nSex,2022,2023\nMale,1,2\nFemale,3,4\nTotal,4,6\nSource: Office,,\n", [("Jobs, Male", "jobs-male", None), ("Jobs, Female", "jobs-female", None), ("Jobs, Total", "jobs-total", None)]),
        ("Jobs\n,2022,2023\nMänner,1,2\nFrauen,3,4\n", [("Jobs, Männer", "jobs-manner", None), ("Jobs, Frauen", "jobs-frauen", None)]),
        ("Jobs\nAge,2022,2023\n15-24,1,2\n25 to 64 years,3,4\n65+,3,4\nunter 15,1,2\n80 und älter,1,2\n", [(f"Jobs, {age}", f"jobs-{slug}", None) for age, slug in (("15-24", "15-24"), ("25 to 64 years", "25-to-64-years"), ("65+", "65"), ("unter 15", "unter-15"), ("80 und älter", "80-und-alter"))]),
        ("Jobs\nAge,2022,,2023,\n,Men,Women,Men,Women\n15-24,1,2,1,2\n65 and over,1,2,1,2\n", [("Jobs, Men, 15-24", "jobs-men-15-24", None), ("Jobs, Women, 15-24", "jobs-women-15-24", None), ("Jobs, Men, 65 and over", "jobs-men-65-and-over", None), ("Jobs, Women, 65 and over", "jobs-women-65-and-over", None)]),
        # places, whatever they are called
        ("Jobs\nRegion,2022,2023\n15-24,1,2\n25-64,3,4\n", [("Jobs, 15-24", "jobs", "15-24"), ("Jobs, 25-64", "jobs", "25-64")]),
        ("Jobs\nAge,2022,2023\n15-24,1,2\nVik,3,4\n", [("Jobs, 15-24", "jobs", "15-24"), ("Jobs, Vik", "jobs", "Vik")]),
        ("Jobs\nDistrict no,2022,2023\n15,1,2\n24,3,4\n", [("Jobs, 15", "jobs", "15"), ("Jobs, 24", "jobs", "24")]),
        ("Jobs\nSex,2022,2023\nTotal,1,2\n", [("Jobs", "jobs", None)]),
    ],
)  # fmt: skip
def test_sexes_and_ages_below_a_title_are_no_places(imported, table, heads):
    found = imported(table)
    assert [(one["claim"], one["measure"], one.get("place")) for one in found.heads] == heads


WITH_LABELS = "STRUCTURE,STRUCTURE_ID,REF_AREA: Area,TIME_PERIOD: Time,OBS_VALUE: Value\n"


@pytest.mark.parametrize(
    ("table", "options", "places", "said"),
    [
        ("Region,2022,2023\nNord,1,2\nInsgesamt,4,6\n", (), {"Nord": "1", None: "4"}, "Insgesamt"),
        ("country,year,ships\nFR,2022,1\nTotal¹,2022,4\n", (), {"FR": "1", None: "4"}, "Total"),
        ("country,year,ships\nFR,2022,1\nGRAND  TOTAL:,2022,4\n", (), {"FR": "1", None: "4"}, "GRAND TOTAL:"),
        (WITH_LABELS + "X,A:B(1.0),FR: France,2022,1\nX,A:B(1.0),TOTAL: All countries,2022,4\n", (), {"FR": "1", None: "4"}, "TOTAL"),
        ("port,year,ships\nVik,2022,1\nSomme,2022,4\n", ("--place-column", "port"), {"Vik": "1", None: "4"}, "Somme"),
        ("port,year,ships\nVik,2022,1\nTodos,2022,4\n", ("--place-column", "port", "--place", "Norway"), {"Vik": "1", "NO": "4"}, ""),
        ("port,year,ships\nAll Saints,2022,1\nTotalán,2022,4\n", ("--place-column", "port"), {"All Saints": "1", "Totalán": "4"}, ""),
    ],
)  # fmt: skip
def test_totals_are_of_no_place_or_of_that_of_the_table(imported, table, options, places, said):
    found = imported(table, *options)
    assert {one.get("place"): next(iter(found.series[one["id"]].values())) for one in found.heads} == places
    told = f"all places together are no place: {said}; --place with --place-column says which they are\n"
    assert (told in found.said) == bool(said)
    assert "Total" not in str(found.heads).replace("Totalán", "")


def test_the_columns_that_are_named_are_in_the_file(imported):
    table = "Jobs\nRegion,2022,,2023,\n,Men,Women,Men,Women\nNord,1,2,1,2\n"
    assert "columns: place: Region\n" in imported(table).said
    assert "columns: value: value; period: year; place: country\n" in imported("country,year,value\nFR,2022,1\n").said
    assert "columns: " not in imported("2022,2023\n1,2\n").said
    assert "columns: " not in imported(",Men,Women\nNord,1,2\nTarn,3,4\n", "--period", "2022").said


def test_sexes_are_places_if_the_user_says_so(imported):
    found = imported("Jobs\nSex,2022,2023\nMale,1,2\nFemale,3,4\n", "--place-column", "Sex")
    assert [one["place"] for one in found.heads] == ["Male", "Female"]


@pytest.mark.parametrize(
    ("above", "title", "claim"),
    [
        ("Tabelle: 12411-0010\nVisitors by town\n", "Visitors by town", "Visitors by town, Vik"),
        ("GENESIS-Tabelle: 12411-0010\nVisitors by town\n", "Visitors by town", "Visitors by town, Vik"),
        ("Table 3.2\n", None, "table, Vik"),
        ("Tab. 3:\nVisitors\n", "Visitors", "Visitors, Vik"),
        ("Table 3: Visitors\n", "Table 3: Visitors", "Visitors, Vik"),
        ("Tables of visitors\n", "Tables of visitors", "Tables of visitors, Vik"),
        ("Visitors of museum 12411-0010\n", "Visitors of museum 12411-0010", "Visitors of museum 12411-0010, Vik"),
        ('"Visitors, 2022-2023"\n', "Visitors, 2022-2023", "Visitors, Vik"),
        ("Visitors from 2022 to 2023\n", "Visitors from 2022 to 2023", "Visitors, Vik"),
        ('"Visitors, 2021/22 to 2022/23"\n', "Visitors, 2021/22 to 2022/23", "Visitors, Vik"),
        ("Income at prices of 2015\n", "Income at prices of 2015", "Income at prices of 2015, Vik"),
    ],
)
def test_the_number_of_a_table_is_no_title(imported, above, title, claim):
    found = imported(f"{above}Town,2022,2023\nVik,1,2\n")
    assert (found.source.get("title"), found.heads[0]["claim"]) == (title, claim)


def test_changes_in_other_words_are_left_out_unless_there_is_nothing_else(imported):
    index = (
        'Monat;Index;"Veränderung zum Vormonat, %";Variation annuelle (%)\nJan-24;101,2;0,1;2,3\nFeb-24;101,9;0,7;2,5\n'
    )
    found = imported(index)
    assert found.series == {"index": {"2024-01": "101.2", "2024-02": "101.9"}}
    assert "not imported: Veränderung zum Vormonat, %, Variation annuelle (%)" in found.said
    rates = 'Month,"Change on previous month, %","Change on year, %"\nJan-24,0.1,2.3\nFeb-24,0.7,2.5\n'
    found = imported(rates, "--nature", "change", unit="")
    assert [(one["claim"], one["unit"]) for one in found.heads] == [
        ("Change on previous month", "%"),
        ("Change on year", "%"),
    ]


OF_THE_IMF = """WEO Subject Code\tISO\tCountry\tSubject Descriptor\tUnits\tScale\t2022\t2023
LP\tNOR\tNorway\tPopulation\tPersons\tMillions\t5.5\t5.5
LUR\tNOR\tNorway\tUnemployment rate\tPercent of labor force\t\t3.3\t3.6
NGDPD\tNOR\tNorway\tGross domestic product, current prices\tU.S. dollars\tBillions\t593.7\t485.5
"""


def test_a_column_of_scales_has_them_in_words(imported):
    found = imported(OF_THE_IMF, unit="")
    assert [(head["claim"], head["unit"], head["measure"]) for head in found.heads] == [
        ("Population, Norway", "million people", "lp"),
        ("Unemployment rate, Norway", "%", "lur"),
        ("Gross domestic product, current prices, Norway", "billion U.S. dollars", "ngdpd"),
    ]
    assert "unit: Units, Scale" in found.said


@pytest.mark.parametrize(
    ("table", "unit"),
    [
        ("Series;Scale;Unit;2022;2023\nSales;Thousands;EUR;1;2\n", "thousand EUR"),  # the first column with words
        ("series,scale,unit,year,value\nSales,Units,EUR,2022,1\n", "EUR"),
        ("series,powercode,unit,year,value\nSales,Millions,EUR,2022,1\n", "million EUR"),
        ("year,scaling,sales (EUR),costs (EUR)\n2022,bn,1,2\n", "billion EUR"),
        ("series;scale;unit;2022;2023\nSales;6;EUR;1;2\nCosts;06;EUR;1;2\n", "million EUR"),
        ("map,scale,year,price (EUR)\nHarbour,large,2022,12\n", "EUR"),  # no scale of a value
        ("city,year,scale,value,unit\nTarn,2022,5,12,EUR\nVik,2022,25000,3,EUR\n", "EUR"),
        ("map,scale,unit,2022,2023\nHarbour,1,EUR,12,3\n", "EUR"),
    ],
)
def test_a_scale_may_be_in_any_table(imported, table, unit):
    assert {head["unit"] for head in imported(table, unit="").heads} == {unit}


@pytest.mark.parametrize(
    ("headings", "cell"),
    [
        ("sex Gender Geschlecht Sexe Sexo", "women"),
        ("Age Age_group age_class age_range Alter Altersgruppe Âge Tranche_d'âge Edad Grupo_de_edad", "15-24"),
        ("Education education_level", "tertiary"),
        ("Nationality citizenship Residence", "abroad"),
        ("Occupation household_type", "farmers"),
        ("Industry branch Activity economic_activity NACE nace_r2 Branche Wirtschaftszweig", "mining"),
        ("Sector Sektor Secteur", "public"),
        ("Element Product products commodity", "wheat"),
        ("Partner partner_country trade_flow", "exports"),
        ("Variant Scenario", "medium"),
        ("Adjustment s_adj seasonal_adjustment", "none"),
        ("sex.label classif1.label classif2.label Dim1", "women"),
    ],
)
def test_what_values_are_only_about_is_their_scope(imported, headings, cell):
    for heading in headings.split():
        long = imported(f"country,{heading},year,value\nNorway,{cell},2022,1\n")
        wide = imported(f"country,{heading},2021,2022\nNorway,{cell},1,2\n")
        several = imported(f"country,{heading},year,jobs,firms\nNorway,{cell},2022,1,2\n", unit="")
        heads = [*long.heads, *wide.heads, *several.heads]
        assert [head["scope"] for head in heads] == [f"{heading} {cell}"] * 4
        assert f"scope: {heading}" in long.said


@pytest.mark.parametrize(
    ("table", "series"),
    [
        (
            "country,year,Mining (%),Industry (%),Trade (%)\nNorway,2021,1.5,20.5,78\nMalta,2021,.5,19.4,80.1\n",
            {
                "mining-percent-no": {"2021": "1.5"},
                "industry-percent-no": {"2021": "20.5"},
                "trade-percent-no": {"2021": "78"},
                "mining-percent-mt": {"2021": "0.5"},
                "industry-percent-mt": {"2021": "19.4"},
                "trade-percent-mt": {"2021": "80.1"},
            },
        ),
        (
            "year,branch,products\n2021,20,31\n2022,21,32\n,,\n,,\n",  # whole numbers, one row a year
            {"branch": {"2021": "20", "2022": "21"}, "products": {"2021": "31", "2022": "32"}},
        ),
        (
            "year,month,age,boats\n2021,1,40,31\n2021,2,41,32\n",  # one row a month
            {"age": {"2021-01": "40", "2021-02": "41"}, "boats": {"2021-01": "31", "2021-02": "32"}},
        ),
        (
            "country,year,value,age\nNorway,2021,3,41.5\nMalta,2021,4,39\n",
            {"table-no": {"2021": "3"}, "table-mt": {"2021": "4"}},
        ),
        ("country,age,2021,2022\nNorway,41.5,3,4\n", {"table-no": {"2021": "3", "2022": "4"}}),
    ],
)
def test_figures_are_no_scope_of_others_whatever_their_heading(imported, table, series):
    found = imported(table)
    assert found.series == series
    assert not any("scope" in head for head in found.heads)


def test_ages_in_years_are_a_scope_if_a_place_has_several(imported):
    table = "country,year,age,boats,ships\nNorway,2021,0,1.5,2.5\nNorway,2021,1,3.5,4.5\n"
    found = imported(table, "--only", "age=1")
    assert found.series == {"boats-no": {"2021": "3.5"}, "ships-no": {"2021": "4.5"}}
    assert [head["scope"] for head in found.heads] == ["age 1", "age 1"]
    assert imported("country,year,age,value\nNorway,2021,15,2\n").heads[0]["scope"] == "age 15"


def test_values_of_one_place_about_different_things_are_refused(imported):
    found = imported("country,sex,year,value\nNorway,women,2021,1\nNorway,men,2022,2\n")
    assert found.said.endswith(
        "error: Norway has several values for a period: the column distinguishes them: sex (sex: women, men)\n"
        "  hint: choose one of each, as in --only sex=women; or keep them apart with --measure-column sex\n"
    )
    found = imported(
        "country,item,element,unit,year,value\nNorway,Oats,Yield,t,2021,1\nNorway,Oats,Area,ha,2021,2\n", unit=""
    )
    assert [(head["unit"], head["scope"]) for head in found.heads] == [
        ("tonnes", "element Yield"),
        ("ha", "element Area"),
    ]


def test_groups_of_columns_keep_their_units_next_to_ages(imported):
    table = "Work by age\n,Staff (thousands),,Pay (EUR),\nAge,2022,2023,2022,2023\n15-24,1,2,3,4\n25-64,5,6,7,8\n"
    assert [(head["claim"], head["unit"]) for head in imported(table, unit="").heads] == [
        ("Work by age, Staff, 15-24", "thousand people"),
        ("Work by age, Pay, 15-24", "EUR"),
        ("Work by age, Staff, 25-64", "thousand people"),
        ("Work by age, Pay, 25-64", "EUR"),
    ]


@pytest.mark.parametrize(
    ("table", "series"),
    [
        (
            "country,2021,,2022,\nNorway,1,b,2,p\nMalta,3,,:,c\n",
            {"table-no": {"2021": "1"}, "table-no-preliminary": {"2022": "2"}, "table-mt": {"2021": "3"}},
        ),
        ("country,2021,,2022,\nNorway,1,b,2,not so\n", {"table-no": {"2021": "1", "2022": "2"}}),  # no flags
        ("country,2021,,2022\nNorway,1,b,2\n", {"table-no": {"2021": "1", "2022": "2"}}),
        ("country,2021,,2022,\nNorway,1,,2,\n", {"table-no": {"2021": "1", "2022": "2"}}),
        ("country,2021,flag,2022,\nNorway,1,b,2,p\n", {"table-no": {"2021": "1", "2022": "2"}}),
    ],
)
def test_flags_may_be_in_columns_without_a_heading(imported, table, series):
    assert imported(table).series == series


RANKS = "Rank,{name},Score\n1,Norway,67.6\n=2,Malta,64.2\n=2,Kenya,64.2\n4,Chad,12\n"


@pytest.mark.parametrize(
    ("table", "options", "ids"),
    [
        (RANKS.format(name="Country"), ("--value-column", "Score"), "score-no score-mt score-ke score-td"),
        (RANKS.format(name="Country"), ("--value-column", "Rank"), "rank-no rank-mt rank-ke rank-td"),
        (RANKS.format(name="Who"), ("--value-column", "Rank"), "rank-no rank-mt rank-ke rank-td"),
        ("Top,Who\nyes,Norway\nno,Malta\n", ("--place-column", "Who"), ""),  # no figures
        ("Top,Who,Boats\nyes,Norway,1\nno,Malta,2\n", ("--place-column", "Who"), "boats-no boats-mt"),
        ("Boats,Crew\n1,2\n", ("--value-column", "Crew"), "crew-1"),
    ],
)
def test_in_a_table_of_one_period_places_may_come_after_ranks(imported, table, options, ids):
    found = imported(f"{table}\nSource: Office\n", *options, "--period", "2023")
    assert list(found.series) == ids.split()


def test_what_is_said_of_exceptions_is_no_basis(imported):
    for said in ("unless otherwise stated", "except where noted"):
        found = imported(f'"Debt (% of GDP, {said})"\nCountry,2022,2023\nNorway,1,2\n', unit="")
        assert (found.heads[0]["unit"], found.heads[0]["basis"]) == ("%", "of GDP")


def test_lines_of_labels_above_a_table_are_no_headings_and_may_have_its_title(imported):
    found = imported(
        "Series Id:,HRB1\nNot adjusted\nSeries title:,Boats in harbours\nYears:,2022 to 2023\n\nYear,Jan,Feb\n2022,1,2\n2023,3,4\n"
    )
    assert (found.source["title"], found.heads[0]["measure"]) == ("Boats in harbours", "boats-in-harbours")
    assert found.series == {
        "boats-in-harbours": {"2022-01": "1", "2022-02": "2", "2023-01": "3", "2023-02": "4"},
    }
    assert imported("Years:,Boats\n2022,1\n2023,3\n").series == {"boats": {"2022": "1", "2023": "3"}}


@pytest.mark.parametrize(
    ("written", "unit", "basis"),
    [
        ("EUR m", "million EUR", ""),
        ("€m", "million €", ""),
        ("$bn", "billion $", ""),
        ("EUR '000", "thousand EUR", ""),
        ("€ 000s", "thousand €", ""),
        ("Current prices, million euro", "million euro", "current prices"),
        ("million EUR, current prices", "million EUR", "current prices"),
        ("current US$", "US$", "current prices"),
        ("constant 2015 US$", "US$", "constant 2015 prices"),
        ("% GDP", "%", "of GDP"),
        ("% y/y", "%", "y/y"),
        ("% points", "% points", ""),
        ("in %", "%", ""),
        ("number of persons", "people", ""),
        ("per 100 000", "per 100 000", ""),
        ("deaths per 100 000 people", "deaths per 100 000 people", ""),
        ("Index (2015=100)", "points", "2015 = 100"),
    ],
)
def test_units_in_a_column_are_those_of_figures(imported, written, unit, basis):
    (head,) = imported(f'country,unit,year,value\nNorway,"{written}",2022,1.5\n', unit="").heads
    assert (head["unit"], head.get("basis", "")) == (unit, basis)
    (head,) = (
        imported(f'country,year,"Sales ({written})"\nNorway,2022,1.5\n', unit="").heads if written[0] != "I" else [head]
    )
    assert (head["unit"], head.get("basis", "")) == (unit, basis)


@pytest.mark.parametrize(
    "table",
    [
        "country,flag,2021,flag,2022\nNorway,b,1,p,2\nMalta,,3,,4\n",
        "country,2021,flag,2022,flag\nNorway,1,b,2,p\nMalta,3,,4,\n",
        "country,flag,2021,flag,2022,\nNorway,b,1,p,2,\nMalta,,3,,4,\n",
        "country,status,2021,flag,2022,flag\nNorway,open,1,b,2,p\nMalta,closed,3,,4,\n",
    ],
)
def test_flags_next_to_values_are_theirs(imported, table):
    found = imported(table)
    assert list(found.series.values()) == [{"2021": "1"}, {"2022": "2"}, {"2021": "3", "2022": "4"}]
    assert [head.get("vintage", "") for head in found.heads] == ["", "preliminary", ""]
    assert found.heads[0]["breaks"] == [2021]
    assert "flags: flag\n" in found.said.replace("; not imported: status", "")


@pytest.mark.parametrize(
    ("headings", "others"),
    [
        ("country,flag,2021,flag,2022,2023", "flag, flag"),
        ("country,2021,flag,2022,flag,2023", "flag, flag"),
        ("country,flag,2021,flag,2022,flag", "flag, flag, flag"),
    ],
)
def test_flags_that_may_be_of_several_values_are_left_out(imported, headings, others):
    names = headings.split(",")
    cells = ["Norway" if name == "country" else "p" if name == "flag" else name[-1] for name in names]
    found = imported(f"{headings}\n{','.join(cells)}\n")
    assert found.series == {"table-no": {name: name[-1] for name in names if name.isdecimal()}}
    assert f"not imported: {others}\n" in found.said


def test_a_column_of_notes_with_nothing_but_vintages_and_estimates_has_flags(imported):
    table = "Ward,Year,Residents,Note\nTarn,2021,5987,\nTarn,2023,5905,{}\nTarn,2024,< 5,{}\n"
    for notes in ("e", "p"), ("Estimate", "provisional"):
        found = imported(table.format(*notes), "--place-column", "Ward", unit="")
        assert found.series == {
            "residents-tarn": {"2021": "5987", "2023": "~ 5905"},
            "residents-tarn-preliminary": {"2024": "< 5"},
        }
        assert "flags: Note\n" in found.said
        assert "the unit is what the headings say is counted: residents;" in found.said
    for notes in ("a", "e"), ("moved", "e"):
        found = imported(table.format(*notes), "--place-column", "Ward", unit="")
        assert found.series == {"residents-tarn": {"2021": "5987", "2023": "5905", "2024": "< 5"}}
        assert "not imported: Note\n" in found.said


def test_a_column_of_flags_is_about_all_values_of_a_row(imported):
    found = imported("Country;Flag;2022;2023\nNorway;;1;2\nMalta;e;3;4 p\n")
    assert found.series == {
        "table-no": {"2022": "1", "2023": "2"},
        "table-mt": {"2022": "~ 3", "2023": "~ 4"},
    }
    assert "flags: Flag" in found.said
    assert imported("Flag;Port;2022;2023\ne;Tarn;1;2\np;Vik;3;4\n").series == {
        "table-tarn": {"2022": "~ 1", "2023": "~ 2"},
        "table-vik-preliminary": {"2022": "3", "2023": "4"},
    }
    found = imported("Country;Status;2022;2023\nNorway;open;1;2\nMalta;closed;3;4\n")
    assert "note" not in found.heads[0]
    assert "not imported: Status" in found.said


OPINION = """
[source]
id        = "oped"
type      = "article-newspaper"
title     = "Sink them"
authors   = ["Berg, Kari"]
publisher = "Fjord Times"
published = 2025-03-20
standing  = "{standing}"

[[fact]]
id      = "subsidy"
claim   = "The ferries cost 4.2 billion kroner."
figure  = "4.2 billion NOK"
measure = "subsidies"
place   = "NO"
period  = 2023

[[fact]]
id      = "electric"
claim   = "Only 60 ferries are electric, says the ministry."
figure  = "60 vessels"
measure = "ferries"
place   = "NO"
period  = 2023
by      = "Fjord Times"
"""


def test_what_an_opinion_says_stays_one_of_its_author(run, tmp_path):
    for standing, type_ in (("opinion", "document"), ("official", "dataset")):
        file, table, again = (tmp_path / f"{standing}{end}" for end in (".toml", ".csv", "-2.toml"))
        file.write_text(OPINION.format(standing=standing), encoding="utf-8")
        assert run("export", "--facts", file, "-o", table).status == 0
        assert run("import", table, "-o", again).status == 0
        read = tomllib.loads(again.read_text(encoding="utf-8"))
        assert read["source"] == {
            "id": standing,
            "type": type_,
            "title": "Sink them",
            "publisher": "Fjord Times",
            "published": date(2025, 3, 20),
            "standing": standing,
        }
        assert [one.get("by") for one in read["series"]] == ["Kari Berg", None]


def test_a_wide_table_does_not_say_who_speaks(run, tmp_path):
    file, table = tmp_path / "oped.toml", tmp_path / "oped.csv"
    file.write_text(OPINION.format(standing="opinion"), encoding="utf-8")
    assert run("export", "--wide", "--facts", file, "-o", table).status == 0
    told = 'innofacts: the table does not say who speaks: its source has standing = "dataset"; --standing says it\n'
    assert told in run("import", table, "--publisher", "Fjord Times", "-o", "-").err
    assert told not in run("import", table, "--publisher", "Fjord Times", "--standing", "opinion", "-o", "-").err


def test_a_bound_that_is_an_estimate_has_a_note(imported):
    found = imported("country,year,value,flag\nChina,2022,> 900,e\nChina,2023,> 1000,e\nChina,2024,1100,e\n")
    assert found.series == {"table-cn": {"2022": "> 900", "2023": "> 1000", "2024": "~ 1100"}}
    assert [head.get("note") for head in found.heads] == ["Estimated: 2022, 2023."]


BARGES = "Lock,Year,Barges (barges),Cargo (tonnes),{}\nTarn,2022,31,5200,\nTarn,2023,33,5400,{}\n"


@pytest.mark.parametrize(("heading", "flag"), [("flag", "p"), ("Note", "provisional"), ("Status", "preliminary")])
def test_a_column_of_flags_behind_several_values_is_about_all_of_its_row(imported, heading, flag):
    found = imported(BARGES.format(heading, flag), "--place-column", "Lock", unit="")
    assert found.series == {
        "barges-barges-tarn": {"2022": "31"},
        "barges-barges-tarn-preliminary": {"2023": "33"},
        "cargo-tonnes-tarn": {"2022": "5200"},
        "cargo-tonnes-tarn-preliminary": {"2023": "5400"},
    }
    assert f"flags: {heading}\n" in found.said
    of_one_year = f"Lock,Barges (barges),Cargo (tonnes),{heading}\nTarn,31,5200,{flag}\nVik,7,800,\n"
    assert imported(of_one_year, "--place-column", "Lock", "--period", "2023", unit="").series == {
        "barges-barges-tarn-preliminary": {"2023": "31"},
        "barges-barges-vik": {"2023": "7"},
        "cargo-tonnes-tarn-preliminary": {"2023": "5200"},
        "cargo-tonnes-vik": {"2023": "800"},
    }


@pytest.mark.parametrize(
    "table",
    [
        "Lock,Year,Barges (barges),flag,Cargo (tonnes)\nTarn,2022,31,p,5200\n",  # that of the barges, or of both
        "Lock,Year,Barges (barges),flag,Cargo (tonnes),status\nTarn,2022,31,p,5200,e\n",
        "Lock,Year,Barges (barges),Cargo (tonnes),status\nTarn,2022,31,5200,open\n",
    ],
)
def test_a_column_of_flags_that_may_be_of_one_value_is_not_imported(imported, table):
    found = imported(table, "--place-column", "Lock", unit="")
    assert (found.series["cargo-tonnes-tarn"], "not imported: " in found.said) == ({"2022": "5200"}, True)


OVER_TIME = "rows without a period are left out, as totals of the rows above: Total\n"


@pytest.mark.parametrize(
    "table",
    [
        'Quarter,Lock,Barges\n2023 Q1,Tarn,310\n2023 Q2,Tarn,"1,330"\nTotal,,"1,640"\n',
        'Lock,Quarter,Barges\nTarn,2023 Q1,310\nTarn,2023 Q2,"1,330"\nTotal,,"1,640"\n',
        'Lock,Quarter,Barges,Cargo (tonnes)\nTarn,2023 Q1,310,\nTarn,2023 Q2,"1,330",\nTotal,,"1,640",\n',
    ],
)
def test_a_total_over_time_has_no_period_and_is_left_out(imported, table):
    found = imported(table, "--place-column", "Lock", "--measure", "barges", unit="barges")
    assert found.series == {"barges-tarn": {"2023-Q1": "310", "2023-Q2": "1330"}}
    assert OVER_TIME in found.said


def test_a_total_of_all_places_has_a_period_and_stays(imported):
    found = imported("Lock,Year,Barges\nTarn,2023,3\nVik,2023,4\nTotal,2023,7\n", "--place-column", "Lock", unit="")
    assert (found.series["barges"], OVER_TIME in found.said) == ({"2023": "7"}, False)


LOCKS = "Canals\n\nCanal,Barges (barges),,Delays (%),\n,2022,2023,2022,2023\nTarn,31,33p,4,5\nVik,7,8,2,3\nTotal,38,41,3,4\np = provisional\n"


def test_the_column_of_places_may_be_named_above_the_periods(imported):
    found = imported(LOCKS, "--place", "Marsh", "--place-column", "Canal", unit="")
    assert found.series["canals-barges-marsh"] == {"2022": "38", "2023": "41"}
    assert found.series["canals-barges-tarn-preliminary"] == {"2023": "33"}


def test_the_legend_below_a_column_that_is_not_imported_is_read(imported):
    of_one = LOCKS.replace("Vik,7,8,2,3\nTotal,38,41,3,4\n", "")
    assert imported(of_one, "--place", "Marsh", unit="").series["canals-barges-marsh-preliminary"] == {"2023": "33"}
    asked = imported(LOCKS, "--place", "Marsh", unit="").said
    assert "two values for Marsh, 2022: 31 and 7; a column that may distinguish them: Canal\n" in asked
