"""How Portuguese says no."""

from typing import Final

from afterword.core.reading.signals import Needs, Signal
from afterword.core.reading.vocabulary.portuguese import say

REFUSALS: Final[tuple[Signal, ...]] = (
    say.decides(7.0, r"<not_chosen>|<not_going>"),
    # a competition for a public post speaks of no application
    say.decides(
        7.0,
        r"<turned_down>.{0,120}\b<public>\b|\b<public> <firm20><turned_down>",
        needs=Needs.NOTHING,
    ),
    # small firms: nobody is needed, or somebody else is
    say.decides(
        7.0,
        r"<no> <clitic>(?:estamos (?:a )?precisa(?:r|ndo)|vamos precisar|vou precisar|precisamos|"
        r"preciso|necessitamos) <upto2>(?:mais )?de <upto2>(?:ninguem|pessoal|gente|<trade>)\b|"
        r"<no> (?:vou|vamos) <upto1>(?:contratar|admitir|meter) <upto1>(?:ninguem|mais (?:ninguem|"
        r"gente|pessoal)|pessoal)\b|<no> estamos <upto2>(?:recrutar|contratar|admitir|contratando|"
        r"recrutando)\b|\b(?:prefer\w+|decid\w+|optou por|optamos por|resolv\w+|vou|vamos) "
        r"(?:contratar|admitir|ficar com|dar (?:o lugar|a vaga) a) (?:(?:um|uma) <applicant>|(?:o |"
        r"a )?outr[oa] <applicant>)|\b(?:avanc|segu|prossegu|continu|fech|opt)\w+ <upto2>(?:com|"
        r"por) outr[oa]s? (?:candidat\w+|finalistas?|perfi\w+|profission\w+)",
        needs=Needs.NOTHING,
    ),
    say.decides(
        5.6,
        r"\b(?:vaga|lugar|emprego|posto) ja <upto2>(?:dad|ocupad|preenchid|entregue|tomad)[oa]\b",
        needs=Needs.NOTHING,
    ),
    # the same as a noun: "a exclusao da sua candidatura"
    say.decides(
        7.0,
        r"\b(?:exclusao|indeferimento|eliminacao|desclassificacao|reprovacao|rejeicao|recusa|nao "
        r"(?:admissao|selecao|aprovacao|aceitacao|classificacao|contratacao|habilitacao|"
        r"continuidade)) <upto6>(?:<papers>|<process>|concurso|participacao|v\.? ?exa|candidat\w+)",
    ),
    say.decides(
        7.0,
        r"<no> (?:vou|posso|consigo|poderei|pude)\b(?! \S+ com a minha) <upto3>(?:contrat\w+|"
        r"oferecer\S*|admit\w+|dar-(?:te|lhe)|dar seguimento|ficar (?:contigo|consigo|com (?:voce|"
        r"a senhora|o senhor)))",
    ),
    # "decidi nao avancar" alone is what an applicant says
    say.decides(
        7.0,
        r"\b(?:(?:decid(?:imos|iu|iram|ido|idimos)|decisao|opt(?:amos|ou|aram|ado)|entend(?:emos|"
        r"eu|eram|ido)|resolv(?:emos|eu)|deliber(?:ou|amos|aram|ado)|escolh(?:emos|eu)|"
        r"prefer(?:imos|iu)|determinou|entendimento|conclu\w+)(?:-se)? <upto4>nao <upto3><goon>\b|"
        r"(?:decidi|optei|resolvi) <upto2>nao <upto2>(?:<goon>) <upto2>(?:sua|tua|contigo|consigo|"
        r"voce)\b)",
    ),
    say.decides(
        7.0,
        r"<no> <upto2>(?:avanc(?:ou|aste|a|as|ara|aras|aremos|amos)|segu(?:e|es|ira|iras|iremos|"
        r"imos|iu|iste)|prossegu(?:ira|iremos|imos|iu)|continua(?:ra|ras|remos|mos|s)?|pass(?:ou|"
        r"aste|ara|aras|a|as|amos)|transitou|transitara) <upto4>(?:<process>|<papers>|fases?|"
        r"etapas?|ronda|contigo|consigo|voce|frente|adiante|pre-selecao|exames?|testes?|entrevista|"
        r"triagem|avaliacao)\b|<no> (?:daremos|demos|dara|damos|sera dad[oa]|foi dad[oa]|teve|tera|"
        r"tem|havera|obteve|ter) <upto1>(?:seguimento|continuidade|sequencia|prosseguimento|"
        r"andamento|acolhimento)\b|\bnao e o momento <upto2>para\b|\bnao (?:avancaremos|seguiremos|"
        r"prosseguiremos)(?=[.,;!]|$)",
    ),
    say.decides(
        7.0,
        r"<no> <upto2>(?:corresponde\w*|enquadra|enquadra-se|adequa|adequa-se|encaixa|atende|"
        r"atendeu|reun(?:e|ia|iu|es|iste|ir|indo)|preenche|preenches|preencheu|cumpr(?:e|iu|ia|es)|"
        r"satisfaz|possui|possuir|possuis|compativel|alinhad[oa]|ao encontro|obteve|obtiveste|"
        r"ating(?:e|iu|iste)|alcancou|apresenta\w*|tem|tens|dispoe de|coincide|responde|dentro "
        r"d[oe]|de acordo|em linha|ao nivel)\b <upto6>(?:<papers>|requisit\w+|criteri\w+|<job>|"
        r"procur\w+|busc\w+|necessidades|exig\w+|pretend\w+|experiencia|minim\w+|solicitad\w+|"
        r"pontuacao|notas?|classificacao|condicoes|nivel|habilitac\w+|escolaridade|formacao|"
        r"certificac\w+|expectativas)\b",
    ),
    # a status, a decision without a verb, and what cannot be done for whom one writes to
    say.decides(
        7.0,
        r"(?:^|[:\"] ?|\b(?:como|para|status|estado|resultado|situacao) )nao (?:selecionad|aprovad|"
        r"classificad|apurad|admitid|colocad|contratad)[oa]\b|\bja (?:contratamos|contratou|"
        r"contratei)\b|\b<papers> <upto8>nao (?:avancou|passou|seguiu|prosseguiu|vingou|foi "
        r"(?:adiante|avante))\b|\b(?:resposta|decisao|resultado|parecer) <upto4>(?:negativ|"
        r"desfavorav)\w+|\b(?:processo|concurso|selecao) <upto4>termin\w+ (?:para|pra) (?:si|ti|"
        r"voce)\b|\bnao vai rolar\b|\bnao rolou\b|\b(?:contratacao|admissao|vaga) <upto2>nao "
        r"(?:vai acontecer|se concretiz\w+|avancou|avanca|podera avancar)\b",
    ),
    say.decides(
        5.5,
        r"<no> <clitic>(?:e|foi|sera|vai ser|sendo|tendo sido) possivel\b(?!.{0,60}\b(?:contact|"
        r"contat|fal|lig|abr|ler|aced|comparec|confirm|entreg|feedback|retorno|respo|individua|"
        r"data|hora|reagend|agend|marc|anex|ver|apreciac|fornec|facult|envia|edit|altera|"
        r"descarreg)\w*)",
    ),
    # the client, the board, the manager
    say.decides(
        7.0,
        r"<no> <clitic>(?:aprov|escolh|selecion|consider|aceit|admit|valid|acolh|eleg)(?:ou|eu|iu|"
        r"aram|eram|iram|amos|emos|imos) <upto4>(?:<papers>|voce|sua|seu|teu|tua|candidat\w+|"
        r"contratacao)\b|<no> (?:ficou|ficaste|fica|ficas|conseguiu|conseguiste|levou|levaste|"
        r"pegou) <upto3>(?:vaga|lugar|emprego|posto|cargo|posicao|entre|trabalho)\b|<no> "
        r"<upto2>(?:consta|constas|figura|figuras|integra|aparece) <upto3>(?:lista|relacao|entre|"
        r"dos|nos|pauta)\b|\bsem que <upto5>(?:tenha|tivesse) sido <upto2><chosen>\b",
    ),
    say.decides(7.0, r"\b<decided> <upto6><rival>"),
    # the same the other way round: "outra pessoa foi escolhida"
    say.decides(
        7.0,
        r"\boutr[oa]s? (?:candidat\w+|pessoas?|profission\w+|perfi[ls]|concorrentes?|colegas?) "
        r"<upto3>(?:foi|foram|ficou|ficaram|reun\w+|(?:tinha|tem) (?:mais|maior|melhor|experiencia|"
        r"um perfil)|cumpr\w+|demonstr\w+|apresent\w+|correspond\w+|respond\w+|melhor|mais)\b|"
        r"\b(?:avancar|seguir|prosseguir|continuar) com (?:candidat[oa]s|perfis|profissionais)\b|"
        r"\b(?:optamos|optou|escolhemos|escolheu|preferimos|preferiu|selecionamos|selecionou|"
        r"contratamos|contratou|avancamos|avancar|seguir|prosseguir|recaiu|recair) <upto4>(?:um|"
        r"uma|num|numa) (?:\S+ )?(?:candidat[oa]|perfil|profissional|pessoa|finalista)\b|"
        r"\b(?:precisavamos|precisava|procuravamos|buscavamos|queriamos) <upto2>(?:alguem|uma "
        r"pessoa|quem|um perfil)\b",
    ),
    say.decides(
        7.0,
        r"\b(?:opt|escolh|decid|contrat|prefer|avanc|segu|fic|acab|fech|atribu|selecion)\w+ "
        r"<upto5><other> <upto2><applicant>.{0,60}\b(?:experien|trabalh|formac|emprego|anos de|"
        r"vivencia|casting|audic|funcao|vaga|cuid|lugar)\w*|\b(?:contratou|contratei|contratamos|"
        r"contrataram|escolheu|escolhemos|optou|optamos) <upto5>outr[oa]s? <trade>\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        6.0,
        r"\b(?:exist\w+|ha|haver|houve|havia|temos|tinhamos|tivemos|recebemos|identific\w+|"
        r"encontramos|surg\w+|aparec\w+|considerar|segu\w+|prosseguir|avancar|continuar|optamos|"
        r"outr[oa]s) <upto3><applicant> <upto5>(?:mais|melhor|maior) <upto2>(?:ajust|adequad|"
        r"alinhad|aderen|proxim|compativ|experien|qualific|aproxim|enquadr|indicad|correspond|"
        r"senior|preparad|habilitad|capacitad|competitiv|fort|complet|apropriad|especializ|pontua|"
        r"vivencia|maturidade|respond|atend|encaix|adequ)\w*",
    ),
    # "mas procuramos alguem com mais experiencia"
    say.decides(
        6.0,
        r"\b(?:mas|porem|contudo|no entanto|todavia|so que|entretanto|uma vez que|pois|porque|ja "
        r"que|dado que) <upto8>(?:procur(?:amos|avamos|ando|ar|o)|precis(?:amos|avamos|o)|"
        r"busc(?:amos|avamos|ando)|necessitamos|procura|busca|exig\w+|requer|pretendemos) "
        r"<upto4>(?:alguem|pessoas?|perfil|perfis|candidat\w+|profissiona\w+|quem|experiencia) "
        r"<upto4>(?:mais|maior|superior|diferente|(?:e|mas) nao)\b",
    ),
    say.decides(
        7.0,
        r"\b<job> <yes>(?:por ser )?(?:preenchid|ocupad|cancelad|suspens|encerrad|fechad|congelad|"
        r"pausad|extint|revogad|anulad|descontinuad|interrompid|retirad|desativad|tomad)[oa]s?\b|"
        r"\b(?:preenchemos|cancelamos|suspendemos|congelamos|encerramos|fechamos|extinguimos|"
        r"retir(?:ou|amos)|cancelou|suspendeu|congelou|encerrou|anulou|(?:decid\w+|optamos|vamos|"
        r"tivemos de|tivemos que|necessario|forcados a|obrigados a) <upto2>(?:suspender|cancelar|"
        r"congelar|encerrar|fechar|adiar|nao preencher|nao abrir)) <upto6><job>\b|\b<job> "
        r"<upto6>(?:(?:ja nao|nao) (?:esta|se encontra|existe) (?:mais )?(?:disponivel|ativ[oa]|"
        r"abert[oa]|em aberto)?|deixou de existir|ficou desert\w|sem efeito|ja era|ja foi|ja tem "
        r"dono)\b|\bnao <upto2>(?:abrir|preencher|prover|abriremos|preencheremos) <upto4><job>\b|"
        r"\bpor (?:encerrad|concluid|terminad)[oa] <upto3><process>\b|\bcandidat[oa] (?:escolhid|"
        r"selecionad)[oa] (?:aceitou|ja|acabou)\b",
    ),
    say.decides(
        7.0,
        r"\b(?:vaga|lugar|posto|cargo|funcao|anuncio|horario) <upto3><trade> <yes>(?:preenchid|"
        r"ocupad|cancelad|suspens|extint|atribuid|entregue|encerrad|dad)[oa]?\b|\b(?:atribuid|"
        r"entregue|dad)[oa]? a outr[oa] candidat[oa]\b|\bja <upto2>(?:temos|tenho|arranj\w+|"
        r"encontr\w+|contrat\w+|escolh\w+) <upto2><trade>\b(?! (?:para (?:te|lhe)|que (?:te|lhe)))",
        needs=Needs.NOTHING,
    ),
    say.decides(
        7.0,
        r"<no> (?:temos|ha|havendo|dispomos de|existem?|existindo|tenho|havera|teremos|possuimos|"
        r"dispoe de|temos mais|surgiu|surgiram) <upto4>(?:vagas?|oportunidades?|necessidade|"
        r"posic\w+|postos|empregos?|trabalho|lugar a recrutamento|lugar (?:para|pra)|capacidade|"
        r"espaco|orcamento|verba)\b|<no> (?:estamos|estou|prevemos|precisamos|pretendemos|vamos|"
        r"necessitamos|andamos) <upto4>(?:contrata\w*|recruta\w*|admi(?:tir|ssoes)|admitindo|"
        r"aceit\w+|meter|ninguem|preencher|mais gente|pessoal|aumentar|abrir)\b|\b(?:equip[ae]|"
        r"quadro|escala) <upto5>(?:complet|preenchid|fechad|formad)[oa]\b|\b(?:complet|"
        r"preenchid)[oa] <upto3>(?:quadro|equip[ae])\b|\bsem (?:vagas|necessidade de|lugar para)\b",
    ),
    say.decides(
        7.0,
        r"\b(?:indefer|rejei|recus|descart|desconsider|declin|reprov|exclu|elimin)\w+ "
        r"<upto3>(?:sua|tua|seu|teu|candidatura) <upto2>(?:<papers>|a|ao|para)\b|"
        r"\b(?:exclu(?:id[oa]|iu|imos)|eliminad[oa]) <upto4><process>\b|\b<papers> "
        r"<yes>(?:descartad|rejeitad|recusad|indeferid|excluid|desconsiderad|eliminad|arquivad|"
        r"declinad|preterid|negad|encerrad)[oa]\b|\b(?:reprovad|desclassificad|inapt|inabilitad|"
        r"preterid)[oa]\b",
    ),
    # "a sua jornada connosco termina aqui"
    say.decides(
        6.0,
        r"\b(?:sua|tua|seu|teu) (?:participacao|jornada|percurso|caminhada|candidatura|processo|"
        r"trajetoria) <upto6>(?:termin(?:a|ou)|encerra(?:-se|da|do)?|chega (?:ao fim|aqui)|chegou "
        r"ao fim|fica por aqui|acaba|para por aqui|sem (?:sucesso|exito))\b|\b(?:encerr|termin)\w+ "
        r"<upto2>(?:sua|tua|seu|teu) (?:participacao|jornada|percurso|candidatura|processo)\b|"
        r"\b(?:ficamos|paramos|terminamos|encerramos) por aqui\b",
    ),
    say.decides(
        7.0,
        r"\b(?:vaga|lugar|emprego|posto|cargo|posicao|horario|papel|contrato) <upto6>(?:foi|ja foi|"
        r"sera) (?:entregue|dad[oa]|atribuid[oa]) (?:a|ao) <upto1>(?:outr|colega|candidat|intern|"
        r"docente|profission|pessoa)\w*|\b(?:vaga|lugar|emprego|posto|cargo|posicao) "
        r"<upto5>(?:ficou|foi|vai|fica|calhou|ficara) <upto1>(?:com|para|pra|a|ao) "
        r"<upto3>(?:outr\w+|colega|candidat\w+|alguem|quem|sobrinh\w|filh\w|genro|nora|prim[oa]|"
        r"cunhad\w|irma\w*|moc[oa]|rapaz|pessoa)\b|\bja <upto2>(?:temos|tenho|arranj\w+|encontr\w+|"
        r"contrat\w+|escolh\w+|fech\w+ com) <upto2>(?:alguem|pessoa|quem|gente|todos|toda a "
        r"gente)\b(?! (?:boa|que te|que lhe))|\b(?:fech|fiqu|fic|acert|contrat)(?:ei|amos|ou) "
        r"(?:\S+ )?(?:com )?(?:um|uma|outr[oa]) (?:rapaz|rapariga|moc[oa]|menin[oa]|senhora?|"
        r"colega|cara|pessoa)\b",
    ),
    say.decides(
        5.0,
        r"\b(?:desta|dessa) vez <upto3>nao (?:foi|deu|vai|sera|conseg|fic)\w*|\bnao (?:foi|e|sera|"
        r"vai ser) (?:desta|dessa)\b|\bnao (?:vai|deu|vai dar|vai ser) (?:certo|possivel "
        r"contratar)\b|\bnao (?:es|e) <upto1>(?:pessoa|perfil) <upto3>(?:procur|precis|busc)\w+|"
        r"\b(?:fica|ficara) (?:para|pra) (?:uma |a )?proxima\b|\bseguir(?:emos|mos)? "
        r"<upto2>(?:caminho|rumo|direcao) diferente\b|\bnoutra direcao\b",
    ),
    say.supports(1.3, r"\b(?:infelizmente|lament\w*|sentimos|sinto muito|pena|desculp\w*)\b"),
    say.supports(
        1.2,
        r"\b(?:desej\w+|votos|sucesso|sorte|felicidades|exitos?) <upto8>(?:carreira|futuro|"
        r"futur[oa]s|busca|procura|projetos?|profission\w*|jornada|processos?|sucesso|caminho|"
        r"percurso)\b",
    ),
    say.supports(
        0.8,
        r"\b(?:cuidadosa\w*|elevado numero|grande numero|muit[oa]s (?:candidaturas|candidatos|"
        r"inscri\w+)|banco de (?:dados|talentos|curriculos)|bas[ei] de dados|decisao dificil|"
        r"(?:dificil|dura) (?:decisao|escolha)|nao (?:desanime|desista)|futur[oa]s "
        r"(?:oportunidades|vagas|process\w+|recrutament\w+)|que esperava\w*)\b",
    ),
    say.supports(
        0.4,
        r"\b(?:obrigad[oa]|agradec\w*) <upto8>(?:<papers>|tempo|entrevista|participa\w*|confianca|"
        r"disponibilidade)\b",
    ),
    say.opposes(
        4.0,
        r"\bainda nao\b(?! (?:e o momento|possu|tem (?:a )?exp|tens (?:a )?exp|reun|ating))|\bnao "
        r"<upto2>ainda\b|\bem analise\b|\bainda (?:estamos|esta|estao|vamos|a )|\bmantem-se\b",
    ),
    # news of somebody else, told to a friend or to the house
    say.opposes(
        5.0,
        r"\bque (?:recomend|indic|suger)\w+|\b(?:pela|tua|sua) (?:indicacao|recomendacao)\b|"
        r"^(?:pessoal|car[oa]s colegas|colegas|equip[ae]|time|malta)\b",
    ),
    say.opposes(
        4.0,
        r"\b(?:escolheram|preferiram|contrataram) outr[oa]\b(?! (?:candidat|profission|perfil|"
        r"pessoa))|\b(?:dois|duas|tres|quatro|cinco|alguns|algumas|varios) (?:\S+ )?nao (?:foram|"
        r"passaram|ficaram)\b",
    ),
    # the reader's own no, or one that befell the writer
    say.opposes(
        6.0,
        r"\b(?:(?:triste|chatead[oa]) por nao|minha (?:candidatura|inscricao|participacao)|nao "
        r"(?:fui|fiquei|passei|me (?:escolher|seleciona|contrata)\w+)|(?:que me|proposta que|me) "
        r"(?:ofereceram|fizeram|ofereceu)|(?:aceitei|recebi) <upto1>outr[oa]|(?:desistir|retirar|"
        r"desisto|retiro) <upto3>(?:processo|candidatura|selecao|concurso))\b",
    ),
    say.opposes(
        6.0,
        r"\b(?:apartamento|(?:o|do|um) apto|arrendamento|aluguel|aluguer|locacao|emprestimo|"
        r"senhorio|"
        r"inquilin\w+|fiador|manuscrito|condomin\w+|fornecedor\w*|matricula|vestibular|"
        r"licenciatura|graduacao|mestrado em|creche|encarregad[oa]s? de educacao|(?:seu|sua|teu|"
        r"tua|vosso|vossa) filh[oa]|minha casa|nossa (?:candidatura|proposta) (?:foi|nao|ao)|"
        r"candidatura d[oa] (?:projeto|proposta|programa)|financiamento|lista de espera|(?:caro|"
        r"cara|prezado|estimado) cliente|pelo orcamento|empreitada|caderno de encargos|gatinh\w+|"
        r"cachorr\w+|adocao|teletrabalho|(?:car|prezad|estimad)[oa]s? (?:mae|pai|pais|"
        r"familias?))\b|\bpedido de (?!emprego|trabalho|admissao|estagio|candidatura)|\bpara o "
        r"(?:jogo|torneio|treino)\b|\bvagas? para <upto2>dia\b|\bcandidat[oa] de ontem\b|"
        r"\bavisa-l[oa]s?\b|\baceitar <upto2>(?:sua|vossa|seu|vosso|tua|proposta|convite|"
        r"oferta)\b(?! candidatura)|\b(?:pedido|solicitacao|analise|proposta|limite|cartao|"
        r"concessao) de <upto1>(?:credito|financiamento|visto|adesao|seguro|reembolso|locacao)\b|"
        r"\bbolsas? de (?:estudos?|merito)\b|\b(?:seu|teu|vosso) (?:artigo|conto|poema|texto|"
        r"resumo|romance|livro|orcamento|visto|sinistro)\b|\binscricao <upto3>(?:curso|formacao|"
        r"workshop|corrida|torneio|maratona|congresso)\b|\bvagas? <upto3>(?:garagem|estacionamento|"
        r"creche|infantario|turma|curso)\b",
    ),
)
