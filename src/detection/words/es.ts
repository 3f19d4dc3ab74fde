import type { LanguageWords } from '../language-words';

export const words = {
  gift: '(?:tarjetas?|código|vales?|cheques?|certificado|cupón) (?:de )?regalo|tarjetas? prepago|código de recarga',
  redeem: 'canje|redimir|activar (?:un |el |tu )?código|recargar',
  code: 'c[oó]d[ií][gc]o|número',
  apply: 'aplicar|añadir|agregar|_usar_|utilizar',
  send: 'continuar|enviar|validar|aceptar|confirmar',
  promo: 'descuento|cup[oó]n_|promoc',
  card: 'número de (?:la )?tarjeta|tarjeta de (?:crédito|débito)|caducidad',
  expiry: 'caducidad|vencimiento',
  pin: 'código de seguridad|clave',
  identity: 'código postal|teléfono|contraseña|correo|usuario|número de (?:pedido|cliente|socio|cuenta)',
  present: 'importe|monto|cantidad|mensaje|remitente|buscar|crear_|generar',
  balance: 'saldo',
  buy: '(?:comprar|regalar) (?:una|esta|tarjeta)|añadir (?:al|a la) (?:carrito|cesta)',
  checkout: 'carrito|cesta_|_pago|pedido_',
} satisfies LanguageWords;
