"""The pieces of Spanish constructions, and how it asks to meet; see ``spanish_refusals``, too.

In the spelling of ``sentences``: no accents.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.english import UPTO

SPANISH: Final = Phrasebook(
    {
        **UPTO,
        "job": r"(?:puestos?|vacantes?|plazas?|posicion|posiciones|empleo|oferta|cargo|practicas|"
        r"contratacion|convocatoria|busqueda|pasantia|trabajo)",
        "papers": r"(?:candidatura|solicitud|curriculum|curriculo|cv|perfil|postulacion|interes|"
        r"aplicacion|hoja de vida|inscripcion|expediente|documentos|documentacion|antecedentes|"
        r"experiencia|trayectoria)[,:]?",
        "your": r"(?:tu|tus|su|sus|vuestra|vuestro)",
        "process": r"(?:procesos?(?! de (?:admision|matricula|compra|pago))|seleccion|convocatoria|"
        r"busqueda|fase|etapa|ronda|candidatura|postulacion|solicitud|contratacion|ingreso|"
        r"incorporacion|contigo|usted|vos|perfil)",
        "other": r"(?:otr[oa]s?|distint[oa]s?|intern[oa]s?)",
        "applicant": r"(?:candidat\w*|personas?|perfil|perfiles|aspirantes?|postulantes?|"
        r"profesional\w*|finalistas?|companer[oa]|candidaturas?|chic[oa]|muchach[oa])",
        # a few words, none of which tells whom somebody was chosen from
        "near": r"(?:(?!(?:entre|contigo|todavia|aun|vienen|faltan|entrevist\w*|conoc\w*|ver|"
        r"viendo)\b)\S+ ){0,7}?",
        "going": r"(?:continu\w+|segui\w*|sigue|sigues|avanz\w+|proced\w+|prosegu\w+|pas(?:ar|as|a|"
        r"o)|prosper\w+)",
        "unmet": r"<upto12>no <upto4>(?:seleccionad\w*|elegid\w*|escogid\w*|preseleccionad\w*|"
        r"aceptad\w*|admitid\w*|considerad\w*|aprobad\w*|<going>|adelante|favorable\w*|exitos\w*|"
        r"encaj\w*|ajust\w*|cumpl\w*|correspond\w*|adecu\w*|coincid\w*|reune\w*|fruto|favorecid\w*|"
        r"(?:tenid|tomad)\w* en (?:cuenta|consideracion)|viable|convocad\w*|posible|procede|figura|"
        r"satisfactori\w*|adapt\w*|respond\w*|satisf\w*)\b(?!,? (?:si|hasta)\b)",
        "talk": r"(?:entrevistas?|entrevistar(?:l[eoa]s?|te|nos)|videollamada|videoconferencia|"
        r"llamada|charla|reunion (?:el|para|con|virtual|por)|cita(?! (?:medica|previa))|audicion|"
        r"prueba (?:presencial|oral)|(?:turnos?|dias?|jornadas?|clase|semana) (?:de |a )?(?:prueba|"
        r"muestra)|platica)",
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

MEETINGS: Final[tuple[Signal, ...]] = (
    say.decides(
        6.5,
        r"\b(?:invit\w*|convoc\w*|cita\w*|concertar|agend\w*|program\w*|coordin\w*|confirm\w*|"
        r"aplaz\w*|mover|cambi\w*|record\w*|realizar|tener|pasar|reprogram\w*|adelantar|mantener|"
        r"hacer(?:te|le)?|esper\w*|fijar|reagend\w*|reservar|avanz\w+|pasa|pasas|presentarse|"
        r"recib\w+ en) <upto8><talk>\b|\b(?:seleccionad|preseleccionad|convocad|citad)[oa] (?:para|"
        r"a) <upto2><talk>\b|\b(?:segunda|ultima|proxima|siguiente|tercera) (?:entrevista|charla|"
        r"reunion)\b|\b<talk> <upto10>(?:sera|tendra lugar|queda|esta (?:prevista|programada|"
        r"confirmada|agendada)|se (?:realizara|llevara|hara)|el <day>|para el <day>|<day>)\b|"
        r"\b(?:gustaria|encantaria|quisiera\w*|queremos|quiero|desea\w*) <upto3>(?:conocer(?:te|"
        r"l[eao])|entrevistar(?:te|l[eao])|(?:platicar|hablar|charlar|conversar|reunir\w*) "
        r"<upto1>(?:contigo|con usted|con vos)|conversar sobre)\b|\b(?:quer(?:emos|riamos)|"
        r"quisieramos|gustaria) <upto2>(?:hablar con usted|verte|verle|reunirnos con)\b|\b(?:la|lo|"
        r"te|le) (?:puede|pueden|podemos|podria|recibira|vera) <upto1>(?:recibir|ver|atender)?\b "
        r"<upto4><day>",
    ),
    say.decides(
        6.0,
        r"\b(?:turno|jornada|dia) de prueba\b(?! grat)|\bclase (?:de )?muestra\b|\b(?:una|la) "
        r"prueba (?:en|de) (?:cocina|sala|barra|el taller|tienda|obra)\b|\b(?:pasaste|has pasado|"
        r"avanzaste|avanzas|pasas|superaste|has superado) <upto3>(?:siguiente|proxima|primera|"
        r"segunda|ultima) (?:fase|etapa|ronda|instancia)\b|\b(?:continua|continuas|avanza|avanzas) "
        r"en (?:el|nuestro) proceso\b|\b(?:venir|vente|ven|pasar) <upto6>(?:a prueba|a probar|"
        r"hacer una prueba)\b|\bse le cita a <upto2>prueba\b|\b(?:semana|dias?) a prueba\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        5.5,
        r"\b(?:disponibilidad|disponible|vendria bien|viene bien|va bien|queda (?:mejor|bien|"
        r"comodo)|conviene|parece bien|puedes|podes|podrias|podria|podemos|te llamo|tocaria|vernos|"
        r"nos vemos|te pongo|te agendo|llamarte|quieres venir|perfecto|agendamos|quedamos) "
        r"<upto14>(?:<day>|<talk>|semana|horarios?|conversar|meet|zoom|teams)\b|\b(?:ven|vente|"
        r"venir|pasate|pasese|pasar|pasarte|caele|presentarse|presentate|presentese|acercate|"
        r"acercarse) <upto6><day>\b|\bte pongo el <day>",
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
