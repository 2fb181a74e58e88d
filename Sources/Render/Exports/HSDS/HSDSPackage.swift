import GuideModel

/// HSDS as tables: their text, and the descriptor that ties them together (a Frictionless Data package).
enum HSDSPackage {
    /// A table with its head. Values stand as they are: programs read these, and a changed value would be wrong.
    static func csv(_ data: HSDSGuide, _ table: HSDSTable) -> [UInt8] {
        let columns = table.columns.map(\.name)
        var text = CSVText()
        text.add(columns)
        for entity in data.entities(of: table) {
            let values = Dictionary(entity.fields.entries, uniquingKeysWith: { first, _ in first })
            text.add(columns.map { values[$0]?.plain ?? "" })
        }
        return text.bytes
    }

    /// What the tables are and how they belong together.
    static func descriptor(_ settings: GuideSettings, _ version: HSDSVersion) -> JSONValue {
        var package = JSONObject("name", "hsds")
        package.add("title", settings.title)
        package.add("profile", "tabular-data-package")
        package.add("version", version.rawValue)
        package.add("homepage", settings.baseURL?.description)
        package.add("resources", HSDSTable.allCases.map { resource($0) })
        return package.value
    }

    /// The package's files in one, without the folder they lie in.
    static func archive(_ files: [(path: String, bytes: [UInt8])]) throws(OutputError) -> [UInt8] {
        do {
            let packed = try files.map { path, bytes in
                OutputFile(
                    path: try OutputPath(path.split(separator: "/").last.map(String.init) ?? path),
                    bytes: bytes
                )
            }
            return try ZipArchive(packed).bytes
        } catch {
            throw .refused(path: "\(HSDSFiles.folder)/tabular.zip", reason: "\(error)")
        }
    }

    private static func resource(_ table: HSDSTable) -> JSONValue {
        var resource = JSONObject("name", table.rawValue)
        resource.add("path", table.fileName)
        resource.add("profile", "tabular-data-resource")
        resource.add("format", "csv")
        resource.add("mediatype", "text/csv")
        resource.add("encoding", "utf-8")
        var schema = JSONObject()
        schema.add("fields", table.columns.map(field))
        schema.add("primaryKey", "id")
        schema.add("foreignKeys", table.columns.compactMap(foreignKey))
        resource.add("schema", schema)
        return resource.value
    }

    private static func field(_ column: HSDSTable.Column) -> JSONValue {
        var field = JSONObject("name", column.name)
        field.add("type", column.type)
        field.add("format", column.format)
        var constraints = JSONObject()
        if column.isRequired { constraints.add("required", JSONValue.flag(true)) }
        if column.name == "id" {
            constraints.add("unique", JSONValue.flag(true))
        }
        field.add("constraints", constraints)
        return field.value
    }

    private static func foreignKey(_ column: HSDSTable.Column) -> JSONValue? {
        guard let target = column.target else { return nil }
        var reference = JSONObject("resource", target)
        reference.add("fields", "id")
        var key = JSONObject("fields", column.name)
        key.add("reference", reference)
        return key.value
    }
}

extension JSONValue {
    /// The value as a table's cell shows it.
    var plain: String {
        switch self {
        case .text(let text): text
        case .number(let number): "\(number)"
        case .decimal(let number): "\(number)"
        case .flag(let flag): flag ? "true" : "false"
        case .list, .object: ""
        }
    }
}
