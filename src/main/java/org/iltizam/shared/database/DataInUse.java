package org.iltizam.shared.database;

import java.nio.file.Path;

/** Another run holds this folder; to start its server anew would take the database from under it. */
public class DataInUse extends IllegalStateException {

    private final Path folder;

    DataInUse(Path folder) {
        super("The data in " + folder + " are in use");
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
