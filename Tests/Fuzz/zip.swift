// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

// Built together with the sources of `Formats`, as README.md beside this file says.

/// One try; libFuzzer calls it with bytes that it changes until something breaks.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  _ = WeightFileKind(head: bytes, fileSize: bytes.count)
  for before in [0, 1_000] {
    // What stands before a tail is not seen.
    let filler = [UInt8](repeating: 0, count: before == 0 ? 0 : ZipLocation.tailSize)
    let (tail, size) = (filler + bytes, filler.count + bytes.count + before)
    guard let location = try? ZipLocation.find(tail: tail, fileSize: size) else { continue }
    precondition(location.offset >= 0 && location.range.upperBound <= size)
    guard location.offset >= before else { continue }
    let own = Array(tail[(location.offset - before)..<(location.range.upperBound - before)])
    guard let directory = try? ZipDirectory(own, at: location) else { continue }
    precondition(directory.entries.count == location.count)
    _ = (TorchArchive(directory), directory.arrayBytes)
    _ = directory.problems.map(\.description)
  }
  return 0
}
