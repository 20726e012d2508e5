package org.parley.domain.text;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses of pages elsewhere that readers may be led to: {@code http} and {@code https}, nothing that runs. */
public final class WebAddress {

    private WebAddress() {}

    /**
     * The address itself, or null where there is none.
     *
     * @throws IllegalArgumentException when it is not the whole address of a web page
     */
    public static @Nullable String checked(@Nullable String address) {
        if (address != null && !isValid(address))
            throw new IllegalArgumentException("Not the address of a web page: " + address);
        return address;
    }

    private static boolean isValid(String address) {
        try {
            var uri = new URI(address);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
