package org.parley.web.feed;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.parley.domain.setting.Setting;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.web.view.Addresses;
import org.parley.web.view.Content;

/** A feed in Atom. Written by the platform's own XML writer: half a dozen elements need no library of feeds. */
final class Atom {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** Of the elements that Atom does not have: the hash of a version. */
    static final String CHAIN = "tag:parley,2026:chain";

    private final Feed feed;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private Atom(Feed feed) throws XMLStreamException {
        this.feed = feed;
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    static Content of(Feed feed) {
        try {
            var atom = new Atom(feed);
            atom.write();
            return Content.of(atom.text.toString(), "application/atom+xml");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A feed that XML cannot hold", e);
        }
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("chain", CHAIN);
        xml.writeAttribute("xml", XML, "lang", feed.language().tag());
        element("id", id(feed.id()));
        element("title", feed.title());
        element("updated", time(feed.updated()));
        author();
        element("rights", Setting.LICENCE_NAME.value() + ", " + Setting.LICENCE_URL.value());
        link("self", "application/atom+xml", null, absolute(feed.at(feed.after())));
        link("first", "application/atom+xml", null, absolute(feed.path()));
        if (feed.next() != null) link("next", "application/atom+xml", null, absolute(feed.at(feed.next())));
        pages(feed.page());
        for (var entry : feed.entries()) write(entry);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void write(Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", id(entry.id()));
        text("title", entry.title());
        if (entry.published() != null) element("published", time(entry.published()));
        element("updated", time(entry.updated()));
        pages(entry.path());
        if (entry.data() != null) link("alternate", "application/json", null, Addresses.absolute(entry.data()));
        for (var category : entry.categories()) write(category);
        if (entry.summary() != null) text("summary", entry.summary());
        if (entry.hash() != null) {
            xml.writeStartElement("chain", "hash", CHAIN);
            xml.writeCharacters(entry.hash());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void write(Entry.Category category) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", category.term());
        xml.writeAttribute("scheme", Addresses.absolute("/api/" + category.scheme()));
        xml.writeAttribute("label", clean(category.label()));
    }

    private void author() throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", "Parley");
        element("uri", Addresses.absolute("/" + feed.language().tag()));
        xml.writeEndElement();
    }

    /** The same page in each language, that of the feed first. */
    private void pages(String path) throws XMLStreamException {
        page(feed.language(), path);
        for (var other : Language.values()) if (other != feed.language()) page(other, path);
    }

    private void page(Language language, String path) throws XMLStreamException {
        link("alternate", "text/html", language, Addresses.absolute(Addresses.of(language, path)));
    }

    private void link(String rel, String type, @Nullable Language language, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        if (language != null) xml.writeAttribute("hreflang", language.tag());
        xml.writeAttribute("href", address);
    }

    private void text(String name, Localized.Text words) throws XMLStreamException {
        xml.writeStartElement(name);
        if (words.language() != feed.language())
            xml.writeAttribute("xml", XML, "lang", words.language().tag());
        xml.writeCharacters(clean(words.words()));
        xml.writeEndElement();
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(words));
        xml.writeEndElement();
    }

    private String absolute(String path) {
        return Addresses.absolute(Addresses.of(feed.language(), path));
    }

    // RFC 4151: an identity of its own in each language, since a reader who takes both would lose one of them
    // otherwise.
    // The year says since when the names are given, and stays.
    private String id(String what) {
        var host = URI.create(Setting.PUBLIC_URL.value()).getHost();
        return "tag:%s,2026:%s/%s".formatted(host, feed.language().tag(), what);
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    // What XML 1.0 has no place for, not even escaped: most control characters, and halves of a character.
    static String clean(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(Atom::isXml).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
