/** How Parley is seen: one package a feature, each with its controllers; the views are in {@code templates}. */
@NullMarked
package org.parley.web;

import org.jspecify.annotations.NullMarked;
