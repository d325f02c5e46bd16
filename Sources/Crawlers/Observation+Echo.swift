// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension [Observation] {
  /// Without datasets that are only named and whose name is that of one that is pointed at: prose
  /// that says "Dolma" beside a link to `allenai/dolma` speaks of the same thing.
  var withoutEchoes: [Observation] {
    let pointed = filter { $0.kind == .dataset && $0.standing != .named }
    let names = Set(pointed.map { Self.plain($0.name.split(separator: "/").last ?? "") })
    return filter { observation in
      observation.kind != .dataset || observation.standing != .named
        || !names.contains(Self.plain(observation.name[...]))
    }
  }

  /// A name by its letters and digits alone, in lower case.
  private static func plain(_ name: Substring) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
