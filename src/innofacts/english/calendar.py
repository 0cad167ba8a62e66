"""The calendar in words: months, seasons, feasts, days of the week, and days that count from another."""

_MONTHS = (
    *("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug"),
    *("september sept sep", "october oct", "november nov", "december dec"),
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
"""The months by their names and abbreviations, each with its number."""
MONTH_ABBREVIATIONS = frozenset(name for names in _MONTHS for name in names.split()[1:])
"""The names of months after which a full stop does not end the sentence."""
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The seasons, each with the month in which it begins in the north."""
WINTER_SEASONS = frozenset(
    "football soccer rugby hockey basketball handball skiing skiers ski flu influenza theatre opera orchestra goals"
    " midfielder striker goalkeeper".split()
)
"""Words of what has seasons that begin in one year and end in the next: last season the club scored 79 goals."""
SUMMER_SEASONS = frozenset("baseball cricket hurricane hurricanes wildfires".split())
"""Words of what has seasons that are within a year."""
FEASTS = {
    "new year['’]s day": (1, 1),
    "valentine['’]s day": (2, 14),
    "the fourth of july": (7, 4),
    "hallowe['’]?en": (10, 31),
    "christmas eve": (12, 24),
    "christmas(?: day)?": (12, 25),
    "boxing day": (12, 26),
    "new year['’]s eve": (12, 31),
}
"""The patterns of feasts that are on the same day in each year, with their month and day."""
DAY_WORDS = {
    "today": 0,
    "tonight": 0,
    "this (?:morning|afternoon|evening)": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
    "yesterday": -1,
    "last night": -1,
    "the day before yesterday": -2,
}
"""The patterns of days that count from that of a text, with how many days they are after it."""
HOURS = """
    dawn daybreak sunrise morning noon midday lunchtime afternoon evening dusk sunset nightfall midnight
""".split()
"""The times of a day: "before dawn on Monday" is on Monday."""
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
