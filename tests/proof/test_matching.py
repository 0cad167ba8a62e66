"""Which fact a figure is about: labelled sentences on many subjects, with the verdicts that are right."""

import pytest
from proof_corpus import DATA, JUDGING, LEARNING, PLAIN, SUBJECTS, read_page, sentences


def test_each_subject_has_a_library_and_a_page():
    assert sorted(path.stem for path in DATA.glob("*.toml")) == sorted(SUBJECTS)
    assert sorted(path.stem for path in DATA.glob("*.txt")) == sorted((*SUBJECTS, PLAIN))


def test_no_sentence_of_the_judging_part_is_in_the_learning_part():
    learning = {text for subject in LEARNING for text, _ in sentences(subject)}
    judging = {text for subject in JUDGING for text, _ in sentences(subject)}
    assert len(judging) >= 300
    assert learning.isdisjoint(judging)
    assert set(LEARNING).isdisjoint(JUDGING)


@pytest.mark.parametrize("subject", SUBJECTS)
def test_figures_get_the_right_verdict(subject):
    with read_page(subject, [subject]) as page:
        answers, alarms = page.answers()
    wrong = [str(answer) for answer in answers if not answer.is_right]
    assert len(answers) >= 30
    assert len(wrong) <= 0.05 * len(answers), wrong
    assert [str(answer) for answer in answers if answer.is_supported and not answer.is_right] == []
    assert alarms == []


def test_numbers_that_are_not_figures_are_left_alone():
    with read_page(PLAIN, SUBJECTS) as page:
        assert len(page.sentences) >= 80
        assert page.answers() == ([], [])


@pytest.mark.parametrize("subject", SUBJECTS)
def test_libraries_of_other_subjects_support_nothing(subject):
    with read_page(subject, [other for other in SUBJECTS if other != subject]) as page:
        answers, _ = page.answers()
    assert [str(answer) for answer in answers if answer.is_supported] == []
