"""Where the check offers other words, the letter still reads as sentences with them in it."""

import pytest

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Diagnostic, Severity
from afterword.core.check.letter_text import parse_letter
from afterword.core.check.registry import all_rules
from afterword.core.check.rule import Rule
from afterword.core.patterns import later

RULES = all_rules()
_GARBLED = later(
    r"\b(?:an?|the|my|your|to|for|of|so|very|please) (?:i|what one|whenever|if you|thank you|the|"
    r"an?)\b|\b(?P<word>\w+) (?P=word)\b|\ba [aeio]\w|\ban [b-df-hj-np-tv-z][a-z]| ,|  |"
    r"\.\.(?!\.)|[,?]\."
)

DEADLINES = (
    "I need to hear from you by Friday.",
    "Please send me the scores by Friday.",
    "I would be grateful for an answer by Friday.",
    "Could you get back to me within 48 hours?",
    "An explanation no later than Tuesday would be right.",
    "You have until Monday to answer.",
    "Reply to this immediately.",
    "The report should be with me by noon.",
    "I'll give you until Thursday.",
    "Send it asap.",
    "Kindly revert with feedback by return of post",
)
CHALLENGES = (
    "Why did you lead me on for six weeks?",
    "Could you please explain to me why I was rejected?",
    "So why was I not hired?",
    "I want to know on what grounds.",
    "I'd like to know why I was not shortlisted.",
    "Please justify your decision to me.",
    "And who got the job instead?",
    "I can't believe you chose somebody else.",
    "What did the other person have that I did not?",
    "Tell me the real reason",
)
FEELINGS = (
    "I am so angry right now that I can hardly type.",
    "Honestly, I'm furious.",
    "Your letter left me fuming at the bus stop.",
    "Still, I am bitter about your decision.",
    "It makes me livid.",
    "I was seething the whole way home.",
    "I'm angry with your panel, and my wife is too.",
)
APOLOGIES = (
    "I'm sorry for my poor English.",
    "Sorry for wasting your time.",
    "I apologise for wasting the panel's afternoon.",
    "A thousand apologies.",
    "I hate to ask again.",
    "I know I am the last person you want to hear from.",
    "I am sorry to bother you. I am sorry.",
    "Sorry to trouble you. And again, I apologise.",
    "Sorry to write. Forgive me!",
)
MOCKERY = (
    "Thanks for nothing.",
    "Thank you for the form letter, after only eleven weeks.",
    "After careful consideration I regret to inform you that I cannot accept your rejection.",
    "Enjoy your new hire.",
    "Good luck finding anybody like me.",
    "I'm sure the internal candidate was always going to get it.",
)


def _parts(letter: str, one: Diagnostic) -> tuple[str, str]:
    """Return the sentence a fix is for, before it is applied and after."""
    assert one.fix is not None
    places = [s.span for s in parse_letter(letter).sentences]
    place = next(s for s in places if s.start <= one.start < s.end)
    end = max(place.end, one.end)
    after = letter[place.start : one.start] + one.fix.text + letter[one.end : end]
    return letter[place.start : end], after


def _assert_it_reads(letter: str, one: Diagnostic) -> None:
    before, after = _parts(letter, one)
    if not after:
        return
    assert before[0].isupper() <= after[0].isupper(), after
    if before[-1] in ".!?":
        assert after[-1] in ".!?,", after
    else:
        assert not after[-1].isspace(), after
    garbled = _GARBLED.search(after.lower())
    assert garbled is None or garbled.group() in before.lower(), after


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_a_rule_offers_for_its_own_examples_reads_as_a_sentence(rule: Rule) -> None:
    for example in rule.bad_examples:
        report = check(example.text, example.context, select=[rule.code])
        for one in report.diagnostics:
            if one.fix is not None and one.end > one.start:
                _assert_it_reads(example.text, one)


@pytest.mark.parametrize("line", [*DEADLINES, *CHALLENGES, *FEELINGS, *APOLOGIES, *MOCKERY])
def test_calmer_words_stand_for_a_whole_sentence_and_are_one(line: str) -> None:
    letter = f"Hi Dana,\n\nI enjoyed the hour with you. {line}\n\nBest,\nAna"
    sentences = {sentence.span for sentence in parse_letter(letter).sentences}
    for one in check(letter, select=["T"]).diagnostics:
        if one.fix is not None:
            assert any((s.start, s.end) == (one.start, one.end) for s in sentences)
            assert one.fix.text[0].isupper()
            assert one.fix.text[-1] in ".?"
            _assert_it_reads(letter, one)


@pytest.mark.parametrize("rule", [one for one in RULES if one.family == "T"], ids=lambda r: r.name)
def test_calmer_words_are_calm(rule: Rule) -> None:
    offered = {
        one.fix.text
        for example in rule.bad_examples
        for one in check(example.text, example.context, select=[rule.code]).diagnostics
        if one.fix is not None
    }
    for words in offered:
        letter = f"Hi Dana,\n\nI enjoyed the hour with you. {words}\n\nBest,\nAna"
        found = check(letter, select=["T"]).diagnostics
        assert not [one for one in found if one.severity >= Severity.INFO], words


def test_a_sentence_that_says_much_else_is_not_offered_up_for_a_calmer_one() -> None:
    letter = (
        "Hi Dana,\n\nMy sister and I want to move to Leeds with two cats and a piano before the "
        "schools open, so please send me the scores by Friday.\n\nBest,\nAna"
    )
    found = check(letter, select=["T108"]).diagnostics
    assert found
    assert all(one.fix is None for one in found)


def test_a_greeting_is_never_replaced_with_the_sentence_it_stands_in() -> None:
    found = check("Hi Dana, please send me the scores by Friday.\nAna").diagnostics
    assert found
    assert all(one.fix is None or one.start >= len("Hi Dana,") for one in found)


@pytest.mark.parametrize(
    ("role", "said", "right"),
    [
        ("Packaging Engineer", "I applied for the role of Senior Baker.", "the role of Packaging"),
        ("Packaging Engineer", "I applied as a Senior Baker in May.", "as a Packaging Engineer in"),
        ("Operations Planner", "I applied as a Senior Baker.", "as an Operations Planner."),
        ("HR Assistant", "I was up for a baker role.", "up for an HR Assistant role"),
        ("UX Designer", "I was up for an office clerk role.", "up for a UX Designer role"),
        ("Packer", "I hoped for the post of Editor in March.", "the post of Packer in March."),
    ],
)
def test_the_right_role_fits_where_the_wrong_one_stood(role: str, said: str, right: str) -> None:
    letter = f"Hi Dana,\n\n{said}\n\nBest,\nAna"
    (one,) = check(letter, CheckContext(role=role), select=["F404"]).diagnostics
    assert right in _parts(letter, one)[1]


def test_one_sentence_is_offered_one_calmer_sentence() -> None:
    letter = "Hi Dana,\n\nI enjoyed the hour. I need an answer by Wednesday noon.\n\nBest,\nAna"
    found = check(letter, select=["T"]).diagnostics
    assert len({one.code for one in found}) > 1
    assert len([one for one in found if one.fix is not None]) == 1


@pytest.mark.parametrize(
    ("line", "is_offered"),
    [
        ("You hired somebody with half my experience.", True),
        ("The internal candidate was the easy option.", True),
        ("Your company is a joke.", False),
    ],
)
def test_nobody_is_wished_well_of_whom_nothing_was_said(line: str, is_offered: bool) -> None:
    letter = f"Hi Dana,\n\nI enjoyed the hour with you. {line}\n\nBest,\nAna"
    found = [one for one in check(letter, select=["T109"]).diagnostics if one.severity > 1]
    assert found
    assert any(one.fix is not None for one in found) is is_offered
