// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// A file of the model's repository that may hold measurements of its training.
struct MetricsFile: Sendable {
  var file: RepositoryFile
  /// How it stands as long as nobody opened it.
  var unopened: Standing

  var kind: MetricsKind { MetricsKind(file.name) }

  /// The bytes that are asked for.
  private var wanted: Int { min(kind.limit, file.size ?? kind.limit) }

  func wish(of subject: Subject) -> FileWish {
    FileWish(
      file.path,
      of: .model(subject),
      range: 0...(max(1, wanted) - 1),
      limit: max(1, wanted),
      prefixSuffices: true,
      purpose: "\(file.path): whether it holds measurements of the training"
    )
  }

  /// What its beginning shows.
  func sight(_ response: FetchResponse, of subject: Subject, words: ColumnWords) -> FileSight {
    let prefix = RecordPrefix(response, of: file)
    var (standing, says, excerpt) = (unopened, "", "")
    do throws(RecordError) {
      let reading = try RecordReading(prefix, as: kind, path: file.path, words: words)
      standing = self.standing(reading)
      says = "\(reading.says)\(Self.aside(reading.end, prefix.bytes.count))"
      excerpt = String(reading.names.joined(separator: ", ").prefix(300))
    } catch {
      standing = self.standing(error)
      says = "\(error)"
    }
    var source = Source(
      url: response.hops.first?.url ?? response.url,
      revision: subject.revision,
      at: response.at
    )
    source.path = file.path
    return FileSight(
      standing,
      says: "\(file.path): \(says)",
      excerpt: excerpt.isEmpty ? file.path : excerpt,
      source: source,
      sha256: response.sha256
    )
  }

  /// How it stands where the list shows it to everybody, and its host to nobody; nil where it could
  /// only not be seen.
  func refused(_ answer: Answer, of subject: Subject) -> FileSight? {
    guard let refusal = answer.refusal, let surface = answer.failure else { return nil }
    var source = Source(url: surface.url, revision: subject.revision, at: surface.at)
    source.path = file.path
    return FileSight(
      .contradicted,
      says: "\(file.path) could not be opened: \(refusal)",
      excerpt: file.path,
      source: source
    )
  }

  /// What was read decides; of a file that goes on behind it, only what was found does.
  private func standing(_ reading: RecordReading) -> Standing {
    if reading.verdict == .training { return .inspected }
    switch reading.end {
    case .whole: return standing(reading.verdict)
    case .brokenOff, .damaged: return damaged(reading.verdict)
    case .cut, .tooLarge: return goesOn(reading.verdict)
    }
  }

  private func standing(_ verdict: RecordVerdict) -> Standing {
    switch verdict {
    case .training: .inspected
    case .oneStep, .measuresOnly: .limited
    case .empty, .nothingOfTraining, .scores, .evaluationOnly: .empty
    case .unseen: unopened
    }
  }

  /// What stands before the damage stands; what is not there may have been behind it.
  private func damaged(_ verdict: RecordVerdict) -> Standing {
    let sound = standing(verdict)
    return sound == .limited ? sound : .failed
  }

  /// A beginning that speaks against a log of a training leaves a claim; event files begin with what
  /// tells nothing, as the graph of a model.
  private func goesOn(_ verdict: RecordVerdict) -> Standing {
    switch verdict {
    case .training: .inspected
    case .scores, .evaluationOnly: .notLookedAt
    case .unseen, .empty, .nothingOfTraining: kind == .events ? unopened : .notLookedAt
    case .oneStep, .measuresOnly: unopened
    }
  }

  /// What is no log at all contradicts its name; what cannot be read was not seen.
  private func standing(_ error: RecordError) -> Standing {
    switch error.problem {
    case .empty: .empty
    case .otherFormat: .contradicted
    case .unreadable(.cut), .unreadable(.tooLarge): unopened
    case .unreadable: .failed
    }
  }

  private static func aside(_ end: ReadingEnd, _ bytes: Int) -> String {
    switch end {
    case .whole: ""
    case .cut: ", in its first \(ByteCount(bytes))"
    case .brokenOff, .damaged, .tooLarge: "; \(end)"
    }
  }
}

extension RecordPrefix {
  /// What was fetched of a file from its first byte on.
  init(_ response: FetchResponse, of file: RepositoryFile) {
    var isWhole = !response.isCut
    if response.status == 206 {
      let size = response.wholeSize ?? file.size
      isWhole = isWhole && size.map { $0 <= response.body.count } ?? false
    }
    self.init(response.body, isWhole: isWhole)
  }
}
