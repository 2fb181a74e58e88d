import GuideModel

extension SiteBuild {
    /// The folder that a site goes to, which must lie apart from what it is made from.
    public static func site(
        at folder: String,
        from sources: GuideSources
    ) throws(SiteBuildError) -> OutputFolder {
        do throws(OutputError) {
            return try OutputFolder(folder, apartFrom: [sources.content, sources.theme])
        } catch {
            throw .output(error)
        }
    }

    /// Renders a checked guide into its folder, which keeps the old site until the new one is whole.
    ///
    /// - Returns: what changed against the old site.
    public static func write(
        _ checked: CheckedGuide,
        to site: OutputFolder
    ) throws(SiteBuildError) -> OutputChanges {
        guard let guide = checked.guide, let plan = checked.plan, let theme = checked.theme else {
            throw .usage("a guide with errors has no site")
        }
        let search = try search(of: guide)
        let renderer = PageRenderer(guide: guide, theme: theme, plan: plan, indexVersions: search.versions)
        let exports = SiteExports(guide, plan: plan)
        do throws(OutputError) {
            return try site.replace { staged throws(OutputError) in
                try writeAll(plan.pages, to: staged) { [renderer.render($0)] }
                try writeAll(checked.themeFiles, to: staged) { [$0] }
                try writeAll(search.files, to: staged) { [$0] }
                let web = try WebFiles(
                    guide,
                    theme: theme,
                    plan: plan,
                    beside: checked.themeFiles + search.files
                )
                try writeAll(web.files, to: staged) { [$0] }
                let list = ListFiles(guide, strings: plan.strings)
                try writeAll(list.jobs, to: staged) { job throws(OutputError) in [try list.file(of: job)] }
                try writeAll(plan.assets, to: staged) { asset in
                    [
                        OutputFile(
                            path: asset.output,
                            bytes: checked.content.asset(at: asset.source).value ?? []
                        )
                    ]
                }
                try writeAll(exports.jobs, to: staged) { job throws(OutputError) in try exports.files(of: job)
                }
            }
        } catch {
            throw .output(error)
        }
    }

    static func search(
        of guide: LinkedGuide,
        partition: SearchPartition? = nil
    ) throws(SiteBuildError) -> SearchOutput {
        let main = guide.settings.language
        do {
            return try SearchOutput(for: guide, partition: partition) { id, language in
                PagePath(PagePath.name(of: id), language: language, mainLanguage: main).path
            }
        } catch {
            throw .search("\(error)")
        }
    }

    /// Makes and writes files on all processors; each is gone from memory once it is written.
    static func writeAll<Item: Sendable>(
        _ items: [Item],
        to site: StagedSite,
        files: @Sendable (Item) throws(OutputError) -> [OutputFile]
    ) throws(OutputError) {
        let failures = items.concurrentMap { item -> OutputError? in
            do throws(OutputError) {
                for file in try files(item) { try site.write(file) }
                return nil
            } catch {
                return error
            }
        }
        if let failure = failures.compactMap({ $0 }).first { throw failure }
    }
}
