"""What all tables share: an owner for every row, and names for every constraint."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKeyConstraint,
    Identity,
    Integer,
    MetaData,
    Table,
)
from sqlalchemy.sql.schema import SchemaItem

from afterword.adapters.store.columns import AnyText

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

VERSION_TABLE = "afterword_version"
"""Holds the revision of the schema, in Alembic's own form."""


def owned_table(name: str, *items: SchemaItem, has_rowid: bool = True) -> Table:
    """Declare a table whose rows belong to an owner."""
    owner = Column("owner_id", AnyText, primary_key=True)
    return Table(name, metadata, owner, *items, sqlite_with_rowid=has_rowid)


def appended_table(name: str, *items: SchemaItem) -> Table:
    """Declare a table that only ever grows; ``n`` tells the order."""
    n = Column(
        "n", BigInteger().with_variant(Integer, "sqlite"), Identity(always=True), primary_key=True
    )
    owner = Column("owner_id", AnyText, nullable=False)
    return Table(name, metadata, n, owner, *items)


def of_message() -> ForeignKeyConstraint:
    """Tie a row to its message; it goes when the message is forgotten."""
    return ForeignKeyConstraint(
        ["owner_id", "digest"], ["messages.owner_id", "messages.digest"], ondelete="CASCADE"
    )


def of_letter() -> ForeignKeyConstraint:
    """Tie a row to its letter."""
    return ForeignKeyConstraint(
        ["owner_id", "letter_id"], ["letters.owner_id", "letters.id"], ondelete="CASCADE"
    )
