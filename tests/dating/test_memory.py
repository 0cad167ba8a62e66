"""What is remembered of the times of an article, after each sentence of a short one."""

from datetime import date

from innofacts.dating.headings import with_headings
from innofacts.dating.memory import Memory
from innofacts.dating.periods import period_of
from innofacts.documents.document import Document
from innofacts.documents.fingerprints import paragraphs
from innofacts.prose.figures import mentions_of
from innofacts.prose.segments import segments_of
from innofacts.values.periods import parse_period

DAY = date(2025, 10, 29)
ARTICLE = """\
Fewer boats at the quays

The port of Lund lost 40 boats in September. The others paid 9 euros, up from 8 euros in 2023.

In 2019 it was 12. The pier, which had 30 berths in 2022, took in 7 ferries.

The year 2024 was a bad one. By 2030 it will have 60 berths. Of these, 20 are for ferries. It sold 3 boats.
"""
STATES = """\
The port of Lund lost 40 boats in September.
  gives     2025-09
  subject   report 2025-09, event -, opening 4
  running   sentence 2025-09 past, paragraph 2025-09 past
  named     last 2025-09, over 1: 2025-09
The others paid 9 euros
  gives     2025-09
  subject   report 2025-09, event -, opening 4
  running   sentence 2025-09 past, paragraph 2025-09 past
  named     last 2025-09, over 1: 2025-09
, up from 8 euros in 2023.
  gives     2023
  subject   report 2025-09, event -, opening 4
  running   sentence 2025-09 past, paragraph 2025-09 past
  named     last 2025-09, over 1: 2025-09, 12: 2023
In 2019 it was 12.
  gives     2019
  subject   report 2025-09, event -, opening 0
  running   sentence 2019 past, paragraph -
  named     last 2019, over 1: 2025-09, 12: 2023
The pier, which had 30 berths in 2022
  gives     2022
  subject   report 2025-09, event -, opening 0
  running   sentence 2022 past, paragraph -
  named     last 2022, over 1: 2025-09, 12: 2023
, took in 7 ferries.
  gives     2025-09
  subject   report 2025-09, event -, opening 0
  running   sentence 2025-09 past, paragraph -
  named     last 2022, over 1: 2025-09, 12: 2023
The year 2024 was a bad one. By 2030 it will have 60 berths.
  gives     2030
  subject   report 2025-09, event -, opening 0
  running   sentence 2030 future, paragraph 2024 past
  named     last 2030, over 1: 2025-09, 12: 2024
Of these, 20 are for ferries.
  gives     2030
  subject   report 2025-09, event -, opening 0
  running   sentence 2030 present, paragraph 2030 present
  named     last 2030, over 1: 2025-09, 12: 2024
It sold 3 boats.
  gives     -
  subject   report 2025-09, event -, opening 0
  running   sentence -, paragraph 2030 present
  named     last 2030, over 1: 2025-09, 12: 2024
"""


def test_the_state_after_each_figure_is_what_the_next_one_may_refer_to():
    assert states(ARTICLE) == STATES


def states(text):
    """Return the state after each figure of an article, below the words since the figure before."""
    memory, blocks, end, lines = Memory(text, parse_period(DAY), DAY), with_headings(text, paragraphs(text), DAY), 0, []
    for mention in mentions_of(segments_of(text, Document("a.txt", text).language), text, DAY):
        while mention.start >= end:
            (start, end), headings = next(blocks)
            memory.begin(start, end, headings)
        before = memory.running.before
        period, _ = period_of(mention, memory, is_cell=False)
        subject, running, named = memory.subject, memory.running, memory.named
        over = ", ".join(f"{count}: {one}" for count, one in named.over.items())
        lines += [
            text[before.clause[1] if before else start : mention.clause[1]].strip(),
            f"  gives     {period or '-'}",
            f"  subject   report {subject.report or '-'}, event {subject.event or '-'}, opening {subject.openings}",
            f"  running   sentence {told(running.sentence)}, paragraph {told(running.paragraph)}",
            f"  named     last {named.last or '-'}, over {over or '-'}",
        ]
    return "\n".join([*lines, ""])


def told(one):
    return f"{one.period} {one.tense or 'in any tense'}" if one else "-"
