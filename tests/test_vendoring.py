"""The folder works when it is copied into another package."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import newsextract

PACKAGE = Path(newsextract.__file__).parent

STORY = (
    "Bridge opens after two years\n"
    "By Ada Winter\n"
    "4 May 2024 10:15 CEST\n"
    "HALLE, May 4 (NNS) - The bridge opened on Saturday.\n"
    "\u201cIt holds,\u201d said Boris Summer, the mayor.\n"
    "https://example.com/bridge\n"
)

PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
from host._vendor.newsextract import parse
article = parse(sys.stdin.buffer.read().decode("utf-8"))
sys.stdout.buffer.write(article.model_dump_json().encode("utf-8"))
own = [name for name in sys.modules if name.partition(".")[0] == "newsextract"]
assert not own, own
"""


@pytest.fixture
def host(tmp_path):
    vendor = tmp_path / "host" / "_vendor"
    shutil.copytree(
        PACKAGE,
        vendor / "newsextract",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    (tmp_path / "host" / "__init__.py").touch()
    (vendor / "__init__.py").touch()
    return tmp_path


def run(arguments, folder):
    done = subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        input=STORY.encode(),
        capture_output=True,
        cwd=folder,
        timeout=120,
        check=False,
    )
    assert (done.stderr.decode(), done.returncode) == ("", 0)
    return json.loads(done.stdout)


def test_same_answer_under_another_name(host):
    ours = newsextract.parse(STORY).model_dump(mode="json")
    assert run(["-I", "-c", PROGRAM, str(host)], host) == ours


def test_command_line_under_another_name(host):
    ours = newsextract.parse(STORY).model_dump(mode="json")
    assert run(["-m", "host._vendor.newsextract", "-"], host) == ours


def test_nothing_but_python_and_its_typing_mark():
    kinds = {
        path.suffix or path.name
        for path in PACKAGE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert kinds == {".py", ".typed"}
