"""The command line: a file in, the article as JSON out."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from ._parse import parse

_WRONG = 2
"""Exit status where nothing could be read."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Read a story from a file or from standard input and print what is in it.

    Args:
        arguments: What stands behind the program's name; those of the process if None.

    Returns:
        The exit status: 0, or 2 with one line on standard error and no output.
    """
    given = _parser().parse_args(arguments)
    try:
        text = _read(given.file)
    except UnicodeDecodeError as error:
        return _refuse(
            f"{given.file} is not UTF-8 (byte {error.start}); convert it first, "
            "for example with iconv"
        )
    except OSError as error:
        return _refuse(f"cannot read {given.file}: {error.strerror}")
    try:
        now = None if given.now is None else _time(given.now)
    except ValueError:
        return _refuse(
            f"--now {given.now!r} is no ISO 8601 time with an offset, for example "
            "2021-08-21T12:00:00-04:00"
        )
    try:
        article = parse(
            text, now=now, tz=given.tz, url=given.url, dayfirst=given.dayfirst
        )
    except ValueError as error:
        return _refuse(str(error))
    answer = article.explain() if given.explain else article.model_dump_json(indent=2)
    try:
        _write(answer + "\n")
    except BrokenPipeError:
        return 0  # the reader has seen enough
    except OSError as error:
        return _refuse(f"cannot write the answer: {error.strerror}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m newsextract",
        description="Read the plain text of a news story; print the article as JSON.",
    )
    parser.add_argument("file", metavar="FILE", help="UTF-8 text; - for standard input")
    parser.add_argument("--now", help="when it was read: ISO 8601 time with its offset")
    parser.add_argument("--tz", help="the newsroom's zone, for example Europe/London")
    parser.add_argument("--url", help="the story's address")
    parser.add_argument(
        "--dayfirst",
        action=argparse.BooleanOptionalAction,
        help="read 03/04/2021 as 3 April where nothing else tells",
    )
    parser.add_argument(
        "--explain", action="store_true", help="print a table of the blocks instead"
    )
    return parser


def _read(name: str) -> str:
    """Return the text of a file, its line ends untouched."""
    if name == "-":
        with os.fdopen(0, "rb", closefd=False) as stream:
            return stream.read().decode()
    return Path(name).read_bytes().decode()


def _time(printed: str) -> datetime:
    """Read an ISO 8601 time; ValueError where it is none or states no offset."""
    time = datetime.fromisoformat(printed)
    if time.tzinfo is None:
        raise ValueError("no offset")
    return time


def _refuse(message: str) -> int:
    sys.stderr.write(f"newsextract: {' '.join(message.split())}\n")
    return _WRONG


def _write(answer: str) -> None:
    """Write UTF-8, whatever the locale, to standard output."""
    with os.fdopen(1, "wb", closefd=False) as stream:
        stream.write(answer.encode())


if __name__ == "__main__":
    sys.exit(main())
