import ArgumentParser
import GuideModel
import Render

/// Which part of the guide an edition shows.
struct EditionOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only these topics and those below them, with commas between (editions single, print and epub).",
            valueName: "a,b"
        )
    )
    var topics: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only agencies in a town, or serving it (editions single, print and epub).",
            valueName: "town"
        )
    )
    var place: String?

    @Option(
        name: .customLong("language"),
        help: ArgumentHelp("Only this language (editions single, print and epub).", valueName: "tag")
    )
    var language: LanguageTag?

    @Flag(name: .customLong("pdf"), help: "Make tagged PDF too, by WeasyPrint (edition print).")
    var makesPDF = false

    /// Refuses what an edition cannot do.
    func validate(for edition: Edition) throws {
        let isPart = topics != nil || place != nil || language != nil
        guard !isPart || edition.canBePart else {
            throw ValidationError("The edition \(edition.rawValue) is always of the whole guide.")
        }
        guard !makesPDF || edition == .print else {
            throw ValidationError("--pdf goes with --edition print.")
        }
        for name in names where (try? Slug(name)) == nil {
            throw ValidationError("`\(name)` is no topic's name.")
        }
    }

    /// What was typed, as it is meant.
    var choice: EditionChoice {
        EditionChoice(
            topics: names.compactMap { try? Slug($0) },
            place: place,
            languages: language.map { [$0] } ?? [],
            makesPDF: makesPDF
        )
    }

    private var names: [String] {
        (topics ?? "").split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    }
}

extension Edition: ExpressibleByArgument {}

extension Edition {
    /// Whether it can be made of a part of the guide.
    fileprivate var canBePart: Bool { self == .single || self == .print || self == .epub }
}
