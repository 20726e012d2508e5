package org.parley.domain.directory;

import org.parley.domain.InMemoryWorld;

class InMemoryDirectoryTest extends DirectoryContract {

    InMemoryDirectoryTest() {
        super(new InMemoryWorld());
    }
}
