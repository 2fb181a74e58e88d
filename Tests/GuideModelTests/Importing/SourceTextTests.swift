import Testing

@testable import GuideModel

@Suite struct SourceTextTests {
    @Test func readsWindows1252WithBareReturns() throws {
        let bytes: [UInt8] =
            Array("nom,ville\rCaf".utf8) + [0xE9, 0x20, 0x96, 0x20, 0x93] + Array("x".utf8) + [0x94]
            + Array(",Paris\r".utf8)
        let source = try #require(SourceText(bytes))
        #expect(source.encoding == .windows1252)
        #expect(source.text == "nom,ville\nCafé – “x”,Paris\n")
    }

    @Test func readsMacRomanWithBareReturns() throws {
        let bytes: [UInt8] =
            Array("nom,ville\rCaf".utf8) + [0x8E] + Array(" d'".utf8) + [0x83] + Array("cole,Nice\r".utf8)
        let source = try #require(SourceText(bytes))
        #expect(source.encoding == .macRoman)
        #expect(source.text.contains("Café d'École"))
    }

    @Test(arguments: [true, false])
    func readsUTF16WithAndWithoutMark(hasMark: Bool) throws {
        let units = Array("name;town\r\nMañana;São Paulo\r\n".utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let source = try #require(SourceText((hasMark ? [0xFF, 0xFE] : []) + little))
        #expect(source.text == "name;town\nMañana;São Paulo\n")
        #expect(source.hasMark == hasMark)
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(SourceText((hasMark ? [0xFE, 0xFF] : []) + big)?.text == source.text)
    }

    @Test func readsShiftJISAndEUCJP() throws {
        // 名前,ふくし
        let shift: [UInt8] = [0x96, 0xBC, 0x91, 0x4F, 0x2C, 0x82, 0xD3, 0x82, 0xAD, 0x82, 0xB5]
        #expect(SourceText(shift)?.text == "名前,ふくし")
        let extended: [UInt8] = [0xCC, 0xBE, 0xC1, 0xB0, 0x2C, 0xA4, 0xD5, 0xA4, 0xAF, 0xA4, 0xB7]
        #expect(SourceText(extended)?.text == "名前,ふくし")
    }

    @Test func takesTheMarkOffUTF8AndMakesLineEndsOne() throws {
        let source = try #require(SourceText([0xEF, 0xBB, 0xBF] + Array("a,b\r\n1,\"x\r\ny\"\r\n".utf8)))
        #expect(source.text == "a,b\n1,\"x\ny\"\n")
        #expect(source.encoding == .utf8)
    }

    @Test func obeysTheEncodingThatAMapNames() {
        #expect(SourceText([0xE9], encoding: .latin1)?.text == "é")
        #expect(SourceText([0xE9], encoding: .utf8) == nil)
    }
}
