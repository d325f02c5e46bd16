// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The fields of a configuration under all the names that families give them.
struct ConfigFields {
  var config: ConfigValue

  /// The first of `names` that is a count within reason; parts of a name are joined by a dot.
  func count(_ names: String..., most: Int = 10_000_000) -> Int? {
    names.lazy.compactMap { value($0)?.whole }.first.flatMap { (0...most).contains($0) ? $0 : nil }
  }

  func flag(_ name: String) -> Bool? { config[name]?.flag }
  func text(_ names: String...) -> String? { names.lazy.compactMap { config[$0]?.text }.first }
  func has(_ names: String...) -> Bool {
    names.contains { config[$0] != nil && config[$0] != .null }
  }

  private func value(_ name: String) -> ConfigValue? {
    name.split(separator: ".").reduce(Optional(config)) { $0?[String($1)] }
  }
}
