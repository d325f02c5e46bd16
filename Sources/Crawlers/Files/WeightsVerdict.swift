// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// What the opened files of the weights say of them, held against their list and their name.
struct WeightsVerdict {
  var inspection: WeightsInspection
  /// The files that are counted, all shards of one set or one copy.
  var set: [RepositoryFile]
  /// All files of the repository.
  var listed: [RepositoryFile]
  /// The model's id.
  var model: String
  /// Parameters, as the host counts them.
  var counted: Int?
  /// The first paragraphs of the card.
  var words: [String] = []

  /// A number of parameters is as good as another below this factor; what rounding, embeddings and
  /// heads make is well below it.
  private static let farOff = 1.5

  /// Parameters of the set; nil unless all of its headers were read.
  var parameters: Int? { inspection.parameters(in: set.map(\.path)) }

  /// How the weights stand by what was opened; nil where that changes nothing.
  var standing: Standing? {
    if !missing.isEmpty { return .shardsMissing }
    if !contradictions.isEmpty { return .disagreeing }
    if !inspection.refusals.isEmpty { return .contradicted }
    return isWhollyRead ? .inspected : nil
  }

  /// Whether all of the set was read, and holds nothing.
  var isHollow: Bool { inspection.areHollow(set.map(\.path)) }

  /// What was found, for a person: what is wrong first.
  var remarks: [String] {
    missing + contradictions.prefix(3) + inspection.refusals.prefix(1)
      + [read, isHollow ? "no tensors are in it" : nil, size, adapted].compactMap { $0 }
  }

  private var isWhollyRead: Bool {
    !set.isEmpty
      && set.allSatisfy { file in
        if case .read(_, let problems) = inspection.files[file.path] {
          problems.isEmpty
        } else {
          false
        }
      }
  }

  /// What is named and not there.
  private var missing: [String] {
    var missing: [String] = []
    if let agreement, !agreement.missing.isEmpty, let path = inspection.index?.path {
      let count = agreement.missing.count
      let others = count > 1 ? " and \(count - 1) more, which are" : ", which is"
      missing.append("\(path) names \(agreement.missing[0])\(others) not listed")
    }
    if let pipeline = inspection.pipeline {
      let weights = pipeline.weights(in: listed.map(\.path))
      missing += pipeline.components.filter {
        $0.needsWeights && weights[$0.name]?.isEmpty != false
      }
      .map { "the component \($0.name) has no weights" }
    }
    return missing
  }

  private var agreement: WeightsIndex.Agreement? {
    guard let (path, index) = inspection.index else { return nil }
    let sizes = Dictionary(listed.map { ($0.path, $0.size) }) { first, _ in first }
    return index.compare(with: sizes, at: path)
  }

  /// What does not agree, in words.
  private var contradictions: [String] {
    inspection.problems
      + [refused, total, configured ?? stored, named ?? said, tooSmall].compactMap { $0 }
  }

  private var refused: String? {
    guard let (path, index) = inspection.index, let first = index.refused.first else { return nil }
    return "\(path) names \(first), outside of the repository"
  }

  private var total: String? {
    guard let agreement, agreement.sizeAgrees == false, let (path, index) = inspection.index,
      let due = index.totalSize, let bytes = agreement.bytes
    else { return nil }
    return "\(path) counts \(ByteCount(due)), and its files have \(ByteCount(bytes))"
  }

  private var configured: String? {
    guard let parameters, let config = inspection.config, !config.hasOwnCode,
      let comparison = config.compare(parameters: parameters),
      let estimate = config.estimatedParameters, comparison.isFar(by: Self.farOff)
    else { return nil }
    return
      "the headers hold \(ParameterCount(parameters)) parameters, and config.json implies \(ParameterCount(estimate.lowerBound))"
  }

  /// The most parameters that the numbers in an archive can be, and the fewest, by their bytes.
  private var storable: ClosedRange<Int>? {
    guard parameters == nil, inspection.config?.quantization == nil,
      let bytes = inspection.storedBytes(in: set.map(\.path))
    else { return nil }
    let type = inspection.config?.dtype ?? ""
    let least = type.contains("32") ? 2 : type.contains("16") ? 2 : 1
    return (bytes / 4)...(bytes / least)
  }

  /// An archive whose numbers are too few, or too many, for its configuration.
  private var stored: String? {
    guard let storable, let config = inspection.config, !config.hasOwnCode,
      let estimate = config.estimatedParameters,
      let bytes = inspection.storedBytes(in: set.map(\.path))
    else { return nil }
    let isFew = Double(storable.upperBound) * Self.farOff < Double(estimate.lowerBound)
    let isMuch = Double(storable.lowerBound) > Double(estimate.upperBound) * Self.farOff
    guard isFew || isMuch else { return nil }
    return
      "the archives store \(ByteCount(bytes)) of numbers, and config.json implies \(ParameterCount(estimate.lowerBound)) parameters"
  }

  private var named: String? {
    guard let parameters = parameters ?? storable?.upperBound, !isNamedAfterOthers,
      let name = NamedSize(name: String(model.split(separator: "/").last ?? ""))
    else { return nil }
    // More than the name says may be a part beside the language model.
    guard case .smaller(let factor) = name.compare(parameters: parameters), factor >= Self.farOff
    else { return nil }
    let most = self.parameters == nil ? "at most " : ""
    return
      "the headers hold \(most)\(ParameterCount(parameters)) parameters, and the model's name says \(name.text)"
  }

  /// What an adapter adapts, by its own configuration.
  private var adapted: String? {
    guard let adapter = inspection.adapter, let base = adapter.baseModel else { return nil }
    let kind = adapter.type.map { "\($0) " } ?? ""
    return "\(kind)adapter of \(base)\(adapter.rank.map { " of rank \($0)" } ?? "")"
  }

  /// Words by which a name tells of another model's size, or of data: "draft-for-acme-70b".
  private static let others: Set<Substring> = [
    "draft", "for", "from", "of", "distill", "distilled", "teacher", "student", "reward", "eagle",
    "eagle2", "eagle3", "medusa", "speculator", "assistant", "tokens", "head", "heads", "probe",
    "sae",
    "tokenizer", "embeddings", "projector", "classifier",
  ]

  private var isNamedAfterOthers: Bool {
    model.lowercased().split { !$0.isLetter && !$0.isNumber }.contains { Self.others.contains($0) }
  }

  /// What a sentence of the card on this very model says, where its name says nothing.
  private var said: String? {
    let own = model.split(separator: "/").last.map { $0.lowercased() } ?? ""
    guard let parameters, NamedSize(name: own) == nil else { return nil }
    let stem = String(own.prefix { $0.isLetter })
    for sentence in words.lazy.flatMap({ $0.split(separator: ".\u{20}") }) {
      let text = sentence.lowercased()
      let isOwn = stem.count >= 4 && text.contains(stem) || text.hasPrefix("this model")
      guard isOwn, text.contains("parameter"), let size = NamedSize(sentence: String(sentence)),
        case .smaller(let factor) = size.compare(parameters: parameters),
        factor >= 2 * Self.farOff
      else { continue }
      return
        "the headers hold \(ParameterCount(parameters)) parameters, and the card says \(size.text)"
    }
    return nil
  }

  /// Files that were opened and cannot hold what the name says, however it is packed: a parameter
  /// takes a bit at least.
  private var tooSmall: String? {
    guard parameters == nil, !inspection.files.isEmpty, !isNamedAfterOthers,
      let name = NamedSize(name: String(model.split(separator: "/").last ?? ""))
    else { return nil }
    let sizes = set.compactMap(\.size)
    guard sizes.count == set.count, sizes.total < name.total.lowerBound / 8 else { return nil }
    return "\(ByteCount(sizes.total)) cannot hold the \(name.text) parameters of the model's name"
  }

  /// How much was opened.
  private var read: String? {
    let opened = set.compactMap { inspection.files[$0.path] }.filter {
      if case .refused = $0 { false } else { true }
    }
    guard let first = opened.first else { return nil }
    if case .notInspected(let says) = first { return says }
    if case .broken = first, set.count == 1 { return nil }
    let headers =
      set.count == 1 ? "the header was read" : "\(opened.count) of \(set.count) headers were read"
    return headers
  }

  private var size: String? {
    guard let parameters else { return nil }
    let types = inspection.types(in: set.map(\.path))
    let suffix = types.isEmpty ? "" : " (\(types.joined(separator: ", ")))"
    guard let counted, abs(counted - parameters) > parameters / 10 else {
      return "\(ParameterCount(parameters)) parameters\(suffix)"
    }
    return
      "\(ParameterCount(parameters)) parameters\(suffix), where the host counts \(ParameterCount(counted))"
  }
}

extension SizeComparison {
  /// Whether it is off by at least `factor`, either way.
  func isFar(by factor: Double) -> Bool {
    switch self {
    case .agrees: false
    case .smaller(let by), .larger(let by): by >= factor
    }
  }
}

/// A number of parameters as people write it: "6.9 B", "70 M".
struct ParameterCount: CustomStringConvertible {
  private var count: Int

  init(_ count: Int) { self.count = count }

  var description: String {
    for (unit, scale) in [("T", 1e12), ("B", 1e9), ("M", 1e6), ("k", 1e3)]
    where Double(count) >= scale {
      let tenths = Int((Double(count) / scale * 10).rounded())
      return tenths >= 100
        ? "\((tenths + 5) / 10) \(unit)" : "\(tenths / 10).\(tenths % 10) \(unit)"
    }
    return "\(count)"
  }
}
