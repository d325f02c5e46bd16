// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What an adapter's own `adapter_config.json` says of it.
package struct AdapterConfig: Sendable, Hashable {
  /// The model that is adapted, as written: an identifier or somebody's own path.
  package var baseModel: String?
  /// The kind of adapter ("LORA").
  package var type: String?
  package var rank: Int?
  /// Whether ``baseModel`` can be an identifier, and is not a path on somebody's own disk.
  package var namesHubModel: Bool

  /// Reads a file whole.
  package init(_ bytes: [UInt8]) throws(WeightsFault) {
    let value = try ConfigValue(bytes)
    guard
      value["peft_type"] != nil || value["base_model_name_or_path"] != nil
        || value["adapter_type"] != nil || value["lora_parameters"] != nil
    else { throw .foreign(format: "an adapter's configuration", found: "it names no adapter") }
    // The others are those of MLX and of AdapterHub.
    baseModel = [value["base_model_name_or_path"], value["model"], value["model_name"]]
      .compactMap { $0?.text }.first { !$0.isEmpty }
    type = value["peft_type"]?.text ?? value["fine_tune_type"]?.text ?? value["adapter_type"]?.text
    rank = value["r"]?.whole ?? value["lora_parameters"]?["rank"]?.whole
    namesHubModel = baseModel.map(Self.isIdentifier) ?? false
  }

  /// `name` or `owner/name` of letters, digits, dots, dashes and underscores.
  static func isIdentifier(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { part in
        !part.isEmpty && !part.hasPrefix(".") && part.utf8.count <= 96
          && part.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
              || "._-".unicodeScalars.contains($0)
          }
      }
  }
}
