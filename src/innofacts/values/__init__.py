"""Figures, periods and units: the ground of meaning, which knows no files, no facts and no paper.

A text becomes a figure by the `grammar`, and one with days a period (`periods`); `figures` say which values it may
have, as `intervals`, and `rounding` which other figures say the same; two that differ in a digit may be `misprints`.
`units` and `conversions` say which units are one, and `results` what arithmetic makes of figures.
"""
