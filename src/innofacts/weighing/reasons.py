"""Reasons why a fact is not the one that a sentence is about, or does not say what the sentence says with its number.

Each reason is a row in one of three tables: with those of `conflicts` and `vetoes` there is no verdict, and with those
of `misapplied` the verdict is that the sentence is wrong.
"""

from collections.abc import Callable, Container
from typing import Generic, NamedTuple, TypeVar

from innofacts.compare.verdicts import CONTRADICTED, MISQUOTED, NOT_COMPARABLE, NOT_ESTABLISHED
from innofacts.features.text.sentence import Statement

One_contra = TypeVar("One_contra", contravariant=True)
"""What is asked about: the fact only (`OfFact`), or also the figure of the sentence as that of the fact (`Scored`)."""

WITHOUT_NUMBER = "without its number"
"""A fact is asked whether it is ruled out for a sentence that does not have its number."""
WITH_NUMBER = "with its number"
"""A fact is asked whether it is ruled out for a sentence that has its number."""
BY_WORDS = "by words"
"""A fact is asked whether it supports a sentence that has enough of its words."""
SUPPORTING = "supporting"
"""A fact is asked whether it supports a sentence that has enough of its words, or that the evidence is for."""
DIFFERING = "differing"
"""A fact is asked whether a sentence that has enough of its words is wrong about it."""
DIFFERING_IN_NUMBER = "differing in number"
"""A fact is asked whether a sentence with enough of its words and a different number is wrong about it."""
WEIGHED = "weighed"
"""A fact is asked whether evidence can say that it is meant, whatever its number."""
WITHIN_SUBJECT = "within the subject"
"""A fact is asked whether a text that is about its source gives its number."""
BY_NUMBER = "by the number"
"""A fact is asked whether such a text gives its number, by the number and half of its words."""
BY_CHANCE = "by chance"
"""A fact is asked whether such a text gives its number, by the number and the chance that `chances` gives it."""


class Reason(NamedTuple, Generic[One_contra]):
    """Why a fact is not the one, or not as a sentence gives it."""

    speaks: Callable[[Statement, One_contra], bool]
    """Whether there is this reason for a sentence and a fact."""
    because: str = ""
    """The reason in words, the text counts only some of them; empty if it only makes the number a wrong one."""
    asked: Container[str] = ()
    """When it is asked whether the fact is meant: BY_WORDS, SUPPORTING and so on."""
    verdicts: Container[str] = (CONTRADICTED, MISQUOTED, NOT_COMPARABLE, NOT_ESTABLISHED)
    """The verdicts against which it speaks, of those of a sentence that is wrong."""
    gives: str = ""
    """How the source gives a number that the sentence has, after "the source gives this": for {period}.

    Empty if a fact that is meant is right all the same.
    """
