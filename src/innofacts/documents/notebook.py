"""Jupyter notebooks: the text of their Markdown cells, and never their JSON.

The format: https://nbformat.readthedocs.io/en/latest/format_description.html
"""

import json

from innofacts.documents.document import Block, Extract, NotReadable


def text_of_notebook(data: bytes) -> Extract:
    """Return the text of a notebook, with each line of a Markdown cell as a block; raises NotReadable."""
    pieces: list[str] = []
    blocks: list[Block] = []
    offset = 0
    for number, cell in enumerate(cells_of(data), 1):
        if cell.get("cell_type") != "markdown":
            continue
        for line_number, line in enumerate(source_of(cell).split("\n"), 1):
            blocks.append(Block(offset, f"cell {number} line {line_number}"))
            pieces.append(f"{line}\n")
            offset += len(line) + 1
        pieces.append("\n")
        offset += 1
    return Extract("".join(pieces), tuple(blocks))


def cells_of(data: bytes) -> list[dict[str, object]]:
    """Return the cells of a notebook; raises NotReadable."""
    try:
        notebook = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise NotReadable("this notebook is not valid JSON", hint="save it again in Jupyter") from error
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list) or not all(isinstance(cell, dict) for cell in cells):
        message = "this JSON is not a notebook of Jupyter, or of a version before 4"
        raise NotReadable(message, hint="open it in Jupyter, and save it again")
    return cells


def source_of(cell: dict[str, object]) -> str:
    """Return the source of a cell, which may be written as a list of lines."""
    source = cell.get("source", "")
    return "".join(map(str, source)) if isinstance(source, list) else str(source)
