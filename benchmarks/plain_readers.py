"""Go through a Maildir and do one thing with every mail: ``python -m benchmarks.plain_readers``.

``read`` only reads the files, ``stdlib`` parses them in full with the standard library and decodes
every part, ``fast`` does so with fast-mail-parser. Nothing is judged or stored.
"""

import multiprocessing
import os
import sys
from email import message_from_bytes
from functools import partial


def main() -> None:
    """Do it."""
    way, processes, box = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    paths = sorted(one.path for one in os.scandir(f"{box}/cur"))
    chunks = [paths[at : at + 250] for at in range(0, len(paths), 250)]
    work = partial(go_through, way)
    if processes == 1:
        print(sum(map(work, chunks)))
        return
    with multiprocessing.Pool(processes) as pool:
        print(sum(pool.imap(work, chunks)))


def go_through(way: str, paths: list[str]) -> int:
    """Return something that depends on every mail, so that none is skipped."""
    total = 0
    if way == "fast":
        from fast_mail_parser import parse_email

        for path in paths:
            total += len(parse_email(_bytes(path)).subject or "")
    elif way == "stdlib":
        for path in paths:
            for part in message_from_bytes(_bytes(path)).walk():
                total += len(part.get_payload(decode=True) or b"")
    else:
        total = sum(len(_bytes(path)) for path in paths)
    return total


def _bytes(path: str) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123 -- as fast as it gets
        return file.read()


if __name__ == "__main__":
    main()
