package org.parley.web.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The one stylesheet that readers load, the one more that editors do, and the small one of what stands in other sites’
 * pages, each made of one file a component when the site starts. An address carries the fingerprint of what it leads to, so that browsers may keep it for good.
 */
@ApplicationScoped
public class Stylesheet {

    /** The mark in the browser's tab. */
    public static final String ICON = "/assets/icon.svg";

    private final byte[] site = joined("css/index.txt");
    private final byte[] admin = joined("css/admin/index.txt");
    private final byte[] embed = joined("css/embed/index.txt");

    // Every page names them: worked out once.
    private final String address = address(site, "site");
    private final String adminAddress = address(admin, "admin");
    private final String embedAddress = address(embed, "embed");

    /** Of the sheet for everybody. */
    public String address() {
        return address;
    }

    /** Of what admin pages need besides. */
    public String adminAddress() {
        return adminAddress;
    }

    /** Of what stands in other sites’ pages: all that these need. */
    public String embedAddress() {
        return embedAddress;
    }

    /** @param name {@code site}, {@code admin} or {@code embed} */
    public byte[] css(String name) {
        return switch (name) {
            case "site" -> site.clone();
            case "admin" -> admin.clone();
            case "embed" -> embed.clone();
            default -> throw new IllegalArgumentException("No stylesheet " + name);
        };
    }

    private static String address(byte[] css, String name) {
        return "/assets/" + Body.fingerprint(css) + "/" + name + ".css";
    }

    private static byte[] joined(String index) {
        return Resource.text(index)
                .lines()
                .filter(line -> !line.isBlank())
                .map(name -> Resource.text("css/" + name))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
