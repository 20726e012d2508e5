package org.parley.web.shortcut;

import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.server.FileCacheFilter;
import org.parley.web.cache.Kept;

/** The places in a chain of the server's filters at which a shortcut can be taken. */
final class FilterChains {

    private FilterChains() {}

    /** Puts the shortcut in the place of the files kept in memory: requests that are on their way do not notice. */
    static boolean open(FilterChain chain, Kept kept) {
        for (var i = 0; i < chain.size(); i++) {
            if (chain.get(i) instanceof FileCacheFilter files && !(files instanceof ShortcutFilter)) {
                chain.set(i, new ShortcutFilter(files, kept));
                return true;
            }
        }
        return false;
    }

    /** Leaves the chain as it was. */
    static void close(FilterChain chain) {
        for (var i = 0; i < chain.size(); i++) {
            if (chain.get(i) instanceof ShortcutFilter shortcut) chain.set(i, shortcut.replaced());
        }
    }
}
