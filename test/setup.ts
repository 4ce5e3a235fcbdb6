import { afterEach, expect } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { cleanup } from '@testing-library/react';
import { toHaveNoViolations } from 'jest-axe';

expect.extend(toHaveNoViolations);

// jsdom lays nothing out, so nothing can be scrolled to.
Element.prototype.scrollIntoView = () => undefined;

afterEach(cleanup);
