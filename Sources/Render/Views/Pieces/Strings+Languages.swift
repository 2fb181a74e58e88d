import Foundation
import GuideModel

extension Strings {
    /// The name of a language that content gives as a BCP 47 tag; words that are no tag are shown as they are.
    func languageName(_ written: String) -> String {
        guard let tag = LanguageTag(written), written.utf8.count <= 3 || written.contains("-") else {
            return written
        }
        let here = Locale(identifier: language.description)
        return here.localizedString(forIdentifier: tag.description) ?? written
    }

    /// Languages by their names, one after another: "English, Spanish and Hmong".
    func languageNames(_ written: [String]) -> String? {
        written.isEmpty ? nil : list(written.map(languageName))
    }
}
