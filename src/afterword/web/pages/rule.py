"""One rule of the check, explained as ``afterword rule`` does."""

from dataclasses import dataclass
from typing import ClassVar, Final

from starlette.responses import Response

from afterword.core.check.registry import documentation, find_rule
from afterword.core.check.rule import Example
from afterword.web.prose import Block, blocks_of
from afterword.web.visit import Visit, page

_SHOWN: Final = 4


@dataclass(frozen=True, slots=True)
class RulePage:
    """The page."""

    template: ClassVar[str] = "rule.html"
    title: str
    code: str
    sentence: str
    blocks: tuple[Block, ...]
    flagged: tuple[str, ...]
    spared: tuple[str, ...]


def show(visit: Visit) -> Response:
    """Explain a rule."""
    rule = find_rule(visit.part("code"))
    name = rule.name.replace("-", " ")
    return visit.show(
        RulePage(
            title=name[:1].upper() + name[1:],
            code=rule.code,
            sentence=rule.message,
            blocks=blocks_of(documentation(rule)),
            flagged=tuple(_shown(one) for one in rule.bad_examples[:_SHOWN]),
            spared=tuple(_shown(one) for one in rule.good_examples[:_SHOWN]),
        )
    )


def _shown(example: Example) -> str:
    return example.text.strip()


ROUTES = (page("/rules/{code}", show, "rule"),)
