"""Text of a letter's headers, made safe to show."""


def one_line(text: str) -> str:
    """Return ``text`` on one line, without what would move a cursor or turn a line around."""
    return "".join(one for one in " ".join(text.split()) if one.isprintable())
