import { countIn } from '../counting.ts';

export const { plural, number, and, or, andOf, categories } = countIn('en-GB', ['one', 'other']);
