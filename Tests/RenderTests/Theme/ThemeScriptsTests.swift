import Testing

@testable import Render

@Suite struct ThemeScriptsTests {
    private static func light(_ text: String) -> String {
        String(decoding: Theme.lightened(Array(text.utf8)), as: UTF8.self)
    }

    @Test func putsWhatSearchesIntoAScriptOfItsOwn() {
        var source = ThemeSource()
        source.scripts = ["00-guide.js", "20-search-words.js", "research.js"].map {
            ThemeSource.Asset(path: $0, bytes: Array("'\($0)';".utf8))
        }
        let texts = Theme.scripts(of: source).map {
            "\($0.path) \(String(decoding: $0.bytes, as: UTF8.self))"
        }
        #expect(
            texts == ["guide.js '00-guide.js';\n'research.js';\n", "search.js '20-search-words.js';\n"]
        )
    }

    @Test func putsWhatIsForWorksheetsIntoAScriptThatCanTellItsOwnText() {
        var source = ThemeSource()
        source.scripts = [ThemeSource.Asset(path: "40-worksheet-form.js", bytes: Array("a();".utf8))]
        let script = Theme.scripts(of: source).last
        #expect(script?.path == "worksheet.js")
        #expect(
            String(decoding: script?.bytes ?? [], as: UTF8.self)
                == "(function worksheetKit() {\na();\nglobalThis.Guide.worksheet.start('(' + worksheetKit + ')();\\n');\n})();\n"
        )
    }

    @Test func leavesOutLinesOfCommentsAndIndentation() {
        let text = """
            /* What this is,
             * with `names` in it. */
            (function () {
              // why
              const path = 'http://a'; // stays

              /** One line. */ go(path);
            })();
            """
        #expect(Self.light(text) == "(function () {\nconst path = 'http://a'; // stays\ngo(path);\n})();\n")
    }

    @Test(arguments: ["a = `\n  two\n`;", "a = 'x\\\n  y';", "b(); /* begins\n  // ends */ c();"])
    func leavesAloneWhatMayNotBeTakenApartByLines(_ text: String) {
        #expect(Self.light(text) == text + "\n")
    }

    @Test func endsTheLastLineSoThatACommentSwallowsNothing() {
        #expect(Self.light("a(); // end") == "a(); // end\n")
    }

    @Test func sendsTheStyleSheetWithoutItsCommentsAndOtherFilesAsTheyAre() {
        let text = "/* parts\n   of it */\na {\n  color: red;\n}\n"
        var source = ThemeSource()
        source.assets = ["guide.css", "icon.svg"].map {
            ThemeSource.Asset(path: $0, bytes: Array(text.utf8))
        }
        let texts = Theme.files(of: source).map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(texts == ["a {\ncolor: red;\n}\n", text])
    }
}
