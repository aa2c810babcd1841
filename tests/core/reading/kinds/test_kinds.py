"""Every kind there is, held to what its file says of it."""

import sys
from collections.abc import Callable

import pytest

from afterword.core.messages.message import Message
from afterword.core.reading.anchors import Filed
from afterword.core.reading.read import mail_kinds, read
from afterword.core.reading.reading import Kind
from afterword.core.reading.sentences import sentences_of
from afterword.core.reading.signals import Example, MailKind, Part

KINDS = mail_kinds()
EXAMPLES = [(kind, example) for kind in KINDS for example in kind.examples]
NEAR_MISSES = [(kind, example) for kind in KINDS for example in kind.near_misses]


def short(value: object) -> str:
    if isinstance(value, MailKind):
        return value.kind.value
    return value.text[:30] if isinstance(value, Example) else ""


def test_every_kind_but_other_has_a_file() -> None:
    assert {kind.kind for kind in KINDS} == set(Kind) - {Kind.OTHER}


@pytest.mark.parametrize("kind", KINDS, ids=short)
def test_a_kind_says_in_plain_words_how_it_is_recognised_and_what_fools_it(kind: MailKind) -> None:
    words = sys.modules[f"afterword.core.reading.kinds.{kind.kind.value}"].__doc__ or ""
    assert "What fools it" in words
    assert len(words.split()) > 30


@pytest.mark.parametrize("kind", KINDS, ids=short)
def test_a_kind_shows_mail_it_claims_and_mail_it_does_not(kind: MailKind) -> None:
    assert len(kind.examples) >= 2
    assert len(kind.near_misses) >= 2


@pytest.mark.parametrize(("kind", "example"), EXAMPLES, ids=short)
def test_an_example_is_claimed_by_its_kind_in_words_that_stand_in_it(
    kind: MailKind, example: Example, mail_of: Callable[[Example], Message]
) -> None:
    message = mail_of(example)
    reading = read(message, example.context)
    assert reading.kind is kind.kind
    assert reading.confidence > 0.5
    assert reading.evidence or kind.kind is Kind.AUTO_REPLY
    for evidence in reading.evidence:
        assert message.text[evidence.start : evidence.end] == evidence.text != ""


@pytest.mark.parametrize(("kind", "example"), NEAR_MISSES, ids=short)
def test_a_near_miss_is_left_alone(
    kind: MailKind, example: Example, mail_of: Callable[[Example], Message]
) -> None:
    assert read(mail_of(example), example.context).kind is not kind.kind


@pytest.mark.parametrize("kind", KINDS, ids=short)
def test_no_construction_matches_a_sentence_it_is_not_called_for(
    kind: MailKind, mails: Callable[[str], list[object]]
) -> None:
    filed = Filed((number, signal.ways) for number, signal in enumerate(kind.signals))
    # The words a construction is filed under must be words it cannot match without.
    for stem in ("plain_rejections", "near_twins", "interviews", "offers", "outreach"):
        for labelled in mails(stem):
            for sentence in sentences_of(labelled.message):
                called = filed.called(sentence.keys)
                for number, signal in enumerate(kind.signals):
                    text = sentence.bare if signal.part is Part.DECIDES else sentence.plain
                    if number not in called:
                        assert signal.pattern.search(text) is None, signal.source


def test_a_subject_alone_decides_nothing(mail: Callable[..., Message]) -> None:
    for subject in (
        "Your application was unsuccessful",
        "Interview on Monday",
        "Job offer",
        "12 new jobs for you",
        "Undeliverable: Thank you",
    ):
        reading = read(mail("Hello.", subject))
        assert not reading.is_certain or reading.kind is Kind.OTHER
