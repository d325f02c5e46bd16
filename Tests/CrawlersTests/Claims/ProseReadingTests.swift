// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel
import Testing

@testable import Crawlers

@Suite("A card says whether its prose was read")
struct ProseReadingTests {
  static let cards: [(sentence: String, isRead: Bool)] = [
    ("The model was trained on web data and evaluated by us. ", true),
    ("该模型使用网络数据进行训练，评测由我们完成。", true),
    ("このモデルはウェブのデータで学習しました。", true),
    ("Модель обучена на данных из сети и проверена нами. ", false),
    ("이 모델은 웹 데이터로 학습되었고 우리가 평가했습니다. ", false),
    ("تم تدريب النموذج على بيانات الويب وقمنا بتقييمه. ", false),
    ("โมเดลนี้ได้รับการฝึกจากข้อมูลเว็บ ", false),
    ("इस मॉडल को वेब डेटा पर प्रशिक्षित किया गया है। ", false),
  ]

  @Test("by the script of most letters", arguments: cards)
  func script(sentence: String, isRead: Bool) throws {
    let card = "# A card\n\n" + String(repeating: sentence, count: 30)
    let reading = try TestLexicon.reading(of: card)
    #expect(reading.observations.contains { $0.name == ProseReading.name } == !isRead)
  }

  static let short: [(sentence: String, isRead: Bool)] = [
    (
      "El modelo fue entrenado con los textos de la red y evaluado por el equipo en una prueba de lectura para niños.",
      false
    ),
    (
      "Le modèle a été entraîné sur les textes du web et évalué par nous dans une série de tests pour la lecture.",
      false
    ),
    (
      "Das Modell wurde mit Texten aus dem Netz trainiert und von uns auf einer Sammlung von Fragen geprüft, die nicht öffentlich ist.",
      false
    ),
    (
      "Mô hình được huấn luyện trên dữ liệu của các trang web và được đánh giá với những câu hỏi trong một bộ kiểm tra này.",
      false
    ),
    (
      "Model ini dilatih dengan teks dari web dan dievaluasi oleh kami pada soal yang dibuat untuk siswa dalam bahasa daerah.",
      false
    ),
    (
      "이 모델은 BERT-base 구조로 웹 데이터와 뉴스 데이터를 사용하여 사전 학습되었으며 KLUE 벤치마크로 평가했습니다. 자세한 내용은 아래를 참고하세요. 감사합니다.",
      false
    ),
    (
      "The model was trained on La Repubblica and El País by the team and evaluated on a set of questions for the press.",
      true
    ),
    (
      "masterpiece, best quality, 1girl, solo, de la mano, portrait, oil on canvas, soft light, 8k, ultra detailed, sharp focus, bokeh",
      true
    ),
  ]

  @Test("by its little words, however short it is", arguments: short)
  func words(sentence: String, isRead: Bool) throws {
    let reading = try TestLexicon.reading(of: "# A card\n\n\(sentence)\n")
    #expect(reading.observations.contains { $0.name == ProseReading.name } == !isRead)
  }

  static let languages: [(field: String, sentence: String, isRead: Bool)] = [
    ("es", "Este modelo fue entrenado con textos de la red durante varias semanas. ", false),
    ("es", "The model was trained on Spanish data and evaluated on a test set. ", true),
    ("[en, es]", "A portrait of a lady, oil on canvas, soft light, masterpiece, 4k. ", true),
  ]

  @Test("by the languages it names, where few words are known", arguments: languages)
  func language(field: String, sentence: String, isRead: Bool) throws {
    let prose = String(repeating: sentence, count: 30)
    let reading = try TestLexicon.reading(of: "---\nlanguage: \(field)\n---\n# A card\n\n\(prose)")
    #expect(reading.observations.contains { $0.name == ProseReading.name } == !isRead)
  }

  @Test("and its links, fields and tables are read all the same")
  func links() throws {
    let prose = String(repeating: "Модель обучена на данных из сети. ", count: 30)
    let card = """
      ---
      datasets: [acme/corpus]
      ---
      # Модель

      \(prose)

      | Step | Training Loss |
      | --- | --- |
      | 100 | 2.1 |
      | 200 | 1.9 |
      """
    let reading = try TestLexicon.reading(of: card)
    #expect(reading.claim(.datasets) == .linked)
    #expect(reading.claim(.trainingMetrics) == .linked)
  }

  @Test("and English with a few foreign words is read")
  func mixed() throws {
    let card = String(repeating: "The model was trained on data (данные). ", count: 30)
    let reading = try TestLexicon.reading(of: card)
    #expect(!reading.observations.contains { $0.name == ProseReading.name })
  }
}
