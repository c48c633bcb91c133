package org.iltizam.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iltizam.deadline.WorkingCalendar;
import org.iltizam.shared.CardId;
import org.iltizam.shared.Language;
import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PersonId;
import org.iltizam.shared.PlanId;
import org.iltizam.story.ProposalsFile.Proposal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The whole story as data: who, what, and when. */
@Component
@Profile("story")
class StoryBook {

    static final PersonId COORDINATOR = new PersonId("coordinator");

    private final Story story;
    private final StoryFiles files;
    private final WorkingCalendar calendar;
    private final PeopleFile people;
    private final CommitteeFile committee;
    private final ProposalsFile proposals;
    private final CommentsFile comments;
    private final MeetingsFile meetings;

    /** The ideas by number; null in a story that begins behind them. */
    private final @Nullable Map<Integer, IdeaActs.Arrival> arrivals;

    StoryBook(@Value("${iltizam.story}") Story story, WorkingCalendar calendar) {
        this.story = story;
        this.calendar = calendar;
        files = new StoryFiles(story.plan().value());
        people = files.read("people.yaml", PeopleFile.class);
        committee = files.read("committee.yaml", CommitteeFile.class);
        proposals = files.read("proposals.yaml", ProposalsFile.class);
        comments = files.read("comments.yaml", CommentsFile.class);
        meetings = files.read("meetings.yaml", MeetingsFile.class);
        arrivals = planFile().phases().isEmpty() ? new IdeaActs(ideas(), calendar).arrivals() : null;
    }

    Story story() {
        return story;
    }

    PlanId plan() {
        return story.plan();
    }

    PlanFile planFile() {
        return files.read("plan.yaml", PlanFile.class);
    }

    /** A plan whose ideas are told has its phases beside them. */
    List<PlanFile.Dates> phases() {
        List<PlanFile.Dates> phases = planFile().phases();
        return phases.isEmpty() ? ideas().phases() : phases;
    }

    IdeasFile ideas() {
        return files.read("ideas.yaml", IdeasFile.class);
    }

    int ideaCount() {
        return Objects.requireNonNull(arrivals).size();
    }

    /** The number of the first idea that says the same. */
    int firstLike(int number) {
        String title = idea(number).title();
        int first = 1;
        while (!idea(first).title().equals(title)) {
            first++;
        }
        return first;
    }

    /** @param number its place in the order of arrival, from 1 */
    IdeasFile.Made idea(int number) {
        return Objects.requireNonNull(Objects.requireNonNull(arrivals).get(number))
                .idea();
    }

    PeopleFile people() {
        return people;
    }

    CommitteeFile committee() {
        return committee;
    }

    CommentsFile comments() {
        return comments;
    }

    MeetingsFile meetings() {
        return meetings;
    }

    ConsultationFile consultation() {
        return files.read("consultation.yaml", ConsultationFile.class);
    }

    AdoptionFile adoption() {
        return files.read("adoption.yaml", AdoptionFile.class);
    }

    ProgressFile progress() {
        return files.read("progress.yaml", ProgressFile.class);
    }

    RenewalFile renewal() {
        return files.read("renewal.yaml", RenewalFile.class);
    }

    RefreshFile refresh() {
        return files.read("refresh.yaml", RefreshFile.class);
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    Proposal proposal(int number) {
        return proposals.proposals().get(number - 1);
    }

    LocalizedText title(int number) {
        return proposed(number) ? proposal(number).title() : merged(number).title();
    }

    PersonId lead(int number) {
        return proposed(number)
                ? new PersonId(proposal(number).lead())
                : lead(merged(number).lead());
    }

    private boolean proposed(int number) {
        return number <= proposals.proposals().size();
    }

    private CardFile.Merged merged(int number) {
        return Objects.requireNonNull(card(number).merged());
    }

    CardFile card(int number) {
        if (arrivals != null) {
            return new PlanDrafts(files.read("commitments.yaml", CommitmentsFile.class), ideas(), planFile())
                    .card(number, title(number));
        }
        return files.read("cards/%02d.yaml".formatted(number), CardFile.class);
    }

    /** The form of the card as its lead fills it in: the titles and the given fields. */
    Map<String, Object> form(int number, Map<String, Object> fields) {
        LocalizedText title = title(number);
        Map<String, Object> form = new LinkedHashMap<>(fields);
        form.put("titleAr", title.in(Language.AR).orElse(""));
        form.put("titleFr", title.in(Language.FR).orElse(""));
        form.put("titleEn", title.in(Language.EN).orElse(""));
        form.put("language", Language.AR.code());
        return form;
    }

    List<Act> acts() {
        List<String> holders = committee.seats().stream()
                .map(CommitteeFile.Chair::holder)
                .filter(Objects::nonNull)
                .toList();
        List<ScriptFile.Scene> scenes = story.scripts().stream()
                .flatMap(script -> files.read(script, ScriptFile.class).scenes().stream())
                .toList();
        List<Act> acts = new ArrayList<>(new Script(holders, calendar).acts(new ScriptFile(scenes)));
        if (arrivals != null) {
            acts.addAll(new IdeaActs(ideas(), calendar).acts());
            acts.sort(Comparator.comparing(Act::at));
        }
        return acts;
    }

    CardId cardId(int number) {
        return CardId.of(plan(), number);
    }
}
