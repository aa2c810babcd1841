"""What nobody means kindly is never turned down; what only sounds like it may be."""

import pytest

from afterword.core.check.check import check
from afterword.core.check.letter_text import plain
from afterword.core.check.phrases.unmistakable import is_unmistakable

BARBS = (
    "I hope your bakery fails.",
    "I sincerely hope that your whole team suffers.",
    "I really hope this firm goes bust.",
    "I hope you both regret your choice.",
    "Karma always finds people.",
    "What goes around comes around.",
    "Shame on you and the panel.",
    "You should all be ashamed of yourselves.",
    "Good riddance to the lot of you.",
    "Nobody even had the decency to ring.",
    "Not one of you had the guts to tell me.",
    "No one at the office had the common courtesy to write.",
    "You didn't even have the decency to use my name.",
    "Your recruiter never had the courage to call me.",
    "If you had read my portfolio you would have seen the bridge.",
    "If your panel had bothered to open my application, they would know about the licence.",
    "Had you looked at my CV, you'd have seen that I speak Tamil.",
    "You strung me along for nine weeks.",
    "You people ghosted me after the third round.",
    "You treated us like cattle.",
    "You wasted six weeks of my life.",
    "You promised me feedback, and you did not write.",
    "You promised to ring, but nobody ever bothered to call.",
    "How kind of you to need only three months to send two lines.",
    "How lovely that it took you just eleven weeks to say no.",
    "Thanks for nothing.",
    "Thank you for wasting my summer.",
    "Why did you string me along?",
    "Why on earth did you waste my time?",
    "I'd like to know why I was not shortlisted.",
    "I want to know exactly why I wasn't hired.",
    "I demand to be told why my application was rejected.",
    "Please justify your decision.",
    "I am furious with your panel.",
    "I'm still angry about the rejection and I always will be.",
    "Your letter left me fuming.",
    "Reply to this immediately.",
    "Kindly answer my letter without delay.",
    "I need an answer by Monday.",
    "I expect to hear from you within 48 hours.",
)
KIND = (
    "I hope your bakery never fails to smell like that.",
    "I don't hope your company fails, I hope it thrives.",
    "I hope your company fails to notice how many biscuits I ate.",
    "I would never say karma will find you.",
    "My grandmother always said that what goes around comes around.",
    "Shame on you for making me laugh so hard.",
    "Nobody had the heart to stop the dog.",
    "Everybody had the courtesy to ask for my name.",
    "If you had read my mind you would have seen how happy I was.",
    "Had you looked at my shoes, you'd have known about the rain.",
    "You never led me on, and I thank you for it.",
    "You promised me rain, and you did not disappoint.",
    "How lovely that it took your team only two years to build the ward.",
    "How kind of you to need only two days to answer.",
    "Thank you for nothing less than a wonderful day.",
    "Why did you paint the hall blue?",
    "If you have a minute, I'd like to know why I was not shortlisted.",
    "I'd like to know why I was not shortlisted, so that I can prepare better.",
    "I would like to know why the kiln is never cold.",
    "I had to justify the choice of glue to my daughter.",
    "I was furious with the panel saw at home, and with myself.",
    "Your letter made me so happy.",
    "I will reply immediately.",
    "I need to give them an answer by Monday.",
    "I do not expect to hear from you by Friday.",
)


@pytest.mark.parametrize("line", BARBS)
def test_what_nobody_means_kindly_is_never_turned_down(line: str) -> None:
    assert is_unmistakable(plain(line))
    letter = f"Hi Dana,\n\nThank you for the call. {line} I enjoyed the tour.\n\nBest,\nAna"
    assert not check(letter).is_ready


@pytest.mark.parametrize("line", KIND)
def test_what_only_sounds_like_it_is_left_to_the_second_reader(line: str) -> None:
    assert not is_unmistakable(plain(line))


def test_what_is_quoted_is_not_the_writers_own() -> None:
    letter = 'Hi Dana,\n\nYour sign "what goes around comes around" made me smile.\n\nBest,\nAna'
    assert check(letter, select=["T101"]).is_ready
