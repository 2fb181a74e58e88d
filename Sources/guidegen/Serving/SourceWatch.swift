import Foundation
import GuideModel

/// Tells when files of some folders have changed, once for each change however many files it touched.
///
/// The system's notices wake it; every while it looks for itself too, since some disks send none. What it
/// goes by is the state of the files, so that an editor's temporary files are no change.
struct SourceWatch: Sendable {
    private let folders: [String]

    /// How long a quiet moment is, after which a change counts as finished, in milliseconds.
    private static let quiet: Int32 = 20
    /// How many quiet moments a change that does not end is waited for.
    private static let patience = 25
    /// How often it looks for itself, in milliseconds.
    private static let interval: Int32 = 1500

    init(_ folders: [String]) {
        self.folders = folders
    }

    /// A value for each change, from now until whoever listens stops.
    func changes() -> AsyncStream<Void> {
        let folders = folders
        return AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            let isOver = Latch()
            continuation.onTermination = { _ in isOver.raise() }
            let before = folders.map(FolderStamp.init)
            // A thread of its own: it waits in the system, where no task may.
            Thread.detachNewThread {
                Self.watch(folders, since: before, until: isOver) { continuation.yield() }
            }
        }
    }

    private static func watch(
        _ folders: [String],
        since before: [FolderStamp],
        until isOver: Latch,
        tell: () -> Void
    ) {
        let bell = Bell()
        var state = before
        while !isOver.isRaised {
            bell.listen(to: state.flatMap(\.folders))
            if bell.rings(within: interval) {
                for _ in 0..<patience where !isOver.isRaised { if !bell.rings(within: quiet) { break } }
            }
            let now = folders.map(FolderStamp.init)
            if now != state {
                state = now
                tell()
            }
        }
        bell.close()
    }
}

/// The system's notices of changes in folders (inotify); silent where there are none.
private struct Bell {
    private let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    private static let events = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ATTRIB
    )

    /// Listens to folders; to those that it listens to already it goes on listening.
    func listen(to folders: [String]) {
        guard descriptor >= 0 else { return }
        for folder in folders { _ = inotify_add_watch(descriptor, folder, Self.events) }
    }

    /// Waits for a notice.
    func rings(within milliseconds: Int32) -> Bool {
        guard descriptor >= 0 else {
            usleep(UInt32(milliseconds) * 1000)
            return false
        }
        var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&wanted, 1, milliseconds) > 0 else { return false }
        var notices = [UInt8](repeating: 0, count: 16_384)
        while read(descriptor, &notices, notices.count) > 0 {}
        return true
    }

    func close() { if descriptor >= 0 { _ = Foundation.close(descriptor) } }
}
