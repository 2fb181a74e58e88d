import GuideModel

/// Words that say nothing about what a reader needs, by language.
///
/// Function words are searched for in names alone. Fillers, such as "help" or "where can I",
/// are searched for everywhere, but cost nothing in a query that has other words.
struct QueryFillers {
    /// Words of grammar, folded.
    let function: Set<String>
    /// Words that people put around what they need, folded.
    let asking: Set<String>

    /// Words of grammar and of asking in the languages that a guide's readers type besides its own, folded.
    let visiting: Set<String>

    /// Whether a word of a name is no part of what people call it.
    func isGrammar(_ word: String) -> Bool { function.contains(word) || visiting.contains(word) }

    /// All of them.
    var all: Set<String> { function.union(asking).union(visiting) }

    /// The words of a language; none for a language that has no list.
    init(_ language: LanguageTag) {
        let own = language.language
        function = Self.words(Self.functionWords[own])
        asking = Self.words(Self.askingWords[own]).union(Self.webWords)
        let other = Self.visitors[own]
        let typed = Self.words(other.flatMap { Self.functionWords[$0] })
            .union(Self.words(other.flatMap { Self.askingWords[$0] }))
        visiting = typed.subtracting(Self.words(Self.meaningHere[own]))
    }

    /// What an address has that is typed into a search.
    private static let webWords: Set<String> = ["com", "http", "https", "org", "www"]

    /// Whose readers also type which language.
    private static let visitors = ["en": "es", "es": "en"]

    /// Words of the visiting language that say something in the guide's own.
    private static let meaningHere = [
        "en": "ante contra dan era favor fue me mi os sea ser sin so son tan te ti un",
        "es": "come hay once pie red sin van local solo",
    ]

    private static func words(_ text: String?) -> Set<String> {
        Set((text ?? "").split(whereSeparator: \.isWhitespace).map { TextFolding.fold(String($0)) })
    }

    private static let functionWords = [
        "en": """
        a about after again all also am an and any are arent as at be because been before being but by
        can cannot cant could couldnt did didnt do does doesnt doing dont for from had has have havent
        having he her here hers hes him his how i if im in into is isnt it its ive just me mine my myself
        no nor not of on or our ours out shall she shes should so some such than that the their theirs
        them then there theres these they theyre this those through to too until upon us very was wasnt
        we were weve what whats when where wheres which while who whom whose why with wont would you
        your youre yours
        """,
        "es": """
        a al algo alguien algún alguna algunas alguno algunos ante antes así aun aunque cada como cómo con
        contra cual cuál cuales cuando cuándo cuanto de del desde donde dónde e el él ella ellas ellos en
        entre era es esa esas ese eso esos esta está están estas este esto estos estoy fue ha hace haces
        hago han hasta hay he la las le les lo los más me mi mí mientras mis muy nada ni no nos nosotros o
        os otra otras otro otros para pero por porque que qué quien quién se según ser si sí sin sobre
        son soy su sus también tan te ti tiene tienen todo todos tu tú tus u un una unas uno unos usted
        y ya yo
        """,
        "fr": """
        à ai ainsi alors au aucun aussi autre aux avec avoir c car ce cela ces cet cette chez comme
        comment d dans de des du donc elle elles en entre est et été être eu il ils j je l la là le les
        leur leurs lui m ma mais me même mes moi mon n ne ni nos notre nous on ont ou où par pas pendant
        peut pour pourquoi qu quand que quel quelle quels qui s sa sans se ses si son sont sous suis sur
        t ta te tes toi ton tous tout très tu un une vos votre vous y
        """,
        "de": """
        aber alle als also am an auch auf aus bei bin bis bist da damit dann das dass dein dem den der
        des dich die dies diese dieser dir doch du durch ein eine einem einen einer eines er es euch für
        habe haben hat hier ich ihm ihn ihr ihre im in ist ja kann kein keine mein meine mich mir mit
        nach nicht noch nur ob oder ohne sehr sein seine sich sie sind so über um und uns unser unter
        vom von vor war was weil wenn wer werden wie wir wird wo zu zum zur
        """,
        "pt": """
        a à ao aos as às até com como da das de dela dele do dos e é ela elas ele eles em entre era essa
        esse esta está este eu foi há isso isto já lhe mais mas me meu minha muito na não nas nem no nos
        nós o onde os ou para pela pelo por qual quando que quem se sem ser seu sua só também tem um uma
        você vocês
        """,
    ]

    private static let askingWords = [
        "en": """
        anybody anyone anything anywhere around best close closest feel feeling feels find finding get gets getting give
        giving go going got hello help helping helps hi kind know local look looking lot me much my near
        nearby nearest need needed needing needs now please search searching somebody someone something
        somewhere soon stuff tell thank thanks today tonight tomorrow try trying urgently want wanted wanting
        wants asap
        """,
        "es": """
        ahora alguien aquí ayuda ayudan ayudar ayúdenme ayudame buscar busca buscando busco cerca
        conseguir dan dar encontrar encuentro favor gracias hola hoy ir mañana necesitamos necesita
        necesitar necesito obtener pueda puede pueden puedo quiere quiero recibir urgente
        """,
        "fr": """
        aide aider aujourd aujourdhui besoin bonjour cherche chercher demain maintenant merci obtenir
        peux pouvoir près proche recevoir trouver veux voudrais
        """,
        "de": """
        bekomme bekommen bitte brauche brauchen danke finde finden gibt hallo heute helfen hilfe jetzt
        möchte morgen nahe nähe suche suchen will
        """,
        "pt": """
        agora ajuda ajudar amanhã aqui busco conseguir encontrar hoje obrigado olá onde perto posso
        precisa preciso procuro quero
        """,
    ]
}
