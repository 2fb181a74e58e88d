import CCmarkGFM
import Synchronization

/// A Markdown text as cmark parsed it, with GitHub's tables, strikethrough, bare links, task lists and footnotes.
///
/// The one file that knows cmark. Raw HTML is parsed, so that it can be told and left out; nobody
/// asks cmark to write HTML.
struct MarkdownDocument: ~Copyable {
    private let document: OpaquePointer?

    /// Parses a text; every text is Markdown.
    init(_ text: String) {
        document = Self.parse(text)
    }

    deinit {
        if let document { cmark_node_free(document) }
    }

    /// The whole text as a value that does not need cmark any more.
    func root() -> MarkdownNode {
        var builder = MarkdownTreeBuilder()
        guard let document, let iterator = cmark_iter_new(document) else { return builder.finish() }
        defer { cmark_iter_free(iterator) }
        cmark_consolidate_text_nodes(document)
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return builder.finish() }
            guard let node = cmark_iter_get_node(iterator) else { continue }
            if event == CMARK_EVENT_ENTER {
                builder.enter(Self.kind(of: node), Self.place(of: node))
            } else {
                builder.exit()
            }
        }
    }
}

extension MarkdownDocument {
    /// Bare links and strikethrough make each parse rewrite a table of the whole process: one at a time.
    private static let parsing = Mutex<Void>(())

    /// Registering twice at once leaves a wrong list of extensions behind.
    private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

    private static let extensions = ["table", "strikethrough", "autolink", "tasklist"]

    /// `~9 or ~10` is no strikethrough, so that it takes two tildes.
    private static let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE

    private static func parse(_ text: String) -> OpaquePointer? {
        registered
        var text = text
        return text.withUTF8 { bytes in
            parsing.withLock { _ -> SendablePointer in
                guard let parser = cmark_parser_new(options) else { return SendablePointer(address: 0) }
                defer { cmark_parser_free(parser) }
                for name in extensions {
                    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
                }
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    cmark_parser_feed(parser, characters.baseAddress, characters.count)
                }
                return SendablePointer(address: UInt(bitPattern: cmark_parser_finish(parser)))
            }
        }.pointer
    }

    /// A pointer that leaves the lock: nobody else holds it.
    private struct SendablePointer: Sendable {
        let address: UInt
        var pointer: OpaquePointer? { OpaquePointer(bitPattern: address) }
    }

    private static func place(of node: OpaquePointer) -> MarkdownNode.Place {
        MarkdownNode.Place(
            startLine: Int(cmark_node_get_start_line(node)),
            startColumn: Int(cmark_node_get_start_column(node)),
            endLine: Int(cmark_node_get_end_line(node)),
            endColumn: Int(cmark_node_get_end_column(node))
        )
    }

    private static func text(_ characters: UnsafePointer<CChar>?) -> String {
        characters.map { String(cString: $0) } ?? ""
    }

    private static func kind(of node: OpaquePointer) -> MarkdownNode.Kind {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST: listKind(of: node)
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_CODE_BLOCK:
            .codeBlock(info: text(cmark_node_get_fence_info(node)), text: text(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_BLOCK: .htmlBlock(text(cmark_node_get_literal(node)))
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
        default: inlineKind(of: node)
        }
    }

    private static func inlineKind(of node: OpaquePointer) -> MarkdownNode.Kind {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: .text(text(cmark_node_get_literal(node)))
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code(text(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_INLINE: .htmlInline(text(cmark_node_get_literal(node)))
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK:
            .link(address: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE:
            .image(address: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
        case CMARK_NODE_FOOTNOTE_REFERENCE:
            .footnoteReference(Int(text(cmark_node_get_literal(node))) ?? 0)
        default: extensionKind(of: node)
        }
    }

    /// Nodes of extensions have types made at run time, so that they go by their names.
    private static func extensionKind(of node: OpaquePointer) -> MarkdownNode.Kind {
        switch text(cmark_node_get_type_string(node)) {
        case "tasklist": .item(isDone: cmark_gfm_extensions_get_tasklist_item_checked(node))
        case "table": .table(alignments(of: node))
        case "table_header": .tableRow(isHeader: true)
        case "table_row": .tableRow(isHeader: false)
        case "table_cell": .tableCell
        case "strikethrough": .strikethrough
        default: .item(isDone: nil)
        }
    }

    private static func listKind(of node: OpaquePointer) -> MarkdownNode.Kind {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return .list(
            start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
            isTight: cmark_node_get_list_tight(node) != 0
        )
    }

    private static func alignments(of node: OpaquePointer) -> [MarkdownNode.Alignment] {
        guard let letters = cmark_gfm_extensions_get_table_alignments(node) else { return [] }
        return (0..<Int(cmark_gfm_extensions_get_table_columns(node))).map { column in
            switch letters[column] {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
    }
}
