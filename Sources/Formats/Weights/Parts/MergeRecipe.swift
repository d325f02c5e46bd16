// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a merge's recipe (`mergekit_config.yml`) names.
///
/// Only lines of a key and a value are read: the whole language is neither needed nor safe here.
package struct MergeRecipe: Sendable, Hashable {
  /// How the models are merged ("slerp").
  package var method: String?
  package var baseModel: String?
  /// The models that are merged, each once, in their order; the base among them where it is.
  package var models: [String]
}

extension MergeRecipe {
  /// Bytes of a recipe that are read at most.
  package static let largest = 256 << 10
  static let mostModels = 256

  /// Reads a recipe whole.
  package init(_ bytes: [UInt8]) throws(WeightsFault) {
    guard bytes.count <= Self.largest else {
      throw .tooLarge(what: "the recipe", found: UInt64(bytes.count), limit: Self.largest)
    }
    self.init(method: nil, baseModel: nil, models: [])
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      guard let (key, value) = Self.entry(line) else { continue }
      switch key {
      case "merge_method": method = method ?? value
      case "base_model":
        baseModel = baseModel ?? value
        add(value)
      case "model", "path", "donor", "expert_model", "source_model": add(value)
      default: continue
      }
    }
    guard method != nil || !models.isEmpty else {
      throw .foreign(format: "a merge's recipe", found: "it names neither a method nor a model")
    }
  }

  private mutating func add(_ model: String) {
    if models.count < Self.mostModels, !models.contains(model) { models.append(model) }
  }

  /// `- key: value` without quotes, comments and what else belongs to the line; nil where either
  /// is missing.
  private static func entry(_ line: Substring) -> (key: Substring, value: String)? {
    var rest = line.drop { $0 == " " || $0 == "-" || $0 == "\t" || $0 == "{" }
    guard let colon = rest.firstIndex(of: ":") else { return nil }
    let key = rest[..<colon]
    rest = rest[rest.index(after: colon)...].drop { $0 == " " }
    let quote = rest.first.flatMap { "\"'".contains($0) ? $0 : nil }
    let value =
      quote.map { quote in rest.dropFirst().prefix { $0 != quote } }
      ?? rest.prefix { !" ,}#+".contains($0) }
    guard !value.isEmpty, value.first != "&", value.first != "*", value.utf8.count <= 256 else {
      return nil
    }
    return (key, String(value))
  }
}

/// Weights that are of use only when another model's are added.
package enum DeltaWeights {
  private static let words = ["delta", "deltas", "xor", "wdiff"]
  private static let phrases = [
    "delta weight", "weight delta", "weight diff", "apply_delta", "apply delta",
    "applying the delta", "xor weight", "xor file", "xored weight", "weights diff", "delta model",
  ]

  /// Whether a model's or file's name says so.
  package static func isNamed(_ name: String) -> Bool {
    let own = name.split(separator: "/").last ?? ""
    return own.lowercased().split { !$0.isLetter }.contains { words.contains(String($0)) }
  }

  /// Whether a sentence speaks of such weights; whether it affirms them is for its reader to say.
  package static func areMentioned(in sentence: String) -> Bool {
    let text = sentence.lowercased()
    return phrases.contains { text.contains($0) }
  }
}
