"""Who was met is thanked at an address that no mail showed; that belongs to the application."""

import pytest

from afterword.core.reading.reading import Kind

ANA = "Ana Ruiz <ana@home.test>"
RECEIPT = "Thank you for applying for the Ward Clerk position at Quarry Clinic."
THANKS = "Dear Colette,\n\nThank you for the hour this afternoon.\n\nAna"


def _acknowledged(mail, day=1, role="Ward Clerk", **more):
    text = RECEIPT.replace("Ward Clerk", role)
    return mail(day, "Quarry Clinic <jobs@quarryclinic.example>", f"Your application: {role}", text,
                Kind.ACKNOWLEDGEMENT, **more)  # fmt: skip


def _thanks(mail, to="Colette Ouellette <couellette@quarryclinic.example>", day=9):
    return mail(day, ANA, "Thank you for this afternoon", THANKS, Kind.OTHER, to=to)


def test_a_thank_you_to_somebody_at_the_house_belongs_to_the_application(assembled, mail):
    found = assembled([_acknowledged(mail), _thanks(mail)])
    (application,) = found.applications
    assert len(application.message_ids) == 2
    (part,) = application.participants
    (colette,) = [one for one in found.contacts if one.id == part.contact_id]
    assert (colette.name, colette.address) == (
        "Colette Ouellette",
        "couellette@quarryclinic.example",
    )


@pytest.mark.parametrize(
    ("to", "day"),
    [
        ("Colette Ouellette <colette@elsewhere.example>", 9),
        ("Front desk <info@quarryclinic.example>", 9),
        ("Colette Ouellette <couellette@quarryclinic.example>", 200),
        ("Colette Ouellette <couellette@quarryclinic.example>", 0),
    ],
)
def test_another_house_a_desk_and_another_time_do_not(assembled, mail, to, day):
    (application,) = assembled([_acknowledged(mail), _thanks(mail, to, day)]).applications
    assert len(application.message_ids) == 1
    assert not application.participants


def test_where_two_applications_run_there_it_is_left_open(assembled, mail):
    mails = [_acknowledged(mail), _acknowledged(mail, 2, "Payroll Officer"), _thanks(mail)]
    found = assembled(mails).applications
    assert sorted(len(one.message_ids) for one in found) == [1, 1]
