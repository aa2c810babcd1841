"""Sentences built around somebody's words."""

from collections.abc import Callable

import pytest

from afterword.core.letters.answers.said import said
from afterword.core.letters.frames.differently import differently
from afterword.core.letters.frames.enjoyed import enjoyed
from afterword.core.letters.frames.fitting import Frame, Framed, framed, standing, stopped
from afterword.core.letters.frames.intention import intention
from afterword.core.letters.frames.learned import learned
from afterword.core.letters.frames.news import news
from afterword.core.letters.frames.plain import plain
from afterword.core.letters.frames.reason import article, congratulation, opening, reason


def _first(frame: Frame, answer: str) -> str:
    found = framed(said(answer), frame, frozenset({"omar"}))
    return " ".join((stopped(found.options[0]), *found.rest))


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("working through the timetable", "I enjoyed working through the timetable."),
        ("The whiteboard bit!", "I enjoyed the whiteboard bit."),
        ("boats", "I enjoyed talking about boats."),
        ("boats, engines, knots", "I enjoyed talking about boats, engines and knots."),
        (
            "1. boats 2. the kiln 3. your dog",
            "I enjoyed talking about boats, the kiln and your dog.",
        ),
        (
            "- boats\n- the kiln\n- your dog",
            "I enjoyed talking about boats, the kiln and your dog.",
        ),
        ("everything, esp. the kiln", "I enjoyed everything, esp. the kiln."),
        ("the mud kitchen :)", "What I enjoyed most: the mud kitchen :)"),
        ("the smell of the bakery", "What I enjoyed most was the smell of the bakery."),
        ("the stories you told", "I enjoyed the stories you told."),
        ("your looms", "What I enjoyed most were your looms."),
        ("the people", "I liked the people."),
        ("how calm everyone is", "I liked how calm everyone is."),
        ("why you left the navy", "I enjoyed talking about why you left the navy."),
        ("that nobody rushed me", "I liked that nobody rushed me."),
        ("when Omar showed me the boat", "I enjoyed it when Omar showed me the boat."),
        ("to see the kiln", "I was glad to see the kiln."),
        ("see the kiln", "I was glad to see the kiln."),
        ("about boats", "I enjoyed talking about boats."),
        ("talked about boats", "We talked about boats."),
        ("loved the demo", "I loved the demo."),
        ("Omar explaining the map", "I enjoyed Omar explaining the map."),
        ("definitely the tour", "What I enjoyed most was definitely the tour."),
        ("mostly the view", "What I enjoyed was mostly the view."),
        ("teaching 9B about rivers", "What I enjoyed most was teaching 9B about rivers."),
        ("Knots and weather", "What I enjoyed most: Knots and weather."),
        ("great atmosphere", "What I enjoyed most: great atmosphere."),
        ("la visite de la cave", "What I enjoyed most: la visite de la cave."),
        ("best thing: the lathe", "Best thing: the lathe."),
        ("it was great. i loved it", "It was great. I loved it."),
        ("you and Omar", "I enjoyed talking with you and Omar."),
        ("your dog, Biscuit", "I liked your dog, Biscuit."),
        ("- the pool\n- your rota", "What I enjoyed most was the pool and your rota."),
        ("the mud kitchen 😍", "I liked the mud kitchen 😍."),
    ],
)
def test_what_was_enjoyed_reads_as_a_sentence(answer: str, sentence: str) -> None:
    assert _first(enjoyed, answer) == sentence


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("how the depots hand over", "I came away knowing how the depots hand over."),
        ("that you measure everything", "I came away knowing that you measure everything."),
        ("you measure everything", "I came away knowing that you measure everything."),
        ("It's a small team.", "I came away knowing that it's a small team."),
        ("your team is great", "Your team is great."),
        ("I never knew otters sing", "I never knew otters sing."),
        ("the night handover", "I learned about the night handover."),
        ("a lot about cranes", "I learned a lot about cranes."),
        ("about the linen", "I learned about the linen."),
        ("to never trust a blunt saw", "I learned to never trust a blunt saw."),
        ("never trust a blunt saw", "I learned to never trust a blunt saw."),
        ("eat together at eleven", "What I took away: eat together at eleven."),
        ("12 nationalities", "What I took away: 12 nationalities."),
        ("no bosses", "What I took away: no bosses."),
        ("found out that rain is free", "I found out that rain is free."),
        ("Wednesdays are for repairs", "What I took away: Wednesdays are for repairs."),
        ("https://looms.example/a", "What I took away: https://looms.example/a"),
    ],
)
def test_what_was_learned_reads_as_a_sentence(answer: str, sentence: str) -> None:
    assert _first(learned, answer) == sentence


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("bring an example", "Next time I would bring an example."),
        ("not rush", "Next time I would not rush."),
        ("work on my German", "Next time I would work on my German."),
        ("don't rush", "My own guess: don't rush."),
        ("bring one next time", "I would bring one next time."),
        ("should of prepared more", "My own guess is that I should of prepared more."),
        ("would ask about nights", "Next time I would ask about nights."),
        ("wish i had asked", "Looking back, I wish I had asked."),
        ("talked too fast", "My own guess is that I talked too fast."),
        ("I talked too fast", "My own guess is that I talked too fast."),
        ("I'd bring one", "Next time I'd bring one."),
        ("I'd have brought one", "Looking back, I'd have brought one."),
        ("i think i rushed", "Looking back, I think I rushed."),
        ("the numbers were weak", "My own guess is that the numbers were weak."),
        ("my German", "My own guess is my German."),
        ("more examples", "My own guess is more examples."),
        ("preparation", "My own guess: preparation."),
        ("more confident", "My own guess: more confident."),
        ("that I was too quiet", "My own guess is that I was too quiet."),
        ("being quicker", "My own guess is being quicker."),
        ("to prepare better", "My own guess is to prepare better."),
        ("you never asked", "You never asked."),
        ("I don't know what I did wrong", "I don't know what I did wrong."),
        ("I will practise the torch", "Next time I will practise the torch."),
        ("will practise the torch", "Next time I will practise the torch."),
        ("would have asked more", "Looking back, I would have asked more."),
        ("my English better", "My own guess: my English better."),
        ("my answer on pay", "My own guess is my answer on pay."),
        ("slow down, ask about nights", "Next time I would slow down and ask about nights."),
        ("bring a coat, my notes", "Next time I would bring a coat, my notes."),
    ],
)
def test_what_would_be_done_differently_reads_as_a_sentence(answer: str, sentence: str) -> None:
    assert _first(differently, answer) == sentence


@pytest.mark.parametrize(
    ("frame", "answer", "sentence"),
    [
        (news, "started at a bakery", "I started at a bakery."),
        (news, "still looking", "I'm still looking."),
        (news, "covering maths since May", "I've been covering maths since May."),
        (news, "in Leeds now", "I'm in Leeds now."),
        (news, "new job", "News from my side: new job."),
        (news, "that I passed", "My own news is that I passed."),
        (news, "I passed.", "I passed."),
        (reason, "saw your piece", "I saw your piece."),
        (reason, "the new tram line", "I'm writing because of the new tram line."),
        (reason, "how the depot is doing", "I've been wondering how the depot is doing."),
        (reason, "to ask about the yard", "I'm writing to ask about the yard."),
        (reason, "just wanted to say hi", "I just wanted to say hi."),
        (reason, "hope the move went well", "I hope the move went well."),
        (reason, "a question about rye", "I'm writing with a question about rye."),
        (reason, "thinking of you all", "I'm thinking of you all."),
        (reason, "seeing the ferry run", "What made me write was seeing the ferry run."),
        (reason, "rain", "My reason for writing: rain."),
        (article, "an article on rye", "I came across an article on rye and thought of you."),
        (article, "about otters", "I read something about otters and thought of you."),
        (article, "podcast on knots", "I came across something you may like: podcast on knots."),
        (opening, "your baker role", "I saw your baker role, and thought of our conversation."),
        (opening, "Night Baker", "The opening I saw: Night Baker."),
        (opening, "that you are hiring", "I saw that you are hiring."),
        (congratulation, "your promotion", "Congratulations on your promotion."),
        (congratulation, "you won", "I heard that you won. Congratulations."),
        (congratulation, "on the tender", "Congratulations on the tender."),
        (congratulation, "saw that you won", "I saw that you won. Congratulations."),
        (congratulation, "congrats on the ward", "Congrats on the ward."),
        (congratulation, "maybe I heard wrong", "Congratulations. Maybe I heard wrong."),
        (congratulation, "award", "Congratulations: award."),
        (intention, "bring numbers", "I'm going to bring numbers."),
        (intention, "practising aloud", "I will start with practising aloud."),
        (intention, "the numbers", "I will start with the numbers."),
        (intention, "to slow down", "My plan is to slow down."),
        (intention, "signed up for a course", "I signed up for a course."),
        (intention, "more practice", "What I will do with it: more practice."),
        (plain, "happy to talk", "Happy to talk."),
        (plain, "sent the form", "I sent the form."),
        (plain, "sending the form", "I'm sending the form."),
        (plain, "hope that helps", "I hope that helps."),
        (news, "new job at the mill", "I have a new job at the mill."),
        (news, "A new part-time job with boats", "I have a new part-time job with boats."),
        (news, "new shoes", "News from my side: new shoes."),
    ],
)
def test_other_answers_read_as_sentences(frame: Frame, answer: str, sentence: str) -> None:
    assert _first(frame, answer) == sentence


@pytest.mark.parametrize("frame", [reason, article, opening])
def test_a_bare_link_stays_clickable(frame: Frame) -> None:
    assert _first(frame, "https://crumb.example/rye").endswith(": https://crumb.example/rye")


@pytest.mark.parametrize("frame", [enjoyed, learned, differently, news, reason, plain])
def test_a_question_of_theirs_stays_theirs(frame: Frame) -> None:
    assert _first(frame, "do you plan nights by hand?") == "Do you plan nights by hand?"


def test_nobody_is_made_glad_of_what_they_denied() -> None:
    options = framed(said("that you don't read applications"), learned).options
    assert not any(option.startswith(("It's good", "It was good")) for option in options)


def test_what_is_promised_goes_with_no_if() -> None:
    for answer in ("I will practise", "will practise", "won't rush", "I won't rush"):
        found = framed(said(answer), differently)
        assert all("If I did it again" not in option for option in found.options)


def test_a_sentence_stands_with_a_capital_and_one_stop() -> None:
    assert standing("we talked,") == "We talked."
    assert standing("Was it fun?") == "Was it fun?"
    assert standing("iPads everywhere") == "iPads everywhere."
    assert standing("hr@looms.example answered") == "hr@looms.example answered."


@pytest.fixture
def every_wording() -> Callable[[str], list[Framed]]:
    frames = (enjoyed, learned, differently, news, reason, article, opening, congratulation)
    return lambda answer: [framed(said(answer), frame) for frame in (*frames, intention, plain)]


@pytest.mark.parametrize(
    "answer",
    ["the lathe", "oak moves", "turning oak", "{really} 100% {0}", "that it moves", "I froze",
     "how it moves", "to turn", "turned it", "should of", "about oak", "when it moved", "was it?"],
)  # fmt: skip
def test_every_wording_keeps_every_word(
    every_wording: Callable[[str], list[Framed]], answer: str
) -> None:
    for found in every_wording(answer):
        assert found.options
        for option in found.options:
            assert answer.rstrip("?.").casefold() in option.casefold()


@pytest.mark.parametrize(
    ("frame", "answer", "sentence"),
    [
        (learned, "She built the first loom", "What stayed with me: she built the first loom."),
        (learned, "he was a diver once.", "What stayed with me: he was a diver once."),
        (learned, "how she plans the tides", "What stayed with me: how she plans the tides."),
        (learned, "that he sails", "What stayed with me: that he sails."),
        (learned, "His first boat was a ferry", "What stayed with me: his first boat was a ferry."),
        (enjoyed, "She showed me the loom", "What I'll remember: she showed me the loom."),
        (enjoyed, "He was kind.", "What I'll remember: he was kind."),
    ],
)
def test_she_is_nobody_until_somebody_is_named(frame: Frame, answer: str, sentence: str) -> None:
    assert _first(frame, answer) == sentence
    every = framed(said(answer), frame).options
    assert all(": " in one for one in every)


@pytest.mark.parametrize(
    ("frame", "answer"),
    [
        (learned, "Omar told me that he sails"),
        (learned, "the founder sails when she can"),
        (learned, "it is run by two sisters"),
        (learned, "you all sail"),
        (enjoyed, "Omar showed me his loom"),
        (enjoyed, "You showed me the loom"),
    ],
)
def test_who_is_named_or_no_person_stands_as_before(frame: Frame, answer: str) -> None:
    assert "stayed with me" not in _first(frame, answer)
    assert "I'll remember" not in _first(frame, answer)


@pytest.mark.parametrize(
    ("frame", "answer", "sentence"),
    [
        (learned, "family firm", "I learned about the family firm."),
        (learned, "Apprentice scheme", "What I took away: Apprentice scheme."),
        (learned, "canteen by the quay", "I learned about the canteen by the quay."),
        (enjoyed, "kiln", "I enjoyed talking about the kiln."),
        (enjoyed, "staff canteen", "I enjoyed talking about the staff canteen."),
        # What needs none, has one, or cannot be told stays as it was said.
        (learned, "the family firm", "I learned about the family firm."),
        (learned, "Omar's kiln", "I learned about Omar's kiln."),
        (learned, "your canteen", "I learned about your canteen."),
        (learned, "kilns", "I learned about kilns."),
        (learned, "kiln maintenance", "I learned about kiln maintenance."),
        (learned, "furniture", "I learned about furniture."),
        (learned, "clay and kiln", "I learned about clay and kiln."),
        (enjoyed, "music", "I enjoyed talking about music."),
    ],
)
def test_one_thing_gets_its_article_where_it_is_sure_to_want_it(
    frame: Frame, answer: str, sentence: str
) -> None:
    assert _first(frame, answer) == sentence
