import Testing

@testable import GuideModel
