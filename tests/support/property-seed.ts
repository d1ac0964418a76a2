import fc from 'fast-check';

/*
 * Properties try the same cases at every run of the tests, so that what passes once passes always.
 * `npm run -s prove -- properties` tries others, one seed after the other.
 */
fc.configureGlobal({ seed: Number(process.env.FIRSTPRINT_PROPERTY_SEED ?? 1) });
