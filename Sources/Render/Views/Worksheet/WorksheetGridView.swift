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
        /// Whether a date belongs in it.
        let isDate: Bool

        static let shape = ViewShape<Cell>([
            .text("id") { $0.id },
            .text("labelled_by") { $0.labelledBy },
            .text("column") { $0.column },
            .text("list") { $0.list },
            .flag("is_date") { $0.isDate },
        ])
    }
}

extension WorksheetGridView {
    /// A block's table with blank rows; the first column offers the names of a list, and those of a plan that ask when
    /// take dates.
    init(
        block: String,
        columns names: [String],
        rows count: Int,
        offering list: String? = nil,
        isPlan: Bool = false,
        strings: Strings
    ) {
        let columns = Self.columns(block, names)
        let dates = isPlan ? Self.dateNames(strings) : []
        corner = strings.text("worksheet_row")
        self.columns = columns
        rows = (0..<max(0, count)).map { index in
            let row = "\(block).row-\(index + 1)"
            return Row(
                id: row,
                number: String(index + 1),
                dimension: nil,
                figure: nil,
                cells: Self.cells(of: row, columns: columns, offering: list, dates: dates)
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
                cells: Self.cells(of: row, columns: columns)
            )
        }
    }

    private static func columns(_ block: String, _ names: [String]) -> [Column] {
        names.enumerated().map { Column(id: "\(block).column-\($0 + 1)", label: $1) }
    }

    /// The names by which a plan's columns ask for dates, in the page's language and in the one that `columns` has when
    /// nothing is said.
    private static func dateNames(_ strings: Strings) -> Set<String> {
        let names = strings.text("worksheet_date_columns").split(separator: ",").map { name in
            name.trimmingPrefix { $0 == " " }.lowercased()
        }
        return Set(names + ["when"])
    }

    private static func cells(
        of row: String,
        columns: [Column],
        offering list: String? = nil,
        dates: Set<String> = []
    ) -> [Cell] {
        columns.enumerated().map { index, column in
            Cell(
                id: "\(row).\(index + 1)",
                labelledBy: "\(row) \(column.id)",
                column: column.label,
                list: index == 0 ? list : nil,
                isDate: dates.contains(column.label.lowercased())
            )
        }
    }
}
