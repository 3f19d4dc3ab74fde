/**
 * An expression that says whether a page of the extension is all there. The popup paints its head first and the rest once that is loaded; what is
 * pressed before is done then, so that a test which goes on at once has to wait for the rest, as a person's eye does.
 */
export const pageIsWhole = `!location.pathname.endsWith('/popup.html') || document.querySelector('.foot, #panel:not([role])') !== null`;
