// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

extension WeightsFile {
  /// PyTorch's archives have their directory at the end; it is read, and nothing is unpickled.
  func openedArchive(_ context: CrawlContext) async -> Seen {
    guard let size = file.size, size > 0 else { return await openedHead(context) }
    let tail = max(0, size - ZipLocation.tailSize)..<size
    let answer = await part(tail, context)
    guard case .found(let response) = answer, isSameSize(response) else { return .unseen(answer) }
    do throws(WeightsFault) {
      let location = try ZipLocation.find(tail: response.body, fileSize: size)
      let bytes: [UInt8]
      if location.offset >= tail.lowerBound {
        bytes = Array(
          response.body.dropFirst(location.offset - tail.lowerBound).prefix(location.size)
        )
      } else if location.size <= Self.directoryPart {
        let more = await part(location.range, context)
        guard case .found(let found) = more, isSameSize(found) else { return .unseen(more) }
        bytes = found.body
      } else {
        return .seen(.notInspected("present, not inspected: its directory is too large"), response)
      }
      return .seen(try archive(ZipDirectory(bytes, at: location)), response)
    } catch {
      // Before 1.6 PyTorch wrote one pickle after the other, and some tools still do.
      let head = await openedHead(context)
      guard case .seen(.notInspected, let response) = head,
        [.torchArchive, .numpyArchive, .zip].contains(
          WeightFileKind(head: response.body, fileSize: size)
        )
      else { return head }
      let found: WeightsInspection.File =
        error.isContradiction
        ? .broken("it begins as an archive; \("\(error)".asClause)")
        : .notInspected("present, not inspected: its directory is too large")
      return .seen(found, response)
    }
  }

  private func archive(_ directory: ZipDirectory) -> WeightsInspection.File {
    let problems = directory.problems.prefix(3).map { "\($0)".asClause }
    var contents = WeightsInspection.Contents(type: nil)
    let archive = TorchArchive(directory)
    contents.isHollow = archive?.storages == 0
    contents.storedBytes = archive?.storageBytes ?? directory.arrayBytes
    if archive != nil || directory.arrayBytes != nil {
      return .read(contents, problems: problems)
    }
    switch WeightFileKind(path: file.path) {
    case .torch?: return .broken("an archive without data.pkl, so that it is none of PyTorch's")
    case .numpyArchive?: return .broken("an archive that does not hold arrays alone")
    default: return .notInspected("present, not inspected: an archive of another kind")
    }
  }
}

extension WeightsFault {
  /// Whether the file contradicts itself, and is not only beyond what is read.
  fileprivate var isContradiction: Bool {
    if case .tooLarge = self { false } else { true }
  }
}
