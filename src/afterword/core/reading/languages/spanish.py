"""Spanish, in the spelling of ``sentences``: no accents. See ``vocabulary``, too."""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Language, Needs
from afterword.core.reading.vocabulary.spanish import MEETINGS, SPANISH
from afterword.core.reading.vocabulary.spanish_examples import EXAMPLES
from afterword.core.reading.vocabulary.spanish_refusals import REFUSALS
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
                r"\b(?:recib\w+|registr\w+|recepcion de|lleg(?:o|ado|aron)|confirm\w+ de recibido|"
                r"confirm\w+ la recepcion|acus\w+ (?:de )?recib\w+|incorporad\w*|ya (?:tenemos|"
                r"tengo)|entregado|pasamos|traslad\w+|derivamos) <upto5><papers>\b|\b<papers> "
                r"<upto10>(?:recibid\w*|registrad\w*|enviad\w*|trasladad\w*|incorporad\w*|ha "
                r"llegado|han llegado|llego|llegaron|tenido entrada|ya esta en|(?<!no )esta "
                r"complet[oa])\b|\b(?:se )?registro (?:tu|su) participacion\b|\brecibido, "
                r"<upto3>(?:gracias|cv|curriculum)\b",
                needs=Needs.HINT,
            ),
            say.decides(
                6.0,
                r"\b(?:recib\w+|registr\w*|llego|lleg\w+|acus\w+ (?:de )?recib\w+ de|incorporado|"
                r"entregado|ya tenemos|ya tengo) <upto4>(?:candidatura|postulacion|curriculum|cv|"
                r"hoja de vida|solicitud de (?:empleo|trabajo|practicas))\b|\b(?:candidatura|"
                r"postulacion|curriculum|cv|hoja de vida|solicitud (?:de (?:empleo|practicas)|para "
                r"(?:la|el) (?:plaza|puesto|vacante|cargo|categoria))|inscripcion en el proceso "
                r"selectivo|participacion en la convocatoria) <upto10>(?:recibid\w*|registrad\w*|"
                r"trasladad\w*|incorporad\w*|llegado|llego|enviad\w*|ya esta en)\b|\b(?:solicitud|"
                r"inscripcion|aplicacion|participacion) <upto10>registrad\w* <upto8>(?:plaza|"
                r"puesto|vacante|cargo|categoria)\b|\brecepcion de <upto1>(?:aplicacion|solicitud|"
                r"inscripcion) a <upto1>(?:oferta|vacante|convocatoria)\b|\binscrito correctamente "
                r"en <upto1>(?:oferta|vacante|convocatoria)\b|\bsolicitando empleo\b|\b(?:acus\w+|"
                r"confirm\w+) (?:de )?recib\w+ <upto8>(?:plaza|puesto|vacante|cargo)\b",
                needs=Needs.NOTHING,
            ),
            say.decides(
                4.5,
                r"\b(?:gracias|agradec\w*) <upto6><papers>\b|\bgracias por (?:inscribir\w*|aplicar|"
                r"participar|haber(?:te|se) (?:inscrito|presentado))\b",
            ),
            say.decides(
                4.5,
                r"\b(?:gracias|agradec\w*) <upto2>(?:postular\w*|haber(?:te|se) postulado|(?:tu|"
                r"su) (?:candidatura|postulacion))\b",
                needs=Needs.NOTHING,
            ),
            say.decides(
                4.5,
                r"\b(?:revisar\w*|evaluar\w*|valorar\w*|estudiar\w*|revisando|evaluando|"
                r"analizar\w*|analizando|revisen?|viendo|leyendo|leeremos) <upto6>(?:<papers>|"
                r"candidaturas|postulaciones|curriculums|hojas de vida)\b|\b(?:tribunal|comite|"
                r"comision) <upto8>(?:valorar|evaluar|revisar)\w* (?:las|los) (?:candidaturas|"
                r"expedientes|postulaciones|solicitudes)\b|\b<papers> <upto6>(?:revis\w+|"
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
                r"(?:ti|usted|vos))\b|\b(?<!no )(?:decidido|acordado|de acuerdo en|queremos|"
                r"resuelto) (?:contratar|tomar|incorporar)(?:te|l[oa]) <upto1>(?:como|de|para|"
                r"en)\b",
                needs=Needs.NOTHING,
            ),
            say.decides(
                7.0,
                r"(?<!no )\b(?:has|fuiste|ha) (?:sido )?(?:seleccionad[oa]|elegid[oa]|"
                r"contratad[oa]|admitid[oa]) (?:como|para (?:el puesto|la plaza|la vacante|el "
                r"cargo|ocupar|cubrir|incorporar\w*|la posicion))\b|\b(?:te|le) (?:ofrecemos|"
                r"ofrezco) <upto2>(?:puesto|plaza|contrato|cargo|vacante|posicion|trabajo)\b|"
                r"\bqueremos que (?:te (?:incorpores|unas|sumes)|formes parte)\b|\bempiezas (?:el|"
                r"este) <day>|(?<!no )\b(?:has|usted ha) sido (?:la |el )?(?:elegid|"
                r"seleccionad)[oa] para <upto2>(?:puesto|plaza|vacante|trabajo)|\b(?:queremos|"
                r"quisieramos|gustaria) <upto1>hacer(?:te|le) una (?:oferta|propuesta)\b|(?<!no "
                r")\b(?:la|lo|te|le) (?:ha|hemos) (?:designado|nombrado|elegido|contratado) "
                r"(?:como |para )?\w+\b|\b(?:tu|su) candidatura (?:ha sido|fue) aceptada\b|"
                r"\bcomplace <upto3>(?:contratacion|nombramiento)\b|\bconfirmar(?:te|le) "
                r"<upto1>contratacion\b",
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
                r"hacer|siguiente paso <upto3>es|conteste|contesta|este es el|responder|contestar|"
                r"enviamos|mando|envio|comparto|adjunt\w+|acceder|debes|invitamos|completa) "
                r"<upto6><test>\b(?! (?:presencial|de embarazo|medic\w+))|\b<test> <upto10>(?:en "
                r"linea|enlace|plazo|adjunt\w+|fecha limite|entrega|plataforma|tienes \w+ dias|"
                r"forma parte del proceso|consultas|caso corto)\b|\b(?:pedimos|pido|pedimos que|"
                r"favor de) <upto3>(?:redact|traduc|traduzc|resuelv|prepar|program)\w* "
                r"<upto8>(?:palabras|adjunt\w*|texto|ejercicio|caso)\b",
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
                r"\b(?:turno|dia|jornada|clase) de prueba\b|\b(?:escuela|alumn\w+|tu hij[oa])\b",
            ),
        ),
        Kind.OUTREACH: (
            say.decides(
                6.0,
                r"\b(?:visto|vi|vi que|encontre|encontrado|di con|tope con|llamo la atencion|"
                r"revise|revisando|conoci) <upto2>tu (?:perfil|cv|trabajo|experiencia|linkedin|"
                r"github)\b|\b(?:tu|su) perfil <upto3>(?:me|nos) (?:parecio|llamo|intereso|gusto|"
                r"encanta)\w*\b|\b(?:un|uno de (?:mis|nuestros)) clientes? <upto6>(?:busca|"
                r"necesita)\w*\b|\bllama\w* la atencion tu perfil\b|\bsoy <upto2>(?:consultora?|"
                r"reclutadora?|headhunter|recruiter|cazatalentos)\b|\btu (?:trayectoria|"
                r"experiencia) (?:me|nos) (?:llamo|intereso|parecio)\b|\bestamos acompanando a\b|"
                r"\bte contacto porque\b|\bbusca un cliente\b|\bcliente mio\b|\b(?:me (?:pasaron|"
                r"dieron|hablaron) <upto1>(?:tu|su|de ti|de usted) ?<upto1>(?:contacto|nombre|"
                r"numero|trabajo)?)",
                needs=Needs.NOTHING,
            ),
            say.decides(
                5.0,
                r"\b(?:abiert[oa] a <upto3>conversar|te interesa que|abiert[oa] a <upto3>(?:nuevas|"
                r"oportunidades|propuestas|escuchar|charlar|cambios?)|(?:te|le) (?:interesaria|"
                r"interesa|gustaria|animas|cuadra)|en busqueda activa|escucha activa|podria "
                r"(?:interesar(?:te|le)))\b",
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
                r"recibir esta alerta|ver todas las ofertas|(?:avisos|empleos|vacantes|ofertas) "
                r"(?:nuevos|podrian interesarte|segun tu busqueda|recomendad[oa]s)|estos avisos|"
                r"nuevos avisos|\d+ (?:avisos|vacantes|ofertas|empleos) <upto3>(?:semana|cerca|"
                r"para ti))\b",
                needs=Needs.NOTHING,
            ),
            say.in_subject(1.5, r"\b(?:vacantes|ofertas|empleos|alerta)\b"),
            say.opposes(5.0, r"\b(?:tu|su) (?:candidatura|postulacion|solicitud)\b"),
        ),
        Kind.NO_FEEDBACK: (
            say.decides(
                6.0,
                r"\bno <upto4>(?:facilit\w+|damos|dar|ofrec\w+|podemos|podremos|posible|"
                r"proporcion\w+|compart\w+|brind\w+|entreg\w+|disponemos|hacemos|realizamos) "
                r"<upto6><remarks>\b|\bdeliberaciones <upto4>(?:secretas|confidenciales|"
                r"reservadas)\b",
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
                r"practicar|haber)\b|\bmi consejo\b|\bcomo te prometi\b|\b(?:estas son las "
                r")?observaciones del (?:jurado|tribunal|panel)\b|\b(?:faltaron|faltaban) "
                r"(?:ejemplos|datos|detalles)\b|\b(?:tus|sus) respuestas <upto2>(?:muy|demasiado|"
                r"poco)\b|\blo que te (?:resto|falto|peso)\b|\bcomo me (?:pediste|pidio)\b|\bcon "
                r"gusto te cuento\b|\b(?:me|nos) (?:preguntabas|preguntaste|pediste) <upto3>(?:que|"
                r"en que|feedback|retroalimentacion|por que|opinion|devolucion)\b",
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
                r"ausente|(?:de|con|en) (?:vacaciones|licencia|baja|permiso|viaje)|en comision|en "
                r"(?:un )?viaje)\b|\bestaremos cerrados\b|\b(?:respuesta|mensaje) automatic[oa] de "
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
    examples=EXAMPLES,
)
