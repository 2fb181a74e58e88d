import CQRencode

/// An address as a QR code, for telephones to read off paper.
///
/// This is the only file that knows libqrencode.
struct AddressCode: Sendable {
    /// The squares of a side.
    let width: Int
    /// Whether each square is black, row by row.
    let squares: [Bool]

    /// Encodes a text so that it can be read with a seventh of it damaged; nothing when it is too long.
    init?(_ text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        width = Int(code.pointee.width)
        squares = UnsafeBufferPointer(start: code.pointee.data, count: width * width).map { $0 & 1 == 1 }
    }

    /// The code as a picture in a page, with the white edge that readers need.
    func picture(labelled label: String) -> HTML {
        let side = width + 8
        return
            "<svg class=\"code\" role=\"img\" aria-label=\"\(label)\" viewBox=\"0 0 \(String(side)) \(String(side))\" shape-rendering=\"crispEdges\"><rect width=\"\(String(side))\" height=\"\(String(side))\" fill=\"#fff\"/><path d=\"\(path)\" fill=\"#000\"/></svg>"
    }

    /// Black squares, those beside one another as one bar.
    private var path: String {
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while column < width, squares[row * width + column] { column += 1 }
                if column > start {
                    path += "M\(start + 4) \(row + 4)h\(column - start)v1h-\(column - start)z"
                }
                column += 1
            }
        }
        return path
    }
}
