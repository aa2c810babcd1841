"""How Portuguese says no, and the pieces its other constructions are written with, too.

In the spelling of ``sentences``: no accents. European and Brazilian forms stand side by side.
"""

from typing import Final

from afterword.core.reading.signals import Example, Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.english import UPTO

say: Final = Phrasebook(
    {
        **UPTO,
        "job": r"(?:vagas?|posic(?:ao|oes)|cargos?|funcao|funcoes|lugar|lugares|empregos?|"
        r"oportunidades?|estagios?|postos?|contratac(?:ao|oes)|<process>)",
        "process": r"(?:processos?|recrutamento|selecao|concurso|procedimento|concursal)",
        "papers": r"(?:candidaturas?|inscric(?:ao|oes)|curriculos?|curriculum|cv|perfil|interesse|"
        r"aplicacao)",
        "applicant": r"(?:candidat\w*|pessoas?|perfil|perfis|profission\w*|colegas?|elementos?|"
        r"concorrentes?|finalistas?|moc[oa]|rapaz|rapariga|senhora?|<trade>)",
        # "outra data" moves a meeting, "outro fornecedor" sells something
        "other": r"(?:(?:outr[oa]s?|noutr[oa]s?|doutr[oa]s?)(?! (?:vez|data|dia|hora\w*|semana|"
        r"fornecedor\w*|empresas?|proposta|orcamento|imovel|inquilin\w*|sala|local|modelo|solucao|"
        r"formato|vagas?|oportunidades?|posicao|funcao)\b)|outrem|diferentes?|intern[oa]s?)",
        "rival": r"(?:<other> <upto2><applicant>\b|(?:n|d)?outr[oa]s?(?=[.,;!]|$| (?:com|que|mais|"
        r"cuj\w+|rumo|caminho|direcao)\b)|(?:um|uma|o|a|os|as|num|numa|no|na|do|da|pelo|pela|dois|"
        r"duas|por|com|sobre) (?:\S+ )?<applicant> (?:\S+ )?(?:com|cuj\w+|mais|melhor|ja|intern\w+|"
        r"da casa|que (?:ja|tem|tinha|conhec\w+|vive|mora|trabalh\w+|possui|melhor|se))\b|"
        r"(?:alguem|quem) (?:que|com|mais|ja|da|tem|tinha|tenha|vive|mora|conhece)\b)",
        "decided": r"(?:decid(?:imos|iu|i|ido|iram|indo)|decisao|escolha|opcao|opt(?:amos|ou|ei|"
        r"aram|ando|ar|ado)|escolh(?:emos|eu|i|eram|ido|ida|er)|seleciona(?:mos|ram|da|do)|"
        r"selecionou|prefer(?:imos|iu|i|encia)|contrat(?:amos|ou|ei|aram|ada|ado)|fic(?:amos|ou|ei|"
        r"aram)|segu(?:ir|imos|iremos|iu|indo)|avanc(?:ar|amos|ou|aram|aremos|ando)|prossegu\w+|"
        r"continuar|recaiu|recair|admi(?:timos|tiu|ssao|tir|tida|tido)|fech(?:amos|ou|ei)|"
        r"acab(?:amos|ou|ei)|apost(?:amos|ar|ou)|entreg(?:amos|ue)|arranj(?:amos|ei)|"
        r"encontr(?:amos|ei)|demos|dei|atribuid\w+|preenchid\w+)",
        # said of the reader, not of all whom it may befall
        "no": r"(?<!\bos que )(?<!\bas que )(?<!candidatos que )(?<!candidaturas que )(?<!pessoas "
        r"que )(?<!quem )\bnao",
        "yes": r"(?:(?!(?:nao|ser|sera|serao|ate|quando|sem)\b)\S+ ){0,14}?",
        "chosen": r"(?:(?:sel[eo]c+ionad|escolhid|eleit|aprovad|apurad|aceit|admitid|contemplad|"
        r"considerad|classificad|convocad|contratad|acolhid|atendid|deferid|homologad|positiv|"
        r"favorave|sucedid|bem-sucedid|colocad|atribuid|habilitad|adequad|ajustad|incluid|"
        r"compative|finalist)\w*|apt[oa]|(?:quem|a pessoa que|o perfil que|o que) (?:procur|precis|"
        r"busc)\w*)",
        "goon": r"(?:avancar|seguir|prosseguir|continuar|dar (?:seguimento|continuidade|sequencia|"
        r"prosseguimento|andamento)|contrat\w*|oferec\S*(?! mais)|aceitar|consider\w*|selecion\w*|"
        r"inclu\w*|integr\w*|acolh\w*|aproveit\w*|propor|admit\w*|levar (?:adiante|avante|a (?:sua|"
        r"tua))|convid\w*|conceder|ficar (?:com|contigo|consigo)|contar (?:com|contigo|consigo)|"
        r"apresentar\S* <upto2>proposta|fazer\S* (?:uma )?(?:proposta|oferta))",
        "not_chosen": r"<no> (?:lhe |te |nos )?(?:foi|foram|foste|sera|seras|serao|e|es|esta|estas|"
        r"ficou|ficaste|tendo sido|ter sido|tera sido|ira ser|vai ser|pode ser|podera ser|se "
        r"encontra|se revelou|se mostrou|resultou|tenha sido) <upto4><chosen>\b",
        "not_going": r"<no> (?:lhe |te |nos )?(?:iremos|vamos|vai|ira|podemos|poderemos|podera|"
        r"podendo|pudemos|consegui(?:mos|remos|u)|pretendemos|tencionamos|temos como|(?:e|sera|foi|"
        r"vai ser|seria|se torna|sendo|me e|se mostrou) <upto2>(?:possivel|viavel)) "
        r"<upto4><goon>\b",
        "excluded": r"(?:indefer\w+|exclu(?:id[oa]|iu|imos)|eliminad[oa]|nao aprovad[oa]|nao "
        r"habilitad[oa]|reprovad[oa]|desclassificad[oa]|inapt[oa])",
        "turned_down": r"(?:<excluded>|<no> (?:lhe )?(?:foi|sera|ficou|pode ser) "
        r"<upto2>(?:selecionad|aprovad|admitid|aceit|apurad|atribuid|classificad|convocad|"
        r"habilitad|considerad)[oa]|<no> <upto3>(?:prosseguir|contratar|lugar a recrutamento))\b",
        "firm20": r"(?:(?!(?:se|caso|quando|ate)\b)\S+ ){0,20}?",
        # posts one is examined for
        "public": r"(?:concursal|seletivo|mapa de pessoal|concurso (?:publico|para)|bolsa de "
        r"investigacao|iniciacao cientifica|posto de trabalho|contratacao|<trade>)",
        "trade": r"(?:agentes?|assistentes?|tecnic[oa]s?|analistas?|auxilia(?:r|res)|professor\w*|"
        r"docentes?|operador\w*|enfermeir[oa]s?|operari[oa]s?|motoristas?|vendedor\w*|"
        r"cozinheir[oa]s?|empregad[oa]s?|administrativ[oa]s?|escriturari[oa]s?|engenheir[oa]s?|"
        r"rececionistas?|recepcionistas?|estagiari[oa]s?|aprendiz|guardas?|bombeir[oa]s?|"
        r"soldador\w*|pedreir[oa]s?|eletricistas?|farmaceutic[oa]s?|medic[oa]s?|educador\w*|"
        r"investigador\w*|bibliotecari[oa]s?)",
        "talk": r"(?:entrevistas?|video-?chamada|videoconferencia|conversa|reuniao|bate-papo|papo|"
        r"(?:dia|turno|aula|periodo) (?:experimental|de experiencia|de teste)|dinamica|audicao|"
        r"(?:prova|teste) (?:oral|presencial|pratic[oa]))",
        "day": r"(?:segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha|dia \d+|as \d+|pelas "
        r"\d+|ao meio-dia|\d+h\d*|\d+/\d+)",
        "clock": r"(?:(?:as|pelas|das) \d+|\d+h\d*|\d+:\d+|ao meio-dia)",
        "test": r"(?:testes?|desafio|exercicio|prova (?:online|escrita|tecnica|de \w+)|"
        r"questionario|avaliacao (?:online|tecnica|psico\w+|de \w+)|estudo de caso|(?:o|um|seu|"
        r"teu) case|trabalho pratico)",
        "sector": r"(?:vagas?|oportunidades?|posicao|anuncios?|ofertas?|empregos?)",
    },
    # "se encontra" and "-se" are no if; "se pudesse ..., mas" is regret
    hedge=r"(?:(?<!-)\bse (?!encontra|trata|adequa|enquadra|encaixa|ajusta|aproxima|candidat|"
    r"apresent|mostr|revel|verific|inscrev|disponibiliz|deslo)|\b(?:caso|desde que|ate que|na "
    r"ausencia|na falta|quando\b(?! (?:nos|fal|convers|estive|veio))|considere|significa|"
    r"independente\w*|mesmo que|ainda que)\b)(?!.* (?:mas|porem|contudo) )",
    needs=Needs.WORK,
)

REFUSALS: Final[tuple[Signal, ...]] = (
    say.decides(7.0, r"<not_chosen>|<not_going>"),
    # a competition for a public post speaks of no application
    say.decides(
        6.5,
        r"<turned_down>.{0,120}\b<public>\b|\b<public>\b <firm20><turned_down>",
        needs=Needs.NOTHING,
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
        r"\b(?:(?:decid(?:imos|iu|iram|ido)|decisao|opt(?:amos|ou|aram|ado)|entend(?:emos|eu)|"
        r"resolv(?:emos|eu)) <upto4>nao <upto3><goon>\b|(?:decidi|optei|resolvi) <upto2>nao "
        r"<upto2>(?:<goon>) <upto2>(?:sua|tua|contigo|consigo|voce)\b)",
    ),
    say.decides(
        7.0,
        r"<no> <upto2>(?:avanc(?:ou|aste|ara|aras|aremos|amos)|segu(?:ira|iras|iremos|imos|iu|"
        r"iste)|prossegu(?:ira|iremos|imos|iu)|continuar(?:a|as|emos)|passou|passaste|passara|"
        r"transitou) <upto4>(?:<process>|<papers>|fases?|etapas?|ronda|contigo|consigo|voce|frente|"
        r"adiante)\b|<no> (?:daremos|demos|dara|sera dad[oa]|foi dad[oa]|teve|tera|havera) "
        r"<upto1>(?:seguimento|continuidade|sequencia|prosseguimento|andamento)\b",
    ),
    say.decides(
        6.5,
        r"<no> <upto2>(?:corresponde|enquadra|enquadra-se|adequa|adequa-se|encaixa|atende|atendeu|"
        r"reun(?:e|ia|iu)|preenche|preencheu|cumpr(?:e|iu|ia)|satisfaz|possui|possuir|compativel|"
        r"alinhad[oa]|vai ao encontro)\b <upto6>(?:<papers>|requisit\w+|criteri\w+|<job>|procur\w+|"
        r"busc\w+|necessidades|exig\w+|pretend\w+|experiencia|minim\w+|solicitad\w+)\b",
    ),
    say.decides(7.0, r"\b<decided> <upto6><rival>"),
    say.decides(
        6.5,
        r"\b(?:opt|escolh|decid|contrat|prefer|avanc|segu|fic)\w+ <upto5><other> "
        r"<upto2><applicant>.{0,60}\b(?:experien|trabalh|formac|emprego|anos de)\w*",
        needs=Needs.NOTHING,
    ),
    say.decides(
        6.0,
        r"\b(?:exist\w+|haver|houve|havia|temos|tinhamos|tivemos|recebemos|identific\w+|"
        r"encontramos|considerar|segu\w+|prosseguir|avancar|continuar|optamos|outr[oa]s) "
        r"<upto3><applicant> <upto5>(?:mais|melhor|maior) <upto2>(?:ajust|adequad|alinhad|aderen|"
        r"proxim|compativ|experien|qualific|aproxim|enquadr|indicad|correspond)\w*",
    ),
    say.decides(
        7.0,
        r"\b<job> <yes>(?:preenchid|ocupad|cancelad|suspens|encerrad|fechad|congelad|extint|"
        r"revogad|anulad|descontinuad|interrompid|retirad)[oa]s?\b|\b(?:preenchemos|cancelamos|"
        r"suspendemos|congelamos|encerramos|fechamos|extinguimos|retir(?:ou|amos)|cancelou|"
        r"suspendeu|congelou|encerrou|anulou|(?:decid\w+|optamos|vamos|tivemos de|tivemos que|"
        r"necessario) <upto2>(?:suspender|cancelar|congelar|encerrar|fechar|adiar|nao preencher|"
        r"nao abrir)) <upto6><job>\b|\b<job> <upto6>(?:(?:ja nao|nao) (?:esta|se encontra) (?:mais "
        r")?disponivel|deixou de existir|ficou desert\w|sem efeito)\b",
    ),
    say.decides(
        6.5,
        r"<no> (?:temos|ha|havendo|dispomos de|existem?|tenho|havera|teremos|possuimos|dispoe de|"
        r"temos mais) <upto3>(?:vagas?|oportunidades?|necessidade|posic\w+|postos|lugar a "
        r"recrutamento|lugar (?:para|pra))\b|<no> (?:estamos|estou|prevemos|precisamos|pretendemos|"
        r"vamos|necessitamos) <upto4>(?:contrata\w*|recruta\w*|ninguem|preencher|mais gente)\b|"
        r"\b(?:equip[ae]|quadro|escala) <upto4>complet[oa]\b",
    ),
    say.decides(
        6.5,
        r"\b(?:indefer|rejei|recus|descart|desconsider)\w+ <upto3>(?:sua|tua|seu|teu|candidatura) "
        r"<upto2>(?:<papers>|a|ao|para)\b|\b(?:exclu(?:id[oa]|iu|imos)|eliminad[oa]) "
        r"<upto4><process>\b|\b<papers> <yes>(?:descartad|rejeitad|recusad|indeferid|excluid|"
        r"desconsiderad|eliminad|arquivad)[oa]\b|\b(?:reprovad|desclassificad|inapt|"
        r"inabilitad)[oa]\b",
    ),
    say.decides(
        6.5,
        r"\b(?:vaga|lugar|emprego|posto|cargo|posicao) <upto4>(?:foi|ja foi) (?:entregue|dad[oa]|"
        r"atribuid[oa]) (?:a|ao) <upto1>(?:outr|colega|candidat|intern)\w*|\b(?:vaga|lugar|emprego|"
        r"posto|cargo|posicao) <upto2>(?:ficou|foi|vai|fica|calhou|ficara) <upto1>(?:com|para|pra|"
        r"a|ao) <upto3>(?:outr\w+|colega|candidat\w+|alguem|quem|sobrinh\w|filh\w|genro|nora|"
        r"prim[oa]|cunhad\w|irma\w*|moc[oa]|rapaz|pessoa)\b|\bja <upto2>(?:temos|tenho|arranj\w+|"
        r"encontr\w+|contrat\w+) <upto2>(?:alguem|pessoa|quem|gente)\b(?! (?:boa|que te|que lhe))",
    ),
    say.decides(
        5.0,
        r"\b(?:desta|dessa) vez <upto2>nao (?:foi|deu|vai|sera|conseg)\w*|\bnao (?:foi|e|sera|vai "
        r"ser) (?:desta|dessa)\b|\bnao (?:vai|deu|vai dar|vai ser) (?:certo|possivel contratar)\b|"
        r"\bnao (?:es|e) <upto1>(?:pessoa|perfil) <upto3>(?:procur|precis|busc)\w+",
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
        r"\bainda nao\b|\bnao <upto2>ainda\b|\bem analise\b|\bainda (?:estamos|esta|estao|vamos|a "
        r")|\bmantem-se\b",
    ),
    # news of somebody else, told to a friend or to the house
    say.opposes(
        5.0,
        r"\bque (?:recomend|indic|suger)\w+|\b(?:pela|tua|sua) (?:indicacao|recomendacao)\b|"
        r"^(?:pessoal|car[oa]s colegas|colegas|equip[ae]|time|malta)\b",
    ),
    # the reader's own no, or one that befell the writer
    say.opposes(
        6.0,
        r"\b(?:minha (?:candidatura|inscricao|participacao)|nao (?:fui|fiquei|passei|me "
        r"(?:escolher|seleciona|contrata)\w+)|(?:que me|proposta que|me) (?:ofereceram|fizeram|"
        r"ofereceu)|(?:aceitei|recebi) <upto1>outr[oa]|(?:desistir|retirar|desisto|retiro) "
        r"<upto3>(?:processo|candidatura|selecao|concurso))\b",
    ),
    say.opposes(
        6.0,
        r"\b(?:apartamento|(?:o|do|um) apto|arrendamento|aluguel|aluguer|locacao|emprestimo|senhorio|"
        r"inquilin\w+|fiador|manuscrito|condomin\w+|fornecedor\w*|matricula|vestibular|"
        r"licenciatura|graduacao|mestrado em)\b|\b(?:pedido|solicitacao|analise|proposta|limite|"
        r"cartao|concessao) de <upto1>(?:credito|financiamento|visto|adesao|seguro|reembolso|"
        r"locacao)\b|\bbolsas? de (?:estudos?|merito)\b|\b(?:seu|teu|vosso) (?:artigo|conto|poema|"
        r"texto|resumo|romance|livro|orcamento|visto|sinistro)\b|\binscricao <upto3>(?:curso|"
        r"formacao|workshop|corrida|torneio|maratona|congresso)\b|\bvagas? <upto3>(?:garagem|"
        r"estacionamento|creche|infantario|turma|curso)\b",
    ),
)

REFUSED: Final[tuple[Example, ...]] = (
    Example(
        subject="Lugar de modista",
        sender="RH <rh@atelierdalva.example>",
        text="Exma. Senhora, após cuidadosa análise, lamentamos informar que a escolha "
        "recaiu noutra candidata. Agradecemos a candidatura.",
    ),
    Example(
        subject="Candidatura espontânea",
        sender="geral@atelierdalva.example",
        text="Bom dia, agradecemos o envio do seu CV, mas de momento não temos vagas.",
    ),
    Example(
        subject="Retorno",
        sender="Gente <gente@jornaldomorro.example>",
        text="Oi Carla! Após avaliarmos seu perfil, decidimos não seguir com você na vaga de"
        " redatora.",
    ),
    Example(
        subject="Vaga de torneiro",
        sender="rh@tornosabc.example",
        text="Prezado candidato, verificamos que não atende aos requisitos mínimos da vaga.",
    ),
    Example(
        subject="Estágio",
        sender="laboratorio@algas.example",
        text="Cara Inês, não nos será possível oferecer-lhe o estágio este verão.",
    ),
    Example(
        subject="Lista de admitidos",
        sender="juri@juntadafreguesia.example",
        text="Notifica-se V. Exa. de que foi excluído do procedimento concursal para "
        "assistente técnico.",
    ),
    Example(
        subject="Recrutamento",
        sender="rh@museudabarca.example",
        text="Olá Sofia, por restrições orçamentais decidimos suspender o recrutamento para "
        "este cargo.",
    ),
    Example(
        subject="Auxiliar",
        sender="direcao@larsolposto.example",
        text="Boa tarde, já contratámos uma pessoa para o lugar. Guardamos o seu currículo.",
    ),
    Example(
        subject="Retorno",
        sender="Camila <camila@lojapitanga.example>",
        text="Oi Pedro, obrigada pelo papo. A gente optou por outra pessoa que já trabalhou "
        "com varejo.",
    ),
    Example(
        subject="Atualização",
        sender="no-reply@vagasdovale.example",
        text="Olá, Bia. A sua candidatura foi rejeitada. Não desanime: há sempre novas vagas.",
    ),
)
"""Mails that say no."""

NOT_REFUSED: Final[tuple[Example, ...]] = (
    Example(
        subject="Re: entrevista",
        sender="rosa@correio.example",
        text="Boa tarde, agradeço a entrevista, mas decidi não avançar com o processo, "
        "porque aceitei outra proposta.",
    ),
    Example(
        subject="Processo seletivo",
        sender="rh@tornosabc.example",
        text="O processo seletivo segue e ainda não temos uma decisão. Falamos até sexta.",
    ),
    Example(
        subject="A entrevista",
        sender="tomas@correio.example",
        text="Zé, não fui selecionado para a vaga, escolheram outra pessoa. Vamos ao cinema?",
    ),
    Example(
        subject="Pedido",
        sender="banco@caixadosul.example",
        text="Estimado cliente, lamentamos informar que o seu pedido de crédito não foi aprovado.",
    ),
    Example(
        subject="Resultado",
        sender="ppg@universidade.example",
        text="Prezada, informamos que não foi aprovada no processo seletivo do mestrado em "
        "Botânica.",
    ),
    Example(
        subject="Equipa",
        sender="chefe@hoteldafoz.example",
        text="Pessoal, a vaga de rececionista foi preenchida: a Joana chega na segunda.",
    ),
    Example(
        subject="O Rui",
        sender="ana@atelierdalva.example",
        text="Olá Marta, o Rui que recomendaste não foi selecionado para a vaga, obrigada na"
        " mesma.",
    ),
)
"""Mails in such words that refuse the reader no work."""
