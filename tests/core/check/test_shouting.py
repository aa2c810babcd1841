"""Shouting: what is louder than the occasion, and capitals and marks that only look so."""

import pytest

from afterword.core.check.check import check


def _letter(line: str, name: str = "Ana") -> str:
    return f"Hi Dana,\n\nI enjoyed the hour on Tuesday. {line}\n\nBest,\n{name}"


def _calmed(text: str) -> str:
    """Apply every fix, from the last to the first."""
    for one in reversed(check(text, select=["L502"]).diagnostics):
        if one.fix is not None and one.fix.is_safe:
            text = text[: one.start] + one.fix.text + text[one.end :]
    return text


@pytest.mark.parametrize(
    "line",
    [
        "PLEASE READ THIS AGAIN.",
        "THE WHOLE DAY WAS A JOY.",
        "I WOULD LOVE TO come back.",
        "It was THE BEST INTERVIEW EVER.",
        "I DIDN'T GET AN ANSWER.",
        "I enjoyed WORKING THROUGH TIMETABLES.",
        "What I took away: LISTENING HARDER, ASKING SOONER, DRAWING MAPS.",
        "I liked WALKING AROUND GREENHOUSES AT DUSK.",
        "We WENT STRAIGHT INTO DETAILS.",
    ],
)
def test_sentences_in_capitals_are_warned_of(line: str) -> None:
    assert not check(_letter(line), select=["L502"]).is_ready


@pytest.mark.parametrize(
    "line",
    [
        "I know AWS, GCP, DNS and Terraform.",
        "I hold the MMA, TIG, MAG tickets.",
        "I can read an ECG, an ABG and the (LFT, TFT, PSA) panel.",
        "We spoke of ISO, HACCP, BRC audits.",
        "I have a BE, an ME, MBA, CAN bus and ALL the patience it takes.",
        "The plans came from GMP ARCHITEKTEN BERLIN.",
        "I saw the posters of WORKING TITLE FILMS.",
        "I bank with NORDIC BUILDING SOCIETY.",
        "ANA MARIA LOPEZ DIAZ showed me round.",
        "I read of BANK OF ENGLAND rates and of NATO, OPEC, ASEAN.",
        "We use SAP, CAD, CAN, ERP and MES.",
        "I know JSON, REST, SOAP, FLASK, REACT.",
    ],
)
def test_a_row_of_abbreviations_is_not_shouted(line: str) -> None:
    assert check(_letter(line), select=["L502"]).is_ready


@pytest.mark.parametrize("name", ["MARIA DEL CARMEN RUIZ", "WILL VERY BEST", "Ana Lim\nRN, BSN"])
def test_a_name_and_its_degrees_may_stand_in_capitals(name: str) -> None:
    assert check(_letter("It was kind of you.", name), select=["L502"]).is_ready


@pytest.mark.parametrize(
    ("loud", "calm"),
    [
        ("¡¡Mil gracias!!", "Mil gracias."),
        ("¡Muchas gracias a todos!!", "Muchas gracias a todos."),
        ("I wrote a ¡. Then I left. Thank you!!", "I wrote a ¡. Then I left. Thank you."),
        ("Is it true?!!", "Is it true?"),
        ("Is it true!!?", "Is it true?"),
        ("Thank you...!!", "Thank you..."),
        ("Thank you so much!!! It helped.", "Thank you so much. It helped."),
        ("What a view!! and the tea.", "What a view! and the tea."),
        ("One! Two! Three! Four!", "One! Two! Three. Four."),
        ("¡Uno! ¡Dos! ¡Tres!", "¡Uno! ¡Dos! Tres."),
    ],
)
def test_a_safe_fix_leaves_a_sentence_that_is_spelt_right(loud: str, calm: str) -> None:
    assert _calmed(_letter(loud)) == _letter(calm)


def test_the_comma_of_a_greeting_is_put_for_its_marks() -> None:
    assert _calmed("Hi Dana!!\n\nThank you.\n\nAna") == "Hi Dana,\n\nThank you.\n\nAna"


@pytest.mark.parametrize(
    "line",
    [
        "I got the Jeopardy! clue, the Yahoo! question and the Yum! one.",
        "My code had an a != b in it, twice, and a c != d.",
        "You said 'well done!' and 'go on!' and 'more!' to us all.",
    ],
)
def test_a_mark_that_ends_no_sentence_is_not_counted(line: str) -> None:
    assert not check(_letter(line), select=["L502"]).diagnostics


@pytest.mark.parametrize(
    ("loud", "calm"),
    [
        ("THANK YOU VERY MUCH for the tea.", "Thank you very much for the tea."),
        ("I WOULD LOVE TO come back.", "I would love to come back."),
        ("I DIDN'T GET THE ANSWER.", "I didn't get the answer."),
        ("PLEASE READ THIS AGAIN.", "Please read this again."),
        ("THAT IS WHY I'M HAPPY.", "That is why I'm happy."),
        ("It was THE BEST INTERVIEW EVER.", "It was the best interview ever."),
    ],
)
def test_capitals_are_put_into_a_calm_case_where_no_word_may_be_a_name(
    loud: str, calm: str
) -> None:
    assert _calmed(_letter(loud)) == _letter(calm)


@pytest.mark.parametrize(
    "line",
    [
        "THE TALK WITH OMAR.",
        "THE WEAVERS HALL WAS GREAT.",
        "THANK GRACE VERY MUCH.",
        "THANK DON VERY MUCH.",
        "THE TOUR ON TUESDAY WAS GREAT.",
        "PLEASE SEND THE HACCP.",
        "WE ALL LOVE IT AT HALDEN.",
    ],
)
def test_where_a_word_may_be_a_name_it_is_only_pointed_out(line: str) -> None:
    found = check(_letter(line), select=["L502"]).diagnostics
    assert found
    assert all(one.fix is None for one in found)
