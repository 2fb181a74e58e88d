import GuideModel

/// The files in an archive that somebody else made, within bounds: an archive may claim to hold more than any machine has.
public enum ZipContents {
    /// The most bytes that an archive may hold, unpacked.
    static let mostBytes = 1 << 30
    /// The most files that an archive may hold.
    static let mostFiles = 200_000

    /// Whether some bytes are an archive.
    public static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    /// The tables and documents in an archive; its folders keep their names.
    public static func files(of archive: [UInt8]) -> Result<[ImportedFile], SourceFault> {
        files(of: archive, mostBytes: mostBytes)
    }

    static func files(of archive: [UInt8], mostBytes: Int) -> Result<[ImportedFile], SourceFault> {
        do throws(ZipArchiveError) {
            let entries = try ZipArchive.entries(
                of: archive,
                mostFiles: mostFiles,
                mostBytes: mostBytes,
                wanted: { name in
                    let plain = name.lowercased()
                    let isHidden = name.split(separator: "/").contains {
                        $0.hasPrefix(".") || $0 == "__MACOSX"
                    }
                    return !isHidden && (plain.hasSuffix(".csv") || plain.hasSuffix(".json"))
                }
            )
            let names = entries.map(\.name)
            // A folder that holds everything says nothing.
            let head =
                names.first?.split(separator: "/", omittingEmptySubsequences: false).first.map { "\($0)/" }
                ?? ""
            let isWrapped = !names.isEmpty && head.count > 1 && names.allSatisfy { $0.hasPrefix(head) }
            return .success(
                entries.map {
                    ImportedFile(isWrapped ? String($0.name.dropFirst(head.count)) : $0.name, $0.bytes)
                }
            )
        } catch {
            return .failure(SourceFault("the archive cannot be read: \(error.description)"))
        }
    }
}
