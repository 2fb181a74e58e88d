import ArgumentParser
import Foundation
import Render

/// `guidegen serve`: the site as it would be built now, in a browser on this machine, following every save.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site in a browser on this machine, and follow every change.",
        discussion: """
            Nothing is written: pages are made when they are asked for. A file with a mistake leaves the last good \
            site in place, with the mistake shown over it. Ctrl-C ends it.
            """
    )

    @OptionGroup var guide: GuideOptions

    @Option(
        name: .long,
        help: ArgumentHelp("The port (default: 8000, or the next that is free).", valueName: "number")
    )
    var port: UInt16?

    @Flag(name: .long, help: "Open the browser.")
    var open = false

    func run() async throws {
        let state = PreviewState()
        var builder = PreviewBuilder(guide)
        let changes = SourceWatch(builder.folders).changes()
        // A folder that is not there is wrong usage now; later it is a mistake to be shown until it is back.
        await Self.show(try Failure.telling { try builder.build() }, state)
        let building = Task { [builder] in await Self.follow(changes, builder, state) }
        defer { building.cancel() }
        let wanted = port.map { [$0] } ?? Array(8000...8020)
        for candidate in wanted {
            do throws(PreviewServer.Failed) {
                try await serve(candidate, state)
                return
            } catch {
                try tell(error, candidate, isLast: candidate == wanted.last)
            }
        }
    }

    private func serve(_ port: UInt16, _ state: PreviewState) async throws(PreviewServer.Failed) {
        let server: PreviewServer
        do {
            server = try PreviewServer(port: port, state: state)
        } catch {
            throw .other("\(error)")
        }
        let end = Interruption.listen { await server.stop() }
        defer { end.cancel() }
        try await server.run { port in
            let address = "http://127.0.0.1:\(port)/"
            Terminal.tell("The guide is at \(address) until Ctrl-C ends it.")
            if open { Self.browse(address) }
        }
    }

    private func tell(_ error: PreviewServer.Failed, _ port: UInt16, isLast: Bool) throws {
        guard isLast else { return }
        switch error {
        case .portTaken where self.port == nil:
            Terminal.tell("guidegen: the ports 8000 to 8020 are all taken; `--port` names another")
        case .portTaken:
            Terminal.tell(
                "guidegen: port \(port) is taken by another program, perhaps another `guidegen serve`; end it, or name another with `--port`"
            )
        case .other(let reason):
            Terminal.tell("guidegen: port \(port) cannot be opened: \(reason)")
        }
        throw Failure.unavailable
    }

    /// Builds again after every change.
    private static func follow(
        _ changes: AsyncStream<Void>,
        _ builder: PreviewBuilder,
        _ state: PreviewState
    ) async {
        var builder = builder
        for await _ in changes {
            do {
                await show(try builder.build(), state)
            } catch {
                let item = PreviewNotice.Item(place: "guidegen", message: "\(error)", line: nil, fixes: [])
                await show(.mistakes(PreviewNotice([item]), "\(error)"), state)
            }
        }
    }

    private static func show(_ result: PreviewBuilder.Result, _ state: PreviewState) async {
        switch result {
        case .site(let site, let words):
            await state.show(site)
            Terminal.tell(words)
        case .mistakes(let notice, let words):
            await state.show(notice)
            Terminal.tell("\(words); the last good site stays")
        }
    }

    private static func browse(_ address: String) {
        do {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["xdg-open", address]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
        } catch {
            Terminal.tell("No browser could be opened: \(error.localizedDescription)")
        }
    }
}
