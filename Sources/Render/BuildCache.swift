import GuideModel

/// What a build has read and worked out, for the next build of the same guide.
///
/// Everything in it is kept beside what it was made from and is used only for exactly that: a build with it gives what
/// a build without it gives.
public struct BuildCache: Sendable {
    var texts = ContentCache()
    var records = ParseCache()
    var outlines = OutlineCache()
    var theme: KeptTheme?

    /// A theme and the state of the folder that it was read from.
    struct KeptTheme: Sendable {
        let stamp: FolderStamp
        let outcome: Outcome<Theme?>
    }

    /// Remembers nothing.
    public init() {}
}
