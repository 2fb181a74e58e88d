import Foundation

@testable import GuideModel

/// As much of a validator of JSON Schema as the guide's schemas need; values are the text that was typed.
enum SchemaTrial {
    static func accepts(_ node: YAMLNode, _ schema: JSONValue) -> Bool {
        if let choices = schema["anyOf"]?.items { return choices.contains { accepts(node, $0) } }
        if let words = schema["enum"]?.items {
            return words.contains { word in
                switch word {
                case .text(let text): node.scalar == text
                case .flag(let flag): node.scalar == (flag ? "true" : "false")
                default: false
                }
            }
        }
        guard types(schema).contains(where: { isOf($0, node) }) else { return false }
        if case .text(let pattern)? = schema["pattern"], let text = node.scalar,
            text.range(of: pattern, options: .regularExpression) == nil
        {
            return false
        }
        switch node.content {
        case .scalar: return fits(node, schema)
        case .sequence(let items):
            if case .number(let least)? = schema["minItems"], items.count < least { return false }
            if case .number(let most)? = schema["maxItems"], items.count > most { return false }
            guard let item = schema["items"] else { return true }
            return items.allSatisfy { accepts($0, item) }
        case .mapping(let entries): return acceptsKeys(entries, schema)
        }
    }

    private static func acceptsKeys(_ entries: [YAMLNode.Entry], _ schema: JSONValue) -> Bool {
        guard let properties = schema["properties"] else { return true }
        let keys = Set(entries.map(\.key.value))
        for case .text(let key) in schema["required"]?.items ?? [] where !keys.contains(key) { return false }
        return entries.allSatisfy { entry in
            properties[entry.key.value].map { accepts(entry.value, $0) } ?? false
        }
    }

    private static func fits(_ node: YAMLNode, _ schema: JSONValue) -> Bool {
        guard let number = node.scalar.flatMap(Int.init) else { return true }
        if case .number(let least)? = schema["minimum"], number < least { return false }
        if case .number(let most)? = schema["maximum"], number > most { return false }
        return true
    }

    private static func types(_ schema: JSONValue) -> [String] {
        switch schema["type"] {
        case .text(let type)?: [type]
        case .list(let types)?: types.compactMap { if case .text(let type) = $0 { type } else { nil } }
        default: []
        }
    }

    private static func isOf(_ type: String, _ node: YAMLNode) -> Bool {
        switch (type, node.content) {
        case ("null", _): node.isEmpty
        case ("object", .mapping), ("array", .sequence): true
        case ("string", .scalar): !node.isEmpty
        case ("integer", .scalar(let text, _)): Int(text) != nil
        case ("number", .scalar(let text, _)): Double(text) != nil
        case ("boolean", .scalar(let text, _)): text == "true" || text == "false"
        default: false
        }
    }
}

extension JSONValue {
    fileprivate var items: [JSONValue]? {
        if case .list(let items) = self { items } else { nil }
    }
}
