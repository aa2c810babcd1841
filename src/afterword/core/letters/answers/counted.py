"""Nouns that want an article where one thing is meant: *about the family firm*, not *about firm*.

Only nouns that are counted in every sense an answer is likely to use. Of others, *training* and
*school* among them, nobody can tell from the word alone, and nothing is put before them.
"""

from typing import Final

from afterword.core.letters.answers import lexicon as lex

COUNTED: Final = lex.words(
    """
    firm company team crew shift scheme canteen workshop bakery kitchen yard depot warehouse office
    shop store factory mill plant laboratory lab studio garage budget project programme plan rota
    roster timetable schedule process system tool machine press crane lathe forge kiln oven boat
    ferry tram bus van fleet garden field farm orchard library archive gallery museum theatre ward
    clinic classroom handbook manual checklist dashboard platform app website database codebase
    pipeline newsletter magazine catalogue menu recipe logo merger takeover founder owner manager
    director boss apprentice mentor union committee board council department division branch site
    building roof cellar basement attic corridor lift bridge tunnel route queue backlog sprint
    handover audit survey experiment pilot prototype apprenticeship internship exhibition festival
    concert contract pattern calendar register ledger map mural stall counter harbour quay pier
    """
)
"""Singular, in small letters."""
