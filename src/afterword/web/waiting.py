"""A reporter for work that is done before the page is there."""


class Quiet:
    """Shows nothing."""

    def start(self, what: str, total: int) -> None:
        """Begin a piece of work."""

    def at(self, done: int) -> None:
        """Hear how far it is."""

    def stop(self) -> None:
        """End it."""
