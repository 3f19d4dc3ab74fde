/**
 * Whether the document came over https, or stands in a context that the browser holds for secure otherwise (`localhost`, `about:srcdoc` in a
 * secure page). An https frame in an http page is no secure context, yet what it sends is encrypted.
 */
export function collectSecure(
  view: { readonly isSecureContext: boolean; readonly location: { readonly protocol: string } } = window,
): boolean {
  return view.location.protocol === 'https:' || view.isSecureContext;
}
