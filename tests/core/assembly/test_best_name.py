"""An application is called by the best of the names its mails give its employer."""

from afterword.core.reading.reading import Kind

ANA_TO = "Ana Ruiz <ana@home.test>"


def _names(assembled, mails):
    return [one.organisation for one in assembled(mails).applications]


def _by(mail, day, sender, text, **more):
    return mail(day, sender, "Re: Clinic Administrator", text, Kind.INTERVIEW, **more)


def test_a_domain_in_one_word_gives_way_to_the_words_of_a_mail(assembled, mail):
    tara = "Tara Voss <tara@bendphysio.example>"
    mails = [
        _by(mail, 1, tara, "Hi Ana,\n\nThanks for applying at Bend Physio. Could we meet?\n\nTara",
            id="b1"),
        _by(mail, 2, tara, "Could you come in again on Friday to meet the team?\n\nT", answers="b1",
            id="b2"),
        _by(mail, 3, tara, "Let us say Monday for the interview.\n\nT", answers="b2"),
    ]  # fmt: skip
    assert _names(assembled, mails) == ["Bend Physio"]


def test_an_agency_gives_way_to_the_client_it_names(assembled, mail):
    josee = "Mara Voss <mara@vossstaffing.example>"
    mails = [
        _by(mail, 1, josee, "Hi Ana,\n\nThis is Voss Staffing. Could we talk about a job?\n\nMara",
            id="v1"),
        _by(mail, 2, josee, "They want to meet you. The client is Dunlin Quarries.\n\nMara",
            answers="v1", id="v2"),
        _by(mail, 3, josee, "Your interview is on Monday. Voss Staffing wishes you luck.\n\nMara",
            answers="v2"),
    ]  # fmt: skip
    assert _names(assembled, mails) == ["Dunlin Quarries"]
