"""Pages that are linked to already; each goes from here when it is built."""

from starlette.responses import Response

from afterword.web.visit import Visit, action, page


def coming(visit: Visit) -> Response:
    """Say that there is nothing yet."""
    return visit.problem("This page is being built.", 404)


ROUTES = (
    page("/applications/{id}/write", coming, "write"),
    page("/letters", coming, "letters"),
    page("/letters/{id}", coming, "letter"),
    action("/letters/{id}/sent", coming, "letter-sent"),
)
