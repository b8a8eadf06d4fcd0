"""Names the source files that do not open with a sentence on what belongs in them, and file names that say nothing."""

import pathlib
import re
import subprocess
import sys

EMPTY_NAMES = re.compile(r"(^|/)(utils?|helpers?|common|misc|managers?)(\.\w+|/)")


def main():
    files = subprocess.check_output(["git", "ls-files", "--cached", "--others", "--exclude-standard"], text=True).splitlines()
    faults = [f"{name}: the name does not say what is inside" for name in files if EMPTY_NAMES.search(name)]
    for name in files:
        path = pathlib.Path(name)
        if not path.exists():
            continue
        if name.endswith(".rs") and not path.read_text(encoding="utf-8").startswith("//! "):
            faults.append(f"{name}: the first line is not a sentence on what belongs here")
    print("\n".join(faults)) if faults else None
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
