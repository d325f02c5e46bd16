// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Policy {
  private static let waiverKeys = [
    "criterion", "artifact", "path", "reason", "author", "expires", "link",
  ]

  /// Reads one waiver.
  ///
  /// A key that is not known is a mistake of the file: nobody can say what was meant by it. All else
  /// makes the waiver unreadable.
  static func written(_ node: PolicyNode) throws(PolicyFileError) -> Written {
    let line = "\(node.file.path):\(node.place.line)"
    let place = "\(line):\(node.place.column)"
    guard case .map = node.content else {
      let error = node.error(
        "keys and values are due here",
        fix: "write \(waiverKeys.prefix(6).joined(separator: ", ")) under each '-'"
      )
      return Written(place: place, waiver: .failure(error))
    }
    let fields = try node.fields(waiverKeys, guide: guide)
    do throws(PolicyFileError) {
      let end = fields["expires"].map { "\(node.file.path):\($0.place.line):\($0.place.column)" }
      let waiver = try waiver(fields, writtenAt: line)
      return Written(place: place, end: end, waiver: .success(waiver))
    } catch {
      return Written(place: place, waiver: .failure(error))
    }
  }

  private static func waiver(
    _ fields: PolicyFields,
    writtenAt place: String
  ) throws(PolicyFileError) -> Waiver {
    try checkScope(fields)
    let expires = try fields.required("expires")
    guard Day(try expires.string()) != nil else {
      throw expires.error(
        "'\(try expires.string())' is no day",
        fix: "write the last day on which it holds, as 2027-03-31"
      )
    }
    if let link = fields["link"], try !link.string().hasPrefix("https://") {
      throw link.error("a link without an address", fix: "write its https:// address")
    }
    return Waiver(
      criterion: try said("criterion", fields),
      artifact: fields["artifact"] == nil ? nil : try said("artifact", fields),
      path: fields["path"] == nil ? nil : try said("path", fields),
      reason: try said("reason", fields),
      author: try said("author", fields),
      expires: try expires.string(),
      link: try fields["link"]?.string(),
      writtenAt: place
    )
  }

  /// The text under `key`, which must be there and say something.
  private static func said(_ key: String, _ fields: PolicyFields) throws(PolicyFileError) -> String
  {
    let node = try fields.required(key)
    let text = try node.string()
    let isScope = key == "artifact" || key == "path"
    guard text.contains(where: { $0.isLetter || $0.isNumber || isScope && $0 == "*" }) else {
      throw node.error("'\(key)' says nothing", fix: "write it out")
    }
    return text
  }

  /// Whether it says what it is for: one artifact, the files of a pattern, or in so many words all.
  private static func checkScope(_ fields: PolicyFields) throws(PolicyFileError) {
    let whole = "artifact: \"*\""
    switch (fields["artifact"], fields["path"]) {
    case (nil, nil):
      throw fields.node.error(
        "it does not say what it is for",
        fix: "add 'artifact:' with an address or a name, or 'path:' with a pattern "
          + "(\(whole) for all of it)"
      )
    case (_?, let path?):
      throw path.error("both an artifact and a path", fix: "keep one of them, or write two waivers")
    case (let artifact?, nil):
      let text = try artifact.string()
      guard text == "*" || !text.contains("*") else {
        throw artifact.error(
          "'\(text)' is a pattern",
          fix: "write one address or name (\(whole) for all of it)"
        )
      }
    case (nil, let path?):
      let text = try path.string()
      guard text.contains(where: { $0.isLetter || $0.isNumber }) else {
        throw path.error("'\(text)' covers every file", fix: "write \(whole) for all of it")
      }
    }
  }
}
