"""The rules that find slips in what is said in words that they know: each takes a paragraph, and yields its slips.

They are in the modules of their subjects: `changes`, `gaps`, `percentages` (of a price), `equivalents` (in another
unit), `repeats`, `totals`, `ages`, `durations` (times between `moments`) and `compounds` (in two steps).
"""
