"""People imported in the terminal: looked at first, done whole, the same twice changes nothing."""

import json
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Afterword

CONNECTIONS = """Notes:
"When exporting your connection data, you may notice that some addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Dana,Kim,https://www.linkedin.com/in/dana-kim,{address},{house},{title},02 Nov 2026
Omar,"Haddad",https://www.linkedin.com/in/omar,,Marlow,=1+1,2 Nov 2026
"""
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
    "SUBJECT,CONTENT,FOLDER\n"
    "c1,,Ana Reis,https://www.linkedin.com/in/ana,Dana Kim,https://www.linkedin.com/in/dana-kim,"
    "2026-10-02 09:00:00 UTC,,Hello,INBOX\n"
    "c2,,Ana Reis,https://www.linkedin.com/in/ana,Omar,https://www.linkedin.com/in/omar,"
    "2026-10-02 09:00:00 UTC,,Hello,INBOX\n"
)
APPLICATIONS = (
    "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url\n"
    '"11/2/26, 3:04 PM",ana@home.example,,Southway Ferries,Planner,\n'
)


def danas_address(box: Path) -> str:
    found = re.search(r"Dana Kim <([^>]+)>", box.read_text("utf-8", "replace"))
    assert found is not None
    return found[1]


def connections(
    path: Path, address: str = "", house: str = "Northwind Rail", title: str = "Planner"
) -> Path:
    path.write_text(CONNECTIONS.format(address=address, house=house, title=title))
    return path


def people(afterword: Afterword) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(afterword("people", "--all", "--format", "json").out)
    return found


def test_a_dry_run_shows_everything_and_does_nothing(afterword: Afterword, tmp_path: Path) -> None:
    ran = afterword("import", connections(tmp_path / "Connections.csv"), "--dry-run")
    assert "Dana Kim" in ran.out
    assert "People: 2 new." in ran.out
    assert people(afterword) == []


def test_nothing_is_imported_without_a_yes(afterword: Afterword, tmp_path: Path) -> None:
    ran = afterword("import", connections(tmp_path / "Connections.csv"))
    assert ran.code == 4
    assert "say --yes" in ran.err
    assert people(afterword) == []


def test_the_same_file_twice_changes_nothing(afterword: Afterword, tmp_path: Path) -> None:
    path = connections(tmp_path / "Connections.csv")
    assert afterword("import", path, "--yes").code == 0
    first = people(afterword)
    ran = afterword("import", path)
    assert "Nothing new" in ran.out
    assert people(afterword) == first
    assert {one["state"] for one in first} == {"known"}, "an import puts nobody on the list"


def test_a_whole_export_is_one_import(afterword: Afterword, tmp_path: Path) -> None:
    packed = tmp_path / "Basic_LinkedInDataExport.zip"
    with zipfile.ZipFile(packed, "w") as made:
        made.write(connections(tmp_path / "Connections.csv"), "Connections.csv")
        made.writestr("messages.csv", MESSAGES)
        made.writestr("Jobs/Job Applications.csv", APPLICATIONS)
        made.writestr("Ad_Targeting.csv", "Member Age\n42\n")
    told = json.loads(afterword("import", packed, "--yes", "--format", "json").out)
    assert (len(told["added"]), told["messages"], len(told["applications"])) == (2, 2, 1)
    listed = json.loads(afterword("applications", "--format", "json").out)
    assert [(one["organisation"], one["role"]) for one in listed] == [
        ("Southway Ferries", "Planner")
    ]
    assert people(afterword)[0]["last_sent_at"] == "2026-10-02T09:00:00Z"
    again = json.loads(afterword("import", packed, "--format", "json").out)
    assert (again["added"], again["messages"], again["applications"]) == ([], 0, [])
    assert again["unchanged"] == 2


def test_an_application_of_the_export_and_its_mail_are_one(
    scanned: Afterword, tmp_path: Path
) -> None:
    before = json.loads(scanned("applications", "--format", "json").out)
    known = next(one for one in before if one["organisation"] == "Harbour Light Rail")
    path = tmp_path / "Job Applications.csv"
    path.write_text(
        "Application Date,Company Name,Job Title\n"
        f'"9/1/26, 3:04 PM",Harbour Light Rail,{known["role"]}\n'
        '"9/2/26, 3:04 PM",Nobody Yet,Planner\n'
    )
    assert scanned("import", path, "--yes").code == 0
    after = json.loads(scanned("applications", "--format", "json").out)
    assert len(after) == len(before) + 1
    assert known["id"] in {one["id"] for one in after}


def test_a_new_job_is_a_reason_to_write(scanned: Afterword, tmp_path: Path) -> None:
    everybody = {one["name"]: one for one in people(scanned)}
    dana = everybody["Dana Kim"]
    address = dana["address"]
    path = connections(tmp_path / "Connections.csv", address, "Harbour Light Rail", "Planner")
    assert scanned("import", path, "--yes").code == 0
    joined = {one["name"]: one for one in people(scanned)}["Dana Kim"]
    assert joined["id"] == dana["id"], "a name and the same address are one person"
    connections(path, address, "Southway Ferries", "Head of Planning")
    ran = scanned("import", path, "--yes")
    assert "a new job: Head of Planning at Southway Ferries" in ran.out


def test_people_imported_before_their_mail_are_one_person_with_it(
    afterword: Afterword, demo_box: Path, tmp_path: Path
) -> None:
    table = tmp_path / "people.csv"
    table.write_text(
        f"Name,Mail,Phone\nDana Kim,{danas_address(demo_box)},+44 20 7946 0018\n"
        "Omar Haddad,omar@elsewhere.example,+44 20 7946 0019\n"
    )
    assert afterword("import", table, "--yes").code == 0
    assert afterword("scan", demo_box).code == 0
    found = people(afterword)
    assert [one["id"] for one in found if one["name"] == "Dana Kim"] == ["P1"]
    dana = next(one for one in found if one["id"] == "P1")
    assert dana["ways"]["phones"] == ["+44 20 7946 0018"]
    assert dana["applications"]
    omars = [one for one in found if one["name"] == "Omar Haddad"]
    assert len(omars) == 2, "a name alone makes nobody somebody else"


def test_an_import_stays_over_the_next_scan(
    scanned: Afterword, demo_box: Path, tmp_path: Path
) -> None:
    path = connections(tmp_path / "Connections.csv", danas_address(demo_box), "Southway", "Head")
    scanned("import", path, "--yes")
    before = people(scanned)
    scanned("scan", demo_box)
    assert people(scanned) == before


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("letter.pdf", "%PDF-1.7", "is nothing people are imported from"),
        ("empty.csv", "", "it is empty"),
        ("people.csv", "Who,Where\nDana,Rail\n", "say --column name=HEADER"),
    ],
)
def test_what_cannot_be_read_is_said_with_what_to_do(
    afterword: Afterword, tmp_path: Path, name: str, text: str, says: str
) -> None:
    path = tmp_path / name
    path.write_text(text)
    ran = afterword("import", path, "--yes")
    assert says in " ".join((ran.out + ran.err).split())
    assert people(afterword) == []


def test_a_forgotten_person_does_not_come_back_by_an_import(
    afterword: Afterword, tmp_path: Path
) -> None:
    path = connections(tmp_path / "Connections.csv")
    afterword("import", path, "--yes")
    assert afterword("forget", "Dana", "--yes").code == 0
    assert afterword("import", path, "--yes").code == 0
    assert [one["name"] for one in people(afterword)] == ["Omar Haddad"]
    assert b"Dana" not in (tmp_path / "home" / "afterword.db").read_bytes()


def test_two_entries_are_joined_and_taken_apart_again(afterword: Afterword, tmp_path: Path) -> None:
    path = tmp_path / "people.vcf"
    path.write_text(
        "BEGIN:VCARD\nFN:Dana Kim\nEMAIL:d@x.example\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:Dana Kim\nEMAIL:dana@y.example\nTEL:+44 20 7946 0018\nEND:VCARD\n"
    )
    afterword("import", path, "--yes")
    before = people(afterword)
    likes = json.loads(afterword("merge", "--format", "json").out)["suggested"]
    assert [one["ids"] for one in likes] == [["P1", "P2"]]
    assert afterword("merge", "P2", "P1").code == 0
    one = people(afterword)
    assert [(each["id"], each["address"]) for each in one] == [("P1", "d@x.example")]
    assert one[0]["ways"]["addresses"] == ["dana@y.example"]
    assert afterword("merge", "--undo", "P1").code == 0
    assert people(afterword) == before
    assert json.loads(afterword("merge", "--format", "json").out)["suggested"] == []
