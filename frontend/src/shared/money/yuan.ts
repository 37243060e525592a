/** An amount of yuan 元 with its fen: `200.00`. */
export function yuan(amount: number): string {
  return amount.toFixed(2);
}
