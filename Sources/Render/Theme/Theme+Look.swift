import GuideModel

extension Theme {
    /// The look that a guide asks for, with what is wrong with it.
    func look(of guide: LinkedGuide) -> Outcome<ThemeLook> {
        ThemeLook.read(
            guide.settings,
            theme: Palette.schemes(of: styleText),
            known: Set(settings.keys),
            assets: guide.assets
        )
    }

    /// The same theme in a guide's look.
    func dressed(in look: ThemeLook) -> Theme {
        guard !look.sheet.isEmpty else { return self }
        let dressed = assets.map { asset in
            asset.path == Self.stylePath
                ? ThemeSource.Asset(path: asset.path, bytes: asset.bytes + Array(look.sheet.utf8)) : asset
        }
        return Theme(
            library: library,
            templates: templates,
            assets: dressed,
            singleScript: singleScript,
            illustration: illustration,
            worker: worker,
            words: words,
            settings: settings,
            version: Self.version(of: dressed)
        )
    }

    /// The colours of the light scheme.
    var palette: Palette {
        var palette = Palette.schemes(of: styleText).light
        // What a guide changes stands at the end of the sheet, for screens.
        if let own = styleText.ranges(of: "@media screen { :root").last {
            palette.colours.merge(Palette.schemes(of: String(styleText[own.lowerBound...])).light.colours) {
                $1
            }
        }
        return palette
    }

    private var styleText: String {
        String(decoding: assets.first { $0.path == Self.stylePath }?.bytes ?? [], as: UTF8.self)
    }

    /// A sign of the style sheets and scripts, for their links.
    static func version(of assets: [ThemeSource.Asset]) -> String {
        Fingerprint.of(assets.filter { $0.path.hasSuffix(".css") || $0.path.hasSuffix(".js") }.map(\.bytes))
    }
}
