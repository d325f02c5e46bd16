// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Names of branches, tags and folders that hold weights saved along the training.
///
/// `step1000-tokens4B`, `stage1-step140000-tokens294B`, `checkpoint-500`, `ckpt_12`.
struct CheckpointNames {
  var words: [String]

  /// The step that a name gives; nil when it names no checkpoint.
  func step(in name: String) -> Int? {
    let parts = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    for (index, part) in parts.enumerated() {
      let word = part.prefix { $0.isLetter }
      guard words.contains(String(word)) else { continue }
      let digits = part.dropFirst(word.count)
      if let step = Int(digits) { return step }
      if digits.isEmpty, parts.indices.contains(index + 1), let step = Int(parts[index + 1]) {
        return step
      }
    }
    return nil
  }

  /// Names that are checkpoints, in order, each once.
  func checkpoints(among names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { step(in: $0) != nil && seen.insert($0).inserted }
  }

  /// Whether a path stands in a folder that is a checkpoint.
  func isInCheckpoint(_ path: String) -> Bool {
    path.split(separator: "/").dropLast().contains { step(in: String($0)) != nil }
  }

  /// The folders of a list that are checkpoints.
  func folders(in files: [RepositoryFile]) -> [String] {
    let folders = files.compactMap { file -> String? in
      let parts = file.path.split(separator: "/").map(String.init)
      guard let at = parts.dropLast().firstIndex(where: { step(in: $0) != nil }) else { return nil }
      return parts[...at].joined(separator: "/")
    }
    var seen: Set<String> = []
    return folders.filter { seen.insert($0).inserted }
  }
}
