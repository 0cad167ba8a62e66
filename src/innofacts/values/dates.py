"""Days and times, as the standard library's `datetime` gives them.

Until Python 3.12 that module runs its whole twin in Python before it takes the one in C, which is 1.3 ms that whoever
edits a file would wait for.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, datetime, time, timedelta
else:
    from _datetime import date, datetime, time, timedelta

__all__ = ("date", "datetime", "time", "timedelta")
