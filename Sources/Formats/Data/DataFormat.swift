// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a file of data is by its first bytes.
///
/// Sources: the signatures that the formats' own specifications give.
package enum DataFormat: String, Sendable, Hashable, CaseIterable {
  case parquet
  case arrow
  case avro
  case gzip
  case zstd
  case bzip2
  case xz
  case zip
  case sevenZip = "7z"
  case tar
  case numpy = "NumPy"
  case hdf5 = "HDF5"
  case sqlite = "SQLite"
  case pdf = "PDF"
  case png = "PNG"
  case jpeg = "JPEG"
  case wave = "WAVE"
  case flac = "FLAC"
  case ogg = "Ogg"
  case mp3 = "MP3"
  case mp4 = "MP4"
  /// Text that starts as a JSON value does.
  case json = "JSON"
  case text
  /// A page, where data was due.
  case page = "an HTML page"
  /// The text that stands in git for a file in large-file storage.
  case pointer = "a pointer to large-file storage"
  case empty = "nothing"
  case unknown

  /// Bytes from the start that tell every format.
  package static let start = 1_024

  /// What starts with `bytes`, at least ``start`` of them where there are so many.
  package init(start bytes: [UInt8]) {
    if bytes.isEmpty {
      self = .empty
    } else if let found = Self.signatures.first(where: { $0.fits(bytes) }) {
      self = found.format
    } else {
      self = Self.text(bytes)
    }
  }

  /// Whether it stands for no data at all, whatever the name.
  package var isNoData: Bool { [.page, .pointer, .empty].contains(self) }

  private struct Signature {
    var format: DataFormat
    var bytes: [UInt8]
    var offset = 0

    init(_ format: DataFormat, _ text: String, at offset: Int = 0) {
      self.init(format, Array(text.utf8), at: offset)
    }

    init(_ format: DataFormat, _ bytes: [UInt8], at offset: Int = 0) {
      self.format = format
      self.bytes = bytes
      self.offset = offset
    }

    func fits(_ start: [UInt8]) -> Bool { start.dropFirst(offset).starts(with: bytes) }
  }

  private static let signatures = [
    Signature(.parquet, "PAR1"), Signature(.arrow, "ARROW1"),
    Signature(.arrow, [255, 255, 255, 255]),
    Signature(.avro, "Obj\u{1}"), Signature(.gzip, [0x1F, 0x8B]),
    Signature(.zstd, [0x28, 0xB5, 0x2F, 0xFD]), Signature(.bzip2, "BZh"),
    Signature(.xz, [0xFD] + Array("7zXZ".utf8)), Signature(.zip, "PK\u{3}\u{4}"),
    Signature(.sevenZip, Array("7z".utf8) + [0xBC, 0xAF]), Signature(.tar, "ustar", at: 257),
    Signature(.numpy, [0x93] + Array("NUMPY".utf8)), Signature(.hdf5, [0x89] + Array("HDF".utf8)),
    Signature(.sqlite, "SQLite format 3"), Signature(.pdf, "%PDF"),
    Signature(.png, [0x89] + Array("PNG".utf8)), Signature(.jpeg, [0xFF, 0xD8, 0xFF]),
    Signature(.wave, "RIFF"), Signature(.flac, "fLaC"), Signature(.ogg, "OggS"),
    Signature(.mp3, "ID3"), Signature(.mp3, [0xFF, 0xFB]), Signature(.mp4, "ftyp", at: 4),
    Signature(.pointer, "version https://git-lfs.github.com/spec/"),
  ]

  private static func text(_ bytes: [UInt8]) -> DataFormat {
    guard !bytes.contains(0) else { return .unknown }
    let start = String(decoding: bytes.prefix(start), as: UTF8.self).lowercased()
    let trimmed = start.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if trimmed.hasPrefix("<!doctype html") || trimmed.hasPrefix("<html") { return .page }
    return trimmed.first == "{" || trimmed.first == "[" ? .json : .text
  }
}

extension DataFormat {
  /// What a file's name promises by its ending; nil where it promises nothing that bytes can show.
  package init?(promisedBy path: String) {
    let ending = path.lowercased().split(separator: ".").last.map(String.init) ?? ""
    guard let format = Self.endings[ending] else { return nil }
    self = format
  }

  /// Whether it is text of whatever kind, which no program that packs or stores data writes.
  package var isText: Bool { [.json, .text, .page, .pointer].contains(self) }

  /// Whether bytes of this format speak against a name that promises `promised`.
  ///
  /// Text in place of a packed or binary format is a notice; of two binary formats the name is
  /// careless.
  package func contradicts(_ promised: DataFormat) -> Bool { isText && !promised.isText }

  /// Whether bytes of this format are what `promised` says; text may be any text.
  package func keeps(_ promised: DataFormat) -> Bool {
    if self == promised { return true }
    let texts: Set<DataFormat> = [.json, .text]
    return texts.contains(self) && promised == .text
  }

  private static let endings: [String: DataFormat] = [
    "parquet": .parquet, "arrow": .arrow, "feather": .arrow, "avro": .avro, "gz": .gzip,
    "tgz": .gzip, "zst": .zstd, "bz2": .bzip2, "xz": .xz, "zip": .zip, "npz": .zip, "7z": .sevenZip,
    "tar": .tar, "npy": .numpy, "h5": .hdf5, "hdf5": .hdf5, "sqlite": .sqlite, "db": .sqlite,
    "pdf": .pdf, "png": .png, "jpg": .jpeg, "jpeg": .jpeg, "wav": .wave, "flac": .flac,
    "ogg": .ogg, "mp3": .mp3, "mp4": .mp4, "json": .json, "jsonl": .json, "ndjson": .json,
    "csv": .text, "tsv": .text, "txt": .text, "xml": .text,
  ]
}
