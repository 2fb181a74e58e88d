import Foundation
import GuideModel

/// The search of a site that was built: its indexes, as they lie in the site's folder.
public struct BuiltSearch: Sendable {
    private let folder: URL

    /// Names the folder of a site.
    public init(site: String) { folder = URL(fileURLWithPath: site, isDirectory: true) }

    /// The index of a language, or of the language that the site's home page is in.
    public func index(of language: LanguageTag?) throws(BuiltSearchError) -> SearchIndex {
        let name = language?.description.lowercased() ?? mainLanguage()
        guard let name else { throw .noSite }
        let file = folder.appending(path: "search/\(name).json")
        guard let data = FileManager.default.contents(atPath: file.path) else {
            throw language == nil ? .noSite : .noLanguage(name, languages())
        }
        do {
            return try SearchIndexEncoding.index(from: String(decoding: data, as: UTF8.self)) { part in
                let file = folder.appending(path: "search/\(name)/\(part).js")
                guard let script = FileManager.default.contents(atPath: file.path) else {
                    throw SearchIndexError.missing(part)
                }
                return String(decoding: script, as: UTF8.self)
            }
        } catch let error as SearchIndexError {
            throw .unreadable("\(error)")
        } catch {
            throw .unreadable(error.localizedDescription)
        }
    }

    /// The languages that the site can be searched in.
    private func languages() -> [String] {
        let files = FileManager.default.subpaths(atPath: folder.appending(path: "search").path) ?? []
        let names = files.filter { $0.hasSuffix(".json") && !$0.contains("/") }
        return names.map { String($0.dropLast(5)) }.sorted()
    }

    private func mainLanguage() -> String? {
        let home = FileManager.default.contents(atPath: folder.appending(path: "index.html").path)
        let text = home.map { String(decoding: $0.prefix(2000), as: UTF8.self) } ?? ""
        let said = text.firstRange(of: "<html lang=\"").map { text[$0.upperBound...].prefix { $0 != "\"" } }
        return said.map { $0.lowercased() } ?? languages().first
    }
}

/// Why a built site cannot be searched.
public enum BuiltSearchError: Error, Sendable, CustomStringConvertible {
    /// There is no built site, or one without a search.
    case noSite
    /// It has no search in this language, but in these.
    case noLanguage(String, [String])
    /// Its index makes no sense to this version; why.
    case unreadable(String)

    /// One sentence for the person at the terminal.
    public var description: String {
        switch self {
        case .noSite: "there is no built site to search; `guidegen build` makes one"
        case .noLanguage(let name, let known):
            "the site has no search in `\(name)`; it has \(known.joined(separator: ", "))"
        case .unreadable(let reason): "the search index cannot be read: \(reason)"
        }
    }
}
