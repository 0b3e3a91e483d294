"""Lines to blocks that tile the text."""
