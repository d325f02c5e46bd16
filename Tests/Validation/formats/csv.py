# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""Reads CSV files with Python's reader at its strictest."""

import csv
from pathlib import Path

signs = tuple("=+-@\t\r") + ("\uff1d", "\uff0b", "\uff0d", "\uff20")


def problems(name):
    text = Path(name).read_bytes().decode("utf-8")
    if text.count("\n") != text.count("\r\n") or not text.endswith("\r\n"):
        yield "a row that does not end with CRLF"
    header, *rows = csv.reader(text.splitlines(keepends=True), strict=True)
    if not {"model", "criterion", "outcome", "error"} <= set(header):
        yield f"the header lacks a column: {header}"
    if len(set(header)) != len(header):
        yield "two columns have one name"
    for row in rows:
        if len(row) != len(header):
            yield f"{len(row)} cells under a header of {len(header)}: {row}"
        yield from (f"a formula: {cell}" for cell in row if cell.startswith(signs))
