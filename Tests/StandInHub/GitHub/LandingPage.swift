// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// `https://github.com/{owner}/{name}`: a page that carries the root listing as JSON.
struct LandingPage: Sendable {
  private let code: CodeRepository

  init(_ code: CodeRepository) {
    self.code = code
  }

  var answer: Answer {
    get throws {
      let data = String(decoding: try payload.bytes, as: UTF8.self)
        .replacing("</", with: "<\\/")
      return .html(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head><title>GitHub - \(Page.escaped(code.id))</title></head>
        <body class="logged-out">
        <react-app app-name="repos-overview">
        <script type="application/json" data-target="react-app.embeddedData">\(data)</script>
        </react-app>
        </body>
        </html>

        """
      )
    }
  }

  private var payload: JSON {
    let route: JSON = [
      "refInfo": ["name": .string(code.defaultBranch), "currentOid": .string(code.sha)],
      "tree": ["items": .list(items), "totalCount": .integer(items.count)],
      "overview": [:],
    ]
    switch code.landing {
    case .of2024: return ["payload": route]
    case .of2026: return ["payload": ["codeViewRepoRoute": route]]
    }
  }

  /// The root only; a folder that holds but one folder stands as one collapsed path.
  private var items: [JSON] {
    let rows = code.tree
    let roots = rows.filter { !$0.path.contains("/") }
    return roots.map { row in
      var path = row.path
      while true {
        let inside = rows.filter { child in
          child.path.hasPrefix("\(path)/")
            && !child.path.dropFirst(path.count + 1).contains("/")
        }
        guard inside.count == 1, let only = inside.first, only.kind == .tree else { break }
        path = only.path
      }
      return [
        "name": .string(path), "path": .string(path),
        "contentType": row.kind == .blob ? "file" : "directory",
        "hasSimplifiedPath": .bool(path != row.path),
      ]
    }
  }
}
