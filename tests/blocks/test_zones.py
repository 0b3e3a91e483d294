import pytest
from blocks.told import answer_of, text_of, zones_in
from corpus import zones


@pytest.mark.parametrize("page", zones.ZONES.values(), ids=zones.ZONES.keys())
def test_zones_of_a_page(page):
    assert zones_in(text_of(page)) == answer_of(page)
