"""The labels and marks by which archives, mails and feeds set off their parts."""

from .documents import Document, find_documents
from .labels import MEANINGS, Family, LabelMatch, read_label
from .marks import Mark, MarkMatch, is_export_line, read_mark
from .scan import Scan, scan_lines

__all__ = [
    "MEANINGS",
    "Document",
    "Family",
    "LabelMatch",
    "Mark",
    "MarkMatch",
    "Scan",
    "find_documents",
    "is_export_line",
    "read_label",
    "read_mark",
    "scan_lines",
]
