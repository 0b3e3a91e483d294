"""How the cost of a call grows with its text."""

import math
from time import thread_time

GROWTH = 16
ROUNDS = 5
PATIENCE = 100
"""Rounds until a busy machine is no excuse."""
STEADY = 1.15
"""An exponent that needs no second look, whatever else the machine was doing."""
INSTANT = 20e-9
"""Seconds a character under which nothing was done over and over: with thousands of
them, work that grows as the square takes hundreds of times more."""


def exponent(small, large):
    """Return e where cost grows as size to the e, sizes being GROWTH apart."""
    return math.log(large / small, GROWTH)


def seconds(call, text):
    """Return the time that this thread works on a call, waiting not counted."""
    start = thread_time()
    call(text)
    return thread_time() - start


def timed_exponent(call, small, large):
    """Return the exponent of the best times; 0 where the larger text is instant."""
    best_large = seconds(call, large)
    if best_large < INSTANT * len(large):
        return 0.0
    best_small = min(seconds(call, small) for _ in range(2 * ROUNDS))
    for _ in range(PATIENCE):
        if exponent(best_small, best_large) < STEADY:
            break
        best_large = min(best_large, seconds(call, large))
        best_small = min(best_small, *(seconds(call, small) for _ in range(ROUNDS)))
    return exponent(best_small, best_large)
