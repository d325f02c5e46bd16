// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

extension Lookout {
  /// Reads the license file of the model's own repository, and says what license its text is.
  static let license = Lookout("license") { sighting, context in
    guard let file = LicenseFile.first(in: sighting.listing.files) else { return [] }
    let subject = sighting.opening.subject
    let cost = sighting.ownFileCost
    return [
      Look(file.path, .license, stake: .grade, cost: cost) { context in
        let wish = FileWish(
          file.path,
          of: .model(subject),
          limit: LicenseFile.limit,
          purpose: "\(file.path): what license its text is"
        )
        let answer = await sighting.host.read(wish, context).holding(file.size)
        guard case .found(let response) = answer else {
          return Looked(unseen: answer)
        }
        return looked(at: file, response, context)
      }
    ]
  }

  private static func looked(
    at file: RepositoryFile,
    _ response: FetchResponse,
    _ context: CrawlContext
  ) -> Looked {
    var looked = Looked()
    looked.surfaces = [Surface(.content, response)]
    guard let sources = context.licenses.value else { return looked }
    do throws(TextBytes.Problem) {
      let words = try LicenseWords(response.body)
      looked.license = LicenseText(
        path: file.path,
        title: LicenseFile.title(of: response.body),
        reading: sources.texts.read(words)
      )
    } catch {
      looked.surfaces = [
        Surface(
          .content,
          url: response.hops.first?.url ?? response.url,
          failed: FetchError(.unreadable(what: "the text of a license"), url: response.url)
        )
      ]
    }
    return looked
  }
}

/// The files that hold a license by their names.
enum LicenseFile {
  /// The most bytes of a license; the longest known text has 60 KB.
  static let limit = 1 << 20
  /// The names of license files without ending, the most usual first.
  private static let stems = [
    "license", "licence", "copying", "license-model", "model_license", "license-weights",
    "license_model", "model-license", "unlicense",
  ]
  private static let endings: Set<String> = ["", "txt", "md", "rst"]

  /// The license file at the root; nil where none is listed.
  static func first(in files: [RepositoryFile]) -> RepositoryFile? {
    let found = files.filter { !$0.path.contains("/") && $0.size != 0 }
      .compactMap { file in rank(file.path).map { (rank: $0, file: file) } }
    return found.min { ($0.rank, $0.file.path) < ($1.rank, $1.file.path) }?.file
  }

  /// The first line that is not blank, without marks of Markdown around it, at most 200 bytes.
  static func title(of bytes: [UInt8]) -> String {
    let lines = bytes.prefix(4_096).split { $0 == 0x0A || $0 == 0x0D }
    let first = lines.lazy.map { String(decoding: $0.prefix(200), as: UTF8.self) }
      .first { line in line.contains { $0.isLetter } }
    return String((first ?? "").drop { !$0.isLetter && !$0.isNumber }).trimmed
  }

  private static func rank(_ name: String) -> Int? {
    let parts = name.lowercased().split(separator: ".", maxSplits: 1).map(String.init)
    guard let stem = parts.first, endings.contains(parts.count > 1 ? parts[1] : "") else {
      return nil
    }
    return stems.firstIndex(of: stem)
  }
}
