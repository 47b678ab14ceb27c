package org.selamat.identity.account.application;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;

/** Phone numbers in E.164. Numbers that bill the sender, and satellite ranges, are where toll fraud earns: refused by form. */
final class PhoneNumber {

    private static final String HOME_REGION = "MY";
    private static final String NO_REGION = "001";
    private static final Set<PhoneNumberType> COSTLY = EnumSet.of(PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST,
            PhoneNumberType.TOLL_FREE, PhoneNumberType.PAGER, PhoneNumberType.UAN, PhoneNumberType.VOICEMAIL);
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private PhoneNumber() {
    }

    static Optional<String> normalised(String typed) {
        try {
            var number = NUMBERS.parse(typed, HOME_REGION);
            var reachable = NUMBERS.isValidNumber(number) && !COSTLY.contains(NUMBERS.getNumberType(number))
                    && !NO_REGION.equals(NUMBERS.getRegionCodeForNumber(number));
            return reachable ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
