/// Reads a record's mention of another: `harbor-house`, or `agencies/harbor-house` where the kind is open.
enum ReferenceText {
    /// Why a text names no record that a field could mean.
    struct Mistake: Error, Equatable {
        let rule: RuleID
        let message: String
        let suggestion: String?
    }

    static func read(_ text: String, allowed: [RecordKind]) -> Result<RecordReference, Mistake> {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, !text.hasSuffix(".md"), !text.hasSuffix(".html") else {
            return .failure(
                Mistake(
                    rule: .notASlug,
                    message: "`\(text.clipped)` is a path, not a record's name",
                    suggestion: bare(text, allowed)
                )
            )
        }
        var kind: RecordKind? = allowed.count == 1 ? allowed.first : nil
        if parts.count == 2 {
            let folder = String(parts[0])
            guard let named = RecordKind(folder: folder) else {
                let nearest = NearMiss.nearest(to: folder, among: allowed.map(\.folder)).map {
                    "\($0)/\(parts[1])"
                }
                return .failure(
                    Mistake(
                        rule: .unknownFolder,
                        message: "there is no folder `\(folder.clipped)`",
                        suggestion: nearest
                    )
                )
            }
            guard allowed.contains(named) else {
                return .failure(
                    Mistake(
                        rule: .wrongKind,
                        message:
                            "`\(text.clipped)` is in `\(named.folder)/`, and only \(allowed.map { $0.folder + "/" }.quotedList) can stand here",
                        suggestion: nil
                    )
                )
            }
            kind = named
        }
        let name = String(parts[parts.count - 1])
        do {
            return .success(RecordReference(kind: kind, slug: try Slug(name)))
        } catch {
            let nearest = Slug.nearest(to: name).map {
                (parts.count == 2 ? "\(parts[0])/" : "") + $0.description
            }
            return .failure(
                Mistake(
                    rule: .notASlug,
                    message: "`\(text.clipped)` is not a record's name",
                    suggestion: nearest
                )
            )
        }
    }

    /// What `../agencies/harbor-house.md` means as a name.
    private static func bare(_ text: String, _ allowed: [RecordKind]) -> String? {
        let parts = text.split(separator: "/").filter { $0 != ".." && $0 != "." }
        guard let last = parts.last else { return nil }
        let stem =
            last.hasSuffix(".md") ? last.dropLast(3) : last.hasSuffix(".html") ? last.dropLast(5) : last
        guard let slug = Slug.nearest(to: String(stem)) else { return nil }
        if allowed.count == 1 { return slug.description }
        guard parts.count > 1, let kind = RecordKind(folder: String(parts[parts.count - 2])) else {
            return nil
        }
        return "\(kind.folder)/\(slug)"
    }
}

extension RuleID {
    static let notASlug = RuleID("not-a-slug")
    static let wrongKind = RuleID("wrong-kind")
}
