"""Mail accounts."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Make the table of accounts."""
    op.create_table(
        "accounts",
        _text("owner_id"),
        _text("name"),
        _text("address"),
        _text("user"),
        sa.Column("imap", sa.JSON(), nullable=False),
        sa.Column("smtp", sa.JSON(), nullable=True),
        _text("proof"),
        _text("secret_command"),
        _text("ca_file"),
        sa.PrimaryKeyConstraint("owner_id", "name", name="pk_accounts"),
    )


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, TEXT, nullable=False)
