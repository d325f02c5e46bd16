// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The parts of a pipeline as `model_index.json` lists them, each in a folder of its own.
package struct PipelineIndex: Sendable, Hashable {
  package struct Component: Sendable, Hashable {
    /// Also the name of its folder.
    package var name: String
    /// The library that loads it ("diffusers").
    package var library: String
    package var className: String

    /// Whether it has weights: schedulers, tokenizers and what prepares inputs have none.
    package var needsWeights: Bool {
      !["Scheduler", "Tokenizer", "TokenizerFast", "Extractor", "Processor"]
        .contains(where: className.hasSuffix)
    }
  }

  /// The pipeline's class ("StableDiffusionPipeline").
  package var className: String?
  /// Sorted by name; parts that the pipeline does without are left out.
  package var components: [Component]
}

extension PipelineIndex {
  static let mostComponents = 256

  /// Reads a list of parts whole.
  package init(_ bytes: [UInt8]) throws(WeightsFault) {
    let value = try ConfigValue(bytes)
    className = value["_class_name"]?.text
    components = (value.map ?? [:]).sorted { $0.key < $1.key }.prefix(Self.mostComponents)
      .compactMap { name, entry in
        guard let pair = entry.list, pair.count == 2, !name.hasPrefix("_"),
          WeightsIndex.isInside(name), !name.contains("/"), let library = pair[0].text,
          let className = pair[1].text
        else { return nil }
        return Component(name: name, library: library, className: className)
      }
    guard className != nil || !components.isEmpty else {
      throw .foreign(format: "a pipeline's index", found: "it names neither a class nor a part")
    }
  }

  /// The weight files of each part that needs some, sorted; empty for a part that lacks them.
  package func weights(in files: some Sequence<String>) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for component in components where component.needsWeights { found[component.name] = [] }
    for path in files {
      guard let slash = path.firstIndex(of: "/"), found[String(path[..<slash])] != nil,
        WeightFileKind(path: path) != nil, WeightFileRole(path: path) == .weights
      else { continue }
      found[String(path[..<slash])]?.append(path)
    }
    return found.mapValues { $0.sorted() }
  }
}
