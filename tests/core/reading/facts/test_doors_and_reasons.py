"""What a rejection leaves open, and why it says no."""

from datetime import date

import pytest

from afterword.core.reading.open_door import find_open_door
from afterword.core.reading.reading import Door, Reason
from afterword.core.reading.reason import find_reason


@pytest.mark.parametrize(
    ("words", "door", "on"),
    [
        ("Do add me on LinkedIn.", Door.CONNECT, None),
        ("I hope we can stay in touch.", Door.CONNECT, None),
        ("Please try us again in the spring.", Door.REAPPLY, date(2027, 3, 1)),
        ("We would love to see you apply again in Q2 2027.", Door.REAPPLY, date(2027, 4, 1)),
        ("Drop me a line in mid-January, when we open two more posts.", Door.REAPPLY,
         date(2027, 1, 15)),
        ("We encourage you to apply for future openings.", Door.REAPPLY, None),
        ("Should funding return, I would be glad to hear from you again.", Door.REAPPLY, None),
        ("Ring me after Christmas.", Door.TALK, date(2027, 1, 2)),
        ("I'm happy to have a quick call about it.", Door.TALK, None),
        ("If you would like feedback, just reply to this mail.", Door.FEEDBACK, None),
        ("Feedback is available on request.", Door.FEEDBACK, None),
        ("We will keep your CV on file.", Door.KEPT_ON_FILE, None),
        ("Your details will be kept in our records for six months.", Door.KEPT_ON_FILE, None),
        ("We will be in touch if something suitable comes up.", Door.KEPT_ON_FILE, None),
        ("Bewerben Sie sich gerne im Frühjahr erneut.", Door.REAPPLY, date(2027, 3, 1)),
        ("Restons en contact.", Door.CONNECT, None),
        ("Guardaremos tu CV en nuestra base de datos.", Door.KEPT_ON_FILE, None),
    ],
)  # fmt: skip
def test_a_door_is_read_with_its_day(mail, words, door, on):
    message = mail(f"Dear Ana,\n\nIt is a no this time. {words}\n")
    found = find_open_door(message)
    assert found is not None
    assert (found.door, found.on) == (door, on)
    assert found.evidence.text in words
    assert message.text[found.evidence.start : found.evidence.end] == found.evidence.text


@pytest.mark.parametrize(
    "words",
    [
        "We wish you the best of luck in your search.",
        "Unfortunately we are unable to provide individual feedback.",
        "We will not keep your details on file.",
        "Keep in mind that many people applied.",
        "Thank you for applying in March.",
    ],
)
def test_a_wish_is_no_door(mail, words):
    assert find_open_door(mail(f"Dear Ana,\n\nIt is a no this time. {words}")) is None


def test_the_day_comes_before_the_set_phrase(mail):
    found = find_open_door(
        mail(
            "Dear Ana,\n\nWe will keep your CV on file. Do apply again in September. Let us stay "
            "in touch."
        )
    )
    assert found is not None
    assert found.on == date(2027, 9, 1)


def test_what_is_quoted_opens_nothing(mail):
    message = mail(
        "Hi Ana, it is a no.\n\nOn Mon, 16 Nov 2026, Ana Ruiz wrote:\n> Please stay in touch.\n"
    )
    assert find_open_door(message) is None


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("The position has already been filled.", Reason.FILLED),
        ("In the end we appointed an internal candidate.", Reason.OTHER_CANDIDATE),
        ("We have filled this role from within.", Reason.FILLED),
        ("The role has been cancelled.", Reason.CANCELLED),
        ("The post has been withdrawn because our grant was not renewed.", Reason.CANCELLED),
        ("We have decided not to hire anyone after all.", Reason.CANCELLED),
        ("There is a hiring freeze until spring.", Reason.PAUSED),
        ("We have put recruitment on hold.", Reason.PAUSED),
        ("We have chosen another candidate.", Reason.OTHER_CANDIDATE),
        ("It will be the skipper who wintered here last year.", Reason.OTHER_CANDIDATE),
        ("Somebody else was a closer fit.", Reason.OTHER_CANDIDATE),
        ("We are moving forward with candidates whose experience more closely matches our needs.",
         Reason.OTHER_CANDIDATE),
        ("We chose somebody with more experience of night shifts.", Reason.OTHER_CANDIDATE),
        ("We are seeing applicants whose experience is closer to what the role needs, not you.",
         Reason.EXPERIENCE),
        ("You do not have enough experience for this role.", Reason.EXPERIENCE),
        ("Unfortunately you lack the technical skills we need.", Reason.SKILLS),
        ("We need somebody who is fluent in German and has the language certificate.",
         Reason.SKILLS),
        ("We are looking for somebody local.", Reason.LOCATION),
        ("Unfortunately we cannot sponsor a visa.", Reason.LOCATION),
        ("This position is no longer available.", Reason.OTHER),
        ("Leider haben wir uns für eine andere Person entschieden.", Reason.OTHER_CANDIDATE),
        ("La vacante ha sido cancelada.", Reason.CANCELLED),
        ("De vacature is inmiddels vervuld.", Reason.FILLED),
    ],
)  # fmt: skip
def test_a_reason_is_read_with_its_words(mail, words, reason):
    message = mail(f"Dear Ana,\n\nThank you for coming in.\n\n{words}\n\nKind regards\n")
    found = find_reason(message)
    assert found is not None
    assert found[0] is reason
    assert found[1].text == words
    assert message.text[found[1].start : found[1].end] == words


@pytest.mark.parametrize(
    "words",
    [
        "Unfortunately you were not successful.",
        "We will not be moving forward with your application.",
        "We are impressed by your experience and skills.",
        "If the position is filled we will let you know.",
        "Please check our site for other roles that match your skills.",
    ],
)
def test_no_reason_is_better_than_a_guess(mail, words):
    assert find_reason(mail(f"Dear Ana,\n\n{words}\n")) is None


def test_what_became_of_the_post_comes_before_who_was_chosen(mail):
    found = find_reason(
        mail("Dear Ana,\n\nWe had many other candidates. The role has now been put on hold.")
    )
    assert found is not None
    assert found[0] is Reason.PAUSED


@pytest.mark.parametrize(
    ("words", "on"),
    [
        ("I would love to reconnect in July.", date(2027, 7, 1)),
        ("Let's connect again in Q3.", date(2027, 7, 1)),
        ("Applications open on 1 February 2027, so please apply then.", date(2027, 2, 1)),
        ("Candidates may reapply 6 months after a decision.", date(2027, 5, 23)),
        ("We'd welcome another application in no fewer than six months.", date(2027, 5, 23)),
        ("You are welcome to reapply after a minimum of six months.", date(2027, 5, 23)),
        ("Gerne dürfen Sie sich im Frühjahr erneut bei uns bewerben.", date(2027, 3, 1)),
        ("N'hésitez pas à nous recontacter au printemps.", date(2027, 3, 1)),
        ("Neem gerust in het voorjaar weer contact op.", date(2027, 3, 1)),
        ("Hit me up around April.", date(2027, 4, 1)),
    ],
)
def test_an_invitation_for_a_day_is_heard_in_everyday_words(mail, words, on):
    found = find_open_door(mail(f"Hi Ana,\n\nIt is a no. {words}"))
    assert found is not None
    assert found.on == on


@pytest.mark.parametrize(
    "words",
    [
        "I hope you can reconnect with your family in July.",
        "We will be in touch in July with the others.",
        "Your account closes 6 months after this decision.",
        "The catch up in September is about budgets.",
        "N'hésitez pas à consulter notre site en avril.",
    ],
)
def test_a_day_for_something_else_is_no_invitation(mail, words):
    assert find_open_door(mail(f"Hi Ana,\n\nIt is a no. {words}")) is None
