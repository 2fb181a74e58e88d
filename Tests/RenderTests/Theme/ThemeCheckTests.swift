import GuideModel
import Testing

@testable import Render

private struct NumberView: TemplateView {
    let label: String?

    static let shape = ViewShape<NumberView>([
        .text("label") { $0.label },
        .html("note") { _ in nil },
    ])
}

private struct OfficeView: TemplateView {
    static let shape = ViewShape<OfficeView>([
        .text("name") { _ in "Office" },
        .html("body") { _ in nil },
        .flag("is_open") { _ in true },
        .view("desk", NumberView.self) { _ in nil },
        .list("numbers", NumberView.self) { _ in [] },
        .texts("days") { _ in [] },
    ])
}

@Suite struct ThemeCheckTests {
    /// What the check says of a page's template, as `line:column message`; more templates by name beside it.
    private func findings(_ text: String, _ others: [String: String] = [:]) -> [String] {
        var source = ThemeSource()
        source.templates = [ThemeSource.Template(name: "office", text: text)]
        source.templates += others.map { ThemeSource.Template(name: $0.key, text: $0.value) }
        let word = ThemeSource.Word(name: "hours", text: "Hours", span: .start)
        source.words = [ThemeSource.WordList(language: .english, words: [word])]
        let uses = [ThemeCheck.Use(template: "office", views: [OfficeView.outline])]
        return ThemeCheck.check(source, uses: uses).map { found in
            let fix = found.fixes.first.map { "; \($0.message)" } ?? ""
            return
                "\(found.file.path):\(found.span.start.line):\(found.span.start.column) \(found.message)\(fix)"
        }
    }

    @Test func acceptsWhatTheViewsOffer() {
        let text = """
            {{name}} {{{body}}} {{t.hours}} {{#is_open}}{{name}}{{/is_open}}{{^is_open}}-{{/is_open}}
            {{#desk}}{{label}} {{{note}}} {{name}}{{/desk}} {{desk.label}} {{! any words }}
            {{#numbers}}{{label}}{{^last()}}, {{/last()}}{{/numbers}}{{^empty(numbers)}}{{count(numbers)}}{{/empty(numbers)}}
            {{#days}}{{.}}{{/days}} {{#name}}{{.}}{{/name}}
            """
        #expect(findings(text) == [])
    }

    @Test func namesTheNearestFieldForAnUnknownOne() {
        #expect(
            findings("<p>\n  {{naem}}") == [
                "templates/office.mustache:2:3 nothing here is called `naem`; write `name`"
            ]
        )
    }

    @Test func looksNamesUpInTheSectionAndAroundItButNotInside() {
        #expect(findings("{{label}}") == ["templates/office.mustache:1:1 nothing here is called `label`"])
        #expect(
            findings("{{desk.lable}}") == [
                "templates/office.mustache:1:1 nothing here is called `lable`; write `label`"
            ]
        )
    }

    @Test func refusesUnescapedTextAndEscapedHTML() {
        #expect(
            findings("{{{name}}}{{body}}") == [
                "templates/office.mustache:1:1 `name` is text, which must be escaped; write `{{name}}`",
                "templates/office.mustache:1:11 `body` is HTML; write `{{{body}}}`",
            ]
        )
    }

    @Test func refusesToShowWhatHasNoWords() {
        #expect(
            findings("{{numbers}} {{is_open}}") == [
                "templates/office.mustache:1:1 `numbers` has parts; use it as a section: `{{#numbers}}`",
                "templates/office.mustache:1:13 `is_open` is yes or no and has no words; use it as a section: `{{#is_open}}`",
            ]
        )
    }

    @Test func reportsSectionsThatDoNotNest() {
        #expect(
            findings("{{#desk}}\n{{/dek}}\n{{#days}}") == [
                "templates/office.mustache:2:1 `{{/dek}}` does not match `desk`",
                "templates/office.mustache:3:1 `days` is opened here and never closed",
            ]
        )
        #expect(
            findings("a {{name") == [
                "templates/office.mustache:1:3 this tag is never closed: `}}` is missing"
            ]
        )
        #expect(
            findings("{{/name}}") == [
                "templates/office.mustache:1:1 `{{/name}}` closes nothing: nothing is open here"
            ]
        )
    }

    @Test func refusesWhatWouldSwitchEscapingOff() {
        #expect(
            findings("{{% CONTENT_TYPE:TEXT}}") == [
                "templates/office.mustache:1:1 a theme cannot use a setting of the template engine"
            ]
        )
        #expect(
            findings("{{=<% %>=}}") == [
                "templates/office.mustache:1:1 a theme cannot use a change of the braces"
            ]
        )
    }

    @Test func followsPartialsAndReportsAMistakeInThemOnce() {
        let found = findings("{{>part}}{{#desk}}{{>part}}{{/desk}}{{>pert}}", ["part": "{{nme}}"])
        #expect(
            found == [
                "templates/office.mustache:1:37 the theme has no template `pert`; write `part`",
                "templates/part.mustache:1:1 nothing here is called `nme`; write `name`",
            ]
        )
    }

    @Test func refusesPartialsThatCallThemselves() {
        #expect(
            findings("{{>tree}}", ["tree": "{{#desk}}{{>tree}}{{/desk}}"]) == [
                "templates/tree.mustache:1:10 `tree` calls itself and would never end"
            ]
        )
        #expect(
            findings("{{>tree}}", ["tree": "{{>branch}}", "branch": "{{>tree}}"]) == [
                "templates/branch.mustache:1:1 `tree` calls itself and would never end"
            ]
        )
    }

    @Test func checksBlocksOfAParentInTheChildsFile() {
        let layout = "<main>{{$content}}{{/content}}</main>"
        #expect(findings("{{<layout}}{{$content}}{{name}}{{/content}}{{/layout}}", ["layout": layout]) == [])
        #expect(
            findings("{{<layout}}{{$contnt}}{{x}}{{/contnt}}{{/layout}}", ["layout": layout]) == [
                "templates/office.mustache:1:12 `layout` has no block `contnt`; write `content`"
            ]
        )
        #expect(
            findings("{{<layout}}{{$content}}{{nme}}{{/content}}{{/layout}}", ["layout": layout]) == [
                "templates/office.mustache:1:24 nothing here is called `nme`; write `name`"
            ]
        )
    }

    @Test func reportsWordsThatTheThemeLacks() {
        #expect(
            findings("{{t.huors}}") == [
                "templates/office.mustache:1:1 the theme has no words for `t.huors`; write `t.hours`"
            ]
        )
    }

    @Test func reportsATemplateThatPagesNeed() {
        let uses = [ThemeCheck.Use(template: "home", views: [])]
        let found = ThemeCheck.check(ThemeSource(), uses: uses)
        #expect(found.map(\.message) == ["the theme has no template `home`"])
        #expect(found.map(\.rule) == [.missingTemplate])
    }
}
