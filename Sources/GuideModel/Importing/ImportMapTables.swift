/// The keys of a map.
extension FieldTable {
    static let importMap = FieldTable([
        FieldDefinition(
            "kind",
            .word(RecordKind.allCases.map(\.folder)),
            "The folder of the kind that a row becomes."
        ),
        FieldDefinition(
            "encoding",
            .word(SourceEncoding.allCases.map(\.rawValue)),
            "What the file is saved in."
        ),
        FieldDefinition("separator", .code, "`comma`, `semicolon`, `tab` or `pipe`."),
        FieldDefinition("header_row", .integer(1...1000), "The row that holds the headers."),
        FieldDefinition("columns", .codes, "Names for the columns, in place of the headers."),
        FieldDefinition("ragged", .word(["refuse", "pad"]), "What becomes of rows with too few cells."),
        FieldDefinition("empty", .codes, "Cells that stand for nothing, such as `N/A`."),
        FieldDefinition("link_base", .link, "Where links that begin with `/` lead."),
        FieldDefinition(
            "date_order",
            .word(DateCell.Order.allCases.map(\.rawValue)),
            "How `03/04/2025` is meant."
        ),
        FieldDefinition("joins", .groups(.importJoin), "Other files, laid beside the rows by a key."),
        FieldDefinition("group_by", .code, "The column whose equal values make one record of several rows."),
        FieldDefinition("skip", .groups(.importCondition), "Rows that are passed over."),
        FieldDefinition("leave_out", .codes, "Columns that are not even kept under `source`."),
        FieldDefinition("slug", .group(.importRule), "What the file's name is made from; else the title."),
        FieldDefinition("body", .group(.importRule), "What becomes the text below the front matter."),
        FieldDefinition("fields", .open, "Which column feeds which field."),
        FieldDefinition("topics", .open, "Which values become which topics."),
        FieldDefinition("guide", .open, "What `guide.yaml` says, when there is none yet."),
        FieldDefinition(
            "dimensions",
            .open,
            "Titles and summaries of the seven dimensions, where they differ."
        ),
        FieldDefinition("pages", .open, "Pages to make: slug, title, body."),
        FieldDefinition("rows", .code, "Where in a document of JSON the rows lie, such as `data.agencies`."),
        FieldDefinition("system", .code, "The system whose ids a directory in HSDS has; else `hsds`."),
        FieldDefinition(
            "day_zero",
            .word(["sunday", "monday"]),
            "The weekday that a directory in HSDS calls 0."
        ),
    ])

    static let importJoin = FieldTable([
        FieldDefinition(
            "file",
            .code,
            required: true,
            "The file, named from the map's folder or the source's."
        ),
        FieldDefinition("key", .code, required: true, "Its column that holds the key."),
        FieldDefinition("on", .code, "The row's column that holds the same key; else the same name."),
        FieldDefinition("collect", .open, "New columns of the row, from columns of the file."),
        FieldDefinition("as", .code, "The name under which `rows:` finds the joined rows."),
        FieldDefinition("skip", .groups(.importCondition), "Joined rows that are left out."),
    ])

    static let importCondition = FieldTable([
        FieldDefinition("column", .code, required: true, "The column that is looked at."),
        FieldDefinition("is", .codes, "The row is passed over when the cell is one of these."),
        FieldDefinition("is_not", .codes, "The row is passed over when the cell is none of these."),
        FieldDefinition("empty", .flag, "`true` passes over rows where the cell is empty."),
    ])

    static let importRule = FieldTable([
        FieldDefinition("column", .code, "The column."),
        FieldDefinition("columns", .codes, "Several columns, one after the other."),
        FieldDefinition("constant", .open, "A value that every record gets."),
        FieldDefinition("template", .code, "Text with `{column}` in it."),
        FieldDefinition("flags", .open, "Yes-or-blank columns and what a yes stands for."),
        FieldDefinition("yes", .codes, "What counts as a yes."),
        FieldDefinition("split", .codes, "What parts several values in a cell."),
        FieldDefinition("values", .open, "Values of the source and what they become."),
        FieldDefinition("unmapped", .word(["keep", "drop"]), "What becomes of values that `values` lacks."),
        FieldDefinition("default", .open, "What stands where the source has nothing."),
        FieldDefinition("prefix", .code, "What goes before each value."),
        FieldDefinition("suffix", .code, "What goes behind each value."),
        FieldDefinition("joined_by", .code, "What joins several values into one text."),
        FieldDefinition(
            "parse",
            .word(FieldRule.Format.allCases.map(\.rawValue)),
            "What the cells are written in."
        ),
        FieldDefinition("first_sentence", .flag, "`true` takes the first sentence only."),
        FieldDefinition(
            "date_order",
            .word(DateCell.Order.allCases.map(\.rawValue)),
            "How `03/04/2025` is meant."
        ),
        FieldDefinition("cities", .codes, "Towns that may end an address."),
        FieldDefinition("city", .code, "The town of addresses that name none."),
        FieldDefinition("state", .code, "The state of addresses that name none."),
        FieldDefinition("with", .open, "Keys that each entry gets, such as `type: fax`."),
        FieldDefinition("rows", .code, "The joined rows to make an entry from each."),
        FieldDefinition("fields", .open, "Which column feeds which field of an entry."),
    ])

    static let importTopics = FieldTable(
        importRule.fields.filter {
            !["values", "unmapped", "default", "fields", "rows", "with"].contains($0.key)
        } + [
            FieldDefinition("values", .open, "Values of the source and the topics they stand for."),
            FieldDefinition(
                "unmapped",
                .word(ImportMap.Topics.Unmapped.allCases.map(\.rawValue)),
                "What becomes of other values."
            ),
            FieldDefinition("default", .codes, "Topics of records that have none otherwise."),
            FieldDefinition("create", .open, "Topics to make: slug, title, summary, wellness."),
        ]
    )
}
