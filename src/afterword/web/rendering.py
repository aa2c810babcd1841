"""From a page's values to HTML. Every value is escaped; every template has its own dataclass."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any, ClassVar, Protocol

from jinja2 import Environment, PackageLoader, StrictUndefined


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
