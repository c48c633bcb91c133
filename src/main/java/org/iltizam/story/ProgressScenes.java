package org.iltizam.story;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.Language;
import org.iltizam.shared.ReportId;
import org.iltizam.workflow.WorkItem;
import org.iltizam.workflow.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Every six months: the lead reports, civil society adds its view, the coordinator verifies. */
@Component
@Profile("story")
class ProgressScenes implements Scenes {

    private static final int SUBSTANTIAL_FROM = 2;

    private final StoryBook book;
    private final Desk desk;
    private final WorkItems workItems;

    ProgressScenes(StoryBook book, Desk desk, WorkItems workItems) {
        this.book = book;
        this.desk = desk;
        this.workItems = workItems;
    }

    /** {@code cards} are the numbers of commitments here. */
    @Override
    public Map<String, Consumer<Act>> scenes() {
        return Map.of("reportProgress", this::report, "addOwnView", this::addView, "verifyReport", this::verify);
    }

    private void report(Act act) {
        WorkItem item = only(act, "reportProgress");
        YearMonth lastMonth = YearMonth.parse(period(act));
        String degrees = book.progress().degrees(period(act), act.cardNumber());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object row : (List<?>) workItems.prefill(item, Language.AR).getOrDefault("milestones", List.of())) {
            rows.add(milestone((Map<?, ?>) row, degrees.charAt(rows.size()), lastMonth.atEndOfMonth()));
        }
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("answer", "PROGRESS");
        form.put("milestones", rows);
        form.put("completion", completion(degrees));
        long complete = degrees.chars().filter(degree -> degree == 'C').count();
        long underWay =
                degrees.chars().filter(degree -> "LS".indexOf(degree) >= 0).count();
        form.put("textAr", "الأنشطة المنجزة: " + complete + "؛ في طور الإنجاز: " + underWay + ".");
        form.put("textFr", "Activités achevées\u00a0: " + complete + "\u00a0; en cours\u00a0: " + underWay + ".");
        form.put("textEn", "Activities complete: " + complete + "; under way: " + underWay + ".");
        desk.complete(item, Objects.requireNonNull(item.assignee()), form);
    }

    private static Map<String, Object> milestone(Map<?, ?> shown, char degree, LocalDate lastDay) {
        Map<String, Object> row = new LinkedHashMap<>();
        shown.forEach((key, value) -> row.put(String.valueOf(key), value));
        row.remove("obstacle");
        row.put(
                "degree",
                switch (degree) {
                    case 'C' -> "COMPLETE";
                    case 'S' -> "SUBSTANTIAL";
                    case 'L' -> "LIMITED";
                    default -> "NOT_STARTED";
                });
        if (degree == 'C') {
            row.put("link", "https://docs.iltizam.example/nap3/" + lastDay + "/" + row.get("number"));
            row.put("linkDate", lastDay.minusDays(15).toString());
        } else if (degree != 'S') {
            // "from – to", as the form shows it
            String end = String.valueOf(row.get("planned")).replaceAll(".* ", "");
            boolean over = !end.isEmpty() && end.compareTo(lastDay.toString()) <= 0;
            row.put("obstacle", over ? "COORDINATION" : "PLANNED_LATER");
        }
        return row;
    }

    private static String completion(String degrees) {
        long complete = degrees.chars().filter(degree -> degree == 'C').count();
        if (degrees.chars().allMatch(degree -> degree == 'N')) {
            return "NOT_STARTED";
        }
        return complete >= SUBSTANTIAL_FROM ? "SUBSTANTIAL" : "LIMITED";
    }

    private void addView(Act act) {
        WorkItem item = only(act, "addOwnView");
        boolean begun =
                book.progress().degrees(period(act), act.cardNumber()).chars().anyMatch(degree -> degree != 'N');
        desk.complete(
                item,
                Objects.requireNonNull(item.assignee()),
                Map.of(
                        "completion",
                        begun ? "LIMITED" : "NOT_STARTED",
                        "view",
                        begun
                                ? "اطلعنا على الأدلة المنشورة؛ نطلب إشراك الجمعيات في الأنشطة المقبلة."
                                : "لم نطلع على أي نشاط منجز خلال هذه الفترة."));
    }

    private void verify(Act act) {
        desk.complete(only(act, "verifyReport"), StoryBook.COORDINATOR, Map.of("reportVerdict", "verified"));
    }

    private WorkItem only(Act act, String task) {
        CommitmentId commitment = CommitmentId.of(book.plan(), act.cardNumber());
        String report = ReportId.of(commitment, period(act)).value();
        return desk.open(report, task).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + task + " to do for " + report));
    }

    private static String period(Act act) {
        return String.valueOf(act.with().get("period"));
    }
}
