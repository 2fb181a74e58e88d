/// Reads `redirects.yaml`: old path, colon, new path or link.
enum RedirectsParser {
    static func parse(_ file: ContentFile) -> Outcome<[Redirect]> {
        let reading = YAMLReader.read(file.text, in: file.path)
        guard let node = reading.node, !node.isEmpty else { return Outcome([], reading.diagnostics) }
        guard case .mapping(let entries) = node.content else {
            return Outcome([], reading.diagnostics + DataFile.wrongRoot(reading, file))
        }
        var diagnostics = reading.diagnostics
        var redirects: [Redirect] = []
        for entry in entries {
            let from = SitePath.cleaned(entry.key.value)
            if from == nil {
                diagnostics.append(error(entry.key.value, entry.key.span, file, "is not a path of the site"))
            }
            guard let written = entry.value.scalar, !entry.value.isEmpty else {
                diagnostics.append(error(entry.key.value, entry.value.span, file, "leads nowhere"))
                continue
            }
            let to = LinkText.check(written) == .good ? written : SitePath.cleaned(written)
            guard let to else {
                diagnostics.append(
                    error(written, entry.value.span, file, "is neither a path of the site nor a link")
                )
                continue
            }
            if let from {
                redirects.append(Redirect(from: Located(from, file: file.path, span: entry.key.span), to: to))
            }
        }
        return Outcome(redirects, diagnostics)
    }

    private static func error(_ value: String, _ span: SourceSpan, _ file: ContentFile, _ message: String)
        -> Diagnostic
    {
        Diagnostic(
            .notASitePath,
            .error,
            "`\(value.clipped)` \(message)",
            file: .content(file.path),
            span: span,
            notes: [.init("a path looks like `agencies/harbor-house.html`")]
        )
    }
}

/// Paths inside the site, as redirects and aliases write them.
enum SitePath {
    /// The path from the site's root without a leading `/`, or nothing when it is none or leaves the site.
    static func cleaned(_ text: String) -> String? {
        let path = text.trimmed.drop { $0 == "/" }
        let odd = path.contains {
            $0 == "\\" || $0 == "?" || $0.isNewline || $0 == ":" || $0 == "*" || $0 == "\"" || $0 == "<"
                || $0 == ">" || $0 == "|"
        }
        guard !path.isEmpty, !odd, !path.split(separator: "/").contains("..") else { return nil }
        return String(path)
    }
}

extension RuleID {
    static let notASitePath = RuleID("not-a-site-path")
}
