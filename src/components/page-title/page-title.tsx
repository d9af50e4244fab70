interface PageTitleProps {
  readonly title: string;
  /** What the page is, in a sentence. */
  readonly lead?: string | undefined;
  /** The kind of page, under the title, where the breadcrumbs do not show it. */
  readonly kicker?: string | undefined;
}

/** The h1 of a page. */
export function PageTitle({ title, lead, kicker }: PageTitleProps) {
  return (
    <div class="page-title">
      <h1 class="page-title__text">{title}</h1>
      {kicker !== undefined && <p class="page-title__kicker">{kicker}</p>}
      {lead !== undefined && <p class="page-title__lead">{lead}</p>}
    </div>
  );
}
