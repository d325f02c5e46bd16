// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// The head of all pages of a repository: its facts for the browser, its chips and its tabs.
struct RepositoryHeader: Sendable {
  let repository: HubRepository
  var activeTab: String

  private static let shown = [
    "author", "cardData", "config", "createdAt", "downloads", "downloadsAllTime", "gated",
    "gguf", "id", "lastModified", "library_name", "likes", "model-index", "pipeline_tag",
    "private", "safetensors", "tags", "transformersInfo", "widgetData",
  ]

  var html: String {
    get throws {
      let name = repository.kind == .model ? "Model" : "Dataset"
      return try Island(name: "\(name)Header", props: props, children: chips + tabs).html
    }
  }

  private var props: JSON {
    let facts = repository.facts ?? [:]
    var model: JSON = [
      "cardExists": .bool(repository.card != nil), "repoType": .string("\(repository.kind)"),
      "tag_objs": .list(tags.compactMap(Self.tagObject)),
    ]
    for name in Self.shown { model[name] = facts[name] }
    let author = String(repository.id.prefix { $0 != "/" })
    return [
      "activeTab": .string(activeTab), "query": [:],
      "author": ["name": .string(author), "fullname": .string(author), "type": "org"],
      "discussionsStats": ["open": 0, "closed": 0, "total": 0],
      repository.kind == .model ? "model" : "dataset": model,
    ]
  }

  private var tags: [String] { repository.facts?["tags"]?.items.compactMap(\.text) ?? [] }

  private static func tagObject(_ tag: String) -> JSON? {
    let parts = tag.split(separator: ":", maxSplits: 1).map(String.init)
    let kind = parts.count == 2 ? parts[0] : "other"
    return [
      "id": .string(tag), "label": .string(parts.last ?? tag),
      "type": .string(kind == "base_model" ? "other" : kind),
    ]
  }

  /// Licences and papers are buttons, the rest are links.
  private var chips: String {
    tags.map { tag in
      let parts = tag.split(separator: ":", maxSplits: 1).map { Page.escaped(String($0)) }
      switch parts.first {
      case "license" where parts.count == 2:
        return "<button class=\"tag\"><span>License:</span> <span>\(parts[1])</span></button>\n"
      case "arxiv" where parts.count == 2:
        return "<button class=\"tag\"><span>arxiv:</span> <span>\(parts[1])</span></button>\n"
      case "dataset" where parts.count == 2:
        return "<a href=\"/datasets/\(parts[1])\"><div class=\"tag tag-white\">"
          + "<span>\(parts[1])</span></div></a>\n"
      default:
        return "<a href=\"/models?other=\(Page.escaped(tag))\"><div class=\"tag tag-white\">"
          + "<span>\(Page.escaped(tag))</span></div></a>\n"
      }
    }.joined()
  }

  private var tabs: String {
    let path = "/\(repository.kind.pagePrefix)\(repository.id)"
    let card = repository.kind == .model ? "Model card" : "Dataset card"
    return """
      <a class="tab-alternate" href="\(path)">\(card)</a>
      <a class="tab-alternate" href="\(path)/tree/main">Files and versions</a>
      <a class="tab-alternate" href="\(path)/discussions">Community</a>

      """
  }
}
