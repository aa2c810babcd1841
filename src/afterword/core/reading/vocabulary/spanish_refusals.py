"""How Spanish says no, in the pieces of ``vocabulary.spanish``.

Spanish leaves out its pronouns, so whom a no is told to is known by the verb (*no has sido*), by
whose papers they are or by who is informed. American Spanish seldom writes the words ``setting``
knows (*postulacion*, *convocatoria*), so what can only be said of hiring needs nothing else.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Signal
from afterword.core.reading.vocabulary.spanish import SPANISH

say = SPANISH

REFUSALS: Final[tuple[Signal, ...]] = (
    # said to the reader: by the verb, by whose papers they are, or by who is told
    say.decides(
        7.5,
        r"\bno (?:has (?:sido|resultado|pasado|superado|quedado|avanzado|logrado|alcanzado|"
        r"obtenido|conseguido)|fuiste|resultaste|quedaste|pasaste|superaste|continuas|avanzas|"
        r"sigues|continuaras|avanzaras|seguiras|pasaras|formaras|cumples|reunes|encajas|cuentas|"
        r"calificas|clasificas|clasificaste|vas a|figuras|estas|eres|seras|alcanzaste|lograste|"
        r"obtuviste) <upto5>(?:seleccionad\w*|elegid\w*|escogid\w*|preseleccionad\w*|admitid\w*|"
        r"considerad\w*|superado|resultado|avanzado|pasado|viable|finalista|entre (?:los|las)|"
        r"process|<process>|requisitos|experiencia|<job>|pruebas?|parte|favorecid\w*|convocad\w* a "
        r"<upto1>entrevista|incorporarte|el perfil)\b|\busted no (?:ha (?:sido|resultado|quedado)|"
        r"fue|resulto|quedo) <upto1>(?:seleccionad|elegid|preseleccionad|admitid|favorecid)[oa]\b|"
        r"\b(?:esta|la misma|l[oa]s? (?:suy|tuy)[oa]s?) no (?:ha sido|han sido|fue|fueron|resulto|"
        r"se) <upto1>(?:seleccionad|elegid|preseleccionad|considerad|adapta|ajusta)\w*|\busted no "
        r"(?:continua|avanza|sigue|califica|clasifica|continuara|avanzara)\b|\bno continua usted\b",
    ),
    say.decides(
        7.5,
        r"\b<your> <upto2>(?:candidatura|postulacion|hoja de vida|curriculum|cv|solicitud (?:de "
        r"empleo|para (?:el|la) (?:puesto|plaza|vacante|cargo))) <unmet>",
        needs=Needs.NOTHING,
    ),
    say.decides(
        7.5,
        r"\b<your> <upto2>(?:solicitud|aplicacion|perfil|proceso|participacion|inscripcion|"
        r"expediente|nombre|documentacion) <unmet>",
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
        r"posicion)|continuar)|en (?:este|el) proceso|en (?:la|esta) convocatoria)\b|\b(?:usted no|"
        r"no ha|no) <upto1>(?:supero|superado|paso|pasado) <upto3>(?:etapa|fase|proceso|entrevista|"
        r"convocatoria|prueba) <upto3>(?:selectiv[oa]|de (?:seleccion|entrevistas?|conocimientos)|"
        r"del proceso|para el|final)\b|\bno (?:ha resultado|ha sido|fue|resulto) favorecid[oa]\b|"
        r"\bno (?:fue|ha sido|resulto|ha resultado) (?:convocad|considerad|preseleccionad|"
        r"seleccionad|elegid|escogid)[oa] (?:a|para) (?:la (?:siguiente|proxima|fase|entrevista|"
        r"etapa|prueba|vacante|plaza|posicion)|el (?:puesto|cargo|proceso))\b|\bno integra "
        r"<upto1>(?:terna|nomina|lista|relacion)\b|\bno (?:alcanzo|alcanza|ha alcanzado|obtuvo|ha "
        r"obtenido|supero) <upto1>(?:puntaje|puntuacion|nota|calificacion) minim[oa]\b|\bno (?:fue|"
        r"ha sido|ha resultado|resulto|quedo|ha quedado|figura|se encuentra) "
        r"<upto6>(?:seleccionad[oa] en (?:el|la) (?:concurso|proceso|convocatoria)|entre (?:los|"
        r"las) <upto1>(?:finalistas|seleccionad[oa]s|elegid[oa]s)|en la (?:lista|relacion|terna) "
        r"<upto1>(?:de )?(?:seleccionad|finalist|aprobad|admitid)\w*)\b|\b(?:ha|has|queda|quedas|"
        r"quedaste|quedo|resulta|resulto)(?: sido| usted)? (?:fuera|excluid[oa]|descartad[oa]|"
        r"eliminad[oa]) (?:del|de este|de la|de esta) (?:proceso|seleccion|convocatoria|oferta|"
        r"vacante|terna|concurso)\b|\bno (?:podemos|podremos|vamos a(?: poder)?) "
        r"<upto1>(?:contratar|ofrecer|incorporar|dar)(?:te|l[eoa]) (?:un|el|este|una|la|como|en|"
        r"por) ?<upto2>(?:puesto|plaza|trabajo|vacante|cargo|contrato|practicas|equipo|posicion|"
        r"empleo|pasantia)\b|\bno (?:te|l[eoa]) (?:hemos|vamos a|podemos|podremos|van a|han)(?: "
        r"poder)? (?:seleccionad[oa]|elegid[oa]|contratar|contratad[oa]|incorporar|escogid[oa])\b|"
        r"\bno vamos a(?: poder)? contratar(?:te|l[eoa])\b|\bno (?:te|l[eoa]) vamos a (?:coger|"
        r"tomar|renovar|seleccionar|llamar para)\b|\bno <upto3>(?:haremos|hacer(?:te|le)|hara) "
        r"<upto1>oferta\b|\bno <upto1>(?:daremos|dara|damos|dimos|(?:podemos|podremos|vamos a) "
        r"dar) <upto1>(?:curso|continuidad|lugar|tramite) a (?:tu|su)\b|\bno te (?:seleccionaron|"
        r"contrataron|eligieron)\b|\bno (?:te|l[eoa]) (?:llamaremos|citaremos|convocaremos) (?:a|"
        r"para) <upto1>entrevista\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        7.0,
        r"\b(?:hemos|he|decidi|decidimos|optamos|avanzaremos|continuaremos|seguiremos|elegimos|"
        r"seleccionamos|avanzamos|vamos a) <near>(?:otr[oa]s? (?:candidat\w*|perfil(?:es)?|"
        r"postulantes?|aspirantes?|finalistas?)|(?:candidat[oa]s?|perfil(?:es)?|postulantes?) "
        r"<upto3>(?:mas|mejor|cuy[oa]s?|mayor))\b|\b(?:opto|optaron|optado|decidio|decidido|eligio|"
        r"escogio|prefirio|preferido|inclinado|inclino|decanto|decantado|propuesto|propuso) "
        r"<near>otr[oa]s? (?:perfil|candidat[oa]|candidatura|postulante|aspirante|finalista)\b|"
        r"\b(?:hemos|ha|han|he) (?!(?:entrevist|conocid|hablad|recibid|pedid|contactad|"
        r"vist))\w+(?:ado|ido|cho|sto|rto) <near>otr[oa] <upto1><applicant>\b|\b(?!(?:entrevist|"
        r"necesit|busc|esper|ten[eg]|conoc|record|habl|contact|segu|vamos|estamos|recib|faltar|"
        r"queda))\w+(?:amos|imos|io|aron|eron) <near>otr[oa] <upto1><applicant>\b|\b(?:nombro|"
        r"firme|tomo) <upto3>otr[oa] <upto1>(?:<applicant>|aprendiz)\b|\b(?:prefirio|optado por|"
        r"opto por|elegido|eligio|seleccionado|elegimos) <near>candidat\w+ intern[oa]\b|\bse "
        r"(?:selecciono|eligio|contrato|opto por|decidio por|quedo con|ha (?:seleccionado|elegido|"
        r"contratado|optado por|dado prioridad a|priorizado)|dio prioridad a|priorizo) "
        r"<near>(?:<other> <upto2><applicant>|<applicant> <upto1>intern[oa]|candidatura interna|"
        r"candidat[oa]s con|perfiles con)\b|\b(?:decidio|decidimos|decidido|opto|optamos|optado) "
        r"<upto1>por (?:<other> <upto2><applicant>|un[oa]? <upto1><applicant> <upto1>intern[oa]|"
        r"una candidatura intern[oa])\b|\b<other> <upto2><applicant> <upto2>(?:ha sido|fue|ha "
        r"resultado|resulto) <upto1>(?:seleccionad|elegid|escogid|contratad|ganador|design)\w*\b|"
        r"\b(?:seleccionad[oa]|elegid[oa]|escogid[oa]|eleccion) (?:ha sido|fue|es) otr[oa]\b|"
        r"\b<job> <upto2>(?:es|sera|fue) para otr[oa]\b|\botr[oa]s? (?:candidat\w*|postulantes|"
        r"aspirantes|perfiles) <upto1>(?:han avanzado|avanzan|avanzaron|continuan)\b|\bpriorizamos "
        r"<upto1>(?:perfiles|candidat[oa]s|postulantes)\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        7.0,
        r"\bno <upto6>(?:<going>|contar|contaremos|contratar\w*|incorporar\w*|seleccionar\w*) "
        r"(?:adelante )?<upto3>(?:con|en|a|hacia)? ?<upto3>(?:(?:tu|su|el|este|nuestro|la|esta|"
        r"vuestra) <upto1>)?<process>\b|\bno <upto3>(?:considerar\w*|considerad[oa]|consideramos|"
        r"considero|valoraremos|(?:tendremos|tener|tenid[oa]|tomaremos) en cuenta|seleccionaremos|"
        r"seleccionado|seleccionamos) <upto1>(?:viable )?(?:tu|su|vuestra|vuestro) "
        r"<upto1>(?:<papers>|perfil)|\bno <upto2>permiten? <upto1>(?:contratar\w*|incorporar\w*|"
        r"ofrecer\w*|continuar|avanzar|seguir|pasar|considerar\w*)\b|\bno (?:(?:te|l[eoa]|os) "
        r")?(?:puedo|podemos|hemos podido|he podido|podre|podremos) (?:coger|tomar|contratar)(?:te|"
        r"l[oa])?\b|\bno (?:preve|prevemos|tenemos previsto|desea|deseamos|quiere) "
        r"<upto1>(?:incorporar|contratar|entrevistar(?:te|l[eoa])|tomar)\b|\bno poder (?:atender|"
        r"ofrecer|contratar|aceptar|incorporar)\w*|\b(?:disponer|disponemos|dispone|tiene|tenemos|"
        r"contamos) <upto3>ningun[ao]? (?:vacante|puesto|plaza)\b|\bno disponer <upto6>(?:empleo|"
        r"puesto|vacante|plaza)\b|\blo dejamos aqui\b|\bdecision no <upto1>favorece\b|\bno "
        r"<upto2>(?:propuesto|propone) <upto4>(?:nombramiento|para la plaza)\b|\bimposible "
        r"<upto2>(?:atender|aceptar|ofrecer\w*|incorporar\w*|contratar\w*)\b|\b(?:aceptar|acceder "
        r"a|atender) <upto1>(?:tu|su) (?:peticion|solicitud) de (?:practicas|empleo|trabajo|"
        r"ingreso)\b|\bno (?:vemos|existe|hay|tenemos|esta|estan) <upto2>(?:posibilidad|"
        r"posibilidades|previst[oa]s?) <upto2>(?:contrat\w+|incorpor\w+|ingreso)\b|\bno (?:procede|"
        r"procedera|sera posible|es posible|es viable|podemos confirmar) <upto1>(?:tu|su) "
        r"(?:contratacion|incorporacion|ingreso|admision en el proceso)\b|\b(?:tu|su) "
        r"(?:contratacion|incorporacion|ingreso) <upto5>no <upto2>(?:posible|procede|viable)\b|"
        r"\bno <upto4>(?:podemos|podremos|podre|puedo|posible|podido) <upto4>(?:aceptar <your>|"
        r"ofrecer(?:te|le|les)|contratar(?:te|l[eoa])|incorporar(?:te|l[eoa])|seleccionar(?:te|"
        r"l[eoa])|contar con (?:usted|vos|tu|su)|atender(?:la)? <upto1>(?:favorablemente|"
        r"solicitud))\b",
    ),
    say.decides(
        7.0,
        r"\b(?:decid\w+|optad\w*|optamos|preferi\w+|decision|determin\w+|resuelto|resolvi\w+|"
        r"acord\w+) <upto3>no <upto1>(?:<going>|contratar|proced\w*|incorporar|cubrir|seleccionar|"
        r"contar|presentar)\b",
    ),
    say.decides(
        7.0,
        r"\b(?<!\bte ha )(?<!\bte hemos )(?<!\ble hemos )(?:decidi\w*|optad\w*|optamos|elegi\w*|"
        r"seleccionad\w*|seleccionamos|escogi\w*|continu\w*|segui\w*|sigue|avanz\w*|decant\w*|"
        r"contratad\w*|contratamos|preferid\w*|inclin\w*|apost\w*|incorporad\w*|eleccion|"
        r"asignad\w*|adelante|quedamos|quedado|cogi\w*|cogido|tomamos|incorporamos|contrate|"
        r"contratar|dar\w*|coloc\w*|recay\w*|recaid\w*|prefer\w*|prefir\w*|considero|considerado|"
        r"considerar\w* mas|conversaciones|favor|priori\w*) <near>(?:<other> <upto2>(?:<applicant>|"
        r"candidaturas?)|alguien (?:con|que|mas|de|mejor)|(?:candidat[oa]s?|personas?|"
        r"perfil(?:es)?|postulantes?|aspirantes?) <near>(?:mas|mejor|cuy[oa]s?|mayor|ya)|una? "
        r"(?:chic[oa]|muchach[oa]|companer[oa]|colega|senora?) (?:que|con|de)|otr[oa] (?:chic[oa]|"
        r"muchach[oa]))\b|\b(?:dado|dimos|entregado|damos) <upto2>(?:puesto|plaza|trabajo|vacante) "
        r"a (?:otr[oa]|una?|alguien)\b|\b<job> se l[oa] (?:dimos|dieron|hemos dado|llevo|lleva|"
        r"quedo)\b|\bse (?:quedo|queda|quedara) con <upto1><job> (?:otr|un)\w*|\b<job> <upto2>en "
        r"manos de\b|\b(?:encontrado|encontramos|tenemos|contratado|contratamos|incorporamos) a "
        r"(?:alguien|una persona|otra|la persona)\b|\bqued(?:o|aron|ado) otr[oa]s? (?:candidat|"
        r"person|postulant)\w*",
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
        r"proceso|contratacion)\b|\b<job> <upto2>(?:ya no esta|no esta) (?:disponible|vacante)\b|"
        r"\bproceso (?:queda|quedo|fue) interrumpido\b|\bcongel\w+ <upto2>contratacion\w*|\b<job> "
        r"<upto4>(?:fue dad[oa] de baja|en pausa|sin efecto|(?:fue|ha sido) provist[oa]|ya esta "
        r"dad[oa]|(?:queda|quedo|fue) interrumpid[oa])\b|\b(?:puesto|plaza|vacante) <upto1>no se "
        r"(?:va a cubrir|cubrira)\b|\bno (?:vamos a|se va a) cubrir <upto1>(?:puesto|plaza|vacante|"
        r"posicion)\b|\b(?:paralizad|suspendid|cancelad|congelad|detenid|pospuest|aplazad|pausad)o "
        r"<upto2>(?:incorporacion|incorporaciones|contratacion\w*|seleccion|busqueda|vacante|"
        r"puesto|plaza)\b|\bcongelacion de (?:las )?contratacion\w*|\b(?:busqueda|vacante|proceso|"
        r"contratacion|posicion|plaza|puesto) se (?:cerro|cancelo|suspendio|cubrio|pauso|congelo|"
        r"ocupo)\b|\b(?:cerrar|cerramos|cerrado) (?:la|esta|el|este) (?:busqueda|proceso|vacante) "
        r"sin (?:contratar|cubrir)\w*|\b(?:frenamos|pausamos|congelamos|suspendimos|paralizamos) "
        r"(?:la|el|esta|este|todas las) <upto1>(?:busquedas?|vacante|proceso|contratacion\w*)\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        7.0,
        r"\b(?:descart\w*|rechaz\w*|desestim\w*|declin\w*|exclui\w*) <upto2>(?:tu|su|vuestra) "
        r"(?:candidatura|postulacion|cv|curriculum)\b|\b(?:tu|su|vuestra) <upto2>(?:candidatura|"
        r"postulacion|hoja de vida|inscripcion|solicitud de (?:empleo|ingreso|practicas)) "
        r"<upto12>(?:descartad\w*|rechazad\w*|denegad\w*|desfavorable|desestimad\w*|declinad\w*|"
        r"excluid\w*|finalizad[oa]|cerrad[oa]|archivad[oa]|no seleccionad[oa])\b|\b(?:cerramos|"
        r"archivamos|cerrado|archivado) (?:tu|su) (?:candidatura|postulacion|proceso)\b|"
        r"\b(?:estado|resultado|postulacion:|candidatura:)\S* <upto5>(?:no seleccionad[oa]|"
        r"descartad[oa]|rechazad[oa]|no admitid[oa]|no apt[oa])\b|\bno apt[oa]\b <upto8>(?:puesto|"
        r"proceso|cargo|vacante|plaza|seleccion)\b|\bresultado <upto3>no apt[oa]\b|\bhas sido "
        r"(?:descartad|excluid|desestimad)[oa]\b|\b(?:te|le) hemos (?:descartado|desestimado)\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        7.0,
        r"\b(?:tu|su|vuestra) <upto2>(?:<papers>|proceso|participacion) <upto12>(?:descartad\w*|"
        r"rechazad\w*|desestimad\w*|declinad\w*|excluid\w*|finalizad[oa]|no seleccionad[oa])\b|"
        r"\b(?:tu|su) <upto1>(?:proceso|participacion|candidatura|postulacion) <upto6>(?<!no "
        r")(?:(?:termina|finaliza|concluye|acaba|llega|se queda|queda) (?:aqui|hasta aqui|en "
        r"suspenso)|se cierra\b|(?:ha|queda) (?:finalizado|concluido|terminado|concluid[oa]|"
        r"finalizad[oa]))\b|\b(?<!no has )(?<!no ha )(?:concluid[oa]|finalizad[oa]|cerrad[oa]|"
        r"terminad[oa]) (?:tu|su) (?:participacion|proceso|candidatura|postulacion)\b",
    ),
    say.decides(
        6.0,
        r"\b(?:perfil|experiencia|formacion|candidatura|competencias|trayectoria|conocimientos|"
        r"expectativas) <upto6>no <upto4>(?:encaja|ajusta|cumple|corresponde|adecua|coincide|se "
        r"alinea|es suficiente|reune|cubre|es el que)\w*\b|\b(?:tu|su) (?:perfil|experiencia|"
        r"trayectoria|candidatura)\S* <upto4>(?:se aleja|alejad[oa]) <upto1>de\b|"
        r"\bsobrecu?alificad[oa]\b|\b(?:resultado|decision|respuesta|dictamen)\S* no "
        r"<upto3>(?:favorable|a (?:tu|su) favor|positiv[oa]|en (?:tu|su) favor)\b|\bno "
        r"<upto1>(?:encajas?|ajustas?|cumples?|reunes?|reune|adecua|acredita|acreditas) "
        r"<upto4>(?:perfil|requisitos|requerimientos|exigencias|experiencia minima|lo que "
        r"(?:buscamos|necesitamos))\b|\bno (?:eres|es) el perfil que <upto1>(?:buscamos|buscabamos|"
        r"requiere|requerimos|necesita\w*|busca)\b|\b(?:tu|su) <upto1>(?:experiencia|nivel|"
        r"formacion) <upto6>no <upto2>(?:alcanza|llega|basta|suficiente|la que|el que)\b|"
        r"\b(?:respuesta|decision|resultado|resolucion) <upto5>(?:es|ha sido|fue|resulto) "
        r"<upto1>(?:negativ[oa]|desfavorable|no)\b(?! apt)(?! [a-z])|\b(?:plantilla|equipo|cupo|"
        r"cupos) <upto3>(?:esta|estan|tenemos)? ?(?:al )?complet[oa]s?\b",
    ),
    say.decides(
        6.5,
        r"\bno <upto2>(?:tenemos|contamos|disponemos|hay|existen|tengo|habra) <upto4>(?:vacantes?|"
        r"puestos?|plazas?(?! de (?:aparcamiento|parking|garaje))|posicion|posiciones|busquedas|"
        r"necesidad\w*|ofertas?|cupos?) <upto2>(?:disponibles?|abiert[oa]s?|libres?|activ[oa]s?|"
        r"acorde|que (?:encajen?|se ajusten?)|para|actual\w*|de (?:personal|contratacion)|de "
        r"practicas)\b|\bno estamos (?:contratando|seleccionando|incorporando|tomando gente|"
        r"buscando)\b|\bno necesitamos <upto1>(?:personal|gente|a nadie|mas)\b|\bya (?:estamos "
        r"completos|tenemos (?:al|el) equipo)\b",
    ),
    # what they look for instead, and a no without a noun: with a regret it is one
    say.decides(
        5.0,
        r"\b(?:buscamos|buscando|necesitamos|requerimos) <upto1>(?:un perfil|alguien|un candidato|"
        r"una persona) (?:mas|con mas|con mayor)\b(?!.* que )|\b(?:esta vez no (?:pudo|ha podido) "
        r"ser|no (?:ha podido|pudo) ser (?:esta vez|en esta ocasion)|es un no (?:por|de "
        r"momento))\b",
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
        r"termin\w*|elegi\w*)|\bno ha\w* (?:elegido|decidido) (?:aun|todavia)\b|\ben proceso de "
        r"(?:revision|evaluacion|analisis|seleccion de candidatos)\b|\bno <upto2>(?:decidido|"
        r"tomado|cerrado|terminado) <upto4>(?:aun|todavia)\b",
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
        r"\b(?:candidatura|postulacion|curriculum|cv|perfil|solicitud) (?:del? (?:senor|sr|don|"
        r"candidato)|de (?:la (?:senora|sra|candidata)|dona))\b|\b(?:contestar|responder|escribir|"
        r"escrib[ei]|avisar|informar)(?:le|les) (?:a (?:la|el|los|las)|antes)\b|\ba tu "
        r"herman[oa]\b|\banuncio que (?:publico|publicaste|ha publicado)\b|\bpublicar "
        r"<upto2>(?:vacante|anuncio|oferta)\b|\b(?:ha renunciado|renuncio|papel de|actriz|"
        r"reparto)\b",
    ),
    say.opposes(
        5.0,
        r"\b(?:habiamos|habia) <upto2>(?:dicho|informado|comunicado|escrito) "
        r"<upto14>(?:seleccionad\w*|cubiert\w*|otr[oa]|candidat\w*)\b|\bse ha <upto1>(?:retirado|"
        r"echado atras)\b|\bmi (?:hermano|hermana|hijo|hija|marido|mujer|novia|novio|prim[oa]|"
        r"sobrin[oa]|amig[oa])\b",
    ),
)
