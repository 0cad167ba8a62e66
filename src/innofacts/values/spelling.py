"""One spelling for words that British and American English write differently; a light module (DESIGN 7).

The result is a key, not a word to show: both sides of a comparison go through it, so it need only bring together what
belongs together and keep apart what does not.
"""

# Words whose two spellings follow no pattern; the British one is the key.
_WORDS = {
    "aeroplane": "airplane",
    "aluminium": "aluminum",
    "analogue": "analog",
    "artefact": "artifact",
    "axe": "ax",
    "catalogue": "catalog",
    "cheque": "check",
    "defence": "defense",
    "dialogue": "dialog",
    "enrol": "enroll",
    "enrolment": "enrollment",
    "fulfil": "fulfill",
    "fulfilment": "fulfillment",
    "grey": "gray",
    "jewellery": "jewelry",
    "judgement": "judgment",
    "licence": "license",
    "manoeuvre": "maneuver",
    "mould": "mold",
    "offence": "offense",
    "plough": "plow",
    "practise": "practice",
    "pretence": "pretense",
    "programme": "program",
    "sceptic": "skeptic",
    "sceptical": "skeptical",
    "skilful": "skillful",
    "sulphur": "sulfur",
    "travelling": "traveling",
    "tyre": "tire",
}

# Endings, the longest first, with the fewest letters that must stand before them. `-our` after two letters would turn
# "four" into "for"; `-re` is folded only after b, g and t, which leaves "more", "share" and "culture" alone.
_ENDINGS = (
    ("isations", "izations", 3),
    ("isation", "ization", 3),
    ("ourable", "orable", 3),
    ("elling", "eling", 3),
    ("elled", "eled", 3),
    ("eller", "eler", 4),
    ("alling", "aling", 5),
    ("ysing", "yzing", 3),
    ("ising", "izing", 3),
    ("yser", "yzer", 3),
    ("iser", "izer", 4),
    ("ysed", "yzed", 3),
    ("ised", "ized", 3),
    ("yses", "yzes", 5),
    ("ises", "izes", 3),
    ("oured", "ored", 3),
    ("ours", "ors", 3),
    ("yse", "yze", 3),
    ("ise", "ize", 3),
    ("our", "or", 3),
    ("tres", "ters", 3),
    ("bres", "bers", 2),
    ("gres", "gers", 3),
    ("tre", "ter", 3),
    ("bre", "ber", 2),
    ("gre", "ger", 3),
    ("metre", "meter", 0),
)


def fold_spelling(word: str) -> str:
    """Return the key under which the British and the American spelling of a lower-case word meet: `center` for both."""
    known = _WORDS.get(word)
    if known is not None:
        return known
    if word.endswith("s") and (known := _WORDS.get(word[:-1])) is not None:
        return known + "s"
    for ending, replacement, letters in _ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + letters:
            return word[: -len(ending)] + replacement
    return word
