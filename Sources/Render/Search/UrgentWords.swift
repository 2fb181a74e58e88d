/// What people type who may be in danger: the guide's crisis lines come first then, whatever else is found.
///
/// All languages are looked for in every guide. A phrase is found with up to one other word between two of its own.
enum UrgentWords {
    /// The phrases, folded.
    static let phrases =
        text.split(separator: "\n").flatMap { $0.split(separator: ",") }
        .map { SynonymTable.phrase(String($0)) }.filter { !$0.isEmpty }

    private static let text = """
        suicide, suicidal, kill myself, kill my self, killing myself, kms, end my life, ending my life, end it all
        take my life, want to die, wanna die, going to die, dont want to live, dont want to be alive, better off dead
        no reason to live, self harm, hurt myself, hurting myself, cut myself, cutting myself, harm myself, unalive
        cutting herself, cutting himself, cuts herself, cuts himself, harming herself, harming himself, hurting herself
        hurting himself, kill herself, kill himself, killing herself, killing himself, wants to die, wanting to die
        overdose, overdosed, overdosing, took too many pills, swallowed poison, poisoned, not breathing, cant breathe
        hits me, hit me, hitting me, beats me, beat me, beating me, hurts me, hurting me, hurt me, chokes me, choked me
        choking me, strangled, kicks me, punched me, punches me, slapped me, threatens me, threatening me, stalking me
        threatened to kill, going to kill, being abused, abuses me, abusing me, abusive, battered, domestic violence
        scared of my husband, scared of my boyfriend, afraid of my husband, afraid of my boyfriend, not safe at home
        rape, raped, raping, molested, sexually assaulted, sexual assault, assaulted, touched me, trafficked
        child abuse, abused child, hitting my kids, hurting my child, hit my child, elder abuse, human trafficking
        gas leak, smell gas, smells like gas, carbon monoxide, heart attack, 911
        suicidio, suicidarme, matarme, quitarme la vida, quiero morir, quiero morirme, no quiero vivir, sobredosis
        quiere morir, quiere morirse, quiere matarse, se quiere matar, se hace daño, suicidarse, hacerme daño, me corto, me pega, me pegan, me golpea, me golpean, me maltrata, me esta pegando, me lastima
        me amenaza, me quiere matar, me viola, me violo, me violaron, violada, violación, abuso sexual, abuso infantil
        violencia doméstica, maltrato infantil, fuga de gas, huele a gas, no respira, infarto
        me frappe, me bat, me suicider, envie de mourir, viol, violée, violence conjugale, fuite de gaz
        selbstmord, umbringen, schlägt mich, vergewaltigt, häusliche gewalt, gasleck
        me bate, me matar, quero morrer, estuprada, violência doméstica, vazamento de gás
        """
}
