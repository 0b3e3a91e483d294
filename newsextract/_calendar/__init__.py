"""Parts of a printed time -> a place on the calendar, or none with the reason."""
