import CYajl
import GuideModel

/// JSON read whole: doubled keys are all there, numbers are as they were typed. This is the only file that knows yajl.
public enum JSONText {
    /// The deepest that lists and objects may lie in one another.
    static let deepest = 200

    /// What a text in UTF-8 holds, or why it is no JSON.
    public static func read(_ bytes: [UInt8]) -> Result<JSONValue, SourceFault> {
        let builder = JSONBuilder()
        var callbacks = JSONBuilder.callbacks
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return withExtendedLifetime(builder) {
            let context = Unmanaged.passUnretained(builder).toOpaque()
            guard let parser = yajl_alloc(&callbacks, nil, context) else {
                return .failure(SourceFault("there is no memory to read it"))
            }
            defer { yajl_free(parser) }
            let status = content.withUnsafeBufferPointer { buffer -> yajl_status in
                guard let start = buffer.baseAddress else { return yajl_complete_parse(parser) }
                let first = yajl_parse(parser, start, buffer.count)
                return first == yajl_status_ok ? yajl_complete_parse(parser) : first
            }
            if builder.isTooDeep { return .failure(SourceFault("its objects lie more than \(deepest) deep")) }
            guard status == yajl_status_ok else {
                let offset = yajl_get_bytes_consumed(parser)
                return .failure(SourceFault(fault(of: parser) + place(of: offset, in: content)))
            }
            guard let value = builder.result else { return .failure(SourceFault("it is empty")) }
            return .success(value)
        }
    }

    private static func fault(of parser: yajl_handle) -> String {
        guard let text = yajl_get_error(parser, 0, nil, 0) else { return "it is no JSON" }
        defer { yajl_free_error(parser, text) }
        let words = String(cString: text).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return "it is no JSON: "
            + words.replacing("parse error: ", with: "").replacing("lexical error: ", with: "")
    }

    private static func place(of offset: Int, in content: ArraySlice<UInt8>) -> String {
        let line = content.prefix(offset).count { $0 == UInt8(ascii: "\n") } + 1
        return " (line \(line))"
    }
}

/// Puts together what the parser meets.
private final class JSONBuilder {
    private(set) var result: JSONValue?
    private(set) var isTooDeep = false
    private var open: [Container] = []

    private struct Container {
        var isObject: Bool
        var items: [JSONValue] = []
        var entries: [(String, JSONValue)] = []
        var key = ""
    }

    private func add(_ value: JSONValue) {
        guard let last = open.indices.last else {
            result = value
            return
        }
        if open[last].isObject {
            open[last].entries.append((open[last].key, value))
        } else {
            open[last].items.append(value)
        }
    }

    private func begin(isObject: Bool) -> Int32 {
        if open.count >= JSONText.deepest {
            isTooDeep = true
            return 0
        }
        open.append(Container(isObject: isObject))
        return 1
    }

    private func end() {
        guard let last = open.popLast() else { return }
        add(last.isObject ? .object(last.entries) : .list(last.items))
    }

    private static func builder(_ context: UnsafeMutableRawPointer?) -> JSONBuilder? {
        context.map { Unmanaged<JSONBuilder>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func text(_ start: UnsafePointer<UInt8>?, _ length: Int) -> String {
        String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
    }

    /// What the parser calls; `null` is as if its key were not there.
    static let callbacks = yajl_callbacks(
        yajl_null: { _ in 1 },
        yajl_boolean: { context, flag in
            builder(context)?.add(.flag(flag != 0))
            return 1
        },
        yajl_integer: nil,
        yajl_double: nil,
        yajl_number: { context, start, length in
            let bytes = UnsafeRawPointer(start)?.assumingMemoryBound(to: UInt8.self)
            builder(context)?.add(.text(text(bytes, length)))
            return 1
        },
        yajl_string: { context, start, length in
            builder(context)?.add(.text(text(start, length)))
            return 1
        },
        yajl_start_map: { context in builder(context)?.begin(isObject: true) ?? 0 },
        yajl_map_key: { context, start, length in
            guard let builder = builder(context), let last = builder.open.indices.last else { return 0 }
            builder.open[last].key = text(start, length)
            return 1
        },
        yajl_end_map: { context in
            builder(context)?.end()
            return 1
        },
        yajl_start_array: { context in builder(context)?.begin(isObject: false) ?? 0 },
        yajl_end_array: { context in
            builder(context)?.end()
            return 1
        }
    )
}
