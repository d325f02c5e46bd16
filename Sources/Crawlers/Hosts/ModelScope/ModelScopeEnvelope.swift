// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

/// What every answer of ModelScope's API is wrapped in: `{"Code": 200, "Success": true, "Data": …}`.
struct ModelScopeEnvelope<Value: Decodable & Sendable>: Decodable, Sendable {
  private var code: Int?
  private var isSuccess: Bool?
  var data: Value?

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: EitherKey.self)
    code = fields.either("Code")
    isSuccess = fields.either("Success")
    data = fields.either("Data")
  }

  /// Whether it says that it brings nothing; one that says neither is read for what it holds.
  var isFailure: Bool { isSuccess == false || (code ?? 200) != 200 }

  /// Whether it says that nothing is there.
  var isMissing: Bool { isFailure && [404, 410].contains(code) }

  func error(at url: String) -> FetchError {
    guard let code, (400..<600).contains(code) else {
      return FetchError(.unreadable(what: "an answer that says it failed"), url: url)
    }
    return FetchError(.status(code), url: url)
  }

  /// In bytes: more than words on a failure take.
  static var longestRefusal: Int { 4_096 }
}

/// A key by the name that the host gives it.
struct EitherKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension KeyedDecodingContainer where Key == EitherKey {
  /// The value under the first of `names` that is there, each as written or in lower case: the host
  /// has two APIs with a habit each.
  func either<Value: Decodable>(_ names: String...) -> Value? {
    for name in names {
      for form in [name, name.lowercased()] {
        if let value: Value = field(EitherKey(stringValue: form)) { return value }
      }
    }
    return nil
  }
}
