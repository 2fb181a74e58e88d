import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// Transforms every element on all processors and gives the results in the order of the elements.
    ///
    /// The elements are cut into a few slices for each processor, so that a slow one does not
    /// leave the others idle. `transform` must not depend on the order in which it is called.
    package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        let sliceSize = Swift.max(1, count / 64)
        let slices = (0..<(count + sliceSize - 1) / sliceSize).map { _ in Slice<Result>() }
        guard slices.count > 1 else { return map(transform) }
        DispatchQueue.concurrentPerform(iterations: slices.count) { number in
            let from = number * sliceSize
            let results = self[from..<Swift.min(from + sliceSize, count)].map(transform)
            slices[number].results.withLock { $0 = results }
        }
        return slices.flatMap { slice in slice.results.withLock { $0 } }
    }
}

/// The results of one slice, in a place of their own: no two processors ever meet at one.
private final class Slice<Result: Sendable>: Sendable {
    let results = Mutex<[Result]>([])
}
