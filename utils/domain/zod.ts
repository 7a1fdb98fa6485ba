/**
 * Zod as every schema uses it. Its compiled validators need `new Function`, which the content
 * security policy of extension pages forbids, so it is told to interpret before the first schema.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
