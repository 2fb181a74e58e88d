import GuideModel

extension Theme {
    /// The theme's own files on the site: style sheet, script, icons and the like.
    public func files() -> Outcome<[OutputFile]> {
        var files: [OutputFile] = []
        var diagnostics: [Diagnostic] = []
        for asset in assets {
            do {
                files.append(OutputFile(path: try OutputPath("assets/" + asset.path), bytes: asset.bytes))
            } catch {
                diagnostics.append(
                    Diagnostic(
                        .themeFile,
                        .error,
                        "the name of this file is not safe on every disk",
                        file: .theme("assets/" + asset.path),
                        span: .start
                    )
                )
            }
        }
        return Outcome(files, diagnostics)
    }
}
