interface SectionNavProps {
  readonly label: string;
  readonly items: readonly {
    readonly label: string;
    readonly url: string;
    readonly current?: boolean | undefined;
  }[];
}

/** Links between the pages of a section: a disclosure on a phone, open on a wide screen. */
export function SectionNav({ label, items }: SectionNavProps) {
  if (items.length === 0) return null;
  return (
    <nav class="section-nav" aria-label={label} data-pagefind-ignore>
      <details class="section-nav__menu">
        <summary class="section-nav__label">{label}</summary>
        <ul class="section-nav__list">
          {items.map(({ label: words, url, current }) => (
            <li>
              <a
                class="section-nav__link"
                href={url}
                aria-current={current === true ? "page" : undefined}
              >
                {words}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
