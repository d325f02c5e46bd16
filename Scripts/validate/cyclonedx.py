#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""Checks CycloneDX documents with the CycloneDX project's own library: cyclonedx.py FILE...

Each must be valid by the strict JSON Schema of its version, be read into the library's model, and
name only parts that it has. Needs what requirements-bom.txt lists.
"""

import json
import sys

# The folder of this file: else the file would be imported for the library, whose name it has.
sys.path.pop(0)

from cyclonedx.model.bom import Bom
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator


def parts(node):
    """Every object of the document, from the top down."""
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from parts(value)
    elif isinstance(node, list):
        for value in node:
            yield from parts(value)


def names(document):
    """The names of all parts, in order."""
    return [part["bom-ref"] for part in parts(document) if "bom-ref" in part]


def mentions(document):
    """Every name by which one part speaks of another."""
    single = ("ref", "assessor", "target", "requirement", "parent")
    several = ("dependsOn", "assemblies", "claims", "counterClaims", "evidence", "counterEvidence")
    for part in parts(document):
        for key in single:
            if isinstance(part.get(key), str):
                yield part[key]
        for key in several + ("dependencies",):
            if isinstance(part.get(key), list):
                yield from (value for value in part[key] if isinstance(value, str))


def errors(text):
    """What is wrong with a document, one sentence each."""
    found = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text, all_errors=True) or []
    for error in found:
        yield f"schema: {error.data.json_path}: {error.data.message}"
    if found:
        return
    document = json.loads(text)
    known = names(document)
    for name in sorted({name for name in known if known.count(name) > 1}):
        yield f"two parts are called {name}"
    for name in sorted(set(mentions(document)) - set(known)):
        yield f"nothing is called {name}"
    bom = Bom.from_json(document)
    if str(bom.serial_number) != document["serialNumber"].removeprefix("urn:uuid:"):
        yield "the library reads another serial number"
    if len(bom.components) != len(document.get("components", [])):
        yield f"the library reads {len(bom.components)} components"


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    bad = 0
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            wrong = list(errors(file.read()))
        bad += bool(wrong)
        for sentence in wrong:
            print(f"{path}: {sentence}", file=sys.stderr)
        print(f"{path}: {'not valid' if wrong else 'valid CycloneDX 1.6'}")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
