"""Compares the crate edges that ARCHITECTURE.md writes down with those that cargo knows, and names each difference."""

import json
import pathlib
import re
import subprocess
import sys


def edges_of_cargo():
    command = ["cargo", "metadata", "--no-deps", "--format-version", "1"]
    packages = json.loads(subprocess.check_output(command))["packages"]
    ours = {package["name"] for package in packages}
    edges = {}
    for package in packages:
        inner = sorted(edge["name"] for edge in package["dependencies"] if edge["name"] in ours and edge["kind"] is None)
        edges[package["name"]] = ", ".join(inner) or "nothing"
    return edges


def edges_as_written():
    text = pathlib.Path("ARCHITECTURE.md").read_text(encoding="utf-8")
    return dict(re.findall(r"^- `(\w+)` uses (.+)\.$", text, re.M))


def main():
    found, written = edges_of_cargo(), edges_as_written()
    for name in sorted(found.keys() | written.keys()):
        if found.get(name) != written.get(name):
            print(f"{name}: ARCHITECTURE.md says {written.get(name)}; Cargo.toml says {found.get(name)}")
    return found != written


if __name__ == "__main__":
    sys.exit(main())
