// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Feeds any bytes to the reader of event files, as whole files, as cut ones, and as the data of
/// records with right checksums, which no fuzzer would guess.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEventFile(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for isWhole in [true, false] { read(RecordPrefix(bytes, isWhole: isWhole)) }
  // Each byte 0xFF in the input begins another record.
  let records = bytes.split(separator: 0xFF, omittingEmptySubsequences: false)
  read(RecordPrefix(records.flatMap(framed), isWhole: true))
  return 0
}

private func read(_ prefix: RecordPrefix) {
  guard let file = try? EventFile(prefix) else { return }
  precondition(file.series.count <= EventFile.Limit.tags)
  precondition(file.series.allSatisfy { $0.trace.range.map { $0.lowerBound.isFinite } ?? true })
  precondition(file.end != .cut || !prefix.isWhole)
}

private func framed(_ data: ArraySlice<UInt8>) -> [UInt8] {
  let length = bytes(of: UInt64(data.count))
  return length + bytes(of: CRC32C.masked(length[...])) + data + bytes(of: CRC32C.masked(data))
}

private func bytes(of number: some FixedWidthInteger) -> [UInt8] {
  withUnsafeBytes(of: number.littleEndian, Array.init)
}
