import Mustache
import Testing

@testable import Render

private struct PhoneView: TemplateView {
    let label: String?
    let note: HTML?

    static let shape = ViewShape<PhoneView>([
        .text("label") { $0.label },
        .html("note") { $0.note },
    ])
}

private struct DeskView: TemplateView {
    let label: String
    let phones: [PhoneView]
    let days: [String]
    let isOpen: Bool

    static let shape = ViewShape<DeskView>([
        .text("label") { $0.label },
        .list("phones", PhoneView.self) { $0.phones },
        .texts("days") { $0.days },
        .flag("is_open") { $0.isOpen },
        .number("count") { $0.phones.count },
    ])
}

@Suite struct TemplateViewTests {
    private func render(_ template: String, phones: [PhoneView] = []) throws -> String {
        let view = DeskView(label: "Desk & door", phones: phones, days: ["Mon", "Tue"], isOpen: true)
        let templates = FilledTemplates(
            [ThemeSource.Template(name: "desk", text: template)],
            checkedIn: MustacheLibrary(),
            strings: Strings(language: .english, words: ["hours": "Hours & {days}", "odd": "{{label}}"])
        )
        return templates.render(view, with: "desk").text
    }

    @Test func writesWordsIntoTemplatesEscapedAndNeverAsTags() throws {
        #expect(
            try render("{{t.hours}}: {{label}} ({{t.odd}}{{t.missing}})")
                == "Hours &amp; {days}: Desk &amp; door ({{label}})"
        )
    }

    @Test func escapesOnceWhateverIsDoneToAField() throws {
        #expect(try render("{{count(phones)}} {{#first(days)}}{{.}}{{/first(days)}}") == "0 Mon")
    }

    @Test func escapesTextAndLeavesHTMLAlone() throws {
        let phones = [PhoneView(label: "<b>", note: HTML(trusted: "<i>x</i>"))]
        let text = try render("{{label}} {{#phones}}{{label}} {{{note}}}{{/phones}}", phones: phones)
        #expect(text == "Desk &amp; door &lt;b&gt; <i>x</i>")
    }

    @Test func doesNotShowTheSurroundingViewsFieldForAnAbsentOne() throws {
        let phones = [PhoneView(label: nil, note: nil)]
        let text = try render("{{#phones}}[{{label}}{{#note}}note{{/note}}]{{/phones}}", phones: phones)
        #expect(text == "[]")
    }

    @Test func joinsTextsAndCountsAndGuardsEmptyLists() throws {
        let text = try render(
            "{{#days}}{{.}}{{^last()}}, {{/last()}}{{/days}} {{count}}"
                + "{{^empty(phones)}}some{{/empty(phones)}}{{#is_open}} open{{/is_open}}"
        )
        #expect(text == "Mon, Tue 0 open")
    }

    @Test func keepsAWordsPlaceholdersFilled() {
        let strings = Strings(
            language: .english,
            words: ["on": "Checked {date}", "n_one": "{count} place", "n_other": "{count} places"]
        )
        #expect(strings.text("on", ["date": "today {x}"]) == "Checked today {x}")
        #expect(strings.count("n", 1) == "1 place")
        #expect(strings.count("n", 2) == "2 places")
    }
}
