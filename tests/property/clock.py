"""Times as pages print them, with the moments that they mean."""

from datetime import datetime, timedelta, timezone

from hypothesis import strategies as st

SUMMER = (("EDT", -4), ("CEST", 2), ("UTC", 0))
WINTER = (("EST", -5), ("GMT", 0), ("CET", 1))
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

moments = st.datetimes(datetime(1995, 1, 1), datetime(2035, 1, 1)).map(  # noqa: DTZ001
    lambda moment: moment.replace(second=0, microsecond=0, fold=0)
)


def zones_in(month):
    """Abbreviations in force all through that month, with their hours east of UTC."""
    return SUMMER if month in {5, 6, 7, 8} else WINTER


def absolute(draw, moment):
    """Return a date with clock and zone in one of the common orders, and its value."""
    name, hours = draw(st.sampled_from(zones_in(moment.month)))
    month, weekday = MONTHS[moment.month - 1], DAYS[moment.weekday()]
    day, year = moment.day, moment.year
    us, capitals, plain = clock_forms(moment)
    words = draw(
        st.sampled_from(
            [
                f"{month} {day}, {year} at {us} {name}",
                f"{capitals} {name}, {month} {day}, {year}",
                f"{capitals} {name}, {weekday[:3]} {month} {day}, {year}",
                f"{day} {month} {year}, {plain} {name}",
                f"{plain} {name}, {day} {month} {year}",
                f"{weekday}, {month} {day}, {year} {us} {name}",
            ]
        )
    )
    return words, moment.replace(tzinfo=timezone(timedelta(hours=hours)))


def counted_back(draw, now):
    """Return a time told from `now` backwards, and its value."""
    count = draw(st.integers(2, 20))
    form = draw(st.sampled_from(["hours", "min", "yesterday"]))
    if form == "hours":
        return f"{count} hours ago", now - timedelta(hours=count)
    if form == "min":
        return f"{count} min ago", now - timedelta(minutes=count)
    name, hours = draw(st.sampled_from(zones_in(now.month)))
    zone = timezone(timedelta(hours=hours))
    clock = draw(st.times())
    us, capitals, _ = clock_forms(clock)
    words = f"Yesterday at {draw(st.sampled_from([us, capitals]))} {name}"
    day = now.astimezone(zone) - timedelta(days=1)
    return words, day.replace(hour=clock.hour, minute=clock.minute)


def clock_forms(moment):
    """The same clock as US papers, US sites and everybody else print it."""
    hour = moment.hour % 12 or 12
    half = "a.m." if moment.hour < 12 else "p.m."
    minute = f"{moment.minute:02}"
    return (
        f"{hour}:{minute} {half}",
        f"{hour}:{minute} {half[0].upper()}M",
        f"{moment.hour:02}:{minute}",
    )
