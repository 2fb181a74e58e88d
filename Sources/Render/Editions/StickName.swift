import GuideModel

/// How files are called on a stick: in lower case, and by no name that Windows keeps for its devices.
enum StickName {
    /// The path on the stick of a path of the site; two that differ stay two, since the site's differ without regard to
    /// case.
    static func path(_ path: some StringProtocol) -> String {
        path.lowercased().split(separator: "/", omittingEmptySubsequences: false).map(part).joined(
            separator: "/"
        )
    }

    private static func part(_ part: Substring) -> String {
        let stem = part.prefix { $0 != "." }
        return devices.contains(String(stem)) ? "file-" + part : String(part)
    }

    private static let devices: Set<String> = {
        let numbered = ["com", "lpt"].flatMap { name in (0...9).map { "\(name)\($0)" } }
        return Set(["con", "prn", "aux", "nul"] + numbered)
    }()
}
