"""Only some are asked whether a mail is theirs; asking everybody finds nobody else."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.assembly.test_properties import OWNER, WITHIN_FIXTURES, stories

from afterword.core.assembly.assemble import assemble
from afterword.core.assembly.candidacy import Candidacy
from afterword.core.assembly.register import Register
from afterword.core.assembly.shortlist import Shortlist
from afterword.core.people import Contact
from afterword.core.ports import Assembly, SentApplication
from afterword.core.reading.reading import Found


def everybody(shortlist, _message):
    return list(shortlist._all)


def everybody_with(shortlist, addresses):
    wanted = set(addresses)
    return [one for one in shortlist._all if not wanted.isdisjoint(one.addresses)]


def everybody_at(register, address, also):
    people = register.people.values()
    return [one for one in people if (one.address or "").casefold() == address or one.id == also]


def everybody_called(register, _name):
    return list(register.people.values())


def put_together(parts, ids, sent):
    """Assemble what has arrived part by part, each time upon what was found before."""
    found, filed = Assembly(), []
    for part in parts:
        filed += part
        found = assemble(filed, [], found, OWNER, ids, sent=sent)
        yield found


@WITHIN_FIXTURES
@given(data=st.data())
def test_whatever_arrives_in_whatever_order_all_is_as_if_everybody_were_asked(mail, counter, data):
    story = [one.filed() for one in data.draw(stories(mail))]
    arrived = data.draw(st.permutations(story))
    cut = data.draw(st.integers(0, len(arrived)))
    parts = arrived[:cut], arrived[cut:]
    day = story[0].message.date.date()
    sent = [SentApplication("A77", "one", "The Tidewater Foods Ltd", "Buyer", day)]
    quickly = list(put_together(parts, counter(), sent))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Shortlist, "for_message", everybody)
        patched.setattr(Shortlist, "with_people", everybody_with)
        patched.setattr(Register, "at", everybody_at)
        patched.setattr(Register, "called", everybody_called)
        slowly = list(put_together(parts, counter(), sent))
    assert quickly == slowly


def test_another_name_of_the_same_house_is_on_the_list(mail):
    marlow, hartog = Candidacy("a"), Candidacy("b")
    marlow.organisations["The Marlow Foods GmbH"] += 1
    hartog.organisations["Hartog Ferries"] += 1
    news = mail(1, "no-reply@system.example", "An update", "It is a no.").filed()
    named = replace(news.reading, organisation=Found("Marlow Foods International"))
    listed = Shortlist([marlow, hartog]).for_message(replace(news, reading=named))
    assert listed == [marlow]


def test_a_candidacy_that_changes_its_name_is_found_by_the_new_one(mail):
    candidacy = Candidacy("a")
    shortlist = Shortlist([candidacy])
    candidacy.organisations["Hartog Ferries"] += 1
    shortlist.note(candidacy)
    candidacy.organisations["Lind & Daughters"] += 2
    shortlist.note(candidacy)
    news = mail(1, "no-reply@system.example", "An update", "It is a no.").filed()

    def listed(name):
        reading = replace(news.reading, organisation=Found(name))
        return shortlist.for_message(replace(news, reading=reading))

    assert listed("Lind") == [candidacy]
    assert listed("Hartog") == []


def test_who_is_put_in_first_is_found_first_however_late_they_got_their_address():
    register = Register()
    register.put(Contact("P1", "Dana"))
    register.put(Contact("P2", "Dana Kim", address="d.kim@rail.example"))
    register.put(Contact("P1", "Dana Kim", address="D.Kim@rail.example"))
    assert [one.id for one in register.at("d.kim@rail.example", None)] == ["P1", "P2"]
    assert [one.id for one in register.called("DANA")] == ["P1", "P2"]
    assert register.at("nobody@rail.example", "P9") == []
