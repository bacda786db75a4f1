import { browse } from "./market/browse/browse.slice.ts";
import { catalogs } from "./market/catalogs/catalogs.slice.ts";
import { listings } from "./market/listings/listings.slice.ts";
import { nomenclature } from "./market/nomenclature/nomenclature.slice.ts";
import { ownListings } from "./market/own-listings/own-listings.slice.ts";
import { photos } from "./market/photos/photos.slice.ts";
import { priceCalculator } from "./market/price-calculator/price-calculator.slice.ts";
import { profilePhotos } from "./market/profile-photos/profile-photos.slice.ts";
import { profiles } from "./market/profiles/profiles.slice.ts";
import { rates } from "./market/rates/rates.slice.ts";
import { savedListings } from "./market/saved-listings/saved-listings.slice.ts";
import { savedSearches } from "./market/saved-searches/saved-searches.slice.ts";
import { search } from "./market/search/search.slice.ts";
import { bank } from "./money/bank/bank.slice.ts";
import { ledger } from "./money/ledger/ledger.slice.ts";
import { payments } from "./money/payments/payments.slice.ts";
import { payouts } from "./money/payouts/payouts.slice.ts";
import { reconciliation } from "./money/reconcile/reconcile.slice.ts";
import { drafts } from "./people/drafts/drafts.slice.ts";
import { offline } from "./people/offline/offline.slice.ts";
import { people } from "./people/people/people.slice.ts";
import { sessions } from "./people/sessions/sessions.slice.ts";
import type { Slice } from "./platform/slice.ts";
import { businessChecks } from "./programme/business-checks/business-checks.slice.ts";
import { certificateChecks } from "./programme/certificate-checks/certificate-checks.slice.ts";
import { learning } from "./programme/learning/learning.slice.ts";
import { readiness } from "./programme/readiness/readiness.slice.ts";
import { verification } from "./programme/verification/verification.slice.ts";
import { abuseReports } from "./trade/abuse-reports/abuse-reports.slice.ts";
import { buyerChecks } from "./trade/buyer-checks/buyer-checks.slice.ts";
import { buyerCompanies } from "./trade/buyer-companies/buyer-companies.slice.ts";
import { dashboard } from "./trade/dashboard/dashboard.slice.ts";
import { disputes } from "./trade/disputes/disputes.slice.ts";
import { inquiries } from "./trade/inquiries/inquiries.slice.ts";
import { insight } from "./trade/insight/insight.slice.ts";
import { listingReports } from "./trade/listing-reports/listing-reports.slice.ts";
import { moderation } from "./trade/moderation/moderation.slice.ts";
import { neededPapers } from "./trade/needed-papers/needed-papers.slice.ts";
import { orderDocuments } from "./trade/order-documents/order-documents.slice.ts";
import { orderMoney } from "./trade/order-money/order-money.slice.ts";
import { orders } from "./trade/orders/orders.slice.ts";
import { outcomes } from "./trade/outcomes/outcomes.slice.ts";
import { papers } from "./trade/papers/papers.slice.ts";
import { quotations } from "./trade/quotations/quotations.slice.ts";
import { requests } from "./trade/requests/requests.slice.ts";
import { reviews } from "./trade/reviews/reviews.slice.ts";
import { rfqs } from "./trade/rfqs/rfqs.slice.ts";

/** All that Rantau is made of, in the order in which it is described. A slice registers here and nowhere else. */
export const slices: readonly Slice[] = [
  people,
  sessions,
  drafts,
  offline,
  profiles,
  nomenclature,
  listings,
  photos,
  profilePhotos,
  ownListings,
  priceCalculator,
  catalogs,
  search,
  savedSearches,
  savedListings,
  browse,
  rates,
  ledger,
  payments,
  bank,
  payouts,
  reconciliation,
  buyerCompanies,
  inquiries,
  papers,
  neededPapers,
  orders,
  orderDocuments,
  orderMoney,
  quotations,
  disputes,
  reviews,
  buyerChecks,
  outcomes,
  abuseReports,
  listingReports,
  moderation,
  insight,
  dashboard,
  requests,
  rfqs,
  verification,
  readiness,
  learning,
  certificateChecks,
  businessChecks,
];
