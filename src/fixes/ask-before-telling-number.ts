import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'ask-before-telling-number',
  title: { ja: '頼まれたのなら、教える前に相談する', en: 'If you were asked, get advice before you tell anything' },
  steps: [
    {
      ja: '番号も残高も、写真も、頼んできた相手には伝えないでください。電話は切って構いません。',
      en: 'Tell the one who asked neither the number nor the balance, and send no photo. You may hang up.',
    },
    {
      ja: '日本では、消費者ホットライン「188」か、警察相談専用電話「#9110」に相談できます。',
      en: 'In Japan call 188 (Consumer Hotline) or #9110 (police advice line). In the US see ReportFraud.ftc.gov.',
    },
    {
      ja: 'もう教えてしまったときは、いますぐ発行元に連絡します。「使える?」の「もう番号を教えてしまった」に連絡先があります。',
      en: 'If you already told it, contact the issuer right now. Tsukaeru’s page “I already told someone the number” has the contacts.',
    },
  ],
  source:
    'Numbers 188 and #9110 and the advice to contact the issuer at once: Google Play help for Japan and bulletins of Japanese towns (久万高原町); ReportFraud.ftc.gov: the FTC as quoted by news4jax.com; read 2026-11-24.',
} satisfies Fix;
