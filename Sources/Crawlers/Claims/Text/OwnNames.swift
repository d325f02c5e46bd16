// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// Tells the publisher's own repositories from other people's, by their names.
struct OwnNames: Sendable {
  private let owner: [UInt8]
  private let model: [UInt8]
  /// Names shorter than this are too common to prove anything.
  private static let enough = 4

  /// - Parameter id: the model's `owner/name`.
  init(_ id: String) {
    let parts = id.split(separator: "/", maxSplits: 1)
    owner = Self.letters(parts.count == 2 ? String(parts[0]) : "")
    model = Self.letters(Self.withoutSizes(parts.last ?? ""))
  }

  /// By what a repository is the publisher's.
  enum Ownership { case none, name, holder }

  /// Whether the repository is the publisher's, by its holder or by its name.
  ///
  /// Of well-known software the name proves nothing: models are named after it.
  func ownership(of address: LinkAddress) -> Ownership {
    let holder = Self.letters(address.path.first ?? [])
    if alike(holder, owner) { return .holder }
    let name = Self.letters(address.path.dropFirst().first ?? [])
    let isNamed =
      alike(name, model) || alike(holder, model) || owner.count > Self.enough && name == owner
    return isNamed ? .name : .none
  }

  /// Whether the publisher runs the site, or has a place of its own name on it.
  func runs(_ address: LinkAddress) -> Bool {
    let labels = address.host.utf8.split(separator: UInt8(ascii: ".")).dropLast()
    return labels.lazy.map(Self.letters).contains {
      begins($0, with: owner) || begins(owner, with: $0)
    }
      || !owner.isEmpty && Self.letters(address.path.first ?? []) == owner
  }

  private func begins(_ long: [UInt8], with short: [UInt8]) -> Bool {
    short.count >= Self.enough && long.starts(with: short)
  }

  /// "the Tiny datasets" of the model Tiny-3: data called after the model has no name of its own.
  func isOf(model name: String) -> Bool {
    let letters = Self.letters(name)
    return letters.count >= 3 && model.starts(with: letters)
  }

  /// Whether `id` is this model's, or that of one which differs by its size.
  func isModel(_ id: String) -> Bool {
    let parts = id.split(separator: "/")
    guard parts.count == 2, !model.isEmpty else { return false }
    return Self.letters(String(parts[0])) == owner
      && Self.letters(Self.withoutSizes(parts[1])) == model
  }

  /// Equal, or one begins with the other, or one holds all of the other's letters in a row.
  private func alike(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard short.count >= Self.enough else { return !short.isEmpty && short == long }
    return (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
  }

  /// "tiny-7b-v1" without "7b".
  private static func withoutSizes(_ name: Substring) -> String {
    let parts = name.utf8.split { byte in
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }
    return parts.map { Substring($0) }.filter { $0.first?.isNumber != true }.joined(separator: "-")
  }

  /// Letters only: versions, sizes and separators differ between a model and its repository.
  private static func letters(_ name: String) -> [UInt8] { letters(name.utf8) }

  private static func letters(_ name: some Collection<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(name.count)
    for byte in name where TermMatcher.isLatin(byte) { letters.append(byte | 0x20) }
    return letters
  }
}
