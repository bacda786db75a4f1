import { buyerCheckRules } from "./buyer-check-rules.ts";
import { change, erase, erasedText, isTheirs, never, ofTheirBusiness, type Rule, when } from "./fates.ts";
import { moderationRules } from "./moderation-rules.ts";

/** What is decided for each kind of thing that two sides share in trade. */
export const tradeRules: Record<string, Rule> = {
  ...moderationRules,
  inquiry(item, { personId, profileIds }) {
    const contacts = item.contacts as Record<string, unknown>;
    const side =
      item.buyerId === personId ? "buyer" : profileIds.has(String(item.profileId)) ? "exporter" : undefined;
    if (!side) return undefined;
    const { [side]: _theirs, ...others } = contacts;
    const named =
      side === "buyer"
        ? { company: { ...(item.company as object), name: erasedText }, destinationPlace: undefined }
        : { exporterName: erasedText, exporterHandle: erasedText };
    const closed = item.stage === "closed" ? {} : { stage: "closed", closedBy: side };
    return change(
      { ...named, ...closed, contacts: others },
      "the thread's other side keeps what was agreed with them; names, contacts and their words are gone, and it is closed",
    );
  },
  quotation({ buyerId, profileId, stage, declined }, { personId, profileIds }) {
    if (buyerId !== personId && !profileIds.has(String(profileId))) return undefined;
    const ended = stage === "sent" || stage === "countered" ? { stage: "withdrawn" } : {};
    const { note: _words, ...unsaid } = (declined ?? {}) as { note?: string };
    return change(
      { ...ended, ...(declined ? { declined: unsaid } : {}) },
      "the other side keeps what was offered and agreed, in figures; words are gone, and what was open is taken back",
    );
  },
  "quotation-revision": ({ authorId }, { personId }) =>
    authorId === personId
      ? change(
          { notes: undefined, sampleTerms: undefined },
          "the other side keeps the figures that were offered, without the words beside",
        )
      : undefined,
  order(item, { personId, profileIds }) {
    const isBuyers = item.buyerId === personId;
    if (!isBuyers && !profileIds.has(String(item.profileId))) return undefined;
    const side = isBuyers ? "buyer" : "exporter";
    const named = isBuyers
      ? { company: { ...(item.company as object), name: erasedText } }
      : { exporterName: erasedText, exporterHandle: erasedText };
    const payments = (item.payments as Record<string, unknown>[]).map(
      ({ reference: _reference, denial: _denial, ...it }) => it,
    );
    const cancelled = { by: side, reason: "other" };
    const ended = item.stage === "completed" || item.stage === "cancelled";
    const reason = item.cancelled as { by: string; reason: string } | undefined;
    const unsaid = reason && { by: reason.by, reason: reason.reason };
    return change(
      {
        ...named,
        ...(ended ? { cancelled: unsaid } : { stage: "cancelled", cancelled }),
        payments,
        proposal: undefined,
      },
      "what was ordered, paid and delivered is kept in figures for the other side and its books; names and words are gone, and what was open is cancelled",
    );
  },
  "order-terms": ({ buyerId, profileId }, { personId, profileIds }) =>
    buyerId === personId || profileIds.has(String(profileId))
      ? change(
          { notes: undefined, sampleTerms: undefined },
          "what was ordered at which price is kept for the other side, without the words beside",
        )
      : undefined,
  dispute(item, { personId, profileIds }) {
    const isBuyers = item.buyerId === personId;
    if (!isBuyers && !profileIds.has(String(item.profileId))) return undefined;
    const named = isBuyers
      ? { company: { ...(item.company as object), name: erasedText } }
      : { exporterName: erasedText, exporterHandle: erasedText };
    const { words: _words, ...proposal } = (item.proposal ?? {}) as { words?: string };
    const {
      reference: _reference,
      denial: _denial,
      ...repayment
    } = (item.repayment ?? {}) as Record<string, unknown>;
    const isOver = item.stage === "settled" || item.stage === "withdrawn";
    return change(
      {
        ...named,
        ...(item.proposal ? { proposal } : {}),
        ...(item.repayment ? { repayment } : {}),
        ...(isOver ? {} : { stage: item.settled ? "settled" : "withdrawn" }),
      },
      "what was claimed and settled is kept in figures for the other side and its books; names and words are gone, and what was open is over",
    );
  },
  statement: ({ authorId }, { personId }) =>
    authorId === personId
      ? change(
          { text: erasedText, translation: undefined },
          "its place among the other side's is kept, without the words",
        )
      : undefined,
  evidence: (item, whom) =>
    isTheirs(item, whom) ?? (item.from === "exporter" ? ofTheirBusiness(item, whom) : undefined),
  "evidence-failures": ({ side, buyerId, profileId }, { personId, profileIds }) =>
    when(side === "buyer" ? buyerId === personId : profileIds.has(String(profileId))),
  /** Kept up by the dispute's reactions, which take it away once the dispute is over. */
  "waiting-dispute": ({ buyerId, profileId }, { personId, profileIds }) =>
    when(buyerId === personId || profileIds.has(String(profileId))),
  /** Holds nothing by which anybody is known. */
  ruling: never,
  "order-address": ({ buyerId }, { personId }) => when(buyerId === personId),
  "order-note": ({ authorId }, { personId }) =>
    authorId === personId
      ? change({ text: erasedText }, "its place among the other side's is kept, without the words")
      : undefined,
  shipment: never,
  outcome: ({ of }, { profileIds }) => when(profileIds.has(String(of))),
  "order-board": ofTheirBusiness,
  review(item, { personId, profileIds }) {
    const answer = item.answer as { language: string; at: string } | undefined;
    const isAuthors = item.authorId === personId;
    const isOthers = item.by === "buyer" ? profileIds.has(String(item.profileId)) : item.buyerId === personId;
    if (isOthers && item.by === "buyer") return erase;
    const unsaid = answer && { ...answer, text: erasedText };
    const changes = {
      ...(isAuthors ? { text: undefined } : {}),
      ...(isOthers && unsaid ? { answer: unsaid } : {}),
    };
    return Object.keys(changes).length > 0
      ? change(changes, "the score stays with whom it is of, without the words of whoever is gone")
      : undefined;
  },
  ...buyerCheckRules,
  "order-paper": never,
  "order-document": (item, whom) =>
    ofTheirBusiness(item, whom) ??
    isTheirs(item, whom) ??
    (item.buyerId === whom.personId
      ? change(
          { note: undefined },
          "the exporter keeps their own papers, without the buyer's words about them",
        )
      : undefined),
  "papers-desk": ofTheirBusiness,
  payee: ofTheirBusiness,
  "order-payee": ofTheirBusiness,
  paper({ buyerId, profileId }, { personId, profileIds }) {
    const isBuyers = buyerId === personId;
    if (!isBuyers && !profileIds.has(String(profileId))) return undefined;
    return change(
      { ...(isBuyers ? { buyerName: erasedText } : { sellerName: erasedText }), said: undefined },
      "that a paper was issued, and over how much, is kept for the other side, without the name and what it said",
    );
  },
  "paper-count": ofTheirBusiness,
  received: (item, whom) => ofTheirBusiness(item, whom) ?? when(item.of === whom.personId),
  message: ({ authorId }, { personId }) =>
    authorId === personId
      ? change(
          { text: erasedText, attachments: undefined },
          "its place in the other side's thread is kept, without the words and what was attached",
        )
      : undefined,
  "reply-draft": isTheirs,
  "attachment-mark": isTheirs,
  block: ({ buyerId, profileId }, { personId, profileIds }) =>
    when(buyerId === personId || profileIds.has(String(profileId))),
  report: ({ reporterId }, { personId }) =>
    reporterId === personId
      ? change(
          { reporterName: erasedText, note: "" },
          "that abuse was reported, and why, is kept for the safety of others, without the name and the words",
        )
      : undefined,
  "listing-report": ({ reporterId, profileId }, whom) => {
    const changes = {
      ...(reporterId === whom.personId ? { reporterName: erasedText, note: "" } : {}),
      ...(whom.profileIds.has(String(profileId))
        ? { exporterName: erasedText, listingTitle: { id: erasedText } }
        : {}),
    };
    return Object.keys(changes).length > 0
      ? change(
          changes,
          "that a listing was reported, and why, is kept for the safety of others, without names and words",
        )
      : undefined;
  },
  rfq({ buyerId, invited, forwarded }, { personId, profileIds }) {
    if (buyerId === personId) return erase;
    const all = invited as { profileId: string; listings: object[] }[];
    const isIn = all.some(({ profileId }) => profileIds.has(profileId));
    const isBy = (forwarded as { attacheId?: string } | undefined)?.attacheId === personId;
    if (!isIn && !isBy) return undefined;
    const unnamed = { exporterName: erasedText, exporterHandle: erasedText };
    const changes = {
      ...(isIn
        ? {
            invited: all.map((it) =>
              profileIds.has(it.profileId)
                ? {
                    ...it,
                    ...unnamed,
                    listings: it.listings.map((of) => ({ ...of, title: { id: erasedText } })),
                  }
                : it,
            ),
          }
        : {}),
      ...(isBy ? { forwarded: { ...(forwarded as object), attacheName: erasedText } } : {}),
    };
    return change(changes, "the buyer keeps what they asked for and of how many, without the names");
  },
  request({ buyerId, answers, stage, forwarded }, { personId }) {
    const all = answers as { authorId: string }[];
    const isForwarded = (forwarded as { attacheId?: string } | undefined)?.attacheId === personId;
    if (buyerId === personId) {
      if (all.length === 0) return erase;
      return change(
        {
          text: erasedText,
          question: undefined,
          quantity: undefined,
          company: { name: erasedText, kind: "other", country: "ID" },
          ...(stage === "closed" ? {} : { stage: "closed" }),
        },
        "the attachés keep what they answered; what was asked, and for whom, is gone",
      );
    }
    return isForwarded || all.some(({ authorId }) => authorId === personId)
      ? change(
          {
            answers: all.map((it) => (it.authorId === personId ? { ...it, authorName: erasedText } : it)),
            ...(isForwarded ? { forwarded: { ...(forwarded as object), attacheName: erasedText } } : {}),
          },
          "the buyer keeps the answer of the office, without the attaché's name",
        )
      : undefined;
  },
};
