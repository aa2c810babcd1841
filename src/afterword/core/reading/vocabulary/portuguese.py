"""The pieces Portuguese constructions are written with.

In the spelling of ``sentences``: no accents. European and Brazilian forms stand side by side.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook
from afterword.core.reading.vocabulary.english import UPTO

say: Final = Phrasebook(
    {
        **UPTO,
        "job": r"(?:vagas?|posic(?:ao|oes)|cargos?|funcao|funcoes|lugar|lugares|empregos?|"
        r"oportunidades?|estagios?|postos?|contratac(?:ao|oes)|horario|papel|anuncio|turno|"
        r"<process>)",
        "process": r"(?:processos?|recrutamentos?|selecao|concurso|procedimento|concursal|"
        r"seletivo)",
        "papers": r"(?:candidaturas?|portef\w+|portfolio|inscric(?:ao|oes)|curriculos?|curriculum|"
        r"cv|perfil|interesse|aplicacao|requerimento)",
        "applicant": r"(?:candidat\w*|pessoas?|perfil|perfis|profission\w*|(?:ex-)?colegas?|"
        r"elementos?|concorrentes?|finalistas?|moc[oa]s?|rapaz|rapariga|senhora?|menin[oa]|"
        r"<trade>)",
        # "outra data" moves a meeting, "outro fornecedor" sells something
        "other": r"(?:(?:outr[oa]s?|noutr[oa]s?|doutr[oa]s?)(?! (?:vez(?:es)?|datas?|dias?|horas?|"
        r"horario|semanas?|mes|ano|fornecedor\w*|empresas?|propostas?|ofertas?|orcamento|imovel|"
        r"imoveis|inquilin\w*|salas?|local|lugar|modelo|soluc\w+|formato|vagas?|oportunidades?|"
        r"posic\w+|func\w+|forma|modo|maneira|cois\w+|lado|pais|cidade|process\w+|etapas?|fases?|"
        r"rondas?|entrevistas?|conversas?|momento|altura|motiv\w+|raz\w+|assunto|tema|"
        r"candidaturas?|empregos?|trabalhos?|curs\w+|cas\w|carros?|produtos?|marcas?|planos?|"
        r"opc\w+|servic\w+|familias?|parte|restaurante|ambiente|clientes?|componente|escritorio|"
        r"salario|calendario|computador|motor|cenario|reuni\w+|vers\w+|abordagem|estrateg\w+|"
        r"prioridades?|necessidades?|projet\w+|desafios?|areas?|meio|canal|aplicativo|link|"
        r"e-?mail)\b)|outrem|diferentes?|intern[oa]s?)",
        "rival": r"(?:(?:outr|noutr|doutr)[oa]s?\b(?! (?:vez(?:es)?|datas?|dias?|horas?|horario|"
        r"semanas?|mes|ano|fornecedor\w*|empresas?|propostas?|ofertas?|orcamento|imovel|imoveis|"
        r"inquilin\w*|salas?|local|lugar|modelo|soluc\w+|formato|vagas?|oportunidades?|posic\w+|"
        r"func\w+|forma|modo|maneira|cois\w+|lado|pais|cidade|process\w+|etapas?|fases?|rondas?|"
        r"entrevistas?|conversas?|momento|altura|motiv\w+|raz\w+|assunto|tema|candidaturas?|"
        r"empregos?|trabalhos?|curs\w+|cas\w|carros?|produtos?|marcas?|planos?|opc\w+|servic\w+|"
        r"familias?|parte|restaurante|ambiente|clientes?|componente|escritorio|salario|calendario|"
        r"computador|motor|cenario|reuni\w+|vers\w+|abordagem|estrateg\w+|prioridades?|"
        r"necessidades?|projet\w+|desafios?|areas?|meio|canal|aplicativo|link|e-?mail)\b) "
        r"(?:[a-z]{2,}(?:dor|dora|dores|tora?|sora?|ista|istas|eir[oa]s?|antes?|entes?|log[oa]s?|"
        r"graf[oa]s?|nic[oa]s?|ari[oa]s?|uta|utas|triz)|freela\w*|gaj[oa]|tipo|amig[oa]|bab[ay])\b|"
        r"<other> <upto2><applicant>\b|(?:n|d)?outr[oa]s?(?=[.,;!]|$| (?:com|que|mais|cuj\w+|rumo|"
        r"caminho|direcao)\b)|(?:um|uma|o|a|os|as|num|numa|no|na|do|da|pelo|pela|dois|duas|por|com|"
        r"sobre) (?:\S+ )?<applicant> (?:\S+ )?(?:com|cuj\w+|mais|melhor|ja|intern\w+|da casa|que "
        r"(?:ja|tem|tinha|conhec\w+|vive|mora|trabalh\w+|possui|melhor|mais|se))\b|(?:alguem|quem) "
        r"(?:que|com|mais|ja|da|tem|tinha|tenha|vive|mora|conhece)\b|outrem\b)",
        "decided": r"(?:decid(?:imos|iu|i|ido|iram|indo)|decisao|escolha|opcao|opt(?:amos|ou|ei|"
        r"aram|ando|ar|ado)|escolh(?:emos|eu|i|ido|ida|er|endo)|seleciona(?:mos|da|do|r|ndo)|"
        r"selecionou|prefer(?:imos|iu|i|encia)|da(?:r|mos|remos) (?:sequencia|seguimento|"
        r"continuidade|prioridade)|contrat(?:amos|ou|ei|ada|ado|ar)|fic(?:amos|ou|ei|ar|o)|"
        r"segu(?:ir|imos|iremos|iu|indo)|avanc(?:ar|amos|ou|aram|aremos|ando)|prossegu\w+|"
        r"continuar|recaiu|recair|recai|admi(?:timos|tiu|ssao|tir|tida|tido)|fech(?:amos|ou|ei)|"
        r"acab(?:amos|ou|ei)|apost(?:amos|ar|ou)|entreg(?:amos|ue|ou)|arranj(?:amos|ei)|"
        r"encontr(?:amos|ei)|demos|dei|deu|atribu(?:id\w+|imos|iu|ir)|preenchid\w+|privilegi\w+|"
        r"prioriz\w+|oferec(?:er|emos|eu|ida)|propor|nome(?:amos|ou|ado|ada)|deliber\w+|coube|"
        r"acert(?:amos|ou|ei)|tom(?:amos|ou|ada))(?:-se|-nos)?",
        "clitic": r"(?:(?:lhes?|te|nos|vos|me|o|a|os|as|se) )?",
        # said of the reader, not of all whom it may befall
        "no": r"(?<!\bos que )(?<!\bas que )(?<!candidatos que )(?<!candidaturas que )(?<!pessoas "
        r"que )(?<!quem )\bnao",
        "yes": r"(?:(?!(?:nao|ser|sera|serao|ate|quando|sem)\b)\S+ ){0,14}?",
        "chosen": r"(?:(?:sel[eo]c+ionad|escolhid|aprovad|apurad|aceit|admitid|contemplad|"
        r"considerad|classificad|convocad|contratad|recrutad|acolhid|atendid|deferid|homologad|"
        r"positiv|favorave|sucedid|bem-sucedid|colocad|atribuid|habilitad|adequad|ajustad|incluid|"
        r"integrad|compative|finalist|validad|alinhad|indicad|propost)\w*|apt[oa]|ideal|(?:nossa|"
        r"primeira) escolha|exito|sucesso|acolhimento|provimento|uma? del[ea]s|entre el[ea]s|"
        r"aprovacao|deferimento|(?:quem|a pessoa que|o perfil que|o que|a que) (?:procur|precis|"
        r"busc)\w*)",
        "be": r"(?:foi|foste|seja|sejas|sera|seras|ser|es|e|era|esta|estas|fica|ficou|ficara|"
        r"ficaste|sendo|tendo sido|ter sido|terem sido|tera sido|tenha sido|ira ser|vai ser|"
        r"(?:pode|podera|podendo|poder) ser|encontra-se|encontra|revelou|revela|mostrou|resultou|"
        r"teve|obteve|obtiveste|logrou|mereceu|recebeu|colheu|reune|preenche)",
        "goon": r"(?:avancar|seguir|prosseguir|continuar|dar(?:-lhe|-te)? <upto1>(?:seguimento|"
        r"continuidade|sequencia|prosseguimento|andamento|(?:resposta|parecer) (?:positiv|"
        r"favorav)\w+)|contrat\w*|oferec\S*(?! mais)|aceita-?l?[oa]?r?\b|consider\S*|selecion\S*|"
        r"inclu\S*|integr\S*|incorpor\S*|acolh\S*|aproveit\S*|propor\S*|admit\S*|convoc\S*|"
        r"entrevist\S*|chamar\S*|atender|recrut\S*|atribui\S*|(?:levar|leva-l[oa]) (?:adiante|"
        r"avante|a (?:sua|tua))|convid\S*|conceder\S*|ficar(?:mos)? (?:com|contigo|consigo)|"
        r"enquadra\S*|receber\S*|contar (?:com|contigo|consigo)|passa-l[oa]|responder "
        r"<upto1>(?:favora|positiva|afirmativa)\w+|apresentar\S* <upto2>proposta|fazer\S* (?:uma "
        r")?(?:proposta|oferta))",
        "not_chosen": r"<no> <clitic><be>,? <upto4><chosen>\b",
        "able": r"(?:(?:e|foi|sera|ser|ter sido|vai ser|seria|torna|tornou|sendo|tendo sido|"
        r"mostrou|mostra) <upto2>(?:possivel|viavel|oportun[oa])|(?:temos|ha|havendo|dispomos de|"
        r"existe\w*) <upto2>(?:como|forma|possibilidade|condicoes|capacidade|disponibilidade|"
        r"meios)|(?:estamos|encontramos|nos encontramos) (?:em (?:condicoes|posicao)|a|aptos|"
        r"interessados))",
        "not_going": r"<no> <clitic>(?:iremos|vamos|vai|ira|podemos|poderemos|podera|podendo|"
        r"podermos|poder|pudemos|consegui(?:mos|remos|u|r|rmos)|pretendemos|tencionamos|queremos|"
        r"<able>),? <upto4><goon>\b",
        "excluded": r"(?:indefer\w+|exclu(?:id[oa]|iu|imos|sao)|eliminad[oa]|nao (?:aprovad[oa]|"
        r"habilitad[oa]|admitid[oa]|classificad[oa]|selecionad[oa]|admissao|aprovacao|selecao)|"
        r"reprovad[oa]|desclassificad[oa]|inapt[oa])",
        "turned_down": r"(?:<excluded>|<not_chosen>|<not_going>|<no> <upto3>(?:prosseguir|"
        r"contratar|lugar a recrutamento))\b",
        "firm20": r"(?:(?!(?:se|caso|quando|ate)\b)\S+ ){0,20}?",
        # posts one is examined for
        "public": r"(?:concursal|procedimento|seletivo|mapa de pessoal|concurso (?:publico|para)|"
        r"bolsa de investigacao|iniciacao cientifica|posto de trabalho|contratacao|(?:funcao|"
        r"funcoes|lugar|cargo|posicao|vaga) (?:de|a que|para)|estagio|trainee|recrutamento|(?:est|"
        r"ess|nest|dest|ness|dess)[ea] (?:funcao|posicao|cargo|lugar|papel)|para o papel|(?:o|ao|"
        r"do|no) cargo|(?:a|na|da) funcao|colaboracao|(?:para|como|de|a|ao|do|da|um|uma) <trade>)",
        "trade": r"(?:agentes?|assistentes?|tecnic[oa]s?|analistas?|auxilia(?:r|res)|professor\w*|"
        r"docentes?|operador\w*|enfermeir[oa]s?|operari[oa]s?|motoristas?|vendedor\w*|"
        r"cozinheir[oa]s?|empregad[oa]s?|administrativ[oa]s?|escriturari[oa]s?|engenheir[oa]s?|"
        r"rececionistas?|recepcionistas?|estagiari[oa]s?|aprendiz(?:es)?|guardas?(?!-redes)|"
        r"bombeir[oa]s?|soldador\w*|pedreir[oa]s?|eletricistas?|farmaceutic[oa]s?|medic[oa]s?|"
        r"educador\w*|investigador\w*|bibliotecari[oa]s?|secretari[oa]s?|contabilistas?|"
        r"programador\w*|desenvolvedor\w*|ajudantes?|pasteleir[oa]s?|padeir[oa]s?|garco(?:m|ns)|"
        r"garconete|barman|mecanic[oa]s?|serralheir[oa]s?|carpinteir[oa]s?|canalizador\w*|"
        r"pintor\w*|jardineir[oa]s?|porteir[oa]s?|zelador\w*|vigilantes?|seguranca|"
        r"cabeleireir[oa]s?|costureir[oa]s?|baba|ama|cuidador\w*|diarista|domestica|camareir[oa]s?|"
        r"atendentes?|balconista|repositor\w*|estoquista|conferente|entregador\w*|motoboy|caixa|"
        r"gerentes?|supervisor\w*|coordenador\w*|consultor\w*|designers?|advogad[oa]s?|"
        r"arquitet[oa]s?|psicolog[oa]s?|fisioterapeutas?|nutricionistas?|veterinari[oa]s?|"
        r"jornalistas?|redator\w*|revisor\w*|tradutor\w*|monitor\w*|animador\w*|formador\w*|"
        r"nadador\w*|fiel de armazem|bolseir[oa]s?|comerciais?|promotor\w*|ator|atriz|musico|"
        r"responsave(?:l|is)|diretor\w*|chefes?|manager)",
        "talk": r"(?:entrevistas?|video-?chamada|videoconferencia|conversa|reuniao|bate-papo|papo|"
        r"(?:dia|turno|aula|periodo) (?:experimental|de experiencia|de teste|a experiencia)|aula[- "
        r"]teste|aula de demonstracao|dinamica|audicao|casting|call|chamada|(?:prova|teste) "
        r"(?:oral|presencial|pratic[oa]))",
        "day": r"(?:segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha|dia \d+|as \d+|pelas "
        r"\d+|ao meio-dia|\d+h\d*|\d+/\d+)",
        "clock": r"(?:(?:as|pelas|das) \d+|\d+h\d*|\d+:\d+|ao meio-dia)",
        "test": r"(?:testes?|desafio|exercicios?|prova (?:online|escrita|tecnica|de \w+)|"
        r"questionario|avaliacao (?:online|tecnica|psico\w+|de \w+)|estudo de caso|(?:o|um|seu|"
        r"teu) case|trabalho pratico)",
        "sector": r"(?:vagas?|oportunidades?|posicao|anuncios?|ofertas?|empregos?)",
    },
    # "se encontra" and "-se" are no if; "se pudesse ..., mas" is regret
    hedge=r"(?:(?<!-)\bse (?!encontra|trata|adequa|enquadra|encaixa|ajusta|aproxima|candidat|"
    r"apresent|mostr|revel|verific|inscrev|disponibiliz|deslo|prev|tornou)|\b(?:caso|desde que|ate "
    r"que|na ausencia|na falta|quando\b(?! (?:nos|fal|convers|estive|veio))|considere|significa|"
    r"independente\w*|mesmo que|ainda que)\b)(?!.* (?:mas|porem|contudo) )",
    needs=Needs.WORK,
)
