/// Items with marks that are independent of one another, and blank lines for more items.
struct WorksheetChecklistView: TemplateView {
    /// The items, those to write in last.
    let items: [Item]

    static let shape = ViewShape<WorksheetChecklistView>([
        .list("items", Item.self) { $0.items }
    ])

    /// One item, or a blank line for one.
    struct Item: TemplateView {
        /// The id of its words.
        let id: String
        /// Its words; nothing for a blank line.
        let text: String?
        /// What a blank line is for, for those who cannot see it.
        let writeInLabel: String?
        /// Its marks.
        let marks: [Mark]

        static let shape = ViewShape<Item>([
            .text("id") { $0.id },
            .text("text") { $0.text },
            .text("write_in_label") { $0.writeInLabel },
            .list("marks", Mark.self) { $0.marks },
        ])
    }

    /// One mark of an item.
    struct Mark: TemplateView {
        /// The id and name of the box.
        let id: String
        /// What the mark says.
        let label: String
        /// The ids of the words that name the box: the item and the mark.
        let labelledBy: String

        static let shape = ViewShape<Mark>([
            .text("id") { $0.id },
            .text("label") { $0.label },
            .text("label_id") { "\($0.id).label" },
            .text("labelled_by") { $0.labelledBy },
        ])
    }
}

extension WorksheetChecklistView {
    /// The list of a block, with `writeIn` blank lines.
    init(block: String, items: [String], marks: [String], writeIn: Int, strings: Strings) {
        let given = items.enumerated().map { number, text in
            Item(block: block, number: number + 1, text: text, writeInLabel: nil, marks: marks)
        }
        let blank = (0..<max(0, writeIn)).map { number in
            Item(
                block: block,
                number: items.count + number + 1,
                text: nil,
                writeInLabel: strings.text("worksheet_write_in", ["number": String(number + 1)]),
                marks: marks
            )
        }
        self.items = given + blank
    }
}

extension WorksheetChecklistView.Item {
    fileprivate init(block: String, number: Int, text: String?, writeInLabel: String?, marks: [String]) {
        let id = "\(block).item-\(number)"
        self.id = id
        self.text = text
        self.writeInLabel = writeInLabel
        self.marks = marks.enumerated().map { index, label in
            let box = "\(id).mark-\(index + 1)"
            return WorksheetChecklistView.Mark(id: box, label: label, labelledBy: "\(id) \(box).label")
        }
    }
}
