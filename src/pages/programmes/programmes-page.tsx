import { ChoiceList } from "../../components/choice-list/choice-list.tsx";
import { CompareTable } from "../../components/compare-table/compare-table.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { ageRange, agesText, answerToAges, statesAges } from "../../format/ages.ts";
import { isOffered, maybeOffered } from "../../format/offered.ts";
import { hasClosed } from "../../format/standing.ts";
import { withFullStop } from "../../format/words.ts";
import { SIDE_BY_SIDE } from "../../model/addresses.ts";
import type { Programme } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { directoryHead } from "../directory/head.ts";
import { Part } from "../directory/related.tsx";
import { familyProgrammes, hereText, sorted } from "./family-programmes.ts";
import { HowToReadRatings } from "./how-to-read-ratings.tsx";

const NOT_KNOWN = "Not known";
const COLUMNS = ["Programme", "Age of the child", "How long", "What studies say"];
/** Left out where the heading of the list says it of all. */
const HERE = "Here";

function Compared({
  title,
  note,
  programmes,
  saysHere = true,
}: {
  readonly title: string;
  readonly note?: string;
  readonly programmes: readonly Programme[];
  /** Whether each row says if the programme is offered here. */
  readonly saysHere?: boolean;
}) {
  if (programmes.length === 0) return null;
  const rows = programmes.map((programme) => ({
    name: programme.name,
    url: programme.url,
    cells: [
      agesText(programme) ?? NOT_KNOWN,
      programme.length ?? NOT_KNOWN,
      programme.rating ?? (programme.evidence === undefined ? "No study found" : "See its page"),
      ...(saysHere ? [hereText(programme)] : []),
    ],
  }));
  return (
    <Part title={title}>
      {note !== undefined && <p>{note}</p>}
      <CompareTable label={title} columns={saysHere ? [...COLUMNS, HERE] : COLUMNS} rows={rows} />
    </Part>
  );
}

interface Choice {
  readonly label: string;
  readonly programmes: readonly Programme[];
}

/**
 * Programmes under each worry or age, those that may be joined here first. Each says who it is for:
 * few are for every child with that worry. Paper has each programme once, in the tables.
 */
function Choices({
  title,
  choices,
}: {
  readonly title: string;
  readonly choices: readonly Choice[];
}) {
  const filled = choices.filter(({ programmes }) => programmes.length > 0);
  if (filled.length === 0) return null;
  return (
    <details class="on-screen">
      <summary>{title}</summary>
      {filled.map(({ label, programmes }) => (
        <>
          <h3>{label}</h3>
          <ul>
            {sorted(programmes).map((programme) => (
              <li>
                <a href={programme.url}>{programme.name}</a>
                {". "}
                {withFullStop(
                  programme.eligibility ?? agesText(programme) ?? "Ages not known",
                )}{" "}
                {hereText(programme)}.
              </li>
            ))}
          </ul>
        </>
      ))}
    </details>
  );
}

/** True when a programme states an age and is for some of these years. */
const suitsAge = (
  programme: Programme,
  { from, to }: { readonly from: number; readonly to: number },
): boolean => answerToAges(ageRange(programme), from, to) === "yes";

/**
 * The age from which a reader is not a child any more: the age of a programme is that of the child.
 */
const GROWN_UP = 18;

/** Which programmes might suit a family, by what worries them and by the age of the child. */
function WhichMightSuit({
  programmes,
  library,
}: {
  readonly programmes: readonly Programme[];
  readonly library: Library;
}) {
  const { needs, ageGroups } = library.data.taxonomy;
  if (programmes.length === 0) return null;
  return (
    <Part title="Which might suit us?">
      <p>
        <span class="on-screen">Look by worry or by age. </span>
        Ask a family hub, your child’s school or your health visitor too: they may know of a course
        that we do not.
      </p>
      <Choices
        title="By what worries you"
        choices={needs.map(({ id, label }) => ({
          label,
          programmes: programmes.filter((programme) => programme.needs.includes(id)),
        }))}
      />
      <Choices
        title="By the age of your child"
        choices={[
          ...ageGroups
            .filter(({ from }) => from < GROWN_UP)
            .map((group) => ({
              label: group.label,
              programmes: programmes.filter((programme) => suitsAge(programme, group)),
            })),
          {
            label: "Age not stated",
            programmes: programmes.filter((programme) => !statesAges(programme)),
          },
        ]}
      />
    </Part>
  );
}

/** Programmes side by side in age, length, evidence and whether they can be joined here. */
export function programmesPage(library: Library): View {
  const { site } = library.data;
  const all = library.content.programmes.filter((programme) => !hasClosed(programme));
  const closed = library.content.programmes.filter(hasClosed);
  const forFamilies = familyProgrammes(library);
  const mayJoin = forFamilies.filter(maybeOffered);
  const elsewhere = forFamilies.filter((course) => !maybeOffered(course));
  const forStaff = all.filter((programme) => !forFamilies.includes(programme));
  const lead = "Courses and visits that help parents, and whether you can join them here.";
  return {
    head: directoryHead(
      {
        title: "Parenting programmes",
        description: `${lead} Compared by age, length and what studies say, for families in ${site.place}.`,
        url: "/programmes/",
        crumbs: [],
      },
      library,
    ),
    body: (
      <>
        <PageTitle title="Parenting programmes" lead={lead} />
        {forFamilies.length > 1 && (
          <div class="on-screen">
            <ChoiceList
              items={[
                {
                  label: "See them side by side",
                  url: SIDE_BY_SIDE,
                  note: "What we know of each, next to the others.",
                },
              ]}
            />
          </div>
        )}
        <Compared
          title={
            mayJoin.some(isOffered)
              ? "Offered here, or once offered or planned here"
              : "Once offered or planned here"
          }
          note="Ask before you count on one: what we know about some is a few years old, and each page says how old."
          programmes={mayJoin}
        />
        <WhichMightSuit programmes={forFamilies} library={library} />
        <Compared
          title="Not offered here, as far as we know"
          note="You may hear about these. We have not found them here."
          programmes={elsewhere}
          saysHere={false}
        />
        <Compared
          title="For schools and for people who work with families"
          programmes={sorted(forStaff)}
        />
        <Compared title="Closed" programmes={sorted(closed)} />
        <HowToReadRatings programmes={library.content.programmes} library={library} />
      </>
    ),
  };
}
