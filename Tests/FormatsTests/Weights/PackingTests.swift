// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

@testable import Formats
import Testing

@Suite("Packed parameters are told from plain ones by their names")
struct PackingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Each as `name type shape`.
    var tensors: [String]
    var bits: Int?
    var packing: Packing?
    var parameters: Int?
    var elements: Int

    init(
      _ name: String,
      _ tensors: [String],
      bits: Int? = nil,
      _ packing: Packing?,
      parameters: Int?,
      of elements: Int
    ) {
      (testDescription, self.tensors, self.bits) = (name, tensors, bits)
      (self.packing, self.parameters, self.elements) = (packing, parameters, elements)
    }
  }

  static let rows = [
    Row(
      "GPTQ",
      ["l.qweight I32 4,8", "l.qzeros I32 1,1", "l.scales F16 1,8", "l.g_idx I32 32"],
      bits: 4,
      .quantizedWords,
      parameters: 256,
      of: 73
    ),
    Row(
      "three bits, which do not divide a word",
      ["l.qweight I32 3,8", "l.scales F16 1,8"],
      bits: 3,
      .quantizedWords,
      parameters: 256,
      of: 32
    ),
    Row(
      "GPTQ of which nobody tells the bits",
      ["l.qweight I32 4,8", "norm F16 8"],
      .quantizedWords,
      parameters: nil,
      of: 40
    ),
    Row(
      "bitsandbytes in 4 bits",
      [
        "l.weight U8 128,1", "l.weight.absmax F32 4", "l.weight.quant_map F32 16",
        "l.weight.quant_state.bitsandbytes__nf4 U8 90",
      ],
      .nibbles,
      parameters: 256,
      of: 238
    ),
    Row(
      "bitsandbytes in 8 bits",
      ["l.weight I8 16,16", "l.SCB F32 16", "l.weight_format U8 1"],
      nil,
      parameters: 256,
      of: 273
    ),
    Row(
      "MXFP4",
      ["e.gate_proj_blocks U8 2,4,16", "e.gate_proj_scales U8 2,4", "e.gate_proj_bias BF16 8"],
      .blocks,
      parameters: 264,
      of: 144
    ),
    Row(
      "compressed-tensors",
      ["l.weight_packed I32 4,8", "l.weight_scale BF16 8,1", "l.weight_shape I64 2"],
      bits: 4,
      .compressedWords,
      parameters: 256,
      of: 42
    ),
    Row(
      "MLX",
      ["l.weight U32 4,8", "l.scales F16 4,1", "l.biases F16 4,1", "o.bias F16 4"],
      bits: 4,
      .affineWords,
      parameters: 260,
      of: 44
    ),
    Row(
      "NVFP4",
      ["l.weight U8 8,16", "l.weight_scale F8_E4M3 8,2", "l.weight_scale_2 F32 1"],
      bits: 4,
      .scaledBytes,
      parameters: 256,
      of: 145
    ),
    Row(
      "8-bit floats with scales",
      ["l.weight F8_E4M3 16,16", "l.weight_scale_inv F32 1,1"],
      nil,
      parameters: 256,
      of: 257
    ),
    Row("codes", ["l.W_q U8 4,8"], bits: 4, .opaque, parameters: nil, of: 32),
    Row(
      "more bits than the element has",
      ["l.qweight I32 4,8"],
      bits: 64,
      .quantizedWords,
      parameters: nil,
      of: 32
    ),
    Row(
      "masks beside weights",
      ["h.0.attn.bias F32 1,1,4,4", "h.0.attn.c_attn.bias F32 6", "r.inv_freq F32 3"],
      nil,
      parameters: 6,
      of: 25
    ),
    Row(
      "a tensor called scales by itself",
      ["norm.scales F32 8", "head_scales F32 2"],
      nil,
      parameters: 10,
      of: 10
    ),
  ]

  @Test(arguments: rows) func counts(_ row: Row) throws {
    let entries = row.tensors.map { line in
      let words = line.split(separator: " ").map(String.init)
      let shape = words[2].split(separator: ",").compactMap { Int($0) }
      return SafetensorsFile.Entry(name: words[0], type: words[1], shape: shape)
    }
    let header = try #require(try SafetensorsFile(entries: entries).read())
    #expect(header.problems == [])
    #expect(header.tally.packed.keys.first?.packing == row.packing)
    #expect(header.tally.parameters(bits: row.bits) == row.parameters)
    #expect(header.tally.elements == row.elements)
  }

  @Test("Files of one set are counted together")
  func adds() throws {
    let header = try #require(
      try SafetensorsFile(entries: [.init(name: "a"), .init(name: "l.qweight", type: "I32")])
        .read()
    )
    var tally = header.tally
    tally.add(header.tally)
    #expect(tally.tensors == 4)
    #expect(tally.parameters(bits: 8) == 20)
  }

  @Test("A sum beyond every count is no sum")
  func overflows() {
    var tally = ParameterTally()
    tally.plain = .max
    tally.add(tally)
    #expect(tally.parameters() == nil)
    #expect(tally.elements == nil)
  }
}
