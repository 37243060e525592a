package org.certline.domain.candidate;

import java.util.List;
import java.util.function.Predicate;

/** The colour behind a person, judged generously: light and cameras change every studio's paper. */
public enum Background {
    /** 红色: red clearly stronger than the others. */
    RED("红色", color -> color.red() >= 110 && color.red() - Math.max(color.green(), color.blue()) >= 60),
    /** 白色: light, and hardly any colour. */
    WHITE("白色", color -> color.weakest() >= 200 && color.strongest() - color.weakest() <= 30),
    /** 蓝色: blue clearly stronger than red. */
    BLUE("蓝色", color -> color.blue() >= 110 && color.blue() - color.red() >= 50),
    /** 不限. */
    ANY("不限", color -> true);

    /** Hair and shoulders reach into the edge, so a quarter of it may be of other colours. */
    private static final double MUST_BE = 0.75;

    private final String label;
    private final Predicate<Rgb> looksLike;

    Background(String label, Predicate<Rgb> looksLike) {
        this.label = label;
        this.looksLike = looksLike;
    }

    /** The colour's name as shown. */
    public String label() {
        return label;
    }

    /** Whether enough of the edge is of this colour. */
    public boolean fills(List<Rgb> edge) {
        return edge.stream().filter(looksLike).count() >= MUST_BE * edge.size();
    }
}
