/**
 * Idempotency keys of requests whose answer never came. The same request sent again bears the same key, so that a
 * lost connection or an impatient second click does the work once.
 */
export class RequestKeys {
  private readonly open = new Map<string, string>();

  /** The key of a request: a new one, or the one it was sent with before its answer got lost. */
  async keyOf(request: Request): Promise<string> {
    const what = await describe(request);
    const key = this.open.get(what) ?? crypto.randomUUID();
    this.open.set(what, key);
    return key;
  }

  /** An answer came: the same request is another one from now on. */
  async answered(request: Request): Promise<void> {
    this.open.delete(await describe(request));
  }
}

async function describe(request: Request): Promise<string> {
  return `${request.method} ${request.url}\n${await request.clone().text()}`;
}
