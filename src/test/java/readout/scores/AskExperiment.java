package readout.scores;

import readout.ask.*;
import java.util.*;

class AskExperiment {
    static void run(List<AskTrial.Item> items) {
        try (var out = new java.io.PrintWriter(System.getProperty("to","/tmp/ask/signs.tsv"), java.nio.charset.StandardCharsets.UTF_8)) {
            out.println("q\tcorpus\ttheme\task\tkind\tanswerable\tstranger\tanswer\ttext\t" + String.join("\t", Weigher.SIGNS));
            int n = 0;
            for (AskTrial.Item i : items) { n++;
                if (i.weighed().isEmpty()) out.println(n + "\t" + i.corpus() + "\t" + i.label().theme() + "\t" + i.label().ask() + "\t" + i.question().kind() + "\t" + (i.label().isAnswerable() ? 1 : 0) + "\t" + i.question().stranger() + "\t-1\t-" + "\t0".repeat(Weigher.SIGNS.size()));
                for (Weighed w : i.weighed()) { StringBuilder b = new StringBuilder(); for (double d : w.signs()) b.append('\t').append(d);
                out.println(n + "\t" + i.corpus() + "\t" + i.label().theme() + "\t" + i.label().ask() + "\t" + i.question().kind() + "\t" + (i.label().isAnswerable() ? 1 : 0) + "\t" + i.question().stranger() + "\t" + (i.label().isAnswer(w.statement(), i.docs()) ? 1 : 0) + "\t" + w.statement().text().replace('\t', ' ') + b); } }
        } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
        if (System.getProperty("list") == null) return;
        // folds by corpus+theme
        List<String> folds = items.stream().map(i -> i.corpus() + i.label().theme()).distinct().sorted().toList();
        int none = 0;
        Map<AskTrial.Item, Double> best = new HashMap<>();
        Map<AskTrial.Item, Weighed> top = new HashMap<>();
        for (String fold : folds) {
            List<Logistic.Example> train = new ArrayList<>();
            for (AskTrial.Item i : items) if (!(i.corpus() + i.label().theme()).equals(fold)) train.addAll(examples(i));
            Logistic model = Logistic.train(train);
            for (AskTrial.Item i : items) if ((i.corpus() + i.label().theme()).equals(fold)) {
                double b = 0; Weighed t = null;
                if (i.question().stranger() == null)
                for (Weighed w : i.weighed()) { double p = model.probability(w.signs()); if (p > b) { b = p; t = w; } }
                best.put(i, b); if (t != null) top.put(i, t);
            }
        }
        report(items, best, top);
    }
    static List<Logistic.Example> examples(AskTrial.Item i) {
        List<Logistic.Example> all = new ArrayList<>();
        List<Weighed> neg = new ArrayList<>();
        for (Weighed w : i.weighed()) {
            if (i.label().isAnswer(w.statement(), i.docs())) all.add(new Logistic.Example(w.signs(), true));
            else neg.add(w);
        }
        neg.sort(Comparator.comparingDouble(w -> -(w.signs().get(0) + w.signs().get(25))));
        for (Weighed w : neg.subList(0, Math.min(neg.size(), i.label().isAnswerable() ? 4 : 8))) all.add(new Logistic.Example(w.signs(), false));
        return all;
    }
    static void report(List<AskTrial.Item> items, Map<AskTrial.Item, Double> best, Map<AskTrial.Item, Weighed> top) {
        List<Double> a = new ArrayList<>(), u = new ArrayList<>();
        int right = 0;
        for (AskTrial.Item i : items) {
            (i.label().isAnswerable() ? a : u).add(best.get(i));
            if (i.label().isAnswerable() && top.containsKey(i) && i.label().isAnswer(top.get(i).statement(), i.docs())) right++;
        }
        double auc = 0; for (double x : a) for (double y : u) auc += x > y ? 1 : x == y ? .5 : 0;
        auc /= (double) a.size() * u.size();
        System.out.printf("n=%d/%d AUC %.3f  top right %.3f%n", a.size(), u.size(), auc, (double) right / a.size());
        for (double cut : new double[] {.2,.3,.4,.5,.6,.7,.8}) {
            double ra = a.stream().filter(x -> x < cut).count() / (double) a.size(), ru = u.stream().filter(x -> x < cut).count() / (double) u.size();
            System.out.printf("cut %.2f refused answerable %.3f unanswerable %.3f%n", cut, ra, ru);
        }
        Collections.sort(a); Collections.sort(u);
        double c = u.get((int) Math.ceil(u.size() * .95) - 1);
        System.out.printf("at 95%% refused (cut %.3f): answerable refused %.3f%n", c, a.stream().filter(x -> x <= c).count() / (double) a.size());
        double c2 = a.get((int) (a.size() * .05));
        System.out.printf("at 5%% answerable refused (cut %.3f): unanswerable refused %.3f%n", c2, u.stream().filter(x -> x < c2).count() / (double) u.size());
        if (System.getProperty("list") != null) {
            items.stream().sorted(Comparator.comparingDouble(i -> i.label().isAnswerable() ? best.get(i) : -best.get(i))).filter(i -> i.label().isAnswerable() ? best.get(i) < .55 : best.get(i) > .35).forEach(i ->
                System.out.printf("%s %.3f %s%n      -> %s%n", i.label().isAnswerable() ? "A" : "U", best.get(i), i.label().ask(), top.get(i) == null ? "-" : (i.label().isAnswer(top.get(i).statement(), i.docs()) ? "(right) " : "") + top.get(i).statement().text()));
        }
    }
}
