/** An error as the Graph API words it; codes are those of Meta's error page. */
export interface GraphFault {
  readonly status: number;
  readonly code: number;
  readonly subcode?: number;
  readonly message: string;
}

/** A wrong parameter: code 100, HTTP 400. */
export function parameterFault(message: string, subcode?: number): GraphFault {
  const text = `(#100) ${message}`;
  return { status: 400, code: 100, message: text, ...(subcode === undefined ? {} : { subcode }) };
}

/** The JSON body of an error answer. */
export function faultBody({ code, subcode, message }: GraphFault, traceId: string): object {
  return {
    error: {
      message,
      type: 'OAuthException',
      code,
      ...(subcode === undefined ? {} : { error_subcode: subcode }),
      fbtrace_id: traceId,
    },
  };
}
