#!/usr/bin/env python3
"""The codes that the sources give findings are those of `model::finding_code`, which the pages have words for; says what differs.

A code is a word in quotes where a function takes one by that name: `Finding::new(severity, "no-text", …)`, and every function of ours with an
argument `code`. A code in the list has to stand somewhere in the sources.
"""

import pathlib
import re
import sys

SOURCES = [path for path in sorted(pathlib.Path("crates").glob("*/src/**/*.rs")) if path.name != "finding_code.rs"]
LIST = pathlib.Path("crates/model/src/finding_code.rs").read_text()
WORD = re.compile(r'^"([a-z0-9]+(?:-[a-z0-9]+)*)"$')


def code_of(path):
    """The source without its tests and its comments."""
    text = path.read_text().split("#[cfg(test)]")[0]
    return "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("//"))


def arguments(text, start):
    """What stands between the commas of the brackets that open at `start`."""
    depth, parts, part, quoted = 0, [], "", False
    for place in range(start, min(len(text), start + 4000)):
        character = text[place]
        if character == '"' and text[place - 1] != "\\":
            quoted = not quoted
        if not quoted and character in "([{":
            depth += 1
            if depth == 1:
                continue
        if not quoted and character in ")]}":
            depth -= 1
            if depth == 0:
                return parts + [part.strip()]
        if not quoted and depth == 1 and character == ",":
            parts.append(part.strip())
            part = ""
        else:
            part += character
    return parts


def functions(text):
    """Functions with an argument `code`, each with its place among the arguments."""
    found = {}
    for match in re.finditer(r"fn (\w+)(?:<[^(]*>)?\(", text):
        names = [argument.split(":")[0].strip() for argument in arguments(text, match.end() - 1)]
        if "code" in names:
            found[match.group(1)] = names.index("code") - ("self" in names[0])
    return found


def closures(text):
    """Closures with an argument `code`, each with its place among the arguments."""
    found = {}
    for match in re.finditer(r"let (?:mut )?(\w+) = (?:move )?\|([^|]*)\|", text):
        names = [argument.split(":")[0].strip() for argument in match.group(2).split(",")]
        if "code" in names:
            found[match.group(1)] = names.index("code")
    return found


def given(text, takers):
    """The words in quotes that stand where a taker wants a code."""
    for name, place in takers.items():
        for match in re.finditer(rf"(?<!fn )\b{name}\(", text):
            parts = arguments(text, match.end() - 1)
            word = WORD.match(parts[place]) if place < len(parts) else None
            if word:
                yield word.group(1)


# `Finding::new` is one `new` of many; other functions are known by their names within their crate, closures within their file.
crates, everywhere, faults = {}, set(), []
for path in SOURCES:
    text = code_of(path)
    everywhere |= set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', text))
    crates.setdefault(path.parts[1], []).append((path, text))
listed = set(re.findall(r'^    "([a-z0-9-]+)",$', LIST, re.M))
finding_crates = [sources for sources in crates.values() if any("Finding::new(" in text for _, text in sources)]
for sources in finding_crates:
    known = {name: place for _, text in sources for name, place in functions(text).items() if name != "new"}
    for path, text in sources:
        codes = set(given(text, known | closures(text))) | set(given(text.replace("Finding::new(", "finding_new("), {"finding_new": 1}))
        faults += [f"{path}: the code `{code}` is not in model::finding_code" for code in sorted(codes - listed)]
faults += [f"model::finding_code: nothing in the sources gives the code `{code}`" for code in sorted(listed - everywhere)]
print("\n".join(faults), end="\n" if faults else "")
sys.exit(bool(faults))
