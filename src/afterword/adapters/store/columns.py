"""Column types that hold the same value on SQLite and on PostgreSQL."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from afterword.adapters.store.codecs import in_utc, restored, storable


class AnyText(TypeDecorator[str]):
    """Any text, NUL and lone surrogates included, sorted by code point on every database."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Ask PostgreSQL for code point order; SQLite has it anyway."""
        return Text(collation="C" if dialect.name == "postgresql" else None)

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Write what a database cannot hold in ASCII."""
        del dialect  # one rule for every database
        return None if value is None else storable(value)

    def result_processor(
        self, dialect: Dialect, coltype: object
    ) -> Callable[[str | None], str | None]:
        """Undo it, without the steps in between that half of all columns would pay for."""
        del dialect, coltype  # one rule for every database
        return _restored


def _restored(value: str | None) -> str | None:
    return None if value is None else restored(value)


class Moment(TypeDecorator[datetime]):
    """An aware datetime, kept and given back in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Bring it to UTC; SQLite then drops the zone, PostgreSQL keeps it."""
        del dialect  # one rule for every database
        return None if value is None else in_utc(value)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Say that it is UTC where the database does not."""
        del dialect  # one rule for every database
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
