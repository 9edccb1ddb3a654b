/** The name of a value under "Jouw gegevens", where it has a field or follows from others. */
export function labelOfValue(key: string): string | undefined {
  const field = document.querySelector<HTMLInputElement>(`.value-fields [data-field="${key}"]`);
  const derived = document.querySelector(`.derived [data-v="${key}"]`)?.closest('div');
  const label = field?.labels?.[0] ?? derived?.querySelector('dt');
  return label?.textContent.trim();
}
