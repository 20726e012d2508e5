/** How a record comes to be public: revisions, checks, publishing, versions in a chain of hashes. */
@NullMarked
package org.parley.domain.editorial;

import org.jspecify.annotations.NullMarked;
