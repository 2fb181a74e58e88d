import Foundation

/// An encoding that foreign files are saved in, by the name that a map may give it.
enum SourceEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"
    case windows1250 = "windows-1250"
    case windows1251 = "windows-1251"
    case latin1 = "iso-8859-1"
    case latin2 = "iso-8859-2"
    case macRoman = "mac-roman"
    case shiftJIS = "shift_jis"
    case eucJP = "euc-jp"
    case gb18030 = "gb18030"
    case big5 = "big5"
    case eucKR = "euc-kr"

    /// The bytes as text, or nothing when they are not in this encoding.
    func text(of bytes: ArraySlice<UInt8>) -> String? {
        self == .utf8 ? String(validating: bytes, as: UTF8.self) : converted(bytes)
    }

    private var systemName: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        case .windows1252: "CP1252"
        case .windows1250: "CP1250"
        case .windows1251: "CP1251"
        case .latin1: "ISO-8859-1"
        case .latin2: "ISO-8859-2"
        case .macRoman: "MACINTOSH"
        case .shiftJIS: "CP932"
        case .eucJP: "EUC-JP"
        case .gb18030: "GB18030"
        case .big5: "BIG5"
        case .eucKR: "CP949"
        }
    }

    /// The system's own tables: Foundation's on Linux read Mac Roman wrong and lack the Japanese ones.
    private func converted(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let converter = iconv_open("UTF-8", systemName), converter != iconv_t(bitPattern: -1) else {
            return nil
        }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 4)
        let written = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target -> Int? in
                var from = source.baseAddress
                var fromLeft = source.count
                var to = target.baseAddress
                var toLeft = target.count
                guard iconv(converter, &from, &fromLeft, &to, &toLeft) != Int(bitPattern: UInt.max) else {
                    return nil
                }
                return fromLeft == 0 ? target.count - toLeft : nil
            }
        }
        guard let written else { return nil }
        return String(validating: output[..<written].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
