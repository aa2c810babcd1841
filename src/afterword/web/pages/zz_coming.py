"""Pages that are linked to already; each goes from here when it is built."""

from starlette.responses import Response

from afterword.web.visit import Visit, page


def coming(visit: Visit) -> Response:
    """Say that there is nothing yet."""
    return visit.problem("This page is being built.", 404)


ROUTES = (
    page("/applications", coming, "applications"),
    page("/applications/{id}", coming, "application"),
    page("/messages/{id}", coming, "message"),
    page("/add", coming, "add"),
    page("/people", coming, "people"),
    page("/people/{id}", coming, "person"),
    page("/settings", coming, "settings"),
    page("/help", coming, "help"),
)
