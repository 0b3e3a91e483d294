"""Each pattern of the package alone, on texts that make it work in vain.

Its units are the hostile families and what its own samples are made of: they hold the
literals without which an engine gives up at once and looks fast.
"""

import pytest
from property.hostile import FAMILIES
from property.patterns import found_patterns
from property.slope import GROWTH, timed_exponent

SMALL = 500
PATTERNS = found_patterns()


def units_of(found):
    yield from FAMILIES.values()
    for sample in found.samples:
        yield sample + " "
        yield sample[:-1]
        yield sample[: len(sample) // 2] + " "
        yield sample[len(sample) // 2 :]


def test_the_patterns_of_the_package_are_found():
    assert len(PATTERNS) > 40
    assert len({found.name for found in PATTERNS}) > 40
    assert sum(bool(found.asked) for found in PATTERNS) > 30


@pytest.mark.parametrize("found", PATTERNS, ids=lambda found: found.name)
def test_a_pattern_is_linear(found):
    for unit in filter(None, units_of(found)):
        times = max(1, SMALL // len(unit))
        small, large = unit * times, unit * times * GROWTH
        assert timed_exponent(found.run, small, large) < 1.35, unit
