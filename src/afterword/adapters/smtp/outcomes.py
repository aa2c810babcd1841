"""How a try can end other than well: each with a clause for the person, never with a secret."""


class OutcomeError(Exception):
    """The letter did not go out as it should; the text is a clause without a full stop."""


class NotNowError(OutcomeError):
    """It was surely not accepted, and may be later: a 4xx, a connection that failed."""


class NeverError(OutcomeError):
    """It was surely not accepted, and will not be unless the person changes something."""


class UnclearError(OutcomeError):
    """The server may have accepted it: no clear answer came after the end was said."""
