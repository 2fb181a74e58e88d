import Synchronization

/// Something that is made when it is first asked for.
final class Lazy<Value: Sendable>: Sendable {
    private let make: @Sendable () throws(SiteBuildError) -> Value
    private let made = Mutex<Value?>(nil)

    /// Says how it is made.
    init(_ make: @escaping @Sendable () throws(SiteBuildError) -> Value) {
        self.make = make
    }

    /// What was made; whoever asks while it is being made waits for it.
    func value() throws(SiteBuildError) -> Value {
        let make = make
        let result: Result<Value, SiteBuildError> = made.withLock { kept in
            if let kept { return .success(kept) }
            do throws(SiteBuildError) {
                let value = try make()
                kept = value
                return .success(value)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}
