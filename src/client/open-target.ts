/**
 * Opens the disclosures around the target of a link. Without script the link reaches the heading,
 * which opens on a press.
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
