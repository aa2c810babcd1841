"""Letters as files."""

import email
import os
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.adapters.outlets.eml import EmlFiles, file_stem
from afterword.core.errors import Refused, Unavailable
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address

NOW = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
LETTER = Letter(
    id="L7",
    purpose=Purpose.THANK_YOU,
    to=Address("Dana Kim", "dana.kim@northbank.example"),
    subject="Re: Timetable planner",
    body="Hi Dana,\n\nThank you for the hour on Tuesday.\n",
    created_at=NOW,
    sender=Address("Ana Ruiz", "ana@ruiz.example"),
    in_reply_to="no-1@northbank.example",
    references=("no-0@northbank.example", "no-1@northbank.example"),
    message_id="l7.20260312@ruiz.example",
)


def files(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_the_file_is_named_for_the_letter_and_its_reader(tmp_path: Path) -> None:
    receipt = EmlFiles(tmp_path / "letters").deliver(LETTER, NOW)
    assert files(tmp_path / "letters") == ["L7-dana-kim.eml"]
    assert str(tmp_path / "letters" / "L7-dana-kim.eml") in receipt.detail


def test_the_file_is_a_reply_in_its_thread(tmp_path: Path) -> None:
    EmlFiles(tmp_path).deliver(LETTER, NOW)
    message = email.message_from_bytes((tmp_path / "L7-dana-kim.eml").read_bytes())
    assert message["In-Reply-To"] == "<no-1@northbank.example>"
    assert "<no-0@northbank.example>" in message["References"]


def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    EmlFiles(folder).deliver(LETTER, NOW)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "L7-dana-kim.eml").stat().st_mode) == 0o600


def test_a_letter_handed_over_again_replaces_its_own_file(tmp_path: Path) -> None:
    outlet = EmlFiles(tmp_path)
    outlet.deliver(LETTER, NOW)
    outlet.deliver(replace(LETTER, body="Hi Dana,\n\nSecond thoughts.\n"), NOW + timedelta(hours=1))
    assert files(tmp_path) == ["L7-dana-kim.eml"]
    assert b"Second thoughts." in (tmp_path / "L7-dana-kim.eml").read_bytes()


def test_another_letters_file_is_never_touched(tmp_path: Path) -> None:
    outlet = EmlFiles(tmp_path)
    outlet.deliver(LETTER, NOW)
    before = (tmp_path / "L7-dana-kim.eml").read_bytes()
    outlet.deliver(replace(LETTER, message_id="other@ruiz.example"), NOW)
    outlet.deliver(replace(LETTER, message_id="third@ruiz.example"), NOW)
    assert files(tmp_path) == ["L7-dana-kim-2.eml", "L7-dana-kim-3.eml", "L7-dana-kim.eml"]
    assert (tmp_path / "L7-dana-kim.eml").read_bytes() == before


def test_a_link_that_lies_in_the_way_is_not_followed(tmp_path: Path) -> None:
    private = tmp_path / "private.txt"
    private.write_text("Message-ID: <l7.20260312@ruiz.example>\n\nmine")
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "L7-dana-kim.eml").symlink_to(private)
    EmlFiles(folder).deliver(LETTER, NOW)
    assert private.read_text().endswith("mine")
    assert files(folder) == ["L7-dana-kim-2.eml", "L7-dana-kim.eml"]


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "letters").write_text("a file in the way")
    with pytest.raises(Unavailable, match="nothing was placed"):
        EmlFiles(tmp_path / "letters").deliver(LETTER, NOW)


def test_a_write_that_fails_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device", descriptor)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable, match="No space left"):
        EmlFiles(tmp_path).deliver(LETTER, NOW)
    assert files(tmp_path) == []


@pytest.mark.parametrize(
    ("name", "address", "stem"),
    [
        ("Dana Kim", "d@northbank.example", "L7-dana-kim"),
        ("Zoë Ångström", "z@northbank.example", "L7-zoe-angstrom"),
        ("Annelie Kjær", "a@northbank.example", "L7-annelie-kjaer"),
        ("Zoe\u0308 A\u030angstro\u0308m", "z@northbank.example", "L7-zoe-angstrom"),
        ("Łukasz Żółć", "l@northbank.example", "L7-lukasz-zolc"),
        ("Jürgen Weiß", "j@northbank.example", "L7-jurgen-weiss"),
        ("Søren Þórðarson", "s@northbank.example", "L7-soren-thordarson"),
        ("Işıl Çağlar", "i@northbank.example", "L7-isil-caglar"),
        ("Nguyễn Thị Đào", "n@northbank.example", "L7-nguyen-thi-dao"),
        ("Андрей Щербаков", "a@northbank.example", "L7-andrey-shcherbakov"),
        ("Γιώργος Παπαδόπουλος", "g@northbank.example", "L7-giorgos-papadopoulos"),
        ("Ana María O’Neill-Pérez", "a@northbank.example", "L7-ana-maria-o-neill-perez"),
        ("Wei 渡辺", "w@northbank.example", "L7-wei"),
        ("محمد", "mohammed.k@northbank.example", "L7-mohammed-k"),
        ("../../etc/passwd", "x@northbank.example", "L7-etc-passwd"),
        ("渡辺", "watanabe@northbank.example", "L7-watanabe"),
        ("", "", "L7-letter"),
        ("con\0.eml\n", "x@northbank.example", "L7-con-eml"),
        ("x" * 500, "x@northbank.example", "L7-" + "x" * 40),
    ],
)
def test_a_name_becomes_a_harmless_file_name(name: str, address: str, stem: str) -> None:
    assert file_stem(replace(LETTER, to=Address(name, address))) == stem


def test_a_letter_without_an_address_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        EmlFiles(tmp_path / "letters").deliver(replace(LETTER, to=Address("Dana Kim", "")), NOW)
    assert files(tmp_path) == []
