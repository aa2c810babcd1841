"""The part of the store that holds what people mentioned, and what of it was dropped."""

from dataclasses import replace

from sqlalchemy import delete, insert

from afterword.adapters.store.book import aliases_of
from afterword.adapters.store.codecs import to_row
from afterword.adapters.store.overlaying import by_number
from afterword.adapters.store.own_tables import declined_suggestions, leads
from afterword.adapters.store.part import StorePart
from afterword.adapters.store.rows import owned, put, values_of
from afterword.core.mentions.lead import Lead
from afterword.core.mentions.suggestion import Declined
from afterword.core.merges import final


class MentionStore(StorePart):
    """Implements `afterword.core.ports.mentions.Mentions`; each call is one transaction."""

    def leads(self) -> list[Lead]:
        """Return every lead, by id."""
        with self._reading() as conn:
            aliases = aliases_of(conn, self._owner)
            found = values_of(conn, Lead, owned(self._owner, leads))
        counted = [replace(one, contact_id=final(aliases, one.contact_id)) for one in found]
        return sorted(counted, key=by_number)

    def save_lead(self, lead: Lead) -> None:
        """Keep a lead, or replace the one with the same id."""
        with self._writing() as conn:
            row = {"owner_id": self._owner, **to_row(lead)}
            # Who said it stays known while they count as somebody else.
            this = owned(self._owner, leads).where(leads.c.id == lead.id)
            was = conn.scalar(this.with_only_columns(leads.c.contact_id))
            aliases = aliases_of(conn, self._owner)
            if was is not None and final(aliases, was) == lead.contact_id:
                row["contact_id"] = was
            put(conn, leads, [row])

    def remove_lead(self, lead_id: str) -> bool:
        """Forget a lead, and tell whether there was one."""
        with self._writing() as conn:
            this = leads.c.owner_id == self._owner, leads.c.id == lead_id
            return conn.execute(delete(leads).where(*this)).rowcount > 0

    def declined(self) -> set[Declined]:
        """Return the suggestions the person dropped."""
        with self._reading() as conn:
            aliases = aliases_of(conn, self._owner)
            found = values_of(conn, Declined, owned(self._owner, declined_suggestions))
        return {replace(one, contact_id=final(aliases, one.contact_id)) for one in found}

    def decline(self, dropped: Declined) -> None:
        """Keep that a suggestion was dropped."""
        with self._writing() as conn:
            row = {"owner_id": self._owner, **to_row(dropped)}
            conn.execute(insert(declined_suggestions), [row])

    def undecline(self, dropped: Declined) -> None:
        """Let a dropped suggestion come back; one that was not dropped is no error."""
        table = declined_suggestions
        with self._writing() as conn:
            aliases = aliases_of(conn, self._owner)
            same = [one for one in aliases if final(aliases, one) == dropped.contact_id]
            this = (
                table.c.owner_id == self._owner,
                table.c.contact_id.in_([dropped.contact_id, *same]),
                table.c.subject == dropped.subject.value,
                table.c.words == dropped.words,
            )
            conn.execute(delete(table).where(*this))
