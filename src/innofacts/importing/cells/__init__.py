"""What the text of a cell says, whatever the sheet that it is in.

`cells` reads numbers, `periods` and `places` what a number is of, `units` its unit, also in the words of a heading, and
`flags` and `footnotes` the letters and marks behind it.
"""
