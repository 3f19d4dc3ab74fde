import type { LanguageWords, WordExamples } from '../language-words';

/** What Portuguese shares with Spanish, Italian and French stands there. */
export const words = {
  gift: '(?:cart(?:ão|ões)|vales?|cheques?|código) (?:de )?(?:presente|oferta)|código do vale|vale compra',
  redeem: 'resgat',
  apply: 'adicionar',
  send: 'avançar',
  promo: 'cupão',
  expiry: 'validade',
  identity: '_(?:cep|cpf|nif)_|senha|palavra passe|utilizador|indicação|convite',
  present: 'valor_|pesquis|criar_|gerar_',
  buy: 'adicionar ao carrinho',
  checkout: 'carrinho|finalizar',
} satisfies LanguageWords;

const common = 'common wording';
const cornerstone = 'BigCommerce’s Cornerstone theme, lang/pt-BR.json';

export const examples = {
  gift: {
    'Código de cupom/vale-presente': `cart of ${cornerstone}`,
    'Cartão presente': 'Brazilian shops',
    'Cartões oferta': 'Portuguese shops',
    'Cheque oferta': 'Portuguese shops',
    'Código de presente': common,
    'Insira o código do vale': 'Brazilian shops',
    'Saldo do vale-compra': `heading in ${cornerstone}`,
    'Cartão pré-pago': common,
    'Código de recarga': 'phone and gaming credit',
  },
  redeem: { 'Resgatar vale-presente': `heading in ${cornerstone}`, 'Ativar o código': common, Recarregar: common },
  code: { Código: common, 'Número do vale-presente': common },
  apply: {
    'Adicionar o código': `button in ${cornerstone}`,
    Aplicar: `button in ${cornerstone}`,
    Usar: common,
    Utilizar: common,
    Ativar: common,
  },
  send: { Avançar: common, Enviar: `button in ${cornerstone}`, Continuar: common, Validar: common, Confirmar: common },
  promo: {
    'Código do cupão': 'Portuguese shops',
    'Código de cupom': `label in ${cornerstone}`,
    'Código de desconto': common,
    'Código promocional': common,
  },
  card: { 'Número do cartão': common, 'Cartão de crédito': common, 'Cartão de débito': common },
  expiry: { Validade: common },
  pin: { 'Código de segurança': common },
  identity: {
    'Código de convite': common,
    'Código de indicação': common,
    'CEP/Código Postal': `address form of ${cornerstone}`,
    CEP: common,
    CPF: common,
    NIF: 'Portuguese shops',
    Senha: `login form of ${cornerstone}`,
    'Palavra-passe': 'Portuguese shops',
    Utilizador: 'Portuguese shops',
    Telefone: `address form of ${cornerstone}`,
    Usuário: common,
    'Número do pedido': common,
    'Número do cliente': common,
  },
  present: {
    Quantia: common,
    Valor: common,
    Pesquisar: `search form of ${cornerstone}`,
    'Criar vale': 'back offices',
    'Gerar códigos': 'back offices',
    'Mensagem do presente': `cart of ${cornerstone}`,
    Remetente: common,
    Destinatário: common,
    Quantidade: `cart of ${cornerstone}`,
    Busca: common,
  },
  balance: { 'Verificar o saldo do vale-compra': `heading in ${cornerstone}` },
  buy: {
    'Adicionar ao carrinho': `button in ${cornerstone}`,
    'Comprar um vale': common,
    'Enviar este cartão': common,
    'Comprar cartão': common,
    'Comprar vale-presente': `heading in ${cornerstone}`,
  },
  checkout: {
    'Seu carrinho': `cart of ${cornerstone}`,
    'Finalizar a compra': `button in ${cornerstone}`,
    'Formas de pagamento': `heading in ${cornerstone}`,
    'Total do pedido': `heading in ${cornerstone}`,
  },
} satisfies WordExamples;
