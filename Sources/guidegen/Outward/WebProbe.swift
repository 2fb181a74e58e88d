import Foundation
import GuideModel
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Asks sites over HTTP.
struct WebProbe: LinkProbe {
    /// After how many seconds without a word a site is given up.
    let patience: Double

    func ask(_ method: LinkMethod, _ address: String) async -> LinkAnswer {
        guard let url = URL(string: address), let host = url.host else {
            return .untrusted("the address cannot be read")
        }
        if await Self.isUnknown(host) { return .noSuchHost }
        var request = URLRequest(
            url: url,
            cachePolicy: .reloadIgnoringLocalCacheData,
            timeoutInterval: patience
        )
        request.httpMethod = method.rawValue
        request.setValue("Mozilla/5.0 (compatible; guidegen link check)", forHTTPHeaderField: "User-Agent")
        request.setValue("*/*", forHTTPHeaderField: "Accept")
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = patience
        configuration.timeoutIntervalForResource = patience * 2
        configuration.httpShouldSetCookies = false
        let exchange = Exchange()
        let session = URLSession(configuration: configuration, delegate: exchange, delegateQueue: nil)
        let task = session.dataTask(with: request)
        // A site that sends a little now and then would keep the session's own clock from ever running out.
        let alarm = Task {
            try await Task.sleep(for: .seconds(patience * 2))
            exchange.end(with: .failed("the site does not answer in time"))
        }
        let answer = await exchange.answer { task.resume() }
        alarm.cancel()
        task.cancel()
        session.finishTasksAndInvalidate()
        return answer
    }

    /// Whether those who keep names say that there is none; when they cannot be asked, nothing is known.
    private static func isUnknown(_ host: String) async -> Bool {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                var found: UnsafeMutablePointer<addrinfo>?
                let status = getaddrinfo(host, nil, nil, &found)
                if let found { freeaddrinfo(found) }
                continuation.resume(returning: status == EAI_NONAME)
            }
        }
    }
}

/// One question and its answer.
private final class Exchange: NSObject, URLSessionDataDelegate, Sendable {
    private let waiting = Mutex<CheckedContinuation<LinkAnswer, Never>?>(nil)

    /// Waits for the answer, once the question has been asked.
    func answer(_ ask: () -> Void) async -> LinkAnswer {
        await withCheckedContinuation { continuation in
            waiting.withLock { $0 = continuation }
            ask()
        }
    }

    /// The first answer counts.
    func end(with answer: LinkAnswer) {
        let one = waiting.withLock { waiting -> CheckedContinuation<LinkAnswer, Never>? in
            defer { waiting = nil }
            return waiting
        }
        one?.resume(returning: answer)
    }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping (URLRequest?) -> Void
    ) {
        end(with: Self.answer(response))
        completionHandler(nil)
    }

    func urlSession(
        _ session: URLSession,
        dataTask: URLSessionDataTask,
        didReceive response: URLResponse,
        completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
        if let response = response as? HTTPURLResponse { end(with: Self.answer(response)) }
        completionHandler(.cancel)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        end(with: Self.answer(error))
    }

    private static func answer(_ response: HTTPURLResponse) -> LinkAnswer {
        .status(response.statusCode, location: response.value(forHTTPHeaderField: "Location"))
    }

    private static func answer(_ error: (any Error)?) -> LinkAnswer {
        guard let error = error as? URLError else { return .failed("the site does not answer") }
        switch error.code {
        case .timedOut: return .failed("the site does not answer in time")
        case .cannotConnectToHost: return .failed("the site cannot be reached")
        case .networkConnectionLost: return .failed("the site breaks off")
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
            return .untrusted("its certificate is not in order: browsers warn of it")
        default: return .failed("the site does not answer as sites do")
        }
    }
}
