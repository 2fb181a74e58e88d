/// What a build changed in the output folder.
public struct OutputChanges: Equatable, Sendable {
    /// Files that were not there before.
    public let added: [OutputPath]
    /// Files whose bytes changed.
    public let changed: [OutputPath]
    /// Files that are no longer part of the site.
    public let removed: [OutputPath]
    /// How many files stayed as they were.
    public let unchanged: Int

    /// How many files the site has now.
    public var total: Int { added.count + changed.count + unchanged }
}
