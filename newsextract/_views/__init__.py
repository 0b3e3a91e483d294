"""Renderings of an article."""
