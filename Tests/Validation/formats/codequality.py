# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""Validates Code Quality reports by the shape that GitLab documents.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

import json
from pathlib import Path

import jsonschema

text = {"type": "string", "minLength": 1}
location = {
    "type": "object",
    "required": ["path", "lines"],
    "properties": {
        # Relative to the repository, without "./".
        "path": {"type": "string", "pattern": r"^(?!\./|/)(?!.*(^|/)\.\.(/|$)).+$"},
        "lines": {
            "type": "object",
            "required": ["begin"],
            "properties": {"begin": {"type": "integer", "minimum": 1}},
        },
    },
}
issue = {
    "type": "object",
    "required": ["description", "check_name", "fingerprint", "severity", "location"],
    "properties": {
        "description": text,
        "check_name": text,
        "fingerprint": text,
        "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
        "location": location,
    },
}
validator = jsonschema.Draft202012Validator({"type": "array", "items": issue})


def problems(name):
    bytes = Path(name).read_bytes()
    if bytes.startswith(b"\xef\xbb\xbf"):
        yield "GitLab refuses a byte order mark"
    issues = json.loads(bytes)
    yield from (f"{e.json_path}: {e.message}" for e in validator.iter_errors(issues))
    fingerprints = [issue["fingerprint"] for issue in issues]
    if len(set(fingerprints)) != len(fingerprints):
        yield "two issues have one fingerprint"
