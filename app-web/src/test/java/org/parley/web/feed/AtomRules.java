package org.parley.web.feed;

import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What RFC 4287 demands of a feed, as far as it can be told from the document alone. */
final class AtomRules {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Set<String> ONCE = Set.of("id", "title", "updated");
    private static final Set<String> ONCE_AT_MOST =
            Set.of("rights", "subtitle", "generator", "icon", "logo", "published", "summary", "content", "source");
    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "feed",
                    Set.of(
                            "author",
                            "category",
                            "contributor",
                            "generator",
                            "icon",
                            "id",
                            "link",
                            "logo",
                            "rights",
                            "subtitle",
                            "title",
                            "updated",
                            "entry"),
            "entry",
                    Set.of(
                            "author",
                            "category",
                            "content",
                            "contributor",
                            "id",
                            "link",
                            "published",
                            "rights",
                            "source",
                            "summary",
                            "title",
                            "updated"),
            "author", Set.of("name", "uri", "email"));

    private final List<String> broken = new ArrayList<>();

    private AtomRules() {}

    /** Which of them are broken. */
    static List<String> broken(String feed) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var root = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed)))
                .getDocumentElement();
        var rules = new AtomRules();
        rules.require(ATOM.equals(root.getNamespaceURI()) && root.getLocalName().equals("feed"), "4.1.1 root", root);
        rules.look(root);
        return rules.broken;
    }

    private void look(Element parent) {
        var name = parent.getLocalName();
        if (CHILDREN.containsKey(name)) {
            container(parent);
            if (!name.equals("author")) {
                for (var one : ONCE) require(children(parent, one).size() == 1, "4.1 exactly one " + one, parent);
                for (var one : ONCE_AT_MOST)
                    require(children(parent, one).size() <= 1, "4.1 at most one " + one, parent);
                links(parent);
            }
        }
        for (var date : List.of("updated", "published"))
            children(parent, date).forEach(d -> require(isDate(d.getTextContent()), "3.3 date", d));
        for (var id : children(parent, "id"))
            require(URI.create(id.getTextContent()).isAbsolute(), "4.2.6 id is an IRI", id);
        if (name.equals("feed")) feed(parent);
        children(parent, "entry").forEach(this::look);
        children(parent, "author").forEach(this::look);
    }

    private void container(Element parent) {
        for (var child : children(parent, null))
            require(CHILDREN.get(parent.getLocalName()).contains(child.getLocalName()), "4.1 no such child", child);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling())
            require(
                    node.getNodeType() != Node.TEXT_NODE
                            || node.getTextContent().isBlank(),
                    "6.3 text between",
                    parent);
    }

    private void feed(Element feed) {
        require(!children(feed, "author").isEmpty(), "4.1.1 an author, or one in each entry", feed);
        children(feed, "author").forEach(a -> require(children(a, "name").size() == 1, "3.2.1 name", a));
        require(
                children(feed, "link").stream()
                        .anyMatch(l -> l.getAttribute("rel").equals("self")),
                "4.1.1 should link to itself",
                feed);
        var ids = new HashSet<String>();
        for (var entry : children(feed, "entry")) {
            require(ids.add(children(entry, "id").get(0).getTextContent()), "4.1.1 ids are unique", entry);
            for (var category : children(entry, "category"))
                require(!category.getAttribute("term").isEmpty(), "4.2.2.1 term", category);
        }
    }

    private void links(Element parent) {
        var alternates = new HashSet<String>();
        for (var link : children(parent, "link")) {
            require(URI.create(link.getAttribute("href")).isAbsolute(), "4.2.7.1 href", link);
            if (link.getAttribute("rel").isEmpty() || link.getAttribute("rel").equals("alternate"))
                require(
                        alternates.add(link.getAttribute("type") + " " + link.getAttribute("hreflang")),
                        "4.1 one alternate for each type and language",
                        link);
        }
        var hasContent = !children(parent, "content").isEmpty();
        require(
                !parent.getLocalName().equals("entry") || hasContent || !alternates.isEmpty(),
                "4.1.2 content or an alternate",
                parent);
    }

    private static boolean isDate(String text) {
        try {
            OffsetDateTime.parse(text);
            return text.indexOf('T') == 10;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element child
                    && ATOM.equals(child.getNamespaceURI())
                    && (name == null || name.equals(child.getLocalName()))) found.add(child);
        return found;
    }

    private void require(boolean kept, String rule, Element where) {
        if (!kept)
            broken.add(rule + " in " + where.getLocalName() + ": "
                    + where.getTextContent().strip());
    }
}
