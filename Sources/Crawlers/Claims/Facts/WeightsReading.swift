// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Reads what the repository appears to hold.
struct WeightsReading {
  let text: ReadText
  /// `owner/name`.
  let model: String

  private static let relations: [String: WeightsFacts.Kind] = [
    "adapter": .adapter, "quantized": .quantized, "merge": .merge, "finetune": .full,
  ]
  private static let tags: [String: WeightsFacts.Kind] = [
    "gguf": .quantized, "ggml": .quantized, "gptq": .quantized, "awq": .quantized,
    "exl2": .quantized, "bnb": .quantized,
    "4bit": .quantized, "8bit": .quantized, "fp8": .quantized, "int8": .quantized,
    "int4": .quantized, "w8a8": .quantized, "w4a16": .quantized, "w8a16": .quantized,
    "nf4": .quantized, "hqq": .quantized, "aqlm": .quantized, "imatrix": .quantized,
    "lora": .adapter, "adapter": .adapter, "peft": .adapter, "textual_inversion": .adapter, "merge": .merge,
    "mergekit": .merge,
  ]

  var kind: WeightsFacts.Kind {
    if let relation = scalars("base_model_relation").first, let kind = Self.relations[relation] {
      return kind
    }
    let name = model.split(separator: "/").last.map { $0.lowercased() } ?? ""
    let parts = Set(name.split { "-_.".contains($0) }.map(String.init))
    if let kind = Self.first(parts, [.quantized, .adapter]) { return kind }
    let marks = Set((scalars("tags") + scalars("library_name")).map { $0.lowercased() })
    if let kind = Self.first(marks, [.quantized, .adapter, .merge]) { return kind }
    if text.code.contains(where: { $0.concepts.contains(.mergeRecipe) }) { return .merge }
    return text.document.blocks.isEmpty && text.document.frontMatter.entries.isEmpty
      ? .unknown : .full
  }

  private static func first(
    _ words: Set<String>,
    _ order: [WeightsFacts.Kind]
  ) -> WeightsFacts.Kind? {
    let kinds = Set(words.compactMap { tags[$0] })
    return order.first { kinds.contains($0) }
  }

  private func scalars(_ key: String) -> [String] {
    text.document.frontMatter[key]?.scalars.map(\.text) ?? []
  }
}
