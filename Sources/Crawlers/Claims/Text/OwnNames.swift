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
    model = Self.letters(String(parts.last ?? ""))
  }

  /// Whether the repository is the publisher's, by its holder or, unless `strictly`, by its name.
  ///
  /// Of well-known software the name proves nothing: models are named after it.
  func owns(_ address: LinkAddress, strictly: Bool) -> Bool {
    let (holder, name) = (Self.letters(address.segment(0)), Self.letters(address.segment(1)))
    if alike(holder, owner) { return true }
    return !strictly && (alike(name, model) || alike(holder, model))
  }

  /// Whether the publisher runs the site, or has a place of its own name on it.
  func runs(_ address: LinkAddress) -> Bool {
    let labels = address.host.split(separator: ".").dropLast().map { Self.letters(String($0)) }
    return labels.contains { begins($0, with: owner) || begins(owner, with: $0) }
      || !owner.isEmpty && Self.letters(address.segment(0)) == owner
  }

  private func begins(_ long: [UInt8], with short: [UInt8]) -> Bool {
    short.count >= Self.enough && long.starts(with: short)
  }

  /// "the Tiny datasets" of the model Tiny-3: data called after the model has no name of its own.
  func isOf(model name: String) -> Bool {
    let letters = Self.letters(name)
    return letters.count >= 3 && model.starts(with: letters)
  }

  /// Equal, or one begins with the other, or one holds all of the other's letters in a row.
  private func alike(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard short.count >= Self.enough else { return !short.isEmpty && short == long }
    return (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
  }

  /// Letters only: versions, sizes and separators differ between a model and its repository.
  private static func letters(_ name: String) -> [UInt8] {
    name.utf8.map(TermPhrase.fold).filter { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
  }
}
