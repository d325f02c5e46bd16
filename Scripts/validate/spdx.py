#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""Checks SPDX 3.0.1 documents with the SPDX project's own tools: spdx.py [--model DIR] FILE...

spdx-python-model, generated from SPDX's model, reads each document, which checks classes, types,
required members, cardinalities and words, and writes it again. With --model, spdx3-validate checks
the JSON Schema and the SHACL shapes, too: DIR holds what SPDX publishes for 3.0.1 as
spdx-json-schema.json, spdx-model.ttl and spdx-context.jsonld; DIR may be "net", which asks spdx.org.
Needs what requirements-bom.txt lists.
"""

import argparse
import io
import json
import pathlib
import sys

import rdflib
import spdx3_validate.core as shapes
from spdx3_validate.spdx_versions import find_version
from spdx_python_model import v3_0_1 as model

# Words of SPDX's own that stand where an element could.
INDIVIDUALS = (
    "NoAssertionElement",
    "expandedlicensing_NoAssertionLicense",
    "expandedlicensing_NoneLicense",
)


def read(text):
    """The document as the SPDX library reads it."""
    objects = model.SHACLObjectSet()
    model.JSONLDDeserializer().read(io.BytesIO(text.encode()), objects)
    return objects


def elements(document):
    """Every element of the graph, by its name."""
    return {part["spdxId"]: part for part in document["@graph"] if "spdxId" in part}


def dangling(document):
    """Every name that one element gives another and that nothing has."""
    known = elements(document)
    for part in known.values():
        for key in ("from", "to", "subject", "element", "rootElement", "suppliedBy", "originatedBy"):
            for name in part.get(key, []) if isinstance(part.get(key), list) else [part.get(key)]:
                if name is not None and name not in known and name not in INDIVIDUALS:
                    yield name


def profile_errors(document):
    """What the profiles ask for and no schema states: one declared and one concluded license."""
    for part in elements(document).values():
        if part["type"] not in ("ai_AIPackage", "dataset_DatasetPackage"):
            continue
        for kind in ("hasDeclaredLicense", "hasConcludedLicense"):
            count = sum(
                other.get("from") == part["spdxId"] and other.get("relationshipType") == kind
                for other in elements(document).values()
            )
            if count != 1:
                yield f"{part['spdxId']} has {count} relationships {kind}"


def errors(text):
    """What is wrong with a document as the SPDX library sees it, one sentence each."""
    document = json.loads(text)
    ids = [part["spdxId"] for part in document["@graph"] if "spdxId" in part]
    for name in sorted({name for name in ids if ids.count(name) > 1}):
        yield f"two elements are called {name}"
    for name in sorted(set(dangling(document))):
        yield f"nothing is called {name}"
    yield from profile_errors(document)
    try:
        objects = read(text)
        model.JSONLDSerializer().write(objects, io.BytesIO())
    except Exception as error:  # The library raises errors of many kinds.
        yield f"spdx-python-model: {error}"
        return
    unknown = [item for item in objects.objects if type(item) is model.SHACLObject]
    if unknown:
        yield f"spdx-python-model does not know {len(unknown)} of the elements"


class Shapes:
    """JSON Schema and SHACL shapes of SPDX 3.0.1, from a folder or from spdx.org."""

    def __init__(self, place):
        self.version = find_version("https://spdx.org/rdf/3.0.1/spdx-context.jsonld")
        self.context = None
        if place == "net":
            schema, self.graph = shapes.load_validation_data(self.version)
        else:
            folder = pathlib.Path(place)
            schema = json.loads((folder / "spdx-json-schema.json").read_text(encoding="utf-8"))
            self.context = json.loads((folder / "spdx-context.jsonld").read_text(encoding="utf-8"))
            self.graph = rdflib.Graph().parse(folder / "spdx-model.ttl")
        self.schema = shapes.schema_validator(schema)

    def errors(self, text):
        document = json.loads(text)
        for error in self.schema.iter_errors(document):
            yield f"schema: {error.json_path}: {error.message[:300]}"
        if self.context:
            document["@context"] = self.context["@context"]
        graph = rdflib.Graph().parse(data=json.dumps(document), format="json-ld")
        yield from shapes.check_graph(graph, self.graph, self.version, True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", metavar="DIR")
    parser.add_argument("files", nargs="+", metavar="FILE")
    options = parser.parse_args()
    checks = [errors] + ([Shapes(options.model).errors] if options.model else [])
    by = "library, schema and shapes" if options.model else "library; schema and shapes not asked"
    bad = 0
    for path in options.files:
        text = pathlib.Path(path).read_text(encoding="utf-8")
        wrong = [sentence for check in checks for sentence in check(text)]
        bad += bool(wrong)
        for sentence in wrong:
            print(f"{path}: {sentence}", file=sys.stderr)
        print(f"{path}: {'not valid' if wrong else 'valid SPDX 3.0.1'} ({by})")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
