"""The server tells of new mail; begun anew, and after a break, it tells again."""

from dataclasses import replace

import pytest
from tests.adapters.imap.mails import mail
from tests.cutting import Cutting
from tests.mailstack import PASSWORD

from afterword.adapters.imap.listening import ImapListener, Waiting, open_listening
from afterword.core.accounts import Account
from afterword.core.errors import Unavailable


def listening(account: Account) -> tuple[ImapListener, Waiting]:
    ears = ImapListener(account, lambda one: open_listening(one, PASSWORD))
    return ears, Waiting({"home": ears})


@pytest.mark.parametrize("is_private", [True, False])
def test_a_mail_that_is_delivered_is_told_also_after_it_was_begun_anew(box, is_private) -> None:
    ears, world = listening(box.account if is_private else box.plain_account)
    assert ears.listen()
    for number in range(2):
        assert world.wait(["home"], 0) == []
        box.deliver(mail(number))
        assert world.wait(["home"], 60) == ["home"]
        assert ears.heard()
        ears.renew()
    flags = box.flags()
    ears.close()
    assert box.flags() == flags
    assert not any(b"Seen" in one for one in flags)


def test_a_server_that_cannot_tell_is_known_for_it(box) -> None:
    line = Cutting(box.stack.imap, None, refuses=b"IDLE")
    server = replace(box.plain_account.imap, port=line.port)
    ears, world = listening(replace(box.plain_account, imap=server))
    assert not ears.listen()
    assert world.wait(["home"], 0) == []
    line.close()


def test_a_line_that_is_lost_is_noticed(box) -> None:
    line = Cutting(box.stack.imap, None)
    server = replace(box.plain_account.imap, port=line.port)
    ears, world = listening(replace(box.plain_account, imap=server))
    assert ears.listen()
    line.drop()
    assert world.wait(["home"], 60) == ["home"]
    with pytest.raises(Unavailable):
        ears.heard()
    assert ears.listen()
    ears.close()
    line.close()
