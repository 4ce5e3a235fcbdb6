import { afterEach, expect } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { cleanup, configure } from '@testing-library/react';
import { toHaveNoViolations } from 'jest-axe';

expect.extend(toHaveNoViolations);

// jsdom lays nothing out, so nothing can be scrolled to.
Element.prototype.scrollIntoView = () => undefined;

// A busy machine is no failure; nothing waits this long when it works.
configure({ asyncUtilTimeout: 30_000 });

afterEach(cleanup);
