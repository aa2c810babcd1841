"""Times that are offered for a meeting, and the yes that makes one of them an appointment."""

from datetime import UTC, date, datetime, time

import pytest

from afterword.core.reading.appointments.accepting import accepted
from afterword.core.reading.appointments.appointments import find_appointment, find_offers
from afterword.core.reading.slots import Slot, slots_in

MONDAY = date(2026, 11, 23)
NINE = Slot(date(2026, 11, 25), time(9))
HALF_TWO = Slot(date(2026, 11, 26), time(14, 30))
BARE = Slot(date(2026, 11, 25))
_LISTED = (
    "We can offer you these times for the interview:\n\nWednesday 25 November, 9:00\n"
    "Thursday 26 November, 14:30\n\nLet me know which suits you."
)


@pytest.mark.parametrize(
    ("words", "slots"),
    [
        ("tuesday at 10:00 or wednesday at 14:30",
         [Slot(date(2026, 11, 24), time(10)), Slot(date(2026, 11, 25), time(14, 30))]),
        ("at 9 on wednesday", [NINE]),
        ("wednesday 9:00", [NINE]),
        ("wednesday or thursday at 9", [NINE, Slot(date(2026, 11, 26), time(9))]),
        ("thursday at 9:30 or 11:00",
         [Slot(date(2026, 11, 26), time(9, 30)), Slot(date(2026, 11, 26), time(11))]),
        ("monday 30, tuesday 1 or wednesday 2 december",
         [Slot(date(2026, 11, 30)), Slot(date(2026, 12, 1)), Slot(date(2026, 12, 2))]),
        ("next tuesday at 10", []),
        ("wednesday 2/16, 12-4", []),
        ("saturday 10am", [Slot(date(2026, 11, 28), time(10))]),
        ("wednesday at half past two", [Slot(date(2026, 11, 25), time(14, 30))]),
        ("a quarter to ten on wednesday", [Slot(date(2026, 11, 25), time(9, 45))]),
        ("wednesday at three o'clock", [Slot(date(2026, 11, 25), time(15))]),
        ("wednesday, a quarter to one", [Slot(date(2026, 11, 25), time(12, 45))]),
        ("ten to twelve people come on wednesday", [BARE]),
        ("wednesday from 2:00 to 3:00 pm", [Slot(date(2026, 11, 25), time(14))]),
        ("wednesday, 2:00 - 3:00 p.m.", [Slot(date(2026, 11, 25), time(14))]),
        ("wednesday 14:00-15:00", [Slot(date(2026, 11, 25), time(14))]),
        ("wednesday 10-11am", [Slot(date(2026, 11, 25), time(10))]),
        ("wednesday between 2 and 3 pm", [Slot(date(2026, 11, 25), time(14))]),
        ("wednesday 11–1pm", [Slot(date(2026, 11, 25), time(11))]),
        ("wednesday 9-12pm", [Slot(date(2026, 11, 25), time(9))]),
        ("wednesday 12-1pm", [Slot(date(2026, 11, 25), time(12))]),
        ("wednesday 11am to 1pm", [Slot(date(2026, 11, 25), time(11))]),
        ("wednesday 2:30 to 3:15", [Slot(date(2026, 11, 25), time(14, 30))]),
        ("mittwoch von 10 bis 11 uhr", [Slot(date(2026, 11, 25), time(10))]),
        ("wednesday at 2:30", [Slot(date(2026, 11, 25), time(14, 30))]),
        ("wednesday at 6:30", [Slot(date(2026, 11, 25), time(6, 30))]),
        ("wednesday 2:00-3:00 pm or thursday 9:00-10:00 am",
         [Slot(date(2026, 11, 25), time(14)), Slot(date(2026, 11, 26), time(9))]),
        ("le mercredi 25 novembre a 13 h 30", [Slot(date(2026, 11, 25), time(13, 30))]),
        ("thursday 12/10 at 10:00", [Slot(date(2026, 12, 10), time(10))]),
        ("thursday 10/12 at 10:00", [Slot(date(2026, 12, 10), time(10))]),
        ("next wednesday, 12/23, 1:00-1:45pm", [Slot(date(2026, 12, 23), time(13))]),
        ("on 24/11 at 9:30", [Slot(date(2026, 11, 24), time(9, 30))]),
        ("on 12/10 at 9:30", []),
        ("mittwoch, 25.11. um 10 uhr", [Slot(date(2026, 11, 25), time(10))]),
        ("wednesday at 9.30", [Slot(date(2026, 11, 25), time(9, 30))]),
        ("we are open 24/7, call any time", []),
        ("any day you like", []),
    ],
)  # fmt: skip
def test_a_day_goes_with_its_time(words, slots):
    assert slots_in(words, MONDAY) == slots


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("We would like to invite you to an interview on Thursday 26 November at 10:30.", (26, 10)),
        ("We'd like to meet you on Thursday 26 November at 10:30.", (26, 10)),
        ("We would be delighted to see you for an interview on 26 November at 10:30.", (26, 10)),
        ("I would very much like to speak with you on Thursday at 10:30.", (26, 10)),
        ("Ruth and I would love to interview you on Thursday at 10:30.", (26, 10)),
        ("We should be pleased to welcome you for a panel interview on 26 November, 10:30.",
         (26, 10)),
        ("We'd be happy to offer you an interview on Thursday 26 November at 10:30.", (26, 10)),
    ],
)  # fmt: skip
def test_a_wish_that_says_when_is_an_appointment(mail, words, at):
    found = find_appointment(mail(f"Dear Ana,\n\n{words}\n"), UTC)
    assert found == datetime(2026, 11, at[0], at[1], 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "words",
    [
        "We would like to invite you to an interview; would Thursday 26 November at 10:30 suit?",
        "We would have liked to meet you on Thursday 26 November at 10:30.",
        "We would like to invite you to an interview either on Thursday 26 or Friday 27 November.",
        "We would like to interview you; please choose a slot by Thursday 26 November.",
        "Would you like to meet us on Thursday 26 November at 10:30?",
        "We would like to know whether you could meet us on Thursday 26 November.",
    ],
)
def test_a_wish_that_asks_or_looks_back_is_none(mail, words):
    assert find_appointment(mail(f"Dear Ana,\n\n{words}\n"), UTC) is None


@pytest.mark.parametrize(
    ("words", "slots"),
    [
        ("Would Wednesday 25 November at 9:00 suit you for a call?", (NINE,)),
        ("Are you free for a chat on Wednesday at 9?", (NINE,)),
        ("Could you come in for an interview on Wednesday at 9am or Thursday at 2.30pm?",
         (NINE, HALF_TWO)),
        (_LISTED, (NINE, HALF_TWO)),
        ("How about Wednesday, 9:00, for a first conversation?", (NINE,)),
        ("Let me know if Wednesday at 9 works for you.", (NINE,)),
        ("Are you available on Wednesday between 9:00 and 17:00?", (BARE,)),
        ("Passt Ihnen Mittwoch um 9 Uhr für ein Gespräch?", (NINE,)),
    ],
)  # fmt: skip
def test_a_question_offers_its_times(mail, words, slots):
    message = mail(f"Dear Ana,\n\n{words}\n")
    assert find_offers(message, UTC) == slots
    assert find_appointment(message, UTC) is None or len(slots) == 0


@pytest.mark.parametrize(
    "words",
    [
        "Please let me know by Wednesday 25 November whether you can come.",
        "When would suit you for a call?",
        "Could you send me your certificates?",
        "I am pleased to invite you to an interview soon.",
    ],
)
def test_a_deadline_or_an_open_question_offers_none(mail, words):
    assert find_offers(mail(f"Dear Ana,\n\n{words}\n"), UTC) == ()


@pytest.mark.parametrize(
    "words",
    [
        "Wednesday at 9:00 is perfect.",
        "Thank you, Wednesday works well for me.",
        "Yes, 9am on Wednesday suits me.",
        "I'd be happy to come on Wednesday 25 November at 9.",
        "Wednesday, 9:00, please.",
        "I can confirm Wednesday at 9:00. Could you tell me which entrance I should use?",
        "Wednesday at 9 is great, I can't wait.",
        "I'll take the first one, thank you.",
        "9:00 is fine with me. I look forward to it.",
        "Mittwoch um 9 Uhr passt mir gut.",
        "Let us go for the 25th: Wednesday it is.",
    ],
)
def test_a_yes_to_one_of_several_times_chooses_it(mail, words):
    assert accepted(mail(f"Hi Ruth,\n\n{words}\n\nAna"), [NINE, HALF_TWO], UTC) == NINE


@pytest.mark.parametrize(
    "words",
    [
        "That works for me. See you then.",
        "Perfect, thank you.",
        "I'd be delighted to come. I look forward to meeting you.",
        "Sounds good. I will bring my certificates.",
        "Yes, I can confirm the appointment.",
        "Das passt mir gut.",
        "Va bene, grazie.",
    ],
)
def test_a_plain_yes_goes_with_a_single_offer(mail, words):
    message = mail(f"Hi Ruth,\n\n{words}\n\nAna")
    assert accepted(message, [NINE], UTC) == NINE
    assert accepted(message, [NINE, HALF_TWO], UTC) is None


@pytest.mark.parametrize(
    "words",
    [
        "Wednesday would work for me, but could we make it a little later?",
        "Wednesday at 9 would work for me but I would need to leave at ten.",
        "Unfortunately I can't make Wednesday at 9.",
        "I'm afraid Wednesday is not possible.",
        "Thank you. Could we meet on Thursday at 9 instead?",
        "Thursday at 11 would be perfect.",
        "Wednesday at 10:00 works for me.",
        "Either Wednesday or Thursday is fine.",
        "I have to check with my manager and will get back to you.",
        "Thank you for the offer, I will let you know.",
        "I have decided to withdraw my application. Thank you for offering Wednesday.",
        "Wednesday is fine unless my train is late.",
        "Is Wednesday at 9 still free?",
        "Would another day be possible?",
        "Great to hear from you.",
        "I might manage Wednesday at 9.",
        "Wednesday was perfect, thank you.",
    ],
)
def test_a_no_an_if_and_another_time_fix_nothing(mail, words):
    assert accepted(mail(f"Hi Ruth,\n\n{words}\n\nAna"), [NINE, HALF_TWO], UTC) is None
    if "Thursday at" not in words:
        assert accepted(mail(f"Hi Ruth,\n\n{words}\n\nAna"), [NINE], UTC) is None


def test_a_time_the_answer_names_goes_with_a_day_that_had_none(mail):
    assert accepted(mail("Wednesday at 9:00 is perfect."), [BARE], UTC) == NINE
