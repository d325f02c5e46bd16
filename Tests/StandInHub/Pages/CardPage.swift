// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// `GET /{id}`: the page of a model or a dataset.
struct CardPage: Sendable {
  let repository: HubRepository
  let origin: String

  init(_ repository: HubRepository, origin: String) {
    self.repository = repository
    self.origin = origin
  }

  var answer: Answer {
    get throws {
      let path = "\(repository.kind.pagePrefix)\(repository.id)"
      return try Page(
        title: "\(repository.id) · Hugging Face",
        canonical: "https://\(Host.hub)/\(path)",
        kind: repository.kind == .model ? "ModelPage" : "DatasetPage",
        content: RepositoryHeader(repository: repository, activeTab: "model-card").html
          + gateBox + readme + sideColumn
      ).answer
    }
  }

  private var readme: String {
    guard let card = repository.card else {
      return "<p>No model card</p>\n"
    }
    return """
      <div class="model-card-content prose md:px-6 hf-sanitized hf-sanitized-a1B2c3">
      <!-- HTML_TAG_START -->\(CardHTML.rendered(card))<!-- HTML_TAG_END -->
      </div>

      """
  }

  private var gateBox: String {
    get throws {
      guard repository.isGated else { return "" }
      let card = repository.facts?["cardData"]
      let heading =
        card?["extra_gated_heading"]?.text
        ?? "You need to agree to share your contact information to access this model"
      var props: JSON = [
        "gated": repository.facts?["gated"] ?? true, "isLoggedIn": false,
        "repoId": .string(repository.id), "repoType": .string("\(repository.kind)"),
        "additionalFields": [:], "requiresPaidPlan": false,
      ]
      props["customHeading"] = card?["extra_gated_heading"]
      return try Island(
        name: "RepoGatedModal",
        props: props,
        children: """
          <h2>\(Page.escaped(heading))</h2>
          <p>This repository is publicly accessible, but you have to accept the conditions to \
          access its files and content.</p>
          <p><a href="/login">Log in</a> or <a href="/join">Sign Up</a> to review the conditions \
          and access this model content.</p>

          """
      ).html
    }
  }

  private var sideColumn: String {
    let tags = repository.facts?["tags"]?.items.compactMap(\.text) ?? []
    let datasets = tags.filter { $0.hasPrefix("dataset:") }.map { $0.dropFirst(8) }
    let links = datasets.map { "<a href=\"/datasets/\($0)\">\($0)</a>\n" }.joined()
    let downloads = repository.facts?["downloads"]?.integer ?? 0
    return """
      <section>
      <dl><dt>Downloads last month</dt><dd>\(downloads)</dd></dl>
      \(links.isEmpty ? "" : "<h2>Datasets used to train \(repository.id)</h2>\n\(links)")\
      </section>

      """
  }
}
