import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// Transforms every element on all processors and gives the results in the order of the elements.
    ///
    /// The elements are cut into a few slices for each processor, so that a slow one does not
    /// leave the others idle. `transform` must not depend on the order in which it is called.
    package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        let sliceSize = Swift.max(1, count / 64)
        let slices = (count + sliceSize - 1) / sliceSize
        guard slices > 1 else { return map(transform) }
        let parts = Mutex<[Int: [Result]]>([:])
        DispatchQueue.concurrentPerform(iterations: slices) { slice in
            let from = slice * sliceSize
            let results = self[from..<Swift.min(from + sliceSize, count)].map(transform)
            parts.withLock { $0[slice] = results }
        }
        return parts.withLock { parts in (0..<slices).flatMap { parts[$0] ?? [] } }
    }
}
