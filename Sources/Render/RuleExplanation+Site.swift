import GuideModel

extension RuleExplanation {
    /// Every rule, sorted by name.
    public static var all: [RuleExplanation] { (ofContent + ofSite + ofSearch).sorted { $0.rule < $1.rule } }

    /// Rules about the theme and about the site's pages.
    static let ofSite: [RuleExplanation] = [
        RuleExplanation(
            .pathClash,
            "Two pages, or a page and a file, would stand at one address, on a disk that does not tell capitals from small letters.",
            wrong: .disk("The pictures `images/Door.jpg` and `images/door.jpg`."),
            right: .disk("The pictures `images/front-door.jpg` and `images/side-door.jpg`.")
        ),
        RuleExplanation(
            .unsafePath,
            "Some disks cannot store every name: keep to a to z, digits, `-`, `_` and `.`.",
            wrong: .disk("The picture `images/front:door.jpg`."),
            right: .disk("The picture `images/front-door.jpg`.")
        ),
        RuleExplanation(
            .vanishedPage,
            "Somebody may have printed the address of a page or sent it to a friend. Say where it leads now, in `aliases` or `redirects.yaml`.",
            wrong: .disk("A record is deleted whose page was published."),
            right: .disk("The record that took its place has `aliases: [agencies/old-name.html]`.")
        ),
        RuleExplanation(
            .templateSyntax,
            "Each section of a template is closed where it was opened, and every tag ends in `}}`.",
            wrong: .theme("templates/page.mustache", "{{#body}}<div>{{{html}}}</div>"),
            right: .theme("templates/page.mustache", "{{#body}}<div>{{{html}}}</div>{{/body}}")
        ),
        RuleExplanation(
            .unknownVariable,
            "A template names what its page offers; the engine would show any other name as nothing.",
            wrong: .theme("templates/page.mustache", "{{#title}}<h1>{{valeu}}</h1>{{/title}}"),
            right: .theme("templates/page.mustache", "{{#title}}<h1>{{value}}</h1>{{/title}}")
        ),
        RuleExplanation(
            .templateMisuse,
            "Text is escaped with two braces, HTML is shown with three, and what has parts is a section.",
            wrong: .theme("templates/page.mustache", "{{#title}}<h1>{{{value}}}</h1>{{/title}}"),
            right: .theme("templates/page.mustache", "{{#title}}<h1>{{value}}</h1>{{/title}}")
        ),
        RuleExplanation(
            .unknownPartial,
            "A template that another calls is a file in `templates/`.",
            wrong: .theme("templates/page.mustache", "{{>parts/pagehead}}"),
            right: .theme("templates/page.mustache", "{{>parts/page-head}}")
        ),
        RuleExplanation(
            .templateCycle,
            "A template that calls itself would never end.",
            wrong: .theme("templates/page.mustache", "<main>{{>page}}</main>"),
            right: .theme("templates/page.mustache", "<main>{{>parts/page-head}}</main>")
        ),
        RuleExplanation(
            .missingTemplate,
            "Every kind of page needs its template.",
            wrong: .disk("A theme without `templates/agency.mustache`."),
            right: .disk("A theme with every template that the default theme has.")
        ),
        RuleExplanation(
            .unknownString,
            "Words on screen come from `strings/`, so that they can be translated.",
            wrong: .theme("templates/page.mustache", "{{t.search_titel}}"),
            right: .theme("templates/page.mustache", "{{t.search_title}}")
        ),
        RuleExplanation(
            .untranslatedString,
            "A language that lacks words shows them in the main language.",
            wrong: .disk("`strings/es.yaml` has fewer words than `strings/en.yaml`."),
            right: .disk("Both have the same words.")
        ),
        RuleExplanation(
            .themeSetting,
            "A guide changes of its theme what the theme offers: colors, families of fonts, a logo, and its own settings.",
            wrong: .guide("theme: {colors: {acent: \"#7a1f5c\"}}"),
            right: .guide("theme: {colors: {accent: \"#7a1f5c\"}}")
        ),
        RuleExplanation(
            .lowContrast,
            "What is written must stand off its ground by 4.5 to 1 in the light and in the dark scheme, or many people cannot read it.",
            wrong: .guide("theme: {colors: {accent: \"#7fd0c0\"}}"),
            right: .guide("theme: {colors: {accent: \"#7a1f5c\"}}")
        ),
        RuleExplanation(
            .themeFile,
            "Every file of a theme can be read, is UTF-8 where it is text, and is named for a language where it holds words.",
            wrong: .disk("A theme with `strings/espanol.yaml`."),
            right: .disk("A theme with `strings/es.yaml`.")
        ),
    ]
}
