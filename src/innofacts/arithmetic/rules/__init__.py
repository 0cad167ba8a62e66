"""The rules that find slips in what is said in words that they know: each takes a paragraph, and yields its slips.

They are in the modules of their subjects: `changes`, `gaps`, `totals`, `each` (averages, and what they make),
`repeats`, `equivalents` (in another unit), `hundreds` (shares that are all of a whole), `parts` (above their whole),
`ages` and `lives` (of people), `years` and `durations` (times between `moments`), `places` (in a ranking) and `leagues`
(their points). `headlines` has what a headline tells differently from the first sentences. `conclusions`, whose words
are in `concluding`, and `remaining` look for what gives an amount in the paragraphs before it, too; of what they find
right no other rule says that it is wrong.
"""
