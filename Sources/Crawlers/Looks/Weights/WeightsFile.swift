// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Formats

/// A file of weights that is opened by parts, never whole.
struct WeightsFile: Sendable {
  var file: RepositoryFile
  var subject: Subject
  var host: HostCrawler
  /// Whether its host gives the pointers of Git LFS in place of the files.
  var listsPointers = false

  /// Bytes that are asked for first: the header of nearly every shard fits.
  static let firstPart = 128 << 10
  /// The most bytes of a header that are fetched in a second request.
  private static let secondPart = SafetensorsHeader.largest + 8
  /// The most bytes of the directory of an archive, and of a header of GGUF.
  static let directoryPart = 8 << 20

  /// A failure to see, or what was seen.
  enum Seen: Sendable {
    case seen(WeightsInspection.File, FetchResponse)
    case unseen(Answer)
  }

  /// Opens the file as its format asks; what its host says against its own list is seen, too.
  func opened(_ context: CrawlContext) async -> Seen {
    let seen = await read(context)
    guard case .unseen(let answer) = seen else { return seen }
    switch answer {
    case .absent(.dead, let response) where file.size != nil:
      let says = "its host answers that it is not there, though the list has it"
      return .seen(.broken(says), response)
    case .gated(let response), .absent(_, let response):
      return answer.refusal.map { .seen(.refused($0), response) } ?? seen
    case .found(let response):
      guard let size = file.size, let whole = response.wholeSize else { return seen }
      // A part says what it is a part of; a whole may be something else, as a notice is.
      guard response.status == 206 else {
        let what = "\(whole) bytes, where the list of files says \(size)"
        return .unseen(.unseen(FetchError(.unreadable(what: what), url: response.url)))
      }
      let says = "its host says \(ByteCount(whole)) of it, and the list \(ByteCount(size))"
      return .seen(.broken(says), response)
    default: return seen
    }
  }

  private func read(_ context: CrawlContext) async -> Seen {
    switch WeightFileKind(path: file.path) {
    case .torch?, .torchArchive?, .torchLegacy?, .numpyArchive?, .unknown?:
      await openedArchive(context)
    default: await openedHead(context)
    }
  }

  /// Whatever has a header at its start.
  func openedHead(_ context: CrawlContext) async -> Seen {
    let answer = await part(0..<min(Self.firstPart, file.size ?? Self.firstPart), context)
    guard case .found(let response) = answer, isSameSize(response) else { return .unseen(answer) }
    let size = file.size ?? response.wholeSize
    let kind = WeightFile(path: file.path, head: response.body, fileSize: size)
    if kind.kind.isPlaceholder, kind.contradictsName || WeightFileKind(path: file.path) == nil {
      return .seen(placeholder(kind), response)
    }
    if kind.contradictsName, kind.kind != .safetensors, kind.kind != .gguf {
      let found = kind.isOfNoFormat ? "they are of none that is known" : kind.says
      return .seen(.broken("its first bytes are not of its format (\(found))"), response)
    }
    if kind.isOfNoFormat, !kind.kind.mayBeginWithZeros, Self.areZeros(response.body) {
      return .seen(.broken("its first \(ByteCount(response.body.count)) are zeros"), response)
    }
    switch WeightFileKind(path: file.path) ?? kind.kind {
    case .safetensors:
      return await header(response, context) { bytes throws(WeightsFault) in
        try SafetensorsHeader.read(bytes, fileSize: size).map {
          Self.contents($0, context.files.additions)
        }
      }
    case .gguf:
      return await header(response, context) { bytes throws(WeightsFault) in
        try GGUFHeader.read(bytes, fileSize: size, limit: Self.directoryPart)
          .map(Self.contents)
      }
    default: return .seen(.notInspected(kind.says), response)
    }
  }

  /// Something else in place of weights; a pointer where its host has no more to give than that.
  private func placeholder(_ found: WeightFile) -> WeightsInspection.File {
    guard listsPointers, found.kind == .pointer else { return .broken(found.says) }
    return .notInspected(
      "a pointer file of Git LFS; whether the weights that it points at can be had was not looked at"
    )
  }

  /// Whether so many bytes are zeros that no format begins so.
  private static func areZeros(_ bytes: [UInt8]) -> Bool {
    bytes.count >= WeightFileKind.headSize && bytes.allSatisfy { $0 == 0 }
  }

  private typealias Found = (WeightsInspection.Contents, problems: [String])

  /// Reads a header, asking once for more where the first part does not hold it.
  private func header(
    _ first: FetchResponse,
    _ context: CrawlContext,
    _ read: ([UInt8]) throws(WeightsFault) -> HeaderStep<Found>
  ) async -> Seen {
    do throws(WeightsFault) {
      switch try read(first.body) {
      case .read(let found): return .seen(.read(found.0, problems: found.problems), first)
      case .needs(let bytes) where bytes > Self.secondPart:
        let size = ByteCount(bytes)
        return .seen(.notInspected("present, not inspected: its header takes \(size)"), first)
      case .needs(let bytes):
        let answer = await part(first.body.count..<bytes, context)
        guard case .found(let rest) = answer, isSameSize(rest) else { return .unseen(answer) }
        guard case .read(let found) = try read(first.body + rest.body) else {
          return .seen(.broken("its header ends before its own length"), rest)
        }
        return .seen(.read(found.0, problems: found.problems), first)
      }
    } catch {
      return .seen(.broken("\(error)".asClause), first)
    }
  }

  private static func contents(_ header: SafetensorsHeader, _ words: AdditionWords) -> Found {
    let tally = header.tally
    var contents = WeightsInspection.Contents(
      tally: tally,
      type: tally.dominantType?.name
    )
    contents.isHollow = header.tensors.isEmpty
    contents.isAdapter = words.areAdapter(header.tensors.lazy.map(\.name))
    return (contents, header.problems.prefix(3).map { "\($0)".asClause })
  }

  private static func contents(_ header: GGUFHeader) -> Found {
    var contents = WeightsInspection.Contents(
      parameters: header.parameters,
      type: header.quantization ?? header.dominantType
    )
    contents.isHollow = header.announced == 0
    return (contents, header.problems.prefix(3).map { "\($0)".asClause })
  }

  /// A part of the file; of a host that knows no ranges the whole is cut to it.
  func part(_ range: Range<Int>, _ context: CrawlContext) async -> Answer {
    guard !range.isEmpty else {
      return .unseen(FetchError(.unreadable(what: "an empty file"), url: file.path))
    }
    let wish = FileWish(
      file.path,
      of: .model(subject),
      range: range.lowerBound...(range.upperBound - 1),
      limit: range.count,
      prefixSuffices: true,
      purpose: "the header of \(file.path): its tensors, types and sizes"
    )
    return checked(await host.read(wish, context), range)
  }

  /// A whole in place of a part of its middle is no view of the file.
  private func checked(_ answer: Answer, _ range: Range<Int>) -> Answer {
    guard case .found(let response) = answer else { return answer }
    if response.status != 206, range.lowerBound > 0, subject.host != "local" {
      return .unseen(FetchError(.unreadable(what: "no part of the file"), url: response.url))
    }
    return answer
  }

  /// Whether the host gives the file the size that its list does.
  func isSameSize(_ response: FetchResponse) -> Bool {
    guard let size = file.size, let whole = response.wholeSize else { return true }
    return whole == size
  }
}

extension HeaderStep {
  /// The same with another reading of what was read.
  fileprivate func map<Other: Sendable>(_ change: (Header) -> Other) -> HeaderStep<Other> {
    switch self {
    case .needs(let bytes): .needs(bytes)
    case .read(let header): .read(change(header))
    }
  }
}

extension String {
  /// A sentence as a part of another one: without a capital and a full stop.
  var asClause: String {
    let text = hasSuffix(".") ? dropLast() : self[...]
    guard let first = text.first, text.dropFirst().first?.isUppercase != true else {
      return String(text)
    }
    return first.lowercased() + text.dropFirst()
  }
}
