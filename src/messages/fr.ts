import type { MessageTable } from './messages.js';

export const fr: MessageTable = {
  'registry/verified': 'Correspond à l’offre répertoriée « {title} », pendant qu’elle était ouverte.',
  'registry/expired':
    'Correspond à l’offre répertoriée « {title} », dont le délai[ du {validThrough}] était passé quand l’annonce a été vue ({seenAt}).',
  'registry/tampered':
    'Copie l’offre répertoriée « {title} », mais en diffère par : {fields}.[ L’annonce dit {ad}][ ; l’organisation dit {official}.]',
  'registry/recycled':
    'Reprend le texte de l’offre répertoriée « {title} » avec les dates d’une session que l’organisation ne tient pas.[ L’annonce dit {ad}][ ; l’offre répertoriée disait {official}.]',
  'registry/not-listed':
    'Ne figure pas parmi les offres de {organisation} que le registre connaît[ (lu le {asOf} ; il en contient environ {completeness})].',
  'registry/known-scam': 'Correspond à une alerte de l’organisation[ du {published}] : {claims}.',
  'registry/known-scam/contact':
    'Utilise une adresse nommée dans une alerte de l’organisation[ du {published}] : {claims}.',
  'cadence/in-window':
    '{organisation} publie ce type d’offre à cette époque de l’année[ (du {from} au {to})].',
  'cadence/out-of-window':
    '{organisation} ne publie pas ce type d’offre à cette époque : l’annonce a paru entre le {earliest} et le {latest}, à {daysOff} jours de la période la plus proche[ (du {from} au {to})].',
  'cadence/wrong-round':
    'Le début ({start}) n’appartient à aucune session de {organisation} ; ses sessions commencent au mois {months}.',
  'cadence/wrong-round/inferred':
    'Le début ({start}) ne convient à aucune session connue ou déduite de {organisation} (mois {months}).',
  baseline: '{signals} indices ont été cherchés et n’ont rien donné.',
  'nature/not-an-ad': 'Ce n’est pas une offre d’emploi : {reason}.',
  'markup/contradicts-text':
    'Les balises de la page et son texte visible se contredisent ({field}) : {markup} contre {visible}.',
  'advice/confirmed':
    'L’offre est confirmée. Ne postulez que par les voies que {organisation} indique elle-même.',
  'advice/contact-unseen':
    'L’offre est confirmée, mais la façon de postuler indiquée par l’annonce n’a pas été vue. Postulez par les voies que {organisation} indique elle-même, pas par un bouton de cette page.',
  'advice/expired':
    'L’offre a existé et elle est close. Demandez à {organisation} avant d’envoyer quoi que ce soit.',
  'advice/not-confirmed':
    'Rien ne confirme cette annonce. Vérifiez sur le site de {organisation} avant d’envoyer quoi que ce soit.',
};
