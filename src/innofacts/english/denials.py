"""Words that deny what is behind them: not paid, no pay, without pay, failed to pay, everything but pay."""

from innofacts.english.function_words import IS_HAS_OR_DOES
from innofacts.patterns import regex

_WHOLLY = (
    r"not(?!\sden(?:y|ied)\b)|never(?!\s(?:[a-z]+\s){1,4}before\b)|cannot|\w+n['’]t|fail(?:s|ed|ing|ure)?\sto|(?:un|in)able\sto|"
    r"no(?!-|\.\s?\d)(?:\slonger)?|none|neither|nor|"
    r"(?<!not\s)(?<!n['’]t\s)(?<!nobody\s)(?<!no\sone\s)den(?:y|ies|ied)\sthat|"
    r"(?:false|untrue|a\smyth|a\slie|nonsense)\sthat|(?:nobody|no\sone)\s(?:believe[sd]?|thinks?|thought|claim(?:s|ed)|sa(?:ys|id))\sthat"
)
_OTHERS = (
    r"r[au]n(?:s|ning)?\sout\sof|free\s(?:of|from)(?!\scharge)|without|(?:want|shortages?|absence)\sof|other\sthan|instead\sof|nothing\sto\sdo\swith|"
    r"lack(?:s|ed|ing)?(?:\sof)?(?!\s(?:[a-z]+\s){0,3}\d|\s(?:at|in|on|by|was|is)\b)|"
    r"(?:every|any)(?:thing|body|one)\s(?:but|except)|except\sfor"
)
DENIAL = regex(
    rf"(?i)\b(?:(?P<wholly>{_WHOLLY})|{_OTHERS})\b"
    r"(?!\s(?:only|least|just|more|less|fewer|later|(?:longer|further)\sthan|counting|including|to\smention|even|surprisingly|wonder|"
    r"doubt|surprise|matter|yet\s(?:(?:turned|reached)\s)?\d+)\b)"
)
"""The pattern of words that deny; not "not only", nor "had never come before", which says that they came at last.

"Wholly" are those that deny all that was said, if nothing is behind them: 62 % did not.
"""
FREE = regex(r"(?i)\b(?:non-([a-z]+)|([a-z]+)-free)\b")
"""The pattern of a word that denies one within it: non-smokers, peat-free."""
OF_DENIED = regex(
    rf"\sof\s(?:(?!(?:{IS_HAS_OR_DOES})\b)[\w'’-]+\s){{0,4}}?"
    r"(?:(?:who|that|which)\s(?:[a-z]+\s)?(?:not|never|no|[a-z]+n['’]t|failed|lack(?:s|ed)?)|without|lacking|with\sno|free\sof)\b"
)
"""The pattern, behind a share, of a whole that something is denied of: of those who did not vote."""
