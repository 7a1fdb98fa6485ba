/** Whether a text may be an e-mail address: something, an at sign, something; whether it is one its server alone knows. */
export const isEmail = (text: string): boolean => /^[^\s@<>"]+@[^\s@<>"]+$/.test(text);
