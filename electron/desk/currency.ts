const SYMBOLS: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD', '¥': 'JPY' }

/**
 * An ISO 4217 code of what the CRM calls a currency: a code, or a sign (reading notes, B3 line
 * 52). Empty for anything else.
 */
export function currencyCode(text: string | undefined): string {
  const trimmed = text?.trim() ?? ''
  return /^[A-Z]{3}$/i.test(trimmed) ? trimmed.toUpperCase() : (SYMBOLS[trimmed] ?? '')
}
