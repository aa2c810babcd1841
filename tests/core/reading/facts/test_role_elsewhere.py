"""A job a no points to is another one; the job that was applied for stays."""

import pytest

from afterword.core.reading.role.role import find_role

NO = "Thank you for your interest in working at Tavener. Unfortunately, we chose somebody else. "


@pytest.mark.parametrize(
    "text",
    [
        "We would encourage you to apply for the Store Manager role in Leeds.",
        "We would love you to apply for the Store Manager role.",
        "We are also looking for a Store Manager in Leeds.",
        "There is also a Store Manager opening in Leeds.",
        "We also have a vacancy for a Store Manager.",
        "Please consider applying for our Store Manager position.",
        "Please feel free to apply for Store Manager in Leeds.",
        "The Store Manager role in Leeds may suit you better.",
        "Have you thought about the Store Manager role in Leeds?",
        "We will keep you in mind for the Store Manager role.",
        "Keep an eye out for our Store Manager role.",
        "Other roles that may interest you:\nStore Manager, Leeds\n",
    ],
)
def test_the_job_a_no_points_to_is_another_one(mail, text):
    assert find_role(mail(NO + text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "You applied for the Night Porter role. It is a no. We urge you to apply for the Cook job.",
        "Unfortunately, it is a no. We had many applications for the Night Porter role.",
        "Unfortunately, it is a no. We have now filled the Night Porter role.",
        "Unfortunately, no. Thank you for taking time to apply for the Night Porter position.",
        "We are looking for a Night Porter in Leeds and would love you to apply. Are you free?",
        "I would like to invite you to interview for the Night Porter role at Quillon.",
    ],
)
def test_the_job_that_was_applied_for_is_not_taken_for_another(mail, text):
    found = find_role(mail(text))
    assert found is not None
    assert found.value == "Night Porter"
