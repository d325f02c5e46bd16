// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A PyTorch archive, told by the names in its directory; nothing in it is unpickled.
///
/// Source: PyTorch's own notes on serialisation: a root folder of any name with `data.pkl`,
/// `version` and one file for each storage under `data/`.
package struct TorchArchive: Sendable, Hashable {
  /// The folder that all names begin with, its slash included.
  package var root: String
  /// Whether it holds a program (TorchScript) and not only values.
  package var isScript: Bool
  package var storages: Int
  /// Bytes of all storages, each once however many tensors share it; nil beyond every count.
  package var storageBytes: Int?
  /// Whether any storage is packed, which PyTorch never does.
  package var isPacked: Bool
}

extension TorchArchive {
  /// Recognises an archive; nil for any other ZIP archive.
  package init?(_ directory: ZipDirectory) {
    let pickles = directory.entries.filter {
      $0.name.hasSuffix("/data.pkl") && $0.name.utf8.count { $0 == UInt8(ascii: "/") } == 1
    }
    guard let pickle = pickles.first, pickles.count == 1 else { return nil }
    root = String(pickle.name.dropLast("data.pkl".count))
    let own = directory.entries.filter { [root] in $0.name.hasPrefix(root) }
    let rest = own.map { [root] in ($0.name.dropFirst(root.count), $0) }
    let storages = rest.filter { $0.0.hasPrefix("data/") && !$0.0.hasSuffix("/") }.map(\.1)
    let signs = ["version", ".data/serialization_id", "byteorder", "constants.pkl"]
    guard !storages.isEmpty || rest.contains(where: { signs.contains(String($0.0)) }) else {
      return nil
    }
    self.storages = storages.count
    storageBytes = storages.map(\.size).sum
    isPacked = storages.contains { $0.method != 0 }
    isScript = rest.contains { $0.0 == "constants.pkl" || $0.0.hasPrefix("code/") }
  }
}

extension ZipDirectory {
  /// Bytes of the arrays of a NumPy archive; nil for any other.
  ///
  /// Each array has a header of its own, of 128 bytes as a rule, which is counted with it.
  package var arrayBytes: Int? {
    guard !entries.isEmpty, entries.allSatisfy({ $0.name.hasSuffix(".npy") }) else { return nil }
    return entries.map(\.size).sum
  }
}
