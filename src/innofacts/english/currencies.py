"""Currencies: codes, signs and names, and which currencies a bare name such as "franc" may mean; a light module.

`compare` accepts a bare name as doubtful for any of its currencies, `proof` takes the one of the place that a sentence
names, and `draft` the one that the words of the whole text single out.
"""

from functools import lru_cache

# ISO 4217:2015, amendments up to 2025: currencies in use, and past ones that old figures have.
CODES = frozenset(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP
    CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF
    IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK
    MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR
    SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED
    VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG
    ANG ATS BEF BYR CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MRO MTL NLG PTE ROL SIT SKK SLL STD SUR TRL VEF
    YUM ZWL
    """.split()
)
WORD_CODES = frozenset("ALL BAM BOB CAD COP CUP GEL KGS LAK MAD MOP PEN RON RUB SDG SIT SOS TOP TRY".split())
"""Codes that are also words or abbreviations: "all" is not Albanian, 17 SDGs are goals, COP 28 was a conference."""
COMMON = frozenset("CNY USD EUR GBP JPY INR RUB BRL KRW CHF AUD CAD HKD ZAR".split())
"""The codes that are met most often: CAD 40 is money, and "RNB" is a slip for one of these."""
IN_SCALES = {
    written: (scale, code)
    for code in "AUD CHF DKK EUR GBP NOK SEK USD".split()
    for letters, scale in (("Mm", "million"), ("KTkt", "thousand"))
    for written in (*(f"{letter}{code}" for letter in letters), *([f"{code}m"] if scale == "million" else []))
}
"""Codes of which annual reports make millions and thousands, with their scales: MSEK 450, 12 MEUR, TEUR 80, USDm 5."""
WRITTEN_ON = COMMON.union(IN_SCALES, "CZK DKK HUF IDR MXN MYR NOK NZD PLN SEK SGD THB".split())
"""The codes of which few digits right before or after them do not make a name: PLN40, 42MYR; but COP28."""
# A code, its signs, and its names in lower case and in the singular.
_ROWS = """
AED | Dh Dhs |
AFN | ؋ |
AMD | ֏ |
AUD | A$ AU$ AUD$ | australian dollar
AZN | ₼ |
BDT | ৳ Tk Tk. |
BRL | R$ | reais, brazilian real
CAD | C$ CA$ CAD$ | canadian dollar
CHF | Sfr Sfr. SFr SFr. SwFr | swiss franc
CNY | CN¥ | rmb, yuan, renminbi, chinese yuan, yuan rmb, rmb yuan, yuan renminbi, renminbi yuan, 元, 人民币
CRC | ₡ |
DKK | DKr Dkr | danish krone
EUR | € | euro
GBP | £ | sterling, quid, pound sterling, british pound
GEL | ₾ |
GHS | GH¢ GH₵ ₵ |
HKD | HK$ HKD$ | hong kong dollar
HUF | | forint
IDR | Rp Rp. | rupiah
ILS | ₪ |
INR | ₹ | indian rupee
JPY | | yen, japanese yen
KES | KSh Ksh Kshs Ksh. Kshs. | kenyan shilling
KRW | ₩ | south korean won, korean won
KZT | ₸ |
LAK | ₭ |
MNT | ₮ | tugrik
MXN | MX$ Mex$ MXN$ | mexican peso
MYR | RM | ringgit
NGN | ₦ N | naira
NOK | NKr Nkr | norwegian krone
NZD | NZ$ NZD$ | new zealand dollar
PHP | ₱ | philippine peso
PLN | | zloty
PYG | ₲ |
RUB | ₽ | russian rouble, russian ruble
SEK | SKr Skr | swedish krona
SGD | S$ SGD$ | singapore dollar
THB | ฿ | baht
TRY | ₺ | turkish lira
TWD | NT$ TWD$ | new taiwan dollar
UAH | ₴ | hryvnia
USD | US$ USD$ | us dollar, u.s. dollar, american dollar
VND | ₫ | vietnamese dong
ZAR | R | rand
kwacha | K |
rupees | Rs Rs. |
shillings | Sh Shs |
$ | $ | dollar
¥ | ¥ |
"""
# A bare name with its plural, if that is not the same, and the codes of the currencies that it may mean, the best known
# first. Brackets hold the words by which `draft` knows the currency: "2 million pounds" in a text with "£" are GBP.
# Empty brackets need no word: no other country has a dong.
_BARE_NAMES = """
$: USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD ZWL
¥: CNY(yuan|renminbi|RMB|Beijing|China) JPY(yen|Tokyo|Japan)
birr: ETB()
cedi cedis: GHS()
crown crowns: CZK(Kč|Czech|Prague) DKK(Danish|Denmark) NOK(Norw) SEK(Swed) ISK
dinar dinars: DZD BHD IQD JOD KWD LYD RSD TND
dirham dirhams: AED(Emirat|Dubai|Abu_Dhabi|UAE) MAD(Morocc)
dong: VND()
franc francs: CHF(Swiss|Switzerland) RWF XAF XOF CDF GNF BEF BIF DJF FRF KMF LUF XPF
koruna: CZK
krona: SEK ISK
krone kroner: DKK(Danish|Denmark) NOK(Norw)
kronor: SEK(Swed)
kronur krónur: ISK
kwacha: ZMW(Zambia) MWK(Malawi)
lari: GEL()
leu lei: RON(Romania) MDL(Moldova)
lev leva: BGN()
lira: TRY(Turk|Türk) ITL
peso pesos: MXN(Mexic) ARS(Argentin) CLP(Chile) COP(Colombia) PHP(₱|Philippine|Filipino|Manila) UYU CUP DOP
pound pounds: GBP(£|sterling|pence) EGP(Egypt) LBP SYP SDG SSP
rial: IRR OMR YER
riyal riyals: SAR(Saudi) QAR(Qatar)
rupee rupees: INR(₹|India|lakh|crore) LKR(Sri_Lanka) MUR NPR(Nepal) PKR(Pakistan) SCR
shekel shekels: ILS()
shilling shillings: KES(Kenya) TZS(Tanzania) UGX(Uganda) SOS
sol: PEN
taka: BDT()
tenge: KZT()
won: KRW(Korea) KPW
zloty: PLN
"""
UNCERTAIN = {
    "$": "some dollar: the currency is not named",
    "¥": "yuan or yen: the currency is not named",
    "won": "some won: the currency is not named",
    "rupee": "some rupee: the currency is not named",
    "franc": "some franc: the currency is not named",
}
"""The names that several currencies share, which are units of their own, each with a remark for readers."""
CENTS = {
    "cent": frozenset("EUR USD AUD CAD NZD SGD HKD ZAR KES TZS UGX JMD TTD BBD NAD LKR MUR".split()),
    "pence": frozenset(("GBP",)),
    "penny": frozenset(("GBP",)),
    "sen": frozenset(("MYR",)),
    "kopiyka": frozenset(("UAH",)),
    "centime": frozenset(("CHF",)),
    "paise": frozenset("INR NPR PKR".split()),
}
"""The hundredth parts of currencies, each with the codes of those that have it."""
COINS = CENTS.keys() | {"cents", "centimes"}
"""What these are called after a number."""


def is_coin_of(coin: str, money: str) -> bool:
    """Return whether a coin is the hundredth part of some money, by the keys of both units: a cent of a dollar."""
    return not CENTS.get(coin, frozenset()).isdisjoint((money, *POSSIBLE.get(money, ())))


_SPLIT_ROWS = [[cell.strip() for cell in row.split("|")] for row in _ROWS.strip().splitlines()]
SIGNS = {sign: code for code, signs, _ in _SPLIT_ROWS for sign in signs.split()}
"""What appears before a number for a currency, each with its unit: `US$` is USD, `$` is some dollar."""
SYMBOLS = sorted((sign for sign in SIGNS if sign[-1] != "." and not sign[-1].isalpha()), key=len, reverse=True)
"""The signs that are not abbreviations, the longer ones first: `US$`, `$`, `¥`."""
MONEY_SIGNS = "".join(sign for sign in SYMBOLS if len(sign) == 1)
"""The signs of one character, one after the other: $, € and ₹."""
MONEY_SIGN = f"[{MONEY_SIGNS}]"
"""The pattern of one of them."""
NAMES = {
    **{sign.lower(): SIGNS[sign] for sign in SYMBOLS},
    **{name: code for code, _, names in _SPLIT_ROWS for name in names.split(", ") if name},
    **{name: name for name in UNCERTAIN},
}
"""For each name in lower case its code, or the bare name that it is."""


def _bare_names() -> "tuple[dict[str, tuple[str, ...]], dict[str, dict[str, tuple[str, ...]]]]":
    """Return the codes of each bare name, and for each plural the words by which some of its codes are known."""
    possible, telling = {}, {}
    for row in _BARE_NAMES.strip().splitlines():
        names, _, cells = row.partition(": ")
        codes = [cell.rstrip(")").partition("(") for cell in cells.split(" ")]
        for name in names.split():
            possible[name] = tuple(code for code, _, _ in codes)
        telling[names.split()[-1]] = {
            code: tuple(words.replace("_", " ").split("|")) for code, bracket, words in codes if bracket
        }
    return possible, telling


POSSIBLE, TELLING = _bare_names()
"""For each bare name the codes that it may mean, the best known first.

And for each bare name in the plural the codes that a draft may choose, with the words that must appear in the text.
"""
NAMES_OF_MONEY = frozenset(
    """
    baht bahts colon cordoba dalasi denar dram escudo euro florin forint gourde guarani guilder hryvnia kina kip
    korun kwanza lek lempira loti manat mark metical naira nakfa ngultrum ouguiya pataca pula quetzal rand real
    reais riel ringgit rouble ruble rufiyaa rupiah som somoni tala tugrik vatu yen yuan
    """.split()
) | {name for name in POSSIBLE if name.isalpha()}
"""Names of money in the singular and irregular plurals, also of those currencies that have no rows."""

# Names of money that are also other words: real wages, a mark, a pile of crowns.
_OTHER_MEANINGS = frozenset("colon crown crowns kip mark pula quetzal real sol som".split())
NAMES_OF_PLAIN_MONEY = frozenset(
    form for name in NAMES_OF_MONEY - _OTHER_MEANINGS for form in (name, f"{name}s")
) | frozenset("dollar dollars rmb usd cny eur".split())
"""Names of money, singular and plural, that have no other meaning."""
NAMES_OF_MONEY_OR_COINS = NAMES_OF_PLAIN_MONEY | COINS
"""These, and cents."""


# The names of currencies in prose, in the plural, and in the singular where that is a different word. Codes of other
# currencies are clearer than names that few readers know.
_PROSE_ROWS = """
AUD | Australian dollars | Australian dollar
BRL | Brazilian reais | Brazilian real
CAD | Canadian dollars | Canadian dollar
CHF | Swiss francs | Swiss franc
CNY | yuan | yuan
EUR | euros | euro
GBP | pounds | pound
HKD | Hong Kong dollars | Hong Kong dollar
INR | Indian rupees | Indian rupee
JPY | yen | yen
KRW | South Korean won | South Korean won
MXN | Mexican pesos | Mexican peso
NZD | New Zealand dollars | New Zealand dollar
RUB | Russian roubles | Russian rouble
SGD | Singapore dollars | Singapore dollar
USD | US dollars | US dollar
ZAR | rand | rand
"""
_PROSE = {
    code: names
    for code, *names in ([cell.strip() for cell in row.split("|")] for row in _PROSE_ROWS.strip().splitlines())
}


def in_prose(unit: str) -> str:
    """Return a unit with the names of its currencies: `yuan` for CNY, `yuan per US dollar` for CNY per USD."""
    counted, *per = unit.split(" per ")
    names = [
        _PROSE[counted][0] if counted in _PROSE else counted,
        *(_PROSE[one][1] if one in _PROSE else one for one in per),
    ]
    return " per ".join(names)


@lru_cache(maxsize=64)  # each amount of a text asks for what the whole text tells
def currency_of(name: str, text: str) -> str:
    """Return the code of the currency that a bare name in the plural means in a text; empty if none or several fit."""
    codes = [
        code
        for code, words in TELLING.get(name, {}).items()
        if _has_word(text, code, whole=True) or any(_has_word(text, word, whole=False) for word in words)
    ]
    return codes[0] if len(codes) == 1 else ""


def _has_word(text: str, word: str, *, whole: bool) -> bool:
    """Return whether a text has a word, or with `whole` false a word that begins so."""
    at = text.find(word)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(word) :][:1]
        is_word = not (before.isalnum() and word[:1].isalnum()) and not (whole and after.isalnum())
        if is_word:
            return True
        at = text.find(word, at + 1)
    return False
