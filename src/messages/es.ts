import type { MessageRow } from './en.js';

/** Spanish messages, row for row those of `en.ts`. */
export const es: Readonly<Record<MessageRow, string>> = {
  'registry/verified':
    'Coincide con la vacante «{title}», que la organización ha publicado y que estaba abierta cuando se vio el anuncio.',
  'registry/expired':
    'Coincide con la vacante registrada «{title}», que ya no estaba abierta cuando se vio el anuncio, el {seenAt}[: el plazo terminaba el {validThrough}].',
  'registry/tampered':
    'Copia la vacante registrada «{title}»[, pero difiere en {fields}].[ El anuncio indica {ad}; la organización, {official}.| El anuncio dice «{ad}»; la organización no.]',
  'registry/recycled':
    'Tiene el texto de la vacante registrada «{title}» con las fechas de una convocatoria que la organización no hace.[ El anuncio indica {ad}; la vacante registrada indicaba {official}.]',
  'registry/not-listed':
    'No figura en el registro entre las vacantes de {organisation}[ (consultado el {asOf}, contiene aproximadamente el {completeness} de ellas)| (contiene aproximadamente el {completeness} de ellas)].',
  'registry/known-scam': 'Coincide con una advertencia publicada[ el {published}]: «{claims}».',
  'registry/known-scam/contact':
    'Usa una dirección o un sitio que cita una advertencia publicada[ el {published}]: «{claims}».',
  'cadence/in-window': '{organisation} publica este tipo de vacantes en esta época del año[ ({window})].',
  'cadence/out-of-window':
    '{organisation} no publica este tipo de vacantes en esta época del año.[ El anuncio apareció {publication}, a {distance} del periodo más cercano ({window}).]',
  'cadence/wrong-round':
    'El puesto comienza el {start}, pero en {organisation} este tipo de puestos comienza en {months}.',
  'cadence/wrong-round/inferred':
    'El puesto comienza el {start}; por lo que se sabe, en {organisation} este tipo de puestos comienza en {months}.',
  'channel/official-source':
    '[Encontrado en una página que {organisation} mantiene en {host} ({channel}).|Encontrado en {host}, un sitio de {organisation}.]',
  'channel/official-contact': 'Las candidaturas van a {contact}, que pertenece a {organisation}.',
  'channel/official-contact/contact':
    'Indica {contact}, que pertenece a {organisation}, sin decir que las candidaturas se envíen ahí.',
  'channel/lookalike-domain':
    '{host} se parece a {target}, un dominio de {organisation}, pero no es uno de sus dominios[: {trick}].',
  'channel/free-mail': 'Hay que escribir a {contact}, un buzón que cualquiera puede abrir.',
  'channel/free-mail/organisation':
    'Hay que escribir a {contact}, un buzón que cualquiera puede abrir[, aunque {organisation} tiene dominio propio].',
  'channel/free-mail/named':
    'Hay que escribir a {contact}: cualquiera puede abrir un buzón así, también con el nombre de [{organisation}|una organización].',
  'channel/free-mail/disposable': 'Hay que escribir a {contact}, una dirección desechable de corta duración.',
  'channel/free-mail/without-domain':
    'Hay que escribir a {contact}, un buzón que cualquiera puede abrir[; no se conoce ningún dominio de {organisation}].',
  'channel/unofficial-contact':
    'Las candidaturas van a {contact}, que no consta como dirección o sitio de {organisation}.',
  'channel/unofficial-contact/email':
    'Las candidaturas van a {contact}; {host} no consta como dominio de {organisation}.',
  'channel/unofficial-contact/email-to-ask':
    'Las preguntas van a {contact}; {host} no consta como dominio de {organisation}.',
  'channel/unofficial-contact/site':
    'La candidatura se presenta en {host}, que no consta como sitio de {organisation}.',
  'channel/unofficial-contact/free-site':
    'La candidatura se presenta en {host}, un sitio gratuito que cualquiera puede crear y que no consta como sitio de {organisation}.',
  'channel/unofficial-contact/other-organisation':
    'Las candidaturas van a {contact}, que pertenece a una organización distinta de {organisation}.',
  'channel/unofficial-contact/recruiting-system':
    'La candidatura pasa por {host}, un servicio de selección que no consta que {organisation} utilice.',
  'channel/unofficial-contact/address-of-numbers':
    'La candidatura se presenta en {host}, un sitio que solo tiene un número y no un nombre.',
  'channel/messenger': 'Hay que escribir por [{messenger}|mensajería instantánea][ ({contact})].',
  'channel/messenger/organisation':
    'La candidatura solo puede presentarse por [{messenger}|mensajería instantánea][ ({contact})], que no consta como vía de contacto de {organisation}.',
  'channel/messenger/only':
    'La candidatura solo puede presentarse por [{messenger}|mensajería instantánea][ ({contact})].',
  'channel/messenger/beside':
    'Además de otras vías, el anuncio indica [{messenger}|un servicio de mensajería instantánea][ ({contact})].',
  'channel/redirector': 'La candidatura pasa por {host}: no se ve adónde lleva.',
  'channel/redirector/shortener':
    'El enlace para las candidaturas está acortado ({contact}): no se ve adónde lleva.',
  'channel/redirector/form':
    'La candidatura se presenta en un formulario de {host}, como los que cualquiera puede crear.',
  'channel/redirector/network':
    'El enlace para las candidaturas ({contact}) lo acortó una red social, como todos los que se publican en ella.',
  'channel/mismatched-link': 'Un enlace muestra {shown} y lleva a {host}.',
  'channel/mismatched-link/official':
    'Un enlace muestra {shown}, que pertenece a una organización del registro, y lleva a {host}, que no le pertenece.',
  'channel/mismatched-link/rewritten':
    'Un enlace muestra {shown} y lleva a {host}, como los enlaces que reescriben los portales de empleo o los filtros de correo.',
  'organisation/lookalike-name':
    'El nombre «{name}» se parece a «{target}», pero no es ese nombre[: {trick}].',
  'dates/impossible-order': 'Las fechas se contradicen[: {contradictions}].',
  'dates/weekday-mismatch': 'Una fecha no cae en el día de la semana indicado[: {dates}].',
  'content/fee': 'Es posible que los candidatos tengan que pagar algo.',
  'content/fee/several': 'Los candidatos tienen que pagar, y más de un indicio lo dice.',
  'content/fee/demand':
    'Se pide a los candidatos que paguen, por ejemplo por la inscripción, la formación, documentos o un visado.',
  'content/fee/refundable':
    'Se pide a los candidatos un dinero que, según el anuncio, se devolverá más tarde.',
  'content/fee/transfer':
    'Se pide a los candidatos que paguen por un servicio de envío de dinero, con vales o a un particular.',
  'content/fee/equipment': 'Se pide a los candidatos que compren equipo o programas antes de empezar.',
  'content/fee/mention': 'Se menciona un pago sin decir quién lo hace.',
  'content/sensitive-documents':
    'Se piden a los candidatos documentos o números que ninguna selección necesita.',
  'content/sensitive-documents/bank-details': 'Se piden a los candidatos sus datos bancarios.',
  'content/sensitive-documents/identity-copy':
    'Se piden a los candidatos copias de sus documentos de identidad.',
  'content/sensitive-documents/surrendered':
    'El solicitante debe dejar sus documentos, por ejemplo el pasaporte, en manos del empleador.',
  'content/sensitive-documents/identity-selfie':
    'Se piden a los candidatos las dos caras de un documento de identidad, o una foto suya con él.',
  'content/sensitive-documents/secrets':
    'Se piden a los candidatos datos que deben mantenerse en secreto, como un número de tarjeta, un PIN, una contraseña o un número de la seguridad social.',
  'content/sensitive-documents/video-ident':
    'Se pide a los candidatos que se identifiquen por vídeo, lo que permite abrir una cuenta bancaria a su nombre.',
  'content/guaranteed': 'Se promete un empleo, unos ingresos o un visado antes de cualquier selección.',
  'content/guaranteed/everyone': 'Se promete el empleo a quien lo solicite.',
  'content/guaranteed/mass':
    'Se ofrece trabajo en nombre de una organización internacional a un gran número de personas de todas las nacionalidades.',
  'content/urgency': 'El anuncio apremia a responder deprisa.',
  'content/urgency/scarce': 'Se dice que quedan pocas plazas o que la oferta termina pronto.',
  'content/urgency/reply-now': 'Habría que responder de inmediato o en unas horas.',
  'content/no-interview': 'No se describe una verdadera selección.',
  'content/no-interview/none': 'Se contrata sin entrevista.',
  'content/no-interview/by-messenger': 'La entrevista se hace por chat.',
  'content/no-interview/by-text': 'La entrevista es una lista de preguntas que se responden por escrito.',
  'content/no-interview/move-to-messenger':
    'Habría que seguir la conversación con un reclutador por mensajería instantánea.',
  'content/no-interview/unsolicited': 'La oferta se dirige a alguien que no la ha solicitado.',
  'content/no-interview/preselected': 'Se dice que el lector ha sido elegido antes de preguntarle nada.',
  'content/pay-implausible': 'La retribución supera con mucho lo que se gana en un trabajo así.',
  'content/pay-implausible/little-work': 'Se promete una retribución alta por muy poco trabajo.',
  'content/pay-implausible/easy-money': 'Se prometen ganancias fáciles, rápidas o ilimitadas.',
  'content/pay-implausible/trainee':
    'La retribución[ ({pay})] supera con mucho la de unas prácticas[: unas {multiple} veces el salario medio por hora].',
  'content/pay-implausible/unskilled':
    'La retribución[ ({pay})] supera con mucho la de un trabajo que no exige experiencia[: unas {multiple} veces el salario medio por hora].',
  'content/pay-implausible/weekly':
    'La retribución[ ({pay})] se indica por semana y supera con mucho lo que se gana trabajando[: unas {multiple} veces el salario medio por hora].',
  'content/money-handling': 'El dinero de otras personas pasaría por las manos del candidato.',
  'content/money-handling/cheque': 'Habría que cobrar un cheque o gastarlo en equipo.',
  'content/money-handling/open-account':
    'Habría que abrir una cuenta bancaria o un monedero electrónico para el trabajo.',
  'content/money-handling/own-account': 'Habría que recibir dinero de otras personas en la propia cuenta.',
  'content/money-handling/pass-on': 'Habría que reenviar dinero y quedarse con una parte.',
  'content/money-handling/title':
    'El título es de los que se usan a menudo para buscar a personas que reenvían dinero ajeno.',
  'content/reshipping': 'Habría que recibir paquetes de otras personas y reenviarlos.',
  'content/reshipping/home': 'Habría que recibir en casa paquetes de otras personas y reenviarlos.',
  'content/reshipping/title':
    'El título es de los que se usan a menudo para buscar a personas que reenvían paquetes desde casa.',
  'content/crypto': 'La oferta tiene que ver con criptomonedas.',
  'content/crypto/deposit': 'Se pide un depósito en criptomonedas antes de que haya trabajo o retribución.',
  'content/crypto/paid-in': 'La retribución es en criptomonedas.',
  'content/crypto/task': 'Se ganaría una comisión por hacer clic, valorar o dar «me gusta».',
  'content/chain-letter': 'La oferta ha de pasarse a otras personas.',
  'content/chain-letter/share': 'La oferta ha de pasarse a cierto número de contactos.',
  'content/chain-letter/buy-in': 'Primero hay que comprar algo y después traer a otras personas.',
  'content/chain-letter/recruit-others': 'Se promete dinero por traer a otras personas.',
  'content/text-model':
    '[En conjunto, la redacción se acerca más a la de anuncios {resembles}.|La redacción en conjunto se ha comparado con la de anuncios conocidos.]',
  'content/scheme-wording':
    '[Lo que el anuncio pide y ofrece se parece a los anuncios {resembles}.|Lo que el anuncio pide y ofrece se comparó con fraudes publicados.]',
  'text/obfuscation': 'Parte del texto está oculta o disfrazada[: {types}].',
  'nature/not-an-ad': 'No es un anuncio de empleo[: {reason}].',
  'markup/contradicts-text':
    'Lo que la página dice a los buscadores difiere de lo que muestra a quien la lee[ ({field}: {markup} frente a {visible})].',
  baseline: 'Otros indicios buscados y no encontrados: {signals}.',
  'advice/confirmed':
    'Esta vacante está confirmada. Preséntese solo por las vías que indica la propia organización ({organisation}).',
  'advice/contact-unseen':
    'Esta vacante está confirmada, pero no se pudo ver la vía que da el anuncio. Preséntese por las que indica la propia organización ({organisation}), no con un botón de esta página.',
  'advice/expired':
    'Esta vacante existió y está cerrada. Pregunte a la organización ({organisation}) antes de enviar nada.',
  'advice/not-confirmed':
    'Nada confirma este anuncio. Compruébelo en el sitio web de la organización ({organisation}) antes de enviar nada.',
  'advice/differs':
    'Este anuncio no coincide con lo que ha publicado {organisation}. Preséntese solo por las vías que indica la propia organización.',
  'advice/send-nothing':
    'No envíe dinero, documentos de identidad ni datos bancarios antes de comprobar la oferta por un medio que usted mismo haya encontrado.',
};
