"""How the parts of the quick store ask the file."""

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

from afterword.adapters.store.raw_rows import Rows
from afterword.core.touchpoints import Touchpoint


class QuickAsking:
    """What `QuickStore` gives its parts."""

    _owner: str

    @abstractmethod
    def _aliases(self) -> dict[str, str]: ...

    @abstractmethod
    def _reading(self) -> AbstractContextManager[None]: ...

    @abstractmethod
    def _all(self, table: str, order: str = "") -> Rows: ...

    @abstractmethod
    def _some(self, table: str, column: str, values: Iterable[str]) -> list[Rows]: ...

    @abstractmethod
    def _ask(self, question: str, *values: Any) -> Rows: ...

    @abstractmethod
    def _stream(self, question: str, *values: Any) -> Iterator[Sequence[Any]]: ...

    @abstractmethod
    def _write(self, statement: str, rows: Sequence[Sequence[Any]]) -> None: ...

    @abstractmethod
    def _writing(self, *, is_flushed: bool = True) -> AbstractContextManager[None]: ...

    @abstractmethod
    def _state(self) -> object: ...

    @abstractmethod
    def _do(self, statement: str, *values: Any) -> int: ...

    @abstractmethod
    def _put(
        self,
        table: str,
        rows: Sequence[Mapping[str, Any]],
        *,
        instead: Sequence[str] = (),
        but: Sequence[str] = (),
        is_new_only: bool = False,
    ) -> None: ...

    @abstractmethod
    def _settled(self, found: Sequence[Rows], aliases: dict[str, str]) -> list[Touchpoint]: ...
