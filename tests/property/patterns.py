"""The patterns of the package: where each stands, how it is asked, what it is for."""

import ast
import importlib
import inspect
import pkgutil
import re
from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

import regex

import newsextract

EVERYWHERE = {"search", "finditer", "findall", "sub", "subn", "split"}
"""Ways of asking a pattern that begin again at every character."""


class Found(NamedTuple):
    """A compiled pattern under the name that its module gives it."""

    name: str
    pattern: regex.Pattern
    samples: tuple[str, ...]
    asked: frozenset[str]

    def run(self, text):
        """Work through a text in the way that costs most of those in use."""
        if self.asked and not self.asked & EVERYWHERE:
            self.pattern.match(text)
            self.pattern.fullmatch(text)
        else:
            for _ in self.pattern.finditer(text):
                pass


def modules():
    """Every module of the package but the command line."""
    yield newsextract
    for found in pkgutil.walk_packages(newsextract.__path__, "newsextract."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def patterns_in(value):
    """The patterns that a module's constant is or holds."""
    if isinstance(value, regex.Pattern | re.Pattern):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from patterns_in(item)
    elif isinstance(value, Mapping):
        yield from patterns_in(tuple(value.values()))


def samples_of(source):
    """Map each constant to the samples in the comments below it."""
    lines = source.split("\n")
    found = {}
    for node in ast.parse(source).body:
        targets = node.targets if isinstance(node, ast.Assign) else ()
        targets = (node.target,) if isinstance(node, ast.AnnAssign) else targets
        samples = []
        for line in lines[node.end_lineno :]:
            if not line.startswith("# "):
                break
            sample = re.split(r"\s{2,}", line.removeprefix("# ").strip())[0]
            samples.append(sample.removeprefix("not: "))
        for target in targets:
            if isinstance(target, ast.Name):
                found[target.id] = tuple(samples)
    return found


def found_patterns():
    """Every compiled pattern of the package once, under its first name."""
    named, asked = {}, defaultdict(set)
    for module in modules():
        source = inspect.getsource(module)
        samples = samples_of(source)
        for name, value in vars(module).items():
            for pattern in patterns_in(value):
                if name in samples and id(pattern) not in named:
                    named[id(pattern)] = (
                        f"{module.__name__}.{name}",
                        pattern,
                        samples[name],
                    )
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                value = vars(module).get(node.value.id)
                if isinstance(value, regex.Pattern | re.Pattern):
                    asked[id(value)].add(node.attr)
    return tuple(Found(*where, frozenset(asked[key])) for key, where in named.items())
