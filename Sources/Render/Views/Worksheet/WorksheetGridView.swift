import GuideModel

/// A table to fill in: blank rows, steps of a plan, or the dimensions of wellness by places of coverage.
struct WorksheetGridView: TemplateView {
    /// What stands above the rows' names.
    let corner: String
    /// The columns.
    let columns: [Column]
    /// The rows.
    let rows: [Row]

    static let shape = ViewShape<WorksheetGridView>([
        .text("corner") { $0.corner },
        .list("columns", Column.self) { $0.columns },
        .list("rows", Row.self) { $0.rows },
    ])

    /// A column's head.
    struct Column: TemplateView {
        /// Its id, which names the fields below it.
        let id: String
        /// What it says.
        let label: String

        static let shape = ViewShape<Column>([
            .text("id") { $0.id },
            .text("label") { $0.label },
        ])
    }

    /// A row: its number, or a dimension of wellness.
    struct Row: TemplateView {
        /// Its id, which names the fields in it.
        let id: String
        /// Its number; nothing for a dimension.
        let number: String?
        /// The dimension.
        let dimension: LinkView?
        /// What the guide itself has for the dimension: "12 agencies in this guide".
        let figure: String?
        /// Its fields.
        let cells: [Cell]

        static let shape = ViewShape<Row>([
            .text("id") { $0.id },
            .text("number") { $0.number },
            .view("dimension", LinkView.self) { $0.dimension },
            .text("figure") { $0.figure },
            .list("cells", Cell.self) { $0.cells },
        ])
    }

    /// A field.
    struct Cell: TemplateView {
        /// Its id and name.
        let id: String
        /// The ids of the words that name it: the row and the column.
        let labelledBy: String
        /// The column's words, for narrow screens.
        let column: String
        /// The id of a list of names that it offers.
        let list: String?

        static let shape = ViewShape<Cell>([
            .text("id") { $0.id },
            .text("labelled_by") { $0.labelledBy },
            .text("column") { $0.column },
            .text("list") { $0.list },
        ])
    }
}

extension WorksheetGridView {
    /// A block's table with blank rows; the first column offers the names of a list.
    init(block: String, columns names: [String], rows count: Int, offering list: String?, strings: Strings) {
        let columns = Self.columns(block, names)
        corner = strings.text("worksheet_row")
        self.columns = columns
        rows = (0..<max(0, count)).map { index in
            let row = "\(block).row-\(index + 1)"
            return Row(
                id: row,
                number: String(index + 1),
                dimension: nil,
                figure: nil,
                cells: Self.cells(of: row, columns: columns, offering: list)
            )
        }
    }

    /// The dimensions by places of coverage, each with what the guide itself has.
    init(
        coverage block: String,
        columns names: [String],
        guide: LinkedGuide,
        page: PagePath,
        strings: Strings
    ) {
        let columns = Self.columns(block, names)
        corner = strings.text("worksheet_dimension")
        self.columns = columns
        rows = guide.coverage.dimensions.map { count in
            let row = "\(block).\(count.dimension)"
            return Row(
                id: row,
                number: nil,
                dimension: LinkView(RecordID(.wellnessDimension, count.dimension), guide: guide, page: page),
                figure: strings.count("agencies_in_guide", count.agencies),
                cells: Self.cells(of: row, columns: columns, offering: nil)
            )
        }
    }

    private static func columns(_ block: String, _ names: [String]) -> [Column] {
        names.enumerated().map { Column(id: "\(block).column-\($0 + 1)", label: $1) }
    }

    private static func cells(of row: String, columns: [Column], offering list: String?) -> [Cell] {
        columns.enumerated().map { index, column in
            Cell(
                id: "\(row).\(index + 1)",
                labelledBy: "\(row) \(column.id)",
                column: column.label,
                list: index == 0 ? list : nil
            )
        }
    }
}
