"""What a mailbox asks before it fetches a text."""

from typing import Protocol


class Skimming(Protocol):
    """Decides by a header whether the text is fetched."""

    def leaves_out(self, raw: bytes) -> bool:
        """Tell whether the mail with this header can be left out, and take note that it was met.

        Args:
            raw: The fields of `afterword.core.skimming.headers.FIELDS`, as they stand in the mail.
        """
        ...
