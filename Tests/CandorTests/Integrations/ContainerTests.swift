// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The image", .enabled(if: Tool(name: "dpkg-query").isThere && Tool(name: "readelf").isThere))
struct ContainerTests {
  /// The Debian packages of the libraries that the program names, but for what every Debian has.
  static let needed = """
    ldd "$PROGRAM" > libraries
    readelf --dynamic --wide "$PROGRAM" | sed -n 's/.*(NEEDED).*\\[\\(.*\\)\\]/\\1/p' |
      while read -r name; do
        file=$(readlink -f "$(awk -v name="$name" '$1 == name { print $3 }' libraries)") || continue
        echo "$file" "${file#/usr}"
      done | xargs dpkg-query --search 2> errors | cut -d : -f 1 |
      grep -vxE 'libc6|libgcc-s1|libstdc\\+\\+6' | sort -u
    """

  @Test("holds exactly the packages of the libraries that the program is linked to")
  func packages() async throws {
    let file = Checkout.root.appending(path: "Scripts/Containerfile")
    let text = try String(contentsOf: file, encoding: .utf8)
    let pattern = /--no-install-recommends \\\n((?:  [^&\n]+ \\\n)+)/
    let list = try #require(text.firstMatch(of: pattern))
    let listed = list.1.split(separator: "\n").map {
      $0.trimmingCharacters(in: CharacterSet(charactersIn: " \\"))
    }
    let run = try await Scratch.with { scratch in
      try await Shell.run(
        Self.needed,
        environment: ["PROGRAM": Program.path],
        folder: scratch.folder
      )
    }
    try #require(run.code == 0, "\(run)")
    let needed = run.output.split(separator: "\n").map(String.init)
    #expect(needed.contains("libcurl4"))
    // Certificates are read, not linked.
    #expect(listed == (needed + ["ca-certificates"]).sorted())
  }
}
