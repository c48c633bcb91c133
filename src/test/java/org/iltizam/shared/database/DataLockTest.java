package org.iltizam.shared.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    @TempDir
    Path folder;

    @Test
    void aSecondRunOnTheSameDataIsTurnedAwayUntilTheFirstHasEnded() throws Exception {
        DataLock first = DataLock.on(folder);
        assertThatThrownBy(() -> DataLock.on(folder))
                .isInstanceOf(DataInUse.class)
                .hasMessageContaining(folder.toString());

        first.close();

        assertThatCode(() -> DataLock.on(folder).close()).doesNotThrowAnyException();
    }
}
