"""Portuguese, in the spelling of ``sentences``: no accents."""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, Language, Needs, Phrasebook
from afterword.core.reading.vocabulary.english import UPTO
from afterword.core.reading.wordlist import wordlist

say = Phrasebook(
    {
        **UPTO,
        "job": r"(?:vagas?|posicao|cargo|funcao|lugar|emprego|oportunidade|estagio|posto)",
        "papers": r"(?:candidatura|inscricao|curriculo|curriculum|cv|perfil|interesse|aplicacao)",
        "other": r"(?:outr[oa]s?|diferentes?|intern[oa]s?)",
        "applicant": r"(?:candidat\w*|pessoas?|perfil|perfis|profission\w*|colegas?)",
        "talk": r"(?:entrevista|videochamada|conversa|reuniao|dia experimental|audicao|teste "
        r"presencial)",
    },
    hedge=r"\b(?:se|caso|quando|desde que|ate que)\b",
    needs=Needs.WORK,
)

LANGUAGE = Language(
    code="pt",
    common=wordlist(
        """
        o a os as um uma de do da dos das e que em no na nos nas por para com nao se seu sua seus
        suas ao mais mas como foi ser tem muito voce lhe obrigado obrigada ola caro cara prezado
        prezada pelo pela nosso nossa atenciosamente
        """
    ),
    signals={
        Kind.REJECTION: (
            say.decides(
                7.0,
                r"\bnao <upto6>(?:selecionad\w*|escolhid\w*|avancar\w*|avancou|seguir\w*|"
                r"seguiremos|prosseguir\w*|continuar\w*|contratar\w*|aprovad\w*|oferecer\w*|"
                r"aceit\w*|considerar\w*|adiante|dar seguimento|passou|sucedid\w*|apurad\w*)\b",
            ),
            say.decides(
                7.0,
                r"\b(?:decidi\w*|optamos|optou|optei|escolhemos|escolhid\w*|selecionamos|seguir|"
                r"avancar|prosseguir|continuar|contratamos|ficamos|preferimos) <upto6><other> "
                r"<upto2><applicant>\b",
            ),
            say.decides(
                6.5,
                r"\b<job> <upto6>(?:preenchid[oa]|ocupad[oa]|cancelad[oa]|suspens[oa]|"
                r"encerrad[oa]|fechad[oa])\b|\bpreenchemos <upto3><job>\b",
            ),
            say.decides(
                6.0,
                r"\b<papers> <upto6>nao <upto4>(?:corresponde|adequa|enquadra|atende|"
                r"encaixa)\w*\b|\b(?:descartad\w*|rejeitad\w*|recusad\w*) <upto4><papers>\b|"
                r"\b<papers> <upto4>(?:descartad\w*|rejeitad\w*|recusad\w*)\b",
            ),
            say.supports(1.3, r"\b(?:infelizmente|lament\w*|sentimos|pena|desculpa\w*)\b"),
            say.supports(
                1.2,
                r"\b(?:desejamos|desejo|sucesso|sorte|felicidades) <upto8>(?:carreira|futuro|"
                r"busca|procura|projetos?|profission\w*|jornada|processos?)\b",
            ),
            say.supports(
                0.8,
                r"\b(?:cuidadosa\w*|elevado numero|grande numero|muitas candidaturas|banco "
                r"de (?:dados|talentos)|base de dados)\b",
            ),
            say.supports(
                0.4,
                r"\b(?:obrigad[oa]|agradec\w*) <upto8>(?:<papers>|tempo|entrevista|"
                r"participa\w*|confianca)\b",
            ),
            say.opposes(4.0, r"\bainda nao\b|\bem analise\b"),
            say.opposes(
                6.0,
                r"\b(?:minha candidatura|apartamento|arrendamento|aluguel|emprestimo|credito|"
                r"visto|manuscrito|bolsa|senhorio)\b",
            ),
        ),
        Kind.INTERVIEW: (
            say.decides(
                6.5,
                r"\b(?:convid\w*|convoc\w*|marcar|marcamos|agendar|agendamos|agendada|confirm\w*|"
                r"adiar|remarcar|lembr\w*|combinar) <upto8><talk>\b|\b<talk> <upto8>(?:sera|esta "
                r"(?:marcada|agendada|confirmada)|fica|na (?:segunda|terca|quarta|quinta|"
                r"sexta))\b|\bgostari\w* de <upto3>(?:conhecer|entrevistar)\b",
            ),
            say.supports(
                1.0, r"\b(?:segunda|terca|quarta|quinta|sexta|disponibilidade|horas|horario)\b"
            ),
            say.opposes(4.0, r"\b(?:obrigad[oa]|agradec\w*) <upto8><talk>\b"),
        ),
        Kind.ACKNOWLEDGEMENT: (
            say.decides(
                6.0,
                r"\b(?:recebemos|recebida|recebido|registad\w*|registrad\w*|rececao da|"
                r"recepcao da) <upto4><papers>\b|\b<papers> <upto6>(?:recebid\w*|registad\w*|"
                r"registrad\w*|enviad\w*)\b",
            ),
            say.decides(
                4.5,
                r"\b(?:obrigad[oa]|agradec\w*) <upto6><papers>\b|\bobrigad[oa] por se "
                r"candidatar\b",
            ),
            say.decides(
                4.5,
                r"\b(?:analisar\w*|avaliar\w*|analisaremos|avaliaremos|analisando) "
                r"<upto6><papers>\b|\b<papers> <upto6>(?:em analise|analisad\w*|avaliad\w*)\b",
            ),
            say.supports(
                1.0,
                r"\b(?:contacto|contato|entraremos|contactar\w*|contatar\w*|retorno|"
                r"novidades)\b",
            ),
        ),
        Kind.OFFER: (
            say.decides(
                6.5,
                r"\b(?:prazer|gostariamos|felizes|satisfacao) <upto5>(?:oferecer\w*|"
                r"propor\w*) <upto5>(?:<job>|contrato)\b|\bbem-vind[oa] a equip[ae]\b|"
                r"\bcontrato de trabalho\b",
            ),
        ),
    },
    examples={
        Kind.REJECTION: (
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
        ),
        Kind.ACKNOWLEDGEMENT: (
            Example(
                subject="Candidatura recebida",
                sender="recrutamento@hospitalsul.example",
                text="Olá Rosa, recebemos a sua candidatura. A nossa equipa vai analisar o seu "
                "currículo e entraremos em contacto.",
            ),
        ),
        Kind.OTHER: (
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
