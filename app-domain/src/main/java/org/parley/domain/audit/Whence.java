package org.parley.domain.audit;

import org.jspecify.annotations.Nullable;

/** Where the request that is being answered came from. */
public interface Whence {

    /** The address, as text; null where the site does something by itself. */
    @Nullable
    String address();

    /** What the browser calls itself; may be empty. */
    String program();
}
