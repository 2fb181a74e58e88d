import GuideModel
import Testing

@testable import Render

@Suite struct ThemeLookTests {
    /// The look of a tiny guide with these settings, in the default theme.
    private static func look(_ theme: String) throws -> Outcome<ThemeLook> {
        let yaml =
            "title: Guide\npublisher: {name: Library}\nlanguage: en\ntime_zone: America/New_York\ntheme:\n\(theme)"
        let path = try #require(ContentPath("guide.yaml"))
        let listing = ContentListing.sorting([ContentFile(path: path, text: yaml)], assets: [])
        let settings = try #require(GuideParser.parse(listing.value).value.settings)
        let source = try ThemeFolder(root: DefaultTheme.root).source().value
        let sheet = try #require(source.assets.first { $0.path == Theme.stylePath })
        let logo = try #require(ContentPath("images/logo.svg"))
        return ThemeLook.read(
            settings,
            theme: Palette.schemes(of: String(decoding: sheet.bytes, as: UTF8.self)),
            known: ["new_on_home", "paper"],
            assets: [logo]
        )
    }

    @Test(arguments: [
        ("#ffffff", "#000000", 21.0), ("#777777", "#ffffff", 4.48), ("#767676", "#ffffff", 4.54),
    ])
    func reckonsContrastAsWCAGDoes(_ one: String, _ two: String, _ ratio: Double) throws {
        let found = try #require(Colour(one)).contrast(with: try #require(Colour(two)))
        #expect(abs(found - ratio) < 0.005)
    }

    @Test(arguments: ["red", "#12", "#12345g", "0c5a50", "#0c5a5000"])
    func takesNothingButSixOrThreeDigits(_ text: String) {
        #expect(Colour(text) == nil)
        #expect(Colour("#0f8")?.description == "#00ff88")
    }

    @Test func findsNothingWrongWithTheDefaultTheme() throws {
        let look = try Self.look("  new_on_home: 4\n")
        #expect(look.diagnostics == [])
        #expect(look.value.sheet == "")
    }

    @Test func leavesTheDarkSchemeDarkWhereTheLightOneChanges() throws {
        let sheet = try Self.look("  colors: {paper: \"#fffdf5\"}\n").value.sheet
        let dark = try #require(sheet.range(of: "prefers-color-scheme: dark"))
        #expect(sheet[..<dark.lowerBound].contains("--paper: #fffdf5;"))
        #expect(
            sheet[dark.lowerBound...].contains("--paper: ") && !sheet[dark.lowerBound...].contains("#fffdf5")
        )
    }

    @Test func makesBothSchemesOfOneAccent() throws {
        let look = try Self.look(
            "  colors: {accent: \"#7a1f5c\"}\n  logo: images/logo.svg\n  fonts: {headings: sans}\n"
        )
        #expect(look.diagnostics == [])
        #expect(look.value.logo?.description == "images/logo.svg")
        let sheet = look.value.sheet
        #expect(
            sheet.contains(
                "@media screen { :root { --accent: #7a1f5c; --accent-strong: #551640; --accent-tint:"
            )
        )
        #expect(sheet.contains("(prefers-color-scheme: dark) { :root { --accent: #"))
        #expect(sheet.contains(":root { --serif: system-ui"))
    }

    @Test func saysWhichRatioWasFoundAndWhichIsNeeded() throws {
        let found = try Self.look("  colors: {link: \"#8fb8c0\"}\n").diagnostics
        let first = try #require(found.first)
        #expect(first.rule == .lowContrast && first.severity == .error)
        #expect(first.span.start.line == 6)
        #expect(
            first.message.contains(
                "`link` #8fb8c0 on `paper` #fbfaf6 has a contrast of 2.05 to 1 in the light scheme"
            )
        )
        #expect(first.notes.first?.message.contains("4.5 to 1") == true)
        #expect(first.fixes.count == 1)
    }

    @Test func looksAtTheDarkSchemeToo() throws {
        let found = try Self.look("  dark_colors: {ink: \"#555555\"}\n").diagnostics
        #expect(found.contains { $0.message.contains("in the dark scheme") })
        #expect(!found.contains { $0.message.contains("in the light scheme") })
    }

    @Test(arguments: [
        ("  colors: {acent: \"#7a1f5c\"}\n", "the theme has no colour"),
        ("  colors: {accent: teal}\n", "is no colour"),
        ("  fonts: {text: Lobster}\n", "there is no family of fonts `Lobster`"),
        ("  logo: images/none.png\n", "there is no file `images/none.png`"),
        ("  new_at_home: 4\n", "the theme has no setting `new_at_home`"),
        ("  paper: a3\n", "`paper` cannot be `a3`"),
    ])
    func namesWhatItCannotUse(_ yaml: String, _ message: String) throws {
        let found = try Self.look(yaml).diagnostics
        #expect(found.map(\.rule) == [.themeSetting])
        #expect(found.first?.message.contains(message) == true, "\(found.map(\.message))")
    }
}
