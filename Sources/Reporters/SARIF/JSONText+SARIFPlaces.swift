// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension JSONText {
  /// Writes a place in a file as a location.
  mutating func location(_ place: Alert.Place) {
    object {
      $0.member("physicalLocation") {
        $0.member("artifactLocation") { $0.member("uri", place.path.encodedForURI) }
        $0.member("region") {
          $0.member("startLine", place.line)
          if let snippet = place.snippet { $0.member("snippet") { $0.member("text", snippet) } }
        }
      }
    }
  }

  /// Writes a piece of evidence as a location.
  ///
  /// A web address is written relative to its host (see ``baseAddresses(_:)``): GitHub refuses a
  /// whole file that holds an absolute https address in any location
  /// (https://github.com/github/codeql-action/issues/754).
  mutating func location(_ related: SARIFRelated) {
    object {
      $0.member("physicalLocation") {
        switch related.place {
        case .file(let path, let line):
          $0.member("artifactLocation") { $0.member("uri", path.encodedForURI) }
          $0.region(line)
        case .web(let address, let line):
          $0.member("artifactLocation") {
            $0.member("uri", address.rest)
            $0.member("uriBaseId", address.host)
          }
          $0.region(line)
        }
      }
      $0.message("message", related.says)
    }
  }

  /// Writes the roots of the hosts that `related` points to, each once.
  mutating func baseAddresses(_ related: [SARIFRelated]) {
    let pairs = related.compactMap { related -> (String, String)? in
      guard case .web(let address, _) = related.place else { return nil }
      return (address.host, address.root)
    }
    guard !pairs.isEmpty else { return }
    let roots = Dictionary(pairs) { first, _ in first }
    member("originalUriBaseIds") { text in
      for (host, root) in roots.sorted(by: { $0.key < $1.key }) {
        text.key(named: host)
        text.object { $0.member("uri", root) }
      }
    }
  }

  private mutating func region(_ line: Int?) {
    guard let line else { return }
    member("region") { $0.member("startLine", line) }
  }
}
