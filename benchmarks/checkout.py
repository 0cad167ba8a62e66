"""The sources next to the benchmarks: whoever imports this measures them, whichever innofacts is installed."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
