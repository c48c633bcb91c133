package org.iltizam.workflow.engine;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Profile;

/** Anything that can be seen to run when an expression does. */
@VisibleToModels("burglar")
@Profile("test")
public class Burglar {

    final AtomicInteger opened = new AtomicInteger();

    public String open() {
        opened.incrementAndGet();
        return "kermit";
    }
}
