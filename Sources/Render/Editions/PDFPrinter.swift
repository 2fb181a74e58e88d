import Foundation

/// Makes tagged PDF of pages by WeasyPrint, where that is installed.
struct PDFPrinter: Sendable {
    private let program: String

    /// Looks for the program.
    init() throws(PDFError) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
        let found = folders.map { "\($0)/weasyprint" }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
        guard let found else { throw .missing }
        program = found
    }

    /// The PDF of a page, or why there is none.
    func attempt(_ page: OutputFile) -> Result<OutputFile, any Error> { Result { try print(page) } }

    /// The PDF of a page, beside it by name.
    func print(_ page: OutputFile) throws -> OutputFile {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "guidegen-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let source = folder.appendingPathComponent("page.html")
        let target = folder.appendingPathComponent("page.pdf")
        try Data(page.bytes).write(to: source)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["--quiet", "--pdf-variant", "pdf/ua-1", source.path, target.path]
        // The same input is to give the same bytes.
        process.environment = ProcessInfo.processInfo.environment.merging(["SOURCE_DATE_EPOCH": "0"]) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0, let bytes = FileSystem.read(target.path) else {
            throw PDFError.failed(page.path.description)
        }
        return OutputFile(
            path: try OutputPath(page.path.description.replacing(".html", with: ".pdf")),
            bytes: bytes
        )
    }
}

/// Why there is no PDF.
enum PDFError: Error, CustomStringConvertible {
    case missing
    case failed(String)

    /// The reason in words, and what to do about it.
    var description: String {
        switch self {
        case .missing:
            "PDF needs WeasyPrint, which is not installed: `apt install weasyprint`; without --pdf the pages are made for a browser's Print command"
        case .failed(let page): "WeasyPrint could not make a PDF of `\(page)`"
        }
    }
}
