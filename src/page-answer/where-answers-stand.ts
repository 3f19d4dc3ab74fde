/**
 * Where a page says what became of a typed code: what it marks as an announcement, and the boxes that public code documents (Amazon, Steam,
 * Microsoft, GOG; read 2026-11-24). Roblox marks its own as an alert.
 */
export const whereAnswersStand =
  '[role=alert],[role=status],[aria-live],dialog,[role$=dialog],#gc-redemption-error,#gc-redemption-alert,#alertRedemptionSuccess,#error_display,.wallet_redeem_error,.redeem_code_error,.cli_inlineErrorMessage,.warning-message';
