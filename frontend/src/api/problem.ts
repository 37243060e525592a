/** One reason why something was refused; `field` names where it belongs, empty for the whole. */
export interface ProblemItem {
  code: string;
  field: string;
  message: string;
}

/** Any answer that isn't a success, and a connection that broke; its texts are for people, in their language. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    /** Stable, such as `candidate.phone-invalid`; `portal.offline` where no answer came. */
    readonly code: string,
    /** Of HTTP; 0 where no answer came. */
    readonly status: number,
    title: string,
    readonly items: ProblemItem[] = [],
  ) {
    super(title);
  }

  /** Somebody else changed the record since it was read. */
  get isConflict(): boolean {
    return this.code === 'request.conflict';
  }

  /** Every reason, each once. */
  get reasons(): string[] {
    const reasons = this.items.map((item) => item.message).filter(Boolean);
    return reasons.length > 0 ? [...new Set(reasons)] : [this.message];
  }
}

/** Reads the problem document of an answer; what a gateway says instead of one is understood too. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => undefined);
  const { code, title, message, errors } = (body ?? {}) as Record<string, unknown>;
  return new ProblemError(
    typeof code === 'string' ? code : `http.${response.status}`,
    response.status,
    String(title ?? message ?? `HTTP ${response.status}`),
    Array.isArray(errors) ? errors.map(item) : [],
  );
}

function item(given: unknown): ProblemItem {
  const { code, field, message } = (given ?? {}) as Record<string, unknown>;
  return { code: String(code ?? ''), field: String(field ?? ''), message: String(message ?? '') };
}
