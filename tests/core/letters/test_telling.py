"""The form of an answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.letters.answers.form import Form
from afterword.core.letters.answers.telling import form_of

FORMS = {
    Form.GERUND: """
        working through the Sunday timetable on the whiteboard
        talking about how things are done
        talking to people who run depots
        laughing about the time the ferry ran aground
        meeting Omar
        not being rushed
        actually cooking with the team
        seeing the mural the kids painted
        you asking about burnout
        Talking with the crew, honestly
        finally meeting somebody who cares about hinges
        Working in a kitchen again.
        """,
    Form.NOUN: """
        the whiteboard bit
        the way things are done
        the crane simulator you showed me
        the people I met
        Omar's questions
        Omar explaining the map
        boats
        Kubernetes
        IT security
        less talking
        welding
        that crane
        the ward rounds
        the fact that nobody rushed me
        all of it, especially the kitchen
        """,
    Form.SENTENCE: """
        We talked about boats for half an hour.
        the explain of the crane was very interesting for me
        seeing what the team builds was great
        talking to Omar was great
        the way you explained things was great
        the people who work here are kind
        you measure everything
        it's a small team
        the tour, it was really fun
        what I liked most was the tour
        every nurse gets a mentor
        Omar's been there since 1999
        this piece about sourdough reminded me of our chat
        To be honest, the process was draining but the chat was good.
        nobody wears a tie
        its about trust
        what a lovely place
        there was a moment when everybody laughed
        this was the best hour of my week
        no one works after five
        everything was labelled by hand
        how do you do it
        such a kind crew
        you people work hard
        Great job sending a form letter, really classy.
        """,
    Form.WH_CLAUSE: """
        how the depots hand over at night
        how to run a depot
        what you said about pay
        what a lock keeper does in winter
        why you left the navy
        whether eels can smell
        who does what on a night shift
        how calm everyone is
        """,
    Form.THAT_CLAUSE: """
        that you measure everything
        that nobody rushed me
        that cranes are slow
        that you're opening a new ward
        """,
    Form.WHEN_CLAUSE: """
        when Omar showed me the boat
        because you were so kind
        """,
    Form.VERB: """
        bring an example from a real depot
        not rush the maths
        don't talk so much
        be calmer
        ask more questions
        sharpen my knife the evening before
        never trust the gauge
        """,
    Form.PAST: """
        talked too fast
        rushed the maths question
        didn't prepare enough
        was too nervous
        loved the crane demo
        waffled on about looms
        """,
    Form.MODAL: """
        should of prepared more
        need to slow down
        wish I had asked
        have started a course
        """,
    Form.INFINITIVE: """
        to see the kiln
        not to rush
        to never trust a blunt saw
        """,
    Form.PREPOSITION: """
        about boats
        with Omar on the whiteboard
        """,
    Form.QUESTION: """
        how do you plan nights?
        Should I have brought the audit?
        do you still need volunteers?
        """,
    Form.FRAGMENT: """
        die Führung durch die Werkstatt
        hablar de barcos con Omar
        slower
        so kind and so funny
        the depots hand over at night
        taht you never sell secnds
        better than any interview I had
        nothing you people were rude
        we talking about boats
        which was great
        that silence is on the rota
        up the mast
        what is the plan
        everybody
        you and Omar
        simply, boats
        grants: slow; legacies: slower
        """,
}
CASES = [
    (text.strip(), form) for form, texts in FORMS.items() for text in texts.strip().split("\n")
]


@pytest.mark.parametrize(("text", "form"), CASES, ids=[text for text, _ in CASES])
def test_an_answer_has_the_form_a_reader_hears(text: str, form: Form) -> None:
    assert form_of(text).form is form


def test_throat_clearing_is_no_part_of_the_form() -> None:
    formed = form_of("well, honestly the tour")
    assert formed.form is Form.NOUN
    assert formed.first == "the"


def test_a_question_mark_behind_a_phrase_only_says_that_somebody_is_unsure() -> None:
    assert form_of("maybe the whiteboard bit?").form is Form.NOUN
    assert form_of("maybe the whiteboard bit?").text == "maybe the whiteboard bit"


@given(st.text(max_size=200))
def test_any_text_has_a_form(text: str) -> None:
    assert form_of(text).form in Form
