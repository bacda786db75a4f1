import type { Stripe } from "stripe";
import { newId, seconds, type World } from "./state.ts";

/** What a session is made of here; all else of it is as Stripe has it where nobody asked for it. */
export interface SessionMade {
  amount: number;
  currency: string;
  expiresAt: number;
  successUrl: string;
  cancelUrl: string | null;
  locale: Stripe.Checkout.Session.Locale | null;
  reference: string | null;
  metadata: Stripe.Metadata;
}

export function sessionOf(world: World, made: SessionMade): Stripe.Checkout.Session {
  const id = newId("cs_test");
  return {
    id,
    object: "checkout.session",
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: ["card"],
    amount_subtotal: made.amount,
    amount_total: made.amount,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    cancel_url: made.cancelUrl,
    client_reference_id: made.reference,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: seconds(world),
    currency: made.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: null,
    customer_account: null,
    customer_creation: "if_required",
    customer_details: null,
    customer_email: null,
    discounts: [],
    expires_at: made.expiresAt,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: made.locale,
    managed_payments: null,
    metadata: made.metadata,
    mode: "payment",
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: "if_required",
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: ["card"],
    payment_status: "unpaid",
    permissions: null,
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: "open",
    submit_type: null,
    subscription: null,
    success_url: made.successUrl,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: "hosted_page",
    url: `${world.url()}/pay/${id}`,
    wallet_options: null,
  };
}

interface IntentMade {
  amount: number;
  currency: string;
  description: string | null;
  metadata: Stripe.Metadata;
}

export function intentOf(world: World, made: IntentMade): Stripe.PaymentIntent {
  const id = newId("pi");
  return {
    id,
    object: "payment_intent",
    allowed_payment_method_types: ["card"],
    amount: made.amount,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: "automatic",
    client_secret: `${id}_secret`,
    confirmation_method: "automatic",
    created: seconds(world),
    currency: made.currency,
    customer: null,
    customer_account: null,
    description: made.description,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: made.metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: ["card"],
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: "requires_payment_method",
    transfer_group: null,
  };
}

/** A try to pay: one that worked, or with why it did not. */
export function chargeOf(world: World, intent: Stripe.PaymentIntent, failure: string | null): Stripe.Charge {
  const isPaid = failure === null;
  return {
    id: newId("ch"),
    object: "charge",
    amount: intent.amount,
    amount_captured: isPaid ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
    calculated_statement_descriptor: "RANTAU PRETEND",
    captured: isPaid,
    created: seconds(world),
    currency: intent.currency,
    customer: null,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: failure,
    failure_message: failure,
    fraud_details: {},
    livemode: false,
    metadata: { ...intent.metadata },
    on_behalf_of: null,
    outcome: null,
    paid: isPaid,
    payment_intent: intent.id,
    payment_method: newId("pm"),
    payment_method_details: null,
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: isPaid ? "succeeded" : "failed",
    transfer_data: null,
    transfer_group: null,
  };
}

export function refundOf(
  world: World,
  charge: Stripe.Charge,
  made: { amount: number; metadata: Stripe.Metadata },
): Stripe.Refund {
  return {
    id: newId("re"),
    object: "refund",
    amount: made.amount,
    balance_transaction: null,
    charge: charge.id,
    created: seconds(world),
    currency: charge.currency,
    customer: null,
    customer_account: null,
    metadata: made.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: "pending",
    transfer_reversal: null,
  };
}

const noEvidence = Object.fromEntries(
  (
    "access_activity_log billing_address cancellation_policy cancellation_policy_disclosure cancellation_rebuttal " +
    "customer_communication customer_email_address customer_name customer_purchase_ip customer_signature " +
    "duplicate_charge_documentation duplicate_charge_explanation duplicate_charge_id product_description receipt " +
    "refund_policy refund_policy_disclosure refund_refusal_explanation service_date service_documentation shipping_address " +
    "shipping_carrier shipping_date shipping_documentation shipping_tracking_number uncategorized_file uncategorized_text"
  )
    .split(" ")
    .map((name) => [name, null]),
) as Omit<Stripe.Dispute.Evidence, "enhanced_evidence">;

export function disputeOf(
  world: World,
  charge: Stripe.Charge,
  made: { amount: number; reason: string; isInquiry: boolean },
): Stripe.Dispute {
  return {
    id: newId("du"),
    object: "dispute",
    amount: made.amount,
    balance_transactions: [],
    charge: charge.id,
    created: seconds(world),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: { ...noEvidence, enhanced_evidence: {} },
    evidence_details: {
      due_by: seconds(world) + 7 * 86_400,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: "not_submitted",
    },
    intended_submission_method: null,
    is_charge_refundable: made.isInquiry,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason: made.reason,
    status: made.isInquiry ? "warning_needs_response" : "needs_response",
  };
}
