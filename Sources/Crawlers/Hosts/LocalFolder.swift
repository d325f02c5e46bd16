// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Digests
import Foundation

/// A checkout of a model repository on this machine, judged as if it were public.
struct LocalFolder: Sendable {
  var context: CrawlContext

  /// Files that are listed at most.
  private static let fileLimit = 100_000

  static func read(_ text: ReferenceText, requested: String) -> Reference? {
    guard case .folder(let path) = text else { return nil }
    let full = NSString(string: path).expandingTildeInPath
    let id = URL(fileURLWithPath: full).standardizedFileURL.path
    return Reference(requested: requested, host: "local", id: id)
  }

  func open(_ reference: Reference) throws(CrawlError) -> Opening {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: reference.id, isDirectory: &isFolder),
      isFolder.boolValue
    else { throw CrawlError(.noFolder, url: reference.id, reference: reference) }
    let subject = Subject(
      requested: reference.requested,
      resolved: reference.id,
      host: "local",
      id: reference.id,
      revision: nil
    )
    let name = URL(fileURLWithPath: reference.id).lastPathComponent
    let place = CardPlace(url: reference.id, path: "README.md", model: name)
    var opening = Opening(subject: subject, cardPlace: place)
    opening.access = Access(gate: Access.Gate.none, isPrivate: false, isDisabled: false)
    readCard(in: reference.id, into: &opening)
    return opening
  }

  private func readCard(in folder: String, into opening: inout Opening) {
    let path = folder + "/README.md"
    guard FileManager.default.fileExists(atPath: path) else {
      opening.card = CardDocument()
      opening.surfaces.append(Surface(kind: .card, url: path, sight: .whole))
      return
    }
    do {
      let bytes = try Self.head(of: path, limit: context.cardLimit + 1)
      let document = try MarkdownCard.read(bytes, base: "", limit: context.cardLimit)
      opening.card = document
      opening.cardPlace.sha256 = SHA256.hex(bytes)
      let sight: Surface.Sight = document.isCut ? .part(why: "cut at the limit") : .whole
      opening.surfaces.append(
        Surface(kind: .card, url: path, sight: sight, sha256: opening.cardPlace.sha256)
      )
    } catch {
      let error = FetchError(.unreadable(what: "a card that is not text"), url: path)
      opening.surfaces.append(Surface(.card, url: path, failed: error))
    }
  }

  func list(_ opening: Opening) -> Listing {
    let root = opening.subject.id
    var listing = Listing(source: Source(url: root))
    listing.refs = []
    listing.surfaces.append(Surface(kind: .refs, url: root, sight: .whole))
    guard let walker = FileManager.default.enumerator(atPath: root) else {
      let error = FetchError(.unreadable(what: "a folder that cannot be listed"), url: root)
      listing.surfaces.append(Surface(.files, url: root, failed: error))
      return listing
    }
    var sight = Surface.Sight.whole
    for case let path as String in walker {
      if path == ".git" { walker.skipDescendants() }
      guard listing.files.count < Self.fileLimit else {
        sight = .part(why: "more than \(Self.fileLimit) files")
        break
      }
      if let file = Self.file(path, below: root) { listing.files.append(file) }
    }
    listing.files.sort { $0.path < $1.path }
    let bytes = listing.files.map { "\($0.path)\t\($0.size ?? 0)" }.joined(separator: "\n")
    listing.sha256 = SHA256.hex(bytes)
    listing.surfaces.append(Surface(kind: .files, url: root, sight: sight, sha256: listing.sha256))
    return listing
  }

  /// A regular file with its size, or with the size that a large-file pointer declares.
  private static func file(_ path: String, below root: String) -> RepositoryFile? {
    let full = root + "/" + path
    do {
      let values = try URL(fileURLWithPath: full)
        .resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
      guard values.isRegularFile == true, !path.hasPrefix(".git/") else { return nil }
      let size = values.fileSize ?? 0
      guard size < 300, let pointer = LargeFilePointer(try head(of: full, limit: 300)) else {
        return RepositoryFile(path: path, size: size)
      }
      return RepositoryFile(path: path, size: pointer.size, sha256: pointer.sha256)
    } catch {
      return RepositoryFile(path: path)
    }
  }

  /// At most `limit` bytes from the beginning of a file.
  private static func head(of path: String, limit: Int) throws -> [UInt8] {
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { handle.closeFile() }
    return Array(try handle.read(upToCount: limit) ?? Data())
  }
}

extension HostCrawler {
  /// A folder on this machine.
  package static let localFolder = HostCrawler(
    name: "a local folder",
    recognise: { text, requested, _ throws(ReferenceError) in
      LocalFolder.read(text, requested: requested)
    },
    open: { reference, context async throws(CrawlError) in
      try LocalFolder(context: context).open(reference)
    },
    list: { opening, context in LocalFolder(context: context).list(opening) },
    locate: { _, _ in nil },
    follow: { goal, _ in
      let error = FetchError(.notRecorded, url: goal.id)
      return Landing(.unseen(error), surfaces: [], source: Source(url: goal.id))
    }
  )
}
