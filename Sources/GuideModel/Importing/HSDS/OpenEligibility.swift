/// What the needs of Open Eligibility are among a guide's topics: a table of our own, which a map's `values:` overrule.
enum OpenEligibility {
    /// A topic, with the dimension of wellness that it brings.
    struct Topic: Sendable {
        let slug: String
        let title: String
        let dimension: String
    }

    /// The topic of a need, by its name in any part of the taxonomy.
    static func topic(of name: String) -> Topic? { byName[name.lowercased().trimmed] }

    /// The dimension of one of the topics.
    static func dimension(of slug: String) -> String? { byName.values.first { $0.slug == slug }?.dimension }

    private static let byName: [String: Topic] = {
        var topics: [String: Topic] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: "|").map { $0.trimmed }
            guard parts.count == 4 else { continue }
            let topic = Topic(slug: parts[0], title: parts[1], dimension: parts[2])
            for name in parts[3].split(separator: ",") { topics[name.trimmed.lowercased()] = topic }
        }
        return topics
    }()

    private static let table = """
        safety|Safety|environmental|Emergency,Immediate Safety,Help Find Missing Persons,Safe Housing
        domestic-violence|Domestic violence|emotional|Help Escape Violence
        disaster-help|Disaster help|environmental|Disaster Response,Disaster Preparedness & Response
        food|Food|physical|Food,Nutrition,Nutrition Education,Community Gardens,Food Delivery
        food-pantries|Food pantries|physical|Emergency Food,Food Pantry
        free-meals|Free meals|physical|Free Meals
        food-benefits|Help to pay for food|physical|Help Pay for Food,Food Benefits
        emergency-shelter|Emergency shelter|environmental|Emergency Shelter,Short-Term Housing
        housing|Housing|environmental|Housing,Help Find Housing,Housing Advice,Foreclosure Counseling,Homebuyer Education,Residential Housing,Long-Term Housing,Assisted Living,Independent Living,Public Housing,Residential Care,Nursing Home
        rent-help|Help to pay for housing|environmental|Help Pay for Housing,Housing Vouchers,Home & Renters Insurance
        utility-help|Help to pay for utilities|environmental|Help Pay for Utilities
        home-repair|Home repair|environmental|Maintenance & Repairs
        goods|Clothes and goods|physical|Goods,Clothing,Clothes for School,Clothes for Work,Clothing Vouchers,Home Goods,Blankets & Fans,Books,Furniture,Personal Care Items,Supplies for Work,Toys & Gifts
        baby-supplies|Baby supplies|physical|Baby Supplies,Baby Clothes,Diapers & Formula
        transportation|Transportation|environmental|Transit,Help Pay for Transit,Bus Passes,Help Pay for Gas,Transportation,Transportation for Healthcare,Transportation for School
        health|Health|physical|Health,Health Education,Disease Management,Family Planning,Sex Education,Medical Care,Alternative Medicine,Birth Control,Checkup & Test,Disease Screening,Hearing Tests,Pregnancy Tests,Vision Tests,Maternity Care,Personal Hygiene,Prevent & Treat,HIV Treatment,Pain Management,Physical Therapy,Specialized Therapy,Vaccinations,In-Home Support,Medical Supplies,End-of-Life Care,Hospice
        health-costs|Help to pay for health care|physical|Help Pay for Healthcare,Discounted Healthcare,Health Insurance
        prescription-help|Help with prescriptions|physical|Prescription Assistance
        dental-care|Dental care|physical|Dental Care
        substance-use|Alcohol and drugs|physical|Addiction & Recovery,12-Step,Detox,Outpatient Treatment,Residential Treatment,Sober Living
        mental-health|Mental health|emotional|Counseling,Bereavement,Mental Health Evaluation,Understand Mental Health,Psychiatric Emergency Services,Help Hotlines
        disability|Disability|physical|Understand Disability,Disability Benefits,Disability Screening,Assistive Technology
        money|Money|occupational|Money,Financial Assistance,Emergency Payments,Insurance,Burial & Funeral Help
        financial-coaching|Financial coaching|occupational|Financial Education,Credit Counseling,Savings Program
        public-benefits|Public benefits|occupational|Government Benefits,Retirement Benefits,Understand Government Programs,Unemployment Benefits,Help Fill out Forms,Navigating the System
        tax-help|Tax help|occupational|Tax Preparation
        care|Care and support|social|Care,Support Network,Home Visiting,Mentoring,One-on-One Support,Peer Support,Support Groups,Virtual Support,Daytime Care,Adult Daycare,Relief for Caregivers,Recreation,Overnight Camp,Day Camp
        adoption|Adoption and foster care|social|Adoption & Foster Care,Adoption & Foster Placement,Adoption & Foster Parenting,Adoption Planning,Post-Adoption Support
        parenting|Parenting|social|Parenting Education
        pets|Animals|environmental|Animal Welfare
        child-care|Child care|social|Childcare,Help Find Childcare,Help Pay for Childcare,Afterschool Care,Preschool
        spiritual-care|Spiritual care|spiritual|Spiritual Support
        education|Education|intellectual|Education,Help Find School,Help Pay for School,Financial Aid & Loans,More Education,Alternative Education,Foreign Languages,Special Education,Tutoring,Screening & Exams,Skills & Training,Daily Life Skills
        adult-education|Adult education|intellectual|GED/High-School Equivalency,Basic Literacy
        english-classes|English classes|intellectual|English as a Second Language (ESL)
        internet-and-computers|Computers|intellectual|Computer Class
        work|Work|occupational|Work,Help Pay for Work Expenses,Workplace Rights,Supported Employment
        job-search|Finding work|occupational|Help Find Work,Job Placement,Interview Training,Resume Development
        job-training|Training for work|occupational|Skills Assessment,Specialized Training
        legal|Legal help|environmental|Legal,Mediation,Notary,Discrimination & Civil Rights,Guardianship,Identification Recovery
        legal-aid|Legal aid|environmental|Advocacy & Legal Aid,Representation
        immigration|Immigration|social|Citizenship & Immigration,Translation & Interpretation
        """
}
