/** Checks that every path through the guide is short and ends with somebody to ring. */
import { isSlug } from "../../format/slug.ts";
import { dataFiles, type SiteData } from "../data/index.ts";
import type { Guide } from "../data/guide.ts";
import { didYouMean } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import type { Names } from "./cross-entry.ts";
import { isOwnAddress } from "./markdown.ts";

const FILE = "_data/guide.json";
/** Most questions on any path through the guide. */
export const MAX_QUESTIONS = 3;

const { questions: QUESTIONS, endings: ENDINGS } = dataFiles.guide.fields;
const problem = (field: string, message: string): Problem => ({ file: FILE, field, message });

/** Each question and ending by its place in the file. */
const placesOf = ({ questions, endings }: Guide) => [
  ...questions.map(({ id }, at) => ({ id, field: `${QUESTIONS.label} ${at + 1}` })),
  ...endings.map(({ id }, at) => ({ id, field: `${ENDINGS.label} ${at + 1}` })),
];

function nameProblems(guide: Guide): Problem[] {
  const places = placesOf(guide);
  const first = new Map(places.toReversed().map(({ id, field }) => [id, field]));
  return places.flatMap(({ id, field }) => [
    ...(isSlug(id)
      ? []
      : [
          problem(
            field,
            `“${id}” cannot be part of an address. Use small letters, digits and single hyphens.`,
          ),
        ]),
    ...(first.get(id) === field
      ? []
      : [problem(field, `“${id}” is here twice. Give one another short name.`)]),
  ]);
}

/** Answers without a target, or with two. */
function answerProblems(guide: Guide): Problem[] {
  const known = placesOf(guide).map(({ id }) => id);
  return guide.questions.flatMap(({ question, answers }, at) => {
    const field = `${QUESTIONS.label} ${at + 1}`;
    const own = answers.flatMap(({ label, next, danger }) => {
      if (danger)
        return next === undefined
          ? []
          : [
              problem(
                field,
                `“${label}” leads to urgent help and to “${next}”. Take one of them out.`,
              ),
            ];
      if (next === undefined)
        return [
          problem(
            field,
            `“${label}” leads nowhere. Name a question or an ending, or tick that somebody is in danger.`,
          ),
        ];
      return known.includes(next)
        ? []
        : [
            problem(
              field,
              `“${label}” leads to “${next}”, which is not there. ${didYouMean(next, known)}`,
            ),
          ];
    });
    return answers.length < 2
      ? [problem(field, `“${question}” needs two answers or more. Add one.`), ...own]
      : own;
  });
}

/** Every path from the first question, by the short names of its questions and endings. */
function walk(guide: Guide): { readonly met: ReadonlySet<string>; readonly problems: Problem[] } {
  const met = new Set<string>();
  const problems = new Map<string, Problem>();
  const step = (id: string, way: readonly string[]): void => {
    met.add(id);
    const at = guide.questions.findIndex((question) => question.id === id);
    const question = guide.questions[at];
    if (question === undefined) return;
    const field = `${QUESTIONS.label} ${at + 1}`;
    if (way.includes(id)) {
      problems.set(
        `${id} again`,
        problem(
          field,
          `“${question.question}” is asked again after it was answered. Lead its answers on to something else.`,
        ),
      );
      return;
    }
    if (way.length === MAX_QUESTIONS) {
      problems.set(
        `${id} late`,
        problem(
          field,
          `“${question.question}” is asked after ${way.length} other questions. Ask ${MAX_QUESTIONS} at most.`,
        ),
      );
      return;
    }
    for (const { next } of question.answers) if (next !== undefined) step(next, [...way, id]);
  };
  const [start] = guide.questions;
  if (start !== undefined) step(start.id, []);
  return { met, problems: [...problems.values()] };
}

function startProblems({ questions }: Guide): Problem[] {
  const [start] = questions;
  return start === undefined || start.answers.some(({ danger }) => danger)
    ? []
    : [
        problem(
          `${QUESTIONS.label} 1`,
          "has no answer for somebody in danger. Add one that leads to urgent help.",
        ),
      ];
}

function endingProblems({ endings }: Guide, names: Names): Problem[] {
  const helplines = [...(names.helplines ?? [])];
  return endings.flatMap(({ title, helplines: own, links }, at) => {
    const field = `${ENDINGS.label} ${at + 1}`;
    return [
      ...(own.length > 0
        ? []
        : [problem(field, `“${title}” names nobody to ring. Add a helpline.`)]),
      ...own
        .filter((slug) => !helplines.includes(slug))
        .map((slug) => problem(field, `“${slug}” is not known. ${didYouMean(slug, helplines)}`)),
      ...links
        .filter(({ url }) => !isOwnAddress(url))
        .map(({ url }) =>
          problem(
            field,
            `“${url}” is not a page of this site. Write what comes after the site's name, from / to /.`,
          ),
        ),
    ];
  });
}

/** What is wrong in `_data/guide.json`; links are checked with those of the other data files. */
export function guideProblems({ guide }: SiteData, names: Names): Problem[] {
  const { met, problems } = walk(guide);
  const unmet = placesOf(guide)
    .filter(({ id }) => !met.has(id))
    .map(({ id, field }) =>
      problem(field, `No answer leads to “${id}”. Lead an answer there, or take it out.`),
    );
  return [
    ...nameProblems(guide),
    ...startProblems(guide),
    ...answerProblems(guide),
    ...problems,
    ...unmet,
    ...endingProblems(guide, names),
  ];
}
