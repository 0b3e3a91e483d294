"""The package imports downward only, relatively only, and little from outside."""

import ast
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import newsextract

ROOT = Path(newsextract.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))

LAYERS = (
    ("_lex",),
    ("_text", "_context", "_calendar", "_views", "models"),
    (
        "_rx",
        "_reading",
        "_names",
        "_byline",
        "_dateline",
        "_clock",
        "_credit",
        "_verbs",
        "_captionlike",
        "_notes",
        "_counts",
        "_address",
        "_asking",
        "_furniture",
        "_labels",
    ),
    ("_blocks",),
    ("_fields",),
    ("_assemble",),
    ("_read", "_parse", "_split"),
    ("__init__", "__main__"),
)
"""Modules and folders, bottom first; each imports from those before it only."""

ORDER = {name: i for i, name in enumerate(name for row in LAYERS for name in row)}

ENTRIES = {"_context", "_parse", "_split", "models.article", "models.times"}
"""Modules whose functions load readers and zones with the first use, not at import."""

REQUIRED = {"pydantic", "regex", "dateutil"}
FORBIDDEN = {
    "importlib",
    "locale",
    "random",
    "secrets",
    "socket",
    "subprocess",
    "time",
    "urllib",
    "warnings",
}
COMMAND_LINE_ONLY = {"argparse", "os", "pathlib", "sys"}
CLOCK = {"now", "utcnow", "today", "time"}


def name_of(path):
    """Return the dotted name of a module inside the package."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def imports_of(path):
    """Return the import statements of a module, wherever they stand."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [n for n in ast.walk(tree) if isinstance(n, ast.Import | ast.ImportFrom)]


def inner_imports(path):
    """Yield the dotted names, inside the package, of what a module imports from."""
    here = name_of(path).split(".")
    for node in imports_of(path):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = here[: len(here) - node.level]
            if node.module:
                yield ".".join([*base, node.module])
            else:
                yield from (".".join([*base, alias.name]) for alias in node.names)


def outer_imports(path):
    """Yield the full names of what a module imports from other packages."""
    for node in imports_of(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif node.level == 0:
            yield node.module


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_go_down(path):
    here = name_of(path).partition(".")[0]
    assert here in ORDER, "put the new module on a layer"
    for target in inner_imports(path):
        there = target.partition(".")[0]
        assert there == here or ORDER[there] < ORDER[here], target


def test_no_circles_inside_folders():
    known = {name_of(path) for path in MODULES}
    graph = {}
    for path in MODULES:
        targets = set(inner_imports(path))
        graph[name_of(path)] = {
            target if target in known else f"{target}.__init__" for target in targets
        }
    assert set(TopologicalSorter(graph).static_order()) == known


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_outside_little_is_imported(path):
    for name in outer_imports(path):
        top = name.partition(".")[0]
        assert top in REQUIRED | set(sys.stdlib_module_names), name
        assert top not in FORBIDDEN, name
        assert name not in {"dateutil", "dateutil.parser"}, name
        assert top not in COMMAND_LINE_ONLY or path.name == "__main__.py", name


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_can_be_rewritten_by_who_copies_the_folder(path):
    top = {node.lineno for node in ast.parse(path.read_text(encoding="utf-8")).body}
    entry = name_of(path) in ENTRIES
    for node in imports_of(path):
        from_import = isinstance(node, ast.ImportFrom)
        assert node.lineno in top or (entry and from_import), "imports stand at the top"
        if isinstance(node, ast.Import):
            assert all("." not in alias.name for alias in node.names)
        else:
            assert all(alias.name != "*" for alias in node.names)
    outer = {name.partition(".")[0] for name in outer_imports(path)}
    assert "newsextract" not in outer


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_nothing_is_taken_from_the_machine_or_swallowed(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in CLOCK, "times come in by the door"
        if isinstance(node, ast.ExceptHandler):
            caught = ast.unparse(node.type) if node.type is not None else ""
            assert caught not in {"", "Exception", "BaseException"}
        if isinstance(node, ast.ImportFrom) and node.module == "typing":
            assert not {alias.name for alias in node.names} & {"Any", "cast"}


def test_a_lexicon_holds_data_only():
    allowed = (
        ast.Expr,
        ast.Import,
        ast.ImportFrom,
        ast.Assign,
        ast.AnnAssign,
        ast.ClassDef,  # the rows of a table
    )
    for path in sorted((ROOT / "_lex").glob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            assert isinstance(node, allowed), f"{path.name}:{node.lineno}"
