package org.parley.web.view;

import org.unbescape.xml.XmlEscape;

/** Text within XML. */
public final class Xml {

    private Xml() {}

    /** Safe between tags and in quotes; signs that XML cannot have are left out. */
    public static String escaped(String text) {
        return XmlEscape.escapeXml10(text);
    }
}
