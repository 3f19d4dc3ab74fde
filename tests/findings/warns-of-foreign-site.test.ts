import { expect, test } from 'vitest';
import { checks } from '../../src/findings/catalogue';
import { warnsOfForeignSite } from '../../src/findings/warns-of-foreign-site';

test('there is a warning that «I know this site» ends, and only what looks at the site’s name is one', () => {
  expect(checks.filter(({ id }) => warnsOfForeignSite({ check: id })).map(({ id }) => id)).toEqual(['foreign-site-asking-code']);
});
