package org.iltizam.story;

import java.util.Map;
import java.util.function.Consumer;

/** What the acts of a script mean: each calls the service that a screen would call. */
interface Scenes {

    Map<String, Consumer<Act>> scenes();
}
