// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension GGUFHeader {
  /// Reads the header from the first bytes of a file.
  ///
  /// `fileSize` is that of the whole file in bytes; nil when nobody says. Where more than `limit`
  /// bytes would be needed, what the bytes in hand say is given, without ``tensors``.
  package static func read(
    _ prefix: [UInt8],
    fileSize: Int?,
    limit: Int = largest
  ) throws(WeightsFault) -> HeaderStep<Self> {
    let limit = min(limit, largest)
    var reader: GGUFReader?
    switch walk(prefix, &reader) {
    case nil:
      guard var header = reader?.header, let at = reader?.at else { return .needs(24) }
      try header.check(begin: at, fileSize: fileSize)
      return .read(header)
    case .fault(let fault): throw fault
    case .short(let due):
      if let fileSize, max(due, prefix.count + 1) > fileSize {
        throw .cut(what: "the header", due: due, has: fileSize)
      }
      if let reader, due > limit || prefix.count >= limit { return .read(reader.header) }
      return .needs(next(due, has: prefix.count, within: min(limit, fileSize ?? limit)))
    }
  }

  /// Walks as far as the bytes reach and leaves in `reader` what was read; nil at the header's end.
  private static func walk(_ prefix: [UInt8], _ reader: inout GGUFReader?) -> GGUFReader.Stop? {
    do throws(GGUFReader.Stop) {
      reader = try GGUFReader(prefix)
      try reader?.readKeys()
      try reader?.readTensors()
      return nil
    } catch {
      return error
    }
  }

  /// Twice what is in hand, for a header tells its own length only by being read.
  private static func next(_ due: Int, has: Int, within limit: Int) -> Int {
    max(due, min(limit, max(2 * has, 65_536)))
  }
}
