"""The meaning of figures in SQL: views and functions over `facts.parquet`, the same text for DuckDB and for Spark.

Numbers are compared by keys that sort as they do, so that all 38 digits count; what rounds to a number is between the
keys of its window. The rules are those of `compare`.
"""

from collections.abc import Sequence

from innofacts.compare.comparability import LASTING
from innofacts.compare.notes import HISTORY, STANDINGS_BY_WEIGHT
from innofacts.errors import InnofactsError
from innofacts.factfiles.facts import OPINION, VINTAGES
from innofacts.showing import quoted
from innofacts.suggesting import did_you_mean
from innofacts.values.units import PERCENT

DIALECTS = ("duckdb", "spark")
"""The engines that the views are for."""


def _may_be_same(column: str) -> str:
    return f"(a.{column} IS NULL OR b.{column} IS NULL OR lower(a.{column}) = lower(b.{column}))"


def _ranks(column: str, values: tuple[str, ...]) -> str:
    rows = " ".join(f"WHEN '{value}' THEN {rank}" for rank, value in enumerate(values) if value)
    other = values.index("") if "" in values else -1
    return f"CASE {column} {rows} ELSE {other} END"


def views(dialect: str, terms: Sequence[str] = ()) -> str:
    """Return the views and functions for an engine; raises InnofactsError for one that is not known, and for terms."""
    if terms:
        hint = "leave them out; innofacts list --sql prints the terms as a filter"
        raise InnofactsError("--sql prints views of a whole Parquet file, and takes no terms", hint=hint)
    if dialect not in DIALECTS:
        hint = did_you_mean(dialect, DIALECTS) or f"it takes {' or '.join(DIALECTS)}"
        raise InnofactsError(f"--sql does not take {quoted(dialect)}", hint=hint)
    return _BEGINS[dialect].format(surely=_SURELY, possibly=_POSSIBLY) + _FIGURES.format(
        view=_VIEWS[dialect],
        items=_ITEMS[dialect],
        lasting=LASTING,
        percent=PERCENT,
        history=HISTORY,
        opinion=STANDINGS_BY_WEIGHT.index(OPINION),
        place=_may_be_same("place"),
        unit=_may_be_same("unit_key"),
        basis=_may_be_same("basis"),
        scope=_may_be_same("scope"),
        nature=_may_be_same("nature"),
        left_rank=_ranks("a.vintage", VINTAGES),
        right_rank=_ranks("b.vintage", VINTAGES),
        left_standing=_ranks("a.standing", STANDINGS_BY_WEIGHT),
        right_standing=_ranks("b.standing", STANDINGS_BY_WEIGHT),
    )


_BEGINS = {
    "duckdb": """\
CREATE OR REPLACE VIEW facts AS SELECT * FROM read_parquet('facts.parquet');
CREATE OR REPLACE MACRO arrays_overlap(a, b) AS list_has_any(a, b);
CREATE OR REPLACE MACRO surely(figure, least, greatest, low, high) AS {surely};
CREATE OR REPLACE MACRO possibly(figure, least, least_open, greatest, greatest_open, low, high) AS {possibly};
""",
    "spark": """\
CREATE OR REPLACE TEMPORARY VIEW facts USING parquet OPTIONS (path 'facts.parquet');
CREATE OR REPLACE TEMPORARY FUNCTION surely(
    figure STRING, least DECIMAL(38, 12), greatest DECIMAL(38, 12), low DECIMAL(38, 12), high DECIMAL(38, 12)
) RETURNS BOOLEAN RETURN {surely};
CREATE OR REPLACE TEMPORARY FUNCTION possibly(
    figure STRING, least DECIMAL(38, 12), least_open BOOLEAN, greatest DECIMAL(38, 12), greatest_open BOOLEAN,
    low DECIMAL(38, 12), high DECIMAL(38, 12)
) RETURNS BOOLEAN RETURN {possibly};
""",
}
_VIEWS = {"duckdb": "VIEW", "spark": "TEMPORARY VIEW"}
_ITEMS = {"duckdb": "unnest", "spark": "explode"}
# Ends that are null: of `low` and `high` no limit, of `least` and `greatest` infinity.
_SURELY = """
    figure IS NOT NULL AND coalesce(least >= low, low IS NULL) AND coalesce(greatest <= high, high IS NULL)"""
_POSSIBLY = """
    figure IS NOT NULL AND coalesce(greatest > low OR (greatest = low AND NOT greatest_open), TRUE)
    AND coalesce(least < high OR (least = high AND NOT least_open), TRUE)"""
_FIGURES = """
-- The figures with what a comparison takes of them; a is the left or the claim, b the right or the evidence.
CREATE OR REPLACE {view} pairs AS
WITH both_facts AS (
    SELECT a.id AS left_id, b.id AS right_id, a.source = b.source AS same_source,
        {place} AS same_place,
        coalesce(coalesce(a.nature, b.nature) IN {lasting} AND coalesce(b.nature, a.nature) IN {lasting}, FALSE)
            AS lasting,
        a.first_day IS NULL OR b.first_day IS NULL AS undated,
        a.first_day IS NULL AND b.first_day IS NULL AS both_undated,
        coalesce((b.last_day IS NULL OR a.first_day <= b.last_day)
            AND (a.last_day IS NULL OR b.first_day <= a.last_day), TRUE) AS meets_in_time,
        coalesce(a.first_day = b.first_day, FALSE) AS same_first_day,
        a.last_day IS NOT DISTINCT FROM b.last_day AS same_last_day,
        a.last_day AS left_last_day, b.last_day AS right_last_day, b.first_day AS right_first_day,
        CASE WHEN a.first_day <= b.first_day THEN a.last_day ELSE b.last_day END AS early_last_day,
        CASE WHEN a.first_day <= b.first_day THEN b.first_day ELSE a.first_day END AS late_first_day,
        coalesce(b.last_day BETWEEN a.last_day - INTERVAL 366 DAY AND a.last_day + INTERVAL 366 DAY, FALSE)
            AS within_a_year,
        ({unit} OR (a.unit_kind = '{percent}' AND b.unit_kind = '{percent}' AND '%' IN (a.unit_key, b.unit_key)))
            AND {basis} AND {scope} AS comparable_but_nature,
        {nature} AS same_nature,
        CASE WHEN a.whole AND b.whole THEN a.low_key <= b.high_key AND b.low_key <= a.high_key
            ELSE a.low_raw_key <= b.high_raw_key AND b.low_raw_key <= a.high_raw_key END AS intervals_meet,
        CASE WHEN a.whole AND b.whole THEN a.low_key <= b.low_key AND b.high_key <= a.high_key
            ELSE a.low_raw_key <= b.low_raw_key AND b.high_raw_key <= a.high_raw_key END AS right_is_within,
        CASE WHEN a.whole AND b.whole THEN b.low_key <= a.low_key AND a.high_key <= b.high_key
            ELSE b.low_raw_key <= a.low_raw_key AND a.high_raw_key <= b.high_raw_key END AS left_is_within,
        (a.bound = b.bound OR (a.bound IN ('', '=') AND b.bound IN ('', '=')))
            AND CASE WHEN a.step >= b.step THEN b.number_key BETWEEN a.window_low_key AND a.window_high_key
                ELSE a.number_key BETWEEN b.window_low_key AND b.window_high_key END
            AND CASE WHEN a.second_key IS NULL THEN TRUE
                WHEN a.second_step >= b.second_step
                THEN b.second_key BETWEEN a.second_window_low_key AND a.second_window_high_key
                ELSE a.second_key BETWEEN b.second_window_low_key AND b.second_window_high_key END AS rounds,
        a.number_key = b.number_key AND a.second_key IS NOT DISTINCT FROM b.second_key AND a.bound = b.bound
            AS same_number,
        -- The claim is the evidence in fewer digits. Only here is anything computed, in doubles.
        a.second_key IS NULL AND b.second_key IS NULL AND CASE
            WHEN a.bound LIKE '~%' AND b.bound IN ('', '=', a.bound)
            THEN b.number_key BETWEEN a.window_low_key AND a.window_high_key
            WHEN a.bound <> b.bound THEN FALSE
            WHEN a.bound LIKE '>%'
            THEN b.number_key >= a.number_key
                AND CAST(b.low AS DOUBLE) < CAST(a.low AS DOUBLE) + power(CAST(10 AS DOUBLE), a.step)
            WHEN a.bound LIKE '<%'
            THEN b.number_key <= a.number_key
                AND CAST(b.high AS DOUBLE) > CAST(a.high AS DOUBLE) - power(CAST(10 AS DOUBLE), a.step)
            ELSE FALSE END AS left_is_shortened,
        {left_rank} AS left_vintage, {right_rank} AS right_vintage,
        a.vintage IS NULL OR a.vintage IS NOT DISTINCT FROM b.vintage AS may_repeat,
        {left_standing} AS left_standing, {right_standing} AS right_standing,
        arrays_overlap(a.authors, b.authors) OR coalesce(lower(a.publisher) = lower(b.publisher), FALSE)
            OR coalesce(array_contains(a.authors, b.publisher), FALSE)
            OR coalesce(array_contains(b.authors, a.publisher), FALSE) AS same_publisher,
        coalesce(b.public_by <= a.public_by, FALSE) AS right_was_public,
        coalesce(year(coalesce(a.public_by, a.last_day)) - year(a.last_day) <= {history}, FALSE) AS left_is_news,
        a.measure AS measure, a.place AS left_place, b.place AS right_place
    FROM facts a JOIN facts b ON lower(a.measure) = lower(b.measure) AND a.id <> b.id
    WHERE a.figure IS NOT NULL AND b.figure IS NOT NULL
)
SELECT *, comparable_but_nature AND (same_nature OR lasting) AS comparable,
    NOT undated AND same_last_day AND (same_first_day OR (lasting AND meets_in_time)) AS same_period
FROM both_facts;

-- Which facts say of themselves that they replace others, or are a later vintage of the same publisher's figure.
CREATE OR REPLACE {view} named_replacements AS
SELECT f.id AS new_id, r.old_id AS old_id
FROM facts f JOIN (SELECT id, {items}(replaces) AS old_id FROM facts) r ON r.id = f.id
WHERE f.figure IS NOT NULL AND r.old_id <> f.id;

CREATE OR REPLACE {view} own_replacements AS
SELECT new_id, old_id FROM named_replacements
UNION
SELECT p.left_id AS new_id, p.right_id AS old_id
FROM pairs p LEFT JOIN named_replacements n ON n.new_id = p.right_id AND n.old_id = p.left_id
WHERE p.left_vintage > p.right_vintage AND p.right_vintage >= 0 AND p.same_publisher AND n.new_id IS NULL
    AND p.same_place AND p.same_period AND p.comparable;

-- Every replacement: a number that a different source repeats is replaced too.
CREATE OR REPLACE {view} replacements AS
SELECT new_id, old_id FROM own_replacements
UNION
SELECT r.new_id AS new_id, p.left_id AS old_id
FROM pairs p JOIN own_replacements r ON r.old_id = p.right_id AND r.new_id <> p.left_id
    LEFT JOIN own_replacements own ON own.old_id = p.left_id
WHERE p.may_repeat AND p.same_number AND p.same_place AND p.same_period AND p.comparable AND own.old_id IS NULL;

-- The facts that nothing replaces.
CREATE OR REPLACE {view} current_facts AS
SELECT f.* FROM facts f LEFT JOIN (SELECT DISTINCT old_id FROM replacements) r ON r.old_id = f.id
WHERE r.old_id IS NULL;

-- Lasting figures of different times, with a statement of the same between them.
CREATE OR REPLACE {view} separated AS
SELECT DISTINCT p.left_id, p.right_id
FROM pairs p JOIN facts c ON lower(c.measure) = lower(p.measure)
    AND c.last_day > p.early_last_day AND c.last_day < p.late_first_day
    JOIN pairs l ON l.left_id = c.id AND l.right_id = p.left_id AND l.same_place AND l.comparable
    JOIN pairs r ON r.left_id = c.id AND r.right_id = p.right_id AND r.same_place AND r.comparable
WHERE c.figure IS NOT NULL AND p.lasting AND p.same_place AND p.comparable AND NOT p.meets_in_time;

-- The verdict on each ordered pair of figures of one measure; null for different things.
CREATE OR REPLACE {view} verdicts AS
SELECT p.left_id, p.right_id, CASE
    WHEN NOT p.comparable THEN 'not comparable'
    WHEN NOT (p.same_place AND (p.undated OR p.same_period
        OR (p.lasting AND (p.meets_in_time OR s.left_id IS NULL)))) THEN NULL
    WHEN p.intervals_meet AND p.rounds THEN 'agree'
    WHEN p.intervals_meet THEN 'compatible'
    WHEN one.new_id IS NOT NULL OR other.new_id IS NOT NULL THEN 'superseded'
    WHEN p.lasting AND NOT p.meets_in_time THEN NULL
    ELSE 'conflict' END AS verdict
FROM pairs p
    LEFT JOIN separated s ON s.left_id = p.left_id AND s.right_id = p.right_id
    LEFT JOIN replacements one ON one.new_id = p.left_id AND one.old_id = p.right_id
    LEFT JOIN replacements other ON other.new_id = p.right_id AND other.old_id = p.left_id;

-- The finding on a claim, the left one, if the right one were all that is known.
CREATE OR REPLACE {view} pair_findings AS
WITH related AS (
    SELECT p.*, new.new_id IS NOT NULL AS is_replaced,
        CASE WHEN intervals_meet AND rounds THEN 'same' WHEN intervals_meet AND right_is_within THEN 'implies'
            WHEN intervals_meet THEN 'meets' WHEN lasting AND NOT meets_in_time THEN 'other date'
            ELSE 'conflicts' END AS relation,
        NOT same_source AND same_place AND comparable AND (undated OR same_period OR lasting) AND old.new_id IS NULL
            AS is_evidence,
        both_undated OR same_period OR (NOT undated AND within_a_year) AS is_of_time,
        lasting AND coalesce(left_last_day < right_first_day, FALSE) AND left_is_news
            AND right_standing <= left_standing AS is_newer,
        right_is_within AND NOT left_is_within AND NOT rounds AS is_tighter
    FROM pairs p
        LEFT JOIN own_replacements new ON new.new_id = p.right_id AND new.old_id = p.left_id
        LEFT JOIN own_replacements old ON old.new_id = p.left_id AND old.old_id = p.right_id
)
SELECT left_id, right_id, CASE
    WHEN is_replaced AND relation NOT IN ('same', 'implies') AND right_was_public THEN 'outdated'
    WHEN is_replaced AND relation NOT IN ('same', 'implies') THEN 'revised'
    WHEN NOT is_evidence THEN 'unconfirmed'
    WHEN relation = 'conflicts' AND right_standing <= left_standing THEN 'disputed'
    WHEN relation <> 'same' AND NOT left_is_shortened AND right_standing < {opinion} AND right_was_public
        AND (is_newer OR (is_of_time AND is_tighter)) THEN 'stale'
    WHEN relation IN ('same', 'implies') AND right_standing < {opinion} AND is_of_time THEN 'confirmed'
    WHEN relation IN ('same', 'implies', 'meets') THEN 'compatible'
    ELSE 'unconfirmed' END AS finding
FROM related;
"""
