/** What Parley is and does, one package a feature. Nothing here knows how it is kept or seen. */
@NullMarked
package org.parley.domain;

import org.jspecify.annotations.NullMarked;
