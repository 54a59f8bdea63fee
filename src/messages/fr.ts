import type { MessageRow } from './en.js';

/** French messages, row for row those of `en.ts`. Names stand where no elision is needed before them. */
export const fr: Readonly<Record<MessageRow, string>> = {
  'registry/verified':
    'Correspond à l’offre « {title} », que l’organisation a publiée et qui était ouverte quand l’annonce a été vue.',
  'registry/expired':
    'Correspond à l’offre répertoriée « {title} », qui n’était plus ouverte quand l’annonce a été vue, le {seenAt}[ : la date limite était le {validThrough}].',
  'registry/tampered':
    'Copie l’offre répertoriée « {title} »[ mais s’en écarte sur {fields}].[ L’annonce indique {ad}, l’organisation {official}.| L’annonce dit « {ad} », l’organisation ne le dit pas.]',
  'registry/recycled':
    'Reprend le texte de l’offre répertoriée « {title} » avec les dates d’une session que l’organisation ne tient pas.[ L’annonce indique {ad}, l’offre répertoriée indiquait {official}.]',
  'registry/not-listed':
    'Ne figure pas dans le registre parmi les offres publiées par {organisation}[ (relevé le {asOf}, il en contient environ {completeness})| (il en contient environ {completeness})].',
  'registry/known-scam': 'Correspond à une mise en garde publiée[ le {published}] : « {claims} ».',
  'registry/known-scam/contact':
    'Utilise une adresse ou un site cité dans une mise en garde publiée[ le {published}] : « {claims} ».',
  'cadence/in-window': '{organisation} publie ce type d’offre à cette période de l’année[ ({window})].',
  'cadence/out-of-window':
    '{organisation} ne publie pas ce type d’offre à cette période de l’année.[ L’annonce a paru {publication}, à {distance} de la période la plus proche ({window}).]',
  'cadence/wrong-round':
    'Le poste commence le {start}, alors que chez {organisation} ce type de poste commence en {months}.',
  'cadence/wrong-round/inferred':
    'Le poste commence le {start} ; pour autant qu’on le sache, chez {organisation} ce type de poste commence en {months}.',
  'channel/official-source':
    '[Trouvée sur une page que tient {organisation} sur {host} ({channel}).|Trouvée sur {host}, un site qui appartient à {organisation}.]',
  'channel/official-contact': 'Les candidatures vont à {contact}, qui appartient à {organisation}.',
  'channel/official-contact/contact':
    'Indique {contact}, qui appartient à {organisation}, sans dire que les candidatures s’y envoient.',
  'channel/lookalike-domain':
    '{host} ressemble à {target}, un domaine qui appartient à {organisation}, mais n’est pas un de ses domaines[ : {trick}].',
  'channel/free-mail': 'Il faut écrire à {contact}, une boîte aux lettres que n’importe qui peut ouvrir.',
  'channel/free-mail/organisation':
    'Il faut écrire à {contact}, une boîte aux lettres que n’importe qui peut ouvrir[, alors que l’organisation ({organisation}) a son propre domaine].',
  'channel/free-mail/named':
    'Il faut écrire à {contact} : n’importe qui peut ouvrir une telle boîte aux lettres, même au nom [de l’organisation {organisation}|d’une organisation].',
  'channel/free-mail/disposable': 'Il faut écrire à {contact}, une adresse jetable de courte durée.',
  'channel/free-mail/without-domain':
    'Il faut écrire à {contact}, une boîte aux lettres que n’importe qui peut ouvrir[ ; aucun domaine n’est connu pour {organisation}].',
  'channel/unofficial-contact':
    'Les candidatures vont à {contact}, qui n’est pas connu comme adresse ou site appartenant à {organisation}.',
  'channel/unofficial-contact/email':
    'Les candidatures vont à {contact} ; {host} n’est pas connu comme domaine appartenant à {organisation}.',
  'channel/unofficial-contact/email-to-ask':
    'Les questions vont à {contact} ; {host} n’est pas connu comme domaine appartenant à {organisation}.',
  'channel/unofficial-contact/site':
    'La candidature se fait sur {host}, qui n’est pas connu comme site appartenant à {organisation}.',
  'channel/unofficial-contact/free-site':
    'La candidature se fait sur {host}, un site gratuit que n’importe qui peut créer et qui n’est pas connu comme appartenant à {organisation}.',
  'channel/unofficial-contact/other-organisation':
    'Les candidatures vont à {contact}, qui appartient à une autre organisation que celle annoncée ({organisation}).',
  'channel/unofficial-contact/recruiting-system':
    'La candidature passe par {host}, un service de recrutement dont on ne sait pas si {organisation} se sert.',
  'channel/unofficial-contact/address-of-numbers':
    'La candidature se fait sur {host}, un site qui n’a qu’un numéro et pas de nom.',
  'channel/messenger': 'Il faut écrire par [{messenger}|messagerie instantanée][ ({contact})].',
  'channel/messenger/organisation':
    'On ne peut postuler que par [{messenger}|messagerie instantanée][ ({contact})], un moyen qui n’est pas connu comme appartenant à {organisation}.',
  'channel/messenger/only': 'On ne peut postuler que par [{messenger}|messagerie instantanée][ ({contact})].',
  'channel/messenger/beside':
    'À côté d’autres façons de postuler, l’annonce indique [{messenger}|une messagerie instantanée][ ({contact})].',
  'channel/redirector': 'La candidature passe par {host} : on ne voit pas où elle aboutit.',
  'channel/redirector/shortener':
    'Le lien de candidature est raccourci ({contact}) : on ne voit pas où il mène.',
  'channel/redirector/form':
    'La candidature se fait par un formulaire sur {host}, comme n’importe qui peut en créer.',
  'channel/redirector/network':
    'Le lien de candidature ({contact}) a été raccourci par un réseau social, comme tous ceux qui y sont publiés.',
  'channel/mismatched-link': 'Un lien affiche {shown} et mène à {host}.',
  'channel/mismatched-link/official':
    'Un lien affiche {shown}, qui appartient à une organisation du registre, et mène à {host}, qui ne lui appartient pas.',
  'channel/mismatched-link/rewritten':
    'Un lien affiche {shown} et mène à {host}, comme les liens réécrits par un site d’emploi ou un filtre de messagerie.',
  'organisation/lookalike-name':
    'Le nom « {name} » ressemble à « {target} », mais ce n’est pas ce nom[ : {trick}].',
  'dates/impossible-order': 'Les dates se contredisent[ : {contradictions}].',
  'dates/weekday-mismatch': 'Une date ne tombe pas le jour de la semaine indiqué[ : {dates}].',
  'content/fee': 'Les candidats pourraient avoir quelque chose à payer.',
  'content/fee/several': 'Les candidats doivent payer, et plus d’un indice le montre.',
  'content/fee/demand':
    'Les candidats doivent payer, par exemple pour l’inscription, la formation, des papiers ou un visa.',
  'content/fee/refundable':
    'Les candidats doivent verser de l’argent qui, selon l’annonce, sera remboursé plus tard.',
  'content/fee/transfer':
    'Les candidats doivent payer par transfert d’argent, par coupons ou à un particulier.',
  'content/fee/equipment': 'Les candidats doivent acheter du matériel ou un logiciel avant de commencer.',
  'content/fee/mention': 'Des frais sont mentionnés, sans qu’il soit dit qui les paie.',
  'content/sensitive-documents':
    'On demande aux candidats des papiers ou des numéros dont aucune sélection n’a besoin.',
  'content/sensitive-documents/bank-details': 'On demande aux candidats leurs coordonnées bancaires.',
  'content/sensitive-documents/identity-copy':
    'On demande aux candidats des copies de leurs papiers d’identité.',
  'content/sensitive-documents/surrendered':
    'Le candidat doit remettre ses papiers, par exemple son passeport, à l’employeur, qui les garde.',
  'content/sensitive-documents/identity-selfie':
    'On demande aux candidats le recto et le verso d’une pièce d’identité, ou une photo d’eux avec celle-ci.',
  'content/sensitive-documents/secrets':
    'On demande aux candidats des données à garder secrètes, comme un numéro de carte, un code, un mot de passe ou un numéro de sécurité sociale.',
  'content/sensitive-documents/video-ident':
    'On demande aux candidats de s’identifier par vidéo, ce qui permet d’ouvrir un compte bancaire à leur nom.',
  'content/guaranteed': 'Un emploi, un revenu ou un visa est promis avant toute sélection.',
  'content/guaranteed/everyone': 'L’emploi est promis à tous ceux qui postulent.',
  'content/guaranteed/mass':
    'Du travail au nom d’une organisation internationale est offert à un grand nombre de personnes de toutes nationalités.',
  'content/urgency': 'L’annonce presse de répondre vite.',
  'content/urgency/scarce': 'Il est dit qu’il reste peu de places ou que l’offre se termine bientôt.',
  'content/urgency/reply-now': 'Il faudrait répondre tout de suite ou en quelques heures.',
  'content/no-interview': 'L’annonce ne décrit pas de véritable sélection.',
  'content/no-interview/none': 'L’embauche se fait sans entretien.',
  'content/no-interview/by-messenger': 'L’entretien se fait par messagerie instantanée.',
  'content/no-interview/by-text': 'L’entretien est une liste de questions auxquelles on répond par écrit.',
  'content/no-interview/move-to-messenger':
    'Il faudrait poursuivre la conversation avec un recruteur sur une messagerie instantanée.',
  'content/no-interview/unsolicited': 'L’offre s’adresse à quelqu’un qui n’a pas postulé.',
  'content/no-interview/preselected':
    'Le lecteur aurait été choisi avant que quoi que ce soit lui ait été demandé.',
  'content/pay-implausible': 'La rémunération dépasse de loin ce que rapporte un tel travail.',
  'content/pay-implausible/little-work': 'Une rémunération élevée est promise pour très peu de travail.',
  'content/pay-implausible/easy-money': 'Des gains faciles, rapides ou illimités sont promis.',
  'content/pay-implausible/trainee':
    'La rémunération[ ({pay})] dépasse de loin celle d’un stage[ : environ {multiple} fois le salaire horaire moyen].',
  'content/pay-implausible/unskilled':
    'La rémunération[ ({pay})] dépasse de loin celle d’un travail qui ne demande aucune expérience[ : environ {multiple} fois le salaire horaire moyen].',
  'content/pay-implausible/weekly':
    'La rémunération[ ({pay})] est indiquée à la semaine et dépasse de loin ce que rapporte un travail[ : environ {multiple} fois le salaire horaire moyen].',
  'content/money-handling': 'L’argent d’autres personnes devrait passer par les mains du candidat.',
  'content/money-handling/cheque': 'Il faudrait encaisser un chèque ou l’utiliser pour acheter du matériel.',
  'content/money-handling/open-account':
    'Il faudrait ouvrir un compte bancaire ou un portefeuille électronique pour ce travail.',
  'content/money-handling/own-account':
    'Il faudrait recevoir l’argent d’autres personnes sur son propre compte.',
  'content/money-handling/pass-on': 'Il faudrait transmettre de l’argent et en garder une part.',
  'content/money-handling/title':
    'L’intitulé est de ceux sous lesquels on cherche souvent des personnes qui transmettent l’argent d’autrui.',
  'content/reshipping': 'Il faudrait recevoir les colis d’autres personnes et les réexpédier.',
  'content/reshipping/home': 'Il faudrait recevoir chez soi les colis d’autres personnes et les réexpédier.',
  'content/reshipping/title':
    'L’intitulé est de ceux sous lesquels on cherche souvent des personnes qui réexpédient des colis depuis chez elles.',
  'content/crypto': 'L’offre a trait aux cryptomonnaies.',
  'content/crypto/deposit':
    'Un dépôt en cryptomonnaie est demandé avant qu’il y ait travail ou rémunération.',
  'content/crypto/paid-in': 'La rémunération est en cryptomonnaie.',
  'content/crypto/task': 'Des clics, des notes ou des « j’aime » rapporteraient une commission.',
  'content/chain-letter': 'L’offre est à transmettre à d’autres.',
  'content/chain-letter/share': 'L’offre doit être transmise à un certain nombre de contacts.',
  'content/chain-letter/buy-in': 'Il faut d’abord acheter quelque chose, puis amener d’autres personnes.',
  'content/chain-letter/recruit-others': 'De l’argent est promis à qui amène d’autres personnes.',
  'content/text-model':
    '[Dans l’ensemble, la formulation est plus proche de celle d’annonces {resembles}.|La formulation a été comparée dans son ensemble à celle d’annonces connues.]',
  'content/scheme-wording':
    '[Ce que l’annonce demande et offre ressemble aux annonces {resembles}.|Ce que l’annonce demande et offre a été comparé aux fraudes publiées.]',
  'text/obfuscation': 'Une partie du texte est cachée ou déguisée[ : {types}].',
  'nature/not-an-ad': 'Ce n’est pas une offre d’emploi[ : {reason}].',
  'markup/contradicts-text':
    'Ce que la page dit aux moteurs de recherche diffère de ce qu’elle montre au lecteur[ ({field} : {markup} contre {visible})].',
  baseline: 'Autres indices cherchés et non trouvés : {signals}.',
  'advice/confirmed':
    'Cette offre est confirmée. Ne postulez que par les voies indiquées par {organisation}.',
  'advice/contact-unseen':
    'Cette offre est confirmée, mais la façon de postuler que donne l’annonce n’a pas pu être vue. Passez par les voies indiquées par {organisation}, pas par un bouton de cette page.',
  'advice/expired':
    'Cette offre a existé et elle est close. Renseignez-vous auprès de l’organisation ({organisation}) avant d’envoyer quoi que ce soit.',
  'advice/not-confirmed':
    'Rien ne confirme cette annonce. Renseignez-vous sur le site de l’organisation ({organisation}) avant d’envoyer quoi que ce soit.',
  'advice/differs':
    'Cette annonce ne correspond pas à ce qui a été publié par {organisation}. Ne postulez que par les voies que l’organisation indique elle-même.',
  'advice/send-nothing':
    'N’envoyez ni argent, ni papiers d’identité, ni coordonnées bancaires avant d’avoir vérifié l’offre par un moyen que vous avez trouvé vous-même.',
};
