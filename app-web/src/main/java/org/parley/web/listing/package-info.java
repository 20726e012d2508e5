/** Parties, people and topics as lists for readers, and the way to each of them by its names. */
@NullMarked
package org.parley.web.listing;

import org.jspecify.annotations.NullMarked;
