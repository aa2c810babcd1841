"""HTML mail as the text a person sees."""

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.messages.html import looks_like_html, text_of_html


def seen(source: str) -> str:
    return text_of_html(source)[0]


def test_paragraphs_lines_and_lists_are_laid_out() -> None:
    assert seen(
        "<h1>Your application</h1><p>Dear <b>Ana</b>,<br>thank&nbsp;you\n for  coming.</p>"
        "<ul><li>one<li>two</ul><ol><li>first</li><li>second</li></ol><div>a</div><div>b</div>"
    ) == (
        "Your application\n\nDear Ana,\nthank you for coming.\n\n- one\n- two\n\n"
        "1. first\n2. second\n\na\nb"
    )


def test_preformatted_text_keeps_its_lines() -> None:
    assert seen("<p>x</p><pre>a  b\n c</pre>") == "x\n\na  b\n c"


def test_what_nobody_sees_leaves_no_trace() -> None:
    for hidden in (
        "<style>p{color:red}</style>",
        "<script>alert(1)</script>",
        "<title>Title</title>",
        "<!-- comment -->",
        "<div style='display:none;max-height:0'>preheader</div>",
        "<div style='DISPLAY : NONE !important'>preheader</div>",
        "<span style='visibility:hidden'>x</span>",
        "<span style='font-size:0'>x</span>",
        "<span style='color:#fff;font-size:0px;line-height:0'>x</span>",
        "<span style='opacity:0'>x</span>",
        "<span style='mso-hide:all'>x</span>",
        "<p hidden>x</p>",
        "<img src='https://track.mail.test/1.gif' width=1 height=1>",
        "<template>x</template>",
        "<select><option>x</select>",
    ):
        assert seen(f"<p>Dear Ana,</p>{hidden}<p>hello.</p>") == "Dear Ana,\n\nhello.", hidden


def test_what_is_only_small_or_faint_is_seen() -> None:
    for style in ("font-size:0.9em", "opacity:0.5", "font-size:10px", "max-height:100px"):
        assert seen(f"<p style='{style}'>hello</p>") == "hello", style


def test_a_font_of_no_size_hides_only_what_does_not_set_it_again() -> None:
    source = (
        "<table><tr><td style='font-size:0'>gap<p style='font-size:14px'>text</p></td></tr></table>"
    )
    assert seen(source) == "text"


def test_the_cells_of_a_frame_are_read_one_after_the_other() -> None:
    left = "<td><p>We decided to go on with somebody else.</p><p>Thank you.</p></td>"
    right = "<td><p>Our offices</p><p>Leeds</p></td>"
    assert seen(f"<table><tr>{left}{right}</tr></table>") == (
        "We decided to go on with somebody else.\n\nThank you.\n\nOur offices\n\nLeeds"
    )


def test_the_cells_of_a_small_table_stand_on_one_line() -> None:
    source = (
        "<table><tr><td>Date</td><td>Tuesday</td></tr><tr><td>Time</td><td>10:00</td></tr></table>"
    )
    assert seen(source) == "Date  Tuesday\nTime  10:00"


def test_quoted_mail_is_marked_and_an_indented_paragraph_is_not() -> None:
    assert (
        seen(
            "<div>Yes.</div><div class=gmail_quote><div>On Tue, Dana wrote:</div>"
            "<blockquote style='margin:0 0 0 .8ex;border-left:1px solid #ccc'><p>When?</p>"
            "<blockquote type=cite>Older</blockquote></blockquote></div>"
            "<blockquote style='margin:0 0 0 40px;border:none;padding:0'>indented</blockquote>"
        )
        == "Yes.\nOn Tue, Dana wrote:\n\n> When?\n>\n> > Older\n\nindented"
    )


def test_a_marked_signature_gets_its_line() -> None:
    assert seen("<p>Yes.</p><div class='gmail_signature'>Dana<br>Rail</div>") == (
        "Yes.\n\n-- \nDana\nRail"
    )


def test_filling_characters_of_newsletters_are_dropped() -> None:
    assert seen("<p>Hello&zwnj;&nbsp;&zwnj;&nbsp;&#847;&shy;</p>") == "Hello"


def test_nesting_without_end_still_gives_the_words() -> None:
    text, defect = text_of_html("<div>" * 50_000 + "hello")
    assert text == "hello"
    assert defect is not None


def test_html_is_recognised_by_its_tags() -> None:
    assert looks_like_html("  <!DOCTYPE html><html>")
    assert looks_like_html("<div>a</div><p>b</p>")
    assert not looks_like_html("Dear Ana, use <b> for bold")
    assert not looks_like_html("<dana@rail.example> wrote: <b> is <i>")


@given(st.text(alphabet="<>/='\" \nabdipqtrl&;0-!", max_size=200))
def test_any_markup_gives_text_without_blank_heaps(source: str) -> None:
    text, _ = text_of_html(source)
    assert "\n\n\n" not in text
    assert "\x00" not in text
