package org.certline.domain.candidate;

import java.util.Optional;

/** The identity documents a candidate may register with (证件类型); the code is that of list {@code id-types}. */
public enum IdType {
    /** 居民身份证, GB 11643. */
    RESIDENT_ID("1", IdNumberForm.citizen("[1-6]\\d")),
    /** 港澳居民居住证, an 18-character number from 810000 or 820000. */
    HK_MACAO_RESIDENCE_PERMIT("2", IdNumberForm.citizen("8[12]0000")),
    /** 台湾居民居住证, an 18-character number from 830000. */
    TAIWAN_RESIDENCE_PERMIT("3", IdNumberForm.citizen("830000")),
    /** 港澳居民来往内地通行证. */
    HK_MACAO_TRAVEL_PERMIT("4", IdNumberForm.pattern("[HM](\\d{8}|\\d{10})")),
    /** 台湾居民来往大陆通行证. */
    TAIWAN_TRAVEL_PERMIT("5", IdNumberForm.pattern("\\d{8}|\\d{10}")),
    /** 外国人永久居留身份证, of 2004 (15 characters) or of 2023 (18 characters from 9). */
    FOREIGN_PERMANENT_RESIDENT("6", IdNumberForm.either("[A-Z]{3}\\d{12}", IdNumberForm.citizen("9"))),
    /** 护照. */
    PASSPORT("7", IdNumberForm.pattern("[A-Z0-9]{5,20}"));

    private final String code;
    private final IdNumberForm form;

    IdType(String code, IdNumberForm form) {
        this.code = code;
        this.form = form;
    }

    /** The code in the list {@code id-types}. */
    public String code() {
        return code;
    }

    /** What a number of this type looks like. */
    IdNumberForm form() {
        return form;
    }

    /** The type with this code, or empty. */
    public static Optional<IdType> ofCode(String code) {
        for (IdType type : values()) {
            if (type.code.equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
