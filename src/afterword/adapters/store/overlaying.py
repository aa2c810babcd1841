"""What the person said laid over what mail says, and who is one as one; whatever it was read by."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from afterword.adapters.store.codecs import from_json, to_json
from afterword.core.merges import final, with_reach
from afterword.core.people import Contact
from afterword.core.touchpoints import Touchpoint


def by_number(value: Any) -> tuple[int, str]:
    """Sort ids as people count: A2 before A10."""
    return len(value.id), value.id


def with_changes(
    from_mail: Iterable[Contact], changed: Iterable[tuple[str, Mapping[str, Any]]]
) -> dict[str, Contact]:
    """Return contacts by id, the person's changes laid over what mail says."""
    known = {one.id: one for one in from_mail}
    for name, changes in changed:
        # A change to somebody no mail shows any more waits, unless it names them in full.
        if name in known or "id" in changes:
            said = to_json(known[name]) if name in known else {}
            known[name] = from_json(Contact, {**said, **changes})
    return known


def as_one(everybody: Mapping[str, Contact], aliases: Mapping[str, str]) -> list[Contact]:
    """Return contacts by id, those who are one as one."""
    gone: dict[str, list[Contact]] = {}
    for name in aliases:
        if name in everybody:
            gone.setdefault(final(aliases, name), []).append(everybody[name])
    found = [
        with_reach(one, gone[one.id]) if one.id in gone else one
        for one in everybody.values()
        if one.id not in aliases
    ]
    return sorted(found, key=by_number)


def also_known_as(aliases: Mapping[str, str], ids: Iterable[str]) -> set[str]:
    """Return some ids and those that count as one of them."""
    wanted = set(ids)
    return wanted | {one for one in aliases if final(aliases, one) in wanted}


def as_settled(
    found: Iterable[tuple[Touchpoint, bool]],
    settled: Mapping[str | None, object],
    aliases: Mapping[str, str],
) -> list[Touchpoint]:
    """Return touchpoints, oldest first, placed letters as the person settled them.

    Args:
        found: Each with whether it was recorded; others follow from mail.
        settled: Whether a letter went out (true or false), by its id; the last word.
        aliases: Who counts as whom.
    """
    kept = []
    for one, is_recorded in found:
        went_out = settled.get(one.letter_id) if is_recorded else None
        if went_out is not None and not went_out:
            continue
        confirmed = replace(one, is_confirmed=True) if went_out else one
        is_other = aliases and one.contact_id in aliases
        kept.append(
            replace(confirmed, contact_id=final(aliases, one.contact_id)) if is_other else confirmed
        )
    return sorted(kept, key=lambda one: (one.at, by_number(one)))
