"""What the people in the contact book care about, and the articles that fit them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta
from hashlib import sha256

from afterword.core.applications import Application
from afterword.core.articles import Article
from afterword.core.people import Contact
from afterword.core.ports import Store
from afterword.core.reasons.interests import Interests, interests_of
from afterword.core.reasons.matching import Background, match_articles
from afterword.services.moment import Moment

_MATCHED_FOR = "articles.matched_for"
_BACKGROUND = 1_000
"""Articles that tell how rare a word is; more would tell the same."""


def everybodys_interests(
    contacts: Iterable[Contact], applications: Iterable[Application]
) -> list[Interests]:
    """Gather what each contact may care about, but of those who are not to be written to."""
    roles: dict[str, dict[str, None]] = defaultdict(dict)
    for application in applications:
        for participant in application.participants:
            if application.role:
                roles[participant.contact_id][application.role] = None
    return [
        interests_of(one, one.interests, roles[one.id])
        for one in contacts
        if not one.is_left_in_peace and not one.is_closed
    ]


def match_new(store: Store, new: Sequence[Article], moment: Moment) -> None:
    """Match articles that just came to everybody; all that are offered, if people changed."""
    everybody = everybodys_interests(store.contacts(), store.applications())
    mark = sha256(repr(everybody).encode("utf-8", "surrogatepass")).hexdigest()
    anew = mark != store.setting(_MATCHED_FOR)
    since = moment.now - timedelta(days=moment.settings.article_days)
    looked_through = store.articles(since) if anew else new
    if not looked_through and not anew:
        return
    background = Background.of(store.articles(most=_BACKGROUND))
    store.save_article_matches(match_articles(looked_through, everybody, background), anew=anew)
    if anew:
        store.save_setting(_MATCHED_FOR, mark)
