package org.parley.web.data;

import org.parley.domain.text.Language;
import org.parley.web.view.Addresses;

/** Where things are, with scheme and host. */
final class Where {

    private Where() {}

    /** The page in each language. @param path after the language */
    static Fields pages(String path) {
        var pages = new Fields();
        for (var language : Language.values())
            pages.with(language.tag(), Addresses.absolute(Addresses.of(language, path)));
        return pages;
    }

    /** Of the interface for programs. */
    static String api(String path) {
        return Addresses.absolute("/api" + path);
    }
}
