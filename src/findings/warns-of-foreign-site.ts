import type { Finding } from '../contracts/finding';
import { checks } from './catalogue';

/** Whether a finding warns that a site is not the issuer's: what a person ends who says that they know the site. */
export const warnsOfForeignSite = ({ check }: Pick<Finding, 'check'>): boolean =>
  checks.some(({ id, needs }) => id === check && needs.includes('foreignSite'));
