/** The lines that make up debt, for examples: what falls due within a year, and the rest. */
export const debtLines = (
  shortTerm: string,
  longTerm: string,
): Readonly<Record<string, string>> => ({
  shortTermBorrowings: shortTerm,
  currentPortionOfLongTermDebt: '0',
  longTermBorrowings: longTerm,
  bondsPayable: '0',
  leaseLiabilities: '0',
});
