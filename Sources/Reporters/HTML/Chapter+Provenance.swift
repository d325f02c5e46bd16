// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Chapter {
  /// Who said so, by what, of what, and how to see for oneself.
  var provenance: Markup {
    """
    <footer class="provenance">
    \(heading(2, "Where this comes from"))<dl class="rows">
    \(.row("Program", ["\(audit.tool.name) \(audit.tool.version)"]))\
    \(.row("Pack", ["\(audit.pack.id) \(audit.pack.version), <code>\(audit.pack.digest)</code>"]))\
    \(.row("Evidence", ["<code>\(audit.evidenceDigest)</code>"]))\
    \(.row("Revision", audit.reference.revision.map { ["<code>\($0)</code>"] } ?? []))\
    \(.row("Schema", ["<code>\(audit.schema)</code>"]))</dl>
    <figure class="snippet"><figcaption>To see for yourself</figcaption>\
    <pre tabindex="0" role="group" aria-label="Command that audits \(audit.reference.id) again">\
    <code>\(audit.command)</code></pre></figure>
    <p class="note">The same evidence gives the same digests and the same verdicts. “verified” means
    that the artifact was inspected, not that training with it was proven.</p>
    </footer>

    """
  }
}

extension Audit {
  /// The command that makes this audit again, at the revision that was read.
  var command: String {
    let hosts = [
      "huggingface.co": "hf", "github.com": "github", "gitlab.com": "gitlab",
      "www.modelscope.cn": "ms",
    ]
    let pinned = reference.revision.flatMap { revision in
      hosts[reference.host].map { "\($0):\(reference.id)@\(revision)" }
    }
    let choice = pack.id == "open-source-model" ? "" : " --pack \(pack.id.quotedForShell)"
    return "candor audit \((pinned ?? reference.requested).quotedForShell)\(choice)"
  }
}

extension String {
  /// The text as one word of a POSIX shell.
  var quotedForShell: String {
    let text = neutralized
    let isPlain = text.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "_@%+=:,./-".contains($0))
    }
    return isPlain && !text.isEmpty ? text : "'\(text.replacing("'", with: "'\\''"))'"
  }
}
