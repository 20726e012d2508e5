package org.parley.web.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The addresses that a page, a stylesheet, a feed or a sitemap leads to, as they are written there; but for those that
 * search engines are told not to follow, since they lead to the same words once more.
 */
final class Links {

    private static final List<String> ATTRIBUTES = List.of("href", "src", "poster", "xlink:href");
    private static final String ADDRESS_IN_META = "meta[property=og:url], meta[property=og:image]";
    private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)");

    private Links() {}

    static List<String> in(Reply reply) {
        var type = reply.header("Content-Type");
        if (reply.isHtml()) {
            return inHtml(reply);
        }
        if (type.startsWith("text/css")) {
            return CSS_URL.matcher(reply.body())
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        }
        return type.contains("xml") ? inXml(reply) : List.of();
    }

    private static List<String> inHtml(Reply reply) {
        var page = reply.html();
        var links = new ArrayList<String>();
        for (var attribute : ATTRIBUTES) {
            links.addAll(page.select("[" + attribute + "]:not([rel~=nofollow])").eachAttr(attribute));
        }
        links.addAll(page.select(ADDRESS_IN_META).eachAttr("content"));
        page.select("[srcset]").stream().flatMap(Links::candidates).forEach(links::add);
        return links;
    }

    /** {@code a.webp 480w, b.webp 960w} */
    private static Stream<String> candidates(Element image) {
        return Stream.of(image.attr("srcset").split(",", -1))
                .map(each -> each.strip().replaceAll("\\s.*", ""));
    }

    private static List<String> inXml(Reply reply) {
        var xml = Jsoup.parse(reply.body(), Parser.xmlParser());
        var links = new ArrayList<>(xml.select("[href]").eachAttr("href"));
        links.addAll(xml.select("loc").eachText());
        return links;
    }

    /** What a browser asks the site for, to get there. */
    static String path(URI address) {
        var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }
}
