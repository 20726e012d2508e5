package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class PersistenceUnitTest {

    @Test
    void every_class_that_is_kept_is_listed_and_no_other() throws Exception {
        var kept = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.parley").stream()
                        .filter(type -> Stream.of(
                                        Entity.class, Embeddable.class, Converter.class, MappedSuperclass.class)
                                .anyMatch(type::isAnnotatedWith))
                        .map(JavaClass::getName)
                        .toList();

        assertThat(listed()).containsExactlyInAnyOrderElementsOf(kept).isSorted();
        assertThat(kept).hasSizeGreaterThan(30);
    }

    private static List<String> listed() throws Exception {
        try (InputStream xml =
                Objects.requireNonNull(PersistenceUnitTest.class.getResourceAsStream("/META-INF/persistence.xml"))) {
            var nodes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(xml)
                    .getElementsByTagName("class");
            var names = new ArrayList<String>();
            for (var i = 0; i < nodes.getLength(); i++) names.add(nodes.item(i).getTextContent());
            return names;
        }
    }
}
