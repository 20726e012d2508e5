package org.parley.web.form;

/** Where a form is kept that could not be saved: the page on which it was typed. */
public final class KeptAddress {

    /** The query parameter that asks a page for its kept form. */
    public static final String SHOWN = "kept";

    /** Field of a form that is sent to another address than that of its page. */
    public static final String PAGE = "page";

    private static final String PATH = "/admin(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}){1,10}";

    private static final int LONGEST = 500;

    private KeptAddress() {}

    /**
     * The path of the page.
     *
     * @param sentTo the path that the form was sent to
     * @param form as browsers send it
     */
    public static String of(String sentTo, String form) {
        try {
            return of(sentTo, Encoded.decode(form));
        } catch (IllegalArgumentException e) {
            return sentTo;
        }
    }

    public static String of(String sentTo, Form form) {
        return isPath(form.value(PAGE)) ? form.value(PAGE) : sentTo;
    }

    public static boolean isPath(String path) {
        return path.length() <= LONGEST && path.matches(PATH);
    }

    /** The page with its kept form in it. */
    public static String showing(String page) {
        return page + "?" + SHOWN + "=1";
    }
}
