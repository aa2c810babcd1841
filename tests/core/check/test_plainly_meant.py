"""A barb told by whom it is about: each beside nearly the same words about somebody else."""

import pytest

from afterword.core.check.check import check
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import plain
from afterword.core.check.phrases.unmistakable import is_unmistakable

LETTER = "Dear Ms Cole,\n\nThank you for your message. {}\n\nKind regards,\nAna\n"
PAIRS = (
    # Praise turned round.
    (
        "It must be lovely to have so many drivers that you can leave one standing.",
        "It must be lovely to have so many drivers who sing.",
    ),
    ("How convenient for the winner that nobody rang his old school.", "How convenient for me."),
    (
        "It was kind of you to wait until Christmas Eve.",
        "It was kind of you to wait until my bus had come.",
    ),
    (
        "It takes a special kind of clinic to lose the same application twice.",
        "It takes a special kind of nurse to calm that ward.",
    ),
    (
        "The office that needed eleven people to say no might have spared one to ring.",
        "The kitchen needed eleven people to serve two hundred.",
    ),
    (
        "Nothing says 'welcome' like a form with the wrong year on it.",
        "Nothing says 'welcome' like hand-written signs on a form.",
    ),
    (
        "The feedback was so detailed that I barely had to blink.",
        "The feedback was so detailed that I read it twice.",
    ),
    (
        "I am sure the computer lost sleep over me.",
        "I am sure the computer room will be cooler by June.",
    ),
    (
        "Your brochure says you never forget a guest, so I can only assume I was not one.",
        "Your brochure says you open at nine, so I came at nine.",
    ),
    ("In your dictionary 'soon' means eleven weeks.", "In my dictionary 'soon' means today."),
    (
        "For a school that teaches listening, you listened remarkably little.",
        "For a school that teaches listening, you have remarkably big bells.",
    ),
    (
        "I see that your depot now hires by horoscope.",
        "I see that your depot now hires by the hour.",
    ),
    # Lessons nobody learned.
    (
        "Perhaps I should have brought a father with a seat on the council.",
        "Perhaps I should have brought a longer ladder.",
    ),
    (
        "At my age I should have known better than to apply.",
        "I should have known better than to wear new boots.",
    ),
    (
        "Had I known that the post was already promised, I would have saved the fare.",
        "Had I known how kind everybody was, I would have slept.",
    ),
    (
        "I never thought I would be turned away from a farm for having dirty hands.",
        "I never thought I would be happy with such dirty hands.",
    ),
    (
        "The day was a lesson in how not to hold an interview.",
        "The day was a lesson in how to hold a chisel.",
    ),
    (
        "Nine weeks of silence have taught me a lot about your house.",
        "Nine weeks of night shifts have taught me a lot about sleep.",
    ),
    (
        "Apparently one can be too experienced for a kindergarten.",
        "Apparently one can be too early for a museum.",
    ),
    (
        "I was happy to have served as your control group.",
        "I was happy to have served as your second violin.",
    ),
    (
        "It was nice to see that my drawings have found their way into your catalogue.",
        "It was nice to see that my drawings have found their way home.",
    ),
    (
        "I have added your letter to my collection.",
        "I have added your tip to my notebook.",
    ),
    ("You need it more than I do.", "The choir needs it more than I do."),
    (
        "I enjoyed hearing about the people you would rather have met.",
        "I would rather have met you in May, without the cold.",
    ),
    (
        "My daughter will be delighted to hear that her mother is not enough of a team player.",
        "My daughter will be delighted to hear that her mother met a beekeeper.",
    ),
    ("At least the coffee was warm.", "The coffee was warm, and so was the welcome."),
    # Their letter, sent back.
    (
        "Thank you for your rejection, which I have read with great interest.",
        "Thank you for your article, which I have read with great interest.",
    ),
    (
        "I will be moving forward with other rejections.",
        "I will be moving forward with other courses.",
    ),
    ("I'm sure it's just a coincidence.", "I laughed at the coincidence."),
    (
        "It was interesting to see that my menu made it into your window.",
        "It was interesting to see that my aunt made it into town.",
    ),
    ("There is no need to credit me.", "There is no need to answer."),
    ("This is letter number five, if anyone is counting.", "I like counting."),
    # What was done to the writer.
    (
        "You had me work a whole trial day and then said the post was gone.",
        "You had me laughing the whole day.",
    ),
    (
        "You let me give notice at the mill.",
        "You let me hold the lamb.",
    ),
    (
        "You told me to sell my van, and I sold it in a week.",
        "You told me to rest, and I slept for a week.",
    ),
    (
        "I was only invited so that you could say you had asked a woman.",
        "I was invited in so that I could get warm.",
    ),
    (
        "You never had any intention of hiring anyone.",
        "I never had any intention of staying at sea.",
    ),
    (
        "It would have taken you two minutes to read it.",
        "It would have taken me two hours to walk it.",
    ),
    (
        "I only wish you had mentioned the licence before.",
        "I only wish I had mentioned the licence before.",
    ),
    ("I would like my four Sundays back.", "I would like my old loaf tin back."),
    (
        "Your colleague was looking at her phone the whole time.",
        "My son was looking at his phone the whole time.",
    ),
    (
        "The letter that begins 'Dear Candidate' reached me today.",
        "The song that begins 'Dear river' reached me today.",
    ),
    (
        "The recruiter did not know the first thing about roofing.",
        "I did not know the first thing about roofing.",
    ),
    (
        "That is none of your business.",
        "That is none of my business.",
    ),
    (
        "I was sent away like a beggar.",
        "I was sent away with a cake.",
    ),
    (
        "This letter showed me what sort of employer you are.",
        "This course showed me what sort of baker I am.",
    ),
    (
        "I have always wondered what twenty years are worth, and now I have it in writing.",
        "I have always wondered what a bell weighs, and now I have it in writing.",
    ),
    (
        "If that is what you call a senior surveyor, heaven help your clients.",
        "If that is what you call a gentle hill, heaven help my knees.",
    ),
    # The decision.
    (
        "I do not see what a trainee can offer that I cannot.",
        "I do not see what a trainee has in that bag.",
    ),
    (
        "Could the decision be put to somebody more senior?",
        "Could the question about valves be put to somebody in the yard?",
    ),
    (
        "I wonder whether the panel has seen the second page of my CV.",
        "I wonder whether the hares have seen us.",
    ),
    (
        "I cannot find one criterion that I do not meet.",
        "I cannot find one shoe that fits.",
    ),
    ("You picked the wrong man.", "I picked the wrong platform."),
    (
        "Please send me the scores, mine and hers.",
        "Please send me the recipe, yours and hers.",
    ),
    # Debts and claims.
    (
        "I turned down a good job for this.",
        "I turned down a second coffee for this.",
    ),
    ("That job had my name on it.", "That mug had my name on it."),
    (
        "I am the one who has to tell my children.",
        "I am the one who has to tell the bees.",
    ),
    (
        "A phone call would have been the least you could do.",
        "A phone call would have been fun.",
    ),
    ("Ring me tonight.", "Ring me tonight if you like."),
    (
        "I will wait at the gate until somebody comes.",
        "The dog will wait at the gate until somebody comes.",
    ),
    # Scorn.
    (
        "The lad you took cannot tell a chisel from a screwdriver.",
        "The lad I train cannot tell a chisel from a screwdriver.",
    ),
    (
        "She got the job because she laughs at his jokes.",
        "She got the job because she speaks Tamil.",
    ),
    (
        "They had one idea between them.",
        "They had one umbrella between them.",
    ),
    (
        "Nobody stays there for long, and I can see why.",
        "Everybody stays there for years, and I can see why.",
    ),
    ("He cannot boil an egg.", "I cannot boil an egg."),
    # Threats.
    (
        "The inspectorate will be interested to hear how you run your trial shifts.",
        "My brother will be interested to hear how you run your bakery.",
    ),
    (
        "It would be a shame if your clients heard of this.",
        "It would be a shame if the frost came now.",
    ),
    (
        "Everybody in this town is going to hear how you treat people.",
        "Everybody in this town is going to hear the new organ.",
    ),
    # Prayers, verdicts on oneself, and praise that kneels.
    (
        "If there is any mercy in your heart, write to me.",
        "If there is any time in your week, write.",
    ),
    ("Please do not close the door on me.", "Please do not close the door on the cat."),
    ("I would sweep the floor for nothing.", "I would sweep the floor again on open day."),
    ("I mess everything up.", "The wind messes everything up."),
    ("I wouldn't hire me either.", "I wouldn't hire a van either."),
    (
        "You have changed the course of my life.",
        "You have changed the course of the brook.",
    ),
    (
        "I could listen to you for the rest of my life.",
        "I could listen to the tide for the rest of my life.",
    ),
)


@pytest.mark.parametrize("barb", [barb for barb, _ in PAIRS])
def test_a_barb_is_warned_of_among_kind_sentences(barb: str) -> None:
    assert is_unmistakable(plain(barb))
    assert not check(LETTER.format(barb), select=["T"]).is_ready


@pytest.mark.parametrize("kind", [kind for _, kind in PAIRS])
def test_the_same_words_about_oneself_or_a_third_thing_are_no_barb(kind: str) -> None:
    assert not is_unmistakable(plain(kind))
    found = check(LETTER.format(kind), select=["T"]).diagnostics
    assert [one.text for one in found if one.severity is Severity.ERROR] == []


@pytest.mark.parametrize("barb", ["You had me work a whole day", "You need it more than I do"])
def test_what_somebody_else_said_is_no_barb_of_the_writer(barb: str) -> None:
    said = LETTER.format(f'In my play the baker says "{barb}" and laughs.')
    assert check(said, select=["T"]).is_ready
