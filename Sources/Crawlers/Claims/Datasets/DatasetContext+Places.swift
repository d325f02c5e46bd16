// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension DatasetContext {
  /// Whether the sentence gives its training data at the link, whose words say only where or are
  /// those of a file: "the training data is available [here](…)", "it is in [train.jsonl](…)".
  func gives(_ link: ReadLink) -> Bool {
    guard isTraining, link.link.kind != .image, Self.canHold(link),
      scope.polarity(at: link.link.offset) == .affirmed
    else { return false }
    let (isFile, isPlace) = (link.isDataFile && !isOfResults, isPlace(link))
    guard isFile || isPlace else { return false }
    return sentence.hits.contains { data in
      Self.dataWords.contains(data.concept) && !isLearned(data) && !isHandled(data)
        && (isFile && data.gap(to: link.range) <= 40 || isPlace && isReleased(data, at: link))
    }
  }

  /// Whether data can be kept where the link leads.
  private static func canHold(_ link: ReadLink) -> Bool {
    switch link.target {
    case .page, .drive, .code, .repository, .repositoryPage: link.known == nil && !link.isPaper
    // A hub's files, and those that a code host serves as they are.
    case .model, .image: link.isDataFile
    default: false
    }
  }

  /// Whether the words of the link are but "here", "this repository", "Zenodo", or the address.
  private func isPlace(_ link: ReadLink) -> Bool {
    link.link.kind == .bare
      || link.range.count <= 40
        && sentence.hits.contains {
          Self.placeWords.contains($0.concept) && link.range.overlaps($0.range)
        }
  }

  private static let placeWords = ConceptSet([.place, .repository, .release])

  /// "Losses on the training data are in [losses.csv](…)".
  private var isOfResults: Bool {
    sentence.concepts.containsAny(
      ConceptSet([.results, .runLog, .lossCurve, .finalLoss, .hyperparameter])
    )
  }

  /// "The model trained on this data is available": of the model, and not of the data.
  private func isLearned(_ data: TermHit) -> Bool {
    sentence.hits.contains {
      ($0.concept == .trainedOn || $0.concept == .trained)
        && (0...30).contains(data.range.lowerBound - $0.range.upperBound)
    }
  }

  /// "Code that cleans the training data is available": of the code, but for "code and data".
  private func isHandled(_ data: TermHit) -> Bool {
    sentence.hits.contains {
      ($0.concept == .code || $0.concept == .trainingCode || $0.concept == .sourceCode)
        && data.range.lowerBound - $0.range.upperBound > 8
    }
  }

  /// Whether a word on a release stands by the data, and the link by the two.
  private func isReleased(_ data: TermHit, at link: ReadLink) -> Bool {
    sentence.hits.contains { release in
      guard release.concept == .release, release.gap(to: data) <= 40,
        scope.polarity(at: release.range.lowerBound) == .affirmed
      else { return false }
      return link.range.overlaps(release.range) || release.gap(to: link.range) <= 30
        || release.range.upperBound <= data.range.lowerBound && data.gap(to: link.range) <= 30
    }
  }
}

extension ReadLink {
  /// Whether its address ends as files of data, and packed ones, do.
  var isDataFile: Bool {
    endsPath(in: [
      ".jsonl", ".csv", ".tsv", ".parquet", ".arrow", ".zip", ".gz", ".zst", ".tar", ".tgz",
    ])
  }
}
