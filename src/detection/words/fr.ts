import type { LanguageWords, WordExamples } from '../language-words';

export const words = {
  gift: '(?:carte|code|bon|ch[eè]que)s? cadeau|pré pay|bons? d.achat|code de recharge',
  redeem: '(?:utiliser|activer|échanger) [a-z]* (?:code|bon)',
  // Italian, Portuguese and Spanish as well.
  code: 'n[uú]m[eé]ro|n°',
  // `utili[sz]` is Italian, Portuguese and Spanish as well.
  apply: 'ajouter|appliquer|utili[sz]|activer',
  // `validar` is Portuguese and Spanish.
  send: 'valid[ae]r|envoyer|suivant',
  promo: 'réduction|remise|code avantage',
  card: 'carte (?:bancaire|de crédit)|cryptogramme',
  // `gratt` is Italian as well.
  pin: 'code (?:secret|de sécurité)|gratt',
  // Spanish, Italian and Portuguese as well.
  identity: 'mot de passe|courriel|identifiant|numéro (?:d[eo] )?(?:client|commande|fiscal|suivi)|adhérent|parrain',
  // `destinat[aá]` is Italian, Portuguese and Spanish as well.
  present: 'montant|aléatoire|destinat[aá]|expéditeur|recherch|créer|générer|enregistrer',
  balance: 'solde_',
  buy: '(?:acheter|offrir) (?:un|cette|la|des)|ajouter au panier',
  checkout: 'panier|paiement|commande_|sous total',
} satisfies LanguageWords;

const common = 'common wording';
const cornerstone = 'BigCommerce’s Cornerstone theme, lang/fr.json';

export const examples = {
  gift: {
    'Code promotionnel / Chèque-cadeau': `cart of ${cornerstone}`,
    'Carte cadeau ou code de réduction': 'placeholder in shops built after Shopify’s checkout, fr',
    'Code cadeau': common,
    'Bon cadeau': 'booking shops',
    'Chèques-cadeaux': `heading in ${cornerstone}`,
    'Carte prépayée': common,
    'Bon d’achat': common,
    'Entrez votre code de recharge': 'phone credit',
  },
  redeem: {
    'Utiliser un bon cadeau': 'button of booking shops',
    'Activer mon code': common,
    'Échanger votre code': common,
    Recharger: common,
  },
  code: { 'Numéro de la carte cadeau': common, 'N° de la carte': common },
  apply: {
    'Ajouter un code': `button in ${cornerstone}`,
    Appliquer: `button in ${cornerstone}`,
    Utiliser: 'placeholder in Azuriom’s cart, fr',
    Activer: common,
  },
  send: {
    Valider: common,
    Envoyer: `button in ${cornerstone}`,
    Suivant: `button in ${cornerstone}`,
    Continuer: `button in ${cornerstone}`,
    Confirmer: common,
  },
  promo: {
    'Code de réduction': common,
    Remise: `cart of ${cornerstone}`,
    'Code avantage': common,
    'Ajouter un code promo': 'placeholder in Azuriom’s cart, fr',
  },
  card: {
    'Numéro de carte': 'Firefox’s test pages of French card forms',
    'Carte bancaire': common,
    'Carte de crédit': common,
    Cryptogramme: 'Firefox’s test pages of French card forms',
  },
  expiry: { 'Date d’expiration': 'Firefox’s test pages of French card forms' },
  pin: { 'Code secret': common, 'Code de sécurité': common, 'Zone à gratter': 'cards with a scratch field' },
  identity: {
    'Code parrain': common,
    'Mot de passe': `login form of ${cornerstone}`,
    Courriel: 'Canadian forms',
    Identifiant: common,
    'Numéro client': common,
    'Numéro de commande': common,
    'Numéro fiscal': common,
    'Numéro de suivi': 'parcels',
    'Numéro d’adhérent': 'clubs',
    'Code postal': `address form of ${cornerstone}`,
    'Numéro de téléphone': `address form of ${cornerstone}`,
  },
  present: {
    Enregistrer: 'buttons of back offices and settings',
    Montant: common,
    Aléatoire: 'button of back offices that draws a code',
    Destinataire: common,
    Expéditeur: common,
    Rechercher: `search form of ${cornerstone}`,
    'Créer un code': 'back offices',
    'Générer des codes': 'back offices',
    Quantité: `cart of ${cornerstone}`,
  },
  balance: { 'Vérifier le solde du chèque-cadeau': `heading in ${cornerstone}` },
  buy: {
    'Acheter un chèque-cadeau': `heading in ${cornerstone}`,
    'Offrir cette carte': common,
    'Offrir la carte': common,
    'Acheter des cartes': common,
    'Ajouter au panier': `button in ${cornerstone}`,
  },
  checkout: {
    Panier: `title in ${cornerstone}`,
    Paiement: `title in ${cornerstone}`,
    'Détails de la commande': `heading in ${cornerstone}`,
    'Sous-total': `cart of ${cornerstone}`,
  },
} satisfies WordExamples;
