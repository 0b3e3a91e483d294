import json
import os
import runpy
import subprocess
import sys
from contextlib import contextmanager

import pytest

from newsextract import parse
from newsextract.__main__ import main

STORY = "Bridge opens\n\nBy Ada Winter\n\n\u201cIt holds,\u201d Winter said.\r\n"
NOW = "2024-05-04T12:00:00+02:00"


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.encode())
    return str(path)


@contextmanager
def replaced(descriptor, other):
    """Put another open file in the place of a descriptor, for a while."""
    kept = os.dup(descriptor)
    os.dup2(other, descriptor)
    os.close(other)
    try:
        yield
    finally:
        os.dup2(kept, descriptor)
        os.close(kept)


def test_json_of_the_article(story, capfdbinary):
    assert main([story]) == 0
    out, err = capfdbinary.readouterr()
    assert err == b""
    assert json.loads(out) == json.loads(parse(STORY).model_dump_json())
    assert out.decode().startswith('{\n  "source"')
    assert out.endswith(b"}\n")
    assert "\u201cIt holds,\u201d".encode() in out


def test_table_of_the_blocks(story, capfdbinary):
    assert main([story, "--explain"]) == 0
    out, err = capfdbinary.readouterr()
    assert (out.decode(), err) == (parse(STORY).explain() + "\n", b"")


def test_what_the_caller_knows_is_passed_on(tmp_path, capfdbinary):
    path = tmp_path / "story.txt"
    text = "Bridge opens\nPosted 03/04/2024 10:15\nhttp://example.com/wor...7.html\n"
    path.write_text(text, encoding="utf-8")
    own = "http://example.com/world/77.html"
    given = ["--now", NOW, "--tz", "Europe/Paris", "--url", own, "--dayfirst"]
    assert main([str(path), *given]) == 0
    answer = json.loads(capfdbinary.readouterr().out)
    assert answer["urls"][0]["url"] == own
    assert answer["timestamps"][0]["value"] == "2024-04-03T10:15:00+02:00"


def test_standard_input_is_read_to_its_end(story, capfdbinary):
    with replaced(0, os.open(story, os.O_RDONLY)):
        assert main(["-"]) == 0
    assert json.loads(capfdbinary.readouterr().out)["source"] == STORY


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--now", "yesterday"], "--now 'yesterday' is no ISO 8601 time"),
        (["--now", "2024-05-04T12:00"], "with an offset"),
        (["--tz", "Europe/Nowhere"], "'Europe/Nowhere' is no known zone"),
        (["--tz", "../etc/passwd"], "is no known zone"),
        (["--tz", ""], "is no known zone"),
    ],
)
def test_wrong_arguments(story, capfdbinary, arguments, told):
    assert main([story, *arguments]) == 2
    out, err = capfdbinary.readouterr()
    assert out == b""
    assert err.startswith(b"newsextract: ")
    assert told in err.decode()
    assert err.count(b"\n") == 1


def test_missing_file(tmp_path, capfdbinary):
    path = str(tmp_path / "none.txt")
    assert main([path]) == 2
    out, err = capfdbinary.readouterr()
    assert out == b""
    assert err.decode() == (
        f"newsextract: cannot read {path}: No such file or directory\n"
    )


def test_folder_in_place_of_a_file(tmp_path, capfdbinary):
    assert main([str(tmp_path)]) == 2
    out, err = capfdbinary.readouterr()
    assert out == b""
    assert err.count(b"\n") == 1


def test_file_in_another_encoding(tmp_path, capfdbinary):
    path = tmp_path / "old.txt"
    path.write_bytes("Café".encode("latin-1"))
    assert main([str(path)]) == 2
    out, err = capfdbinary.readouterr()
    assert out == b""
    assert err.decode().endswith(
        "is not UTF-8 (byte 3); convert it first, for example with iconv\n"
    )


def test_wrong_options_are_told_as_usual(capfdbinary):
    with pytest.raises(SystemExit, match="2"):
        main([])
    assert capfdbinary.readouterr().out == b""


def test_reader_gone(story, capfdbinary):
    reading, writing = os.pipe()
    os.close(reading)
    with replaced(1, writing):
        assert main([story]) == 0
    assert capfdbinary.readouterr().err == b""


def test_output_that_cannot_be_written(story, tmp_path, capfdbinary):
    (tmp_path / "answer").touch()
    with replaced(1, os.open(tmp_path / "answer", os.O_RDONLY)):
        assert main([story]) == 2
    err = capfdbinary.readouterr().err
    assert err.startswith(b"newsextract: cannot write the answer: ")
    assert err.count(b"\n") == 1


def test_run_as_a_module(story, monkeypatch, capfdbinary):
    monkeypatch.setattr(sys, "argv", ["newsextract", story, "--explain"])
    monkeypatch.delitem(sys.modules, "newsextract.__main__")
    with pytest.raises(SystemExit, match="0"):
        runpy.run_module("newsextract", run_name="__main__")
    assert capfdbinary.readouterr().out.startswith(b"kind")


def test_as_a_process_in_another_locale():
    done = subprocess.run(
        [sys.executable, "-m", "newsextract", "-"],
        input=STORY.encode(),
        capture_output=True,
        env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
        check=True,
        timeout=60,
    )
    assert json.loads(done.stdout.decode("utf-8"))["source"] == STORY
    assert done.stderr == b""
