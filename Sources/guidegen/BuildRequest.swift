import Foundation
import GuideModel
import Render

/// What was typed on the command line becomes what it means: folders and a day.
struct BuildRequest {
    let sources: GuideSources
    let names: SourceNames

    init(_ options: GuideOptions) {
        sources = GuideSources(
            content: options.content,
            theme: options.theme,
            today: options.today.map(BuildDay.fixed)
                ?? .at(secondsSince1970: Int(Date().timeIntervalSince1970)),
            includesDrafts: options.drafts
        )
        names = SourceNames(content: options.content, theme: options.theme)
    }
}
