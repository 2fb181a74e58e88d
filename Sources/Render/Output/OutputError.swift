/// Why the site could not be written.
public enum OutputError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Another build of the same site is at work.
    case busy(String)
    /// The system refused; the path and the system's own words.
    case refused(path: String, reason: String)
    /// The folder holds a file of this name that guidegen did not write.
    case foreign(String)
    /// The output lies in the input or the input in the output.
    case overlaps(String, String)

    /// The reason in words, and what to do about it.
    public var description: String {
        switch self {
        case .busy(let output):
            "another build of `\(output)` is at work; wait until it is done, or stop it"
        case .refused(let path, let reason):
            "cannot write `\(path)`: \(reason)"
        case .foreign(let path):
            "`\(path)` is in the way and was not made by guidegen; move it away, or choose another --output"
        case .overlaps(let output, let input):
            "the output folder `\(output)` and the input folder `\(input)` overlap; keep them apart"
        }
    }
}
