"""Languages that are recognised and not read: by their function words, or by their script."""

import re
from typing import NamedTuple

from innofacts.languages.language import Language, language

# The code and the name of a language, and its words; a row goes on in the lines that are indented.
_ROWS = """
bs Bosnian_or_Croatian i u na je da se su za od sa kao ili ali iz po više manje nego najmanje najviše oko preko do
  koji koja koje godine bio bila bilo nije između milijuna milijardi milijuni milijona
ca Catalan i el la els les un una uns unes de del dels amb per que és són va més menys almenys fins fins_a a_mínim
  a_màxim gairebé prop_de uns entre sobre també però com molt aquest aquesta seva seu hi han no al als anys milions
  milers
cs Czech a v na je se že s z o do za po od k pro jako ale nebo byl byla bylo jsou více než méně nejméně nejvýše asi
  přes kolem téměř až mezi roce let který která které také podle milionů miliard miliony miliardy tisíc
da Danish og i at det som er af for på med til ikke et en mere mindre end mere_end mindre_end mindst højst over
  under fra men har var om eller knap næsten omkring cirka de kan blev mellem også efter lande millioner milliarder
eo Esperanto la kaj de en estas al por kun ne pli ol malpli almenaŭ maksimume ĉirkaŭ preskaŭ ĝis inter ke kiu tiu
  estis jaroj
et Estonian ja on ei see et ka oli kui üle alla vähemalt rohkem vähem umbes ligi kuni enam ning aga või mis kes aastal
  selle tema miljonit miljardit
eu Basque eta da ez bat baino gehiago gutxiago gutxienez gehienez inguru ia dira zen den ere ditu du urte
fi Finnish ja on ei se että oli mutta tai kun myös joka yli alle vähintään enintään noin lähes enemmän vähemmän kuin
  noin jopa ovat olla vuonna sekä hän ne mukaan miljoonaa miljardia miljoonan
ga Irish agus an na is ar go níos mó ná lú ag le bhí tá ó faoi thart os_cionn ach
gl Galician e o a os as de do da dos das en con por para que é son unha un máis menos ao menos_de máis_de
  polo_menos ata preto entre como tamén pero millóns
hu Hungarian és a az egy hogy nem is van több kevesebb mint legalább legfeljebb körülbelül csaknem majdnem
  mintegy felett alatt közel meg már csak ez azt között millió év milliárd ezer
id Indonesian dan di yang dari untuk dengan pada ini itu tidak lebih kurang dari paling sedikit banyak sekitar hampir
  hingga sampai atau adalah dalam oleh telah akan para tahun lebih_dari kurang_dari juta miliar
is Icelandic og að er í á sem til við um af ekki meira minna en yfir undir að_minnsta nærri það var með frá hefur
it Italian il lo la gli le un una uno di del della dello dei degli delle da dal dalla nel nella nelle negli al alla
  alle ai e ed o che chi non è sono era erano ha hanno con su per tra fra più meno almeno oltre quasi circa fino
  fino_a più_di meno_di superiore inferiore maggiore minore uguale compreso anche come ma se questo questa questi
  numero anni anno paesi si ci dopo stato stati milioni miliardi milione miliardo
lt Lithuanian ir yra į iš kad su ne bet per nuo iki daugiau mažiau nei kaip mažiausiai daugiausia apie beveik buvo
  arba tik metų jo milijonų milijardų
lv Latvian un ir no ar uz ka par vairāk mazāk nekā kā vismaz ne_vairāk apmēram gandrīz līdz bet vai bija gadā arī
  miljoni miljonu miljardi miljardu
ms Malay dan di yang dari untuk dengan pada ini itu tidak lebih kurang daripada sekurang-kurangnya hampir kira-kira
  sehingga atau ialah dalam oleh telah akan tahun
nl Dutch de het een en van in op te dat die is zijn was werd worden wordt voor met door bij naar ook aan deze dit er
  ik je hij zij wij niet geen nog maar of om uit over tot meer minder dan ten minste minstens hoogstens hooguit
  tenminste bijna ongeveer circa ruim rond boven onder tussen groter kleiner hoger lager gelijk aantal jaar jaren
  landen meer_dan minder_dan als had heeft hebben kan alle miljoen miljard
no Norwegian og i at det som er av for på med til ikke et en mer mindre enn minst høyst over under fra men har var om
  eller nesten omtrent rundt cirka de kan ble mellom også etter land opp millioner milliarder
pl Polish i w na z się że do nie to jest o od po jak za ale oraz lub był była było są więcej mniej niż co_najmniej
  najwyżej około ponad prawie niemal poniżej powyżej między roku lat który która które przez dla tylko już tys
  milionów miliardów miliony miliardy tysięcy
pt Portuguese o a os as um uma uns umas de do da dos das no na nos nas ao aos à às em por pelo pela pelos pelas para
  com que e ou não é são foi foram era ser está mais menos do_que pelo_menos mais_de menos_de cerca_de até quase acima
  abaixo entre sobre como também mas seu sua seus suas maior maiores menor menores igual iguais superior inferior
  número ele ela isso este esta você quando onde muito já ter tem têm mil milhões países ano anos há dia dias desde
  bilhões bilhão milhão
ro Romanian și în de la pe cu că nu este sunt era au a fost pentru din mai mult puțin decât cel_puțin cel_mult aproape
  aproximativ circa peste sub până între sau dar care acest această lui milioane ani țări miliarde milion
sk Slovak a v na je sa že s z o do za po od k pre ako ale alebo bol bola bolo sú viac než menej najmenej najviac asi
  cez okolo takmer až medzi roku rokov ktorý ktorá ktoré tiež podľa miliónov miliárd milióny miliardy
sl Slovenian in v na je da se so za od z s kot ali pa po več manj najmanj največ približno okoli skoraj do nad pod med
  letu let ki bil bila bilo ni tudi milijonov milijard milijone
sq Albanian dhe në e të i me për nga është janë një më shumë pak se të_paktën rreth gati deri mbi nën por ose që ka
  kanë vjet
sv Swedish och i att det som är av för på med till inte den ett en mer än mindre minst högst över under från men har
  var om eller lika större mellan ungefär nästan cirka kan de blev också efter antalet miljoner miljarder miljon miljard
sw Swahili na ya wa kwa ni katika za la cha kuwa zaidi chini ya angalau karibu takriban hadi lakini au ambayo hii hiyo
tl Filipino ang ng mga sa na ay at si kay para hindi higit kulang kaysa halos hanggang mahigit nasa may
tr Turkish ve bir bu da de için daha fazla az çok ile den dan olan olarak büyük küçük eşit veya arasında kadar değil
  sayı sayısı var yok gibi sonra önce göre yaklaşık adet tane yüzde üzeri üzerinde altında üstünde en ne kişi yıl
  yılında ülke milyon milyar
vi Vietnamese và của là có không được cho các những một trong với này đã hơn ít nhất khoảng gần dưới trên đến người từ
  năm để
"""

RECOGNISED = tuple(
    language(code, name.replace("_", " "), words)
    for code, name, words in (row.split(" ", 2) for row in re.split(r"\n(?=\S)", _ROWS.strip()))
)
"""Languages written with Latin letters."""


class Script(NamedTuple):
    """A script, and the language that it shows."""

    language: Language
    """The language, or what the languages written so have in common."""
    letters: str
    """The letters, as a class of a regular expression."""
    fewest: int
    """How many of them a word has at least: fewer are a sign, such as a Greek letter in a formula."""


SCRIPTS = tuple(
    Script(language(code, name.replace("_", " "), ""), letters, fewest)
    for code, name, letters, fewest in (
        ("ja", "Japanese", "\u3041-\u30ff\uff66-\uff9d", 1),
        ("ko", "Korean", "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af", 1),
        ("zh", "Chinese", "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff", 1),
        ("ru", "a language in Cyrillic script", "\u0400-\u052f", 2),
        ("ar", "a language in Arabic script", "\u0600-\u065f\u066e-\u06ef\u06fa-\u06ff\u0750-\u077f", 2),
        ("he", "Hebrew", "\u0590-\u05ff", 2),
        ("el", "Greek", "\u0370-\u03ff\u1f00-\u1fff", 3),
        ("hi", "a language in Devanagari script", "\u0900-\u0965\u0970-\u097f", 2),
        ("th", "Thai", "\u0e00-\u0e4f", 2),
        ("bn", "Bengali", "\u0980-\u09e5\u09f0-\u09ff", 2),
        ("ta", "Tamil", "\u0b80-\u0be5", 2),
        ("te", "Telugu", "\u0c00-\u0c65", 2),
        ("ka", "Georgian", "\u10a0-\u10ff", 2),
        ("hy", "Armenian", "\u0530-\u058f", 2),
        ("am", "Amharic", "\u1200-\u137f", 2),
        ("km", "Khmer", "\u1780-\u17df", 2),
        ("my", "Burmese", "\u1000-\u103f", 2),
    )
)
"""Scripts in the order in which they are tried: Japanese has Chinese characters too."""
