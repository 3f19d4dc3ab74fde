import type { Service } from '../contracts/service';

/** Every upstream service that publishes machine-readable state. */
export const services: readonly Service[] = Object.values(import.meta.glob<Service>('./services/*.ts', { eager: true, import: 'service' }));
