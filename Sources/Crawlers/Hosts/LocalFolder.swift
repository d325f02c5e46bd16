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
      // Anything but a file, as a pipe, might never end.
      guard try Self.kind(of: path) == .typeRegular else { throw CardError.notText }
      let bytes = Array(try BoundedFile.head(of: path, upTo: context.cardLimit + 1))
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
    let sight = Self.walk(root, into: &listing)
    listing.files.sort { $0.path < $1.path }
    let bytes = listing.files.map { "\($0.path)\t\($0.size ?? 0)" }.joined(separator: "\n")
    listing.sha256 = SHA256.hex(bytes)
    listing.surfaces.append(Surface(kind: .files, url: root, sight: sight, sha256: listing.sha256))
    return listing
  }

  /// Lists files folder by folder; one that cannot be read makes the list a part.
  private static func walk(_ root: String, into listing: inout Listing) -> Surface.Sight {
    var waiting = [""]
    var sight = Surface.Sight.whole
    while let folder = waiting.popLast() {
      do {
        for name in try FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)
          .sorted()
        where name != ".git" {
          let path = folder.isEmpty ? name : folder + "/" + name
          guard listing.files.count < fileLimit else {
            return .part(why: "more than \(fileLimit) files")
          }
          switch try kind(of: root + "/" + path) {
          case .typeDirectory: waiting.append(path)
          case .typeRegular: listing.files.append(file(path, below: root))
          default: continue
          }
        }
      } catch {
        sight = .part(why: "the folder \(folder.isEmpty ? "." : folder) cannot be read")
      }
    }
    return sight
  }

  /// What stands at a path; a link to a regular file counts as that file, one to a folder as nothing.
  static func kind(of path: String) throws -> FileAttributeType? {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    guard attributes[.type] as? FileAttributeType == .typeSymbolicLink else {
      return attributes[.type] as? FileAttributeType
    }
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard target != path, FileManager.default.fileExists(atPath: target) else { return nil }
    let found = try FileManager.default.attributesOfItem(atPath: target)[.type]
    return found as? FileAttributeType == .typeRegular ? .typeRegular : nil
  }

  /// A regular file with its size, or with the size that a large-file pointer declares.
  private static func file(_ path: String, below root: String) -> RepositoryFile {
    let full = URL(fileURLWithPath: root + "/" + path).resolvingSymlinksInPath().path
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: full)
      let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
      guard size < 300,
        let pointer = LargeFilePointer(Array(try BoundedFile.head(of: full, upTo: 300)))
      else {
        return RepositoryFile(path: path, size: size)
      }
      return RepositoryFile(path: path, size: pointer.size, sha256: pointer.sha256)
    } catch {
      return RepositoryFile(path: path)
    }
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
    },
    read: { wish, _ in LocalFolder.read(wish) }
  )
}
