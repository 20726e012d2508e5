package org.parley.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrawlTest {

    private LocalPages site;

    @BeforeEach
    void open() throws IOException {
        site = new LocalPages();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void every_page_that_a_link_leads_to_is_read_once() {
        site.html("/uk", "<a href='/uk/b?page=2#top'>b</a> <a href='https://elsewhere.example/'>e</a>")
                .html("/uk/b?page=2", "<a href='../uk'>a</a> <link rel=canonical href='https://parley.example/uk/c'>")
                .html("/uk/c", "<a href='mailto:a@example.org'>mail</a> <a href=#a>a</a> <p id=a>");
        var crawl = crawl("/uk");
        assertThat(crawl.problems()).isEmpty();
        assertThat(crawl.pages()).extracting(Crawl.Visit::path).containsExactly("/uk", "/uk/b?page=2", "/uk/c");
    }

    @Test
    void a_dead_link_is_told_with_the_page_that_has_it() {
        site.html("/uk", "<img srcset='/small.webp 1x, /large.webp 2x' src=/small.webp alt=''>")
                .with("/small.webp", "image/webp", "");
        assertThat(crawl("/uk").problems()).containsExactly("404 /large.webp, linked from /uk");
    }

    @Test
    void a_fragment_must_be_an_id_in_the_page_it_leads_to() {
        site.html("/uk", "<a href='/uk/b#p-1'>1</a> <a href='/uk/b#%D1%97'>ї</a> <a href='/uk/b#p-2'>2</a>")
                .html("/uk/b", "<p id=p-1>1</p><p id=ї>ї</p>");
        assertThat(crawl("/uk").problems()).containsExactly("No #p-2 in /uk/b, linked from /uk");
    }

    @Test
    void stylesheets_and_the_sitemap_have_links_too() {
        site.html("/uk", "<link rel=stylesheet href=/site.css>")
                .with("/site.css", "text/css", "body { background: url(\"paper.svg\") }")
                .with(
                        "/sitemap.xml",
                        "application/xml",
                        "<urlset><url><loc>https://parley.example/en</loc></url></urlset>");
        assertThat(crawl("/uk", "/sitemap.xml").problems())
                .containsExactlyInAnyOrder(
                        "404 /paper.svg, linked from /site.css", "404 /en, linked from /sitemap.xml");
    }

    @Test
    void a_malformed_link_is_a_problem() {
        site.html("/uk", "<a href='/uk/a b'>a b</a>");
        assertThat(crawl("/uk").problems()).containsExactly("Malformed: /uk/a b in /uk");
    }

    private Crawl crawl(String... paths) {
        return Crawl.of(new Http(site.uri()), paths);
    }
}
