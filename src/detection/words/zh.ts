import type { LanguageWords, WordExamples } from '../language-words';

/** Both scripts: simplified and traditional characters that differ stand side by side. */
export const words = {
  gift: '[礼禮][品物][卡券码碼]|[礼禮]券|(?:[充冲儲储]值|[点點][数數]|[购購]物|[预預]付)[卡码碼]|[点點]卡|卡密|提[货貨]券',
  redeem: '[兑兌][换換]|核[销銷]|[充冲儲储]值|激活|序[号號]',
  voucher: '代金券|抵用券',
  code: '[码碼号號]',
  // 使用 is in the Japanese list.
  apply: '添加|加入|[应應套]用',
  // Japanese 確定 and 確認 as well.
  send: '[确確][定认認]|提交|送出|下一步',
  promo: '[优優]惠|折[扣價价]|促[销銷]',
  card: '信用卡|[银銀]行卡|安全[码碼]|卡[号號]',
  expiry: '有效期|到期',
  pin: '密[码碼]',
  // Japanese 電話, 郵便 and 会員 as well.
  identity:
    '[验驗][证證]|手[机機]|[电電][话話]|[邮郵]|登[录錄入]|[用账帳賬][号號户戶]|[订訂][单單]|身[份分][证證]|[会會][员員]|邀[请請]|推[荐薦]',
  // Japanese 金額 and 数量 as well.
  present: '金[额額]|留言|祝福|收[件礼禮]|[数數]量|搜[索尋寻]|[创創建][建立]|新增|生成',
  balance: '查[询詢]|[余餘][额額]',
  buy: '[购購][买買]|加入[购購]物[车車]',
  checkout: '[购購]物[车車]|[结結][算账帳]|支付|付款',
} satisfies LanguageWords;

const common = 'common wording';
const cornerstone = 'BigCommerce’s Cornerstone theme, lang/zh-TW.json';

export const examples = {
  gift: {
    '折扣碼/禮物卡': `cart of ${cornerstone}`,
    礼品卡兑换: 'title in apps of subscription panels',
    禮品卡: 'Adobe Commerce’s documents, zh-TW',
    電子禮券: 'Taiwanese shops',
    充值卡: 'phone and gaming credit',
    儲值卡: 'gaming credit in Taiwan',
    点数卡: 'gaming credit',
    購物卡: 'cards of department stores',
    预付卡: common,
    点卡充值: 'gaming credit',
    请输入卡密: 'placeholder in forms that sell cards by number',
    提货券: 'vouchers over goods',
  },
  redeem: {
    请输入兑换码: 'placeholder in One API',
    序號兌換: 'gaming credit in Taiwan',
    核销码: common,
    充值: 'label in One API: «兑换码充值»',
    激活码: common,
    序号: 'gaming credit',
  },
  voucher: { 代金券: common, 抵用券: common },
  code: { 禮物卡代碼: `what ${cornerstone} asks for`, 卡号: common },
  apply: { 添加红包: 'heading in ECShop', 加入: common, 套用: 'Taiwanese shops', 应用: common, 使用: common },
  send: { 確認: `button in ${cornerstone}`, 确定: common, 提交: common, 送出: `button in ${cornerstone}`, 下一步: common },
  promo: { 优惠码: common, 折扣碼: `label in ${cornerstone}`, 促销码: common },
  card: { 信用卡: common, 银行卡: common, 安全码: common, 卡号: common, 信用卡卡號: `payment methods of ${cornerstone}` },
  expiry: { 有效期: common, 到期日: common },
  pin: { 卡片密碼: common },
  identity: {
    推荐码: common,
    邀请码: common,
    验证码: common,
    手机号码: common,
    電話: `address form of ${cornerstone}`,
    電郵: 'Hong Kong',
    郵遞區號: `address form of ${cornerstone}`,
    登入: `login form of ${cornerstone}`,
    用户名: common,
    帳號: `account of ${cornerstone}`,
    訂單: `list of orders in ${cornerstone}`,
    身份证号: common,
    會員編號: common,
  },
  present: {
    金额: common,
    留言: `list of orders in ${cornerstone}`,
    祝福语: common,
    收件人: common,
    數量: `cart of ${cornerstone}`,
    搜尋: `search form of ${cornerstone}`,
    创建: 'back offices',
    建立: 'back offices, zh-TW',
    新增: `button in ${cornerstone}`,
    生成: 'back offices',
  },
  balance: { 查询: common, 確認禮物卡餘額: `heading in ${cornerstone}` },
  buy: { 購買禮物卡: `heading in ${cornerstone}`, 加入购物车: common, 加入購物車: common },
  checkout: { 購物車: `title in ${cornerstone}`, 結帳: `title in ${cornerstone}`, 支付: common, 付款方式: `heading in ${cornerstone}` },
} satisfies WordExamples;
