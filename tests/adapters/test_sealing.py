"""A sealed page opens with its passphrase and with nothing else."""

import json

import pytest

from afterword.adapters import sealing
from afterword.adapters.sealing import Closed, PageSeal
from afterword.core.errors import Invalid, Unavailable

TEXT = "what I would not say aloud \0 \ud83d ✍"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "WORK", 1 << 10)


def test_it_opens_with_its_passphrase_only() -> None:
    sealed = PageSeal().close(TEXT, "öpen")
    assert "aloud" not in sealed
    assert PageSeal().open(sealed, "öpen") == TEXT
    for wrong in ("open", "", "öpen "):
        with pytest.raises(Invalid, match="does not open the page"):
            PageSeal().open(sealed, wrong)


def test_the_same_page_sealed_twice_looks_different() -> None:
    assert PageSeal().close(TEXT, "x") != PageSeal().close(TEXT, "x")


@pytest.mark.parametrize("name", ["n", "version", "salt", "nonce", "sealed", "afterword"])
def test_what_was_meddled_with_is_not_opened(name: str) -> None:
    data = json.loads(PageSeal().close(TEXT, "x"))
    for value in (None, data[name] * 2, "AAAA"):
        with pytest.raises((Invalid, Unavailable)):
            PageSeal().open(json.dumps({**data, name: value}), "x")


def test_what_is_no_sealed_page_is_damaged() -> None:
    for raw in ("", "{}", "[]", "null", "text", '{"afterword":"secrets"}'):
        with pytest.raises(Unavailable, match="damaged"):
            PageSeal().open(raw, "x")


def test_a_page_is_not_taken_for_secrets() -> None:
    with pytest.raises(ValueError, match="not ours"):
        Closed(PageSeal().close(TEXT, "x"), "secrets")
