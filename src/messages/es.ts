import type { MessageTable } from './messages.js';

export const es: MessageTable = {};
