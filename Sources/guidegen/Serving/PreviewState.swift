import Foundation
import Render

/// What the preview shows at the moment, and who waits for the next.
actor PreviewState {
    /// What is shown.
    struct Shown: Sendable {
        /// Goes up with every change, from 1.
        let version: Int
        /// The last site without mistakes; nothing until there is one.
        let site: PreviewSite?
        /// The mistakes that keep a newer site back.
        let notice: PreviewNotice?
    }

    private(set) var shown = Shown(version: 0, site: nil, notice: nil)
    private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    private var number = 0
    /// Whether the preview has been asked to end.
    private(set) var isOver = false

    /// Shows a new site.
    func show(_ site: PreviewSite) {
        change(to: Shown(version: shown.version + 1, site: site, notice: nil))
    }

    /// Keeps the site that is shown, with mistakes to tell.
    func show(_ notice: PreviewNotice) {
        change(to: Shown(version: shown.version + 1, site: shown.site, notice: notice))
    }

    /// What is shown once it is another version than one; what is shown now when that takes too long.
    func next(after version: Int, within seconds: Double) async -> Shown {
        if shown.version != version || isOver { return shown }
        number += 1
        let mine = number
        let alarm = Task {
            try await Task.sleep(for: .seconds(seconds))
            wake(mine)
        }
        await withCheckedContinuation { waiting[mine] = $0 }
        alarm.cancel()
        return shown
    }

    /// Lets everybody go who waits, and nobody wait any more.
    func end() {
        isOver = true
        wakeAll()
    }

    private func change(to next: Shown) {
        shown = next
        wakeAll()
    }

    private func wakeAll() {
        let all = waiting
        waiting = [:]
        for one in all.values { one.resume() }
    }

    private func wake(_ one: Int) { waiting.removeValue(forKey: one)?.resume() }
}
