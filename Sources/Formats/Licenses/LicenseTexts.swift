// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The license texts that are known, by their fingerprints.
package struct LicenseTexts: Sendable {
  /// What is wrong with the file of fingerprints, and where.
  package struct Problem: Error, Sendable, Hashable {
    package var line: Int
    package var problem: LicenseFingerprint.Problem
  }

  /// In the order of the file.
  package let fingerprints: [LicenseFingerprint]
  /// Places in ``fingerprints`` by digest.
  private let places: [String: [Int]]

  /// Texts, of which two may have one digest: they differ by a title that may be left out.
  package init(_ fingerprints: [LicenseFingerprint]) {
    self.fingerprints = fingerprints
    var places: [String: [Int]] = [:]
    for (place, fingerprint) in fingerprints.enumerated() {
      for digest in fingerprint.digests { places[digest, default: []].append(place) }
    }
    self.places = places
  }

  /// Reads a file of fingerprints: one a line; empty lines and lines that begin with `#` say nothing.
  package init(file: [UInt8]) throws(Problem) {
    var fingerprints: [LicenseFingerprint] = []
    let lines = file.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      do {
        fingerprints.append(try LicenseFingerprint(line: line))
      } catch {
        throw Problem(line: number + 1, problem: error)
      }
    }
    self.init(fingerprints)
  }

  /// The texts of which one form has that digest.
  func texts(withDigest digest: String) -> [LicenseFingerprint] {
    (places[digest] ?? []).map { fingerprints[$0] }
  }
}
