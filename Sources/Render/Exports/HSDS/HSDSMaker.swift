import GuideModel

/// Puts the parts of one agency into the words of HSDS.
struct HSDSMaker {
    let agency: Agency
    let context: HSDSContext
    var names: HSDSNames

    /// Begins with an agency.
    init(_ agency: Agency, _ context: HSDSContext) {
        self.agency = agency
        self.context = context
        names = HSDSNames(context.identifier)
    }

    private var base: String { agency.id.description }

    /// The organization.
    mutating func organization() -> HSDSEntity {
        var entity = names.entity(.organization, base)
        entity.fields.add("name", agency.title)
        entity.fields.add("alternate_name", agency.alsoKnownAs.joined(separator: "; "))
        entity.fields.add("description", agency.header.summary?.value ?? agency.title)
        entity.fields.add("email", agency.email)
        entity.fields.add("website", webAddress(agency.website))
        let parent = agency.partOf.map { RecordID(.agency, $0.value.slug) }.flatMap {
            context.guide.record($0)?.id
        }
        entity.fields.add("parent_organization_id", parent.map { context.identifier.uuid($0.description) })
        if context.isExtended { addExtension(to: &entity) }
        entity.add("phones", agency.phones.map { phone($0, of: base, ("organization_id", entity.id)) })
        entity.add("contacts", agency.contacts.map { contact($0, of: entity.id) })
        entity.add(
            "organization_identifiers",
            agency.externalIDs.map { identifier($0, of: entity.id) }
        )
        return entity
    }

    private func addExtension(to entity: inout HSDSEntity) {
        entity.fields.add("x_record", agency.id.description)
        entity.fields.add("x_page", context.addresses?.url(of: agency.id))
        entity.fields.add("x_status", agency.status.rawValue)
        entity.fields.add("x_serves", agency.serves)
        entity.fields.add("x_requirements", agency.requirements.map(\.rawValue))
        entity.fields.add("x_cost", agency.cost?.rawValue)
        entity.fields.add("x_keywords", agency.keywords)
        // What holds for the whole agency stands on each of its services; here it is told from what is a service's own.
        entity.fields.add("x_eligibility", agency.eligibility)
        entity.fields.add("x_fees", agency.fees)
        entity.fields.add("x_apply", agency.apply)
        entity.fields.add("x_documents", agency.documents)
        let papers = agency.requirements.filter(\.isBrought)
        entity.fields.add("x_papers", papers.map { context.strings.text("requirement_\($0.rawValue)") })
    }

    private mutating func contact(_ contact: Contact, of organization: String) -> HSDSEntity {
        let name = "\(base)/contacts/\(contact.name ?? contact.title ?? contact.email ?? "")"
        var entity = names.entity(.contact, name)
        entity.fields.add("organization_id", organization)
        entity.fields.add("name", contact.name)
        entity.fields.add("title", contact.title)
        entity.fields.add("email", contact.email)
        if let number = contact.phone {
            var phone = names.entity(.phone, "\(name)/phones/\(number)")
            phone.fields.add("contact_id", entity.id)
            phone.fields.add("number", number)
            entity.add("phones", [phone])
        }
        return entity
    }

    private mutating func identifier(_ external: ExternalID, of organization: String) -> HSDSEntity {
        var entity = names.entity(
            .organizationIdentifier,
            "\(base)/identifiers/\(external.system)/\(external.id)"
        )
        entity.fields.add("organization_id", organization)
        entity.fields.add("identifier_scheme", external.system)
        entity.fields.add("identifier_type", external.system)
        entity.fields.add("identifier", external.id)
        return entity
    }

    /// A number that belongs to something, by the key that names it.
    mutating func phone(_ phone: Phone, of owner: String, _ key: (String, String)) -> HSDSEntity {
        let name = "\(owner)/phones/\(phone.number)"
        var entity = names.entity(.phone, name)
        entity.fields.add(key.0, key.1)
        entity.fields.add("number", phone.number)
        // An extension is a number there: one that begins with 0 or has letters is told in words.
        let digits = phone.extensionNumber.flatMap { text in
            Int(text).flatMap { String($0) == text ? $0 : nil }
        }
        entity.fields.add("extension", digits)
        entity.fields.add("type", phone.type.hsds)
        let extra = digits == nil ? phone.extensionNumber : nil
        let words = [phone.label, extra.map { context.strings.text("phone_extension", ["number": $0]) }]
        entity.fields.add("description", words.compactMap(\.self).joined(separator: ", "))
        entity.add("languages", phone.languages.map { language($0, of: name, ("phone_id", entity.id)) })
        return entity
    }

    /// A language that is spoken somewhere.
    mutating func language(_ written: String, of owner: String, _ key: (String, String)) -> HSDSEntity {
        var entity = names.entity(.language, "\(owner)/languages/\(written)")
        let (name, code) = context.language(written)
        entity.fields.add(key.0, key.1)
        entity.fields.add("name", name)
        entity.fields.add("code", code)
        return entity
    }

    /// Which service is offered at which place.
    mutating func link(_ service: HSDSEntity, _ place: HSDSEntity) -> HSDSEntity {
        var entity = names.entity(.serviceAtLocation, "\(service.id)@\(place.id)")
        entity.fields.add("service_id", service.id)
        entity.fields.add("location_id", place.id)
        return entity
    }

    /// An address of the web; others have no place in the standard.
    func webAddress(_ link: Link?) -> String? {
        guard let text = link?.description, text.hasPrefix("http://") || text.hasPrefix("https://") else {
            return nil
        }
        return text
    }
}

extension PhoneType {
    /// The standard's word, from RFC 6350's list.
    fileprivate var hsds: String {
        switch self {
        case .voice, .hotline: "voice"
        case .text: "text"
        case .fax: "fax"
        case .tty: "textphone"
        }
    }
}
