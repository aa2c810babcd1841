"""Undo format=flowed (RFC 3676): lines that end in a space go on in the next one."""


def unflow(text: str, *, delete_space: bool = False) -> str:
    """Join flowed lines to paragraphs.

    Args:
        text: Plain text with ``format=flowed``.
        delete_space: True where the part says ``delsp=yes``.

    Returns:
        The text with paragraphs on one line; quoted lines keep their ``>`` marks.
    """
    paragraphs: list[str] = []
    pieces: list[str] = []
    depth_before = -1
    for line in text.split("\n"):
        content = line.lstrip(">")
        depth = len(line) - len(content)
        content = content.removeprefix(" ")
        is_delimiter = content == "-- "
        if pieces and (depth != depth_before or is_delimiter):
            paragraphs.append("".join(pieces))
            pieces = []
        if not pieces and depth:
            pieces.append(">" * depth + " ")
        depth_before = depth
        if content.endswith(" ") and not is_delimiter:
            pieces.append(content[:-1] if delete_space else content)
        else:
            pieces.append(content)
            paragraphs.append("".join(pieces))
            pieces = []
    if pieces:
        paragraphs.append("".join(pieces))
    return "\n".join(paragraphs)
