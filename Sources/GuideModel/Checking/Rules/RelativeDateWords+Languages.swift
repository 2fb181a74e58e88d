extension RelativeDateWords {
    static let english = RelativeDateWords(
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December", "Jan", "Feb", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov",
            "Dec",
        ],
        beforeMonth: [
            "in", "on", "by", "until", "till", "since", "before", "after", "during", "late", "early", "mid",
            "starting", "beginning", "effective",
        ],
        pointers: ["next", "last", "this"],
        units: [
            "week", "weekend", "month", "year", "spring", "summer", "fall", "autumn", "winter", "monday",
            "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        ],
        alone: ["tomorrow", "yesterday"],
        recurring: [
            "every", "each", "annual", "annually", "yearly", "always", "usually", "normally", "typically",
        ],
        harmless: [
            "the", "a", "of", "for", "better", "brighter", "safer", "healthier", "and", "or", "their",
        ],
        patrons: ["this week", "this month", "this year", "this weekend"],
        every: "every"
    )

    static let spanish = RelativeDateWords(
        months: [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
            "setiembre", "octubre", "noviembre", "diciembre",
        ],
        beforeMonth: ["en", "hasta", "desde", "para"],
        pointers: ["próximo", "próxima", "este", "esta"],
        units: [
            "semana", "mes", "año", "primavera", "verano", "otoño", "invierno", "lunes", "martes",
            "miércoles", "jueves", "viernes", "sábado", "domingo",
        ],
        alone: ["ayer"],
        recurring: ["cada", "todos", "todas", "anual", "anualmente", "siempre"],
        harmless: ["de"],
        patrons: ["esta semana", "este mes", "este año"],
        every: "cada"
    )
}
