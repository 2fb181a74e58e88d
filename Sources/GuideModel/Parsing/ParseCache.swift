/// Records as they were last parsed, so that only files whose text changed are parsed again.
///
/// It holds nothing that could not be worked out anew from the text that it was worked out from: a guide parsed with
/// it is the guide parsed without it.
public struct ParseCache: Sendable {
    private var kept: [ContentPath: Kept] = [:]

    private struct Kept: Sendable {
        let text: String
        let language: LanguageTag
        let reader: RecordFileReader
    }

    /// Remembers nothing.
    public init() {}

    /// The main files' readers, kept or new; what is gone from the listing is forgotten.
    mutating func readers(_ files: [RecordFile], _ language: LanguageTag) -> [RecordFileReader] {
        let old = kept
        let readers = files.concurrentMap { file in
            if let one = old[file.file.path], one.language == language, one.text == file.file.text {
                return one.reader
            }
            return RecordFileReader.read(file, language)
        }
        let new = zip(files, readers).map { file, reader in
            (file.file.path, Kept(text: file.file.text, language: language, reader: reader))
        }
        kept = Dictionary(new, uniquingKeysWith: { first, _ in first })
        return readers
    }
}
