package org.iltizam.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iltizam.workflow.Subjects;
import org.iltizam.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The notices about a work item: what is asked, about what, until when, and what happens otherwise. */
@Component
class TaskNotice {

    private final Links links;
    private final Subjects subjects;

    TaskNotice(Links links, Subjects subjects) {
        this.links = links;
        this.subjects = subjects;
    }

    /** The first word to whoever has to do it. */
    Notice opened(WorkItem item, Wording words, List<Notice.Fact> more) {
        String texts = "mail.task." + item.process() + "." + item.task();
        String known = words.has(texts + ".subject") ? texts : "mail.task.default";
        List<Notice.Fact> facts = new ArrayList<>(more);
        facts.addAll(dates(item, words));
        return notice(
                item,
                words,
                words.text(known + ".subject", title(item, words)),
                words.text(known + ".opening"),
                facts,
                otherwise(item, texts, words));
    }

    /**
     * A later word, about a task that its reader knows by name.
     *
     * @param kind {@code mail.<kind>.subject} and {@code .opening}
     * @param asks whether something is asked of the reader
     */
    Notice later(
            String kind, WorkItem item, Wording words, List<Notice.Fact> more, boolean asks, Object... openingArgs) {
        List<Notice.Fact> facts = new ArrayList<>();
        facts.add(words.fact("task", task(item, words)));
        facts.addAll(more);
        if (asks) {
            facts.addAll(dates(item, words));
        }
        String texts = "mail.task." + item.process() + "." + item.task();
        return notice(
                item,
                words,
                words.text("mail." + kind + ".subject", task(item, words), title(item, words)),
                words.text("mail." + kind + ".opening", openingArgs),
                facts,
                asks ? otherwise(item, texts, words) : null);
    }

    /** For the knowledge of those who watch over the whole plan: a task of somebody else is late. */
    Notice told(WorkItem item, Wording words, List<Notice.Fact> late) {
        return new Notice(
                words.language(),
                words.text("mail.committeeTold.subject", task(item, words), title(item, words)),
                "",
                words.text("mail.committeeTold.opening"),
                Stream.concat(Stream.of(subject(item, words)), late.stream()).toList(),
                List.of(),
                links.to(subjects.address(item.subject())),
                words.text("mail.link.subject"),
                null,
                words.text("mail.end"));
    }

    /** When it is wanted by, and when at the latest; one line where they are the same. */
    static List<Notice.Fact> dates(WorkItem item, Wording words) {
        Notice.Fact latest = words.fact("hard", words.until(item.hardAt()));
        return item.targetAt().equals(item.hardAt())
                ? List.of(latest)
                : List.of(words.fact("target", words.until(item.targetAt())), latest);
    }

    static String task(WorkItem item, Wording words) {
        String key = "process." + item.process() + ".userTask_" + item.task();
        return words.has(key) ? words.text(key) : words.text("mail.task.default.opening");
    }

    /** The title, with the number by which people cite it. */
    private String title(WorkItem item, Wording words) {
        String title = words.of(item.subjectTitle());
        String number = subjects.number(item.subject());
        return number == null ? title : number + " · " + title;
    }

    private Notice.Fact subject(WorkItem item, Wording words) {
        return words.fact("subject", title(item, words));
    }

    private Notice notice(
            WorkItem item,
            Wording words,
            String subject,
            String opening,
            List<Notice.Fact> facts,
            @Nullable String otherwise) {
        List<Notice.Fact> all = new ArrayList<>();
        all.add(subject(item, words));
        String own = subjects.numberOfPart(item);
        if (own != null) {
            all.add(words.fact("ownCard", own));
        }
        all.addAll(facts);
        return new Notice(
                words.language(),
                subject,
                "",
                opening,
                all,
                List.of(),
                links.to(item.id()),
                words.text("mail.link.work"),
                otherwise,
                words.text("mail.end"));
    }

    private static String otherwise(WorkItem item, String texts, Wording words) {
        if (words.has(texts + ".otherwise")) {
            return words.text(texts + ".otherwise");
        }
        return words.text(item.assignee() == null ? "mail.otherwise.office" : "mail.otherwise.ladder");
    }
}
