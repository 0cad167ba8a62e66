"""The version of the program; a light module (DESIGN 7).

It is a literal, since asking for the version of the installed package takes 36 ms.
"""

__version__ = "0.1.0"
