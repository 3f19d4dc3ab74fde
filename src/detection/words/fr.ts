import type { LanguageWords } from '../language-words';

export const words = {
  gift: '(?:carte|code|bon|ch[eè]que)s? cadeau|cartes? prépayée|bons? d.achat|code de recharge',
  redeem: '(?:utiliser|activer|échanger) (?:un |le |mon |votre )?(?:code|bon)|recharger',
  code: 'n[uú]m[eé]ro|n° ',
  apply: 'ajouter|appliquer|utiliser|activer',
  send: 'valider|envoyer|continuer|confirmer',
  promo: 'réduction|remise|code avantage|parrain',
  card: 'numéro de (?:la )?carte|carte (?:bancaire|de crédit)|cryptogramme|date d.expiration',
  expiry: 'd.expiration',
  pin: 'code (?:secret|de sécurité)|à gratter',
  identity: 'code postal|téléphone|mot de passe|courriel|identifiant|numéro (?:de )?(?:client|commande|fiscal|suivi)|adh[eé]rent',
  present: 'montant|destinata|expéditeur|quantité|recherch|créer|générer',
  balance: 'solde_',
  buy: '(?:acheter|offrir) (?:un|cette|la|des)|ajouter au panier',
  checkout: 'panier|paiement|commande_|sous total',
} satisfies LanguageWords;
