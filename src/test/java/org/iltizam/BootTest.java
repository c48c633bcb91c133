package org.iltizam;

import org.junit.jupiter.api.Test;

@IltizamTest
class BootTest {

    @Test
    void theApplicationStarts() {}
}
