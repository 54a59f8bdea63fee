import type { MessageTable } from './messages.js';

export const es: MessageTable = {
  'registry/verified': 'Coincide con la vacante registrada «{title}», mientras estaba abierta.',
  'registry/expired':
    'Coincide con la vacante registrada «{title}», cuyo plazo[ del {validThrough}] había pasado cuando se vio el anuncio ({seenAt}).',
  'registry/tampered':
    'Copia la vacante registrada «{title}», pero difiere en: {fields}.[ El anuncio dice {ad}][; la organización dice {official}.]',
  'registry/recycled':
    'Tiene el texto de la vacante registrada «{title}» con fechas de una convocatoria que la organización no hace.[ El anuncio dice {ad}][; la vacante registrada decía {official}.]',
  'registry/not-listed':
    'No está entre las vacantes de {organisation} que conoce el registro[ (leído el {asOf}; contiene aproximadamente {completeness})].',
  'registry/known-scam': 'Coincide con una alerta de la organización[ del {published}]: {claims}.',
  'registry/known-scam/contact':
    'Usa una dirección que nombra una alerta de la organización[ del {published}]: {claims}.',
  'cadence/in-window': '{organisation} publica este tipo de vacante en esta época del año[ ({from} a {to})].',
  'cadence/out-of-window':
    '{organisation} no publica este tipo de vacante en esta época: el anuncio apareció entre el {earliest} y el {latest}, a {daysOff} días del periodo más cercano[ ({from} a {to})].',
  'cadence/wrong-round':
    'El comienzo ({start}) no pertenece a ninguna convocatoria de {organisation}; sus convocatorias empiezan en el mes {months}.',
  'cadence/wrong-round/inferred':
    'El comienzo ({start}) no encaja en ninguna convocatoria conocida o deducida de {organisation} (mes {months}).',
  baseline: 'Se buscaron {signals} indicios sin encontrar nada.',
  'nature/not-an-ad': 'No es un anuncio de empleo: {reason}.',
  'markup/contradicts-text':
    'El marcado de la página y su texto visible se contradicen ({field}): {markup} frente a {visible}.',
  'advice/confirmed':
    'La vacante está confirmada. Solicítela solo por las vías que indica la propia {organisation}.',
  'advice/contact-unseen':
    'La vacante está confirmada, pero no se vio cómo pide solicitarla el anuncio. Use las vías que indica la propia {organisation}, no un botón de esta página.',
  'advice/expired': 'La vacante existió y está cerrada. Pregunte a {organisation} antes de enviar nada.',
  'advice/not-confirmed':
    'Nada confirma este anuncio. Compruébelo en la web de {organisation} antes de enviar nada.',
};
