// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The image", .enabled(if: Tool(name: "dpkg-query").isThere && Tool(name: "readelf").isThere))
struct ContainerTests {
  /// The Debian packages of the libraries that the program names, but for what every Debian has.
  static let needed = """
    needed=$(readelf --dynamic --wide "$PROGRAM" | sed -n 's/.*(NEEDED).*\\[\\(.*\\)\\]/\\1/p')
    ldd "$PROGRAM" | while read -r name arrow file rest; do
      case $arrow$needed in '=>'*"$name"*) ;; *) continue ;; esac
      file=$(readlink -f "$file")
      dpkg-query --search "$file" 2> /dev/null \\
        || dpkg-query --search "${file#/usr}" 2> /dev/null || true
    done | cut -d : -f 1 | grep -vxE 'libc6|libgcc-s1|libstdc\\+\\+6' | sort -u
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
    let run = try await Shell.run(
      Self.needed,
      environment: ["PROGRAM": Program.path],
      folder: Checkout.root
    )
    try #require(run.code == 0, "\(run)")
    let needed = run.output.split(separator: "\n").map(String.init)
    #expect(needed.contains("libcurl4"))
    // Certificates are read, not linked.
    #expect(listed == (needed + ["ca-certificates"]).sorted())
  }
}
