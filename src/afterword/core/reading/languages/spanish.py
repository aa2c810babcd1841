"""Spanish, in the spelling of ``sentences``: no accents. See ``vocabulary``, too."""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, Language, Needs
from afterword.core.reading.vocabulary.spanish import MEETINGS, REFUSALS, SPANISH
from afterword.core.reading.wordlist import wordlist

say = SPANISH

LANGUAGE = Language(
    code="es",
    common=wordlist(
        """
        el la los las un una de del y en que es por para con no se su sus nos le les lo al como mas
        pero este esta ha han hemos muy te tu tus me mi gracias hola estimado estimada saludos si ya
        nuestro nuestra usted
        """
    ),
    signals={
        Kind.REJECTION: REFUSALS,
        Kind.INTERVIEW: MEETINGS,
        Kind.ACKNOWLEDGEMENT: (
            say.decides(
                6.0,
                r"\b(?:recib\w+|registrad\w*|recepcion de|llego|llegado|confirmo de recibido|"
                r"acus\w+ recibo) <upto5><papers>\b|\b<papers> <upto10>(?:recibid\w*|registrad\w*|"
                r"enviad\w*|ha llegado|llego)\b",
                needs=Needs.HINT,
            ),
            say.decides(
                6.0,
                r"\b(?:recib\w+|registr\w*) <upto4>(?:candidatura|postulacion|curriculum|cv|hoja "
                r"de vida|solicitud de empleo)\b|\b(?:candidatura|postulacion|solicitud (?:de "
                r"empleo|para (?:la|el) (?:plaza|puesto|vacante|cargo))) <upto10>(?:recibid\w*|"
                r"registrad\w*|llego)\b",
                needs=Needs.NOTHING,
            ),
            say.decides(
                4.5,
                r"\b(?:gracias|agradec\w*) <upto6><papers>\b|\bgracias por (?:postular\w*|"
                r"inscribir\w*|aplicar|participar|haber(?:te|se) (?:postulado|inscrito|"
                r"presentado))\b",
            ),
            say.decides(
                4.5,
                r"\b(?:revisar\w*|evaluar\w*|valorar\w*|estudiar\w*|revisando|evaluando|"
                r"analizar\w*|analizando|revisen?) <upto6><papers>\b|\b<papers> <upto6>(?:revis\w+|"
                r"evaluacion|estudi\w+|evalua\w*|analiza\w*|en proceso)\b",
            ),
            say.supports(
                1.0,
                r"\b(?:contacto|pondremos|contactar\w*|novedades|responder\w*|contestar\w*|"
                r"contesto|noticias)\b",
            ),
            say.opposes(3.0, r"\bno <upto2>recibid\w* <upto4><papers>\b"),
        ),
        Kind.OFFER: (
            say.decides(
                6.5,
                r"\b(?:complace|encantad\w*|encantaria|alegra|gustaria|placer|gusto|grato|"
                r"satisface) <upto4>(?:ofrecer\w*|comunicar\w*|informar\w*|confirmar\w*) "
                r"<upto8>(?:<job>|contrato|seleccionad[oa]|incorporacion)\b(?! (?:de )?entrevista)|"
                r"\bbienvenid[oa] (?:al equipo|a bordo|a la (?:empresa|familia))\b|\b(?:contrato "
                r"de trabajo|carta oferta|oferta (?:laboral|de trabajo|economica)|propuesta "
                r"(?:laboral|economica)) <upto8>(?:adjunt\w*|firm\w*|aceptar|aceptacion|enviamos|"
                r"anexo|encontraras)\b",
            ),
            say.decides(
                7.0,
                r"\b(?:puesto|plaza|trabajo|vacante) <upto3>(?:ya )?es (?:tuy[oa]|suy[oa]|para "
                r"(?:ti|usted|vos))\b",
                needs=Needs.NOTHING,
            ),
            say.decides(
                7.0,
                r"(?<!no )\b(?:has|fuiste|ha) (?:sido )?(?:seleccionad[oa]|elegid[oa]|"
                r"contratad[oa]|admitid[oa]) (?:como|para (?:el puesto|la plaza|la vacante|el "
                r"cargo|ocupar|cubrir|incorporar\w*|la posicion))\b|\b(?:te|le) (?:ofrecemos|"
                r"ofrezco) <upto2>(?:puesto|plaza|contrato|cargo|vacante|posicion|trabajo)\b|"
                r"\bqueremos que (?:te (?:incorpores|unas|sumes)|formes parte)\b|\bempiezas (?:el|"
                r"este) <day>",
            ),
            say.supports(
                1.5,
                r"\b(?:enhorabuena|felicidades|felicitaciones|brutos?|salario|incorporacion|"
                r"contrato|fecha de (?:inicio|ingreso)|seguridad social)\b",
            ),
        ),
        Kind.ASSESSMENT: (
            say.decides(
                6.5,
                r"\b(?:realizar|realices|completar|completes|resolver|resuelv\w+|presentar|rendir|"
                r"hacer|responder|contestar|enviamos|mando|envio|comparto|adjunt\w+|acceder|debes|"
                r"invitamos|completa) <upto6><test>\b(?! (?:presencial|de embarazo|medic\w+))|"
                r"\b<test> <upto10>(?:en linea|enlace|plazo|adjunt\w+|fecha limite|entrega|"
                r"plataforma)\b",
                is_hedged=False,
            ),
            say.decides(
                6.0,
                r"\b(?:enviamos|mando|envio|realizar|presentar|completar|completes|resolver|rendir|"
                r"debes|completar|comparto|adjunt\w+|accede\w*) <upto6>(?:pruebas? (?:tecnicas?|"
                r"psicotecnicas?|psicometricas?|de (?:razonamiento|conocimientos|nivel))|caso "
                r"practico|ejercicio (?:tecnico|practico)|test (?:psicotecnico|tecnico|de "
                r"personalidad)|assessment|cuestionario en linea)\b",
                needs=Needs.NOTHING,
                is_hedged=False,
            ),
            say.supports(1.5, r"\b(?:enlace|plazo|cronometr\w+|duracion|entrega|activo|minutos)\b"),
            say.in_subject(1.5, r"\b(?:pruebas?|evaluacion|cuestionario|caso practico)\b"),
            say.opposes(4.0, r"\b(?:gracias|agradec\w*|asistencia) <upto6><test>\b"),
            say.opposes(
                4.0,
                r"\b(?:turno|dia|jornada|clase) de prueba\b|\b(?:escuela|alumn\w+|tu "
                r"hij[oa])\b",
            ),
        ),
        Kind.OUTREACH: (
            say.decides(
                6.0,
                r"\b(?:visto|vi|encontre|encontrado|di con|tope con|llamo la atencion|revise|"
                r"revisando|conoci) <upto2>tu (?:perfil|cv|trabajo|experiencia|linkedin|github)\b|"
                r"\b(?:tu|su) perfil <upto3>(?:me|nos) (?:parecio|llamo|intereso|gusto|"
                r"encanta)\w*\b|\b(?:un|uno de (?:mis|nuestros)) clientes? <upto6>(?:busca|"
                r"necesita)\w*\b|\bllama\w* la atencion tu perfil\b|\bsoy <upto2>(?:consultora?|"
                r"reclutadora?|headhunter|recruiter) (?:de seleccion|en|de|it)\b|\bbusca un "
                r"cliente\b|\bcliente mio\b|\b(?:me (?:pasaron|dieron|hablaron) <upto1>(?:tu|su|de "
                r"ti|de usted) ?<upto1>(?:contacto|nombre|numero|trabajo)?)",
                needs=Needs.NOTHING,
            ),
            say.decides(
                5.0,
                r"\b(?:abiert[oa] a <upto3>(?:nuevas|oportunidades|propuestas|escuchar|charlar|"
                r"cambios?)|(?:te|le) (?:interesaria|interesa|gustaria|animas|cuadra)|en busqueda "
                r"activa|escucha activa|podria (?:interesar(?:te|le)))\b",
                is_hedged=False,
            ),
            say.in_subject(1.5, r"\b(?:oportunidad|hablamos|vacante|busco|buscamos)\b"),
            say.opposes(
                4.0,
                r"\b(?:gracias por|tu|su) <upto2>(?:candidatura|postulacion|postularte|inscribirte|"
                r"solicitud)\b|\b(?:te inscribiste|te postulaste)\b",
            ),
        ),
        Kind.JOB_ALERT: (
            say.decides(
                6.0,
                r"\b(?:nuevas? (?:ofertas?|vacantes?|empleos?)|(?:ofertas?|vacantes?|empleos?) "
                r"nuev[oa]s?|(?:vacantes|ofertas|empleos) (?:coinciden|que coinciden|para ti|"
                r"recomendad[oa]s|similares|cerca|segun)|alertas? de empleo|coinciden? con tu "
                r"(?:alerta|busqueda|perfil)|(?:cancela|gestiona|modifica|editar?) <upto2>alertas?|"
                r"recibir esta alerta)\b",
                needs=Needs.NOTHING,
            ),
            say.in_subject(1.5, r"\b(?:vacantes|ofertas|empleos|alerta)\b"),
            say.opposes(5.0, r"\b(?:tu|su) (?:candidatura|postulacion|solicitud)\b"),
        ),
        Kind.NO_FEEDBACK: (
            say.decides(
                6.0,
                r"\bno <upto4>(?:facilit\w+|damos|dar|ofrec\w+|podemos|podremos|posible|"
                r"proporcion\w+|compart\w+|brind\w+|entreg\w+|disponemos) <upto6><remarks>\b",
                needs=Needs.HINT,
            ),
            say.opposes(6.0, r"\b(?:hemos recibido|recibimos) <upto3><papers>\b"),
        ),
        Kind.FEEDBACK: (
            say.decides(
                5.5,
                r"\b(?:areas?|aspectos?|puntos?|oportunidad(?:es)?) (?:de mejora|a mejorar|por "
                r"mejorar|a reforzar|debil\w*)\b|\b(?:te|le) (?:falto|falta) (?!poco)|"
                r"\b(?:floj[oa]s?|debil) (?:fue|en)\b|\b(?:te|le) (?:recomiendo|recomendamos|"
                r"aconsejo|aconsejamos|sugiero|sugerimos|recomendaria|aconsejaria)\b|\b(?:podrias|"
                r"deberias|podria|deberia) <upto1>(?:mejorar|reforzar|trabajar|profundizar|"
                r"practicar|haber)\b|\bmi consejo\b|\bcon gusto te cuento\b|\b(?:me|nos) "
                r"(?:preguntabas|preguntaste|pediste) <upto3>(?:que|en que|feedback|"
                r"retroalimentacion|por que|opinion|devolucion)\b",
                needs=Needs.HINT,
            ),
            say.supports(
                1.5,
                r"\b(?:la proxima|para la proxima|el panel|el tribunal|tu presentacion|tus "
                r"respuestas|metele|animo|entrevista)\b",
            ),
            say.in_subject(1.5, r"\b(?:retroalimentacion|feedback|devolucion)\b|^re\b"),
        ),
        Kind.AUTO_REPLY: (
            say.decides(
                6.0,
                r"\b(?:me encuentro|estoy|estare|me encontrare|actualmente) <upto3>(?:fuera|"
                r"ausente|de (?:vacaciones|licencia|baja|permiso|viaje)|en comision|en (?:un "
                r")?viaje)\b|\bestaremos cerrados\b|\b(?:respuesta|mensaje) automatic[oa] de "
                r"ausencia\b",
                needs=Needs.NOTHING,
            ),
            say.supports(
                1.5,
                r"\b(?:acceso limitado|urgent\w*|urgencia|mi (?:regreso|vuelta|retorno)|vuelvo el|"
                r"regreso el)\b",
                needs=Needs.NOTHING,
            ),
        ),
    },
    examples={
        Kind.REJECTION: (
            Example(
                subject="Su candidatura",
                sender="Selección <seleccion@vidal-arq.example>",
                text="Estimada Julia: gracias por su interés. Lamentamos comunicarle que no ha "
                "sido seleccionada para el puesto. Le deseamos mucha suerte en su "
                "búsqueda.",
            ),
            Example(
                subject="Re: Entrevista",
                sender="Carlos Vidal <carlos@vidal-arq.example>",
                text="Hola Julia, gracias por la charla del martes. Al final hemos decidido "
                "continuar con otro candidato que ya conoce el programa. Un abrazo, Carlos",
            ),
            Example(
                subject="Vacante de camarero",
                sender="bar@elmirador.example",
                text="Buenos días, la vacante ya está cubierta. Saludos",
            ),
            Example(
                subject="Tu postulación",
                text="Hola Facu, si bien nos gustó conocerte, no vamos a avanzar con tu "
                "postulación en esta búsqueda.",
            ),
            Example(
                subject="Estado del proceso",
                text="Hola Irene: tu candidatura ha sido descartada para la oferta de florista.",
            ),
            Example(
                subject="Proceso de selección",
                text="Señor Peña, usted no continúa en el proceso. Agradecemos su interés.",
            ),
            Example(
                subject="Su currículum",
                text="Estimada señora: su perfil no se ajusta a los requisitos del puesto y en "
                "este momento no tenemos otras vacantes abiertas.",
            ),
        ),
        Kind.INTERVIEW: (
            Example(
                subject="Puesto de enfermera",
                sender="Selección <seleccion@hospitalsur.example>",
                text="Hola Rosa, nos gustaría invitarte a una entrevista el jueves 14 a las 10 "
                "horas.",
            ),
            Example(
                subject="Panadería",
                text="Hola Bruno, ven el sábado y haces un turno de prueba en el horno.",
            ),
            Example(
                subject="Vacante de florista",
                text="Hola Irene, ¿qué disponibilidad tienes esta semana para una entrevista?",
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            Example(
                subject="Candidatura recibida",
                sender="seleccion@hospitalsur.example",
                text="Hola Rosa, hemos recibido tu candidatura. Nuestro equipo la revisará y "
                "nos pondremos en contacto contigo.",
            ),
            Example(
                subject="Postulación recibida",
                text="Recibimos tu postulación. De no recibir noticias en un mes, considera que "
                "no has sido seleccionado.",
            ),
        ),
        Kind.OFFER: (
            Example(
                subject="Taller",
                text="¡Enhorabuena, Bruno! El puesto es tuyo, te esperamos con el contrato.",
            ),
        ),
        Kind.ASSESSMENT: (
            Example(
                subject="Siguiente paso",
                text="Hola Irene, te enviamos un caso práctico. El plazo es de tres días.",
            ),
        ),
        Kind.OUTREACH: (
            Example(
                subject="Una oportunidad en Vigo",
                text="Hola Irene, he visto tu perfil y un cliente mío busca florista. ¿Te "
                "interesaría?",
            ),
        ),
        Kind.JOB_ALERT: (
            Example(
                subject="6 vacantes para ti",
                text="Estas ofertas coinciden con tu búsqueda. Gestiona tus alertas",
            ),
        ),
        Kind.FEEDBACK: (
            Example(
                subject="Re: Mi entrevista",
                text="Hola Bruno, te recomiendo contar tus proyectos con cifras; en la entrevista "
                "te faltó concretar.",
            ),
        ),
        Kind.NO_FEEDBACK: (
            Example(
                subject="Re: Mi entrevista",
                text="Buenos días: por política interna no facilitamos los motivos de cada "
                "descarte.",
            ),
        ),
        Kind.AUTO_REPLY: (
            Example(
                subject="Respuesta automática",
                text="Me encuentro de vacaciones y responderé a mi regreso, el 20 de agosto.",
            ),
        ),
        Kind.OTHER: (
            Example(
                subject="Piso en la calle Luna",
                sender="agencia@pisos.example",
                text="Buenas tardes, lamentamos decirle que el dueño del piso ha elegido a "
                "otra persona.",
            ),
            Example(
                subject="Domingo",
                sender="abuela@familia.example",
                text="Hola Ana, no puedo ir el domingo, lo siento mucho. ¿Me guardas un trozo "
                "de tarta?",
            ),
            Example(
                subject="Novedades de casa",
                text="Mi hermano no ha sido seleccionado para el puesto y está muy triste.",
            ),
            Example(
                subject="Proceso de florista",
                text="Estimada Sonia: he aceptado otra oferta y no voy a seguir en el proceso.",
            ),
            Example(
                subject="Beca",
                text="Lamentamos informarle que su solicitud de beca de estudios no ha sido "
                "aceptada.",
            ),
        ),
    },
)
