/** An error as Stripe answers it. */
export class Refused extends Error {
  readonly status: number;
  readonly error: { type: string; code?: string; param?: string; message: string };

  constructor(status: number, error: { type?: string; code?: string; param?: string; message: string }) {
    super(error.message);
    this.status = status;
    this.error = { type: "invalid_request_error", ...error };
  }
}

export function missing(noun: string, id: string, param = "id"): Refused {
  return new Refused(404, { code: "resource_missing", param, message: `No such ${noun}: '${id}'` });
}

export function badParameter(param: string, message: string, code = "parameter_invalid"): Refused {
  return new Refused(400, { code, param, message });
}
