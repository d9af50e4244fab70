/**
 * A library with a given number of search entries: the site's own and generated services. In memory
 * only.
 */
import { searchDocuments } from "../../src/search-index/documents.ts";
import type { SearchDocument } from "../../src/search-index/search-document.ts";
import type { Content, Service } from "../../src/model/collections/index.ts";
import { createLibrary, type Library } from "../../src/model/library.ts";
import { type WordSource, wordsFrom } from "./search-words.ts";

const WHO =
  "Parent and Toddler|Baby|Toddler|Young Carers|Young People’s|Women’s|Men’s|Dads|Family|Community|Senior|Children’s|After School|Holiday|Saturday|SEND|Autism|Bereavement|Polish|Refugee|Lone Parents|Grandparents".split(
    "|",
  );
const WHAT =
  "Food Bank|Food Pantry|Community Larder|Debt Advice|Benefits Advice|Law Clinic|Housing Advice|Counselling|Listening Service|Drop-in|Coffee Morning|Lunch Club|Breakfast Club|Youth Club|Boxing Club|Football|Swimming Lessons|Dance Class|Choir|Music Group|Art Group|Craft Session|Sewing Circle|Allotment|Gardening Project|Walking Group|Cycling Club|Library Rhyme Time|Story Time|Stay and Play|Messy Play|Sensory Room|Soft Play|Breastfeeding Circle|Baby Massage|Antenatal Class|Midwife Clinic|Health Visitor Clinic|Dental Clinic|Eye Clinic|Stop Smoking Service|Recovery Group|Domestic Abuse Support|Safe Space|Mentoring|Homework Club|Computer Class|English Class|Job Club|Volunteer Hub|Repair Café|Clothes Exchange|Toy Library|Uniform Bank|Furniture Project|Transport Scheme|Befriending|Respite Care|Equipment Loan|Playgroup|Nursery|Childminder|Scouts|Guides|Cadets".split(
    "|",
  );
const WHERE =
  "Community Centre|Church Hall|Methodist Church|Primary School|Library|Sports Centre|Village Hall|Children’s Centre|Health Centre|Park Pavilion|Social Club".split(
    "|",
  );

function nameOf(words: WordSource): string {
  const where = words.chance(0.25)
    ? `St ${words.one(["Mary’s", "John’s", "Hugh’s", "Barnabas", "Giles’", "Peter’s", "Nicholas"])}`
    : words.chance(0.12)
      ? `${words.person()}’s`
      : words.place();
  const who = words.chance(0.6) ? ` ${words.one(WHO)}` : "";
  return `${where}${who} ${words.one(WHAT)}${words.chance(0.15) ? ` at ${words.place()} ${words.one(WHERE)}` : ""}`;
}

interface Lists {
  readonly needs: readonly string[];
  readonly areas: readonly string[];
  readonly organisations: readonly string[];
  /** “AB1 2”. */
  readonly sectors: readonly string[];
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/é/g, "e")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

function madeUp(
  sample: Service,
  index: number,
  words: WordSource,
  { needs, areas, organisations, sectors }: Lists,
): Service {
  const name = nameOf(words);
  const slug = `${slugOf(name)}${words.chance(0.1) ? `-${words.place().toLowerCase()}` : ""}`;
  const place = words.chance(0.7)
    ? [
        {
          ...EMPTY_LOCATION,
          name: words.chance(0.5) ? `${words.place()} ${words.one(WHERE)}` : undefined,
          address1: `${1 + words.whole(200)} ${words.place()} ${words.one(["Road", "Street", "Avenue", "Lane"])}`,
          postcode: `${words.one(sectors)}${words.one(["AB", "DE", "HT", "LN", "QR"])}`,
          area: words.one(areas),
        },
      ]
    : [];
  const otherNames = words.chance(0.25)
    ? Array.from({ length: 1 + words.whole(3) }, () =>
        words.chance(0.5)
          ? `${words.one(WHAT)}`.toLowerCase()
          : `${words.place()} ${words.one(WHAT)}`,
      )
    : [];
  return {
    ...sample,
    id: `00000000-0000-4000-8000-${index.toString(16).padStart(12, "0")}`,
    slug,
    url: `/services/${slug}/`,
    file: `content/services/${slug}.md`,
    name,
    organisation: words.one(organisations),
    otherNames,
    summary: words.sentence(9 + words.whole(12)),
    eligibility: words.chance(0.4) ? words.sentence(8) : undefined,
    needs: [...new Set([words.one(needs), words.one(needs)])],
    serviceAreas: words.chance(0.5) ? [words.one(areas)] : [],
    locations: place,
    status: words.chance(0.97) ? "active" : "inactive",
  };
}

/** A location without any stated facts. */
export const EMPTY_LOCATION: Service["locations"][number] = {
  name: undefined,
  hub: undefined,
  confidential: false,
  address1: undefined,
  city: undefined,
  postcode: undefined,
  latitude: undefined,
  precision: undefined,
  longitude: undefined,
  area: undefined,
  directions: undefined,
  accessibility: [],
  accessibilityNotes: undefined,
};

/** Made-up services, no two with one address. */
function services(real: Content, data: Library["data"], count: number): Service[] {
  const [sample] = real.services;
  if (!sample) throw new Error("There is no service to model others on.");
  const words = wordsFrom(real);
  const plain: Service = {
    ...sample,
    otherNames: [],
    searchWords: [],
    hubs: [],
    programmes: [],
    schedules: [],
    phones: [],
    contacts: [],
    sensitive: false,
    confidential: false,
    body: "",
  };
  const lists = {
    organisations: real.organisations.map(({ slug }) => slug),
    needs: data.taxonomy.needs.map(({ id }) => id),
    areas: data.places.areas.map(({ id }) => id),
    sectors: data.places.sectors.map(({ code }) => code),
  };
  const made = new Map<string, Service>();
  while (made.size < count) {
    const one = madeUp(plain, made.size, words, lists);
    if (!made.has(one.slug)) made.set(one.slug, one);
  }
  return [...made.values()];
}

export interface Sized {
  readonly library: Library;
  readonly entries: readonly SearchDocument[];
  /** The made-up services among them. */
  readonly madeUp: readonly Service[];
}

/** Kinds that are dropped when the site has more entries than are asked for. */
const LAST = ["news", "about", "glossary", "tips", "pages"] as const;

/** A library with `count` search entries. */
export function sizedLibrary({ content, data, today }: Library, count: number): Sized {
  let own: Content = { ...content };
  const size = (part: Content): number => searchDocuments(createLibrary(part, data, today)).length;
  for (const name of LAST) if (size(own) > count * 0.9) own = { ...own, [name]: [] };
  const made = services(content, data, count - size(own));
  const library = createLibrary({ ...own, services: [...own.services, ...made] }, data, today);
  return { library, entries: searchDocuments(library), madeUp: made };
}
