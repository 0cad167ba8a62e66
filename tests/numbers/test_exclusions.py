"""Numbers that are not figures: for each pattern, one that it leaves out, and one much like it that stays."""

import re

import pytest

from innofacts.numbers.ages import AGES
from innofacts.numbers.designations import DESIGNATIONS
from innofacts.numbers.exclusions import AGE, BARE, BARES, LABEL, PASSING, PASSINGS, excluded

PAIRS = (
    (LABEL, "The 14- and {16}-inch models sell well.", "It sold {16} models."),
    (LABEL, "It begins in week {26}.", "After a week {260} were left."),
    (LABEL, "By Ann Lee · {11} min read", "She had {11} minutes to read."),
    (LABEL, "News | {4}-minute read | May", "In {9} minutes read a page of it."),
    (LABEL, "Reading time: {7} minutes", "The reading time fell to {7} minutes."),
    (LABEL, "On day {165} 000 people came.", "On a busy day {165 000} people came."),
    (LABEL, "In hall {12} 100 people sat.", "In the main hall {12 100} people sat."),
    (LABEL, "They saw it in hall {12} 100 times.", "They saw it in the hall {12 100} times."),
    (LABEL, "He saw a film in hall {12} 100 times.", "On the line {165\u2009000} people travel."),
    (LABEL, "It is in lane {12}.", "Each day {165'000} people travel."),
    (LABEL, "It is kept in vault no. {12}.", "It ranks no. {12} in the world."),
    (LABEL, "They won with the numbers {4, 11 and 40}.", "The numbers rose to {40}."),
    (LABEL, "Write down flight number {311}.", "A number of flights, {311}, were late."),
    (LABEL, "The office is at {48} Mill Road.", "It mended {48} roads."),
    (LABEL, "They live at Mill Street {48}.", "It had {48} streets."),
    (LABEL, "Its file, {24-11806}, is closed.", "It sold {40-1200} tonnes."),
    (LABEL, "The complaint is numbered {24-3306}.", "The crowd numbered {3306}."),
    (LABEL, "An answer numbered {3381} puts it at 40 boats.", "A crowd numbered {3381}."),
    (LABEL, "The letter numbered {12/44} is lost.", "The order numbered {1,200} boats."),
    (LABEL, "They asked the question numbered {88} of nurses.", "The nurses numbered {88} in all."),
    (LABEL, "The office numbered {388} was closed.", "The offices numbered {388} when one was closed."),
    (LABEL, "An answer numbered {3381} names 40 boats.", "The petition numbered {3381} names in May."),
    (LABEL, "The bill numbered {40} comes in May.", "A bill numbered {40} printed pages, it says."),
    (LABEL, "A letter numbered {12} says that it is late.", "A letter numbered {12} pages of text."),
    (LABEL, "The licence numbered {400} counts.", "The licence numbered {400} pages"),
    (LABEL, "The crowd numbered {338} was moved.", "The crowd that numbered {338} was moved."),
    (LABEL, "The office numbered {388} had one.", "Nurses, who numbered {388} had one."),
    (LABEL, "The lots are numbered {24-33}, we hear.", "The wolves were numbered {214} by the office."),
    (LABEL, "The lots are numbered {10 to 40}.", "Guests were numbered {400} at most."),
    (LABEL, "Its file is {24-11806} of May.", "It weighs {10-1500} kg."),
    (LABEL, "It closed the file {24-11806}.", "The parks have {20-2500} MW each."),
    (LABEL, "Ref: {33120}.", "A ref showed {4} cards."),
    (LABEL, "She wears number {10} for the club.", "She ranks number {10} in the world."),
    (LABEL, "His bib number was {2204}.", "The number was {2204} lower."),
    (LABEL, "The winning numbers were {4, 11 and 40}.", "The winning numbers rose to {40}."),
    (LABEL, "We sat in seats {14 and 15}.", "The coach seats {15} people."),
    (LABEL, "She sat in seat {14}.", "The coach can seat {14}."),
    (LABEL, "Nurses say bus {46} stops here.", "The bus has {46} stops."),
    (LABEL, "She took the {7.15} to Ely.", "It rose to {7.15} in Ely."),
    (LABEL, "The {14.05} was punctual, I hear.", "The {14.05} was paid."),
    (LABEL, "For once the {7.15} left on time.", "The {7.15} left of it was lost."),
    (LABEL, "It is rated {15} for its language.", "It is rated {15} points higher."),
    (LABEL, "He restored {35} mm film.", "He cut {35} mm off it."),
    (LABEL, "It got {9} points out of 10.", "It got {9} points."),
    (LABEL, "On day {two}, 5,150 came.", "On that day {two} 30-metre masts fell."),
    (LABEL, "Guests gave the inns 7.8 out of {10}.", "Of 7.8 tonnes, 4.5 out of {10} loads sank."),
    (LABEL, "The critic gave it {4} out of 5.", "They lost {4} out of 5 games."),
    (LABEL, "Lockers are numbered from {1} to 40.", "The numbers rose from {1.2} to 40 million."),
    (LABEL, "She won the {1500} m in May.", "She ran {1500} m of it."),
    (LABEL, "A board of {3 x 4} cm lay there.", "It was {3} times as large."),
    (LABEL, "It is open {365} days.", "It was open {340} days."),
    (LABEL, "Set MAX_SIZE={40} and run it.", "A size of {40} tonnes is the limit."),
    (LABEL, "It takes {2}**8 steps.", "It takes {2} steps."),
    (LABEL, "The commit {3f2a9c1b} broke it.", "It has {3} commits."),
    (LABEL, "See §{12} of the act.", "See the {12} acts."),
    (LABEL, "Section C.{1.2} has 3.", "It cost c.{12} euros."),
    (LABEL, "It says so [{12}, 14].", "It says so in {12} books."),
    (LABEL, "As shown (2.{13}), it fell.", "It fell (2 %, {13} cases)."),
    (LABEL, "Rates fell ({12; 14}) in both.", "It took {12} or 14 of them."),
    (LABEL, "The train leaves at {9.45}, and it is full.", "Prices rose at {9.45} per cent."),
    (LABEL, "It is open from {9.30} to 17.00.", "It is open to {930} members."),
    (LABEL, "Power failed from {6.15 to 09.50}.", "The rate fell from {6.15} to 9.50."),
    (LABEL, "Power failed from {06.15} to 11.50.", "It rose from {6.15} to 11.50 euros."),
    (LABEL, "It stood still until {9.05} or so.", "It fell until {9.05} euros was paid."),
    (LABEL, "They sat from {8.15 until noon}.", "It rose from {8.15} until Monday."),
    (LABEL, "By {10.15} on Tuesday he was here.", "It fell by {10.15} on Main Street."),
    (LABEL, "By {8.20}, 40 had left.", "It fell by {8.20}, we hear."),
    (LABEL, "It was dark from {6.15} to 9.50 on Sunday.", "It fell from {6.15} to 9.50."),
    (LABEL, "The brigade came at {6.40}.", "Growth came in at {6.40}."),
    (LABEL, "The lot, open Tuesdays from {10} to 4, is full.", "Of shops open on Tuesdays {10} to 14 were sold."),
    (LABEL, "The bar is open on Fridays from {9.30} to 12.", "The bar is open to {12} guests."),
    (LABEL, "Lunch is from {12} to 2.", "Lunch is from {12} to 20 euros."),
    (LABEL, "It is open weekdays, {9} to 5.", "On weekdays {9} to 12 buses run."),
    (LABEL, "The bell rings at {6.15} each morning.", "It rose by {6.15} points each morning."),
    (LABEL, "The vote ended at {11} pm.", "The vote ended with {11} against it."),
    (LABEL, "He called at {six} in the morning.", "He called {six} friends in the morning."),
    (LABEL, "The index (2015 = {100}) fell.", "The index fell to {98}."),
    (LABEL, "With 2015 set at {100}, it fell.", "A limit was set at {100} tonnes."),
    (LABEL, "With 1875 set at {100}, it fell.", "In 1875 a limit was set at {100}."),
    (LABEL, "Rates are given as ${1} = 0.9 euros.", "It gave ${1} to each."),
    (LABEL, 'The flyer "{5} Reasons to Buy a Lock" lies there.', 'She said: "{5} locks were sold."'),
    (LABEL, "They played “{1984}” again.", "They played {84} times."),
    (LABEL, "It shows films in {1080}p.", "It shows {1080} films."),
    (LABEL, "Call {1-555-555-0134} at once.", "Call in {555} days."),
    (LABEL, "Call +{44 1632 960} 018 at once.", "It rose by +{44} %."),
    (LABEL, "Call {01632 960 018} at once.", "A share of 0.{016} is small."),
    (LABEL, "Call {555-0134}, the desk.", "It is {555} metres long."),
    (LABEL, "The desk, {555 0134}, is open.", "The desk has {555} staff."),
    (LABEL, "Call {1800 555 013} at once.", "It sold {1800} tickets."),
    (LABEL, "Dial {112} at once.", "They called {112} people."),
    (LABEL, "Whoever is late can ring {555 0142} until noon.", "They ring {555} bells until noon."),
    (LABEL, "The helpline, {0800 123}, is free.", "The helpline has {800} callers."),
    (LABEL, "The code is {4471}.", "The code is {4471} lines long."),
    (LABEL, "Its goals are: {1.} peace and bread.", "Its goal is: {1} tonne."),
    (LABEL, "The authors ({1, 4 and 7}) agree.", "The authors have {7} books."),
    (LABEL, "Text GIVE to {70070}.", "The texts rose to {70} today."),
    (LABEL, "It is 3 cents per ${100} of value.", "It is ${100} per house."),
    (LABEL, "The Group of {Seven} met.", "A group of {seven} met."),
    (LABEL, "The wreck lies at {53}°N.", "It was {53} °C there."),
    (LABEL, "Its ISBN is {978-0-00-0000}.", "It sold {978} books."),
    (LABEL, "There were 40 thefts on the books for every {10,000} people.", "It paid for each of {1,000} trees."),
    (LABEL, "It has 40 cases per {100,000} people.", "It has {100,000} people."),
    (LABEL, "By {one} count, 40 of them left.", "It fell by {one} point."),
    (LABEL, "In {one} town it is dear, in another cheap.", "There is {one} town in it."),
    (LABEL, "It has 40 huts, {one guide says}.", "It has 40 huts, {one} mill."),
    (LABEL, "{One} of the mills burned.", "{Two} of the mills burned."),
    (LABEL, "See chapter {12} of it.", "It has {12} chapters."),
    (LABEL, "The last one, hull {417}, is blue.", "In Hull {417} homes were sold."),
    (LABEL, "He came on day {9} of it.", "That day {9} women came."),
    (BARE, "It is a {12}-storey house.", "It is a {12}-mile walk."),
    (BARE, "A {two-thirds} majority is needed.", "It lost {two-thirds} of them."),
    (BARE, "It lists three ({3}) of them.", "It lists 3 of them ({3} %)."),
    (BARE, "The guides are Anna ({52}) and Karl (61).", "Most are in Vik ({412}) and Ost (85)."),
    (LABEL, "Fares fell in Vik (2.{3}).", "The rates of Vik ({7.4}) and Ost (7.2) fell."),
    (BARE, "The {four} were let go.", "Of the {four} mills one burned."),
    (AGE, "He was {45}, and had a boat.", "He was {45} miles away."),
    (AGE, "She was only {19} when she left.", "They were {19} strong."),
    (AGE, "Two boys, {12} and 14, were saved.", "Two of the 12, {14} less, were saved."),
    (AGE, "A man aged {45} was saved.", "The average age was {45}."),
    (AGE, "A {12}-year-old won it.", "It won {12} times."),
    (AGE, "A {12} year old won it.", "It was {12} years."),
    (AGE, "The under-{21s} lost.", "It came in under {21} minutes."),
    (AGE, "Those {15} or younger pay less.", "They pay {15} or less."),
    (AGE, "The youngest was {12}.", "The youngest was {12} %."),
    (AGE, "Four stayed, the oldest of whom, Ann Lee, turned {66}.", "The oldest of whom, in Vik, sold {66}."),
    (AGE, "A wreath lay there for each, the youngest of whom was {22}.", "The oldest, in Vik, was {22} metres high."),
    (AGE, "It hired a boy of {15}, who ran.", "It hired a staff of {15} people."),
    (AGE, "A third of the guests were under {30}.", "A third of the fees were under {30} euros."),
    (AGE, "Half of the lifts were over {25} years old.", "On average the lifts were over {25} years old."),
    (AGE, "Most of them are run by somebody over {60}.", "Most of them are run by somebody over {60} kilos."),
    (AGE, "Nine of them under {30} left.", "Nine of them left in under {30} days."),
    (AGE, "Some 40 % of the vets have turned {60}.", "Some 40 % of the vets have {60} pets."),
    (AGE, "Anyone who has turned {18} may vote.", "They turned {18} away."),
    (AGE, "They are all younger than {12}.", "It is younger than {12} years by far."),
    (AGE, "Pets over {12} are dear.", "It was over {12} miles."),
    (LABEL, "She ran it in {4'30\"} today.", "The man is {5'10\"} tall."),
    (LABEL, "They ran it in {4'10\"} today.", "The beds in it are {6'2\"} long."),
    (LABEL, "It has {4x10-20} m beds.", "It weighs {4x10-3} kg."),
    (AGE, "Children under {12} pay nothing.", "Children are under {12} % of them."),
    (AGE, "Ann Lee, {45}, came too.", "From Lee, {45} came."),
    (AGE, "They saw an {87} yo man.", "They saw {87} young men."),
    (AGE, "My wife is {58}.", "My rent is {58} euros."),
    (AGE, "A pilot of {41} says so.", "A fleet of {41} says little."),
    (PASSING, "It has a {12}-year plan.", "It took {12} years."),
    (PASSING, "It is ahead with {two} games to go.", "It has {two} games."),
    (PASSING, "The bounds are {95} % CI.", "The bounds are {95} %."),
    (PASSING, "In the past {five} years it grew.", "It took {five} years."),
    (PASSING, "It closed {six} years later.", "It had {six} years."),
)


@pytest.mark.parametrize(("what", "text"), [(what, text) for what, text, _ in PAIRS])
def test_a_number_that_is_no_figure_is_left_out(what, text):
    plain, (start, end) = unmarked(text)
    found = excluded(plain, 0, len(plain), is_first=False)
    assert what in {one.what for one in found if one.start <= start and end <= one.end}


@pytest.mark.parametrize("text", [text for _, _, text in PAIRS])
def test_a_number_much_like_it_stays(text):
    plain, (start, end) = unmarked(text)
    assert [one for one in excluded(plain, 0, len(plain), is_first=False) if one.start < end and start < one.end] == []


@pytest.mark.parametrize("pattern", [pattern for _, pattern in (*DESIGNATIONS, *AGES, *PASSINGS, *BARES)])
def test_each_pattern_leaves_out_a_number_of_an_example(pattern):
    found = [(re.search(pattern, plain), span) for _, text, _ in PAIRS for plain, span in (unmarked(text),)]
    assert any(match and match.start() < end and start < match.end() for match, (start, end) in found)


def unmarked(text: str) -> tuple[str, tuple[int, int]]:
    """Return a text without its braces, and where what was in them is."""
    start, end = text.index("{"), text.index("}") - 1
    return text.replace("{", "").replace("}", ""), (start, end)
