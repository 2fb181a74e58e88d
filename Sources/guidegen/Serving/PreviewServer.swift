import FlyingFox
import FlyingSocks
import Foundation

/// The preview's HTTP server, which answers this machine alone.
struct PreviewServer: Sendable {
    private let server: HTTPServer
    private let state: PreviewState

    /// Why the preview cannot be served.
    enum Failed: Error, Equatable {
        case portTaken
        case other(String)
    }

    /// How long a request for news waits, in seconds; the page asks again.
    private static let patience = 20.0

    init(port: UInt16, state: PreviewState) throws {
        self.state = state
        server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: port),
            timeout: Self.patience + 40,
            logger: .disabled,
            handler: ClosureHTTPHandler { request in try await Self.answer(request, state) }
        )
    }

    /// Serves until it is stopped.
    func run(whenReady ready: @escaping @Sendable (UInt16) async -> Void) async throws(Failed) {
        let waiting = Task {
            try await server.waitUntilListening(timeout: 10)
            if case .ip4(_, let port) = await server.listeningAddress { await ready(port) }
        }
        defer { waiting.cancel() }
        do {
            try await server.run()
        } catch SocketError.failed(_, EADDRINUSE, _) {
            throw .portTaken
        } catch is CancellationError {
            return
        } catch SocketError.disconnected {
            return
        } catch {
            // The listening socket is closed to end the server; what it then says depends on what it was about to do.
            if await state.isOver { return }
            throw .other(error.localizedDescription)
        }
    }

    /// Ends all connections and the server.
    func stop() async {
        await state.end()
        await server.stop(timeout: 0.2)
    }
}

extension PreviewServer {
    private static func answer(_ request: HTTPRequest, _ state: PreviewState) async throws -> HTTPResponse {
        guard isOurs(request.headers[.host]) else {
            // Another site could let its name point here, to read what is not published yet.
            let words = "This preview answers under the names localhost and 127.0.0.1 only."
            return response(.text(421, words), request)
        }
        guard request.method == .GET || request.method == .HEAD else {
            return response(.text(405, "This preview is for reading only."), request)
        }
        let path = request.target.path()
        if path == ReloadScript.prefix + "reload.js" {
            let script = PreviewAnswer(
                status: 200,
                type: "text/javascript; charset=utf-8",
                bytes: Array(ReloadScript.text.utf8)
            )
            return response(script, request)
        }
        if path == ReloadScript.prefix + "changes" { return try await news(request, state) }
        return response(try PreviewAnswer.of(path, await state.shown), request)
    }

    private struct News: Encodable {
        let version: Int
        let notice: String?
    }

    private static func news(_ request: HTTPRequest, _ state: PreviewState) async throws -> HTTPResponse {
        let since = request.query.first { $0.name == "since" }.flatMap { Int($0.value) } ?? -1
        let shown = await state.next(after: since, within: patience)
        let bytes = try JSONEncoder().encode(News(version: shown.version, notice: shown.notice?.text))
        return response(PreviewAnswer(status: 200, type: "application/json", bytes: Array(bytes)), request)
    }

    private static func isOurs(_ host: String?) -> Bool {
        guard let host = host?.lowercased() else { return false }
        let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
        return ["localhost", "127.0.0.1", "[::1]"].contains(String(name))
    }

    private static func response(_ answer: PreviewAnswer, _ request: HTTPRequest) -> HTTPResponse {
        var headers: HTTPHeaders = [
            .contentType: answer.type, HTTPHeader("Cache-Control"): "no-store",
            HTTPHeader("X-Content-Type-Options"): "nosniff",
            HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
        ]
        if let location = answer.location { headers[.location] = location }
        let phrases = [200: "OK", 302: "Found", 404: "Not Found"]
        return HTTPResponse(
            statusCode: HTTPStatusCode(answer.status, phrase: phrases[answer.status] ?? "Refused"),
            headers: headers,
            body: request.method == .HEAD ? Data() : Data(answer.bytes)
        )
    }
}
