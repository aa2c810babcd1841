"""What holds for every letter, over all the answer sets."""

import re
from dataclasses import replace
from typing import Any

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext
from afterword.core.letters.answers.said import said, split_sentences, word_count
from afterword.core.letters.compose import Composed, compose
from afterword.core.letters.letter import Facts
from afterword.core.letters.purposes import PURPOSES, Purpose
from afterword.core.letters.wording import fingerprints

AFTER_A_REJECTION = (Purpose.THANK_AND_ASK, Purpose.THANK_YOU, Purpose.ADVICE_REQUEST)
UNGRAMMATICAL = re.compile(
    r"\b(?:enjoyed|liked|loved|glad to|about|knowing|learned|know|guess is|would|should|was) "
    r"(?:I|we|they)\b(?! (?:'|have|know))"
    r"|\b(how|the|a|to|of|was|is|I|that|about|would|you|me) \1\b"
    r"|\b(?:I|we) (?:a|the|how|that|about)\b"
    r"|\b(?:would|should|to) (?:was|were|had|talked|did)\b"
    r"|\.\.(?!\.)|[,;:]\.|\.,|\s[,.;]|,,|::|\( | \)"
    r"|(?<!\.)\.\s+[a-z](?!\w*[A-Z.])"
)
NUMBER = re.compile(r"\d+")
WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
NAME = re.compile(r"(?<![.!?:] )(?<!“)(?<!” )(?<!\n)(?<!^)\b[A-Z][a-z]{2,}\b")


def _composed(answer_set: Any) -> Composed:
    return compose(answer_set.purpose, answer_set.facts, answer_set.style)


def _words_in(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def _purposes(answer_set: Any) -> tuple[Purpose, ...]:
    if answer_set.purpose is Purpose.THANK_AND_ASK:
        return AFTER_A_REJECTION
    return (answer_set.purpose,)


def _context(purpose: Purpose, facts: Facts) -> CheckContext:
    return CheckContext(
        purpose=purpose,
        organisation=facts.organisation,
        role=facts.role,
        to_name=facts.reader,
        writer=facts.writer,
        interviewed_on=tuple(meeting.on for meeting in facts.meetings),
        facts=facts,
        now=None,
    )


def test_there_are_more_than_two_hundred_sets_and_no_two_share_a_name(
    answer_sets: list[Any],
) -> None:
    ids = [one.id for one in answer_sets]
    assert len(ids) > 200
    assert len(set(ids)) == len(ids)


def test_the_check_finds_nothing_or_points_at_the_person_s_own_words(answer_set: Any) -> None:
    for purpose in _purposes(answer_set):
        letter = compose(purpose, answer_set.facts, answer_set.style)
        report = check(letter.body, _context(purpose, answer_set.facts))
        own = _words_in(answer_set.own_words)
        for found in report.diagnostics:
            if found.severity.name == "INFO":
                continue
            theirs = _words_in(found.text) & own - _words_in("the and of you i to a for in is was")
            assert theirs, f"{found.code} {found.text!r} is in our words:\n{letter.body}"


def test_anger_is_never_smoothed_over_nor_dropped_in_silence(answer_sets: list[Any]) -> None:
    angry = [one for one in answer_sets if one.is_angry]
    assert angry
    for one in angry:
        letter = _composed(one)
        report = check(letter.body, _context(one.purpose, one.facts))
        assert not report.is_ready or letter.left_out, one.id


def test_what_the_person_said_is_in_the_letter_or_listed_as_left_out(answer_set: Any) -> None:
    letter = _composed(answer_set)
    heard = _words_in(f"{letter.body} {' '.join(letter.left_out)}")
    facts = answer_set.facts
    reader = _words_in(facts.reader or "") | {"they", "them", "their", "she", "her", "never"}
    cleared = _words_in(
        "well so um oh honestly actually also and but really plus idk dunno hmm not sure lol i "
        "no lot something like the dont don t remember much"
    )
    for answer in (facts.answers.enjoyed, facts.answers.learned, facts.answers.differently):
        if not said(answer):
            continue
        missing = _words_in(answer) - heard - reader - cleared
        missing = {word for word in missing if not word.isdigit() and not word.endswith("s")}
        assert not missing, f"{missing} of {answer!r} in\n{letter.body}"


def test_no_name_number_or_weekday_is_invented(answer_set: Any) -> None:
    facts = answer_set.facts
    known = " ".join(
        (
            answer_set.own_words,
            facts.writer,
            facts.reader or "",
            facts.organisation,
            facts.role,
            facts.why_words or "",
            facts.advice_words or "",
            *(other for meeting in facts.meetings for other in meeting.others),
            *(f"{meeting.on.day} {meeting.on:%A %B %Y}" for meeting in facts.meetings),
            f"{facts.open_door_on:%B %Y}" if facts.open_door_on else "",
        )
    )
    ours = "Dear Hello Thank Thanks Next Looking Kind Best With Warm All Yours Professor Coach"
    ours += " Ambassador Doctor Captain Reverend Sister Councillor"
    for purpose in _purposes(answer_set):
        body = compose(purpose, facts, answer_set.style).body
        assert set(NUMBER.findall(body)) <= set(NUMBER.findall(known)), body
        assert set(WEEKDAY.findall(body)) <= set(WEEKDAY.findall(known.title())), body
        middle = "\n".join(line for line in body.splitlines()[1:-2] if line)
        invented = {n.casefold() for n in NAME.findall(middle)} - _words_in(f"{known} {ours}")
        assert not invented, f"{invented} in\n{body}"


def test_a_letter_is_as_long_as_people_read_where_the_answers_allow(answer_set: Any) -> None:
    for purpose in (Purpose.THANK_AND_ASK, Purpose.THANK_YOU):
        if purpose not in _purposes(answer_set) or answer_set.style.is_brief:
            continue
        letter = compose(purpose, answer_set.facts, answer_set.style)
        words = word_count(letter.body)
        answers = [said(a) for a in (answer_set.facts.answers.enjoyed,
                                     answer_set.facts.answers.learned)]  # fmt: skip
        assert words <= 130, letter.body
        facts_allow = answer_set.facts.told_on is not None
        if facts_allow and all(answers) and word_count(answer_set.own_words) >= 12:
            assert words >= 60, letter.body


def test_every_letter_is_grammatical_where_our_words_meet_theirs(answer_set: Any) -> None:
    own = " ".join(answer_set.own_words.split()).casefold()
    for purpose in _purposes(answer_set):
        body = compose(purpose, answer_set.facts, answer_set.style).body
        for found in UNGRAMMATICAL.finditer(body):
            assert found.group().casefold() in own, f"{found.group()!r} in\n{body}"


def test_a_letter_asks_at_most_one_question_of_ours(answer_set: Any) -> None:
    for purpose in _purposes(answer_set):
        body = compose(purpose, answer_set.facts, answer_set.style).body
        theirs = answer_set.own_words.count("?")
        assert body.count("?") <= max(1, theirs), body


def test_nothing_in_our_words_is_exclaimed_or_boilerplate(answer_set: Any) -> None:
    for purpose in _purposes(answer_set):
        body = compose(purpose, answer_set.facts, answer_set.style).body
        assert body.count("!") <= answer_set.own_words.count("!"), body
        for stock in ("finds you well", "checking in", "utmost", "feedback", "opportunity"):
            in_ours = stock in body.casefold() and stock not in answer_set.own_words.casefold()
            assert not in_ours or answer_set.facts.open_door is not None, body


def test_the_same_facts_give_the_same_letter(answer_set: Any) -> None:
    assert _composed(answer_set) == _composed(answer_set)


def test_no_sentence_is_used_twice_within_a_company(answer_sets: list[Any]) -> None:
    by_company: dict[str, list[Any]] = {}
    for one in answer_sets:
        by_company.setdefault(one.facts.organisation, []).append(one)
    for ones in by_company.values():
        earlier: tuple[str, ...] = ()
        for one in ones[:7]:
            facts = _with_earlier(one.facts, earlier)
            body = compose(one.purpose, facts, one.style).body
            repeated = fingerprints([body]) & fingerprints(earlier)
            assert not repeated, f"{repeated} in\n{body}"
            earlier = (*earlier, body)


def _with_earlier(facts: Facts, earlier: tuple[str, ...]) -> Facts:
    return replace(facts, earlier=earlier)


def test_every_sentence_begins_with_a_capital_and_ends(answer_set: Any) -> None:
    for purpose in _purposes(answer_set):
        body = compose(purpose, answer_set.facts, answer_set.style).body
        for paragraph in body.split("\n\n")[1:-1]:
            assert paragraph.endswith((".", "!", "?", "…", "”", '"')) or "http" in paragraph, body
            for sentence in split_sentences(paragraph):
                assert not sentence[0].islower() or re.match(r"https?:|\S+@", sentence), body


def test_a_linkedin_note_fits(answer_set: Any) -> None:
    note = compose(Purpose.LINKEDIN_NOTE, answer_set.facts, answer_set.style)
    assert len(note.body) <= (PURPOSES[Purpose.LINKEDIN_NOTE].characters or 0)
    assert note.body.count("\n") >= 1
