// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

import AuditModel

extension Transport {
  /// Passes everything on and keeps each exchange in `recorder`, failures too, tokens never.
  package func recording(into recorder: ExchangeRecorder) -> Transport {
    Transport { request, extras throws(FetchError) in
      do throws(FetchError) {
        let response = try await send(request, extras)
        await recorder.keep(Exchange(request, response))
        return response
      } catch {
        await recorder.keep(Exchange(request, error))
        throw error
      }
    }
  }
}

extension Exchange {
  /// Fields that say something of the asker, or that no longer hold for a decoded body.
  private static let notKept: Set<String> = [
    "set-cookie", "content-encoding", "transfer-encoding", "connection", "body-file",
  ]

  fileprivate init(_ request: FetchRequest, _ response: FetchResponse) {
    let wasEncoded = response.headers["Content-Encoding"] != nil
    let fields = response.headers.fields.filter {
      let name = $0.name.lowercased()
      return !Self.notKept.contains(name) && !(wasEncoded && name == "content-length")
    }
    self.init(
      method: request.method,
      url: request.url,
      range: request.range,
      posted: request.body,
      status: response.status,
      headers: Headers(fields.map { ($0.name, $0.value) }),
      body: response.body,
      at: response.headers["Date"].flatMap(HTTPDate.iso8601) == nil ? response.at : nil,
      sentToken: response.sentToken
    )
  }

  fileprivate init(_ request: FetchRequest, _ error: FetchError) {
    self.init(
      method: request.method,
      url: request.url,
      range: request.range,
      posted: request.body,
      status: 0,
      headers: Headers(),
      body: [],
      failure: error.problem
    )
  }
}
