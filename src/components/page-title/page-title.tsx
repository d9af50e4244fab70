interface PageTitleProps {
  readonly title: string;
  /** What the page is, in a sentence. */
  readonly lead?: string | undefined;
  /** What kind of page it is, under the title: what the way back above it does not say. */
  readonly kicker?: string | undefined;
}

/** The one first heading of a page. */
export function PageTitle({ title, lead, kicker }: PageTitleProps) {
  return (
    <div class="page-title">
      <h1 class="page-title__text">{title}</h1>
      {kicker !== undefined && <p class="page-title__kicker">{kicker}</p>}
      {lead !== undefined && <p class="page-title__lead">{lead}</p>}
    </div>
  );
}
