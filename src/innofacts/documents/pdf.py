"""PDF: the text of its pages."""

from innofacts.errors import InnofactsError
from innofacts.showing import visible


def text_of_pdf(name: str) -> str:
    """Return the text of a PDF, one paragraph per page; raises InnofactsError if it cannot be read or has no text."""
    try:
        import pypdf
    except ImportError as error:
        raise InnofactsError(
            f"{visible(name)}: to read PDF takes pypdf", hint="pip install 'innofacts[pdf]'"
        ) from error
    try:
        pages = [page.extract_text() for page in pypdf.PdfReader(name).pages]
    except (pypdf.errors.PyPdfError, ValueError, KeyError, TypeError) as error:
        raise InnofactsError(f"{visible(name)}: this PDF cannot be read: {visible(str(error))}") from error
    text = "\n\n".join(" ".join(page.split()) for page in pages if page.strip())
    if not text:
        raise InnofactsError(f"{visible(name)}: this PDF has no text", hint="it may be a picture of one")
    return text
