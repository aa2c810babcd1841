"""How far it had come, when the meeting is, and what was said of the candidate."""

from datetime import UTC, date, datetime

import pytest

from afterword.core.reading.appointments.appointments import find_appointment
from afterword.core.reading.feedback import find_feedback
from afterword.core.reading.reading import ReachedStage, ReadingContext
from afterword.core.reading.stage.stage import find_stage

NOTHING = ReadingContext()


@pytest.mark.parametrize(
    "words",
    [
        "Thank you for coming in on Tuesday.",
        "It was lovely to meet you last week.",
        "Thank you for interviewing with us for the role.",
        "I enjoyed our conversation.",
        "Following your interview, we have chosen another candidate.",
        "You came a close second.",
        "Thank you for the time you put into the interview process.",
        "We talked about the depot when you visited us.",
        "Vielen Dank für das Gespräch.",
        "Suite à notre entretien, nous avons retenu un autre profil.",
        "Dopo il nostro colloquio abbiamo scelto un altro profilo.",
    ],
)
def test_words_that_look_back_on_a_meeting_say_so(mail, words):
    found = find_stage(mail(f"Dear Ana,\n\n{words} It is a no."), NOTHING)
    assert found is ReachedStage.AFTER_INTERVIEW


@pytest.mark.parametrize(
    "words",
    [
        "Thank you for your application.",
        "We have reviewed your CV with care.",
        "You have not been shortlisted.",
        "We will not be inviting you to interview.",
        "We are interviewing other candidates; thank you for applying.",
        "Thank you for your interest. Only those selected for interview will hear from us.",
    ],
)
def test_a_letter_that_speaks_of_no_meeting_came_before_one(mail, words):
    found = find_stage(mail(f"Dear Ana,\n\n{words}"), NOTHING)
    assert found is ReachedStage.BEFORE_CONTACT


def test_a_bare_no_tells_nothing(mail):
    found = find_stage(mail("Unfortunately we have chosen another candidate."), NOTHING)
    assert found is ReachedStage.UNKNOWN


def test_the_thread_knows_of_a_meeting_that_took_place(mail):
    message = mail("Hi Ana, she joins us in May.")
    before = ReadingContext(interviewed_on=date(2026, 11, 20))
    after = ReadingContext(interviewed_on=date(2026, 12, 20))
    assert find_stage(message, before) is ReachedStage.AFTER_INTERVIEW
    assert find_stage(message, after) is ReachedStage.UNKNOWN


@pytest.mark.parametrize(
    "words",
    [
        "You handled the rope work better than anyone.",
        "I would suggest spending a month on the night boats first.",
        "Next time, bring an example from a real depot.",
        "Your lesson was lively, but you spoke to the board rather than to the children.",
        "The panel would have liked to see more evidence of stock control.",
        "We felt that you undersold your time in Leeds.",
        "It came down to experience with the new signalling system.",
        "My advice: ask more questions of your own.",
        "Je vous conseille de préparer un exemple concret.",
    ],
)
def test_what_was_seen_in_somebody_is_kept_word_for_word(mail, words):
    message = mail(f"Dear Ana,\n\nThank you for coming in. {words} We wish you well.\n")
    found = find_feedback(message)
    assert [one.text for one in found] == [words]
    assert message.text[found[0].start : found[0].end] == words


@pytest.mark.parametrize(
    "words",
    [
        "We were impressed with your background.",
        "We encourage you to apply for other roles.",
        "Other candidates more closely matched our needs.",
        "We enjoyed meeting you.",
        "If you would like feedback, let me know.",
        "Your application was not successful.",
        "We wanted to let you know that you were not selected.",
        "Would you give us feedback on our process?",
        "Good luck with your search.",
    ],
)
def test_what_is_said_to_everybody_is_no_feedback(mail, words):
    assert find_feedback(mail(f"Dear Ana,\n\n{words}")) == ()


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("I am pleased to invite you to an interview on Tuesday 1 December at 2pm.",
         datetime(2026, 12, 1, 14, 0, tzinfo=UTC)),
        ("Confirming your video interview for Friday at 10:00.",
         datetime(2026, 11, 27, 10, 0, tzinfo=UTC)),
        ("Interview details\n\nDate: Thursday, 3 December 2026\nTime: 10.30 AM",
         datetime(2026, 12, 3, 10, 30, tzinfo=UTC)),
        ("See you tomorrow at 3 for the interview.", datetime(2026, 11, 24, 15, 0, tzinfo=UTC)),
        ("The interview will take place on 2 December at our office.",
         datetime(2026, 12, 2, 12, 0, tzinfo=UTC)),
        ("Wir laden Sie zum Gespräch am 2. Dezember um 14 Uhr ein.",
         datetime(2026, 12, 2, 14, 0, tzinfo=UTC)),
    ],
)  # fmt: skip
def test_a_mail_may_say_when_in_words(mail, words, at):
    assert find_appointment(mail(f"Dear Ana,\n\n{words}\n"), UTC) == at


@pytest.mark.parametrize(
    "words",
    [
        "Could you do Monday 30 November or Tuesday 1 December for an interview?",
        "Please let me know by 3 December whether you can come to an interview.",
        "Shall we meet next Tuesday for the interview?",
        "Thank you for applying on 3 December.",
        "We will invite you to an interview soon.",
    ],
)
def test_a_question_is_no_appointment(mail, words):
    assert find_appointment(mail(f"Dear Ana,\n\n{words}"), UTC) is None


@pytest.mark.parametrize(
    "words",
    [
        "Thanks for driving all that way on Thursday.",
        "Mara and I both liked you, and the answer is no.",
        "We gave it to the other candidate in the end.",
        "The panel was impressed by how you handled the angry guest.",
        "We will not take it to a second interview.",
        "I refer to your interview on 3 May and regret to say that it is a no.",
        "Your presentation had us arguing until six.",
        "You did really well and came so close.",
        "I enjoyed that hour, but the post needs somebody from here.",
    ],
)
def test_a_person_who_met_somebody_says_so_in_many_ways(mail, words):
    assert find_stage(mail(f"Hi Ana,\n\n{words}"), NOTHING) is ReachedStage.AFTER_INTERVIEW


@pytest.mark.parametrize(
    "words",
    [
        "Thank you for recording your video interview.",
        "I have read everything now, and it is a no.",
        "We have gone through all the forms, and you are not on the list.",
        "Your sample was tidy, but it is not for us.",
        "We had far more applications than we can answer.",
        "I put you forward, and they have cancelled the post.",
        "Thank you for giving us the opportunity to consider your application.",
    ],
)
def test_who_read_and_met_nobody_wrote_before_any_meeting(mail, words):
    assert find_stage(mail(f"Hi Ana,\n\n{words}"), NOTHING) is ReachedStage.BEFORE_CONTACT


@pytest.mark.parametrize(
    "words",
    [
        "While our team was impressed by your background, we do not see a strong fit.",
        "Although we appreciated your experience and skills, we decided not to go on.",
        "I am the hiring manager and I wanted to write to you myself.",
        "I really appreciated you coming in on Thursday.",
        "We wanted to call you first, but you were out.",
    ],
)
def test_courtesy_before_a_no_is_no_feedback(mail, words):
    assert find_feedback(mail(f"Hi Ana,\n\nIt is a no. {words}")) == ()


@pytest.mark.parametrize(
    "words",
    [
        "While we liked your experience, we felt that your answers on budgets were thin.",
        "Although we loved your portfolio, the panel felt you rushed the talk.",
        "I appreciated how openly you spoke about the failure.",
        "I wanted to hear more about how you plan your week.",
    ],
)
def test_what_was_seen_in_somebody_is_feedback_beside_courtesy(mail, words):
    (found,) = find_feedback(mail(f"Hi Ana,\n\nIt is a no. {words}"))
    assert found.text == words
