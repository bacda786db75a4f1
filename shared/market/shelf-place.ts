/**
 * Where something stands in the lists of what is newest, as text that sorts: what is of a business of which an office
 * checked something comes before all that is of others, each by its moment. It must not look like a moment by itself.
 */
export function shelfPlace(isChecked: boolean, at: string): string {
  return isChecked ? `checked ${at}` : at;
}
