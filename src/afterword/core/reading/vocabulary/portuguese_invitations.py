"""How Portuguese asks somebody to come and talk, or to come and try the work."""

from typing import Final

from afterword.core.reading.signals import Needs, Signal
from afterword.core.reading.vocabulary.portuguese import say

INVITATIONS: Final[tuple[Signal, ...]] = (
    say.decides(
        6.5,
        r"\b(?:convid\S*|convoc\S*|marcar|marcamos|marque|marcad[oa]|agend\w+|confirm\w*|adiar|"
        r"adiamos|remarc\w+|reagend\w+|desmarc\w+|cancelar|antecipar|alterar|trocar|lembr\w*|"
        r"combinar|realizar|fazer|passar|mudar|convite|convocatoria|pre-?selecionad\w+|proxim[oa] "
        r"(?:passo|etapa|fase)|chama\w*|escolh\w+ <upto3>(?:horario|data|dia|hora)|comparec\w+|"
        r"comparencia|realizacao|deslocar\S*|quando pod\w+|avancar|selecionad[oa] para) "
        r"<upto8><talk>\b|\b<talk> <upto8>(?:(?:sera|esta|ficou|fica|foi|tera) <upto3>(?:marcad|"
        r"agendad|confirmad|remarcad|adiad|reagendad|realizad|lugar|<day>)\w*|<day>\b)",
        is_hedged=False,
    ),
    say.decides(
        6.0,
        r"\b(?:gostari\w*|gostava\w*|queremos|quero|queria\w*|adorari\w*|vamos) "
        r"<upto3>(?:conhece\S*|entrevist\S+)(?: (?:pessoalmente|melhor|voce|a senhora|o senhor)|"
        r"[.,!]|$)|\bgost(?:ari|av)a\w* de <upto3>(?:falar|conversar) (?:contigo|consigo|com "
        r"(?:voce|a senhora|o senhor))\b|\b(?:podemos|podiamos|poderiamos|posso|pode|consegu\w+|"
        r"podes) <upto3>(?:falar|conversar|ligar\S*|encontrar\S*|reunir\S*) <upto6><day>\b|\bque "
        r"disponibilidades?\b|\bgost(?:ari|av)\w+ que <upto1>(?:viess\w+|venha|passass\w+) "
        r".{0,60}\b(?:<day>|conversar|falar|conhecer)\b|\b(?:fechado|combinado|marcado|"
        r"entao)\b[,:]? <upto3><day>.{0,30}<clock>|\b(?:qual|quais|indi(?:que|ca)\S*|diga\S*|"
        r"diz\S*|inform\w+|envi\w+|confirm\w+) <upto4>disponibilidades?\b(?! (?:de|para) (?:inicio|"
        r"comecar|iniciar))",
        is_hedged=False,
    ),
    say.decides(
        6.0,
        r"(?<!nao )\b(?:avancou|avancaste|passou|passaste|segue|avanca|(?:foi|foste) "
        r"(?:pre-)?(?:selecionad|aprovad|escolhid|convocad)\w*) <upto3>(?:para|a|pra) "
        r"(?!.{0,40}\b(?:testes?|desafio|provas? (?:online|escrita))\b)<upto4>(?:<talk>|(?:proxima|"
        r"segunda|terceira|ultima|fase|etapa) )",
    ),
    # how small firms put it: can you come by on Tuesday at nine?
    say.decides(
        5.5,
        r"\b(?:podes?|podias?|poderia|consegu(?:e|es|iria)|vens|vem|venha|aparec[ea]|pass[ae]|"
        r"col[ae]|bora|topa|que tal|da para|seria) <upto12><day>\b.{0,40}(?:<clock>|\?$)",
        needs=Needs.HINT,
        is_hedged=False,
    ),
    say.decides(
        6.0,
        r"\b(?:podes?|podias?|poderia|consegu(?:e|es|iria)|vens|vem|venha|vir|viesse\w*|"
        r"encontrar-nos|aparec[ea]|pass[ae]|col[ae]|que tal|da para) <upto12>(?:<day>|"
        r"hoje)\b.{0,60}\b(?:sobre (?:a|o) (?:vaga|trabalho|emprego)|mostro-\w+|te mostr\w+|lhe "
        r"mostr\w+|(?:ver|ves|veres) <upto3>(?:trabalh\w+|cortar|servir|cozinhar|equipa|espaco|"
        r"maquinas)|experimentar|(?:para|pra) (?:eu ver|nos conhecermos|conhecer\w*|a gente se "
        r"conhecer)|conhecer (?:a|as|os|o) (?:equip\w+|time|criancas|miudos|menin[oa]s?|loja|"
        r"espaco|pessoal)|(?:seu|teu) (?:curriculo|cv)|vermos se nos entendemos|(?:para|pra) uma "
        r"(?:conversa|entrevista))\b|\b(?:papo|conversa|entrevista) tecnic[oa]\b|"
        r"<day>\b.{0,50}\b(?:falamos|falar|conversar|conversamos) (?:sobre|d)\S* (?:a )?(?:vaga|"
        r"posicao|funcao)\b",
        needs=Needs.NOTHING,
        is_hedged=False,
    ),
    say.decides(
        6.0,
        r"\bturno (?:experimental|de (?:experiencia|teste))\b|\b(?:dia|uns dias|umas horas) (?:de|"
        r"a) experiencia\b|\bentrevista <upto2>(?:emprego|trabalho|selecao|online|presencial|"
        r"coletiva|tecnica)\b|\b(?:convid\S*|convoc\S*|vir|venha|vens|fazer|ministrar|dar|marcar|"
        r"agendar) <upto6>(?:aula[- ]teste|aula de demonstracao|audicao|casting|teste pratico|"
        r"assessment day)\b|\b(?:de|der|dar|lecionar|ministrar) uma aula experimental\b|"
        r"\bselecionad[oa] <upto4>assessment day\b|\bconvoc\w+ <upto6>(?:entrevista|prova oral|"
        r"avaliacao de competencias)\b",
        needs=Needs.NOTHING,
        is_hedged=False,
    ),
    say.decides(
        5.0,
        r"\b(?:te|lhe) (?:ligo|ligamos) <upto4><day>\b|\b<day> <upto6>(?:te ligo|ligo-te|ligo-lhe|"
        r"lhe ligo)\b|\b(?:fica|ficou|esta) <upto2>(?:marcad|agendad|combinad|confirmad)\w* "
        r"<upto6><day>\b",
        needs=Needs.HINT,
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
        r"\b(?:na sequencia d|apos|depois d)\w* <upto2><talk>\b|\b<talk> (?:realizada|de (?:ontem|"
        r"hoje))\b|\b(?:outros|dos) candidatos\b|\bcaso <upto6>selecionad\w+\b",
    ),
    say.opposes(
        7.0,
        r"\bnao ser(?:a|ao) convocad|\b(?:aceitei outr|nao vou comparecer|nao poderei comparecer|"
        r"candidatos? para)\w*|\bentrevista <upto4>(?:radio|jornal|televisao|podcast|tv)\b|"
        r"\bentrevistas d\w+ candidat\w+|\bquem <upto2>entrevist\w+",
    ),
)
