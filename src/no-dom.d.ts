/**
 * Takes the place of TypeScript’s `dom` library in `tsconfig.build.json`. Preact’s types refer to
 * that library, so without this file `document` would compile in build code.
 */
