// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Waiver {
  /// Whether it is for the criterion as a whole.
  package var isWhole: Bool { artifact == "*" }

  /// Whether it is for what was observed, in the repository of `subject`.
  ///
  /// An address is compared whole: one that covered all below it would cover what nobody meant. So is
  /// a name, which covers what the card only names, and nothing that it points at. A pattern covers
  /// the weights, which are judged as one, only where it covers all their files.
  func covers(_ observation: Observation, of subject: Subject) -> Bool {
    if isWhole { return true }
    if let path {
      let glob = Glob(path)
      let files = observation.kind == .file ? [observation.name] : observation.files
      return !files.isEmpty && files.allSatisfy(glob.matches)
    }
    if let artifact, let name = observation.ownName {
      return Self.words(artifact) == Self.words(name)
    }
    guard let artifact, [.dataset, .repository, .run, .link].contains(observation.kind) else {
      return false
    }
    let own = Self.plain(artifact)
    var names = [observation.name]
    if observation.kind == .dataset, !observation.name.contains("://") {
      names.append("https://huggingface.co/datasets/\(observation.name)")
      names.append("https://\(subject.host)/datasets/\(observation.name)")
    }
    // Of what was looked at, the source is the artifact; else it is the card that points at it.
    if !observation.source.url.hasPrefix(subject.resolved), observation.source.path == nil {
      names.append(observation.source.url)
    }
    return names.contains { Self.plain($0) == own }
  }

  /// A name as a card may write it in another place: in other cases, over the end of a line, with an
  /// article.
  private static func words(_ name: String) -> [Substring] {
    let words = name.lowercased().split(whereSeparator: \.isWhitespace)
    return Array(words.count > 1 && words.first == "the" ? words.dropFirst() : words[...])
  }

  /// An address without what makes no difference to where it leads: its scheme, the case of its
  /// letters, and what may stand at its end.
  private static func plain(_ address: String) -> String {
    var text = address.lowercased()[...]
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
      text = text.dropFirst(scheme.count)
    }
    if text.hasPrefix("www.") { text = text.dropFirst("www.".count) }
    // A query may be what tells two artifacts apart ("uc?id=...").
    text = text.prefix { $0 != "#" }
    while text.hasSuffix("/") { text = text.dropLast() }
    if text.hasSuffix(".git") { text = text.dropLast(".git".count) }
    return String(text)
  }
}
