/// Places whose address must not be known.
extension HSDSDrafter {
    /// Whether a place is said to be secret: in its address, or in what is said of it, its agency or what is offered there.
    ///
    /// That counseling is confidential says nothing of where it is given: the word counts beside a word for a place.
    func isSecret(_ location: Int) -> Bool {
        let addresses = directory.rows(.address, of: location)
        let isWritten = addresses.contains { number in
            row(number).cells.contains { key, text in
                SecretWords.isHidden(text, isStreet: key.hasPrefix("address"))
            }
        }
        if isWritten { return true }
        let place = row(location)
        let names = [place.text("name"), place.text("alternate_name")].compactMap(\.self)
        if names.contains(where: SecretWords.namesAHiddenPlace) { return true }
        let services = directory.services(of: organization)
        let offered = services.filter { (directory.links[$0] ?? []).contains { $0.location == location } }
        let own = [place.text("name"), place.text("description"), place.text("short_desc")]
        let others = ([organization] + offered).flatMap {
            [row($0).text("description"), row($0).text("short_desc")]
        }
        return own.compactMap(\.self).contains { SecretWords.speaksOfHiding($0, isOfPlace: true) }
            || others.compactMap(\.self).contains { SecretWords.speaksOfHiding($0, isOfPlace: false) }
    }

    /// Whether what is said of an agency or its place speaks of a shelter from violence at home.
    func seemsARefuge(_ location: Int) -> Bool {
        let rows = [row, row(location)] + directory.services(of: organization).map { row($0) }
        return SecretWords.speakOfARefuge(
            rows.flatMap { [$0.text("name"), $0.text("description"), $0.text("short_desc")] }.compactMap(
                \.self
            )
        )
    }
}
