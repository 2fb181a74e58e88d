/// A question of an issue form and the field that its answer goes into.
struct IssueQuestion: Sendable {
    /// The field, or the field inside a field, such as `address.street`.
    let path: String
    /// What stands above the answer, also in the issue that the form makes.
    let label: String
    /// What helps to answer.
    let help: String
    let answer: Answer
    let isRequired: Bool
    /// The shape of the field.
    let shape: FieldShape

    /// How a question is answered.
    enum Answer: Sendable {
        case line
        case lines
        case choice([Option], several: Bool)
        case tick(String)
    }

    /// Something to choose, and the value it stands for.
    struct Option: Sendable {
        let value: String
        let words: String
    }
}

/// A form by which somebody without an account with the guide's files proposes a record.
public struct IssueForm: Sendable {
    let kind: RecordKind
    let questions: [IssueQuestion]

    /// Keys that a stranger cannot or need not fill in.
    private static let staffs: Set<String> = [
        "status", "verified", "verify_every", "print", "contacts", "external_ids", "part_of", "replaced_by",
        "related", "coordinates", "seasons", "exceptions", "locations", "services", "draft", "expires",
        "aliases", "source", "internal", "icon", "same_as", "image", "nav", "order", "follows", "series",
        "learner_guide", "webinar", "agencies", "parent", "hours_text", "interpretation",
    ]

    /// The form that suggests a record of a kind; a guide's topics and dimensions become choices.
    public init(suggesting kind: RecordKind, in guide: ParsedGuide? = nil) {
        self.kind = kind
        let maker = IssueQuestionMaker(guide: guide)
        questions = kind.fields.fields.filter { !Self.staffs.contains($0.key) }.flatMap(maker.questions)
    }

    /// The name of the form's file.
    public var fileName: String { "suggest-\(Self.article(kind)).yml" }

    /// The form as GitHub reads it.
    public var text: String {
        let name = "Suggest " + Self.article(kind).replacing("-", with: " ")
        let intro =
            "Thank you. Fill in what you know and leave the rest empty; a person checks it before it is published. Do not write anything private here: everybody can read it."
        return Self.file(
            name: name,
            about: "Propose a record for the guide.",
            title: "\(name): ",
            labels: ["suggestion", kind.singular],
            body: [Self.markdown(intro)] + questions.map(\.element) + [Self.remarks]
        )
    }

    /// The form by which somebody tells of a mistake, in any kind of record.
    public static func correction(of kind: RecordKind) -> (fileName: String, text: String) {
        let name = "Correct " + article(kind).replacing("-", with: " ")
        let questions = [
            IssueQuestion(
                path: "record",
                label: "Which record?",
                help: "Its name, or the address of its page.",
                answer: .line,
                isRequired: true,
                shape: .text
            ),
            IssueQuestion(
                path: "wrong",
                label: "What is wrong?",
                help: "Copy the words or numbers.",
                answer: .lines,
                isRequired: true,
                shape: .text
            ),
            IssueQuestion(
                path: "right",
                label: "What is right?",
                help: "Leave it empty when you do not know.",
                answer: .lines,
                isRequired: false,
                shape: .text
            ),
            IssueQuestion(
                path: "how",
                label: "How do you know?",
                help: "I work there; I called; I was there; their web site says so.",
                answer: .line,
                isRequired: false,
                shape: .text
            ),
        ]
        let body = [
            markdown(
                "Thank you. A person checks what you write before the guide is changed. Do not write anything private here: everybody can read it."
            )
        ]
        let text = file(
            name: name,
            about: "Tell what is wrong in the guide.",
            title: "\(name): ",
            labels: ["correction", kind.singular],
            body: body + questions.map(\.element)
        )
        return ("correct-\(article(kind)).yml", text)
    }

    /// The question whose answer goes nowhere but to staff.
    static let remarksLabel = "Anything else?"

    private static let remarks = IssueQuestion(
        path: "",
        label: remarksLabel,
        help: "How do you know this? Whom may we ask? It is not published.",
        answer: .lines,
        isRequired: false,
        shape: .text
    ).element

    private static func article(_ kind: RecordKind) -> String {
        let noun = kind.singular
        return ("aeio".contains(noun.first ?? "x") ? "an-" : "a-") + noun
    }

    private static func markdown(_ text: String) -> FrontMatterValue {
        .map([.init("type", .plain("markdown")), .init("attributes", .map([.init("value", .text(text))]))])
    }

    private static func file(
        name: String,
        about: String,
        title: String,
        labels: [String],
        body: [FrontMatterValue]
    ) -> String {
        "# Made by `guidegen schema --face issue-forms`; change the field definitions, not this file.\n"
            + FrontMatterWriter.yaml([
                .init("name", .text(name)), .init("description", .text(about)), .init("title", .text(title)),
                .init("labels", .list(labels.map { .text($0) })), .init("body", .list(body)),
            ])
    }
}

extension IssueQuestion {
    /// The question as an element of a form.
    var element: FrontMatterValue {
        var attributes: [FrontMatterValue.Entry] = [
            .init("label", .text(label)), .init("description", .text(help)),
        ]
        let type: String
        switch answer {
        case .line: type = "input"
        case .lines: type = "textarea"
        case .choice(let options, let several):
            type = "dropdown"
            attributes.append(.init("multiple", .plain(several ? "true" : "false")))
            attributes.append(.init("options", .list(options.map { .text($0.words) })))
        case .tick(let words):
            type = "checkboxes"
            attributes.append(.init("options", .list([.map([.init("label", .text(words))])])))
        }
        let id = path.isEmpty ? "remarks" : path.replacing(".", with: "_")
        return .map(
            [
                .init("type", .plain(type)), .init("id", .text(id)), .init("attributes", .map(attributes)),
            ] + (isRequired ? [.init("validations", .map([.init("required", .plain("true"))]))] : [])
        )
    }
}
