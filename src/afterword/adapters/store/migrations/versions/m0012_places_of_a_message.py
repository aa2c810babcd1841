"""Find the places a message was met in by the message.

Where a message that was left out is taken back, or is forgotten, all its places go with it. Without
an index each of them is looked for among all: minutes, in a mailbox of a hundred thousand.
"""

from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Make the index."""
    op.create_index("ix_places_owner_id_digest", "places", ["owner_id", "digest"])
