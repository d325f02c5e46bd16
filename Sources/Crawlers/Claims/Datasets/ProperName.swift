// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The name before a word such as "dataset".
enum ProperName {
  /// Words that begin with a capital, or are written like an identifier, and name no dataset.
  private static let common: Set<String> = [
    "a", "an", "the", "this", "that", "our", "my", "its", "their", "these", "following",
    "english", "chinese", "japanese", "french", "german", "spanish", "korean", "italian",
    "portuguese", "russian", "arabic", "hindi", "dutch", "turkish", "vietnamese", "indonesian",
    "python", "java", "javascript", "c++", "sft", "dpo", "rlhf", "rl", "llm", "nlp", "nli", "qa",
    "ner", "asr", "ai", "ml", "vqa", "gpt", "web", "unknown", "none", "null", "open", "custom",
    "synthetic", "pre", "post", "fine", "high", "large", "small", "new", "own", "multi", "cot",
    "text", "image", "instruction", "chat", "code", "math", "training", "test", "validation",
  ]

  /// The identifier or capitalised words right before `range`; nil when the word there is common.
  static func before(_ range: Range<Int>, in bytes: ArraySlice<UInt8>) -> String? {
    let head = bytes[bytes.startIndex..<max(bytes.startIndex, range.lowerBound)]
    let text = String(decoding: head.suffix(80), as: UTF8.self)
    guard text.last == " " else { return nil }
    guard let word = text.split(separator: " ").last.map(String.init) else { return nil }
    let bare = word.filter { $0.isLetter || $0.isNumber || "-_./+".contains($0) }
    guard bare.count >= 3, !common.contains(bare.lowercased()), isName(bare) else { return nil }
    return bare
  }

  private static func isName(_ word: String) -> Bool {
    guard let first = word.first else { return false }
    if word.contains("_") || word.contains("/") { return word.contains { $0.isLetter } }
    let capitals = word.filter(\.isUppercase).count
    guard !word.contains("-") || capitals >= 2 || word.contains(where: \.isNumber) else {
      return false
    }
    return first.isUppercase || (capitals > 0 && first.isLetter)
  }
}
