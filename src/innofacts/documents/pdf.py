"""PDF: the text of its pages."""

from io import BytesIO
from logging import CRITICAL, getLogger

from innofacts.documents.document import Block, Extract, NotReadable
from innofacts.errors import install_command
from innofacts.showing import visible


def text_of_pdf(data: bytes) -> Extract:
    """Return the text of a PDF, one paragraph per page, with its lines.

    Raises NotReadable if it cannot be read or has no text.
    """
    try:
        import pypdf
    except ImportError as error:
        raise NotReadable("to read PDF takes pypdf", hint=install_command("pdf")) from error
    getLogger("pypdf").setLevel(CRITICAL)  # what it warns of is in our error
    try:
        reader = pypdf.PdfReader(BytesIO(data))
        is_locked = reader.is_encrypted and not reader.decrypt("")
        pages = [] if is_locked else [_lines(page.extract_text()) for page in reader.pages]
    except Exception as error:  # for a damaged file, pypdf raises whatever reading its parts raises
        raise NotReadable(f"this PDF cannot be read: {visible(str(error))}") from error
    if is_locked:
        raise NotReadable("this PDF is encrypted", hint="save it without a password")
    blocks, offset = [], 0
    for number, page in enumerate(pages, 1):
        if page:
            blocks.append(Block(offset, f"page {number}"))
            offset += len(page) + 2
    if not blocks:
        raise NotReadable("this PDF has no text", hint="it may be a picture of one")
    return Extract("\n\n".join(filter(None, pages)), tuple(blocks))


def _lines(text: str) -> str:
    """Return a text without empty lines, with one space for each run of white space within a line."""
    return "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())
