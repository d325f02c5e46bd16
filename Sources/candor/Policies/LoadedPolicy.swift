// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Crawlers
import Digests
import Foundation
import PolicyFiles
import RuleEngine

/// A policy that was read from a file.
struct LoadedPolicy {
  var policy: Policy
  /// SHA-256 in hex of its bytes.
  var sha256: String
  /// Whether it was found, rather than named.
  var wasFound: Bool
  /// Where it was read.
  var path: String

  /// Reads the file at `path`.
  ///
  /// A file that was found, rather than named, may be anybody's: a link there could lead to a file
  /// whose lines an error would show.
  init(at path: String, mayBeLink: Bool) throws(Failure) {
    let shown = PolicyPlace.shown(path).withoutControls
    guard mayBeLink || Self.isFile(path) else {
      throw Failure.usage(
        "\(shown): not a plain file. Put a file there, or give one with --policy, or --no-policy."
      )
    }
    let bytes: Data
    do throws(BoundedFile.Problem) {
      bytes = try BoundedFile.bytes(path, atMost: PolicyFile.byteLimit)
    } catch {
      throw Failure.usage(error, of: shown)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure.usage("\(shown): not UTF-8. Save the file as UTF-8.")
    }
    do throws(PolicyFileError) {
      policy = try Policy(path: shown, text: text)
    } catch {
      throw Failure.usage("\(error)".withoutControls)
    }
    sha256 = SHA256.hex([UInt8](bytes))
    wasFound = !mayBeLink
    self.path = path
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Its waivers by `pack`, as they stand today.
  func waivers(_ pack: Pack, today: Day) -> Waivers {
    Waivers(policy.waivers, criteria: pack.rules.map(\.id), today: today)
  }

  /// Its pointers, for criteria of `pack`.
  func pointers(_ pack: Pack) throws(Failure) -> OwnPointers {
    var entries: [OwnPointers.Entry] = []
    for artifact in policy.artifacts {
      let id = artifact.criterion.key
      let component = pack.rules.first { $0.id == id }?.component
      guard let component, OwnPointers.components.contains(component) else {
        throw unfollowed(artifact.criterion, pack, isKnown: component != nil)
      }
      entries.append(
        OwnPointers.Entry(component: component, url: artifact.url, line: artifact.line)
      )
    }
    return OwnPointers(path: policy.path, sha256: sha256, all: entries)
  }

  private func unfollowed(_ entry: PolicyNode.Entry, _ pack: Pack, isKnown: Bool) -> Failure {
    let known = pack.rules.filter { OwnPointers.components.contains($0.component) }.map(\.id)
    let error = entry.value.file.error(
      at: entry.keyPlace,
      isKnown
        ? "'\(entry.key)' must be in the model's own repository"
        : "'\(entry.key)' is no criterion of the pack '\(pack.id)'",
      length: entry.key.count,
      suggestion: isKnown ? nil : NearMiss.of(entry.key, among: known),
      fix: "point at one of \(known.joined(separator: ", "))"
    )
    return Failure.usage("\(error)".withoutControls)
  }

  /// Refuses what is said of one model where several are audited.
  func checkIsForAll(_ references: [String]) throws(Failure) {
    guard references.count > 1, !policy.artifacts.isEmpty || !policy.waivers.isEmpty else { return }
    throw Failure.usage(
      "\(policy.path): its artifacts and waivers are one model's, and \(references.count) are "
        + "audited. Audit that model alone, or add --no-policy."
    )
  }
}

extension String {
  /// With U+FFFD for whatever could act on a terminal; line feeds and spaces stay.
  var withoutControls: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control where scalar != "\n", .format, .lineSeparator, .paragraphSeparator:
            "\u{FFFD}"
          default: scalar
          }
        }
      )
    )
  }
}
