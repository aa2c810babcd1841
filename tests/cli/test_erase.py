"""``afterword erase``: never by mistake, and then all of it."""

import os
from datetime import UTC
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.core
import pytest
from tests.cli.conftest import MOMENT, Afterword

from afterword.adapters import sealing
from afterword.adapters.mailboxes.demo import write_demo_mbox


def test_it_has_to_be_meant_and_then_nothing_is_left(
    afterword: Afterword, home: Path, tmp_path: Path
) -> None:
    box = tmp_path / "ana.mbox"
    write_demo_mbox(box, MOMENT, UTC)
    assert afterword("scan", box).code == 0
    refused = afterword("erase", stdin="erase\n")
    assert refused.code != 0
    assert "Nothing was erased: say --yes" in refused.err
    assert "Harbour Light Rail" in afterword("applications").out
    before = box.read_bytes()
    done = afterword("erase", "--yes")
    assert done.code == 0, done.err
    assert "Everything is erased." in done.out
    assert box.read_bytes() == before
    for path in home.rglob("*"):
        assert path.is_dir() or b"Harbour Light Rail" not in path.read_bytes(), path
    assert "Harbour" not in afterword("applications").out
    assert afterword("scan", box).code == 0
    assert "Harbour Light Rail" in afterword("applications").out


class Ring(keyring.backend.KeyringBackend):
    """A keyring that can be locked."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._answer()
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._answer()
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._answer()
        if self.held.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError

    def _answer(self) -> None:
        if self.is_locked:
            raise keyring.errors.KeyringLocked


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    found = Ring()
    monkeypatch.setattr(keyring.core, "_keyring_backend", found)
    return found


def add_account(afterword: Afterword, name: str = "home") -> None:
    added = afterword(
        *("account", "add", name, "--address", "ana@ruiz.example", "--imap", "localhost:1"),
        *("--imap-security", "none"),
        stdin="korrect horse\n",
    )
    assert added.code == 0, added.err


def test_while_the_keyring_is_locked_nothing_is_erased(afterword: Afterword, ring: Ring) -> None:
    add_account(afterword)
    ring.is_locked = True
    refused = afterword("erase", "--yes")
    assert refused.code == 5
    assert "unlock it and try again" in refused.err
    assert "Everything is erased" not in refused.out
    assert "home" in afterword("account", "list").out
    ring.is_locked = False
    assert afterword("erase", "--yes").code == 0
    assert ring.held == {}
    assert "home" not in afterword("account", "list").out


def test_a_password_in_a_keyring_out_of_reach_is_named(
    afterword: Afterword, ring: Ring, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_account(afterword)
    assert ring.held
    monkeypatch.setattr(keyring.core, "_keyring_backend", keyring.backends.fail.Keyring())
    erased = afterword("erase", "--yes")
    assert erased.code == 5
    assert "a password of 'home' may still lie in one" in erased.err
    assert "home" not in afterword("account", "list").out


def test_a_sealed_file_goes_unopened(
    afterword: Afterword, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", keyring.backends.fail.Keyring())
    monkeypatch.setattr(sealing, "WORK", 1 << 10)
    monkeypatch.setitem(os.environ, "AFTERWORD_PASSPHRASE", "open sesame")
    add_account(afterword)
    assert (home / "secrets.sealed").exists()
    monkeypatch.delenv("AFTERWORD_PASSPHRASE")
    assert afterword("erase", "--yes").code == 0
    assert not (home / "secrets.sealed").exists()
