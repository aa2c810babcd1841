"""What mail shows of the ways to reach somebody."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add it to the contacts; it is computed anew at the next filing."""
    # SQLite can only put a column in front of the table's constraints by making it anew.
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    with op.batch_alter_table("contacts", recreate="always" if is_sqlite else "never") as contacts:
        contacts.add_column(sa.Column("reach", sa.JSON(), nullable=False, server_default="{}"))
