import Yams

/// Reads YAML as text with places, and goes on behind mistakes that can be mended in memory.
package enum YAMLReader {
    /// What was read of a piece of YAML.
    package struct Reading: Sendable {
        /// What is there; nothing when no sense could be made of it.
        package let node: YAMLNode?
        /// Whether lines had to be left out, so that a missing key says nothing.
        package let hasGaps: Bool
        /// What was found.
        package let diagnostics: [Diagnostic]
    }

    /// The most mistakes of one file that are mended before reading stops.
    private static let mostMends = 60
    /// The most doubled keys of one file that are told apart before reading stops.
    private static let mostDoubles = 200

    /// Reads YAML that begins on a line of a file.
    package static func read(_ text: String, in path: ContentPath, firstLine: Int = 1) -> Reading {
        var mender = YAMLMender(YAMLText(text), path: path, firstLine: firstLine)
        mender.lookForSilentMistakes()
        var doubles = 0
        while mender.mendCount <= mostMends, doubles <= mostDoubles {
            switch parse(mender.text.joined) {
            case .nothing:
                return mender.reading(YAMLNode(content: .mapping([]), file: path, span: mender.wholeSpan))
            case .tree(let root):
                var conversion = YAMLConversion(mender.text, path: path, firstLine: firstLine)
                let node = conversion.node(from: root)
                return mender.reading(node, more: conversion.diagnostics, hasGaps: conversion.isCut)
            case .doubledKey(let first):
                doubles += 1
                if !mender.tellApart(keyAt: first) { return mender.reading(nil) }
            case .failure(let problem):
                if !mender.mend(problem) { return mender.reading(nil) }
            }
        }
        return mender.reading(nil)
    }

    private enum Result {
        case nothing
        case tree(YAMLTree)
        /// The first of two equal keys of one mapping.
        case doubledKey(SourcePosition)
        case failure(YAMLProblem)
    }

    private static func parse(_ text: String) -> Result {
        do {
            guard let root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else {
                return .nothing
            }
            return .tree(YAMLTree(root))
        } catch let error as YamlError {
            return result(of: error)
        } catch {
            return .failure(YAMLProblem(text: "\(error)", place: .start, context: nil, contextPlace: nil))
        }
    }

    private static func result(of error: YamlError) -> Result {
        switch error {
        case .duplicatedKeysInMapping(_, let context):
            .doubledKey(SourcePosition(context.mark))
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            .failure(
                YAMLProblem(
                    text: problem,
                    place: SourcePosition(mark),
                    context: context?.text,
                    contextPlace: (context?.mark).map { SourcePosition($0) }
                )
            )
        default:
            .failure(YAMLProblem(text: "\(error)", place: .start, context: nil, contextPlace: nil))
        }
    }
}

/// What YAML could not read, in its own words.
struct YAMLProblem {
    let text: String
    let place: SourcePosition
    let context: String?
    let contextPlace: SourcePosition?
}

extension SourcePosition {
    fileprivate init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}

/// A node as the YAML library gives it, seen without its types.
struct YAMLTree {
    private let node: Node

    fileprivate init(_ node: Node) {
        self.node = node
    }

    enum Shape {
        case scalar(String, YAMLScalarStyle)
        case sequence([YAMLTree])
        case mapping([(key: YAMLTree, value: YAMLTree)])
    }

    var start: SourcePosition { node.mark.map { SourcePosition($0) } ?? .start }

    var shape: Shape {
        switch node {
        case .scalar(let scalar): .scalar(scalar.string, YAMLScalarStyle(scalar.style))
        case .sequence(let sequence): .sequence(sequence.map { YAMLTree($0) })
        case .mapping(let mapping): .mapping(mapping.map { (YAMLTree($0.key), YAMLTree($0.value)) })
        case .alias: .scalar("", .plain)
        }
    }
}

/// How a text is written in YAML.
enum YAMLScalarStyle {
    case plain, singleQuoted, doubleQuoted, block
}

extension YAMLScalarStyle {
    fileprivate init(_ style: Node.Scalar.Style) {
        self =
            switch style {
            case .singleQuoted: .singleQuoted
            case .doubleQuoted: .doubleQuoted
            case .literal, .folded: .block
            case .plain, .any: .plain
            }
    }
}
