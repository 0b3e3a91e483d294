"""How the cost of a call grows with its text."""

import math
from time import perf_counter

GROWTH = 16
ROUNDS = 5
STEADY = 1.15
"""An exponent that needs no second look, whatever else the machine was doing."""
INSTANT = 20e-9
"""Seconds a character under which nothing can have been done more than once: with
sixteen thousand of them, work that grows as the square takes a thousand times more."""


def exponent(small, large):
    """Return e where cost grows as size to the e, sizes being GROWTH apart."""
    return math.log(large / small, GROWTH)


def seconds(call, text):
    start = perf_counter()
    call(text)
    return perf_counter() - start


def timed_exponent(call, small, large):
    """Return the exponent of the best times; 0 where the larger text is instant."""
    once = seconds(call, large)
    if once < INSTANT * len(large):
        return 0.0
    best = min(seconds(call, small) for _ in range(2 * ROUNDS))
    if exponent(best, once) < STEADY:
        return exponent(best, once)
    return exponent(best, min(seconds(call, large) for _ in range(ROUNDS)))
