package org.parley.domain.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the next part begins; null when this is the last one
 */
public record Part<T>(List<T> items, @Nullable Place next) {}
