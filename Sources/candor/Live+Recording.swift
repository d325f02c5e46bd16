// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import Crawlers

extension Live.Shared {
  /// Writes every exchange so far, as `--record` asks for; nothing without it.
  func writeRecording() async throws(Failure) {
    guard let record, let recorder else { return }
    let recording = await recorder.recording
    do throws(RecordingError) {
      try recording.write(to: record)
    } catch {
      throw Failure.usage(error)
    }
  }
}
