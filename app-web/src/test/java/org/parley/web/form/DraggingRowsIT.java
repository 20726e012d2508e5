package org.parley.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.parley.domain.editor.Role;
import org.parley.web.testing.Admin;
import org.parley.web.testing.InBrowser;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Tabs;
import org.parley.web.testing.View;

/** What the buttons do to the order of rows, dragging does too. */
@OnTheServer
@InBrowser
class DraggingRowsIT {

    @Test
    void a_row_is_dragged_to_another_place_and_sent_there(Tabs tabs) {
        var page = Admin.open(tabs, View.DESKTOP, Role.EDITOR, "/admin/parties/new");
        for (int i = 0; i < 3; i++) {
            add(page);
            page.fill("[name='aliases." + i + ".name']", "назва " + i);
        }

        page.locator(".handle").nth(2).dragTo(page.locator("[data-row='aliases.0']"));

        assertOrder(page, "назва 2", "назва 0", "назва 1");
        assertThat(page.locator("[data-row='aliases.0'] label").first().getAttribute("for"))
                .isEqualTo("aliases.0.name");
        add(page);
        assertOrder(page, "назва 2", "назва 0", "назва 1");
    }

    private static void add(Page page) {
        page.waitForNavigation(
                () -> page.locator("button[name=row][value='add aliases']").click());
    }

    private static void assertOrder(Page page, String... names) {
        for (int i = 0; i < names.length; i++)
            assertThat(page.inputValue("[name='aliases." + i + ".name']")).isEqualTo(names[i]);
    }
}
