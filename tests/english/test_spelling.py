"""British and American spellings meet under one key, and words that are not the same stay apart."""

import pytest
from cases import cases
from hypothesis import given
from hypothesis import strategies as st

from innofacts.english.spelling import fold_spelling

PAIRS = """
acknowledgement acknowledgment · aeroplane airplane · ageing aging · aluminium aluminum · anaemia anemia
anaesthetics anesthetics · analogue analog · analyse analyze · analysed analyzed · analysers analyzers
analyses analyzes · appal appall · archaeology archeology · armour armor · artefacts artifacts · axe ax · axes axs
behaviour behavior · behavioural behavioral · behaviourism behaviorism · calibre caliber · cancelled canceled
catalogue catalog · catalogued cataloged · catalogues catalogs · catalysing catalyzing · centre center
centred centered · centres centers · centring centering · cheque check · chequebook checkbook · colour color
colourful colorful · colouring coloring · councillors councilors · counselling counseling · counsellor counselor
defence defense · defences defenses · dialogue dialog · diarrhoea diarrhea · distil distill · encyclopaedia encyclopedia
endeavour endeavor · enrol enroll · enrolment enrollment · enrols enrolls · favourable favorable · favourite favorite
fertilisers fertilizers · fibre fiber · fibres fibers · flavours flavors · foetal fetal · fuelled fueled
fulfil fulfill · fulfilment fulfillment · grey gray · gynaecology gynecology · haemoglobin hemoglobin
harbours harbors · honourably honorably · humour humor · industrialised industrialized · instalments installments
jewellery jewelry · judgement judgment · judgements judgments · kerbside curbside · kilometre kilometer
labelled labeled · labourers laborers · leukaemia leukemia · levelling leveling · licence license · licences licenses
litre liter · litres liters · lustre luster · manoeuvre maneuver · manoeuvres maneuvers · manoeuvred maneuvered
marvellous marvelous · meagre meager · mediaeval medieval · metre meter · metres meters · millimetres millimeters
modelling modeling · monologue monolog · moulded molded · moustache mustache · neighbourhoods neighborhoods
neighbourly neighborly · odour odor · oestrogen estrogen · offence offense · organisation organization
organisational organizational · organise organize · organiser organizer · organisers organizers
organises organizes · orthopaedic orthopedic · paediatrician pediatrician · palaeontology paleontology
paralysed paralyzed · pencilled penciled · ploughing plowing · practise practice · practised practiced
pretence pretense · programme program · programmes programs · pyjamas pajamas · realisable realizable
rumour rumor · sabre saber · savoury savory · scepticism skepticism · signalling signaling · skilful skillful
sombre somber · specialisations specializations · standardised standardized · sulphate sulfate · theatre theater
theatres theaters · totalled totaled · tranquillity tranquility · travelled traveled · travellers travelers
travelling traveling · tumour tumor · tunnelling tunneling · tyre tire · tyres tires · utilisation utilization
vapour vapor · wilful willful · woollen woolen · yoghurt yogurt
"""
SPELLINGS = [tuple(pair.split()) for pair in PAIRS.replace("\n", " · ").split("·") if pair.strip()]

APART = """
four for · hour hor · hours hors · our or · pour por · tour tor · your yor · more moer · share shaer · store stoer
culture cultuer · square squaer · care caer · rise rize · wise wize · prise prize · raise raize · promise premise
device devise · advice advise · timbre timber · ogre oger · acre acer · string steering · tonne ton · metric meter
centre centring · calling caling · filling filing · falling failing · selling seling · rogue rog · league leag
country county · patient patent · program programmer · defence defender · grew gray · table tale · ample maple
"""
WORDS_APART = [tuple(pair.split()) for pair in APART.replace("\n", " · ").split("·") if pair.strip()]

UNCHANGED = (
    "a as is us bus his four hour our flour more store share culture resource court journey patent university research "
    "rise wise noise raise size seize country centimeter hatred string spring table people data china rank percent"
).split()


@cases(("british", "american"), SPELLINGS)
def test_two_spellings_of_a_word_meet(british, american):
    assert fold_spelling(british) == fold_spelling(american)


def test_there_are_many_pairs():
    assert len(SPELLINGS) > 140


@cases(("one", "other"), WORDS_APART)
def test_words_that_only_look_alike_stay_apart(one, other):
    assert fold_spelling(one) != fold_spelling(other)


@cases("word", UNCHANGED)
def test_a_word_with_one_spelling_is_left_alone(word):
    assert fold_spelling(word) == word


@pytest.mark.parametrize(
    ("word", "key"), [("centres", "centers"), ("enterprise", "enterprize"), ("axes", "axs"), ("", "")]
)
def test_the_key_is_not_always_a_word(word, key):
    assert fold_spelling(word) == key


@given(st.sampled_from([word for pair in SPELLINGS + WORDS_APART for word in pair] + UNCHANGED))
def test_folding_twice_is_folding_once(word):
    assert fold_spelling(fold_spelling(word)) == fold_spelling(word)


@given(st.text(max_size=20))
def test_any_text_has_a_key(text):
    assert isinstance(fold_spelling(text), str)
