import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: ['tests/site/whole-path.test.ts'] } });
