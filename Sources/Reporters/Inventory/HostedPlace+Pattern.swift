// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension HostedPlace {
  /// The form of one host's addresses.
  struct Pattern: Sendable {
    /// The host that is asked.
    var host: String
    /// The segments before the id.
    var route: [String]
    var kind: Kind
    /// The host that people know.
    var publicHost: String
    /// The path of the page before the id.
    var pageRoute: String
    /// How many segments an id has.
    var parts: ClosedRange<Int>

    init(
      _ host: String,
      _ route: [String],
      _ kind: Kind,
      at publicHost: String? = nil,
      page: String = "",
      parts: ClosedRange<Int> = 2...2
    ) {
      self.host = host
      self.route = route
      self.kind = kind
      self.publicHost = publicHost ?? host
      pageRoute = page
      self.parts = parts
    }

    /// The id that `segments` hold; nil where they are of another form.
    func id(in segments: [Substring]) -> String? {
      guard segments.prefix(route.count).elementsEqual(route, by: ==) else { return nil }
      let names = segments.dropFirst(route.count).prefix(parts.upperBound)
        .prefix { !Self.views.contains(String($0)) }
      guard parts.contains(names.count), names.allSatisfy(Self.isName) else { return nil }
      return names.joined(separator: "/")
    }

    // What hosts put behind an id to show a part of it.
    private static let views: Set<String> = [
      "-", "resolve", "raw", "tree", "blob", "refs", "viewer", "discussions", "parquet",
    ]

    private static func isName(_ segment: Substring) -> Bool {
      segment.utf8.allSatisfy { byte in
        UnicodeScalar(byte).properties.isAlphabetic && byte < 0x80
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || "-._".utf8.contains(byte)
      } && segment != "." && segment != ".."
    }
  }
}
