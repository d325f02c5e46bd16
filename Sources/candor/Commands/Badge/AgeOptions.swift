// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// The option that says after how many days evidence is too old.
struct AgeOptions: ParsableArguments {
  @Option(
    name: .customLong("max-age"),
    help: ArgumentHelp(
      "Days after which evidence counts as outdated, or 'none'. Today is SOURCE_DATE_EPOCH if set.",
      valueName: "days"
    )
  )
  var maxAge = MaxAge.standard
}
