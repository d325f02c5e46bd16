// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// `GET /{id}/blob/{revision}/{path}`: a file as a page.
struct BlobPage: Sendable {
  let repository: HubRepository
  let file: HubFile
  let revision: String

  init(_ repository: HubRepository, file: HubFile, revision: String) {
    self.repository = repository
    self.file = file
    self.revision = revision
  }

  var answer: Answer {
    get throws {
      let path = "\(repository.kind.pagePrefix)\(repository.id)/blob/\(revision)/\(file.path)"
      return try Page(
        title: "\(file.path) · \(repository.id) at \(revision)",
        canonical: "https://\(Host.hub)/\(path)",
        kind: "ViewerBlobPage",
        content: RepositoryHeader(repository: repository, activeTab: "files").html + shown
      ).answer
    }
  }

  private var shown: String {
    guard file.payload == nil, case .bytes(let bytes) = file.content else {
      return "<p>This file is too large to display, but you can still download it.</p>\n"
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard file.path.hasSuffix(".md") else {
      return "<pre>\(Page.escaped(text))</pre>\n"
    }
    return """
      <div class="py-4 px-4 prose hf-sanitized hf-sanitized-d4E5f6">
      <div class="metadata">metadata</div>
      <!-- HTML_TAG_START -->\(CardHTML.rendered(text))<!-- HTML_TAG_END --></div>

      """
  }
}
