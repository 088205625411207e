/** Paths of the properties of a JSON Schema, at any depth, that say nothing of themselves. */
export function undescribed(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  // A condition only speaks of properties that are described elsewhere.
  const parts = Object.entries(schema).filter(([key]) => key !== 'if');
  return parts.flatMap(([key, inside]: [string, unknown]) =>
    key === 'properties' && typeof inside === 'object' && inside !== null
      ? Object.entries(inside).flatMap(([name, property]: [string, unknown]) => [
          ...(isDescribed(property) ? [] : [`${path}/${name}`]),
          ...undescribed(property, `${path}/${name}`),
        ])
      : undescribed(inside, path),
  );
}

function isDescribed(property: unknown): boolean {
  return (
    typeof property === 'object' &&
    property !== null &&
    'description' in property &&
    typeof property.description === 'string' &&
    property.description.length > 5
  );
}
