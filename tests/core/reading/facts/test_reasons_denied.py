"""A ground that is named to say that it was none, and one that is told of elsewhere."""

import pytest

from afterword.core.reading.reading import Reason
from afterword.core.reading.reason import find_reason

NO = "Unfortunately it is a no."


@pytest.mark.parametrize(
    "words",
    [
        "It was nothing to do with your experience or a lack of skills; the owner's son got it.",
        "Our decision had nothing to do with your right to work, your visa or the commute.",
        "It was not about the distance or the commute.",
        "It was not because you lack the skills we need.",
        "This is no reflection on a lack of experience, and not on your skills.",
        "Your experience was not the reason.",
        "The commute was not a problem.",
        "We do not doubt that you have enough experience.",
        "Neither the distance nor a lack of experience counted against you.",
        "Your skills were never in doubt; you did not lack the experience.",
    ],
)
def test_a_ground_that_is_denied_is_no_reason(mail, words):
    assert find_reason(mail(f"Dear Ana,\n\n{NO} {words}\n")) is None


@pytest.mark.parametrize(
    "words",
    [
        "You wrote about the reorganisation you led, which we liked.",
        "You described the layoffs you went through, sadly.",
        "You told us how the project was cancelled under you, which moved us.",
        "Your project on paused subscriptions was a good read, but this position is not for you.",
        "Your work on the restructuring of the clinic was good to read, but it is a no.",
        "You filled this role well at your last firm, but we say no.",
    ],
)
def test_what_somebody_did_elsewhere_is_not_what_became_of_the_post(mail, words):
    assert find_reason(mail(f"Dear Ana,\n\n{words}\n")) is None


@pytest.mark.parametrize(
    "words",
    [
        "Your letter was read as carefully as any other candidate.",
        "Like every other candidate, you will not hear more of us.",
        "For relocation support for your family see our website; unfortunately it is a no.",
        "Thank you for being willing to relocate, but it is a no.",
        "We have distance learning courses, but no place for you.",
    ],
)
def test_a_comparison_and_a_pointer_are_no_reason(mail, words):
    assert find_reason(mail(f"Dear Ana,\n\n{words}\n")) is None


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("It was not about the money, it was the distance: we need somebody local.",
         Reason.LOCATION),
        ("Not only do you lack experience, you also live too far away.", Reason.LOCATION),
        ("We are unable to provide relocation support, and you live abroad.", Reason.LOCATION),
        ("You are not willing to relocate, and we need somebody here.", Reason.LOCATION),
        ("It was nothing to do with your skills, the post was cancelled.", Reason.CANCELLED),
        ("It is not that you lack experience, but the role has been cancelled.",
         Reason.CANCELLED),
        ("We liked what you wrote, but due to a reorganisation the post is gone.",
         Reason.CANCELLED),
        ("Due to restructuring, your application cannot go on.", Reason.CANCELLED),
        ("It has nothing to do with your skills and everything to do with a hiring freeze.",
         Reason.PAUSED),
        ("Your work was lovely and we have a hiring freeze.", Reason.PAUSED),
        ("The position you applied for has been paused.", Reason.PAUSED),
        ("It was not your experience but your lack of German language skills.", Reason.SKILLS),
        ("Although the distance was not a problem, we chose another candidate.",
         Reason.OTHER_CANDIDATE),
        ("Your application is rejected as other applicants had more points.",
         Reason.OTHER_CANDIDATE),
        ("You do not have enough experience for this role.", Reason.EXPERIENCE),
    ],
)  # fmt: skip
def test_a_reason_beside_a_denied_one_is_read(mail, words, reason):
    found = find_reason(mail(f"Dear Ana,\n\n{words}\n"))
    assert found is not None
    assert found[0] is reason


@pytest.mark.parametrize(
    "words",
    [
        "We have decided not to proceed with your application for the position of Baker.",
        "We have chosen not to go ahead with your candidacy for this role.",
        "We have decided not to proceed with you for the post of Porter.",
        "For this role, we will not be moving forward with your application.",
        "For the porter role you will not be moving forward.",
        "Your application for the role will not be moving forward.",
        "Your application for this job has been withdrawn from consideration.",
        "With regard to the position, they will not proceed with your application.",
    ],
)
def test_an_application_that_ends_is_no_post_that_was_cancelled(mail, words):
    assert find_reason(mail(f"Dear Ana,\n\nUnfortunately {words}\n")) is None


@pytest.mark.parametrize(
    "words",
    [
        "The position you applied for has been cancelled.",
        "The role will not be going ahead.",
        "We have decided not to proceed with this recruitment.",
        "We received your application, but the position has been cancelled.",
        "After reading all applications we decided not to appoint anyone to this post.",
        "Because this role is no longer going ahead, we cannot move your application forward.",
        "The vacancy, for which you had sent an application, has been withdrawn.",
        "We have closed the search without appointing anybody.",
    ],
)
def test_a_post_that_was_cancelled_is_read_beside_an_application(mail, words):
    found = find_reason(mail(f"Dear Ana,\n\n{words}\n"))
    assert found is not None
    assert found[0] is Reason.CANCELLED


@pytest.mark.parametrize(
    "words",
    [
        "This decision does not reflect a lack of appreciation for your skills.",
        "The outcome is not necessarily reflective of a lack of experience.",
        "We received many applications from well qualified candidates.",
        "However, you met the required standard and are on our reserve list.",
    ],
)
def test_what_was_good_enough_or_how_many_wrote_is_no_reason(mail, words):
    assert find_reason(mail(f"Dear Ana,\n\n{NO} {words}\n")) is None


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("We received many letters from good candidates and have chosen somebody else.",
         Reason.OTHER_CANDIDATE),
        ("Unfortunately you did not meet the required standard.", Reason.SKILLS),
        ("We feel that you are overqualified for this post.", Reason.EXPERIENCE),
        ("We have closed the search.", Reason.OTHER),
    ],
)  # fmt: skip
def test_a_ground_is_read_beside_what_sounds_like_none(mail, words, reason):
    found = find_reason(mail(f"Dear Ana,\n\n{words}\n"))
    assert found is not None
    assert found[0] is reason
