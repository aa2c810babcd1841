"""The employer, in mail of people who place others and call nobody their client."""

import pytest

from afterword.core.reading.organisation.organisation import find_organisation

_SIGNED = "\n\nMara Voss\nVoss & Oriel"
_FROM = "Mara Voss <mara@vossandoriel.example>"


@pytest.mark.parametrize(
    ("subject", "text", "name"),
    [
        ("Dunlin Foods", "Hi Ana,\n\nDunlin Foods have gone with somebody else.", "Dunlin Foods"),
        ("CONFIRMED: interview - Dunlin Foods - Monday 4th",
         "Hi Ana,\n\nAll set.\n\nCompany: Dunlin Foods\nWhen: Monday 4th, 10am", "Dunlin Foods"),
        ("Outcome - round 2 - Dunlin Software",
         "Hi Ana,\n\nOn your interview with Dunlin Software: not selected.", "Dunlin Software"),
        ("News of the Dunlin Foods job",
         "Hi Ana,\n\nShe has confirmed Dunlin Foods are extending an offer.", "Dunlin Foods"),
        ("De Zilvermeeuw, first talk",
         "Hi Ana,\n\nStichting De Zilvermeeuw would like to meet you.",
         "Stichting De Zilvermeeuw"),
        ("St Wulfric's, next term",
         "Hi Ana,\n\nThe head at St Wulfric's has rung: the post is frozen.", "St Wulfric's"),
        ("A word", "Hi Ana,\n\nI am working exclusively with Dunlin Foods.",
         "Dunlin Foods"),
        ("Your CV", "Hi Ana,\n\nThanks. Sent your CV over to Dunlin Foods just now.",
         "Dunlin Foods"),
        ("Your CV", "Hi Ana,\n\nI have put you forward to Dunlin Foods.", "Dunlin Foods"),
        ("Good news", ("Hi Ana,\n\nJust off the phone with Dunlin Foods, they liked you and they "
         "are asking when you can start."), "Dunlin Foods"),
        ("Terms", ("Hi Ana,\n\nThe letter attached is from them: paperwork from Dunlin Foods. "
         "They hold a date for you, and they want a yes."), "Dunlin Foods"),
        ("Link", "Hi Ana,\n\nClient Dunlin Foods has released the test.", "Dunlin Foods"),
        ("URGENT", "Dear Ana,\n\nOur client, Dunlin Women & Children Hospital, seeks a matron.",
         "Dunlin Women & Children Hospital"),
    ],
)  # fmt: skip
def test_who_is_spoken_of_from_outside_is_the_employer(mail, subject, text, name):
    found = find_organisation(mail(text + _SIGNED, sender=_FROM, subject=subject))
    assert found is not None
    assert found.value == name


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        # A town, a venue and a street are where the house is.
        ("Porter, Lower Wexham", "Hi Ana,\n\nThe interview is at Lower Wexham on Monday."),
        ("Porter, New Wexham", "Hi Ana,\n\nIt was good to meet you at New Wexham."),
        ("Saw you at the Rope Works", "Hi Ana,\n\nI saw you at the Rope Works. Come to us!"),
        # Another house that is not in the subject is where somebody was before.
        ("Your references", "Hi Ana,\n\nWe have heard from Dunlin Foods and we are happy."),
        ("A job with us", "Hi Ana,\n\nI see you are working with Dunlin Foods. We need you."),
        # A person, and a desk of one's own.
        ("Dana Kim", "Hi Ana,\n\nDana Kim has asked whether you can come on Monday."),
        ("Your form", "Hi Ana,\n\nThe Registration Department has received your form."),
    ],
)
def test_what_a_house_says_of_others_leaves_it_the_employer(mail, subject, text):
    text += "\n\nMara Voss\nOriel Shipping"
    sender = "Mara Voss <mara@orielshipping.example>"
    found = find_organisation(mail(text, sender=sender, subject=subject))
    assert found is not None
    assert found.value == "Oriel Shipping"


def test_who_is_applied_to_under_its_own_name_is_no_agency(mail):
    text = (
        "Dear Ana,\n\nThank you for your application to Oriel Shipping. We passed the profile over "
        "to Dunlin Foods, our caterer, by mistake.\n\nMara Voss\nOriel Shipping"
    )
    sender = "Mara Voss <mara@orielshipping.example>"
    found = find_organisation(mail(text, sender=sender, subject="Your application"))
    assert found is not None
    assert found.value == "Oriel Shipping"
