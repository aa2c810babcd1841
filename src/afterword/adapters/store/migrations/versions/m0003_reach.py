"""What mail shows of the ways to reach somebody."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add it to the contacts; it is computed anew at the next filing."""
    column = sa.Column("reach", sa.JSON(), nullable=False, server_default="{}")
    op.add_column("contacts", column)
