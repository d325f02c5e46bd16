// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension WeightFileKind {
  /// First bytes of a file that are enough to tell its kind.
  package static let headSize = 512

  /// The kind that a file's first bytes show; `unknown` for bytes that show none.
  package init(head: [UInt8], fileSize: Int?) {
    let head = Array(head.prefix(Self.headSize))
    let kind =
      head.isEmpty
      ? (fileSize == 0 ? .empty : .unknown)
      : Self.signed(head) ?? Self.structured(head) ?? Self.written(head)
    self = kind ?? .unknown
  }

  /// Sources: the formats' own descriptions; the numbers of PyTorch's legacy pickle are those of
  /// its `MAGIC_NUMBER`.
  private static let signatures: [(bytes: [UInt8], at: Int, kind: WeightFileKind)] = [
    (Array("GGUF".utf8), 0, .gguf),
    (Array("lmgg".utf8), 0, .ggml), (Array("fmgg".utf8), 0, .ggml),
    (Array("tjgg".utf8), 0, .ggml), (Array("algg".utf8), 0, .ggml),
    (
      [0x80, 2, 0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19], 0,
      .torchLegacy
    ),
    ([0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A], 0, .hdf5),
    (Array("TFL3".utf8), 4, .tflite),
    ([0x93] + Array("NUMPY".utf8), 0, .numpyArray),
    (Array("ftrt".utf8), 0, .tensorRT),
    (Array("RKNN".utf8), 0, .rockchip),
    (Array("ET12".utf8), 4, .executorch),
    ([0x1F, 0x8B], 0, .gzip),
    (Array("ustar".utf8), 257, .tar),
  ]

  private static func signed(_ head: [UInt8]) -> WeightFileKind? {
    signatures.first { head.dropFirst($0.at).starts(with: $0.bytes) }?.kind
  }

  private static func structured(_ head: [UInt8]) -> WeightFileKind? {
    if head.starts(with: [0x50, 0x4B, 3, 4]) { return archive(head) }
    var cursor = HeaderCursor(head)
    if let length = cursor.uint64(), length <= 1 << 32, cursor.uint8() == UInt8(ascii: "{") {
      return .safetensors
    }
    if head[0] == 0x80, head.count > 1, (2...5).contains(head[1]) { return .pickle }
    return message(head)
  }

  /// An archive by the name of its first entry.
  private static func archive(_ head: [UInt8]) -> WeightFileKind {
    var cursor = HeaderCursor(head, at: 26)
    guard let length = cursor.uint16(), cursor.skip(2) else { return .zip }
    let name = String(decoding: head.dropFirst(30).prefix(Int(length)), as: UTF8.self)
    if name.hasSuffix("/data.pkl") { return .torchArchive }
    return name.hasSuffix(".npy") ? .numpyArchive : .zip
  }

  /// Messages that begin with a version and a text, and maps of names: none has a signature.
  private static func message(_ head: [UInt8]) -> WeightFileKind? {
    guard head.count >= 8 else { return nil }
    if head[0] == 8, head[2] == 0x12 {
      // A saved model has version 1 of its schema; ONNX began to be used with version 3.
      if head[1] == 1 { return .savedModel }
      if (3...32).contains(head[1]), isText(head[4..<8]) { return .onnx }
    }
    let isMap = (0x81...0x8F).contains(head[0]) || head[0] == 0xDE || head[0] == 0xDF
    let key = head[0] == 0xDE ? 3 : head[0] == 0xDF ? 5 : 1
    let isName = (0xA1...0xBF).contains(head[key]) || head[key] == 0xD9
    return isMap && isName && isText(head[(key + 2)...].prefix(1)) ? .flax : nil
  }

  /// Text in place of what was due.
  private static func written(_ head: [UInt8]) -> WeightFileKind? {
    let body = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    let text = String(decoding: body, as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0.isNewline }
    if text.hasPrefix("version https://git-lfs") || text.hasPrefix("version https://hawser") {
      return .pointer
    }
    if text.hasPrefix("/annex/objects/") || text.contains(".git/annex/objects/") {
      return .annexPointer
    }
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") { return .page }
    return isText(body) ? .text : nil
  }

  private static func isText(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 < 0xF8 || [9, 10, 13].contains($0) }
      && (bytes.count < 4 || bytes.count { $0 < 0x80 } * 4 >= bytes.count * 3)
  }
}

/// What a file's name and its first bytes say together.
package struct WeightFile: Sendable, Hashable {
  /// What the bytes show, else what the name promises.
  package var kind: WeightFileKind
  /// Whether the bytes are of another kind than the name promises.
  package var contradictsName: Bool
  /// Whether the bytes are of no format that is known.
  package var isOfNoFormat: Bool

  package init(path: String, head: [UInt8], fileSize: Int?) {
    let found = WeightFileKind(head: head, fileSize: fileSize)
    let named = WeightFileKind(path: path)
    kind = found == .unknown ? named ?? .unknown : found
    isOfNoFormat = found == .unknown
    contradictsName = named.map { !$0.admits(found) } ?? false
  }

  /// The kind for a person, and how far such a file is looked into.
  package var says: String {
    switch kind {
    case .torchLegacy: "present, not inspected: a legacy pickle of PyTorch"
    case .pickle: "present, not inspected: a pickle"
    case .pointer: "a pointer file of Git LFS, not the weights"
    case .annexPointer: "a pointer of git-annex, not the weights"
    case .page: "a web page in place of the file"
    case .text: "text in place of the file"
    case .empty: "an empty file"
    case .unknown: "present, not inspected: of an unknown format"
    default: kind.isInspected ? kind.rawValue : "present, not inspected: \(kind.rawValue)"
    }
  }
}
