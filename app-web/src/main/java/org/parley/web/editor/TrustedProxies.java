package org.parley.web.editor;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fronts whose word is believed about where a request came from: {@code 10.0.0.2, 172.16.0.0/12}. */
final class TrustedProxies {

    private static final Pattern COMMA = Pattern.compile("[,\\s]+");
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final List<String> ranges;

    TrustedProxies(String setting) {
        ranges = COMMA.splitAsStream(setting).filter(range -> !range.isBlank()).toList();
    }

    /**
     * The address that the request came from: the last one that a front we trust was told by somebody else.
     *
     * @param remote who is connected to us
     * @param forwarded the value of X-Forwarded-For: anybody may have written its beginning
     */
    String origin(String remote, @Nullable String forwarded) {
        var origin = remote;
        if (forwarded == null) return origin;
        var hops = COMMA.split(forwarded.strip());
        for (int i = hops.length - 1; i >= 0 && isTrusted(origin) && isAddress(hops[i]); i--) origin = hops[i];
        return origin;
    }

    private boolean isTrusted(String address) {
        return ranges.stream().anyMatch(range -> contains(range, address));
    }

    private static boolean contains(String range, String address) {
        var parts = range.split("/", 2);
        var network = bytes(parts[0]);
        var asked = bytes(address);
        if (network == null || asked == null || network.length != asked.length) return false;
        var bits = parts.length == 1 ? network.length * Byte.SIZE : Integer.parseInt(parts[1]);
        for (int i = 0; i < Math.min(bits, network.length * Byte.SIZE); i++)
            if (bit(network, i) != bit(asked, i)) return false;
        return true;
    }

    private static int bit(byte[] bytes, int at) {
        return bytes[at / Byte.SIZE] >> (Byte.SIZE - 1 - at % Byte.SIZE) & 1;
    }

    private static boolean isAddress(String text) {
        return bytes(text) != null;
    }

    private static byte @Nullable [] bytes(String text) {
        try {
            // Only what is an address already: a name would be looked up.
            return ADDRESS.matcher(text).matches() ? InetAddress.getByName(text).getAddress() : null;
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
