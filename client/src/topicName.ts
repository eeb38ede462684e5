/**
 * A topic's name out of what a user types: lower case, hyphens for blanks, and the subject at hand where only the measure is typed.
 * `undefined` where nothing nameable is left.
 *
 * @example
 * topicFrom('People evacuated', 'flood') // → 'flood/people-evacuated'
 */
export function topicFrom(typed: string, subject = 'general'): string | undefined {
  const parts = typed
    .split('/')
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-')
        .replace(/[^\p{L}\p{N}.-]/gu, '')
        .replace(/^[-.]+|[-.]+$/g, ''),
    )
    .filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  if (parts.length === 1) return typed.includes('/') ? undefined : `${subject}/${parts[0]}`;
  return `${parts[0]}/${parts.slice(1).join('-')}`;
}
