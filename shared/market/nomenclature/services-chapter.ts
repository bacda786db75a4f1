/** Services have no HS code; they stand in a category of their own beside the HS chapters. */
export const servicesChapter = "services";
