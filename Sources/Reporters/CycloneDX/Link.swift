// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension CycloneDX {
  /// An address outside of the document.
  struct Link: Sendable, Hashable {
    var url: String
    /// One of CycloneDX's words for what is there.
    var type: String
    var comment: String?
    /// SHA-256 in hex of the bytes at the address itself.
    var digest: String?
  }
}

extension Inventory.Model {
  /// The repositories of code that were proven, with what each is for.
  var codeLinks: [CycloneDX.Link] {
    artifacts(.code).filter(\.isProven).map { artifact in
      let criteria = artifact.criteria.joined(separator: ", ")
      return CycloneDX.Link(url: artifact.place.page, type: "vcs", comment: criteria)
    }
  }

  /// Every address that evidence was read from, once.
  var evidenceLinks: [CycloneDX.Link] {
    var met: Set<String> = []
    return audits.flatMap(\.criteria).flatMap(\.evidence).compactMap { item in
      guard item.grade != nil, let url = item.source.url.webAddress, met.insert(url).inserted
      else { return nil }
      return CycloneDX.Link(
        url: url,
        type: "evidence",
        comment: item.source.revision.map { "read at \($0)" },
        digest: item.fileDigest
      )
    }
  }
}

extension EvidenceItem {
  /// The digest where it is of the very file that the address names.
  ///
  /// Of a page or an answer of an API it is of one moment's bytes, and a reader that fetched the
  /// address again would find another.
  var fileDigest: String? {
    guard let digest = sha256, digest.utf8.count == 64,
      digest.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }),
      let path = source.path, source.url.hasSuffix("/\(path)")
    else { return nil }
    return digest
  }
}
