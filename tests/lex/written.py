"""Word lists as they are written, before Python makes sets of them."""

import ast
from pathlib import Path


def entries_of(module, name):
    """Give the strings of a list in the order in which its module writes them."""
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and node.target.id == name:
            call = node.value
            (entries,) = call.args
            return [entry.value for entry in entries.elts]
    raise LookupError(name)
