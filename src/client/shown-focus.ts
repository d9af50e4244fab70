/**
 * Brings a focused link of the main menu wholly into view: a browser leaves alone what is partly in
 * view, and the menu moves sideways on a phone.
 */
export function showFocused({ target }: Event): void {
  if (target instanceof Element && target.closest(".site-nav__list"))
    target.scrollIntoView({ block: "nearest", inline: "nearest" });
}
