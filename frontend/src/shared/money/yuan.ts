/** An amount of yuan 元 with its fen, as people read it: `20,000.00`. */
export function yuan(amount: number | string): string {
  return Number(amount).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
