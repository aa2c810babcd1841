"""What the whole store gives each of its parts."""

from abc import abstractmethod
from contextlib import AbstractContextManager

from sqlalchemy import Connection


class StorePart:
    """Some of the store's calls, each of them one transaction of the whole."""

    _owner: str

    @abstractmethod
    def _reading(self) -> AbstractContextManager[Connection]: ...

    @abstractmethod
    def _writing(self, *, is_flushed: bool = True) -> AbstractContextManager[Connection]: ...
