package org.parley.bench.record;

import org.jspecify.annotations.Nullable;

/** Takes rows, table by table, in whatever order they come. */
interface Rows {

    /**
     * @param columns in the order of {@link Table#columns}; null where there is nothing; numbers, booleans, dates and text
     */
    void add(Table table, @Nullable Object... columns);
}
