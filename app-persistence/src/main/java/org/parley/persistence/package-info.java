/** How Parley is kept: one JPA repository for each collection of the domain, migrations, and the record as JSON. */
@NullMarked
package org.parley.persistence;

import org.jspecify.annotations.NullMarked;
