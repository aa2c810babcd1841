"""What a letter does is seen in everyday words, and not in what only sounds like it."""

import pytest

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext
from afterword.core.check.letter_text import parse_letter
from afterword.core.check.moves import moves_of
from afterword.core.letters.purposes import Move, Purpose

THANKS = CheckContext(purpose=Purpose.THANK_YOU)


def letter(words: str) -> str:
    return f"Dear Ms Kim,\n\nThank you for your time. {words}\n\nKind regards,\nAna Silva\n"


def codes(words: str) -> set[str]:
    return {one.code for one in check(letter(words), THANKS, select=["M"]).diagnostics}


@pytest.mark.parametrize(
    "words",
    [
        "Why did my design round feel weaker than the coding one?",
        "Which one skill should I build up?",
        "What would you have done in my place?",
        "Was it the second case that decided it?",
        "Did I talk too much about the tools?",
        "Is there a course you rate?",
        "How do you keep a model tidy?",
        "What should I learn before I apply again?",
        "May I ask where I fell short?",
        "Could you point me to somebody who does it well?",
        "I would be grateful to know what I could do better.",
        "I was wondering where I lost points.",
        "If you have a minute, any advice would be welcome.",
        "Could you tell me which of my answers was the weakest?",
    ],
)
def test_a_question_that_would_help_is_a_request_for_advice(words: str) -> None:
    assert Move.ASK_ADVICE in moves_of(parse_letter(letter(words)))


@pytest.mark.parametrize(
    "words",
    [
        "I am obliged to you for your letter.",
        "Please thank Farouk for the tour.",
        "You were all so kind to me.",
        "Your team was generous throughout.",
        "You treated me with respect.",
        "I was treated right.",
        "I was received with every courtesy.",
        "Nobody could have looked after me better.",
        "No one could have been kinder.",
        "You told me gently, on the phone.",
    ],
)
def test_thanks_is_heard_without_the_word(words: str) -> None:
    said = f"Dear Ms Kim,\n\nYour letter came today. {words}\n\nYours,\nAna\n"
    assert "M201" not in {one.code for one in check(said, THANKS, select=["M"]).diagnostics}


@pytest.mark.parametrize(
    "words",
    [
        "I am obliged to wait for the ferry.",
        "Thank goodness for the ferry.",
        "The ferry was kind to my stomach.",
        "You treated me with contempt.",
        "I was received at three.",
        "Nobody could have known about the tide.",
        "You told me on the phone.",
    ],
)
def test_what_only_sounds_like_thanks_is_none(words: str) -> None:
    said = f"Dear Ms Kim,\n\nYour letter came today. {words}\n\nYours,\nAna\n"
    assert "M201" in {one.code for one in check(said, THANKS, select=["M"]).diagnostics}


@pytest.mark.parametrize(
    "words",
    [
        "You can imagine how I shook.",
        "I know where I went wrong.",
        "I joined the course as you suggested.",
        "I will remember your advice about sharp chisels.",
        "Where should I send the visitor's badge?",
        "Could you tell me where to send my expenses?",
        "Did my last letter reach you?",
        "Is there another role open?",
        "May I ask if you have other openings?",
        "What can I do for you in the meantime?",
        "How is my old desk?",
    ],
)
def test_other_questions_and_what_one_knows_oneself_are_none(words: str) -> None:
    assert Move.ASK_ADVICE not in moves_of(parse_letter(letter(words)))


@pytest.mark.parametrize(
    "words",
    [
        "I would love to hear from you.",
        "I'd really like to hear if the night desk ever needs cover.",
        "Please keep me on your list.",
        "Hope to see you soon.",
        "May I apply for the January intake?",
        "Please don't forget me.",
        "If you're ever short on a Saturday, I'm ten minutes away.",
        "Should you ever want an extra pair of hands, call.",
        "You have my number.",
        "You know where to find me.",
        "I'd apply again tomorrow.",
        "I'll be keeping an eye on your careers page.",
        "See you at the regional fair.",
        "If a chair comes free, I'd adore a second try.",
        "My interest in the yard remains strong.",
        "I would be glad to be thought of next season.",
        "I remain at your disposal.",
        "If it's not too much trouble, please keep me in mind.",
        "I hope this isn't goodbye.",
        "For the spring tea I would gladly come and play.",
        "It would be a pleasure to work with your crew at a later date.",
        "May I send you what I write from time to time?",
    ],
)
def test_whoever_would_like_to_hear_again_is_not_told_that_nothing_says_so(words: str) -> None:
    assert "M202" not in codes(words)


@pytest.mark.parametrize(
    "words",
    [
        "I was glad to hear from you on Tuesday.",
        "It was good to see you and the team.",
        "Please do not contact me again.",
        "I will not apply again.",
        "I'd rather not hear from you.",
        "I was looking forward to working with you.",
        "I would have liked to work with you.",
        "I won't forget the hour.",
        "If I had slept more, I would have known the answer.",
        "If you have a minute, I would be grateful for a tip.",
        "Thank you for the second chance on the test.",
        "I would gladly have come by train.",
        "It was a pleasure to work on your case for a day.",
        "May I say how cold it was?",
    ],
)
def test_what_is_past_or_refused_keeps_no_door_open(words: str) -> None:
    assert "M202" in codes(words)


@pytest.mark.parametrize(
    "words",
    [
        "The question you asked about my sampling has stayed with me.",
        "The failure of the bearing in the 2019 unit was very interesting for me.",
        "The part about your stock system falling over had me laughing on the train.",
        "Nobody ever explained a balance sheet with oranges before.",
        "The old lathe by the window is a beauty.",
        "I went home and took my own drawers apart.",
        "Your story of the two ferries keeps coming back.",
    ],
)
def test_what_only_one_person_could_have_written_is_seen(words: str) -> None:
    assert "M204" not in codes(words)


@pytest.mark.parametrize(
    "words",
    [
        "Please keep me in mind for suitable positions.",
        "I was disappointed by the outcome, but wish the successful candidate well.",
        "The process was conducted professionally, and I respect the decision of the committee.",
        "I am sorry that I was not chosen as Senior Warehouse Coordinator at Vennor Carriers.",
        "Although I was not selected, the experience was valuable.",
    ],
)
def test_what_anybody_could_have_written_is_pointed_out(words: str) -> None:
    assert "M204" in codes(words)


def test_the_words_of_the_job_and_the_house_make_nothing_particular() -> None:
    context = CheckContext(
        purpose=Purpose.THANK_YOU, organisation="harbour ceramics", role="kiln operator"
    )
    text = letter("I am sorry not to become a kiln operator with harbour ceramics.")
    assert [one.code for one in check(text, context, select=["M204"]).diagnostics] == ["M204"]
