"""Rows of accounts that follow from those above them in every column but one."""

from cases import cases

from innofacts.arithmetic.tables import slips_in_tables
from innofacts.documents.cells import tables_in
from innofacts.documents.document import Document
from innofacts.markup.languages import markup_of


def found(*rows):
    text = "".join(f"| {' | '.join(row.split('; '))} |\n" for row in rows)
    report, markup = Document("r.md", text), markup_of("r.md")
    slips = slips_in_tables(tables_in(report, report.running(markup), markup))
    return [f"{text[slip.start : slip.end]}: {slip.reason}" for slip in slips]


HEAD = ("; 2023; 2022", "---; ---; ---")
SALES, COSTS, WAGES = "Sales; 8,412; 7,931", "Paper; 2,105; 2,240", "Wages; 3,014; 2,877"


@cases(
    ("rows", "slips"),
    [
        # the sum of rows above, or the first of them less the others, whatever it is called
        ((COSTS, WAGES, "Spent; 5,219; 5,117"), ["5,219: 2,105 + 3,014 = 5,119"]),
        ((COSTS, WAGES, "Spent; 5,119; 5,117"), []),
        ((SALES, COSTS, WAGES, "Left; 3,239; 2,814"), ["3,239: 8,412 less 2,105 and 3,014 = 3,293"]),
        ((SALES, COSTS, WAGES, "Left; 3,293; 2,814"), []),
        # rows without numbers are headings; a dash is nothing; brackets are below zero
        (("Costs; ; ", COSTS, "Rent; 1,310; -", "Wages:; ; ", WAGES, "Spent; 6,529; 5,117"), ["6,529: 2,105 + 1,310 + 3,014 = 6,429"]),
        (("Sales; 8,412; 7,931", "Paper; (2,105); (2,240)", "Wages; (3,014); (2,877)", "Left; 3,393; 2,814"), ["3,393: 8,412 - 2,105 - 3,014 = 3,293"]),
        # rounding may move each number
        ((COSTS, WAGES, "Spent; 5,120; 5,117"), []),
        # near what is right is enough where two columns show it, else only a misprint is one
        ((COSTS, WAGES, "Spent; 5,280; 5,117", "Staff; 41; 39"), []),
        # nothing shows what belongs together: no other column, both are wrong, numbers are short, a row has a gap
        ((COSTS, WAGES, "Spent; 5,219; 5,217"), []),
        (("Paper; 21; 22", "Wages; 30; 28", "Spent; 61; 50"), []),
        (("Bikes; 33,000; 30,000", "Trams; 19,240; 18,500", "Boats; 8,550; 9,500", "Carts; 2,210; 2,000", "Staff; 41; 39"), []),
        (("Paper; 2,105; 2,240", "Wages; 3,014; n/a", "Spent; 5,219; 5,117"), []),
        # percentages, and numbers of another precision
        (("Paper; 21.05%; 22.40%", "Wages; 30.14%; 28.77%", "Spent; 52.19%; 51.17%", "Staff; 41; 39"), []),
        (("Paper; 2,105.1; 2,240", "Wages; 3,014.2; 2,877", "Spent; 5,219; 5,117"), []),
        # of more rows than two it may be some
        (("Ink; 3,114; 1,000", COSTS, WAGES, "Spent; 5,219; 5,117"), ["5,219: 2,105 + 3,014 = 5,119"]),
    ],
)  # fmt: skip
def test_a_number_follows_from_rows_above_as_the_others_of_its_row_do(rows, slips):
    assert found(*HEAD, *rows) == slips


@cases(
    ("rows", "slips"),
    [
        # the sum of columns before, or the first less the others; money before brackets
        (("Ships; 8,412; 7,931; $481", "Boats; 2,105; 2,240; $(125)", "Rafts; 3,014; 2,877; 137"), ["$(125): 2,105 less 2,240 = -135"]),
        (("Ships; 8,412; 7,931; $481", "Boats; 2,105; 2,240; $(135)", "Rafts; 3,014; 2,877; 137"), []),
        (("Ships; 8,412; 481; 8,893", "Boats; 2,105; (135); 1,970", "Rafts; 3,014; -; 3,114"), ["3,114: 3,014 + 0 = 3,014"]),
        (("Ships; 8,412; 481; 8,893", "Boats; 2,105; (135); 1,970", "Rafts; 3,014; -; 3,014"), []),
        # once, whichever way it is seen
        (("Ships; 8,412; 7,931; 481", "Boats; 2,105; 2,240; (135)", "All; 11,517; 10,171; 346"), ["11,517: 8,412 + 2,105 = 10,517"]),
    ],
)  # fmt: skip
def test_a_number_follows_from_columns_before_as_the_others_of_its_column_do(rows, slips):
    assert found("; A; B; C", "---; ---; ---; ---", *rows) == slips


@cases(
    ("rows", "slips"),
    [
        ((f"{COSTS}; 2,010", f"{WAGES}; 2,900", "Spent; 5,280; 5,117; 4,910"), ["5,280: 2,105 + 3,014 = 5,119"]),
        ((f"{COSTS}; 2,010", f"{WAGES}; 2,900", "Spent; 9,280; 5,117; 4,910"), []),
        # of three digits, where both others show it
        (("Paper; 105; 110; 98", "Wages; 214; 207; 230", "Spent; 419; 317; 328", "Staff; 41; 39; 40"), ["419: 105 + 214 = 319"]),
        (("Paper; 105; 110; n/a", "Wages; 214; 207; 230", "Spent; 419; 317; 328", "Staff; 41; 39; 40"), []),
        # rows of shares between are none of it
        ((f"{COSTS}; 2,010", "of sales; 25%; 28%; 27%", f"{WAGES}; 2,900", "Spent; 5,219; 5,117; 4,910"), ["5,219: 2,105 + 3,014 = 5,119"]),
        # a column in percent has nothing to do with it
        ((f"{COSTS}; 4.1", f"{WAGES}; 3.6", "Spent; 5,219; 5,117; 3.8"), ["5,219: 2,105 + 3,014 = 5,119"]),
        ((f"{COSTS}; 4.1", f"{WAGES}; 3.6", "Spent; 5,119; 5,117; 3.8"), []),
    ],
)  # fmt: skip
def test_a_third_column_shows_what_belongs_together(rows, slips):
    assert found("; 2023; 2022; 2021", "---; ---; ---; ---", *rows) == slips
