// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

extension Readme {
  /// Takes up images as they come, and tells those of a `picture` what its own image says.
  mutating func add(_ some: [Image]) {
    for image in some {
      guard images.count < Self.mostImages else { return isCut = true }
      images.append(image)
      guard image.form == .source else { continue }
      for earlier in images.indices.dropLast().reversed() {
        guard images[earlier].form == .choice, images[earlier].block == image.block,
          images[earlier].caption.isEmpty
        else { break }
        images[earlier].caption = image.alt
      }
    }
  }

  /// Finds the column in which each image begins.
  mutating func placeImages() {
    var last = (line: 0, byte: 0)
    for index in images.indices {
      let line = range(ofLine: images[index].line)
      let from = last.line == images[index].line ? min(last.byte, line.upperBound) : line.lowerBound
      let byte = start(of: images[index], in: line, from: from)
      last = (images[index].line, byte + 1)
      let before = String(decoding: bytes[line.lowerBound..<byte], as: UTF8.self)
      images[index].column = before.unicodeScalars.count + 1
    }
  }

  /// The byte at which an image begins: where the parser has it, if one does begin there, or else by
  /// its address; the first of the line where neither tells.
  private func start(of image: Image, in line: Range<Int>, from: Int) -> Int {
    let told = line.lowerBound + max(0, image.column - 1)
    if !image.isHTML, line.contains(told), bytes[told...].starts(with: "![".utf8) { return told }
    let escaped = image.address.replacing("&", with: "&amp;")
    let marks = image.isHTML ? ["<"] : ["!["]
    for text in [image.address, escaped] where !text.isEmpty {
      guard let place = bytes[from..<line.upperBound].firstRange(of: Array(text.utf8)) else {
        continue
      }
      let mark = marks.compactMap { mark in
        bytes[line.lowerBound..<place.lowerBound].ranges(of: Array(mark.utf8)).last?.lowerBound
      }.max()
      return mark ?? place.lowerBound
    }
    let first = marks.compactMap { bytes[from..<line.upperBound].firstRange(of: Array($0.utf8)) }
    return first.first?.lowerBound ?? line.lowerBound
  }
}
