// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import CZlib
import CZstd
import Formats
import Testing

@Suite("Packed streams")
struct StreamPackingTests {
  static let text = Array(
    String(repeating: "A line of a dump, then another one.\n", count: 40_000).utf8
  )

  @Test(
    "gzip and zstd give back what was packed, whatever the pieces",
    arguments: [1, 7, 4_096, 1 << 20]
  )
  func roundTrip(piece: Int) throws {
    let short = Array(Self.text.prefix(5_000))
    let text = piece < 100 ? short : Self.text
    #expect(try unpacked(gzip(text), piece: piece) == text)
    #expect(try unpacked(zstd(text), piece: piece) == text)
    #expect(try unpacked(text, piece: piece) == text)
  }

  @Test("Members and frames one behind the other are one stream")
  func severalMembers() throws {
    let (first, second) = (Array("one\n".utf8), Array("two\n".utf8))
    #expect(try unpacked(gzip(first) + gzip(second)) == first + second)
    #expect(try unpacked(zstd(first) + zstd(second)) == first + second)
    #expect(try unpacked(gzip(first) + [0, 0, 0]) == first)
    #expect(try unpacked([0x52, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, 9, 9] + zstd(first)) == first)
  }

  @Test("What is plain, short or empty stays as it is", arguments: ["", "a", "{}\n", "\u{1F}"])
  func plain(text: String) throws {
    #expect(try unpacked(Array(text.utf8)) == Array(text.utf8))
  }

  @Test("A cut stream is told from a damaged one, and both from an end")
  func cutAndDamaged() {
    let (gzip, zstd) = (gzip(Self.text), zstd(Self.text))
    #expect(throws: PackingError.cut(.gzip)) { try unpacked(Array(gzip.dropLast(9))) }
    #expect(throws: PackingError.cut(.zstd)) { try unpacked(Array(zstd.dropLast(5))) }
    #expect(throws: PackingError.damaged(.gzip)) { try unpacked(flipped(gzip, from: 8)) }
    #expect(throws: PackingError.damaged(.zstd)) { try unpacked(flipped(zstd, from: 4)) }
    #expect(throws: PackingError.damaged(.gzip)) { try unpacked(gzip + [1, 2, 3]) }
  }

  @Test("No piece is larger than its bound, however much a packed one holds")
  func bomb() throws {
    let zeros = [UInt8](repeating: 0, count: 64 << 20)
    for packed in [gzip(zeros), zstd(zeros)] {
      #expect(packed.count < 100_000)
      let source = try pieces(packed, of: 1 << 20).unpacked()
      var (largest, sum) = (0, 0)
      while case let piece = try source.read(), !piece.isEmpty {
        largest = max(largest, piece.count)
        sum += piece.count
      }
      #expect(sum == zeros.count)
      #expect(largest <= 1 << 18)
    }
  }

  private func unpacked(_ bytes: [UInt8], piece: Int = 1 << 16) throws -> [UInt8] {
    let source = try pieces(bytes, of: piece).unpacked()
    var all: [UInt8] = []
    while case let piece = try source.read(), !piece.isEmpty { all += piece }
    #expect(try source.read().isEmpty)
    return all
  }

  private func pieces(_ bytes: [UInt8], of size: Int) -> ByteSource {
    var rest = bytes[...]
    return ByteSource {
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
  }

  /// With a checksum that is another one.
  private func flipped(_ bytes: [UInt8], from last: Int) -> [UInt8] {
    var bytes = bytes
    bytes[bytes.count - last] ^= 0xFF
    return bytes
  }

  private func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    deflateInit2_(&stream, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
    defer { deflateEnd(&stream) }
    var bytes = bytes
    let count = bytes.count
    return [UInt8](unsafeUninitializedCapacity: count + 1_000) { room, filled in
      bytes.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(count)
        stream.next_out = room.baseAddress
        stream.avail_out = UInt32(room.count)
        deflate(&stream, Z_FINISH)
        filled = room.count - Int(stream.avail_out)
      }
    }
  }

  private func zstd(_ bytes: [UInt8]) -> [UInt8] {
    let context = ZSTD_createCCtx()
    defer { ZSTD_freeCCtx(context) }
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    return [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { room, filled in
      filled = bytes.withUnsafeBytes { input in
        ZSTD_compress2(context, room.baseAddress, room.count, input.baseAddress, input.count)
      }
    }
  }
}
