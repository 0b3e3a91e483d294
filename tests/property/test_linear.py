"""Sixteen times the text, sixteen times the work.

Lines run are counted; what patterns cost in C is in `test_patterns`, and what the whole
reading costs in seconds is for `.ci/bench`.
"""

import sys

import pytest
from property.hostile import FAMILIES
from property.slope import GROWTH, exponent

from newsextract import parse

HEAD = """Town keeps its wooden drawbridge after a long dispute
By Ada Brand
3 hours ago
LIMA (AP) — The council voted to keep the wooden bridge, officials said on Monday.
"""
FOOT = "\n“We waited,” said Carl Dow, 41, a baker who lives beside the bridge.\n"


def alone(unit, times):
    return unit * times


def in_a_page(unit, times):
    return HEAD + unit * times + FOOT


families = pytest.mark.parametrize("unit", FAMILIES.values(), ids=FAMILIES.keys())
pages = pytest.mark.parametrize("page", [alone, in_a_page])


def lines_run(text):
    """How many lines of the package `parse` runs over a text."""
    count = 0

    def trace(frame, event, _argument):
        nonlocal count
        if event == "line":
            count += 1
        elif "newsextract" not in frame.f_code.co_filename:
            return None
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        parse(text)
    finally:
        sys.settrace(before)
    return count


def test_the_count_sees_the_package():
    assert lines_run("By Ada Brand") > 50


@pages
@families
def test_lines_run_grow_no_faster_than_the_text(unit, page):
    times = max(1, 2_000 // len(unit))
    small = lines_run(page(unit, times))
    assert exponent(small, lines_run(page(unit, times * GROWTH))) < 1.1
