"""Mail of agencies: the employer is who they speak of from outside, and never their own domain."""

import pytest

from afterword.core.reading.organisation.organisation import find_organisation

_FROM = "Mara Voss <mara@vossfinance.example>"


@pytest.mark.parametrize(
    ("subject", "text", "name"),
    [
        # The subject has the first word, the text the whole.
        ("Dunlin", "Hi Ana,\n\nJust off the phone with Dunlin Quarries. Not this time, sorry.",
         "Dunlin Quarries"),
        ("Dunlin offer", ("Hi Ana,\n\nPleased to confirm Dunlin Quarries would like to "
         "offer you it."), "Dunlin Quarries"),
        ("Re: dunlin", "Hi Ana,\n\nAll went across to Dunlin Quarries this morning.",
         "Dunlin Quarries"),
        ("Dunlin - they said yes!", "Hi Ana,\n\nDunlin Quarries rang at four, they want you.",
         "Dunlin Quarries"),
        ("Re: Dunlin second stage", ("Hi Ana,\n\nThey can do Friday, they are keen. The "
         "Dunlin Group postcode is below."), "Dunlin Group"),
        ("Feedback: Oriel Credit", ("Hi Ana,\n\nThey've gone with somebody else. I pushed "
         "Oriel Credit for more."), "Oriel Credit"),
        ("Good news", "Hi Ana,\n\nThey want you. The client is Dunlin Quarries, by the lake.",
         "Dunlin Quarries"),
        # What employers decide, told by others.
        ("Sad news", "Hi Ana,\n\nSo Dunlin Foods have gone with the other chap.", "Dunlin Foods"),
        ("News", "Hi Ana,\n\nI am told that Dunlin Foods shortlisted others.", "Dunlin Foods"),
        ("Status", "Dear Ana,\n\nKindly note M/s Al Dunlin Contracting has put it on hold.",
         "Al Dunlin Contracting"),
        ("Tests", "Hi Ana,\n\nI would love to get you in front of Dunlin Title for this.",
         "Dunlin Title"),
        ("Sent", "Hi Ana,\n\nHave submitted your CV to Dunlin Supplies just now.",
         "Dunlin Supplies"),
        ("Any news?", "Hi Ana,\n\nNo feedback as yet from Dunlin Produce.", "Dunlin Produce"),
        ("Interview", "Hi Ana,\n\nClient: Oriel Agri\nPosition: Branch Manager", "Oriel Agri"),
        ("A post", "Dear Ana,\n\nWe are retained by the Board of Dunlin Housing Association.",
         "Dunlin Housing Association"),
        # A short name in the text, in full at its end.
        ("Oriel Logistics", ("Hi Ana,\n\nOriel have filled it, they've withdrawn it.\n\n"
         "On behalf of Oriel Logistics"), "Oriel Logistics"),
    ],
)  # fmt: skip
def test_the_employer_is_who_an_agency_speaks_of(mail, subject, text, name):
    found = find_organisation(mail(f"{text}\n\nMara", sender=_FROM, subject=subject))
    assert found is not None
    assert found.value == name


def test_a_country_behind_a_client_is_where_it_is(mail):
    text = "Dear Ana,\n\nThe letter is received from Dunlin Steel Works for the crane.\n\nMara"
    subject = "Offer letter - Crane Operator - Dunlin Steel Works Qatar"
    found = find_organisation(mail(text, sender=_FROM, subject=subject))
    assert found is not None
    assert found.value == "Dunlin Steel Works"


def test_a_desk_of_an_agency_speaks_of_clients_too(mail):
    text = "Dunlin Foods saw your licence and won't have it. Ring me.\n\nMara"
    found = find_organisation(mail(text, sender="Desk <desk@vosstemps.example>", subject="Dunlin"))
    assert found is not None
    assert found.value == "Dunlin Foods"


@pytest.mark.parametrize(
    ("domain", "text"),
    [
        ("vossfinance", "Hi Ana,\n\nCan I send your CV over? It is a good one."),
        ("vossfinance", "Hi Ana,\n\nThe client rang your old boss. Sorry."),
        ("vossfinance", "Hi Ana,\n\nIt is £30 PAYE or £36 umbrella."),
        ("vossfinance", "Hi Ana,\n\nI have put you forward and hope to hear on Monday."),
        ("vossfinance", "Hi Ana,\n\nI can submit you today."),
        ("vosscrew", "Dear Ana,\n\nAre you ready to join on the first?"),
        ("vossmanpower", "Dear Ana,\n\nAre you ready to join on the first?"),
        ("vossrec", "Dear Ana,\n\nNo luck this time."),
        ("vosspeople", "Hi Ana,\n\nThey've given it to somebody else. Sorry."),
    ],
)
def test_an_agency_that_names_no_client_leaves_no_employer(mail, domain, text):
    sender = f"Mara Voss <mara@{domain}.example>"
    assert find_organisation(mail(f"{text}\n\nMara", sender=sender, subject="A word")) is None


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        # Within a house, one is put in front of our people, and sends one's papers to us.
        ("A talk", "Hi Ana,\n\nI would like to put you in front of our director."),
        ("A talk", "Hi Ana,\n\nI have put you forward to the team."),
        ("A job", "Hi Ana,\n\nPlease send your CV over to me by Monday."),
        ("A job", "Hi Ana,\n\nI have shared your profile with the team."),
        # Its own departments, and who helps it, decide nothing of a candidacy for others.
        ("A job", "Hi Ana,\n\nMedical Affairs have gone with somebody else."),
        ("A job", "Hi Ana,\n\nOccupational Health would like you to ring them."),
        ("Sales", "Hi Ana,\n\nThe Audit Committee has chosen another."),
        ("Assessment days", "Hi Ana,\n\nWe give no feedback from Assessment Days."),
        # A subject's word that a person, a job or a town begins with.
        ("Dana", "Hi Ana,\n\nDana Kim rang me this morning. You start on Monday."),
        ("Warehouse", "Hi Ana,\n\nI spoke with Warehouse Operatives. You start on Monday."),
        ("Fulmar Air, Monday", "Hi Ana,\n\nThey want you, they say. It is at Fulmar House."),
        ("Monday", "Hi Ana,\n\nBeatriz would like to see you. They'd like you to draw."),
        ("Wexham depot", "Hi Ana,\n\nThe interview is at Wexham Lane on Monday."),
    ],
)
def test_a_house_that_hires_for_itself_stays_the_employer(mail, subject, text):
    sender = "Mara Voss <mara@orielshipping.example>"
    found = find_organisation(mail(f"{text}\n\nMara", sender=sender, subject=subject))
    assert found is not None
    assert found.value.casefold() == "orielshipping"


def test_a_place_for_sport_is_no_recruiter(mail):
    sender = "Mara Voss <mara@parksandrec.example>"
    found = find_organisation(mail("Hi Ana,\n\nSee you Monday.\n\nMara", sender=sender))
    assert found is not None
    assert found.value == "Parksandrec"
