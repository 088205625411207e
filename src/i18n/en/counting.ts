import { countIn } from '../counting.ts';

export const { plural, number, and, or, categories } = countIn('en-GB', ['one', 'other']);
