"""What a sentence says of one of its figures: `sentence` makes a statement of it.

1. `alone` leaves out who says the sentence, and `accounts` are those who give a figure. `clause` has the words that are
   about the figure, what they say of a change, and how the figure goes on with those before it.
2. `when` and `where` it is so, also by `names` that no list has and with places that are `joined`,
   or set `apart` from others whose the figure is; `before` is what the sentences before say of that.
3. `units`: how its unit is worded, and what that leaves unsaid.
4. `narrowing`: which of the things it counts; `terms`: on which it counts them.
5. `value`: what kind of value it is, such as the most that is allowed (`maxima`); and whether it is planned (`plans`).
"""
