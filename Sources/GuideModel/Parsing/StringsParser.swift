/// Reads `strings/<language>.yaml`: the guide's own words for the interface.
enum StringsParser {
    static func parse(_ file: ContentFile) -> Outcome<[String: String]> {
        let reading = YAMLReader.read(file.text, in: file.path)
        guard let node = reading.node, !node.isEmpty else { return Outcome([:], reading.diagnostics) }
        guard case .mapping(let entries) = node.content else {
            return Outcome([:], reading.diagnostics + DataFile.wrongRoot(reading, file))
        }
        var diagnostics = reading.diagnostics
        var words: [String: String] = [:]
        for entry in entries {
            if let text = entry.value.scalar {
                if !entry.value.isEmpty { words[entry.key.value] = OneParagraph.of(text).value }
            } else {
                diagnostics.append(
                    Diagnostic(
                        .wrongShape,
                        .error,
                        "`\(entry.key.value.clipped)` has \(entry.value.shapeForReaders) where text is wanted",
                        file: .content(file.path),
                        span: entry.value.span
                    )
                )
            }
        }
        return Outcome(words, diagnostics)
    }
}
