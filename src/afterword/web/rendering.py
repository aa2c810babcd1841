"""From a page's values to HTML. Every value is escaped; every template has its own dataclass."""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any, ClassVar, Final, Protocol

from jinja2 import Environment, PackageLoader, StrictUndefined

_UNREADABLE: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""Characters that cannot be read, and those that turn the text after them around."""


class Page(Protocol):
    """The values of one template: a frozen dataclass that names it."""

    template: ClassVar[str]
    """The template's file name."""
    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def title(self) -> str:
        """Return what the browser shows as the page's name."""
        ...


class Renderer:
    """Renders pages; made once."""

    def __init__(self, url: Callable[..., str]) -> None:
        self.environment = Environment(
            loader=PackageLoader("afterword.web"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=_readable,
        )
        self.environment.globals["url"] = url

    def render(self, page: Page, more: Mapping[str, Any]) -> str:
        """Return a page as HTML.

        Args:
            page: Its values.
            more: What every page is given besides: the shell around it.
        """
        values = {one.name: getattr(page, one.name) for one in fields(page)}
        return self.environment.get_template(page.template).render(**values, **more)


def _readable(value: Any) -> Any:
    """Return a text whose every character stands where it is read; its length stays the same."""
    return _UNREADABLE.sub("\ufffd", value) if type(value) is str else value
