// One file for the runner, so that all journeys through the demo share one product: its start and its pictures take 15 s.
import "./catalog-order.journey.ts";
import "./first-listing.journey.ts";
import "./learning.journey.ts";
import "./offline.journey.ts";
import "./offline-sending.journey.ts";
import "./pages.journey.ts";
import "./rooms.journey.ts";
import "./search.journey.ts";
// After those that read what waits in an inbox, or what a buyer has saved: these answer and save.
import "./buyers.journey.ts";
import "./keyboard.journey.ts";
import "./buyer-check.journey.ts";
import "./orders.journey.ts";
import "./rfq.journey.ts";
import "./money.journey.ts";
import "./moderation.journey.ts";
import "./readiness.journey.ts";
import "./returnee.journey.ts";
import "./officer.journey.ts";
// It answers and saves too.
import "./unsent-forms.journey.ts";
import "./draft-catalog.journey.ts";
// Last: it moves the clock of the product on.
import "./disputes.journey.ts";
