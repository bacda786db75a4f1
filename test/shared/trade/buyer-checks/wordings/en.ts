import type { WordingTable } from "./wording-table.ts";

export const english: WordingTable = {
  bank_changed: {
    must: [
      [
        "Please pay to our new bank account,",
        "Kindly note that our account number has changed,",
        "For this order send the money to a different account,",
        "Our old account is closed,",
      ],
      [
        "the old one is under audit.",
        "the details are below.",
        "as our bank asked us to.",
        "and confirm once it is done.",
        "it is in the name of Andi Susanto.",
      ],
    ],
    not: [
      [
        "Our bank account stands on the proforma invoice,",
        "Please send us your bank details,",
        "The payment left our bank today,",
        "Has your bank account changed since last year?",
      ],
      [
        "and we pay 30 % in advance.",
        "so that we can plan the shipment.",
        "We need them for the letter of credit.",
        "Thank you for the new samples.",
        "We have changed the colour of the basket.",
      ],
    ],
  },
  overpayment_refund: {
    must: [
      [
        "We have overpaid by USD 2,000,",
        "By mistake our bank sent you too much,",
        "Our accountant paid the invoice and paid you twice,",
        "There was an overpayment on our side,",
      ],
      [
        "please refund the difference.",
        "kindly send back the rest today.",
        "so return the excess to our agent.",
        "please wire the difference to this account.",
        "and you can transfer the difference to our forwarder.",
      ],
    ],
    not: [
      [
        "If the goods are damaged,",
        "If you cannot ship in May,",
        "Should the sample be refused by customs,",
        "We paid the invoice yesterday.",
      ],
      [
        "we ask for a refund as agreed.",
        "please refund the deposit.",
        "please send back the signed contract.",
        "the balance follows before shipment.",
        "you may return the samples to us.",
      ],
    ],
  },
  document_fee: {
    must: [
      [
        "You must pay an agent fee of 500 USD",
        "Please pay the registration fee of USD 350",
        "Kindly transfer the notary fee",
        "To be a vendor you need to pay the tender fee",
      ],
      [
        "in advance before we can order.",
        "first, so that the contract is approved.",
        "before we release the import permit.",
        "up front, the documents follow.",
        "prior to the contract.",
      ],
    ],
    not: [
      [
        "Which documents do you need,",
        "We pay the courier fee for the samples,",
        "The customs broker sends his bill to us,",
        "Please quote the price per piece,",
      ],
      [
        "and is there a fee for the halal certificate?",
        "as we did last time.",
        "and send the certificate of origin with them.",
        "before you begin the production.",
        "and tell us how long the permit takes.",
      ],
    ],
  },
  private_data: {
    must: [
      [
        "Before we order, please send",
        "For the contract you must provide",
        "Our bank needs it: kindly email me",
        "To receive the payment share",
      ],
      [
        "a copy of your passport and your bank details.",
        "a photo of your identity card.",
        "the OTP code that comes to your phone.",
        "your card number and your PIN.",
        "a scan of your passport, both sides.",
      ],
    ],
    not: [
      [
        "Before we order, please send",
        "For the contract we need",
        "Kindly email me",
        "To clear customs, provide",
      ],
      [
        "a copy of the certificate of origin.",
        "your bank details and a proforma invoice.",
        "the HS code of the goods.",
        "a photo of the packing.",
        "the name and phone number of your forwarder.",
      ],
    ],
  },
  elsewhere: {
    must: [
      [
        "This site is slow. Lets continue",
        "I am seldom here, so we move",
        "For the price we should switch",
        "My director wants to carry on",
      ],
      [
        "on WhatsApp.",
        "to WhatsApp, my number is +852 5123 4567.",
        "on Telegram, it is faster.",
        "by WeChat from now on.",
        "over my private email.",
      ],
    ],
    not: [
      [
        "Please call me on WhatsApp if the courier does not find the door,",
        "Our forwarder has a WhatsApp number,",
        "We saw your goods on Instagram,",
        "The factory can be reached by phone,",
      ],
      [
        "it is +81 90 1234 5678.",
        "and the address is on the label.",
        "thank you for the photos.",
        "we write all terms here.",
        "please quote here as before.",
      ],
    ],
  },
};
