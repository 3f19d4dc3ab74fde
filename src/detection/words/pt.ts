import type { LanguageWords } from '../language-words';

export const words = {
  gift: '(?:cart(?:ão|ões)|vales?|cheques?|código) (?:de )?(?:presente|oferta)|código do vale|(?:cart(?:ão|ões)|código) pr[eé] ?pago|vale compras?|código de recarga',
  redeem: 'resgat|ativar (?:um |o |seu )?código|recarregar',
  apply: 'adicionar|_usar_|utilizar',
  send: 'validar|continuar',
  promo: 'desconto|cup[ao]m|cupão|indicação',
  card: 'número do cartão|cartão de (?:crédito|débito)|validade',
  expiry: 'validade',
  pin: 'código de segurança',
  identity: '_ce[pn]_|_cpf|_nif_|telefone|senha|palavra passe|usuário|utilizador|número do (?:pedido|cliente)',
  present: 'quantia|valor_|mensagem|remetente|destinatário|quantidade|pesquis|_busca|criar_|gerar_',
  balance: 'saldo',
  buy: '(?:comprar|enviar) (?:um|este|cartão|vale)|adicionar ao carrinho',
  checkout: 'carrinho|pagamento|finalizar',
} satisfies LanguageWords;
