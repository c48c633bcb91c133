package org.iltizam.workflow.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iltizam.idea.IdeaRoute;
import org.iltizam.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The institutions of an idea by the decision table {@code ideaRoute}, which is asked about each word. */
@Component
class DmnIdeaRoute implements IdeaRoute {

    private final DecisionTable table = DecisionTable.named("ideaRoute", "idea-route.dmn");

    @Override
    public List<OrganisationId> institutions(Collection<String> texts) {
        Map<String, Integer> hits = new LinkedHashMap<>();
        for (String word : words(texts)) {
            table.rows(Map.of("word", word))
                    .forEach(row -> hits.merge(DecisionTable.word(row, "institution"), 1, Integer::sum));
        }
        return hits.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .map(OrganisationId::new)
                .toList();
    }

    /** Each word as it is written, and without what Arabic joins in front of it. */
    private static Set<String> words(Collection<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        texts.stream()
                .flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1)))
                .filter(word -> word.length() > 2)
                .forEach(word -> {
                    words.add(word);
                    if (word.startsWith("لل")) {
                        words.add("ال" + word.substring(2));
                    } else if ("وبفك".indexOf(word.charAt(0)) >= 0) {
                        words.add(word.substring(1));
                    }
                });
        return words;
    }
}
