extension ContentListing {
    /// A listing of files that lie elsewhere than in a folder, such as at a revision of git.
    ///
    /// - Parameter bytes: gives the bytes of the files that hold text, in the order in which it is asked.
    public static func reading<Failure: Error>(
        _ paths: [ContentPath],
        bytes: ([ContentPath]) throws(Failure) -> [[UInt8]]
    ) throws(Failure) -> Outcome<ContentListing> {
        let kept = paths.filter { path in
            !path.description.split(separator: "/").contains { FolderWalk.isPassedOver(String($0)) }
        }
        let sorted = ContentSorter.sort(kept.sorted())
        let wanted = sorted.value.textFiles
        let texts = zip(wanted, try bytes(wanted)).map { TextDecoder.decode($1, of: $0) }
        let listing = sorted.value.listing(with: texts.compactMap(\.value))
        return Outcome(listing, sorted.diagnostics + texts.flatMap(\.diagnostics))
    }
}
