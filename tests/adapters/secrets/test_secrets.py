"""A secret is kept where only its owner finds it, and never said aloud."""

import json
import stat
import sys
import threading
from dataclasses import replace
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import keyring.core
import pytest

from afterword.adapters import sealing
from afterword.adapters.secrets.command import secret_from
from afterword.adapters.secrets.opening import open_secrets
from afterword.adapters.secrets.sealed import SealedFile
from afterword.core.accounts import Account, Server
from afterword.core.errors import Invalid, NotFound, Unavailable
from afterword.core.ports import Secrets

SECRET = "korrect hörse"
PASSPHRASE = "open sesame"
HOME = Account("home", "ana@home.example", "ana", Server("imap.home.example", 993))
WORK = replace(HOME, name="work")


class Drawer(keyring.backend.KeyringBackend):
    """A keyring of the keyring library's own kind, that lives as long as the test."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.held.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError


class Locked(Drawer):
    def get_password(self, service: str, username: str) -> str | None:
        del service, username
        raise keyring.errors.KeyringLocked


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    # Asking which one there was before would choose one for good: a drawer of ours, as it is there.
    monkeypatch.setattr(keyring.core, "_keyring_backend", keyring.backends.fail.Keyring())


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "WORK", 1 << 10)


def opened(home: Path, passphrase: str = PASSPHRASE) -> Secrets:
    return open_secrets(home, {"AFTERWORD_PASSPHRASE": passphrase})


def test_the_keyring_keeps_it_where_there_is_one(tmp_path: Path) -> None:
    drawer = Drawer()
    keyring.set_keyring(drawer)
    assert "keyring" in opened(tmp_path).save(HOME, SECRET)
    assert list(drawer.held.values()) == [SECRET]
    assert opened(tmp_path).get(HOME) == SECRET
    assert list(tmp_path.iterdir()) == []
    opened(tmp_path).forget(HOME)
    opened(tmp_path).forget(HOME)
    assert drawer.held == {}


def test_without_a_keyring_it_is_sealed_for_its_owner_only(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert "sealed file" in opened(home).save(HOME, SECRET)
    opened(home).save(WORK, "another")
    path = home / "secrets.sealed"
    assert [one.name for one in home.iterdir()] == [path.name]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert SECRET.encode() not in path.read_bytes()
    assert json.loads(path.read_bytes()).keys() == {
        *("afterword", "version", "n", "salt", "nonce", "sealed")
    }
    assert (opened(home).get(HOME), opened(home).get(WORK)) == (SECRET, "another")
    opened(home).forget(HOME)
    with pytest.raises(NotFound, match="run 'afterword account sign-in home'"):
        opened(home).get(HOME)
    opened(home).forget(WORK)
    assert not path.exists()


def test_a_keyring_that_keeps_nothing_is_no_keyring(tmp_path: Path) -> None:
    keyring.set_keyring(keyring.backends.null.Keyring())
    assert "sealed file" in opened(tmp_path).save(HOME, SECRET)
    assert opened(tmp_path).get(HOME) == SECRET


def test_a_locked_keyring_is_said(tmp_path: Path) -> None:
    keyring.set_keyring(Locked())
    with pytest.raises(Unavailable, match="keyring is locked"):
        opened(tmp_path).get(HOME)


def test_a_secret_that_moves_into_the_keyring_leaves_no_older_one_behind(tmp_path: Path) -> None:
    opened(tmp_path).save(HOME, "an older one")
    opened(tmp_path).save(WORK, "another")
    drawer = Drawer()
    keyring.set_keyring(drawer)
    assert opened(tmp_path).save(HOME, SECRET) == "in the keyring of this system"
    keyring.set_keyring(keyring.backends.fail.Keyring())
    with pytest.raises(NotFound):
        opened(tmp_path).get(HOME)
    assert opened(tmp_path).get(WORK) == "another"


def test_where_the_sealed_file_does_not_open_that_is_said_and_the_keyring_keeps_it(
    tmp_path: Path,
) -> None:
    opened(tmp_path).save(HOME, "an older one")
    keyring.set_keyring(Drawer())
    assert "may still hold an older one" in opened(tmp_path, "guess").save(HOME, SECRET)
    assert opened(tmp_path, "guess").get(HOME) == SECRET
    # A sign-in that is renewed where nobody sits asks for nothing.
    assert opened(tmp_path, "guess").save(HOME, "renewed") == "in the keyring of this system"


def test_a_secret_that_moves_into_the_sealed_file_leaves_no_older_one_behind(
    tmp_path: Path,
) -> None:
    class Full(Drawer):
        def set_password(self, service: str, username: str, password: str) -> None:
            del service, username, password

    drawer, full = Drawer(), Full()
    keyring.set_keyring(drawer)
    opened(tmp_path).save(HOME, "an older one")
    full.held = drawer.held
    keyring.set_keyring(full)
    assert "sealed file" in opened(tmp_path).save(HOME, SECRET)
    assert drawer.held == {}
    assert opened(tmp_path).get(HOME) == SECRET


def test_forgetting_forgets_in_the_keyring_and_in_the_sealed_file(tmp_path: Path) -> None:
    opened(tmp_path).save(HOME, "an older one")
    drawer = Drawer()
    keyring.set_keyring(drawer)
    opened(tmp_path, "guess").save(HOME, SECRET)
    with pytest.raises(Invalid):
        opened(tmp_path, "guess").forget(HOME)
    assert opened(tmp_path).get(HOME) == SECRET
    opened(tmp_path).forget(HOME)
    assert drawer.held == {}
    with pytest.raises(NotFound):
        opened(tmp_path).get(HOME)
    assert list(tmp_path.iterdir()) == []


def test_a_keyring_that_does_not_let_go_is_said(tmp_path: Path) -> None:
    class Keeping(Drawer):
        def delete_password(self, service: str, username: str) -> None:
            raise keyring.errors.PasswordDeleteError(service, username)

    keyring.set_keyring(Keeping())
    opened(tmp_path).save(HOME, SECRET)
    with pytest.raises(Unavailable):
        opened(tmp_path).forget(HOME)
    opened(tmp_path).forget(WORK)


def test_all_are_forgotten_without_a_passphrase(tmp_path: Path) -> None:
    opened(tmp_path).save(HOME, SECRET)
    drawer = Drawer()
    keyring.set_keyring(drawer)
    opened(tmp_path, "guess").save(WORK, SECRET)
    assert opened(tmp_path, "guess").forget_all([HOME, WORK]) == ()
    assert drawer.held == {}
    assert list(tmp_path.iterdir()) == []


def test_whose_secret_may_lie_in_a_keyring_out_of_reach_is_named(tmp_path: Path) -> None:
    command = replace(HOME, name="mine", secret_command="echo x")
    assert opened(tmp_path).forget_all([HOME, command]) == ("home",)
    opened(tmp_path).save(HOME, SECRET)
    assert opened(tmp_path).forget_all([HOME, WORK]) == ("work",)
    opened(tmp_path).save(HOME, SECRET)
    assert opened(tmp_path, "guess").forget_all([HOME]) == ()


def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(tmp_path: Path) -> None:
    opened(tmp_path).save(HOME, SECRET)
    before = (tmp_path / "secrets.sealed").read_bytes()
    for work in (
        lambda secrets: secrets.get(HOME),
        lambda secrets: secrets.save(WORK, "x"),
        lambda secrets: secrets.forget(HOME),
    ):
        with pytest.raises(Invalid, match="passphrase does not open") as raised:
            work(opened(tmp_path, "guess"))
        assert "guess" not in str(raised.value)
    assert (tmp_path / "secrets.sealed").read_bytes() == before


@pytest.mark.parametrize(
    "change", [{"n": 1 << 30}, {"n": 3}, {"version": 2}, {"nonce": "AAAA"}, {"salt": 5}]
)
def test_a_damaged_file_is_said(tmp_path: Path, change: dict[str, object]) -> None:
    opened(tmp_path).save(HOME, SECRET)
    path = tmp_path / "secrets.sealed"
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))
    with pytest.raises(Unavailable, match="is damaged"):
        opened(tmp_path).get(HOME)


def test_what_is_not_secret_cannot_be_changed_either(tmp_path: Path) -> None:
    opened(tmp_path).save(HOME, SECRET)
    path = tmp_path / "secrets.sealed"
    path.write_text(json.dumps({**json.loads(path.read_text()), "n": 1 << 9}))
    with pytest.raises(Invalid, match="does not open"):
        opened(tmp_path).get(HOME)


def test_where_nobody_can_be_asked_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", (tmp_path / "nothing").open("w+"))
    with pytest.raises(Unavailable, match="AFTERWORD_PASSPHRASE"), sys.stdin:
        open_secrets(tmp_path, {}).save(HOME, SECRET)


def test_a_passphrase_is_asked_for_once_a_run(tmp_path: Path) -> None:
    asked: list[bool] = []

    def ask(is_new: bool) -> str:
        asked.append(is_new)
        return PASSPHRASE

    secrets = open_secrets(tmp_path, {}, ask)
    secrets.save(HOME, SECRET)
    secrets.save(WORK, SECRET)
    assert secrets.get(HOME) == SECRET
    assert asked == [True]


def test_a_command_prints_the_secret_on_its_first_line(tmp_path: Path) -> None:
    path = tmp_path / "my secret"
    path.write_text(f"{SECRET}\r\nuser: ana\n")
    account = replace(HOME, secret_command=f"cat '{path}'")
    assert opened(tmp_path).get(account) == SECRET
    opened(tmp_path).forget(account)
    assert path.exists()


def test_a_command_is_given_to_no_shell() -> None:
    assert secret_from("echo $HOME; id", "home") == "$HOME; id"


@pytest.mark.parametrize(
    ("command", "error", "says"),
    [
        ("false s3cret", Unavailable, "failed"),
        ("true s3cret", Unavailable, "printed nothing"),
        ("no-such-program-s3cret", Unavailable, "cannot be run"),
        ("echo 's3cret", Invalid, "quote"),
        (" ", Invalid, "empty"),
        ("sleep 60", Unavailable, "did not end"),
    ],
)
def test_a_command_that_gives_nothing_is_said_without_its_words(
    command: str, error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says) as raised:
        secret_from(command, "home", patience=0.2 if "sleep" in command else 60)
    assert "s3cret" not in str(raised.value)


def test_two_processes_that_keep_secrets_at_once_keep_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealing, "WORK", 1 << 10)
    path = tmp_path / "secrets.sealed"
    files = [SealedFile(path, lambda _: "a passphrase") for _ in range(8)]
    files[0].save("first", SECRET)
    threads = [
        threading.Thread(target=one.save, args=(f"key {n}", SECRET)) for n, one in enumerate(files)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {files[0].get(f"key {n}") for n in range(8)} == {SECRET}
