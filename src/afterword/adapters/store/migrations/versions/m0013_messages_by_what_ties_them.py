"""Find messages by what may tie them to others: sender, Message-ID, references, recipients.

A scan that finds something new asks which of the messages that were left out belong to it. Without
these indexes it goes through all of them, however few are new.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Make the indexes."""
    for column in ("sender_address", "message_id"):
        op.create_index(f"ix_messages_owner_id_{column}", "messages", ["owner_id", column])
    op.create_index("ix_recipients_owner_id_address", "recipients", ["owner_id", "address"])
    if op.get_bind().dialect.name == "sqlite":
        op.create_index(
            "ix_messages_referring",
            "messages",
            ["owner_id"],
            sqlite_where=sa.text("\"references\" != '[]'"),
        )
