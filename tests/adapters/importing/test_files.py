"""Files of people as they lie on a disk: alone, in folders, in archives, and meant to do harm."""

import io
import os
import zipfile
from pathlib import Path

import pytest

from afterword.adapters.importing import files
from afterword.adapters.importing.files import files_at, files_in
from afterword.core.errors import Invalid, NotFound


def archive(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name.replace("__", "."), data)
    return path


def test_a_file_a_folder_and_an_archive_give_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "export"
    (folder / "Jobs").mkdir(parents=True)
    (folder / "Connections.csv").write_bytes(b"people")
    (folder / "photo.jpg").write_bytes(b"picture")
    (folder / "Jobs" / "Job Applications.csv").write_bytes(b"applications")
    packed = tmp_path / "export.zip"
    with zipfile.ZipFile(packed, "w") as made:
        for one in ("Connections.csv", "Jobs/Job Applications.csv", "photo.jpg"):
            made.write(folder / one, one)
    assert [(one.name, one.data) for one in files_at(folder)] == [
        ("Connections.csv", b"people"),
        ("Jobs/Job Applications.csv", b"applications"),
    ]
    assert files_at(packed) == files_at(folder)
    assert files_in("export.zip", packed.read_bytes()) == files_at(folder)
    assert files_at(folder / "photo.jpg")[0].is_alone


def test_a_bomb_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LARGEST", 1_000_000)
    monkeypatch.setattr(files, "LARGEST_IN_ALL", 2_000_000)
    one = archive(tmp_path / "a.zip", Connections__csv=b"0" * 20_000_000)
    assert one.stat().st_size < 100_000
    with pytest.raises(Invalid, match=r"Connections\.csv is larger than any export"):
        files_at(one)
    many = archive(tmp_path / "b.zip", **{f"n{n}__vcf": b"0" * 900_000 for n in range(4)})
    with pytest.raises(Invalid, match=r"b\.zip is larger than any export"):
        files_at(many)


def test_what_an_archive_says_of_its_sizes_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LARGEST", 1_000_000)
    path = archive(tmp_path / "a.zip", Connections__csv=b"0" * 5_000_000)
    data = path.read_bytes().replace((5_000_000).to_bytes(4, "little"), b"\x05\0\0\0")
    with pytest.raises(Invalid):
        files_in("a.zip", data)


def test_a_broken_or_sealed_archive_is_said(tmp_path: Path) -> None:
    whole = archive(tmp_path / "a.zip", Connections__csv=os.urandom(5_000)).read_bytes()
    for broken in (whole[:200], whole[:40] + b"x" * 100 + whole[140:], b"PK\x03\x04"):
        with pytest.raises(Invalid, match="broken archive"):
            files_in("a.zip", broken)
    sealed = bytearray(whole)
    sealed[whole.rindex(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(Invalid, match="sealed with a password"):
        files_in("a.zip", bytes(sealed))


def test_more_files_than_any_export_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_FILES", 3)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        for number in range(4):
            packed.writestr(f"{number}.csv", b"")
    with pytest.raises(Invalid, match="more files"):
        files_in("a.zip", made.getvalue())


def test_nothing_and_what_is_no_file_are_said(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="nothing at"):
        files_at(tmp_path / "missing.vcf")
    pipe = tmp_path / "pipe.vcf"
    os.mkfifo(pipe)
    with pytest.raises(Invalid, match="no file that can be read"):
        files_at(pipe)


def test_a_link_in_a_folder_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_bytes(b"secret")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link.csv").symlink_to(tmp_path / "secret.csv")
    assert files_at(folder) == []
