"""How long it takes to find the people a day's new articles may interest.

    python -m benchmarks.matching [CONTACTS] [ARTICLES] [NEW]

By default 10,000 contacts and 50,000 articles, 500 of them new. What is timed is what
``afterword feed read`` does after the fetching: gathering what the contacts care about, reading
the background from the store, matching, and keeping the matches.
"""

import random
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import process_time

from afterword.adapters.store.opening import open_store
from afterword.core.articles import Entry
from afterword.core.owner import Owner
from afterword.core.people import Contact
from afterword.core.ports import Assembly, Store
from afterword.core.settings import Settings
from afterword.services.moment import Moment
from afterword.services.people.interests import match_new

NOW = datetime(2026, 11, 19, 8, 0, tzinfo=UTC)
WORDS = 30_000
"""Different words; a newspaper's year holds about so many that are not rare."""
SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split()  # noqa: SIM905


def main() -> None:
    """Make it all up, match, and print the seconds."""
    sizes = [int(one) for one in sys.argv[1:]] + [10_000, 50_000, 500][len(sys.argv) - 1 :]
    people, articles, new = sizes
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "afterword.db")
        chance = random.Random(7)  # noqa: S311 -- the same every time
        words = ["".join(chance.choices(SYLLABLES, k=3)) + str(n % 10) for n in range(WORDS)]
        store.save_assembly(Assembly(contacts=tuple(contacts(people, words, chance))))
        moment = Moment(NOW, UTC, Settings(), Owner())
        match_new(store, [], moment)
        fill(store, articles - new, words, chance)
        come = store.add_articles("feed", _entries(new, words, chance, "new"), NOW)
        began = process_time()
        store.contacts()
        loading = process_time() - began
        began = process_time()
        match_new(store, come, moment)
        used = process_time() - began
        found = store.article_matches()
        print(f"{people:,} contacts, {articles:,} articles, {new:,} of them new")
        print(f"{len(found):,} matches for {len({one.contact_id for one in found}):,} people")
        print(f"{used:.2f} s of one core, {loading:.2f} s of it to load the people")
        store.close()


def contacts(number: int, words: list[str], chance: random.Random) -> list[Contact]:
    """Make up people who care about three things each."""
    return [
        Contact(
            f"P{n}",
            f"Person {n}",
            organisation=_rare(words, chance),
            interests=", ".join(_rare(words, chance) for _ in range(2)),
        )
        for n in range(number)
    ]


def _rare(words: list[str], chance: random.Random) -> str:
    """Name a house: one word that is often read, or two that are not."""
    if chance.random() < 0.5:
        return words[int(len(words) * chance.random() ** 2)]
    return " ".join(chance.sample(words[:3000], 2))


def fill(store: Store, number: int, words: list[str], chance: random.Random) -> None:
    """Keep made-up articles of some days."""
    for start in range(0, number, 5_000):
        some = _entries(min(5_000, number - start), words, chance, str(start))
        store.add_articles("feed", some, NOW - timedelta(days=1 + start // 1_000))


def _entries(number: int, words: list[str], chance: random.Random, name: str) -> list[Entry]:
    def text(length: int) -> str:
        return " ".join(words[int(len(words) * chance.random() ** 3)] for _ in range(length))

    return [Entry(f"https://x.example/{name}/{n}", text(8), text(60)) for n in range(number)]


if __name__ == "__main__":
    main()
