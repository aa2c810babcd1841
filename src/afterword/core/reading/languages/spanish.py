"""Spanish, in the spelling of ``sentences``: no accents."""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, Language, Needs, Phrasebook
from afterword.core.reading.vocabulary.english import UPTO
from afterword.core.reading.wordlist import wordlist

say = Phrasebook(
    {
        **UPTO,
        "job": r"(?:puestos?|vacantes?|plazas?|posicion|empleo|oferta|cargo|practicas|"
        r"contratacion)",
        "papers": r"(?:candidatura|solicitud|curriculum|curriculo|cv|perfil|postulacion|interes|"
        r"aplicacion)",
        "other": r"(?:otr[oa]s?|distint[oa]s?|intern[oa]s?)",
        "applicant": r"(?:candidat\w*|personas?|perfil|perfiles|aspirantes?|postulantes?|"
        r"profesional\w*)",
        "talk": r"(?:entrevista|entrevistarl[eoa]|entrevistarte|videollamada|llamada telefonica|"
        r"prueba presencial|reunion|audicion)",
    },
    hedge=r"\b(?:si|en caso de|cuando|siempre que|hasta que)\b",
    needs=Needs.WORK,
)

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
        Kind.REJECTION: (
            say.decides(
                7.0,
                r"\bno <upto6>(?:seleccionad\w*|elegid\w*|continuar\w*|continuaremos|seguir\w*|"
                r"avanzar\w*|contratar\w*|proceder\w*|ofrecer\w*|considerar\w*|adelante|"
                r"superad\w*|aceptad\w*|pasar\w*|preseleccionad\w*|escogid\w*|favorable|"
                r"exitos\w*|resultado)\b",
            ),
            say.decides(
                7.0,
                r"\b(?:decidid\w*|optad\w*|elegid\w*|seleccionad\w*|escogid\w*|continuar\w*|"
                r"seguir\w*|avanzar\w*|decantad\w*|contratad\w*|preferid\w*) <upto6><other> "
                r"<upto2><applicant>\b",
            ),
            say.decides(
                6.5,
                r"\b<job> <upto6>(?:cubiert[oa]|ocupad[oa]|cancelad[oa]|suspendid[oa]|"
                r"cerrad[oa]|asignad[oa])\b|\bcubierto <upto3><job>\b",
            ),
            say.decides(
                6.0,
                r"\b<papers> <upto6>no <upto4>(?:encaja|ajusta|cumple|corresponde|"
                r"adecua)\w*\b|\b(?:descartad\w*|rechazad\w*|desestimad\w*) "
                r"<upto4><papers>\b|\b<papers> <upto4>(?:descartad\w*|rechazad\w*|"
                r"desestimad\w*)\b",
            ),
            say.supports(
                1.3, r"\b(?:lamentablemente|lament\w*|desafortunadamente|sentimos|siento|pena)\b"
            ),
            say.supports(
                1.2,
                r"\b(?:deseamos|deseo|suerte|exito|exitos) <upto8>(?:busqueda|futuro|carrera|"
                r"proyectos?|profesional\w*|procesos?)\b",
            ),
            say.supports(
                0.8,
                r"\b(?:cuidadosa\w*|detenidamente|gran numero|muchas candidaturas|base de "
                r"datos|tendremos en cuenta)\b",
            ),
            say.supports(
                0.4,
                r"\b(?:gracias|agradec\w*) <upto8>(?:<papers>|tiempo|entrevista|participa\w*|"
                r"confianza)\b",
            ),
            say.opposes(4.0, r"\b(?:aun|todavia) no\b|\ben proceso de\b"),
            say.opposes(
                6.0,
                r"\b(?:mi candidatura|piso|apartamento|alquiler|prestamo|credito|visado|"
                r"manuscrito|beca|hipoteca)\b",
            ),
        ),
        Kind.INTERVIEW: (
            say.decides(
                6.5,
                r"\b(?:invit\w*|convoc\w*|cita\w*|concertar|agendar|programar|coordinar|"
                r"confirm\w*|aplazar|mover|cambiar|record\w*|realizar|tener) <upto8><talk>\b|"
                r"\b<talk> <upto8>(?:sera|tendra lugar|queda|esta (?:prevista|programada|"
                r"confirmada)|el (?:lunes|martes|miercoles|jueves|viernes))\b|\b(?:gustaria|"
                r"encantaria) <upto3>(?:conocerte|conocerle|entrevistarte|entrevistarle)\b",
            ),
            say.supports(
                1.0, r"\b(?:lunes|martes|miercoles|jueves|viernes|disponibilidad|horas|horario)\b"
            ),
            say.opposes(4.0, r"\b(?:gracias|agradec\w*) <upto8><talk>\b"),
        ),
        Kind.ACKNOWLEDGEMENT: (
            say.decides(
                6.0,
                r"\b(?:recibido|recibida|registrad\w*|recepcion de) <upto4><papers>\b|"
                r"\b<papers> <upto6>(?:recibid\w*|registrad\w*|enviad\w*)\b",
            ),
            say.decides(
                4.5,
                r"\b(?:gracias|agradec\w*) <upto6><papers>\b|\bgracias por (?:postular\w*|"
                r"inscribir\w*)\b",
            ),
            say.decides(
                4.5,
                r"\b(?:revisar\w*|evaluar\w*|valorar\w*|estudiar\w*|revisando|evaluando) "
                r"<upto6><papers>\b",
            ),
            say.supports(1.0, r"\b(?:contacto|pondremos|contactar\w*|novedades|responder\w*)\b"),
        ),
        Kind.OFFER: (
            say.decides(
                6.5,
                r"\b(?:complace|encantad\w*|alegra|gustaria|placer) <upto4>ofrecer\w* "
                r"<upto5>(?:<job>|contrato)\b|\bbienvenid[oa] al equipo\b|\bcontrato de "
                r"trabajo\b",
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
        ),
        Kind.INTERVIEW: (
            Example(
                subject="Puesto de enfermera",
                sender="Selección <seleccion@hospitalsur.example>",
                text="Hola Rosa, nos gustaría invitarte a una entrevista el jueves 14 a las 10 "
                "horas.",
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            Example(
                subject="Candidatura recibida",
                sender="seleccion@hospitalsur.example",
                text="Hola Rosa, hemos recibido tu candidatura. Nuestro equipo la revisará y "
                "nos pondremos en contacto contigo.",
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
        ),
    },
)
