"""Whether other engines give the answers of the command line: filters, verdicts and findings in DuckDB and Spark.

    python benchmarks/engines.py                        the shipped library, in DuckDB
    python benchmarks/engines.py --facts FOLDER --spark  a library of any size, in Spark as well (pyspark and Java)
    python benchmarks/engines.py --verdicts              each verdict and finding of the shipped library, with compare

Each filter is asked surely and possibly; a line that ends in "differ" is a mistake, and so is exit status 1.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path
from typing import Any

import duckdb

from innofacts.compare.comparisons import compare
from innofacts.compare.findings import finding
from innofacts.datasets.sql import views
from innofacts.index.files import locate
from innofacts.index.loading import measured_units, recall
from innofacts.index.opening import open_index

FILTERS = (
    ("figure:>3 trillion CNY",),
    ("figure:80..",),
    ("figure:..50000",),
    ("figure:2..3 %",),
    ("figure:1.678 million",),
    ("figure:9",),
    ("figure:> 20..35",),
    ("figure:0..0",),
    ("figure:-5..5 %",),
    ("figure:~ 50000 people",),
    ("figure:80..", "unit:countries"),
    ("not:figure:80..",),
    ("not:figure:>3 trillion CNY", "unit:CNY"),
    ("period:2012..2023",),
    ("period:2023",),
    ("period:..2000",),
    ("period:2012..",),
    ("period:FY2022/23",),
    ("period:2023-06",),
    ("not:period:2023", "place:CN"),
    ("place:cn",),
    ("place:China,US",),
    ("not:place:CN,US",),
    ("topic:funding",),
    ("topic:funding,patents", "standing:official"),
    ("measure:rd-expenditure", "figure:1..2 trillion CNY"),
    ("standing:opinion", "figure:>500"),
    ("nature:stock", "period:2020..", "not:unit:%"),
    ("id:RD-", "vintage:final"),
    ("unit:yuan", "basis:current prices", "not:topic:funding"),
    ("says:trend",),
    ("nature:nothing",),
)
"""Queries of all kinds; every value in them is one of the shipped library and of the generated ones."""
_PROGRAM = (sys.executable, "-m", "innofacts")


def main() -> None:
    """Compare the engines, and exit with status 1 where they differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--facts", default="builtin")
    parser.add_argument("--spark", action="store_true")
    parser.add_argument("--verdicts", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        parquet = Path(folder, "facts.parquet")
        _run("list", "--facts", given.facts, "-n", "1")  # builds the index
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        _run("export", "--facts", given.facts, "-o", str(parquet))
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        took = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        print(
            f"export: {time.monotonic() - start:.1f} s, of a processor {took:.1f} s; {os.path.getsize(parquet):,} bytes"
        )
        spark = _spark(parquet) if given.spark else None
        connection = duckdb.connect()
        connection.execute(views("duckdb").replace("facts.parquet", str(parquet)))
        wrong = _filters(given.facts, connection, spark)
        if given.verdicts:
            wrong += _verdicts(connection)
        if spark and given.facts == "builtin":
            wrong += _views_of_spark(connection, spark)
    sys.exit(bool(wrong))


def _run(*arguments: str) -> str:
    return subprocess.run([*_PROGRAM, *arguments], check=True, capture_output=True, text=True).stdout


def _spark(parquet: Path) -> Any:
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    for statement in views("spark").replace("facts.parquet", str(parquet)).split(";\n"):
        if statement.strip():
            spark.sql(statement)
    return spark


def _filters(facts: str, connection: Any, spark: Any) -> int:
    wrong = 0
    for terms in FILTERS:
        for possibly in ((), ("--possibly",)):
            query = ("list", "--facts", facts, *terms, *possibly)
            ids = [line.partition(",")[0] for line in _run(*query, "-c", "id", "--no-header").splitlines()]
            condition = _run(*query, "--sql").strip()
            found = [row[0] for row in connection.execute(f"SELECT id FROM facts WHERE {condition}").fetchall()]
            same = found == ids
            if spark:
                sums = spark.sql(f"SELECT count(*), coalesce(sum(crc32(id)), 0) FROM facts WHERE {condition}").first()
                same = same and tuple(sums) == (len(ids), sum(zlib.crc32(id_.encode()) for id_ in ids))
            wrong += not same
            print(f"{len(ids):>9,} {'same' if same else 'differ'}  {' '.join((*terms, *possibly))}", flush=True)
    print(f"{2 * len(FILTERS)} filters, {wrong} differ")
    return wrong


def _verdicts(connection: Any) -> int:
    with open_index(locate((), follow=False, large=False)) as index:
        ids = [id_ for (id_,) in index.rows("SELECT id FROM fact WHERE figure IS NOT NULL")]
        facts, measured = {fact.id: fact for fact in recall(index, ids)}, measured_units(index)
    of_measure: dict[str, list[Any]] = {}
    for fact in facts.values():
        of_measure.setdefault(fact.measure.casefold(), []).append(fact)

    def verdict(left: Any, right: Any) -> str | None:
        return compare(left, right, of_measure[left.measure.casefold()], measured).verdict

    def found(left: Any, right: Any) -> str:
        return finding(left, [right], measured).finding

    wrong = 0
    for view, answer in (("verdicts", verdict), ("pair_findings", found)):
        rows = connection.execute(f"FROM {view}").fetchall()
        differing = sum(given != answer(facts[left], facts[right]) for left, right, given in rows)
        print(f"{view}: {len(rows):,} pairs, {differing} differ", flush=True)
        wrong += differing
    return wrong


def _views_of_spark(connection: Any, spark: Any) -> int:
    wrong = 0
    for view in ("verdicts", "pair_findings", "replacements"):
        ours = sorted(map(str, connection.execute(f"FROM {view}").fetchall()))
        theirs = sorted(str(tuple(row)) for row in spark.sql(f"SELECT * FROM {view}").collect())
        wrong += ours != theirs
        print(f"{view} in Spark: {len(theirs):,} rows, {'same' if ours == theirs else 'differ'}", flush=True)
    return wrong


if __name__ == "__main__":
    main()
