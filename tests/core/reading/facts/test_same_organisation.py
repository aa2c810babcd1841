"""Two names are one firm where they differ by what firms add, and by how a name is spelt."""

import pytest

from afterword.core.reading.organisation.names import begins_alike, is_same_organisation


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Marlow Foods", "Marlow Foods UK"),
        ("Novu", "Novu Technologies"),
        ("Novu", "Novu Group Holdings"),
        ("Novu", "Novu Deutschland GmbH"),
        ("Novu", "Novu Talent Acquisition"),
        ("Grey", "Grey & Co"),
        ("Marlow Foods", "Marlow Foods, Saltmarsh"),
        ("Marlow Foods", "Marlow Foods – Human Resources"),
        ("Müller & Söhne AG", "Mueller und Söhne"),
        ("Dupont et Fils", "Dupont & Fils"),
        ("Jansen en Zonen", "Jansen & Zonen"),
        ("Garcia y Hijos", "Garcia & Hijos"),
        ("HGF", "Harrow Green Farms"),
        ("DSR", "District scolaire des Rivières"),
    ],
)
def test_what_firms_add_and_how_they_spell_it_makes_no_other_firm(one, other):
    assert is_same_organisation(one, other)
    assert is_same_organisation(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oxford", "Oxford Instruments"),
        ("Capital", "Capital One"),
        ("Kings College", "Kings College Hospital"),
        ("Apple", "Apple Leisure Group"),
        ("Delta", "Delta Dental"),
        ("Marrow", "Marrow and Pike"),
        ("Grey", "Grey, Rowan and Sons"),
        ("HGF", "Harrow Green Farms North"),
        ("hgf", "Harrow Green Farms"),
    ],
)
def test_another_noun_makes_another_firm(one, other):
    assert not is_same_organisation(one, other)
    assert not is_same_organisation(other, one)


def test_within_one_message_the_beginning_of_a_name_is_the_name():
    assert begins_alike("Oxford", "Oxford Instruments")
    assert not begins_alike("National", "National Grid")
