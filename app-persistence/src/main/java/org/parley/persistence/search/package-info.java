/** The search index: what is found by which words, kept in a folder of each node and made from the database. Only here is Lucene. */
@NullMarked
package org.parley.persistence.search;

import org.jspecify.annotations.NullMarked;
