import { type DemoThread, fromBuyer, fromExporter } from "./thread.ts";

/** Ended, well or otherwise. */
export const closedThreads: DemoThread[] = [
  {
    name: "faisal-briquettes",
    listing: "coconut-shell-briquettes",
    buyer: "faisal",
    sentDaysAgo: 64,
    company: { name: "Al-Harthy Grill Supplies (demo)", kind: "distributor", country: "SA" },
    asked: { quantity: 18, destinationCountry: "SA", destinationPlace: "Jeddah", incoterm: "CIF" },
    messages: [
      {
        language: "en",
        text: "Need one 20-foot container, 18 tons, 25 mm cubes, brown kraft boxes with our print. What is your best CIF Jeddah, and can you show the self-heating test? Our last shipment was stopped at Singapore.",
      },
      fromExporter(
        11,
        "en",
        "Good day Mr Faisal. CIF Jeddah this month USD 1,335 per ton including print. The UN N.4 test of our last lot is passed and I send it to the forwarder first, so the line accepts before we load. Production 25 days after your artwork.",
      ),
      fromBuyer(26, "en", "Price is fair. Ash content guaranteed in contract?"),
      fromExporter(
        3,
        "en",
        "Yes: maximum 2.2 % by an independent laboratory at loading, or you may refuse the lot.",
      ),
      fromBuyer(70, "en", "Agreed. My office will send the order by mail. Closing here, thank you."),
    ],
    shared: ["buyer", "exporter"],
    closedBy: "buyer",
  },
  {
    name: "kenji-gayo",
    listing: "gayo-arabica-grade-one",
    buyer: "kenji",
    catalog: "kissaten-and-kitchen",
    sentDaysAgo: 39,
    company: { name: "Morikawa Zakka (demo)", kind: "retailer", country: "JP" },
    asked: { quantity: 600, destinationCountry: "JP", destinationPlace: "Yokohama" },
    messages: [
      {
        language: "en",
        text: "I run shops, not a roastery: is there any way to buy 60 kg instead of 600? A roaster in Kichijoji would roast it for me.",
      },
      fromExporter(
        52,
        "en",
        "Dear Mr Morikawa, I am sorry, below ten bags the papers cost more than the coffee. There is a roaster in Kobe who shares our lots; shall I ask whether he has a bag for you?",
      ),
      fromBuyer(19, "en", "That is very kind. Please give him my shop's name, I will close this one."),
    ],
    closedBy: "buyer",
  },
  {
    name: "faisal-vetiver",
    listing: "vetiver-oil",
    buyer: "faisal",
    sentDaysAgo: 38,
    company: { name: "Al-Harthy Grill Supplies (demo)", kind: "distributor", country: "SA" },
    asked: { quantity: 10, destinationCountry: "SA", destinationPlace: "Jeddah", incoterm: "FCA" },
    messages: [
      {
        language: "ar",
        text: "السلام عليكم، هل يمكن توريد 10 كغ مع شهادة تحليل؟ هذه لصديق يعمل في العطور.",
      },
      fromExporter(
        14,
        "ar",
        "وعليكم السلام. نعم، الكمية متوفرة والتحليل مع كل برميل. السعر 214 دولاراً للكيلو تسليم الناقل في تانغيرانغ.",
      ),
      fromExporter(
        260,
        "en",
        "I have not heard from you, so I close this for now. You can write again about any lot, you are welcome.",
      ),
    ],
    closedBy: "exporter",
  },
  {
    name: "victor-djembe",
    listing: "mahogany-djembe",
    buyer: "victor",
    sentDaysAgo: 29,
    company: { name: "VB Global Sourcing (demo)", kind: "broker", country: "AE" },
    asked: { quantity: 20000, destinationCountry: "AE", destinationPlace: "Jebel Ali" },
    messages: [
      {
        language: "en",
        text: "Dear friend, government project, 20,000 pcs. To be registered as a vendor pay the tender fee of USD 350 to my agent today. Send me your bank details and a copy of your passport.",
      },
      fromExporter(
        6,
        "en",
        "Sir, we do not pay to sell drums. Which government is it, and who is the buyer? Our attaché can check.",
      ),
      fromBuyer(
        1,
        "en",
        "Attaché is not needed. Last chance, other factories are paying already. Send the passport now.",
      ),
    ],
    blockedBy: "exporter",
    report: {
      by: "exporter",
      reason: "fraud",
      note: "Minta uang di muka dan paspor, tidak mau diperiksa atase.",
    },
  },
];
