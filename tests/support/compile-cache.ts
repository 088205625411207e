import { enableCompileCache } from 'node:module';

// Each worker loads the same packages: one compiles them, the others read what it made of them.
enableCompileCache();
