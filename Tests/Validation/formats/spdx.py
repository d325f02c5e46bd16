# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""Has SPDX's own library read SPDX 3.0.1 files and write them again.

spdx-python-model is generated from SPDX's model: reading checks classes, types and words, writing
checks cardinalities. Where CANDOR_SPDX_MODEL names a folder with what SPDX publishes for 3.0.1 as
spdx-json-schema.json, spdx-model.ttl and spdx-context.jsonld, or is `net`, spdx3-validate checks the
JSON Schema and the SHACL shapes, too; without the network it has no copy of them.
"""

import io
import json
import os
from functools import cache
from pathlib import Path

import rdflib
import spdx3_validate.core as shapes
from spdx3_validate.spdx_versions import find_version
from spdx_python_model import v3_0_1 as model

VERSION = find_version("https://spdx.org/rdf/3.0.1/spdx-context.jsonld")

# Words of SPDX's own that stand where an element could.
INDIVIDUALS = {
    "NoAssertionElement",
    "expandedlicensing_NoAssertionLicense",
    "expandedlicensing_NoneLicense",
}

MENTIONS = ("from", "to", "subject", "element", "rootElement", "suppliedBy", "originatedBy")


def problems(name):
    text = Path(name).read_text(encoding="utf-8")
    graph = json.loads(text)["@graph"]
    elements = [part for part in graph if "spdxId" in part]
    yield from misnamed(elements)
    yield from unlicensed(elements)
    objects = model.SHACLObjectSet()
    model.JSONLDDeserializer().read(io.BytesIO(text.encode()), objects)
    model.JSONLDSerializer().write(objects, io.BytesIO())
    read = {str(item._id) for item in objects.objects if getattr(item, "_id", None)}
    for element in elements:
        if element["spdxId"] not in read:
            yield f"the library does not read {element['spdxId']}"
    if place := os.environ.get("CANDOR_SPDX_MODEL"):
        yield from misshapen(text, place)


def misnamed(elements):
    """Names that two elements have, and names that none has."""
    names = [element["spdxId"] for element in elements]
    for name in {name for name in names if names.count(name) > 1}:
        yield f"two elements are called {name}"
    values = [element[key] for element in elements for key in MENTIONS if key in element]
    mentioned = {name for value in values for name in (value if isinstance(value, list) else [value])}
    for name in mentioned - set(names) - INDIVIDUALS:
        yield f"nothing is called {name}"


def unlicensed(elements):
    """What the AI and Dataset profiles ask for in words: one license declared and one concluded."""
    for kind in ("hasDeclaredLicense", "hasConcludedLicense"):
        licensed = [e["from"] for e in elements if e.get("relationshipType") == kind]
        for element in elements:
            is_package = element["type"] in ("ai_AIPackage", "dataset_DatasetPackage")
            if is_package and licensed.count(element["spdxId"]) != 1:
                yield f"{element['spdxId']}: {licensed.count(element['spdxId'])} of {kind}"


@cache
def published(place):
    """The validator of the schema, the graph of shapes, and the context where it is a local copy."""
    if place == "net":
        schema, graph = shapes.load_validation_data(VERSION)
        return shapes.schema_validator(schema), graph, None
    folder = Path(place)
    schema = json.loads((folder / "spdx-json-schema.json").read_text(encoding="utf-8"))
    context = json.loads((folder / "spdx-context.jsonld").read_text(encoding="utf-8"))
    graph = rdflib.Graph().parse(folder / "spdx-model.ttl")
    return shapes.schema_validator(schema), graph, context["@context"]


def misshapen(text, place):
    validator, shape, context = published(place)
    document = json.loads(text)
    for error in validator.iter_errors(document):
        yield f"{error.json_path}: {error.message[:300]}"
    document["@context"] = context or document["@context"]
    graph = rdflib.Graph().parse(data=json.dumps(document), format="json-ld")
    yield from shapes.check_graph(graph, shape, VERSION, True)
