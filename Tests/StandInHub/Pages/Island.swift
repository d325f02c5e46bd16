// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// A part of a page that the browser brings to life, with its data in an attribute.
struct Island: Sendable {
  var name: String
  var props: JSON
  var children = ""

  /// As the hub writes it: only `"` and `&` are escaped in the data, so `<` and `>` stand there raw.
  var html: String {
    get throws {
      let data = String(decoding: try props.bytes, as: UTF8.self)
        .replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      return """
        <div class="SVELTE_HYDRATER contents" data-target="\(name)" data-props="\(data)">
        \(children)</div>

        """
    }
  }
}
