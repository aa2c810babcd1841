"""Words of a meeting where nobody met, and meetings that never were."""

import pytest

from afterword.core.reading.read import read_as
from afterword.core.reading.reading import Kind, ReachedStage, ReadingContext
from afterword.core.reading.stage.stage import find_stage

NOTHING = ReadingContext()
NO = "Unfortunately, we have decided not to go on with your application."


@pytest.mark.parametrize(
    "title",
    [
        "Call Centre Agent",
        "Inbound Call Handler",
        "Saturday Assistant",
        "Conversation Designer",
        "Meeting & Events Planner",
        "Day Shift Supervisor",
        "Travelling Librarian",
        "Visit Coordinator",
        "Interview Scheduler",
    ],
)
@pytest.mark.parametrize(
    "words",
    [
        "Thank you for applying for the {} position at Quillmere Dairy.",
        "Thank you for your interest in the {} role.",
        "Thank you for your time and for your interest in our {} post.",
        "We enjoyed reading your letter about the {} vacancy.",
    ],
)
def test_a_title_is_no_meeting(mail, words, title):
    found = find_stage(mail(f"Dear Ana,\n\n{words.format(title)} {NO}"), NOTHING)
    assert found is ReachedStage.BEFORE_CONTACT


@pytest.mark.parametrize(
    "words",
    [
        "Thank you for applying for the Call Handler job and for meeting us on Monday.",
        "Thank you for your interest in the Day Shift Supervisor role and for our conversation.",
        "Thank you for your application and for the time you took to speak with us.",
        "We would like to thank you for coming to the interview last week.",
        "Thanks for the call on Tuesday about the Conversation Designer role.",
    ],
)
def test_a_meeting_beside_a_title_is_one(mail, words):
    found = find_stage(mail(f"Dear Ana,\n\n{words} It is a no."), NOTHING)
    assert found is ReachedStage.AFTER_INTERVIEW


@pytest.mark.parametrize(
    "words",
    [
        "Thank you for the application you sent us on Monday.",
        "Thank you for the form you filled in on Friday, and for the samples you sent on Saturday.",
        "Our hiring committee has now gone through every application.",
        "Your answers to the application questions were looked at by two of us.",
        "We interviewed six people and you were not on the shortlist.",
        "Your letter was read as carefully as that of any other candidate.",
        "Your presentation of your skills in the covering letter was clear.",
        "You impressed us with your application.",
        "You told us in your application form that you live abroad.",
        "You met the essential criteria, but others scored higher.",
        "You were one of 400 applicants.",
        "It was good to have so many applicants.",
        "A great many candidates more closely meet our requirements.",
        "We thought you would like to know that the post is filled.",
        "Since you were not shortlisted, your file is closed.",
        "When you were in the army you led a platoon, which we liked.",
        "We met on Monday to review all the applications.",
        "Good luck with your interview at the bank.",
        "Have a lovely Friday.",
        "It would be good to meet you another time.",
        "We are always glad to talk.",
        "Please call me if you have questions, and thanks again.",
    ],
)
def test_words_of_paper_and_wishes_are_no_meeting(mail, words):
    found = find_stage(mail(f"Dear Ana,\n\n{words} {NO}"), NOTHING)
    assert found is ReachedStage.BEFORE_CONTACT


@pytest.mark.parametrize(
    "words",
    [
        "I am sorry, the interview on 1 December is called off. We have filled the position.",
        "Your interview on Monday is cancelled, as somebody else took the job.",
        "We have to cancel your interview on Monday.",
        "We had to call your interview off.",
        "The interview with Mara on Thursday will not go ahead: the job is gone.",
        "The meeting at our office on 1 December cannot take place.",
        "The interview we had arranged for Tuesday is off.",
        "Your interview tomorrow is not going to happen.",
        "We filled the job before we could meet you.",
        "The interview was postponed twice and is now cancelled for good.",
        "You missed your interview on Monday, so the job went to somebody else.",
        "You were unable to attend your interview on Tuesday, so we have closed your file.",
        "I wrote that your interview on 2 December stands, and now the job is gone.",
    ],
)
def test_an_interview_that_was_not_held_is_none(mail, words):
    found = find_stage(mail(f"Dear Ana,\n\n{words}"), NOTHING)
    assert found is ReachedStage.BEFORE_CONTACT


@pytest.mark.parametrize(
    "words",
    [
        "Following your interview the role was cancelled.",
        "Following your interview on 20 November, the post has been withdrawn.",
        "Thank you for coming in last week, after the interview had to be moved.",
        "Sorry that we had to move your interview twice; thank you for coming in on Friday.",
        "We have to cancel your second interview, as the job is gone.",
        "The interview on 16 November went well, but it is a no.",
        "Thank you for attending the interview that was arranged for Friday.",
    ],
)
def test_an_interview_that_was_held_is_one_whatever_was_called_off(mail, words):
    found = find_stage(mail(f"Dear Ana,\n\n{words}"), NOTHING)
    assert found is ReachedStage.AFTER_INTERVIEW


@pytest.mark.parametrize("words", ["Don't come on Monday, I changed my mind.", "Your shift moved."])
def test_to_be_told_to_stay_at_home_tells_nothing_of_earlier_days(mail, words):
    assert find_stage(mail(f"Hi Ana,\n\n{words}"), NOTHING) is ReachedStage.UNKNOWN


@pytest.mark.parametrize(
    "words",
    [
        "Once we have had a chance to read it all, we will reach out to schedule an interview.",
        "Great - confirming your video interview for Monday at ten.",
        "Let me know a good time to give you a call.",
        "Thursday is a good time for the telephone interview.",
        "The interviewers would be Priya Raman and Sam Reid.",
        "A job is opening, and you came to mind at once.",
        "I will write again after the board meeting.",
        "Please send the last three pay slips and the address you have now.",
        "You asked me to tell you either way, so I am telling you.",
        "Thanks for popping your letter in.",
        "Debriefs are for colleagues only.",
    ],
)
def test_a_meeting_still_to_come_or_of_others_is_not_looked_back_on(mail, words):
    found = find_stage(mail(f"Hi Ana,\n\n{words}"), ReadingContext())
    assert found is not ReachedStage.AFTER_INTERVIEW


@pytest.mark.parametrize(
    "words",
    [
        "Your interviewers on Monday liked you, but it is a no.",
        "You asked me better questions than anybody.",
        "After our team meeting with you on Friday we have chosen somebody else.",
        "It was a good time, and a pleasure to meet you.",
        "Thank you for popping in on Tuesday.",
        "Of the last three, you were the one we argued about.",
    ],
)
def test_a_meeting_that_was_held_is_looked_back_on_beside_them(mail, words):
    found = find_stage(mail(f"Hi Ana,\n\n{words}"), ReadingContext())
    assert found is ReachedStage.AFTER_INTERVIEW


def test_who_offers_a_job_met_the_person_elsewhere(mail):
    text = "Hi Ana,\n\nIt was good to meet you at the fair. Would our Baker role interest you?"
    assert read_as(Kind.OUTREACH, mail(text)).stage is not ReachedStage.AFTER_INTERVIEW
    assert read_as(Kind.REJECTION, mail(text)).stage is ReachedStage.AFTER_INTERVIEW
