package org.parley.web.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** How a reader looks at a page: {@code View.PHONE.dark().withoutJavaScript()}. */
public record View(int width, boolean isDark, boolean hasJavaScript, String locale) {

    public static final View DESKTOP = new View(1280, false, true, "uk-UA");
    public static final View PHONE = DESKTOP.wide(320);

    private static final int WIDEST_PHONE = 600;

    public View wide(int pixels) {
        return new View(pixels, isDark, hasJavaScript, locale);
    }

    public View dark() {
        return new View(width, true, hasJavaScript, locale);
    }

    public View withoutJavaScript() {
        return new View(width, isDark, false, locale);
    }

    public View in(String readersLocale) {
        return new View(width, isDark, hasJavaScript, readersLocale);
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, 800)
                // A phone lays out 980 px wide if the page does not ask for less: a desktop window hides that.
                .setIsMobile(width < WIDEST_PHONE)
                .setColorScheme(isDark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(hasJavaScript)
                .setLocale(locale)
                .setTimezoneId("Europe/Kyiv");
    }
}
