import Dispatch
import Foundation

/// Ctrl-C, or another program's wish that this one should end.
struct Interruption {
    private let sources: [any DispatchSourceSignal]

    /// Does something when the wish comes, instead of being ended at once.
    static func listen(_ end: @escaping @Sendable () async -> Void) -> Interruption {
        let sources = [SIGINT, SIGTERM, SIGHUP].map { number -> any DispatchSourceSignal in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { Task { await end() } }
            source.resume()
            return source
        }
        return Interruption(sources: sources)
    }

    func cancel() { sources.forEach { $0.cancel() } }
}
