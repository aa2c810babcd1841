"""Mails that show what Spanish constructions claim, and what they leave alone."""

from collections.abc import Mapping
from typing import Final

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example

EXAMPLES: Final[Mapping[Kind, tuple[Example, ...]]] = {
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
        Example(
            subject="Su candidatura",
            text="Buenos días: gracias por su interés. Sentimos comunicarte que no has "
            "pasado a la siguiente fase.",
        ),
        Example(
            subject="Puesto de dependiente",
            text="Buenos días: gracias por su interés. No superaste la etapa de entrevistas.",
        ),
        Example(
            subject="Tu postulación",
            text="Buenos días: gracias por su interés. No figuras entre los candidatos "
            "seleccionados.",
        ),
        Example(
            subject="Proceso de selección",
            text="Buenos días: gracias por su interés. El cliente prefirió otro perfil.",
        ),
        Example(
            subject="Su candidatura",
            text="Buenos días: gracias por su interés. Al final cogimos a una chica con "
            "más experiencia.",
        ),
        Example(
            subject="Puesto de dependiente",
            text="Buenos días: gracias por su interés. Usted no continúa.",
        ),
        Example(
            subject="Tu postulación",
            text="Buenos días: gracias por su interés. Tu candidatura no será tenida en cuenta.",
        ),
        Example(
            subject="Proceso de selección",
            text="Buenos días: gracias por su interés. Tu solicitud no fue aprobada para"
            " el puesto.",
        ),
        Example(
            subject="Su candidatura",
            text="Buenos días: gracias por su interés. Me temo que no podemos ofrecerte "
            "el trabajo.",
        ),
        Example(
            subject="Puesto de dependiente",
            text="Buenos días: gracias por su interés. Los candidatos que avanzan "
            "presentan un perfil más cercano.",
        ),
        Example(
            subject="Proceso de selección",
            text="Buenos días: gracias por su interés. El cargo ya fue provisto.",
        ),
        Example(
            subject="Su candidatura",
            text="Buenos días: gracias por su interés. Decidimos darle el puesto a otra candidata.",
        ),
        Example(
            subject="Puesto de dependiente",
            text="Buenos días: gracias por su interés. No deseamos continuar con el proceso.",
        ),
        Example(
            subject="Tu postulación",
            text="Buenos días: gracias por su interés. Tu perfil se aleja de lo que pide"
            " la empresa.",
        ),
        Example(
            subject="Proceso de selección",
            text="Buenos días: gracias por su interés. No te vamos a renovar después de la prueba.",
        ),
        Example(
            subject="Su candidatura",
            text="Buenos días: gracias por su interés. Cerramos tu candidatura.",
        ),
    ),
    Kind.INTERVIEW: (
        Example(
            subject="Puesto de enfermera",
            sender="Selección <seleccion@hospitalsur.example>",
            text="Hola Rosa, nos gustaría invitarte a una entrevista el jueves 14 a las 10 horas.",
        ),
        Example(
            subject="Panadería",
            text="Hola Bruno, ven el sábado y haces un turno de prueba en el horno.",
        ),
        Example(
            subject="Vacante de florista",
            text="Hola Irene, ¿qué disponibilidad tienes esta semana para una entrevista?",
        ),
        Example(
            subject="Citación",
            text="Señor Ruiz: se le cita a la prueba oral del proceso selectivo el 3 de "
            "abril a las 8:15 en el aula 4.",
        ),
        Example(
            subject="Invitación",
            text="Buen día, queremos invitarlo a una entrevista virtual el jueves 6 de "
            "febrero. Favor de confirmar su asistencia.",
        ),
        Example(
            subject="Aplazamiento",
            text="Estimada señora: la entrevista prevista para el día 5 se aplaza al 9 a"
            " las 14 horas.",
        ),
        Example(
            subject="Convocatoria de auxiliar",
            text="Ha superado la fase escrita. La entrevista personal con el tribunal "
            "tendrá lugar el 17 de junio en Valladolid.",
        ),
        Example(
            subject="Entrevista técnica",
            text="Hola Adrián, como hablamos por teléfono, la entrevista técnica la "
            "hacemos el miércoles a las 10:30 con Pablo y Luisa.",
        ),
        Example(
            subject="Entrevista de trabajo",
            text="Le agendamos entrevista para mañana 4 pm, preguntar por la licenciada "
            "Rosa en recepción.",
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
        Example(
            subject="Candidatura",
            text="Estimada señora: su escrito del 3 de marzo solicitando empleo de "
            "auxiliar ha tenido entrada en este centro.",
        ),
        Example(
            subject="Oposición",
            text="Su inscripción en el proceso selectivo ha quedado registrada con el número 4471.",
        ),
        Example(
            subject="Su candidatura",
            text="Su expediente está completo. El tribunal se reunirá el 15 de junio "
            "para valorar las candidaturas.",
        ),
        Example(
            subject="Tu candidatura",
            text="Ya tenemos tu CV. Si encajas con alguna vacante te llamaremos.",
        ),
    ),
    Kind.OFFER: (
        Example(
            subject="Taller",
            text="¡Enhorabuena, Bruno! El puesto es tuyo, te esperamos con el contrato.",
        ),
        Example(
            subject="Puesto de auxiliar",
            text="Hola Sonia, me alegra decirte que has sido la elegida para el puesto. "
            "¿Puedes empezar el 1 de abril?",
        ),
        Example(
            subject="Respuesta",
            text="Karim, listo, el trabajo es tuyo. Empiezas el lunes a las 7, trae tus papeles.",
        ),
    ),
    Kind.ASSESSMENT: (
        Example(
            subject="Siguiente paso",
            text="Hola Irene, te enviamos un caso práctico. El plazo es de tres días.",
        ),
        Example(
            subject="Prueba",
            text="Hola Hugo, antes de la entrevista te pedimos que redactes un "
            "comunicado de 300 palabras. Entrégalo el martes.",
        ),
        Example(
            subject="Cuestionario",
            text="Por favor, conteste el test de personalidad antes del viernes; forma "
            "parte del proceso de selección.",
        ),
    ),
    Kind.OUTREACH: (
        Example(
            subject="Una oportunidad en Vigo",
            text="Hola Irene, he visto tu perfil y un cliente mío busca florista. ¿Te interesaría?",
        ),
        Example(
            subject="Oportunidad",
            text="Hola Julia, soy headhunter y tu trayectoria me llamó la atención. "
            "Busco una directora financiera para un grupo familiar. ¿Hablamos?",
        ),
        Example(
            subject="Puesto en Vigo",
            text="Hola, encontré tu perfil en LinkedIn. Estamos buscando soldador y creo"
            " que podría encajarte.",
        ),
    ),
    Kind.JOB_ALERT: (
        Example(
            subject="6 vacantes para ti",
            text="Estas ofertas coinciden con tu búsqueda. Gestiona tus alertas",
        ),
        Example(
            subject="5 nuevas ofertas de panadero",
            text="Panadero, Vigo. Pastelero, Lugo. Ver todas las ofertas. Darse de baja",
        ),
        Example(
            subject="Tu alerta",
            text="Nuevos empleos según tu búsqueda: cocinero, Murcia. Modificar alerta",
        ),
    ),
    Kind.FEEDBACK: (
        Example(
            subject="Re: Mi entrevista",
            text="Hola Bruno, te recomiendo contar tus proyectos con cifras; en la entrevista "
            "te faltó concretar.",
        ),
        Example(
            subject="Re: devolución",
            text="Hola Pablo, nos pediste una devolución: tus respuestas fueron muy "
            "generales y faltaron ejemplos concretos. Prepara mejor la parte "
            "técnica.",
        ),
        Example(
            subject="Re: tu entrevista",
            text="Hola Lina, como te prometí, mi opinión: hablas muy rápido y no miras "
            "al cliente. Trabaja eso y vuelve.",
        ),
    ),
    Kind.NO_FEEDBACK: (
        Example(
            subject="Re: Mi entrevista",
            text="Buenos días: por política interna no facilitamos los motivos de cada descarte.",
        ),
        Example(
            subject="Re: Retroalimentación",
            text="Buenos días, lamentablemente no podemos facilitarle comentarios "
            "personalizados sobre su candidatura.",
        ),
        Example(
            subject="Re: motivos",
            text="Señor: las deliberaciones del tribunal son secretas y no se comentan.",
        ),
    ),
    Kind.AUTO_REPLY: (
        Example(
            subject="Respuesta automática",
            text="Me encuentro de vacaciones y responderé a mi regreso, el 20 de agosto.",
        ),
        Example(
            subject="Fuera de la oficina",
            text="Hola, estoy de vacaciones hasta el 12 de agosto. Para urgencias, "
            "escribe a mi compañera.",
        ),
        Example(
            subject="Respuesta automática",
            text="Gracias por su mensaje. Estaré fuera de la oficina y le responderé a "
            "mi regreso el día 3.",
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
            text="Lamentamos informarle que su solicitud de beca de estudios no ha sido aceptada.",
        ),
        Example(
            subject="Tu candidatura",
            text="Hola, seguimos entrevistando a otros candidatos y te diremos algo la "
            "semana que viene.",
        ),
        Example(
            subject="Tu candidatura",
            text="Hola, aún tenemos que ver a otros candidatos, te respondemos pronto.",
        ),
        Example(
            subject="Tu candidatura",
            text="Tu candidatura sigue adelante, no te preocupes por la demora.",
        ),
        Example(
            subject="Tu CV",
            text="Hola, no hemos podido abrir tu CV. ¿Lo mandas en PDF?",
        ),
        Example(
            subject="Proceso",
            text="Tu proceso no ha terminado: falta la charla con la directora.",
        ),
        Example(
            subject="Proceso",
            text="Tu proceso aún no ha finalizado, te avisaremos.",
        ),
        Example(
            subject="Proceso",
            text="No tomaremos una decisión hasta el lunes; el jefe duda entre dos candidatos.",
        ),
        Example(
            subject="Convocatoria",
            text="La plaza se cubrirá el 1 de septiembre. El plazo de solicitudes termina el 15.",
        ),
        Example(
            subject="Vacante",
            text="Se dará prioridad a candidatos con carné B. Indícanos si lo tienes.",
        ),
        Example(
            subject="Postulación",
            text="Recibirás una respuesta, positiva o negativa, antes de fin de mes.",
        ),
    ),
}
