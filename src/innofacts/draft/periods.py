"""The period of each figure of an article, and whether its own clause gives it.

A cell of a table has that of its row or column. A figure for which its sentence names a time has that, as `stated` says
it; others have what the text before it or a word of theirs says, by one of the ways of `implied`. `memory` has what was
said before.
"""

import re

from innofacts.draft import tenses
from innofacts.draft.implied import implied, is_known, is_of_a_thing, is_size
from innofacts.draft.memory import Memory
from innofacts.draft.stated import is_of_other_words, of_two_years, stated
from innofacts.prose import kinds
from innofacts.prose.figures import Mention
from innofacts.values.periods import Period

_NEAR = 60  # characters before a figure


def period_of(mention: Mention, memory: Memory, *, is_cell: bool) -> tuple[Period | None, bool]:
    """Return the period of the next figure, and whether its own clause, row or column gives it."""
    memory.turn_to(mention)
    text = memory.article.text
    named = [time for time in mention.times if time.period and not time.is_apart]
    if is_cell:
        time = next(iter(named), None)
        period, is_own = (time.period, True) if time else (memory.subject.headings.period, False)
        memory.note(mention, time, period, is_own=is_own)
        return period, is_own
    if _is_known_whole(text, mention, memory.running.before) or _is_title(text, mention):
        memory.running = memory.running.passing(mention)
        return None, False
    if is_size(text, mention) or is_known(text, mention) or (not named and is_of_a_thing(text, mention)):
        memory.running = memory.running.passing(mention)
        return None, False
    time = next((time for time in named if not is_of_other_words(text, mention, time)), None)
    if named and time is None:
        mention = mention._replace(times=())
    if (years := of_two_years(text, mention)) is not None:
        period, is_own = years, True
    else:
        period, is_own = stated(mention, time, memory) if time else (implied(mention, memory), False)
    memory.note(mention, time, period, is_own=is_own)
    return period, is_own


def _is_title(text: str, mention: Mention) -> bool:
    """Return whether a rank only says which one is meant: shares in the country's third-largest bank fell."""
    if mention.kind != kinds.RANK or _NOUN_IN.match(text, mention.end) is None:
        return False
    words = text[max(mention.sentence[0], mention.start - _NEAR) : mention.start]
    return _OF_A_COUNTRY.search(words) is not None


_OF_A_COUNTRY = re.compile(r"\b[a-z]+['’]s\s\Z")
_NOUN_IN = re.compile(r"\s[a-z]")


def _is_known_whole(text: str, mention: Mention, part: Mention | None) -> bool:
    """Return whether a count is a whole that readers know, of which only a part is news: two of its 40 borrowers."""
    is_same = part is not None and part.sentence == mention.sentence and mention.kind == kinds.COUNT
    found = _OF_ITS.fullmatch(text, part.end, mention.start) if part and is_same else None
    is_of_now = found is not None and tenses.tense_of(text, mention) in tenses.AHEAD  # 2 of the 9 mills will close
    return found is not None and (found["owner"] is not None or not mention.times or is_of_now)


_OF_ITS = re.compile(
    r"\s(?:[\w-]+\s)?(?:of|among)\s(?:(?P<owner>its|their|our|his|her|my|(?:the\s)?[\w-]+['’]s)|the)\s(?:[a-z-]+\s)?"
)
