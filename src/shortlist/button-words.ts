/** Words of the button that puts an entry on the list and takes it off, as readers see them. */
export const ADD = "Add";
export const REMOVE = "Remove";
