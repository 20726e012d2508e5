package org.parley.web.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds wrong with the page as the browser shows it now: WCAG 2.2 A and AA, and good practice. */
public final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /** One text for each broken rule: what it is, and every element that breaks it. */
    public static List<String> violations(Page page) {
        return violations(axe(page).withTags(RULES));
    }

    /** The same, of colours only: enough where a page that was checked before has only changed them. */
    public static List<String> violationsOfColours(Page page) {
        return violations(axe(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    private static AxeBuilder axe(Page page) {
        if ((boolean) page.evaluate("matchMedia('(scripting: none)').matches")) {
            throw new IllegalArgumentException("axe is a script: it would wait for ever in " + page.url());
        }
        // All in one go in the page: three times as fast, and we frame no foreign page.
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Accessibility::told).toList();
    }

    private static String told(Rule rule) {
        var nodes = rule.getNodes().stream().map(Accessibility::told).collect(Collectors.joining());
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + nodes;
    }

    private static String told(CheckedNode node) {
        var why = node.getFailureSummary().indent(4).stripTrailing();
        return "\n  " + node.getTarget() + " " + node.getHtml() + "\n" + why;
    }
}
