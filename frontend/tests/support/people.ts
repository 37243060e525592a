const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** The identity number of nobody: a county that does not exist, with the check character of GB 11643. */
export function idNumber(sequence: number): string {
  const body = `37999920050607${String(sequence).padStart(3, '0')}`;
  const sum = [...body].reduce((all, digit, place) => all + Number(digit) * WEIGHTS[place]!, 0);
  return body + CHECKS[sum % 11];
}
