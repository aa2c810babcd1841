"""Letters, what outlets did with them, and what the person said of it."""

from dataclasses import replace

from sqlalchemy import Connection, delete, insert

from afterword.adapters.store.book import add_touchpoint, aliases_of
from afterword.adapters.store.codecs import to_row
from afterword.adapters.store.overlaying import by_number
from afterword.adapters.store.rows import add_values, owned, put, values_of
from afterword.adapters.store.tables import confirmations, letters, receipts
from afterword.core.errors import NotFound
from afterword.core.letters.letter import Letter
from afterword.core.merges import final
from afterword.core.ports import Receipt
from afterword.core.touchpoints import Touchpoint


def save_letter(conn: Connection, owner: str, letter: Letter) -> None:
    """Keep a letter, or replace the one with the same id."""
    row = {"owner_id": owner, **to_row(letter)}
    aliases = aliases_of(conn, owner)
    if aliases and letter.contact_id:
        # Whose it was stays known while the reader counts as somebody else.
        this = owned(owner, letters).where(letters.c.id == letter.id)
        was = conn.scalar(this.with_only_columns(letters.c.contact_id))
        if was is not None and final(aliases, was) == letter.contact_id:
            row["contact_id"] = was
    put(conn, letters, [row])


def replace_letter(conn: Connection, owner: str, letter: Letter, was: Letter) -> bool:
    """Replace a letter that still is as it was; tell whether it was."""
    wanted = owned(owner, letters).where(letters.c.id == was.id)
    if _as_one(conn, owner, values_of(conn, Letter, wanted)) != [was]:
        return False
    save_letter(conn, owner, letter)
    return True


def remove_letter(conn: Connection, owner: str, letter: Letter) -> bool:
    """Remove a letter that still is as given, and that no outlet ever took; tell whether it was."""
    wanted = owned(owner, letters).where(letters.c.id == letter.id)
    if _as_one(conn, owner, values_of(conn, Letter, wanted)) != [letter]:
        return False
    taken = owned(owner, receipts).where(receipts.c.letter_id == letter.id)
    if conn.execute(taken.limit(1)).first() is not None:
        return False
    conn.execute(delete(letters).where(letters.c.owner_id == owner, letters.c.id == letter.id))
    return True


def all_letters(conn: Connection, owner: str) -> list[Letter]:
    """Return every letter, by id."""
    found = values_of(conn, Letter, owned(owner, letters))
    return sorted(_as_one(conn, owner, found), key=by_number)


def _as_one(conn: Connection, owner: str, found: list[Letter]) -> list[Letter]:
    """Return letters with their readers as who they count as."""
    aliases = aliases_of(conn, owner)
    if not aliases:
        return found
    return [
        replace(one, contact_id=final(aliases, one.contact_id)) if one.contact_id else one
        for one in found
    ]


def save_receipt(
    conn: Connection, owner: str, receipt: Receipt, touchpoint: Touchpoint | None
) -> None:
    """Keep a receipt and the touchpoint that follows from it."""
    _require_letter(conn, owner, receipt.letter_id)
    add_values(conn, owner, receipts, [receipt])
    if touchpoint is not None:
        add_touchpoint(conn, owner, touchpoint)


def all_receipts(conn: Connection, owner: str) -> list[Receipt]:
    """Return every receipt, oldest first."""
    return values_of(conn, Receipt, owned(owner, receipts).order_by(receipts.c.at, receipts.c.n))


def confirm_sent(conn: Connection, owner: str, letter_id: str, went_out: bool) -> None:
    """Add what the person said of a placed letter."""
    _require_letter(conn, owner, letter_id)
    said = {"owner_id": owner, "letter_id": letter_id, "went_out": went_out}
    conn.execute(insert(confirmations).values(said))


def _require_letter(conn: Connection, owner: str, letter_id: str) -> None:
    wanted = owned(owner, letters).where(letters.c.id == letter_id)
    if conn.scalar(wanted.with_only_columns(letters.c.id)) is None:
        raise NotFound(f"There is no letter {letter_id}.")
