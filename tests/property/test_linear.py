"""Sixteen times the text, sixteen times the work."""

import sys

import pytest
from property.hostile import FAMILIES
from property.slope import GROWTH, exponent, timed_exponent

from newsextract import parse

families = pytest.mark.parametrize("unit", FAMILIES.values(), ids=FAMILIES.keys())


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


@families
def test_lines_run_grow_no_faster_than_the_text(unit):
    times = max(1, 2_000 // len(unit))
    small, large = lines_run(unit * times), lines_run(unit * times * GROWTH)
    assert exponent(small, large) < 1.1


@families
def test_time_grows_no_faster_than_the_text(unit):
    """Work inside patterns runs no lines, so it is timed."""
    times = max(1, 2_000 // len(unit))
    assert timed_exponent(parse, unit * times, unit * times * GROWTH) < 1.35
