package org.parley.persistence;

import org.parley.domain.directory.DirectoryContract;

class JpaDirectoryTest extends DirectoryContract {

    JpaDirectoryTest() {
        super(new JpaWorld());
    }
}
