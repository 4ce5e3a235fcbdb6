#!/usr/bin/env node
import '../../../scripts/ensure-built.mjs';
await import('../dist/main.js');
