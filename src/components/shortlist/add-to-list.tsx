import { shortIdOf } from "../../shortlist/short-id.ts";

interface AddToListProps {
  /** Identifier of the entry. */
  readonly id: string;
  readonly name: string;
}

/**
 * Place of the button that puts an entry on the reader's list. Without script it is empty and takes
 * no room.
 */
export function AddToList({ id, name }: AddToListProps) {
  return <add-to-list class="add-to-list" data-id={shortIdOf(id)} data-name={name} />;
}
