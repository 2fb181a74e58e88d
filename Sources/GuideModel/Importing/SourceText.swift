/// The text of a file from elsewhere: decoded, its line ends made one.
struct SourceText: Sendable {
    /// The text as UTF-8; lines end with `\n`. A lone `\r` is left where other lines end with `\n`.
    let bytes: [UInt8]
    /// What it was saved in.
    let encoding: SourceEncoding
    /// Whether a byte order mark said so.
    let hasMark: Bool

    /// Decodes a file, by its mark, by `encoding` when the map names one, or else by what its bytes look like.
    init?(_ file: [UInt8], encoding named: SourceEncoding? = nil) {
        let mark = Self.mark(of: file)
        let content = file[(mark?.length ?? 0)...]
        let candidates = named.map { [$0] } ?? mark.map { [$0.encoding] } ?? Self.candidates(for: content)
        for candidate in candidates {
            guard let text = candidate.text(of: content) else { continue }
            bytes = Self.withOneLineEnd(Array(text.utf8))
            encoding = candidate
            hasMark = mark != nil
            return
        }
        return nil
    }

    /// The text as a string.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    private static func mark(of file: [UInt8]) -> (encoding: SourceEncoding, length: Int)? {
        if file.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if file.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if file.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }

    /// The encodings to try, the likeliest first.
    private static func candidates(for content: ArraySlice<UInt8>) -> [SourceEncoding] {
        if let wide = unmarkedUTF16(content) { return [wide] }
        var rest: [SourceEncoding] = [.windows1252, .latin1]
        if looksLikeShiftJIS(content) { rest.insert(.shiftJIS, at: 0) }
        if looksLikeEUCJP(content) { rest.insert(.eucJP, at: 0) }
        if looksLikeMacRoman(content) { rest.insert(.macRoman, at: 0) }
        return [.utf8] + rest
    }

    /// UTF-16 without a mark: commas, digits and line ends leave a zero in every other byte.
    private static func unmarkedUTF16(_ content: ArraySlice<UInt8>) -> SourceEncoding? {
        let sample = Array(content.prefix(4000))
        guard sample.count >= 4 else { return nil }
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
        if zeros[1] > sample.count / 20, zeros[0] * 10 < zeros[1] { return .utf16LittleEndian }
        if zeros[0] > sample.count / 20, zeros[1] * 10 < zeros[0] { return .utf16BigEndian }
        return nil
    }

    /// Kana make up a good part of any Japanese text; their lead bytes are 0x82 and 0x83.
    private static func looksLikeShiftJIS(_ content: ArraySlice<UInt8>) -> Bool {
        share(of: content) { lead, trail in
            (lead == 0x82 && (0x9F...0xF1).contains(trail)) || (lead == 0x83 && (0x40...0x96).contains(trail))
        } > 0.1
    }

    private static func looksLikeEUCJP(_ content: ArraySlice<UInt8>) -> Bool {
        share(of: content) { lead, trail in (lead == 0xA4 || lead == 0xA5) && trail >= 0xA1 } > 0.1
    }

    /// Letters with accents lie in 0x80-0x9F here, where Windows-1252 has quotation marks and dashes.
    private static func looksLikeMacRoman(_ content: ArraySlice<UInt8>) -> Bool {
        guard content.contains(0x0D), returnsEndLines(Array(content)) else { return false }
        let quotes: Set<UInt8> = [0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99]
        let low = content.count { (0x80...0x9F).contains($0) && !quotes.contains($0) }
        return low > content.count { $0 >= 0xC0 }
    }

    /// The share of byte pairs that are as asked, among all bytes beyond ASCII.
    private static func share(of content: ArraySlice<UInt8>, _ isSo: (UInt8, UInt8) -> Bool) -> Double {
        var pairs = 0
        var beyond = 0
        var previous: UInt8 = 0
        for byte in content.prefix(200_000) {
            if byte >= 0x80 { beyond += 1 }
            if previous >= 0x80, isSo(previous, byte) { pairs += 1 }
            previous = byte
        }
        return beyond == 0 ? 0 : Double(pairs * 2) / Double(beyond)
    }

    private static func withOneLineEnd(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(0x0D) else { return text }
        let endsWithReturn = returnsEndLines(text)
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        for (index, byte) in text.enumerated() {
            let isPair = byte == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
            if !isPair { result.append(byte == 0x0D && endsWithReturn ? 0x0A : byte) }
        }
        return result
    }

    /// Whether lone returns end the lines; line feeds between quotation marks say nothing about it.
    private static func returnsEndLines(_ text: [UInt8]) -> Bool {
        var isQuoted = false
        var returns = 0
        var feeds = 0
        for (index, byte) in text.enumerated() {
            if byte == 0x22 { isQuoted.toggle() }
            guard !isQuoted else { continue }
            if byte == 0x0A { feeds += 1 }
            if byte == 0x0D, index + 1 == text.count || text[index + 1] != 0x0A { returns += 1 }
        }
        return returns > feeds
    }
}
