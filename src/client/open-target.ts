/**
 * Opens the disclosure that a link leads to or into, with those around it. Without script its
 * heading is reached, and opens on a press.
 */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  let fold = target?.closest("details");
  if (!target || !fold) return;
  for (; fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  target.scrollIntoView();
}

addEventListener("hashchange", openTarget);
openTarget();
