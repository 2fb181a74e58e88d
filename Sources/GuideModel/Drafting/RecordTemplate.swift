/// A record's file with every key of its kind: what is known filled in, the rest as comments to be uncommented.
public enum RecordTemplate {
    /// The file.
    ///
    /// - Parameter known: values by key, or by the path to a key inside another, such as `address.street`.
    public static func text(of kind: RecordKind, known: FrontMatterValue = .map([]), body: String = "")
        -> String
    {
        var lines = ["---"]
        for field in kind.fields.fields {
            lines.append("# " + about(field))
            if let value = known.value(at: field.key), !value.isEmpty {
                lines += yaml(field.key, value.inOrder(of: field.shape))
            } else if field.isRequired {
                lines.append(field.key + ":")
            } else {
                lines += yaml(field.key, field.sample).map { "# " + $0 }
            }
        }
        let text = ContentFormatter.trimmedBody(body)
        return (lines + ["---"]).joined(separator: "\n") + "\n" + (text.isEmpty ? "" : "\n\(text)\n")
    }

    private static func about(_ field: FieldDefinition) -> String {
        let must = field.isRequired ? " Must be there." : ""
        switch field.shape {
        case .word(let words): return "\(field.about)\(must) One of \(words.joined(separator: ", "))."
        case .words(let words): return "\(field.about)\(must) Of \(words.joined(separator: ", "))."
        default: return field.about + must
        }
    }

    private static func yaml(_ key: String, _ value: FrontMatterValue) -> [String] {
        FrontMatterWriter.yaml([.init(key, value)]).split(separator: "\n").map(String.init)
    }
}

extension FrontMatterValue {
    /// The value with the keys inside in the format's order.
    func inOrder(of shape: FieldShape) -> FrontMatterValue {
        switch (self, shape) {
        case (.map, .group(let table)): inOrder(of: table)
        case (.list(let items), .groups(let table)): .list(items.map { $0.inOrder(of: table) })
        default: self
        }
    }
}
