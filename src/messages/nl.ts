import type { MessageTable } from './messages.js';

export const nl: MessageTable = {};
