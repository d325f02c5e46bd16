# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""Validates JUnit XML by the schema of Jenkins' xUnit plug-in, and has junitparser read it."""

import sys
from pathlib import Path
from xml.etree import ElementTree

import junitparser
import xmlschema

schema = xmlschema.XMLSchema(Path(sys.prefix) / "junit-10.xsd")


def problems(name):
    yield from (f"{e.path}: {e.reason}" for e in schema.iter_errors(name))
    suites = junitparser.JUnitXml.fromfile(name)
    kinds = {junitparser.Failure: "failures", junitparser.Error: "errors"}
    for suite in suites:
        found = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
        for case in suite:
            found["tests"] += 1
            for result in case.result:
                found[kinds.get(type(result), "skipped")] += 1
        stated = {key: int(getattr(suite, key)) for key in found}
        if stated != found:
            yield f"{suite.name}: states {stated}, holds {found}"
    names = [(c.get("classname"), c.get("name")) for c in ElementTree.parse(name).iter("testcase")]
    if len(set(names)) != len(names):
        yield "two test cases have one name"
