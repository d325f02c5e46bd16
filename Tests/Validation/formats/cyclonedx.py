# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""Validates CycloneDX files by the strict schema, and has CycloneDX's own library read them."""

import json
from pathlib import Path

from cyclonedx.model.bom import Bom
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

# Members by which one part names another, alone or in a list.
MENTIONS = (
    "ref", "assessor", "target", "requirement", "parent", "dependsOn", "assemblies", "dependencies",
    "claims", "counterClaims", "evidence", "counterEvidence",
)


def problems(name):
    text = Path(name).read_text(encoding="utf-8")
    validator = JsonStrictValidator(SchemaVersion.V1_6)
    errors = validator.validate_str(text, all_errors=True) or []
    found = [f"{error.data.json_path}: {error.data.message}" for error in errors]
    yield from found
    if found:
        return
    document = json.loads(text)
    yield from misnamed(list(parts(document)))
    bom = Bom.from_json(document)
    if f"urn:uuid:{bom.serial_number}" != document["serialNumber"]:
        yield f"the library reads the serial number {bom.serial_number}"
    if len(bom.components) != len(document.get("components", [])):
        yield f"the library reads {len(bom.components)} components"


def misnamed(parts):
    """Names that two parts have, and names that none has."""
    names = [part["bom-ref"] for part in parts if "bom-ref" in part]
    for name in {name for name in names if names.count(name) > 1}:
        yield f"two parts are called {name}"
    mentioned = {mention for part in parts for key in MENTIONS for mention in texts(part.get(key))}
    for name in mentioned - set(names):
        yield f"nothing is called {name}"


def parts(node):
    """Every object of the document, from the top down."""
    if isinstance(node, dict):
        yield node
    for value in node.values() if isinstance(node, dict) else node:
        if isinstance(value, (dict, list)):
            yield from parts(value)


def texts(value):
    """The texts that a member is, or is a list of."""
    values = value if isinstance(value, list) else [value]
    return [text for text in values if isinstance(text, str)]
