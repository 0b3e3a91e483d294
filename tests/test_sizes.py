"""Modules and functions stay small enough to be read at once."""

import ast
from pathlib import Path

import pytest

import newsextract

ROOT = Path(newsextract.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))
CODE = [path for path in MODULES if path.parent.name != "_lex"]
"""All but the word lists, which have an entry a line and are as long as they are."""

MODULE_LINES = 400
FUNCTION_LINES = 50
NO_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "tools"}


def name_of(path):
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_module(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MODULE_LINES


@pytest.mark.parametrize("path", CODE, ids=name_of)
def test_functions(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body
            if ast.get_docstring(node) is not None and len(body) > 1:
                body = body[1:]
            lines = node.end_lineno - body[0].lineno + 1
            assert lines <= FUNCTION_LINES, node.name


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_names_say_what_is_inside(path):
    parts = {part.strip("_") for part in path.relative_to(ROOT).with_suffix("").parts}
    assert not parts & NO_NAMES
