"""Importing the package brings in little beside what it needs."""

import json
import subprocess
import sys

PROGRAM = """
import json, sys
import regex
from pydantic import BaseModel, Field, field_serializer, model_validator

class Model(BaseModel):
    number: int = Field(ge=0)

needed = set(sys.modules)
import newsextract
print(json.dumps(sorted(set(sys.modules) - needed)))
"""

HEAVY = {
    "asyncio",
    "dateutil.parser",
    "dateutil.rrule",
    "dateutil.zoneinfo",
    "email",
    "http",
    "importlib.resources",
    "logging",
    "pydantic.v1",
    "sqlite3",
    "unittest",
    "urllib.request",
    "xml",
}


def test_import_is_light():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, check=True, timeout=120
    )
    brought = json.loads(done.stdout)
    assert "newsextract" in brought
    assert not HEAVY & set(brought)
    foreign = {name.partition(".")[0] for name in brought} - set(
        sys.stdlib_module_names
    )
    assert foreign <= {"newsextract", "dateutil", "six", "_regex", "_regex_core"}


LATER = """
import json, sys
import newsextract
before = sorted(name for name in sys.modules if name.startswith("newsextract."))
newsextract.parse("A line.")
print(json.dumps([before, "newsextract._read" in sys.modules]))
"""


def test_readers_load_with_the_first_text():
    done = subprocess.run(
        [sys.executable, "-c", LATER], capture_output=True, check=True, timeout=120
    )
    before, read = json.loads(done.stdout)
    assert read
    assert not [name for name in before if "_blocks" in name or "_fields" in name]
    assert "newsextract._read" not in before
