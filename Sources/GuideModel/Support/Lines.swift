extension StringProtocol where SubSequence == Substring {
    /// Its lines without their ends, at least one.
    ///
    /// Line ends are found byte by byte: grapheme by grapheme, as texts are otherwise compared, costs many times as much.
    var lines: [Substring] {
        Substring(self).utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { Substring($0) }
    }
}
