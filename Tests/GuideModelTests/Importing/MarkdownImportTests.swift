import Testing

@testable import GuideModel

@Suite struct MarkdownImportTests {
    private let map = """
        kind: webinars
        link_base: https://old.example
        fields:
          title: title
          summary: {column: $body, parse: markdown, first_sentence: true}
          publish_date: date
          starts: date
        topics: {column: topics, unmapped: topic, default: [learning], create: [{slug: learning, title: Learning}]}
        guide: {title: Test, publisher: {name: Library}, language: en, time_zone: UTC}
        """

    @Test func readsFoldersInFoldersAndKeepsForeignCommandsOutOfTheText() throws {
        let trial = try ImportTrial(map: map, csv: "")
        try trial.write(
            "---\ntitle: First\ndate: 2023-06-14 10:00:00 -0500\ntopics: [Open Data]\nhost: Ann\nvenue: {room: '4'}\n---\n"
                + "Learn **more** [here](/a/b). And [there](../x).\n\n{{< youtube id >}}\n\n![A](/p.png)\n<b>Bold</b> <span>x</span>\n",
            beside: "old/2023/06/first.md"
        )
        try trial.write("no front matter", beside: "old/second.md")
        try trial.write("---\ntitle: \"open\nx: y\n---\n", beside: "old/third.md")
        let report = try #require(try trial.runMarkdown().value)
        #expect(report.rows.map(\.file) == ["2023/06/first.md", "second.md", "third.md"])
        #expect(report.refused == 2)
        let text = try trial.text("webinars/first.md")
        #expect(text.contains("summary: Learn more here.\n"))
        #expect(text.contains("publish_date: 2023-06-14\nstarts: 2023-06-14T10:00-05:00\n"))
        #expect(text.contains("topics: [open-data]\n"))
        #expect(text.contains("Learn **more** [here](https://old.example/a/b). And there."))
        #expect(text.contains("[A](https://old.example/p.png)\n**Bold** x\n"))
        #expect(text.contains("source:\n  host: Ann\n  venue.room: \"4\"\n"))
        #expect(text.contains("{{< youtube id >}}"))
        #expect(try trial.text("topics/open-data.md").contains("title: Open Data"))
    }

    @Test func leavesCodeBlocksAlone() {
        var cleaner = BodyCleaner(
            "```html\n<div>{{ x }}</div>\n[a](b)\n```\n\n<div>text</div>",
            linkBase: nil
        )
        #expect(cleaner.run() == "```html\n<div>{{ x }}</div>\n[a](b)\n```\n\ntext\n\n")
        #expect(cleaner.removed.isEmpty)
    }
}
