// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// Judges how the weights stand from what their repository lists.
struct WeightsSight {
  var opening: Opening
  var listing: Listing
  var reading: CardReading
  var weights: WeightsList
  var inspection: WeightsInspection
  /// Whether the files are a difference from other weights.
  private let isDelta: Bool

  init(
    opening: Opening,
    listing: Listing,
    reading: CardReading,
    lexicon: FileLexicon,
    inspection: WeightsInspection = WeightsInspection()
  ) {
    self.inspection = inspection
    self.opening = opening
    self.listing = listing
    self.reading = reading
    weights = WeightsList(listing.files, lexicon: lexicon)
    isDelta = !weights.full.isEmpty && Self.isDelta(opening, inspection, lexicon.additions)
  }

  /// By two of the name, the configuration and the card's words, or by words that say what has to be
  /// done with such weights.
  private static func isDelta(
    _ opening: Opening,
    _ inspection: WeightsInspection,
    _ additions: AdditionWords
  ) -> Bool {
    let mention = opening.card.map(additions.mention) ?? []
    let signs = [
      DeltaWeights.isNamed(opening.subject.id),
      inspection.config?.source.map(DeltaWeights.isNamed) ?? false,
      mention.contains(.mentioned),
    ]
    return mention.contains(.called) || signs.count(where: { $0 }) > 1
  }

  private var best: [WeightsList.Group] { weights.best }

  private var verdict: WeightsVerdict {
    WeightsVerdict(
      inspection: inspection,
      set: weights.opened,
      listed: listing.files,
      model: opening.subject.id,
      counted: opening.parameters,
      words: opening.card?.blocks.prefix(20).map(\.text) ?? []
    )
  }

  var kind: WeightsFacts.Kind {
    if isAddition { return .adapter }
    if !weights.full.isEmpty {
      if isQuantized || reading.weightsKind == .quantized { return .quantized }
      return reading.weightsKind == .merge ? .merge : .full
    }
    if !weights.adapters.isEmpty { return .adapter }
    if !weights.copies.isEmpty { return hasOriginal ? .quantized : .full }
    return reading.weightsKind
  }

  /// Whether what is named as whole weights is of use only when added to others.
  private var isAddition: Bool { isDelta || isAdapterByTensors }

  /// Whether all tensors are those of an adapter, whatever the files are called.
  private var isAdapterByTensors: Bool {
    !weights.full.isEmpty && inspection.areAdapters(weights.opened.map(\.path))
  }

  private var isQuantized: Bool {
    opening.isQuantized || inspection.config?.quantization != nil
  }

  /// Whether a model of higher precision is known that this one was made from.
  private var hasOriginal: Bool { !reading.lineage.isEmpty || reading.weightsKind == .quantized }

  var facts: WeightsFacts {
    let groups = weights.full + weights.copies + weights.adapters
    return WeightsFacts(
      kind: kind,
      parameters: verdict.parameters ?? opening.parameters,
      bytes: best.filter { $0.missing == 0 }.compactMap(\.bytes).max(),
      formats: Set(groups.map(\.format)).sorted()
    )
  }

  /// Files that are too small for weights, and what was found in the first.
  private var hollow: (says: String, standing: Standing)? {
    guard let file = weights.hollow.first else { return nil }
    let others = weights.hollow.count > 1 ? " and \(weights.hollow.count - 1) more" : ""
    let size = file.size.map { $0 == 0 ? "no byte" : ByteCount($0).description } ?? ""
    let listed = "\(file.path)\(others) listed with \(size)"
    switch inspection.files[file.path] {
    case .notInspected(let says): return ("\(listed): \(says)", .notLookedAt)
    case .refused: return (listed, .contradicted)
    case .broken: return (listed, .empty)
    case .read where inspection.areHollow([file.path]):
      return ("\(listed): a header alone, without tensors", .empty)
    case .read: return ("\(listed), too few for a model's weights", .empty)
    case nil:
      let may = opening.listsPointers && file.size != 0
      let says = may ? "as a pointer file of Git LFS has" : "too few for a model's weights"
      return ("\(listed), \(says)", may ? .notLookedAt : .empty)
    }
  }

  /// The weights as one observation; nil when no weights file is listed and no host bars the view.
  var observation: Observation? {
    guard !best.isEmpty || opening.access.isDisabled == true || lack != nil else { return nil }
    let standing = standing
    var source = listing.source
    if [.inspected, .disagreeing, .contradicted].contains(standing) {
      source = inspection.source ?? source
    }
    let files = best.flatMap(\.files).map(\.path)
    var observation = Observation(
      kind: .weights,
      component: .weights,
      name: kind.rawValue,
      value: best.map(\.format).joined(separator: ", "),
      claim: best.isEmpty ? nil : .linked,
      standing: standing,
      says: ([says(standing)] + verdict.remarks).joined(separator: "; "),
      source: source,
      excerpt: files.prefix(3).joined(separator: ", "),
      sha256: source == listing.source ? listing.sha256 : inspection.sha256
    )
    observation.files = files
    return observation
  }

  /// Why a list that was read whole is said to hold no weights; nil where silence says it.
  private var lack: String? {
    guard best.isEmpty,
      listing.surfaces.contains(where: { $0.kind == .files && $0.sight == .whole })
    else { return nil }
    if let hollow { return hollow.says }
    if let index = listing.files.first(where: { Self.isIndex($0) }) {
      return "\(index.path) names shards, and none of them is listed"
    }
    let isBare = listing.files.allSatisfy {
      $0.name.hasPrefix(".") || $0.name.lowercased() == "readme.md"
    }
    return isBare ? "the repository holds nothing but its card" : nil
  }

  private static func isIndex(_ file: RepositoryFile) -> Bool {
    file.path.hasSuffix(".safetensors.index.json") || file.path.hasSuffix(".bin.index.json")
  }

  /// How the weights stand, who may have them included.
  private var standing: Standing {
    guard best.isEmpty else { return opening.access.barred ?? own }
    return opening.access.isDisabled == true ? .withdrawn : hollow?.standing ?? .empty
  }

  /// How the files stand, whoever may have them.
  private var own: Standing {
    if verdict.isHollow { return .empty }
    if weights.isUnknown { return unknown }
    if isAddition || weights.full.isEmpty && !weights.adapters.isEmpty { return .adapterOnly }
    if best.allSatisfy({ $0.missing > 0 }) { return .shardsMissing }
    if kind == .quantized, hasOriginal { return .quantizedCopy }
    guard best.contains(where: { $0.bytes != nil && $0.missing == 0 }) else { return .notLookedAt }
    guard opening.access.gate != nil else { return .failed }
    return verdict.standing ?? .listed
  }

  /// How what may be weights stands: as nothing for certain, until its bytes show a format.
  private var unknown: Standing {
    let files = weights.best.flatMap(\.files)
    switch files.first.flatMap({ inspection.files[$0.path] }) {
    case .read: return opening.access.gate == nil ? .failed : verdict.standing ?? .listed
    case .broken: return files.count == 1 ? .empty : .notLookedAt
    case .notInspected, .refused, nil: return .notLookedAt
    }
  }

  /// How many files of what formats.
  private var counted: String {
    let files = best.flatMap(\.files).count
    let noun = "file\(files == 1 ? "" : "s")"
    guard !weights.isUnknown else {
      return "\(files) \(noun) of no known format (\(weights.opened.map(\.path).joined()))"
    }
    let formats = best.map(\.format).joined(separator: ", ")
    return "\(files) \(kind.rawValue) weights \(noun) (\(formats))"
  }

  private func says(_ standing: Standing) -> String {
    guard !best.isEmpty else {
      return standing == .withdrawn ? "the host has switched the repository off" : lack ?? ""
    }
    let what = counted
    let size = best.compactMap(\.bytes).max().map { ", \(ByteCount($0))" } ?? ""
    switch standing {
    case .shardsMissing where best.allSatisfy({ $0.missing == 0 }): return "\(what)\(size) listed"
    case .shardsMissing:
      return
        "\(what) listed, \(best.map(\.missing).min() ?? 0) more missing by the names' own count"
    case .notLookedAt where weights.isUnknown: return "\(what)\(size): present, not inspected"
    case .notLookedAt: return "\(what) named, without sizes"
    case .failed: return "\(what)\(size) listed; whether a gate stands before them was not seen"
    case .gatedAutomatically: return "\(what)\(size) listed, behind a gate that opens by itself"
    case .gatedManually: return "\(what)\(size) listed, behind a gate that a person opens"
    case .withdrawn: return "\(what) listed; the host has switched the repository off"
    case .quantizedCopy: return "\(what)\(size) listed: a quantised copy of another model"
    case .adapterOnly where isDelta:
      return "\(what)\(size) listed: a delta, to be added to other weights"
    case .adapterOnly: return "\(what)\(size) listed: an adapter without the weights it adapts"
    case .empty, .disagreeing, .contradicted: return "\(what)\(size) listed"
    case _ where weights.isUnknown: return "\(what)\(size) listed"
    default: return "\(what)\(size) listed, all shards there"
    }
  }
}

extension Access {
  /// How everything in the repository stands that not everybody may have; nil when all may.
  var barred: Standing? {
    if isDisabled == true { return .withdrawn }
    switch gate {
    case .auto: return .gatedAutomatically
    case .manual: return .gatedManually
    case Access.Gate.none?, nil: return nil
    }
  }
}
