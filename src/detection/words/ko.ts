import type { LanguageWords } from '../language-words';

export const words = {
  gift: '기프트 (?:카드|코드|콘)|기프티콘|상품권|충전 (?:코드|카드|번호)|선불 카드|금액권|캐시 카드',
  redeem: '교환|충전|리딤|(?:코드|핀 번호) ?(?:를 )?등록',
  code: '번호|코드',
  apply: '적용|등록|사용|추가',
  send: '확인|다음|제출',
  promo: '쿠폰|할인|프로모션|추천|초대',
  card: '신용 카드|카드 번호|유효 기간|보안 코드',
  expiry: '유효 기간',
  pin: '핀 번호|비밀번호|인증 ?번호',
  identity: '인증|휴대|전화|우편|비밀번호|아이디|회원|주문|이메일|계좌|로그인',
  present: '금액|메시지|받는|보내는|수량|검색|생성|발행',
  balance: '잔액|조회',
  buy: '구매하기|선물하기|장바구니에? 담기',
  checkout: '장바구니|결제|주문서',
} satisfies LanguageWords;
