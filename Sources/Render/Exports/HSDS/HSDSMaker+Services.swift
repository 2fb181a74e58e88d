import GuideModel

/// Services.
extension HSDSMaker {
    /// The one service of an agency that lists none: the agency itself.
    mutating func wholeService(_ organization: String) -> HSDSEntity {
        let name = "\(agency.id)/service"
        var entity = names.entity(.service, name)
        entity.fields.add("organization_id", organization)
        entity.fields.add("name", agency.title)
        entity.fields.add("description", agency.header.summary?.value)
        addFacts(to: &entity, service: nil)
        addParts(to: &entity, name, service: nil)
        return entity
    }

    /// One of the services that an agency lists; what it does not say itself is as the agency says it.
    mutating func service(_ service: Service, _ organization: String) -> HSDSEntity {
        let label = Slug.nearest(to: service.name)?.description ?? service.name
        let name = "\(agency.id)/services/\(label)"
        var entity = names.entity(.service, name)
        entity.fields.add("organization_id", organization)
        entity.fields.add("name", service.name)
        entity.fields.add("description", service.summary)
        addFacts(to: &entity, service: service)
        addParts(to: &entity, name, service: service)
        return entity
    }

    private func addFacts(to entity: inout HSDSEntity, service: Service?) {
        entity.fields.add("url", webAddress(agency.website))
        entity.fields.add("email", agency.email)
        entity.fields.add("status", agency.status.hsds)
        entity.fields.add("interpretation_services", agency.interpretation)
        entity.fields.add("application_process", service?.apply ?? agency.apply)
        entity.fields.add("fees_description", service?.fees ?? agency.fees)
        entity.fields.add("eligibility_description", service?.eligibility ?? agency.eligibility)
        entity.fields.add("minimum_age", agency.ages?.minimum)
        entity.fields.add("maximum_age", agency.ages?.maximum)
        entity.fields.add("assured_date", agency.verified?.date.description)
        if context.isExtended { entity.fields.add("x_record", agency.id.description) }
    }

    private mutating func addParts(to entity: inout HSDSEntity, _ name: String, service: Service?) {
        let id = entity.id
        let key = ("service_id", id)
        entity.add("schedules", schedules(service?.hours, nil, of: name, key))
        entity.add("service_areas", agency.serviceArea.map { serviceArea($0, of: name, id) })
        entity.add("languages", agency.languages.map { language($0, of: name, key) })
        entity.add("cost_options", agency.cost.map { [costOption($0, of: name, id)] } ?? [])
        let papers = agency.requirements.filter(\.isBrought).map {
            context.strings.text("requirement_\($0.rawValue)")
        }
        let own = service?.documents ?? []
        let documents = (own.isEmpty ? agency.documents : own) + papers
        entity.add("required_documents", documents.map { document($0, of: name, id) })
        let topics = agency.header.topics + (service?.topics ?? [])
        let wellness = agency.header.wellness + (service?.wellness ?? [])
        var seen: Set<RecordID> = []
        let terms =
            topics.map { RecordID(.topic, $0.value) }
            + wellness.map { RecordID(.wellnessDimension, $0.value) }
        entity.add(
            "attributes",
            terms.filter { seen.insert($0).inserted }.compactMap { attribute($0, of: name, id) }
        )
    }

    private mutating func serviceArea(_ area: String, of owner: String, _ service: String) -> HSDSEntity {
        var entity = names.entity(.serviceArea, "\(owner)/areas/\(area)")
        entity.fields.add("service_id", service)
        entity.fields.add("name", area)
        return entity
    }

    private mutating func costOption(_ cost: Cost, of owner: String, _ service: String) -> HSDSEntity {
        var entity = names.entity(.costOption, "\(owner)/cost")
        entity.fields.add("service_id", service)
        entity.fields.add("option", context.strings.text("cost_\(cost.rawValue)"))
        return entity
    }

    private mutating func document(_ document: String, of owner: String, _ service: String) -> HSDSEntity {
        var entity = names.entity(.requiredDocument, "\(owner)/documents/\(document)")
        entity.fields.add("service_id", service)
        entity.fields.add("document", document)
        return entity
    }

    private mutating func attribute(_ id: RecordID, of owner: String, _ service: String) -> HSDSEntity? {
        guard let term = context.term(id) else { return nil }
        var entity = names.entity(.attribute, "\(owner)/attributes/\(id)")
        entity.fields.add("link_id", service)
        entity.fields.add("taxonomy_term_id", term.id)
        entity.fields.add("link_type", id.kind == .topic ? "topic" : "wellness")
        entity.fields.add("link_entity", "service")
        if case .text(let name)? = term.fields.value["name"] {
            entity.fields.add("value", name)
            if context.isThreeOne { entity.shown.add("label", name) }
        }
        entity.shown.add("taxonomy_term", term.brief)
        return entity
    }
}

extension AgencyStatus {
    /// The standard's word.
    fileprivate var hsds: String {
        switch self {
        case .active: "active"
        case .temporarilyClosed: "temporarily closed"
        case .closed: "defunct"
        }
    }
}
