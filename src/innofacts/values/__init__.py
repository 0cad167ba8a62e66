"""Figures, periods and units: the ground of meaning, which knows no files, no facts and no paper."""
