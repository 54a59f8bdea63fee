import { MESSENGER_SHIFT, Tag, type Entry } from './tag.js';

export const MESSENGER_NAMES = ['whatsapp', 'telegram', 'signal', 'messenger'] as const;

export const CONTACT_WORDS: readonly Entry[] = [
  { tags: Tag.Messenger, value: 1 << MESSENGER_SHIFT, words:'whatsapp whatsap watsapp whatapp wattsapp wa' },
  { tags: Tag.Messenger, value: 2 << MESSENGER_SHIFT, words:'telegram telegramm' },
  { tags: Tag.Messenger, value: 3 << MESSENGER_SHIFT, words:'signal' },
  { tags: Tag.Messenger, value: 4 << MESSENGER_SHIFT, words:'viber wechat weixin imo kakaotalk messenger' },
  { tags: Tag.At, words:'at arobase arroba chiocciola chiocciolina apenstaartje klammeraffe aet a bei' },
  { tags: Tag.Dot, words:'dot point punt punkt punto ponto' },
  { tags: Tag.Phone, words:'tel telephone phone call mobile cell fax ring telefoon telefonisch bel bellen opbellen appen gsm telefon handy anrufen anruf ruf rufen telefono llamar llama llame llamanos movil cellulare telefonare telefona chiamare chiama chiami telefone ligue portable appelez appeler appelle telephoner mobiel mob ligar telefonar telemovel telm tlf tfno telf telefonnummer rufnummer durchwahl landline joindre' },
  {
    tags: Tag.Apply,
    words:`write considered form proposals interested interest apply applying applied applications application applicants applicant send sending submit submitted submitting submission submissions forward register registration cv cvs resume resumes cover letter
      formulaire parvenir ecrire ecrivez interesse interessee offres postuler postulez postule candidature candidatures candidater envoyer envoyez adresser adressez transmettre deposer soumettre lettre dossier inscrivez inscription
      reageren reageer meld formulier schrijf schrijven geinteresseerd interesse solliciteren solliciteer sollicitatie sollicitaties sollicitatiebrief stuur sturen zend aanmelden aanmelding opgeven motivatiebrief kandidatuur kandidaturen bezorg inschrijven solliciteert
      melde formular schreiben schreibt schreib melden meldet interessenten bewerben bewerbung bewerbungen bewerbungsunterlagen senden schicken sende schicke lebenslauf anschreiben bewirb einreichen richten anmelden sendet schickt bewerbt unterlagen
      formulario escribe escribir escribanos interesados interesadas propuesta propuestas postularse postular postulate enviar envia envie envien solicitud solicitudes candidatura candidaturas curriculum inscribirse presentar manda remitir hoja
      pervenire scrivere scriva scrivi offerte interessati inviare invia inviate candidarsi candidati candidatura candidature domanda domande mandare spedire
      enviar envie candidate candidatar inscrever`,
  },
  {
    tags: Tag.Ask,
    words:`question questions query queries enquiries enquiry inquiries inquiry information informal info discuss visit visits details contact contacts help chat talk
      renseignements renseignement informations savoir contacter contactez
      vragen vraag weten informatie inlichtingen contactpersoon contacteer
      fragen ruckfragen auskunft auskunfte informationen ansprechpartner ansprechpartnerin kontakt
      preguntas informacion dudas consultas contacto contactar
       sapere informazioni contatti contattare chiarimenti
      saber perguntas informacoes duvidas contato contacto`,
  },
  {
    tags: Tag.Follow,
    words:`follow like subscribe newsletter newsletters facebook twitter linkedin instagram youtube tiktok cookie cookies privacy disclaimer copyright unsubscribe rss related policy statement mission learn website webpage visit history annual report reports publication benefits values
      suivez abonnez bulletin confidentialite
      volg nieuwsbrief privacyverklaring abonneer
      folgen folge newsletter datenschutz impressum abonnieren datenschutzerklarung
      siguenos boletin privacidad suscribete
      seguici iscriviti informativa
      siga inscreva`,
  },
  {
    tags: Tag.Scam,
    words:`scam scams scammer scammers fraud frauds fraudulent fraudster fraudsters fake bogus phishing impersonating impersonate impersonation impostor beware suspicious dodgy hoax
      arnaque arnaques arnaqueurs escroc escrocs escroquerie fraude fraudes frauduleux frauduleuse frauduleuses hameconnage mefiez usurpation usurpent
      oplichting oplichters oplichterij nepvacature nepvacatures valse vals fraude frauduleuze
      betrug betruger betrugsmasche betrugerisch betrugerische betrugerischen gefalscht gefalschte gefalschten falsche warnung
      estafa estafas estafador estafadores fraudulento fraudulenta fraudulentas falsa falsas falso falsos
      truffa truffe truffatori fraudolenti fraudolento
      golpe golpes golpistas fraudulentos`,
  },
  { tags: Tag.Not, words:'not never no don doesn without only jamais pas ne aucun seulement nooit niet geen enkel nie niemals nicht kein keine nur nunca no jamas ningun solo non nessun nunca nao' },
]; // prettier-ignore
