"""What the reader promises, whatever it reads."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.messages.message import Address, Message
from afterword.core.messages.parse import parse
from afterword.core.reading.heard import Heard
from afterword.core.reading.learned.model import Learned
from afterword.core.reading.read import learned_from, read, read_as
from afterword.core.reading.reading import Kind, ReadingContext, SenderKind
from afterword.core.reading.wordlist import wordlist
from afterword.core.spans import Span

NO = (
    "Dear Ana,\n\nThank you for applying. We have decided to move forward with other candidates "
    "for the position of Park Ranger.\n\nKind regards,\nThe Park"
)


def of(text: str) -> Message:
    spans = (Span(0, len(text)),) if text else ()
    return Message("0", "a@b.example", None, "", None, text, spans)


@given(st.text(max_size=600))
def test_any_text_is_read_without_an_error(text: str) -> None:
    reading = read(of(text))
    assert 0.0 <= reading.confidence <= 1.0
    for evidence in reading.evidence:
        assert text[evidence.start : evidence.end] == evidence.text


@given(
    text=st.text(max_size=400),
    subject=st.text(max_size=60),
    name=st.text(max_size=40),
    address=st.from_regex(r"[a-z.+-]{1,12}@[a-z0-9-]{1,12}\.[a-z]{2,5}", fullmatch=True),
    kind=st.sampled_from(list(Kind)),
)
def test_the_facts_of_any_mail_are_read_whatever_it_was_taken_for(
    text: str, subject: str, name: str, address: str, kind: Kind
) -> None:
    message = replace(of(text), subject=subject, sender=Address(name, address))
    assert read_as(kind, message).kind is kind


WORDS = wordlist(
    """
    we not you your application the position will decided forward with another candidate interview
    offer if thank for unfortunately . , ? ! ' " - who he Anna to be
    """
)


@given(st.lists(st.sampled_from([*sorted(WORDS), "\n", "\n\n"]), max_size=80))
def test_any_order_of_the_words_it_looks_for_is_read_and_read_alike_again(words: list[str]) -> None:
    message = of(" ".join(words))
    reading = read(message)
    assert read(message) == reading


@given(st.binary(max_size=400))
def test_any_bytes_are_read_once_parsed(raw: bytes) -> None:
    assert read(parse(raw)).kind in Kind


def test_long_lines_of_one_word_are_read_in_bounded_time() -> None:
    for word in ("not", "your application", "we decided to", "if you", "a", "position"):
        assert read(of(f"{word} " * 20_000)).kind in Kind


def test_a_rejection_that_opens_with_thanks_is_a_rejection_and_shows_the_sentence(
    mail: Callable[..., Message],
) -> None:
    message = mail(NO, "Your application", "jobs@park.example")
    reading = read(message)
    assert reading.kind is Kind.REJECTION
    assert reading.is_certain
    assert [one.text for one in reading.evidence] == [
        "We have decided to move forward with other candidates for the position of Park Ranger."
    ]
    assert reading.sender is SenderKind.AUTOMATED


def test_a_quoted_rejection_is_not_the_message(mail: Callable[..., Message]) -> None:
    quoted = "\n".join(f"> {line}" for line in NO.splitlines())
    message = mail(
        f"Thanks, will do. See you at the match on Sunday.\n\nOn 1 Jan 2026, Ana wrote:\n{quoted}"
    )
    assert read(message).kind is Kind.OTHER


def test_a_forwarded_rejection_is_found_for_review_as_it_may_be_somebody_elses(
    mail: Callable[..., Message],
) -> None:
    text = (
        "---------- Forwarded message ---------\nFrom: The Park <jobs@park.example>\n"
        "Date: Thu, 1 Jan 2026\nSubject: Your application\nTo: <ana@old.example>\n\n" + NO
    )
    reading = read(mail(text, "Fwd: Your application", "Ana <ana@old.example>"))
    assert reading.kind is Kind.REJECTION
    assert not reading.is_certain


def test_the_persons_own_mail_is_never_a_rejection(mail: Callable[..., Message]) -> None:
    message = mail(NO, "Your application", "Ana <ANA@home.example>")
    context = ReadingContext(owner_addresses=frozenset({"ana@home.example"}))
    reading = read(message, context)
    assert reading.kind is Kind.OTHER
    assert reading.is_certain


def test_ordinary_mail_carries_no_facts_and_no_evidence(mail: Callable[..., Message]) -> None:
    reading = read(mail("Shall we meet at the lake on Sunday? Bring the dog.", "Sunday"))
    assert reading.kind is Kind.OTHER
    assert reading.is_certain
    assert reading.evidence == ()
    assert reading.organisation is reading.role is reading.reason is None
    assert reading.people == ()


def test_a_no_in_the_last_line_of_a_warm_letter_is_found(mail: Callable[..., Message]) -> None:
    text = (
        "Dear Ana,\n\nIt was a joy to walk the park with you. The wardens still talk about your "
        "idea for the otters, and the children loved you.\n\nWe have many volunteers who could "
        "learn from the way you explain things.\n\nFor the position itself we have chosen another "
        "candidate.\n\nWarmly,\nEwan"
    )
    reading = read(mail(text, "Re: Ranger", "Ewan Geddes <ewan@park.example>"))
    assert reading.kind is Kind.REJECTION
    assert reading.is_certain
    assert reading.sender is SenderKind.PERSON


def test_only_where_an_answer_is_awaited_is_news_of_a_stranger_likely_a_no(
    mail: Callable[..., Message],
) -> None:
    message = mail("Dear Ana, she joins us in May. Ewan", "Re: Thursday", "ewan@park.example")
    alone = read(message)
    assert not (alone.kind is Kind.REJECTION and alone.is_certain)
    known = read(message, ReadingContext(is_answer_awaited=True))
    assert known.kind is Kind.REJECTION
    assert alone.kind is Kind.OTHER or known.confidence > alone.confidence


def test_a_no_in_html_that_nobody_sees_is_not_read() -> None:
    raw = (
        b"From: jobs@park.example\nSubject: Your application\nMIME-Version: 1.0\n"
        b"Content-Type: text/html; charset=utf-8\n\n"
        b"<html><body><p>Thank you for applying. We have received your application and will "
        b"review it.</p><div style='display:none'>We have decided to move forward with other "
        b"candidates.</div></body></html>"
    )
    assert read(parse(raw)).kind is Kind.ACKNOWLEDGEMENT


def test_an_earlier_no_that_was_turned_is_no_rejection(mail: Callable[..., Message]) -> None:
    text = (
        "Hi Ana, last month we told you that the position had been filled. That has changed, as "
        "he has withdrawn. Are you still free for an interview next week?"
    )
    reading = read(mail(text, "Ranger", "Ewan Geddes <ewan@park.example>"))
    assert reading.kind is Kind.INTERVIEW


def test_the_same_words_behind_an_if_are_no_rejection(mail: Callable[..., Message]) -> None:
    for text in (
        "If you are not selected for the position, we will keep your details.",
        "Should you not hear from us by May, your application has not been successful.",
        "Only candidates who are shortlisted will be contacted about the position.",
        "Will you tell me whether my application for the position was unsuccessful?",
        "We have not yet decided to move forward with any candidate for the position.",
    ):
        assert read(mail(text, "Your application", "jobs@park.example")).kind is not Kind.REJECTION


def test_a_reading_without_authored_words_is_uncertain(mail: Callable[..., Message]) -> None:
    message = replace(mail(NO), authored=())
    reading = read(message)
    assert reading.kind is Kind.OTHER
    assert not reading.is_certain


def test_a_faint_no_is_shown_for_review_only_where_an_answer_is_awaited(
    mail: Callable[..., Message],
) -> None:
    text = "Dear Ana, best of luck. The dog sends his regards. Ewan"
    message = mail(text, "Re: Thursday", "Ewan Geddes <ewan@park.example>")
    assert read(message).kind is Kind.OTHER
    reading = read(message, ReadingContext(is_answer_awaited=True))
    assert reading.kind is Kind.REJECTION
    assert not reading.is_certain
    assert reading.evidence


def test_what_a_mailing_list_says_is_said_to_nobody_in_particular(
    mail: Callable[..., Message],
) -> None:
    text = "Please bring your tools on Tuesday at seven."
    message = mail(text, "Trial day", "Inga Sand <inga@onwards.example>")
    listed = replace(message, headers={**message.headers, "list-id": "<onwards.example>"})
    assert read(message).kind is not Kind.OTHER
    assert read(listed).kind is Kind.OTHER


def test_a_decision_that_is_quoted_is_not_the_writers(mail: Callable[..., Message]) -> None:
    text = (
        "You know the line: 'We have decided to move forward with another candidate.' It is about "
        "a vacancy, not about you."
    )
    assert read(mail(text, "When they say no", "hello@letters.example")).kind is Kind.OTHER


def test_the_plainest_no_is_filed_unasked(mail: Callable[..., Message]) -> None:
    for text in (
        "Hi Ana, thank you for coming in. Unfortunately we have decided to go with somebody else.",
        "Dear Ana, thank you for your application. On this occasion you have not been successful.",
    ):
        reading = read(mail(text, "Re: Timetable planner", "Dana Kim <dana@harbour.example>"))
        assert reading.kind is Kind.REJECTION
        assert reading.is_certain


def test_clear_advice_stays_advice_where_an_answer_is_awaited(mail: Callable[..., Message]) -> None:
    text = (
        "Hi Ana, thank you for asking. My advice would be to bring one worked example to your "
        "next interview, because your answers stayed general."
    )
    message = mail(text, "A word on Tuesday", "Dana Kim <dana@harbour.example>")
    for context in (ReadingContext(), ReadingContext(is_answer_awaited=True)):
        reading = read(message, context)
        assert reading.kind is Kind.FEEDBACK
        assert reading.is_certain


def test_an_answer_that_may_be_a_no_is_asked_about_and_a_chat_is_not(
    mail: Callable[..., Message],
) -> None:
    text = (
        "Hello Ana, the keeper from Holm knows the boats already, so he has it. Good of you to "
        "come out."
    )
    answer = read(mail(text, "Re: Deckhand interview", "Ewan Geddes <ewan@park.example>"))
    assert answer.kind is Kind.REJECTION
    assert not answer.is_certain
    chat = read(mail("Shall we bring Tom along on Saturday?", "Saturday", "Ewan <ewan@p.example>"))
    assert chat.kind is Kind.OTHER


def test_a_kind_the_model_has_not_met_is_read_by_its_constructions(
    mail: Callable[..., Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    """So it is from the day a kind has a file to the day the model is trained again."""
    text = (
        "Dear Ana,\n\nThank you for applying for the position of Night Baker. We are delighted to "
        "offer you the job, starting on 4 January.\n\nRosa Lind\nPier Nine Bakery\n"
    )
    message = mail(text, subject="Your application")
    assert read(message).kind is Kind.OFFER

    def without_offers(message: Message, heard: Heard) -> Learned | None:
        learned = learned_from(message, heard)
        assert learned is not None
        known = {kind: one for kind, one in learned.probability.items() if kind is not Kind.OFFER}
        return replace(learned, probability=known, source=replace(learned.source, kinds=(*known,)))

    monkeypatch.setattr("afterword.core.reading.read.learned_from", without_offers)
    found = read(message)
    assert found.kind is Kind.OFFER
    assert read(mail("Dinner at eight? Bring the children.")).kind is Kind.OTHER


def test_advice_after_the_answer_is_advice_though_it_sounds_like_a_task() -> None:
    raw = (
        "From: Tove Lind <tove@harbourmaps.example>\nTo: ana@mail.example\n"
        "Subject: Re: Thank you\n\n"
        "Dear Ana,\n\nwhat I would advise: take one open map, clean it yourself, and answer one "
        "question nobody asked you. Then put that first in your portfolio. You know more than you "
        "show, and you could be more confident about it.\n\nTove\n"
    )
    after = read(parse(raw.encode()), ReadingContext(is_answered=True))
    assert after.kind is Kind.FEEDBACK
    task = raw[: raw.index("what I")] + (
        "we have thought again: please complete the take-home task by Friday, two hours at most, "
        "and send us your solution.\n\nTove\n"
    )
    assert read(parse(task.encode()), ReadingContext(is_answered=True)).kind is Kind.ASSESSMENT
