/**
 * The question about a role on the list of checks. It is asked once for each role, which is then
 * accepted.
 */
import { roleQuestion } from "../../newsletter/questions/about-roles.ts";

/** A question about the role, the first time that it is asked; undefined when there is none. */
export function openRoleQuestion(
  role: string,
  groups: readonly string[],
  asked: Set<string>,
): string | undefined {
  const question = roleQuestion(role, groups);
  if (question === undefined || asked.has(role)) return undefined;
  asked.add(role);
  return `${question} If it is a role, press “Still right” again.`;
}
