"""The documents of an export of many."""

from .models import ExportDocument


def split_export(text: str) -> tuple[ExportDocument, ...]:
    """Cut an export of many documents into its documents.

    Nexis counts them ("3 of 10 DOCUMENTS") or closes each ("End of Document"), ProQuest
    counts them ("Document 3 of 10"), Factiva closes each by its accession number, feeds
    begin each record with the same label.

    Args:
        text: What the archive gave; any str.

    Returns:
        The documents in printed order; joined, their texts are the text. One for a text
        that is no export, () for an empty one.

    Raises:
        TypeError: `text` is no str.
    """
    if not isinstance(text, str):
        hint = "; decode it first" if isinstance(text, bytes | bytearray) else ""
        raise TypeError(f"text must be str, not {type(text).__qualname__}{hint}")
    if not text:
        return ()
    # As in `parse`, the readers load with the first text.
    from ._blocks.layout import read_rows  # noqa: PLC0415
    from ._labels import find_documents, scan_lines  # noqa: PLC0415
    from ._text import split_lines  # noqa: PLC0415

    lines = split_lines(text)
    rows = read_rows(text, lines)
    found = find_documents(rows, scan_lines(text, rows))
    starts = [lines[document.first][0] for document in found]
    return tuple(
        ExportDocument(
            start=start,
            end=end,
            text=text[start:end],
            number=document.number,
            total=document.total,
            rule=document.rule,
        )
        for document, start, end in zip(
            found, starts, [*starts[1:], len(text)], strict=True
        )
    )
