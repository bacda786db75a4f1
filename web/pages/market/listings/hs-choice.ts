/** The name under which the form sends the code that was chosen of those offered for a word. */
export const hsChoiceName = "hsChoice";
