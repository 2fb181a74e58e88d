/// Gives places of one name in an agency names of their own.
enum PlaceNames {
    /// The places, equal ones once, and of those with one name all but the first numbered.
    static func toldApart(_ places: FrontMatterValue) -> (value: FrontMatterValue, remarks: [String]) {
        guard case .list(let items) = places else { return (places, []) }
        var remarks: [String] = []
        var seen: Set<FrontMatterValue> = []
        var counts: [String: Int] = [:]
        var result: [FrontMatterValue] = []
        for item in items {
            guard seen.insert(item).inserted else {
                remarks.append("a place stands twice, word for word: it is taken once")
                continue
            }
            guard let name = item.value(at: "name")?.texts.first else {
                result.append(item)
                continue
            }
            let number = (counts[name.lowercased()] ?? 0) + 1
            counts[name.lowercased()] = number
            var own = item
            if number > 1 {
                own.set(.text("\(name) (\(number))"), at: "name")
                remarks.append("several places are called `\(name.clipped)`: they are numbered")
            }
            result.append(own)
        }
        return (.list(result), remarks)
    }
}
