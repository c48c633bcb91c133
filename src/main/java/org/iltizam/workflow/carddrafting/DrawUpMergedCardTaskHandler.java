package org.iltizam.workflow.carddrafting;

import static org.iltizam.workflow.carddrafting.CardDraftingProcess.MERGED;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardContent;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.MergeProposal;
import org.iltizam.commitment.MergingCards;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.Outcome;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.Refusal;
import org.iltizam.web.TextsByLanguage;
import org.iltizam.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** Fields of the old cards laid side by side: each is taken from one of them, or written anew. */
@Component
class DrawUpMergedCardTaskHandler extends CardTask<ObjectNode> {

    private static final String FROM = "From";
    private static final String OWN = "own";

    private final Cards cards;
    private final MergingCards merging;
    private final MergeSettling settling;
    private final TextsByLanguage texts;
    private final ObjectMapper json;

    DrawUpMergedCardTaskHandler(
            Cards cards, MergingCards merging, MergeSettling settling, TextsByLanguage texts, ObjectMapper json) {
        super("drawUpMergedCard", ObjectNode.class);
        this.cards = cards;
        this.merging = merging;
        this.settling = settling;
        this.texts = texts;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public Map<String, Object> prefill(WorkItem item, Language language) {
        MergeProposal proposal = merging.open(card(item));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("leadCard", proposal.card().value());
        List<Map<String, Object>> options = cards.among(proposal.cards()).stream()
                .map(card -> option(card, language))
                .toList();
        fields.put("cards", options);
        fields.put(
                "sources",
                Stream.concat(options.stream(), Stream.of(own(language))).toList());
        LocalizedText title = proposal.title();
        if (title != null) {
            fields.putAll(CardForm.fields(CardContent.titled(title)));
        }
        return fields;
    }

    private static Map<String, Object> option(Card card, Language language) {
        return Map.of(
                "value",
                card.id().value(),
                "label",
                card.number() + " · " + card.title().shownIn(language).text());
    }

    private Map<String, Object> own(Language language) {
        return Map.of("value", OWN, "label", texts.in(language).get("cardDrafting.source.own"));
    }

    @Override
    public Outcome<Map<String, Object>> handle(WorkItem item, PersonId by, ObjectNode form) {
        MergeProposal proposal = merging.open(card(item));
        Map<String, Map<String, Object>> sources = new LinkedHashMap<>();
        cards.contents(cards.among(proposal.cards()))
                .forEach((id, content) -> sources.put(id.value(), CardForm.fields(content)));
        List<Refusal> refusals = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : List.copyOf(form.properties())) {
            String chosen = field.getValue().asText();
            if (!field.getKey().endsWith(FROM) || chosen.equals(OWN)) {
                continue;
            }
            Map<String, Object> source = sources.get(chosen);
            String key = field.getKey().substring(0, field.getKey().length() - FROM.length());
            if (source == null) {
                refusals.add(Refusal.at(field.getKey(), "notOffered"));
            } else {
                form.set(key, json.valueToTree(source.get(key)));
            }
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        CardContent content = json.convertValue(form, CardForm.class).content();
        CardId lead = new CardId(form.path("leadCard").asText());
        Outcome<CardId> drawn = merging.drawUp(proposal.card(), lead, content, by);
        if (drawn.isDone()) {
            settling.tell(proposal, MERGED);
        }
        return drawn.map(id -> Map.of());
    }
}
