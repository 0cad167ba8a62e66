"""Forms of words that no stemmer brings together: irregular verbs, singulars and plurals; a light module."""

from functools import lru_cache

# Irregular verbs with their past forms. A form with a star is also a word of its own (found, rose, left): a search for
# it is not a search for the verb.
_VERBS = """
bear bore*
become became
begin began begun
bind bound*
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came*
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell* fallen
feed fed*
feel felt*
fight fought
flee fled
fly flew flown
forget forgot
get got
freeze froze frozen
give gave given
go went* gone*
grow grew grown
hang hung
have has had
hear heard
hide hid* hidden*
hold held
keep kept
know knew known
lay laid
leave left*
lend lent
light lit*
lose lost
make made
mean meant*
meet met*
overtake overtook
pay paid
ride rode ridden
ring rang rung
rise rose* risen
run ran*
see seen
seek sought
sell sold
send sent
shoot shot*
shake shook shaken
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
sow sown*
speak spoke* spoken
spend spent
stand stood
steal stole stolen
strike struck
sweep swept
swim swam
take took taken
tear tore torn
teach taught
tell told
think thought
throw threw thrown
undertake undertook
wear wore
weave wove woven
win won*
withdraw withdrew withdrawn
write wrote written
"""
# Nouns made from a verb, which say the same of a figure: 12 died, 12 deaths.
_FAMILIES = """
cost
die died dead death deaths
live lived
lose loss losses
sell sale sales
spray sprayed
weigh weight
"""
# Families whose words name a subject as a noun does, whichever of them is used: 40 loans, lent 40 times.
_NOUN_FAMILIES = """
absent absence absences
absorb absorption
acquire acquisition acquisitions
admit admission admissions
birth births born
bury burial burials
bus buses
close closure closures
collide collision collisions
convert conversion conversions
deep depth
destroy destruction
detain detention detentions
divert diversion diversions
emit emission emissions
erode erosion
evade evasion
exclude exclusion exclusions
expel expulsion expulsions
explode explosion explosions
extend extension extensions
fail failure failures
free freed
high height
house houses housing housed
hungry hunger
long length
maintain maintenance
marry marriage marriages
pay payment payments
poor poverty
pregnant pregnancy pregnancies
prescribe prescription prescriptions
resettle resettlement
respond response responses
publish publication publications
rob robbery robberies
safe safety
seize seizure seizures
strong strength
submit submission submissions
subscribe subscription subscriptions
suspend suspension suspensions
treat treatment treatments
vacant vacancy vacancies
wide width
"""
# Nouns with an irregular plural. With a star: a word of its own for a search, as "people" is.
_NOUNS = """
child children
foot feet
man men
mouse mice
person people*
tooth teeth
woman women
"""
# The same of nouns that only units have, by what changes at the end of the plural and of the singular.
_UNIT_PLURALS = (
    ("alumni", "alumnus"),
    ("annum", "year"),
    ("axes", "axe"),
    ("bacteria", "bacterium"),
    ("capita", "person"),
    ("cedis", "cedi"),
    ("criteria", "criterion"),
    ("formulae", "formula"),
    ("geese", "goose"),
    ("nuclei", "nucleus"),
    ("oxen", "ox"),
    ("phenomena", "phenomenon"),
    ("quizzes", "quiz"),
    *((f"{stem}es", f"{stem}is") for stem in "analys cris diagnos hypothes oas parenthes synthes thes".split()),
    *((f"{stem}ices", f"{stem}ix") for stem in "append matr".split()),
    *((f"{stem}ices", f"{stem}ex") for stem in "ind vert".split()),
    *(
        (f"{word}men", f"{word}man")
        for word in "business chair crafts fire fisher police post sales service spokes states work".split()
    ),
    *((f"{word}ves", f"{word}f") for word in "cal hal lea loa shel thie wol".split()),
    *((f"{word}ves", f"{word}fe") for word in "kni li midwi wi".split()),
    *((f"{word}es", word) for word in "alias atlas bias canvas gas lens waltz".split()),
    *(
        (f"{word}s", word)
        for word in "ache avalanche cache calorie canoe cookie guru headache horseshoe menu movie niche oboe prairie "
        "rookie selfie shoe ski taxi tranche abuse excuse fuse muse recluse ruse".split()
    ),
    # words that only look like plurals
    *((word, word) for word in "headquarters lens means news physics series species alias atlas bias canvas".split()),
)
# Endings of plurals, the endings of their singulars, and the fewest letters of such a plural; the first match counts.
_ENDINGS = (
    ("children", "child", 9),  # schoolchildren
    ("women", "woman", 6),
    ("ies", "y", 5),
    ("ouses", "ouse", 5),
    ("auses", "ause", 5),
    ("uses", "us", 5),
    ("ches", "ch", 5),
    ("shes", "sh", 5),
    ("sses", "ss", 5),
    ("xes", "x", 5),
    ("zzes", "zz", 5),
    ("oes", "o", 5),
    ("ss", "ss", 0),
    ("us", "us", 0),
    ("is", "is", 0),
    ("s", "", 4),
)


def _forms(table: str) -> dict[str, str]:
    """Return each form of a table, with its star, and the word that it is a form of."""
    rows = (row.split() for row in table.splitlines() if row)
    return {form: word for word, *forms in rows for form in forms}


def _first_words(table: str) -> frozenset[str]:
    return frozenset(row.split()[0] for row in table.splitlines() if row)


def _unmarked(forms: dict[str, str]) -> dict[str, str]:
    return {form.removesuffix("*"): word for form, word in forms.items()}


_PAST_FORMS, _NOUN_FORMS = _forms(_VERBS), _forms(_NOUNS)
_IRREGULAR = _PAST_FORMS | _NOUN_FORMS
FORMS = {form: word for form, word in _IRREGULAR.items() if not form.endswith("*")}
"""For each irregular form without a meaning of its own its base form: `began` is `begin`, `women` is `woman`."""
_PLURAL_FORMS = {plural: one for plural, one in _UNIT_PLURALS if plural != one and plural not in ("annum", "capita")}
FAMILIES = _PLURAL_FORMS | _unmarked(_IRREGULAR) | _forms(_FAMILIES + _NOUN_FAMILIES)
"""For each irregular form, and each word made from another, the word that represents them: `deaths` is `die`."""
PASTS = frozenset(_unmarked(_PAST_FORMS))
"""The past forms of the irregular verbs."""
VERBS = _first_words(_VERBS + _FAMILIES) - _first_words(_NOUN_FAMILIES) - {"light"}
"""The irregular verbs that say little about a subject."""
_SINGULARS = _unmarked(_NOUN_FORMS) | dict(_UNIT_PLURALS)

_PLURALS = frozenset(
    """
    personnel staff police cattle sheep fish aircraft data media spacecraft livestock poultry crew folk pence craft
    salmon trout cod squid shrimp bison elk moose reindeer unemployed wildlife head swine buffalo deer hardware
    """.split()
) | {plural for plural, singular in _SINGULARS.items() if plural != singular}
# Words that end like a plural and are none.
_NO_PLURALS = frozenset(
    """
    overseas always christmas perhaps besides sometimes towards afterwards whereas its was has does gas news physics
    economics mathematics politics electronics logistics genomics statistics annum capita
    """.split()
)
_SHORTEST = 3  # letters of a plural


@lru_cache(maxsize=4096)  # texts repeat their words
def singular(word: str) -> str:
    """Return the singular of a noun in lower case, or the noun itself if it is one."""
    if word in _SINGULARS:
        return _SINGULARS[word]
    for ending, one, letters in _ENDINGS:
        if len(word) >= letters and word.endswith(ending):
            return word[: -len(ending)] + one
    return word


def plural(word: str) -> str:
    """Return the regular plural of a noun in lower case: `country` gives `countries`."""
    if word.endswith("y") and word[-2:-1] not in {*"aeiou"}:
        return f"{word[:-1]}ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


_NO_PASTS = frozenset("need feed seed speed weed breed indeed proceed exceed succeed hundred bed red shed".split())
_OTHER_PASTS = frozenset(
    """
    was were did beat cut put set hit shut cost found saw shed slid crept leapt dealt clung sprang swung hurt quit
    wept woke stuck forgave shone spun
    """.split()
)
# Those of verbs with a prefix, without words that are also nouns: upset, overrun, undercut.
_WITH_PREFIXES = frozenset(
    """
    overate overcame overdid overdrawn overdrew overeaten overheard overhung overpaid overran overridden overrode
    oversaw overseen overshot overslept oversold overspent overtaken overthrew overthrown
    undergone underlain underpaid undersold underspent understood undertaken underwent underwritten underwrote
    outdid outdone outdrawn outdrew outfought outgrew outgrown outran outsold outspent outwore
    reborn rebought rebuilt redid redone redrawn redrew regrew regrown reheard relaid relit remade repaid reran resat
    resold retaken retaught rethought retold retook rewon rewore rewound rewoven rewritten rewrote
    upheld withheld withstood
    """.split()
)


@lru_cache(maxsize=4096)  # texts repeat their words
def is_past(word: str) -> bool:
    """Return whether a word in lower case is the past form of a verb, or may be: sold, closed."""
    is_irregular = word in PASTS or word in _OTHER_PASTS or word in _WITH_PREFIXES
    return is_irregular or (word.endswith("ed") and word not in _NO_PASTS)


@lru_cache(maxsize=4096)  # texts repeat their words
def is_present(word: str) -> bool:
    """Return whether a word is the present form of a verb, which has an object of its own: weighs 1,400 kilos."""
    from innofacts.english.wording import VERBS_OF_AMOUNTS  # which a look-up needs as little

    return singular(word) in VERBS or singular(word) in VERBS_OF_AMOUNTS


@lru_cache(maxsize=4096)  # texts repeat their words
def is_plural(noun: str) -> bool:
    """Return whether a word looks like the plural of a noun."""
    from innofacts.english.currencies import NAMES_OF_MONEY  # 0.5 ms, and a look-up needs only the irregular forms

    word = noun.lower().replace("’", "'").rpartition("-")[2]
    if word in _NO_PLURALS:
        return False
    if word.endswith(("children", "women", "men", "people")):
        return True
    has_ending = word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
    return word in _PLURALS or word in NAMES_OF_MONEY or (has_ending and len(word) >= _SHORTEST)
