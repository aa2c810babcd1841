"""A message's text in passages."""

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.messages.message import Message
from afterword.core.messages.parse import parse
from afterword.core.messages.passages import Part, passages
from afterword.core.spans import Span

MAIL = b"""From: Dana Kim <dana@rail.example>
Subject: Re: Interview

Hi Ana,

we chose somebody else.

--
Dana Kim
Rail Works

On Tue, 3 Mar 2026 at 10:00, Ana Ruiz <ana@mail.example> wrote:
> Thank you for the hour.
""".replace(b"\n--\n", b"\n-- \n")


def test_words_written_now_signature_and_quoted_mail_are_told_apart() -> None:
    message = parse(MAIL)
    found = [(one.part, one.span.of(message.text)) for one in passages(message)]
    assert found[0] == (Part.AUTHORED, "Hi Ana,\n\nwe chose somebody else.")
    assert Part.SIGNATURE in [part for part, _ in found]
    assert found[-1][0] is Part.BROUGHT_ALONG
    assert "> Thank you for the hour." in found[-1][1]


def test_what_shows_no_words_of_its_own_is_all_its_senders() -> None:
    message = parse(b"Subject: x\n\n> only quoted\n")
    assert {one.part for one in passages(message)} <= {Part.AUTHORED, Part.BROUGHT_ALONG}
    assert passages(message)


@given(
    text=st.text(alphabet=" \n\tab"),
    cuts=st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=4),
)
def test_every_word_is_in_exactly_one_passage_in_order(
    text: str, cuts: list[tuple[int, int]]
) -> None:
    spans = [Span(min(one), max(one)) for one in cuts if max(one) <= len(text)]
    signature = spans.pop() if len(spans) > 1 else None
    message = Message("d", "m", None, "", None, text, tuple(sorted(spans)), signature)
    found = passages(message)
    assert [one.span for one in found] == sorted(one.span for one in found)
    said = "".join(one.span.of(text) for one in found)
    assert "".join(said.split()) == "".join(text.split())
