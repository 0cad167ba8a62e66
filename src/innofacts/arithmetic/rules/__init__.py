"""The rules that find slips in what is said in words that they know: each takes a paragraph, and yields its slips.

They are in the modules of their subjects: `changes`, `gaps`, `totals`, `repeats`, `equivalents` (in another unit),
`ages` and `durations` (times between `moments`).
"""
