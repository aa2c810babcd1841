"""Portuguese mails written for this project: what each kind claims, and what no kind may claim."""

from collections.abc import Mapping
from typing import Final

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example

EXAMPLES: Final[Mapping[Kind, tuple[Example, ...]]] = {
    Kind.REJECTION: (
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
        Example(
            subject="Técnico de contabilidade",
            sender="rh@contas.example",
            text="Cara Ana, agradecemos a sua candidatura ao lugar de técnica de "
            "contabilidade. Após análise, a sua candidatura não reúne as condições para "
            "passar à fase seguinte. Com os melhores cumprimentos",
        ),
        Example(
            subject="Estágio curricular",
            sender="estagios@agencia.example",
            text="Olá Sara, obrigado pela candidatura ao estágio. Infelizmente não temos "
            "capacidade para acolher mais estagiários este semestre.",
        ),
        Example(
            subject="Processo 123",
            sender="rh@hospital.example",
            text="Cara Dra. Helena, o júri deliberou não propor a sua contratação para o lugar "
            "de médica de clínica geral.",
        ),
        Example(
            subject="Candidatura",
            sender="rh@editora.example",
            text="Cara Alice, lemos com interesse a sua candidatura para revisora, mas não a "
            "poderemos aceitar por já termos a equipa formada.",
        ),
        Example(
            subject="Candidatura",
            sender="people@saas.example",
            text="Olá Hugo, queremos ser transparentes contigo: o teu percurso é ótimo, mas "
            "procuramos alguém com um perfil mais sénior para esta posição.",
        ),
        Example(
            subject="Assistente de direção",
            sender="rh@grupo.example",
            text="Exma. Sra. Dra. Paula Reis, na sequência da sua candidatura, cumpre-nos "
            "informar que a mesma não mereceu acolhimento. Gratos pelo interesse "
            "manifestado.",
        ),
        Example(
            subject="Emprego",
            sender="padaria@pao.example",
            text="Bom dia, lamento mas de momento não preciso de mais ninguém na padaria. Fico "
            "com o seu número.",
        ),
        Example(
            subject="Processo Seletivo SESC",
            sender="ps@social.example",
            text="Informamos que seu nome não consta na lista de aprovados da 2ª etapa do "
            "processo seletivo para Instrutor de Atividades.",
        ),
        Example(
            subject="Conclusão",
            sender="selecao@industria.example",
            text="Vimos comunicar a conclusão do processo de seleção sem que a sua candidatura "
            "tenha sido a escolhida.",
        ),
        Example(
            subject="Contabilista",
            sender="socio@contas.example",
            text="Caro Fausto, chegámos à conclusão de que a sua experiência não é a que "
            "procuramos para esta função.",
        ),
        Example(
            subject="Analista",
            sender="rh@tecno.example",
            text="Olá Yasmin, verificamos que você ainda não possui a experiência necessária "
            "para a vaga de Analista Pleno, portanto não seguiremos com sua candidatura.",
        ),
        Example(
            subject="Candidatura 5521",
            sender="noreply@emprego.example",
            text="O estado da sua candidatura foi alterado para: Não selecionado.",
        ),
        Example(
            subject="Decisão final",
            sender="rh@grupo.example",
            text="Estimado Eng. Lopes, a administração entendeu que outro candidato reunia "
            "melhores condições para o cargo de diretor fabril.",
        ),
    ),
    Kind.INTERVIEW: (
        Example(
            subject="Vaga de enfermeira",
            sender="Recrutamento <recrutamento@hospitalsul.example>",
            text="Olá Rosa, gostaríamos de a convidar para uma entrevista na quinta, às 10 horas.",
        ),
        Example(
            subject="Vaga",
            sender="Joana <joana@cafedaria.example>",
            text="Olá Rita, vi o teu currículo. Consegues passar cá na quarta às 16h?",
        ),
        Example(
            subject="Audição",
            sender="producao@teatro.example",
            text="Olá Vera, gostámos do teu vídeo. Podes vir fazer uma audição no sábado, às 17h?",
        ),
        Example(
            subject="Motoboy",
            sender="delivery@pizza.example",
            text="opa, cola aqui na loja hoje 18h pra gente conversar sobre a vaga",
        ),
        Example(
            subject="Reunião",
            sender="sofia@boutique.example",
            text="Olá Carolina, que tal nos encontrarmos na loja na quarta, por volta das 17h, "
            "para nos conhecermos?",
        ),
        Example(
            subject="Próxima etapa",
            sender="gente@fintech.example",
            text="Oi, Thales! Próxima etapa: papo técnico de 1h com dois devs. Escolha um "
            "horário na agenda abaixo.",
        ),
    ),
    Kind.ACKNOWLEDGEMENT: (
        Example(
            subject="Candidatura recebida",
            sender="recrutamento@hospitalsul.example",
            text="Olá Rosa, recebemos a sua candidatura. A nossa equipa vai analisar o seu "
            "currículo e entraremos em contacto.",
        ),
        Example(
            subject="Confirmação de inscrição",
            sender="trainee@cia.example",
            text="Olá, Gabi! Sua inscrição no programa de trainee foi concluída com sucesso. "
            "Guarde o número do protocolo.",
        ),
        Example(
            subject="Candidatura",
            sender="rh@cosmetica.example",
            text="Agradecemos o seu contacto. O seu CV foi encaminhado para o departamento "
            "responsável, que o contactará caso haja interesse.",
        ),
    ),
    Kind.OFFER: (
        Example(
            subject="Vaga",
            sender="ze@padariadoze.example",
            text="Olá Rui, a vaga é tua! Podes começar na segunda? Manda o IBAN.",
        ),
        Example(
            subject="Contratação",
            sender="daf@cm.example",
            text="Na sequência da homologação da lista, é V. Exa. convidada a assinar contrato "
            "de trabalho em funções públicas no dia 2 de maio.",
        ),
    ),
    Kind.ASSESSMENT: (
        Example(
            subject="Próximo passo",
            sender="rh@tornosabc.example",
            text="Olá, para a vaga de analista realize o teste de lógica até sexta.",
        ),
        Example(
            subject="Desafio",
            sender="tech@fintech.example",
            text="Olá Diogo, o próximo passo é um pequeno desafio técnico. Tens 5 dias para o "
            "entregar através do repositório.",
        ),
        Example(
            subject="Prova escrita",
            sender="concursos@municipio.example",
            text="Convoca-se V. Exa. para a realização da prova escrita de conhecimentos, no "
            "dia 7 de junho, às 10 horas, na Escola Secundária.",
        ),
    ),
    Kind.OUTREACH: (
        Example(
            subject="Vaga em Braga",
            sender="lia@cacatalentos.example",
            text="Olá Tiago, encontrei o seu perfil e tenho uma vaga em Braga. Teria interesse "
            "em conversar?",
        ),
        Example(
            subject="Oportunidade",
            sender="tatiane@rhconsult.example",
            text="Oi Renato, tudo bem? Vi seu perfil no LinkedIn e acho que ele tem muito a "
            "ver com uma vaga que estou trabalhando. Topa conversar?",
        ),
        Example(
            subject="Vaga dev",
            sender="bia@recruit.example",
            text="Oi! Seu GitHub é muito bom. Tenho uma oportunidade remota de dev Python, faz "
            "sentido pra você ouvir a proposta?",
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
            text="Como pediu, aqui vai o meu feedback sobre a entrevista: faltou falar de prazos.",
        ),
    ),
    Kind.NO_FEEDBACK: (
        Example(
            subject="Re: feedback",
            sender="rh@tornosabc.example",
            text="Por norma interna não damos feedback individual sobre as candidaturas.",
        ),
        Example(
            subject="Re: motivo",
            sender="rh@cia.example",
            text="Oi Gabi, devido ao volume de inscritos, não conseguimos dar retorno "
            "personalizado sobre o desempenho de cada candidato.",
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
            text="Estimado cliente, lamentamos informar que o seu pedido de crédito não foi "
            "aprovado.",
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
        Example(
            subject="Clube",
            sender="treinador@clube.example",
            text="Miguel, não foste convocado para o jogo de domingo, joga o outro guarda-redes.",
        ),
        Example(
            subject="Candidatos",
            sender="rh@interno.example",
            text="Olá Marta, dos cinco candidatos que entrevistámos, três não foram aprovados "
            "pelo gestor. Seguimos com dois.",
        ),
        Example(
            subject="Funcionário",
            sender="rh@firma.example",
            text="Cara Ana, o seu pedido de teletrabalho não foi aceite pela direção.",
        ),
        Example(
            subject="Obra",
            sender="cliente@mail.example",
            text="Sr. Vasco, decidi contratar outro eletricista para a obra da minha casa. "
            "Obrigado pelo orçamento.",
        ),
        Example(
            subject="Re: reunião",
            sender="chefe@firma.example",
            text="Ana, não podemos aceitar a candidatura do projeto europeu sem o orçamento "
            "assinado. Envia até sexta.",
        ),
        Example(
            subject="Entrevistas",
            sender="gestor@firma.example",
            text="Rita, não avançamos com o candidato de ontem. Podes avisá-lo e marcar o próximo?",
        ),
        Example(
            subject="Curso",
            sender="escola@danca.example",
            text="A turma de sábado está completa e não temos vagas. Quer ficar em lista de "
            "espera?",
        ),
    ),
}
"""``other``: mails in the words of the kinds that are none of them."""
