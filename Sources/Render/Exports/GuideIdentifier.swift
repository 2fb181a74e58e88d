import CLibUUID
import GuideModel

/// The names by which other systems know parts of a guide: UUIDs that are made from the guide's own names alone.
///
/// The same name gives the same UUID (version 5 of RFC 9562) on every machine and in every year, as long as the
/// guide's namespace stays.
struct GuideIdentifier: Sendable {
    private let space: [UInt8]

    /// The names in a guide: under its `id_namespace`, else under one made from where it is published, else from who
    /// publishes what.
    init(_ settings: GuideSettings) {
        if let space = settings.idNamespace.flatMap(Self.bytes(of:)) {
            self.space = space
        } else {
            let name = settings.baseURL?.description ?? "\(settings.publisher.name)\n\(settings.title)"
            space = Self.make(name, in: Self.addresses)
        }
    }

    /// The UUID of a name such as `agencies/harbor-house/phones/828-555-0100`.
    func uuid(_ name: String) -> String {
        let bytes = Self.make(name, in: space)
        var text = ""
        text.reserveCapacity(36)
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text.append("-") }
            text.unicodeScalars.append(Self.digits[Int(byte >> 4)])
            text.unicodeScalars.append(Self.digits[Int(byte & 15)])
        }
        return text
    }

    private static let digits = Array("0123456789abcdef".unicodeScalars)

    /// RFC 9562's namespace for names that are addresses.
    private static let addresses: [UInt8] = [
        0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
    ]

    private static func make(_ name: String, in space: [UInt8]) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: 16)
        var name = name
        name.withUTF8 { text in
            text.withMemoryRebound(to: CChar.self) {
                uuid_generate_sha1(&result, space, $0.baseAddress, $0.count)
            }
        }
        return result
    }

    private static func bytes(of text: String) -> [UInt8]? {
        var result = [UInt8](repeating: 0, count: 16)
        return uuid_parse(text, &result) == 0 ? result : nil
    }
}
