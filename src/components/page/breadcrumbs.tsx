import type { PageHead } from "./view.ts";

/** Breadcrumbs from the home page. */
export function Breadcrumbs({ head }: { readonly head: PageHead }) {
  if (head.url === "/" || head.url === "/404.html") return null;
  return (
    <nav class="breadcrumbs" aria-label="Where you are" data-pagefind-ignore>
      <ol class="breadcrumbs__list">
        {[{ label: "Home", url: "/" }, ...head.crumbs].map(({ label, url }) => (
          <li>
            <a href={url}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{head.crumb ?? head.title}</li>
      </ol>
    </nav>
  );
}
