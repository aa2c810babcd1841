"""How Spanish says no and asks to meet, with the pieces of its other constructions.

In the spelling of ``sentences``: no accents. It leaves out its pronouns,
so whom a no is told to is known by the verb (*no has sido*), by whose papers they are or by who is
informed. American Spanish seldom writes the words ``setting`` knows (*postulacion*,
*convocatoria*), so what can only be said of hiring needs nothing else.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.english import UPTO

SPANISH: Final = Phrasebook(
    {
        **UPTO,
        "job": r"(?:puestos?|vacantes?|plazas?|posicion|posiciones|empleo|oferta|cargo|practicas|"
        r"contratacion|convocatoria|busqueda|pasantia)",
        "papers": r"(?:candidatura|solicitud|curriculum|curriculo|cv|perfil|postulacion|interes|"
        r"aplicacion|hoja de vida|inscripcion|expediente|documentos|documentacion|experiencia)",
        "your": r"(?:tu|tus|su|sus|vuestra|la)",
        "process": r"(?:procesos?(?! de (?:admision|matricula|compra|pago))|seleccion|convocatoria|"
        r"busqueda|fase|etapa|ronda|candidatura|postulacion|solicitud|contratacion|ingreso|"
        r"incorporacion|contigo|usted|vos|perfil)",
        "other": r"(?:otr[oa]s?|distint[oa]s?|intern[oa]s?)",
        "applicant": r"(?:candidat\w*|personas?|perfil|perfiles|aspirantes?|postulantes?|"
        r"profesional\w*|finalistas?|companer[oa])",
        # a few words, none of which tells whom somebody was chosen from
        "near": r"(?:(?!(?:entre|contigo)\b)\S+ ){0,6}?",
        "going": r"(?:continu\w+|segui\w*|sigue|sigues|avanz\w+|proced\w+|prosegu\w+|pas(?:ar|as|a|"
        r"o)|prosper\w+)",
        "unmet": r"<upto12>no <upto4>(?:seleccionad\w*|elegid\w*|escogid\w*|preseleccionad\w*|"
        r"aceptad\w*|admitid\w*|considerad\w*|aprobad\w*|<going>|adelante|favorable\w*|exitos\w*|"
        r"encaj\w*|ajust\w*|cumpl\w*|correspond\w*|adecu\w*|coincid\w*|reune\w*|fruto)\b(?!,? "
        r"(?:si|hasta)\b)",
        "talk": r"(?:entrevistas?|entrevistar(?:l[eoa]s?|te|nos)|videollamada|videoconferencia|"
        r"llamada|charla|reunion (?:el|para|con|virtual|por)|cita(?! (?:medica|previa))|audicion|"
        r"prueba presencial|(?:turno|dia|jornada|clase) (?:de )?(?:prueba|muestra)|platica)",
        "day": r"(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|\d{1,2}[:.]\d\d|"
        r"\d{1,2} ?(?:h|hs|hrs|horas|am|pm)\b|a las \w+)",
        "test": r"(?:prueba|pruebas|test|tests|ejercicio|caso practico|cuestionario|evaluacion|"
        r"evaluaciones|assessment|desafio|reto|challenge|psicotecnico|examen)",
        "remarks": r"(?:feedback|retroalimentacion|devolucion(?:es)?|valoracion(?:es)?|motivos?|"
        r"razones|comentarios|detalles?|explicaciones|informacion (?:adicional|detallada|sobre))",
    },
    hedge=r"\bsi\b(?! bien)|\b(?:en (?:el )?caso (?:de|que)|siempre que|hasta que|una vez que|de "
    r"no|a menos que|salvo que|entiend[ae] que|entender\w* que|asum[aei]\w* que|consider[ae] que|"
    r"cuando (?:te dic\w+|le dic\w+|haya\w*|tenga\w*|se|este\w*)|solo (?:se|nos|los|las)|"
    r"unicamente|(?:candidat[oa]s|personas|postulantes|quienes) (?:que )?(?:no|sean|resulten|"
    r"hayan)|podria\w*|tanto si)\b",
    needs=Needs.WORK,
)

say = SPANISH

REFUSALS: Final[tuple[Signal, ...]] = (
    # said to the reader: by the verb, by whose papers they are, or by who is told
    say.decides(
        7.5,
        r"\bno (?:has|fuiste|resultaste|quedaste|pasaste|superaste|continuas|avanzas|sigues|"
        r"continuaras|avanzaras|seguiras|pasaras|formaras|cumples|reunes|encajas|cuentas|calificas|"
        r"clasificaste) <upto5>(?:seleccionad\w*|elegid\w*|escogid\w*|preseleccionad\w*|admitid\w*|"
        r"considerad\w*|superado|resultado|avanzado|pasado|viable|finalista|entre (?:los|las)|"
        r"process|<process>|requisitos|experiencia|<job>|parte)\b|\busted no (?:ha (?:sido|"
        r"resultado)|fue|resulto|quedo) <upto1>(?:seleccionad|elegid|preseleccionad|admitid|"
        r"favorecid)[oa]\b",
    ),
    say.decides(
        7.5,
        r"\b<your> <upto2>(?:candidatura|postulacion|hoja de vida|curriculum|cv|solicitud (?:de "
        r"empleo|para (?:el|la) (?:puesto|plaza|vacante|cargo))) <unmet>",
        needs=Needs.NOTHING,
    ),
    say.decides(
        7.5,
        r"\b<your> <upto2>(?:solicitud|aplicacion|perfil|proceso|participacion|inscripcion) "
        r"<unmet>",
    ),
    # of a contest one is told so, too: this is asked about
    say.decides(
        5.7,
        r"\bno (?:fuiste|resultaste|quedaste|has sido|has resultado) <upto1>(?:seleccionad|elegid|"
        r"preseleccionad)[oa]\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        7.0,
        r"\b(?:inform\w+|comunic\w+|notific\w+|decir\w*|lament\w+|sentimos|transmit\w+|contar\w*|"
        r"hacer\w* saber|avis\w+|indic\w+) <upto14>no <upto3>(?:sido|fue|resulto|resultado|quedo) "
        r"<upto2>(?:seleccionad\w*|elegid\w*|escogid\w*|preseleccionad\w*|admitid\w*|considerad\w*|"
        r"favorecid\w*|favorable|satisfactori\w*)\b",
    ),
    # a process and a post are nobody's but a candidate's
    say.decides(
        7.0,
        r"\bno (?:continua|avanza|sigue|pasa|continuara|avanzara|<upto4><going>) (?:adelante "
        r")?<upto1>(?:con|en|a|la) <upto3>(?:procesos?(?! de (?:admision|matricula|compra|pago))|"
        r"postulacion|candidatura|contratacion|busqueda|(?:siguiente|proxima) (?:fase|etapa|ronda|"
        r"instancia))\b|\bno (?:ha (?:sido|resultado)|fue|resulto|quedo) <upto1>(?:seleccionad\w*|"
        r"elegid\w*|preseleccionad\w*) (?:para (?:el (?:puesto|cargo)|la (?:vacante|plaza|"
        r"posicion)|continuar)|en (?:este|el) proceso|en (?:la|esta) convocatoria)\b|\busted no "
        r"<upto1>(?:supero|superado|paso|pasado) <upto3>(?:etapa|fase|proceso|entrevista|"
        r"convocatoria)\b|\b(?:ha|has) (?:sido )?(?:excluid|descartad|eliminad)[oa] (?:del|de este|"
        r"de la|de esta) (?:proceso|seleccion|convocatoria|oferta|vacante)\b|\bno (?:podemos|"
        r"podremos|vamos a) <upto1>(?:contratar|ofrecer|incorporar)(?:te|l[eoa]) (?:un|el|este|una|"
        r"la|como|en|por)\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        7.0,
        r"\b(?:hemos|he|decidi|decidimos|optamos|avanzaremos|continuaremos|seguiremos|elegimos|"
        r"seleccionamos|avanzamos|vamos a) <near>(?:otr[oa]s? (?:candidat\w*|perfil(?:es)?|"
        r"postulantes?|aspirantes?|finalistas?)|(?:candidat[oa]s?|perfil(?:es)?|postulantes?) "
        r"<upto3>(?:mas|mejor|cuy[oa]s?|mayor))\b|\b(?:opto|optaron|decidio|eligio|escogio) "
        r"<upto3>otr[oa] (?:perfil|postulante|aspirante|finalista)\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        7.0,
        r"\bno <upto6>(?:<going>|contar|contaremos|contratar\w*|incorporar\w*|seleccionar\w*) "
        r"(?:adelante )?<upto3>(?:con|en|a|hacia)? ?<upto3>(?:(?:tu|su|el|este|nuestro|la|esta|"
        r"vuestra) <upto1>)?<process>\b|\bno <upto4>(?:podemos|podremos|podre|puedo|posible|"
        r"podido) <upto4>(?:ofrecer(?:te|le|les)|contratar(?:te|l[eoa])|incorporar(?:te|l[eoa])|"
        r"seleccionar(?:te|l[eoa])|contar con (?:usted|vos|tu|su)|atender(?:la)? "
        r"<upto1>(?:favorablemente|solicitud))\b",
    ),
    say.decides(
        7.0,
        r"\b(?:decid\w+|optad\w*|optamos|decision|determin\w+|resuelto|resolvi\w+|acord\w+) "
        r"<upto3>no <upto1>(?:<going>|contratar|proced\w*|incorporar|cubrir|seleccionar|contar|"
        r"presentar)\b",
    ),
    say.decides(
        7.0,
        r"\b(?:decidi\w*|optad\w*|optamos|elegi\w*|seleccionad\w*|seleccionamos|escogi\w*|"
        r"continu\w*|seguir|seguimos|sigue|avanz\w*|decant\w*|contratad\w*|contratamos|preferid\w*|"
        r"inclin\w*|apost\w*|incorporad\w*|eleccion|asignad\w*|adelante|quedamos|quedado|"
        r"priori\w*) <near>(?:<other> <upto2>(?:<applicant>|candidaturas?)|alguien (?:con|que|mas|"
        r"de)|(?:candidat[oa]s?|personas?|perfil(?:es)?|postulantes?|aspirantes?) <near>(?:mas|"
        r"mejor|cuy[oa]s?|mayor|ya)|una? (?:chic[oa]|muchach[oa]|companer[oa]|colega|senora?) "
        r"(?:que|con|de)|otr[oa] (?:chic[oa]|muchach[oa]))\b|\b(?:dado|dimos|entregado) "
        r"<upto2>(?:puesto|plaza|trabajo|vacante) a (?:otr[oa]|una?|alguien)\b|\b(?:encontrado|"
        r"encontramos|tenemos|contratado) a (?:alguien|una persona|otra)\b|\bqued(?:o|aron|ado) "
        r"otr[oa]s? (?:candidat|person|postulant)\w*",
    ),
    say.decides(
        6.5,
        r"\b(?:<other>|hay|habia) <upto2>(?:<applicant>|candidaturas?) <upto8>(?:ajusta\w*|"
        r"encaja\w*|adecua\w*|adapta\w*|cumpl\w+|correspond\w+|aline\w+|acerca\w*) <upto4>(?:mas|"
        r"mejor|mayor|plenamente|totalmente)\b",
    ),
    say.decides(
        6.5,
        r"\b(?:<job>|proceso) <upto8>(?:ha sido|fue|esta|se ha|quedo|queda|ha quedado|encuentra|"
        r"han sido|fueron|estan|ser) <upto2>(?:cubiert[oa]s?|ocupad[oa]s?|cancelad[oa]s?|"
        r"suspendid[oa]s?|asignad[oa]s?|adjudicad[oa]s?|desiert[oa]s?|pausad[oa]s?|congelad[oa]s?|"
        r"anulad[oa]s?|paralizad[oa]s?|llen[oa]s?|complet[oa]s?|cerrad[oa]s?)\b|\b(?:cubierto|"
        r"cubrimos|cubrio|cerramos|cerrad[oa]|cancelad[oa]|cancelamos|suspendid[oa]|pausad[oa]) "
        r"<upto3>(?:el|la|esta|este|las|nuestra) <upto1>(?:puesto|vacante|plaza|posicion|busqueda|"
        r"proceso|contratacion)\b|\b<job> <upto2>(?:ya no esta|no esta) disponible\b|\bcongelacion "
        r"de (?:las )?contratacion\w*|\b(?:busqueda|vacante|proceso|contratacion) se (?:cerro|"
        r"cancelo|suspendio|cubrio|pauso|congelo|ocupo)\b|\b(?:frenamos|pausamos|congelamos|"
        r"suspendimos|paralizamos) (?:la|el|esta|este|todas las) <upto1>(?:busquedas?|vacante|"
        r"proceso|contratacion\w*)\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        7.0,
        r"\b(?:descart\w*|rechaz\w*|desestim\w*|declin\w*|exclui\w*) <upto2>(?:tu|su|vuestra) "
        r"(?:candidatura|postulacion|cv|curriculum)\b|\b(?:tu|su|vuestra) <upto2>(?:candidatura|"
        r"postulacion|hoja de vida) <upto12>(?:descartad\w*|rechazad\w*|desestimad\w*|declinad\w*|"
        r"excluid\w*|finalizad[oa]|no seleccionad[oa])\b|\bhas sido (?:descartad|excluid|"
        r"desestimad)[oa]\b|\b(?:te|le) hemos (?:descartado|desestimado)\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        7.0,
        r"\b(?:tu|su|vuestra) <upto2>(?:<papers>|proceso|participacion) <upto12>(?:descartad\w*|"
        r"rechazad\w*|desestimad\w*|declinad\w*|excluid\w*|finalizad[oa]|no seleccionad[oa])\b|"
        r"\b(?:concluid[oa]|finalizad[oa]|cerrad[oa]|terminad[oa]) (?:tu|su) (?:participacion|"
        r"proceso|candidatura|postulacion)\b",
    ),
    say.decides(
        6.0,
        r"\b(?:perfil|experiencia|formacion|candidatura|competencias|trayectoria|conocimientos|"
        r"expectativas) <upto6>no <upto4>(?:encaja|ajusta|cumple|corresponde|adecua|coincide|se "
        r"alinea|es suficiente|reune|cubre|es el que)\w*\b|\bno <upto1>(?:encaj\w+|ajust\w+|"
        r"cumpl\w+|reun\w+|adecu\w+) <upto4>(?:perfil|requisitos|requerimientos|lo que (?:buscamos|"
        r"necesitamos))\b",
    ),
    say.decides(
        6.5,
        r"\bno <upto2>(?:tenemos|contamos|disponemos|hay|existen|tengo|habra) <upto4>(?:vacantes?|"
        r"puestos?|plazas?|posicion|posiciones|busquedas|necesidad\w*) <upto2>(?:disponibles?|"
        r"abiert[oa]s?|libres?|activ[oa]s?|acorde|que (?:encajen?|se ajusten?)|para|actual\w*|de "
        r"(?:personal|contratacion)|de practicas)\b|\bno estamos (?:contratando|seleccionando|"
        r"incorporando|tomando gente|buscando)\b",
    ),
    say.supports(
        1.3,
        r"\b(?:lamentablemente|lament\w*|desafortunadamente|sentimos|siento|pena|desgraciadamente|"
        r"por desgracia)\b",
    ),
    say.supports(
        1.2,
        r"\b(?:deseamos|deseo|suerte|exito|exitos) <upto8>(?:busqueda|futuro|carrera|proyectos?|"
        r"profesional\w*|procesos?|laboral)\b",
    ),
    say.supports(
        0.8,
        r"\b(?:cuidadosa\w*|detenidamente|gran numero|muchas candidaturas|base de datos|tendremos "
        r"en cuenta|decision (?:dificil|nada facil)|futur[oa]s (?:vacantes|procesos|oportunidades|"
        r"ofertas|busquedas))\b",
    ),
    say.supports(
        0.4,
        r"\b(?:gracias|agradec\w*) <upto8>(?:<papers>|tiempo|entrevista|participa\w*|confianza)\b",
    ),
    say.opposes(
        5.0,
        r"\b(?:aun|todavia) no <upto3>(?:decidi\w*|tomad\w*|hay|tenemos|hemos|ha\b|han|cerrad\w*|"
        r"termin\w*|elegi\w*)|\ben proceso de (?:revision|evaluacion|analisis|seleccion de "
        r"candidatos)\b|\bno <upto2>(?:decidido|tomado|cerrado|terminado) <upto4>(?:aun|todavia)\b",
    ),
    # what a silence would mean
    say.opposes(
        8.0,
        r"\b(?:de no|no) (?:recibi\w*|recibes|recibe|tener|tienes|contactar\w*) "
        r"<upto14>(?:entiend\w*|entender\w*|consider\w*|asum\w*|significa\w*|descartad\w*)\b",
    ),
    say.opposes(
        6.0,
        r"\b(?:mi (?:candidatura|postulacion|solicitud)|he aceptado <upto3>(?:oferta|puesto|"
        r"trabajo)|acepte <upto2>oferta|no me (?:han|ha|cogieron|seleccionaron|dieron)|retir(?:o|"
        r"ar) mi|he <upto2>(?:decidido|optado por) no (?:continuar|seguir)(?: adelante)? (?:en|"
        r"con) (?:el|este|vuestro|su) proceso|(?:tu|su|vuestr[oa]) (?:oferta|propuesta|presupuesto|"
        r"cotizacion))\b",
    ),
    say.opposes(
        6.0,
        r"\b(?:(?:el|del|este|un|al) (?:piso|departamento|apartamento)(?! (?:\d|de ))|alquiler|"
        r"(?:solicitud|concesion|tu|su) (?:de )?(?:prestamo|credito|visado|visa|beca|hipoteca|"
        r"tarjeta)|manuscrito|hipoteca|arrendador|inquilin[oa]s?|casero|beca (?:de (?:estudios|"
        r"excelencia|movilidad|posgrado|doctorado)|erasmus)|articulo|revisores|solicitud de "
        r"admision|(?:al|del) master|plaza escolar)\b",
    ),
    # said to many, and of what else one may be chosen for
    say.opposes(
        4.0,
        r"\b(?:estimad[oa]s|querid[oa]s) (?:vecin|colega|companer|soci|amig|familia|padre)\w*|"
        r"\b(?:consejos|claves|trucos) para\b|\b(?:sorteo|concurso de|mundial|elecciones|"
        r"entrenador|seleccionador|equipo titular)\b|\b(?:hola|buenas|buenos dias)(?: a todos| a "
        r"todas|,? equipo)\b|^equipo[:,]|\b(?:dile|decidle|avisale|archivad|archiva)\b",
    ),
    say.opposes(
        5.0,
        r"\b(?:habiamos|habia) <upto2>(?:dicho|informado|comunicado|escrito) "
        r"<upto14>(?:seleccionad\w*|cubiert\w*|otr[oa]|candidat\w*)\b|\bse ha <upto1>(?:retirado|"
        r"echado atras)\b|\bmi (?:hermano|hermana|hijo|hija|marido|mujer|novia|novio|prim[oa]|"
        r"sobrin[oa]|amig[oa])\b",
    ),
)

MEETINGS: Final[tuple[Signal, ...]] = (
    say.decides(
        6.5,
        r"\b(?:invit\w*|convoc\w*|cita\w*|concertar|agend\w*|program\w*|coordin\w*|confirm\w*|"
        r"aplaz\w*|mover|cambi\w*|record\w*|realizar|tener|pasar|reprogram\w*|adelantar|mantener|"
        r"hacer(?:te|le)?|esper\w*|fijar|reagend\w*) <upto8><talk>\b|\b<talk> <upto10>(?:sera|"
        r"tendra lugar|queda|esta (?:prevista|programada|confirmada|agendada)|se (?:realizara|"
        r"llevara|hara)|el <day>|para el <day>|<day>)\b|\b(?:gustaria|encantaria|quisiera\w*|"
        r"queremos|quiero|desea\w*) <upto3>(?:conocer(?:te|l[eao])|entrevistar(?:te|l[eao])|"
        r"(?:platicar|hablar|charlar|conversar|reunir\w*) <upto1>(?:contigo|con usted|con vos))\b",
    ),
    say.decides(
        6.0,
        r"\b(?:turno|jornada|dia) de prueba\b(?! grat)|\bclase (?:de )?muestra\b|\b(?:una|la) "
        r"prueba en (?:cocina|sala|barra|el taller|tienda|obra)\b|\b(?:pasaste|has pasado|"
        r"avanzaste|avanzas|pasas|superaste|has superado) <upto3>(?:siguiente|proxima|primera|"
        r"segunda|ultima) (?:fase|etapa|ronda|instancia)\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        5.5,
        r"\b(?:disponibilidad|disponible|vendria bien|viene bien|va bien|queda (?:mejor|bien|"
        r"comodo)|conviene|parece bien|puedes|podes|podrias|podria|podemos|te llamo|tocaria) "
        r"<upto14>(?:<day>|<talk>|semana|horarios?|conversar|meet|zoom|teams)\b|\b(?:ven|vente|"
        r"pasate|pasese|caele|presentarse|presentate|presentese|acercate) <upto6><day>\b|\bte "
        r"pongo el <day>",
        is_hedged=False,
    ),
    say.supports(
        1.0, r"\b(?:lunes|martes|miercoles|jueves|viernes|disponibilidad|horas|horario)\b"
    ),
    say.supports(
        1.0,
        r"\b(?:dni|cedula|trae|traes|traer|recepcion|direccion|zoom|teams|meet|enlace|pregunta por|"
        r"confirmame|confirmar asistencia)\b",
    ),
    say.in_subject(1.5, r"\b(?:entrevista|citacion|prueba|convocatoria)\b"),
    say.opposes(
        4.0,
        r"\b(?:gracias|agradec\w*) <upto8><talk>\b|\b(?:tras|despues de) (?:la|nuestra|tu|su) "
        r"<talk>\b|\bno <upto5>(?:entrevistar\w*|citar\w*|entrevista)\b",
    ),
    say.opposes(6.0, r"\b(?:podcast|episodio|dentista|tutoria|escritora?|escuchala)\b"),
    say.opposes(
        5.0,
        r"\bno <upto2>(?:pasado|pasaste|superaste|superado|pasas|avanzas)\b|\bhe aceptado\b|"
        r"\b(?:consejos|claves) para\b",
    ),
)
