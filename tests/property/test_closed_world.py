"""The answer hangs on the arguments alone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from property.strategies import contexts, texts

from newsextract import parse

SAMPLES = Path(__file__).parents[1] / "samples"

PRINT_ALL = """
import sys
from datetime import datetime, timezone
from pathlib import Path
from newsextract import parse

now = datetime(2022, 3, 9, 4, 30, tzinfo=timezone.utc)
for path in sorted(Path(sys.argv[1]).glob("*.txt")):
    article = parse(path.read_bytes().decode("utf-8"), now=now)
    sys.stdout.buffer.write(article.model_dump_json().encode() + b"\\n")
    sys.stdout.buffer.write(article.explain().encode() + b"\\n")
"""

WORLDS = (
    {"TZ": "UTC", "LANG": "C", "LC_ALL": "C", "PYTHONHASHSEED": "0"},
    {"TZ": "Asia/Kathmandu", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "1"},
    {"TZ": "America/St_Johns", "LC_ALL": "de_DE.UTF-8", "PYTHONHASHSEED": "4711"},
)


def said_in(world):
    """All that is read in the samples by a fresh interpreter in another world."""
    paths = os.pathsep.join(path for path in sys.path if path)
    return subprocess.run(  # this interpreter, our own lines
        [sys.executable, "-W", "error", "-bb", "-c", PRINT_ALL, str(SAMPLES)],
        env={**os.environ, **world, "PYTHONPATH": paths},
        capture_output=True,
        check=True,
    ).stdout


@pytest.fixture(scope="module")
def said_here():
    return said_in(WORLDS[0])


@pytest.mark.parametrize("world", WORLDS[1:], ids=lambda world: world["TZ"])
def test_zone_language_and_hash_seed_change_nothing(world, said_here):
    assert said_here.count(b"\n") > len(list(SAMPLES.glob("*.txt")))
    assert said_in(world) == said_here


@given(texts, contexts, texts, contexts)
def test_other_parses_change_nothing(text, context, other, other_context):
    first = parse(text, **context)
    parse(other, **other_context)
    assert parse(text, **context) == first
