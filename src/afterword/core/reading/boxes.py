"""Whose an address is, as far as its part before the ``@`` says so."""

from typing import Final

from afterword.core.reading.desk_words import words_of_box
from afterword.core.reading.people.diminutives import bare_name, is_diminutive

_WHOLE: Final = 3
"""Letters of the shortest word of a name that is looked for anywhere in an address (judgement)."""


def is_box_of(address: str, name: str) -> bool:
    """Tell whether an address holds a name: a word of it, its beginning, or its initials.

    ``dana@``, ``dkim@``, ``kimd@``, ``dk@`` and ``danny+jobs@`` can be Dana Kim's, ``ovens@`` and
    ``reply+4711@`` cannot.
    """
    words = [letters for word in name.split() if (letters := _letters(word))]
    boxes = [
        letters for word in words_of_box(address.partition("@")[0]) if (letters := _letters(word))
    ]
    if not words or not boxes:
        return False
    first, last, local = words[0], words[-1], "".join(boxes)
    if any(word in local for word in words if len(word) >= _WHOLE):
        return True
    if local == "".join(word[0] for word in words) or local == first[0] + last[0]:
        return True
    if local.startswith((first[0] + last[:_WHOLE], last[:_WHOLE] + first[0], first[:_WHOLE])):
        return True
    return any(box == first or is_diminutive(box, first) for box in boxes)


def has_word_of(address: str, name: str) -> bool:
    """Tell whether a word of an address is the first of a name, or another whole one."""
    first, *others = (_letters(word) for word in name.split() or [""])
    words = {first, *(word for word in others if len(word) >= _WHOLE)}
    return any(_letters(word) in words for word in words_of_box(address.partition("@")[0]))


def _letters(word: str) -> str:
    return "".join(letter for letter in bare_name(word) if letter.isalpha())
