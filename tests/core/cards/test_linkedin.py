"""A LinkedIn export: people, messages without their text, applications; odd lines said."""

from datetime import UTC, date, datetime

from afterword.core.cards import Card, Found
from afterword.core.cards.format import Asked, format_of

CONNECTIONS = """Notes:
"When exporting your connection data, you may notice that some addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Dana,Kim,https://www.linkedin.com/in/dana-kim,,Northwind Rail,Head of Planning,02 Nov 2026
,,,,,,01 Jan 2020
Omar,Haddad,https://www.linkedin.com/in/omar,omar@x.example,"Marlow, ""Sons"" Ltd",Buyer,2 Nov 2026
X,"broken
Zoë,Ångström,https://www.linkedin.com/in/zo%C3%AB,,A,B,03 Dec 2025
"""
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
    "SUBJECT,CONTENT,FOLDER\n"
    "c1,,Ana Reis,https://www.linkedin.com/in/ana,Dana Kim,https://www.linkedin.com/in/dana-kim,"
    '2026-10-02 09:00:00 UTC,,"Hello,\nDana",INBOX\n'
    "c1,,Dana Kim,https://www.linkedin.com/in/dana-kim,Ana Reis,https://www.linkedin.com/in/ana,"
    "2026-10-03 10:30:00 UTC,,Hello Ana,INBOX\n"
    "c2,,Seller,https://www.linkedin.com/in/seller,Ana Reis,https://www.linkedin.com/in/ana,"
    "2026-10-04 10:30:00 UTC,,Buy,SPAM\n"
    "c3,,Omar,https://www.linkedin.com/in/omar,Ana Reis,https://www.linkedin.com/in/ana,"
    "yesterday,,Hi,INBOX\n"
)
APPLICATIONS = (
    "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url\n"
    '"11/2/26, 3:04 PM",ana@home.example,,Northwind Rail,Planner,https://jobs.example/1\n'
    "soon,,,Northwind Rail,Planner,\n"
    '"1/15/26, 9:00 AM",,,,Planner,\n'
)


def read(name: str, text: str, owner: str = "") -> Found:
    chosen = format_of(name, text)
    assert chosen is not None
    return chosen.read(name, text, Asked(owner=owner))


def test_people_are_read_below_the_notes_and_a_broken_line_stops_none_behind_it() -> None:
    found = read("Connections.csv", CONNECTIONS)
    assert [one.name for one in found.cards] == ["Dana Kim", "Omar Haddad", "Zoë Ångström"]
    assert found.cards[0] == Card(
        "Dana Kim",
        profiles=("https://www.linkedin.com/in/dana-kim",),
        title="Head of Planning",
        organisation="Northwind Rail",
        connected_on=date(2026, 11, 2),
    )
    assert found.cards[1].organisation == 'Marlow, "Sons" Ltd'
    assert [(one.line, one.says.partition(";")[0]) for one in found.problems] == [
        (6, "nobody is named here"),
        (8, "a quotation mark is opened and never closed"),
    ]


def test_an_export_in_another_language_is_refused_with_what_to_do() -> None:
    found = read("Connections.csv", "Vorname,Nachname,URL\nDana,Kim,\n")
    assert found.cards == ()
    assert "set LinkedIn to English" in found.problems[0].says


def test_the_file_is_told_by_its_header_whatever_it_is_called() -> None:
    chosen = format_of("my people.csv", CONNECTIONS)
    assert chosen is not None
    assert chosen.name == "linkedin"


def test_messages_keep_who_and_when_and_not_a_word() -> None:
    found = read("messages.csv", MESSAGES)
    assert [(one.profile, one.is_from_them, one.at) for one in found.messages] == [
        ("dana-kim", False, datetime(2026, 10, 2, 9, tzinfo=UTC)),
        ("dana-kim", True, datetime(2026, 10, 3, 10, 30, tzinfo=UTC)),
    ]
    assert "Hello" not in repr(found)
    assert [one.line for one in found.problems] == [6]


def test_the_own_profile_is_told_by_name_where_the_conversations_do_not_show_it() -> None:
    one_talk = "\n".join(MESSAGES.split("\n")[:4])
    assert read("messages.csv", one_talk).messages == ()
    assert "which of the two is you" in read("messages.csv", one_talk).problems[0].says
    assert len(read("messages.csv", one_talk, owner="ana reis").messages) == 2


def test_the_same_message_has_the_same_key_in_the_next_export() -> None:
    longer = MESSAGES + (
        "c4,,Ana Reis,https://www.linkedin.com/in/ana,Omar,https://www.linkedin.com/in/omar,"
        "2026-11-02 09:00:00 UTC,,Hi,INBOX\n"
    )
    keys = {one.key for one in read("messages.csv", MESSAGES).messages}
    assert keys < {one.key for one in read("messages.csv", longer).messages}


def test_applications_have_a_company_a_role_and_a_day() -> None:
    found = read("Job Applications.csv", APPLICATIONS)
    assert [(one.organisation, one.role, one.on) for one in found.sent] == [
        ("Northwind Rail", "Planner", date(2026, 11, 2))
    ]
    assert [one.line for one in found.problems] == [3, 4]
