import type { SavedQuestion } from "#shared/market/saved-searches/saved-searches.ts";
import type { SendInquiry } from "#shared/trade/inquiries/inquiry.ts";
import type { SendRequest } from "#shared/trade/requests/request.ts";

export const inquiryBody = (): SendInquiry => ({
  quantity: 100,
  destinationCountry: "JP",
  message: "Do you ship to Osaka?",
  company: { name: "Contoh Trading (demo)", kind: "importer", country: "JP" },
  language: "en",
});
export const requestBody = (): SendRequest => ({
  text: "Candied nutmeg for a tea room.",
  market: "JP",
  company: { name: "Contoh Trading (demo)", kind: "importer", country: "JP" },
  language: "en",
});
export const listingBody = () => ({ offerKind: "goods", text: { en: { title: "Rattan basket" } } });
export const profileDetails = (fixture?: { profile: { businessName: string; handle: string } }) => ({
  businessName: fixture?.profile.businessName ?? "Usaha Contoh",
  handle: fixture?.profile.handle ?? `usaha-${crypto.randomUUID().slice(0, 12)}`,
  businessKind: "household",
  text: { en: { story: "We came home.", makes: "Baskets" } },
  provinceCode: "35",
  regencyCode: "35.07",
});
export const catalogBody = () => ({
  market: "JP",
  slug: `katalog-${crypto.randomUUID().slice(0, 12)}`,
  text: { en: { title: "For Japan" } },
});
export const savedQuestion = (): SavedQuestion => ({ q: "rattan", province: ["35"], currency: "USD" });
