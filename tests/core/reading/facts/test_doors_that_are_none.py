"""What sounds like an invitation to come back and is none."""

from datetime import date

import pytest

from afterword.core.reading.open_door import find_open_door
from afterword.core.reading.reading import Door

NO = "Unfortunately it is a no this time."


@pytest.mark.parametrize(
    "words",
    [
        "If you wish to appeal, write to us before 20 December 2026.",
        "Please reach out to our helpdesk by 31 December if you want your data erased.",
        "Please speak to Lotte in accounts about your train fare, which will be paid next month.",
        "We hope to hear from you by 4 December about your expenses.",
        "Please call us before 30 December to collect your drawings.",
        "Please contact us by 3 December if you would like your samples back.",
        "Contact us by 30 June to have your personal data deleted.",
        "Please write within two weeks if you are unhappy with how this was handled.",
        "You may apply for any refund until 1 May.",
        "We hope to hear from you by 10 December.",
    ],
)
def test_another_matter_with_a_day_is_no_door(mail, words):
    assert find_open_door(mail(f"Dear Ana,\n\n{NO} {words}")) is None


@pytest.mark.parametrize(
    "words",
    [
        "We will write to all unsuccessful candidates in April.",
        "We will speak to the shortlisted candidates next week.",
        "I speak at the fair on 4 May.",
    ],
)
def test_who_speaks_to_others_opens_no_door(mail, words):
    assert find_open_door(mail(f"Dear Ana,\n\n{NO} {words}")) is None


@pytest.mark.parametrize(
    "words",
    [
        "If you have questions about how we use your data, contact our data protection officer.",
        "If you have questions about your travel expenses, call me.",
        "If you have questions about logging in, contact me.",
        "Please return your badge, or give me a call to arrange it.",
    ],
)
def test_a_desk_for_another_matter_is_no_offer_to_talk(mail, words):
    assert find_open_door(mail(f"Dear Ana,\n\n{NO} {words}")) is None


@pytest.mark.parametrize(
    "words",
    [
        "Thank you for staying in touch with us over the last weeks.",
        "Thank you for meeting us and staying in touch.",
        "We appreciated you keeping in touch.",
        "It has been good to keep in touch these last weeks.",
        "I am sorry that we failed to stay in touch.",
        "Thank you for taking the time to call me.",
        "We were happy to talk to you.",
    ],
)
def test_what_was_done_is_no_door(mail, words):
    assert find_open_door(mail(f"Dear Ana,\n\n{NO} {words}")) is None


@pytest.mark.parametrize(
    ("words", "door", "on"),
    [
        ("Do write to us again in March 2027.", Door.REAPPLY, date(2027, 3, 1)),
        ("Drop me a line by the summer if you are still looking.", Door.REAPPLY, date(2027, 6, 1)),
        ("Write to me in May about the harvest, before the 10th.", Door.REAPPLY, date(2027, 5, 1)),
        ("We hope to hear from you again next season.", Door.REAPPLY, None),
        ("You are welcome to apply for any of our posts by logging in.", Door.REAPPLY, None),
        ("Please apply again in May; your fare will be paid by accounts.", Door.REAPPLY,
         date(2027, 5, 1)),
        ("If you have any questions about this decision, call me.", Door.TALK, None),
        ("I am happy to have a call about it; your expenses are paid by accounts.", Door.TALK,
         None),
        ("Thanks for the call, and do ring me in May.", Door.TALK, date(2027, 5, 1)),
        ("Thank you for calling me; ring me again in May.", Door.TALK, date(2027, 5, 1)),
        ("Thank you for calling me, please give me a ring any time.", Door.TALK, None),
        ("Thank you for coming in, and let us stay in touch.", Door.CONNECT, None),
        ("I would be grateful if we could stay in touch.", Door.CONNECT, None),
        ("I look forward to staying in touch.", Door.CONNECT, None),
        ("We will keep your data on file.", Door.KEPT_ON_FILE, None),
    ],
)  # fmt: skip
def test_a_door_beside_such_words_stays_open(mail, words, door, on):
    found = find_open_door(mail(f"Dear Ana,\n\n{NO} {words}"))
    assert found is not None
    assert (found.door, found.on) == (door, on)
