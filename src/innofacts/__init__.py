"""Look up, compare and export sourced figures and claims that are kept as plain TOML.

The names in `__all__` are what Python programs use (docs/python.md); they are loaded on first use, so that the command
line starts quickly.
"""

from innofacts.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from innofacts.api import (
        Comparison,
        Draft,
        Fact,
        Facts,
        Figure,
        Finding,
        InnofactsError,
        Interval,
        Library,
        Mention,
        Period,
        Proof,
        Result,
        Source,
        figures_in,
        open,  # noqa: A004 - as in innofacts.open()
    )

__all__ = (
    "Comparison",
    "Draft",
    "Fact",
    "Facts",
    "Figure",
    "Finding",
    "InnofactsError",
    "Interval",
    "Library",
    "Mention",
    "Period",
    "Proof",
    "Result",
    "Source",
    "__version__",
    "figures_in",
    "open",
)


def __getattr__(name: str) -> object:
    """Load a public name on its first use (PEP 562)."""
    if name not in __all__:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from innofacts import api

    globals()[name] = found = getattr(api, name)
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
