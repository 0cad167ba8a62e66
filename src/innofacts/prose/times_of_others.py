"""Times behind a figure that are those of something else: 15 % above the price of 2021, 40 % of homes built in 1980."""

from collections.abc import Sequence

from innofacts.english.function_words import COMPARED
from innofacts.forms import Forms
from innofacts.patterns import regex
from innofacts.prose.clauses import MULTIPLE
from innofacts.times.times import Time


def own_times(text: str, figure: tuple[int, int], following: Sequence[Time]) -> list[Time]:
    """Return the times after a figure without those of something else in its clause."""
    start, end = figure
    is_inner = _INNER.search(text, max(0, start - _LONGEST_INNER), start) is not None
    return [
        time
        for time in following
        if time.start - end <= len(" in ")
        or not (
            any(form.fullmatch(text, end, time.start) for form, _ in _OF_ANOTHER.likely(text[end : time.start]))
            or (is_inner and _MAIN.fullmatch(text, end, time.start))
        )
    ]


# The text between a figure and the time of what it is compared with, or of what a relative clause tells of a thing:
# 15 % above the price paid in 2021, 33 % responsible for a crash that killed a woman in 2019.
_OF_ANOTHER = Forms(
    [
        (signs, pattern, None)
        for signs, pattern in (
            (
                "than above below",
                (
                    r"[^,;]*\b(?:than|above|below)\s(?:the|its|their|that|those|what)\b[^,;]*"
                    r"\b(?:\w+ed|paid|sold|made|seen|set|spent|sent|lost|built|won|held)\s(?:in|during)\s"
                ),
            ),
            (
                "that which who",
                r"[^;]*\b(?:an?|(?:on|with|by|from|to|at)\sthe)\s(?:[\w-]+\s){1,3}(?:that|which|who)\s[^,;]*",
            ),
            (
                "_they _it _he _she _we",
                r"[^;]*\b(?:and|but|until|before|after)\s(?:they|it|he|she|we)\s[^;]*",
            ),
            # 12 ships, the first of which sailed in May
            ("of_which of_whom", r"[^;]*\w\sof\s(?:which|whom)\s[^;]*"),
            # 40 million in May, most of it for a storm in March
            ("of_it of_them", r"[^;]*,\s(?:[a-z-]+\s){1,3}of\s(?:it|them)\s[^;]*"),
            # 40 % of homes built before 1980
            (
                "before after until",
                r"[^,;]*\b(?:(?:that|which|who)\s[^,;]*|(?<!\bbe\s)(?:\w+ed|built|born|made|sold|bought)\s)(?:before|after|until)\s",
            ),
            (",_after", r"[^;]*,\safter\s[^;]*"),  # $40m, after a boy shot her in 2023
            # 40 coins, among them one of 1923
            (",_among", r"[^;]*,\samong\s(?:them|these|those)\s[^;]*"),
            (
                "and_expect and_plan and_aim and_hope and_want and_intend and_will and_would",
                r"[^;]*\sand\s(?:expects?|plans?|aims?|hopes?|wants?|intends?|will|would)\s[^;]*",
            ),
            (
                "double twice treble triple half",
                r"[^;]*\b(?:double|twice|treble|triple|half)\s(?:the|that|those|what)\b[^;,]*",
            ),
            # 16 times the number in June 2024, half the rate of 2022, almost double the average for October, three
            # times as many as in the floods of 2022, 37 % below those of the base year, 2018
            ("the what", rf"{MULTIPLE}\s(?:the|(?:of\s)?what)\s(?:[\w-]+\s)+(?:(?:in|of|for)\s)?"),
            (
                "as_many as_much as_high as_low as_large as_big",
                r"[^,;]*,?\sas\s(?:many|much|high|low|large|big)\sas\s(?:in|on|at|for|during)\s[^;]*",
            ),
            # 900 vans, twice as many as when it opened in 1973
            ("as_when", r"[^;]*\sas\s(?:many|much|high|low|large|big)\sas\swhen\s[^;]*"),
            # 46 % of firms said in May that they would raise prices in 2027
            (
                "said say think thought believe expect hope fear",
                (
                    r"[^,;]*\b(?:said|say|says|think|thought|believed?|expect(?:ed)?|hoped?|feared?)\s(?:that\s)?"
                    r"(?:they|it|he|she)\s(?:will|would|might|could|may)\s[^;]*"
                ),
            ),
            ("than", r"[^,;]*\bthan\s(?:it|they|he|she|we)\s[^,;]*"),
            (
                "than above below",
                r"[^,;]*\b(?:than|above|below)\s(?:that|those|the\s[a-z-]+)\s(?:in|of)\s[^;]*",
            ),
            (
                ",",
                rf"[^;]*,\s{COMPARED}\s(?:(?:an?|one|two|three|only|just|about|almost|nearly|some)\s)*[a-z-]+\s",
            ),
        )
    ]
)
# A relative clause before a figure, and the main clause after it: the firm, which has 40 ships, will buy one in May.
_INNER = regex(r",\s(?:which|who|where|whose|[a-z]+ed\s(?:with|by|for))\s[^,;:.]*\Z")
_MAIN = regex(r"[^,;:.]*,\s(?!and|or|but|up|down|an?\s|(?:in|for)\s\Z)[^;:.]+")
_LONGEST_INNER = 100  # characters
