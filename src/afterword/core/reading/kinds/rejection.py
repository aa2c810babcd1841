"""Rejection.

An employer's decision against the reader's application for paid work, made and told: *we have
decided to move forward with other candidates*, *your application was not successful*, *the post
has been filled*, *we won't be taking this further*. Persons rarely speak so. They say who it will
be (*she joins us in May*) or that it cannot be (*we can't make room this year*), beside praise,
comfort and an apology; that is a rejection where an answer is awaited, and perhaps news elsewhere:
then the person is asked. How surely one is awaited is known from the thread or told from the way
the message talks.

What fools it: the same words behind an *if*; a decision not yet made; the reader's own refusal; a
flat, a paper, a loan or a visa that was refused; a newsletter that quotes rejections; somebody
else's news; an old no that has been turned; another role offered in the same breath.

The constructions stand in ``vocabulary``: ``refusals``, ``notices``, ``posts_taken`` and
``offers_taken_back`` decide by themselves, ``answers`` where an answer is awaited, ``farewells``
lean one way or the other.
"""

from afterword.core.reading.reading import Kind, ReadingContext
from afterword.core.reading.signals import Example, MailKind
from afterword.core.reading.vocabulary.answers import ANSWERS
from afterword.core.reading.vocabulary.farewells import FAREWELLS, SOMEBODY_ELSE, STILL_OPEN
from afterword.core.reading.vocabulary.notices import NOTICES
from afterword.core.reading.vocabulary.offers_taken_back import TAKEN_BACK
from afterword.core.reading.vocabulary.posts_taken import POSTS_TAKEN
from afterword.core.reading.vocabulary.refusals import DECISIONS
from afterword.core.reading.vocabulary.staffing import REFUSALS
from afterword.core.reading.vocabulary.waiting import STILL_LATE

KIND = MailKind(
    kind=Kind.REJECTION,
    head_start=4.0,
    bias=-3.4,
    signals=(
        *DECISIONS,
        *NOTICES,
        *POSTS_TAKEN,
        *TAKEN_BACK,
        *REFUSALS,
        *ANSWERS,
        *FAREWELLS,
        *STILL_OPEN,
        *STILL_LATE,
        *SOMEBODY_ELSE,
    ),
    examples=(
        Example(
            subject="Your application for Park Ranger",
            sender="Recruitment <recruitment@shire.example>",
            text="Dear Ms Okoro,\n\nThank you for applying. We had many strong applications and "
            "on this occasion yours has not been successful.\n\nWe wish you well in your search.",
        ),
        Example(
            subject="Re: Interview",
            sender="Marek Dolny <marek@harbourkitchen.example>",
            text="Hi Ana,\n\nIt was a close call, but we went with someone who has already run a "
            "section on her own. The whole brigade liked your risotto.\n\nMarek",
        ),
        Example(
            subject="Re: our talk",
            sender="Priya Nair <priya@lumenworks.example>",
            text="Dear Sam,\n\nThank you for meeting the team. We have decided to take the process "
            "in another direction.\n\nPriya",
        ),
        Example(
            subject="Receptionist, Bright Smile",
            sender="no-reply@hire.example",
            text="The position you applied for has been filled. We will keep your CV on file.",
        ),
        Example(
            subject="Re: Tuesday",
            sender="Inga Sand <inga@northbanks.example>",
            text="Hello Piet,\n\nIt will be the skipper who wintered here. She joins us in May.\n\n"
            "Inga",
            context=ReadingContext(is_answer_awaited=True),
        ),
    ),
    near_misses=(
        Example(
            subject="We have received your application",
            sender="jobs@fernbank-vets.example",
            text="Thank you for applying. If you are not selected for interview, we will keep your "
            "details on file for six months.",
        ),
        Example(
            subject="Re: our search",
            sender="Priya Nair <priya@lumenworks.example>",
            text="Hi Sam, we are still interviewing other candidates and have not made a decision.",
        ),
        Example(
            subject="Withdrawing",
            sender="Elif Demir <elif@mail.example>",
            text="Dear Ms Beck, I have decided not to move forward with my application, as I have "
            "accepted another offer.",
        ),
        Example(
            subject="14 Quay Street",
            sender="lettings@harbour.example",
            text="Thank you for viewing the flat. Unfortunately the landlord has decided to go "
            "with another applicant.",
        ),
        Example(
            subject="The vet nurse post",
            sender="Dan Whitcombe <dan@fernbank-vets.example>",
            text="In March we told you that the position had gone to somebody else. That has "
            "changed: she has withdrawn, and we would love to offer you the job.",
        ),
        Example(
            subject="The sentence nobody likes",
            sender="hello@nightferry-letters.example",
            text="We all have read it: 'We have decided to continue with other candidates.' It is "
            "written for hundreds, and says nothing about you. This week: how to answer it.",
        ),
        Example(
            subject="Re: what they write",
            sender="Omar Haddad <omar@haddad.example>",
            text="Hi Sam, mine said 'after careful consideration we have chosen another "
            "applicant'. They all do. Don't take it to heart, and come for supper. Omar",
        ),
        Example(
            subject="Re: Friday",
            sender="Jo Fenn <jo@millbank-ferries.example>",
            text="Dear Sam, good luck with everything up there. The cat misses you already. Jo",
        ),
        Example(
            subject="When the letter comes",
            sender="post@lanternmail.example",
            text="You have seen it too: 'We have decided to move forward with other applicants.' "
            "It speaks of a vacancy and not of you. Five ways to answer, below.",
        ),
        Example(
            subject="Re: Wednesday",
            sender="Tove Lind <tove@lindgarden.example>",
            text="Hi Mia, good luck with it all, and the hens say hello. Tove",
        ),
        Example(
            subject="Re: Tuesday",
            sender="Petra Nyland <petra@nyland.example>",
            text="Dear Nils, good luck with everything in the new flat. The cat next door sends "
            "her love. Petra",
        ),
        Example(
            subject="Re: Thursday",
            sender="Imre Szabo <imre@szabo.example>",
            text="Hi Ruth, good luck with everything tomorrow. I'll be thinking of you. Imre",
        ),
        Example(
            subject="Re: Sunday",
            sender="Marek Dolny <marek@harbourkitchen.example>",
            text="Hi Ana, all the best for tomorrow, and regards to your mother. Marek",
        ),
        Example(
            subject="Re: Lighthouse",
            sender="Inga Sand <inga@northbanks.example>",
            text="Hello Piet,\n\nThe new keeper wintered here. She joins you on the rota in May, "
            "please show her the lamp.\n\nInga",
        ),
    ),
)
