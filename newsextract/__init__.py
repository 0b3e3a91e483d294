"""Read the plain text of a news story into typed models with exact offsets."""

__version__ = "0.1.0"
