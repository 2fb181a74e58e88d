import CZip
import Foundation

/// Files packed into one, the same bytes for the same files on any machine at any time.
///
/// No entry carries a time, an owner or an extra field: a hash of the archive stays what it is, and the
/// readers of EPUB, which refuse extra fields, accept it. This is the only file that knows libzip.
public struct ZipArchive: Sendable {
    /// The archive.
    public let bytes: [UInt8]

    /// Packs files in the order of their paths.
    ///
    /// - Parameter first: files that stand before all others, in their order and not compressed, as EPUB wants its
    ///   `mimetype`.
    public init(_ files: [OutputFile], first: [OutputFile] = []) throws(ZipArchiveError) {
        var failure = zip_error_t()
        zip_error_init(&failure)
        defer { zip_error_fini(&failure) }
        guard let memory = zip_source_buffer_create(nil, 0, 0, &failure) else {
            throw ZipArchiveError(&failure)
        }
        defer { zip_source_free(memory) }
        guard let archive = zip_open_from_source(memory, ZIP_TRUNCATE, &failure) else {
            throw ZipArchiveError(&failure)
        }
        // The archive has one hold on the memory and gives it up when it is closed; reading takes another.
        zip_source_keep(memory)
        do throws(ZipArchiveError) {
            for file in first { try Self.add(file, to: archive, method: ZIP_CM_STORE) }
            for file in files.sorted(by: { $0.path < $1.path }) {
                try Self.add(file, to: archive, method: ZIP_CM_DEFLATE)
            }
            guard zip_close(archive) == 0 else { throw ZipArchiveError(zip_get_error(archive)) }
        } catch {
            zip_discard(archive)
            throw error
        }
        bytes = try Self.content(of: memory)
    }

    /// The day on which the time of a DOS disk begins: 1 January 1980.
    private static let firstDay: UInt16 = 0x21

    private static func add(_ file: OutputFile, to archive: OpaquePointer, method: Int32)
        throws(ZipArchiveError)
    {
        // The library reads the bytes when it closes the archive, and frees them then.
        guard let copy = malloc(max(1, file.bytes.count)) else {
            throw ZipArchiveError(reason: "out of memory")
        }
        file.bytes.withUnsafeBytes { bytes in
            if let start = bytes.baseAddress { copy.copyMemory(from: start, byteCount: bytes.count) }
        }
        guard let source = zip_source_buffer(archive, copy, zip_uint64_t(file.bytes.count), 1) else {
            free(copy)
            throw ZipArchiveError(zip_get_error(archive))
        }
        let place = zip_file_add(archive, file.path.description, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard place >= 0 else {
            zip_source_free(source)
            throw ZipArchiveError(zip_get_error(archive))
        }
        let entry = zip_uint64_t(place)
        guard zip_set_file_compression(archive, entry, method, 0) == 0,
            zip_file_set_dostime(archive, entry, 0, firstDay, 0) == 0
        else { throw ZipArchiveError(zip_get_error(archive)) }
    }

    private static func content(of memory: OpaquePointer) throws(ZipArchiveError) -> [UInt8] {
        var status = zip_stat_t()
        guard zip_source_stat(memory, &status) == 0, zip_source_open(memory) == 0 else {
            throw ZipArchiveError(zip_source_error(memory))
        }
        defer { zip_source_close(memory) }
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        let count = bytes.withUnsafeMutableBytes { buffer in
            zip_source_read(memory, buffer.baseAddress, zip_uint64_t(buffer.count))
        }
        guard count == Int64(bytes.count) else { throw ZipArchiveError(zip_source_error(memory)) }
        return bytes
    }
}

extension ZipArchive {
    /// The files of an archive that are wanted, with their bytes; refuses one that holds more than it may.
    ///
    /// What an entry says of its size is not believed: reading ends where the bound is reached.
    static func entries(
        of archive: [UInt8],
        mostFiles: Int,
        mostBytes: Int,
        wanted: (String) -> Bool
    ) throws(ZipArchiveError) -> [(name: String, bytes: [UInt8])] {
        var failure = zip_error_t()
        zip_error_init(&failure)
        defer { zip_error_fini(&failure) }
        var copy = archive
        let size = zip_uint64_t(copy.count)
        let found = copy.withUnsafeMutableBytes {
            buffer -> Result<[(name: String, bytes: [UInt8])], ZipArchiveError> in
            guard let source = zip_source_buffer_create(buffer.baseAddress, size, 0, &failure),
                let opened = zip_open_from_source(source, ZIP_RDONLY, &failure)
            else { return .failure(ZipArchiveError(&failure)) }
            defer { zip_discard(opened) }
            do throws(ZipArchiveError) {
                return .success(try Self.entries(in: opened, mostFiles, mostBytes, wanted))
            } catch {
                return .failure(error)
            }
        }
        return try found.get()
    }

    private static func entries(
        in archive: OpaquePointer,
        _ mostFiles: Int,
        _ mostBytes: Int,
        _ wanted: (String) -> Bool
    ) throws(ZipArchiveError) -> [(name: String, bytes: [UInt8])] {
        let count = zip_get_num_entries(archive, 0)
        guard count <= mostFiles else { throw ZipArchiveError(reason: "it holds \(count) files") }
        var left = mostBytes
        var entries: [(name: String, bytes: [UInt8])] = []
        for index in 0..<max(0, count) {
            guard let name = zip_get_name(archive, zip_uint64_t(index), 0).map({ String(cString: $0) }),
                wanted(name)
            else { continue }
            guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else {
                throw ZipArchiveError(zip_get_error(archive))
            }
            defer { zip_fclose(file) }
            var bytes: [UInt8] = []
            let size = 1 << 16
            var piece = [UInt8](repeating: 0, count: size)
            while true {
                let length = zip_fread(file, &piece, zip_uint64_t(size))
                guard length >= 0 else { throw ZipArchiveError(reason: "`\(name)` in it is damaged") }
                if length == 0 { break }
                left -= Int(length)
                guard left >= 0 else {
                    throw ZipArchiveError(reason: "unpacked, it holds more than \(mostBytes >> 20) MB")
                }
                bytes += piece[..<Int(length)]
            }
            entries.append((name, bytes))
        }
        return entries
    }
}

/// Why an archive could not be made or read.
public struct ZipArchiveError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The reason, in the library's words.
    public let description: String

    init(reason: String) { description = reason }

    init(_ error: UnsafeMutablePointer<zip_error_t>?) {
        description = zip_error_strerror(error).map { String(cString: $0) } ?? "unknown"
    }
}
