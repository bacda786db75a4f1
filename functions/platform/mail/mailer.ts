/** One mail, ready to send. `id` is the same for each repeat of the same mail. */
export interface Mail {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The language that it is written in (BCP 47). */
  language: string;
  headers?: Record<string, string>;
}

/** SES on AWS, a folder of `.eml` files on one machine. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
