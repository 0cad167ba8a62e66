"""One spelling for words that British and American English write differently; a light module.

The result is a key, not a word to show: both sides of a comparison go through it, so it need only bring together what
belongs together and keep apart what does not. That "promise" becomes "promize" on both sides does no harm.
"""

SIGN_WORDS = {"$": "dollar", "€": "eur", "£": "gbp"}
"""The words that signs of money are spelled as in a search."""

# Words whose two spellings follow no pattern, with their plurals or their third person.
_WORDS = {
    "ageing": "aging",
    "appal": "appall",
    "axe": "ax",
    "centring": "centering",
    "distil": "distill",
    "enrol": "enroll",
    "fulfil": "fulfill",
    "instil": "instill",
    "programme": "program",
    "tyre": "tire",
}

# Beginnings, which also match words made from them: ploughs, ploughing, ploughshare.
_BEGINNINGS = (
    ("aeroplane", "airplane"),
    ("aluminiu", "aluminu"),
    ("anaesth", "anesth"),
    ("archaeo", "archeo"),
    ("artefact", "artifact"),
    ("cheque", "check"),
    ("councillo", "councilo"),
    ("counsello", "counselo"),
    ("defenc", "defens"),
    ("diarrhoea", "diarrhea"),
    ("encyclopaed", "encycloped"),
    ("enrolm", "enrollm"),
    ("faec", "fec"),
    ("foet", "fet"),
    ("fulfilm", "fulfillm"),
    ("grey", "gray"),
    ("gynaeco", "gyneco"),
    ("haem", "hem"),
    ("homoeopath", "homeopath"),
    ("instalm", "installm"),
    ("jewellery", "jewelry"),
    ("kerb", "curb"),
    ("licenc", "licens"),
    ("manoeuv", "maneuv"),
    ("marvello", "marvelo"),
    ("mediaev", "mediev"),
    ("mould", "mold"),
    ("moustache", "mustache"),
    ("odour", "odor"),
    ("oesoph", "esoph"),
    ("oestro", "estro"),
    ("offenc", "offens"),
    ("orthopaed", "orthoped"),
    ("paediatr", "pediatr"),
    ("palaeo", "paleo"),
    ("plough", "plow"),
    ("practis", "practic"),
    ("pretenc", "pretens"),
    ("pyjama", "pajama"),
    ("sceptic", "skeptic"),
    ("skilful", "skillful"),
    ("sulph", "sulf"),
    ("tranquilli", "tranquili"),
    ("wilful", "willful"),
    ("woolle", "woole"),
    ("yoghurt", "yogurt"),
)

# Endings: the letters, their replacement, the fewest letters before them, and the endings that may follow. With fewer
# letters "four" would turn into "for" and "rise" into "rize". `-re` is folded only after b, g and t, which leaves
# "more", "share" and "culture" alone; `-yz-` goes the other way, as the plural "analyses" is a noun in both spellings.
_PATTERNS = (
    ("is", "iz", 3, "e es ed ing ingly able ement ements ation ations ational ationally"),
    ("is", "iz", 4, "er ers"),
    ("yz", "ys", 3, "e es ed ing er ers"),
    ("our", "or", 3, " s ed ing er ers able ably al ally ful fully hood hoods ism ist ite ites less ly y"),
    ("tr", "ter", 2, "e es"),
    ("tr", "ter", 3, "ed"),
    ("br", "ber", 2, "e es"),
    ("gr", "ger", 3, "e es"),
    ("euvr", "euver", 3, "e es ed ing"),
    ("ogu", "og", 4, "e es ed ing"),
    ("dgement", "dgment", 2, " s"),
    ("aemi", "emi", 2, "a as c"),
    ("ell", "el", 2, "ed ing ings"),
    ("ell", "el", 3, "er ers"),
    ("all", "al", 3, "ed ing"),
    ("ill", "il", 4, "ed ing"),
)
_SILENT = frozenset(("ter", "ber", "ger", "euver", "og"))  # after these the American spelling has no "e"


def _endings() -> "dict[str, tuple[str, int]]":
    """Return each ending with what replaces it and the fewest letters before it, the longest first."""
    rows = []
    for ending, replacement, letters, follows in _PATTERNS:
        for rest in follows.split(" "):
            kept = rest.removeprefix("e") if replacement in _SILENT and rest in ("e", "es") else rest
            rows.append((ending + rest, (replacement + kept, letters)))
    return dict(sorted(rows, key=lambda row: -len(row[0])))


_ENDINGS = _endings()
_ALL_BEGINNINGS, _ALL_ENDINGS = tuple(row[0] for row in _BEGINNINGS), tuple(_ENDINGS)  # to see that a word has none
_APART = frozenset(("timbre", "timbres"))  # is not timber


def fold_spelling(word: str) -> str:
    """Return the key under which the British and the American spelling of a lower-case word meet: `center` for both."""
    plural = "s" if word.endswith("s") else ""
    known = _WORDS.get(word) or _WORDS.get(word[:-1] if plural else "")
    if known is not None:
        return known if word in _WORDS else known + plural
    if word in _APART:
        return word
    if word.startswith(_ALL_BEGINNINGS):
        beginning, replacement = next(row for row in _BEGINNINGS if word.startswith(row[0]))
        word = replacement + word[len(beginning) :]
    if word.endswith(_ALL_ENDINGS):
        for ending, (replacement, letters) in _ENDINGS.items():
            if word.endswith(ending) and len(word) >= len(ending) + letters:
                return word[: -len(ending)] + replacement
    return word
