"""Quotations of the body: marks paired, over paragraphs too."""

from .find import Quotation, find_quotations

__all__ = ["Quotation", "find_quotations"]
