extension ContentPath {
    /// How a file of the content folder is written in a link of this file: `../agencies/x.md`.
    public func relative(to target: ContentPath) -> String {
        let here = description.split(separator: "/").dropLast()
        let there = target.description.split(separator: "/")
        let shared = zip(here, there.dropLast()).prefix { $0 == $1 }.count
        return String(repeating: "../", count: here.count - shared)
            + there.dropFirst(shared).joined(separator: "/")
    }
}
