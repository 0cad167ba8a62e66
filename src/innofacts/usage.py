"""The command line as plain data, for whoever cannot wait for Typer; a light module (DESIGN 7).

Typer's declarations are what counts. tests/test_usage.py writes the rows from them, and tells when they are stale.
"""

# Of an option: the name of the parameter, its spellings, what it takes, its help. Of a command: its name, its help, the
# name of its argument, the names of its options. See `asking.Option` and `asking.Command`.
OPTIONS = (
    ("version", "--version", "flag", "Show the version and exit."),
    ("completion", "--completion", "one", "Print what completes command lines in bash, zsh or fish."),
    ("debug", "--debug", "flag", "Show the traceback of an error."),
    ("help", "-h --help", "flag", "Show this message and exit."),
    ("facts", "--facts", "many", 'A fact file or a folder of them, repeatable; "builtin" is the shipped library.'),
    (
        "format",
        "-f --format",
        "one",
        "One of table, csv, tsv, json, jsonl, markdown, html, latex, xlsx, svg, rst, asciidoc, jira, mediawiki, textile, org.",
    ),
    ("json", "--json", "flag", "Short for -f json."),
    ("output", "-o --output", "one", "Write to a file, whose suffix implies the format."),
    ("columns", "-c --columns", "many", "The columns wanted, separated by commas."),
    ("sort", "-s --sort", "many", "Sort by a column; -COLUMN for descending."),
    ("limit", "-n --limit", "one", "The most rows; 0 for all."),
    ("count", "--count", "one", "Each value of a column with its count."),
    ("possibly", "--possibly", "flag", "Also what cannot be told to be in a range, marked as such."),
    ("no_header", "--no-header", "flag", "Leave out the names of the columns."),
    ("color", "--color", "one", "auto, always or never."),
    ("excel", "--excel", "perhaps", "CSV for a spreadsheet in English, or in German (de) or French (fr)."),
    ("allow_problems", "--allow-problems", "flag", "Go on when fact files have mistakes."),
    ("fresh", "--fresh", "flag", "Look at every fact file, however many there are."),
    ("follow", "--follow", "flag", "Follow links that leave their folder."),
    ("large", "--large", "flag", "Read fact files beyond 16 MiB."),
    ("by", "--by", "one", "One table, a row a place, period, source or measure."),
    ("currency", "--in", "one", "Money in one currency, by a rate of the library."),
    ("must_hold", "--assert", "flag", "Exit 1 unless every verdict is supported or agree."),
    ("check", "--check", "flag", "Write nothing; exit 1 and show a diff where a marker is stale."),
    ("diff", "--diff", "flag", "Write nothing; show what would change."),
    ("force", "--force", "flag", "Overwrite what was changed by hand."),
    ("host", "--host", "one", "The syntax, where the suffix does not tell."),
    ("only", "--only", "many", "Look for this alone; repeatable, or with commas."),
    ("strict", "--strict", "flag", "Take warnings for errors."),
    ("list_rules", "--list-rules", "flag", "Show the rules, each with an example, and exit."),
    (
        "findings_format",
        "-f --format",
        "one",
        "One of csv, tsv, json, jsonl, lines, github, sarif; lines unless told otherwise.",
    ),
)
COMMANDS = (
    (
        "",
        "Look up, compare and export sourced figures and claims, kept as plain TOML.",
        "",
        "version completion debug help",
    ),
    (
        "list",
        "List facts: all of them, or those that the terms find, in library order.",
        "terms",
        "facts format json output columns sort limit count possibly no_header color excel allow_problems fresh follow large help",
    ),
    (
        "search",
        "Search facts by words, phrases and fields, the best match first.",
        "terms",
        "facts format json output columns sort limit count possibly no_header color excel allow_problems fresh follow large help",
    ),
    (
        "show",
        "Show one fact: its figure and what that means, its source, where it stands.",
        "id",
        "facts format json output columns no_header color excel allow_problems follow large help",
    ),
    (
        "compare",
        "Compare figures and keep their meaning: verdicts, differences, growth and shares, as far as they can be told.",
        "subjects",
        "by currency must_hold facts format json output no_header color excel allow_problems follow large help",
    ),
    (
        "export",
        "Export facts: all columns and rows, as CSV unless told otherwise.",
        "terms",
        "facts format json output columns sort limit possibly no_header color excel allow_problems follow large help",
    ),
    (
        "embed",
        "Embed tables and figures in reports: each marker is filled with what its command line gives, in place.",
        "reports",
        "check diff force host facts allow_problems follow large help",
    ),
    (
        "check",
        "Check a library: tell every mistake of every file, with its place and what would be right.",
        "paths",
        "only strict list_rules facts findings_format json output color follow large help",
    ),
)
