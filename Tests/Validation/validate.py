# SPDX-FileCopyrightText: 2026 The Candor authors
# SPDX-License-Identifier: Apache-2.0
"""validate.py FORMAT FILE...: prints what is wrong with files of a format, and exits 1 if anything is.

A format is a file in formats/ that defines `problems(name)`, a generator of sentences.
"""

import runpy
import sys
from pathlib import Path

format, *names = sys.argv[1:]
problems = runpy.run_path(Path(__file__).parent / "formats" / f"{format}.py")["problems"]

failed = not names
for name in names:
    try:
        found = list(problems(name))
    except Exception as error:  # A reader that gives up has found something, too.
        found = [repr(error)]
    for problem in found:
        failed = True
        print(f"{name}: {problem}", file=sys.stderr)
sys.exit(failed)
