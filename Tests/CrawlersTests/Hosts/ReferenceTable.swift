// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
@testable import Crawlers

/// Reads references as the program does: by the first host that recognises them.
enum ReferenceTable {
  /// `host id@revision`, or the message of the error.
  static func read(_ words: String, settings: HostSettings = HostSettings()) -> String {
    do throws(ReferenceError) {
      let text = try ReferenceText(words)
      for host in HostCrawler.all {
        guard let found = try host.recognise(text, words, settings) else { continue }
        return "\(found.host) \(found.id)\(found.revision.map { "@\($0)" } ?? "")"
      }
      return "no host"
    } catch {
      return error.message
    }
  }
}
