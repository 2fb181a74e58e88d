/// Bits written as text, six a character, so that lists of numbers travel in JSON at little more than their entropy.
struct BitWriter {
    private(set) var text: [UInt8] = []
    private var held: UInt64 = 0
    private var count = 0

    /// The characters that stand for 0 to 63.
    static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// Writes the lowest bits of a number, the highest of them first.
    mutating func write(_ value: Int, bits: Int) {
        guard bits > 0 else { return }
        held = held << UInt64(bits) | UInt64(value) & (1 << UInt64(bits) - 1)
        count += bits
        while count >= 6 {
            count -= 6
            text.append(Self.digits[Int(held >> UInt64(count)) & 63])
        }
        held &= 1 << UInt64(count) - 1
    }

    /// Writes a number from 1 on in Elias' gamma code: as many noughts as it has further bits, then its bits.
    mutating func writeGamma(_ value: Int) {
        let length = Int.bitWidth - value.leadingZeroBitCount
        write(0, bits: length - 1)
        write(value, bits: length)
    }

    /// Writes a number from 0 on in Rice's code: how often 2^k goes into it as ones, a nought, then k bits.
    ///
    /// After `BitReader.longestRun` ones there is no nought, and the rest of that figure follows as gamma code.
    mutating func writeRice(_ value: Int, k: Int) {
        let high = value >> k
        if high < BitReader.longestRun {
            write((1 << high - 1) << 1, bits: high + 1)
        } else {
            write(1 << BitReader.longestRun - 1, bits: BitReader.longestRun)
            writeGamma(high - BitReader.longestRun + 1)
        }
        write(value, bits: k)
    }

    /// The text, its last character filled up with noughts.
    consuming func finish() -> String {
        if count > 0 { write(0, bits: 6 - count) }
        return String(decoding: text, as: UTF8.self)
    }
}

/// Reads what a `BitWriter` wrote; after the end there are only noughts.
struct BitReader {
    /// The most ones that a Rice code begins with.
    static let longestRun = 12

    private let text: [UInt8]
    private var place = 0
    private var held: UInt64 = 0
    private var count = 0

    init(_ text: String) { self.text = Array(text.utf8) }

    /// Whether there is nothing left but filling.
    var isAtEnd: Bool { place >= text.count && held == 0 }

    /// Reads a number of so many bits.
    mutating func read(bits: Int) -> Int {
        guard bits > 0 else { return 0 }
        while count < bits {
            held = held << 6 | (place < text.count ? Self.values[Int(text[place])] : 0)
            place += 1
            count += 6
        }
        count -= bits
        let value = held >> UInt64(count)
        held &= 1 << UInt64(count) - 1
        return Int(value)
    }

    /// Reads a number from 1 on; a text that is cut short gives 1.
    mutating func readGamma() -> Int {
        var zeros = 0
        while read(bits: 1) == 0 {
            zeros += 1
            if zeros > 31 { return 1 }
        }
        return 1 << zeros | read(bits: zeros)
    }

    /// Reads a number from 0 on.
    mutating func readRice(k: Int) -> Int {
        var high = 0
        while high < Self.longestRun, read(bits: 1) == 1 { high += 1 }
        if high == Self.longestRun { high += readGamma() - 1 }
        return high << k | read(bits: k)
    }

    private static let values: [UInt64] = {
        var values = [UInt64](repeating: 0, count: 256)
        for (value, digit) in BitWriter.digits.enumerated() { values[Int(digit)] = UInt64(value) }
        return values
    }()
}

/// Rising numbers in Rice's code, by the gaps between them.
enum GapCode {
    /// How many bits of each gap are written plainly, where so many numbers lie below a limit.
    static func bits(_ count: Int, below limit: Int) -> Int {
        let usual = (limit * 45 / 64) / Swift.max(1, count)
        return Swift.max(0, Int.bitWidth - usual.leadingZeroBitCount - 1)
    }

    /// A limit that stays the same while a guide grows a little: its three highest bits count.
    static func steady(_ limit: Int) -> Int {
        let shift = Swift.max(0, Int.bitWidth - limit.leadingZeroBitCount - 3)
        return ((limit + 1 << shift - 1) >> shift) << shift
    }

    static func write(_ numbers: some Collection<Int>, below limit: Int, to writer: inout BitWriter) {
        let k = bits(numbers.count, below: limit)
        var next = 0
        for number in numbers {
            writer.writeRice(number - next, k: k)
            next = number + 1
        }
    }

    static func read(_ count: Int, below limit: Int, from reader: inout BitReader) -> [Int] {
        let k = bits(count, below: limit)
        var next = 0
        return (0..<count).map { _ in
            let number = next + reader.readRice(k: k)
            next = number + 1
            return number
        }
    }

    /// A set of documents as a text of its own.
    static func text(_ numbers: [Int], below limit: Int) -> String {
        var writer = BitWriter()
        writer.writeGamma(numbers.count + 1)
        write(numbers, below: steady(limit), to: &writer)
        return writer.finish()
    }

    /// What `text` wrote.
    static func numbers(_ text: String, below limit: Int) -> [Int] {
        var reader = BitReader(text)
        let count = Swift.min(reader.readGamma() - 1, limit)
        return read(count, below: steady(limit), from: &reader)
    }
}
