"""Portuguese of both shores, in the spelling of ``sentences``: no accents."""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Language, Needs
from afterword.core.reading.vocabulary.portuguese import say
from afterword.core.reading.vocabulary.portuguese_examples import EXAMPLES
from afterword.core.reading.vocabulary.portuguese_invitations import INVITATIONS
from afterword.core.reading.vocabulary.portuguese_refusals import REFUSALS
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
        Kind.INTERVIEW: INVITATIONS,
        Kind.ACKNOWLEDGEMENT: (
            say.decides(
                6.0,
                r"\b(?:recebemos|recebi|recebid[oa]|registad\w*|registrad\w*|registamos|"
                r"registramos|rec(?:e|ep)cao d[aeo]|recebimento d[aeo]|ca (?:temos|tenho)|chegou|"
                r"vi aqui|deixou|guardei|guardamos|(?:enviei|enviamos|passei|encaminhei|"
                r"encaminhamos|remeti) (?:o |a )?(?:seu|sua|teu|tua)|tomamos (?:boa )?nota d[aeo]) "
                r"<upto6><papers>\b|\b<papers> <upto10>(?:ca esta|deu entrada|cadastrad|recebid|"
                r"registad|registrad|enviad|submetid|confirmad|efetuad|efetivad|realizad|entregue|"
                r"chegou|encaminhad|reencaminhad|remetid|concluid|em (?:nossa|nosso|minha) posse|"
                r"na minha pasta|nas nossas maos)\w*\b|^(?:recebid[oa]|cv recebido)\b",
            ),
            say.decides(
                4.5,
                r"\b(?:obrigad[oa]|agradec\w*) <upto6><papers>\b|\b(?:obrigad[oa]|agradec\w+) por "
                r"(?:se|te) (?:candidat|inscrev)\w+\b",
            ),
            say.decides(
                4.5,
                r"\b(?:analis\S+|avali\S+|apreci\w+|estud\w+|ler|ver|olh\w+) <upto6><papers>\b|"
                r"\b<papers> <upto8>(?:em analise|analis\w*|avaliad\w*|apreciad\w*|em avaliacao|"
                r"ser vist[oa])\b",
            ),
            say.decides(
                6.0,
                r"\b(?:inscricao|requerimento|documentacao|documentos|candidatura) "
                r"<upto6>(?:<trade>|cargo|concurso|concursal|vaga|emprego|trainee|estagio|bolsa|"
                r"seletivo|selecao) <upto8>(?:recebid|registad|registrad|confirmad|efetuad|"
                r"efetivad|realizad|concluid|submetid|entregue)\w*|\b(?:recebemos|rec(?:e|ep)cao "
                r"d\w+|recebid\w+) <upto3>(?:inscricao|documentacao|documentos|candidatura|"
                r"curriculo) <upto5>(?:<trade>|cargo|concurso|concursal|vaga|emprego|trainee|"
                r"estagio|bolsa|seletivo)\b",
                needs=Needs.NOTHING,
            ),
            # small firms: it came, and somebody else will look at it
            say.decides(
                5.0,
                r"\b(?:recebi|recebemos|chegou|chegaram|ca (?:temos|tenho)|guardei) "
                r"<upto6>(?:e-?mail|mensagem|carta|papel|papeis|contacto|contato|documentos|"
                r"documentacao|certificado\w*|tudo)\b.{0,120}\b(?:mostr\w+|fal\w+|chamar|ver|ve|"
                r"vejo|vemos|dig\w+|respon\w+|analis\w+|avali\w+|decid\w+|volt\w+|guardei)\b|"
                r"\b(?:vou|vamos) <upto2>(?:ver|falar|mostrar\S*|passar\S*|levar\S*) "
                r"<upto4>(?:socio|gerente|patrao|patroa|chefe|marido|mulher|diretor\w*|equip[ae]|"
                r"encarregad\w+|direcao)\b",
                needs=Needs.HINT,
            ),
            say.supports(
                1.0,
                r"\b(?:contacto|contato|entraremos|contact\w*|contatar\w*|retorno|resposta|"
                r"responder|novidades|protocolo|em breve|dig[oa] (?:alguma|qualquer) coisa)\b",
            ),
            say.in_subject(
                1.0, r"\b(?:rec(?:e|ep)cao|recebemos|recebid[oa]|confirmad[oa]|confirmacao)\b"
            ),
            say.opposes(
                6.0,
                r"\bcv de\b|\bmeu curriculo\b|\bminha candidatura\b|\bnao tendo recebido\b",
            ),
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
                r"integrar))\b|\b(?:contratar-(?:te|l[oa])|te contratar|contratar voce)\b|(?<!nao "
                r")\b(?:ficamos|ficar|fico) (?:contigo|consigo|com voce)\b|\bescolhemos-te\b|"
                r"\bqueremos-te n[oa]\b|\bqueremos (?:voce|te ter) n[oa]\b|(?<!nao )\b(?:foi|"
                r"foste) (?:o|a) candidat[oa] (?:escolhid|selecionad)[oa]\b|\bte escolhemos\b|"
                r"\bescolhemos voce\b",
            ),
            say.decides(
                6.0,
                r"\b(?:vaga|lugar|emprego|posto|trabalho) <upto6>e (?:tua|sua|teu|seu)\b(?! \w)|"
                r"\b(?:assinar|assinatura d\w|assina) <upto2>contrato\b(?! <upto2>(?:arrendamento|"
                r"aluguel|locacao|seguro|compra))|\b(?:exame|processo) admissional\b|\bcontrato "
                r"<upto1>trabalho\b.{0,60}\b(?:assin\w+|anexo|inicio)\b",
                needs=Needs.NOTHING,
            ),
            say.decides(
                6.0,
                r"\b(?:proposta|oferta|carta|carta-proposta) <upto1>(?:de|com) <upto1>(?:trabalho|"
                r"emprego|contratacao|salari\w+|condic\w+|admissao|proposta)\b(?! <upto3>(?:que me|"
                r"recebi|recus))|\bproposta <upto2>(?:para te juntares|para se juntar|para "
                r"integrar|contratual)\b|\b(?:podes?|consegu\w+|aceita\w*) <upto3>(?:comecar|"
                r"iniciar)\b|\b(?:comecas|inicias) <upto3><day>\b|\bcontrato <upto3>(?:em anexo|"
                r"para assin\w+)\b",
                is_hedged=False,
            ),
            say.decides(5.0, r"\bcontrato de trabalho\b"),
            say.supports(1.5, r"\b(?:parabens|salario|vencimento|remuneracao|admissao|iban)\b"),
            say.opposes(
                6.0,
                r"\b(?:(?:decidi|prefiro|vou|posso) <upto1>nao <upto1>aceitar|nao (?:vou|posso) "
                r"<upto1>aceitar|que me|(?:recebi|aceitei) outra|minha candidatura|nao "
                r"<upto2>renovad[oa]|(?:meu|nosso) cliente|(?:interesse|interessad[oa]) em)\b",
            ),
        ),
        Kind.ASSESSMENT: (
            say.decides(
                6.5,
                r"\b(?:realiz\w+|fazer|faca|complet\w+|respond\w+|preench\w+|resolv\w+|devolv\w+|"
                r"enviamos|enviar\S*|segue|pedimos|pedir\S*|propomos|proxim[ao] (?:passo|etapa|"
                r"fase)|fase de|submet\w+) <upto8><test>\b|\b<test> <upto8>(?:em anexo|anex\w+|"
                r"link|prazo|ate|minutos|horas|dias|disponivel|online)\b",
                is_hedged=False,
            ),
            say.decides(
                6.5,
                r"\b(?:desafio|teste|case|exercicio|prova) (?:tecnic[oa]|online|pratic[oa]|de "
                r"(?:traducao|logica|ingles|programacao|conhecimentos|personalidade|raciocinio))\b|"
                r"\b(?:entrevista|video) <upto2>gravad[oa]\b|\bgrav\w+ <upto3>(?:video|"
                r"respostas)\b",
            ),
            # what nobody but an employer asks for
            say.decides(
                6.0,
                r"\b(?:desafio|exercicio|teste) (?:tecnic\w+|de programacao)\b.{0,80}\b(?:prazo|"
                r"dias|horas|entreg\w+|ate|repositorio|link)\b|\b(?:avaliacao|testes?) "
                r"(?:comportamenta\w+|psico\w+|de perfil|de raciocinio|de logica)\b|\btestes "
                r"<upto5>(?:logica|raciocinio|plataforma)\b|\b(?:gravar|grave|grava) <upto2>video "
                r"<upto2>apresentacao\b|\b(?:continuar|seguir|avancar) no processo\b.{0,60}<test>|"
                r"\bantes de <upto4>(?:fal|conhec|decid|encontr|avanc|nos ver)\w* .{0,60}<test>\b|"
                r"\b(?:convoc\S+|realizacao d\w) <upto8>prova (?:escrita|de conhecimentos)\b|"
                r"\bproxim[oa] (?:passo|etapa|fase) <upto4><test>\b",
                needs=Needs.NOTHING,
            ),
            say.supports(
                1.5,
                r"\b(?:prazo|minutos|dias|ate (?:a|ao|o|as|dia|segunda|terca|quarta|quinta|sexta|"
                r"domingo)|o link|repositorio|em anexo|devolv\w+)\b",
            ),
            say.in_subject(1.5, r"\b(?:testes?|desafio|prova escrita|avaliac\w+|exercicio|case)\b"),
            say.opposes(
                5.0,
                r"\b(?:obrigad[oa]|agradec\w+|resultado) <upto6><test>\b|\bturno\b|"
                r"\b(?:exclu(?:id[oa]|sao)|compareci(?:do|d[oa])|reprovad[oa]|desclassificad[oa]|"
                r"eliminad[oa])\b|\bnao (?:obteve|atingi\w+|alcancou|foi)\b",
            ),
        ),
        Kind.OUTREACH: (
            say.decides(
                6.5,
                r"\b(?:encontr\w+|analisei|cheguei|cruzei-me com|deparei-me com|achei|reparei "
                r"n[oa]|curti|gostei d[oa]|localiz\w+|identific\w+) <upto2>(?:seu|teu) "
                r"<upto1>(?:perfil|cv|curriculo|contacto|contato|linkedin|github|portfolio|"
                r"trabalho)\b|\b(?:vi|vimos|li) <upto2>(?:seu|teu) (?:perfil|linkedin|github|"
                r"portfolio)\b|\b(?:seu|teu) (?:perfil|github|portfolio) <upto2>(?:bateu|chamou|"
                r"despertou|encaixa|combina|tem tudo|tem muito)\b|\bpensei em (?:si|ti|voce)\b|"
                r"\b(?:chegar|chegamos|cheguei) ate (?:si|ti|voce)\b",
                needs=Needs.HINT,
            ),
            say.decides(
                6.0,
                r"\bsou <upto3>(?:headhunter|recrutador\w*|recruiter|consultor\w* de "
                r"(?:recrutamento|rh)|talent)\b|(?<!nao )\b(?:estou|to|ando|estamos) <upto2>(?:com|"
                r"a recrutar|recrutando|trabalhando|conduz\w+|a procura de|procurando|precisando "
                r"de|a precisar de|em busca de|buscando) <upto4>(?:<job>|cliente|<trade>|"
                r"diretor\w*)\b|\b(?:meu|nosso|um) cliente <upto5>(?:procura|busca|precisa|"
                r"pretende|esta a)\b",
                needs=Needs.HINT,
            ),
            say.decides(
                5.0,
                r"\b(?:teria|teriam|tem|tens|terias|haveria|estaria|estarias|estas|esta|topa\w*|"
                r"faria|faz) <upto3>(?:interesse|interessad[oa]|abert[oa]|disponivel|papo|"
                r"conversar|bater um papo|sentido|curiosidade)\b <upto6>(?:conversar|saber|ouvir|"
                r"falar|papo|compromisso|nov\w+|desafios?|proposta|oportunidades?|mudar|mudanca)\b|"
                r"\btopa conversar\b|\btens curiosidade\b|\b(?:pensaria|pensarias|considerari\w+|"
                r"equacionari\w+) <upto2>(?:mudar|sair|trocar|outr\w+|nov\w+)\b",
                is_hedged=False,
            ),
            say.decides(
                5.5,
                r"\b(?:seu|teu) perfil\b.*\b<sector> <upto3><trade>\b|\b(?:cliente|empresa) "
                r"<upto6>(?:procura|busca) <upto4><trade>\b|\b(?:procuro|procuramos|busco|"
                r"buscamos) <upto3><trade>.{0,40}\bcliente\b|(?<!nao )\b(?:estou|estamos|ando) "
                r"(?:a procura de|procurando|precisando de|a precisar de|em busca de|a recrutar|"
                r"buscando) <upto2><trade>\b|\bfalou(?:-me| me)? <upto3>(?:de ti|de si|de voce|do "
                r"senhor|da senhora)\b.{0,120}<trade>",
                needs=Needs.NOTHING,
            ),
            say.decides(
                4.5,
                r"\b(?:me falou|falou-me|me indicou|indicou-me|recomendou|sugeriu|me passou|"
                r"deu-me) <upto3>(?:de ti|de si|de voce|do senhor|da senhora|(?:seu|teu) (?:nome|"
                r"contacto|contato|trabalho))\b|\b(?:sair|mudar) de (?:onde|emprego|empresa)\b",
                needs=Needs.HINT,
                is_hedged=False,
            ),
            say.in_subject(1.5, r"\b(?:oportunidade|vaga|topa|interesse|desafio|convite)\b"),
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
                r"\b(?:pediu-me|pediste-me|pediu|pediste|pedias?) <upto4>(?:franqueza|que te "
                r"dissesse|que lhe dissesse|feedback|opiniao|retorno|conselhos?|devolutiva|"
                r"sinceridade)\b|\b(?:aqui|segue|seguem|vai|vao) <upto4>(?:feedback|devolutiva|"
                r"comentarios|observacoes|conselhos?)\b|\b(?:meu|nosso|algum) <upto1>(?:feedback|"
                r"conselho|retorno)\b",
                needs=Needs.NOTHING,
            ),
            say.decides(
                5.0,
                r"\b(?:onde|o que|foi o que) <upto3>(?:perdeu|perdeste|faltou|falhou|falhaste|"
                r"pesou|pecou|prejudicou|correu (?:mal|menos bem))\b|\bpontos? (?:fortes?|fracos?|"
                r"a melhorar|de melhoria)\b|\b(?:sugiro|aconselho|recomendo|sugerimos|"
                r"aconselhamos)\b|\b(?:poderia|podia|podias|deveria|devia|devias) <upto2>(?:melhor|"
                r"trabalh|trein|aprofund|prepar|mostr|explic)\w+|\bda proxima vez\b|\bpara a "
                r"proxima,",
                needs=Needs.HINT,
            ),
            say.in_subject(1.5, r"\b(?:feedback|devolutiva|retorno|como pediu|como pediste)\b"),
        ),
        Kind.NO_FEEDBACK: (
            say.decides(
                6.0,
                r"\b(?:nao|impossivel|impossibilitados) <upto6>(?:feedback|devolutivas?|parecer\w*|"
                r"justificac\w+|justificativas?|fundamentac\w+|comentarios|detalh\w+|motivos|"
                r"razoes|apreciac\w+|(?:retorno|resposta) <upto1>(?:personalizad|individual)\w*)\b",
                needs=Needs.HINT,
            ),
            say.supports(
                1.5, r"\b(?:politica|norma|compreen\w+|pedido|seu (?:e-?mail|contacto))\b"
            ),
            say.opposes(5.0, r"\b<papers> <upto4>(?:recebid|analisad)\w+|\brecebemos\b"),
        ),
        Kind.BOUNCE: (
            say.decides(
                6.0,
                r"\b(?:mensagem|e-?mail|correio) <upto8>nao (?:pode|foi|poder|sera) "
                r"<upto3>entreg\w+",
                needs=Needs.NOTHING,
            ),
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
    examples=EXAMPLES,
)
