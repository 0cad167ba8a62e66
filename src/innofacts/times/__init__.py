"""When: the times that a text gives, in words or digits, as periods.

`times` finds those of a text: those with their year (`named`), those that count from its day (`relative`) or refer to
another time in it (`referring`), and those `composed` of others. `span_forms`, `fiscal_forms`, `seasons`, `play` and
`parts` have the forms of spans, `spans` and `shifts` what is known of the calendar, and `fiscal` of the year in which a
text counts. `ahead` says what is still to come. What is no time
of the figures of its sentence is set `apart`, also in `asides`, which only tell of a thing that a figure is in, and so
are the years of cited `works`.
"""
