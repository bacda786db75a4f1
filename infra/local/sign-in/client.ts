/** The site, as the local provider knows it. */
export const clientId = "rantau";
/** What the API's tokens name as their audience. */
export const audience = "https://api.rantau.local";
