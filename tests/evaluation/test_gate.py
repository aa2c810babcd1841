"""The gate: mail and letters by hands that nothing was trained on or tuned to.

Whoever changes the readers measures here and does not look. The floors lie a little below what was
measured when they were set; they may be raised, and are lowered only with the reason in
``docs/explanation/decisions.md``.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from afterword.core.reading.organisation.names import begins_alike
from afterword.core.reading.reading import Kind
from afterword.evaluation.cases import Case, cases_of
from afterword.evaluation.letters_report import Measure, measured
from afterword.evaluation.themes_report import ThemeMeasure
from afterword.evaluation.themes_report import measured as themes_measured

GATE = Path(__file__).parents[2] / "training" / "gate"
ENGLISH = ("ma", "mc", "mh")
ALL_KINDS = ("kh",)
"""A hand that wrote every kind as often as any other, in words of its own."""
USUAL = ("kq",)
"""A hand that wrote every kind as such mail is usually written."""
PERSONS = ("k1",)
"""A hand that wrote what people themselves write to those they may hire, all kinds of it."""
PLAIN = ("mx", "nc")
"""Hands whose noes are told as to somebody one met, half in everyday words, each beside a twin."""
NOTES = ("oz",)
"""A hand that wrote short notes among family, friends and colleagues, none of them about hiring."""
OF_FEW_SENTENCES = ("kax", "kay", "kaz", "kba", "kbb", "kbc", "kbd", "kbe")
"""Hands that wrote mail of all kinds, four to eight sentences, to and from people."""
OFFICES = ("kft", "kfu", "kfv")
"""Hands that wrote what offices, boards, systems and managers of three parts of the world send."""
NO_NO = ("kgg",)
"""A hand that wrote everything but a no, much of it in the words of decisions on other things."""
INTERVIEWED = ("khs",)
"""A hand of managers who write to somebody they met, the warm and the awkward."""
AGENCIES = ("kht",)
"""A hand of agencies, contract desks and systems."""
ORDINARY = ("khv",)
"""A hand of what comes to a mailbox today besides: all but six of its mails are ordinary."""
LETTERS_USUAL = ("lt", "lv")
"""Hands that wrote letters as hurt people usually do."""
LETTERS_BLUNT = ("xj",)
"""A hand whose flawed letters hold what people blurt out."""
LETTERS_BESIDE_TWINS = ("pfa", "pfb", "pfc", "pfd", "pfe", "pff", "pfg", "pfh")
"""Hands whose letters hold one barb in words no list has, many beside a twin meant kindly."""
LETTERS_OF_ELSEWHERE = ("pgx", "pgy")
"""Hands that wrote as people of Africa, the Caribbean, East Asia and the Gulf do, half of the good
ones full of words that mislead."""
LETTERS_FORMAL = ("peb",)
"""A hand that wrote in the register of career guides, most of it good."""
LETTERS_OF_SEVERAL_BARBS = ("lx", "ly")
"""Hands whose flawed letters mostly hold two or three barbs, wherever they come."""
FEEDBACK_USUAL = ("fq", "fy")
"""Hands that wrote advice as it is usually given."""


def rows(folder: str, *hands: str, but: Sequence[str] = ()) -> Iterator[dict[str, Any]]:
    for file in sorted((GATE / folder).glob("*.jsonl")):
        if (not hands or file.stem in hands) and file.stem not in but:
            yield from map(json.loads, file.read_text(encoding="utf-8").splitlines())


@pytest.fixture(scope="module")
def english() -> list[Case]:
    return list(cases_of(rows("mail", *ENGLISH)))


@pytest.fixture(scope="module")
def of_all_kinds() -> list[Case]:
    return list(cases_of(rows("mail", *ALL_KINDS)))


@pytest.fixture(scope="module")
def usual() -> list[Case]:
    return list(cases_of(rows("mail", *USUAL)))


@pytest.fixture(scope="module")
def by_persons() -> list[Case]:
    return list(cases_of(rows("mail", *PERSONS)))


@pytest.fixture(scope="module")
def abroad() -> list[Case]:
    return list(cases_of(row for row in rows("mail") if row["language"] != "en"))


@pytest.fixture(scope="module")
def letters() -> Measure:
    return measured(rows("letters", but=(*LETTERS_BESIDE_TWINS, *LETTERS_OF_ELSEWHERE)))


@pytest.fixture(scope="module")
def plain() -> list[Case]:
    return list(cases_of(rows("mail", *PLAIN)))


@pytest.fixture(scope="module")
def feedback() -> ThemeMeasure:
    return themes_measured(rows("feedback"))


def share(cases: list[Case], *, found: Kind, certain: bool = False) -> float:
    hits = [
        one
        for one in cases
        if one.reading.kind is found and (one.reading.is_certain or not certain)
    ]
    return len(hits) / len(cases)


def test_it_is_large_and_by_several_hands(english: list[Case], abroad: list[Case]) -> None:
    assert len(english) + len(abroad) >= 600
    assert len({one.writer for one in (*english, *abroad)}) >= 5
    assert {row["language"] for row in rows("mail")} >= {"en", "de", "fr", "es", "pt", "nl", "it"}


def test_nothing_in_it_is_trained_on() -> None:
    training = GATE.parent
    ids = {row["id"] for folder in ("mail", "letters", "feedback") for row in rows(folder)}
    trained = {
        json.loads(line)["id"]
        for folder in ("mail", "letters", "sentences", "feedback")
        for file in (training / folder).glob("*.jsonl")
        for line in file.read_text(encoding="utf-8").splitlines()
    }
    assert not ids & trained
    hands = {name.partition("-")[0] for name in ids}
    assert not hands & {name.partition("-")[0] for name in trained}


def test_a_rejection_in_usual_words_is_found(english: list[Case]) -> None:
    usual = [one for one in english if one.label is Kind.REJECTION and not one.is_plain]
    assert share(usual, found=Kind.REJECTION) >= 0.9
    assert share(usual, found=Kind.REJECTION, certain=True) >= 0.85


def test_a_rejection_in_the_writer_s_own_words_is_often_found(english: list[Case]) -> None:
    plain = [one for one in english if one.is_plain]
    assert len(plain) >= 150
    assert share(plain, found=Kind.REJECTION) >= 0.43


def test_a_no_told_as_to_somebody_one_met_is_found_more_often_than_not(plain: list[Case]) -> None:
    noes = [one for one in plain if one.label is Kind.REJECTION]
    assert len(noes) >= 200
    assert share(noes, found=Kind.REJECTION) >= 0.6
    assert share(noes, found=Kind.REJECTION, certain=True) >= 0.3
    others = [one for one in plain if one.label is not Kind.REJECTION]
    assert share(others, found=Kind.REJECTION) <= 0.24


def test_a_note_among_friends_is_seldom_taken_for_mail_about_hiring() -> None:
    notes = list(cases_of(rows("mail", *NOTES)))
    assert len(notes) >= 300
    taken = [one.reading for one in notes if one.reading.kind is not Kind.OTHER]
    assert len(taken) <= 0.03 * len(notes)
    assert not [one for one in taken if one.is_certain]


def test_its_near_twins_are_seldom_taken_for_one(english: list[Case]) -> None:
    others = [one for one in english if one.label is not Kind.REJECTION]
    assert share(others, found=Kind.REJECTION) <= 0.095
    assert share(others, found=Kind.REJECTION, certain=True) <= 0.03


def test_every_kind_is_found_more_often_than_not_or_nearly(of_all_kinds: list[Case]) -> None:
    kinds = {one.label for one in of_all_kinds} - {Kind.OTHER}
    assert len(kinds) == len(Kind) - 1
    found = {
        kind: share([one for one in of_all_kinds if one.label is kind], found=kind)
        for kind in kinds
    }
    assert min(found.values()) >= 0.5, found
    assert sum(found.values()) / len(found) >= 0.75, found


def test_in_usual_words_nearly_every_kind_is_told(usual: list[Case]) -> None:
    kinds = {one.label for one in usual}
    assert len(kinds) == len(Kind)
    found = {kind: share([one for one in usual if one.label is kind], found=kind) for kind in kinds}
    assert min(found.values()) >= 0.7, found
    assert sum(found.values()) / len(found) >= 0.92, found
    others = [one for one in usual if one.label is not Kind.REJECTION]
    assert share(others, found=Kind.REJECTION) <= 0.025


def test_what_people_write_by_themselves_is_told_apart(by_persons: list[Case]) -> None:
    noes = [one for one in by_persons if one.label is Kind.REJECTION]
    assert share(noes, found=Kind.REJECTION) >= 0.8
    others = [one for one in by_persons if one.label is not Kind.REJECTION]
    assert share(others, found=Kind.REJECTION) <= 0.03
    assert sum(one.is_right for one in by_persons) >= 0.86 * len(by_persons)


def test_mail_of_a_few_sentences_is_told_apart() -> None:
    cases = list(cases_of(rows("mail", *OF_FEW_SENTENCES)))
    assert len(cases) >= 2_800
    noes = [one for one in cases if one.label is Kind.REJECTION]
    assert share(noes, found=Kind.REJECTION) >= 0.8
    others = [one for one in cases if one.label is not Kind.REJECTION]
    assert share(others, found=Kind.REJECTION) <= 0.025
    assert sum(one.is_right for one in cases) >= 0.86 * len(cases)


def test_what_offices_note_down_is_read() -> None:
    cases = list(cases_of(rows("mail", *OFFICES)))
    assert len(cases) == 240
    noes = [one for one in cases if one.label is Kind.REJECTION]
    assert share(noes, found=Kind.REJECTION) >= 0.7
    assert share(noes, found=Kind.REJECTION, certain=True) >= 0.48
    others = [one for one in cases if one.label is not Kind.REJECTION]
    assert share(others, found=Kind.REJECTION) <= 0.06
    assert sum(one.is_right for one in cases) >= 0.77 * len(cases)


def test_decisions_about_something_else_are_no_noes() -> None:
    cases = list(cases_of(rows("mail", *NO_NO)))
    assert len(cases) == 90
    assert share(cases, found=Kind.REJECTION) <= 0.04
    assert share(cases, found=Kind.REJECTION, certain=True) == 0.0
    assert sum(one.is_right for one in cases) >= 0.85 * len(cases)


def test_the_ordinary_mail_of_today_is_left_alone() -> None:
    cases = list(cases_of(rows("mail", *ORDINARY)))
    assert len(cases) == 120
    assert share(cases, found=Kind.REJECTION) <= 0.03
    assert share(cases, found=Kind.REJECTION, certain=True) == 0.0
    assert sum(one.is_right for one in cases) >= 0.9 * len(cases)


@pytest.mark.parametrize("hand", [INTERVIEWED, AGENCIES])
def test_managers_and_agencies_are_read(hand: tuple[str, ...]) -> None:
    cases = list(cases_of(rows("mail", *hand)))
    assert len(cases) == 80
    noes = [one for one in cases if one.label is Kind.REJECTION]
    assert share(noes, found=Kind.REJECTION) >= 0.8
    assert share(noes, found=Kind.REJECTION, certain=True) >= 0.5
    others = [one for one in cases if one.label is not Kind.REJECTION]
    assert share(others, found=Kind.REJECTION) <= 0.04
    assert sum(one.is_right for one in cases) >= 0.82 * len(cases)


def test_the_employer_is_told_from_the_agency_that_writes() -> None:
    named = [one for one in cases_of(rows("mail", *AGENCIES)) if one.company]
    read = [one for one in named if one.reading.organisation is not None]
    right = [one for one in read if begins_alike(one.reading.organisation.value, one.company)]
    assert len(right) >= 0.72 * len(named)


def test_other_languages_are_read(abroad: list[Case]) -> None:
    usual = [one for one in abroad if one.label is Kind.REJECTION and not one.is_plain]
    assert share(usual, found=Kind.REJECTION) >= 0.88
    others = [one for one in abroad if one.label is not Kind.REJECTION]
    assert share(others, found=Kind.REJECTION) <= 0.06
    assert share(others, found=Kind.REJECTION, certain=True) <= 0.01
    assert sum(one.is_right for one in abroad) >= 0.75 * len(abroad)


def test_letters_are_many_and_by_several_hands(letters: Measure) -> None:
    assert letters.letters >= 400
    assert letters.good >= 0.5 * letters.letters
    assert letters.hard >= letters.good / 4
    assert len({row["writer"] for row in rows("letters")}) >= 8


def test_barbs_are_found_and_good_letters_left_alone(letters: Measure) -> None:
    assert letters.tone.recall >= 0.65
    assert letters.tone.in_vain <= 0.055 * letters.good


def test_in_usual_words_most_barbs_are_found_and_few_good_letters_flagged() -> None:
    usual = measured(rows("letters", *LETTERS_USUAL))
    assert usual.letters >= 120
    assert usual.tone.recall >= 0.6
    assert usual.tone.in_vain <= 0.05 * usual.good


def test_letters_of_elsewhere_are_read_as_they_are_meant() -> None:
    elsewhere = measured(rows("letters", *LETTERS_OF_ELSEWHERE))
    assert elsewhere.letters == 120
    assert elsewhere.tone.recall >= 0.9
    assert elsewhere.tone.in_vain <= 0.14 * elsewhere.good


def test_a_letter_of_several_barbs_is_found_and_so_are_most_of_its_barbs() -> None:
    bitter = measured(rows("letters", *LETTERS_OF_SEVERAL_BARBS))
    assert bitter.letters >= 220
    assert bitter.tone.recall >= 0.74
    assert bitter.tone.in_vain <= 0.04 * bitter.good
    assert bitter.any_tone["sarcasm"].recall >= 0.55


def test_what_people_blurt_out_is_found_in_letters_that_are_gracious_otherwise() -> None:
    blunt = measured(rows("letters", *LETTERS_BLUNT))
    assert blunt.letters >= 100
    assert blunt.tone.recall >= 0.6
    assert blunt.tone.in_vain <= 0.08 * blunt.good


def test_a_barb_beside_its_innocent_twin_is_found_in_every_second_letter() -> None:
    beside = measured(rows("letters", *LETTERS_BESIDE_TWINS))
    assert beside.letters >= 960
    assert beside.tone.recall >= 0.46
    assert beside.tone.in_vain <= 0.18 * beside.good


def test_a_formal_letter_is_not_taken_for_a_cold_one() -> None:
    formal = measured(rows("letters", *LETTERS_FORMAL))
    assert formal.good >= 80
    assert formal.tone.in_vain <= 0.09 * formal.good
    assert formal.tone.recall >= 0.8


def test_left_over_placeholders_are_all_found(letters: Measure) -> None:
    assert letters.by_label["placeholder"].recall == 1.0


def test_themes_of_advice_by_new_hands_are_more_often_right_than_wrong(
    feedback: ThemeMeasure,
) -> None:
    assert feedback.texts >= 480
    assert feedback.micro_f1 >= 0.78


def test_themes_of_advice_in_usual_words_are_nearly_always_told() -> None:
    usual = themes_measured(rows("feedback", *FEEDBACK_USUAL))
    assert usual.texts >= 360
    assert usual.micro_f1 >= 0.85


def test_every_theme_shows_words_and_a_refusal_stands_alone(feedback: ThemeMeasure) -> None:
    assert feedback.without_evidence == 0
    assert feedback.refusals_beside_themes == 0
