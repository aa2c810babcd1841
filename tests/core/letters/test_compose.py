"""Letters as they come out, whole."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext
from afterword.core.check.letter_text import parse_letter
from afterword.core.check.moves import moves_of
from afterword.core.letters.answers.said import word_count
from afterword.core.letters.compose import compose
from afterword.core.letters.letter import Answers, Facts, Meeting
from afterword.core.letters.purposes import PURPOSES, Move, Purpose
from afterword.core.letters.style import Style
from afterword.core.letters.wording import fingerprints
from afterword.core.reading.reading import Door

Build = Callable[..., Facts]

TIMETABLE = """\
Hi Dana,

Thank you for telling me. Thank you, too, for the hour you and Omar spent with me on Tuesday. \
I liked working through the Sunday timetable on the whiteboard, and I learned how the depots \
hand over at night.

I would have been glad of the role, and I can see why you chose somebody who has run a depot \
before. May I ask you this: what one thing would you advise me to do differently before I \
apply for work like this again? Whatever fits in a line is plenty, and it isn't to reopen the \
decision. If I did it again, I would bring an example from a real depot.

Should something similar come up, do keep me in mind.

Best wishes,
Ana
"""


def test_the_letter_everything_is_measured_against(timetable_facts: Build) -> None:
    facts = timetable_facts()
    letter = compose(Purpose.THANK_AND_ASK, facts)
    assert letter.body + "\n" == TIMETABLE
    assert letter.gaps == ()
    assert letter.left_out == ()
    context = CheckContext(purpose=Purpose.THANK_AND_ASK, facts=facts, to_name=facts.reader)
    assert check(letter.body, context).diagnostics == ()


def test_the_same_in_a_formal_register_has_full_names_and_no_contractions(
    timetable_facts: Build,
) -> None:
    body = compose(
        Purpose.THANK_AND_ASK, timetable_facts(reader="Dr Dana Kim"), Style("formal")
    ).body
    assert body.startswith("Dear Dr Kim,\n")
    assert body.endswith("\nAna Ferreira")
    assert "Omar Haddad" in body
    assert "'" not in body


def test_the_person_s_own_contractions_stay_in_a_formal_letter(timetable_facts: Build) -> None:
    answers = Answers("that you don't rush", "what you'd never sell", "I'd bring a coat")
    body = compose(Purpose.THANK_AND_ASK, timetable_facts(answers=answers), Style("formal")).body
    assert all(words in body for words in ("you don't rush", "you'd never sell", "I'd bring"))


def test_a_brief_letter_has_fewer_of_our_words_and_all_of_theirs(timetable_facts: Build) -> None:
    warm = compose(Purpose.THANK_AND_ASK, timetable_facts()).body
    brief = compose(Purpose.THANK_AND_ASK, timetable_facts(), Style("brief")).body
    assert word_count(brief) < word_count(warm)
    assert "working through the Sunday timetable on the whiteboard" in brief
    assert "bring an example from a real depot" in brief


@pytest.mark.parametrize("purpose", list(Purpose))
def test_with_no_answers_a_letter_is_short_and_honest_and_says_what_is_missing(
    purpose: Purpose,
) -> None:
    letter = compose(purpose, Facts(writer="Ana Ferreira", told_by_mail=True))
    assert word_count(letter.body) <= 90
    asked = {
        Purpose.THANK_AND_ASK: (Move.ENJOYED, Move.LEARNED),
        Purpose.THANK_YOU: (Move.ENJOYED, Move.LEARNED),
        Purpose.INTERVIEW_THANK_YOU: (Move.ENJOYED, Move.LEARNED),
        Purpose.LINKEDIN_NOTE: (Move.ENJOYED,),
        Purpose.ADVICE_REQUEST: (),
        Purpose.ADVICE_REMINDER: (),
        Purpose.ADVICE_THANKS: (Move.LEARNED,),
    }
    assert letter.gaps == asked.get(purpose, (Move.REASON_TO_WRITE,))


@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_letter_makes_the_moves_its_purpose_needs(
    purpose: Purpose, timetable_facts: Build
) -> None:
    answers = replace(
        timetable_facts().answers,
        reason="I saw that your night depot opened",
        news="started a course in signalling",
    )
    letter = compose(purpose, timetable_facts(answers=answers))
    made = moves_of(parse_letter(letter.body)).keys()
    assert not (PURPOSES[purpose].needs - made - {Move.CLOSE})
    assert letter.gaps == ()


def test_by_phone_one_thanks_for_the_call(timetable_facts: Build) -> None:
    facts = timetable_facts(told_by_mail=False, told_by_phone=True)
    body = compose(Purpose.THANK_YOU, facts).body
    assert "call" in body.split(".")[0]
    assert "letting me know" not in body


def test_who_did_not_bring_the_news_is_not_thanked_for_it(timetable_facts: Build) -> None:
    facts = timetable_facts(told_by_mail=False, reader="Omar Haddad")
    body = compose(Purpose.THANK_YOU, facts).body
    assert "letting me know" not in body
    assert "the Rail Planner role" in body


def test_without_a_meeting_none_is_made_up(timetable_facts: Build) -> None:
    facts = timetable_facts(meetings=(), answers=Answers())
    body = compose(Purpose.THANK_AND_ASK, facts).body
    for invented in ("hour", "interview", "Tuesday", "Omar", "talk"):
        assert invented not in body
    assert "Rail Planner role" in body


@pytest.mark.parametrize(
    ("why", "words", "never"),
    [
        ("someone who has run a depot before", "somebody who has run a depot before", "someone"),
        ("another candidate better matched our needs", "decision", "somebody"),
        ("the role is on hold", "on hold", "found"),
        ("we will no longer be hiring for this role", "role will not", "found"),
        (None, "the role", "somebody"),
    ],
)
def test_the_outcome_is_taken_as_the_mail_told_it(
    why: str | None, words: str, never: str, timetable_facts: Build
) -> None:
    body = compose(Purpose.THANK_AND_ASK, timetable_facts(why_words=why)).body
    assert words in body or (why and "decision" in body) or "as it is" in body or "choices" in body
    assert never not in body


@pytest.mark.parametrize(
    ("door", "words"),
    [
        (Door.CONNECT, "stay in touch"),
        (Door.REAPPLY, "apply again in April"),
        (Door.KEPT_ON_FILE, "my details"),
        (Door.TALK, "talk"),
        (Door.FEEDBACK, "feedback"),
    ],
)
def test_a_door_they_opened_is_taken_up(door: Door, words: str, timetable_facts: Build) -> None:
    facts = timetable_facts(open_door=door, open_door_on=date(2027, 4, 1))
    for purpose in (Purpose.THANK_YOU, Purpose.THANK_AND_ASK):
        body = compose(purpose, facts).body
        assert words in body
        assert body.count("?") <= 1


def test_a_door_without_a_day_or_with_one_gone_names_none(timetable_facts: Build) -> None:
    for day in (None, date(2026, 4, 1)):
        body = compose(
            Purpose.THANK_YOU, timetable_facts(open_door=Door.REAPPLY, open_door_on=day)
        ).body
        assert "apply again" in body
        assert "April" not in body


def test_a_question_of_theirs_makes_ours_a_statement(timetable_facts: Build) -> None:
    answers = Answers("the lathe", "how do you cover the islands in winter?", "sleep")
    body = compose(Purpose.THANK_AND_ASK, timetable_facts(answers=answers)).body
    assert body.count("?") == 1
    assert "advice" in body


def test_the_same_answer_twice_is_told_once(timetable_facts: Build) -> None:
    body = compose(Purpose.THANK_YOU, timetable_facts(answers=Answers("boats", "boats"))).body
    assert body.count("boats") == 1


def test_a_letter_of_later_days_does_not_tell_the_same_reader_again(
    timetable_facts: Build,
) -> None:
    facts = timetable_facts()
    first = compose(Purpose.THANK_YOU, facts).body
    second = compose(Purpose.ADVICE_REQUEST, replace(facts, earlier=(first,))).body
    assert "Sunday timetable" not in second
    assert "bring an example from a real depot" in second


def test_what_a_reader_was_told_is_neither_told_again_nor_lost_in_silence(
    timetable_facts: Build,
) -> None:
    facts = timetable_facts()
    first = compose(Purpose.THANK_YOU, facts).body
    second = compose(Purpose.ADVICE_REQUEST, replace(facts, told=(first,)))
    assert "Sunday timetable" not in second.body
    assert "working through the Sunday timetable on the whiteboard" in second.left_out
    assert not fingerprints([second.body]) & fingerprints([first])


def test_another_house_gets_other_words_of_ours_and_the_same_of_theirs(
    timetable_facts: Build,
) -> None:
    elsewhere: tuple[str, ...] = ()
    for number in range(4):
        facts = timetable_facts(organisation=f"House {number}", elsewhere=elsewhere)
        body = compose(Purpose.THANK_AND_ASK, facts).body
        assert "Sunday timetable on the whiteboard" in body
        assert not fingerprints([body]) & fingerprints(elsewhere)
        elsewhere = (*elsewhere, body)


def test_a_letter_is_whole_where_every_wording_went_to_another_house(
    timetable_facts: Build,
) -> None:
    elsewhere = tuple(
        compose(Purpose.THANK_AND_ASK, timetable_facts(organisation=f"House {number}")).body
        for number in range(80)
    )
    letter = compose(Purpose.THANK_AND_ASK, timetable_facts(elsewhere=elsewhere))
    assert letter.gaps == letter.left_out == ()
    assert "Sunday timetable on the whiteboard" in letter.body


def test_another_reader_is_told_in_other_sentences(timetable_facts: Build) -> None:
    earlier: tuple[str, ...] = ()
    for reader in ("Dana Kim", "Omar Haddad", "Priya Raman", "Iris Lund", "Tom Orr"):
        facts = timetable_facts(reader=reader, earlier=earlier)
        body = compose(Purpose.THANK_YOU, facts).body
        assert "Sunday timetable on the whiteboard" in body
        assert not fingerprints([body]) & fingerprints(earlier)
        earlier = (*earlier, body)


def test_a_sentence_of_theirs_already_used_is_left_out_and_listed(timetable_facts: Build) -> None:
    answers = Answers(enjoyed="We talked about boats for half an hour.")
    first = compose(Purpose.THANK_YOU, timetable_facts(reader="Omar Haddad", answers=answers))
    again = timetable_facts(answers=answers, earlier=(first.body,))
    second = compose(Purpose.THANK_YOU, again)
    assert second.left_out == ("We talked about boats for half an hour.",)
    assert Move.ENJOYED in second.gaps


def test_an_answer_the_letter_has_no_place_for_is_listed(timetable_facts: Build) -> None:
    letter = compose(Purpose.THANK_YOU, timetable_facts())
    assert letter.left_out == ("bring an example from a real depot",)
    assert letter.no_place == ("differently",)
    assert letter.no_place_words == letter.left_out
    assert not compose(Purpose.THANK_AND_ASK, timetable_facts()).no_place


def test_advice_is_quoted_word_for_word_or_not_at_all(timetable_facts: Build) -> None:
    short = timetable_facts(advice_words="Bring one real example")
    assert "“Bring one real example.”" in compose(Purpose.ADVICE_THANKS, short).body
    several = "First: bring numbers. Second, smaller: say what you would not do. Keep that."
    told = compose(Purpose.ADVICE_THANKS, timetable_facts(advice_words=several)).body
    assert "“Say what you would not do.”" in told
    long = timetable_facts(advice_words="It is " + "very " * 30 + "long.")
    assert "“" not in compose(Purpose.ADVICE_THANKS, long).body


def test_a_linkedin_note_keeps_what_fits_and_lists_the_rest(timetable_facts: Build) -> None:
    answers = Answers(enjoyed="talking about " + "the long and winding " * 10 + "road")
    note = compose(Purpose.LINKEDIN_NOTE, timetable_facts(answers=answers))
    assert len(note.body) <= 200
    assert note.left_out


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("Rail Planner", "the Rail Planner role"),
        ("Rail Planner position", "the Rail Planner role"),
        ("Blade Inspector (m/f/d) - Remote - REQ1182", "the Blade Inspector role"),
        ("The Night Baker", "the Night Baker role"),
        ("a b c d e f g h i j", "considering me"),
    ],
)
def test_a_role_is_named_as_one_would_say_it(role: str, said: str, timetable_facts: Build) -> None:
    facts = timetable_facts(role=role, meetings=(), answers=Answers())
    body = compose(Purpose.THANK_YOU, facts).body
    assert said in body or "my application" in body
    assert "REQ" not in body
    assert "role role" not in body


def test_a_subject_names_only_what_is_known(timetable_facts: Build) -> None:
    for purpose in Purpose:
        for facts in (timetable_facts(), Facts(writer="")):
            subject = compose(purpose, facts).subject
            assert subject
            assert "{" not in subject
            assert not subject.endswith((" ", ":"))


words = st.text(alphabet=st.characters(codec="utf-8"), max_size=120)
answers_of_any_kind = st.builds(Answers, words, words, words, words, words)


@given(answers=answers_of_any_kind, purpose=st.sampled_from(list(Purpose)), why=words)
def test_whatever_somebody_answers_a_letter_comes_out(
    answers: Answers, purpose: Purpose, why: str
) -> None:
    facts = Facts(
        writer="Ana Ferreira",
        reader="Dana Kim",
        role="Rail Planner",
        told_by_mail=True,
        meetings=(Meeting(date(2026, 11, 17), 60, ("Omar Haddad",)),),
        why_words=why,
        answers=answers,
        today=date(2026, 11, 20),
    )
    letter = compose(purpose, facts)
    assert letter == compose(purpose, facts)
    assert letter.body.startswith("Hi Dana,\n")
    assert letter.body.endswith("Ana")
    assert "\x00" not in letter.body
    assert "\r" not in letter.body


@example("", 'A\\ "0', "")
@example("", 'A\\"0', "")
@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_whatever_people_are_called_a_letter_comes_out(
    writer: str, reader: str, other: str
) -> None:
    facts = Facts(
        writer=writer,
        reader=reader,
        organisation=other,
        role=other,
        told_on=date(2026, 11, 19),
        meetings=(Meeting(date(2026, 11, 17), 60, (other,)),),
        today=date(2026, 11, 20),
    )
    assert compose(Purpose.THANK_AND_ASK, facts).body
