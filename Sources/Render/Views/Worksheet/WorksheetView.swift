import GuideModel

/// One block of a worksheet, as fields to fill in on screen or on paper.
///
/// Ids of fields hold dots, which no heading's anchor does, so that the two never collide.
struct WorksheetView: TemplateView {
    /// The block's id, which is its anchor and the first part of its fields' names.
    let id: String
    /// What is asked.
    let prompt: String
    /// The form, as content writes it: `answer`, `checklist`, `table`, `coverage`, `plan`.
    let kind: String
    /// Free text.
    let answer: WorksheetAnswerView?
    /// Items to mark.
    let checklist: WorksheetChecklistView?
    /// A table with blank rows.
    let grid: WorksheetGridView?

    static let shape = ViewShape<WorksheetView>([
        .text("id") { $0.id },
        .text("prompt") { $0.prompt },
        .text("prompt_id") { "\($0.id).prompt" },
        .text("kind") { $0.kind },
        .view("answer", WorksheetAnswerView.self) { $0.answer },
        .view("checklist", WorksheetChecklistView.self) { $0.checklist },
        .view("grid", WorksheetGridView.self) { $0.grid },
    ])
}

extension WorksheetView {
    /// The id of the list of agencies' names that fields of the page offer.
    static let agencyListID = "guide.agencies"

    /// Shows a block, with the guide's own figures where it asks for coverage.
    init(_ block: WorksheetBlock, guide: LinkedGuide, page: PagePath, strings: Strings) {
        let id = block.id.description
        self.id = id
        prompt = block.prompt
        var answer: WorksheetAnswerView?
        var checklist: WorksheetChecklistView?
        var grid: WorksheetGridView?
        switch block.kind {
        case .answer(let rows):
            kind = "answer"
            answer = WorksheetAnswerView(id: "\(id).answer", rows: rows)
        case .checklist(let items, let marks, let writeIn):
            kind = "checklist"
            let marks = marks.isEmpty ? [strings.text("worksheet_mark")] : marks
            checklist = WorksheetChecklistView(
                block: id,
                items: items,
                marks: marks,
                writeIn: writeIn,
                strings: strings
            )
        case .table(let columns, let rows, let fillsAgencies):
            kind = "table"
            let list = fillsAgencies ? Self.agencyListID : nil
            grid = WorksheetGridView(
                block: id,
                columns: columns,
                rows: rows,
                offering: list,
                strings: strings
            )
        case .coverage(let columns):
            kind = "coverage"
            grid = WorksheetGridView(
                coverage: id,
                columns: columns,
                guide: guide,
                page: page,
                strings: strings
            )
        case .plan(let columns, let rows):
            kind = "plan"
            grid = WorksheetGridView(block: id, columns: columns, rows: rows, isPlan: true, strings: strings)
        }
        self.answer = answer
        self.checklist = checklist
        self.grid = grid
    }
}

/// Free text on so many ruled lines.
struct WorksheetAnswerView: TemplateView {
    /// The field's id and name.
    let id: String
    /// How many lines there are.
    let rows: Int

    static let shape = ViewShape<WorksheetAnswerView>([
        .text("id") { $0.id },
        .number("rows") { $0.rows },
    ])
}
