import type { SmtpRule } from './rule.js';

/** French: Orange, SFR, Free, La Poste, OVH. Accents are off, and so are apostrophes. */
const FRENCH_RULES: readonly SmtpRule[] = [
  {
    says: [
      '(boite|bal|messagerie)( aux lettres| mail| de reception| du destinataire| email| electronique)? … (pleine|saturee|full|remplie)',
      '(quota|espace disque|espace de stockage|capacite) .. (depasse|atteint|plein|insuffisant|sature)e?',
      '(depasse|atteint|excede) … (quota|espace (disque|de stockage)|capacite)',
    ],
    reason: 'mailbox_full',
  },
  {
    says: [
      '(domaine|hote)( (du|de l|de) \\w{1,14}( du destinataire)?)? (est |n )?(inconnu|inexistant|introuvable|invalide|existe pas|existe plus)',
    ],
    reason: 'domain_not_found',
  },
  {
    says: [
      '(adresse|domaine|ip)( ip)?( de l)? (expediteur|emetteur|emettrice|ip) … (refuse|rejete|bloque|inconnu|invalide|interdit)e?',
      '(expediteur|emetteur|votre (adresse )?(ip|adresse ip|serveur|domaine)|adresse ip|ip (emettrice|expeditrice)) (est |a ete |n est pas )?(refuse|rejete|bloque|inconnu|black ?liste|autorise|interdit|invalide)e?',
    ],
    reason: 'sender_rejected',
  },
  {
    says: [
      '(utilisateur|destinataire|compte|adresse|boite|abonne|usager|bal) .. (inconnu|inexistant|invalide|introuvable|incorrect|(non|pas) (trouve|valide|reconnu))e?',
      '(utilisateur|destinataire|compte|adresse|boite|mailbox|bal) … (n existe pas|n existe plus|introuvable|inexistante?|n a pas ete trouve)',
      '(utilisateur|destinataire) non (trouve|reconnu|existant)',
      'aucun (utilisateur|destinataire|compte)',
      '(non|pas) repertoriee? .. annuaire',
    ],
    reason: 'recipient_not_found',
  },
  {
    says: [
      '(compte|boite|utilisateur|adresse|bal|messagerie) … (desactive|suspendu|ferme|bloque|inactif|inactive|resilie|cloture|archive|supprime)e?',
    ],
    reason: 'recipient_inactive',
  },
  {
    says: [
      '(message|mail|courriel|piece jointe) (est )?trop (gros|volumineux|grand|long|lourd)',
      'taille (limite|maximale|maximum|max) (du|de|des|d un) … (atteinte?|depassee?|excedee?)',
      'taille (du|de votre|maximale|de la|des) … (trop (importante|grande)|depasse|excede|limite)e?',
      '(depasse|excede) … taille',
    ],
    reason: 'message_too_large',
  },
  {
    says: [
      '(mail|message|courriel) (est |a ete )?(rejete|refuse|bloque) … (spam|virus|contenu|indesirable|antispam|anti spam|antivirus)',
      '(considere|detecte|identifie|classe|reconnu) comme (spam|indesirable|un spam|du spam|pourriel|etant du spam)',
      '(message|mail|courriel|piece jointe) contient … (virus|spam|interdit|malveillant)',
    ],
    reason: 'content_rejected',
  },
  {
    says: [
      'trop de (connexions|connections|messages|destinataires|requetes)',
      'service (refuse|indisponible|non disponible)',
      'veuillez (essayer|reessayer) (plus tard|ulterieurement)',
      'serveur .. (ne repond pas|indisponible|injoignable|surcharge|occupe)',
      'connexion .. (refusee|interrompue|impossible|expiree|echouee)',
    ],
    reason: 'service_error',
  },
];

/** Italian: Libero, Tiscali, Aruba, TIM. */
const ITALIAN_RULES: readonly SmtpRule[] = [
  {
    says: [
      '(casella|mailbox|casella di posta|cassetta postale|casella postale|posta in arrivo)( del destinatario| elettronica)? (e |di posta )?(piena|esaurita|satura)',
      '(spazio|quota)( su disco| della casella| disponibile| del destinatario)? (e |e stata |e stato )?(esaurit\\w|superat\\w|insufficiente)',
      '(superato|superata|esaurito|raggiunto) … (quota|spazio|limite della casella)',
    ],
    reason: 'mailbox_full',
  },
  {
    says: [
      'dominio( (del|di|della) \\w{1,14})? (e |non )?(inesistente|sconosciuto|esiste|trovato)',
    ],
    reason: 'domain_not_found',
  },
  {
    says: [
      'mittente … (rifiutat\\w|bloccat\\w|sconosciut\\w|non valid\\w|non autorizzat\\w|respint\\w|blacklist)',
      '(indirizzo ip|tuo ip|ip del mittente|server mittente) … (bloccat\\w|blacklist|rifiutat\\w|respint\\w)',
    ],
    reason: 'sender_rejected',
  },
  {
    says: [
      '(utente|destinatario|casella|indirizzo|account|mailbox) .. (sconosciut\\w|inesistent\\w|errat\\w|non (e |e stat\\w |risulta )?(valid\\w|trovat\\w|present\\w|registrat\\w))',
      '(utente|destinatario|casella|indirizzo|account) … non esiste',
      'impossibile trovare … (indirizzo|utente|destinatario|casella)',
    ],
    reason: 'recipient_not_found',
  },
  {
    says: [
      '(casella|account|utente|utenza|indirizzo) … (disattivat\\w|disabilitat\\w|sospes\\w|bloccat\\w|chius\\w|attiv\\w|cessat\\w)',
    ],
    reason: 'recipient_inactive',
  },
  {
    says: [
      '(messaggio|allegato) (e )?troppo (grande|lungo)',
      '(messaggio|allegato|email) supera … (dimension\\w|limite)',
      'dimension\\w (massim\\w|del messaggio) … (superat\\w|eccessiv\\w)',
    ],
    reason: 'message_too_large',
  },
  {
    says: [
      'messaggio … (spam|virus|indesiderat\\w)',
      '(identificat\\w|considerat\\w|rilevat\\w) come spam',
    ],
    reason: 'content_rejected',
  },
  {
    says: [
      '(server|servizio|sistema) … (non disponibile|non raggiungibile|sovraccaric\\w|occupat\\w)',
      'troppe (connessioni|richieste|mail)',
      'riprova\\w{0,2} piu tardi',
    ],
    reason: 'service_error',
  },
];

/** Spanish, Portuguese and Romanian: Telefonica, Terra, UOL, Locaweb, Exchange. */
const IBERIAN_RULES: readonly SmtpRule[] = [
  {
    says: [
      '(buzon|casilla|bandeja|cuenta|caixa postal|caixa de entrada|caixa de correio|caixa|casuta|casuta postala)( de correo| del usuario| del destinatario| do destinatario| de entrada| destinatarului)? … (lleno|llena|cheia|lotada|excedid\\w|plina)',
      '(cuota|cota|quota|espacio|espaco)( del usuario| de disco| do usuario| em disco| en disco| de almacenamiento| del buzon| de armazenamento)? … (excedid\\w|superad\\w|agotad\\w|esgotad\\w|insuficiente|ultrapassad\\w|atingid\\w)',
      '(excedeu|excedido|superado|ultrapassou|supera|excede|atingiu|depasit) … (cuota|cota|quota|espaco|espacio|almacenamiento|armazenamento)',
      'sin espacio … (buzon|cuenta|disco)',
      'sem espaco … (caixa|conta|disco)',
    ],
    reason: 'mailbox_full',
  },
  {
    says: [
      '(dominio|servidor de destino|domeniul)( (del|do|de la|da) \\w{1,14})? (no |nao |nu |es |e )?(existe|inexistente|desconocido|encontrado|desconhecido|exista|invalido)',
    ],
    reason: 'domain_not_found',
  },
  {
    says: [
      '(remitente|remetente|expeditorul) … (rechazad\\w|bloquead\\w|desconocid\\w|rejeitad\\w|no permitid\\w|invalid\\w|nao autorizad\\w|no autorizad\\w|blocat)',
      '(su|seu|direccion|endereco) ip … (bloquead\\w|rechazad\\w|rejeitad\\w|lista negra|blacklist)',
    ],
    reason: 'sender_rejected',
  },
  {
    says: [
      '(usuario|destinatario|buzon|cuenta|direccion|endereco|conta|caixa postal|correo|utilizador|mailbox|utilizatorul|utilizator|destinatarul|adresa) .. (desconocid\\w|inexistent\\w?|desconhecid\\w|invalid\\w|necunoscut\\w?|(no|nao|nu) (es |e |esta |este |fue |foi |se ha |ha sido |pudo ser )?(valid\\w|existe|exista|encontrad\\w|localizad\\w|cadastrad\\w|registrad\\w|gasit\\w?|reconocid\\w))',
      '(usuario|destinatario|buzon|cuenta|direccion|endereco|conta|caixa postal) … (no|nao) existe',
      '(no (se )?(encontro|encuentra|pudo encontrar)|nao (foi possivel encontrar|encontramos)) … (direccion|usuario|destinatario|buzon|endereco|cuenta|conta)',
      'no existe .. (usuario|persona|cuenta|buzon|destinatario|direccion)',
      'nao existe .. (usuario|conta|caixa|destinatario|endereco)',
    ],
    reason: 'recipient_not_found',
  },
  {
    says: [
      '(cuenta|buzon|usuario|conta|caixa postal|contul) … (desactivad\\w|deshabilitad\\w|suspendid\\w|bloquead\\w|desativad\\w|inactiv\\w|inativ\\w|cancelad\\w|suspens\\w|encerrad\\w|cerrad\\w|dezactivat|suspendat)',
    ],
    reason: 'recipient_inactive',
  },
  {
    says: [
      '(mensaje|mensagem|correo|mesajul) (es |e |este )?(demasiado|muito|prea) (grande|larg\\w|mare)',
      '(mensaje|mensagem|correo|adjunto|anexo) … (supera|excede|sobrepasa|ultrapassa) … (tamano|tamanho|limite)',
      '(tamano|tamanho) (del|do|maximo|da) … (excedid\\w|superad\\w|ultrapassad\\w|excede|grande)',
    ],
    reason: 'message_too_large',
  },
  {
    says: [
      '(mensaje|mensagem|correo|mesajul) … (spam|virus)',
      '(identificad\\w|considerad\\w|clasificad\\w|classificad\\w|detectad\\w) como (spam|correo no deseado|lixo)',
    ],
    reason: 'content_rejected',
  },
  {
    says: [
      '(servidor|servicio|servico|sistema) … (no disponible|no esta disponible|indisponivel|ocupado|sobrecargad\\w|no responde|nao responde)',
      '(demasiadas|muitas|excesso de) (conexiones|conexoes|solicitudes|requisicoes|mensagens)',
      '(intente|intentelo|tente) (de nuevo |nuevamente |novamente )?mas tarde',
      'tente novamente (mais tarde|em)',
    ],
    reason: 'service_error',
  },
];

export const ROMANCE_RULES: readonly SmtpRule[] = [
  ...FRENCH_RULES,
  ...ITALIAN_RULES,
  ...IBERIAN_RULES,
];
