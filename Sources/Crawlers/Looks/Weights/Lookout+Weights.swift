// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

extension Lookout {
  /// Opens the headers of the weights, their index and their configuration.
  ///
  /// Weights that not everyone may have are not asked for: their list says all there is to see.
  static let weights = Lookout("weights") { sighting, context in
    guard sighting.opening.access.barred == nil else { return [] }
    let place = WeightsPlace(sighting, lexicon: context.files)
    return place.settings + place.headers
  }
}

/// The files of the weights that are worth opening.
struct WeightsPlace: Sendable {
  private var subject: Subject
  private var host: HostCrawler
  private var files: [RepositoryFile]
  private var weights: WeightsList
  private var cost: Int
  private var listsPointers: Bool

  /// Headers that are read of one set of weights; of a larger set the first and the last are.
  private static let mostHeaders = 16
  /// The most bytes of an index and of a configuration.
  private static let indexLimit = 20 << 20
  private static let configLimit = 1 << 20

  init(_ sighting: Sighting, lexicon: FileLexicon) {
    subject = sighting.opening.subject
    host = sighting.host
    files = sighting.listing.files
    weights = WeightsList(files, lexicon: lexicon)
    cost = sighting.ownFileCost
    listsPointers = sighting.opening.listsPointers
  }

  private var set: [RepositoryFile] { weights.opened }

  /// One look a file.
  var headers: [Look] {
    // Where there are no weights, what stands in their place tells why.
    let opened = set.isEmpty ? Array(weights.hollow.prefix(1)) : set
    let chosen =
      opened.count <= Self.mostHeaders ? opened : [opened.first, opened.last].compactMap { $0 }
    return chosen.filter { ($0.size ?? 1) > 0 }.map { file in
      let weights = WeightsFile(
        file: file,
        subject: subject,
        host: host,
        listsPointers: listsPointers
      )
      return Look(file.path, .weights, stake: .grade, cost: cost) { context in
        switch await weights.opened(context) {
        case .seen(let found, let response):
          return looked(response) {
            $0.files[file.path] = found
            if file.size == nil { $0.sizes[file.path] = response.wholeSize }
          }
        case .unseen(let answer): return Looked(unseen: answer)
        }
      }
    }
  }

  /// Files that say what the weights should be, where they stand at the root or beside the set.
  var settings: [Look] {
    [
      look("config.json", limit: Self.configLimit) { bytes, found throws(WeightsFault) in
        found.config = try ModelConfig(bytes)
      },
      look("adapter_config.json", limit: Self.configLimit) { bytes, found throws(WeightsFault) in
        found.adapter = try AdapterConfig(bytes)
      },
      look("model_index.json", limit: Self.configLimit) { bytes, found throws(WeightsFault) in
        found.pipeline = try PipelineIndex(bytes)
      },
      indexLook,
    ].compactMap { $0 }
  }

  private var indexLook: Look? {
    guard set.count > 1, let index = indexFile else { return nil }
    return look(index.path, limit: Self.indexLimit) { bytes, found throws(WeightsFault) in
      found.index = (index.path, try WeightsIndex(bytes))
    }
  }

  /// The index of the set, beside its first file.
  private var indexFile: RepositoryFile? {
    guard let first = set.first else { return nil }
    let folder = first.path.dropLast(first.name.count)
    let endings = [".safetensors.index.json", ".bin.index.json"]
    return files.first { file in
      file.path.dropLast(file.name.count) == folder
        && endings.contains { file.path.hasSuffix($0) }
        && file.path.contains("safetensors") == first.path.hasSuffix(".safetensors")
    }
  }

  private func look(
    _ path: String,
    limit: Int,
    read: @escaping @Sendable ([UInt8], inout WeightsInspection) throws(WeightsFault) -> Void
  ) -> Look? {
    guard !set.isEmpty, files.contains(where: { $0.path == path && $0.size != 0 }) else {
      return nil
    }
    return Look(path, .weights, stake: .grade, cost: cost) { context in
      let wish = FileWish(
        path,
        of: .model(subject),
        limit: limit,
        purpose: "\(path): what the weights should be"
      )
      let size = files.first { $0.path == path }?.size
      let answer = await host.read(wish, context).holding(size)
      guard case .found(let response) = answer else { return Looked(unseen: answer) }
      var found = WeightsInspection()
      do throws(WeightsFault) {
        try read(response.body, &found)
      } catch {
        found.faults.append("\(path): \("\(error)".asClause)")
      }
      return looked(response) { [found] in $0.add(found) }
    }
  }

  private func looked(
    _ response: FetchResponse,
    _ note: (inout WeightsInspection) -> Void
  ) -> Looked {
    var looked = Looked()
    looked.surfaces = [Surface(.content, response)]
    note(&looked.weights)
    looked.weights.source = Source(
      url: response.hops.first?.url ?? response.url,
      revision: subject.revision,
      at: response.at
    )
    looked.weights.sha256 = response.sha256
    return looked
  }
}

extension Looked {
  /// Nothing but the failure to see something.
  init(unseen answer: Answer) {
    self.init()
    surfaces = [answer.failure].compactMap { $0 }
  }
}
