package org.iltizam.consultation.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iltizam.commitment.Card;
import org.iltizam.commitment.CardContent;
import org.iltizam.commitment.CardField;
import org.iltizam.commitment.CardVersion;
import org.iltizam.commitment.Cards;
import org.iltizam.commitment.FieldTexts;
import org.iltizam.commitment.RevisingCards;
import org.iltizam.commitment.VersionCause;
import org.iltizam.consultation.Answer;
import org.iltizam.consultation.AuthorKind;
import org.iltizam.consultation.Consultation;
import org.iltizam.consultation.Consultation.Stage;
import org.iltizam.consultation.Consultations;
import org.iltizam.consultation.Contribution;
import org.iltizam.consultation.ContributionWords;
import org.iltizam.consultation.web.CardConsultationView.FieldLine;
import org.iltizam.consultation.web.CardConsultationView.Form;
import org.iltizam.consultation.web.CardConsultationView.Pager;
import org.iltizam.people.People;
import org.iltizam.shared.CardId;
import org.iltizam.web.Difference;
import org.iltizam.web.Messages;
import org.iltizam.web.Page;
import org.iltizam.web.Remark;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the page of one card before the public. */
@Component
class CardConsultationPages {

    private static final int PAGE = 50;

    private final Consultations consultations;
    private final Cards cards;
    private final RevisingCards revising;
    private final People people;
    private final Clock clock;

    CardConsultationPages(
            Consultations consultations, Cards cards, RevisingCards revising, People people, Clock clock) {
        this.consultations = consultations;
        this.cards = cards;
        this.revising = revising;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Empty for a card that the public is not asked about.
     *
     * @param after the number after which the contributions are shown
     */
    @Transactional(readOnly = true)
    Optional<CardConsultationView> view(CardId id, @Nullable Form form, int after, Page page) {
        return consultations
                .find(id.plan())
                .flatMap(consultation -> Optional.ofNullable(
                                consultations.cards(consultation.id()).get(id))
                        .map(version -> of(cards.get(id), version, consultation, form, after, page)));
    }

    private CardConsultationView of(
            Card card, int version, Consultation consultation, @Nullable Form form, int after, Page page) {
        Messages messages = page.messages();
        Stage stage = consultation.stage(clock.instant());
        String institution = people.organisation(card.organisation())
                .name()
                .shownIn(page.language())
                .text();
        List<Contribution> found = consultations.published(consultation.id(), card.id(), after, PAGE + 1);
        List<Contribution> published = found.subList(0, Math.min(found.size(), PAGE));
        Map<Long, Answer> answers = stage == Stage.ANSWERED ? consultations.answersTo(published) : Map.of();
        List<Remark> whole = new ArrayList<>();
        Map<CardField, List<Remark>> byField = new LinkedHashMap<>();
        for (Contribution contribution : published) {
            Remark remark = remark(contribution, answers, institution, messages);
            (contribution.field() == null
                            ? whole
                            : byField.computeIfAbsent(contribution.field(), field -> new ArrayList<>()))
                    .add(remark);
        }
        return new CardConsultationView(
                card.id().value(),
                card.number(),
                card.title(),
                institution,
                version,
                consultation,
                stage,
                lines(card, version, stage, byField, page),
                whole,
                pager(published, after > 0, found.size() > PAGE),
                fields(messages),
                authors(messages),
                stage == Stage.OPEN ? form : null);
    }

    private static @Nullable Pager pager(List<Contribution> shown, boolean paged, boolean more) {
        if (shown.isEmpty() || !(paged || more)) {
            return null;
        }
        return new Pager(shown.get(0).number(), shown.get(shown.size() - 1).number(), paged, more);
    }

    private List<FieldLine> lines(
            Card card, int version, Stage stage, Map<CardField, List<Remark>> byField, Page page) {
        List<CardVersion> versions = cards.versions(card.id());
        CardContent asked = content(versions, version);
        CardContent now = stage == Stage.ANSWERED ? content(versions, card.version()) : asked;
        List<VersionCause> causes = revising.causes(card.id()).entrySet().stream()
                .filter(of -> of.getKey() > version)
                .flatMap(of -> of.getValue().stream())
                .toList();
        List<FieldLine> lines = new ArrayList<>();
        for (CardField field : CardField.values()) {
            String text = FieldTexts.of(asked, field, page.dates());
            String label = ContributionWords.field(field, page.messages());
            Difference change = Difference.between(label, text, FieldTexts.of(now, field, page.dates()));
            lines.add(new FieldLine(
                    field.key(),
                    label,
                    text,
                    change.changed() ? change : null,
                    change.changed() ? because(field, causes, page.messages()) : "",
                    byField.getOrDefault(field, List.of())));
        }
        return lines;
    }

    private static CardContent content(List<CardVersion> versions, int version) {
        return versions.stream()
                .filter(candidate -> candidate.version() == version)
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static String because(CardField field, List<VersionCause> causes, Messages messages) {
        return causes.stream()
                .filter(cause -> cause.field() == field)
                .map(cause -> cause.because().substring(cause.because().lastIndexOf('k') + 1))
                .distinct()
                .collect(Collectors.joining(messages.get("record.comma")));
    }

    private static Remark remark(
            Contribution contribution, Map<Long, Answer> answers, String institution, Messages messages) {
        Answer answer = contribution.answer() == null ? null : answers.get(contribution.answer());
        return new Remark(
                contribution.id().value(),
                messages.get("consultation.number", String.valueOf(contribution.number())),
                messages.get("consultation.author." + contribution.author())
                        + (contribution.redacted() ? " · " + messages.get("consultation.redacted") : ""),
                ContributionWords.field(contribution.field(), messages),
                contribution.version(),
                contribution.at(),
                contribution.text(),
                answer == null ? null : answer(answer, contribution, institution, messages));
    }

    private static Remark.Answer answer(
            Answer answer, Contribution contribution, String institution, Messages messages) {
        String style = switch (answer.disposition()) {
            case TAKEN, ALREADY_DONE -> "done";
            case PARTLY_TAKEN -> "late";
            case NOT_TAKEN, OUT_OF_SCOPE -> "info";
        };
        String obstacle = answer.obstacle() == null
                ? null
                : messages.get("form.public-consultation-answer-contributions.obstacle.option." + answer.obstacle());
        Integer version = answer.version();
        return new Remark.Answer(
                ContributionWords.disposition(answer.disposition(), messages)
                        + (obstacle == null ? "" : " · " + obstacle),
                style,
                answer.reason(),
                institution,
                answer.at(),
                version == null ? contribution.version() : version,
                version == null ? null : messages.get("consultation.changedIn", String.valueOf(version)));
    }

    static Map<String, String> fields(Messages messages) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("", ContributionWords.field(null, messages));
        for (CardField field : CardField.values()) {
            fields.put(field.key(), ContributionWords.field(field, messages));
        }
        return fields;
    }

    private static Map<String, String> authors(Messages messages) {
        Map<String, String> authors = new LinkedHashMap<>();
        for (AuthorKind kind : AuthorKind.values()) {
            authors.put(kind.name(), messages.get("consultation.author." + kind));
        }
        return authors;
    }
}
