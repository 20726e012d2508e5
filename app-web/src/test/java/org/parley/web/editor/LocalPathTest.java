package org.parley.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/",
                "/admin?x=1",
                "/admin/articles/7/sections",
                "/admin/parties/us?q=%D0%B0&after=a%7C1",
                "/admin/articles?from=2022-01-10&x=/%2F"
            })
    void pages_for_editors_can_be_led_to(String path) {
        assertThat(LocalPath.of(path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/uk",
                "/administration",
                "admin",
                "//evil.example/admin",
                "/\\evil.example",
                "/admin\\..\\",
                "/admin/../uk",
                "/admin/./x",
                "/admin//evil.example",
                "/admin/%2e%2e/uk",
                "/admin/%5cevil",
                "/admin@evil.example",
                "/admin:80",
                "https://evil.example/admin",
                "javascript:alert(1)",
                "/admin\nSet-Cookie: a=b",
                "/admin?x=\r\n",
                "/admin?x=#y",
                "/admin/sign-in",
                "/admin/sign-out",
                "/admin/set-up?token=x",
                "/admin/links/password?token=x"
            })
    void nothing_else_can(String path) {
        assertThat(LocalPath.of(path)).isEmpty();
    }
}
