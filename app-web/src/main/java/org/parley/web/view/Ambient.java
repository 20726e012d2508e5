package org.parley.web.view;

import java.util.Map;

/** What templates can see on every page without its controller having put it there, such as who is signed in. */
public interface Ambient {

    /** Names and values. */
    Map<String, Object> variables();
}
