// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers
import Foundation

/// Where a clone comes from.
struct GitRemote {
  /// The page of the remote "origin", without a name or a password.
  let address: String

  /// The most bytes of a configuration.
  private static let limit = 1 << 20

  /// Nil for a folder that is not the top of a clone, or whose remote has no page.
  init?(_ folder: URL) {
    let file = folder.appendingPathComponent(".git/config")
    guard let bytes = ReadmeFile.plain(file, atMost: Self.limit),
      let url = Self.origin(String(decoding: bytes, as: UTF8.self)),
      let address = Self.page(url)
    else { return nil }
    self.address = address
  }

  /// The `url` in the section `[remote "origin"]`.
  private static func origin(_ text: String) -> String? {
    var isInside = false
    for line in text.split(whereSeparator: \.isNewline) {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("[") { isInside = line == "[remote \"origin\"]" }
      guard isInside, let sign = line.firstIndex(of: "=") else { continue }
      if line[..<sign].trimmingCharacters(in: .whitespaces).lowercased() == "url" {
        return line[line.index(after: sign)...].trimmingCharacters(in: .whitespaces)
      }
    }
    return nil
  }

  /// `https://huggingface.co/acme/tiny` of itself with a token in it, of
  /// `git@hf.co:acme/tiny.git`, and of `ssh://git@hf.co/acme/tiny`.
  private static func page(_ url: String) -> String? {
    var (scheme, rest) = ("https", url[...])
    if let mark = url.firstRange(of: "://") {
      scheme = url[..<mark.lowerBound].lowercased()
      rest = url[mark.upperBound...]
    } else if let colon = url.firstIndex(of: ":"), !url[..<colon].contains("/") {
      rest = url[..<colon] + "/" + url[url.index(after: colon)...]
    } else {
      return nil
    }
    guard ["https", "http", "ssh", "git"].contains(scheme) else { return nil }
    var host = rest.prefix { $0 != "/" }
    let path = rest.dropFirst(host.count)
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    // The port of ssh is not that of the pages.
    if scheme == "ssh" { host = host.prefix { $0 != ":" } }
    guard !host.isEmpty, path.count > 1 else { return nil }
    let end = path.hasSuffix(".git") ? 4 : 0
    return "\(scheme == "http" ? "http" : "https")://\(host)\(path.dropLast(end))"
  }
}
