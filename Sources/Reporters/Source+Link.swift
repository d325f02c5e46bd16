// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Source {
  /// An address that a browser can open, at the commit and the line where the host has such a page;
  /// nil where the source is no https address.
  package var link: String? {
    guard let base = url.safeAddress else { return nil }
    guard let path, let page = Self.page(of: base) else { return base }
    let parts = path.split(separator: "/").map { String($0).percentEncoded }
    guard !parts.contains(where: { $0 == ".." || $0 == "." }) else { return base }
    let revision = (revision ?? "HEAD").percentEncoded
    // Both hosts render Markdown, and show lines only when asked for the source.
    let isRendered = path.lowercased().hasSuffix(".md")
    let anchor = line.map { (isRendered ? page.query : "") + "#L\($0)" } ?? ""
    return "\(page.url)/blob/\(revision)/\(parts.joined(separator: "/"))\(anchor)"
  }

  /// The repository's page and what to ask for to see the lines of a rendered file.
  private static func page(of address: String) -> (url: String, query: String)? {
    let segments = address.split(separator: "/").map(String.init)
    switch segments.count > 1 ? segments[1] : "" {
    case "github.com" where segments.count == 4: return (address, "?plain=1")
    case "huggingface.co":
      let repository = segments.prefix { $0 != "resolve" }
      guard repository.count == 4 || repository.count < segments.count && repository.count == 5
      else {
        return nil
      }
      return ("https://" + repository.dropFirst().joined(separator: "/"), "?code=true")
    default: return nil
    }
  }
}

extension String {
  /// The text as an https address that shows where it leads; nil for anything else.
  ///
  /// No other scheme, no user before the host, no host in another script: a reader must be able to
  /// see where a link goes.
  package var safeAddress: String? {
    guard lowercased().hasPrefix("https://") else { return nil }
    let rest = dropFirst("https://".count)
    let host = rest.prefix { !"/?#".contains($0) }
    let isPlain = host.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || "0123456789.-:".unicodeScalars.contains($0))
    }
    guard isPlain, host.contains("."), !unicodeScalars.contains(where: Self.breaksAddress) else {
      return nil
    }
    return
      "https://\(host)\(String(rest.dropFirst(host.count)).percentEncoded(keeping: Self.marks))"
  }

  /// The text as one segment of a path.
  var percentEncoded: String { percentEncoded(keeping: "-._~") }

  /// What may stand in a path, a query and a fragment (RFC 3986, section 2.2), but the apostrophe
  /// and the parentheses, which end an address in Markdown.
  private static let marks = "-._~:/?#[]@!$&*+,;=%"

  private static func breaksAddress(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      || scalar.properties.generalCategory == .format
      || "<>\"\\^`{|}".unicodeScalars.contains(scalar)
  }

  private func percentEncoded(keeping kept: String) -> String {
    let kept = Set(kept.utf8)
    return utf8.reduce(into: "") { encoded, byte in
      let isWord =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if isWord || kept.contains(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
  }
}
