// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// Buckets of Amazon S3 and Google Cloud Storage, which list what they hold in the same way.
struct Bucket: Sendable, Hashable {
  /// The address of its list, without a query.
  var root: String
  /// A name for reports.
  var name: String
  /// What the names of the objects start with; empty for all.
  var prefix: String

  private static let googleHost = "storage.googleapis.com"
  private static let amazon = ".amazonaws.com"

  /// The bucket that an address leads into: `s3://`, `gs://` and the forms over https.
  init?(_ target: String) {
    if let rest = Self.rest(of: target, behind: "s3://") {
      self.init(parts: rest) { "https://\($0).s3\(Self.amazon)/" }
    } else if let rest = Self.rest(of: target, behind: "gs://") {
      self.init(parts: rest) { "https://\(Self.googleHost)/\($0)" }
    } else if let address = PageAddress(target) {
      self.init(address)
    } else {
      return nil
    }
  }

  private init?(_ address: PageAddress) {
    let host = address.host
    if host == Self.googleHost {
      self.init(parts: address.segments) { "https://\(host)/\($0)" }
    } else if host.hasSuffix("." + Self.googleHost) {
      let name = String(host.dropLast(Self.googleHost.count + 1))
      self.init(parts: [name] + address.segments) { "https://\(Self.googleHost)/\($0)" }
    } else if host.hasSuffix(Self.amazon) {
      self.init(amazon: host, path: address.segments)
    } else {
      return nil
    }
  }

  /// `NAME.s3.REGION.amazonaws.com/KEY`, or `s3.REGION.amazonaws.com/NAME/KEY`.
  private init?(amazon host: String, path: [String]) {
    let labels = host.split(separator: ".").map(String.init)
    guard let mark = labels.firstIndex(where: { $0 == "s3" || $0.hasPrefix("s3-") }) else {
      return nil
    }
    let service = labels[mark...].joined(separator: ".")
    if mark == 0 {
      self.init(parts: path) { "https://\(service)/\($0)" }
    } else {
      let name = labels[..<mark].joined(separator: ".")
      self.init(parts: [name] + path) { _ in "https://\(host)/" }
    }
  }

  private init?(parts: [String], root: (String) -> String) {
    guard let name = parts.first, !name.isEmpty,
      name.utf8.allSatisfy({
        $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || ".-_0123456789".utf8.contains($0)
      })
    else { return nil }
    self.root = root(name)
    self.name = name
    prefix = parts.dropFirst().joined(separator: "/")
  }

  private static func rest(of target: String, behind scheme: String) -> [String]? {
    guard target.lowercased().hasPrefix(scheme) else { return nil }
    return target.dropFirst(scheme.count).prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
      .map(String.init)
  }

  /// Whether the address names one object rather than a folder: its last part has an ending.
  var namesFile: Bool { prefix.split(separator: "/").last?.contains(".") ?? false }

  /// The address of an object.
  var object: String {
    "\(root.hasSuffix("/") ? root : root + "/")\(PageAddress.escaped(path: prefix))"
  }

  /// The address of the first page of the list.
  var list: String {
    "\(root)?list-type=2&max-keys=1000&prefix=\(PageAddress.escaped(segment: prefix))"
  }
}

extension Bucket {
  static func locate(_ pointer: Pointer, _ settings: HostSettings) -> Goal? {
    guard pointer.kind == .dataset, Bucket(pointer.target) != nil else { return nil }
    return Goal(kind: .dataset, id: pointer.target)
  }

  static func follow(_ goal: Goal, _ context: CrawlContext) async -> Landing {
    guard let bucket = Bucket(goal.id) else {
      return Landing(unseen: FetchError(.notRecorded, url: goal.id), kind: .dataset, url: goal.id)
    }
    return bucket.namesFile
      ? await WebFile(bucket.object).landing(context) : await bucket.listed(context)
  }

  private func listed(_ context: CrawlContext) async -> Landing {
    let request = FetchRequest(list, purpose: "what the bucket \(name) lists")
    switch await context.fetcher.answer(request, due: .text) {
    case .found(let response):
      guard let listing = BucketListing(response.body) else {
        let error = FetchError(.unreadable(what: "the list of a bucket"), url: list)
        return Landing(unseen: error, kind: .dataset, url: list)
      }
      return Landing(sight(of: listing, context.files.data), kind: .dataset, response)
    case .gated(let response), .absent(.missingOrPrivate, let response):
      // Who may not list a bucket may still read what it holds.
      let error = FetchError(.status(response.status), url: list)
      return Landing(unseen: error, kind: .dataset, url: list)
    case .absent(let standing, let response):
      let says = "no bucket \(name) answers (status \(response.status))"
      return Landing(barred: standing, says: says, kind: .dataset, response)
    case .unseen(let error):
      return Landing(unseen: error, kind: .dataset, url: list)
    }
  }

  private func sight(of listing: BucketListing, _ words: DataWords) -> Landing.Sight {
    let label = "the bucket \(name)\(prefix.isEmpty ? "" : "/\(prefix)")"
    if listing.files.isEmpty {
      return .barred(.empty, says: "\(label) lists nothing\(prefix.isEmpty ? "" : " of that name")")
    }
    var sight = DataFiles(listing.files, words: words).sight(of: label, license: nil)
    if listing.isCut || namesFile, case .dataset(var data) = sight {
      data.isPart = listing.isCut
      if namesFile { data.missing = 0 }
      sight = .dataset(data)
    }
    return sight
  }

  /// An object of a bucket.
  static func read(_ wish: FileWish, _ context: CrawlContext) async -> Answer {
    guard case .goal(let goal, _) = wish.owner, var bucket = Bucket(goal.id) else {
      return .unseen(FetchError(.notRecorded, url: wish.path))
    }
    if !bucket.namesFile { bucket.prefix = wish.path }
    return await context.fetcher.answer(wish.request(bucket.object), due: .text)
  }
}

extension HostCrawler {
  /// Buckets.
  package static let bucket = HostCrawler(
    dataHost: "storage buckets",
    locate: { Bucket.locate($0, $1) },
    follow: { await Bucket.follow($0, $1) },
    read: { await Bucket.read($0, $1) }
  )
}
