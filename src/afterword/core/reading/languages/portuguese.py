"""Portuguese of both shores, in the spelling of ``sentences``: no accents."""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, Language, Needs
from afterword.core.reading.vocabulary.portuguese import NOT_REFUSED, REFUSALS, REFUSED, say
from afterword.core.reading.wordlist import wordlist

LANGUAGE = Language(
    code="pt",
    common=wordlist(
        """
        o a os as um uma de do da dos das e que em no na nos nas por para com nao se seu sua seus
        suas ao mais mas como foi ser tem muito voce lhe obrigado obrigada ola caro cara prezado
        prezada pelo pela nosso nossa atenciosamente oi bom boa dia tarde noite pra te ti teu tua
        esta este essa esse isso ja so quando ate meu minha eu nem tambem aos sao sera quem aqui
        abraco cumprimentos exmo senhor senhora gente
        """
    ),
    signals={
        Kind.REJECTION: REFUSALS,
        Kind.INTERVIEW: (
            say.decides(
                6.5,
                r"\b(?:convid\S*|convoc\S*|marcar|marcamos|marque|marcad[oa]|agend\w+|confirm\w*|"
                r"adiar|adiamos|remarc\w+|reagend\w+|desmarc\w+|antecipar|lembr\w*|combinar|"
                r"realizar|fazer|passar|mudar|convite|convocatoria) <upto8><talk>\b|\b<talk> "
                r"<upto8>(?:(?:sera|esta|ficou|fica|foi|tera) <upto3>(?:marcad|agendad|confirmad|"
                r"remarcad|adiad|reagendad|realizad|lugar|<day>)\w*|<day>\b)",
                is_hedged=False,
            ),
            say.decides(
                6.0,
                r"\b(?:gostari\w*|gostava\w*|queremos|quero|queria\w*|adorari\w*|vamos) "
                r"<upto3>(?:conhece\S*|entrevist\S+)(?: (?:pessoalmente|melhor|voce|a senhora|o "
                r"senhor)|[.,!]|$)|\bgost(?:ari|av)a\w* de <upto3>(?:falar|conversar) (?:contigo|"
                r"consigo|com (?:voce|a senhora|o senhor))\b",
                is_hedged=False,
            ),
            say.decides(
                6.0,
                r"(?<!nao )\b(?:avancou|avancaste|passou|passaste|segue|(?:foi|foste) "
                r"(?:pre-)?(?:selecionad|aprovad|escolhid|convocad)\w*) <upto3>(?:para|a|pra) "
                r"<upto4>(?:<talk>|(?:proxima|segunda|terceira|ultima|fase|etapa) )",
            ),
            # how small firms put it: can you come by on Tuesday at nine?
            say.decides(
                5.5,
                r"\b(?:podes?|podias?|poderia|consegu(?:e|es|iria)|vens|vem|venha|aparec[ea]|"
                r"pass[ae]|bora|topa|que tal|da para|seria) <upto12><day>\b.{0,40}(?:<clock>|\?$)",
                is_hedged=False,
            ),
            say.decides(
                6.0,
                r"\bturno (?:experimental|de (?:experiencia|teste))\b|\bdia de experiencia\b|"
                r"\bentrevista <upto2>(?:emprego|trabalho|selecao|online)\b",
                needs=Needs.NOTHING,
                is_hedged=False,
            ),
            say.decides(
                5.0,
                r"\b(?:te|lhe) (?:ligo|ligamos) <upto4><day>\b|\b<day> <upto6>(?:te ligo|ligo-te|"
                r"ligo-lhe)\b|\b(?:fica|ficou|esta) <upto2>(?:marcad|agendad|combinad|"
                r"confirmad)\w* <upto6><day>\b",
            ),
            say.supports(
                1.0,
                r"\b(?:segunda|terca|quarta|quinta|sexta|disponibilidade|disponivel|horas|horario|"
                r"amanha)\b",
            ),
            say.in_subject(1.5, r"\b(?:<talk>|convocatoria|convocacao|convite|agendamento)\b"),
            say.opposes(4.0, r"\b(?:obrigad[oa]|agradec\w*) <upto8><talk>\b"),
            say.opposes(
                4.0,
                r"\b(?:na sequencia d|apos|depois d)\w* <upto2><talk>\b|\b<talk> (?:realizada|de "
                r"(?:ontem|hoje))\b|\boutros candidatos\b|\bcaso <upto6>selecionad\w+\b",
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            say.decides(
                6.0,
                r"\b(?:recebemos|recebi|recebid[oa]|registad\w*|registrad\w*|registamos|"
                r"registramos|rec(?:e|ep)cao d[aeo]|recebimento d[aeo]|ca (?:temos|tenho)|chegou) "
                r"<upto4><papers>\b|\b<papers> <upto10>(?:recebid|registad|registrad|enviad|"
                r"submetid|confirmad|efetuad|realizad|entregue|chegou)\w*\b|^(?:recebid[oa]|cv "
                r"recebido)\b",
            ),
            say.decides(
                4.5,
                r"\b(?:obrigad[oa]|agradec\w*) <upto6><papers>\b|\b(?:obrigad[oa]|agradec\w+) por "
                r"(?:se|te) (?:candidat|inscrev)\w+\b",
            ),
            say.decides(
                4.5,
                r"\b(?:analis\w+|avali\w+|apreci\w+|estud\w+|ler|ver|olh\w+) <upto6><papers>\b|"
                r"\b<papers> <upto8>(?:em analise|analis\w*|avaliad\w*|apreciad\w*)\b",
            ),
            say.decides(
                6.0,
                r"\b(?:inscricao|requerimento) <upto4>(?:<trade>|cargo|concurso|vaga|emprego) "
                r"<upto6>(?:recebid|registad|registrad|confirmad|efetuad|efetivad|realizad)\w*",
                needs=Needs.NOTHING,
            ),
            say.supports(
                1.0,
                r"\b(?:contacto|contato|entraremos|contact\w*|contatar\w*|retorno|resposta|"
                r"responder|novidades|protocolo|em breve)\b",
            ),
            say.in_subject(
                1.0, r"\b(?:rec(?:e|ep)cao|recebemos|recebid[oa]|confirmad[oa]|confirmacao)\b"
            ),
            say.opposes(3.0, r"\bcv de\b|\bmeu curriculo\b|\bminha candidatura\b"),
        ),
        Kind.OFFER: (
            say.decides(
                6.5,
                r"\b(?:prazer|gostariamos|gostavamos|felizes|satisfacao|gosto|alegria|queremos|"
                r"vimos) <upto5>(?:oferec\S*|propor\S*|apresent\S*|formaliz\S*|contrat\S*) "
                r"<upto6>(?:<job>|contrato|proposta|trabalh\w+|equip[ae]|time)\b|\bbem[- "
                r"]vind[oa]s? (?:a|ao) <upto2>(?:equip[ae]|time|familia)\b",
            ),
            say.decides(
                6.5,
                r"(?<!nao )\b(?:foi|foste|esta|estas) (?:contratad[oa]|aceit[oa]|(?:selecionad|"
                r"escolhid|aprovad|admitid)[oa] <upto5>(?:para|pra|como|n[oa]) (?!(?:\S+ "
                r"){0,3}(?:<talk>|proxima|fase|etapa|segunda|prova))<upto4>(?:<job>|trabalhar|"
                r"integrar))\b|\b(?:vaga|lugar|emprego|posto|trabalho) e (?:tu|su)[ao]\b|"
                r"\b(?:contratar-(?:te|l[oa])|te contratar|contratar voce)\b|\bficamos (?:contigo|"
                r"consigo)\b",
            ),
            say.decides(
                6.0,
                r"\b(?:proposta|oferta|carta|carta-proposta) <upto1>(?:de|com) <upto1>(?:trabalho|"
                r"emprego|contratacao|salari\w+|condic\w+|admissao|proposta)\b(?! <upto3>(?:que me|"
                r"recebi|recus))|\b(?:podes?|consegu\w+|aceita\w*) <upto3>(?:comecar|iniciar)\b|"
                r"\b(?:comecas|inicias) <upto3><day>\b|\bcontrato <upto3>(?:em anexo|para "
                r"assin\w+)\b",
                is_hedged=False,
            ),
            say.decides(5.0, r"\bcontrato de trabalho\b"),
            say.supports(1.5, r"\b(?:parabens|salario|vencimento|remuneracao|admissao|iban)\b"),
            say.opposes(
                6.0,
                r"\b(?:(?:decidi|prefiro|vou|posso) <upto1>nao <upto1>aceitar|nao (?:vou|posso) "
                r"<upto1>aceitar|que me|(?:meu|nosso) cliente|(?:interesse|interessad[oa]) em)\b",
            ),
        ),
        Kind.ASSESSMENT: (
            say.decides(
                6.5,
                r"\b(?:realiz\w+|fazer|faca|complet\w+|respond\w+|preench\w+|resolv\w+|devolv\w+|"
                r"enviamos|enviar\S*|segue|pedimos|propomos|proxim[ao] (?:passo|etapa|fase)|"
                r"submet\w+) <upto8><test>\b|\b<test> <upto8>(?:em anexo|anex\w+|link|prazo|ate|"
                r"minutos|horas|dias|disponivel|online)\b",
                is_hedged=False,
            ),
            say.decides(
                6.5,
                r"\b(?:desafio|teste|case|exercicio|prova) (?:tecnic[oa]|online|pratic[oa]|de "
                r"(?:traducao|logica|ingles|programacao|conhecimentos|personalidade|raciocinio))\b|"
                r"\b(?:entrevista|video) <upto2>gravad[oa]\b|\bgrav\w+ <upto3>(?:video|"
                r"respostas)\b",
            ),
            say.supports(
                1.5,
                r"\b(?:prazo|minutos|dias|ate (?:a|ao|o|as|dia|segunda|terca|quarta|quinta|sexta|"
                r"domingo)|o link|repositorio|em anexo|devolv\w+)\b",
            ),
            say.opposes(5.0, r"\b(?:obrigad[oa]|agradec\w+|resultado) <upto6><test>\b|\bturno\b"),
        ),
        Kind.OUTREACH: (
            say.decides(
                6.5,
                r"\b(?:encontr\w+|analisei|cheguei|cruzei-me com|deparei-me com|achei|reparei "
                r"n[oa]|curti|gostei d[oa]) <upto2>(?:seu|teu) <upto1>(?:perfil|cv|curriculo|"
                r"contacto|contato|linkedin)\b|\b(?:seu|teu) perfil <upto2>(?:bateu|chamou|"
                r"despertou|encaixa|combina|tem tudo)\b|\bpensei em (?:si|ti|voce)\b",
            ),
            say.decides(
                6.0,
                r"\bsou <upto3>(?:headhunter|recrutador\w*|recruiter|consultor\w* de "
                r"(?:recrutamento|rh)|talent)\b|\b(?:estou|to|ando) <upto2>(?:com|a recrutar|"
                r"recrutando|trabalhando) <upto4>(?:<job>|cliente)\b|\b(?:meu|nosso|um) cliente "
                r"<upto5>(?:procura|busca|precisa|pretende|esta a)\b",
            ),
            say.decides(
                5.0,
                r"\b(?:teria|teriam|tem|tens|terias|haveria|estaria|estarias|estas|esta|topa\w*|"
                r"faria) <upto3>(?:interesse|interessad[oa]|abert[oa]|disponivel|papo|conversar|"
                r"bater um papo|sentido)\b <upto6>(?:conversar|saber|ouvir|falar|papo|compromisso|"
                r"nov\w+|desafios?|proposta|oportunidades?|mudar|mudanca)\b",
                is_hedged=False,
            ),
            say.decides(
                5.0,
                r"\b(?:seu|teu) perfil\b.*\b<sector> <upto3><trade>\b|\b(?:cliente|empresa) "
                r"<upto6>(?:procura|busca) <upto4><trade>\b|\b(?:procuro|procuramos|busco|"
                r"buscamos) <upto3><trade>.{0,40}\bcliente\b",
                needs=Needs.NOTHING,
            ),
            say.in_subject(1.5, r"\b(?:oportunidade|vaga|topa|interesse|desafio)\b"),
            say.opposes(
                4.0,
                r"\b(?:obrigad[oa]|agradec\w+) <upto8><papers>\b|\b(?:sua|tua) candidatura\b",
            ),
        ),
        Kind.JOB_ALERT: (
            say.decides(
                5.0,
                r"\b(?:nov[oa]s?|\d+) <upto1><sector> <upto4>(?:para (?:a|o|voce|si|ti)|pra|perto|"
                r"em|na|no|de|que|compat\w+|recomendad\w+)\b|\b<sector> <upto2>(?:para voce|pra "
                r"voce|para si|para ti|perto de|recomendad\w+|selecionad\w+|que combinam|que "
                r"correspondem|compativeis|da semana)\b|\bseparamos <upto3><sector>\b|\balertas? "
                r"de (?:vagas?|empregos?|trabalho)\b",
                needs=Needs.NOTHING,
            ),
            say.decides(
                5.0,
                r"\b(?:receber|cancelar|gerir|editar|alterar|criou|remover) <upto4>alertas?\b|\bde "
                r"acordo com <upto2>(?:perfil|pesquisa|preferencias|busca)\b",
                needs=Needs.NOTHING,
            ),
            say.supports(
                1.5,
                r"\b(?:ver (?:todas|vagas?|mais|anuncio)|candidate-se|candidatar-me|nov[oa]s|"
                r"anuncios|cancelar (?:subscricao|inscricao))\b",
            ),
            say.in_subject(1.5, r"\b(?:nov[oa]s <upto1><sector>|\d+ <upto1><sector>|alerta)\b"),
            say.opposes(5.0, r"\b(?:sua|tua) (?:candidatura|inscricao)\b|\bcandidatos?\b"),
            say.opposes(
                6.0,
                r"\b(?:imove(?:l|is)|moradias?|apartamentos?|quartos|viaturas?|carros?|descontos?|"
                r"promoc(?:ao|oes)|venda|saldos)\b",
            ),
        ),
        Kind.FEEDBACK: (
            say.decides(
                6.0,
                r"\b(?:pediu-me|pediste-me|pediu|pediste|pedias?) <upto4>(?:franqueza|feedback|"
                r"opiniao|retorno|conselhos?|devolutiva|sinceridade)\b|\b(?:aqui|segue|seguem|vai|"
                r"vao) <upto4>(?:feedback|devolutiva|comentarios|observacoes|conselhos?)\b|"
                r"\b(?:meu|nosso|algum) <upto1>(?:feedback|conselho|retorno)\b",
                needs=Needs.NOTHING,
            ),
            say.decides(
                5.0,
                r"\b(?:onde|o que|foi o que) <upto3>(?:perdeu|perdeste|faltou|falhou|falhaste|"
                r"pesou|pecou|prejudicou)\b|\bpontos? (?:fortes?|fracos?|a melhorar|de melhoria)\b|"
                r"\b(?:sugiro|aconselho|recomendo|sugerimos|aconselhamos)\b|\b(?:poderia|podia|"
                r"podias|deveria|devia|devias) <upto2>(?:melhor|trabalh|trein|aprofund|prepar|"
                r"mostr|explic)\w+|\bda proxima vez\b|\bpara a proxima,",
                needs=Needs.HINT,
            ),
            say.in_subject(1.5, r"\b(?:feedback|devolutiva|retorno|como pediu|como pediste)\b"),
        ),
        Kind.NO_FEEDBACK: (
            say.decides(
                6.0,
                r"\b(?:nao|impossivel|impossibilitados) <upto6>(?:feedback|devolutivas?|parecer\w*|"
                r"justificac\w+|justificativas?|fundamentac\w+|comentarios|detalh\w+|motivos|"
                r"razoes)\b",
                needs=Needs.HINT,
            ),
            say.supports(
                1.5, r"\b(?:politica|norma|compreen\w+|pedido|seu (?:e-?mail|contacto))\b"
            ),
            say.opposes(5.0, r"\b<papers> <upto4>(?:recebid|analisad)\w+|\brecebemos\b"),
        ),
        Kind.AUTO_REPLY: (
            say.decides(
                6.0,
                r"\b(?:estou|encontro-me|estarei|estamos|estaremos|ficarei) <upto3>(?:de ferias|em "
                r"ferias|fora d[oe]|ausente|de licenca|em licenca|de baixa|em viagem|em gozo)\b|"
                r"\b(?:resposta|mensagem) automatica de (?:ausencia|ferias)\b",
                needs=Needs.NOTHING,
            ),
            say.supports(
                1.5,
                r"\b(?:regress\w+|volto|voltarei|retorn\w+|acesso limitado|urgente\w*|urgencia|sem "
                r"acesso)\b",
                needs=Needs.NOTHING,
            ),
            say.in_subject(1.5, r"\b(?:resposta automatica|ausencia|ausente|ferias|fora do)\b"),
            say.opposes(4.0, r"\b(?:sua|tua) candidatura\b|\bentrevista\b"),
        ),
    },
    examples={
        Kind.REJECTION: (
            *REFUSED,
            Example(
                subject="A sua candidatura",
                sender="Recrutamento <recrutamento@mardenorte.example>",
                text="Cara Rosa, obrigada pelo seu interesse. Infelizmente não foi selecionada "
                "para a vaga. Desejamos muito sucesso na sua carreira.",
            ),
            Example(
                subject="Re: Entrevista",
                sender="Rui Faro <rui@mardenorte.example>",
                text="Olá Rosa, obrigado pela conversa de terça. Decidimos avançar com outro "
                "candidato, que já conhece o porto. Um abraço, Rui",
            ),
            Example(
                subject="Vaga de cozinheiro",
                sender="restaurante@acasa.example",
                text="Boa tarde, a vaga já foi preenchida. Obrigado.",
            ),
        ),
        Kind.INTERVIEW: (
            Example(
                subject="Vaga de enfermeira",
                sender="Recrutamento <recrutamento@hospitalsul.example>",
                text="Olá Rosa, gostaríamos de a convidar para uma entrevista na quinta, às 10 "
                "horas.",
            ),
            Example(
                subject="Vaga",
                sender="Joana <joana@cafedaria.example>",
                text="Olá Rita, vi o teu currículo. Consegues passar cá na quarta às 16h?",
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            Example(
                subject="Candidatura recebida",
                sender="recrutamento@hospitalsul.example",
                text="Olá Rosa, recebemos a sua candidatura. A nossa equipa vai analisar o seu "
                "currículo e entraremos em contacto.",
            ),
        ),
        Kind.OFFER: (
            Example(
                subject="Vaga",
                sender="ze@padariadoze.example",
                text="Olá Rui, a vaga é tua! Podes começar na segunda? Manda o IBAN.",
            ),
        ),
        Kind.ASSESSMENT: (
            Example(
                subject="Próximo passo",
                sender="rh@tornosabc.example",
                text="Olá, para a vaga de analista realize o teste de lógica até sexta.",
            ),
        ),
        Kind.OUTREACH: (
            Example(
                subject="Vaga em Braga",
                sender="lia@cacatalentos.example",
                text="Olá Tiago, encontrei o seu perfil e tenho uma vaga em Braga. Teria interesse "
                "em conversar?",
            ),
        ),
        Kind.JOB_ALERT: (
            Example(
                subject="Novas vagas",
                sender="alerta@vagasdovale.example",
                text="12 novas vagas de costureira perto de você. Cancelar alerta.",
            ),
        ),
        Kind.FEEDBACK: (
            Example(
                subject="Feedback",
                sender="rh@tornosabc.example",
                text="Como pediu, aqui vai o meu feedback sobre a entrevista: faltou falar de "
                "prazos.",
            ),
        ),
        Kind.NO_FEEDBACK: (
            Example(
                subject="Re: feedback",
                sender="rh@tornosabc.example",
                text="Por norma interna não damos feedback individual sobre as candidaturas.",
            ),
        ),
        Kind.AUTO_REPLY: (
            Example(
                subject="Ausente",
                sender="rui@mardenorte.example",
                text="Estou de férias até 20 de agosto. Volto a ler o correio dia 21.",
            ),
        ),
        Kind.OTHER: (
            *NOT_REFUSED,
            Example(
                subject="Apartamento",
                sender="agencia@casas.example",
                text="Boa tarde, lamentamos informar que o senhorio escolheu outra pessoa para o "
                "apartamento.",
            ),
            Example(
                subject="Domingo",
                sender="avo@familia.example",
                text="Olá Ana, infelizmente não posso ir no domingo. Guardas-me uma fatia de bolo?",
            ),
        ),
    },
)
