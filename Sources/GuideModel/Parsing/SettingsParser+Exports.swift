extension SettingsParser {
    /// What `exports` switches off or chooses; all of it where nothing is said.
    static func exports(_ reader: inout FieldReader) -> ExportSettings {
        let read = reader.group("exports") { group -> ExportSettings? in
            var exports = ExportSettings()
            exports.sitemap = group.flag("sitemap") ?? true
            exports.feeds = group.flag("feeds") ?? true
            exports.calendars = group.flag("calendars") ?? true
            exports.cards = group.flag("cards") ?? true
            exports.structuredData = group.flag("structured_data") ?? true
            exports.csv = group.flag("csv") ?? true
            exports.json = group.flag("json") ?? true
            exports.hsds = group.flag("hsds") ?? true
            exports.hsdsVersion = group.word("hsds_version") ?? .three
            exports.hsdsProfile = group.word("hsds_profile") ?? .strict
            return exports
        }
        return read ?? ExportSettings()
    }
}
