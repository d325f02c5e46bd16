// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation
import PolicyFiles

/// Finds `.candor.yaml` upwards, no further than the repository goes.
enum PolicyPlace {
  /// The file for `references`: of a folder, the one in it or above it; of all else, the one in or
  /// above the working folder.
  static func path(for references: [String]) throws(Failure) -> String? {
    var found: [(reference: String, path: String?)] = []
    for reference in references {
      found.append((reference, try path(above: folder(of: reference) ?? ".")))
    }
    guard let first = found.first else { return nil }
    if let other = found.first(where: { $0.path != first.path }) {
      let places = [first, other].map { "\($0.reference): \($0.path ?? "none")" }
      throw Failure.usage(
        "several policies (\(places.joined(separator: ", "))). "
          + "Give one with --policy, or --no-policy, or audit them apart."
      )
    }
    return first.path
  }

  /// The path of the file in or above `folder`; nil where there is none below the root of its
  /// repository, or of the disk.
  ///
  /// A folder that is a link stands in two places: where none is above the link, the file above
  /// what it leads to counts.
  static func path(above folder: String) throws(Failure) -> String? {
    let named = URL(fileURLWithPath: folder).standardizedFileURL
    if let file = try path(upFrom: named) { return file }
    let real = named.resolvingSymlinksInPath()
    return real.path == named.path ? nil : try path(upFrom: real)
  }

  private static func path(upFrom folder: URL) throws(Failure) -> String? {
    var place = folder
    while true {
      let file = place.appendingPathComponent(Policy.fileName).path
      if isThere(file) { return file }
      try checkName(in: place)
      guard place.path != "/", !isThere(place.appendingPathComponent(".git").path) else {
        return nil
      }
      place = place.deletingLastPathComponent().standardizedFileURL
    }
  }

  /// Refuses a file that is meant for a policy and would be passed over: a gate that nobody sees is
  /// no gate.
  static func checkName(
    in folder: URL,
    else other: String = "give --no-policy"
  ) throws(Failure) {
    let file = folder.appendingPathComponent(Policy.mistakenName).path
    guard isThere(file) else { return }
    throw Failure.usage(
      "\(shown(file).withoutControls): not read, since a policy is called \(Policy.fileName). "
        + "Rename it, or \(other)."
    )
  }

  /// Whether anything is there, be it a link that leads nowhere.
  private static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether `reference` names a folder.
  static func isFolder(_ reference: String) -> Bool { folder(of: reference) != nil }

  /// The folder that `reference` names; nil where it names something else.
  static func folder(of reference: String) -> String? {
    do throws(ReferenceError) {
      guard case .folder(let path) = try ReferenceText(reference) else { return nil }
      return NSString(string: path).expandingTildeInPath
    } catch {
      // What is no reference is told when it is read as one.
      return nil
    }
  }

  /// `path` as seen from the working folder, where that is shorter.
  static func shown(_ path: String) -> String {
    let here = URL(fileURLWithPath: ".").standardizedFileURL.pathComponents
    let there = URL(fileURLWithPath: path).standardizedFileURL.pathComponents
    let common = zip(here, there).prefix { $0 == $1 }.count
    // From the root of the disk on, nothing is saved.
    guard common > 1 else { return path }
    let up = Array(repeating: "..", count: here.count - common)
    let relative = (up + there[common...]).joined(separator: "/")
    return relative.count < path.count ? relative : path
  }
}
