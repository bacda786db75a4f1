import { disputed } from "./disputed.ts";
import { ordered } from "./ordered.ts";
import { quoted } from "./quoted.ts";
import { type DemoThread, fromBuyer, fromExporter } from "./thread.ts";

/** Whose order is in dispute. */
export const disputedThreads: DemoThread[] = [
  {
    name: "kenji-baskets",
    listing: "rattan-basket-set",
    buyer: "kenji",
    quoted: quoted.baskets,
    ordered: ordered.baskets,
    disputed: disputed.baskets,
    sentDaysAgo: 37,
    company: { name: "Morikawa Zakka (demo)", kind: "retailer", country: "JP" },
    asked: { quantity: 60, destinationCountry: "JP", destinationPlace: "Yokohama", incoterm: "FOB" },
    messages: [
      {
        language: "en",
        text: "We would like sixty sets for our three shops, before the season’s display. How do you pack them, so that the rims stay round?",
      },
      fromExporter(
        19,
        "en",
        "Good morning, Mr Morikawa. Each set is nested and wrapped in paper, six sets in a double-wall carton. I send you the quotation today.",
      ),
      fromBuyer(8, "en", "Double-wall is good. Please do."),
    ],
  },
];
