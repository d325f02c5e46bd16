// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// What was found in the files of the weights that were opened.
package struct WeightsInspection: Sendable {
  /// One file of weights.
  package enum File: Sendable {
    /// Its header was read: what it holds, and what is wrong with it in words.
    case read(Contents, problems: [String])
    /// It is there, in a format or of a kind that is not looked into.
    case notInspected(String)
    /// It is not what its name says.
    case broken(String)
    /// It is listed, and its host keeps it from everybody.
    case refused(String)
  }

  package struct Contents: Sendable {
    /// Parameters by how they are stored; nil where the format's directory does not count them.
    var tally: ParameterTally?
    /// Parameters, where the format counts them itself.
    var parameters: Int?
    /// The type, or the quantisation, of most of them.
    var type: String?
    /// Bytes of the stored numbers, where the directory of an archive counts only these.
    var storedBytes: Int?
    /// Whether all tensors are those of an adapter.
    var isAdapter = false
    /// Whether there are no tensors.
    var isHollow = false
  }

  /// `config.json`; nil when it was not read.
  package var config: ModelConfig?
  package var adapter: AdapterConfig?
  package var pipeline: PipelineIndex?
  /// The index of the shards, with the path where it stands.
  package var index: (path: String, index: WeightsIndex)?
  /// What is wrong with a configuration or an index, in words.
  package var faults: [String] = []
  package var files: [String: File] = [:]
  /// Bytes of the files whose size their list does not say, as their host tells them beside a part.
  package var sizes: [String: Int] = [:]
  /// Where the last file was opened, for the evidence.
  package var source: Source?
  package var sha256: String?

  package init() {}

  /// Whether nothing was opened.
  var isEmpty: Bool {
    config == nil && adapter == nil && pipeline == nil && index == nil && files.isEmpty
      && faults.isEmpty
  }

  mutating func add(_ other: WeightsInspection) {
    config = config ?? other.config
    adapter = adapter ?? other.adapter
    pipeline = pipeline ?? other.pipeline
    index = index ?? other.index
    faults += other.faults
    files.merge(other.files) { first, _ in first }
    sizes.merge(other.sizes) { first, _ in first }
    source = source ?? other.source
    sha256 = sha256 ?? other.sha256
  }
}

extension WeightsInspection {
  /// Files that are listed and kept from everybody, the first few, in words.
  var refusals: [String] {
    files.sorted { $0.key < $1.key }.compactMap { path, file in
      if case .refused(let says) = file { "\(path): \(says)" } else { nil }
    }
  }

  /// What is wrong with the files that were opened, the first few, in words.
  var problems: [String] {
    faults
      + files.sorted { $0.key < $1.key }.flatMap { path, file -> [String] in
        switch file {
        case .read(_, let problems): problems.map { "\(path): \($0)" }
        case .broken(let says): ["\(path): \(says)"]
        case .notInspected, .refused: []
        }
      }
  }

  /// Parameters of `paths` together; nil unless all of them were read and count them.
  func parameters(in paths: [String]) -> Int? {
    var (tally, counted) = (ParameterTally(), 0)
    for path in paths {
      guard case .read(let contents, _) = files[path] else { return nil }
      if let own = contents.tally {
        tally.add(own)
      } else if let parameters = contents.parameters {
        counted += parameters
      } else {
        return nil
      }
    }
    guard let plain = tally.parameters(bits: config?.quantization?.bits) else { return nil }
    let (sum, isOver) = plain.addingReportingOverflow(counted)
    return isOver || sum == 0 ? nil : sum
  }

  /// Bytes of the numbers that are stored in `paths` together; nil unless all of them count these.
  func storedBytes(in paths: [String]) -> Int? {
    var sum = 0
    for path in paths {
      guard case .read(let contents, _) = files[path], let bytes = contents.storedBytes,
        bytes < .max / 2 - sum
      else { return nil }
      sum += bytes
    }
    return sum == 0 ? nil : sum
  }

  /// Whether each of `paths` was read, and none holds a tensor.
  func areHollow(_ paths: [String]) -> Bool {
    !paths.isEmpty
      && paths.allSatisfy { path in
        if case .read(let contents, _) = files[path] { contents.isHollow } else { false }
      }
  }

  /// Whether each of `paths` was read, and holds an adapter by its tensors.
  func areAdapters(_ paths: [String]) -> Bool {
    !paths.isEmpty
      && paths.allSatisfy { path in
        if case .read(let contents, _) = files[path] { contents.isAdapter } else { false }
      }
  }

  /// The types of the weights in `paths`, each once.
  func types(in paths: [String]) -> [String] {
    var types: Set<String> = []
    for path in paths {
      if case .read(let contents, _) = files[path], let type = contents.type { types.insert(type) }
    }
    return types.sorted()
  }
}
