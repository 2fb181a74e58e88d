/// Asks another site for something; the one door of link checking to the network.
public protocol LinkProbe: Sendable {
    /// What comes back; redirects are not followed, and of a page nothing but its head is read.
    func ask(_ method: LinkMethod, _ address: String) async -> LinkAnswer
}

/// How a site is asked.
public enum LinkMethod: String, Sendable {
    /// Only for the head of a page.
    case head = "HEAD"
    /// For the page itself, which some sites give to those alone who want all of it.
    case get = "GET"
}

/// What came back from a site.
public enum LinkAnswer: Hashable, Sendable {
    /// An answer with its status, and where it leads if it is a redirect.
    case status(Int, location: String? = nil)
    /// The name of the site is unknown to those who keep names.
    case noSuchHost
    /// No answer this time; why.
    case failed(String)
    /// The site cannot show that it is the one it says; why.
    case untrusted(String)
}

/// What is to be said of a link.
public enum LinkVerdict: Hashable, Sendable {
    /// It works.
    case alive
    /// It works and leads to another address for good.
    case moved(to: String)
    /// It is certainly gone; why.
    case dead(String)
    /// Somebody should look; why.
    case doubtful(String)
    /// The site does not answer programs, which says nothing of what it answers people.
    case closed
}
