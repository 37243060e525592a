/** The sum of amounts of yuan, counted in fen so that nothing is lost to fractions. */
export function sumOf(amounts: (number | string)[]): number {
  return amounts.reduce<number>((fen, amount) => fen + Math.round(Number(amount) * 100), 0) / 100;
}
