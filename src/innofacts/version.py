"""The version of the program; a light module.

It is a literal, since asking for the version of the installed package takes 36 ms.
"""

__version__ = "0.1.0"
