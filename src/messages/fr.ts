import type { MessageTable } from './messages.js';

export const fr: MessageTable = {};
